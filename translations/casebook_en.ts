<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ReadingReportText</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The site should still have this day. It falls out of the 18 months in %n days.</source>
        <translation>
            <numerusform>The site should still have this day. It falls out of the 18 months in %n day.</numerusform>
            <numerusform>The site should still have this day. It falls out of the 18 months in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days of this case are such days.</source>
        <translation>
            <numerusform>%n day of this case is such a day.</numerusform>
            <numerusform>%n days of this case are such days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another %n days fall out within a month.</source>
        <translation>
            <numerusform>Another %n day falls out within a month.</numerusform>
            <numerusform>Another %n days fall out within a month.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The site should still have %n of the missing days.</source>
        <translation>
            <numerusform>The site should still have %n of the missing days.</numerusform>
            <numerusform>The site should still have %n of the missing days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch them soon: %n of them fall out within a month.</source>
        <translation>
            <numerusform>Fetch them soon: %n of them falls out within a month.</numerusform>
            <numerusform>Fetch them soon: %n of them fall out within a month.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message numerus="yes">
        <source>ends in %n days</source>
        <translation>
            <numerusform>ends in %n day</numerusform>
            <numerusform>ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lives %n days</source>
        <translation>
            <numerusform>lives %n day</numerusform>
            <numerusform>lives %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::ActivityController</name>
    <message numerus="yes">
        <source>Daily files are missing in %n bars.</source>
        <translation>
            <numerusform>Daily files are missing in %n bar.</numerusform>
            <numerusform>Daily files are missing in %n bars.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::AskPage</name>
    <message numerus="yes">
        <source>%n wait for somebody</source>
        <translation>
            <numerusform>%n waits for somebody</numerusform>
            <numerusform>%n wait for somebody</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::CaseController</name>
    <message numerus="yes">
        <source>books do not balance: %n problems</source>
        <translation>
            <numerusform>books do not balance: %n problem</numerusform>
            <numerusform>books do not balance: %n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::CheckpointController</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::ColumnsStep</name>
    <message numerus="yes">
        <source>%n tables are of a kind that no profile describes. Check what their columns mean.</source>
        <translation>
            <numerusform>%n table is of a kind that no profile describes. Check what its columns mean.</numerusform>
            <numerusform>%n tables are of a kind that no profile describes. Check what their columns mean.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::ContextController</name>
    <message numerus="yes">
        <source>± %n messages</source>
        <translation>
            <numerusform>± %n message</numerusform>
            <numerusform>± %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>± %n minutes</source>
        <translation>
            <numerusform>± %n minute</numerusform>
            <numerusform>± %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Talk without a pause of %n minutes</source>
        <translation>
            <numerusform>Talk without a pause of %n minute</numerusform>
            <numerusform>Talk without a pause of %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::ConversationListModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::CsvOptions</name>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>The password needs at least %n character.</numerusform>
            <numerusform>The password needs at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::DateOrderStep</name>
    <message numerus="yes">
        <source>%n archive files leave open which number of a date is the day.</source>
        <translation>
            <numerusform>%n archive file leaves open which number of a date is the day.</numerusform>
            <numerusform>%n archive files leave open which number of a date is the day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::DeliveriesController</name>
    <message numerus="yes">
        <source>%n deliveries were over and are removed.</source>
        <translation>
            <numerusform>%n delivery was over and is removed.</numerusform>
            <numerusform>%n deliveries were over and are removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are over and could not be removed; this is tried again.</source>
        <translation>
            <numerusform>%n delivery is over and could not be removed; this is tried again.</numerusform>
            <numerusform>%n deliveries are over and could not be removed; this is tried again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are over and held.</source>
        <translation>
            <numerusform>%n delivery is over and held.</numerusform>
            <numerusform>%n deliveries are over and held.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries end within three days: see Export, Deliveries.</source>
        <translation>
            <numerusform>%n delivery ends within three days: see Export, Deliveries.</numerusform>
            <numerusform>%n deliveries end within three days: see Export, Deliveries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::EventText</name>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>%n joined</numerusform>
            <numerusform>%n joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitations</source>
        <translation>
            <numerusform>%n invitation</numerusform>
            <numerusform>%n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declined</source>
        <translation>
            <numerusform>%n declined</numerusform>
            <numerusform>%n declined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed their name</source>
        <translation>
            <numerusform>%n changed their name</numerusform>
            <numerusform>%n changed their name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of kind “%1”</source>
        <translation>
            <numerusform>%n of kind “%1”</numerusform>
            <numerusform>%n of kind “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::ExportResult</name>
    <message numerus="yes">
        <source>Dry run: %n problems</source>
        <translation>
            <numerusform>Dry run: %n problem</numerusform>
            <numerusform>Dry run: %n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::IdentityListModel</name>
    <message numerus="yes">
        <source>requester of %n requests</source>
        <translation>
            <numerusform>requester of %n request</numerusform>
            <numerusform>requester of %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::ImportCard</name>
    <message numerus="yes">
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
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
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
        <source>%n further people: press W</source>
        <translation>
            <numerusform>%n further person: press W</numerusform>
            <numerusform>%n further people: press W</numerusform>
        </translation>
    </message>
    <message numerus="yes">
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
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issues</source>
        <translation>
            <numerusform>%n issue</numerusform>
            <numerusform>%n issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::LogController</name>
    <message numerus="yes">
        <source>%n files are in %1.</source>
        <translation>
            <numerusform>%n file is in %1.</numerusform>
            <numerusform>%n files are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::MappingFace</name>
    <message numerus="yes">
        <source>%n rows were pasted.</source>
        <translation>
            <numerusform>%n row was pasted.</numerusform>
            <numerusform>%n rows were pasted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::NavigatorModel</name>
    <message numerus="yes">
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
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::PlanFace</name>
    <message numerus="yes">
        <source>ready, in %n calls</source>
        <translation>
            <numerusform>ready, in %n call</numerusform>
            <numerusform>ready, in %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people still need a decision</source>
        <translation>
            <numerusform>%n person still needs a decision</numerusform>
            <numerusform>%n people still need a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rehearsal holds %n things back</source>
        <translation>
            <numerusform>The rehearsal holds %n thing back</numerusform>
            <numerusform>The rehearsal holds %n things back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of %1 go along.</source>
        <translation>
            <numerusform>%n file of %1 goes along.</numerusform>
            <numerusform>%n files of %1 go along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::ProofFigures</name>
    <message numerus="yes">
        <source>%n files that should be archives were left out</source>
        <translation>
            <numerusform>%n file that should be an archive was left out</numerusform>
            <numerusform>%n files that should be archives were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems, listed below</source>
        <translation>
            <numerusform>%n problem, listed below</numerusform>
            <numerusform>%n problems, listed below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issues to look at</source>
        <translation>
            <numerusform>%n issue to look at</numerusform>
            <numerusform>%n issues to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n harmless notes</source>
        <translation>
            <numerusform>%n harmless note</numerusform>
            <numerusform>%n harmless notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
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
        <source>and %n more problems</source>
        <translation>
            <numerusform>and %n more problem</numerusform>
            <numerusform>and %n more problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::RedactionsDialog</name>
    <message numerus="yes">
        <source>%n redactions hold.</source>
        <translation>
            <numerusform>%n redaction holds.</numerusform>
            <numerusform>%n redactions hold.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::RehearsalFace</name>
    <message numerus="yes">
        <source>%1 of %2 messages would go, in %n calls.</source>
        <translation>
            <numerusform>%1 of %2 messages would go, in %n call.</numerusform>
            <numerusform>%1 of %2 messages would go, in %n calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things stand in the way of the rest.</source>
        <translation>
            <numerusform>%n thing stands in the way of the rest.</numerusform>
            <numerusform>%n things stand in the way of the rest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::TermsPanel</name>
    <message numerus="yes">
        <source>%n terms · %1 hits in %2 conversations · %3 without hits · %4 faulty</source>
        <translation>
            <numerusform>%n term · %1 hits in %2 conversations · %3 without hits · %4 faulty</numerusform>
            <numerusform>%n terms · %1 hits in %2 conversations · %3 without hits · %4 faulty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms, not counted yet</source>
        <translation>
            <numerusform>%n term, not counted yet</numerusform>
            <numerusform>%n terms, not counted yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sample: %n hits drawn</source>
        <translation>
            <numerusform>Sample: %n hit drawn</numerusform>
            <numerusform>Sample: %n hits drawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::TimelinePane</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::TranscriptStep</name>
    <message numerus="yes">
        <source>%n files look like the history of a Communicator client.</source>
        <translation>
            <numerusform>%n file looks like the history of a Communicator client.</numerusform>
            <numerusform>%n files look like the history of a Communicator client.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
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
        <source>%n sources are locked. Give what opens them, or leave them out.</source>
        <translation>
            <numerusform>%n source is locked. Give what opens it, or leave it out.</numerusform>
            <numerusform>%n sources are locked. Give what opens them, or leave them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
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
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
