<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>DryRuns</name>
    <message>
        <source>less than a second</source>
        <translation>weniger als eine Sekunde</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>duration</comment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Nothing is selected: the export would be empty.</source>
        <translation>Nichts ist ausgewählt: Der Export wäre leer.</translation>
    </message>
    <message>
        <source>What is selected is not what would be written. Check the case on the page Proof.</source>
        <translation>Was ausgewählt ist, ist nicht das, was geschrieben würde. Prüfen Sie den Fall auf der Seite Nachweis.</translation>
    </message>
    <message>
        <source>Events that would be left out: %1 (%2).</source>
        <comment>count, reason</comment>
        <translation>Ereignisse, die ausgelassen würden: %1 (%2).</translation>
    </message>
    <message>
        <source>People without a mailbox: %1.</source>
        <translation>Personen ohne Postfach: %1.</translation>
    </message>
    <message>
        <source>Files that were sent and would not go along: %1.</source>
        <translation>Gesendete Dateien, die nicht mitgehen würden: %1.</translation>
    </message>
    <message>
        <source>Rows of the mapping that stand for nobody here: %1.</source>
        <translation>Zeilen der Zuordnung, die hier für niemanden stehen: %1.</translation>
    </message>
    <message>
        <source>The largest mail has %1, which mail systems may refuse: %2</source>
        <comment>size, name</comment>
        <translation>Die größte Mail hat %1, was Mailsysteme ablehnen könnten: %2</translation>
    </message>
    <message>
        <source>The longest name has %1 characters, which Windows may refuse: %2</source>
        <comment>count, name</comment>
        <translation>Der längste Name hat %1 Zeichen, was Windows ablehnen könnte: %2</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Would go out</source>
        <translation>Würde hinausgehen</translation>
    </message>
    <message>
        <source>%1 of %2 events in %3 conversations</source>
        <translation>%1 von %2 Ereignissen in %3 Unterhaltungen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <comment>count, size</comment>
        <translation>%1, insgesamt %2</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>%1, in %2 copies, with %3 files</source>
        <translation>%1, in %2 Kopien, mit %3 Dateien</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Nothing was found at %1.</source>
        <translation>Unter %1 wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>You may not open or write %1.</source>
        <translation>Sie dürfen %1 nicht öffnen oder schreiben.</translation>
    </message>
    <message>
        <source>The system could not read or write %1.</source>
        <translation>Das System konnte %1 nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for %1.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr für %1.</translation>
    </message>
    <message>
        <source>%1 does not have the right form.</source>
        <translation>%1 hat nicht die richtige Form.</translation>
    </message>
    <message>
        <source>%1 is locked, and no password or key at hand opens it.</source>
        <translation>%1 ist verschlossen, und kein vorhandenes Passwort und kein Schlüssel öffnet es.</translation>
    </message>
    <message>
        <source>%1 is damaged, or is no file of Casebook.</source>
        <translation>%1 ist beschädigt oder keine Datei von Casebook.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Casebook.</source>
        <translation>%1 wurde mit einer neueren Version von Casebook erstellt.</translation>
    </message>
    <message>
        <source>%1 exists already, or is in use.</source>
        <translation>%1 existiert bereits oder wird gerade verwendet.</translation>
    </message>
    <message>
        <source>The policy of %1 does not allow this.</source>
        <translation>Die Richtlinie von %1 erlaubt dies nicht.</translation>
    </message>
    <message>
        <source>Stopped. What was finished until then is kept.</source>
        <translation>Angehalten. Was bis dahin fertig war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Casebook made a mistake with %1.</source>
        <translation>Casebook hat bei %1 einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Dieses Element</translation>
    </message>
    <message>
        <source>%1, at byte %2</source>
        <translation>%1, bei Byte %2</translation>
    </message>
</context>
<context>
    <name>MailboxesDialog</name>
    <message>
        <source>In the list, and nobody goes by it: %1</source>
        <translation>In der Liste, aber niemand verwendet es: %1</translation>
    </message>
</context>
<context>
    <name>MoveText</name>
    <message>
        <source>Nobody in Symphony for this person</source>
        <translation>Niemand in Symphony für diese Person</translation>
    </message>
    <message>
        <source>Guessed, and confirmed by nobody</source>
        <translation>Vermutet und von niemandem bestätigt</translation>
    </message>
    <message>
        <source>Two people would become one user</source>
        <translation>Zwei Personen würden zu einem Benutzer</translation>
    </message>
    <message>
        <source>The stream to be used is not named</source>
        <translation>Der zu verwendende Stream ist nicht genannt</translation>
    </message>
    <message>
        <source>The stream ID looks like that of a message</source>
        <translation>Die Stream-ID sieht wie die einer Nachricht aus</translation>
    </message>
    <message>
        <source>Two streams end in one</source>
        <translation>Zwei Streams enden in einem</translation>
    </message>
    <message>
        <source>Two rooms would have one name</source>
        <translation>Zwei Räume hätten denselben Namen</translation>
    </message>
    <message>
        <source>The owner of the room has no user</source>
        <translation>Der Eigentümer des Raums hat keinen Benutzer</translation>
    </message>
    <message>
        <source>The message has no time</source>
        <translation>Die Nachricht hat keine Zeit</translation>
    </message>
    <message>
        <source>The message lies in the future</source>
        <translation>Die Nachricht liegt in der Zukunft</translation>
    </message>
    <message>
        <source>The text is empty</source>
        <translation>Der Text ist leer</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>Der Text ist zu lang</translation>
    </message>
    <message>
        <source>Characters that Symphony cannot hold are taken out</source>
        <translation>Zeichen, die Symphony nicht aufnehmen kann, werden entfernt</translation>
    </message>
    <message>
        <source>Files stay behind: not in the case, or too large</source>
        <translation>Dateien bleiben zurück: nicht im Fall oder zu groß</translation>
    </message>
    <message>
        <source>The text is too long, and is split</source>
        <translation>Der Text ist zu lang und wird geteilt</translation>
    </message>
    <message>
        <source>Nobody knows who sent it</source>
        <translation>Niemand weiß, wer sie gesendet hat</translation>
    </message>
    <message>
        <source>sender has no user</source>
        <translation>Absender hat keinen Benutzer</translation>
    </message>
    <message>
        <source>sender is left out by the mapping</source>
        <translation>Absender ist in der Zuordnung ausgelassen</translation>
    </message>
    <message>
        <source>sender is not known</source>
        <translation>Absender ist nicht bekannt</translation>
    </message>
    <message>
        <source>no stream</source>
        <translation>kein Stream</translation>
    </message>
    <message>
        <source>stream is left out by the mapping</source>
        <translation>Stream ist in der Zuordnung ausgelassen</translation>
    </message>
    <message>
        <source>only one of two people has a user</source>
        <translation>nur eine von zwei Personen hat einen Benutzer</translation>
    </message>
    <message>
        <source>text is empty</source>
        <translation>Text ist leer</translation>
    </message>
    <message>
        <source>text is too long</source>
        <translation>Text ist zu lang</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>time lies in the future</source>
        <translation>Zeit liegt in der Zukunft</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>geschwärzt</translation>
    </message>
    <message>
        <source>the same record in another conversation</source>
        <translation>derselbe Datensatz in einer anderen Unterhaltung</translation>
    </message>
    <message>
        <source>imported already</source>
        <translation>bereits importiert</translation>
    </message>
    <message>
        <source>times of presence</source>
        <translation>Zeiten der Anwesenheit</translation>
    </message>
    <message>
        <source>begin and end of conversations</source>
        <translation>Beginn und Ende von Unterhaltungen</translation>
    </message>
    <message>
        <source>delivery details</source>
        <translation>Zustellangaben</translation>
    </message>
    <message>
        <source>files that stay behind</source>
        <translation>Dateien, die zurückbleiben</translation>
    </message>
    <message>
        <source>sender is not active</source>
        <translation>Absender ist nicht aktiv</translation>
    </message>
    <message>
        <source>sender is not in the room</source>
        <translation>Absender ist nicht im Raum</translation>
    </message>
    <message>
        <source>room is not active</source>
        <translation>Raum ist nicht aktiv</translation>
    </message>
    <message>
        <source>a content rule forbids it</source>
        <translation>eine Inhaltsregel verbietet es</translation>
    </message>
    <message>
        <source>text was refused</source>
        <translation>Text wurde abgelehnt</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>the account may not import</source>
        <translation>das Konto darf nicht importieren</translation>
    </message>
    <message>
        <source>refused as known, and not by us</source>
        <translation>als bekannt abgelehnt, und nicht durch uns</translation>
    </message>
    <message>
        <source>the pod takes no such file</source>
        <translation>der Pod nimmt solche Dateien nicht an</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>Enable the user in Symphony, then send again.</source>
        <translation>Aktivieren Sie den Benutzer in Symphony und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Add the sender to the room, then send again.</source>
        <translation>Fügen Sie den Absender zum Raum hinzu und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Reactivate the room, or map it to another stream, then send again.</source>
        <translation>Reaktivieren Sie den Raum oder ordnen Sie ihn einem anderen Stream zu, und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Look at the time zone that the source was imported with, and export again.</source>
        <translation>Prüfen Sie die Zeitzone, mit der die Quelle importiert wurde, und exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>Ask who owns the content rules; then send again, or let it be.</source>
        <translation>Fragen Sie, wer für die Inhaltsregeln zuständig ist; senden Sie dann erneut oder lassen Sie es dabei.</translation>
    </message>
    <message>
        <source>Report this, with the message: it should not happen.</source>
        <translation>Melden Sie dies mit der Nachricht: Es sollte nicht vorkommen.</translation>
    </message>
    <message>
        <source>Make smaller batches, or have long texts split, then send again.</source>
        <translation>Bilden Sie kleinere Stapel oder lassen Sie lange Texte teilen, und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Give the account the roles Content Management and User Provisioning.</source>
        <translation>Geben Sie dem Konto die Rollen Content Management und User Provisioning.</translation>
    </message>
    <message>
        <source>Allow this kind of file in Symphony and send again, or export without files.</source>
        <translation>Erlauben Sie diese Art von Datei in Symphony und senden Sie erneut, oder exportieren Sie ohne Dateien.</translation>
    </message>
    <message>
        <source>Complete the mapping of people, then send again.</source>
        <translation>Vervollständigen Sie die Zuordnung der Personen und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Nothing: the mapping leaves this person out.</source>
        <translation>Nichts: Die Zuordnung lässt diese Person aus.</translation>
    </message>
    <message>
        <source>Complete the mapping of streams, then send again.</source>
        <translation>Vervollständigen Sie die Zuordnung der Streams und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Nothing: the mapping leaves this stream out.</source>
        <translation>Nichts: Die Zuordnung lässt diesen Stream aus.</translation>
    </message>
    <message>
        <source>Map both people of the conversation, then send again.</source>
        <translation>Ordnen Sie beide Personen der Unterhaltung zu und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>map</source>
        <translation>zuordnen</translation>
    </message>
    <message>
        <source>create</source>
        <translation>anlegen</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>auslassen</translation>
    </message>
    <message>
        <source>use</source>
        <translation>verwenden</translation>
    </message>
    <message>
        <source>Read what Symphony says, and ask its support.</source>
        <translation>Lesen Sie, was Symphony meldet, und fragen Sie dessen Support.</translation>
    </message>
</context>
<context>
    <name>ReadingReportText</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date without the weekday</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>tenant, UCB</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>full day</source>
        <translation>voller Tag</translation>
    </message>
    <message>
        <source>little traffic</source>
        <translation>wenig Verkehr</translation>
    </message>
    <message>
        <source>file without traffic</source>
        <translation>Datei ohne Verkehr</translation>
    </message>
    <message>
        <source>none expected</source>
        <translation>keine erwartet</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>%1: %2 events in %3 conversations</source>
        <comment>state of a day</comment>
        <translation>%1: %2 Ereignisse in %3 Unterhaltungen</translation>
    </message>
    <message>
        <source>The file of this day has no events.</source>
        <translation>Die Datei dieses Tages enthält keine Ereignisse.</translation>
    </message>
    <message>
        <source>No file, as is usual on this weekday.</source>
        <translation>Keine Datei, wie an diesem Wochentag üblich.</translation>
    </message>
    <message>
        <source>Missing: no file, although this weekday usually has one.</source>
        <translation>Fehlt: keine Datei, obwohl es an diesem Wochentag sonst eine gibt.</translation>
    </message>
    <message>
        <source>Ends early against the other servers of the tenant: what came later may be missing.</source>
        <translation>Endet früher als die anderen Server des Tenants: Was später kam, fehlt möglicherweise.</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>The site keeps 18 months, so this day may be gone there. Look in a backup.</source>
        <translation>Der Standort bewahrt 18 Monate auf; dieser Tag ist dort daher möglicherweise nicht mehr vorhanden. Suchen Sie in einer Sicherung.</translation>
    </message>
    <message numerus="yes">
        <source>The site should still have this day. It falls out of the 18 months in %n days.</source>
        <translation>
            <numerusform>Der Standort sollte diesen Tag noch haben. Er fällt in %n Tag aus den 18 Monaten heraus.</numerusform>
            <numerusform>Der Standort sollte diesen Tag noch haben. Er fällt in %n Tagen aus den 18 Monaten heraus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case has no daily files.</source>
        <translation>Der Fall hat keine Tagesdateien.</translation>
    </message>
    <message>
        <source>The archive reaches back to %1.</source>
        <translation>Das Archiv reicht bis zum %1 zurück.</translation>
    </message>
    <message>
        <source>The site may no longer have days before %1.</source>
        <translation>Tage vor dem %1 hat der Standort möglicherweise nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n days of this case are such days.</source>
        <translation>
            <numerusform>%n Tag dieses Falls ist ein solcher Tag.</numerusform>
            <numerusform>%n Tage dieses Falls sind solche Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another %n days fall out within a month.</source>
        <translation>
            <numerusform>Ein weiterer Tag (%n) fällt innerhalb eines Monats heraus.</numerusform>
            <numerusform>Weitere %n Tage fallen innerhalb eines Monats heraus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site should still have days from before this case begins.</source>
        <translation>Der Standort sollte noch Tage aus der Zeit vor dem Beginn dieses Falls haben.</translation>
    </message>
    <message numerus="yes">
        <source>The site should still have %n of the missing days.</source>
        <translation>
            <numerusform>Der Standort sollte %n der fehlenden Tage noch haben.</numerusform>
            <numerusform>Der Standort sollte %n der fehlenden Tage noch haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch them soon: %n of them fall out within a month.</source>
        <translation>
            <numerusform>Holen Sie sie bald: %n davon fällt innerhalb eines Monats heraus.</numerusform>
            <numerusform>Holen Sie sie bald: %n davon fallen innerhalb eines Monats heraus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 verified</source>
        <translation>%1 von %2 verifiziert</translation>
    </message>
    <message>
        <source>%1 records, none differs</source>
        <translation>%1 Datensätze, keiner weicht ab</translation>
    </message>
    <message>
        <source>%1 records, %2 differ</source>
        <translation>%1 Datensätze, %2 weichen ab</translation>
    </message>
    <message>
        <source>%1 messages declared, %2 found; %3 events declared, %4 found</source>
        <translation>%1 Nachrichten angegeben, %2 gefunden; %3 Ereignisse angegeben, %4 gefunden</translation>
    </message>
    <message>
        <source>%1 bytes of records</source>
        <translation>%1 Byte in Datensätzen</translation>
    </message>
    <message>
        <source>%1 in known gaps</source>
        <translation>%1 in bekannten Lücken</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>%1 unlesbar</translation>
    </message>
    <message>
        <source>%1 unaccounted</source>
        <translation>%1 nicht zugeordnet</translation>
    </message>
</context>
<context>
    <name>Redactions</name>
    <message>
        <source>privilege</source>
        <translation>Anwaltsgeheimnis</translation>
    </message>
    <message>
        <source>Talk with lawyers, or made for them</source>
        <translation>Austausch mit Anwälten oder für sie Erstelltes</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>personenbezogen</translation>
    </message>
    <message>
        <source>Personal data that the purpose does not need</source>
        <translation>Personenbezogene Daten, die der Zweck nicht erfordert</translation>
    </message>
    <message>
        <source>third-party</source>
        <translation>Dritte</translation>
    </message>
    <message>
        <source>About people who have nothing to do with the matter</source>
        <translation>Über Personen, die mit dem Verfahren nichts zu tun haben</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>geheim</translation>
    </message>
    <message>
        <source>Trade secrets</source>
        <translation>Geschäftsgeheimnisse</translation>
    </message>
    <message>
        <source>irrelevant</source>
        <translation>irrelevant</translation>
    </message>
    <message>
        <source>Nothing to do with the matter</source>
        <translation>Hat mit dem Verfahren nichts zu tun</translation>
    </message>
    <message>
        <source>law</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>A law or a court forbids to hand it over</source>
        <translation>Ein Gesetz oder ein Gericht verbietet die Herausgabe</translation>
    </message>
    <message>
        <source>other</source>
        <translation>sonstiges</translation>
    </message>
    <message>
        <source>Another reason, which the note tells</source>
        <translation>Ein anderer Grund, den die Notiz nennt</translation>
    </message>
</context>
<context>
    <name>RequestSheet</name>
    <message>
        <source>%1, %2
certificate %3</source>
        <translation>%1, %2
Zertifikat %3</translation>
    </message>
    <message>
        <source>SHA-256 of the submission</source>
        <translation>SHA-256 der Einreichung</translation>
    </message>
    <message>
        <source>Request %1: %2</source>
        <translation>Antrag %1: %2</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was beantragt wird</translation>
    </message>
    <message>
        <source>Scope, as it will be exported</source>
        <translation>Umfang, wie er exportiert wird</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Antrag %1</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>direct messages</source>
        <translation>Direktnachrichten</translation>
    </message>
    <message>
        <source>private groups</source>
        <translation>private Gruppen</translation>
    </message>
    <message>
        <source>public groups</source>
        <translation>öffentliche Gruppen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>date</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>date</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 (%2, SHA-256 %3…)</source>
        <comment>file, size, digest</comment>
        <translation>%1 (%2, SHA-256 %3…)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>to approve</source>
        <translation>zu genehmigen</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>in Bearbeitung</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>geliefert</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>Draft made</source>
        <translation>Entwurf erstellt</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>It is aligned with legal obligations.</source>
        <translation>Er entspricht den rechtlichen Pflichten.</translation>
    </message>
    <message>
        <source>Its scope is feasible.</source>
        <translation>Sein Umfang ist durchführbar.</translation>
    </message>
    <message>
        <source>Its details are complete.</source>
        <translation>Seine Angaben sind vollständig.</translation>
    </message>
    <message>
        <source>Mail files (EML)</source>
        <translation>Maildateien (EML)</translation>
    </message>
    <message>
        <source>Mails to a server (SMTP)</source>
        <translation>Mails an einen Server (SMTP)</translation>
    </message>
    <message>
        <source>CSV tables in an encrypted pack</source>
        <translation>CSV-Tabellen in einem verschlüsselten Paket</translation>
    </message>
    <message>
        <source>Messages for Symphony</source>
        <translation>Nachrichten für Symphony</translation>
    </message>
    <message>
        <source>RSMF for review platforms</source>
        <translation>RSMF für Review-Plattformen</translation>
    </message>
    <message>
        <source>Load file for review</source>
        <translation>Ladedatei für die Sichtung</translation>
    </message>
    <message>
        <source>HTML transcript</source>
        <translation>HTML-Transkript</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>abgelaufen seit %1</translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>endet heute</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n days</source>
        <translation>
            <numerusform>endet in %n Tag</numerusform>
            <numerusform>endet in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation>der ganze Fall</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Legal justification</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>Necessity</source>
        <translation>Notwendigkeit</translation>
    </message>
    <message>
        <source>People concerned</source>
        <translation>Betroffene Personen</translation>
    </message>
    <message>
        <source>nothing is said about telling them</source>
        <translation>über ihre Benachrichtigung ist nichts angegeben</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Genehmigende Person</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Suchanfrage</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Context rule</source>
        <translation>Kontextregel</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message numerus="yes">
        <source>lives %n days</source>
        <translation>
            <numerusform>%n Tag verfügbar</numerusform>
            <numerusform>%n Tage verfügbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Dauergenehmigung</translation>
    </message>
    <message>
        <source>any selection of this query until %1, at most %2 events in %3 conversations each time</source>
        <translation>jede Auswahl dieser Suchanfrage bis %1, jeweils höchstens %2 Ereignisse in %3 Unterhaltungen</translation>
    </message>
    <message>
        <source>any number of</source>
        <translation>beliebig viele</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count, type of event</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Redactions</source>
        <translation>Schwärzungen</translation>
    </message>
    <message>
        <source>%1 events have parts hidden, %2 are withheld</source>
        <translation>%1 Ereignisse haben verborgene Teile, %2 sind zurückgehalten</translation>
    </message>
    <message>
        <source>Merkle root</source>
        <translation>Merkle-Wurzel</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>short date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>ZoneRules</name>
    <message>
        <source>This computer has no rules for this time zone.</source>
        <translation>Dieser Computer hat keine Regeln für diese Zeitzone.</translation>
    </message>
    <message>
        <source>Choose UTC in the menu View, and export again.</source>
        <translation>Wählen Sie UTC im Menü Ansicht, und exportieren Sie erneut.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::AboutDialog</name>
    <message>
        <source>About Casebook</source>
        <translation>Über Casebook</translation>
    </message>
    <message>
        <source>Casebook %1</source>
        <translation>Casebook %1</translation>
    </message>
    <message>
        <source>The support of the archive format follows a published description of it. It has never been checked against files of a live system.</source>
        <translation>Die Unterstützung des Archivformats folgt einer veröffentlichten Beschreibung. Sie wurde nie an Dateien eines laufenden Systems geprüft.</translation>
    </message>
    <message>
        <source>An offline workstation for instant-message archives: open, read, narrow down, export, prove. It opens no connection to any network by itself.</source>
        <translation>Ein Offline-Arbeitsplatz für Archive von Sofortnachrichten: öffnen, lesen, eingrenzen, exportieren, nachweisen. Von sich aus stellt er keine Verbindung zu einem Netzwerk her.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Casebook: Apache License 2.0, © the Casebook authors.
Qt %1: GNU LGPL 3. QCA: GNU LGPL 2.1 or later. SQLite: public domain.
OpenSSL 3: Apache License 2.0. libdeflate: MIT. libarchive: BSD 2-Clause. zlib: zlib licence. CLI11 (command line): BSD 3-Clause.</source>
        <translation>Casebook: Apache License 2.0, © the Casebook authors.
