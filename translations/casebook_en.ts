<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ReadingReportText</name>
    <message numerus="yes">
        <location filename="../../../../ui/presentation/reporttext.cpp" line="73"/>
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../ui/presentation/reporttext.cpp" line="83"/>
        <source>The site should still have this day. It falls out of the 18 months in %n days.</source>
        <translation>
            <numerusform>The site should still have this day. It falls out of the 18 months in %n day.</numerusform>
            <numerusform>The site should still have this day. It falls out of the 18 months in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../ui/presentation/reporttext.cpp" line="96"/>
        <source>%n days of this case are such days.</source>
        <translation>
            <numerusform>%n day of this case is such a day.</numerusform>
            <numerusform>%n days of this case are such days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../ui/presentation/reporttext.cpp" line="98"/>
        <source>Another %n days fall out within a month.</source>
        <translation>
            <numerusform>Another %n day falls out within a month.</numerusform>
            <numerusform>Another %n days fall out within a month.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../ui/presentation/reporttext.cpp" line="103"/>
        <source>The site should still have %n of the missing days.</source>
        <translation>
            <numerusform>The site should still have %n of the missing days.</numerusform>
            <numerusform>The site should still have %n of the missing days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../ui/presentation/reporttext.cpp" line="106"/>
        <source>Fetch them soon: %n of them fall out within a month.</source>
        <translation>
            <numerusform>Fetch them soon: %n of them falls out within a month.</numerusform>
            <numerusform>Fetch them soon: %n of them fall out within a month.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::CaseController</name>
    <message numerus="yes">
        <location filename="../../../../ui/presentation/casecontroller.cpp" line="177"/>
        <source>books do not balance: %n problems</source>
        <translation>
            <numerusform>books do not balance: %n problem</numerusform>
            <numerusform>books do not balance: %n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::ColumnsStep</name>
    <message numerus="yes">
        <location filename="../../../../ui/widgets/columnsstep.cpp" line="111"/>
        <source>%n tables are of a kind that no profile describes. Check what their columns mean.</source>
        <translation>
            <numerusform>%n table is of a kind that no profile describes. Check what its columns mean.</numerusform>
            <numerusform>%n tables are of a kind that no profile describes. Check what their columns mean.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::ConversationListModel</name>
    <message numerus="yes">
        <location filename="../../../../ui/presentation/conversationlistmodel.cpp" line="161"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../ui/presentation/conversationlistmodel.cpp" line="168"/>
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::DateOrderStep</name>
    <message numerus="yes">
        <location filename="../../../../ui/widgets/dateorderstep.cpp" line="42"/>
        <source>%n archive files leave open which number of a date is the day.</source>
        <translation>
            <numerusform>%n archive file leaves open which number of a date is the day.</numerusform>
            <numerusform>%n archive files leave open which number of a date is the day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::ImportCard</name>
    <message numerus="yes">
        <location filename="../../../../ui/widgets/proof/importcard.cpp" line="65"/>
        <source>and %n more files skipped</source>
        <translation>
            <numerusform>and %n more file skipped</numerusform>
            <numerusform>and %n more files skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::ImportController</name>
    <message numerus="yes">
        <location filename="../../../../ui/presentation/importcontroller.cpp" line="21"/>
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../ui/presentation/importcontroller.cpp" line="185"/>
        <source>%n files that should be archives could not be read. Everything else is accounted for.</source>
        <translation>
            <numerusform>%n file that should be an archive could not be read. Everything else is accounted for.</numerusform>
            <numerusform>%n files that should be archives could not be read. Everything else is accounted for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::InspectorController</name>
    <message numerus="yes">
        <location filename="../../../../ui/presentation/eventtext.cpp"/>
        <source>%n further people: press W</source>
        <translation>
            <numerusform>%n further person: press W</numerusform>
            <numerusform>%n further people: press W</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../ui/presentation/inspectorcontroller.cpp" line="124"/>
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::JobBar</name>
    <message numerus="yes">
        <location filename="../../../../ui/widgets/jobbar.cpp" line="117"/>
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../ui/widgets/jobbar.cpp" line="119"/>
        <source>%n issues</source>
        <translation>
            <numerusform>%n issue</numerusform>
            <numerusform>%n issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::NavigatorModel</name>
    <message numerus="yes">
        <location filename="../../../../ui/presentation/navigatormodel.cpp" line="164"/>
        <source>%1: %n conversations began here (days in UTC)</source>
        <translation>
            <numerusform>%1: %n conversation began here (days in UTC)</numerusform>
            <numerusform>%1: %n conversations began here (days in UTC)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::NewCasePage</name>
    <message numerus="yes">
        <location filename="../../../../ui/widgets/newcasepage.cpp" line="149"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::ProofFigures</name>
    <message numerus="yes">
        <location filename="../../../../ui/widgets/proof/prooffigures.cpp" line="50"/>
        <source>%n files that should be archives were left out</source>
        <translation>
            <numerusform>%n file that should be an archive was left out</numerusform>
            <numerusform>%n files that should be archives were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../ui/widgets/proof/prooffigures.cpp" line="59"/>
        <source>%n problems, listed below</source>
        <translation>
            <numerusform>%n problem, listed below</numerusform>
            <numerusform>%n problems, listed below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../ui/widgets/proof/prooffigures.cpp" line="74"/>
        <source>%n issues to look at</source>
        <translation>
            <numerusform>%n issue to look at</numerusform>
            <numerusform>%n issues to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../ui/widgets/proof/prooffigures.cpp" line="75"/>
        <source>%n harmless notes</source>
        <translation>
            <numerusform>%n harmless note</numerusform>
            <numerusform>%n harmless notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../ui/widgets/proof/prooffigures.cpp" line="83"/>
        <source>%n days missing</source>
        <translation>
            <numerusform>%n day missing</numerusform>
            <numerusform>%n days missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::ProofHead</name>
    <message numerus="yes">
        <location filename="../../../../ui/widgets/proof/proofhead.cpp" line="80"/>
        <source>%1 · %n sources · %2</source>
        <translation>
            <numerusform>%1 · %n source · %2</numerusform>
            <numerusform>%1 · %n sources · %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::ProofPage</name>
    <message numerus="yes">
        <location filename="../../../../ui/widgets/proofpage.cpp" line="214"/>
        <source>and %n more problems</source>
        <translation>
            <numerusform>and %n more problem</numerusform>
            <numerusform>and %n more problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::TranscriptStep</name>
    <message numerus="yes">
        <location filename="../../../../ui/widgets/transcriptstep.cpp" line="135"/>
        <source>%n files look like the history of a Communicator client.</source>
        <translation>
            <numerusform>%n file looks like the history of a Communicator client.</numerusform>
            <numerusform>%n files look like the history of a Communicator client.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../ui/widgets/transcriptstep.cpp" line="207"/>
        <source>%n messages are found in this file.</source>
        <translation>
            <numerusform>%n message is found in this file.</numerusform>
            <numerusform>%n messages are found in this file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::UnlockStep</name>
    <message numerus="yes">
        <location filename="../../../../ui/widgets/unlockstep.cpp" line="80"/>
        <source>%n sources are locked. Give what opens them, or leave them out.</source>
        <translation>
            <numerusform>%n source is locked. Give what opens it, or leave it out.</numerusform>
            <numerusform>%n sources are locked. Give what opens them, or leave them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../ui/widgets/unlockstep.cpp" line="158"/>
        <source>It opens %n of them.</source>
        <translation>
            <numerusform>It opens %n of them.</numerusform>
            <numerusform>It opens %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::VerificationCard</name>
    <message numerus="yes">
        <location filename="../../../../ui/widgets/verificationcard.cpp" line="48"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::EventText</name>
    <message numerus="yes">
        <location filename="../../../../ui/presentation/eventtext.cpp"/>
        <source>%n joined</source>
        <translation>
            <numerusform>%n joined</numerusform>
            <numerusform>%n joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../ui/presentation/eventtext.cpp"/>
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../ui/presentation/eventtext.cpp"/>
        <source>%n invitations</source>
        <translation>
            <numerusform>%n invitation</numerusform>
            <numerusform>%n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../ui/presentation/eventtext.cpp"/>
        <source>%n declined</source>
        <translation>
            <numerusform>%n declined</numerusform>
            <numerusform>%n declined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../ui/presentation/eventtext.cpp"/>
        <source>%n changed their name</source>
        <translation>
            <numerusform>%n changed their name</numerusform>
            <numerusform>%n changed their name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../ui/presentation/eventtext.cpp"/>
        <source>%n of kind “%1”</source>
        <translation>
            <numerusform>%n of kind “%1”</numerusform>
            <numerusform>%n of kind “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::ActivityController</name>
    <message numerus="yes">
        <location filename="../../../../ui/presentation/eventtext.cpp"/>
        <source>Daily files are missing in %n bars.</source>
        <translation>
            <numerusform>Daily files are missing in %n bar.</numerusform>
            <numerusform>Daily files are missing in %n bars.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::TimelinePane</name>
    <message numerus="yes">
        <location filename="../../../../ui/presentation/eventtext.cpp"/>
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
</TS>
