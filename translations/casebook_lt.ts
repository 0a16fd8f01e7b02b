<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lt" sourcelanguage="en">
<context>
    <name>DryRuns</name>
    <message>
        <source>less than a second</source>
        <translation>mažiau nei sekundė</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>duration</comment>
        <translation>apie %1</translation>
    </message>
    <message>
        <source>Nothing is selected: the export would be empty.</source>
        <translation>Nieko neatrinkta: eksportas būtų tuščias.</translation>
    </message>
    <message>
        <source>What is selected is not what would be written. Check the case on the page Proof.</source>
        <translation>Būtų įrašyta ne tai, kas atrinkta. Patikrinkite bylą puslapyje „Patikra“.</translation>
    </message>
    <message>
        <source>Events that would be left out: %1 (%2).</source>
        <comment>count, reason</comment>
        <translation>Įvykių, kurie būtų praleisti: %1 (%2).</translation>
    </message>
    <message>
        <source>People without a mailbox: %1.</source>
        <translation>Asmenų be pašto dėžutės: %1.</translation>
    </message>
    <message>
        <source>Files that were sent and would not go along: %1.</source>
        <translation>Siųstų failų, kurie kartu nebūtų perduoti: %1.</translation>
    </message>
    <message>
        <source>Rows of the mapping that stand for nobody here: %1.</source>
        <translation>Susiejimo eilučių, kurios čia neatitinka nė vieno asmens: %1.</translation>
    </message>
    <message>
        <source>The largest mail has %1, which mail systems may refuse: %2</source>
        <comment>size, name</comment>
        <translation>Didžiausio laiško dydis – %1, tokio pašto sistemos gali nepriimti: %2</translation>
    </message>
    <message>
        <source>The longest name has %1 characters, which Windows may refuse: %2</source>
        <comment>count, name</comment>
        <translation>Ilgiausio pavadinimo ilgis ženklais – %1, tokio „Windows“ gali nepriimti: %2</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formatas</translation>
    </message>
    <message>
        <source>Would go out</source>
        <translation>Būtų perduota</translation>
    </message>
    <message>
        <source>%1 of %2 events in %3 conversations</source>
        <translation>įvykių: %1 iš %2, pokalbių: %3</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Failai</translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <comment>count, size</comment>
        <translation>%1, iš viso %2</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Laiškai</translation>
    </message>
    <message>
        <source>%1, in %2 copies, with %3 files</source>
        <translation>%1, kopijų: %2, su failais: %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Trukmė</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Nothing was found at %1.</source>
        <translation>Nieko nerasta: %1.</translation>
    </message>
    <message>
        <source>You may not open or write %1.</source>
        <translation>Neturite teisės atverti arba rašyti: %1.</translation>
    </message>
    <message>
        <source>The system could not read or write %1.</source>
        <translation>Sistema negalėjo perskaityti arba įrašyti: %1.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for %1.</source>
        <translation>Diske nebeliko vietos: %1.</translation>
    </message>
    <message>
        <source>%1 does not have the right form.</source>
        <translation>Netinkama forma: %1.</translation>
    </message>
    <message>
        <source>%1 is locked, and no password or key at hand opens it.</source>
        <translation>Užrakinta, ir nė vienas turimas slaptažodis ar raktas neatrakina: %1.</translation>
    </message>
    <message>
        <source>%1 is damaged, or is no file of Casebook.</source>
        <translation>Sugadinta arba ne „Casebook“ failas: %1.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Casebook.</source>
        <translation>Sukurta naujesne „Casebook“ versija: %1.</translation>
    </message>
    <message>
        <source>%1 exists already, or is in use.</source>
        <translation>Jau yra arba šiuo metu naudojama: %1.</translation>
    </message>
    <message>
        <source>The policy of %1 does not allow this.</source>
        <translation>To neleidžia bylos politika: %1.</translation>
    </message>
    <message>
        <source>Stopped. What was finished until then is kept.</source>
        <translation>Sustabdyta. Kas iki tol baigta, išsaugota.</translation>
    </message>
    <message>
        <source>Casebook made a mistake with %1.</source>
        <translation>„Casebook“ suklydo: %1.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>šis objektas</translation>
    </message>
    <message>
        <source>%1, at byte %2</source>
        <translation>%1, baitas %2</translation>
    </message>
</context>
<context>
    <name>MailboxesDialog</name>
    <message>
        <source>In the list, and nobody goes by it: %1</source>
        <translation>Sąraše yra, bet nė vienas dalyvis taip nesivadina: %1</translation>
    </message>
</context>
<context>
    <name>MoveText</name>
    <message>
        <source>Nobody in Symphony for this person</source>
        <translation>Šio asmens „Symphony“ nėra</translation>
    </message>
    <message>
        <source>Guessed, and confirmed by nobody</source>
        <translation>Spėta, niekieno nepatvirtinta</translation>
    </message>
    <message>
        <source>Two people would become one user</source>
        <translation>Du asmenys taptų vienu naudotoju</translation>
    </message>
    <message>
        <source>The stream to be used is not named</source>
        <translation>Nenurodytas naudotinas srautas</translation>
    </message>
    <message>
        <source>The stream ID looks like that of a message</source>
        <translation>Srauto ID panašus į žinutės ID</translation>
    </message>
    <message>
        <source>Two streams end in one</source>
        <translation>Du srautai susilieja į vieną</translation>
    </message>
    <message>
        <source>Two rooms would have one name</source>
        <translation>Du kambariai turėtų tą patį pavadinimą</translation>
    </message>
    <message>
        <source>The owner of the room has no user</source>
        <translation>Kambario savininkas neturi naudotojo</translation>
    </message>
    <message>
        <source>The message has no time</source>
        <translation>Žinutė neturi laiko</translation>
    </message>
    <message>
        <source>The message lies in the future</source>
        <translation>Žinutės laikas ateityje</translation>
    </message>
    <message>
        <source>The text is empty</source>
        <translation>Tekstas tuščias</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>Tekstas per ilgas</translation>
    </message>
    <message>
        <source>Characters that Symphony cannot hold are taken out</source>
        <translation>Ženklai, kurių „Symphony“ nepriima, pašalinami</translation>
    </message>
    <message>
        <source>Files stay behind: not in the case, or too large</source>
        <translation>Failai lieka: jų nėra byloje arba jie per dideli</translation>
    </message>
    <message>
        <source>The text is too long, and is split</source>
        <translation>Tekstas per ilgas ir padalijamas</translation>
    </message>
    <message>
        <source>Nobody knows who sent it</source>
        <translation>Nežinia, kas tai išsiuntė</translation>
    </message>
    <message>
        <source>sender has no user</source>
        <translation>siuntėjas neturi naudotojo</translation>
    </message>
    <message>
        <source>sender is left out by the mapping</source>
        <translation>siuntėją susiejimas palieka</translation>
    </message>
    <message>
        <source>sender is not known</source>
        <translation>siuntėjas nežinomas</translation>
    </message>
    <message>
        <source>no stream</source>
        <translation>nėra srauto</translation>
    </message>
    <message>
        <source>stream is left out by the mapping</source>
        <translation>srautą susiejimas palieka</translation>
    </message>
    <message>
        <source>only one of two people has a user</source>
        <translation>naudotoją turi tik vienas iš dviejų asmenų</translation>
    </message>
    <message>
        <source>text is empty</source>
        <translation>tekstas tuščias</translation>
    </message>
    <message>
        <source>text is too long</source>
        <translation>tekstas per ilgas</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>nėra laiko</translation>
    </message>
    <message>
        <source>time lies in the future</source>
        <translation>laikas ateityje</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>užtušuota</translation>
    </message>
    <message>
        <source>the same record in another conversation</source>
        <translation>tas pats įrašas kitame pokalbyje</translation>
    </message>
    <message>
        <source>imported already</source>
        <translation>jau importuota</translation>
    </message>
    <message>
        <source>times of presence</source>
        <translation>dalyvavimo laikai</translation>
    </message>
    <message>
        <source>begin and end of conversations</source>
        <translation>pokalbių pradžia ir pabaiga</translation>
    </message>
    <message>
        <source>delivery details</source>
        <translation>pristatymo duomenys</translation>
    </message>
    <message>
        <source>files that stay behind</source>
        <translation>liekantys failai</translation>
    </message>
    <message>
        <source>sender is not active</source>
        <translation>siuntėjas neaktyvus</translation>
    </message>
    <message>
        <source>sender is not in the room</source>
        <translation>siuntėjo nėra kambaryje</translation>
    </message>
    <message>
        <source>room is not active</source>
        <translation>kambarys neaktyvus</translation>
    </message>
    <message>
        <source>a content rule forbids it</source>
        <translation>draudžia turinio taisyklė</translation>
    </message>
    <message>
        <source>text was refused</source>
        <translation>tekstas atmestas</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>per didelė</translation>
    </message>
    <message>
        <source>the account may not import</source>
        <translation>paskyra neturi teisės importuoti</translation>
    </message>
    <message>
        <source>refused as known, and not by us</source>
        <translation>atmesta kaip jau žinoma, nors siuntėme ne mes</translation>
    </message>
    <message>
        <source>the pod takes no such file</source>
        <translation>pod nepriima tokio failo</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>kita</translation>
    </message>
    <message>
        <source>Enable the user in Symphony, then send again.</source>
        <translation>Įjunkite naudotoją „Symphony“ sistemoje, tada siųskite dar kartą.</translation>
    </message>
    <message>
        <source>Add the sender to the room, then send again.</source>
        <translation>Pridėkite siuntėją prie kambario, tada siųskite dar kartą.</translation>
    </message>
    <message>
        <source>Reactivate the room, or map it to another stream, then send again.</source>
        <translation>Vėl įjunkite kambarį arba susiekite jį su kitu srautu, tada siųskite dar kartą.</translation>
    </message>
    <message>
        <source>Look at the time zone that the source was imported with, and export again.</source>
        <translation>Patikrinkite laiko juostą, su kuria šaltinis importuotas, ir eksportuokite dar kartą.</translation>
    </message>
    <message>
        <source>Ask who owns the content rules; then send again, or let it be.</source>
        <translation>Pasiteiraukite turinio taisyklių savininko; tada siųskite dar kartą arba palikite.</translation>
    </message>
    <message>
        <source>Report this, with the message: it should not happen.</source>
        <translation>Praneškite apie tai kartu su žinute: taip neturėtų būti.</translation>
    </message>
    <message>
        <source>Make smaller batches, or have long texts split, then send again.</source>
        <translation>Sudarykite mažesnes partijas arba leiskite ilgus tekstus padalyti, tada siųskite dar kartą.</translation>
    </message>
    <message>
        <source>Give the account the roles Content Management and User Provisioning.</source>
        <translation>Suteikite paskyrai vaidmenis Content Management ir User Provisioning.</translation>
    </message>
    <message>
        <source>Allow this kind of file in Symphony and send again, or export without files.</source>
        <translation>Leiskite tokios rūšies failus „Symphony“ sistemoje ir siųskite dar kartą arba eksportuokite be failų.</translation>
    </message>
    <message>
        <source>Complete the mapping of people, then send again.</source>
        <translation>Užbaikite asmenų susiejimą, tada siųskite dar kartą.</translation>
    </message>
    <message>
        <source>Nothing: the mapping leaves this person out.</source>
        <translation>Nieko: susiejimas šį asmenį palieka.</translation>
    </message>
    <message>
        <source>Complete the mapping of streams, then send again.</source>
        <translation>Užbaikite srautų susiejimą, tada siųskite dar kartą.</translation>
    </message>
    <message>
        <source>Nothing: the mapping leaves this stream out.</source>
        <translation>Nieko: susiejimas šį srautą palieka.</translation>
    </message>
    <message>
        <source>Map both people of the conversation, then send again.</source>
        <translation>Susiekite abu pokalbio asmenis, tada siųskite dar kartą.</translation>
    </message>
    <message>
        <source>map</source>
        <translation>susieti</translation>
    </message>
    <message>
        <source>create</source>
        <translation>sukurti</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>praleisti</translation>
    </message>
    <message>
        <source>use</source>
        <translation>naudoti</translation>
    </message>
    <message>
        <source>Read what Symphony says, and ask its support.</source>
        <translation>Perskaitykite „Symphony“ atsakymą ir kreipkitės į jos pagalbos tarnybą.</translation>
    </message>
</context>
<context>
    <name>ReadingReportText</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date without the weekday</comment>
        <translation>yyyy-MM-dd</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>be pavadinimo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>tenant, UCB</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>full day</source>
        <translation>visa diena</translation>
    </message>
    <message>
        <source>little traffic</source>
        <translation>mažas srautas</translation>
    </message>
    <message>
        <source>file without traffic</source>
        <translation>failas be srauto</translation>
    </message>
    <message>
        <source>none expected</source>
        <translation>failo nelaukiama</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>trūksta</translation>
    </message>
    <message>
        <source>%1: %2 events in %3 conversations</source>
        <comment>state of a day</comment>
        <translation>%1: įvykių %2, pokalbių %3</translation>
    </message>
    <message>
        <source>The file of this day has no events.</source>
        <translation>Šios dienos faile įvykių nėra.</translation>
    </message>
    <message>
        <source>No file, as is usual on this weekday.</source>
        <translation>Failo nėra, kaip įprasta šią savaitės dieną.</translation>
    </message>
    <message>
        <source>Missing: no file, although this weekday usually has one.</source>
        <translation>Trūksta: failo nėra, nors šią savaitės dieną jis paprastai būna.</translation>
    </message>
    <message>
        <source>Ends early against the other servers of the tenant: what came later may be missing.</source>
        <translation>Baigiasi anksčiau nei kitų to paties nuomininko serverių duomenys: vėlesnių įvykių gali trūkti.</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n failas</numerusform>
            <numerusform>%n failai</numerusform>
            <numerusform>%n failų</numerusform>
        </translation>
    </message>
    <message>
        <source>The site keeps 18 months, so this day may be gone there. Look in a backup.</source>
        <translation>Sistemoje duomenys saugomi 18 mėnesių, todėl šios dienos ten gali nebebūti. Ieškokite atsarginėje kopijoje.</translation>
    </message>
    <message numerus="yes">
        <source>The site should still have this day. It falls out of the 18 months in %n days.</source>
        <translation>
            <numerusform>Sistemoje ši diena dar turėtų būti. Iš 18 mėnesių ji iškris po %n dienos.</numerusform>
            <numerusform>Sistemoje ši diena dar turėtų būti. Iš 18 mėnesių ji iškris po %n dienų.</numerusform>
            <numerusform>Sistemoje ši diena dar turėtų būti. Iš 18 mėnesių ji iškris po %n dienų.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case has no daily files.</source>
        <translation>Byloje nėra kasdienių failų.</translation>
    </message>
    <message>
        <source>The archive reaches back to %1.</source>
        <translation>Archyvas siekia atgal iki %1.</translation>
    </message>
    <message>
        <source>The site may no longer have days before %1.</source>
        <translation>Dienų iki %1 sistemoje gali nebebūti.</translation>
    </message>
    <message numerus="yes">
        <source>%n days of this case are such days.</source>
        <translation>
            <numerusform>Šioje byloje tokia yra %n diena.</numerusform>
            <numerusform>Šioje byloje tokios yra %n dienos.</numerusform>
            <numerusform>Šioje byloje tokių yra %n dienų.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another %n days fall out within a month.</source>
        <translation>
            <numerusform>Per mėnesį iškris dar %n diena.</numerusform>
            <numerusform>Per mėnesį iškris dar %n dienos.</numerusform>
            <numerusform>Per mėnesį iškris dar %n dienų.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site should still have days from before this case begins.</source>
        <translation>Sistemoje dar turėtų būti dienų iki šios bylos pradžios.</translation>
    </message>
    <message numerus="yes">
        <source>The site should still have %n of the missing days.</source>
        <translation>
            <numerusform>Sistemoje dar turėtų būti %n trūkstama diena.</numerusform>
            <numerusform>Sistemoje dar turėtų būti %n trūkstamos dienos.</numerusform>
            <numerusform>Sistemoje dar turėtų būti %n trūkstamų dienų.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch them soon: %n of them fall out within a month.</source>
        <translation>
            <numerusform>Pasiimkite jas netrukus: per mėnesį iškris %n iš jų.</numerusform>
            <numerusform>Pasiimkite jas netrukus: per mėnesį iškris %n iš jų.</numerusform>
            <numerusform>Pasiimkite jas netrukus: per mėnesį iškris %n iš jų.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 verified</source>
        <translation>patikrinta %1 iš %2</translation>
    </message>
    <message>
        <source>%1 records, none differs</source>
        <translation>įrašų: %1, nė vienas nesiskiria</translation>
    </message>
    <message>
        <source>%1 records, %2 differ</source>
        <translation>įrašų: %1, skiriasi: %2</translation>
    </message>
    <message>
        <source>%1 messages declared, %2 found; %3 events declared, %4 found</source>
        <translation>žinučių deklaruota %1, rasta %2; įvykių deklaruota %3, rasta %4</translation>
    </message>
    <message>
        <source>%1 bytes of records</source>
        <translation>įrašų baitų: %1</translation>
    </message>
    <message>
        <source>%1 in known gaps</source>
        <translation>žinomose spragose: %1</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>neperskaitoma: %1</translation>
    </message>
    <message>
        <source>%1 unaccounted</source>
        <translation>neįskaityta: %1</translation>
    </message>
</context>
<context>
    <name>Redactions</name>
    <message>
        <source>privilege</source>
        <translation>advokato paslaptis</translation>
    </message>
    <message>
        <source>Talk with lawyers, or made for them</source>
        <translation>Bendravimas su teisininkais arba jiems parengta medžiaga</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>asmens duomenys</translation>
    </message>
    <message>
        <source>Personal data that the purpose does not need</source>
        <translation>Asmens duomenys, kurių tikslui nereikia</translation>
    </message>
    <message>
        <source>third-party</source>
        <translation>tretieji asmenys</translation>
    </message>
    <message>
        <source>About people who have nothing to do with the matter</source>
        <translation>Apie žmones, nesusijusius su nagrinėjamu reikalu</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>paslaptis</translation>
    </message>
    <message>
        <source>Trade secrets</source>
        <translation>Komercinės paslaptys</translation>
    </message>
    <message>
        <source>irrelevant</source>
        <translation>nesusiję</translation>
    </message>
    <message>
        <source>Nothing to do with the matter</source>
        <translation>Su nagrinėjamu reikalu nesusiję</translation>
    </message>
    <message>
        <source>law</source>
        <translation>įstatymas</translation>
    </message>
    <message>
        <source>A law or a court forbids to hand it over</source>
        <translation>Perduoti draudžia įstatymas arba teismas</translation>
    </message>
    <message>
        <source>other</source>
        <translation>kita</translation>
    </message>
    <message>
        <source>Another reason, which the note tells</source>
        <translation>Kita priežastis, nurodyta pastaboje</translation>
    </message>
</context>
<context>
    <name>RequestSheet</name>
    <message>
        <source>%1, %2
certificate %3</source>
        <translation>%1, %2
sertifikatas %3</translation>
    </message>
    <message>
        <source>SHA-256 of the submission</source>
        <translation>Pateikimo SHA-256</translation>
    </message>
    <message>
        <source>Request %1: %2</source>
        <translation>Prašymas %1: %2</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ko prašoma</translation>
    </message>
    <message>
        <source>Scope, as it will be exported</source>
        <translation>Apimtis, kokia bus eksportuojama</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kas rasta</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Veiksmai</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Prašymas %1</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>direct messages</source>
        <translation>tiesioginės žinutės</translation>
    </message>
    <message>
        <source>private groups</source>
        <translation>privačios grupės</translation>
    </message>
    <message>
        <source>public groups</source>
        <translation>viešos grupės</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>date</comment>
        <translation>nuo %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>date</comment>
        <translation>iki %1</translation>
    </message>
    <message>
        <source>%1 (%2, SHA-256 %3…)</source>
        <comment>file, size, digest</comment>
        <translation>%1 (%2, SHA-256 %3…)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nėra</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>juodraštis</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>laukia peržiūros</translation>
    </message>
    <message>
        <source>to approve</source>
        <translation>laukia patvirtinimo</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>grąžintas</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>patvirtintas</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>atmestas</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>vykdomas</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>perduotas</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>pasibaigęs</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>atšauktas</translation>
    </message>
    <message>
        <source>Draft made</source>
        <translation>Juodraštis parengtas</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Pateikta</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Peržiūrėta</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Grąžinta</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Patvirtinta</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Atmesta</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Atšaukta</translation>
    </message>
    <message>
        <source>It is aligned with legal obligations.</source>
        <translation>Jis atitinka teisines prievoles.</translation>
    </message>
    <message>
        <source>Its scope is feasible.</source>
        <translation>Jo apimtis įvykdoma.</translation>
    </message>
    <message>
        <source>Its details are complete.</source>
        <translation>Jo duomenys išsamūs.</translation>
    </message>
    <message>
        <source>Mail files (EML)</source>
        <translation>Laiškų failai (EML)</translation>
    </message>
    <message>
        <source>Mails to a server (SMTP)</source>
        <translation>Laiškai į serverį (SMTP)</translation>
    </message>
    <message>
        <source>CSV tables in an encrypted pack</source>
        <translation>CSV lentelės šifruotame pakete</translation>
    </message>
    <message>
        <source>Messages for Symphony</source>
        <translation>Žinutės, skirtos „Symphony“</translation>
    </message>
    <message>
        <source>RSMF for review platforms</source>
        <translation>RSMF peržiūros platformoms</translation>
    </message>
    <message>
        <source>Load file for review</source>
        <translation>Įkėlimo failas peržiūrai</translation>
    </message>
    <message>
        <source>HTML transcript</source>
        <translation>HTML nuorašas</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Spausdinti</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>baigėsi %1</translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>baigiasi šiandien</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n days</source>
        <translation>
            <numerusform>baigsis po %n dienos</numerusform>
            <numerusform>baigsis po %n dienų</numerusform>
            <numerusform>baigsis po %n dienų</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation>visa byla</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacija</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Prašytojas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Priežastis</translation>
    </message>
    <message>
        <source>Legal justification</source>
        <translation>Teisinis pagrindas</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumentai</translation>
    </message>
    <message>
        <source>Necessity</source>
        <translation>Būtinumas</translation>
    </message>
    <message>
        <source>People concerned</source>
        <translation>Susiję asmenys</translation>
    </message>
    <message>
        <source>nothing is said about telling them</source>
        <translation>apie jų informavimą nieko nepasakyta</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Tvirtintojas</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Prašoma</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Užklausa</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>viskas</translation>
    </message>
    <message>
        <source>Context rule</source>
        <translation>Konteksto taisyklė</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>kam: %1</translation>
    </message>
    <message numerus="yes">
        <source>lives %n days</source>
        <translation>
            <numerusform>galioja %n dieną</numerusform>
            <numerusform>galioja %n dienas</numerusform>
            <numerusform>galioja %n dienų</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Perdavimas</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Nuolatinis</translation>
    </message>
    <message>
        <source>any selection of this query until %1, at most %2 events in %3 conversations each time</source>
        <translation>bet kokia šios užklausos atranka iki %1, kiekvieną kartą daugiausia įvykių: %2, pokalbių: %3</translation>
    </message>
    <message>
        <source>any number of</source>
        <translation>bet kiek</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count, type of event</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Pokalbiai</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Įvykiai</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Pagal tipą</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Siuntėjai</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekstas</translation>
    </message>
    <message>
        <source>Redactions</source>
        <translation>Užtušavimai</translation>
    </message>
    <message>
        <source>%1 events have parts hidden, %2 are withheld</source>
        <translation>įvykių su paslėptomis dalimis: %1, neišduodamų įvykių: %2</translation>
    </message>
    <message>
        <source>Merkle root</source>
        <translation>Merklio šaknis</translation>
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
        <translation>yyyy-MM-dd</translation>
    </message>
</context>
<context>
    <name>ZoneRules</name>
    <message>
        <source>This computer has no rules for this time zone.</source>
        <translation>Šiame kompiuteryje nėra šios laiko juostos taisyklių.</translation>
    </message>
    <message>
        <source>Choose UTC in the menu View, and export again.</source>
        <translation>Meniu „Rodymas“ pasirinkite UTC ir eksportuokite dar kartą.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::AboutDialog</name>
    <message>
        <source>About Casebook</source>
        <translation>Apie „Casebook“</translation>
    </message>
    <message>
        <source>Casebook %1</source>
        <translation>Casebook %1</translation>
    </message>
    <message>
        <source>The support of the archive format follows a published description of it. It has never been checked against files of a live system.</source>
        <translation>Archyvo formatas palaikomas pagal paskelbtą jo aprašą. Su veikiančios sistemos failais jis niekada nebuvo tikrintas.</translation>
    </message>
    <message>
        <source>An offline workstation for instant-message archives: open, read, narrow down, export, prove. It opens no connection to any network by itself.</source>
        <translation>Darbo vieta neprisijungus dirbti su momentinių žinučių archyvais: atverti, skaityti, atrinkti, eksportuoti, įrodyti. Pati prie jokio tinklo nesijungia.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencijos</translation>
    </message>
    <message>
        <source>Casebook: Apache License 2.0, © the Casebook authors.
Qt %1: GNU LGPL 3. QCA: GNU LGPL 2.1 or later. SQLite: public domain.
OpenSSL 3: Apache License 2.0. libdeflate: MIT. libarchive: BSD 2-Clause. zlib: zlib licence. CLI11 (command line): BSD 3-Clause.</source>
        <translation>Casebook: Apache License 2.0, © „Casebook“ autoriai.