Qt %1: GNU LGPL 3. QCA: GNU LGPL 2.1 oder neuer. SQLite: gemeinfrei.
OpenSSL 3: Apache License 2.0. libdeflate: MIT. libarchive: BSD 2-Clause. zlib: zlib-Lizenz. CLI11 (Befehlszeile): BSD 3-Clause.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ActivityController</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 Treffer</translation>
    </message>
    <message>
        <source>%1 tagged</source>
        <translation>%1 mit Schlagwort</translation>
    </message>
    <message>
        <source>a daily file is missing</source>
        <translation>eine Tagesdatei fehlt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Nichts anzuzeigen.</translation>
    </message>
    <message>
        <source>%1 events from %2 to %3.</source>
        <translation>%1 Ereignisse von %2 bis %3.</translation>
    </message>
    <message>
        <source>%1 hits.</source>
        <translation>%1 Treffer.</translation>
    </message>
    <message numerus="yes">
        <source>Daily files are missing in %n bars.</source>
        <translation>
            <numerusform>In %n Balken fehlen Tagesdateien.</numerusform>
            <numerusform>In %n Balken fehlen Tagesdateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most happened: %1.</source>
        <translation>Am meisten geschah hier: %1.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ActivityStrip</name>
    <message>
        <source>Activity over time</source>
        <translation>Aktivität im Zeitverlauf</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>Show this time only</source>
        <translation>Nur diese Zeit anzeigen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>As a table…</source>
        <translation>Als Tabelle…</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>year</comment>
        <translation>yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day</comment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ActivityTable</name>
    <message>
        <source>Activity over time</source>
        <translation>Aktivität im Zeitverlauf</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Mit Schlagwort</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Enter on a row goes to that time. Times are shown in %1.</source>
        <translation>Die Eingabetaste führt von einer Zeile zu ihrer Zeit. Zeiten werden in %1 angezeigt.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ApproverDialog</name>
    <message>
        <source>Another step is still under way. Try again in a moment.</source>
        <translation>Ein anderer Schritt läuft noch. Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::AskPage</name>
    <message>
        <source>Ask</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Show requests in this state</source>
        <translation>Anträge mit diesem Status zeigen</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Neuer Antrag…</translation>
    </message>
    <message>
        <source>Nobody has asked for anything yet</source>
        <translation>Noch niemand hat etwas beantragt</translation>
    </message>
    <message>
        <source>From a case with four eyes nothing leaves unless a second person has approved exactly that. A request says what is to leave, why, and for whom.</source>
        <translation>Aus einem Fall mit Vier-Augen-Prinzip geht nichts hinaus, solange nicht eine zweite Person genau das genehmigt hat. Ein Antrag sagt, was hinausgehen soll, warum und für wen.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Open request file…</source>
        <translation>Antragsdatei öffnen…</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Der Antrag</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Status</translation>
    </message>
    <message>
        <source>waiting first</source>
        <translation>wartende zuerst</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for somebody</source>
        <translation>
            <numerusform>%n wartet auf jemanden</numerusform>
            <numerusform>%n warten auf jemanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Submit %1</source>
        <translation>%1 einreichen</translation>
    </message>
    <message>
        <source>The query is run, and what it selects is what an approver decides on. You sign form and result.</source>
        <translation>Die Suchanfrage wird ausgeführt, und über das, was sie auswählt, entscheidet die genehmigende Person. Sie signieren Formular und Ergebnis.</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>Submit the request</source>
        <translation>Antrag einreichen</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>A draft is kept in the log of the case, signed by you.</source>
        <translation>Ein Entwurf wird im Protokoll des Falls aufbewahrt, von Ihnen signiert.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Vorschau von %1</translation>
    </message>
    <message>
        <source>The log keeps who has seen which request. An approval says whether its author looked at the preview.</source>
        <translation>Das Protokoll hält fest, wer welchen Antrag gesehen hat. Eine Genehmigung sagt, ob die genehmigende Person die Vorschau angesehen hat.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Blatt speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>casebook::ui::BatchesFace</name>
    <message>
        <source>For a push from here (users and streams may still be made)</source>
        <translation>Für das Senden von hier aus (Benutzer und Streams können noch angelegt werden)</translation>
    </message>
    <message>
        <source>Complete batches, with scripts for a push by hand (all ids must be known)</source>
        <translation>Vollständige Stapel, mit Skripten für das Senden von Hand (alle IDs müssen bekannt sein)</translation>
    </message>
    <message>
        <source>Only what failed, or has no answer</source>
        <translation>Nur was fehlschlug oder keine Antwort hat</translation>
    </message>
    <message>
        <source>Folder for the export</source>
        <translation>Ordner für den Export</translation>
    </message>
    <message>
        <source>Approved request</source>
        <translation>Genehmigter Antrag</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write the export</source>
        <translation>Export schreiben</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Erlaubnis</translation>
    </message>
    <message>
        <source>Messages in a batch</source>
        <translation>Nachrichten je Stapel</translation>
    </message>
    <message>
        <source>Megabytes in a batch</source>
        <translation>Megabyte je Stapel</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Messages in a batch, at most</source>
        <translation>Nachrichten je Stapel, höchstens</translation>
    </message>
    <message>
        <source>Megabytes in a batch, at most</source>
        <translation>Megabyte je Stapel, höchstens</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Another export…</source>
        <translation>Weiterer Export…</translation>
    </message>
    <message>
        <source>The next step is Push: it sends this folder, and nothing else.</source>
        <translation>Der nächste Schritt ist Senden: Er sendet diesen Ordner und sonst nichts.</translation>
    </message>
    <message>
        <source>Wait for the import to end.</source>
        <translation>Warten Sie, bis der Import endet.</translation>
    </message>
    <message>
        <source>Four eyes: name the approved request that covers this selection.</source>
        <translation>Vier-Augen-Prinzip: Nennen Sie den genehmigten Antrag, der diese Auswahl abdeckt.</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <translation>Nennen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Wait for what runs.</source>
        <translation>Warten Sie auf das, was gerade läuft.</translation>
    </message>
    <message>
        <source>Write batches</source>
        <translation>Stapel schreiben</translation>
    </message>
</context>
<context>
    <name>casebook::ui::BuilderDialog</name>
    <message>
        <source>Look for it</source>
        <translation>Danach suchen</translation>
    </message>
    <message>
        <source>Build a search</source>
        <translation>Suche zusammenstellen</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>In the language of the search</source>
        <translation>In der Suchsprache</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, reason</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>casebook::ui::BuilderGroupEdit</name>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>endet mit</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>is anything</source>
        <translation>ist beliebig</translation>
    </message>
    <message>
        <source>has near each other</source>
        <translation>enthält nah beieinander</translation>
    </message>
    <message>
        <source>matches the expression</source>
        <translation>passt zum Ausdruck</translation>
    </message>
    <message>
        <source>How many of these must hold</source>
        <translation>Wie viele davon zutreffen müssen</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>Alle treffen zu</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>Mindestens eine trifft zu</translation>
    </message>
    <message>
        <source>None of these holds</source>
        <translation>Keine trifft zu</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Diese Gruppe entfernen</translation>
    </message>
