<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>casebook::ui::ImportController</name>
    <message numerus="yes">
        <location filename="../../../../ui/presentation/importcontroller.cpp" line="17"/>
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../ui/presentation/importcontroller.cpp" line="64"/>
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
        <location filename="../../../../ui/presentation/inspectorcontroller.cpp" line="131"/>
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
    <name>casebook::ui::ProofPage</name>
    <message numerus="yes">
        <location filename="../../../../ui/widgets/proofpage.cpp" line="223"/>
        <source>%n problems, listed below</source>
        <translation>
            <numerusform>%n problem, listed below</numerusform>
            <numerusform>%n problems, listed below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../ui/widgets/proofpage.cpp" line="238"/>
        <source>to look at, besides %n harmless notes</source>
        <translation>
            <numerusform>to look at, besides %n harmless note</numerusform>
            <numerusform>to look at, besides %n harmless notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../ui/widgets/proofpage.cpp" line="240"/>
        <source>%1 · %n sources · %2</source>
        <translation>
            <numerusform>%1 · %n source · %2</numerusform>
            <numerusform>%1 · %n sources · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../ui/widgets/proofpage.cpp" line="268"/>
        <source>and %n more files skipped</source>
        <translation>
            <numerusform>and %n more file skipped</numerusform>
            <numerusform>and %n more files skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::ReadPage</name>
    <message numerus="yes">
        <location filename="../../../../ui/widgets/readpage.cpp" line="272"/>
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
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
</TS>