Qt %1: GNU LGPL 3. QCA: GNU LGPL 2.1 arba naujesnė. SQLite: viešoji nuosavybė.
OpenSSL 3: Apache License 2.0. libdeflate: MIT. libarchive: BSD 2-Clause. zlib: zlib licencija. CLI11 (komandų eilutė): BSD 3-Clause.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
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
        <translation>nuo %1 iki %2</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>įvykių: %1</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>atitikčių: %1</translation>
    </message>
    <message>
        <source>%1 tagged</source>
        <translation>su žymomis: %1</translation>
    </message>
    <message>
        <source>a daily file is missing</source>
        <translation>trūksta dienos failo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Nėra ko rodyti.</translation>
    </message>
    <message>
        <source>%1 events from %2 to %3.</source>
        <translation>Įvykių: %1, nuo %2 iki %3.</translation>
    </message>
    <message>
        <source>%1 hits.</source>
        <translation>Atitikčių: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Daily files are missing in %n bars.</source>
        <translation>
            <numerusform>Dienos failų trūksta %n stulpelyje.</numerusform>
            <numerusform>Dienos failų trūksta %n stulpeliuose.</numerusform>
            <numerusform>Dienos failų trūksta %n stulpelių.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most happened: %1.</source>
        <translation>Daugiausia įvykių: %1.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ActivityStrip</name>
    <message>
        <source>Activity over time</source>
        <translation>Aktyvumas laikui bėgant</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Eiti į: %1</translation>
    </message>
    <message>
        <source>Show this time only</source>
        <translation>Rodyti tik šį laikotarpį</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Priartinti</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Atitolinti</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Rodyti viską</translation>
    </message>
    <message>
        <source>As a table…</source>
        <translation>Kaip lentelę…</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>year</comment>
        <translation>yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month</comment>
        <translation>yyyy-MM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day</comment>
        <translation>MM-dd</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ActivityTable</name>
    <message>
        <source>Activity over time</source>
        <translation>Aktyvumas laikui bėgant</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Laikas</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Įvykiai</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Atitiktys</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Su žymomis</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Failai</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>trūksta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Enter on a row goes to that time. Times are shown in %1.</source>
        <translation>Eilutėje paspaudus „Enter“ einama į tą laiką. Laiko juosta: %1.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ApproverDialog</name>
    <message>
        <source>Another step is still under way. Try again in a moment.</source>
        <translation>Kitas veiksmas dar vykdomas. Po akimirkos bandykite dar kartą.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::AskPage</name>
    <message>
        <source>Ask</source>
        <translation>Prašymai</translation>
    </message>
    <message>
        <source>Show requests in this state</source>
        <translation>Rodyti šios būsenos prašymus</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Naujas prašymas…</translation>
    </message>
    <message>
        <source>Nobody has asked for anything yet</source>
        <translation>Dar niekas nieko neprašė</translation>
    </message>
    <message>
        <source>From a case with four eyes nothing leaves unless a second person has approved exactly that. A request says what is to leave, why, and for whom.</source>
        <translation>Iš bylos, kuriai taikomas keturių akių principas, niekas neišeina, kol būtent to nepatvirtina antras asmuo. Prašyme nurodoma, kas, kodėl ir kam turi būti perduota.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Prašymai</translation>
    </message>
    <message>
        <source>Open request file…</source>
        <translation>Atverti prašymo failą…</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Prašymas</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Visos būsenos</translation>
    </message>
    <message>
        <source>waiting first</source>
        <translation>pirmiausia laukiantys</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for somebody</source>
        <translation>
            <numerusform>%n laukia sprendimo</numerusform>
            <numerusform>%n laukia sprendimo</numerusform>
            <numerusform>%n laukia sprendimo</numerusform>
        </translation>
    </message>
    <message>
        <source>Submit %1</source>
        <translation>Pateikti: %1</translation>
    </message>
    <message>
        <source>The query is run, and what it selects is what an approver decides on. You sign form and result.</source>
        <translation>Užklausa įvykdoma, ir tvirtintojas sprendžia būtent dėl to, ką ji atrenka. Jūs pasirašote formą ir rezultatą.</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Pateikti</translation>
    </message>
    <message>
        <source>Submit the request</source>
        <translation>Pateikti prašymą</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Įrašyti juodraštį</translation>
    </message>
    <message>
        <source>A draft is kept in the log of the case, signed by you.</source>
        <translation>Juodraštis saugomas bylos žurnale su jūsų parašu.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Įrašyti</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Pirminė peržiūra: %1</translation>
    </message>
    <message>
        <source>The log keeps who has seen which request. An approval says whether its author looked at the preview.</source>
        <translation>Žurnale lieka, kas kurį prašymą matė. Patvirtinime nurodoma, ar jo autorius žiūrėjo pirminę peržiūrą.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Rodyti</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Įrašyti lapą</translation>
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
        <translation>Siuntimui iš čia (naudotojus ir srautus dar galima kurti)</translation>
    </message>
    <message>
        <source>Complete batches, with scripts for a push by hand (all ids must be known)</source>
        <translation>Užbaigtos partijos su scenarijais rankiniam siuntimui (visi ID turi būti žinomi)</translation>
    </message>
    <message>
        <source>Only what failed, or has no answer</source>
        <translation>Tik tai, kas nepavyko arba liko be atsakymo</translation>
    </message>
    <message>
        <source>Folder for the export</source>
        <translation>Eksporto aplankas</translation>
    </message>
    <message>
        <source>Approved request</source>
        <translation>Patvirtintas prašymas</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Rašyti</translation>
    </message>
    <message>
        <source>Write the export</source>
        <translation>Rašyti eksportą</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Kaip</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Leidimas</translation>
    </message>
    <message>
        <source>Messages in a batch</source>
        <translation>Žinučių partijoje</translation>
    </message>
    <message>
        <source>Megabytes in a batch</source>
        <translation>Megabaitų partijoje</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pasirinkti…</translation>
    </message>
    <message>
        <source>Messages in a batch, at most</source>
        <translation>Žinučių partijoje, daugiausia</translation>
    </message>
    <message>
        <source>Megabytes in a batch, at most</source>
        <translation>Megabaitų partijoje, daugiausia</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Naujas aplankas</translation>
    </message>
    <message>
        <source>Another export…</source>
        <translation>Kitas eksportas…</translation>
    </message>
    <message>
        <source>The next step is Push: it sends this folder, and nothing else.</source>
        <translation>Kitas veiksmas – siuntimas: išsiunčiamas šis aplankas ir nieko daugiau.</translation>
    </message>
    <message>
        <source>Wait for the import to end.</source>
        <translation>Palaukite, kol baigsis importas.</translation>
    </message>
    <message>
        <source>Four eyes: name the approved request that covers this selection.</source>
        <translation>Keturių akių principas: nurodykite patvirtintą prašymą, apimantį šią atranką.</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <translation>Nurodykite aplanką.</translation>
    </message>
    <message>
        <source>Wait for what runs.</source>
        <translation>Palaukite, kol baigsis vykdomas darbas.</translation>
    </message>
    <message>
        <source>Write batches</source>
        <translation>Rašyti partijas</translation>
    </message>
</context>
<context>
    <name>casebook::ui::BuilderDialog</name>
    <message>
        <source>Look for it</source>
        <translation>Ieškoti</translation>
    </message>
    <message>
        <source>Build a search</source>
        <translation>Paieškos sudarymas</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Sąlygos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>In the language of the search</source>
        <translation>Paieškos kalba</translation>
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
        <translation>yra</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>prasideda</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>baigiasi</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>apima</translation>
    </message>
    <message>
        <source>is anything</source>
        <translation>yra bet kas</translation>
    </message>
    <message>
        <source>has near each other</source>
        <translation>žodžiai arti vienas kito</translation>
    </message>
    <message>
        <source>matches the expression</source>
        <translation>atitinka reiškinį</translation>
    </message>
    <message>
        <source>How many of these must hold</source>
        <translation>Kiek šių sąlygų turi būti tenkinama</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>Tenkinamos visos šios sąlygos</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>Tenkinama bent viena iš šių sąlygų</translation>
    </message>
    <message>
        <source>None of these holds</source>
        <translation>Netenkinama nė viena iš šių sąlygų</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Pridėti sąlygą</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Pridėti grupę</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Pašalinti šią grupę</translation>
    </message>