</context>
<context>
    <name>casebook::ui::BuilderRowEdit</name>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Words between them at most</source>
        <translation>Höchstens so viele Wörter dazwischen</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CalendarView</name>
    <message>
        <source>Days, by tenant and UCB</source>
        <translation>Tage, nach Tenant und UCB</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month and year</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>month</comment>
        <translation>MMM</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CallListModel</name>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CaseController</name>
    <message>
        <source>single reviewer</source>
        <translation>Einzelprüfung</translation>
    </message>
    <message>
        <source>four eyes</source>
        <translation>Vier-Augen-Prinzip</translation>
    </message>
    <message>
        <source>You may export at once, on your own. Every export says in its manifest that nobody else had to agree.</source>
        <translation>Sie dürfen sofort und allein exportieren. Jeder Export vermerkt in seinem Manifest, dass niemand sonst zustimmen musste.</translation>
    </message>
    <message>
        <source>checking the books…</source>
        <translation>Bilanz wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>books do not balance: %n problems</source>
        <translation>
            <numerusform>Bilanz geht nicht auf: %n Problem</numerusform>
            <numerusform>Bilanz geht nicht auf: %n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>books balance</source>
        <translation>Bilanz geht auf</translation>
    </message>
    <message>
        <source>books balance: %1 = %2 + %3</source>
        <translation>Bilanz geht auf: %1 = %2 + %3</translation>
    </message>
    <message>
        <source>Nothing leaves the case before a second person has approved a written request. The page Ask makes one, and shows those that there are.</source>
        <translation>Nichts verlässt den Fall, bevor eine zweite Person einen schriftlichen Antrag genehmigt hat. Die Seite Anträge erstellt einen und zeigt die vorhandenen.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CertificateField</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CheckpointButton</name>
    <message>
        <source>Checkpoint</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>The state of the log in five lines: to sign, to keep outside of the case, and to compare later.</source>
        <translation>Der Stand des Protokolls in fünf Zeilen: zum Signieren, zum Aufbewahren außerhalb des Falls und zum späteren Vergleichen.</translation>
    </message>
    <message>
        <source>&amp;Sign it…</source>
        <translation>&amp;Signieren…</translation>
    </message>
    <message>
        <source>S&amp;ave it…</source>
        <translation>S&amp;peichern…</translation>
    </message>
    <message>
        <source>&amp;Print it…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Compare with one that was kept…</source>
        <translation>&amp;Mit aufbewahrtem Prüfpunkt vergleichen…</translation>
    </message>
    <message>
        <source>Write a &amp;query for a time stamp…</source>
        <translation>&amp;Anfrage für einen Zeitstempel schreiben…</translation>
    </message>
    <message>
        <source>&amp;Take in a time stamp…</source>
        <translation>&amp;Zeitstempel aufnehmen…</translation>
    </message>
    <message>
        <source>Sign the log</source>
        <translation>Protokoll signieren</translation>
    </message>
    <message>
        <source>You sign all that is in the log up to now, so that nobody can write it anew without your key. An approver also says with it that the clock of this computer is right.</source>
        <translation>Sie signieren alles, was bis jetzt im Protokoll steht, sodass niemand es ohne Ihren Schlüssel neu schreiben kann. Eine genehmigende Person bestätigt damit auch, dass die Uhr dieses Computers richtig geht.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signieren</translation>
    </message>
    <message>
        <source>%1 files (*.%1)</source>
        <comment>txt</comment>
        <translation>%1-Dateien (*.%1)</translation>
    </message>
    <message>
        <source>Save the checkpoint</source>
        <translation>Prüfpunkt speichern</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>The checkpoint that was kept</source>
        <translation>Der aufbewahrte Prüfpunkt</translation>
    </message>
    <message>
        <source>Checkpoints (*.txt);;All files (*)</source>
        <translation>Prüfpunkte (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Write the query</source>
        <translation>Anfrage schreiben</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CheckpointController</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 signed %2 of the log.</source>
        <translation>%1 hat %2 des Protokolls signiert.</translation>
    </message>
    <message>
        <source>The checkpoint of %1 is in %2. Keep it where nobody else can write.</source>
        <translation>Der Prüfpunkt über %1 ist in %2. Bewahren Sie ihn dort auf, wo sonst niemand schreiben kann.</translation>
    </message>
    <message>
        <source>Checkpoint of the log</source>
        <translation>Prüfpunkt des Protokolls</translation>
    </message>
    <message>
        <source>Whoever keeps these five lines can tell later whether the log of this case has only been added to since.</source>
        <translation>Wer diese fünf Zeilen aufbewahrt, kann später sagen, ob das Protokoll dieses Falls seitdem nur ergänzt wurde.</translation>
    </message>
    <message>
        <source>The log has only been added to since %1: it had %2 then, and has %3.</source>
        <translation>Das Protokoll wurde seit %1 nur ergänzt: Damals hatte es %2, jetzt hat es %3.</translation>
    </message>
    <message>
        <source>The query for %1 is in %2. Send it to an authority of your choice, and take in its answer whenever it comes.</source>
        <translation>Die Anfrage für %1 ist in %2. Senden Sie sie an einen Zeitstempeldienst Ihrer Wahl, und nehmen Sie dessen Antwort auf, sobald sie eintrifft.</translation>
    </message>
    <message>
        <source>%1 says that %2 of the log were there on %3.</source>
        <translation>%1 bestätigt, dass das Protokoll am %3 bereits %2 hatte.</translation>
    </message>
    <message>
        <source>Time stamp of %1 over %2, by %3</source>
        <translation>Zeitstempel vom %1 über %2, von %3</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ClockText</name>
    <message>
        <source>the clocks went back to %1</source>
        <translation>die Uhren wurden auf %1 zurückgestellt</translation>
    </message>
    <message>
        <source>the clocks went forward to %1</source>
        <translation>die Uhren wurden auf %1 vorgestellt</translation>
    </message>
    <message>
        <source>this zone has no clock changes</source>
        <translation>diese Zeitzone kennt keine Zeitumstellung</translation>
    </message>
    <message>
        <source>this time of day occurs twice, this is the first: %1</source>
        <translation>diese Uhrzeit kommt zweimal vor, dies ist das erste Mal: %1</translation>
    </message>
    <message>
        <source>this time of day occurs twice, this is the second: %1</source>
        <translation>diese Uhrzeit kommt zweimal vor, dies ist das zweite Mal: %1</translation>
    </message>
    <message>
        <source>within a day of it %1</source>
        <translation>höchstens einen Tag davon entfernt: %1</translation>
    </message>
    <message>
        <source>no clock change near</source>
        <translation>keine Zeitumstellung in der Nähe</translation>
    </message>
    <message>
        <source>%1 earlier than the entry before it: a clock was set, or records are out of order</source>
        <translation>%1 früher als der Eintrag davor: Eine Uhr wurde gestellt, oder Datensätze sind nicht in der richtigen Reihenfolge</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CollectionDialog</name>
    <message>
        <source>Only who is &amp;missing</source>
        <translation>Nur &amp;fehlende</translation>
    </message>
    <message>
        <source>&amp;Excuse…</source>
        <translation>&amp;Ausnehmen…</translation>
    </message>
    <message>
        <source>Collect Communicator history</source>
        <translation>Communicator-Verlauf einsammeln</translation>
    </message>
    <message>
        <source>The history of Communicator clients lies on the users&apos; PCs and is lost with the upgrade. Whom the archives of this case know is expected to hand in theirs; an import of transcripts is noted here by itself.</source>
        <translation>Der Verlauf der Communicator-Clients liegt auf den PCs der Benutzer und geht mit dem Upgrade verloren. Von allen, die in den Archiven dieses Falls vorkommen, wird erwartet, dass sie ihren Verlauf abgeben; ein Import von Transkripten wird hier selbsttätig vermerkt.</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>&amp;Person hinzufügen…</translation>
    </message>
    <message>
        <source>Copy &amp;letter to users</source>
        <translation>&amp;Brief an Benutzer kopieren</translation>
    </message>
    <message>
        <source>Save &amp;sign-off sheet…</source>
        <translation>A&amp;bzeichnungsblatt speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Collection list</source>
        <translation>Abgabeliste</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Name of somebody who should hand in history:</source>
        <translation>Name einer Person, die ihren Verlauf abgeben soll:</translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>Ausnehmen</translation>
    </message>
    <message>
        <source>Why %1 has nothing to hand in:</source>
        <translation>Warum %1 nichts abzugeben hat:</translation>
    </message>
    <message>
        <source>The letter is on the clipboard. Paste it into a mail.</source>
        <translation>Der Brief ist in der Zwischenablage. Fügen Sie ihn in eine E-Mail ein.</translation>
    </message>
    <message>
        <source>Save sign-off sheet</source>
        <translation>Abzeichnungsblatt speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Webseite (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CollectionModel</name>
    <message>
        <source>✗ missing</source>
        <translation>✗ fehlt</translation>
    </message>
    <message>
        <source>✓ handed in</source>
        <translation>✓ abgegeben</translation>
    </message>
    <message>
        <source>– excused</source>
        <translation>– ausgenommen</translation>
    </message>
    <message>
        <source>%1 handed in, %2 missing, %3 excused</source>
        <translation>%1 abgegeben, %2 fehlend, %3 ausgenommen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ColumnsStep</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>What its rows are</source>
        <translation>Was ihre Zeilen sind</translation>
    </message>
    <message>
        <source>Order of day and month</source>
        <translation>Reihenfolge von Tag und Monat</translation>
    </message>
    <message>
        <source>Zone of times that name none</source>
        <translation>Zeitzone für Zeiten ohne Zonenangabe</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>Leave this table out</source>
        <translation>Diese Tabelle weglassen</translation>
    </message>
    <message>
        <source>Month and day as the table tells</source>
        <translation>Monat und Tag, wie die Tabelle es zeigt</translation>
    </message>
    <message>
        <source>Month first (12/31)</source>
        <translation>Monat zuerst (12/31)</translation>
    </message>
    <message>
        <source>Day first (31/12)</source>
        <translation>Tag zuerst (31/12)</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>Zeiten in UTC</translation>
    </message>
    <message>
        <source>The first rows, as they will come into the case</source>
        <translation>Die ersten Zeilen, wie sie in den Fall gelangen</translation>
    </message>
    <message numerus="yes">
        <source>%n tables are of a kind that no profile describes. Check what their columns mean.</source>
        <translation>
            <numerusform>%n Tabelle ist von einer Art, die kein Profil beschreibt. Prüfen Sie, was ihre Spalten bedeuten.</numerusform>
            <numerusform>%n Tabellen sind von einer Art, die kein Profil beschreibt. Prüfen Sie, was ihre Spalten bedeuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save as profile</source>
        <translation>Als &amp;Profil speichern</translation>
    </message>
    <message>
        <source>Name of a profile: letters, digits, hyphens</source>
        <translation>Name eines Profils: Buchstaben, Ziffern, Bindestriche</translation>
    </message>
    <message>
        <source>What %1 means</source>
        <translation>Was %1 bedeutet</translation>
    </message>
    <message>
        <source>The report will name the table as left out.</source>
        <translation>Der Bericht wird die Tabelle als weggelassen nennen.</translation>
    </message>
    <message>
        <source>Rows of this kind need more columns: a time, a sender, a text.</source>
        <translation>Zeilen dieser Art brauchen weitere Spalten: eine Zeit, einen Absender, einen Text.</translation>
    </message>
    <message>
        <source>Saved. The next tables like these need no questions.</source>
        <translation>Gespeichert. Bei den nächsten Tabellen dieser Art sind keine Fragen nötig.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ContextController</name>
    <message>
        <source>Exact hits</source>
        <translation>Nur die Treffer</translation>
    </message>
    <message numerus="yes">
        <source>± %n messages</source>
        <translation>
            <numerusform>± %n Nachricht</numerusform>
            <numerusform>± %n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>± %n minutes</source>
        <translation>
            <numerusform>± %n Minute</numerusform>
            <numerusform>± %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Talk without a pause of %n minutes</source>
        <translation>
            <numerusform>Gespräch ohne Pause über %n Minute</numerusform>
            <numerusform>Gespräch ohne Pause über %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Ganzer Tag</translation>
    </message>
    <message>
        <source>Whole conversation</source>
        <translation>Ganze Unterhaltung</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ContextStrip</name>
    <message>
        <source>How much around the hits belongs to the selection</source>
        <translation>Wie viel um die Treffer herum zur Auswahl gehört</translation>
    </message>
    <message>
        <source>Messages or minutes of the chosen rule</source>
        <translation>Nachrichten oder Minuten der gewählten Regel</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ConversationListModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Conversation without a name</source>
        <translation>Unterhaltung ohne Namen</translation>
    </message>
    <message>
        <source>client export, not a server archive</source>
        <translation>Client-Export, kein Serverarchiv</translation>
    </message>
    <message>
        <source>open or cut</source>
        <translation>offen oder abgeschnitten</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>kind, tenant, time</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ConversationPanel</name>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Order of the conversations</source>
        <translation>Reihenfolge der Unterhaltungen</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>älteste zuerst</translation>
    </message>
    <message>
        <source>most messages</source>
        <translation>meiste Nachrichten</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>nach Titel</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation>%1 Unterhaltungen</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Reading the archive</source>
        <translation>Das Archiv wird gelesen</translation>
    </message>
    <message>
        <source>The conversations appear here when it is read. The bar at the bottom says how far it is.</source>
        <translation>Die Unterhaltungen erscheinen hier, sobald es gelesen ist. Die Leiste unten zeigt den Fortschritt.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts entspricht dem Filter</translation>
    </message>
    <message>
        <source>Take a term out, or clear the filter to see everything.</source>
        <translation>Nehmen Sie einen Begriff heraus, oder setzen Sie den Filter zurück, um alles zu sehen.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>This case is empty</source>
        <translation>Dieser Fall ist leer</translation>
    </message>
    <message>
        <source>Add a folder of archives, or drop one here.</source>
        <translation>Fügen Sie einen Archivordner hinzu, oder ziehen Sie einen hierher.</translation>
    </message>
    <message>
        <source>Add archive folder…</source>
        <translation>Archivordner hinzufügen…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Show only this conversation</source>
        <translation>Nur diese Unterhaltung anzeigen</translation>
    </message>
    <message>
        <source>Show its tenant</source>
        <translation>Ihren Tenant anzeigen</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Titel kopieren</translation>
    </message>
    <message>
        <source>Copy conversation ID</source>
        <translation>ID der Unterhaltung kopieren</translation>
    </message>
    <message>
        <source>Export this conversation…</source>
        <translation>Diese Unterhaltung exportieren…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CsvOptions</name>
    <message>
        <source>Meant for</source>
        <translation>Bestimmt für</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>Öffnet sich mit</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password, once more</source>
        <translation>Passwort, noch einmal</translation>
    </message>
    <message>
        <source>Certificate of the receiver</source>
        <translation>Zertifikat des Empfängers</translation>
    </message>
    <message>
        <source>Kind of zip</source>
        <translation>Art der ZIP-Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>One file for</source>
        <translation>Eine Datei für</translation>
    </message>
    <message>
        <source>With the files that were sent</source>
        <translation>Mit den gesendeten Dateien</translation>
    </message>
    <message>
        <source>People with a spreadsheet: nothing in it computes</source>
        <translation>Menschen mit Tabellenkalkulation: nichts darin wird als Formel gerechnet</translation>
    </message>
    <message>
        <source>Programs: every text exactly as it is</source>
        <translation>Programme: jeder Text genau, wie er ist</translation>
    </message>
    <message>
        <source>A strong password that Casebook makes</source>
        <translation>Starkes Passwort, das Casebook erzeugt</translation>
    </message>
    <message>
        <source>A password that you type</source>
        <translation>Passwort, das Sie eingeben</translation>
    </message>
    <message>
        <source>The key of the receiver&apos;s certificate</source>
        <translation>Schlüssel zum Zertifikat des Empfängers</translation>
    </message>
    <message>
        <source>AES-256; names of files can be seen</source>
        <translation>AES-256; Dateinamen sind sichtbar</translation>
    </message>
    <message>
        <source>AES-256; names of files are hidden too</source>
        <translation>AES-256; auch Dateinamen sind verborgen</translation>
    </message>
    <message>
        <source>ZipCrypto, for old systems</source>
        <translation>ZipCrypto, für alte Systeme</translation>
    </message>
    <message>
        <source>ZipCrypto is broken: anybody with some effort can open this delivery. The manifest says so.</source>
        <translation>ZipCrypto ist gebrochen: Mit etwas Aufwand kann jeder diese Lieferung öffnen. Das Manifest vermerkt das.</translation>
    </message>
    <message>
        <source>Lifespan in days</source>
        <translation>Verfügbarkeit in Tagen</translation>
    </message>
    <message>
        <source> days, then it is removed</source>
        <comment>behind the number of days of a lifespan</comment>
        <translation> Tage, dann wird sie entfernt</translation>
    </message>
    <message>
        <source>All: can be read back without loss</source>
        <translation>Alle: verlustfrei wieder einlesbar</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>Die üblichen</translation>
    </message>
    <message>
        <source>Only who, when and what</source>
        <translation>Nur wer, wann und was</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>alle Nachrichten</translation>
    </message>
    <message>
        <source>each day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>each conversation</source>
        <translation>jede Unterhaltung</translation>
    </message>
    <message>
        <source>each 50 MB</source>
        <translation>je 50 MB</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>Verfügbar</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>Das Passwort braucht mindestens %n Zeichen.</numerusform>
            <numerusform>Das Passwort braucht mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Die beiden Passwörter stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Choose the certificate of the receiver.</source>
        <translation>Wählen Sie das Zertifikat des Empfängers.</translation>
    </message>
    <message>
        <source>The certificate cannot be read: %1.</source>
        <translation>Das Zertifikat kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Check the path and the permissions.</source>
        <translation>Prüfen Sie den Pfad und die Berechtigungen.</translation>
    </message>
    <message>
        <source>Keep the password in the key store of this system</source>
        <translation>Passwort im Schlüsselspeicher dieses Systems aufbewahren</translation>
    </message>
    <message>
        <source>Until the delivery is removed. The page Deliveries shows it.</source>
        <translation>Bis die Lieferung entfernt wird. Die Seite Lieferungen zeigt es an.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::DateOrderStep</name>
    <message>
        <source>The &amp;month: 3/4/2024 is the 4th of March</source>
        <translation>Der &amp;Monat: 3/4/2024 ist der 4. März</translation>
    </message>
    <message>
        <source>The &amp;day: 3/4/2024 is the 3rd of April</source>
        <translation>Der &amp;Tag: 3/4/2024 ist der 3. April</translation>
    </message>
    <message>
        <source>No date in these files has a number above 12, which would tell it. One of them is %1.</source>
        <translation>Kein Datum in diesen Dateien hat eine Zahl über 12, an der man es erkennen könnte. Eines davon ist %1.</translation>
    </message>
    <message>
        <source>What is the first number of a date?</source>
        <translation>Was ist die erste Zahl eines Datums?</translation>
    </message>
    <message numerus="yes">
        <source>%n archive files leave open which number of a date is the day.</source>
        <translation>
            <numerusform>%n Archivdatei lässt offen, welche Zahl eines Datums der Tag ist.</numerusform>
            <numerusform>%n Archivdateien lassen offen, welche Zahl eines Datums der Tag ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::DeliveriesController</name>
    <message>
        <source>Remove what is over</source>
        <translation>Abgelaufene entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries were over and are removed.</source>
        <translation>
            <numerusform>%n Lieferung war abgelaufen und wurde entfernt.</numerusform>
            <numerusform>%n Lieferungen waren abgelaufen und wurden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are over and could not be removed; this is tried again.</source>
        <translation>
            <numerusform>%n Lieferung ist abgelaufen und konnte nicht entfernt werden; dies wird erneut versucht.</numerusform>
            <numerusform>%n Lieferungen sind abgelaufen und konnten nicht entfernt werden; dies wird erneut versucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are over and held.</source>
        <translation>
            <numerusform>%n Lieferung ist abgelaufen und hat eine Löschsperre.</numerusform>
            <numerusform>%n Lieferungen sind abgelaufen und haben eine Löschsperre.</numerusform>
        </translation>
    </message>
    <message>
        <source>No delivery is over.</source>
        <translation>Keine Lieferung ist abgelaufen.</translation>
    </message>
    <message>
        <source>Deliveries are over and could not be removed (%1); this is tried again when the case is opened the next time.</source>
        <translation>Lieferungen sind abgelaufen und konnten nicht entfernt werden (%1); beim nächsten Öffnen des Falls wird es erneut versucht.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries end within three days: see Export, Deliveries.</source>
        <translation>
            <numerusform>%n Lieferung läuft innerhalb von drei Tagen ab: siehe Export, Lieferungen.</numerusform>
            <numerusform>%n Lieferungen laufen innerhalb von drei Tagen ab: siehe Export, Lieferungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::DeliveriesPanel</name>
    <message>
        <source>Remove what is over</source>
        <translation>Abgelaufene entfernen</translation>
    </message>
    <message>
        <source>Why it must stay</source>
        <translation>Grund der Löschsperre</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Löschsperre setzen</translation>
    </message>
    <message>
        <source>End the hold</source>
        <translation>Löschsperre aufheben</translation>
    </message>
    <message>
        <source>Nothing was delivered yet</source>
        <translation>Noch wurde nichts geliefert</translation>
    </message>
    <message>
        <source>A CSV delivery stands here with its end. When that has come, its file is removed, and the record of both stays.</source>
        <translation>Eine CSV-Lieferung steht hier mit ihrem Ablaufdatum. Ist es erreicht, wird ihre Datei entfernt; die Aufzeichnung von beidem bleibt.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>Why the chosen one must stay, for instance: litigation hold of 12 March</source>
        <translation>Warum die gewählte bleiben muss, zum Beispiel: Litigation Hold vom 12. März</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>Passwort…</translation>
    </message>
    <message>
        <source>Every day…</source>
        <translation>Täglich…</translation>
    </message>
    <message>
        <source>How the system removes by itself what is over</source>
        <translation>Wie das System Abgelaufenes selbsttätig entfernt</translation>
    </message>
    <message>
        <source>The password of %1 is not kept on this system. Ask whoever made the delivery.</source>
        <translation>Das Passwort zu %1 wird auf diesem System nicht aufbewahrt. Fragen Sie die Person, die die Lieferung erstellt hat.</translation>
    </message>
    <message>
        <source>Password of a delivery</source>
        <translation>Passwort einer Lieferung</translation>
    </message>
    <message>
        <source>%1 opens with %2</source>
        <comment>file, password</comment>
        <translation>%1 öffnet sich mit %2</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Passwort kopieren</translation>
    </message>
</context>
<context>
    <name>casebook::ui::DeliveryFields</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Receiver or place</source>
        <translation>Empfänger oder Ort</translation>
    </message>
    <message>
        <source>Again and again, for a policy: a standing approval</source>
        <translation>Immer wieder, für eine Richtlinie: eine Dauergenehmigung</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <source>Days that it lives</source>
        <translation>Tage der Verfügbarkeit</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Recei&amp;ver</source>
        <translation>&amp;Empfänger</translation>
    </message>
    <message>
        <source>&amp;Lives</source>
        <translation>&amp;Verfügbar</translation>
    </message>
    <message>
        <source>At most so many events an export</source>
        <translation>Höchstens so viele Ereignisse je Export</translation>
    </message>
    <message>
        <source>At most so many conversations an export</source>
        <translation>Höchstens so viele Unterhaltungen je Export</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig viele</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>events each time</source>
        <translation>Ereignisse jeweils</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Say until when the standing approval holds.</source>
        <translation>Geben Sie an, bis wann die Dauergenehmigung gilt.</translation>
    </message>
    <message>
        <source>Say who receives what the standing approval lets out.</source>
        <translation>Geben Sie an, wer erhält, was die Dauergenehmigung hinauslässt.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::DeliveryListModel</name>
    <message>
        <source>lives</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>läuft bald ab</translation>
    </message>
    <message>
        <source>over</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>over, not removed: %1</source>
        <translation>abgelaufen, nicht entfernt: %1</translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation>Löschsperre: %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Lives until</source>
        <translation>Verfügbar bis</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>casebook::ui::DocumentsField</name>
    <message>
        <source>Take off</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Supporting documents</source>
        <translation>Unterlagen zum Antrag</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Anhängen…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>file, size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>%1 · to be attached</source>
        <translation>%1 · wird angehängt</translation>
    </message>
    <message>
        <source>Documents that support the request</source>
        <translation>Dokumente, die den Antrag stützen</translation>
    </message>
</context>
<context>
    <name>casebook::ui::EventText</name>
    <message>
        <source>nobody named</source>
        <translation>eine nicht genannte Person</translation>
    </message>
    <message>
        <source>%1 invited %2</source>
        <translation>%1 hat %2 eingeladen</translation>
    </message>
    <message>
        <source>%1 invited %2: “%3”</source>
        <translation>%1 hat %2 eingeladen: „%3“</translation>
    </message>
    <message>
        <source>%1 created the room</source>
        <translation>%1 hat den Raum erstellt</translation>
    </message>
    <message>
        <source>%1 created the room %2</source>
        <translation>%1 hat den Raum %2 erstellt</translation>
    </message>
    <message>
        <source>%1 has no name any more</source>
        <translation>%1 hat keinen Namen mehr</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 heißt jetzt %2</translation>
    </message>
    <message>
        <source>%1 called</source>
        <translation>%1 hat angerufen</translation>
    </message>
    <message>
        <source>%1 called %2</source>
        <translation>%1 hat %2 angerufen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 closed the room</source>
        <translation>%1 hat den Raum geschlossen</translation>
    </message>
    <message>
        <source>%1 closed the room: “%2”</source>
        <translation>%1 hat den Raum geschlossen: „%2“</translation>
    </message>
    <message>
        <source>%1 declined</source>
        <translation>%1 hat abgelehnt</translation>
    </message>
    <message>
        <source>%1 declined: “%2”</source>
        <translation>%1 hat abgelehnt: „%2“</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 ist beigetreten</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 hat den Raum verlassen</translation>
    </message>
    <message>
        <source>%1 left: “%2”</source>
        <translation>%1 hat den Raum verlassen: „%2“</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1 hat %2 entfernt</translation>
    </message>
    <message>
        <source>%1 banned %2</source>
        <translation>%1 hat %2 ausgesperrt</translation>
    </message>
    <message>
        <source>(the client wrote an empty line)</source>
        <translation>(der Client schrieb eine leere Zeile)</translation>
    </message>
    <message>
        <source>%1 sent a file</source>
        <translation>%1 hat eine Datei gesendet</translation>
    </message>
    <message>
        <source>%1 sent a file: “%2”</source>
        <translation>%1 hat eine Datei gesendet: „%2“</translation>
    </message>
    <message>
        <source>%1 deleted a message; its text is not in the source</source>
        <translation>%1 hat eine Nachricht gelöscht; ihr Text steht nicht in der Quelle</translation>
    </message>
    <message>
        <source>%1 (kept record, not understood)</source>
        <translation>%1 (Datensatz aufbewahrt, nicht verstanden)</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Unbekannter Absender</translation>
    </message>
    <message>
        <source>file without a name</source>
        <translation>Datei ohne Namen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>%n beigetreten</numerusform>
            <numerusform>%n beigetreten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n gegangen</numerusform>
            <numerusform>%n gegangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitations</source>
        <translation>
            <numerusform>%n Einladung</numerusform>
            <numerusform>%n Einladungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declined</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed their name</source>
        <translation>
            <numerusform>%n Namensänderung</numerusform>
            <numerusform>%n Namensänderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of kind “%1”</source>
        <translation>
            <numerusform>%n der Art „%1“</numerusform>
            <numerusform>%n der Art „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>marked as deleted</source>
        <translation>als gelöscht markiert</translation>
    </message>
    <message>
        <source>after the end</source>
        <translation>nach dem Ende</translation>
    </message>
    <message>
        <source>conversation uncertain</source>
        <translation>Unterhaltung unsicher</translation>
    </message>
    <message>
        <source>conflicting copies</source>
        <translation>widersprüchliche Kopien</translation>
    </message>
    <message>
        <source>no readable time</source>
        <translation>keine lesbare Zeit</translation>
    </message>
    <message>
        <source>from %1, its end is not recorded</source>
        <translation>ab %1, das Ende ist nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 · ends before it begins</source>
        <translation>%1 · endet vor dem Beginn</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Room created</source>
        <translation>Raum erstellt</translation>
    </message>
    <message>
        <source>Room closed</source>
        <translation>Raum geschlossen</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Invitation declined</source>
        <translation>Einladung abgelehnt</translation>
    </message>
    <message>
        <source>Person joined</source>
        <translation>Person beigetreten</translation>
    </message>
    <message>
        <source>Person left</source>
        <translation>Person gegangen</translation>
    </message>
    <message>
        <source>Name changed</source>
        <translation>Name geändert</translation>
    </message>
    <message>
        <source>Person removed</source>
        <translation>Person entfernt</translation>
    </message>
    <message>
        <source>Person banned</source>
        <translation>Person ausgesperrt</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Line of the client</source>
        <translation>Zeile des Clients</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>Gelöschte Nachricht</translation>
    </message>
    <message>
        <source>Record of another kind</source>
        <translation>Datensatz anderer Art</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ExportController</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Trockenlauf</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Folder for the export</source>
        <translation>Ordner für den Export</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>New export</source>
        <translation>Neuer Export</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Erlaubnis</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>A new folder: nothing that exists is overwritten. It gets its name when everything is on disk.</source>
        <translation>Ein neuer Ordner: Nichts Vorhandenes wird überschrieben. Er bekommt seinen Namen, wenn alles auf dem Datenträger ist.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export läuft…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>A stopped export leaves nothing behind.</source>
        <translation>Ein angehaltener Export hinterlässt nichts.</translation>
    </message>
    <message>
        <source>Another export…</source>
        <translation>Weiterer Export…</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Der ganze Fall</translation>
    </message>
    <message>
        <source>What the search selects: %1 · %2</source>
        <comment>query, context rule</comment>
        <translation>Was die Suche auswählt: %1 · %2</translation>
    </message>
    <message>
        <source>What the search selects (nothing is looked for)</source>
        <translation>Was die Suche auswählt (es wird nichts gesucht)</translation>
    </message>
    <message>
        <source>The open conversation: %1</source>
        <translation>Die geöffnete Unterhaltung: %1</translation>
    </message>
    <message>
        <source>The open conversation (none is open)</source>
        <translation>Die geöffnete Unterhaltung (keine ist geöffnet)</translation>
    </message>
    <message>
        <source>%1 events in %2 conversations</source>
        <translation>%1 Ereignisse in %2 Unterhaltungen</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message>
        <source>Wait for the import to end</source>
        <translation>Warten Sie, bis der Import endet</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vorschau…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet.</translation>
    </message>
    <message>
        <source>What request %1 asks for: %2, as %3</source>
        <comment>request, scope, format</comment>
        <translation>Was der Antrag %1 verlangt: %2, als %3</translation>
    </message>
    <message>
        <source>What an approved request asks for (choose it on the page Ask)</source>
        <translation>Was ein genehmigter Antrag verlangt (wählen Sie ihn auf der Seite Anträge)</translation>
    </message>
    <message>
        <source>%1 is not exported in this window: casebook-cli export %2 … --request %3</source>
        <translation>%1 wird nicht in diesem Fenster exportiert: casebook-cli export %2 … --request %3</translation>
    </message>
    <message>
        <source>The request is approved for %1.</source>
        <translation>Der Antrag ist für %1 genehmigt.</translation>
    </message>
    <message>
        <source>What was delivered stays delivered. The same export later goes on from there.</source>
        <translation>Was zugestellt wurde, bleibt zugestellt. Derselbe Export macht später dort weiter.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Trockenlauf</translation>
    </message>
    <message>
        <source>Dry run…</source>
        <translation>Trockenlauf…</translation>
    </message>
    <message>
        <source>Nothing is written or sent.</source>
        <translation>Nichts wird geschrieben oder gesendet.</translation>
    </message>
    <message>
        <source>Back to the export…</source>
        <translation>Zurück zum Export…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ExportResult</name>
    <message>
        <source>✕ Does not balance</source>
        <translation>✕ Geht nicht auf</translation>
    </message>
    <message>
        <source>What was selected is not what was written. Do not hand this folder on; keep it, and check the case on the page Proof.</source>
        <translation>Was ausgewählt war, ist nicht das, was geschrieben wurde. Geben Sie diesen Ordner nicht weiter; behalten Sie ihn, und prüfen Sie den Fall auf der Seite Nachweis.</translation>
    </message>
    <message>
        <source>✓ Balances: everything was exported</source>
        <translation>✓ Geht auf: alles wurde exportiert</translation>
    </message>
    <message>
        <source>✓ Balances, with something left out</source>
        <translation>✓ Geht auf, mit Auslassungen</translation>
    </message>
    <message>
        <source>Selected = exported + left out, counted from both sides independently.</source>
        <translation>Ausgewählt = exportiert + ausgelassen, von beiden Seiten unabhängig gezählt.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <translation>%1, insgesamt %2</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Export ID</source>
        <translation>Export-ID</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Lives until</source>
        <translation>Verfügbar bis</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Passwort kopieren</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The export was stopped and left nothing behind.</source>
        <translation>Der Export wurde angehalten und hat nichts hinterlassen.</translation>
    </message>
    <message>
        <source>✕ Nothing was exported</source>
        <translation>✕ Nichts wurde exportiert</translation>
    </message>
    <message>
        <source>✓ Balances: everything went to the printer</source>
        <translation>✓ Geht auf: Alles ging an den Drucker</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>%1, in %2 copies, with %3 files</source>
        <translation>%1, in %2 Kopien, mit %3 Dateien</translation>
    </message>
    <message>
        <source>No mailbox</source>
        <translation>Kein Postfach</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 von %2 Personen</translation>
    </message>
    <message>
        <source>✓ Balances, and not everybody got everything</source>
        <translation>✓ Bilanz geht auf, aber nicht alle haben alles erhalten</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>%1, of these %2 by an earlier run</source>
        <translation>%1, davon %2 durch einen früheren Lauf</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Possibly twice</source>
        <translation>Möglicherweise doppelt</translation>
    </message>
    <message>
        <source>The delivery was stopped. What the server took until then is on record, and the same export later goes on from there.</source>
        <translation>Die Zustellung wurde angehalten. Was der Server bis dahin angenommen hat, ist festgehalten, und derselbe Export macht später dort weiter.</translation>
    </message>
    <message>
        <source>✕ The delivery ended early</source>
        <translation>✕ Die Zustellung endete vorzeitig</translation>
    </message>
    <message>
        <source>✓ Dry run: no problems</source>
        <translation>✓ Trockenlauf: keine Probleme</translation>
    </message>
    <message numerus="yes">
        <source>Dry run: %n problems</source>
        <translation>
            <numerusform>Trockenlauf: %n Problem</numerusform>
            <numerusform>Trockenlauf: %n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written or sent. This is what the export would be.</source>
        <translation>Nichts wurde geschrieben oder gesendet. So sähe der Export aus.</translation>
    </message>
    <message>
        <source>Would be exported</source>
        <translation>Würde exportiert</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>It is shown this once. Write it down now, and give it to the receiver by another way than the file.</source>
        <translation>Es wird nur dieses eine Mal angezeigt. Notieren Sie es jetzt, und geben Sie es dem Empfänger auf einem anderen Weg als die Datei.</translation>
    </message>
    <message>
        <source>✓ The key store of this system keeps the password until the delivery is removed.</source>
        <translation>✓ Der Schlüsselspeicher dieses Systems bewahrt das Passwort auf, bis die Lieferung entfernt wird.</translation>
    </message>
    <message>
        <source>✕ The password is NOT kept. %1</source>
        <translation>✕ Das Passwort wird NICHT aufbewahrt. %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FailedMessageModel</name>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>originalMessageId</source>
        <translation>originalMessageId</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FailureListModel</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FilterListModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Suchanfrage</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FiltersPanel</name>
    <message>
        <source>Look for it</source>
        <translation>Danach suchen</translation>
    </message>
    <message>
        <source>Save what is looked for…</source>
        <translation>Aktuelle Suche speichern…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>Noch ist kein Filter gespeichert</translation>
    </message>
    <message>
        <source>Look for something and save it under a name. Filters keep their versions, so that it can be said later what was looked for, by whom and when.</source>
        <translation>Suchen Sie etwas, und speichern Sie es unter einem Namen. Filter behalten ihre Versionen, sodass sich später sagen lässt, was von wem und wann gesucht wurde.</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Versionsverlauf</translation>
    </message>
    <message>
        <source>History and comparison</source>
        <translation>Versionsverlauf und Vergleich</translation>
    </message>
    <message>
        <source>choose a filter in the list</source>
        <translation>Filter in der Liste wählen</translation>
    </message>
    <message>
        <source>another filter</source>
        <translation>ein anderer Filter</translation>
    </message>
    <message>
        <source>Version %1 · %2 · %3</source>
        <comment>number, author, time</comment>
        <translation>Version %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Look for this version</source>
        <translation>Nach dieser Version suchen</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>%1, in %2 conversations</source>
        <translation>%1, in %2 Unterhaltungen</translation>
    </message>
    <message>
        <source>events only in %1</source>
        <translation>Ereignisse nur in %1</translation>
    </message>
    <message>
        <source>events in both</source>
        <translation>Ereignisse in beiden</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FindPage</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche zurücksetzen</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>Filter speichern…</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Term lists</source>
        <translation>Suchbegriffslisten</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Build…</source>
        <translation>Zusammenstellen…</translation>
    </message>
    <message>
        <source>Put a search together from conditions</source>
        <translation>Eine Suche aus Bedingungen zusammenstellen</translation>
    </message>
    <message>
        <source>Highlights…</source>
        <translation>Hervorhebungen…</translation>
    </message>
    <message>
        <source>Words to see in colours of their own</source>
        <translation>Wörter, die in eigenen Farben zu sehen sind</translation>
    </message>
    <message>
        <source>How much around the hits belongs to the selection, with the counts of every choice</source>
        <translation>Wie viel um die Treffer herum zur Auswahl gehört, mit der Anzahl für jede Möglichkeit</translation>
    </message>
    <message>
        <source>Context: %1</source>
        <translation>Kontext: %1</translation>
    </message>
    <message>
        <source>Find messages and room events</source>
        <translation>Nachrichten und Raumereignisse suchen</translation>
    </message>
    <message>
        <source>Type words, a &quot;phrase in quotes&quot;, part* of a word, or a field: from:priya, in:budget, before:2017-04-01. AND, OR and NOT join them. Enter on a hit shows what was said around it; Backspace comes back.</source>
        <translation>Geben Sie Wörter ein, eine &quot;Wortfolge in Anführungszeichen&quot;, einen Wortteil* oder ein Feld: from:priya, in:budget, before:2017-04-01. AND, OR und NOT verbinden sie. Die Eingabetaste zeigt zu einem Treffer, was um ihn herum gesagt wurde; die Rücktaste führt zurück.</translation>
    </message>
    <message>
        <source>Not searched</source>
        <translation>Nicht gesucht</translation>
    </message>
    <message>
        <source>The search cannot be read as it stands. The line above says why.</source>
        <translation>Die Suche ist so nicht lesbar. Die Zeile oben sagt, warum.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Nichts wurde gefunden</translation>
    </message>
    <message>
        <source>All events of the case were looked at. Take a term out, or look for a part of a word with a star: invoi*.</source>
        <translation>Alle Ereignisse des Falls wurden durchgesehen. Nehmen Sie einen Begriff heraus, oder suchen Sie mit einem Stern nach einem Wortteil: invoi*.</translation>
    </message>
    <message>
        <source>Show in its conversation</source>
        <translation>In der Unterhaltung anzeigen</translation>
    </message>
    <message>
        <source>Only this conversation</source>
        <translation>Nur diese Unterhaltung</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FindingListModel</name>
    <message>
        <source>not imported</source>
        <translation>nicht importiert</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Person, stream or message</source>
        <translation>Person, Stream oder Nachricht</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FormChoice</name>
    <message>
        <source>Mail files</source>
        <translation>E-Mail-Dateien</translation>
    </message>
    <message>
        <source>CSV tables in an encrypted pack</source>
        <translation>CSV-Tabellen in einem verschlüsselten Paket</translation>
    </message>
    <message>
        <source>HTML transcript</source>
        <translation>HTML-Transkript</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Messages, room events, calls, participants and conversations as tables, with the files that were sent, in one encrypted file. Times in the zone at the top and in UTC. Nothing of it is ever on the disk without encryption.</source>
        <translation>Nachrichten, Raumereignisse, Anrufe, Teilnehmer und Unterhaltungen als Tabellen, dazu die gesendeten Dateien, in einer verschlüsselten Datei. Zeiten in der oben angezeigten Zeitzone und in UTC. Nichts davon liegt jemals unverschlüsselt auf dem Datenträger.</translation>
    </message>
    <message>
        <source>One transcript that any browser shows and prints, with case, scope, zone, sources and who made it, in a folder with a manifest and SHA-256 sums. Times in the zone at the top and in UTC.</source>
        <translation>Ein Transkript, das jeder Browser anzeigt und druckt, mit Fall, Umfang, Zeitzone, Quellen und Ersteller, in einem Ordner mit Manifest und SHA-256-Prüfsummen. Zeiten in der oben angezeigten Zeitzone und in UTC.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>The transcript on numbered pages, in a folder with a manifest and SHA-256 sums.</source>
        <translation>Das Protokoll auf nummerierten Seiten, in einem Ordner mit Manifest und SHA-256-Summen.</translation>
    </message>
    <message>
        <source>The pages of the PDF on a printer. All pages are printed; the log of the case names the printer and what went there.</source>
        <translation>Die Seiten der PDF-Datei auf einem Drucker. Gedruckt werden alle Seiten; das Protokoll des Falls nennt den Drucker und was dorthin ging.</translation>
    </message>
    <message>
        <source>Mails to a server</source>
        <translation>Mails an einen Server</translation>
    </message>
    <message>
        <source>RSMF for review</source>
        <translation>RSMF für die Sichtung</translation>
    </message>
    <message>
        <source>Load file for review</source>
        <translation>Ladedatei für die Sichtung</translation>
    </message>
    <message>
        <source>Each mail goes to the mailboxes of its participants, and every answer of the server is kept. The folder gets the record of the delivery. Stopped or broken off, the same export later goes on without a gap.</source>
        <translation>Jede Mail geht an die Postfächer ihrer Teilnehmer, und jede Antwort des Servers wird aufbewahrt. Der Ordner erhält die Aufzeichnung der Zustellung. Angehalten oder abgebrochen, macht derselbe Export später lückenlos weiter.</translation>
    </message>
    <message>
        <source>One RSMF file for each conversation and day, which review platforms load as chat, in a folder with a manifest and SHA-256 sums.</source>
        <translation>Eine RSMF-Datei je Unterhaltung und Tag, die Review-Plattformen als Chat laden, in einem Ordner mit Manifest und SHA-256-Summen.</translation>
    </message>
    <message>
        <source>Numbered documents with their texts, and the tables that load them (Concordance DAT, Opticon OPT). What is redacted or withheld is listed with its reason.</source>
        <translation>Nummerierte Dokumente mit ihren Texten und die Tabellen, die sie laden (Concordance DAT, Opticon OPT). Was geschwärzt oder zurückgehalten ist, wird mit seinem Grund aufgeführt.</translation>
    </message>
    <message>
        <source>Mails that every mail program opens, with their participants and every event, in a folder with a manifest and SHA-256 sums.</source>
        <translation>Mails, die jedes Mailprogramm öffnet, mit ihren Teilnehmern und jedem Ereignis, in einem Ordner mit Manifest und SHA-256-Summen.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::HighlightSets</name>
    <message>
        <source>%1: %2</source>
        <comment>line, reason</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>casebook::ui::HighlightsDialog</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Auf diesem Computer merken</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Hervorhebungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Words that stand out in every text, each set in its own colour. What is being looked for is always highlighted as well.</source>
        <translation>Wörter, die in jedem Text hervortreten, jede Gruppe in ihrer eigenen Farbe. Was gesucht wird, ist immer zusätzlich hervorgehoben.</translation>
    </message>
    <message>
        <source>Highlight sets</source>
        <translation>Hervorhebungsgruppen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Farbe %1</translation>
    </message>
    <message>
        <source>Words of the set</source>
        <translation>Wörter der Gruppe</translation>
    </message>
    <message>
        <source>One a line: a word, &quot;a phrase&quot;, part* of a word</source>
        <translation>Eins pro Zeile: ein Wort, &quot;eine Wortfolge&quot;, ein Wortteil*</translation>
    </message>
    <message>
        <source>Without this the words are forgotten when the program ends. With it they are written to your settings on this computer, never to the case.</source>
        <translation>Ohne dies sind die Wörter vergessen, sobald das Programm endet. Mit diesem Häkchen werden sie in Ihre Einstellungen auf diesem Computer geschrieben, niemals in den Fall.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::HitListModel</name>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>time, person, conversation, text</comment>
        <translation>%1, %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>casebook::ui::IdentitiesDialog</name>
    <message>
        <source>Change the policy…</source>
        <translation>Richtlinie ändern…</translation>
    </message>
    <message>
        <source>Change the role…</source>
        <translation>Rolle ändern…</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identitäten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>New identity…</source>
        <translation>Neue Identität…</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>Aufnehmen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No case is open. These are the people whom this account knows; what they sign counts as trusted here.</source>
        <translation>Kein Fall ist geöffnet. Dies sind die Personen, die dieses Konto kennt; was sie signieren, gilt hier als vertrauenswürdig.</translation>
    </message>
    <message>
        <source>Policy of this case: %1.</source>
        <translation>Richtlinie dieses Falls: %1.</translation>
    </message>
    <message>
        <source>The settings of this computer forbid this policy: nothing leaves the case here.</source>
        <translation>Die Einstellungen dieses Computers verbieten diese Richtlinie: Hier verlässt nichts den Fall.</translation>
    </message>
    <message>
        <source>The settings of this computer forbid the other one.</source>
        <translation>Die Einstellungen dieses Computers verbieten die andere Richtlinie.</translation>
    </message>
    <message>
        <source>The settings of this computer say whose people may request.</source>
        <translation>Die Einstellungen dieses Computers legen fest, mit Zertifikaten welcher Stellen Anträge gestellt werden dürfen.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>to this account: what they sign counts as trusted here</source>
        <translation>diesem Konto: Was diese Person signiert, gilt hier als vertrauenswürdig</translation>
    </message>
    <message>
        <source>to the case alone</source>
        <translation>nur dem Fall</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>%1, entry %2 of the log</source>
        <translation>%1, Eintrag %2 des Protokolls</translation>
    </message>
    <message>
        <source>It is signed, and stands in the log of the case.</source>
        <translation>Es ist signiert und steht im Protokoll des Falls.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::IdentityListModel</name>
    <message>
        <source>approver</source>
        <translation>genehmigende Person</translation>
    </message>
    <message>
        <source>approver, by the settings of this computer</source>
        <translation>genehmigende Person, gemäß den Einstellungen dieses Computers</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>prüfende Person</translation>
    </message>
    <message numerus="yes">
        <source>requester of %n requests</source>
        <translation>
            <numerusform>Antragsteller von %n Antrag</numerusform>
            <numerusform>Antragsteller von %n Anträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>may request</source>
        <translation>darf Anträge stellen</translation>
    </message>
    <message>
        <source>may not request: the settings of this computer forbid it</source>
        <translation>darf keine Anträge stellen: Die Einstellungen dieses Computers verbieten es</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>abgelaufen seit %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>erst ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>when the case was made</source>
        <translation>beim Erstellen des Falls</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role in this case</source>
        <translation>Rolle in diesem Fall</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Enrolled by</source>
        <translation>Eingetragen von</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ImportCard</name>
    <message>
        <source>Sources new in this import: %1 of %2</source>
        <translation>In diesem Import neue Quellen: %1 von %2</translation>
    </message>
    <message>
        <source>%1 events in %2 conversations</source>
        <translation>%1 Ereignisse in %2 Unterhaltungen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Skipped: %1: %2</source>
        <translation>Übersprungen: %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more files skipped</source>
        <translation>
            <numerusform>und %n weitere übersprungene Datei</numerusform>
            <numerusform>und %n weitere übersprungene Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::ImportController</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Durchsicht von %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>The books do not balance. Do not rely on this import before the problems below are understood.</source>
        <translation>Die Bilanz geht nicht auf. Verlassen Sie sich nicht auf diesen Import, bevor die Probleme unten verstanden sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n files that should be archives could not be read. Everything else is accounted for.</source>
        <translation>
            <numerusform>%n Datei, die ein Archiv sein sollte, konnte nicht gelesen werden. Alles andere ist nachgewiesen.</numerusform>
            <numerusform>%n Dateien, die Archive sein sollten, konnten nicht gelesen werden. Alles andere ist nachgewiesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case had all of this already. Nothing was changed.</source>
        <translation>Der Fall hatte all dies bereits. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Every byte of every file is accounted for.</source>
        <translation>Jedes Byte jeder Datei ist nachgewiesen.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ImportQuestions</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Before the import</source>
        <translation>Vor dem Import</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Looking at the sources with these answers…</source>
        <translation>Die Quellen werden mit diesen Antworten durchgesehen…</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>casebook::ui::IndexController</name>
    <message>
        <source>Search index</source>
        <translation>Suchindex</translation>
    </message>
</context>
<context>
    <name>casebook::ui::InspectorController</name>
    <message>
        <source>%1 (not in the case)</source>
        <translation>%1 (nicht im Fall)</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>To client</source>
        <translation>An Client</translation>
    </message>
    <message>
        <source>Nick</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Nick before</source>
        <translation>Spitzname davor</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Archive ID</source>
        <translation>Archiv-ID</translation>
    </message>
    <message>
        <source>Archived by</source>
        <translation>Archiviert von</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>deleted, says a source</source>
        <translation>laut einer Quelle gelöscht</translation>
    </message>
    <message>
        <source>stands after the end of its conversation</source>
        <translation>steht nach dem Ende ihrer Unterhaltung</translation>
    </message>
    <message>
        <source>its conversation is not certain</source>
        <translation>ihre Unterhaltung ist nicht sicher</translation>
    </message>
    <message>
        <source>conflicting copies: a record of the same archive ID says something else</source>
        <translation>widersprüchliche Kopien: Ein Datensatz mit derselben Archiv-ID sagt etwas anderes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Who could see this</source>
        <translation>Wer konnte das sehen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, note</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>nobody that the records name</source>
        <translation>niemand, den die Datensätze nennen</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weitere</translation>
    </message>
    <message numerus="yes">
        <source>%n further people: press W</source>
        <translation>
            <numerusform>%n weitere Person: W drücken</numerusform>
            <numerusform>%n weitere Personen: W drücken</numerusform>
        </translation>
    </message>
    <message>
        <source>Time truth</source>
        <translation>Zeitangaben</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>no time in the record</source>
        <translation>keine Zeit im Datensatz</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Angezeigt</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Zeitumstellung</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>not in the record; the one chosen for the import was taken</source>
        <translation>nicht im Datensatz; die für den Import gewählte wurde genommen</translation>
    </message>
    <message>
        <source>cannot be read; placed after the event before it</source>
        <translation>nicht lesbar; hinter dem Ereignis davor eingeordnet</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>%1, at %2, %3</source>
        <translation>%1, bei %2, %3</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>Auch in</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Other copies</source>
        <translation>Andere Kopien</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
</context>
<context>
    <name>casebook::ui::InspectorPanel</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>Kein Ereignis gewählt</translation>
    </message>
    <message>
        <source>Choose a message or a room event to see its fields, its times, where it stands in the source, and the raw record.</source>
        <translation>Wählen Sie eine Nachricht oder ein Raumereignis, um die Felder, die Zeiten, die Stelle in der Quelle und den Rohdatensatz zu sehen.</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>Rohdatensatz</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copy fields, places and the raw record of this event</source>
        <translation>Felder, Fundstellen und Rohdatensatz dieses Ereignisses kopieren</translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation>Felder des Ereignisses</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Something of this event is redacted, and its record tells it</source>
        <translation>Etwas an diesem Ereignis ist geschwärzt, und sein Datensatz verrät es</translation>
    </message>
</context>
<context>
    <name>casebook::ui::IssueListModel</name>
    <message>
        <source>count differs</source>
        <translation>Anzahl weicht ab</translation>
    </message>
    <message>
        <source>size differs</source>
        <translation>Größe weicht ab</translation>
    </message>
    <message>
        <source>pointer differs</source>
        <translation>Zeiger weicht ab</translation>
    </message>
    <message>
        <source>copy differs</source>
        <translation>Kopie weicht ab</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>no beginning</source>
        <translation>kein Anfang</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of an issue, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>casebook::ui::JobBar</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Jobs and state of the case</source>
        <translation>Vorgänge und Zustand des Falls</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>Fortschritt des Vorgangs</translation>
    </message>
    <message>
        <source>100 % · 0,000,000 events/s · 000.0 MB/s · 00:00 left</source>
        <comment>the longest figures of the job bar</comment>
        <translation>100&#xa0;% · 0.000.000 Ereignisse/s · 000,0 MB/s · noch 00:00</translation>
    </message>
    <message>
        <source>No jobs running</source>
        <translation>Keine Vorgänge</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issues</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Records of events = events + records that repeat an event. Every byte of every source belongs to one record, one noted gap or one issue.</source>
        <translation>Datensätze mit Ereignissen = Ereignisse + Datensätze, die ein Ereignis wiederholen. Jedes Byte jeder Quelle gehört zu genau einem Datensatz, einer vermerkten Lücke oder einem Befund.</translation>
    </message>
    <message>
        <source>See the page Proof for what does not agree.</source>
        <translation>Was nicht übereinstimmt, steht auf der Seite Nachweis.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::JumpDialog</name>
    <message>
        <source>Date, time or id</source>
        <translation>Datum, Zeit oder ID</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>2017-03-14 15:05, or an id</source>
        <translation>2017-03-14 15:05, oder eine ID</translation>
    </message>
    <message>
        <source>A date, a time of the day that is read (15:05), or both, in %1; the id of an event or of a conversation; an archive ID.</source>
        <translation>Ein Datum, eine Uhrzeit des gerade gelesenen Tages (15:05) oder beides, in %1; die ID eines Ereignisses oder einer Unterhaltung; eine Archiv-ID.</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>casebook::ui::KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Ihr Schlüssel</translation>
    </message>
    <message>
        <source>Opening the key…</source>
        <translation>Der Schlüssel wird geöffnet…</translation>
    </message>
    <message>
        <source>Key and passphrase are used for this one act. Unless you want it, they are kept nowhere.</source>
        <translation>Schlüssel und Passphrase werden nur für diese eine Handlung verwendet. Wenn Sie es nicht anders wünschen, werden sie nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>The key store of this account has no passphrase for this key. Type it.</source>
        <translation>Der Schlüsselspeicher dieses Kontos hat keine Passphrase für diesen Schlüssel. Geben Sie sie ein.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::KeyField</name>
    <message>
        <source>Your key file (.p12, .pfx)</source>
        <translation>Ihre Schlüsseldatei (.p12, .pfx)</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx)</source>
        <translation>Schlüssel (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>Keep the passphrase in the key store of this account</source>
        <translation>Passphrase im Schlüsselspeicher dieses Kontos aufbewahren</translation>
    </message>
    <message>
        <source>Its passphrase; empty where the key store keeps it</source>
        <translation>Passphrase dazu; leer, wenn der Schlüsselspeicher sie aufbewahrt</translation>
    </message>
    <message>
        <source>Whoever can use your account on this computer can sign with your key then.</source>
        <translation>Wer Ihr Konto auf diesem Computer benutzen kann, kann dann mit Ihrem Schlüssel signieren.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Open a folder of archives</source>
        <translation>Archivordner öffnen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>F3, Shift+F3</source>
        <translation>F3, Shift+F3</translation>
    </message>
    <message>
        <source>Next, previous hit</source>
        <translation>Nächster, vorheriger Treffer</translation>
    </message>
    <message>
        <source>Enter, Backspace</source>
        <translation>Eingabetaste, Rücktaste</translation>
    </message>
    <message>
        <source>From a hit to what was said around it, and back</source>
        <translation>Vom Treffer zu dem, was um ihn herum gesagt wurde, und zurück</translation>
    </message>
    <message>
        <source>T, M, V</source>
        <translation>T, M, V</translation>
    </message>
    <message>
        <source>Tag, note, reviewed</source>
        <translation>Schlagwort, Notiz, geprüft</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Take back the last mark</source>
        <translation>Letzte Markierung zurücknehmen</translation>
    </message>
    <message>
        <source>J, K</source>
        <translation>J, K</translation>
    </message>
    <message>
        <source>Next, previous message</source>
        <translation>Nächste, vorherige Nachricht</translation>
    </message>
    <message>
        <source>N, P</source>
        <translation>N, P</translation>
    </message>
    <message>
        <source>Next, previous conversation</source>
        <translation>Nächste, vorherige Unterhaltung</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Who could see this message</source>
        <translation>Wer diese Nachricht sehen konnte</translation>
    </message>
    <message>
        <source>Next room event, next entry to look at (with Shift: back)</source>
        <translation>Nächstes Raumereignis, nächster zu prüfender Eintrag (mit Shift: rückwärts)</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Hide or show the events of rooms</source>
        <translation>Raumereignisse aus- oder einblenden</translation>
    </message>
    <message>
        <source>Enter on a folded run</source>
        <translation>Eingabetaste auf einer eingeklappten Folge</translation>
    </message>
    <message>
        <source>Show who came and went</source>
        <translation>Zeigen, wer kam und ging</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Go to a date, a time or an id</source>
        <translation>Zu einem Datum, einer Zeit oder einer ID gehen</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Pfeil links, Alt+Pfeil rechts</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Zurück und vorwärts</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>Inspektor ein- oder ausblenden</translation>
    </message>
    <message>
        <source>F7, F8, F9</source>
        <translation>F7, F8, F9</translation>
    </message>
    <message>
        <source>Fold the activity over time, the navigator, the inspector</source>
        <translation>Aktivität im Zeitverlauf, Navigator, Inspektor einklappen</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>On the activity</source>
        <translation>In der Aktivität</translation>
    </message>
    <message>
        <source>Arrows, Enter: go there. F: filter. +, -, 0: zoom. T: table</source>
        <translation>Pfeiltasten, Eingabetaste: dorthin gehen. F: filtern. +, -, 0: Zoom. T: Tabelle</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Zu einer Seite gehen</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the text of the message</source>
        <translation>Text der Nachricht kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy it with sender and time</source>
        <translation>Mit Absender und Zeit kopieren</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+Mausrad</translation>
    </message>
    <message>
        <source>Size of the message text</source>
        <translation>Größe des Nachrichtentexts</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Diese Übersicht</translation>
    </message>
    <message>
        <source>Single letters act where a list has the focus.</source>
        <translation>Einzelne Buchstaben wirken, wo eine Liste den Fokus hat.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ctrl+Enter in a term list</source>
        <translation>Strg+Eingabe in einer Begriffsliste</translation>
    </message>
    <message>
        <source>Count the terms</source>
        <translation>Die Begriffe zählen</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Strg+P</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Schwärzen</translation>
    </message>
    <message>
        <source>O, L</source>
        <translation>O, L</translation>
    </message>
    <message>
        <source>Ctrl+1 to 6</source>
        <translation>Ctrl+1 bis 6</translation>
    </message>
</context>
<context>
    <name>casebook::ui::LogController</name>
    <message>
        <source>cannot be told</source>
        <translation>nicht feststellbar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>%n files are in %1.</source>
        <translation>
            <numerusform>%n Datei ist in %1.</numerusform>
            <numerusform>%n Dateien sind in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::LogModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>certificate, account</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Case made</source>
        <translation>Fall erstellt</translation>
    </message>
    <message>
        <source>Log begun</source>
        <translation>Protokoll begonnen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import ended</source>
        <translation>Import beendet</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export ended</source>
        <translation>Export beendet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Case checked</source>
        <translation>Fall geprüft</translation>
    </message>
    <message>
        <source>Log signed</source>
        <translation>Protokoll signiert</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Role given or taken</source>
        <translation>Rolle gegeben oder entzogen</translation>
    </message>
    <message>
        <source>Policy changed</source>
        <translation>Richtlinie geändert</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Geschwärzt</translation>
    </message>
    <message>
        <source>Redaction taken off</source>
        <translation>Schwärzung aufgehoben</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Saved or deleted</source>
        <translation>Gespeichert oder gelöscht</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Löschsperre</translation>
    </message>
    <message>
        <source>Removed what was over</source>
        <translation>Abgelaufenes entfernt</translation>
    </message>
    <message>
        <source>Sent to Symphony</source>
        <translation>An Symphony gesendet</translation>
    </message>
    <message>
        <source>Sending ended</source>
        <translation>Senden beendet</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Time stamp asked for</source>
        <translation>Zeitstempel angefragt</translation>
    </message>
    <message>
        <source>Time stamp taken in</source>
        <translation>Zeitstempel aufgenommen</translation>
    </message>
</context>
<context>
    <name>casebook::ui::LogPanel</name>
    <message>
        <source>intact</source>
        <translation>unversehrt</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>vertrauenswürdig</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>mark, verdict, answer</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 entries signed, by %3</source>
        <translation>%1 von %2 Einträgen signiert, von %3</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Protokoll prüfen</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>Part of a name or account</source>
        <translation>Teil eines Namens oder Kontos</translation>
    </message>
    <message>
        <source>Part of an entry</source>
        <translation>Teil eines Eintrags</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Ab diesem Tag</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <source>Failed attempts only</source>
        <translation>Nur fehlgeschlagene Versuche</translation>
    </message>
    <message>
        <source>Save the proof…</source>
        <translation>Nachweis speichern…</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>Protokoll speichern…</translation>
    </message>
    <message>
        <source>Folder for the log</source>
        <translation>Ordner für das Protokoll</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Text in the entry</source>
        <translation>Text im Eintrag</translation>
    </message>
    <message>
        <source>from 2024-09-01</source>
        <translation>ab 2024-09-01</translation>
    </message>
    <message>
        <source>to 2024-09-30</source>
        <translation>bis 2024-09-30</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>Einträge des Protokolls</translation>
    </message>
    <message>
        <source>The chosen entry and its proof</source>
        <translation>Der gewählte Eintrag und sein Nachweis</translation>
    </message>
    <message>
        <source>With the proof, somebody without the case sees that this entry stands in the log, and nothing else of it.</source>
        <translation>Mit dem Nachweis sieht jemand ohne den Fall, dass dieser Eintrag im Protokoll steht, und sonst nichts daraus.</translation>
    </message>
    <message>
        <source>Folder for the proof</source>
        <translation>Ordner für den Nachweis</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Alle Handlungen</translation>
    </message>
    <message>
        <source>Checking the log…</source>
        <translation>Das Protokoll wird geprüft…</translation>
    </message>
    <message>
        <source>The log was not checked yet.</source>
        <translation>Das Protokoll wurde noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Leaf: %1</source>
        <translation>Blatt: %1</translation>
    </message>
    <message>
        <source>Proof of inclusion</source>
        <translation>Nachweis der Aufnahme</translation>
    </message>
    <message>
        <source>making it…</source>
        <translation>wird erstellt…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailOptions</name>
    <message>
        <source>How the files lie</source>
        <translation>Wie die Dateien liegen</translation>
    </message>
    <message>
        <source>Folder in each mailbox</source>
        <translation>Ordner in jedem Postfach</translation>
    </message>
    <message>
        <source>One mail for</source>
        <translation>Eine Mail für</translation>
    </message>
    <message>
        <source>Minutes of silence that end a session</source>
        <translation>Minuten der Stille, die eine Sitzung beenden</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Days and times in</source>
        <translation>Tage und Zeiten in</translation>
    </message>
    <message>
        <source>Subject of the mails</source>
        <translation>Betreff der Mails</translation>
    </message>
    <message>
        <source>Largest mail in megabytes</source>
        <translation>Größte Mail in Megabyte</translation>
    </message>
    <message>
        <source>With the files that were sent</source>
        <translation>Mit den gesendeten Dateien</translation>
    </message>
    <message>
        <source>With what came out of encrypted sources</source>
        <translation>Mit dem, was aus verschlüsselten Quellen stammt</translation>
    </message>
    <message>
        <source>With a record of the events for programs</source>
        <translation>Mit einer Aufzeichnung der Ereignisse für Programme</translation>
    </message>
    <message>
        <source>One folder, with everybody and everything</source>
        <translation>Ein Ordner mit allen und allem</translation>
    </message>
    <message>
        <source>A folder for each mailbox</source>
        <translation>Ein Ordner für jedes Postfach</translation>
    </message>
    <message>
        <source>An mbox file for each mailbox</source>
        <translation>Eine mbox-Datei für jedes Postfach</translation>
    </message>
    <message>
        <source>each conversation and day</source>
        <translation>jede Unterhaltung und jeden Tag</translation>
    </message>
    <message>
        <source>each conversation</source>
        <translation>jede Unterhaltung</translation>
    </message>
    <message>
        <source>each session, ended by silence</source>
        <translation>jede Sitzung, durch Stille beendet</translation>
    </message>
    <message>
        <source>each message</source>
        <translation>jede Nachricht</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>behind the length of the silence that ends a session</comment>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>One copy of each mail</source>
        <translation>Eine Kopie jeder Mail</translation>
    </message>
    <message>
        <source>One copy for each participant</source>
        <translation>Eine Kopie für jeden Teilnehmer</translation>
    </message>
    <message>
        <source>the zone at the top</source>
        <translation>der Zeitzone oben</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>A template with {title}, {date}, {conversation}, {tenant}, {people}, {messages}, {minutes}, {part} and {parts}. Empty: the usual one.</source>
        <translation>Eine Vorlage mit {title}, {date}, {conversation}, {tenant}, {people}, {messages}, {minutes}, {part} und {parts}. Leer: die übliche.</translation>
    </message>
    <message>
        <source> MB; what is larger is split</source>
        <comment>behind the size of the largest mail</comment>
        <translation> MB; Größeres wird geteilt</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>Im Ordner</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Postfächer</translation>
    </message>
    <message>
        <source>Days and times</source>
        <translation>Tage und Zeiten</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Largest mail</source>
        <translation>Größte Mail</translation>
    </message>
    <message>
        <source>Name the folder in each mailbox.</source>
        <translation>Nennen Sie den Ordner in jedem Postfach.</translation>
    </message>
    <message>
        <source>The numbers cannot be like this: %1</source>
        <translation>Die Zahlen können so nicht sein: %1</translation>
    </message>
    <message>
        <source>The subject cannot be filled in: %1</source>
        <translation>Der Betreff lässt sich nicht ausfüllen: %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailServerDialog</name>
    <message>
        <source>Name of the mail server</source>
        <translation>Name des Mailservers</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Authority to trust</source>
        <translation>Vertrauenswürdige Stelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Certificate and key of this client</source>
        <translation>Zertifikat und Schlüssel dieses Clients</translation>
    </message>
    <message>
        <source>Certificates with keys (*.pem)</source>
        <translation>Zertifikate mit Schlüsseln (*.pem)</translation>
    </message>
    <message>
        <source>Bounces go to</source>
        <translation>Rückläufer gehen an</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>Zustellen an</translation>
    </message>
    <message>
        <source>From of all mails</source>
        <translation>Von aller Mails</translation>
    </message>
    <message>
        <source>To of all mails</source>
        <translation>An aller Mails</translation>
    </message>
    <message>
        <source>Connections at the same time</source>
        <translation>Gleichzeitige Verbindungen</translation>
    </message>
    <message>
        <source>Mails a minute</source>
        <translation>Mails pro Minute</translation>
    </message>
    <message>
        <source>How often a mail is offered</source>
        <translation>Wie oft eine Mail angeboten wird</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>New mail server</source>
        <translation>Neuer Mailserver</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>STARTTLS: encrypted before anything is said</source>
        <translation>STARTTLS: verschlüsselt, bevor etwas gesagt wird</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS vom ersten Byte an</translation>
    </message>
    <message>
        <source>None: in clear</source>
        <translation>Keine: unverschlüsselt</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>User and password (PLAIN)</source>
        <translation>Benutzer und Passwort (PLAIN)</translation>
    </message>
    <message>
        <source>User and password (LOGIN)</source>
        <translation>Benutzer und Passwort (LOGIN)</translation>
    </message>
    <message>
        <source>User and token (XOAUTH2)</source>
        <translation>Benutzer und Token (XOAUTH2)</translation>
    </message>
    <message>
        <source>those of the system only</source>
        <translation>nur denen des Systems</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Trusts also</source>
        <translation>Vertraut auch</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Zeigt vor</translation>
    </message>
    <message>
        <source>One address for everything, or a template with {mailbox} or {local}.</source>
        <translation>Eine Adresse für alles oder eine Vorlage mit {mailbox} oder {local}.</translation>
    </message>
    <message>
        <source>who wrote first</source>
        <translation>wer zuerst geschrieben hat</translation>
    </message>
    <message>
        <source>the participants</source>
        <translation>die Teilnehmer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>as fast as the server takes them</source>
        <translation>so schnell der Server sie annimmt</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie ihm einen Namen.</translation>
    </message>
    <message>
        <source>There is a mail server of this name already.</source>
        <translation>Es gibt bereits einen Mailserver mit diesem Namen.</translation>
    </message>
    <message>
        <source>Password or token for the key store</source>
        <translation>Passwort oder Token für den Schlüsselspeicher</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Kept in the case, each change as a version; its password never.</source>
        <translation>Im Fall aufbewahrt, jede Änderung als Version; das Passwort niemals.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Takes the password out of the key store of this system</source>
        <translation>Entfernt das Passwort aus dem Schlüsselspeicher dieses Systems</translation>
    </message>
    <message>
        <source>kept; type another one to replace it</source>
        <translation>aufbewahrt; zum Ersetzen ein anderes eingeben</translation>
    </message>
    <message>
        <source>asked for before every delivery</source>
        <translation>wird vor jeder Zustellung erfragt</translation>
    </message>
    <message>
        <source>What is typed here goes into the key store of this system.</source>
        <translation>Was Sie hier eingeben, kommt in den Schlüsselspeicher dieses Systems.</translation>
    </message>
    <message>
        <source>No password can be kept here, so it is asked for before every delivery.</source>
        <translation>Hier kann kein Passwort aufbewahrt werden; daher wird es vor jeder Zustellung erfragt.</translation>
    </message>
    <message>
        <source>The key store answers: %1</source>
        <translation>Der Schlüsselspeicher antwortet: %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailServerField</name>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>Testen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Password or token of the mail server</source>
        <translation>Passwort oder Token des Mailservers</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>Password or token; it is not kept</source>
        <translation>Passwort oder Token; es wird nicht aufbewahrt</translation>
    </message>
    <message>
        <source>everything to %1</source>
        <translation>alles an %1</translation>
    </message>
    <message>
        <source>to the mailboxes of the participants</source>
        <translation>an die Postfächer der Teilnehmer</translation>
    </message>
    <message>
        <source>in clear, not encrypted</source>
        <translation>im Klartext, nicht verschlüsselt</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>%1, port %2, %3; %4.</source>
        <translation>%1, Port %2, %3; %4.</translation>
    </message>
    <message>
        <source>Choose a mail server, or make one.</source>
        <translation>Wählen Sie einen Mailserver oder legen Sie einen an.</translation>
    </message>
    <message>
        <source>Type the password of the mail server.</source>
        <translation>Geben Sie das Passwort des Mailservers ein.</translation>
    </message>
    <message>
        <source>Delete a mail server</source>
        <translation>Mailserver löschen</translation>
    </message>
    <message>
        <source>Delete the mail server %1? What was delivered to it stays on record.</source>
        <translation>Den Mailserver %1 löschen? Was an ihn zugestellt wurde, bleibt festgehalten.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Kept in the key store of this system; type another one for this once</source>
        <translation>Im Schlüsselspeicher dieses Systems aufbewahrt; für dieses eine Mal ein anderes eingeben</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailServerTest</name>
    <message>
        <source>Send a test mail to</source>
        <translation>Testmail senden an</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Passwort oder Token</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Test of a mail server</source>
        <translation>Test eines Mailservers</translation>
    </message>
    <message>
        <source>One mail that says that it is a test and holds nothing of the case goes to %1, port %2.</source>
        <translation>Eine Mail, die sagt, dass sie ein Test ist, und nichts aus dem Fall enthält, geht an %1, Port %2.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>✓ The server took it: %1</source>
        <translation>✓ Der Server hat sie angenommen: %1</translation>
    </message>
    <message>
        <source>✕ The server did not take it: %1</source>
        <translation>✕ Der Server hat sie nicht angenommen: %1</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>kept in the key store of this system</source>
        <translation>im Schlüsselspeicher dieses Systems aufbewahrt</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailTargetsController</name>
    <message>
        <source>Test of a mail server</source>
        <translation>Test eines Mailservers</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailboxFields</name>
    <message>
        <source>By a list, first of all</source>
        <translation>Nach einer Liste, vor allem anderen</translation>
    </message>
    <message>
        <source>List of who has which mailbox</source>
        <translation>Liste, wer welches Postfach hat</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tabellen (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Addresses that are mailboxes by themselves</source>
        <translation>Adressen, die selbst Postfächer sind</translation>
    </message>
    <message>
        <source>CSV with source_id and mailbox</source>
        <translation>CSV mit source_id und mailbox</translation>
    </message>
    <message>
        <source>Addresses of requested exports are mailboxes</source>
        <translation>Adressen angeforderter Exporte sind Postfächer</translation>
    </message>
    <message>
        <source>Every chat address is a mailbox</source>
        <translation>Jede Chatadresse ist ein Postfach</translation>
    </message>
    <message>
        <source>No address is a mailbox by itself</source>
        <translation>Keine Adresse ist selbst ein Postfach</translation>
    </message>
    <message>
        <source>Who has which…</source>
        <translation>Wer hat welches…</translation>
    </message>
    <message>
        <source>Choose the list of who has which mailbox.</source>
        <translation>Wählen Sie die Liste, wer welches Postfach hat.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailboxListModel</name>
    <message>
        <source>in the mapping</source>
        <translation>in der Zuordnung</translation>
    </message>
    <message>
        <source>the address is a mailbox</source>
        <translation>die Adresse ist ein Postfach</translation>
    </message>
    <message>
        <source>the mapping names the domain</source>
        <translation>die Zuordnung nennt die Domäne</translation>
    </message>
    <message>
        <source>left out by the mapping</source>
        <translation>in der Zuordnung ausgelassen</translation>
    </message>
    <message>
        <source>no mailbox is known</source>
        <translation>kein Postfach bekannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailboxesDialog</name>
    <message>
        <source>Who has which mailbox</source>
        <translation>Wer welches Postfach hat</translation>
    </message>
    <message>
        <source>People and their mailboxes</source>
        <translation>Personen und ihre Postfächer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looking up who takes part…</source>
        <translation>Es wird nachgesehen, wer teilnimmt…</translation>
    </message>
    <message>
        <source>%1 of %2 people have no mailbox. In mailbox trees and over a mail server they get nothing, and are listed with the reason; in one folder everything is written.</source>
        <translation>%1 von %2 Personen haben kein Postfach. In Postfachbäumen und über einen Mailserver erhalten sie nichts und werden mit dem Grund aufgeführt; in einem Ordner wird alles geschrieben.</translation>
    </message>
    <message>
        <source>All %1 people have a mailbox.</source>
        <translation>Alle %1 Personen haben ein Postfach.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MainMenu</name>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Fall</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Open archive folder…</source>
        <translation>Archiv&amp;ordner öffnen…</translation>
    </message>
    <message>
        <source>Open archive &amp;files…</source>
        <translation>Archiv&amp;dateien öffnen…</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Neuer Fall…</translation>
    </message>
    <message>
        <source>Open &amp;case…</source>
        <translation>&amp;Fall öffnen…</translation>
    </message>
    <message>
        <source>New &amp;window on this case</source>
        <translation>Neues Fen&amp;ster für diesen Fall</translation>
    </message>
    <message>
        <source>&amp;Recent cases</source>
        <translation>&amp;Zuletzt geöffnete Fälle</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Beis&amp;piel öffnen</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>Fall s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>No case was opened yet</source>
        <translation>Noch wurde kein Fall geöffnet</translation>
    </message>
    <message>
        <source>&amp;Copy message text</source>
        <translation>Nachrichtentext &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;sender and time</source>
        <translation>Mit &amp;Absender und Zeit kopieren</translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>C&amp;lear the search</source>
        <translation>Suche &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Next hit</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>&amp;Vorheriger Treffer</translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <translation>&amp;Navigator</translation>
    </message>
    <message>
        <source>Acti&amp;vity over time</source>
        <translation>A&amp;ktivität im Zeitverlauf</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Text ver&amp;größern</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Text &amp;verkleinern</translation>
    </message>
    <message>
        <source>N&amp;ormal text</source>
        <translation>N&amp;ormale Textgröße</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>Dieser Computer: %1</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Another &amp;zone…</source>
        <translation>Andere &amp;Zeitzone…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Colours of the system</source>
        <translation>&amp;Farben des Systems</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Go to date or id…</source>
        <translation>&amp;Gehe zu Datum oder ID…</translation>
    </message>
    <message>
        <source>Next r&amp;oom event</source>
        <translation>Nächstes &amp;Raumereignis</translation>
    </message>
    <message>
        <source>Previous room event</source>
        <translation>Vorheriges Raumereignis</translation>
    </message>
    <message>
        <source>Next entry to &amp;look at</source>
        <translation>Nächster zu &amp;prüfender Eintrag</translation>
    </message>
    <message>
        <source>Previous entry to look at</source>
        <translation>Vorheriger zu prüfender Eintrag</translation>
    </message>
    <message>
        <source>&amp;Who could see this?</source>
        <translation>&amp;Wer konnte das sehen?</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;Next conversation</source>
        <translation>&amp;Nächste Unterhaltung</translation>
    </message>
    <message>
        <source>P&amp;revious conversation</source>
        <translation>Vor&amp;herige Unterhaltung</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Export the open &amp;conversation…</source>
        <translation>&amp;Geöffnete Unterhaltung exportieren…</translation>
    </message>
    <message>
        <source>&amp;Collect Communicator history…</source>
        <translation>&amp;Communicator-Verlauf einsammeln…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Casebook</source>
        <translation>Ü&amp;ber Casebook</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>Sprache des &amp;Systems</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;New request…</source>
        <translation>Neuer &amp;Antrag…</translation>
    </message>
    <message>
        <source>Open a request &amp;file…</source>
        <translation>An&amp;tragsdatei öffnen…</translation>
    </message>
    <message>
        <source>&amp;Redactions…</source>
        <translation>Sch&amp;wärzungen…</translation>
    </message>
    <message>
        <source>Take o&amp;ff the last redaction</source>
        <translation>&amp;Letzte Schwärzung aufheben</translation>
    </message>
    <message>
        <source>Show what is redacted, in &amp;this window</source>
        <translation>In diesem &amp;Fenster Geschwärztes zeigen</translation>
    </message>
    <message>
        <source>&amp;Identities…</source>
        <translation>&amp;Identitäten…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MainWindow</name>
    <message>
        <source>%1 – Casebook</source>
        <translation>%1 – Casebook</translation>
    </message>
    <message>
        <source>Casebook</source>
        <translation>Casebook</translation>
    </message>
    <message>
        <source>Times are shown in this zone. Press it, or choose another in View, Time zone.</source>
        <translation>Zeiten werden in dieser Zeitzone angezeigt. Klicken Sie darauf, oder wählen Sie eine andere unter Ansicht, Zeitzone.</translation>
    </message>
    <message>
        <source>A job is still running. Stop it and close?</source>
        <translation>Ein Vorgang läuft noch. Anhalten und schließen?</translation>
    </message>
    <message>
        <source>Language: %1. Casebook speaks it the next time it is started.</source>
        <translation>Sprache: %1. Casebook verwendet sie ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>An import keeps the files that it finished and can be continued. A stopped export leaves nothing, and a stopped push goes on where it was.</source>
        <translation>Ein Import behält die fertigen Dateien und kann fortgesetzt werden. Ein angehaltener Export hinterlässt nichts, und ein angehaltenes Senden macht dort weiter, wo es war.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MappingFace</name>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>Only who is not decided upon</source>
        <translation>Nur noch nicht entschiedene</translation>
    </message>
    <message>
        <source>Confirm guesses</source>
        <translation>Vermutungen bestätigen</translation>
    </message>
    <message>
        <source>Find among the people</source>
        <translation>Unter den Personen suchen</translation>
    </message>
    <message>
        <source>Mailboxes…</source>
        <translation>Postfächer…</translation>
    </message>
    <message>
        <source>Shows beside each person the mailbox that a mapping of mailboxes gives them.</source>
        <translation>Zeigt neben jeder Person das Postfach, das eine Postfachzuordnung ihr gibt.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Find among the streams</source>
        <translation>Unter den Streams suchen</translation>
    </message>
    <message>
        <source>Type into the table, paste cells from a spreadsheet where the cursor stands, or take a completed CSV over.</source>
        <translation>Tippen Sie in die Tabelle, fügen Sie an der Schreibmarke Zellen aus einer Tabellenkalkulation ein, oder übernehmen Sie eine ausgefüllte CSV.</translation>
    </message>
    <message>
        <source>Take CSV over…</source>
        <translation>CSV übernehmen…</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were pasted.</source>
        <translation>
            <numerusform>%n Zeile wurde eingefügt.</numerusform>
            <numerusform>%n Zeilen wurden eingefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Take CSV over</source>
        <translation>CSV übernehmen</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt)</source>
        <translation>CSV (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Mapping of mailboxes</source>
        <translation>Postfachzuordnung</translation>
    </message>
    <message>
        <source>Press Rehearse: it finds who and what would move.</source>
        <translation>Klicken Sie auf Proben: Der Probelauf ermittelt, wer und was übertragen würde.</translation>
    </message>
    <message>
        <source>%1 in all, %2 without a user, %3 guessed</source>
        <translation>%1 insgesamt, %2 ohne Benutzer, %3 vermutet</translation>
    </message>
    <message>
        <source>Confirm the selected guesses</source>
        <translation>Ausgewählte Vermutungen bestätigen</translation>
    </message>
    <message>
        <source>Confirm all guesses shown</source>
        <translation>Alle gezeigten Vermutungen bestätigen</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MarkActions</name>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Undo the last mark</source>
        <translation>Letzte Markierung rückgängig machen</translation>
    </message>
    <message>
        <source>Redact…</source>
        <translation>Schwärzen…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MarksController</name>
    <message>
        <source>note</source>
        <comment>a mark on a row</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>reviewed</source>
        <comment>a mark on a row</comment>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>Tagged “%1”.</source>
        <translation>Schlagwort „%1“ vergeben.</translation>
    </message>
    <message>
        <source>Tag “%1” taken off.</source>
        <translation>Schlagwort „%1“ entfernt.</translation>
    </message>
    <message>
        <source>Note added.</source>
        <translation>Notiz hinzugefügt.</translation>
    </message>
    <message>
        <source>Note taken off.</source>
        <translation>Notiz entfernt.</translation>
    </message>
    <message>
        <source>Marked as reviewed.</source>
        <translation>Als geprüft markiert.</translation>
    </message>
    <message>
        <source>No longer marked as reviewed.</source>
        <translation>Nicht mehr als geprüft markiert.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MarksPanel</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Add a tag (T)</source>
        <translation>Schlagwort hinzufügen (T)</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add a note (M)</source>
        <translation>Notiz hinzufügen (M)</translation>
    </message>
    <message>
        <source>Enter keeps the note, Shift+Enter begins a line</source>
        <translation>Die Eingabetaste speichert die Notiz, Shift+Eingabetaste beginnt eine neue Zeile</translation>
    </message>
    <message>
        <source>Somebody has judged this event (V). That it was opened is kept apart.</source>
        <translation>Jemand hat dieses Ereignis beurteilt (V). Dass es geöffnet wurde, wird davon getrennt festgehalten.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Reviewed by %1</source>
        <translation>Geprüft von %1</translation>
    </message>
    <message>
        <source>Take off the tag %1</source>
        <translation>Schlagwort %1 entfernen</translation>
    </message>
    <message>
        <source>Take off this note</source>
        <translation>Diese Notiz entfernen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MoveController</name>
    <message>
        <source>Rehearsal</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Two people must not become one user, which would change who said what: %1. Give each a user of their own, or leave one of them out.</source>
        <translation>Zwei Personen dürfen nicht zu einem Benutzer werden; das würde ändern, wer was gesagt hat: %1. Geben Sie jeder einen eigenen Benutzer oder lassen Sie eine aus.</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>die Zwischenablage</translation>
    </message>
    <message>
        <source>%1 people and %2 streams were taken over.</source>
        <translation>%1 Personen und %2 Streams wurden übernommen.</translation>
    </message>
    <message>
        <source>The table is in %1.</source>
        <translation>Die Tabelle ist in %1.</translation>
    </message>
    <message>
        <source>Export for Symphony</source>
        <translation>Export für Symphony</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MovePage</name>
    <message>
        <source>Move</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Move to Symphony</source>
        <translation>Nach Symphony übertragen</translation>
    </message>
    <message>
        <source>Progress of the rehearsal or export</source>
        <translation>Fortschritt von Probelauf oder Export</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Repair and finish</source>
        <translation>Nachbessern und abschließen</translation>
    </message>
    <message>
        <source>what the search selects: %1</source>
        <translation>was die Suche auswählt: %1</translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation>der ganze Fall</translation>
    </message>
    <message>
        <source>changed since the rehearsal</source>
        <translation>seit dem Probelauf geändert</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MovePeopleModel</name>
    <message>
        <source>The action is map, create or skip, not “%1”.</source>
        <translation>Die Aktion ist map, create oder skip, nicht „%1“.</translation>
    </message>
    <message>
        <source>This column cannot be written to.</source>
        <translation>In diese Spalte kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” is no user ID: %2.</source>
        <translation>„%1“ ist keine Benutzer-ID: %2.</translation>
    </message>
    <message>
        <source>choose: names are missing</source>
        <translation>auswählen: Namen fehlen</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>auswählen</translation>
    </message>
    <message>
        <source>guessed: confirm it</source>
        <translation>vermutet: bitte bestätigen</translation>
    </message>
    <message>
        <source>looked up by e-mail</source>
        <translation>über E-Mail nachgeschlagen</translation>
    </message>
    <message>
        <source>mapped</source>
        <translation>zugeordnet</translation>
    </message>
    <message>
        <source>user is made</source>
        <translation>Benutzer wird angelegt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>JID</source>
        <translation>JID</translation>
    </message>
    <message>
        <source>Seen as</source>
        <translation>Gesehen als</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Symphony user</source>
        <translation>Symphony-Benutzer</translation>
    </message>
    <message>
        <source>E-mail in Symphony</source>
        <translation>E-Mail in Symphony</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Shown name</source>
        <translation>Angezeigter Name</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Disable afterwards</source>
        <translation>Danach deaktivieren</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MoveStreamsModel</name>
    <message>
        <source>The name of a room has 1 to %1 characters.</source>
        <translation>Der Name eines Raums hat 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>The action is create, use or skip, not “%1”.</source>
        <translation>Die Aktion ist create, use oder skip, nicht „%1“.</translation>
    </message>
    <message>
        <source>This column cannot be written to.</source>
        <translation>In diese Spalte kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” is no stream ID: %2.</source>
        <translation>„%1“ ist keine Stream-ID: %2.</translation>
    </message>
    <message>
        <source>private room</source>
        <translation>privater Raum</translation>
    </message>
    <message>
        <source>one IM</source>
        <translation>eine IM</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Name des Raums</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Owner (JID)</source>
        <translation>Eigentümer (JID)</translation>
    </message>
    <message>
        <source>Stream ID</source>
        <translation>Stream-ID</translation>
    </message>
    <message>
        <source>Remove afterwards (JIDs)</source>
        <translation>Danach entfernen (JIDs)</translation>
    </message>
    <message>
        <source>Deactivate afterwards</source>
        <translation>Danach deaktivieren</translation>
    </message>
</context>
<context>
    <name>casebook::ui::NavigatorModel</name>
    <message>
        <source>All conversations</source>
        <translation>Alle Unterhaltungen</translation>
    </message>
    <message>
        <source>No tenant</source>
        <translation>Kein Tenant</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>a day within its month</comment>
        <translation>ddd d.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n conversations began here (days in UTC)</source>
        <translation>
            <numerusform>%1: %n Unterhaltung begann hier (Tage in UTC)</numerusform>
            <numerusform>%1: %n Unterhaltungen begannen hier (Tage in UTC)</numerusform>
        </translation>
    </message>
    <message>
        <source>Tenant, day</source>
        <translation>Tenant, Tag</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
</context>
<context>
    <name>casebook::ui::NewCasePage</name>
    <message>
        <source>Title of the case</source>
        <translation>Titel des Falls</translation>
    </message>
    <message>
        <source>Where the case file is kept</source>
        <translation>Wo die Falldatei liegt</translation>
    </message>
    <message>
        <source>&amp;Four eyes</source>
        <translation>&amp;Vier-Augen-Prinzip</translation>
    </message>
    <message>
        <source>Certificate of the first approver</source>
        <translation>Zertifikat der ersten genehmigenden Person</translation>
    </message>
    <message>
        <source>&amp;Single reviewer</source>
        <translation>&amp;Einzelprüfung</translation>
    </message>
    <message>
        <source>Make case and import</source>
        <translation>Fall erstellen und importieren</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Keep it in</source>
        <translation>&amp;Speicherort</translation>
    </message>
    <message>
        <source>One file on a disk of this computer. Texts, raw records and the hashes of the sources are in it; the sources are only read.</source>
        <translation>Eine Datei auf einem Datenträger dieses Computers. Sie enthält die Texte, die Rohdatensätze und die Hashwerte der Quellen; die Quellen werden nur gelesen.</translation>
    </message>
    <message>
        <source>Who must agree before something leaves the case</source>
        <translation>Wer zustimmen muss, bevor etwas den Fall verlässt</translation>
    </message>
    <message>
        <source>Certificate of the first approver (PEM)</source>
        <translation>Zertifikat der ersten genehmigenden Person (PEM)</translation>
    </message>
    <message>
        <source>An empty case, to add archives to later.</source>
        <translation>Ein leerer Fall, dem Sie später Archive hinzufügen.</translation>
    </message>
    <message>
        <source>Make case</source>
        <translation>Fall erstellen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Keep the case in</source>
        <translation>Speicherort des Falls</translation>
    </message>
    <message>
        <source>Casebook cases (*.casebook)</source>
        <translation>Casebook-Fälle (*.casebook)</translation>
    </message>
    <message>
        <source>Choose who must agree.</source>
        <translation>Wählen Sie, wer zustimmen muss.</translation>
    </message>
    <message>
        <source>Say where to keep the case.</source>
        <translation>Geben Sie an, wo der Fall gespeichert wird.</translation>
    </message>
    <message>
        <source>Say who approves first: by a certificate.</source>
        <translation>Geben Sie an, wer zuerst genehmigt: mit einem Zertifikat.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::NewIdentityDialog</name>
    <message>
        <source>Name of the person</source>
        <translation>Name der Person</translation>
    </message>
    <message>
        <source>Address of the person</source>
        <translation>Adresse der Person</translation>
    </message>
    <message>
        <source>Kind of the key</source>
        <translation>Art des Schlüssels</translation>
    </message>
    <message>
        <source>Years for which it is valid</source>
        <translation>Gültigkeit in Jahren</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>Wo der Schlüssel aufbewahrt wird</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>Passphrase, noch einmal</translation>
    </message>
    <message>
        <source>Keep the passphrase in the key store of this account</source>
        <translation>Passphrase im Schlüsselspeicher dieses Kontos aufbewahren</translation>
    </message>
    <message>
        <source>Make the identity</source>
        <translation>Identität erstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>Neue Identität</translation>
    </message>
    <message>
        <source>RSA, 3072 bits: opened by every program</source>
        <translation>RSA, 3072 Bit: lässt sich mit jedem Programm öffnen</translation>
    </message>
    <message>
        <source>EC, P-256: short and fast</source>
        <translation>EC, P-256: kurz und schnell</translation>
    </message>
    <message>
        <source>Whoever can use your account on this computer can sign with your key then.</source>
        <translation>Wer Ihr Konto auf diesem Computer benutzen kann, kann dann mit Ihrem Schlüssel signieren.</translation>
    </message>
    <message>
        <source>A key of your own, and a certificate that says whose it is. With the key you sign; the certificate is for the others, who enrol you by it.</source>
        <translation>Ein eigener Schlüssel und ein Zertifikat, das sagt, wem er gehört. Mit dem Schlüssel signieren Sie; das Zertifikat ist für die anderen, die Sie damit eintragen.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Kind of key</source>
        <translation>Art des &amp;Schlüssels</translation>
    </message>
    <message>
        <source>Valid for &amp;years</source>
        <translation>Gültigkeit in &amp;Jahren</translation>
    </message>
    <message>
        <source>Key &amp;file</source>
        <translation>Schlüssel&amp;datei</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>And a&amp;gain</source>
        <translation>Noch &amp;einmal</translation>
    </message>
    <message>
        <source>Keep the key in</source>
        <translation>Schlüssel aufbewahren in</translation>
    </message>
    <message>
        <source>Keys (*.p12)</source>
        <translation>Schlüssel (*.p12)</translation>
    </message>
    <message>
        <source>Say whose identity it is.</source>
        <translation>Geben Sie an, wessen Identität es ist.</translation>
    </message>
    <message>
        <source>Give the address of the person.</source>
        <translation>Geben Sie die Adresse der Person an.</translation>
    </message>
    <message>
        <source>Say where the key is kept.</source>
        <translation>Geben Sie an, wo der Schlüssel aufbewahrt wird.</translation>
    </message>
    <message>
        <source>The passphrase needs 8 characters or more, better 20.</source>
        <translation>Die Passphrase braucht mindestens 8 Zeichen, besser 20.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Die beiden Passphrasen stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Der Schlüssel wird erzeugt…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The key is in %1, the certificate in %2. Hand out the certificate, and keep the key to yourself.
Fingerprint, to compare on the telephone:
%3</source>
        <translation>Der Schlüssel ist in %1, das Zertifikat in %2. Geben Sie das Zertifikat weiter, und behalten Sie den Schlüssel für sich.
Fingerabdruck, zum Vergleichen am Telefon:
%3</translation>
    </message>
</context>
<context>
    <name>casebook::ui::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>casebook::ui::NumberFields</name>
    <message>
        <source>Before each number</source>
        <translation>Vor jeder Nummer</translation>
    </message>
    <message>
        <source>Digits of each number</source>
        <translation>Ziffern jeder Nummer</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Erste Nummer</translation>
    </message>
    <message>
        <source>Name of the load files</source>
        <translation>Name der Ladedateien</translation>
    </message>
    <message>
        <source> digits</source>
        <comment>behind the number of digits of a production number</comment>
        <translation> Ziffern</translation>
    </message>
    <message>
        <source>from </source>
        <comment>before the first production number</comment>
        <translation>ab </translation>
    </message>
    <message>
        <source>The first document is %1, in %2.dat.</source>
        <translation>Das erste Dokument ist %1, in %2.dat.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::OpenDialogs</name>
    <message>
        <source>Open archive folder</source>
        <translation>Archivordner öffnen</translation>
    </message>
    <message>
        <source>Open archive files</source>
        <translation>Archivdateien öffnen</translation>
    </message>
    <message>
        <source>Archives (*.IMArchive *.conv *.localONLY);;All files (*)</source>
        <translation>Archive (*.IMArchive *.conv *.localONLY);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Casebook cases (*.casebook)</source>
        <translation>Casebook-Fälle (*.casebook)</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PackText</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Direktnachrichten</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Deleted messages</source>
        <translation>Gelöschte Nachrichten</translation>
    </message>
    <message>
        <source>Room events</source>
        <translation>Raumereignisse</translation>
    </message>
    <message>
        <source>A list (kept as it is)</source>
        <translation>Eine Liste (bleibt, wie sie ist)</translation>
    </message>
    <message>
        <source>Something else (kept)</source>
        <translation>Etwas anderes (bleibt erhalten)</translation>
    </message>
    <message>
        <source>Conversation (ID)</source>
        <translation>Unterhaltung (ID)</translation>
    </message>
    <message>
        <source>Conversation (name)</source>
        <translation>Unterhaltung (Name)</translation>
    </message>
    <message>
        <source>Conversation (kind)</source>
        <translation>Unterhaltung (Art)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Date (the clock is apart)</source>
        <translation>Datum (Uhrzeit getrennt)</translation>
    </message>
    <message>
        <source>Clock (the date is apart)</source>
        <translation>Uhrzeit (Datum getrennt)</translation>
    </message>
    <message>
        <source>End, or time of leaving</source>
        <translation>Ende oder Zeit des Verlassens</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Sender (address)</source>
        <translation>Absender (Adresse)</translation>
    </message>
    <message>
        <source>Sender (ID)</source>
        <translation>Absender (ID)</translation>
    </message>
    <message>
        <source>Sender (name)</source>
        <translation>Absender (Name)</translation>
    </message>
    <message>
        <source>Recipients, members</source>
        <translation>Empfänger, Mitglieder</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>Nachrichten-ID</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>Antwort auf</translation>
    </message>
    <message>
        <source>Attachment (name)</source>
        <translation>Anhang (Name)</translation>
    </message>
    <message>
        <source>Attachment (type)</source>
        <translation>Anhang (Typ)</translation>
    </message>
    <message>
        <source>Attachment (size)</source>
        <translation>Anhang (Größe)</translation>
    </message>
    <message>
        <source>Attachment (file in the pack)</source>
        <translation>Anhang (Datei im Paket)</translation>
    </message>
    <message>
        <source>Attachment (address)</source>
        <translation>Anhang (Adresse)</translation>
    </message>
    <message>
        <source>Whether it was deleted</source>
        <translation>Ob gelöscht</translation>
    </message>
    <message>
        <source>Deleted at</source>
        <translation>Gelöscht am</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>Gelöscht von</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Of a Casebook delivery: %1</source>
        <translation>Aus einer Lieferung von Casebook: %1</translation>
    </message>
    <message>
        <source>Nothing in the table tells the day from the month.</source>
        <translation>Nichts in der Tabelle unterscheidet Tag und Monat.</translation>
    </message>
    <message>
        <source>The times of the table name no zone.</source>
        <translation>Die Zeiten der Tabelle nennen keine Zone.</translation>
    </message>
    <message>
        <source>More than one column may be “%1”: %2.</source>
        <translation>Mehr als eine Spalte könnte „%1“ sein: %2.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PagesDialog</name>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1. The preview ends here.</source>
        <translation>%1. Die Vorschau endet hier.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PeopleController</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>unbekannte Zeit</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>no record says when</source>
        <translation>kein Datensatz sagt, wann</translation>
    </message>
    <message>
        <source>never in it, as far as recorded</source>
        <translation>nie darin, soweit aufgezeichnet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, times</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PeopleView</name>
    <message>
        <source>Who was present when</source>
        <translation>Wer wann anwesend war</translation>
    </message>
    <message>
        <source>Reading who was there…</source>
        <translation>Anwesenheit wird gelesen…</translation>
    </message>
    <message>
        <source>Choose a conversation to see who was present when.</source>
        <translation>Wählen Sie eine Unterhaltung, um zu sehen, wer wann anwesend war.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PlanFace</name>
    <message>
        <source>The whole case</source>
        <translation>Der ganze Fall</translation>
    </message>
    <message>
        <source>What becomes one room</source>
        <translation>Was zu einem Raum wird</translation>
    </message>
    <message>
        <source>Keep the order within a second, by milliseconds</source>
        <translation>Reihenfolge innerhalb einer Sekunde durch Millisekunden erhalten</translation>
    </message>
    <message>
        <source>Split texts that are too long for one message</source>
        <translation>Texte teilen, die für eine Nachricht zu lang sind</translation>
    </message>
    <message>
        <source>Move what is left of redacted messages</source>
        <translation>Übertragen, was von geschwärzten Nachrichten übrig ist</translation>
    </message>
    <message>
        <source>Send files along</source>
        <translation>Dateien mitsenden</translation>
    </message>
    <message>
        <source>What moves, and how</source>
        <translation>Was übertragen wird, und wie</translation>
    </message>
    <message>
        <source>One room for each room of the archive: everybody sees everything in it</source>
        <translation>Ein Raum für jeden Raum des Archivs: Alle sehen darin alles</translation>
    </message>
    <message>
        <source>One room for each conversation: nobody sees what was said before they came</source>
        <translation>Ein Raum für jede Unterhaltung: Niemand sieht, was vor dem eigenen Beitritt gesagt wurde</translation>
    </message>
    <message>
        <source>People and streams</source>
        <translation>Personen und Streams</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Noch kein Plan</translation>
    </message>
    <message>
        <source>The rehearsal goes through everything that would move, without asking anybody: people, streams, messages, hours, and what stands in the way.</source>
        <translation>Der Probelauf geht alles durch, was übertragen würde, ohne jemanden zu fragen: Personen, Streams, Nachrichten, Stunden und was im Weg steht.</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Content exports that run daily look at one day only and will not hold this history. Plan one over its whole span.

Everybody in a room sees everything that is imported into it. All conversations of two people end in the IM that they use. Bots on the datafeed see nothing, and nothing that was imported can be taken back, only suppressed message by message.</source>
        <translation>Inhaltsexporte, die täglich laufen, betrachten nur einen Tag und werden diesen Verlauf nicht enthalten. Planen Sie einen über den gesamten Zeitraum.

Alle in einem Raum sehen alles, was in ihn importiert wird. Alle Unterhaltungen zweier Personen enden in der IM, die sie verwenden. Bots am Datafeed sehen nichts, und nichts Importiertes kann zurückgenommen werden, nur Nachricht für Nachricht unterdrückt.</translation>
    </message>
    <message>
        <source>Cannot be moved</source>
        <translation>Kann nicht übertragen werden</translation>
    </message>
    <message>
        <source>Before you push</source>
        <translation>Bevor Sie senden</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>What the search selects: %1</source>
        <translation>Was die Suche auswählt: %1</translation>
    </message>
    <message>
        <source>What the search selects (nothing is looked for)</source>
        <translation>Was die Suche auswählt (es wird nichts gesucht)</translation>
    </message>
    <message>
        <source>A message takes up to 25 files and 30 MB, of the kinds that Symphony allows; files make the import longer than the hours above.</source>
        <translation>Eine Nachricht nimmt bis zu 25 Dateien und 30 MB auf, von den Arten, die Symphony erlaubt; mit Dateien dauert der Import länger als die Stunden oben.</translation>
    </message>
    <message>
        <source>messages in scope</source>
        <translation>Nachrichten im Umfang</translation>
    </message>
    <message numerus="yes">
        <source>ready, in %n calls</source>
        <translation>
            <numerusform>bereit, in %n Aufruf</numerusform>
            <numerusform>bereit, in %n Aufrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>held back, see the rehearsal</source>
        <translation>zurückgehalten, siehe Probelauf</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>%1 – %2 h</source>
        <translation>%1 – %2 h</translation>
    </message>
    <message>
        <source>at %1 and %2 an hour</source>
        <translation>bei %1 und %2 pro Stunde</translation>
    </message>
    <message>
        <source>users that Symphony has</source>
        <translation>Benutzer, die Symphony hat</translation>
    </message>
    <message>
        <source>looked up by e-mail</source>
        <translation>über E-Mail nachgeschlagen</translation>
    </message>
    <message>
        <source>users to be made</source>
        <translation>anzulegende Benutzer</translation>
    </message>
    <message>
        <source>people left out</source>
        <translation>ausgelassene Personen</translation>
    </message>
    <message>
        <source>people without a user</source>
        <translation>Personen ohne Benutzer</translation>
    </message>
    <message>
        <source>IMs of two people</source>
        <translation>IMs zweier Personen</translation>
    </message>
    <message>
        <source>private rooms</source>
        <translation>private Räume</translation>
    </message>
    <message>
        <source>members to be added</source>
        <translation>hinzuzufügende Mitglieder</translation>
    </message>
    <message>
        <source>The rehearsal counts it.</source>
        <translation>Der Probelauf zählt es.</translation>
    </message>
    <message>
        <source>Everybody is decided upon</source>
        <translation>Über alle ist entschieden</translation>
    </message>
    <message numerus="yes">
        <source>%n people still need a decision</source>
        <translation>
            <numerusform>%n Person braucht noch eine Entscheidung</numerusform>
            <numerusform>%n Personen brauchen noch eine Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>The rehearsal finds nothing in the way</source>
        <translation>Der Probelauf findet nichts im Weg</translation>
    </message>
    <message numerus="yes">
        <source>The rehearsal holds %n things back</source>
        <translation>
            <numerusform>Der Probelauf hält %n Element zurück</numerusform>
            <numerusform>Der Probelauf hält %n Elemente zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>An export is made and cleared</source>
        <translation>Ein Export ist erstellt und freigegeben</translation>
    </message>
    <message>
        <source>Pilot: one room and one IM, 50 messages</source>
        <translation>Pilot: ein Raum und eine IM, 50 Nachrichten</translation>
    </message>
    <message>
        <source>%1 imported, %2 failed, %3 left</source>
        <translation>%1 importiert, %2 fehlgeschlagen, %3 übrig</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>unter einer Minute</translation>
    </message>
    <message>
        <source>%1 – %2 min</source>
        <translation>%1 – %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n files of %1 go along.</source>
        <translation>
            <numerusform>%n Datei mit %1 geht mit.</numerusform>
            <numerusform>%n Dateien mit insgesamt %1 gehen mit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::PolicyCard</name>
    <message>
        <source>Single reviewer</source>
        <translation>Einzelprüfung</translation>
    </message>
    <message>
        <source>Four eyes: an approved request is needed</source>
        <translation>Vier-Augen-Prinzip: ein genehmigter Antrag ist nötig</translation>
    </message>
    <message>
        <source>Request %1, approved by %2</source>
        <translation>Antrag %1, genehmigt von %2</translation>
    </message>
    <message>
        <source>Exactly what was approved leaves, as %1. It is compared again while it is written, and nothing stays where it differs.</source>
        <translation>Genau das Genehmigte geht hinaus, als %1. Beim Schreiben wird es erneut verglichen, und nichts bleibt, wo es abweicht.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PolicyDialog</name>
    <message>
        <source>Policy of this case</source>
        <translation>Richtlinie dieses Falls</translation>
    </message>
    <message>
        <source>From now on: %1. %2 An approver signs the change, and it stands in the log for good.</source>
        <translation>Ab jetzt: %1. %2 Die Änderung wird von einer genehmigenden Person signiert und bleibt dauerhaft im Protokoll.</translation>
    </message>
    <message>
        <source>Show what I sign</source>
        <translation>Zeigen, was ich signiere</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Geben Sie einen Grund an.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PresenceText</name>
    <message>
        <source>%1 – %2</source>
        <comment>from, until</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>took part, but no record says when</source>
        <translation>nahm teil, aber kein Datensatz sagt, wann</translation>
    </message>
    <message>
        <source>left later; since when they were there is not told</source>
        <translation>ging später; seit wann die Person da war, ist nicht bekannt</translation>
    </message>
    <message>
        <source>the record of presence and the events of the room disagree</source>
        <translation>die Aufzeichnung der Anwesenheit und die Raumereignisse widersprechen sich</translation>
    </message>
    <message>
        <source>the event has no readable time, or may belong to another conversation</source>
        <translation>das Ereignis hat keine lesbare Zeit oder gehört möglicherweise zu einer anderen Unterhaltung</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PreviewDialog</name>
    <message>
        <source>Preview of %1</source>
        <translation>Vorschau von %1</translation>
    </message>
    <message>
        <source>The first %1 of %2 events, as an export would have them. The log says that you saw them.</source>
        <translation>Die ersten %1 von %2 Ereignissen, wie ein Export sie enthielte. Das Protokoll sagt, dass Sie sie gesehen haben.</translation>
    </message>
    <message>
        <source>All %1 events, as an export would have them. The log says that you saw them.</source>
        <translation>Alle %1 Ereignisse, wie ein Export sie enthielte. Das Protokoll sagt, dass Sie sie gesehen haben.</translation>
    </message>
    <message>
        <source>Selected events</source>
        <translation>Ausgewählte Ereignisse</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ProofFigures</name>
    <message>
        <source>records that repeat an event (copies)</source>
        <translation>Datensätze, die ein Ereignis wiederholen (Kopien)</translation>
    </message>
    <message>
        <source>! incomplete</source>
        <translation>! unvollständig</translation>
    </message>
    <message numerus="yes">
        <source>%n files that should be archives were left out</source>
        <translation>
            <numerusform>%n Datei, die ein Archiv sein sollte, wurde ausgelassen</numerusform>
            <numerusform>%n Dateien, die Archive sein sollten, wurden ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ balances</source>
        <translation>✓ geht auf</translation>
    </message>
    <message>
        <source>%1 bytes, each in one place</source>
        <translation>%1 Byte, jedes an genau einer Stelle</translation>
    </message>
    <message>
        <source>✕ does not balance</source>
        <translation>✕ geht nicht auf</translation>
    </message>
    <message numerus="yes">
        <source>%n problems, listed below</source>
        <translation>
            <numerusform>%n Problem, unten aufgeführt</numerusform>
            <numerusform>%n Probleme, unten aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>checking the books</source>
        <translation>Bilanz wird geprüft</translation>
    </message>
    <message>
        <source>nothing was read yet</source>
        <translation>noch wurde nichts gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n issues to look at</source>
        <translation>
            <numerusform>%n Befund zu prüfen</numerusform>
            <numerusform>%n Befunde zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n harmless notes</source>
        <translation>
            <numerusform>%n harmloser Hinweis</numerusform>
            <numerusform>%n harmlose Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>no daily files</source>
        <translation>keine Tagesdateien</translation>
    </message>
    <message>
        <source>no day missing</source>
        <translation>kein Tag fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%n days missing</source>
        <translation>
            <numerusform>%n Tag fehlt</numerusform>
            <numerusform>%n Tage fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>events, of them %1 messages, in %2 conversations</source>
        <translation>Ereignisse, davon %1 Nachrichten, in %2 Unterhaltungen</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ProofHead</name>
    <message>
        <source>Reading report</source>
        <translation>Lesebericht</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Check sources again</source>
        <translation>Quellen erneut prüfen</translation>
    </message>
    <message>
        <source>Makes the case anew from its raw bytes, compares every row, and looks at the original files.</source>
        <translation>Baut den Fall aus seinen Rohdaten neu auf, vergleicht jede Zeile und sieht die Originaldateien an.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>Als PDF…</translation>
    </message>
    <message>
        <source>As HTML…</source>
        <translation>Als HTML…</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>Als JSON…</translation>
    </message>
    <message>
        <source>Save the reading report</source>
        <translation>Lesebericht speichern</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n sources · %2</source>
        <translation>
            <numerusform>%1 · %n Quelle · %2</numerusform>
            <numerusform>%1 · %n Quellen · %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::ProofPage</name>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Show harmless notes too</source>
        <translation>Auch harmlose Hinweise anzeigen</translation>
    </message>
    <message>
        <source>Nothing: every record could be read.</source>
        <translation>Nichts: Jeder Datensatz konnte gelesen werden.</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Days, by tenant and UCB</source>
        <translation>Tage, nach Tenant und UCB</translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation>Was zu prüfen ist</translation>
    </message>
    <message numerus="yes">
        <source>and %n more problems</source>
        <translation>
            <numerusform>und %n weiteres Problem</numerusform>
            <numerusform>und %n weitere Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading report</source>
        <translation>Lesebericht</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PurgeTask</name>
    <message>
        <source>Remove every day</source>
        <translation>Täglich entfernen</translation>
    </message>
    <message>
        <source>Run this once in a console. From then on the Task Scheduler removes every morning what is over in this case, also when Casebook is not open.</source>
        <translation>Führen Sie dies einmal in einer Konsole aus. Von da an entfernt die Aufgabenplanung jeden Morgen, was in diesem Fall abgelaufen ist, auch wenn Casebook nicht geöffnet ist.</translation>
    </message>
    <message>
        <source>Put this line into the table that &quot;crontab -e&quot; opens. From then on the system removes every morning what is over in this case, also when Casebook is not open.</source>
        <translation>Fügen Sie diese Zeile in die Tabelle ein, die „crontab -e“ öffnet. Von da an entfernt das System jeden Morgen, was in diesem Fall abgelaufen ist, auch wenn Casebook nicht geöffnet ist.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PushController</name>
    <message>
        <source>%1 of %2 messages are imported, %3 failed, %4 are left.</source>
        <translation>%1 von %2 Nachrichten sind importiert, %3 fehlgeschlagen, %4 sind übrig.</translation>
    </message>
    <message>
        <source>It ended before its time: %1. The next push goes on from here.</source>
        <translation>Es endete vorzeitig: %1. Das nächste Senden macht hier weiter.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde angehalten.</translation>
    </message>
    <message>
        <source>Push to Symphony</source>
        <translation>An Symphony senden</translation>
    </message>
    <message>
        <source>Answers of Symphony</source>
        <translation>Antworten von Symphony</translation>
    </message>
    <message>
        <source>%1 batches have an answer, %2 have none. %3 messages are imported, %4 failed, %5 are left.</source>
        <translation>%1 Stapel haben eine Antwort, %2 haben keine. %3 Nachrichten sind importiert, %4 fehlgeschlagen, %5 sind übrig.</translation>
    </message>
    <message>
        <source>Finish the move</source>
        <translation>Übertragung abschließen</translation>
    </message>
    <message>
        <source>%1 owners were promoted, %2 members removed, the account left %3 rooms, %4 rooms were deactivated, %5 users disabled.</source>
        <translation>%1 Eigentümer wurden eingesetzt, %2 Mitglieder entfernt, das Konto verließ %3 Räume, %4 Räume wurden deaktiviert, %5 Benutzer deaktiviert.</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Abschlussbericht</translation>
    </message>
    <message>
        <source>The report is in %1: %2 imported, %3 failed, %4 left. %5</source>
        <translation>Der Bericht ist in %1: %2 importiert, %3 fehlgeschlagen, %4 übrig. %5</translation>
    </message>
    <message>
        <source>It balances.</source>
        <translation>Die Bilanz geht auf.</translation>
    </message>
    <message>
        <source>It does NOT balance.</source>
        <translation>Die Bilanz geht NICHT auf.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PushFace</name>
    <message>
        <source>Export for Symphony</source>
        <translation>Export für Symphony</translation>
    </message>
    <message>
        <source>Do not send failures again</source>
        <translation>Fehlgeschlagenes nicht erneut senden</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Read answers…</source>
        <translation>Antworten lesen…</translation>
    </message>
    <message>
        <source>Push to Symphony</source>
        <translation>An Symphony senden</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>The folder that the step Batches wrote</source>
        <translation>Der Ordner, den der Schritt Stapel geschrieben hat</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Progress of the push</source>
        <translation>Fortschritt des Sendens</translation>
    </message>
    <message>
        <source>The folder has scripts that send its batches and keep the answers. Read them here, and everything else goes as after a push.</source>
        <translation>Der Ordner enthält Skripte, die seine Stapel senden und die Antworten aufbewahren. Lesen Sie diese hier ein, und alles Weitere geht wie nach einem Senden.</translation>
    </message>
    <message>
        <source>What failed goes out again, too.</source>
        <translation>Fehlgeschlagenes geht ebenfalls erneut hinaus.</translation>
    </message>
    <message>
        <source>What failed goes out again: %1.</source>
        <translation>Fehlgeschlagenes geht erneut hinaus: %1.</translation>
    </message>
    <message>
        <source>Folder with the answers</source>
        <translation>Ordner mit den Antworten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>failed, see Repair and finish</source>
        <translation>fehlgeschlagen, siehe Nachbessern und abschließen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>left: not sent, or no answer</source>
        <translation>übrig: nicht gesendet oder ohne Antwort</translation>
    </message>
</context>
<context>
    <name>casebook::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ReadController</name>
    <message>
        <source>“%1” is no date, no time and no id of this case.</source>
        <translation>„%1“ ist weder ein Datum noch eine Zeit noch eine ID dieses Falls.</translation>
    </message>
    <message>
        <source>There is no further room event this way.</source>
        <translation>In dieser Richtung gibt es kein weiteres Raumereignis.</translation>
    </message>
    <message>
        <source>There is no further entry to look at this way.</source>
        <translation>In dieser Richtung gibt es keinen weiteren zu prüfenden Eintrag.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ReadPage</name>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Tenants and days</source>
        <translation>Tenants und Tage</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy with sender and time</source>
        <translation>Mit Absender und Zeit kopieren</translation>
    </message>
    <message>
        <source>Who could see this?</source>
        <translation>Wer konnte das sehen?</translation>
    </message>
    <message>
        <source>Show in its conversation</source>
        <translation>In der Unterhaltung anzeigen</translation>
    </message>
    <message>
        <source>Show in inspector</source>
        <translation>Im Inspektor anzeigen</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ReceiveDialog</name>
    <message>
        <source>Take in an answer</source>
        <translation>Antwort aufnehmen</translation>
    </message>
    <message>
        <source>The answer is checked like a decision at this computer, and kept in the log with your signature.</source>
        <translation>Die Antwort wird wie eine Entscheidung an diesem Computer geprüft und mit Ihrer Signatur im Protokoll aufbewahrt.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Answer of the approver</source>
        <translation>Antwort der genehmigenden Person</translation>
    </message>
    <message>
        <source>Answers (*.answer *.json);;All files (*)</source>
        <translation>Antworten (*.answer *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Signature of OpenSSL</source>
        <translation>Signatur von OpenSSL</translation>
    </message>
    <message>
        <source>Signatures (*.p7s);;All files (*)</source>
        <translation>Signaturen (*.p7s);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Signature, where the approver signed with OpenSSL</source>
        <translation>Signatur, wenn die genehmigende Person mit OpenSSL signiert hat</translation>
    </message>
    <message>
        <source>Choose the file that the approver sent back.</source>
        <translation>Wählen Sie die Datei, die die genehmigende Person zurückgesandt hat.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RedactDialog</name>
    <message>
        <source>The &amp;words that are selected above</source>
        <translation>Die oben ausgewählten &amp;Wörter</translation>
    </message>
    <message>
        <source>&amp;All of it, with its files</source>
        <translation>&amp;Alles, mit seinen Dateien</translation>
    </message>
    <message>
        <source>Withhold its whole &amp;conversation</source>
        <translation>Die ganze &amp;Unterhaltung zurückhalten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The reason in your words</source>
        <translation>Der Grund in Ihren Worten</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Schwärzen</translation>
    </message>
    <message>
        <source>What is redacted leaves the case in no form. It stays in the case, and the log keeps who hid it, when and why.</source>
        <translation>Was geschwärzt ist, verlässt den Fall in keiner Form. Es bleibt im Fall, und das Protokoll hält fest, wer es wann und warum verborgen hat.</translation>
    </message>
    <message>
        <source>Text of the event</source>
        <translation>Text des Ereignisses</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The reason in your words; it stays in the case</source>
        <translation>Der Grund in Ihren Worten; er bleibt im Fall</translation>
    </message>
    <message>
        <source>What is redacted already</source>
        <translation>Was bereits geschwärzt ist</translation>
    </message>
    <message>
        <source>Select the words: with the mouse, or with Shift and the arrows.</source>
        <translation>Wählen Sie die Wörter aus: mit der Maus oder mit Shift und den Pfeiltasten.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Geben Sie den Grund an.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RedactionListModel</name>
    <message>
        <source>Conversation %1, withheld</source>
        <translation>Unterhaltung %1, zurückgehalten</translation>
    </message>
    <message>
        <source>Event %1, all of it</source>
        <translation>Ereignis %1, ganz</translation>
    </message>
    <message>
        <source>Event %1, characters %2 to %3</source>
        <translation>Ereignis %1, Zeichen %2 bis %3</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RedactionsController</name>
    <message>
        <source>Redacted. It does not leave the case.</source>
        <translation>Geschwärzt. Es verlässt den Fall nicht.</translation>
    </message>
    <message>
        <source>The redaction is taken off. The log keeps that it was there.</source>
        <translation>Die Schwärzung ist aufgehoben. Das Protokoll hält fest, dass sie da war.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RedactionsDialog</name>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Redactions</source>
        <translation>Schwärzungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing is redacted. R in the timeline hides a message or words of it.</source>
        <translation>Nichts ist geschwärzt. R in der Zeitleiste verbirgt eine Nachricht oder Wörter daraus.</translation>
    </message>
    <message numerus="yes">
        <source>%n redactions hold.</source>
        <translation>
            <numerusform>%n Schwärzung gilt.</numerusform>
            <numerusform>%n Schwärzungen gelten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::RehearsalFace</name>
    <message>
        <source>Only what is not imported</source>
        <translation>Nur was nicht importiert ist</translation>
    </message>
    <message>
        <source>What the rehearsal found</source>
        <translation>Was der Probelauf gefunden hat</translation>
    </message>
    <message>
        <source>Calls of the import</source>
        <translation>Aufrufe des Imports</translation>
    </message>
    <message>
        <source>Find among what was found</source>
        <translation>Unter dem Gefundenen suchen</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Nothing was rehearsed yet. Press Rehearse: nothing is written or sent.</source>
        <translation>Noch kein Probelauf. Klicken Sie auf Proben: Nichts wird geschrieben oder gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 messages would go, in %n calls.</source>
        <translation>
            <numerusform>%1 von %2 Nachrichten würden gehen, in %n Aufruf.</numerusform>
            <numerusform>%1 von %2 Nachrichten würden gehen, in %n Aufrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was changed since: rehearse again.</source>
        <translation>Seither wurde etwas geändert: Proben Sie erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%n things stand in the way of the rest.</source>
        <translation>
            <numerusform>Dem Rest steht %n Punkt im Weg.</numerusform>
            <numerusform>Dem Rest stehen %n Punkte im Weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nichts steht im Weg.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RememberDialog</name>
    <message>
        <source>Certificate, or key file</source>
        <translation>Zertifikat oder Schlüsseldatei</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.p12 *.pfx)</source>
        <translation>Zertifikate und Schlüssel (*.pem *.crt *.cer *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Passphrase of the key file</source>
        <translation>Passphrase der Schlüsseldatei</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take in an identity</source>
        <translation>Identität aufnehmen</translation>
    </message>
    <message>
        <source>The certificate of somebody else, or your own key file, made by your company&apos;s authority. Of a key file the certificate alone is kept; the key stays where it is.</source>
        <translation>Das Zertifikat einer anderen Person oder Ihre eigene Schlüsseldatei, ausgestellt von der Zertifizierungsstelle Ihres Unternehmens. Von einer Schlüsseldatei wird nur das Zertifikat aufbewahrt; der Schlüssel bleibt, wo er ist.</translation>
    </message>
    <message>
        <source>Certificate (.pem, .crt, .cer) or key file (.p12, .pfx)</source>
        <translation>Zertifikat (.pem, .crt, .cer) oder Schlüsseldatei (.p12, .pfx)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 is known now. Compare the fingerprint with the person, on the telephone for instance:
%2</source>
        <translation>%1 ist jetzt bekannt. Vergleichen Sie den Fingerabdruck mit der Person, zum Beispiel am Telefon:
%2</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RepairFace</name>
    <message>
        <source>Failures by class</source>
        <translation>Fehlschläge nach Klasse</translation>
    </message>
    <message>
        <source>Messages that are not imported</source>
        <translation>Nachrichten, die nicht importiert sind</translation>
    </message>
    <message>
        <source>Send these again…</source>
        <translation>Diese erneut senden…</translation>
    </message>
    <message>
        <source>Even while messages are not sent</source>
        <translation>Auch solange Nachrichten nicht gesendet sind</translation>
    </message>
    <message>
        <source>Finish the move</source>
        <translation>Übertragung abschließen</translation>
    </message>
    <message>
        <source>File for the final report</source>
        <translation>Datei für den Abschlussbericht</translation>
    </message>
    <message>
        <source>Your key, to sign the report with</source>
        <translation>Ihr Schlüssel, um den Bericht zu signieren</translation>
    </message>
    <message>
        <source>Passphrase of your key</source>
        <translation>Passphrase Ihres Schlüssels</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>When nothing is left to retry: owners are promoted, members that you marked are removed, the account leaves the rooms that it made, and rooms and users that you marked are deactivated.</source>
        <translation>Wenn nichts mehr zu wiederholen ist: Eigentümer werden eingesetzt, von Ihnen gekennzeichnete Mitglieder entfernt, das Konto verlässt die Räume, die es angelegt hat, und von Ihnen gekennzeichnete Räume und Benutzer werden deaktiviert.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Abschlussbericht</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>PKCS #12; empty: not signed</source>
        <translation>PKCS #12; leer: nicht signiert</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Neue Datei</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Ihr Schlüssel</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 imported, %2 failed, %3 left.</source>
        <translation>%1 importiert, %2 fehlgeschlagen, %3 übrig.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ReportController</name>
    <message>
        <source>Reading report %1</source>
        <comment>name of a file</comment>
        <translation>Lesebericht %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RequestFileDialog</name>
    <message>
        <source>Open a request file</source>
        <translation>Antragsdatei öffnen</translation>
    </message>
    <message>
        <source>A request from another computer. With your key its preview opens; what you answer goes back as a file.</source>
        <translation>Ein Antrag von einem anderen Computer. Mit Ihrem Schlüssel öffnet sich seine Vorschau; Ihre Antwort geht als Datei zurück.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Request file</source>
        <translation>Antragsdatei</translation>
    </message>
    <message>
        <source>Requests (*.request);;All files (*)</source>
        <translation>Anträge (*.request);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Genehmigen…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Preview of the events</source>
        <translation>Vorschau der Ereignisse</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Der Antrag</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The answer is in %1. Send it back.</source>
        <translation>Die Antwort ist in %1. Senden Sie sie zurück.</translation>
    </message>
    <message>
        <source>Choose the request file.</source>
        <translation>Wählen Sie die Antragsdatei.</translation>
    </message>
    <message>
        <source>Sent by %1, certificate %2. SHA-256 of the file: %3. Compare both on the telephone before you decide.</source>
        <translation>Gesendet von %1, Zertifikat %2. SHA-256 der Datei: %3. Vergleichen Sie beides am Telefon, bevor Sie entscheiden.</translation>
    </message>
    <message>
        <source>Your key does not open the preview. An approval says so.</source>
        <translation>Ihr Schlüssel öffnet die Vorschau nicht. Eine Genehmigung sagt das.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RequestFormPane</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Name of the requester</source>
        <translation>Name des Antragstellers</translation>
    </message>
    <message>
        <source>Mail address of the requester</source>
        <translation>Mailadresse des Antragstellers</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Legal justification</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Why the data is necessary</source>
        <translation>Warum die Daten notwendig sind</translation>
    </message>
    <message>
        <source>How the people concerned were told, or which law forbids it</source>
        <translation>Wie die betroffenen Personen informiert wurden, oder welches Gesetz es verbietet</translation>
    </message>
    <message>
        <source>Name of the approver</source>
        <translation>Name der genehmigenden Person</translation>
    </message>
    <message>
        <source>Role of the approver</source>
        <translation>Rolle der genehmigenden Person</translation>
    </message>
    <message>
        <source>Mail address of the approver</source>
        <translation>Mailadresse der genehmigenden Person</translation>
    </message>
    <message>
        <source>Save as draft…</source>
        <translation>Als Entwurf speichern…</translation>
    </message>
    <message>
        <source>Submit…</source>
        <translation>Einreichen…</translation>
    </message>
    <message>
        <source>Who and why</source>
        <translation>Wer und warum</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>What that selects</source>
        <translation>Was das auswählt</translation>
    </message>
    <message>
        <source>Necessity and approver</source>
        <translation>Notwendigkeit und Genehmigung</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Mailadresse</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Requester</source>
        <translation>Antrag&amp;steller</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>Gr&amp;und</translation>
    </message>
    <message>
        <source>Legal &amp;justification</source>
        <translation>&amp;Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>The query that the scope becomes</source>
        <translation>Die Suchanfrage, zu der der Umfang wird</translation>
    </message>
    <message>
        <source>The data is necessary, and nothing milder would do, since …</source>
        <translation>Die Daten sind notwendig, und nichts Milderes würde genügen, da …</translation>
    </message>
    <message>
        <source>They were told on …, or: the order of … forbids it</source>
        <translation>Sie wurden informiert am …, oder: Die Anordnung von … verbietet es</translation>
    </message>
    <message>
        <source>&amp;Necessity</source>
        <translation>&amp;Notwendigkeit</translation>
    </message>
    <message>
        <source>People &amp;concerned</source>
        <translation>&amp;Betroffene Personen</translation>
    </message>
    <message>
        <source>&amp;Approver</source>
        <translation>Geneh&amp;migende Person</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Neuer Antrag</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Antrag %1</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>%1 events in %2 conversations</source>
        <translation>%1 Ereignisse in %2 Unterhaltungen</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message>
        <source>Name the organisation.</source>
        <translation>Nennen Sie die Organisation.</translation>
    </message>
    <message>
        <source>Name the requester.</source>
        <translation>Nennen Sie den Antragsteller.</translation>
    </message>
    <message>
        <source>Say why the data is necessary.</source>
        <translation>Geben Sie an, warum die Daten notwendig sind.</translation>
    </message>
    <message>
        <source>Name the approver.</source>
        <translation>Nennen Sie die genehmigende Person.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Geben Sie den Grund an.</translation>
    </message>
    <message>
        <source>Give the legal justification.</source>
        <translation>Geben Sie die Rechtsgrundlage an.</translation>
    </message>
    <message>
        <source>The scope cannot be read.</source>
        <translation>Der Umfang kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RequestListModel</name>
    <message>
        <source>void</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>request, organisation</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>requester, scope</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RequestSheet</name>
    <message>
        <source>The case is not any more what was submitted. An approval of it is void.</source>
        <translation>Der Fall ist nicht mehr der, der eingereicht wurde. Eine Genehmigung davon ist ungültig.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was beantragt wird</translation>
    </message>
    <message>
        <source>Scope, as it will be exported</source>
        <translation>Umfang, wie er exportiert wird</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Comparing with the case as it is now…</source>
        <translation>Vergleich mit dem jetzigen Stand des Falls…</translation>
    </message>
    <message>
        <source>Compared with the case as it is now: nothing has changed.</source>
        <translation>Mit dem jetzigen Stand des Falls verglichen: Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>request, organisation</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>standing approval</source>
        <translation>Dauergenehmigung</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>requested by %1, certificate %2…</source>
        <translation>beantragt von %1, Zertifikat %2…</translation>
    </message>
    <message>
        <source>Dry run of the export</source>
        <translation>Trockenlauf des Exports</translation>
    </message>
    <message>
        <source>No problems were found. Nothing was written or sent.</source>
        <translation>Es wurden keine Probleme gefunden. Nichts wurde geschrieben oder gesendet.</translation>
    </message>
    <message>
        <source>Nothing was written or sent.</source>
        <translation>Nichts wurde geschrieben oder gesendet.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RequestsController</name>
    <message>
        <source>Request %1: %2.</source>
        <translation>Antrag %1: %2.</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Submit the request</source>
        <translation>Antrag einreichen</translation>
    </message>
    <message>
        <source>Prepare what is signed</source>
        <translation>Zu Signierendes vorbereiten</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signieren</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Write the request file</source>
        <translation>Antragsdatei schreiben</translation>
    </message>
    <message>
        <source>Take in the answer</source>
        <translation>Antwort aufnehmen</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Trockenlauf</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RoleDialog</name>
    <message>
        <source>Role of %1</source>
        <translation>Rolle von %1</translation>
    </message>
    <message>
        <source>An approver says who may review and approve. It is signed, and stands in the log of the case for good. Compare the fingerprint with the person first: %1</source>
        <translation>Wer prüfen und genehmigen darf, bestimmt eine genehmigende Person. Das wird signiert und steht dauerhaft im Protokoll des Falls. Vergleichen Sie zuvor den Fingerabdruck mit der Person: %1</translation>
    </message>
    <message>
        <source>Show what I sign</source>
        <translation>Zeigen, was ich signiere</translation>
    </message>
    <message>
        <source>Role in this case</source>
        <translation>Rolle in diesem Fall</translation>
    </message>
    <message>
        <source>Reviewer: checks requests</source>
        <translation>Prüfende Person: prüft Anträge</translation>
    </message>
    <message>
        <source>Approver: reviews, approves, and says who else may</source>
        <translation>Genehmigende Person: prüft, genehmigt und bestimmt, wer das außerdem darf</translation>
    </message>
    <message>
        <source>No role any more</source>
        <translation>Keine Rolle mehr</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Ab jetzt</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RunningJob</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 Ereignisse/s</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>wird angehalten…</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 messages/h</source>
        <translation>%1 Nachrichten/h</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SaveFilterDialog</name>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>Was gesucht wird</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A new filter. Everybody who opens the case sees it.</source>
        <translation>Ein neuer Filter. Jeder, der den Fall öffnet, sieht ihn.</translation>
    </message>
    <message>
        <source>There is a filter of this name. This becomes its version %1; the versions before stay in its history.</source>
        <translation>Einen Filter dieses Namens gibt es bereits. Dieser wird seine Version %1; die früheren Versionen bleiben im Versionsverlauf.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ScopeFields</name>
    <message>
        <source>People, groups and dates</source>
        <translation>Personen, Gruppen und Datum</translation>
    </message>
    <message>
        <source>A query</source>
        <translation>Eine Suchanfrage</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Ab diesem Tag</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Suchanfrage</translation>
    </message>
    <message>
        <source>Context rule</source>
        <translation>Kontextregel</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>Such&amp;anfrage</translation>
    </message>
    <message>
        <source>With them</source>
        <translation>Mit ihnen</translation>
    </message>
    <message>
        <source>all; or addresses, with ; between them</source>
        <translation>alle; oder Adressen, durch ; getrennt</translation>
    </message>
    <message>
        <source>all; or titles or rooms, with ; between them</source>
        <translation>alle; oder Titel oder Räume, durch ; getrennt</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Direktnachrichten</translation>
    </message>
    <message>
        <source>Private groups</source>
        <translation>Private Gruppen</translation>
    </message>
    <message>
        <source>Public groups</source>
        <translation>Öffentliche Gruppen</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Gruppen</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Tage</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SearchBar</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search: words, &quot;a phrase&quot;, from:priya, before:2017-04-01</source>
        <translation>Suche: Wörter, &quot;eine Wortfolge&quot;, from:priya, before:2017-04-01</translation>
    </message>
    <message>
        <source>Export what is shown (Ctrl+E)</source>
        <translation>Exportieren, was angezeigt wird (Ctrl+E)</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 Treffer</translation>
    </message>
    <message>
        <source>not searched</source>
        <translation>nicht gesucht</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>wird gesucht…</translation>
    </message>
    <message>
        <source>%1 events in %2 conversations</source>
        <translation>%1 Ereignisse in %2 Unterhaltungen</translation>
    </message>
    <message>
        <source>%1 in %2 conversations · complete · %3 ms</source>
        <comment>hits, conversations, milliseconds</comment>
        <translation>%1 in %2 Unterhaltungen · vollständig · %3 ms</translation>
    </message>
    <message>
        <source>the search did not come to its end</source>
        <translation>die Suche kam nicht zum Ende</translation>
    </message>
    <message>
        <source>%1 events were looked up in the index.</source>
        <translation>%1 Ereignisse wurden im Index nachgeschlagen.</translation>
    </message>
    <message>
        <source>%1 events were read through, because the index does not have them yet or cannot answer this.</source>
        <translation>%1 Ereignisse wurden durchgelesen, weil der Index sie noch nicht enthält oder dies nicht beantworten kann.</translation>
    </message>
    <message>
        <source>Parts of the query were found by the index of single characters.</source>
        <translation>Teile der Suchanfrage wurden mit dem Index einzelner Zeichen gefunden.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SearchCompletion</name>
    <message>
        <source>who wrote or did it</source>
        <translation>wer es schrieb oder tat</translation>
    </message>
    <message>
        <source>who else was in the conversation</source>
        <translation>wer sonst in der Unterhaltung war</translation>
    </message>
    <message>
        <source>anybody who took part</source>
        <translation>wer immer teilnahm</translation>
    </message>
    <message>
        <source>a conversation, by title or id</source>
        <translation>eine Unterhaltung, nach Titel oder ID</translation>
    </message>
    <message>
        <source>a room, by name or address</source>
        <translation>ein Raum, nach Name oder Adresse</translation>
    </message>
    <message>
        <source>a tenant</source>
        <translation>ein Tenant</translation>
    </message>
    <message>
        <source>chat, room or group</source>
        <translation>Chat, Raum oder Gruppe</translation>
    </message>
    <message>
        <source>the type of event</source>
        <translation>die Art des Ereignisses</translation>
    </message>
    <message>
        <source>the client it was sent with</source>
        <translation>der Client, mit dem es gesendet wurde</translation>
    </message>
    <message>
        <source>the archive&apos;s own id</source>
        <translation>die eigene ID des Archivs</translation>
    </message>
    <message>
        <source>a thread</source>
        <translation>ein Thread</translation>
    </message>
    <message>
        <source>the file it came from</source>
        <translation>die Datei, aus der es stammt</translation>
    </message>
    <message>
        <source>a tag that somebody gave it</source>
        <translation>ein Schlagwort, das jemand vergeben hat</translation>
    </message>
    <message>
        <source>a state, such as reviewed</source>
        <translation>ein Zustand, etwa geprüft</translation>
    </message>
    <message>
        <source>what belongs to it, such as a note</source>
        <translation>was dazugehört, etwa eine Notiz</translation>
    </message>
    <message>
        <source>one conversation, by its exact id</source>
        <translation>eine Unterhaltung, nach ihrer genauen ID</translation>
    </message>
    <message>
        <source>one event, by its exact id</source>
        <translation>ein Ereignis, nach seiner genauen ID</translation>
    </message>
    <message>
        <source>earlier than a date or time</source>
        <translation>früher als ein Datum oder eine Zeit</translation>
    </message>
    <message>
        <source>at a date or time, or later</source>
        <translation>zu einem Datum oder einer Zeit, oder später</translation>
    </message>
    <message>
        <source>on a day, in a month or year</source>
        <translation>an einem Tag, in einem Monat oder Jahr</translation>
    </message>
    <message>
        <source>from one date to another: 2017-03-01..2017-03-14</source>
        <translation>von einem Datum bis zu einem anderen: 2017-03-01..2017-03-14</translation>
    </message>
    <message>
        <source>seven days ago; also h, w, mo and y</source>
        <translation>vor sieben Tagen; auch h, w, mo und y</translation>
    </message>
    <message>
        <source>looked for before</source>
        <translation>früher gesucht</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SearchController</name>
    <message>
        <source>At character %1: %2</source>
        <translation>Bei Zeichen %1: %2</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SearchField</name>
    <message>
        <source>Words, phrases in quotes, and fields such as from: or before:. Down shows what could come next, or what was looked for before.</source>
        <translation>Wörter, Wortfolgen in Anführungszeichen und Felder wie from: oder before:. Die Pfeiltaste nach unten zeigt, was als Nächstes kommen könnte oder was früher gesucht wurde.</translation>
    </message>
    <message>
        <source>What could come next</source>
        <translation>Was als Nächstes kommen könnte</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SendDialog</name>
    <message>
        <source>Write %1 into a file</source>
        <translation>%1 in eine Datei schreiben</translation>
    </message>
    <message>
        <source>The file has the steps so far, signed by you, and the first events for the approver&apos;s key alone. Compare its fingerprint on the telephone.</source>
        <translation>Die Datei enthält die bisherigen Schritte, von Ihnen signiert, und die ersten Ereignisse nur für den Schlüssel der genehmigenden Person. Vergleichen Sie ihren Fingerabdruck am Telefon.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Certificate of the approver</source>
        <translation>Zertifikat der genehmigenden Person</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>Die zu schreibende Datei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose the certificate of the approver.</source>
        <translation>Wählen Sie das Zertifikat der genehmigenden Person.</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>Nennen Sie die Datei.</translation>
    </message>
    <message>
        <source>SHA-256 of the file: %1</source>
        <translation>SHA-256 der Datei: %1</translation>
    </message>
    <message>
        <source>It is written.</source>
        <translation>Sie ist geschrieben.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SignDialog</name>
    <message>
        <source>Show what I sign</source>
        <translation>Zeigen, was ich signiere</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>Each point is signed with your name. Check what holds.</source>
        <translation>Jeder Punkt wird mit Ihrem Namen signiert. Haken Sie an, was zutrifft.</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>%1 zurückgeben</translation>
    </message>
    <message>
        <source>The requester mends it and submits it again.</source>
        <translation>Der Antragsteller bessert ihn nach und reicht ihn erneut ein.</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>%1 genehmigen</translation>
    </message>
    <message>
        <source>You approve whatever this query selects, within its limits, until its end.</source>
        <translation>Sie genehmigen alles, was diese Suchanfrage innerhalb ihrer Grenzen bis zu ihrem Ende auswählt.</translation>
    </message>
    <message>
        <source>You approve exactly what was found. Any change of selection, texts, redactions or counts makes the approval void.</source>
        <translation>Sie genehmigen genau das, was gefunden wurde. Jede Änderung von Auswahl, Texten, Schwärzungen oder Anzahlen macht die Genehmigung ungültig.</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>%1 ablehnen</translation>
    </message>
    <message>
        <source>A rejected request stays rejected.</source>
        <translation>Ein abgelehnter Antrag bleibt abgelehnt.</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>%1 widerrufen</translation>
    </message>
    <message>
        <source>Nothing leaves by this request any more.</source>
        <translation>Durch diesen Antrag geht nichts mehr hinaus.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation>Was nicht zutrifft</translation>
    </message>
    <message>
        <source>Comment (may be empty)</source>
        <translation>Kommentar (darf leer sein)</translation>
    </message>
    <message>
        <source>All three points must hold. Return the request where one does not.</source>
        <translation>Alle drei Punkte müssen zutreffen. Geben Sie den Antrag zurück, wenn einer nicht zutrifft.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Geben Sie einen Grund an.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SourceListModel</name>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SourcePanel</name>
    <message>
        <source>One source</source>
        <translation>Eine Quelle</translation>
    </message>
    <message>
        <source>Choose a source, an issue or a day to see the file, its hash and how it was read.</source>
        <translation>Wählen Sie eine Quelle, einen Befund oder einen Tag, um die Datei und ihren Hashwert zu sehen und wie sie gelesen wurde.</translation>
    </message>
    <message>
        <source>At byte %1, %2 bytes long</source>
        <translation>Bei Byte %1, %2 Byte lang</translation>
    </message>
    <message>
        <source>Missing day</source>
        <translation>Fehlender Tag</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Wrapped</source>
        <translation>Verpackung</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Pointers</source>
        <translation>Zeiger</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>%1 records repeat an event</source>
        <translation>%1 Datensätze wiederholen ein Ereignis</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>%1 records differ from their copy</source>
        <translation>%1 Datensätze weichen von ihrer Kopie ab</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>Die Stelle</translation>
    </message>
    <message>
        <source>18 months</source>
        <translation>18 Monate</translation>
    </message>
</context>
<context>
    <name>casebook::ui::StampDialog</name>
    <message>
        <source>Answer of the authority</source>
        <translation>Antwort des Zeitstempeldienstes</translation>
    </message>
    <message>
        <source>Time stamps (*.tsr);;All files (*)</source>
        <translation>Zeitstempel (*.tsr);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Zertifikat des Zeitstempeldienstes</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Take in a time stamp</source>
        <translation>Zeitstempel aufnehmen</translation>
    </message>
    <message>
        <source>The answer is checked against the query that this case has written, and against the certificate of the authority. Get that from the authority itself, not with the answer.</source>
        <translation>Die Antwort wird gegen die Anfrage geprüft, die dieser Fall geschrieben hat, und gegen das Zertifikat des Zeitstempeldienstes. Beschaffen Sie dieses beim Zeitstempeldienst selbst, nicht zusammen mit der Antwort.</translation>
    </message>
    <message>
        <source>Answer of the authority (.tsr)</source>
        <translation>Antwort des Zeitstempeldienstes (.tsr)</translation>
    </message>
    <message>
        <source>Certificate of the authority, or of its CA (PEM)</source>
        <translation>Zertifikat des Zeitstempeldienstes oder seiner Zertifizierungsstelle (PEM)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>casebook::ui::StartPage</name>
    <message>
        <source>Open archive folder…</source>
        <translation>Archivordner öffnen…</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Zuletzt geöffnete Fälle</translation>
    </message>
    <message>
        <source>Open case…</source>
        <translation>Fall öffnen…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>A small archive made for this program: chats, rooms, several scripts, one damaged place.</source>
        <translation>Ein kleines Archiv, für dieses Programm gemacht: Chats, Räume, mehrere Schriften, eine beschädigte Stelle.</translation>
    </message>
    <message>
        <source>Read an archive, and prove what is in it</source>
        <translation>Ein Archiv lesen und nachweisen, was darin ist</translation>
    </message>
    <message>
        <source>Choose a folder of instant-message archives. Casebook copies what it reads into a case file, accounts for every byte, and never changes the originals. Nothing leaves this computer.</source>
        <translation>Wählen Sie einen Ordner mit Archiven von Sofortnachrichten. Casebook kopiert, was es liest, in eine Falldatei, weist jedes Byte nach und verändert die Originale nie. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Or drop a folder, archive files or a case anywhere in this window.</source>
        <translation>Oder ziehen Sie einen Ordner, Archivdateien oder einen Fall irgendwo in dieses Fenster.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::StatementDialog</name>
    <message>
        <source>Sign</source>
        <translation>Signieren</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Was signiert wird</translation>
    </message>
    <message>
        <source>What you sign stands here, in full, as soon as your key is opened.</source>
        <translation>Was Sie signieren, steht hier vollständig, sobald Ihr Schlüssel geöffnet ist.</translation>
    </message>
    <message>
        <source>Comparing with the case as it is now…</source>
        <translation>Vergleich mit dem jetzigen Stand des Falls…</translation>
    </message>
    <message>
        <source>You sign as %1.</source>
        <translation>Sie signieren als %1.</translation>
    </message>
    <message>
        <source>Another step is still under way. Try again in a moment.</source>
        <translation>Ein anderer Schritt läuft noch. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>SHA-256 of the statement: %1</source>
        <translation>SHA-256 der Erklärung: %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::StepsPanel</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Signed without having seen the preview.</source>
        <translation>Signiert, ohne die Vorschau gesehen zu haben.</translation>
    </message>
    <message>
        <source>Waits to be submitted by its author.</source>
        <translation>Wartet auf die Einreichung durch die verfassende Person.</translation>
    </message>
    <message>
        <source>Waits for a reviewer other than its author.</source>
        <translation>Wartet auf eine prüfende Person, die nicht die verfassende ist.</translation>
    </message>
    <message>
        <source>Waits for an approver other than its author.</source>
        <translation>Wartet auf eine genehmigende Person, die nicht die verfassende ist.</translation>
    </message>
    <message>
        <source>Waits to be mended and submitted again by its author.</source>
        <translation>Wartet auf Nachbesserung und erneute Einreichung durch die verfassende Person.</translation>
    </message>
    <message>
        <source>Can be exported.</source>
        <translation>Kann exportiert werden.</translation>
    </message>
    <message>
        <source>An export is under way, or was stopped.</source>
        <translation>Ein Export läuft oder wurde angehalten.</translation>
    </message>
    <message>
        <source>Was delivered. The same export again gives the same.</source>
        <translation>Wurde geliefert. Derselbe Export ergibt erneut dasselbe.</translation>
    </message>
    <message>
        <source>Its time is over. Its author can submit it again.</source>
        <translation>Die Zeit ist abgelaufen. Die verfassende Person kann ihn erneut einreichen.</translation>
    </message>
    <message>
        <source>Nothing leaves by it.</source>
        <translation>Dadurch geht nichts hinaus.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vorschau…</translation>
    </message>
    <message>
        <source>Submit…</source>
        <translation>Einreichen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Sign the review…</source>
        <translation>Prüfung signieren…</translation>
    </message>
    <message>
        <source>Sign and approve…</source>
        <translation>Signieren und genehmigen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Zurückgeben…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>The approver may sit at another computer: send a file, take in their answer, and compare the fingerprint on the telephone.</source>
        <translation>Die genehmigende Person kann an einem anderen Computer sitzen: Senden Sie eine Datei, nehmen Sie die Antwort auf, und vergleichen Sie den Fingerabdruck am Telefon.</translation>
    </message>
    <message>
        <source>On another computer</source>
        <translation>An einem anderen Computer</translation>
    </message>
    <message>
        <source>Write a request file…</source>
        <translation>Antragsdatei schreiben…</translation>
    </message>
    <message>
        <source>Take in an answer…</source>
        <translation>Antwort aufnehmen…</translation>
    </message>
    <message>
        <source>Save the sheet as PDF…</source>
        <translation>Blatt als PDF speichern…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1
entry %2 of the log, account %3</source>
        <translation>%1
Eintrag %2 des Protokolls, Konto %3</translation>
    </message>
    <message>
        <source>The approval is void. Its author can submit it again.</source>
        <translation>Die Genehmigung ist ungültig. Die verfassende Person kann ihn erneut einreichen.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Trockenlauf</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TalksController</name>
    <message>
        <source>unknown sender</source>
        <translation>unbekannter Absender</translation>
    </message>
    <message>
        <source>Counting who wrote to whom…</source>
        <translation>Es wird gezählt, wer wem geschrieben hat…</translation>
    </message>
    <message>
        <source>%1 messages, %2 people</source>
        <translation>%1 Nachrichten, %2 Personen</translation>
    </message>
    <message>
        <source>conversations of more than %1 people are not in the lines: %2</source>
        <translation>Unterhaltungen mit mehr als %1 Personen sind nicht in den Linien: %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Und</translation>
    </message>
    <message>
        <source>Wrote</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Erhalten</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TalksPicture</name>
    <message>
        <source>Picture of who talks to whom; the table below it says the same</source>
        <translation>Bild davon, wer mit wem spricht; die Tabelle darunter sagt dasselbe</translation>
    </message>
    <message>
        <source>%1: wrote %2 messages</source>
        <translation>%1: hat %2 Nachrichten geschrieben</translation>
    </message>
    <message>
        <source>%1 to %2: %3 messages; back: %4</source>
        <translation>%1 an %2: %3 Nachrichten; zurück: %4</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TalksView</name>
    <message>
        <source>Who talks to whom</source>
        <translation>Wer mit wem spricht</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TargetForm</name>
    <message>
        <source>File that says where Symphony is</source>
        <translation>Datei, die sagt, wo Symphony ist</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>target.json</source>
        <translation>target.json</translation>
    </message>
    <message>
        <source>Asked each time, kept nowhere; empty where the key has none</source>
        <translation>Wird jedes Mal erfragt und nirgends aufbewahrt; leer, wenn der Schlüssel keine hat</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Symphony</source>
        <translation>Symphony</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Asks %1 and %2, and nobody else. Logs in with %3.</source>
        <translation>Fragt %1 und %2 und sonst niemanden. Meldet sich mit %3 an.</translation>
    </message>
    <message>
        <source>A file with addresses and the name of the key; no secret stands in it. The guide (Moving history to Symphony, The target) shows one.</source>
        <translation>Eine Datei mit Adressen und dem Namen des Schlüssels; kein Geheimnis steht darin. Die Anleitung (Moving history to Symphony, The target) zeigt eine.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TermTableModel</name>
    <message>
        <source>Hits that no other term of the list has.</source>
        <translation>Treffer, die kein anderer Suchbegriff der Liste hat.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Suchbegriff</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Unique hits</source>
        <translation>Eindeutige Treffer</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TermsController</name>
    <message>
        <source>Term list</source>
        <translation>Suchbegriffsliste</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TermsPanel</name>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Aufbewahren…</translation>
    </message>
    <message>
        <source>Only in what is looked for</source>
        <translation>Nur in der aktuellen Suche</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Seed of the sample</source>
        <translation>Startwert der Stichprobe</translation>
    </message>
    <message>
        <source>Term list</source>
        <translation>Suchbegriffsliste</translation>
    </message>
    <message>
        <source>One term a line, in the language of the search:

budget
&quot;door code&quot;
invoi*
name&lt;Tab&gt;(wire OR transfer) from:priya

# a remark</source>
        <translation>Ein Suchbegriff pro Zeile, in der Suchsprache:

budget
&quot;door code&quot;
invoi*
Name&lt;Tab&gt;(wire OR transfer) from:priya

# eine Bemerkung</translation>
    </message>
    <message>
        <source>Lists kept in the case</source>
        <translation>Im Fall aufbewahrte Listen</translation>
    </message>
    <message>
        <source>Terms and their hits</source>
        <translation>Suchbegriffe und ihre Treffer</translation>
    </message>
    <message>
        <source>Whoever draws with the same seed draws the same hits.</source>
        <translation>Wer mit demselben Startwert zieht, zieht dieselben Treffer.</translation>
    </message>
    <message>
        <source>Sample of the hits of the chosen term</source>
        <translation>Stichprobe aus den Treffern des gewählten Suchbegriffs</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Open a term list</source>
        <translation>Suchbegriffsliste öffnen</translation>
    </message>
    <message>
        <source>Texts (*.txt *.tsv *.csv)</source>
        <translation>Texte (*.txt *.tsv *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Keep the term list</source>
        <translation>Suchbegriffsliste aufbewahren</translation>
    </message>
    <message>
        <source>Name. A list of this name becomes another version of it.</source>
        <translation>Name. Gibt es schon eine Liste dieses Namens, wird dies eine weitere Version davon.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Term report</source>
        <comment>name of a file</comment>
        <translation>Suchbegriffsbericht</translation>
    </message>
    <message>
        <source>Term report</source>
        <translation>Suchbegriffsbericht</translation>
    </message>
    <message>
        <source>counting… %1</source>
        <translation>wird gezählt… %1</translation>
    </message>
    <message numerus="yes">
        <source>%n terms · %1 hits in %2 conversations · %3 without hits · %4 faulty</source>
        <translation>
            <numerusform>%n Suchbegriff · %1 Treffer in %2 Unterhaltungen · %3 ohne Treffer · %4 fehlerhaft</numerusform>
            <numerusform>%n Suchbegriffe · %1 Treffer in %2 Unterhaltungen · %3 ohne Treffer · %4 fehlerhaft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms, not counted yet</source>
        <translation>
            <numerusform>%n Suchbegriff, noch nicht gezählt</numerusform>
            <numerusform>%n Suchbegriffe, noch nicht gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>No terms yet</source>
        <translation>Noch keine Suchbegriffe</translation>
    </message>
    <message numerus="yes">
        <source>Sample: %n hits drawn</source>
        <translation>
            <numerusform>Stichprobe: %n Treffer gezogen</numerusform>
            <numerusform>Stichprobe: %n Treffer gezogen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample: choose a term to draw hits of it</source>
        <translation>Stichprobe: Wählen Sie einen Suchbegriff, um Treffer daraus zu ziehen</translation>
    </message>
    <message>
        <source>no list is kept in the case yet</source>
        <translation>im Fall ist noch keine Liste aufbewahrt</translation>
    </message>
    <message>
        <source>lists of the case</source>
        <translation>Listen des Falls</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TimelineBar</name>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>The chosen conversation, whole</source>
        <translation>Die gewählte Unterhaltung, ganz</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>What the search finds, in order of time across conversations</source>
        <translation>Was die Suche findet, in zeitlicher Reihenfolge über alle Unterhaltungen</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>Ganzer Fall</translation>
    </message>
    <message>
        <source>Everything in the case in order of time</source>
        <translation>Alles im Fall in zeitlicher Reihenfolge</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Who was present when, in the chosen conversation</source>
        <translation>Wer wann anwesend war, in der gewählten Unterhaltung</translation>
    </message>
    <message>
        <source>Who to whom</source>
        <translation>Wer mit wem</translation>
    </message>
    <message>
        <source>Who talks to whom in what the search selects</source>
        <translation>Wer mit wem spricht in dem, was die Suche auswählt</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>What the timeline shows, and how</source>
        <translation>Was die Zeitleiste zeigt, und wie</translation>
    </message>
    <message>
        <source>Plain rows</source>
        <translation>Einfache Zeilen</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>Sprechblasen</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
    <message>
        <source>What the search does not find</source>
        <translation>Was die Suche nicht findet</translation>
    </message>
    <message>
        <source>Show like all</source>
        <translation>Wie alles anzeigen</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Room events</source>
        <translation>Raumereignisse</translation>
    </message>
    <message>
        <source>Fold long runs of people who come and go</source>
        <translation>Lange Folgen von Kommen und Gehen einklappen</translation>
    </message>
    <message>
        <source>Show room events</source>
        <translation>Raumereignisse anzeigen</translation>
    </message>
    <message>
        <source>Kinds of room events</source>
        <translation>Arten von Raumereignissen</translation>
    </message>
    <message>
        <source>Go to date or id…</source>
        <translation>Gehe zu Datum oder ID…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TimelineModel</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>Ganzer Fall</translation>
    </message>
    <message>
        <source>%1 in %2 conversations, by time</source>
        <comment>hits, conversations</comment>
        <translation>%1 in %2 Unterhaltungen, nach Zeit</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 Treffer</translation>
    </message>
    <message>
        <source>everything, by time</source>
        <translation>alles, nach Zeit</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Continued from…</source>
        <translation>Fortsetzung von…</translation>
    </message>
    <message>
        <source>Show the conversation before it in the same thread: %1</source>
        <translation>Die vorhergehende Unterhaltung im selben Thread anzeigen: %1</translation>
    </message>
    <message>
        <source>Goes on…</source>
        <translation>Geht weiter…</translation>
    </message>
    <message>
        <source>Show the conversation in which the thread goes on: %1</source>
        <translation>Die Unterhaltung anzeigen, in der der Thread weitergeht: %1</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Kopie…</translation>
    </message>
    <message>
        <source>Show what another UCB archived of this conversation: %1</source>
        <translation>Anzeigen, was ein anderer UCB von dieser Unterhaltung archiviert hat: %1</translation>
    </message>
    <message>
        <source>Reading the archive
The bar at the bottom says how far it is.</source>
        <translation>Das Archiv wird gelesen
Die Leiste unten zeigt den Fortschritt.</translation>
    </message>
    <message>
        <source>Nothing to read yet
Add a folder of archives, or drop one here.</source>
        <translation>Noch nichts zu lesen
Fügen Sie einen Archivordner hinzu, oder ziehen Sie einen hierher.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Es wird gesucht</translation>
    </message>
    <message>
        <source>No hits
Type something else to search for, or clear the search.</source>
        <translation>Keine Treffer
Geben Sie einen anderen Suchtext ein, oder setzen Sie die Suche zurück.</translation>
    </message>
    <message>
        <source>Putting everything in order of time</source>
        <translation>Alles wird in zeitliche Reihenfolge gebracht</translation>
    </message>
    <message>
        <source>Choose a conversation
Its messages and room events appear here, with the days between them.</source>
        <translation>Wählen Sie eine Unterhaltung
Ihre Nachrichten und Raumereignisse erscheinen hier, mit den Tagen dazwischen.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TimelineView</name>
    <message>
        <source>%1 · show</source>
        <translation>%1 · anzeigen</translation>
    </message>
    <message>
        <source>This entry could not be read from the case file.</source>
        <translation>Dieser Eintrag konnte nicht aus der Falldatei gelesen werden.</translation>
    </message>
    <message>
        <source>%1 h %2 min later</source>
        <translation>%1 h %2 min später</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(kein Text)</translation>
    </message>
    <message>
        <source>… %L1 more characters</source>
        <translation>… %L1 weitere Zeichen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not found by the search</source>
        <translation>von der Suche nicht gefunden</translation>
    </message>
    <message>
        <source>Enter shows each of them</source>
        <translation>Die Eingabetaste zeigt jeden davon</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Stored as “%1”</source>
        <translation>Gespeichert als „%1“</translation>
    </message>
    <message>
        <source>The record has no readable time.</source>
        <translation>Der Datensatz hat keine lesbare Zeit.</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>The record names no zone; the one chosen for the import was taken.</source>
        <translation>Der Datensatz nennt keine Zeitzone; die für den Import gewählte wurde genommen.</translation>
    </message>
    <message>
        <source>Copy message text</source>
        <translation>Nachrichtentext kopieren</translation>
    </message>
    <message>
        <source>redacted: %1</source>
        <translation>geschwärzt: %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TranscriptStep</name>
    <message>
        <source>Read them as Communicator history, supplied by a user</source>
        <translation>Als Communicator-Verlauf lesen, von einem Benutzer übergeben</translation>
    </message>
    <message>
        <source>Whose history it is</source>
        <translation>Wessen Verlauf es ist</translation>
    </message>
    <message>
        <source>PC that it comes from</source>
        <translation>PC, von dem er stammt</translation>
    </message>
    <message>
        <source>As the file shows</source>
        <translation>Wie die Datei es zeigt</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>As most lines do</source>
        <translation>Wie die meisten Zeilen</translation>
    </message>
    <message>
        <source>Name (time): text</source>
        <translation>Name (Zeit): Text</translation>
    </message>
    <message>
        <source>[time] Name: text</source>
        <translation>[Zeit] Name: Text</translation>
    </message>
    <message>
        <source>time Name: text</source>
        <translation>Zeit Name: Text</translation>
    </message>
    <message>
        <source>Name and time, text below</source>
        <translation>Name und Zeit, Text darunter</translation>
    </message>
    <message>
        <source>Name: text</source>
        <translation>Name: Text</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>First and last name, or address</source>
        <translation>Vor- und Nachname, oder Adresse</translation>
    </message>
    <message>
        <source>For the collection list</source>
        <translation>Für die Abgabeliste</translation>
    </message>
    <message>
        <source>Whose &amp;history it is</source>
        <translation>Wessen &amp;Verlauf es ist</translation>
    </message>
    <message>
        <source>&amp;PC that it comes from</source>
        <translation>&amp;PC, von dem er stammt</translation>
    </message>
    <message>
        <source>Time &amp;zone of that PC</source>
        <translation>Zeitz&amp;one dieses PCs</translation>
    </message>
    <message>
        <source>&amp;Dates are written</source>
        <translation>&amp;Datumsformat</translation>
    </message>
    <message>
        <source>A message &amp;begins with</source>
        <translation>Eine Nachricht &amp;beginnt mit</translation>
    </message>
    <message>
        <source>&amp;Code page of old text files</source>
        <translation>&amp;Codepage alter Textdateien</translation>
    </message>
    <message numerus="yes">
        <source>%n files look like the history of a Communicator client.</source>
        <translation>
            <numerusform>%n Datei sieht aus wie der Verlauf eines Communicator-Clients.</numerusform>
            <numerusform>%n Dateien sehen aus wie der Verlauf eines Communicator-Clients.</numerusform>
        </translation>
    </message>
    <message>
        <source>(client)</source>
        <translation>(Client)</translation>
    </message>
    <message>
        <source>Nothing in this file tells the day from the month: choose how dates are written.</source>
        <translation>Nichts in dieser Datei unterscheidet Tag und Monat: Wählen Sie das Datumsformat.</translation>
    </message>
    <message>
        <source>Several forms of lines fit equally well: choose what a message begins with.</source>
        <translation>Mehrere Formen von Zeilen passen gleich gut: Wählen Sie, womit eine Nachricht beginnt.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are found in this file.</source>
        <translation>
            <numerusform>In dieser Datei wurde %n Nachricht gefunden.</numerusform>
            <numerusform>In dieser Datei wurden %n Nachrichten gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file fits no form and is kept as one block of text.</source>
        <translation>Diese Datei passt zu keiner Form und wird als ein Textblock aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::UnlockStep</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, encrypted for %1</source>
        <translation>, verschlüsselt für %1</translation>
    </message>
    <message>
        <source>Password or passphrase</source>
        <translation>Passwort oder Passphrase</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Password of the key file</source>
        <translation>Passwort der Schlüsseldatei</translation>
    </message>
    <message>
        <source>Passwords and keys are used for this import only. They are not kept in the case.</source>
        <translation>Passwörter und Schlüssel werden nur für diesen Import verwendet. Sie werden nicht im Fall aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources are locked. Give what opens them, or leave them out.</source>
        <translation>
            <numerusform>%n Quelle ist verschlossen. Geben Sie an, was sie öffnet, oder lassen Sie sie weg.</numerusform>
            <numerusform>%n Quellen sind verschlossen. Geben Sie an, was sie öffnet, oder lassen Sie sie weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Probieren</translation>
    </message>
    <message>
        <source>Key file (*.p12, *.pfx)</source>
        <translation>Schlüsseldatei (*.p12, *.pfx)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Auswählen…</translation>
    </message>
    <message>
        <source>T&amp;ry key</source>
        <translation>&amp;Schlüssel probieren</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx);;All files (*)</source>
        <translation>Schlüssel (*.p12 *.pfx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Opening the key…</source>
        <translation>Der Schlüssel wird geöffnet…</translation>
    </message>
    <message>
        <source>It opens none of them. Check capitals and the keyboard layout.</source>
        <translation>Es öffnet keine davon. Prüfen Sie Groß- und Kleinschreibung und die Tastaturbelegung.</translation>
    </message>
    <message numerus="yes">
        <source>It opens %n of them.</source>
        <translation>
            <numerusform>Es öffnet %n davon.</numerusform>
            <numerusform>Es öffnet %n davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird probiert…</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>Geöffnet: %1</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>Verschlossen: %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ValueLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>casebook::ui::VerificationCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::VerifyController</name>
    <message>
        <source>Verify</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>The case is not what its sources gave.</source>
        <translation>Der Fall ist nicht das, was seine Quellen ergaben.</translation>
    </message>
    <message>
        <source>The case is whole: %1 records checked. Some original files changed since.</source>
        <translation>Der Fall ist unversehrt: %1 Datensätze geprüft. Einige Originaldateien haben sich seither geändert.</translation>
    </message>
    <message>
        <source>The case is whole, and the originals are unchanged: %1 records checked.</source>
        <translation>Der Fall ist unversehrt, und die Originale sind unverändert: %1 Datensätze geprüft.</translation>
    </message>
    <message>
        <source>Changed since it was read: %1</source>
        <translation>Seit dem Lesen geändert: %1</translation>
    </message>
    <message>
        <source>No longer there: %1</source>
        <translation>Nicht mehr vorhanden: %1</translation>
    </message>
    <message>
        <source>There now, and not in the case: %1</source>
        <translation>Jetzt vorhanden und nicht im Fall: %1</translation>
    </message>
    <message>
        <source>Cannot be read any more: %1</source>
        <translation>Nicht mehr lesbar: %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::WhoDialog</name>
    <message>
        <source>Who could see this?</source>
        <translation>Wer konnte das sehen?</translation>
    </message>
    <message>
        <source>People who could see it</source>
        <translation>Personen, die es sehen konnten</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Could see it</source>
        <translation>Konnte es sehen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Worked out from the records of presence and the events of the room. Where days of the archive are missing, people may have come or left unseen.</source>
        <translation>Ermittelt aus den Anwesenheitsdatensätzen und den Raumereignissen. Wo Tage des Archivs fehlen, können Personen ungesehen gekommen oder gegangen sein.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No event is chosen.</source>
        <translation>Kein Ereignis ist gewählt.</translation>
    </message>
    <message>
        <source>Reading who was there…</source>
        <translation>Anwesenheit wird gelesen…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>%1 could see it</source>
        <comment>count of people</comment>
        <translation>Sichtbar für %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; of %2 it is not sure.</source>
        <translation>%1; bei %2 ist es nicht sicher.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::Workspace</name>
    <message>
        <source>Sample archive</source>
        <translation>Beispielarchiv</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ZoneDialog</name>
    <message>
        <source>Part of the name of a zone</source>
        <translation>Teil des Namens einer Zeitzone</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Berlin, Tokyo, …</source>
        <translation>Berlin, Tokyo, …</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Zeitzonen</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>zone, offset</comment>
        <translation>%1, jetzt %2</translation>
    </message>
    <message>
        <source>Show times in this zone</source>
        <translation>Zeiten in dieser Zeitzone anzeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Speak this language, this time: %1.</source>
        <translation>Diesmal diese Sprache verwenden: %1.</translation>
    </message>
    <message>
        <source>Save a picture of the window when everything is shown, and quit.</source>
        <translation>Ein Bild des Fensters speichern, sobald alles angezeigt ist, und beenden.</translation>
    </message>
    <message>
        <source>Opens the window of Casebook.</source>
        <translation>Öffnet das Fenster von Casebook.</translation>
    </message>
    <message>
        <source>Open this case.</source>
        <translation>Diesen Fall öffnen.</translation>
    </message>
    <message>
        <source>Make the case if it is missing, under this policy: single or four-eyes.</source>
        <translation>Den Fall erstellen, falls er fehlt, unter dieser Richtlinie: single oder four-eyes.</translation>
    </message>
    <message>
        <source>Archives to import, or a case.</source>
        <translation>Zu importierende Archive oder ein Fall.</translation>
    </message>
</context>
</TS>