</context>
<context>
    <name>casebook::ui::BuilderRowEdit</name>
    <message>
        <source>not</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Reikšmė</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Laukas</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekstas</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatorius</translation>
    </message>
    <message>
        <source>Words between them at most</source>
        <translation>Kiek daugiausia žodžių tarp jų</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Pašalinti šią sąlygą</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CalendarView</name>
    <message>
        <source>Days, by tenant and UCB</source>
        <translation>Dienos pagal nuomininką ir UCB</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month and year</comment>
        <translation>yyyy-MM</translation>
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
        <translation>Skambutis</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Žinutės</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dydis</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CaseController</name>
    <message>
        <source>single reviewer</source>
        <translation>vienas peržiūrėtojas</translation>
    </message>
    <message>
        <source>four eyes</source>
        <translation>keturių akių principas</translation>
    </message>
    <message>
        <source>You may export at once, on your own. Every export says in its manifest that nobody else had to agree.</source>
        <translation>Galite eksportuoti iš karto, savarankiškai. Kiekvieno eksporto manifeste nurodoma, kad niekam kitam pritarti nereikėjo.</translation>
    </message>
    <message>
        <source>checking the books…</source>
        <translation>tikrinama apskaita…</translation>
    </message>
    <message numerus="yes">
        <source>books do not balance: %n problems</source>
        <translation>
            <numerusform>apskaita nesutampa: %n neatitikimas</numerusform>
            <numerusform>apskaita nesutampa: %n neatitikimai</numerusform>
            <numerusform>apskaita nesutampa: %n neatitikimų</numerusform>
        </translation>
    </message>
    <message>
        <source>books balance</source>
        <translation>apskaita sutampa</translation>
    </message>
    <message>
        <source>books balance: %1 = %2 + %3</source>
        <translation>apskaita sutampa: %1 = %2 + %3</translation>
    </message>
    <message>
        <source>Nothing leaves the case before a second person has approved a written request. The page Ask makes one, and shows those that there are.</source>
        <translation>Niekas neišeina iš bylos, kol antras asmuo nepatvirtina rašytinio prašymo. Puslapyje „Prašymai“ prašymas parengiamas ir rodomi esami prašymai.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CertificateField</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Sertifikatai (*.pem *.crt *.cer)</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CheckpointButton</name>
    <message>
        <source>Checkpoint</source>
        <translation>Kontrolinis taškas</translation>
    </message>
    <message>
        <source>The state of the log in five lines: to sign, to keep outside of the case, and to compare later.</source>
        <translation>Žurnalo būsena penkiomis eilutėmis: ją galima pasirašyti, laikyti ne byloje ir vėliau palyginti.</translation>
    </message>
    <message>
        <source>&amp;Sign it…</source>
        <translation>&amp;Pasirašyti…</translation>
    </message>
    <message>
        <source>S&amp;ave it…</source>
        <translation>Į&amp;rašyti…</translation>
    </message>
    <message>
        <source>&amp;Print it…</source>
        <translation>&amp;Spausdinti…</translation>
    </message>
    <message>
        <source>&amp;Compare with one that was kept…</source>
        <translation>Pa&amp;lyginti su išsaugotu…</translation>
    </message>
    <message>
        <source>Write a &amp;query for a time stamp…</source>
        <translation>Rašyti laiko žymos &amp;užklausą…</translation>
    </message>
    <message>
        <source>&amp;Take in a time stamp…</source>
        <translation>Pri&amp;imti laiko žymą…</translation>
    </message>
    <message>
        <source>Sign the log</source>
        <translation>Pasirašyti žurnalą</translation>
    </message>
    <message>
        <source>You sign all that is in the log up to now, so that nobody can write it anew without your key. An approver also says with it that the clock of this computer is right.</source>
        <translation>Pasirašote viską, kas iki šiol yra žurnale, kad be jūsų rakto niekas negalėtų jo perrašyti. Tvirtintojas tuo taip pat patvirtina, kad šio kompiuterio laikrodis rodo teisingą laiką.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Pasirašyti</translation>
    </message>
    <message>
        <source>%1 files (*.%1)</source>
        <comment>txt</comment>
        <translation>%1 failai (*.%1)</translation>
    </message>
    <message>
        <source>Save the checkpoint</source>
        <translation>Kontrolinio taško įrašymas</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>kontrolinis-taškas</translation>
    </message>
    <message>
        <source>The checkpoint that was kept</source>
        <translation>Išsaugotas kontrolinis taškas</translation>
    </message>
    <message>
        <source>Checkpoints (*.txt);;All files (*)</source>
        <translation>Kontroliniai taškai (*.txt);;Visi failai (*)</translation>
    </message>
    <message>
        <source>Write the query</source>
        <translation>Užklausos įrašymas</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CheckpointController</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n įrašas</numerusform>
            <numerusform>%n įrašai</numerusform>
            <numerusform>%n įrašų</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 signed %2 of the log.</source>
        <translation>%1 pasirašė žurnalą (%2).</translation>
    </message>
    <message>
        <source>The checkpoint of %1 is in %2. Keep it where nobody else can write.</source>
        <translation>Kontrolinis taškas (%1) yra čia: %2. Laikykite jį ten, kur niekas kitas negali rašyti.</translation>
    </message>
    <message>
        <source>Checkpoint of the log</source>
        <translation>Žurnalo kontrolinis taškas</translation>
    </message>
    <message>
        <source>Whoever keeps these five lines can tell later whether the log of this case has only been added to since.</source>
        <translation>Kas saugo šias penkias eilutes, vėliau gali nustatyti, ar šios bylos žurnalas nuo tada buvo tik papildomas.</translation>
    </message>
    <message>
        <source>The log has only been added to since %1: it had %2 then, and has %3.</source>
        <translation>Nuo %1 žurnalas buvo tik papildomas: tada jame buvo %2, dabar yra %3.</translation>
    </message>
    <message>
        <source>The query for %1 is in %2. Send it to an authority of your choice, and take in its answer whenever it comes.</source>
        <translation>Užklausa (%1) yra čia: %2. Išsiųskite ją savo pasirinktai laiko žymų tarnybai ir priimkite jos atsakymą, kad ir kada jis ateitų.</translation>
    </message>
    <message>
        <source>%1 says that %2 of the log were there on %3.</source>
        <translation>%1 liudija, kad %3 žurnale buvo %2.</translation>
    </message>
    <message>
        <source>Time stamp of %1 over %2, by %3</source>
        <translation>%1 laiko žyma (%2), išdavė: %3</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ClockText</name>
    <message>
        <source>the clocks went back to %1</source>
        <translation>laikrodis atsuktas atgal į %1</translation>
    </message>
    <message>
        <source>the clocks went forward to %1</source>
        <translation>laikrodis pasuktas pirmyn į %1</translation>
    </message>
    <message>
        <source>this zone has no clock changes</source>
        <translation>šioje laiko juostoje laikrodis nepersukamas</translation>
    </message>
    <message>
        <source>this time of day occurs twice, this is the first: %1</source>
        <translation>šis paros laikas kartojasi du kartus, tai pirmasis: %1</translation>
    </message>
    <message>
        <source>this time of day occurs twice, this is the second: %1</source>
        <translation>šis paros laikas kartojasi du kartus, tai antrasis: %1</translation>
    </message>
    <message>
        <source>within a day of it %1</source>
        <translation>per parą iki arba po to %1</translation>
    </message>
    <message>
        <source>no clock change near</source>
        <translation>artimu metu laikrodis nepersuktas</translation>
    </message>
    <message>
        <source>%1 earlier than the entry before it: a clock was set, or records are out of order</source>
        <translation>%1 anksčiau nei prieš tai esantis įrašas: buvo pakeistas laikrodis arba įrašai ne iš eilės</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CollectionDialog</name>
    <message>
        <source>Only who is &amp;missing</source>
        <translation>Tik &amp;nepateikę asmenys</translation>
    </message>
    <message>
        <source>&amp;Excuse…</source>
        <translation>N&amp;ereikalauti…</translation>
    </message>
    <message>
        <source>Collect Communicator history</source>
        <translation>„Communicator“ istorijos surinkimas</translation>
    </message>
    <message>
        <source>The history of Communicator clients lies on the users&apos; PCs and is lost with the upgrade. Whom the archives of this case know is expected to hand in theirs; an import of transcripts is noted here by itself.</source>
        <translation>„Communicator“ programų istorija laikoma naudotojų kompiuteriuose ir atnaujinus dingsta. Iš visų, kurie minimi šios bylos archyvuose, laukiama jų istorijos; importuoti nuorašai čia pažymimi savaime.</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>Pri&amp;dėti asmenį…</translation>
    </message>
    <message>
        <source>Copy &amp;letter to users</source>
        <translation>Kopijuoti &amp;laišką naudotojams</translation>
    </message>
    <message>
        <source>Save &amp;sign-off sheet…</source>
        <translation>Įrašyti &amp;parašų lapą…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Collection list</source>
        <translation>Rinkimo sąrašas</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Asmens pridėjimas</translation>
    </message>
    <message>
        <source>Name of somebody who should hand in history:</source>
        <translation>Asmens, kuris turėtų pateikti istoriją, vardas:</translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>Nereikalauti</translation>
    </message>
    <message>
        <source>Why %1 has nothing to hand in:</source>
        <translation>Kodėl %1 neturi ko pateikti:</translation>
    </message>
    <message>
        <source>The letter is on the clipboard. Paste it into a mail.</source>
        <translation>Laiškas yra iškarpinėje. Įdėkite jį į el. laišką.</translation>
    </message>
    <message>
        <source>Save sign-off sheet</source>
        <translation>Parašų lapo įrašymas</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Tinklalapis (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Įrašyta kaip %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>Nepavyko įrašyti: %1. Pasirinkite kitą aplanką.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Pažymėti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CollectionModel</name>
    <message>
        <source>✗ missing</source>
        <translation>✗ trūksta</translation>
    </message>
    <message>
        <source>✓ handed in</source>
        <translation>✓ pateikta</translation>
    </message>
    <message>
        <source>– excused</source>
        <translation>– nereikalaujama</translation>
    </message>
    <message>
        <source>%1 handed in, %2 missing, %3 excused</source>
        <translation>pateikė: %1, trūksta: %2, nereikalaujama: %3</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Vardas</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresas</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>Kompiuteris</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Pateikta</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Failai</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Žinutės</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Pastaba</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ColumnsStep</name>
    <message>
        <source>Table</source>
        <translation>Lentelė</translation>
    </message>
    <message>
        <source>What its rows are</source>
        <translation>Kas yra jos eilutės</translation>
    </message>
    <message>
        <source>Order of day and month</source>
        <translation>Dienos ir mėnesio tvarka</translation>
    </message>
    <message>
        <source>Zone of times that name none</source>
        <translation>Laiko juosta, kai ji nenurodyta</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Stulpeliai</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Stulpelis</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Reiškia</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Pavyzdžiai</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Peržiūra</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Laikas (UTC)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rūšis</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Pokalbis</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Siuntėjas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekstas</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Profilio pavadinimas</translation>
    </message>
    <message>
        <source>Leave this table out</source>
        <translation>Šią lentelę praleisti</translation>
    </message>
    <message>
        <source>Month and day as the table tells</source>
        <translation>Mėnuo ir diena, kaip matyti iš lentelės</translation>
    </message>
    <message>
        <source>Month first (12/31)</source>
        <translation>Pirma mėnuo (12/31)</translation>
    </message>
    <message>
        <source>Day first (31/12)</source>
        <translation>Pirma diena (31/12)</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>Laikas UTC</translation>
    </message>
    <message>
        <source>The first rows, as they will come into the case</source>
        <translation>Pirmosios eilutės, kaip jos pateks į bylą</translation>
    </message>
    <message numerus="yes">
        <source>%n tables are of a kind that no profile describes. Check what their columns mean.</source>
        <translation>
            <numerusform>%n lentelė yra tokios rūšies, kurios neaprašo joks profilis. Patikrinkite, ką reiškia jos stulpeliai.</numerusform>
            <numerusform>%n lentelės yra tokios rūšies, kurios neaprašo joks profilis. Patikrinkite, ką reiškia jų stulpeliai.</numerusform>
            <numerusform>%n lentelių yra tokios rūšies, kurios neaprašo joks profilis. Patikrinkite, ką reiškia jų stulpeliai.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save as profile</source>
        <translation>Į&amp;rašyti kaip profilį</translation>
    </message>
    <message>
        <source>Name of a profile: letters, digits, hyphens</source>
        <translation>Profilio pavadinimas: raidės, skaitmenys, brūkšneliai</translation>
    </message>
    <message>
        <source>What %1 means</source>
        <translation>Ką reiškia %1</translation>
    </message>
    <message>
        <source>The report will name the table as left out.</source>
        <translation>Ataskaitoje lentelė bus nurodyta kaip praleista.</translation>
    </message>
    <message>
        <source>Rows of this kind need more columns: a time, a sender, a text.</source>
        <translation>Šios rūšies eilutėms reikia daugiau stulpelių: laiko, siuntėjo, teksto.</translation>
    </message>
    <message>
        <source>Saved. The next tables like these need no questions.</source>
        <translation>Įrašyta. Kitoms tokioms lentelėms klausimų nebus.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ContextController</name>
    <message>
        <source>Exact hits</source>
        <translation>Tikslios atitiktys</translation>
    </message>
    <message numerus="yes">
        <source>± %n messages</source>
        <translation>
            <numerusform>± %n žinutė</numerusform>
            <numerusform>± %n žinutės</numerusform>
            <numerusform>± %n žinučių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>± %n minutes</source>
        <translation>
            <numerusform>± %n minutė</numerusform>
            <numerusform>± %n minutės</numerusform>
            <numerusform>± %n minučių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Talk without a pause of %n minutes</source>
        <translation>
            <numerusform>Bendravimas be %n minutės pertraukos</numerusform>
            <numerusform>Bendravimas be %n minučių pertraukos</numerusform>
            <numerusform>Bendravimas be %n minučių pertraukos</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Visa diena</translation>
    </message>
    <message>
        <source>Whole conversation</source>
        <translation>Visas pokalbis</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ContextStrip</name>
    <message>
        <source>How much around the hits belongs to the selection</source>
        <translation>Kiek aplink atitiktis patenka į atranką</translation>
    </message>
    <message>
        <source>Messages or minutes of the chosen rule</source>
        <translation>Pasirinktos taisyklės žinutės arba minutės</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>įvykių: %1</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>skaičiuojama…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ConversationListModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ir dar %n</numerusform>
            <numerusform>ir dar %n</numerusform>
            <numerusform>ir dar %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n žinutė</numerusform>
            <numerusform>%n žinutės</numerusform>
            <numerusform>%n žinučių</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rūšis</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Nuomininkas</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Pradžia</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Pabaiga</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Žinutės</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Įvykiai</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Žmonės</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Ypatybės</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>susirašinėjimas</translation>
    </message>
    <message>
        <source>room</source>
        <translation>kambarys</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupė</translation>
    </message>
    <message>
        <source>Conversation without a name</source>
        <translation>Pokalbis be pavadinimo</translation>
    </message>
    <message>
        <source>client export, not a server archive</source>
        <translation>kliento programos eksportas, ne serverio archyvas</translation>
    </message>
    <message>
        <source>open or cut</source>
        <translation>nebaigtas arba nutrauktas</translation>
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
        <translation>Pokalbiai</translation>
    </message>
    <message>
        <source>Order of the conversations</source>
        <translation>Pokalbių tvarka</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>naujausi pirma</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>seniausi pirma</translation>
    </message>
    <message>
        <source>most messages</source>
        <translation>daugiausia žinučių</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>pagal pavadinimą</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation>pokalbių: %1</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>pokalbiai</translation>
    </message>
    <message>
        <source>Reading the archive</source>
        <translation>Skaitomas archyvas</translation>
    </message>
    <message>
        <source>The conversations appear here when it is read. The bar at the bottom says how far it is.</source>
        <translation>Pokalbiai čia atsiras, kai jis bus perskaitytas. Kiek nuveikta, rodo apatinė juosta.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Niekas neatitinka filtro</translation>
    </message>
    <message>
        <source>Take a term out, or clear the filter to see everything.</source>
        <translation>Išimkite vieną žodį arba išvalykite filtrą, kad matytumėte viską.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Išvalyti filtrą</translation>
    </message>
    <message>
        <source>This case is empty</source>
        <translation>Ši byla tuščia</translation>
    </message>
    <message>
        <source>Add a folder of archives, or drop one here.</source>
        <translation>Pridėkite archyvų aplanką arba nuvilkite jį čia.</translation>
    </message>
    <message>
        <source>Add archive folder…</source>
        <translation>Pridėti archyvų aplanką…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Skaityti</translation>
    </message>
    <message>
        <source>Show only this conversation</source>
        <translation>Rodyti tik šį pokalbį</translation>
    </message>
    <message>
        <source>Show its tenant</source>
        <translation>Rodyti jo nuomininką</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Kopijuoti pavadinimą</translation>
    </message>
    <message>
        <source>Copy conversation ID</source>
        <translation>Kopijuoti pokalbio ID</translation>
    </message>
    <message>
        <source>Export this conversation…</source>
        <translation>Eksportuoti šį pokalbį…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CsvOptions</name>
    <message>
        <source>Meant for</source>
        <translation>Skirta</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>Atveriama su</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Slaptažodis</translation>
    </message>
    <message>
        <source>Password, once more</source>
        <translation>Slaptažodis dar kartą</translation>
    </message>
    <message>
        <source>Certificate of the receiver</source>
        <translation>Gavėjo sertifikatas</translation>
    </message>
    <message>
        <source>Kind of zip</source>
        <translation>ZIP rūšis</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Stulpeliai</translation>
    </message>
    <message>
        <source>One file for</source>
        <translation>Atskiras failas</translation>
    </message>
    <message>
        <source>With the files that were sent</source>
        <translation>Su siųstais failais</translation>
    </message>
    <message>
        <source>People with a spreadsheet: nothing in it computes</source>
        <translation>Žmonėms su skaičiuokle: niekas neskaičiuojama kaip formulė</translation>
    </message>
    <message>
        <source>Programs: every text exactly as it is</source>
        <translation>Programoms: kiekvienas tekstas tiksliai toks, koks yra</translation>
    </message>
    <message>
        <source>A strong password that Casebook makes</source>
        <translation>Stiprus „Casebook“ sukurtas slaptažodis</translation>
    </message>
    <message>
        <source>A password that you type</source>
        <translation>Jūsų įvestas slaptažodis</translation>
    </message>
    <message>
        <source>The key of the receiver&apos;s certificate</source>
        <translation>Gavėjo sertifikato raktas</translation>
    </message>
    <message>
        <source>AES-256; names of files can be seen</source>
        <translation>AES-256; failų pavadinimai matomi</translation>
    </message>
    <message>
        <source>AES-256; names of files are hidden too</source>
        <translation>AES-256; failų pavadinimai taip pat paslėpti</translation>
    </message>
    <message>
        <source>ZipCrypto, for old systems</source>
        <translation>ZipCrypto, senoms sistemoms</translation>
    </message>
    <message>
        <source>ZipCrypto is broken: anybody with some effort can open this delivery. The manifest says so.</source>
        <translation>ZipCrypto apsauga įveikta: šį perdavimą gali atverti bet kas, kiek pasistengęs. Tai nurodyta manifeste.</translation>
    </message>
    <message>
        <source>Lifespan in days</source>
        <translation>Galiojimas dienomis</translation>
    </message>
    <message>
        <source> days, then it is removed</source>
        <comment>behind the number of days of a lifespan</comment>
        <translation> d., paskui pašalinama</translation>
    </message>
    <message>
        <source>All: can be read back without loss</source>
        <translation>Visi: galima perskaityti atgal be nuostolių</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>Įprastiniai</translation>
    </message>
    <message>
        <source>Only who, when and what</source>
        <translation>Tik kas, kada ir ką</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>visoms žinutėms</translation>
    </message>
    <message>
        <source>each day</source>
        <translation>kiekvienai dienai</translation>
    </message>
    <message>
        <source>each conversation</source>
        <translation>kiekvienam pokalbiui</translation>
    </message>
    <message>
        <source>each 50 MB</source>
        <translation>kas 50 MB</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Dar kartą</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifikatas</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>Galioja</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>Slaptažodį turi sudaryti bent %n ženklas.</numerusform>
            <numerusform>Slaptažodį turi sudaryti bent %n ženklai.</numerusform>
            <numerusform>Slaptažodį turi sudaryti bent %n ženklų.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Slaptažodžiai nesutampa.</translation>
    </message>
    <message>
        <source>Choose the certificate of the receiver.</source>
        <translation>Pasirinkite gavėjo sertifikatą.</translation>
    </message>
    <message>
        <source>The certificate cannot be read: %1.</source>
        <translation>Nepavyko perskaityti sertifikato: %1.</translation>
    </message>
    <message>
        <source>Check the path and the permissions.</source>
        <translation>Patikrinkite kelią ir teises.</translation>
    </message>
    <message>
        <source>Keep the password in the key store of this system</source>
        <translation>Saugoti slaptažodį šios sistemos raktų saugykloje</translation>
    </message>
    <message>
        <source>Until the delivery is removed. The page Deliveries shows it.</source>
        <translation>Kol perdavimas bus pašalintas. Slaptažodį rodo puslapis „Perdavimai“.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::DateOrderStep</name>
    <message>
        <source>The &amp;month: 3/4/2024 is the 4th of March</source>
        <translation>&amp;Mėnuo: 3/4/2024 yra kovo 4 d.</translation>
    </message>
    <message>
        <source>The &amp;day: 3/4/2024 is the 3rd of April</source>
        <translation>&amp;Diena: 3/4/2024 yra balandžio 3 d.</translation>
    </message>
    <message>
        <source>No date in these files has a number above 12, which would tell it. One of them is %1.</source>
        <translation>Nė vienoje šių failų datoje nėra skaičiaus, didesnio už 12, iš kurio tai būtų aišku. Viena iš jų: %1.</translation>
    </message>
    <message>
        <source>What is the first number of a date?</source>
        <translation>Ką reiškia pirmasis datos skaičius?</translation>
    </message>
    <message numerus="yes">
        <source>%n archive files leave open which number of a date is the day.</source>
        <translation>
            <numerusform>Iš %n archyvo failo neaišku, kuris datos skaičius yra diena.</numerusform>
            <numerusform>Iš %n archyvo failų neaišku, kuris datos skaičius yra diena.</numerusform>
            <numerusform>Iš %n archyvo failų neaišku, kuris datos skaičius yra diena.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::DeliveriesController</name>
    <message>
        <source>Remove what is over</source>
        <translation>Pašalinti pasibaigusius</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries were over and are removed.</source>
        <translation>
            <numerusform>Pasibaigė ir pašalintas %n perdavimas.</numerusform>
            <numerusform>Pasibaigė ir pašalinti %n perdavimai.</numerusform>
            <numerusform>Pasibaigė ir pašalinta %n perdavimų.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are over and could not be removed; this is tried again.</source>
        <translation>
            <numerusform>Pasibaigė, bet nepavyko pašalinti %n perdavimo; bus bandoma dar kartą.</numerusform>
            <numerusform>Pasibaigė, bet nepavyko pašalinti %n perdavimų; bus bandoma dar kartą.</numerusform>
            <numerusform>Pasibaigė, bet nepavyko pašalinti %n perdavimų; bus bandoma dar kartą.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are over and held.</source>
        <translation>
            <numerusform>Pasibaigęs, bet sulaikytas %n perdavimas.</numerusform>
            <numerusform>Pasibaigę, bet sulaikyti %n perdavimai.</numerusform>
            <numerusform>Pasibaigusių, bet sulaikytų perdavimų: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>No delivery is over.</source>
        <translation>Pasibaigusių perdavimų nėra.</translation>
    </message>
    <message>
        <source>Deliveries are over and could not be removed (%1); this is tried again when the case is opened the next time.</source>
        <translation>Pasibaigusių perdavimų nepavyko pašalinti (%1); bus bandoma dar kartą, kai byla vėl bus atverta.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries end within three days: see Export, Deliveries.</source>
        <translation>
            <numerusform>Per tris dienas baigsis %n perdavimas: žr. „Eksportas“, „Perdavimai“.</numerusform>
            <numerusform>Per tris dienas baigsis %n perdavimai: žr. „Eksportas“, „Perdavimai“.</numerusform>
            <numerusform>Per tris dienas baigsis %n perdavimų: žr. „Eksportas“, „Perdavimai“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::DeliveriesPanel</name>
    <message>
        <source>Remove what is over</source>
        <translation>Pašalinti pasibaigusius</translation>
    </message>
    <message>
        <source>Why it must stay</source>
        <translation>Kodėl turi likti</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Sulaikyti</translation>
    </message>
    <message>
        <source>End the hold</source>
        <translation>Panaikinti sulaikymą</translation>
    </message>
    <message>
        <source>Nothing was delivered yet</source>
        <translation>Dar nieko neperduota</translation>
    </message>
    <message>
        <source>A CSV delivery stands here with its end. When that has come, its file is removed, and the record of both stays.</source>
        <translation>Čia rodomas CSV perdavimas ir jo galiojimo pabaiga. Jai atėjus, failas pašalinamas, o abiejų veiksmų įrašas lieka.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Perdavimai</translation>
    </message>
    <message>
        <source>Why the chosen one must stay, for instance: litigation hold of 12 March</source>
        <translation>Kodėl pasirinktasis turi likti, pavyzdžiui: bylinėjimosi sulaikymas, kovo 12 d.</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>Slaptažodis…</translation>
    </message>
    <message>
        <source>Every day…</source>
        <translation>Kasdien…</translation>
    </message>
    <message>
        <source>How the system removes by itself what is over</source>
        <translation>Kaip sistema pati pašalina pasibaigusius perdavimus</translation>
    </message>
    <message>
        <source>The password of %1 is not kept on this system. Ask whoever made the delivery.</source>
        <translation>Failo %1 slaptažodis šioje sistemoje nesaugomas. Kreipkitės į tą, kas parengė perdavimą.</translation>
    </message>
    <message>
        <source>Password of a delivery</source>
        <translation>Perdavimo slaptažodis</translation>
    </message>
    <message>
        <source>%1 opens with %2</source>
        <comment>file, password</comment>
        <translation>Failą %1 atveria slaptažodis %2</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Kopijuoti slaptažodį</translation>
    </message>
</context>
<context>
    <name>casebook::ui::DeliveryFields</name>
    <message>
        <source>Format</source>
        <translation>Formatas</translation>
    </message>
    <message>
        <source>Receiver or place</source>
        <translation>Gavėjas arba vieta</translation>
    </message>
    <message>
        <source>Again and again, for a policy: a standing approval</source>
        <translation>Vis iš naujo, pagal politiką: nuolatinis patvirtinimas</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Iki šios dienos</translation>
    </message>
    <message>
        <source>Days that it lives</source>
        <translation>Galiojimo dienos</translation>
    </message>
    <message>
        <source> days</source>
        <translation> d.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formatas</translation>
    </message>
    <message>
        <source>Recei&amp;ver</source>
        <translation>&amp;Gavėjas</translation>
    </message>
    <message>
        <source>&amp;Lives</source>
        <translation>Ga&amp;lioja</translation>
    </message>
    <message>
        <source>At most so many events an export</source>
        <translation>Daugiausia tiek įvykių per eksportą</translation>
    </message>
    <message>
        <source>At most so many conversations an export</source>
        <translation>Daugiausia tiek pokalbių per eksportą</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>bet kiek</translation>
    </message>
    <message>
        <source>until</source>
        <translation>iki</translation>
    </message>
    <message>
        <source>events each time</source>
        <translation>įvykių kiekvieną kartą</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>pokalbių</translation>
    </message>
    <message>
        <source>Say until when the standing approval holds.</source>
        <translation>Nurodykite, iki kada galioja nuolatinis patvirtinimas.</translation>
    </message>
    <message>
        <source>Say who receives what the standing approval lets out.</source>
        <translation>Nurodykite, kas gauna tai, ką leidžia nuolatinis patvirtinimas.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::DeliveryListModel</name>
    <message>
        <source>lives</source>
        <translation>galioja</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>netrukus baigsis</translation>
    </message>
    <message>
        <source>over</source>
        <translation>baigėsi</translation>
    </message>
    <message>
        <source>over, not removed: %1</source>
        <translation>baigėsi, nepašalinta: %1</translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation>sulaikyta: %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>pašalinta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Failas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Lives until</source>
        <translation>Galioja iki</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Sukurta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dydis</translation>
    </message>
</context>
<context>
    <name>casebook::ui::DocumentsField</name>
    <message>
        <source>Take off</source>
        <translation>Nuimti</translation>
    </message>
    <message>
        <source>Supporting documents</source>
        <translation>Pagrindžiantys dokumentai</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Pridėti…</translation>
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
        <translation>%1 · bus pridėta</translation>
    </message>
    <message>
        <source>Documents that support the request</source>
        <translation>Prašymą pagrindžiantys dokumentai</translation>
    </message>
</context>
<context>
    <name>casebook::ui::EventText</name>
    <message>
        <source>nobody named</source>
        <translation>niekas nenurodytas</translation>
    </message>
    <message>
        <source>%1 invited %2</source>
        <translation>%1 pakvietė: %2</translation>
    </message>
    <message>
        <source>%1 invited %2: “%3”</source>
        <translation>%1 pakvietė: %2: „%3“</translation>
    </message>
    <message>
        <source>%1 created the room</source>
        <translation>%1 sukūrė kambarį</translation>
    </message>
    <message>
        <source>%1 created the room %2</source>
        <translation>%1 sukūrė kambarį %2</translation>
    </message>
    <message>
        <source>%1 has no name any more</source>
        <translation>%1 nebeturi vardo</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 dabar vadinasi %2</translation>
    </message>
    <message>
        <source>%1 called</source>
        <translation>%1 skambino</translation>
    </message>
    <message>
        <source>%1 called %2</source>
        <translation>%1 skambino: %2</translation>
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
        <translation>%1 uždarė kambarį</translation>
    </message>
    <message>
        <source>%1 closed the room: “%2”</source>
        <translation>%1 uždarė kambarį: „%2“</translation>
    </message>
    <message>
        <source>%1 declined</source>
        <translation>%1 atsisakė</translation>
    </message>
    <message>
        <source>%1 declined: “%2”</source>
        <translation>%1 atsisakė: „%2“</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 prisijungė</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 išėjo</translation>
    </message>
    <message>
        <source>%1 left: “%2”</source>
        <translation>%1 išėjo: „%2“</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1 pašalino: %2</translation>
    </message>
    <message>
        <source>%1 banned %2</source>
        <translation>%1 uždraudė dalyvauti: %2</translation>
    </message>
    <message>
        <source>(the client wrote an empty line)</source>
        <translation>(kliento programa parašė tuščią eilutę)</translation>
    </message>
    <message>
        <source>%1 sent a file</source>
        <translation>%1 išsiuntė failą</translation>
    </message>
    <message>
        <source>%1 sent a file: “%2”</source>
        <translation>%1 išsiuntė failą: „%2“</translation>
    </message>
    <message>
        <source>%1 deleted a message; its text is not in the source</source>
        <translation>%1 ištrynė žinutę; jos teksto šaltinyje nėra</translation>
    </message>
    <message>
        <source>%1 (kept record, not understood)</source>
        <translation>%1 (išsaugotas įrašas, nesuprastas)</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Nežinomas siuntėjas</translation>
    </message>
    <message>
        <source>file without a name</source>
        <translation>failas be pavadinimo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>%n prisijungė</numerusform>
            <numerusform>%n prisijungė</numerusform>
            <numerusform>%n prisijungė</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n išėjo</numerusform>
            <numerusform>%n išėjo</numerusform>
            <numerusform>%n išėjo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitations</source>
        <translation>
            <numerusform>%n kvietimas</numerusform>
            <numerusform>%n kvietimai</numerusform>
            <numerusform>%n kvietimų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declined</source>
        <translation>
            <numerusform>%n atsisakė</numerusform>
            <numerusform>%n atsisakė</numerusform>
            <numerusform>%n atsisakė</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed their name</source>
        <translation>
            <numerusform>%n pakeitė vardą</numerusform>
            <numerusform>%n pakeitė vardą</numerusform>
            <numerusform>%n pakeitė vardą</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of kind “%1”</source>
        <translation>
            <numerusform>%n rūšies „%1“</numerusform>
            <numerusform>%n rūšies „%1“</numerusform>
            <numerusform>%n rūšies „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>marked as deleted</source>
        <translation>pažymėta kaip ištrinta</translation>
    </message>
    <message>
        <source>after the end</source>
        <translation>po pabaigos</translation>
    </message>
    <message>
        <source>conversation uncertain</source>
        <translation>pokalbis neaiškus</translation>
    </message>
    <message>
        <source>conflicting copies</source>
        <translation>prieštaringos kopijos</translation>
    </message>
    <message>
        <source>no readable time</source>
        <translation>nėra įskaitomo laiko</translation>
    </message>
    <message>
        <source>from %1, its end is not recorded</source>
        <translation>nuo %1, pabaiga neįrašyta</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 · ends before it begins</source>
        <translation>%1 · baigiasi anksčiau, nei prasideda</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Žinutė</translation>
    </message>
    <message>
        <source>Room created</source>
        <translation>Sukurtas kambarys</translation>
    </message>
    <message>
        <source>Room closed</source>
        <translation>Uždarytas kambarys</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Kvietimas</translation>
    </message>
    <message>
        <source>Invitation declined</source>
        <translation>Kvietimas atmestas</translation>
    </message>
    <message>
        <source>Person joined</source>
        <translation>Asmuo prisijungė</translation>
    </message>
    <message>
        <source>Person left</source>
        <translation>Asmuo išėjo</translation>
    </message>
    <message>
        <source>Name changed</source>
        <translation>Pakeistas vardas</translation>
    </message>
    <message>
        <source>Person removed</source>
        <translation>Asmuo pašalintas</translation>
    </message>
    <message>
        <source>Person banned</source>
        <translation>Asmeniui uždrausta dalyvauti</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Skambutis</translation>
    </message>
    <message>
        <source>Line of the client</source>
        <translation>Kliento programos eilutė</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Priedas</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>Ištrinta žinutė</translation>
    </message>
    <message>
        <source>Record of another kind</source>
        <translation>Kitos rūšies įrašas</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ExportController</name>
    <message>
        <source>Export</source>
        <translation>Eksportas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Peržiūra</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Bandomasis eksportas</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Eksportas</translation>
    </message>
    <message>
        <source>Folder for the export</source>
        <translation>Eksporto aplankas</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Atverti aplanką</translation>
    </message>
    <message>
        <source>New export</source>
        <translation>Naujas eksportas</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Perdavimai</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Kaip</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Kur</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Leidimas</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pasirinkti…</translation>
    </message>
    <message>
        <source>A new folder: nothing that exists is overwritten. It gets its name when everything is on disk.</source>
        <translation>Naujas aplankas: tai, kas yra, neperrašoma. Savo pavadinimą jis gauna, kai viskas yra diske.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Eksportuojama…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Eksporto eiga</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stabdyti</translation>
    </message>
    <message>
        <source>A stopped export leaves nothing behind.</source>
        <translation>Sustabdytas eksportas nieko nepalieka.</translation>
    </message>
    <message>
        <source>Another export…</source>
        <translation>Kitas eksportas…</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Visa byla</translation>
    </message>
    <message>
        <source>What the search selects: %1 · %2</source>
        <comment>query, context rule</comment>
        <translation>Ką atrenka paieška: %1 · %2</translation>
    </message>
    <message>
        <source>What the search selects (nothing is looked for)</source>
        <translation>Ką atrenka paieška (nieko neieškoma)</translation>
    </message>
    <message>
        <source>The open conversation: %1</source>
        <translation>Atvertas pokalbis: %1</translation>
    </message>
    <message>
        <source>The open conversation (none is open)</source>
        <translation>Atvertas pokalbis (nė vienas neatvertas)</translation>
    </message>
    <message>
        <source>%1 events in %2 conversations</source>
        <translation>Įvykių: %1, pokalbių: %2</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>skaičiuojama…</translation>
    </message>
    <message>
        <source>Wait for the import to end</source>
        <translation>Palaukite, kol baigsis importas</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Peržiūra…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Spausdinti…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Šiame kompiuteryje nėra įdiegto spausdintuvo.</translation>
    </message>
    <message>
        <source>What request %1 asks for: %2, as %3</source>
        <comment>request, scope, format</comment>
        <translation>Ko prašoma prašymu %1: %2, kaip %3</translation>
    </message>
    <message>
        <source>What an approved request asks for (choose it on the page Ask)</source>
        <translation>Ko prašoma patvirtintu prašymu (pasirinkite jį puslapyje „Prašymai“)</translation>
    </message>
    <message>
        <source>%1 is not exported in this window: casebook-cli export %2 … --request %3</source>
        <translation>Šiame lange neeksportuojama: %1. Naudokite: casebook-cli export %2 … --request %3</translation>
    </message>
    <message>
        <source>The request is approved for %1.</source>
        <translation>Prašymas patvirtintas, formatas: %1.</translation>
    </message>
    <message>
        <source>What was delivered stays delivered. The same export later goes on from there.</source>
        <translation>Kas perduota, lieka perduota. Vėliau tas pats eksportas tęsiamas nuo tos vietos.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Bandomasis eksportas</translation>
    </message>
    <message>
        <source>Dry run…</source>
        <translation>Bandomasis eksportas…</translation>
    </message>
    <message>
        <source>Nothing is written or sent.</source>
        <translation>Nieko nerašoma ir nesiunčiama.</translation>
    </message>
    <message>
        <source>Back to the export…</source>
        <translation>Grįžti prie eksporto…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ExportResult</name>
    <message>
        <source>✕ Does not balance</source>
        <translation>✕ Nesutampa</translation>
    </message>
    <message>
        <source>What was selected is not what was written. Do not hand this folder on; keep it, and check the case on the page Proof.</source>
        <translation>Įrašyta ne tai, kas buvo atrinkta. Šio aplanko niekam neperduokite; pasilikite jį ir patikrinkite bylą puslapyje „Patikra“.</translation>
    </message>
    <message>
        <source>✓ Balances: everything was exported</source>
        <translation>✓ Sutampa: eksportuota viskas</translation>
    </message>
    <message>
        <source>✓ Balances, with something left out</source>
        <translation>✓ Sutampa, kai kas praleista</translation>
    </message>
    <message>
        <source>Selected = exported + left out, counted from both sides independently.</source>
        <translation>Atrinkta = eksportuota + praleista, nepriklausomai suskaičiuota iš abiejų pusių.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Failai</translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <translation>%1, iš viso %2</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>baitų: %1</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Aplankas</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifestas</translation>
    </message>
    <message>
        <source>Export ID</source>
        <translation>Eksporto ID</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Truko</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>pokalbiai</translation>
    </message>
    <message>
        <source>events</source>
        <translation>įvykiai</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Atrinkta</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Eksportuota</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Praleista: %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Praleista</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Perdavimas</translation>
    </message>
    <message>
        <source>Lives until</source>
        <translation>Galioja iki</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Slaptažodis</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Kopijuoti slaptažodį</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Sustabdyta</translation>
    </message>
    <message>
        <source>The export was stopped and left nothing behind.</source>
        <translation>Eksportas sustabdytas ir nieko nepaliko.</translation>
    </message>
    <message>
        <source>✕ Nothing was exported</source>
        <translation>✕ Nieko neeksportuota</translation>
    </message>
    <message>
        <source>✓ Balances: everything went to the printer</source>
        <translation>✓ Sutampa: viskas nusiųsta į spausdintuvą</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Laiškai</translation>
    </message>
    <message>
        <source>%1, in %2 copies, with %3 files</source>
        <translation>%1, kopijų: %2, su failais: %3</translation>
    </message>
    <message>
        <source>No mailbox</source>
        <translation>Nėra pašto dėžutės</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>asmenų: %1 iš %2</translation>
    </message>
    <message>
        <source>✓ Balances, and not everybody got everything</source>
        <translation>✓ Apskaita sutampa, bet ne visi gavo viską</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Perduota</translation>
    </message>
    <message>
        <source>%1, of these %2 by an earlier run</source>
        <translation>%1, iš jų ankstesniu vykdymu: %2</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Atidėta</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Atmesta</translation>
    </message>
    <message>
        <source>Possibly twice</source>
        <translation>Galbūt du kartus</translation>
    </message>
    <message>
        <source>The delivery was stopped. What the server took until then is on record, and the same export later goes on from there.</source>
        <translation>Perdavimas sustabdytas. Kas serverio iki tol priimta, užregistruota, o vėliau tas pats eksportas tęsiamas nuo tos vietos.</translation>
    </message>
    <message>
        <source>✕ The delivery ended early</source>
        <translation>✕ Perdavimas baigėsi per anksti</translation>
    </message>
    <message>
        <source>✓ Dry run: no problems</source>
        <translation>✓ Bandomasis eksportas: problemų nėra</translation>
    </message>
    <message numerus="yes">
        <source>Dry run: %n problems</source>
        <translation>
            <numerusform>Bandomasis eksportas: %n problema</numerusform>
            <numerusform>Bandomasis eksportas: %n problemos</numerusform>
            <numerusform>Bandomasis eksportas: %n problemų</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written or sent. This is what the export would be.</source>
        <translation>Nieko neįrašyta ir neišsiųsta. Toks būtų eksportas.</translation>
    </message>
    <message>
        <source>Would be exported</source>
        <translation>Būtų eksportuota</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>It is shown this once. Write it down now, and give it to the receiver by another way than the file.</source>
        <translation>Jis rodomas tik šį kartą. Užsirašykite jį dabar ir perduokite gavėjui kitu keliu nei failą.</translation>
    </message>
    <message>
        <source>✓ The key store of this system keeps the password until the delivery is removed.</source>
        <translation>✓ Slaptažodis saugomas šios sistemos raktų saugykloje, kol perdavimas bus pašalintas.</translation>
    </message>
    <message>
        <source>✕ The password is NOT kept. %1</source>
        <translation>✕ Slaptažodis NEIŠSAUGOTAS. %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FailedMessageModel</name>
    <message>
        <source>no answer yet</source>
        <translation>dar nėra atsakymo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kodėl</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Siuntėjas</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Srautas</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Kas pasakyta</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Bandymai</translation>
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
        <translation>Kodėl</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Žinutės</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ką daryti</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Pasirinkti…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FilterListModel</name>
    <message>
        <source>Name</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Užklausa</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontekstas</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Savininkas</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versija</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Įrašyta</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FiltersPanel</name>
    <message>
        <source>Look for it</source>
        <translation>Ieškoti</translation>
    </message>
    <message>
        <source>Save what is looked for…</source>
        <translation>Įrašyti tai, ko ieškoma…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ištrinti</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>Dar neįrašyta jokio filtro</translation>
    </message>
    <message>
        <source>Look for something and save it under a name. Filters keep their versions, so that it can be said later what was looked for, by whom and when.</source>
        <translation>Ko nors paieškokite ir įrašykite tai su pavadinimu. Filtrai saugo savo versijas, kad vėliau būtų galima pasakyti, ko, kas ir kada ieškojo.</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Įrašyti filtrai</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Palyginti su</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istorija</translation>
    </message>
    <message>
        <source>History and comparison</source>
        <translation>Istorija ir palyginimas</translation>
    </message>
    <message>
        <source>choose a filter in the list</source>
        <translation>pasirinkite filtrą sąraše</translation>
    </message>
    <message>
        <source>another filter</source>
        <translation>kitas filtras</translation>
    </message>
    <message>
        <source>Version %1 · %2 · %3</source>
        <comment>number, author, time</comment>
        <translation>%1 versija · %2 · %3</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Ištrinta</translation>
    </message>
    <message>
        <source>Look for this version</source>
        <translation>Ieškoti pagal šią versiją</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>%1, in %2 conversations</source>
        <translation>%1, pokalbių: %2</translation>
    </message>
    <message>
        <source>events only in %1</source>
        <translation>įvykiai tik iš „%1“</translation>
    </message>
    <message>
        <source>events in both</source>
        <translation>abiejuose esantys įvykiai</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FindPage</name>
    <message>
        <source>Find</source>
        <translation>Ieškoti</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Išvalyti paiešką</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>Įrašyti filtrą…</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Atitiktys</translation>
    </message>
    <message>
        <source>Term lists</source>
        <translation>Terminų sąrašai</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Įrašyti filtrai</translation>
    </message>
    <message>
        <source>Build…</source>
        <translation>Sudaryti…</translation>
    </message>
    <message>
        <source>Put a search together from conditions</source>
        <translation>Sudaryti paiešką iš sąlygų</translation>
    </message>
    <message>
        <source>Highlights…</source>
        <translation>Paryškinimai…</translation>
    </message>
    <message>
        <source>Words to see in colours of their own</source>
        <translation>Žodžiai, rodomi savomis spalvomis</translation>
    </message>
    <message>
        <source>How much around the hits belongs to the selection, with the counts of every choice</source>
        <translation>Kiek aplink atitiktis patenka į atranką, su kiekvieno pasirinkimo skaičiais</translation>
    </message>
    <message>
        <source>Context: %1</source>
        <translation>Kontekstas: %1</translation>
    </message>
    <message>
        <source>Find messages and room events</source>
        <translation>Žinučių ir kambarių įvykių paieška</translation>
    </message>
    <message>
        <source>Type words, a &quot;phrase in quotes&quot;, part* of a word, or a field: from:priya, in:budget, before:2017-04-01. AND, OR and NOT join them. Enter on a hit shows what was said around it; Backspace comes back.</source>
        <translation>Įveskite žodžius, &quot;frazę kabutėse&quot;, dalį* žodžio arba lauką: from:priya, in:budget, before:2017-04-01. Jie jungiami AND, OR ir NOT. „Enter“ ties atitiktimi parodo, kas aplink ją pasakyta; „Backspace“ grąžina atgal.</translation>
    </message>
    <message>
        <source>Not searched</source>
        <translation>Neieškota</translation>
    </message>
    <message>
        <source>The search cannot be read as it stands. The line above says why.</source>
        <translation>Tokios paieškos perskaityti negalima. Kodėl, rašoma aukščiau esančioje eilutėje.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Nieko nerasta</translation>
    </message>
    <message>
        <source>All events of the case were looked at. Take a term out, or look for a part of a word with a star: invoi*.</source>
        <translation>Peržiūrėti visi bylos įvykiai. Išimkite vieną žodį arba ieškokite žodžio dalies su žvaigždute: sąskait*.</translation>
    </message>
    <message>
        <source>Show in its conversation</source>
        <translation>Rodyti jo pokalbyje</translation>
    </message>
    <message>
        <source>Only this conversation</source>
        <translation>Tik šis pokalbis</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopijuoti tekstą</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FindingListModel</name>
    <message>
        <source>not imported</source>
        <translation>neimportuota</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>patikrinti</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Svarba</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>Person, stream or message</source>
        <translation>Asmuo, srautas arba žinutė</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Išsamiau</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FormChoice</name>
    <message>
        <source>Mail files</source>
        <translation>El. pašto failai</translation>
    </message>
    <message>
        <source>CSV tables in an encrypted pack</source>
        <translation>CSV lentelės šifruotame pakete</translation>
    </message>
    <message>
        <source>HTML transcript</source>
        <translation>HTML nuorašas</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Messages, room events, calls, participants and conversations as tables, with the files that were sent, in one encrypted file. Times in the zone at the top and in UTC. Nothing of it is ever on the disk without encryption.</source>
        <translation>Žinutės, kambarių įvykiai, skambučiai, dalyviai ir pokalbiai lentelėse kartu su siųstais failais, viename šifruotame faile. Laikas – viršuje nurodytoje laiko juostoje ir UTC. Niekas iš to diske niekada nebūna nešifruota.</translation>
    </message>
    <message>
        <source>One transcript that any browser shows and prints, with case, scope, zone, sources and who made it, in a folder with a manifest and SHA-256 sums. Times in the zone at the top and in UTC.</source>
        <translation>Vienas nuorašas, kurį rodo ir spausdina bet kuri naršyklė, su byla, apimtimi, laiko juosta, šaltiniais ir rengėju, aplanke su manifestu ir SHA-256 sumomis. Laikas – viršuje nurodytoje laiko juostoje ir UTC.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Popierius</translation>
    </message>
    <message>
        <source>The transcript on numbered pages, in a folder with a manifest and SHA-256 sums.</source>
        <translation>Stenograma sunumeruotuose puslapiuose, aplanke su manifestu ir SHA-256 sumomis.</translation>
    </message>
    <message>
        <source>The pages of the PDF on a printer. All pages are printed; the log of the case names the printer and what went there.</source>
        <translation>PDF puslapiai spausdintuve. Spausdinami visi puslapiai; bylos žurnale įrašomas spausdintuvas ir kas į jį nusiųsta.</translation>
    </message>
    <message>
        <source>Mails to a server</source>
        <translation>Laiškai į serverį</translation>
    </message>
    <message>
        <source>RSMF for review</source>
        <translation>RSMF peržiūrai</translation>
    </message>
    <message>
        <source>Load file for review</source>
        <translation>Įkėlimo failas peržiūrai</translation>
    </message>
    <message>
        <source>Each mail goes to the mailboxes of its participants, and every answer of the server is kept. The folder gets the record of the delivery. Stopped or broken off, the same export later goes on without a gap.</source>
        <translation>Kiekvienas laiškas siunčiamas į savo dalyvių pašto dėžutes, ir kiekvienas serverio atsakymas išsaugomas. Aplanke lieka perdavimo įrašas. Sustabdytas ar nutrūkęs tas pats eksportas vėliau tęsiamas be spragų.</translation>
    </message>
    <message>
        <source>One RSMF file for each conversation and day, which review platforms load as chat, in a folder with a manifest and SHA-256 sums.</source>
        <translation>Po vieną RSMF failą kiekvienam pokalbiui ir dienai, kurį peržiūros platformos įkelia kaip susirašinėjimą, aplanke su manifestu ir SHA-256 sumomis.</translation>
    </message>
    <message>
        <source>Numbered documents with their texts, and the tables that load them (Concordance DAT, Opticon OPT). What is redacted or withheld is listed with its reason.</source>
        <translation>Sunumeruoti dokumentai su tekstais ir juos įkeliančios lentelės (Concordance DAT, Opticon OPT). Kas užtušuota ar neišduodama, išvardyta su priežastimi.</translation>
    </message>
    <message>
        <source>Mails that every mail program opens, with their participants and every event, in a folder with a manifest and SHA-256 sums.</source>
        <translation>Laiškai, kuriuos atveria bet kuri pašto programa, su dalyviais ir visais įvykiais, aplanke su manifestu ir SHA-256 sumomis.</translation>
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
        <translation>Pašalinti</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Rinkinio pavadinimas</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Prisiminti šiame kompiuteryje</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Paryškinimai</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Words that stand out in every text, each set in its own colour. What is being looked for is always highlighted as well.</source>
        <translation>Žodžiai, išsiskiriantys kiekviename tekste; kiekvienas rinkinys savos spalvos. Tai, ko ieškoma, taip pat visada paryškinama.</translation>
    </message>
    <message>
        <source>Highlight sets</source>
        <translation>Paryškinimų rinkiniai</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Pridėti</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Rinkinys %1</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Spalva</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Spalva %1</translation>
    </message>
    <message>
        <source>Words of the set</source>
        <translation>Rinkinio žodžiai</translation>
    </message>
    <message>
        <source>One a line: a word, &quot;a phrase&quot;, part* of a word</source>
        <translation>Po vieną eilutėje: žodis, &quot;frazė&quot;, dalis* žodžio</translation>
    </message>
    <message>
        <source>Without this the words are forgotten when the program ends. With it they are written to your settings on this computer, never to the case.</source>
        <translation>Be šito žodžiai pamirštami baigus programą. Su šituo jie įrašomi į jūsų nuostatas šiame kompiuteryje, niekada į bylą.</translation>
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
        <translation>Keisti politiką…</translation>
    </message>
    <message>
        <source>Change the role…</source>
        <translation>Keisti vaidmenį…</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Tapatybės</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Asmenys</translation>
    </message>
    <message>
        <source>New identity…</source>
        <translation>Nauja tapatybė…</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>Priimti…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>No case is open. These are the people whom this account knows; what they sign counts as trusted here.</source>
        <translation>Neatverta jokia byla. Tai šiai paskyrai žinomi asmenys; jų parašai čia laikomi patikimais.</translation>
    </message>
    <message>
        <source>Policy of this case: %1.</source>
        <translation>Šios bylos politika: %1.</translation>
    </message>
    <message>
        <source>The settings of this computer forbid this policy: nothing leaves the case here.</source>
        <translation>Šio kompiuterio nuostatos šią politiką draudžia: čia iš bylos niekas neišeina.</translation>
    </message>
    <message>
        <source>The settings of this computer forbid the other one.</source>
        <translation>Kitą politiką šio kompiuterio nuostatos draudžia.</translation>
    </message>
    <message>
        <source>The settings of this computer say whose people may request.</source>
        <translation>Kieno žmonės gali teikti prašymus, nurodyta šio kompiuterio nuostatose.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Asmuo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresas</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Kontrolinis kodas</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Galioja</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>nuo %1 iki %2</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Žinomas</translation>
    </message>
    <message>
        <source>to this account: what they sign counts as trusted here</source>
        <translation>šiai paskyrai: šio asmens parašai čia laikomi patikimais</translation>
    </message>
    <message>
        <source>to the case alone</source>
        <translation>tik bylai</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vaidmuo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Nuo kada</translation>
    </message>
    <message>
        <source>%1, entry %2 of the log</source>
        <translation>%1, žurnalo įrašas %2</translation>
    </message>
    <message>
        <source>It is signed, and stands in the log of the case.</source>
        <translation>Pasirašyta ir įrašyta į bylos žurnalą.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::IdentityListModel</name>
    <message>
        <source>approver</source>
        <translation>tvirtintojas</translation>
    </message>
    <message>
        <source>approver, by the settings of this computer</source>
        <translation>tvirtintojas pagal šio kompiuterio nuostatas</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>peržiūrėtojas</translation>
    </message>
    <message numerus="yes">
        <source>requester of %n requests</source>
        <translation>
            <numerusform>prašytojas (%n prašymas)</numerusform>
            <numerusform>prašytojas (%n prašymai)</numerusform>
            <numerusform>prašytojas (%n prašymų)</numerusform>
        </translation>
    </message>
    <message>
        <source>may request</source>
        <translation>gali teikti prašymus</translation>
    </message>
    <message>
        <source>may not request: the settings of this computer forbid it</source>
        <translation>negali teikti prašymų: draudžia šio kompiuterio nuostatos</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>baigėsi %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>galios nuo %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>galioja iki %1</translation>
    </message>
    <message>
        <source>when the case was made</source>
        <translation>kuriant bylą</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Asmuo</translation>
    </message>
    <message>
        <source>Role in this case</source>
        <translation>Vaidmuo šioje byloje</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Nuo kada</translation>
    </message>
    <message>
        <source>Enrolled by</source>
        <translation>Įtraukė</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifikatas</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ImportCard</name>
    <message>
        <source>Sources new in this import: %1 of %2</source>
        <translation>Nauji šio importo šaltiniai: %1 iš %2</translation>
    </message>
    <message>
        <source>%1 events in %2 conversations</source>
        <translation>įvykių: %1, pokalbių: %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Skipped: %1: %2</source>
        <translation>Praleista: %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more files skipped</source>
        <translation>
            <numerusform>ir dar praleistas %n failas</numerusform>
            <numerusform>ir dar praleisti %n failai</numerusform>
            <numerusform>ir dar praleista %n failų</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::ImportController</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n objektas</numerusform>
            <numerusform>%n objektai</numerusform>
            <numerusform>%n objektų</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Apžiūrima: %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importas: %1</translation>
    </message>
    <message>
        <source>The books do not balance. Do not rely on this import before the problems below are understood.</source>
        <translation>Apskaita nesutampa. Nesiremkite šiuo importu, kol neišsiaiškinti toliau nurodyti neatitikimai.</translation>
    </message>
    <message numerus="yes">
        <source>%n files that should be archives could not be read. Everything else is accounted for.</source>
        <translation>
            <numerusform>Nepavyko perskaityti %n failo, kuris turėtų būti archyvas. Visa kita įskaityta.</numerusform>
            <numerusform>Nepavyko perskaityti %n failų, kurie turėtų būti archyvai. Visa kita įskaityta.</numerusform>
            <numerusform>Nepavyko perskaityti %n failų, kurie turėtų būti archyvai. Visa kita įskaityta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case had all of this already. Nothing was changed.</source>
        <translation>Visa tai byloje jau buvo. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>Every byte of every file is accounted for.</source>
        <translation>Kiekvieno failo kiekvienas baitas įskaitytas.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ImportQuestions</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atgal</translation>
    </message>
    <message>
        <source>Before the import</source>
        <translation>Prieš importą</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>Looking at the sources with these answers…</source>
        <translation>Šaltiniai peržiūrimi pagal šiuos atsakymus…</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>%1 žingsnis iš %2</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importuoti</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Toliau</translation>
    </message>
</context>
<context>
    <name>casebook::ui::IndexController</name>
    <message>
        <source>Search index</source>
        <translation>Paieškos rodyklė</translation>
    </message>
</context>
<context>
    <name>casebook::ui::InspectorController</name>
    <message>
        <source>%1 (not in the case)</source>
        <translation>%1 (byloje nėra)</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Siuntėjas</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Asmuo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresas</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kliento programa</translation>
    </message>
    <message>
        <source>To client</source>
        <translation>Į kliento programą</translation>
    </message>
    <message>
        <source>Nick</source>
        <translation>Slapyvardis</translation>
    </message>
    <message>
        <source>Nick before</source>
        <translation>Ankstesnis slapyvardis</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Ką</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Pakviesti</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Failai</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekstas</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Kambarys</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Gija</translation>
    </message>
    <message>
        <source>Archive ID</source>
        <translation>Archyvo ID</translation>
    </message>
    <message>
        <source>Archived by</source>
        <translation>Suarchyvavo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipas</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Kiti laukai</translation>
    </message>
    <message>
        <source>deleted, says a source</source>
        <translation>ištrinta, teigia šaltinis</translation>
    </message>
    <message>
        <source>stands after the end of its conversation</source>
        <translation>yra po savo pokalbio pabaigos</translation>
    </message>
    <message>
        <source>its conversation is not certain</source>
        <translation>neaišku, kuriam pokalbiui priklauso</translation>
    </message>
    <message>
        <source>conflicting copies: a record of the same archive ID says something else</source>
        <translation>prieštaringos kopijos: įrašas su tuo pačiu archyvo ID teigia ką kita</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Pastaba</translation>
    </message>
    <message>
        <source>Who could see this</source>
        <translation>Kas galėjo tai matyti</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, note</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Dalyvavo</translation>
    </message>
    <message>
        <source>nobody that the records name</source>
        <translation>nieko, kas minimas įrašuose</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Neaišku</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Kiti</translation>
    </message>
    <message numerus="yes">
        <source>%n further people: press W</source>
        <translation>
            <numerusform>dar %n asmuo: paspauskite W</numerusform>
            <numerusform>dar %n asmenys: paspauskite W</numerusform>
            <numerusform>dar %n asmenų: paspauskite W</numerusform>
        </translation>
    </message>
    <message>
        <source>Time truth</source>
        <translation>Laiko duomenys</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Įrašyta</translation>
    </message>
    <message>
        <source>no time in the record</source>
        <translation>įraše laiko nėra</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Baigėsi</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Rodoma</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Čia</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Laikrodis</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Eiliškumas</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Laiko juosta</translation>
    </message>
    <message>
        <source>not in the record; the one chosen for the import was taken</source>
        <translation>įraše nenurodyta; imta importui pasirinktoji</translation>
    </message>
    <message>
        <source>cannot be read; placed after the event before it</source>
        <translation>neįskaitoma; padėta po prieš tai esančio įvykio</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n baitas</numerusform>
            <numerusform>%n baitai</numerusform>
            <numerusform>%n baitų</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Šaltinis</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Failas</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Poslinkis</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Ilgis</translation>
    </message>
    <message>
        <source>%1, at %2, %3</source>
        <translation>%1, poslinkis %2, %3</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>Taip pat faile</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Nuomininkas</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Tapatybė</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Įvykis</translation>
    </message>
    <message>
        <source>Other copies</source>
        <translation>Kitos kopijos</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Pokalbis</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numeris</translation>
    </message>
</context>
<context>
    <name>casebook::ui::InspectorPanel</name>
    <message>
        <source>Text</source>
        <translation>Tekstas</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Šešioliktainis</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektorius</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>Nepasirinktas joks įvykis</translation>
    </message>
    <message>
        <source>Choose a message or a room event to see its fields, its times, where it stands in the source, and the raw record.</source>
        <translation>Pasirinkite žinutę arba kambario įvykį, kad pamatytumėte jo laukus, laiką, vietą šaltinyje ir pirminį įrašą.</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>Pirminis įrašas</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Kopijuoti viską</translation>
    </message>
    <message>
        <source>Copy fields, places and the raw record of this event</source>
        <translation>Kopijuoti šio įvykio laukus, vietas ir pirminį įrašą</translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation>Įvykio laukai</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Paveikslas: %1</translation>
    </message>
    <message>
        <source>Something of this event is redacted, and its record tells it</source>
        <translation>Šiame įvykyje kai kas užtušuota, o pirminis įrašas tai atskleidžia</translation>
    </message>
</context>
<context>
    <name>casebook::ui::IssueListModel</name>
    <message>
        <source>count differs</source>
        <translation>skiriasi skaičius</translation>
    </message>
    <message>
        <source>size differs</source>
        <translation>skiriasi dydis</translation>
    </message>
    <message>
        <source>pointer differs</source>
        <translation>skiriasi rodyklė</translation>
    </message>
    <message>
        <source>copy differs</source>
        <translation>skiriasi kopija</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>nutrūksta</translation>
    </message>
    <message>
        <source>no beginning</source>
        <translation>nėra pradžios</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>nėra pabaigos</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>numanoma</translation>
    </message>
    <message>
        <source>note</source>
        <translation>pastaba</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>abejotina</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>sugadinta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of an issue, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Šaltinis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Ilgis</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Deklaruota</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Rasta</translation>
    </message>
</context>
<context>
    <name>casebook::ui::JobBar</name>
    <message>
        <source>Stop</source>
        <translation>Stabdyti</translation>
    </message>
    <message>
        <source>Jobs and state of the case</source>
        <translation>Darbai ir bylos būsena</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>Darbo eiga</translation>
    </message>
    <message>
        <source>100 % · 0,000,000 events/s · 000.0 MB/s · 00:00 left</source>
        <comment>the longest figures of the job bar</comment>
        <translation>100 % · 0 000 000 įvykių/s · 000,0 MB/s · liko 00:00</translation>
    </message>
    <message>
        <source>No jobs running</source>
        <translation>Darbų nevykdoma</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n šaltinis</numerusform>
            <numerusform>%n šaltiniai</numerusform>
            <numerusform>%n šaltinių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issues</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemos</numerusform>
            <numerusform>%n problemų</numerusform>
        </translation>
    </message>
    <message>
        <source>Records of events = events + records that repeat an event. Every byte of every source belongs to one record, one noted gap or one issue.</source>
        <translation>Įvykių įrašai = įvykiai + įvykį kartojantys įrašai. Kiekvienas kiekvieno šaltinio baitas priklauso vienam įrašui, vienai žinomai spragai arba vienai problemai.</translation>
    </message>
    <message>
        <source>See the page Proof for what does not agree.</source>
        <translation>Kas nesutampa, žiūrėkite puslapyje „Patikra“.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::JumpDialog</name>
    <message>
        <source>Date, time or id</source>
        <translation>Data, laikas arba ID</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Eiti į</translation>
    </message>
    <message>
        <source>2017-03-14 15:05, or an id</source>
        <translation>2017-03-14 15:05 arba ID</translation>
    </message>
    <message>
        <source>A date, a time of the day that is read (15:05), or both, in %1; the id of an event or of a conversation; an archive ID.</source>
        <translation>Data, skaitomos dienos laikas (15:05) arba abu, laiko juosta – %1; įvykio arba pokalbio ID; archyvo ID.</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Eiti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
</context>
<context>
    <name>casebook::ui::KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Jūsų raktas</translation>
    </message>
    <message>
        <source>Opening the key…</source>
        <translation>Atveriamas raktas…</translation>
    </message>
    <message>
        <source>Key and passphrase are used for this one act. Unless you want it, they are kept nowhere.</source>
        <translation>Raktas ir slaptafrazė naudojami tik šiam veiksmui. Jei patys to nenorite, jie niekur nesaugomi.</translation>
    </message>
    <message>
        <source>The key store of this account has no passphrase for this key. Type it.</source>
        <translation>Šios paskyros raktų saugykloje šio rakto slaptafrazės nėra. Įveskite ją.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::KeyField</name>
    <message>
        <source>Your key file (.p12, .pfx)</source>
        <translation>Jūsų rakto failas (.p12, .pfx)</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx)</source>
        <translation>Raktai (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Rakto slaptafrazė</translation>
    </message>
    <message>
        <source>Keep the passphrase in the key store of this account</source>
        <translation>Saugoti slaptafrazę šios paskyros raktų saugykloje</translation>
    </message>
    <message>
        <source>Its passphrase; empty where the key store keeps it</source>
        <translation>Rakto slaptafrazė; tuščia, jei ji saugoma raktų saugykloje</translation>
    </message>
    <message>
        <source>Whoever can use your account on this computer can sign with your key then.</source>
        <translation>Tada jūsų raktu galės pasirašyti kiekvienas, kas gali naudotis jūsų paskyra šiame kompiuteryje.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Klavišai</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Open a folder of archives</source>
        <translation>Atverti archyvų aplanką</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Atverti bylą</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ieškoti</translation>
    </message>
    <message>
        <source>F3, Shift+F3</source>
        <translation>F3, Shift+F3</translation>
    </message>
    <message>
        <source>Next, previous hit</source>
        <translation>Kita, ankstesnė atitiktis</translation>
    </message>
    <message>
        <source>Enter, Backspace</source>
        <translation>Enter, Backspace</translation>
    </message>
    <message>
        <source>From a hit to what was said around it, and back</source>
        <translation>Nuo atitikties prie to, kas aplink ją pasakyta, ir atgal</translation>
    </message>
    <message>
        <source>T, M, V</source>
        <translation>T, M, V</translation>
    </message>
    <message>
        <source>Tag, note, reviewed</source>
        <translation>Žyma, pastaba, peržiūrėta</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Take back the last mark</source>
        <translation>Atšaukti paskutinį žymėjimą</translation>
    </message>
    <message>
        <source>J, K</source>
        <translation>J, K</translation>
    </message>
    <message>
        <source>Next, previous message</source>
        <translation>Kita, ankstesnė žinutė</translation>
    </message>
    <message>
        <source>N, P</source>
        <translation>N, P</translation>
    </message>
    <message>
        <source>Next, previous conversation</source>
        <translation>Kitas, ankstesnis pokalbis</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Who could see this message</source>
        <translation>Kas galėjo matyti šią žinutę</translation>
    </message>
    <message>
        <source>Next room event, next entry to look at (with Shift: back)</source>
        <translation>Kitas kambario įvykis, kitas tikrintinas įrašas (su Shift – atgal)</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Hide or show the events of rooms</source>
        <translation>Slėpti arba rodyti kambarių įvykius</translation>
    </message>
    <message>
        <source>Enter on a folded run</source>
        <translation>Enter ties suskleista seka</translation>
    </message>
    <message>
        <source>Show who came and went</source>
        <translation>Rodyti, kas atėjo ir išėjo</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Go to a date, a time or an id</source>
        <translation>Eiti į datą, laiką arba ID</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Left, Alt+Right</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Atgal ir pirmyn</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>Rodyti arba slėpti inspektorių</translation>
    </message>
    <message>
        <source>F7, F8, F9</source>
        <translation>F7, F8, F9</translation>
    </message>
    <message>
        <source>Fold the activity over time, the navigator, the inspector</source>
        <translation>Suskleisti aktyvumą laikui bėgant, navigatorių, inspektorių</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Kita sritis</translation>
    </message>
    <message>
        <source>On the activity</source>
        <translation>Aktyvumo juostoje</translation>
    </message>
    <message>
        <source>Arrows, Enter: go there. F: filter. +, -, 0: zoom. T: table</source>
        <translation>Rodyklės, Enter: eiti ten. F: filtruoti. +, -, 0: mastelis. T: lentelė</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Eiti į puslapį</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuoti</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the text of the message</source>
        <translation>Kopijuoti žinutės tekstą</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy it with sender and time</source>
        <translation>Kopijuoti su siuntėju ir laiku</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+ratukas</translation>
    </message>
    <message>
        <source>Size of the message text</source>
        <translation>Žinutės teksto dydis</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Šis lapas</translation>
    </message>
    <message>
        <source>Single letters act where a list has the focus.</source>
        <translation>Pavienės raidės veikia, kai pasirinktas sąrašas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Ctrl+Enter in a term list</source>
        <translation>Ctrl+Enter terminų sąraše</translation>
    </message>
    <message>
        <source>Count the terms</source>
        <translation>Suskaičiuoti terminus</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Spausdinti</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Užtušuoti</translation>
    </message>
    <message>
        <source>O, L</source>
        <translation>O, L</translation>
    </message>
    <message>
        <source>Ctrl+1 to 6</source>
        <translation>Ctrl+1–6</translation>
    </message>
</context>
<context>
    <name>casebook::ui::LogController</name>
    <message>
        <source>cannot be told</source>
        <translation>negalima pasakyti</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>taip</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message numerus="yes">
        <source>%n files are in %1.</source>
        <translation>
            <numerusform>%n failas yra čia: %1.</numerusform>
            <numerusform>%n failai yra čia: %1.</numerusform>
            <numerusform>%n failų yra čia: %1.</numerusform>
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
        <translation>Byla sukurta</translation>
    </message>
    <message>
        <source>Log begun</source>
        <translation>Žurnalas pradėtas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importas</translation>
    </message>
    <message>
        <source>Import ended</source>
        <translation>Importas baigtas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportas</translation>
    </message>
    <message>
        <source>Export ended</source>
        <translation>Eksportas baigtas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Atmesta</translation>
    </message>
    <message>
        <source>Case checked</source>
        <translation>Byla patikrinta</translation>
    </message>
    <message>
        <source>Log signed</source>
        <translation>Žurnalas pasirašytas</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Skaityta</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Prašymas</translation>
    </message>
    <message>
        <source>Role given or taken</source>
        <translation>Vaidmuo suteiktas arba atimtas</translation>
    </message>
    <message>
        <source>Policy changed</source>
        <translation>Politika pakeista</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Užtušuota</translation>
    </message>
    <message>
        <source>Redaction taken off</source>
        <translation>Užtušavimas nuimtas</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Pažymėta</translation>
    </message>
    <message>
        <source>Saved or deleted</source>
        <translation>Įrašyta arba ištrinta</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Sulaikymas</translation>
    </message>
    <message>
        <source>Removed what was over</source>
        <translation>Pašalinta, kas baigėsi</translation>
    </message>
    <message>
        <source>Sent to Symphony</source>
        <translation>Išsiųsta į „Symphony“</translation>
    </message>
    <message>
        <source>Sending ended</source>
        <translation>Siuntimas baigtas</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Įrašas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Laikas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Asmuo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Išsamiau</translation>
    </message>
    <message>
        <source>Time stamp asked for</source>
        <translation>Paprašyta laiko žymos</translation>
    </message>
    <message>
        <source>Time stamp taken in</source>
        <translation>Laiko žyma priimta</translation>
    </message>
</context>
<context>
    <name>casebook::ui::LogPanel</name>
    <message>
        <source>intact</source>
        <translation>vientisas</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>išsamus</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>patikimas</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>mark, verdict, answer</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 entries signed, by %3</source>
        <translation>pasirašyta įrašų: %1 iš %2, pasirašė: %3</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Tikrinti žurnalą</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Įrašo rūšis</translation>
    </message>
    <message>
        <source>Part of a name or account</source>
        <translation>Vardo arba paskyros dalis</translation>
    </message>
    <message>
        <source>Part of an entry</source>
        <translation>Įrašo dalis</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Nuo šios dienos</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Iki šios dienos</translation>
    </message>
    <message>
        <source>Failed attempts only</source>
        <translation>Tik nepavykę bandymai</translation>
    </message>
    <message>
        <source>Save the proof…</source>
        <translation>Įrašyti įrodymą…</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>Įrašyti žurnalą…</translation>
    </message>
    <message>
        <source>Folder for the log</source>
        <translation>Žurnalo aplankas</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Asmuo</translation>
    </message>
    <message>
        <source>Text in the entry</source>
        <translation>Tekstas įraše</translation>
    </message>
    <message>
        <source>from 2024-09-01</source>
        <translation>nuo 2024-09-01</translation>
    </message>
    <message>
        <source>to 2024-09-30</source>
        <translation>iki 2024-09-30</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>Žurnalo įrašai</translation>
    </message>
    <message>
        <source>The chosen entry and its proof</source>
        <translation>Pasirinktas įrašas ir jo įrodymas</translation>
    </message>
    <message>
        <source>With the proof, somebody without the case sees that this entry stands in the log, and nothing else of it.</source>
        <translation>Turėdamas įrodymą, asmuo be bylos mato, kad šis įrašas yra žurnale, ir nieko daugiau iš jo.</translation>
    </message>
    <message>
        <source>Folder for the proof</source>
        <translation>Įrodymo aplankas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 iš %2</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Visi veiksmai</translation>
    </message>
    <message>
        <source>Checking the log…</source>
        <translation>Tikrinamas žurnalas…</translation>
    </message>
    <message>
        <source>The log was not checked yet.</source>
        <translation>Žurnalas dar netikrintas.</translation>
    </message>
    <message>
        <source>Leaf: %1</source>
        <translation>Lapas: %1</translation>
    </message>
    <message>
        <source>Proof of inclusion</source>
        <translation>Įtraukimo įrodymas</translation>
    </message>
    <message>
        <source>making it…</source>
        <translation>rengiamas…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailOptions</name>
    <message>
        <source>How the files lie</source>
        <translation>Kaip išdėstyti failai</translation>
    </message>
    <message>
        <source>Folder in each mailbox</source>
        <translation>Aplankas kiekvienoje pašto dėžutėje</translation>
    </message>
    <message>
        <source>One mail for</source>
        <translation>Vienas laiškas –</translation>
    </message>
    <message>
        <source>Minutes of silence that end a session</source>
        <translation>Tylos minutės, po kurių seansas baigiasi</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopijos</translation>
    </message>
    <message>
        <source>Days and times in</source>
        <translation>Dienos ir laikai pagal</translation>
    </message>
    <message>
        <source>Subject of the mails</source>
        <translation>Laiškų tema</translation>
    </message>
    <message>
        <source>Largest mail in megabytes</source>
        <translation>Didžiausias laiškas megabaitais</translation>
    </message>
    <message>
        <source>With the files that were sent</source>
        <translation>Su siųstais failais</translation>
    </message>
    <message>
        <source>With what came out of encrypted sources</source>
        <translation>Su tuo, kas gauta iš šifruotų šaltinių</translation>
    </message>
    <message>
        <source>With a record of the events for programs</source>
        <translation>Su įvykių įrašu programoms</translation>
    </message>
    <message>
        <source>One folder, with everybody and everything</source>
        <translation>Vienas aplankas su visais ir viskuo</translation>
    </message>
    <message>
        <source>A folder for each mailbox</source>
        <translation>Po aplanką kiekvienai pašto dėžutei</translation>
    </message>
    <message>
        <source>An mbox file for each mailbox</source>
        <translation>Po mbox failą kiekvienai pašto dėžutei</translation>
    </message>
    <message>
        <source>each conversation and day</source>
        <translation>kiekvienam pokalbiui ir dienai</translation>
    </message>
    <message>
        <source>each conversation</source>
        <translation>kiekvienam pokalbiui</translation>
    </message>
    <message>
        <source>each session, ended by silence</source>
        <translation>kiekvienam seansui, kurį baigia tyla</translation>
    </message>
    <message>
        <source>each message</source>
        <translation>kiekvienai žinutei</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>behind the length of the silence that ends a session</comment>
        <translation> min.</translation>
    </message>
    <message>
        <source>One copy of each mail</source>
        <translation>Viena kiekvieno laiško kopija</translation>
    </message>
    <message>
        <source>One copy for each participant</source>
        <translation>Po kopiją kiekvienam dalyviui</translation>
    </message>
    <message>
        <source>the zone at the top</source>
        <translation>viršuje nurodytą juostą</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>A template with {title}, {date}, {conversation}, {tenant}, {people}, {messages}, {minutes}, {part} and {parts}. Empty: the usual one.</source>
        <translation>Šablonas su {title}, {date}, {conversation}, {tenant}, {people}, {messages}, {minutes}, {part} ir {parts}. Tuščia: įprastas.</translation>
    </message>
    <message>
        <source> MB; what is larger is split</source>
        <comment>behind the size of the largest mail</comment>
        <translation> MB; kas didesnis, padalijamas</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Pašto serveris</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Failai</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>Aplanke</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Skaičiai</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Tyla</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Pašto dėžutės</translation>
    </message>
    <message>
        <source>Days and times</source>
        <translation>Dienos ir laikai</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Largest mail</source>
        <translation>Didžiausias laiškas</translation>
    </message>
    <message>
        <source>Name the folder in each mailbox.</source>
        <translation>Nurodykite aplanką kiekvienoje pašto dėžutėje.</translation>
    </message>
    <message>
        <source>The numbers cannot be like this: %1</source>
        <translation>Tokių skaičių nurodyti negalima: %1</translation>
    </message>
    <message>
        <source>The subject cannot be filled in: %1</source>
        <translation>Temos užpildyti negalima: %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailServerDialog</name>
    <message>
        <source>Name of the mail server</source>
        <translation>Pašto serverio pavadinimas</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Serverio adresas</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Prievadas</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Šifravimas</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Prisijungimas</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Naudotojas</translation>
    </message>
    <message>
        <source>Authority to trust</source>
        <translation>Patikima sertifikavimo įstaiga</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Sertifikatai (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Certificate and key of this client</source>
        <translation>Šio kliento sertifikatas ir raktas</translation>
    </message>
    <message>
        <source>Certificates with keys (*.pem)</source>
        <translation>Sertifikatai su raktais (*.pem)</translation>
    </message>
    <message>
        <source>Bounces go to</source>
        <translation>Grąžinami laiškai siunčiami</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>Pristatyti</translation>
    </message>
    <message>
        <source>From of all mails</source>
        <translation>Visų laiškų laukas „From“</translation>
    </message>
    <message>
        <source>To of all mails</source>
        <translation>Visų laiškų laukas „To“</translation>
    </message>
    <message>
        <source>Connections at the same time</source>
        <translation>Vienalaikės jungtys</translation>
    </message>
    <message>
        <source>Mails a minute</source>
        <translation>Laiškų per minutę</translation>
    </message>
    <message>
        <source>How often a mail is offered</source>
        <translation>Kiek kartų siūlomas laiškas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Įrašyti</translation>
    </message>
    <message>
        <source>New mail server</source>
        <translation>Naujas pašto serveris</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Pašto serveris</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresai</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Sparta</translation>
    </message>
    <message>
        <source>STARTTLS: encrypted before anything is said</source>
        <translation>STARTTLS: užšifruojama prieš ką nors pasakant</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS nuo pirmo baito</translation>
    </message>
    <message>
        <source>None: in clear</source>
        <translation>Nėra: atviru tekstu</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Neprisijungti</translation>
    </message>
    <message>
        <source>User and password (PLAIN)</source>
        <translation>Naudotojas ir slaptažodis (PLAIN)</translation>
    </message>
    <message>
        <source>User and password (LOGIN)</source>
        <translation>Naudotojas ir slaptažodis (LOGIN)</translation>
    </message>
    <message>
        <source>User and token (XOAUTH2)</source>
        <translation>Naudotojas ir prieigos raktas (XOAUTH2)</translation>
    </message>
    <message>
        <source>those of the system only</source>
        <translation>tik sistemos įstaigos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nėra</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>Trusts also</source>
        <translation>Taip pat pasitikima</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Pateikiamas sertifikatas</translation>
    </message>
    <message>
        <source>One address for everything, or a template with {mailbox} or {local}.</source>
        <translation>Vienas adresas viskam arba šablonas su {mailbox} ar {local}.</translation>
    </message>
    <message>
        <source>who wrote first</source>
        <translation>kas rašė pirmas</translation>
    </message>
    <message>
        <source>the participants</source>
        <translation>dalyviai</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Nuo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kam</translation>
    </message>
    <message>
        <source>as fast as the server takes them</source>
        <translation>taip greitai, kaip priima serveris</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Jungtys</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Bandymai</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Suteikite pavadinimą.</translation>
    </message>
    <message>
        <source>There is a mail server of this name already.</source>
        <translation>Tokio pavadinimo pašto serveris jau yra.</translation>
    </message>
    <message>
        <source>Password or token for the key store</source>
        <translation>Slaptažodis arba prieigos raktas, skirtas raktų saugyklai</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Pamiršti</translation>
    </message>
    <message>
        <source>Kept in the case, each change as a version; its password never.</source>
        <translation>Saugoma byloje, kiekvienas pakeitimas – kaip versija; slaptažodis – niekada.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Slaptažodis</translation>
    </message>
    <message>
        <source>Takes the password out of the key store of this system</source>
        <translation>Pašalina slaptažodį iš šios sistemos raktų saugyklos</translation>
    </message>
    <message>
        <source>kept; type another one to replace it</source>
        <translation>saugomas; įveskite kitą, kad jį pakeistumėte</translation>
    </message>
    <message>
        <source>asked for before every delivery</source>
        <translation>klausiama prieš kiekvieną perdavimą</translation>
    </message>
    <message>
        <source>What is typed here goes into the key store of this system.</source>
        <translation>Kas čia įvedama, patenka į šios sistemos raktų saugyklą.</translation>
    </message>
    <message>
        <source>No password can be kept here, so it is asked for before every delivery.</source>
        <translation>Čia slaptažodžio saugoti negalima, todėl jo klausiama prieš kiekvieną perdavimą.</translation>
    </message>
    <message>
        <source>The key store answers: %1</source>
        <translation>Raktų saugyklos atsakymas: %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailServerField</name>
    <message>
        <source>Mail server</source>
        <translation>Pašto serveris</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Keisti…</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>Išbandyti…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Ištrinti…</translation>
    </message>
    <message>
        <source>Password or token of the mail server</source>
        <translation>Pašto serverio slaptažodis arba prieigos raktas</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Naujas…</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>dar nėra</translation>
    </message>
    <message>
        <source>Password or token; it is not kept</source>
        <translation>Slaptažodis arba prieigos raktas; jis nesaugomas</translation>
    </message>
    <message>
        <source>everything to %1</source>
        <translation>viskas siunčiama: %1</translation>
    </message>
    <message>
        <source>to the mailboxes of the participants</source>
        <translation>į dalyvių pašto dėžutes</translation>
    </message>
    <message>
        <source>in clear, not encrypted</source>
        <translation>atviru tekstu, nešifruojama</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>šifruojama</translation>
    </message>
    <message>
        <source>%1, port %2, %3; %4.</source>
        <translation>%1, prievadas %2, %3; %4.</translation>
    </message>
    <message>
        <source>Choose a mail server, or make one.</source>
        <translation>Pasirinkite pašto serverį arba sukurkite jį.</translation>
    </message>
    <message>
        <source>Type the password of the mail server.</source>
        <translation>Įveskite pašto serverio slaptažodį.</translation>
    </message>
    <message>
        <source>Delete a mail server</source>
        <translation>Ištrinti pašto serverį</translation>
    </message>
    <message>
        <source>Delete the mail server %1? What was delivered to it stays on record.</source>
        <translation>Ištrinti pašto serverį %1? Kas į jį perduota, lieka užregistruota.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ištrinti</translation>
    </message>
    <message>
        <source>Kept in the key store of this system; type another one for this once</source>
        <translation>Saugomas šios sistemos raktų saugykloje; kitą galite įvesti tik šiam kartui</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailServerTest</name>
    <message>
        <source>Send a test mail to</source>
        <translation>Bandomojo laiško gavėjas</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Slaptažodis arba prieigos raktas</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Siųsti</translation>
    </message>
    <message>
        <source>Test of a mail server</source>
        <translation>Pašto serverio bandymas</translation>
    </message>
    <message>
        <source>One mail that says that it is a test and holds nothing of the case goes to %1, port %2.</source>
        <translation>Siunčiamas vienas laiškas, kuriame pasakyta, kad tai bandymas, ir kuriame nėra nieko iš bylos: %1, prievadas %2.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kam</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Slaptažodis</translation>
    </message>
    <message>
        <source>✓ The server took it: %1</source>
        <translation>✓ Serveris priėmė: %1</translation>
    </message>
    <message>
        <source>✕ The server did not take it: %1</source>
        <translation>✕ Serveris nepriėmė: %1</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Kreipiamasi į serverį…</translation>
    </message>
    <message>
        <source>kept in the key store of this system</source>
        <translation>saugomas šios sistemos raktų saugykloje</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailTargetsController</name>
    <message>
        <source>Test of a mail server</source>
        <translation>Pašto serverio bandymas</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailboxFields</name>
    <message>
        <source>By a list, first of all</source>
        <translation>Pirmiausia pagal sąrašą</translation>
    </message>
    <message>
        <source>List of who has which mailbox</source>
        <translation>Sąrašas, kas kurią pašto dėžutę turi</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Lentelės (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Addresses that are mailboxes by themselves</source>
        <translation>Adresai, kurie patys yra pašto dėžutės</translation>
    </message>
    <message>
        <source>CSV with source_id and mailbox</source>
        <translation>CSV su source_id ir mailbox</translation>
    </message>
    <message>
        <source>Addresses of requested exports are mailboxes</source>
        <translation>Prašytų eksportų adresai yra pašto dėžutės</translation>
    </message>
    <message>
        <source>Every chat address is a mailbox</source>
        <translation>Kiekvienas susirašinėjimo adresas yra pašto dėžutė</translation>
    </message>
    <message>
        <source>No address is a mailbox by itself</source>
        <translation>Nė vienas adresas pats nėra pašto dėžutė</translation>
    </message>
    <message>
        <source>Who has which…</source>
        <translation>Kas kurią turi…</translation>
    </message>
    <message>
        <source>Choose the list of who has which mailbox.</source>
        <translation>Pasirinkite sąrašą, kas kurią pašto dėžutę turi.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailboxListModel</name>
    <message>
        <source>in the mapping</source>
        <translation>susiejime</translation>
    </message>
    <message>
        <source>the address is a mailbox</source>
        <translation>adresas yra pašto dėžutė</translation>
    </message>
    <message>
        <source>the mapping names the domain</source>
        <translation>susiejimas nurodo domeną</translation>
    </message>
    <message>
        <source>left out by the mapping</source>
        <translation>susiejimas palieka</translation>
    </message>
    <message>
        <source>no mailbox is known</source>
        <translation>pašto dėžutė nežinoma</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nėra</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Vardas</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Pašto dėžutė</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kodėl</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailboxesDialog</name>
    <message>
        <source>Who has which mailbox</source>
        <translation>Kas kurią pašto dėžutę turi</translation>
    </message>
    <message>
        <source>People and their mailboxes</source>
        <translation>Asmenys ir jų pašto dėžutės</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Looking up who takes part…</source>
        <translation>Ieškoma, kas dalyvauja…</translation>
    </message>
    <message>
        <source>%1 of %2 people have no mailbox. In mailbox trees and over a mail server they get nothing, and are listed with the reason; in one folder everything is written.</source>
        <translation>Asmenys be pašto dėžutės: %1 iš %2. Pašto dėžučių medžiuose ir per pašto serverį jie nieko negauna ir išvardijami su priežastimi; į vieną aplanką rašoma viskas.</translation>
    </message>
    <message>
        <source>All %1 people have a mailbox.</source>
        <translation>Visi asmenys turi pašto dėžutę: %1.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MainMenu</name>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Byla</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Keisti</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Rodymas</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Eiti</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>Ek&amp;sportas</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Įr&amp;ankiai</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Žinynas</translation>
    </message>
    <message>
        <source>&amp;Open archive folder…</source>
        <translation>&amp;Atverti archyvų aplanką…</translation>
    </message>
    <message>
        <source>Open archive &amp;files…</source>
        <translation>Atverti archyvų &amp;failus…</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Nauja byla…</translation>
    </message>
    <message>
        <source>Open &amp;case…</source>
        <translation>Atverti &amp;bylą…</translation>
    </message>
    <message>
        <source>New &amp;window on this case</source>
        <translation>Naujas šios bylos &amp;langas</translation>
    </message>
    <message>
        <source>&amp;Recent cases</source>
        <translation>Paskutinės b&amp;ylos</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Atverti &amp;pavyzdį</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>&amp;Užverti bylą</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Išeiti</translation>
    </message>
    <message>
        <source>No case was opened yet</source>
        <translation>Dar neatverta jokia byla</translation>
    </message>
    <message>
        <source>&amp;Copy message text</source>
        <translation>&amp;Kopijuoti žinutės tekstą</translation>
    </message>
    <message>
        <source>Copy with &amp;sender and time</source>
        <translation>Kopijuoti su &amp;siuntėju ir laiku</translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation>&amp;Ieškoti</translation>
    </message>
    <message>
        <source>C&amp;lear the search</source>
        <translation>Iš&amp;valyti paiešką</translation>
    </message>
    <message>
        <source>&amp;Next hit</source>
        <translation>Ki&amp;ta atitiktis</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>&amp;Ankstesnė atitiktis</translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <translation>&amp;Navigatorius</translation>
    </message>
    <message>
        <source>Acti&amp;vity over time</source>
        <translation>Akty&amp;vumas laikui bėgant</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektorius</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Didesnis tekstas</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Mažesnis tekstas</translation>
    </message>
    <message>
        <source>N&amp;ormal text</source>
        <translation>Į&amp;prastas tekstas</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Laiko juosta</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Išv&amp;aizda</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>Šis kompiuteris: %1</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Another &amp;zone…</source>
        <translation>&amp;Kita laiko juosta…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Kaip &amp;sistemos</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Š&amp;viesi</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tamsi</translation>
    </message>
    <message>
        <source>&amp;Colours of the system</source>
        <translation>Sistemos s&amp;palvos</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atgal</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Pirmyn</translation>
    </message>
    <message>
        <source>&amp;Go to date or id…</source>
        <translation>&amp;Eiti į datą arba ID…</translation>
    </message>
    <message>
        <source>Next r&amp;oom event</source>
        <translation>Kitas kambario į&amp;vykis</translation>
    </message>
    <message>
        <source>Previous room event</source>
        <translation>Ankstesnis kambario įvykis</translation>
    </message>
    <message>
        <source>Next entry to &amp;look at</source>
        <translation>Kitas &amp;tikrintinas įrašas</translation>
    </message>
    <message>
        <source>Previous entry to look at</source>
        <translation>Ankstesnis tikrintinas įrašas</translation>
    </message>
    <message>
        <source>&amp;Who could see this?</source>
        <translation>Kas galėjo tai &amp;matyti?</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Kita &amp;sritis</translation>
    </message>
    <message>
        <source>&amp;Next conversation</source>
        <translation>&amp;Kitas pokalbis</translation>
    </message>
    <message>
        <source>P&amp;revious conversation</source>
        <translation>A&amp;nkstesnis pokalbis</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuoti…</translation>
    </message>
    <message>
        <source>Export the open &amp;conversation…</source>
        <translation>Eksportuoti &amp;atvertą pokalbį…</translation>
    </message>
    <message>
        <source>&amp;Collect Communicator history…</source>
        <translation>&amp;Surinkti „Communicator“ istoriją…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Klavišai</translation>
    </message>
    <message>
        <source>&amp;About Casebook</source>
        <translation>&amp;Apie „Casebook“</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Kal&amp;ba</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>&amp;Sistemos kalba</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Spausdinti…</translation>
    </message>
    <message>
        <source>&amp;New request…</source>
        <translation>&amp;Naujas prašymas…</translation>
    </message>
    <message>
        <source>Open a request &amp;file…</source>
        <translation>Atverti prašymo &amp;failą…</translation>
    </message>
    <message>
        <source>&amp;Redactions…</source>
        <translation>&amp;Užtušavimai…</translation>
    </message>
    <message>
        <source>Take o&amp;ff the last redaction</source>
        <translation>Nuimti &amp;paskutinį užtušavimą</translation>
    </message>
    <message>
        <source>Show what is redacted, in &amp;this window</source>
        <translation>Rodyti šiame lan&amp;ge, kas užtušuota</translation>
    </message>
    <message>
        <source>&amp;Identities…</source>
        <translation>&amp;Tapatybės…</translation>
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
        <translation>Laikas rodomas šia laiko juosta. Paspauskite ją arba pasirinkite kitą meniu „Rodymas“, „Laiko juosta“.</translation>
    </message>
    <message>
        <source>A job is still running. Stop it and close?</source>
        <translation>Dar vykdomas darbas. Sustabdyti jį ir užverti?</translation>
    </message>
    <message>
        <source>Language: %1. Casebook speaks it the next time it is started.</source>
        <translation>Kalba: %1. „Casebook“ ja kalbės, kai bus paleista kitą kartą.</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Sustabdyti ir užverti</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tęsti</translation>
    </message>
    <message>
        <source>An import keeps the files that it finished and can be continued. A stopped export leaves nothing, and a stopped push goes on where it was.</source>
        <translation>Importas išsaugo baigtus failus, ir jį galima tęsti. Sustabdytas eksportas nieko nepalieka, o sustabdytas siuntimas tęsiamas nuo tos pačios vietos.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MappingFace</name>
    <message>
        <source>Find…</source>
        <translation>Rasti…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Asmenys</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Srautai</translation>
    </message>
    <message>
        <source>Only who is not decided upon</source>
        <translation>Tik dar nenuspręsti</translation>
    </message>
    <message>
        <source>Confirm guesses</source>
        <translation>Patvirtinti spėjimus</translation>
    </message>
    <message>
        <source>Find among the people</source>
        <translation>Ieškoti tarp asmenų</translation>
    </message>
    <message>
        <source>Mailboxes…</source>
        <translation>Pašto dėžutės…</translation>
    </message>
    <message>
        <source>Shows beside each person the mailbox that a mapping of mailboxes gives them.</source>
        <translation>Prie kiekvieno asmens rodo pašto dėžutę, kurią nurodo pašto dėžučių susiejimas.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Įrašyti kaip CSV…</translation>
    </message>
    <message>
        <source>Find among the streams</source>
        <translation>Ieškoti tarp srautų</translation>
    </message>
    <message>
        <source>Type into the table, paste cells from a spreadsheet where the cursor stands, or take a completed CSV over.</source>
        <translation>Rašykite lentelėje, įklijuokite skaičiuoklės langelius ties žymekliu arba perimkite užpildytą CSV.</translation>
    </message>
    <message>
        <source>Take CSV over…</source>
        <translation>Perimti CSV…</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were pasted.</source>
        <translation>
            <numerusform>Įklijuota %n eilutė.</numerusform>
            <numerusform>Įklijuotos %n eilutės.</numerusform>
            <numerusform>Įklijuota %n eilučių.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Įrašyti kaip CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Take CSV over</source>
        <translation>Perimti CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt)</source>
        <translation>CSV (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Mapping of mailboxes</source>
        <translation>Pašto dėžučių susiejimas</translation>
    </message>
    <message>
        <source>Press Rehearse: it finds who and what would move.</source>
        <translation>Paspauskite „Repetuoti“: bus rasta, kas ir kur būtų perkelta.</translation>
    </message>
    <message>
        <source>%1 in all, %2 without a user, %3 guessed</source>
        <translation>iš viso: %1, be naudotojo: %2, spėta: %3</translation>
    </message>
    <message>
        <source>Confirm the selected guesses</source>
        <translation>Patvirtinti pasirinktus spėjimus</translation>
    </message>
    <message>
        <source>Confirm all guesses shown</source>
        <translation>Patvirtinti visus rodomus spėjimus</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MarkActions</name>
    <message>
        <source>Tag…</source>
        <translation>Žyma…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Pastaba…</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Peržiūrėta</translation>
    </message>
    <message>
        <source>Undo the last mark</source>
        <translation>Atšaukti paskutinį žymėjimą</translation>
    </message>
    <message>
        <source>Redact…</source>
        <translation>Užtušuoti…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MarksController</name>
    <message>
        <source>note</source>
        <comment>a mark on a row</comment>
        <translation>pastaba</translation>
    </message>
    <message>
        <source>reviewed</source>
        <comment>a mark on a row</comment>
        <translation>peržiūrėta</translation>
    </message>
    <message>
        <source>Tagged “%1”.</source>
        <translation>Pridėta žyma „%1“.</translation>
    </message>
    <message>
        <source>Tag “%1” taken off.</source>
        <translation>Nuimta žyma „%1“.</translation>
    </message>
    <message>
        <source>Note added.</source>
        <translation>Pastaba pridėta.</translation>
    </message>
    <message>
        <source>Note taken off.</source>
        <translation>Pastaba nuimta.</translation>
    </message>
    <message>
        <source>Marked as reviewed.</source>
        <translation>Pažymėta kaip peržiūrėta.</translation>
    </message>
    <message>
        <source>No longer marked as reviewed.</source>
        <translation>Nebepažymėta kaip peržiūrėta.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MarksPanel</name>
    <message>
        <source>Add a tag</source>
        <translation>Pridėti žymą</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Peržiūrėta</translation>
    </message>
    <message>
        <source>Add a tag (T)</source>
        <translation>Pridėti žymą (T)</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Pridėti pastabą</translation>
    </message>
    <message>
        <source>Add a note (M)</source>
        <translation>Pridėti pastabą (M)</translation>
    </message>
    <message>
        <source>Enter keeps the note, Shift+Enter begins a line</source>
        <translation>„Enter“ išsaugo pastabą, „Shift+Enter“ pradeda naują eilutę</translation>
    </message>
    <message>
        <source>Somebody has judged this event (V). That it was opened is kept apart.</source>
        <translation>Kažkas šį įvykį įvertino (V). Tai, kad jis buvo atvertas, žymima atskirai.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Žymėjimai</translation>
    </message>
    <message>
        <source>Reviewed by %1</source>
        <translation>Peržiūrėjo %1</translation>
    </message>
    <message>
        <source>Take off the tag %1</source>
        <translation>Nuimti žymą %1</translation>
    </message>
    <message>
        <source>Take off this note</source>
        <translation>Nuimti šią pastabą</translation>
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
        <translation>Repeticija</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>palikta</translation>
    </message>
    <message>
        <source>Two people must not become one user, which would change who said what: %1. Give each a user of their own, or leave one of them out.</source>
        <translation>Du asmenys neturi tapti vienu naudotoju, nes pasikeistų, kas ką pasakė: %1. Kiekvienam skirkite atskirą naudotoją arba vieną iš jų palikite.</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>iškarpinė</translation>
    </message>
    <message>
        <source>%1 people and %2 streams were taken over.</source>
        <translation>Perimta asmenų: %1, srautų: %2.</translation>
    </message>
    <message>
        <source>The table is in %1.</source>
        <translation>Lentelė yra čia: %1.</translation>
    </message>
    <message>
        <source>Export for Symphony</source>
        <translation>Eksportas į „Symphony“</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MovePage</name>
    <message>
        <source>Move</source>
        <translation>Perkelti</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Repetuoti</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stabdyti</translation>
    </message>
    <message>
        <source>Move to Symphony</source>
        <translation>Perkelti į „Symphony“</translation>
    </message>
    <message>
        <source>Progress of the rehearsal or export</source>
        <translation>Repeticijos arba eksporto eiga</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planas</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Susiejimas</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Repeticija</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Partijos</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Siuntimas</translation>
    </message>
    <message>
        <source>Repair and finish</source>
        <translation>Taisymas ir pabaiga</translation>
    </message>
    <message>
        <source>what the search selects: %1</source>
        <translation>ką atrenka paieška: %1</translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation>visa byla</translation>
    </message>
    <message>
        <source>changed since the rehearsal</source>
        <translation>po repeticijos pakeista</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MovePeopleModel</name>
    <message>
        <source>The action is map, create or skip, not “%1”.</source>
        <translation>Veiksmas yra map, create arba skip, o ne „%1“.</translation>
    </message>
    <message>
        <source>This column cannot be written to.</source>
        <translation>Į šį stulpelį rašyti negalima.</translation>
    </message>
    <message>
        <source>“%1” is no user ID: %2.</source>
        <translation>„%1“ nėra naudotojo ID: %2.</translation>
    </message>
    <message>
        <source>choose: names are missing</source>
        <translation>pasirinkti: trūksta vardų</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>pasirinkti</translation>
    </message>
    <message>
        <source>guessed: confirm it</source>
        <translation>spėta: patvirtinkite</translation>
    </message>
    <message>
        <source>looked up by e-mail</source>
        <translation>surasta pagal el. pašto adresą</translation>
    </message>
    <message>
        <source>mapped</source>
        <translation>susieta</translation>
    </message>
    <message>
        <source>user is made</source>
        <translation>naudotojas sukuriamas</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>palikta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>taip</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>JID</source>
        <translation>JID</translation>
    </message>
    <message>
        <source>Seen as</source>
        <translation>Matomas kaip</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Žinutės</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Veiksmas</translation>
    </message>
    <message>
        <source>Symphony user</source>
        <translation>„Symphony“ naudotojas</translation>
    </message>
    <message>
        <source>E-mail in Symphony</source>
        <translation>El. paštas „Symphony“ sistemoje</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Pašto dėžutė</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vardas</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Pavardė</translation>
    </message>
    <message>
        <source>Shown name</source>
        <translation>Rodomas vardas</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Naudotojo vardas</translation>
    </message>
    <message>
        <source>Disable afterwards</source>
        <translation>Po to išjungti</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MoveStreamsModel</name>
    <message>
        <source>The name of a room has 1 to %1 characters.</source>
        <translation>Kambario pavadinime yra nuo 1 iki %1 ženklų.</translation>
    </message>
    <message>
        <source>The action is create, use or skip, not “%1”.</source>
        <translation>Veiksmas yra create, use arba skip, o ne „%1“.</translation>
    </message>
    <message>
        <source>This column cannot be written to.</source>
        <translation>Į šį stulpelį rašyti negalima.</translation>
    </message>
    <message>
        <source>“%1” is no stream ID: %2.</source>
        <translation>„%1“ nėra srauto ID: %2.</translation>
    </message>
    <message>
        <source>private room</source>
        <translation>privatus kambarys</translation>
    </message>
    <message>
        <source>one IM</source>
        <translation>vienas IM</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>taip</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Šaltinis</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Tampa</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Pokalbiai</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Žinutės</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Nariai</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Pirma</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Paskutinė</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Veiksmas</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Kambario pavadinimas</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Aprašas</translation>
    </message>
    <message>
        <source>Owner (JID)</source>
        <translation>Savininkas (JID)</translation>
    </message>
    <message>
        <source>Stream ID</source>
        <translation>Srauto ID</translation>
    </message>
    <message>
        <source>Remove afterwards (JIDs)</source>
        <translation>Po to pašalinti (JID)</translation>
    </message>
    <message>
        <source>Deactivate afterwards</source>
        <translation>Po to išjungti</translation>
    </message>
</context>
<context>
    <name>casebook::ui::NavigatorModel</name>
    <message>
        <source>All conversations</source>
        <translation>Visi pokalbiai</translation>
    </message>
    <message>
        <source>No tenant</source>
        <translation>Be nuomininko</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>a day within its month</comment>
        <translation>d, ddd</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n conversations began here (days in UTC)</source>
        <translation>
            <numerusform>%1: čia prasidėjo %n pokalbis (dienos UTC)</numerusform>
            <numerusform>%1: čia prasidėjo %n pokalbiai (dienos UTC)</numerusform>
            <numerusform>%1: čia prasidėjo %n pokalbių (dienos UTC)</numerusform>
        </translation>
    </message>
    <message>
        <source>Tenant, day</source>
        <translation>Nuomininkas, diena</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Pokalbiai</translation>
    </message>
</context>
<context>
    <name>casebook::ui::NewCasePage</name>
    <message>
        <source>Title of the case</source>
        <translation>Bylos pavadinimas</translation>
    </message>
    <message>
        <source>Where the case file is kept</source>
        <translation>Kur laikomas bylos failas</translation>
    </message>
    <message>
        <source>&amp;Four eyes</source>
        <translation>&amp;Keturių akių principas</translation>
    </message>
    <message>
        <source>Certificate of the first approver</source>
        <translation>Pirmojo tvirtintojo sertifikatas</translation>
    </message>
    <message>
        <source>&amp;Single reviewer</source>
        <translation>&amp;Vienas peržiūrėtojas</translation>
    </message>
    <message>
        <source>Make case and import</source>
        <translation>Sukurti bylą ir importuoti</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pasirinkti…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nauja byla</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Pavadinimas</translation>
    </message>
    <message>
        <source>&amp;Keep it in</source>
        <translation>&amp;Laikyti čia</translation>
    </message>
    <message>
        <source>One file on a disk of this computer. Texts, raw records and the hashes of the sources are in it; the sources are only read.</source>
        <translation>Vienas failas šio kompiuterio diske. Jame yra tekstai, pirminiai įrašai ir šaltinių maišos; šaltiniai tik skaitomi.</translation>
    </message>
    <message>
        <source>Who must agree before something leaves the case</source>
        <translation>Kas turi pritarti, kad kas nors išeitų iš bylos</translation>
    </message>
    <message>
        <source>Certificate of the first approver (PEM)</source>
        <translation>Pirmojo tvirtintojo sertifikatas (PEM)</translation>
    </message>
    <message>
        <source>An empty case, to add archives to later.</source>
        <translation>Tuščia byla, į kurią archyvai pridedami vėliau.</translation>
    </message>
    <message>
        <source>Make case</source>
        <translation>Sukurti bylą</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ir dar %n</numerusform>
            <numerusform>ir dar %n</numerusform>
            <numerusform>ir dar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Skirta: %1</translation>
    </message>
    <message>
        <source>Keep the case in</source>
        <translation>Bylos laikymo vieta</translation>
    </message>
    <message>
        <source>Casebook cases (*.casebook)</source>
        <translation>„Casebook“ bylos (*.casebook)</translation>
    </message>
    <message>
        <source>Choose who must agree.</source>
        <translation>Pasirinkite, kas turi pritarti.</translation>
    </message>
    <message>
        <source>Say where to keep the case.</source>
        <translation>Nurodykite, kur laikyti bylą.</translation>
    </message>
    <message>
        <source>Say who approves first: by a certificate.</source>
        <translation>Sertifikatu nurodykite, kas tvirtina pirmas.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::NewIdentityDialog</name>
    <message>
        <source>Name of the person</source>
        <translation>Asmens vardas ir pavardė</translation>
    </message>
    <message>
        <source>Address of the person</source>
        <translation>Asmens adresas</translation>
    </message>
    <message>
        <source>Kind of the key</source>
        <translation>Rakto rūšis</translation>
    </message>
    <message>
        <source>Years for which it is valid</source>
        <translation>Kiek metų galioja</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>Kur laikomas raktas</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Slaptafrazė</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>Slaptafrazė dar kartą</translation>
    </message>
    <message>
        <source>Keep the passphrase in the key store of this account</source>
        <translation>Saugoti slaptafrazę šios paskyros raktų saugykloje</translation>
    </message>
    <message>
        <source>Make the identity</source>
        <translation>Sukurti tapatybę</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>Nauja tapatybė</translation>
    </message>
    <message>
        <source>RSA, 3072 bits: opened by every program</source>
        <translation>RSA, 3072 bitai: atveria visos programos</translation>
    </message>
    <message>
        <source>EC, P-256: short and fast</source>
        <translation>EC, P-256: trumpas ir greitas</translation>
    </message>
    <message>
        <source>Whoever can use your account on this computer can sign with your key then.</source>
        <translation>Tada jūsų raktu galės pasirašyti kiekvienas, kas gali naudotis jūsų paskyra šiame kompiuteryje.</translation>
    </message>
    <message>
        <source>A key of your own, and a certificate that says whose it is. With the key you sign; the certificate is for the others, who enrol you by it.</source>
        <translation>Jūsų asmeninis raktas ir sertifikatas, nurodantis, kieno tai raktas. Raktu pasirašote, o sertifikatas skirtas kitiems: pagal jį jie jus įtraukia.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pasirinkti…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Vardas ir pavardė</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresas</translation>
    </message>
    <message>
        <source>&amp;Kind of key</source>
        <translation>&amp;Rakto rūšis</translation>
    </message>
    <message>
        <source>Valid for &amp;years</source>
        <translation>Galioja &amp;metų</translation>
    </message>
    <message>
        <source>Key &amp;file</source>
        <translation>Rakto &amp;failas</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Slaptafrazė</translation>
    </message>
    <message>
        <source>And a&amp;gain</source>
        <translation>Dar &amp;kartą</translation>
    </message>
    <message>
        <source>Keep the key in</source>
        <translation>Rakto laikymo vieta</translation>
    </message>
    <message>
        <source>Keys (*.p12)</source>
        <translation>Raktai (*.p12)</translation>
    </message>
    <message>
        <source>Say whose identity it is.</source>
        <translation>Nurodykite, kieno tai tapatybė.</translation>
    </message>
    <message>
        <source>Give the address of the person.</source>
        <translation>Nurodykite asmens adresą.</translation>
    </message>
    <message>
        <source>Say where the key is kept.</source>
        <translation>Nurodykite, kur laikyti raktą.</translation>
    </message>
    <message>
        <source>The passphrase needs 8 characters or more, better 20.</source>
        <translation>Slaptafrazę turi sudaryti bent 8 ženklai, geriau – 20.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Slaptafrazės nesutampa.</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Kuriamas raktas…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>The key is in %1, the certificate in %2. Hand out the certificate, and keep the key to yourself.
Fingerprint, to compare on the telephone:
%3</source>
        <translation>Raktas yra čia: %1, sertifikatas – čia: %2. Sertifikatą išdalykite, o raktą pasilikite tik sau.
Kontrolinis kodas, kurį reikia palyginti telefonu:
%3</translation>
    </message>
</context>
<context>
    <name>casebook::ui::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Paslėpti</translation>
    </message>
</context>
<context>
    <name>casebook::ui::NumberFields</name>
    <message>
        <source>Before each number</source>
        <translation>Prieš kiekvieną numerį</translation>
    </message>
    <message>
        <source>Digits of each number</source>
        <translation>Kiekvieno numerio skaitmenys</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Pirmas numeris</translation>
    </message>
    <message>
        <source>Name of the load files</source>
        <translation>Įkėlimo failų pavadinimas</translation>
    </message>
    <message>
        <source> digits</source>
        <comment>behind the number of digits of a production number</comment>
        <translation> skaitm.</translation>
    </message>
    <message>
        <source>from </source>
        <comment>before the first production number</comment>
        <translation>nuo </translation>
    </message>
    <message>
        <source>The first document is %1, in %2.dat.</source>
        <translation>Pirmas dokumentas yra %1, faile %2.dat.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::OpenDialogs</name>
    <message>
        <source>Open archive folder</source>
        <translation>Archyvų aplanko atvėrimas</translation>
    </message>
    <message>
        <source>Open archive files</source>
        <translation>Archyvų failų atvėrimas</translation>
    </message>
    <message>
        <source>Archives (*.IMArchive *.conv *.localONLY);;All files (*)</source>
        <translation>Archyvai (*.IMArchive *.conv *.localONLY);;Visi failai (*)</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Bylos atvėrimas</translation>
    </message>
    <message>
        <source>Casebook cases (*.casebook)</source>
        <translation>„Casebook“ bylos (*.casebook)</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PackText</name>
    <message>
        <source>Messages</source>
        <translation>Žinutės</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Tiesioginės žinutės</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupės</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Dalyviai</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Skambučiai</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Priedai</translation>
    </message>
    <message>
        <source>Deleted messages</source>
        <translation>Ištrintos žinutės</translation>
    </message>
    <message>
        <source>Room events</source>
        <translation>Kambario įvykiai</translation>
    </message>
    <message>
        <source>A list (kept as it is)</source>
        <translation>Sąrašas (paliekamas, koks yra)</translation>
    </message>
    <message>
        <source>Something else (kept)</source>
        <translation>Kas kita (paliekama)</translation>
    </message>
    <message>
        <source>Conversation (ID)</source>
        <translation>Pokalbis (ID)</translation>
    </message>
    <message>
        <source>Conversation (name)</source>
        <translation>Pokalbis (pavadinimas)</translation>
    </message>
    <message>
        <source>Conversation (kind)</source>
        <translation>Pokalbis (rūšis)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Laikas</translation>
    </message>
    <message>
        <source>Date (the clock is apart)</source>
        <translation>Data (laikas atskirai)</translation>
    </message>
    <message>
        <source>Clock (the date is apart)</source>
        <translation>Laikas (data atskirai)</translation>
    </message>
    <message>
        <source>End, or time of leaving</source>
        <translation>Pabaiga arba išėjimo laikas</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Trukmė</translation>
    </message>
    <message>
        <source>Sender (address)</source>
        <translation>Siuntėjas (adresas)</translation>
    </message>
    <message>
        <source>Sender (ID)</source>
        <translation>Siuntėjas (ID)</translation>
    </message>
    <message>
        <source>Sender (name)</source>
        <translation>Siuntėjas (vardas)</translation>
    </message>
    <message>
        <source>Recipients, members</source>
        <translation>Gavėjai, nariai</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekstas</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>Žinutės ID</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>Atsakant į</translation>
    </message>
    <message>
        <source>Attachment (name)</source>
        <translation>Priedas (pavadinimas)</translation>
    </message>
    <message>
        <source>Attachment (type)</source>
        <translation>Priedas (tipas)</translation>
    </message>
    <message>
        <source>Attachment (size)</source>
        <translation>Priedas (dydis)</translation>
    </message>
    <message>
        <source>Attachment (file in the pack)</source>
        <translation>Priedas (failas pakete)</translation>
    </message>
    <message>
        <source>Attachment (address)</source>
        <translation>Priedas (adresas)</translation>
    </message>
    <message>
        <source>Whether it was deleted</source>
        <translation>Ar ištrinta</translation>
    </message>
    <message>
        <source>Deleted at</source>
        <translation>Ištrynimo laikas</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>Ištrynė</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Redaguota</translation>
    </message>
    <message>
        <source>Of a Casebook delivery: %1</source>
        <translation>Iš „Casebook“ perdavimo: %1</translation>
    </message>
    <message>
        <source>Nothing in the table tells the day from the month.</source>
        <translation>Lentelėje niekas neskiria dienos nuo mėnesio.</translation>
    </message>
    <message>
        <source>The times of the table name no zone.</source>
        <translation>Lentelės laikai nenurodo juostos.</translation>
    </message>
    <message>
        <source>More than one column may be “%1”: %2.</source>
        <translation>Daugiau nei vienas stulpelis gali būti „%1“: %2.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PagesDialog</name>
    <message>
        <source>Previous page</source>
        <translation>Ankstesnis puslapis</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Kitas puslapis</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Peržiūra</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Puslapis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 puslapis iš %2</translation>
    </message>
    <message>
        <source>%1. The preview ends here.</source>
        <translation>%1. Peržiūra čia baigiasi.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PeopleController</name>
    <message>
        <source>%1 to %2</source>
        <translation>nuo %1 iki %2</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>nežinomo laiko</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>pabaigos</translation>
    </message>
    <message>
        <source>no record says when</source>
        <translation>kada, nesako joks įrašas</translation>
    </message>
    <message>
        <source>never in it, as far as recorded</source>
        <translation>kiek įrašyta, niekada nedalyvavo</translation>
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
        <translation>Kas kada dalyvavo</translation>
    </message>
    <message>
        <source>Reading who was there…</source>
        <translation>Skaitoma, kas ten buvo…</translation>
    </message>
    <message>
        <source>Choose a conversation to see who was present when.</source>
        <translation>Pasirinkite pokalbį, kad matytumėte, kas kada dalyvavo.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PlanFace</name>
    <message>
        <source>The whole case</source>
        <translation>Visa byla</translation>
    </message>
    <message>
        <source>What becomes one room</source>
        <translation>Kas tampa vienu kambariu</translation>
    </message>
    <message>
        <source>Keep the order within a second, by milliseconds</source>
        <translation>Išlaikyti eiliškumą per sekundę, milisekundėmis</translation>
    </message>
    <message>
        <source>Split texts that are too long for one message</source>
        <translation>Padalyti tekstus, per ilgus vienai žinutei</translation>
    </message>
    <message>
        <source>Move what is left of redacted messages</source>
        <translation>Perkelti, kas liko iš užtušuotų žinučių</translation>
    </message>
    <message>
        <source>Send files along</source>
        <translation>Siųsti ir failus</translation>
    </message>
    <message>
        <source>What moves, and how</source>
        <translation>Kas ir kaip perkeliama</translation>
    </message>
    <message>
        <source>One room for each room of the archive: everybody sees everything in it</source>
        <translation>Po vieną kambarį kiekvienam archyvo kambariui: visi jame mato viską</translation>
    </message>
    <message>
        <source>One room for each conversation: nobody sees what was said before they came</source>
        <translation>Po vieną kambarį kiekvienam pokalbiui: niekas nemato, kas pasakyta iki jam ateinant</translation>
    </message>
    <message>
        <source>People and streams</source>
        <translation>Asmenys ir srautai</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Plano dar nėra</translation>
    </message>
    <message>
        <source>The rehearsal goes through everything that would move, without asking anybody: people, streams, messages, hours, and what stands in the way.</source>
        <translation>Repeticija, nieko neklausdama, peržiūri viską, kas būtų perkelta: asmenis, srautus, žinutes, valandas ir kas trukdo.</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Repetuoti</translation>
    </message>
    <message>
        <source>Content exports that run daily look at one day only and will not hold this history. Plan one over its whole span.

Everybody in a room sees everything that is imported into it. All conversations of two people end in the IM that they use. Bots on the datafeed see nothing, and nothing that was imported can be taken back, only suppressed message by message.</source>
        <translation>Kasdieniai turinio eksportai apima tik vieną dieną, ir šios istorijos juose nebus. Suplanuokite eksportą visam jos laikotarpiui.

Visi kambario nariai mato viską, kas į jį importuota. Visi dviejų asmenų pokalbiai patenka į jų naudojamą IM. Robotai, skaitantys „datafeed“, nieko nemato. Nieko, kas importuota, atsiimti negalima, galima tik slėpti po vieną žinutę.</translation>
    </message>
    <message>
        <source>Cannot be moved</source>
        <translation>Perkelti negalima</translation>
    </message>
    <message>
        <source>Before you push</source>
        <translation>Prieš siunčiant</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Iki šiol</translation>
    </message>
    <message>
        <source>What the search selects: %1</source>
        <translation>Ką atrenka paieška: %1</translation>
    </message>
    <message>
        <source>What the search selects (nothing is looked for)</source>
        <translation>Ką atrenka paieška (nieko neieškoma)</translation>
    </message>
    <message>
        <source>A message takes up to 25 files and 30 MB, of the kinds that Symphony allows; files make the import longer than the hours above.</source>
        <translation>Prie žinutės telpa iki 25 failų ir 30 MB, tokių rūšių, kokias leidžia „Symphony“; su failais importas trunka ilgiau, nei nurodyta aukščiau.</translation>
    </message>
    <message>
        <source>messages in scope</source>
        <translation>žinutės apimtyje</translation>
    </message>
    <message numerus="yes">
        <source>ready, in %n calls</source>
        <translation>
            <numerusform>parengta, %n kreipinys</numerusform>
            <numerusform>parengta, %n kreipiniai</numerusform>
            <numerusform>parengta, %n kreipinių</numerusform>
        </translation>
    </message>
    <message>
        <source>held back, see the rehearsal</source>
        <translation>neperkeliama, žr. repeticiją</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>neperkeliama</translation>
    </message>
    <message>
        <source>%1 – %2 h</source>
        <translation>%1 – %2 val.</translation>
    </message>
    <message>
        <source>at %1 and %2 an hour</source>
        <translation>per valandą %1 ir %2</translation>
    </message>
    <message>
        <source>users that Symphony has</source>
        <translation>naudotojai, kuriuos „Symphony“ turi</translation>
    </message>
    <message>
        <source>looked up by e-mail</source>
        <translation>surasta pagal el. pašto adresą</translation>
    </message>
    <message>
        <source>users to be made</source>
        <translation>kuriami naudotojai</translation>
    </message>
    <message>
        <source>people left out</source>
        <translation>paliekami asmenys</translation>
    </message>
    <message>
        <source>people without a user</source>
        <translation>asmenys be naudotojo</translation>
    </message>
    <message>
        <source>IMs of two people</source>
        <translation>dviejų asmenų IM</translation>
    </message>
    <message>
        <source>private rooms</source>
        <translation>privatūs kambariai</translation>
    </message>
    <message>
        <source>members to be added</source>
        <translation>pridėtini nariai</translation>
    </message>
    <message>
        <source>The rehearsal counts it.</source>
        <translation>Suskaičiuos repeticija.</translation>
    </message>
    <message>
        <source>Everybody is decided upon</source>
        <translation>Dėl visų nuspręsta</translation>
    </message>
    <message numerus="yes">
        <source>%n people still need a decision</source>
        <translation>
            <numerusform>dar reikia nuspręsti dėl %n asmens</numerusform>
            <numerusform>dar reikia nuspręsti dėl %n asmenų</numerusform>
            <numerusform>dar reikia nuspręsti dėl %n asmenų</numerusform>
        </translation>
    </message>
    <message>
        <source>The rehearsal finds nothing in the way</source>
        <translation>Repeticija kliūčių nerado</translation>
    </message>
    <message numerus="yes">
        <source>The rehearsal holds %n things back</source>
        <translation>
            <numerusform>Repeticija sulaiko %n dalyką</numerusform>
            <numerusform>Repeticija sulaiko %n dalykus</numerusform>
            <numerusform>Repeticija sulaiko %n dalykų</numerusform>
        </translation>
    </message>
    <message>
        <source>An export is made and cleared</source>
        <translation>Eksportas atliktas ir leistas siųsti</translation>
    </message>
    <message>
        <source>Pilot: one room and one IM, 50 messages</source>
        <translation>Bandymas: vienas kambarys ir vienas IM, 50 žinučių</translation>
    </message>
    <message>
        <source>%1 imported, %2 failed, %3 left</source>
        <translation>importuota: %1, nepavyko: %2, liko: %3</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>mažiau nei minutė</translation>
    </message>
    <message>
        <source>%1 – %2 min</source>
        <translation>%1 – %2 min.</translation>
    </message>
    <message numerus="yes">
        <source>%n files of %1 go along.</source>
        <translation>
            <numerusform>Kartu siunčiamas %n failas (%1).</numerusform>
            <numerusform>Kartu siunčiami %n failai (%1).</numerusform>
            <numerusform>Kartu siunčiama %n failų (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::PolicyCard</name>
    <message>
        <source>Single reviewer</source>
        <translation>Vienas peržiūrėtojas</translation>
    </message>
    <message>
        <source>Four eyes: an approved request is needed</source>
        <translation>Keturių akių principas: reikia patvirtinto prašymo</translation>
    </message>
    <message>
        <source>Request %1, approved by %2</source>
        <translation>Prašymas %1, patvirtino: %2</translation>
    </message>
    <message>
        <source>Exactly what was approved leaves, as %1. It is compared again while it is written, and nothing stays where it differs.</source>
        <translation>Perduodama būtent tai, kas patvirtinta, kaip %1. Rašant lyginama dar kartą, ir jei kas skiriasi, nieko nelieka.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PolicyDialog</name>
    <message>
        <source>Policy of this case</source>
        <translation>Šios bylos politika</translation>
    </message>
    <message>
        <source>From now on: %1. %2 An approver signs the change, and it stands in the log for good.</source>
        <translation>Nuo šiol: %1. %2 Pakeitimą pasirašo tvirtintojas; žurnale pakeitimas lieka visam laikui.</translation>
    </message>
    <message>
        <source>Show what I sign</source>
        <translation>Rodyti, ką pasirašau</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Priežastis</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Nurodykite priežastį.</translation>
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
        <translation>nuo %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>iki %1</translation>
    </message>
    <message>
        <source>took part, but no record says when</source>
        <translation>dalyvavo, bet joks įrašas nesako kada</translation>
    </message>
    <message>
        <source>left later; since when they were there is not told</source>
        <translation>vėliau išėjo; nuo kada ten buvo, nenurodyta</translation>
    </message>
    <message>
        <source>the record of presence and the events of the room disagree</source>
        <translation>dalyvavimo įrašas ir kambario įvykiai nesutampa</translation>
    </message>
    <message>
        <source>the event has no readable time, or may belong to another conversation</source>
        <translation>įvykis neturi įskaitomo laiko arba gali priklausyti kitam pokalbiui</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PreviewDialog</name>
    <message>
        <source>Preview of %1</source>
        <translation>Pirminė peržiūra: %1</translation>
    </message>
    <message>
        <source>The first %1 of %2 events, as an export would have them. The log says that you saw them.</source>
        <translation>Pirmieji įvykiai (%1 iš %2), kokie jie būtų eksporte. Žurnale įrašoma, kad juos matėte.</translation>
    </message>
    <message>
        <source>All %1 events, as an export would have them. The log says that you saw them.</source>
        <translation>Visi įvykiai (%1), kokie jie būtų eksporte. Žurnale įrašoma, kad juos matėte.</translation>
    </message>
    <message>
        <source>Selected events</source>
        <translation>Atrinkti įvykiai</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nieko neatrinkta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ProofFigures</name>
    <message>
        <source>records that repeat an event (copies)</source>
        <translation>įvykį kartojantys įrašai (kopijos)</translation>
    </message>
    <message>
        <source>! incomplete</source>
        <translation>! neišsamu</translation>
    </message>
    <message numerus="yes">
        <source>%n files that should be archives were left out</source>
        <translation>
            <numerusform>praleistas %n failas, kuris turėtų būti archyvas</numerusform>
            <numerusform>praleisti %n failai, kurie turėtų būti archyvai</numerusform>
            <numerusform>praleista %n failų, kurie turėtų būti archyvai</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ balances</source>
        <translation>✓ sutampa</translation>
    </message>
    <message>
        <source>%1 bytes, each in one place</source>
        <translation>baitų: %1, kiekvienas vienoje vietoje</translation>
    </message>
    <message>
        <source>✕ does not balance</source>
        <translation>✕ nesutampa</translation>
    </message>
    <message numerus="yes">
        <source>%n problems, listed below</source>
        <translation>
            <numerusform>%n neatitikimas, nurodytas toliau</numerusform>
            <numerusform>%n neatitikimai, nurodyti toliau</numerusform>
            <numerusform>%n neatitikimų, nurodytų toliau</numerusform>
        </translation>
    </message>
    <message>
        <source>checking the books</source>
        <translation>tikrinama apskaita</translation>
    </message>
    <message>
        <source>nothing was read yet</source>
        <translation>dar nieko neperskaityta</translation>
    </message>
    <message numerus="yes">
        <source>%n issues to look at</source>
        <translation>
            <numerusform>%n problema, kurią reikia apžiūrėti</numerusform>
            <numerusform>%n problemos, kurias reikia apžiūrėti</numerusform>
            <numerusform>%n problemų, kurias reikia apžiūrėti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n harmless notes</source>
        <translation>
            <numerusform>%n nekenksminga pastaba</numerusform>
            <numerusform>%n nekenksmingos pastabos</numerusform>
            <numerusform>%n nekenksmingų pastabų</numerusform>
        </translation>
    </message>
    <message>
        <source>no daily files</source>
        <translation>kasdienių failų nėra</translation>
    </message>
    <message>
        <source>no day missing</source>
        <translation>netrūksta nė vienos dienos</translation>
    </message>
    <message numerus="yes">
        <source>%n days missing</source>
        <translation>
            <numerusform>trūksta %n dienos</numerusform>
            <numerusform>trūksta %n dienų</numerusform>
            <numerusform>trūksta %n dienų</numerusform>
        </translation>
    </message>
    <message>
        <source>events, of them %1 messages, in %2 conversations</source>
        <translation>įvykių, iš jų %1 žinučių, %2 pokalbiuose</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ProofHead</name>
    <message>
        <source>Reading report</source>
        <translation>Skaitymo ataskaita</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Įrašyta kaip %1</translation>
    </message>
    <message>
        <source>Check sources again</source>
        <translation>Patikrinti šaltinius dar kartą</translation>
    </message>
    <message>
        <source>Makes the case anew from its raw bytes, compares every row, and looks at the original files.</source>
        <translation>Iš pirminių baitų byla sudaroma iš naujo, palyginama kiekviena eilutė ir apžiūrimi pirminiai failai.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Įrašyti ataskaitą</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>Kaip PDF…</translation>
    </message>
    <message>
        <source>As HTML…</source>
        <translation>Kaip HTML…</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>Kaip JSON…</translation>
    </message>
    <message>
        <source>Save the reading report</source>
        <translation>Skaitymo ataskaitos įrašymas</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n sources · %2</source>
        <translation>
            <numerusform>%1 · %n šaltinis · %2</numerusform>
            <numerusform>%1 · %n šaltiniai · %2</numerusform>
            <numerusform>%1 · %n šaltinių · %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::ProofPage</name>
    <message>
        <source>Proof</source>
        <translation>Patikra</translation>
    </message>
    <message>
        <source>Show harmless notes too</source>
        <translation>Rodyti ir nekenksmingas pastabas</translation>
    </message>
    <message>
        <source>Nothing: every record could be read.</source>
        <translation>Nieko: pavyko perskaityti kiekvieną įrašą.</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Problemos</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Šaltiniai</translation>
    </message>
    <message>
        <source>Days, by tenant and UCB</source>
        <translation>Dienos pagal nuomininką ir UCB</translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation>Kas apžiūrėtina</translation>
    </message>
    <message numerus="yes">
        <source>and %n more problems</source>
        <translation>
            <numerusform>ir dar %n neatitikimas</numerusform>
            <numerusform>ir dar %n neatitikimai</numerusform>
            <numerusform>ir dar %n neatitikimų</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading report</source>
        <translation>Skaitymo ataskaita</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Žurnalas</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PurgeTask</name>
    <message>
        <source>Remove every day</source>
        <translation>Kasdienis šalinimas</translation>
    </message>
    <message>
        <source>Run this once in a console. From then on the Task Scheduler removes every morning what is over in this case, also when Casebook is not open.</source>
        <translation>Vieną kartą įvykdykite tai konsolėje. Nuo tada užduočių planuoklė kas rytą pašalins pasibaigusius šios bylos perdavimus, net jei „Casebook“ neatverta.</translation>
    </message>
    <message>
        <source>Put this line into the table that &quot;crontab -e&quot; opens. From then on the system removes every morning what is over in this case, also when Casebook is not open.</source>
        <translation>Įrašykite šią eilutę į lentelę, kurią atveria „crontab -e“. Nuo tada sistema kas rytą pašalins pasibaigusius šios bylos perdavimus, net jei „Casebook“ neatverta.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopijuoti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PushController</name>
    <message>
        <source>%1 of %2 messages are imported, %3 failed, %4 are left.</source>
        <translation>Importuota žinučių: %1 iš %2, nepavyko: %3, liko: %4.</translation>
    </message>
    <message>
        <source>It ended before its time: %1. The next push goes on from here.</source>
        <translation>Baigėsi per anksti: %1. Kitas siuntimas tęsiamas nuo čia.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Sustabdyta.</translation>
    </message>
    <message>
        <source>Push to Symphony</source>
        <translation>Siųsti į „Symphony“</translation>
    </message>
    <message>
        <source>Answers of Symphony</source>
        <translation>„Symphony“ atsakymai</translation>
    </message>
    <message>
        <source>%1 batches have an answer, %2 have none. %3 messages are imported, %4 failed, %5 are left.</source>
        <translation>Partijos su atsakymu: %1, be atsakymo: %2. Importuota žinučių: %3, nepavyko: %4, liko: %5.</translation>
    </message>
    <message>
        <source>Finish the move</source>
        <translation>Užbaigti perkėlimą</translation>
    </message>
    <message>
        <source>%1 owners were promoted, %2 members removed, the account left %3 rooms, %4 rooms were deactivated, %5 users disabled.</source>
        <translation>Savininkais paskirta: %1, narių pašalinta: %2, kambarių, iš kurių paskyra išėjo: %3, kambarių išjungta: %4, naudotojų išjungta: %5.</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Galutinė ataskaita</translation>
    </message>
    <message>
        <source>The report is in %1: %2 imported, %3 failed, %4 left. %5</source>
        <translation>Ataskaita yra čia: %1. Importuota: %2, nepavyko: %3, liko: %4. %5</translation>
    </message>
    <message>
        <source>It balances.</source>
        <translation>Apskaita sutampa.</translation>
    </message>
    <message>
        <source>It does NOT balance.</source>
        <translation>Apskaita NESUTAMPA.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PushFace</name>
    <message>
        <source>Export for Symphony</source>
        <translation>Eksportas į „Symphony“</translation>
    </message>
    <message>
        <source>Do not send failures again</source>
        <translation>Nepavykusių nesiųsti dar kartą</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Siųsti</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pristabdyti</translation>
    </message>
    <message>
        <source>Read answers…</source>
        <translation>Skaityti atsakymus…</translation>
    </message>
    <message>
        <source>Push to Symphony</source>
        <translation>Siųsti į „Symphony“</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Kur</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Rankiniu būdu</translation>
    </message>
    <message>
        <source>The folder that the step Batches wrote</source>
        <translation>Aplankas, įrašytas veiksmu „Partijos“</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pasirinkti…</translation>
    </message>
    <message>
        <source>Progress of the push</source>
        <translation>Siuntimo eiga</translation>
    </message>
    <message>
        <source>The folder has scripts that send its batches and keep the answers. Read them here, and everything else goes as after a push.</source>
        <translation>Aplanke yra scenarijai, kurie išsiunčia jo partijas ir išsaugo atsakymus. Perskaitykite juos čia, o visa kita vyks kaip po siuntimo.</translation>
    </message>
    <message>
        <source>What failed goes out again, too.</source>
        <translation>Kas nepavyko, siunčiama dar kartą.</translation>
    </message>
    <message>
        <source>What failed goes out again: %1.</source>
        <translation>Kas nepavyko, siunčiama dar kartą: %1.</translation>
    </message>
    <message>
        <source>Folder with the answers</source>
        <translation>Aplankas su atsakymais</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tęsti</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importuota</translation>
    </message>
    <message>
        <source>failed, see Repair and finish</source>
        <translation>nepavyko, žr. „Taisymas ir pabaiga“</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nepavyko</translation>
    </message>
    <message>
        <source>left: not sent, or no answer</source>
        <translation>liko: neišsiųsta arba nėra atsakymo</translation>
    </message>
</context>
<context>
    <name>casebook::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Puslapiai</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ReadController</name>
    <message>
        <source>“%1” is no date, no time and no id of this case.</source>
        <translation>„%1“ nėra nei data, nei laikas, nei šios bylos ID.</translation>
    </message>
    <message>
        <source>There is no further room event this way.</source>
        <translation>Šia kryptimi kambario įvykių daugiau nėra.</translation>
    </message>
    <message>
        <source>There is no further entry to look at this way.</source>
        <translation>Šia kryptimi tikrintinų įrašų daugiau nėra.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ReadPage</name>
    <message>
        <source>Read</source>
        <translation>Skaityti</translation>
    </message>
    <message>
        <source>Tenants and days</source>
        <translation>Nuomininkai ir dienos</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopijuoti tekstą</translation>
    </message>
    <message>
        <source>Copy with sender and time</source>
        <translation>Kopijuoti su siuntėju ir laiku</translation>
    </message>
    <message>
        <source>Who could see this?</source>
        <translation>Kas galėjo tai matyti?</translation>
    </message>
    <message>
        <source>Show in its conversation</source>
        <translation>Rodyti jo pokalbyje</translation>
    </message>
    <message>
        <source>Show in inspector</source>
        <translation>Rodyti inspektoriuje</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ReceiveDialog</name>
    <message>
        <source>Take in an answer</source>
        <translation>Priimti atsakymą</translation>
    </message>
    <message>
        <source>The answer is checked like a decision at this computer, and kept in the log with your signature.</source>
        <translation>Atsakymas tikrinamas kaip šiame kompiuteryje priimtas sprendimas ir saugomas žurnale su jūsų parašu.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Priimti</translation>
    </message>
    <message>
        <source>Answer of the approver</source>
        <translation>Tvirtintojo atsakymas</translation>
    </message>
    <message>
        <source>Answers (*.answer *.json);;All files (*)</source>
        <translation>Atsakymai (*.answer *.json);;Visi failai (*)</translation>
    </message>
    <message>
        <source>Signature of OpenSSL</source>
        <translation>„OpenSSL“ parašas</translation>
    </message>
    <message>
        <source>Signatures (*.p7s);;All files (*)</source>
        <translation>Parašai (*.p7s);;Visi failai (*)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Atsakymas</translation>
    </message>
    <message>
        <source>Signature, where the approver signed with OpenSSL</source>
        <translation>Parašas, jei tvirtintojas pasirašė su „OpenSSL“</translation>
    </message>
    <message>
        <source>Choose the file that the approver sent back.</source>
        <translation>Pasirinkite failą, kurį atsiuntė tvirtintojas.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RedactDialog</name>
    <message>
        <source>The &amp;words that are selected above</source>
        <translation>Aukščiau pažymėtus žo&amp;džius</translation>
    </message>
    <message>
        <source>&amp;All of it, with its files</source>
        <translation>&amp;Visą, su failais</translation>
    </message>
    <message>
        <source>Withhold its whole &amp;conversation</source>
        <translation>Neišduoti viso &amp;pokalbio</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Priežastis</translation>
    </message>
    <message>
        <source>The reason in your words</source>
        <translation>Priežastis savais žodžiais</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Nuimti</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Užtušuoti</translation>
    </message>
    <message>
        <source>What is redacted leaves the case in no form. It stays in the case, and the log keeps who hid it, when and why.</source>
        <translation>Kas užtušuota, jokia forma iš bylos neišeina. Byloje tai lieka, o žurnale išsaugoma, kas, kada ir kodėl tai paslėpė.</translation>
    </message>
    <message>
        <source>Text of the event</source>
        <translation>Įvykio tekstas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>The reason in your words; it stays in the case</source>
        <translation>Priežastis savais žodžiais; ji lieka byloje</translation>
    </message>
    <message>
        <source>What is redacted already</source>
        <translation>Kas jau užtušuota</translation>
    </message>
    <message>
        <source>Select the words: with the mouse, or with Shift and the arrows.</source>
        <translation>Pažymėkite žodžius: pele arba klavišu Shift ir rodyklėmis.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Nurodykite priežastį.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RedactionListModel</name>
    <message>
        <source>Conversation %1, withheld</source>
        <translation>Pokalbis %1, neišduodamas</translation>
    </message>
    <message>
        <source>Event %1, all of it</source>
        <translation>Įvykis %1, visas</translation>
    </message>
    <message>
        <source>Event %1, characters %2 to %3</source>
        <translation>Įvykis %1, ženklai %2–%3</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Priežastis</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Asmuo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RedactionsController</name>
    <message>
        <source>Redacted. It does not leave the case.</source>
        <translation>Užtušuota. Iš bylos tai neišeina.</translation>
    </message>
    <message>
        <source>The redaction is taken off. The log keeps that it was there.</source>
        <translation>Užtušavimas nuimtas. Žurnale lieka, kad jis buvo.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RedactionsDialog</name>
    <message>
        <source>Show it</source>
        <translation>Parodyti</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Nuimti</translation>
    </message>
    <message>
        <source>Redactions</source>
        <translation>Užtušavimai</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Nothing is redacted. R in the timeline hides a message or words of it.</source>
        <translation>Nieko neužtušuota. Klavišas R chronologijoje paslepia žinutę arba jos žodžius.</translation>
    </message>
    <message numerus="yes">
        <source>%n redactions hold.</source>
        <translation>
            <numerusform>Galioja %n užtušavimas.</numerusform>
            <numerusform>Galioja %n užtušavimai.</numerusform>
            <numerusform>Galioja %n užtušavimų.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::RehearsalFace</name>
    <message>
        <source>Only what is not imported</source>
        <translation>Tik tai, kas neimportuojama</translation>
    </message>
    <message>
        <source>What the rehearsal found</source>
        <translation>Ką rado repeticija</translation>
    </message>
    <message>
        <source>Calls of the import</source>
        <translation>Importo kreipiniai</translation>
    </message>
    <message>
        <source>Find among what was found</source>
        <translation>Ieškoti tarp rastų dalykų</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rasti…</translation>
    </message>
    <message>
        <source>Nothing was rehearsed yet. Press Rehearse: nothing is written or sent.</source>
        <translation>Dar nerepetuota. Paspauskite „Repetuoti“: nieko nerašoma ir nesiunčiama.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 messages would go, in %n calls.</source>
        <translation>
            <numerusform>Būtų išsiųsta žinučių: %1 iš %2, %n kreipinys.</numerusform>
            <numerusform>Būtų išsiųsta žinučių: %1 iš %2, %n kreipiniai.</numerusform>
            <numerusform>Būtų išsiųsta žinučių: %1 iš %2, %n kreipinių.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was changed since: rehearse again.</source>
        <translation>Nuo tada kai kas pakeista: repetuokite dar kartą.</translation>
    </message>
    <message numerus="yes">
        <source>%n things stand in the way of the rest.</source>
        <translation>
            <numerusform>Likusioms trukdo %n dalykas.</numerusform>
            <numerusform>Likusioms trukdo %n dalykai.</numerusform>
            <numerusform>Likusioms trukdo %n dalykų.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Niekas netrukdo.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RememberDialog</name>
    <message>
        <source>Certificate, or key file</source>
        <translation>Sertifikatas arba rakto failas</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.p12 *.pfx)</source>
        <translation>Sertifikatai ir raktai (*.pem *.crt *.cer *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Passphrase of the key file</source>
        <translation>Rakto failo slaptafrazė</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Priimti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>Take in an identity</source>
        <translation>Priimti tapatybę</translation>
    </message>
    <message>
        <source>The certificate of somebody else, or your own key file, made by your company&apos;s authority. Of a key file the certificate alone is kept; the key stays where it is.</source>
        <translation>Kito asmens sertifikatas arba jūsų rakto failas, kurį sukūrė jūsų įmonės sertifikavimo įstaiga. Iš rakto failo išsaugomas tik sertifikatas; raktas lieka ten, kur yra.</translation>
    </message>
    <message>
        <source>Certificate (.pem, .crt, .cer) or key file (.p12, .pfx)</source>
        <translation>Sertifikatas (.pem, .crt, .cer) arba rakto failas (.p12, .pfx)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>%1 is known now. Compare the fingerprint with the person, on the telephone for instance:
%2</source>
        <translation>Asmuo %1 dabar žinomas. Palyginkite su juo kontrolinį kodą, pavyzdžiui, telefonu:
%2</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RepairFace</name>
    <message>
        <source>Failures by class</source>
        <translation>Nesėkmės pagal rūšį</translation>
    </message>
    <message>
        <source>Messages that are not imported</source>
        <translation>Neimportuotos žinutės</translation>
    </message>
    <message>
        <source>Send these again…</source>
        <translation>Siųsti šias dar kartą…</translation>
    </message>
    <message>
        <source>Even while messages are not sent</source>
        <translation>Net jei yra neišsiųstų žinučių</translation>
    </message>
    <message>
        <source>Finish the move</source>
        <translation>Užbaigti perkėlimą</translation>
    </message>
    <message>
        <source>File for the final report</source>
        <translation>Galutinės ataskaitos failas</translation>
    </message>
    <message>
        <source>Your key, to sign the report with</source>
        <translation>Jūsų raktas ataskaitai pasirašyti</translation>
    </message>
    <message>
        <source>Passphrase of your key</source>
        <translation>Jūsų rakto slaptafrazė</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Rašyti ataskaitą</translation>
    </message>
    <message>
        <source>When nothing is left to retry: owners are promoted, members that you marked are removed, the account leaves the rooms that it made, and rooms and users that you marked are deactivated.</source>
        <translation>Kai nebelieka ko kartoti: paskiriami savininkai, pašalinami jūsų pažymėti nariai, paskyra išeina iš savo sukurtų kambarių, o jūsų pažymėti kambariai ir naudotojai išjungiami.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Užbaigti</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Galutinė ataskaita</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pasirinkti…</translation>
    </message>
    <message>
        <source>PKCS #12; empty: not signed</source>
        <translation>PKCS #12; tuščia: nepasirašoma</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Naujas failas</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Jūsų raktas</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Slaptafrazė</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Dar nieko neišsiųsta.</translation>
    </message>
    <message>
        <source>%1 imported, %2 failed, %3 left.</source>
        <translation>Importuota: %1, nepavyko: %2, liko: %3.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ReportController</name>
    <message>
        <source>Reading report %1</source>
        <comment>name of a file</comment>
        <translation>Skaitymo ataskaita %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RequestFileDialog</name>
    <message>
        <source>Open a request file</source>
        <translation>Atverti prašymo failą</translation>
    </message>
    <message>
        <source>A request from another computer. With your key its preview opens; what you answer goes back as a file.</source>
        <translation>Prašymas iš kito kompiuterio. Jūsų raktas atveria jo pirminę peržiūrą; jūsų atsakymas grąžinamas kaip failas.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atverti</translation>
    </message>
    <message>
        <source>Request file</source>
        <translation>Prašymo failas</translation>
    </message>
    <message>
        <source>Requests (*.request);;All files (*)</source>
        <translation>Prašymai (*.request);;Visi failai (*)</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Patvirtinti…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Atmesti…</translation>
    </message>
    <message>
        <source>Preview of the events</source>
        <translation>Pirminė įvykių peržiūra</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Prašymas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Failas</translation>
    </message>
    <message>
        <source>The answer is in %1. Send it back.</source>
        <translation>Atsakymas yra čia: %1. Išsiųskite jį atgal.</translation>
    </message>
    <message>
        <source>Choose the request file.</source>
        <translation>Pasirinkite prašymo failą.</translation>
    </message>
    <message>
        <source>Sent by %1, certificate %2. SHA-256 of the file: %3. Compare both on the telephone before you decide.</source>
        <translation>Išsiuntė: %1, sertifikatas %2. Failo SHA-256: %3. Prieš nuspręsdami, abu palyginkite telefonu.</translation>
    </message>
    <message>
        <source>Your key does not open the preview. An approval says so.</source>
        <translation>Jūsų raktas pirminės peržiūros neatveria. Patvirtinime tai bus nurodyta.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RequestFormPane</name>
    <message>
        <source>Organisation</source>
        <translation>Organizacija</translation>
    </message>
    <message>
        <source>Name of the requester</source>
        <translation>Prašytojo vardas ir pavardė</translation>
    </message>
    <message>
        <source>Mail address of the requester</source>
        <translation>Prašytojo el. pašto adresas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Priežastis</translation>
    </message>
    <message>
        <source>Legal justification</source>
        <translation>Teisinis pagrindas</translation>
    </message>
    <message>
        <source>Why the data is necessary</source>
        <translation>Kodėl duomenys būtini</translation>
    </message>
    <message>
        <source>How the people concerned were told, or which law forbids it</source>
        <translation>Kaip informuoti susiję asmenys arba koks įstatymas tai draudžia</translation>
    </message>
    <message>
        <source>Name of the approver</source>
        <translation>Tvirtintojo vardas ir pavardė</translation>
    </message>
    <message>
        <source>Role of the approver</source>
        <translation>Tvirtintojo pareigos</translation>
    </message>
    <message>
        <source>Mail address of the approver</source>
        <translation>Tvirtintojo el. pašto adresas</translation>
    </message>
    <message>
        <source>Save as draft…</source>
        <translation>Įrašyti kaip juodraštį…</translation>
    </message>
    <message>
        <source>Submit…</source>
        <translation>Pateikti…</translation>
    </message>
    <message>
        <source>Who and why</source>
        <translation>Kas ir kodėl</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Apimtis</translation>
    </message>
    <message>
        <source>What that selects</source>
        <translation>Ką tai atrenka</translation>
    </message>
    <message>
        <source>Necessity and approver</source>
        <translation>Būtinumas ir tvirtintojas</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Perdavimas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Vardas ir pavardė</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>El. pašto adresas</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organizacija</translation>
    </message>
    <message>
        <source>&amp;Requester</source>
        <translation>&amp;Prašytojas</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>P&amp;riežastis</translation>
    </message>
    <message>
        <source>Legal &amp;justification</source>
        <translation>&amp;Teisinis pagrindas</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumentai</translation>
    </message>
    <message>
        <source>The query that the scope becomes</source>
        <translation>Užklausa, kuria tampa apimtis</translation>
    </message>
    <message>
        <source>The data is necessary, and nothing milder would do, since …</source>
        <translation>Duomenys būtini, ir švelnesnės priemonės nepakaktų, nes …</translation>
    </message>
    <message>
        <source>They were told on …, or: the order of … forbids it</source>
        <translation>Jie informuoti …, arba: tai draudžia … nutartis</translation>
    </message>
    <message>
        <source>&amp;Necessity</source>
        <translation>&amp;Būtinumas</translation>
    </message>
    <message>
        <source>People &amp;concerned</source>
        <translation>Susiję as&amp;menys</translation>
    </message>
    <message>
        <source>&amp;Approver</source>
        <translation>T&amp;virtintojas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Naujas prašymas</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Prašymas %1</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>viskas</translation>
    </message>
    <message>
        <source>%1 events in %2 conversations</source>
        <translation>įvykių: %1, pokalbių: %2</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>skaičiuojama…</translation>
    </message>
    <message>
        <source>Name the organisation.</source>
        <translation>Nurodykite organizaciją.</translation>
    </message>
    <message>
        <source>Name the requester.</source>
        <translation>Nurodykite prašytoją.</translation>
    </message>
    <message>
        <source>Say why the data is necessary.</source>
        <translation>Nurodykite, kodėl duomenys būtini.</translation>
    </message>
    <message>
        <source>Name the approver.</source>
        <translation>Nurodykite tvirtintoją.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Nurodykite priežastį.</translation>
    </message>
    <message>
        <source>Give the legal justification.</source>
        <translation>Nurodykite teisinį pagrindą.</translation>
    </message>
    <message>
        <source>The scope cannot be read.</source>
        <translation>Apimties perskaityti negalima.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RequestListModel</name>
    <message>
        <source>void</source>
        <translation>negalioja</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>nuo %1</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, vėluoja</translation>
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
        <translation>Byla nebėra tokia, kokia buvo pateikta. Prašymo patvirtinimas negalioja.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ko prašoma</translation>
    </message>
    <message>
        <source>Scope, as it will be exported</source>
        <translation>Apimtis, kokia bus eksportuojama</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kas rasta</translation>
    </message>
    <message>
        <source>Comparing with the case as it is now…</source>
        <translation>Lyginama su dabartine bylos būsena…</translation>
    </message>
    <message>
        <source>Compared with the case as it is now: nothing has changed.</source>
        <translation>Palyginta su dabartine bylos būsena: niekas nepasikeitė.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>request, organisation</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>standing approval</source>
        <translation>nuolatinis patvirtinimas</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vėluoja</translation>
    </message>
    <message>
        <source>requested by %1, certificate %2…</source>
        <translation>prašo: %1, sertifikatas %2…</translation>
    </message>
    <message>
        <source>Dry run of the export</source>
        <translation>Bandomasis eksportas</translation>
    </message>
    <message>
        <source>No problems were found. Nothing was written or sent.</source>
        <translation>Problemų nerasta. Nieko neįrašyta ir neišsiųsta.</translation>
    </message>
    <message>
        <source>Nothing was written or sent.</source>
        <translation>Nieko neįrašyta ir neišsiųsta.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RequestsController</name>
    <message>
        <source>Request %1: %2.</source>
        <translation>Prašymas %1: %2.</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Įrašyti juodraštį</translation>
    </message>
    <message>
        <source>Submit the request</source>
        <translation>Pateikti prašymą</translation>
    </message>
    <message>
        <source>Prepare what is signed</source>
        <translation>Parengti, kas pasirašoma</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Pasirašyti</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pirminė peržiūra</translation>
    </message>
    <message>
        <source>Write the request file</source>
        <translation>Rašyti prašymo failą</translation>
    </message>
    <message>
        <source>Take in the answer</source>
        <translation>Priimti atsakymą</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Bandomasis eksportas</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RoleDialog</name>
    <message>
        <source>Role of %1</source>
        <translation>Asmens %1 vaidmuo</translation>
    </message>
    <message>
        <source>An approver says who may review and approve. It is signed, and stands in the log of the case for good. Compare the fingerprint with the person first: %1</source>
        <translation>Kas gali peržiūrėti ir tvirtinti, nustato tvirtintojas. Tai pasirašoma ir visam laikui lieka bylos žurnale. Pirmiausia su tuo asmeniu palyginkite kontrolinį kodą: %1</translation>
    </message>
    <message>
        <source>Show what I sign</source>
        <translation>Rodyti, ką pasirašau</translation>
    </message>
    <message>
        <source>Role in this case</source>
        <translation>Vaidmuo šioje byloje</translation>
    </message>
    <message>
        <source>Reviewer: checks requests</source>
        <translation>Peržiūrėtojas: tikrina prašymus</translation>
    </message>
    <message>
        <source>Approver: reviews, approves, and says who else may</source>
        <translation>Tvirtintojas: peržiūri, tvirtina ir nustato, kas dar tai gali</translation>
    </message>
    <message>
        <source>No role any more</source>
        <translation>Vaidmens nebeturi</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Nuo šiol</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RunningJob</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 įvykių/s</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>stabdoma…</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>liko %1</translation>
    </message>
    <message>
        <source>%1 messages/h</source>
        <translation>žinučių per valandą: %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SaveFilterDialog</name>
    <message>
        <source>Name of the filter</source>
        <translation>Filtro pavadinimas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Įrašyti</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filtro įrašymas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>Ko ieškoma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>A new filter. Everybody who opens the case sees it.</source>
        <translation>Naujas filtras. Jį mato visi, kurie atveria bylą.</translation>
    </message>
    <message>
        <source>There is a filter of this name. This becomes its version %1; the versions before stay in its history.</source>
        <translation>Filtras tokiu pavadinimu jau yra. Šis taps jo %1 versija; ankstesnės versijos lieka jo istorijoje.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ScopeFields</name>
    <message>
        <source>People, groups and dates</source>
        <translation>Asmenys, grupės ir datos</translation>
    </message>
    <message>
        <source>A query</source>
        <translation>Užklausa</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Asmenys</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupės</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Nuo šios dienos</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Iki šios dienos</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Užklausa</translation>
    </message>
    <message>
        <source>Context rule</source>
        <translation>Konteksto taisyklė</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>&amp;Užklausa</translation>
    </message>
    <message>
        <source>With them</source>
        <translation>Kartu su jais</translation>
    </message>
    <message>
        <source>all; or addresses, with ; between them</source>
        <translation>visi; arba adresai, atskirti ;</translation>
    </message>
    <message>
        <source>all; or titles or rooms, with ; between them</source>
        <translation>visos; arba pavadinimai ar kambariai, atskirti ;</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>iki</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Tiesioginės žinutės</translation>
    </message>
    <message>
        <source>Private groups</source>
        <translation>Privačios grupės</translation>
    </message>
    <message>
        <source>Public groups</source>
        <translation>Viešos grupės</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Skambučiai</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medija</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Asmenys</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>Grup&amp;ės</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Dienos</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Rūšys</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SearchBar</name>
    <message>
        <source>Export…</source>
        <translation>Eksportuoti…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ieškoti</translation>
    </message>
    <message>
        <source>Search: words, &quot;a phrase&quot;, from:priya, before:2017-04-01</source>
        <translation>Paieška: žodžiai, &quot;frazė&quot;, from:priya, before:2017-04-01</translation>
    </message>
    <message>
        <source>Export what is shown (Ctrl+E)</source>
        <translation>Eksportuoti tai, kas rodoma (Ctrl+E)</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>atitikčių: %1</translation>
    </message>
    <message>
        <source>not searched</source>
        <translation>neieškota</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>skaitoma…</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 iki šiol</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>ieškoma…</translation>
    </message>
    <message>
        <source>%1 events in %2 conversations</source>
        <translation>įvykių: %1, pokalbių: %2</translation>
    </message>
    <message>
        <source>%1 in %2 conversations · complete · %3 ms</source>
        <comment>hits, conversations, milliseconds</comment>
        <translation>%1, pokalbių: %2 · baigta · %3 ms</translation>
    </message>
    <message>
        <source>the search did not come to its end</source>
        <translation>paieška nesibaigė</translation>
    </message>
    <message>
        <source>%1 events were looked up in the index.</source>
        <translation>Per rodyklę patikrinta įvykių: %1.</translation>
    </message>
    <message>
        <source>%1 events were read through, because the index does not have them yet or cannot answer this.</source>
        <translation>Perskaityta įvykių: %1, nes rodyklėje jų dar nėra arba ji į tai atsakyti negali.</translation>
    </message>
    <message>
        <source>Parts of the query were found by the index of single characters.</source>
        <translation>Dalis užklausos rasta pagal pavienių ženklų rodyklę.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SearchCompletion</name>
    <message>
        <source>who wrote or did it</source>
        <translation>kas tai parašė arba padarė</translation>
    </message>
    <message>
        <source>who else was in the conversation</source>
        <translation>kas dar dalyvavo pokalbyje</translation>
    </message>
    <message>
        <source>anybody who took part</source>
        <translation>bet kuris dalyvavęs asmuo</translation>
    </message>
    <message>
        <source>a conversation, by title or id</source>
        <translation>pokalbis pagal pavadinimą arba ID</translation>
    </message>
    <message>
        <source>a room, by name or address</source>
        <translation>kambarys pagal pavadinimą arba adresą</translation>
    </message>
    <message>
        <source>a tenant</source>
        <translation>nuomininkas</translation>
    </message>
    <message>
        <source>chat, room or group</source>
        <translation>susirašinėjimas, kambarys arba grupė</translation>
    </message>
    <message>
        <source>the type of event</source>
        <translation>įvykio tipas</translation>
    </message>
    <message>
        <source>the client it was sent with</source>
        <translation>kliento programa, kuria siųsta</translation>
    </message>
    <message>
        <source>the archive&apos;s own id</source>
        <translation>paties archyvo ID</translation>
    </message>
    <message>
        <source>a thread</source>
        <translation>gija</translation>
    </message>
    <message>
        <source>the file it came from</source>
        <translation>failas, iš kurio gauta</translation>
    </message>
    <message>
        <source>a tag that somebody gave it</source>
        <translation>kieno nors suteikta žyma</translation>
    </message>
    <message>
        <source>a state, such as reviewed</source>
        <translation>būsena, pavyzdžiui, peržiūrėta</translation>
    </message>
    <message>
        <source>what belongs to it, such as a note</source>
        <translation>kas prie to yra, pavyzdžiui, pastaba</translation>
    </message>
    <message>
        <source>one conversation, by its exact id</source>
        <translation>vienas pokalbis pagal tikslų ID</translation>
    </message>
    <message>
        <source>one event, by its exact id</source>
        <translation>vienas įvykis pagal tikslų ID</translation>
    </message>
    <message>
        <source>earlier than a date or time</source>
        <translation>anksčiau nei data arba laikas</translation>
    </message>
    <message>
        <source>at a date or time, or later</source>
        <translation>tą datą ar laiką arba vėliau</translation>
    </message>
    <message>
        <source>on a day, in a month or year</source>
        <translation>tam tikrą dieną, mėnesį arba metus</translation>
    </message>
    <message>
        <source>from one date to another: 2017-03-01..2017-03-14</source>
        <translation>nuo vienos datos iki kitos: 2017-03-01..2017-03-14</translation>
    </message>
    <message>
        <source>seven days ago; also h, w, mo and y</source>
        <translation>prieš septynias dienas; taip pat h, w, mo ir y</translation>
    </message>
    <message>
        <source>looked for before</source>
        <translation>ieškota anksčiau</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SearchController</name>
    <message>
        <source>At character %1: %2</source>
        <translation>Ties %1 ženklu: %2</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SearchField</name>
    <message>
        <source>Words, phrases in quotes, and fields such as from: or before:. Down shows what could come next, or what was looked for before.</source>
        <translation>Žodžiai, frazės kabutėse ir laukai, tokie kaip from: arba before:. Klavišas „Žemyn“ rodo, kas galėtų būti toliau arba ko ieškota anksčiau.</translation>
    </message>
    <message>
        <source>What could come next</source>
        <translation>Kas galėtų būti toliau</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SendDialog</name>
    <message>
        <source>Write %1 into a file</source>
        <translation>Rašyti į failą: %1</translation>
    </message>
    <message>
        <source>The file has the steps so far, signed by you, and the first events for the approver&apos;s key alone. Compare its fingerprint on the telephone.</source>
        <translation>Faile yra ligšioliniai veiksmai su jūsų parašu ir pirmieji įvykiai, skirti tik tvirtintojo raktui. Jo kontrolinį kodą palyginkite telefonu.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Rašyti</translation>
    </message>
    <message>
        <source>Certificate of the approver</source>
        <translation>Tvirtintojo sertifikatas</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>Rašomas failas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Failas</translation>
    </message>
    <message>
        <source>Choose the certificate of the approver.</source>
        <translation>Pasirinkite tvirtintojo sertifikatą.</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>Nurodykite failą.</translation>
    </message>
    <message>
        <source>SHA-256 of the file: %1</source>
        <translation>Failo SHA-256: %1</translation>
    </message>
    <message>
        <source>It is written.</source>
        <translation>Įrašyta.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SignDialog</name>
    <message>
        <source>Show what I sign</source>
        <translation>Rodyti, ką pasirašau</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>Peržiūrėti: %1</translation>
    </message>
    <message>
        <source>Each point is signed with your name. Check what holds.</source>
        <translation>Kiekvienas punktas pasirašomas jūsų vardu. Pažymėkite, kas teisinga.</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>Grąžinti: %1</translation>
    </message>
    <message>
        <source>The requester mends it and submits it again.</source>
        <translation>Prašytojas pataiso ir pateikia dar kartą.</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Patvirtinti: %1</translation>
    </message>
    <message>
        <source>You approve whatever this query selects, within its limits, until its end.</source>
        <translation>Tvirtinate viską, ką ši užklausa atrenka, laikantis jos ribų, iki jos pabaigos.</translation>
    </message>
    <message>
        <source>You approve exactly what was found. Any change of selection, texts, redactions or counts makes the approval void.</source>
        <translation>Tvirtinate būtent tai, kas rasta. Pasikeitus atrankai, tekstams, užtušavimams ar skaičiams, patvirtinimas nebegalioja.</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>Atmesti: %1</translation>
    </message>
    <message>
        <source>A rejected request stays rejected.</source>
        <translation>Atmestas prašymas lieka atmestas.</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>Atšaukti: %1</translation>
    </message>
    <message>
        <source>Nothing leaves by this request any more.</source>
        <translation>Pagal šį prašymą daugiau niekas neišeina.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Priežastis</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentaras</translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation>Kas neteisinga</translation>
    </message>
    <message>
        <source>Comment (may be empty)</source>
        <translation>Komentaras (gali būti tuščias)</translation>
    </message>
    <message>
        <source>All three points must hold. Return the request where one does not.</source>
        <translation>Visi trys punktai turi būti teisingi. Jei kuris nors neteisingas, prašymą grąžinkite.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Nurodykite priežastį.</translation>
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
        <translation>Šaltinis</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Nuomininkas</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Baitai</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Problemos</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Skaityta kaip</translation>
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
        <translation>Vienas šaltinis</translation>
    </message>
    <message>
        <source>Choose a source, an issue or a day to see the file, its hash and how it was read.</source>
        <translation>Pasirinkite šaltinį, problemą arba dieną, kad matytumėte failą, jo maišą ir kaip jis skaitytas.</translation>
    </message>
    <message>
        <source>At byte %1, %2 bytes long</source>
        <translation>Poslinkis %1, ilgis baitais: %2</translation>
    </message>
    <message>
        <source>Missing day</source>
        <translation>Trūkstama diena</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Viena diena</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Failas</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Wrapped</source>
        <translation>Įpakuota</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Skaityta kaip</translation>
    </message>
    <message>
        <source>Pointers</source>
        <translation>Rodyklės</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Dydžiai</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Skaičiai</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopijos</translation>
    </message>
    <message>
        <source>%1 records repeat an event</source>
        <translation>įvykį kartojančių įrašų: %1</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Prieštaros</translation>
    </message>
    <message>
        <source>%1 records differ from their copy</source>
        <translation>nuo savo kopijos besiskiriančių įrašų: %1</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Problemos</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Aprėptis</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>18 months</source>
        <translation>18 mėnesių</translation>
    </message>
</context>
<context>
    <name>casebook::ui::StampDialog</name>
    <message>
        <source>Answer of the authority</source>
        <translation>Tarnybos atsakymas</translation>
    </message>
    <message>
        <source>Time stamps (*.tsr);;All files (*)</source>
        <translation>Laiko žymos (*.tsr);;Visi failai (*)</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Tarnybos sertifikatas</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Priimti</translation>
    </message>
    <message>
        <source>Take in a time stamp</source>
        <translation>Priimti laiko žymą</translation>
    </message>
    <message>
        <source>The answer is checked against the query that this case has written, and against the certificate of the authority. Get that from the authority itself, not with the answer.</source>
        <translation>Atsakymas tikrinamas pagal šioje byloje parengtą užklausą ir pagal laiko žymų tarnybos sertifikatą. Sertifikatą gaukite iš pačios tarnybos, ne kartu su atsakymu.</translation>
    </message>
    <message>
        <source>Answer of the authority (.tsr)</source>
        <translation>Tarnybos atsakymas (.tsr)</translation>
    </message>
    <message>
        <source>Certificate of the authority, or of its CA (PEM)</source>
        <translation>Tarnybos arba jos CA sertifikatas (PEM)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
</context>
<context>
    <name>casebook::ui::StartPage</name>
    <message>
        <source>Open archive folder…</source>
        <translation>Atverti archyvų aplanką…</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Paskutinės bylos</translation>
    </message>
    <message>
        <source>Open case…</source>
        <translation>Atverti bylą…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Atverti pavyzdį</translation>
    </message>
    <message>
        <source>A small archive made for this program: chats, rooms, several scripts, one damaged place.</source>
        <translation>Nedidelis šiai programai sukurtas archyvas: susirašinėjimai, kambariai, keli raštai, viena sugadinta vieta.</translation>
    </message>
    <message>
        <source>Read an archive, and prove what is in it</source>
        <translation>Perskaitykite archyvą ir įrodykite, kas jame yra</translation>
    </message>
    <message>
        <source>Choose a folder of instant-message archives. Casebook copies what it reads into a case file, accounts for every byte, and never changes the originals. Nothing leaves this computer.</source>
        <translation>Pasirinkite momentinių žinučių archyvų aplanką. „Casebook“ nukopijuoja tai, ką perskaito, į bylos failą, įskaito kiekvieną baitą ir niekada nekeičia originalų. Niekas neišeina iš šio kompiuterio.</translation>
    </message>
    <message>
        <source>Or drop a folder, archive files or a case anywhere in this window.</source>
        <translation>Arba nuvilkite aplanką, archyvų failus ar bylą bet kur šiame lange.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::StatementDialog</name>
    <message>
        <source>Sign</source>
        <translation>Pasirašyti</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Kas pasirašoma</translation>
    </message>
    <message>
        <source>What you sign stands here, in full, as soon as your key is opened.</source>
        <translation>Kai tik jūsų raktas bus atvertas, čia bus visas tekstas, kurį pasirašote.</translation>
    </message>
    <message>
        <source>Comparing with the case as it is now…</source>
        <translation>Lyginama su dabartine bylos būsena…</translation>
    </message>
    <message>
        <source>You sign as %1.</source>
        <translation>Pasirašote kaip %1.</translation>
    </message>
    <message>
        <source>Another step is still under way. Try again in a moment.</source>
        <translation>Kitas veiksmas dar vykdomas. Po akimirkos bandykite dar kartą.</translation>
    </message>
    <message>
        <source>SHA-256 of the statement: %1</source>
        <translation>Pareiškimo SHA-256: %1</translation>
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
        <translation>Pasirašyta nemačius pirminės peržiūros.</translation>
    </message>
    <message>
        <source>Waits to be submitted by its author.</source>
        <translation>Laukia, kol jį pateiks autorius.</translation>
    </message>
    <message>
        <source>Waits for a reviewer other than its author.</source>
        <translation>Laukia peržiūrėtojo, kuris nėra autorius.</translation>
    </message>
    <message>
        <source>Waits for an approver other than its author.</source>
        <translation>Laukia tvirtintojo, kuris nėra autorius.</translation>
    </message>
    <message>
        <source>Waits to be mended and submitted again by its author.</source>
        <translation>Laukia, kol autorius jį pataisys ir pateiks dar kartą.</translation>
    </message>
    <message>
        <source>Can be exported.</source>
        <translation>Galima eksportuoti.</translation>
    </message>
    <message>
        <source>An export is under way, or was stopped.</source>
        <translation>Eksportas vykdomas arba buvo sustabdytas.</translation>
    </message>
    <message>
        <source>Was delivered. The same export again gives the same.</source>
        <translation>Perduota. Tas pats eksportas vėl duoda tą patį.</translation>
    </message>
    <message>
        <source>Its time is over. Its author can submit it again.</source>
        <translation>Jo laikas baigėsi. Autorius gali pateikti jį dar kartą.</translation>
    </message>
    <message>
        <source>Nothing leaves by it.</source>
        <translation>Pagal jį niekas neišeina.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Veiksmai</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Pirminė peržiūra…</translation>
    </message>
    <message>
        <source>Submit…</source>
        <translation>Pateikti…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Keisti…</translation>
    </message>
    <message>
        <source>Sign the review…</source>
        <translation>Pasirašyti peržiūrą…</translation>
    </message>
    <message>
        <source>Sign and approve…</source>
        <translation>Pasirašyti ir patvirtinti…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuoti…</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Grąžinti…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Atmesti…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Atšaukti…</translation>
    </message>
    <message>
        <source>The approver may sit at another computer: send a file, take in their answer, and compare the fingerprint on the telephone.</source>
        <translation>Tvirtintojas gali dirbti kitu kompiuteriu: išsiųskite failą, priimkite atsakymą ir kontrolinį kodą palyginkite telefonu.</translation>
    </message>
    <message>
        <source>On another computer</source>
        <translation>Kitame kompiuteryje</translation>
    </message>
    <message>
        <source>Write a request file…</source>
        <translation>Rašyti prašymo failą…</translation>
    </message>
    <message>
        <source>Take in an answer…</source>
        <translation>Priimti atsakymą…</translation>
    </message>
    <message>
        <source>Save the sheet as PDF…</source>
        <translation>Įrašyti lapą kaip PDF…</translation>
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
žurnalo įrašas %2, paskyra %3</translation>
    </message>
    <message>
        <source>The approval is void. Its author can submit it again.</source>
        <translation>Patvirtinimas negalioja. Autorius gali pateikti prašymą dar kartą.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Bandomasis eksportas</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TalksController</name>
    <message>
        <source>unknown sender</source>
        <translation>nežinomas siuntėjas</translation>
    </message>
    <message>
        <source>Counting who wrote to whom…</source>
        <translation>Skaičiuojama, kas kam rašė…</translation>
    </message>
    <message>
        <source>%1 messages, %2 people</source>
        <translation>žinučių: %1, žmonių: %2</translation>
    </message>
    <message>
        <source>conversations of more than %1 people are not in the lines: %2</source>
        <translation>į linijas neįtraukta pokalbių, kuriuose daugiau kaip %1 žmonių: %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Asmuo</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Kitas asmuo</translation>
    </message>
    <message>
        <source>Wrote</source>
        <translation>Parašė</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Gavo</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TalksPicture</name>
    <message>
        <source>Picture of who talks to whom; the table below it says the same</source>
        <translation>Paveikslas, kas su kuo bendrauja; tą patį sako po juo esanti lentelė</translation>
    </message>
    <message>
        <source>%1: wrote %2 messages</source>
        <translation>%1: parašytų žinučių %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3 messages; back: %4</source>
        <translation>%1 → %2, žinučių: %3; atgal: %4</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TalksView</name>
    <message>
        <source>Who talks to whom</source>
        <translation>Kas su kuo bendrauja</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TargetForm</name>
    <message>
        <source>File that says where Symphony is</source>
        <translation>Failas, kuriame nurodyta, kur yra „Symphony“</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Rakto slaptafrazė</translation>
    </message>
    <message>
        <source>target.json</source>
        <translation>target.json</translation>
    </message>
    <message>
        <source>Asked each time, kept nowhere; empty where the key has none</source>
        <translation>Klausiama kiekvieną kartą, niekur nesaugoma; tuščia, jei raktas jos neturi</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pasirinkti…</translation>
    </message>
    <message>
        <source>Symphony</source>
        <translation>Symphony</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Slaptafrazė</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Asks %1 and %2, and nobody else. Logs in with %3.</source>
        <translation>Kreipiasi tik į %1 ir %2. Prisijungia su %3.</translation>
    </message>
    <message>
        <source>A file with addresses and the name of the key; no secret stands in it. The guide (Moving history to Symphony, The target) shows one.</source>
        <translation>Failas su adresais ir rakto pavadinimu; jokios paslapties jame nėra. Pavyzdį rodo vadovas (Moving history to Symphony, The target).</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TermTableModel</name>
    <message>
        <source>Hits that no other term of the list has.</source>
        <translation>Atitiktys, kurių neturi joks kitas sąrašo terminas.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Eilutė</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terminas</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Atitiktys</translation>
    </message>
    <message>
        <source>Unique hits</source>
        <translation>Unikalios atitiktys</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Pokalbiai</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Pastaba</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TermsController</name>
    <message>
        <source>Term list</source>
        <translation>Terminų sąrašas</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TermsPanel</name>
    <message>
        <source>Open a file…</source>
        <translation>Atverti failą…</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Išsaugoti…</translation>
    </message>
    <message>
        <source>Only in what is looked for</source>
        <translation>Tik tarp to, ko ieškoma</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Skaičiuoti</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stabdyti</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Įrašyti ataskaitą…</translation>
    </message>
    <message>
        <source>Seed of the sample</source>
        <translation>Imties pradinė reikšmė</translation>
    </message>
    <message>
        <source>Term list</source>
        <translation>Terminų sąrašas</translation>
    </message>
    <message>
        <source>One term a line, in the language of the search:

budget
&quot;door code&quot;
invoi*
name&lt;Tab&gt;(wire OR transfer) from:priya

# a remark</source>
        <translation>Po vieną terminą eilutėje, paieškos kalba:

biudžetas
&quot;durų kodas&quot;
sąskait*
pavadinimas&lt;Tab&gt;(pavedimas OR mokėjimas) from:priya

# pastaba</translation>
    </message>
    <message>
        <source>Lists kept in the case</source>
        <translation>Byloje laikomi sąrašai</translation>
    </message>
    <message>
        <source>Terms and their hits</source>
        <translation>Terminai ir jų atitiktys</translation>
    </message>
    <message>
        <source>Whoever draws with the same seed draws the same hits.</source>
        <translation>Kas ima imtį su ta pačia pradine reikšme, gauna tas pačias atitiktis.</translation>
    </message>
    <message>
        <source>Sample of the hits of the chosen term</source>
        <translation>Pasirinkto termino atitikčių imtis</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Pradinė reikšmė</translation>
    </message>
    <message>
        <source>Open a term list</source>
        <translation>Terminų sąrašo atvėrimas</translation>
    </message>
    <message>
        <source>Texts (*.txt *.tsv *.csv)</source>
        <translation>Tekstai (*.txt *.tsv *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Visi failai (*)</translation>
    </message>
    <message>
        <source>Keep the term list</source>
        <translation>Terminų sąrašo išsaugojimas</translation>
    </message>
    <message>
        <source>Name. A list of this name becomes another version of it.</source>
        <translation>Pavadinimas. Jei sąrašas tokiu pavadinimu jau yra, šis taps kita jo versija.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Ataskaitos įrašymas</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Tinklalapis (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Lentelė (*.csv)</translation>
    </message>
    <message>
        <source>Term report</source>
        <comment>name of a file</comment>
        <translation>Terminų ataskaita</translation>
    </message>
    <message>
        <source>Term report</source>
        <translation>Terminų ataskaita</translation>
    </message>
    <message>
        <source>counting… %1</source>
        <translation>skaičiuojama… %1</translation>
    </message>
    <message numerus="yes">
        <source>%n terms · %1 hits in %2 conversations · %3 without hits · %4 faulty</source>
        <translation>
            <numerusform>%n terminas · atitikčių: %1, pokalbių: %2 · be atitikčių: %3 · klaidingų: %4</numerusform>
            <numerusform>%n terminai · atitikčių: %1, pokalbių: %2 · be atitikčių: %3 · klaidingų: %4</numerusform>
            <numerusform>%n terminų · atitikčių: %1, pokalbių: %2 · be atitikčių: %3 · klaidingų: %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms, not counted yet</source>
        <translation>
            <numerusform>%n terminas, dar nesuskaičiuota</numerusform>
            <numerusform>%n terminai, dar nesuskaičiuota</numerusform>
            <numerusform>%n terminų, dar nesuskaičiuota</numerusform>
        </translation>
    </message>
    <message>
        <source>No terms yet</source>
        <translation>Terminų dar nėra</translation>
    </message>
    <message numerus="yes">
        <source>Sample: %n hits drawn</source>
        <translation>
            <numerusform>Imtis: paimta %n atitiktis</numerusform>
            <numerusform>Imtis: paimtos %n atitiktys</numerusform>
            <numerusform>Imtis: paimta %n atitikčių</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample: choose a term to draw hits of it</source>
        <translation>Imtis: pasirinkite terminą, kurio atitikčių paimti</translation>
    </message>
    <message>
        <source>no list is kept in the case yet</source>
        <translation>byloje dar nelaikomas joks sąrašas</translation>
    </message>
    <message>
        <source>lists of the case</source>
        <translation>bylos sąrašai</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Išsaugoti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TimelineBar</name>
    <message>
        <source>Conversation</source>
        <translation>Pokalbis</translation>
    </message>
    <message>
        <source>The chosen conversation, whole</source>
        <translation>Visas pasirinktas pokalbis</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Atitiktys</translation>
    </message>
    <message>
        <source>What the search finds, in order of time across conversations</source>
        <translation>Ką randa paieška, visų pokalbių laiko tvarka</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>Visa byla</translation>
    </message>
    <message>
        <source>Everything in the case in order of time</source>
        <translation>Viskas, kas yra byloje, laiko tvarka</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologija</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Kas buvo pasakyta</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Žmonės</translation>
    </message>
    <message>
        <source>Who was present when, in the chosen conversation</source>
        <translation>Kas kada dalyvavo pasirinktame pokalbyje</translation>
    </message>
    <message>
        <source>Who to whom</source>
        <translation>Kas kam</translation>
    </message>
    <message>
        <source>Who talks to whom in what the search selects</source>
        <translation>Kas su kuo bendrauja tame, ką atrenka paieška</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Rodymas</translation>
    </message>
    <message>
        <source>What the timeline shows, and how</source>
        <translation>Ką ir kaip rodo chronologija</translation>
    </message>
    <message>
        <source>Plain rows</source>
        <translation>Paprastos eilutės</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>Burbulai</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Glaustos eilutės</translation>
    </message>
    <message>
        <source>What the search does not find</source>
        <translation>Ko paieška neranda</translation>
    </message>
    <message>
        <source>Show like all</source>
        <translation>Rodyti kaip visa kita</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Pilkai</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Slėpti</translation>
    </message>
    <message>
        <source>Room events</source>
        <translation>Kambarių įvykiai</translation>
    </message>
    <message>
        <source>Fold long runs of people who come and go</source>
        <translation>Suskleisti ilgas ateinančių ir išeinančių žmonių sekas</translation>
    </message>
    <message>
        <source>Show room events</source>
        <translation>Rodyti kambarių įvykius</translation>
    </message>
    <message>
        <source>Kinds of room events</source>
        <translation>Kambarių įvykių rūšys</translation>
    </message>
    <message>
        <source>Go to date or id…</source>
        <translation>Eiti į datą arba ID…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TimelineModel</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1, pokalbis „%2“</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologija</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Atitiktys</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>Visa byla</translation>
    </message>
    <message>
        <source>%1 in %2 conversations, by time</source>
        <comment>hits, conversations</comment>
        <translation>%1, pokalbių: %2, pagal laiką</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>atitikčių: %1</translation>
    </message>
    <message>
        <source>everything, by time</source>
        <translation>viskas pagal laiką</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>žinučių: %1</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>įvykių: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n žmogus</numerusform>
            <numerusform>%n žmonės</numerusform>
            <numerusform>%n žmonių</numerusform>
        </translation>
    </message>
    <message>
        <source>Continued from…</source>
        <translation>Ankstesnė dalis…</translation>
    </message>
    <message>
        <source>Show the conversation before it in the same thread: %1</source>
        <translation>Rodyti prieš tai buvusį tos pačios gijos pokalbį: %1</translation>
    </message>
    <message>
        <source>Goes on…</source>
        <translation>Tolesnė dalis…</translation>
    </message>
    <message>
        <source>Show the conversation in which the thread goes on: %1</source>
        <translation>Rodyti pokalbį, kuriame gija tęsiasi: %1</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Kopija…</translation>
    </message>
    <message>
        <source>Show what another UCB archived of this conversation: %1</source>
        <translation>Rodyti, ką iš šio pokalbio suarchyvavo kitas UCB: %1</translation>
    </message>
    <message>
        <source>Reading the archive
The bar at the bottom says how far it is.</source>
        <translation>Skaitomas archyvas
Kiek nuveikta, rodo apatinė juosta.</translation>
    </message>
    <message>
        <source>Nothing to read yet
Add a folder of archives, or drop one here.</source>
        <translation>Skaityti dar nėra ko
Pridėkite archyvų aplanką arba nuvilkite jį čia.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Ieškoma</translation>
    </message>
    <message>
        <source>No hits
Type something else to search for, or clear the search.</source>
        <translation>Atitikčių nėra
Įveskite kitą paiešką arba išvalykite šią.</translation>
    </message>
    <message>
        <source>Putting everything in order of time</source>
        <translation>Viskas išdėstoma laiko tvarka</translation>
    </message>
    <message>
        <source>Choose a conversation
Its messages and room events appear here, with the days between them.</source>
        <translation>Pasirinkite pokalbį
Čia matysite jo žinutes ir kambario įvykius, atskirtus dienomis.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TimelineView</name>
    <message>
        <source>%1 · show</source>
        <translation>%1 · rodyti</translation>
    </message>
    <message>
        <source>This entry could not be read from the case file.</source>
        <translation>Šio įrašo nepavyko perskaityti iš bylos failo.</translation>
    </message>
    <message>
        <source>%1 h %2 min later</source>
        <translation>po %1 val. %2 min</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(nėra teksto)</translation>
    </message>
    <message>
        <source>… %L1 more characters</source>
        <translation>… dar ženklų: %L1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not found by the search</source>
        <translation>paieškos nerasta</translation>
    </message>
    <message>
        <source>Enter shows each of them</source>
        <translation>„Enter“ parodo kiekvieną iš jų</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>nėra laiko</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Nėra datos</translation>
    </message>
    <message>
        <source>Stored as “%1”</source>
        <translation>Įrašyta kaip „%1“</translation>
    </message>
    <message>
        <source>The record has no readable time.</source>
        <translation>Įraše nėra įskaitomo laiko.</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>The record names no zone; the one chosen for the import was taken.</source>
        <translation>Įraše laiko juosta nenurodyta; imta importui pasirinktoji.</translation>
    </message>
    <message>
        <source>Copy message text</source>
        <translation>Kopijuoti žinutės tekstą</translation>
    </message>
    <message>
        <source>redacted: %1</source>
        <translation>užtušuota: %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TranscriptStep</name>
    <message>
        <source>Read them as Communicator history, supplied by a user</source>
        <translation>Skaityti juos kaip naudotojo pateiktą „Communicator“ istoriją</translation>
    </message>
    <message>
        <source>Whose history it is</source>
        <translation>Kieno tai istorija</translation>
    </message>
    <message>
        <source>PC that it comes from</source>
        <translation>Iš kurio kompiuterio ji yra</translation>
    </message>
    <message>
        <source>As the file shows</source>
        <translation>Kaip matyti iš failo</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Diena, mėnuo, metai</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mėnuo, diena, metai</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Metai, mėnuo, diena</translation>
    </message>
    <message>
        <source>As most lines do</source>
        <translation>Kaip daugumoje eilučių</translation>
    </message>
    <message>
        <source>Name (time): text</source>
        <translation>Vardas (laikas): tekstas</translation>
    </message>
    <message>
        <source>[time] Name: text</source>
        <translation>[laikas] Vardas: tekstas</translation>
    </message>
    <message>
        <source>time Name: text</source>
        <translation>laikas Vardas: tekstas</translation>
    </message>
    <message>
        <source>Name and time, text below</source>
        <translation>Vardas ir laikas, tekstas žemiau</translation>
    </message>
    <message>
        <source>Name: text</source>
        <translation>Vardas: tekstas</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Laikas (UTC)</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Siuntėjas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekstas</translation>
    </message>
    <message>
        <source>First and last name, or address</source>
        <translation>Vardas ir pavardė arba adresas</translation>
    </message>
    <message>
        <source>For the collection list</source>
        <translation>Rinkimo sąrašui</translation>
    </message>
    <message>
        <source>Whose &amp;history it is</source>
        <translation>Kieno tai i&amp;storija</translation>
    </message>
    <message>
        <source>&amp;PC that it comes from</source>
        <translation>Iš kurio &amp;kompiuterio ji yra</translation>
    </message>
    <message>
        <source>Time &amp;zone of that PC</source>
        <translation>To kompiuterio laiko &amp;juosta</translation>
    </message>
    <message>
        <source>&amp;Dates are written</source>
        <translation>&amp;Datos užrašytos</translation>
    </message>
    <message>
        <source>A message &amp;begins with</source>
        <translation>Žinutė &amp;prasideda</translation>
    </message>
    <message>
        <source>&amp;Code page of old text files</source>
        <translation>Senų tekstinių failų koduot&amp;ė</translation>
    </message>
    <message numerus="yes">
        <source>%n files look like the history of a Communicator client.</source>
        <translation>
            <numerusform>%n failas panašus į „Communicator“ programos istoriją.</numerusform>
            <numerusform>%n failai panašūs į „Communicator“ programos istoriją.</numerusform>
            <numerusform>%n failų yra panašūs į „Communicator“ programos istoriją.</numerusform>
        </translation>
    </message>
    <message>
        <source>(client)</source>
        <translation>(kliento programa)</translation>
    </message>
    <message>
        <source>Nothing in this file tells the day from the month: choose how dates are written.</source>
        <translation>Šiame faile niekas neskiria dienos nuo mėnesio: pasirinkite, kaip užrašytos datos.</translation>
    </message>
    <message>
        <source>Several forms of lines fit equally well: choose what a message begins with.</source>
        <translation>Vienodai tinka kelios eilučių formos: pasirinkite, kuo prasideda žinutė.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are found in this file.</source>
        <translation>
            <numerusform>Šiame faile rasta %n žinutė.</numerusform>
            <numerusform>Šiame faile rastos %n žinutės.</numerusform>
            <numerusform>Šiame faile rasta %n žinučių.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file fits no form and is kept as one block of text.</source>
        <translation>Šis failas neatitinka jokios formos ir laikomas vienu teksto bloku.</translation>
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
        <translation>, užšifruota gavėjui %1</translation>
    </message>
    <message>
        <source>Password or passphrase</source>
        <translation>Slaptažodis arba slaptafrazė</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Rakto failas</translation>
    </message>
    <message>
        <source>Password of the key file</source>
        <translation>Rakto failo slaptažodis</translation>
    </message>
    <message>
        <source>Passwords and keys are used for this import only. They are not kept in the case.</source>
        <translation>Slaptažodžiai ir raktai naudojami tik šiam importui. Byloje jie nelaikomi.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources are locked. Give what opens them, or leave them out.</source>
        <translation>
            <numerusform>%n šaltinis užrakintas. Nurodykite, kas jį atrakina, arba praleiskite.</numerusform>
            <numerusform>%n šaltiniai užrakinti. Nurodykite, kas juos atrakina, arba praleiskite.</numerusform>
            <numerusform>%n šaltinių yra užrakinti. Nurodykite, kas juos atrakina, arba praleiskite.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Bandyti</translation>
    </message>
    <message>
        <source>Key file (*.p12, *.pfx)</source>
        <translation>Rakto failas (*.p12, *.pfx)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Pasirinkti…</translation>
    </message>
    <message>
        <source>T&amp;ry key</source>
        <translation>Bandyti &amp;raktą</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx);;All files (*)</source>
        <translation>Raktai (*.p12 *.pfx);;Visi failai (*)</translation>
    </message>
    <message>
        <source>Opening the key…</source>
        <translation>Atveriamas raktas…</translation>
    </message>
    <message>
        <source>It opens none of them. Check capitals and the keyboard layout.</source>
        <translation>Neatrakina nė vieno. Patikrinkite didžiąsias raides ir klaviatūros išdėstymą.</translation>
    </message>
    <message numerus="yes">
        <source>It opens %n of them.</source>
        <translation>
            <numerusform>Atrakina %n iš jų.</numerusform>
            <numerusform>Atrakina %n iš jų.</numerusform>
            <numerusform>Atrakina %n iš jų.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Bandoma…</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>Atrakinta: %1</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>Užrakinta: %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ValueLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopijuoti</translation>
    </message>
</context>
<context>
    <name>casebook::ui::VerificationCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ir dar %n</numerusform>
            <numerusform>ir dar %n</numerusform>
            <numerusform>ir dar %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::VerifyController</name>
    <message>
        <source>Verify</source>
        <translation>Tikrinimas</translation>
    </message>
    <message>
        <source>The case is not what its sources gave.</source>
        <translation>Byla nėra tai, ką davė jos šaltiniai.</translation>
    </message>
    <message>
        <source>The case is whole: %1 records checked. Some original files changed since.</source>
        <translation>Byla nepažeista: patikrinta įrašų: %1. Kai kurie pirminiai failai nuo to laiko pakito.</translation>
    </message>
    <message>
        <source>The case is whole, and the originals are unchanged: %1 records checked.</source>
        <translation>Byla nepažeista, originalai nepakitę: patikrinta įrašų: %1.</translation>
    </message>
    <message>
        <source>Changed since it was read: %1</source>
        <translation>Pakito po perskaitymo: %1</translation>
    </message>
    <message>
        <source>No longer there: %1</source>
        <translation>Nebėra: %1</translation>
    </message>
    <message>
        <source>There now, and not in the case: %1</source>
        <translation>Dabar yra, bet byloje nėra: %1</translation>
    </message>
    <message>
        <source>Cannot be read any more: %1</source>
        <translation>Nebeįmanoma perskaityti: %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::WhoDialog</name>
    <message>
        <source>Who could see this?</source>
        <translation>Kas galėjo tai matyti?</translation>
    </message>
    <message>
        <source>People who could see it</source>
        <translation>Žmonės, kurie galėjo tai matyti</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Asmuo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresas</translation>
    </message>
    <message>
        <source>Could see it</source>
        <translation>Galėjo matyti</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kodėl</translation>
    </message>
    <message>
        <source>Worked out from the records of presence and the events of the room. Where days of the archive are missing, people may have come or left unseen.</source>
        <translation>Nustatyta pagal dalyvavimo įrašus ir kambario įvykius. Kur trūksta archyvo dienų, žmonės galėjo ateiti arba išeiti nepastebėti.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>No event is chosen.</source>
        <translation>Nepasirinktas joks įvykis.</translation>
    </message>
    <message>
        <source>Reading who was there…</source>
        <translation>Skaitoma, kas ten buvo…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>taip</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>neaišku</translation>
    </message>
    <message>
        <source>%1 could see it</source>
        <comment>count of people</comment>
        <translation>Galėjo matyti: %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; of %2 it is not sure.</source>
        <translation>%1; neaišku dėl: %2.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::Workspace</name>
    <message>
        <source>Sample archive</source>
        <translation>Pavyzdinis archyvas</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Byla</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ZoneDialog</name>
    <message>
        <source>Part of the name of a zone</source>
        <translation>Laiko juostos pavadinimo dalis</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Laiko juosta</translation>
    </message>
    <message>
        <source>Berlin, Tokyo, …</source>
        <translation>Berlin, Tokyo, …</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Laiko juostos</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>zone, offset</comment>
        <translation>%1, dabar %2</translation>
    </message>
    <message>
        <source>Show times in this zone</source>
        <translation>Rodyti laiką šia laiko juosta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Speak this language, this time: %1.</source>
        <translation>Šį kartą kalbėti šia kalba: %1.</translation>
    </message>
    <message>
        <source>Save a picture of the window when everything is shown, and quit.</source>
        <translation>Kai viskas parodyta, įrašyti lango paveikslą ir baigti darbą.</translation>
    </message>
    <message>
        <source>Opens the window of Casebook.</source>
        <translation>Atveria „Casebook“ langą.</translation>
    </message>
    <message>
        <source>Open this case.</source>
        <translation>Atverti šią bylą.</translation>
    </message>
    <message>
        <source>Make the case if it is missing, under this policy: single or four-eyes.</source>
        <translation>Jei bylos nėra, sukurti ją su šia politika: single arba four-eyes.</translation>
    </message>
    <message>
        <source>Archives to import, or a case.</source>
        <translation>Importuojami archyvai arba byla.</translation>
    </message>
</context>
</TS>
