<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>DryRuns</name>
    <message>
        <source>less than a second</source>
        <translation>moins d’une seconde</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>duration</comment>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>Nothing is selected: the export would be empty.</source>
        <translation>Rien n’est sélectionné&#xa0;: l’export serait vide.</translation>
    </message>
    <message>
        <source>What is selected is not what would be written. Check the case on the page Proof.</source>
        <translation>Ce qui est sélectionné n’est pas ce qui serait écrit. Vérifiez l’affaire à la page Preuve.</translation>
    </message>
    <message>
        <source>Events that would be left out: %1 (%2).</source>
        <comment>count, reason</comment>
        <translation>Événements qui seraient omis&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>People without a mailbox: %1.</source>
        <translation>Personnes sans boîte aux lettres&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Files that were sent and would not go along: %1.</source>
        <translation>Fichiers envoyés qui ne seraient pas joints&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rows of the mapping that stand for nobody here: %1.</source>
        <translation>Lignes de la correspondance qui ne désignent personne ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The largest mail has %1, which mail systems may refuse: %2</source>
        <comment>size, name</comment>
        <translation>Le plus gros courriel fait %1, ce que certains systèmes de messagerie peuvent refuser&#xa0;: %2</translation>
    </message>
    <message>
        <source>The longest name has %1 characters, which Windows may refuse: %2</source>
        <comment>count, name</comment>
        <translation>Le nom le plus long compte %1 caractères, ce que Windows peut refuser&#xa0;: %2</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Would go out</source>
        <translation>Sortiraient</translation>
    </message>
    <message>
        <source>%1 of %2 events in %3 conversations</source>
        <translation>%1 événements sur %2 dans %3 conversations</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <comment>count, size</comment>
        <translation>%1, %2 en tout</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Courriels</translation>
    </message>
    <message>
        <source>%1, in %2 copies, with %3 files</source>
        <translation>%1, en %2 copies, avec %3 fichiers</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Nothing was found at %1.</source>
        <translation>Rien n’a été trouvé à l’emplacement %1.</translation>
    </message>
    <message>
        <source>You may not open or write %1.</source>
        <translation>Vous n’êtes pas autorisé à ouvrir ou à écrire %1.</translation>
    </message>
    <message>
        <source>The system could not read or write %1.</source>
        <translation>Le système n’a pas pu lire ou écrire %1.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for %1.</source>
        <translation>Il n’y a plus de place sur le disque pour %1.</translation>
    </message>
    <message>
        <source>%1 does not have the right form.</source>
        <translation>%1 n’a pas la bonne forme.</translation>
    </message>
    <message>
        <source>%1 is locked, and no password or key at hand opens it.</source>
        <translation>%1 est verrouillé, et aucun mot de passe ni aucune clé disponible ne l’ouvre.</translation>
    </message>
    <message>
        <source>%1 is damaged, or is no file of Casebook.</source>
        <translation>%1 est endommagé ou n’est pas un fichier de Casebook.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Casebook.</source>
        <translation>%1 a été créé par une version plus récente de Casebook.</translation>
    </message>
    <message>
        <source>%1 exists already, or is in use.</source>
        <translation>%1 existe déjà ou est en cours d’utilisation.</translation>
    </message>
    <message>
        <source>The policy of %1 does not allow this.</source>
        <translation>La politique de %1 ne permet pas cette action.</translation>
    </message>
    <message>
        <source>Stopped. What was finished until then is kept.</source>
        <translation>Arrêté. Ce qui était terminé jusque-là est conservé.</translation>
    </message>
    <message>
        <source>Casebook made a mistake with %1.</source>
        <translation>Casebook a commis une erreur avec %1.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Cet élément</translation>
    </message>
    <message>
        <source>%1, at byte %2</source>
        <translation>%1, à l’octet %2</translation>
    </message>
</context>
<context>
    <name>MailboxesDialog</name>
    <message>
        <source>In the list, and nobody goes by it: %1</source>
        <translation>Dans la liste, sans que personne ne porte cette adresse&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>MoveText</name>
    <message>
        <source>Nobody in Symphony for this person</source>
        <translation>Personne dans Symphony pour cette personne</translation>
    </message>
    <message>
        <source>Guessed, and confirmed by nobody</source>
        <translation>Deviné, et confirmé par personne</translation>
    </message>
    <message>
        <source>Two people would become one user</source>
        <translation>Deux personnes deviendraient un seul utilisateur</translation>
    </message>
    <message>
        <source>The stream to be used is not named</source>
        <translation>Le flux à utiliser n’est pas indiqué</translation>
    </message>
    <message>
        <source>The stream ID looks like that of a message</source>
        <translation>L’ID du flux ressemble à celui d’un message</translation>
    </message>
    <message>
        <source>Two streams end in one</source>
        <translation>Deux flux aboutissent au même</translation>
    </message>
    <message>
        <source>Two rooms would have one name</source>
        <translation>Deux salons auraient le même nom</translation>
    </message>
    <message>
        <source>The owner of the room has no user</source>
        <translation>Le propriétaire du salon n’a pas d’utilisateur</translation>
    </message>
    <message>
        <source>The message has no time</source>
        <translation>Le message n’a pas d’heure</translation>
    </message>
    <message>
        <source>The message lies in the future</source>
        <translation>Le message se situe dans le futur</translation>
    </message>
    <message>
        <source>The text is empty</source>
        <translation>Le texte est vide</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>Le texte est trop long</translation>
    </message>
    <message>
        <source>Characters that Symphony cannot hold are taken out</source>
        <translation>Les caractères que Symphony n’accepte pas sont retirés</translation>
    </message>
    <message>
        <source>Files stay behind: not in the case, or too large</source>
        <translation>Des fichiers restent&#xa0;: absents de l’affaire, ou trop grands</translation>
    </message>
    <message>
        <source>The text is too long, and is split</source>
        <translation>Le texte est trop long, et est divisé</translation>
    </message>
    <message>
        <source>Nobody knows who sent it</source>
        <translation>Personne ne sait qui l’a envoyé</translation>
    </message>
    <message>
        <source>sender has no user</source>
        <translation>l’expéditeur n’a pas d’utilisateur</translation>
    </message>
    <message>
        <source>sender is left out by the mapping</source>
        <translation>l’expéditeur est omis par la correspondance</translation>
    </message>
    <message>
        <source>sender is not known</source>
        <translation>l’expéditeur n’est pas connu</translation>
    </message>
    <message>
        <source>no stream</source>
        <translation>pas de flux</translation>
    </message>
    <message>
        <source>stream is left out by the mapping</source>
        <translation>le flux est omis par la correspondance</translation>
    </message>
    <message>
        <source>only one of two people has a user</source>
        <translation>une seule des deux personnes a un utilisateur</translation>
    </message>
    <message>
        <source>text is empty</source>
        <translation>le texte est vide</translation>
    </message>
    <message>
        <source>text is too long</source>
        <translation>le texte est trop long</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>pas d’heure</translation>
    </message>
    <message>
        <source>time lies in the future</source>
        <translation>l’heure se situe dans le futur</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>caviardé</translation>
    </message>
    <message>
        <source>the same record in another conversation</source>
        <translation>le même enregistrement dans une autre conversation</translation>
    </message>
    <message>
        <source>imported already</source>
        <translation>déjà importé</translation>
    </message>
    <message>
        <source>times of presence</source>
        <translation>heures de présence</translation>
    </message>
    <message>
        <source>begin and end of conversations</source>
        <translation>début et fin des conversations</translation>
    </message>
    <message>
        <source>delivery details</source>
        <translation>détails de remise</translation>
    </message>
    <message>
        <source>files that stay behind</source>
        <translation>fichiers qui restent</translation>
    </message>
    <message>
        <source>sender is not active</source>
        <translation>l’expéditeur n’est pas actif</translation>
    </message>
    <message>
        <source>sender is not in the room</source>
        <translation>l’expéditeur n’est pas dans le salon</translation>
    </message>
    <message>
        <source>room is not active</source>
        <translation>le salon n’est pas actif</translation>
    </message>
    <message>
        <source>a content rule forbids it</source>
        <translation>une règle de contenu l’interdit</translation>
    </message>
    <message>
        <source>text was refused</source>
        <translation>le texte a été refusé</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop grand</translation>
    </message>
    <message>
        <source>the account may not import</source>
        <translation>le compte n’a pas le droit d’importer</translation>
    </message>
    <message>
        <source>refused as known, and not by us</source>
        <translation>refusé comme connu, mais pas par nous</translation>
    </message>
    <message>
        <source>the pod takes no such file</source>
        <translation>le pod n’accepte pas ce type de fichier</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>Enable the user in Symphony, then send again.</source>
        <translation>Activez l’utilisateur dans Symphony, puis renvoyez.</translation>
    </message>
    <message>
        <source>Add the sender to the room, then send again.</source>
        <translation>Ajoutez l’expéditeur au salon, puis renvoyez.</translation>
    </message>
    <message>
        <source>Reactivate the room, or map it to another stream, then send again.</source>
        <translation>Réactivez le salon, ou associez-le à un autre flux, puis renvoyez.</translation>
    </message>
    <message>
        <source>Look at the time zone that the source was imported with, and export again.</source>
        <translation>Vérifiez le fuseau horaire avec lequel la source a été importée, et exportez de nouveau.</translation>
    </message>
    <message>
        <source>Ask who owns the content rules; then send again, or let it be.</source>
        <translation>Demandez au responsable des règles de contenu&#x202f;; puis renvoyez, ou laissez ainsi.</translation>
    </message>
    <message>
        <source>Report this, with the message: it should not happen.</source>
        <translation>Signalez-le, avec le message&#xa0;: cela ne devrait pas arriver.</translation>
    </message>
    <message>
        <source>Make smaller batches, or have long texts split, then send again.</source>
        <translation>Faites des lots plus petits, ou faites diviser les textes longs, puis renvoyez.</translation>
    </message>
    <message>
        <source>Give the account the roles Content Management and User Provisioning.</source>
        <translation>Donnez au compte les rôles Content Management et User Provisioning.</translation>
    </message>
    <message>
        <source>Allow this kind of file in Symphony and send again, or export without files.</source>
        <translation>Autorisez ce type de fichier dans Symphony et renvoyez, ou exportez sans fichiers.</translation>
    </message>
    <message>
        <source>Complete the mapping of people, then send again.</source>
        <translation>Complétez la correspondance des personnes, puis renvoyez.</translation>
    </message>
    <message>
        <source>Nothing: the mapping leaves this person out.</source>
        <translation>Rien&#xa0;: la correspondance omet cette personne.</translation>
    </message>
    <message>
        <source>Complete the mapping of streams, then send again.</source>
        <translation>Complétez la correspondance des flux, puis renvoyez.</translation>
    </message>
    <message>
        <source>Nothing: the mapping leaves this stream out.</source>
        <translation>Rien&#xa0;: la correspondance omet ce flux.</translation>
    </message>
    <message>
        <source>Map both people of the conversation, then send again.</source>
        <translation>Associez les deux personnes de la conversation, puis renvoyez.</translation>
    </message>
    <message>
        <source>map</source>
        <translation>associer</translation>
    </message>
    <message>
        <source>create</source>
        <translation>créer</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>omettre</translation>
    </message>
    <message>
        <source>use</source>
        <translation>utiliser</translation>
    </message>
    <message>
        <source>Read what Symphony says, and ask its support.</source>
        <translation>Lisez ce que dit Symphony, et demandez à son assistance.</translation>
    </message>
</context>
<context>
    <name>ReadingReportText</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date without the weekday</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>tenant, UCB</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>full day</source>
        <translation>journée complète</translation>
    </message>
    <message>
        <source>little traffic</source>
        <translation>peu de trafic</translation>
    </message>
    <message>
        <source>file without traffic</source>
        <translation>fichier sans trafic</translation>
    </message>
    <message>
        <source>none expected</source>
        <translation>aucun attendu</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>%1: %2 events in %3 conversations</source>
        <comment>state of a day</comment>
        <translation>%1&#xa0;: %2 événements dans %3 conversations</translation>
    </message>
    <message>
        <source>The file of this day has no events.</source>
        <translation>Le fichier de ce jour ne contient aucun événement.</translation>
    </message>
    <message>
        <source>No file, as is usual on this weekday.</source>
        <translation>Pas de fichier, comme d’habitude ce jour de la semaine.</translation>
    </message>
    <message>
        <source>Missing: no file, although this weekday usually has one.</source>
        <translation>Manquant&#xa0;: pas de fichier, alors qu’il y en a d’habitude un ce jour de la semaine.</translation>
    </message>
    <message>
        <source>Ends early against the other servers of the tenant: what came later may be missing.</source>
        <translation>Se termine plus tôt que les autres serveurs du tenant&#xa0;: la suite manque peut-être.</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>The site keeps 18 months, so this day may be gone there. Look in a backup.</source>
        <translation>Le site conserve 18 mois&#x202f;; ce jour n’y est peut-être plus. Cherchez dans une sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>The site should still have this day. It falls out of the 18 months in %n days.</source>
        <translation>
            <numerusform>Le site devrait encore avoir ce jour. Il sort des 18 mois dans %n jour.</numerusform>
            <numerusform>Le site devrait encore avoir ce jour. Il sort des 18 mois dans %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case has no daily files.</source>
        <translation>L’affaire n’a pas de fichiers journaliers.</translation>
    </message>
    <message>
        <source>The archive reaches back to %1.</source>
        <translation>L’archive remonte jusqu’au %1.</translation>
    </message>
    <message>
        <source>The site may no longer have days before %1.</source>
        <translation>Le site n’a peut-être plus les jours antérieurs au %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n days of this case are such days.</source>
        <translation>
            <numerusform>%n jour de cette affaire est dans ce cas.</numerusform>
            <numerusform>%n jours de cette affaire sont dans ce cas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another %n days fall out within a month.</source>
        <translation>
            <numerusform>%n autre jour sort de la période d’ici un mois.</numerusform>
            <numerusform>%n autres jours sortent de la période d’ici un mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site should still have days from before this case begins.</source>
        <translation>Le site devrait encore avoir des jours antérieurs au début de cette affaire.</translation>
    </message>
    <message numerus="yes">
        <source>The site should still have %n of the missing days.</source>
        <translation>
            <numerusform>Le site devrait encore avoir %n des jours manquants.</numerusform>
            <numerusform>Le site devrait encore avoir %n des jours manquants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch them soon: %n of them fall out within a month.</source>
        <translation>
            <numerusform>Récupérez-les bientôt&#xa0;: %n d’entre eux sort de la période d’ici un mois.</numerusform>
            <numerusform>Récupérez-les bientôt&#xa0;: %n d’entre eux sortent de la période d’ici un mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 verified</source>
        <translation>%1 sur %2 vérifiés</translation>
    </message>
    <message>
        <source>%1 records, none differs</source>
        <translation>%1 enregistrements, aucun ne diffère</translation>
    </message>
    <message>
        <source>%1 records, %2 differ</source>
        <translation>%1 enregistrements, %2 diffèrent</translation>
    </message>
    <message>
        <source>%1 messages declared, %2 found; %3 events declared, %4 found</source>
        <translation>%1 messages déclarés, %2 trouvés&#x202f;; %3 événements déclarés, %4 trouvés</translation>
    </message>
    <message>
        <source>%1 bytes of records</source>
        <translation>%1 octets d’enregistrements</translation>
    </message>
    <message>
        <source>%1 in known gaps</source>
        <translation>%1 dans des lacunes connues</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>%1 illisibles</translation>
    </message>
    <message>
        <source>%1 unaccounted</source>
        <translation>%1 non attribués</translation>
    </message>
</context>
<context>
    <name>Redactions</name>
    <message>
        <source>privilege</source>
        <translation>secret professionnel</translation>
    </message>
    <message>
        <source>Talk with lawyers, or made for them</source>
        <translation>Échanges avec des avocats, ou documents établis pour eux</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>personnel</translation>
    </message>
    <message>
        <source>Personal data that the purpose does not need</source>
        <translation>Données personnelles inutiles à la finalité poursuivie</translation>
    </message>
    <message>
        <source>third-party</source>
        <translation>tiers</translation>
    </message>
    <message>
        <source>About people who have nothing to do with the matter</source>
        <translation>Concerne des personnes étrangères à la procédure</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret des affaires</translation>
    </message>
    <message>
        <source>Trade secrets</source>
        <translation>Informations relevant du secret des affaires</translation>
    </message>
    <message>
        <source>irrelevant</source>
        <translation>non pertinent</translation>
    </message>
    <message>
        <source>Nothing to do with the matter</source>
        <translation>Sans rapport avec la procédure</translation>
    </message>
    <message>
        <source>law</source>
        <translation>loi</translation>
    </message>
    <message>
        <source>A law or a court forbids to hand it over</source>
        <translation>Une loi ou un tribunal en interdit la communication</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>Another reason, which the note tells</source>
        <translation>Un autre motif, indiqué dans la note</translation>
    </message>
</context>
<context>
    <name>RequestSheet</name>
    <message>
        <source>%1, %2
certificate %3</source>
        <translation>%1, %2
certificat %3</translation>
    </message>
    <message>
        <source>SHA-256 of the submission</source>
        <translation>SHA-256 de la soumission</translation>
    </message>
    <message>
        <source>Request %1: %2</source>
        <translation>Demande %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Scope, as it will be exported</source>
        <translation>Périmètre, tel qu’il sera exporté</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Demande %1</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>direct messages</source>
        <translation>messages directs</translation>
    </message>
    <message>
        <source>private groups</source>
        <translation>groupes privés</translation>
    </message>
    <message>
        <source>public groups</source>
        <translation>groupes publics</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>date</comment>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>date</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 (%2, SHA-256 %3…)</source>
        <comment>file, size, digest</comment>
        <translation>%1 (%2, SHA-256 %3…)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>à examiner</translation>
    </message>
    <message>
        <source>to approve</source>
        <translation>à approuver</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>renvoyée</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvée</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>en cours de traitement</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>livrée</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoquée</translation>
    </message>
    <message>
        <source>Draft made</source>
        <translation>Brouillon créé</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumise</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Examinée</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Renvoyée</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>It is aligned with legal obligations.</source>
        <translation>Elle est conforme aux obligations légales.</translation>
    </message>
    <message>
        <source>Its scope is feasible.</source>
        <translation>Son périmètre est réalisable.</translation>
    </message>
    <message>
        <source>Its details are complete.</source>
        <translation>Ses indications sont complètes.</translation>
    </message>
    <message>
        <source>Mail files (EML)</source>
        <translation>Fichiers de courriel (EML)</translation>
    </message>
    <message>
        <source>Mails to a server (SMTP)</source>
        <translation>Courriels à un serveur (SMTP)</translation>
    </message>
    <message>
        <source>CSV tables in an encrypted pack</source>
        <translation>Tables CSV dans un paquet chiffré</translation>
    </message>
    <message>
        <source>Messages for Symphony</source>
        <translation>Messages pour Symphony</translation>
    </message>
    <message>
        <source>RSMF for review platforms</source>
        <translation>RSMF pour plateformes de revue</translation>
    </message>
    <message>
        <source>Load file for review</source>
        <translation>Fichier de chargement pour revue</translation>
    </message>
    <message>
        <source>HTML transcript</source>
        <translation>Transcription HTML</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>expirée depuis le %1</translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>se termine aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n days</source>
        <translation>
            <numerusform>se termine dans %n jour</numerusform>
            <numerusform>se termine dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation>l’affaire entière</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Legal justification</source>
        <translation>Justification légale</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Necessity</source>
        <translation>Nécessité</translation>
    </message>
    <message>
        <source>People concerned</source>
        <translation>Personnes concernées</translation>
    </message>
    <message>
        <source>nothing is said about telling them</source>
        <translation>rien n’est dit sur leur information</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Approbateur</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Objet demandé</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Context rule</source>
        <translation>Règle de contexte</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
    <message numerus="yes">
        <source>lives %n days</source>
        <translation>
            <numerusform>disponible %n jour</numerusform>
            <numerusform>disponible %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Permanente</translation>
    </message>
    <message>
        <source>any selection of this query until %1, at most %2 events in %3 conversations each time</source>
        <translation>toute sélection de cette requête jusqu’au %1, au plus %2 événements dans %3 conversations à chaque fois</translation>
    </message>
    <message>
        <source>any number of</source>
        <translation>un nombre quelconque de</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count, type of event</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Expéditeurs</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Redactions</source>
        <translation>Caviardages</translation>
    </message>
    <message>
        <source>%1 events have parts hidden, %2 are withheld</source>
        <translation>%1 événements ont des parties masquées, %2 sont retenus</translation>
    </message>
    <message>
        <source>Merkle root</source>
        <translation>Racine de Merkle</translation>
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
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>ZoneRules</name>
    <message>
        <source>This computer has no rules for this time zone.</source>
        <translation>Cet ordinateur n’a pas de règles pour ce fuseau horaire.</translation>
    </message>
    <message>
        <source>Choose UTC in the menu View, and export again.</source>
        <translation>Choisissez UTC dans le menu Affichage, et exportez de nouveau.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::AboutDialog</name>
    <message>
        <source>About Casebook</source>
        <translation>À propos de Casebook</translation>
    </message>
    <message>
        <source>Casebook %1</source>
        <translation>Casebook %1</translation>
    </message>
    <message>
        <source>The support of the archive format follows a published description of it. It has never been checked against files of a live system.</source>
        <translation>La prise en charge du format d’archive suit une description publiée de ce format. Elle n’a jamais été vérifiée sur des fichiers d’un système en service.</translation>
    </message>
    <message>
        <source>An offline workstation for instant-message archives: open, read, narrow down, export, prove. It opens no connection to any network by itself.</source>
        <translation>Un poste de travail hors ligne pour les archives de messagerie instantanée&#xa0;: ouvrir, lire, affiner, exporter, prouver. Il n’ouvre de lui-même aucune connexion à un réseau.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Casebook: Apache License 2.0, © the Casebook authors.
Qt %1: GNU LGPL 3. QCA: GNU LGPL 2.1 or later. SQLite: public domain.
OpenSSL 3: Apache License 2.0. libdeflate: MIT. libarchive: BSD 2-Clause. zlib: zlib licence. CLI11 (command line): BSD 3-Clause.</source>
        <translation>Casebook&#xa0;: Apache License 2.0, © the Casebook authors.
Qt %1&#xa0;: GNU LGPL 3. QCA&#xa0;: GNU LGPL 2.1 ou ultérieure. SQLite&#xa0;: domaine public.
OpenSSL 3&#xa0;: Apache License 2.0. libdeflate&#xa0;: MIT. libarchive&#xa0;: BSD 2-Clause. zlib&#xa0;: licence zlib. CLI11 (ligne de commande)&#xa0;: BSD 3-Clause.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>%1 événements</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 résultats</translation>
    </message>
    <message>
        <source>%1 tagged</source>
        <translation>%1 avec étiquette</translation>
    </message>
    <message>
        <source>a daily file is missing</source>
        <translation>un fichier journalier manque</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, what happened</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Rien à afficher.</translation>
    </message>
    <message>
        <source>%1 events from %2 to %3.</source>
        <translation>%1 événements, de %2 à %3.</translation>
    </message>
    <message>
        <source>%1 hits.</source>
        <translation>%1 résultats.</translation>
    </message>
    <message numerus="yes">
        <source>Daily files are missing in %n bars.</source>
        <translation>
            <numerusform>Il manque des fichiers journaliers dans %n barre.</numerusform>
            <numerusform>Il manque des fichiers journaliers dans %n barres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most happened: %1.</source>
        <translation>Le plus d’activité&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ActivityStrip</name>
    <message>
        <source>Activity over time</source>
        <translation>Activité dans le temps</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Show this time only</source>
        <translation>Afficher seulement cette période</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>As a table…</source>
        <translation>Sous forme de tableau…</translation>
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
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ActivityTable</name>
    <message>
        <source>Activity over time</source>
        <translation>Activité dans le temps</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Avec étiquette</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Enter on a row goes to that time. Times are shown in %1.</source>
        <translation>La touche Entrée sur une ligne mène à ce moment. Les heures sont affichées dans le fuseau %1.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ApproverDialog</name>
    <message>
        <source>Another step is still under way. Try again in a moment.</source>
        <translation>Une autre étape est encore en cours. Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::AskPage</name>
    <message>
        <source>Ask</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Show requests in this state</source>
        <translation>Afficher les demandes dans cet état</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Nouvelle demande…</translation>
    </message>
    <message>
        <source>Nobody has asked for anything yet</source>
        <translation>Personne n’a encore rien demandé</translation>
    </message>
    <message>
        <source>From a case with four eyes nothing leaves unless a second person has approved exactly that. A request says what is to leave, why, and for whom.</source>
        <translation>D’une affaire à quatre yeux, rien ne sort tant qu’une seconde personne n’a pas approuvé exactement cela. Une demande dit ce qui doit sortir, pourquoi, et pour qui.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Open request file…</source>
        <translation>Ouvrir un fichier de demande…</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La demande</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>waiting first</source>
        <translation>en attente d’abord</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for somebody</source>
        <translation>
            <numerusform>%n attend quelqu’un</numerusform>
            <numerusform>%n attendent quelqu’un</numerusform>
        </translation>
    </message>
    <message>
        <source>Submit %1</source>
        <translation>Soumettre %1</translation>
    </message>
    <message>
        <source>The query is run, and what it selects is what an approver decides on. You sign form and result.</source>
        <translation>La requête est exécutée, et ce qu’elle sélectionne est ce sur quoi un approbateur se prononce. Vous signez le formulaire et le résultat.</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Soumettre</translation>
    </message>
    <message>
        <source>Submit the request</source>
        <translation>Soumettre la demande</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Enregistrer le brouillon</translation>
    </message>
    <message>
        <source>A draft is kept in the log of the case, signed by you.</source>
        <translation>Un brouillon est conservé dans le journal de l’affaire, signé par vous.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Aperçu de %1</translation>
    </message>
    <message>
        <source>The log keeps who has seen which request. An approval says whether its author looked at the preview.</source>
        <translation>Le journal consigne qui a vu quelle demande. Une approbation dit si son auteur a regardé l’aperçu.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Enregistrer la fiche</translation>
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
        <translation>Pour un envoi depuis ici (des utilisateurs et des flux peuvent encore être créés)</translation>
    </message>
    <message>
        <source>Complete batches, with scripts for a push by hand (all ids must be known)</source>
        <translation>Lots complets, avec des scripts pour un envoi à la main (tous les ID doivent être connus)</translation>
    </message>
    <message>
        <source>Only what failed, or has no answer</source>
        <translation>Seulement ce qui a échoué, ou n’a pas de réponse</translation>
    </message>
    <message>
        <source>Folder for the export</source>
        <translation>Dossier de l’export</translation>
    </message>
    <message>
        <source>Approved request</source>
        <translation>Demande approuvée</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Write the export</source>
        <translation>Écrire l’export</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Messages in a batch</source>
        <translation>Messages par lot</translation>
    </message>
    <message>
        <source>Megabytes in a batch</source>
        <translation>Mégaoctets par lot</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Messages in a batch, at most</source>
        <translation>Messages par lot, au plus</translation>
    </message>
    <message>
        <source>Megabytes in a batch, at most</source>
        <translation>Mégaoctets par lot, au plus</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Another export…</source>
        <translation>Autre export…</translation>
    </message>
    <message>
        <source>The next step is Push: it sends this folder, and nothing else.</source>
        <translation>L’étape suivante est Envoi&#xa0;: elle envoie ce dossier, et rien d’autre.</translation>
    </message>
    <message>
        <source>Wait for the import to end.</source>
        <translation>Attendez la fin de l’importation.</translation>
    </message>
    <message>
        <source>Four eyes: name the approved request that covers this selection.</source>
        <translation>Quatre yeux&#xa0;: indiquez la demande approuvée qui couvre cette sélection.</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <translation>Indiquez un dossier.</translation>
    </message>
    <message>
        <source>Wait for what runs.</source>
        <translation>Attendez la fin de ce qui est en cours.</translation>
    </message>
    <message>
        <source>Write batches</source>
        <translation>Écrire les lots</translation>
    </message>
</context>
<context>
    <name>casebook::ui::BuilderDialog</name>
    <message>
        <source>Look for it</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Build a search</source>
        <translation>Composer une recherche</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>In the language of the search</source>
        <translation>Dans le langage de recherche</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>casebook::ui::BuilderGroupEdit</name>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>commence par</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>se termine par</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>is anything</source>
        <translation>est quelconque</translation>
    </message>
    <message>
        <source>has near each other</source>
        <translation>contient, proches l’un de l’autre</translation>
    </message>
    <message>
        <source>matches the expression</source>
        <translation>correspond à l’expression</translation>
    </message>
    <message>
        <source>How many of these must hold</source>
        <translation>Combien de ces conditions doivent être remplies</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>Toutes sont remplies</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>Au moins une est remplie</translation>
    </message>
    <message>
        <source>None of these holds</source>
        <translation>Aucune n’est remplie</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Supprimer ce groupe</translation>
    </message>
</context>
<context>
    <name>casebook::ui::BuilderRowEdit</name>
    <message>
        <source>not</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Words between them at most</source>
        <translation>Nombre maximal de mots entre eux</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Supprimer cette condition</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CalendarView</name>
    <message>
        <source>Days, by tenant and UCB</source>
        <translation>Jours, par tenant et UCB</translation>
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
        <translation>Appel</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CaseController</name>
    <message>
        <source>single reviewer</source>
        <translation>réviseur unique</translation>
    </message>
    <message>
        <source>four eyes</source>
        <translation>quatre yeux</translation>
    </message>
    <message>
        <source>You may export at once, on your own. Every export says in its manifest that nobody else had to agree.</source>
        <translation>Vous pouvez exporter immédiatement, seul. Chaque export indique dans son manifeste que l’accord de personne d’autre n’était requis.</translation>
    </message>
    <message>
        <source>checking the books…</source>
        <translation>vérification des comptes…</translation>
    </message>
    <message numerus="yes">
        <source>books do not balance: %n problems</source>
        <translation>
            <numerusform>les comptes ne sont pas justes&#xa0;: %n problème</numerusform>
            <numerusform>les comptes ne sont pas justes&#xa0;: %n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>books balance</source>
        <translation>comptes justes</translation>
    </message>
    <message>
        <source>books balance: %1 = %2 + %3</source>
        <translation>comptes justes&#xa0;: %1 = %2 + %3</translation>
    </message>
    <message>
        <source>Nothing leaves the case before a second person has approved a written request. The page Ask makes one, and shows those that there are.</source>
        <translation>Rien ne sort de l’affaire avant qu’une seconde personne n’ait approuvé une demande écrite. La page Demandes en crée une, et montre celles qui existent.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CertificateField</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CheckpointButton</name>
    <message>
        <source>Checkpoint</source>
        <translation>Point de contrôle</translation>
    </message>
    <message>
        <source>The state of the log in five lines: to sign, to keep outside of the case, and to compare later.</source>
        <translation>L’état du journal en cinq lignes&#xa0;: à signer, à conserver hors de l’affaire, et à comparer plus tard.</translation>
    </message>
    <message>
        <source>&amp;Sign it…</source>
        <translation>&amp;Signer…</translation>
    </message>
    <message>
        <source>S&amp;ave it…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Print it…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Compare with one that was kept…</source>
        <translation>&amp;Comparer avec un point de contrôle conservé…</translation>
    </message>
    <message>
        <source>Write a &amp;query for a time stamp…</source>
        <translation>Écrire une re&amp;quête d’horodatage…</translation>
    </message>
    <message>
        <source>&amp;Take in a time stamp…</source>
        <translation>Enregistrer un &amp;horodatage reçu…</translation>
    </message>
    <message>
        <source>Sign the log</source>
        <translation>Signer le journal</translation>
    </message>
    <message>
        <source>You sign all that is in the log up to now, so that nobody can write it anew without your key. An approver also says with it that the clock of this computer is right.</source>
        <translation>Vous signez tout ce que le journal contient jusqu’ici, de sorte que personne ne puisse le réécrire sans votre clé. Un approbateur atteste aussi par là que l’horloge de cet ordinateur est exacte.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>%1 files (*.%1)</source>
        <comment>txt</comment>
        <translation>Fichiers %1 (*.%1)</translation>
    </message>
    <message>
        <source>Save the checkpoint</source>
        <translation>Enregistrer le point de contrôle</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>point-de-controle</translation>
    </message>
    <message>
        <source>The checkpoint that was kept</source>
        <translation>Le point de contrôle conservé</translation>
    </message>
    <message>
        <source>Checkpoints (*.txt);;All files (*)</source>
        <translation>Points de contrôle (*.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Write the query</source>
        <translation>Écrire la requête</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CheckpointController</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 signed %2 of the log.</source>
        <translation>%1 a signé %2 du journal.</translation>
    </message>
    <message>
        <source>The checkpoint of %1 is in %2. Keep it where nobody else can write.</source>
        <translation>Le point de contrôle portant sur %1 se trouve dans %2. Conservez-le là où personne d’autre ne peut écrire.</translation>
    </message>
    <message>
        <source>Checkpoint of the log</source>
        <translation>Point de contrôle du journal</translation>
    </message>
    <message>
        <source>Whoever keeps these five lines can tell later whether the log of this case has only been added to since.</source>
        <translation>Quiconque conserve ces cinq lignes pourra établir plus tard si le journal de cette affaire n’a reçu depuis que des ajouts.</translation>
    </message>
    <message>
        <source>The log has only been added to since %1: it had %2 then, and has %3.</source>
        <translation>Depuis le %1, le journal n’a reçu que des ajouts&#xa0;: il comptait alors %2, et compte maintenant %3.</translation>
    </message>
    <message>
        <source>The query for %1 is in %2. Send it to an authority of your choice, and take in its answer whenever it comes.</source>
        <translation>La requête portant sur %1 se trouve dans %2. Envoyez-la à une autorité de votre choix, et enregistrez sa réponse quand elle arrivera.</translation>
    </message>
    <message>
        <source>%1 says that %2 of the log were there on %3.</source>
        <translation>%1 atteste l’existence de %2 du journal à la date du %3.</translation>
    </message>
    <message>
        <source>Time stamp of %1 over %2, by %3</source>
        <translation>Horodatage du %1 portant sur %2, par %3</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ClockText</name>
    <message>
        <source>the clocks went back to %1</source>
        <translation>les horloges ont été reculées (nouvelle heure&#xa0;: %1)</translation>
    </message>
    <message>
        <source>the clocks went forward to %1</source>
        <translation>les horloges ont été avancées (nouvelle heure&#xa0;: %1)</translation>
    </message>
    <message>
        <source>this zone has no clock changes</source>
        <translation>ce fuseau ne connaît pas de changement d’heure</translation>
    </message>
    <message>
        <source>this time of day occurs twice, this is the first: %1</source>
        <translation>cette heure se produit deux fois, ceci est la première&#xa0;: %1</translation>
    </message>
    <message>
        <source>this time of day occurs twice, this is the second: %1</source>
        <translation>cette heure se produit deux fois, ceci est la seconde&#xa0;: %1</translation>
    </message>
    <message>
        <source>within a day of it %1</source>
        <translation>à moins d’un jour, %1</translation>
    </message>
    <message>
        <source>no clock change near</source>
        <translation>pas de changement d’heure à proximité</translation>
    </message>
    <message>
        <source>%1 earlier than the entry before it: a clock was set, or records are out of order</source>
        <translation>%1 plus tôt que l’entrée précédente&#xa0;: une horloge a été réglée, ou des enregistrements ne sont pas dans l’ordre</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CollectionDialog</name>
    <message>
        <source>Only who is &amp;missing</source>
        <translation>&amp;Manquants uniquement</translation>
    </message>
    <message>
        <source>&amp;Excuse…</source>
        <translation>&amp;Dispenser…</translation>
    </message>
    <message>
        <source>Collect Communicator history</source>
        <translation>Collecter l’historique de Communicator</translation>
    </message>
    <message>
        <source>The history of Communicator clients lies on the users&apos; PCs and is lost with the upgrade. Whom the archives of this case know is expected to hand in theirs; an import of transcripts is noted here by itself.</source>
        <translation>L’historique des clients Communicator se trouve sur les PC des utilisateurs et se perd lors de la mise à niveau. Toute personne que connaissent les archives de cette affaire doit remettre le sien&#x202f;; une importation de transcriptions est notée ici automatiquement.</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>&amp;Ajouter une personne…</translation>
    </message>
    <message>
        <source>Copy &amp;letter to users</source>
        <translation>Copier la &amp;lettre aux utilisateurs</translation>
    </message>
    <message>
        <source>Save &amp;sign-off sheet…</source>
        <translation>&amp;Enregistrer la feuille de validation…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Collection list</source>
        <translation>Liste de collecte</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Name of somebody who should hand in history:</source>
        <translation>Nom de la personne qui doit remettre son historique&#xa0;:</translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>Dispenser</translation>
    </message>
    <message>
        <source>Why %1 has nothing to hand in:</source>
        <translation>Pourquoi %1 n’a rien à remettre&#xa0;:</translation>
    </message>
    <message>
        <source>The letter is on the clipboard. Paste it into a mail.</source>
        <translation>La lettre est dans le presse-papiers. Collez-la dans un courriel.</translation>
    </message>
    <message>
        <source>Save sign-off sheet</source>
        <translation>Enregistrer la feuille de validation</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Page web (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CollectionModel</name>
    <message>
        <source>✗ missing</source>
        <translation>✗ manquant</translation>
    </message>
    <message>
        <source>✓ handed in</source>
        <translation>✓ remis</translation>
    </message>
    <message>
        <source>– excused</source>
        <translation>– dispensé</translation>
    </message>
    <message>
        <source>%1 handed in, %2 missing, %3 excused</source>
        <translation>Remis&#xa0;: %1, manquants&#xa0;: %2, dispensés&#xa0;: %3</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
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
        <translation>Remis</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ColumnsStep</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>What its rows are</source>
        <translation>Ce que sont ses lignes</translation>
    </message>
    <message>
        <source>Order of day and month</source>
        <translation>Ordre du jour et du mois</translation>
    </message>
    <message>
        <source>Zone of times that name none</source>
        <translation>Fuseau des heures qui n’en indiquent pas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nom du profil</translation>
    </message>
    <message>
        <source>Leave this table out</source>
        <translation>Laisser cette table de côté</translation>
    </message>
    <message>
        <source>Month and day as the table tells</source>
        <translation>Mois et jour selon la table</translation>
    </message>
    <message>
        <source>Month first (12/31)</source>
        <translation>Mois en premier (12/31)</translation>
    </message>
    <message>
        <source>Day first (31/12)</source>
        <translation>Jour en premier (31/12)</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>Heures en UTC</translation>
    </message>
    <message>
        <source>The first rows, as they will come into the case</source>
        <translation>Les premières lignes, telles qu’elles entreront dans l’affaire</translation>
    </message>
    <message numerus="yes">
        <source>%n tables are of a kind that no profile describes. Check what their columns mean.</source>
        <translation>
            <numerusform>%n table est d’un type qu’aucun profil ne décrit. Vérifiez ce que signifient ses colonnes.</numerusform>
            <numerusform>%n tables sont d’un type qu’aucun profil ne décrit. Vérifiez ce que signifient leurs colonnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save as profile</source>
        <translation>Enregistrer comme p&amp;rofil</translation>
    </message>
    <message>
        <source>Name of a profile: letters, digits, hyphens</source>
        <translation>Nom d’un profil&#xa0;: lettres, chiffres, traits d’union</translation>
    </message>
    <message>
        <source>What %1 means</source>
        <translation>Ce que signifie %1</translation>
    </message>
    <message>
        <source>The report will name the table as left out.</source>
        <translation>Le rapport indiquera que la table a été laissée de côté.</translation>
    </message>
    <message>
        <source>Rows of this kind need more columns: a time, a sender, a text.</source>
        <translation>Les lignes de ce type ont besoin d’autres colonnes&#xa0;: une heure, un expéditeur, un texte.</translation>
    </message>
    <message>
        <source>Saved. The next tables like these need no questions.</source>
        <translation>Enregistré. Les prochaines tables de ce type n’exigeront aucune question.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ContextController</name>
    <message>
        <source>Exact hits</source>
        <translation>Résultats seuls</translation>
    </message>
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
            <numerusform>Échange sans pause de plus de %n minute</numerusform>
            <numerusform>Échange sans pause de plus de %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Journée entière</translation>
    </message>
    <message>
        <source>Whole conversation</source>
        <translation>Conversation entière</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ContextStrip</name>
    <message>
        <source>How much around the hits belongs to the selection</source>
        <translation>Quelle part de ce qui entoure les résultats fait partie de la sélection</translation>
    </message>
    <message>
        <source>Messages or minutes of the chosen rule</source>
        <translation>Messages ou minutes de la règle choisie</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 événements</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>comptage…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ConversationListModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Particularités</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>room</source>
        <translation>salon</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>Conversation without a name</source>
        <translation>Conversation sans nom</translation>
    </message>
    <message>
        <source>client export, not a server archive</source>
        <translation>export d’un client, pas une archive de serveur</translation>
    </message>
    <message>
        <source>open or cut</source>
        <translation>ouverte ou tronquée</translation>
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
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Order of the conversations</source>
        <translation>Ordre des conversations</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>les plus récentes d’abord</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>les plus anciennes d’abord</translation>
    </message>
    <message>
        <source>most messages</source>
        <translation>le plus de messages</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>par titre</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation>%1 conversations</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>conversations</translation>
    </message>
    <message>
        <source>Reading the archive</source>
        <translation>Lecture de l’archive</translation>
    </message>
    <message>
        <source>The conversations appear here when it is read. The bar at the bottom says how far it is.</source>
        <translation>Les conversations apparaîtront ici dès qu’elle sera lue. La barre du bas indique l’avancement.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Rien ne correspond au filtre</translation>
    </message>
    <message>
        <source>Take a term out, or clear the filter to see everything.</source>
        <translation>Retirez un terme, ou effacez le filtre pour tout voir.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>This case is empty</source>
        <translation>Cette affaire est vide</translation>
    </message>
    <message>
        <source>Add a folder of archives, or drop one here.</source>
        <translation>Ajoutez un dossier d’archives, ou déposez-en un ici.</translation>
    </message>
    <message>
        <source>Add archive folder…</source>
        <translation>Ajouter un dossier d’archives…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Show only this conversation</source>
        <translation>Afficher seulement cette conversation</translation>
    </message>
    <message>
        <source>Show its tenant</source>
        <translation>Afficher son tenant</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Copier le titre</translation>
    </message>
    <message>
        <source>Copy conversation ID</source>
        <translation>Copier l’identifiant de la conversation</translation>
    </message>
    <message>
        <source>Export this conversation…</source>
        <translation>Exporter cette conversation…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CsvOptions</name>
    <message>
        <source>Meant for</source>
        <translation>Destiné à</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>S’ouvre avec</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password, once more</source>
        <translation>Mot de passe, encore une fois</translation>
    </message>
    <message>
        <source>Certificate of the receiver</source>
        <translation>Certificat du destinataire</translation>
    </message>
    <message>
        <source>Kind of zip</source>
        <translation>Type de zip</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>One file for</source>
        <translation>Un fichier pour</translation>
    </message>
    <message>
        <source>With the files that were sent</source>
        <translation>Avec les fichiers envoyés</translation>
    </message>
    <message>
        <source>People with a spreadsheet: nothing in it computes</source>
        <translation>Personnes avec un tableur&#xa0;: rien n’y est calculé comme formule</translation>
    </message>
    <message>
        <source>Programs: every text exactly as it is</source>
        <translation>Programmes&#xa0;: chaque texte exactement tel quel</translation>
    </message>
    <message>
        <source>A strong password that Casebook makes</source>
        <translation>Un mot de passe fort créé par Casebook</translation>
    </message>
    <message>
        <source>A password that you type</source>
        <translation>Un mot de passe que vous saisissez</translation>
    </message>
    <message>
        <source>The key of the receiver&apos;s certificate</source>
        <translation>La clé du certificat du destinataire</translation>
    </message>
    <message>
        <source>AES-256; names of files can be seen</source>
        <translation>AES-256&#x202f;; les noms de fichiers sont visibles</translation>
    </message>
    <message>
        <source>AES-256; names of files are hidden too</source>
        <translation>AES-256&#x202f;; les noms de fichiers sont masqués aussi</translation>
    </message>
    <message>
        <source>ZipCrypto, for old systems</source>
        <translation>ZipCrypto, pour d’anciens systèmes</translation>
    </message>
    <message>
        <source>ZipCrypto is broken: anybody with some effort can open this delivery. The manifest says so.</source>
        <translation>ZipCrypto est cassé&#xa0;: n’importe qui peut, avec quelque effort, ouvrir cette livraison. Le manifeste le signale.</translation>
    </message>
    <message>
        <source>Lifespan in days</source>
        <translation>Durée de disponibilité en jours</translation>
    </message>
    <message>
        <source> days, then it is removed</source>
        <comment>behind the number of days of a lifespan</comment>
        <translation> jours, puis suppression</translation>
    </message>
    <message>
        <source>All: can be read back without loss</source>
        <translation>Toutes&#xa0;: relecture possible sans perte</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>Les plus courantes</translation>
    </message>
    <message>
        <source>Only who, when and what</source>
        <translation>Seulement qui, quand et quoi</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>tous les messages</translation>
    </message>
    <message>
        <source>each day</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>each conversation</source>
        <translation>chaque conversation</translation>
    </message>
    <message>
        <source>each 50 MB</source>
        <translation>chaque tranche de 50 Mo</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>Disponible</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>Le mot de passe doit comporter au moins %n caractère.</numerusform>
            <numerusform>Le mot de passe doit comporter au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Les deux mots de passe ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Choose the certificate of the receiver.</source>
        <translation>Choisissez le certificat du destinataire.</translation>
    </message>
    <message>
        <source>The certificate cannot be read: %1.</source>
        <translation>Le certificat ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check the path and the permissions.</source>
        <translation>Vérifiez le chemin et les autorisations.</translation>
    </message>
    <message>
        <source>Keep the password in the key store of this system</source>
        <translation>Conserver le mot de passe dans le trousseau de clés de ce système</translation>
    </message>
    <message>
        <source>Until the delivery is removed. The page Deliveries shows it.</source>
        <translation>Jusqu’à la suppression de la livraison. La page Livraisons l’affiche.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::DateOrderStep</name>
    <message>
        <source>The &amp;month: 3/4/2024 is the 4th of March</source>
        <translation>Le &amp;mois&#xa0;: 3/4/2024 est le 4 mars</translation>
    </message>
    <message>
        <source>The &amp;day: 3/4/2024 is the 3rd of April</source>
        <translation>Le &amp;jour&#xa0;: 3/4/2024 est le 3 avril</translation>
    </message>
    <message>
        <source>No date in these files has a number above 12, which would tell it. One of them is %1.</source>
        <translation>Aucune date de ces fichiers ne contient un nombre supérieur à 12, qui permettrait de le savoir. L’une d’elles est %1.</translation>
    </message>
    <message>
        <source>What is the first number of a date?</source>
        <translation>Que désigne le premier nombre d’une date&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n archive files leave open which number of a date is the day.</source>
        <translation>
            <numerusform>%n fichier d’archive ne permet pas de savoir quel nombre d’une date est le jour.</numerusform>
            <numerusform>%n fichiers d’archive ne permettent pas de savoir quel nombre d’une date est le jour.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::DeliveriesController</name>
    <message>
        <source>Remove what is over</source>
        <translation>Supprimer les livraisons expirées</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries were over and are removed.</source>
        <translation>
            <numerusform>%n livraison était expirée et a été supprimée.</numerusform>
            <numerusform>%n livraisons étaient expirées et ont été supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are over and could not be removed; this is tried again.</source>
        <translation>
            <numerusform>%n livraison est expirée et n’a pas pu être supprimée&#x202f;; une nouvelle tentative aura lieu.</numerusform>
            <numerusform>%n livraisons sont expirées et n’ont pas pu être supprimées&#x202f;; une nouvelle tentative aura lieu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are over and held.</source>
        <translation>
            <numerusform>%n livraison est expirée et conservée.</numerusform>
            <numerusform>%n livraisons sont expirées et conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No delivery is over.</source>
        <translation>Aucune livraison n’est expirée.</translation>
    </message>
    <message>
        <source>Deliveries are over and could not be removed (%1); this is tried again when the case is opened the next time.</source>
        <translation>Des livraisons sont expirées et n’ont pas pu être supprimées (%1)&#x202f;; une nouvelle tentative aura lieu à la prochaine ouverture de l’affaire.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries end within three days: see Export, Deliveries.</source>
        <translation>
            <numerusform>%n livraison expire d’ici trois jours&#xa0;: voir Export, Livraisons.</numerusform>
            <numerusform>%n livraisons expirent d’ici trois jours&#xa0;: voir Export, Livraisons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::DeliveriesPanel</name>
    <message>
        <source>Remove what is over</source>
        <translation>Supprimer les livraisons expirées</translation>
    </message>
    <message>
        <source>Why it must stay</source>
        <translation>Motif de conservation</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>End the hold</source>
        <translation>Lever la conservation</translation>
    </message>
    <message>
        <source>Nothing was delivered yet</source>
        <translation>Rien n’a encore été livré</translation>
    </message>
    <message>
        <source>A CSV delivery stands here with its end. When that has come, its file is removed, and the record of both stays.</source>
        <translation>Une livraison CSV figure ici avec son échéance. Une fois celle-ci atteinte, son fichier est supprimé, et la trace de l’une et de l’autre demeure.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Why the chosen one must stay, for instance: litigation hold of 12 March</source>
        <translation>Motif pour conserver celle choisie, par exemple&#xa0;: obligation de conservation pour litige du 12 mars</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>Mot de passe…</translation>
    </message>
    <message>
        <source>Every day…</source>
        <translation>Chaque jour…</translation>
    </message>
    <message>
        <source>How the system removes by itself what is over</source>
        <translation>Comment le système supprime de lui-même ce qui est expiré</translation>
    </message>
    <message>
        <source>The password of %1 is not kept on this system. Ask whoever made the delivery.</source>
        <translation>Le mot de passe de %1 n’est pas conservé sur ce système. Demandez-le à la personne qui a fait la livraison.</translation>
    </message>
    <message>
        <source>Password of a delivery</source>
        <translation>Mot de passe d’une livraison</translation>
    </message>
    <message>
        <source>%1 opens with %2</source>
        <comment>file, password</comment>
        <translation>%1 s’ouvre avec %2</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Copier le mot de passe</translation>
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
        <translation>Destinataire ou lieu</translation>
    </message>
    <message>
        <source>Again and again, for a policy: a standing approval</source>
        <translation>De façon répétée, pour une politique&#xa0;: une approbation permanente</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Jusqu’à ce jour</translation>
    </message>
    <message>
        <source>Days that it lives</source>
        <translation>Jours de disponibilité</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Recei&amp;ver</source>
        <translation>D&amp;estinataire</translation>
    </message>
    <message>
        <source>&amp;Lives</source>
        <translation>D&amp;isponibilité</translation>
    </message>
    <message>
        <source>At most so many events an export</source>
        <translation>Nombre maximal d’événements par export</translation>
    </message>
    <message>
        <source>At most so many conversations an export</source>
        <translation>Nombre maximal de conversations par export</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>events each time</source>
        <translation>événements à chaque fois</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>conversations</translation>
    </message>
    <message>
        <source>Say until when the standing approval holds.</source>
        <translation>Indiquez jusqu’à quand vaut l’approbation permanente.</translation>
    </message>
    <message>
        <source>Say who receives what the standing approval lets out.</source>
        <translation>Indiquez qui reçoit ce que l’approbation permanente laisse sortir.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::DeliveryListModel</name>
    <message>
        <source>lives</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>expire bientôt</translation>
    </message>
    <message>
        <source>over</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>over, not removed: %1</source>
        <translation>expirée, non supprimée&#xa0;: %1</translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation>conservée&#xa0;: %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Lives until</source>
        <translation>Disponible jusqu’au</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>casebook::ui::DocumentsField</name>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Supporting documents</source>
        <translation>Pièces justificatives</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Joindre…</translation>
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
        <translation>%1 · à joindre</translation>
    </message>
    <message>
        <source>Documents that support the request</source>
        <translation>Documents à l’appui de la demande</translation>
    </message>
</context>
<context>
    <name>casebook::ui::EventText</name>
    <message>
        <source>nobody named</source>
        <translation>une personne non nommée</translation>
    </message>
    <message>
        <source>%1 invited %2</source>
        <translation>%1 a invité %2</translation>
    </message>
    <message>
        <source>%1 invited %2: “%3”</source>
        <translation>%1 a invité %2&#xa0;: «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>%1 created the room</source>
        <translation>%1 a créé le salon</translation>
    </message>
    <message>
        <source>%1 created the room %2</source>
        <translation>%1 a créé le salon %2</translation>
    </message>
    <message>
        <source>%1 has no name any more</source>
        <translation>%1 n’a plus de nom</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 s’appelle maintenant %2</translation>
    </message>
    <message>
        <source>%1 called</source>
        <translation>%1 a appelé</translation>
    </message>
    <message>
        <source>%1 called %2</source>
        <translation>%1 a appelé %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 closed the room</source>
        <translation>%1 a fermé le salon</translation>
    </message>
    <message>
        <source>%1 closed the room: “%2”</source>
        <translation>%1 a fermé le salon&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 declined</source>
        <translation>%1 a refusé</translation>
    </message>
    <message>
        <source>%1 declined: “%2”</source>
        <translation>%1 a refusé&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 a rejoint le salon</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 a quitté le salon</translation>
    </message>
    <message>
        <source>%1 left: “%2”</source>
        <translation>%1 a quitté le salon&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1 a expulsé %2</translation>
    </message>
    <message>
        <source>%1 banned %2</source>
        <translation>%1 a banni %2</translation>
    </message>
    <message>
        <source>(the client wrote an empty line)</source>
        <translation>(le client a écrit une ligne vide)</translation>
    </message>
    <message>
        <source>%1 sent a file</source>
        <translation>%1 a envoyé un fichier</translation>
    </message>
    <message>
        <source>%1 sent a file: “%2”</source>
        <translation>%1 a envoyé un fichier&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 deleted a message; its text is not in the source</source>
        <translation>%1 a supprimé un message&#x202f;; son texte n’est pas dans la source</translation>
    </message>
    <message>
        <source>%1 (kept record, not understood)</source>
        <translation>%1 (enregistrement conservé, non compris)</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Expéditeur inconnu</translation>
    </message>
    <message>
        <source>file without a name</source>
        <translation>fichier sans nom</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>%n arrivée</numerusform>
            <numerusform>%n arrivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n départ</numerusform>
            <numerusform>%n départs</numerusform>
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
            <numerusform>%n refus</numerusform>
            <numerusform>%n refus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed their name</source>
        <translation>
            <numerusform>%n changement de nom</numerusform>
            <numerusform>%n changements de nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of kind “%1”</source>
        <translation>
            <numerusform>%n de type «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%n de type «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>marked as deleted</source>
        <translation>marqué comme supprimé</translation>
    </message>
    <message>
        <source>after the end</source>
        <translation>après la fin</translation>
    </message>
    <message>
        <source>conversation uncertain</source>
        <translation>conversation incertaine</translation>
    </message>
    <message>
        <source>conflicting copies</source>
        <translation>copies contradictoires</translation>
    </message>
    <message>
        <source>no readable time</source>
        <translation>pas d’heure lisible</translation>
    </message>
    <message>
        <source>from %1, its end is not recorded</source>
        <translation>à partir de %1, la fin n’est pas enregistrée</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 · ends before it begins</source>
        <translation>%1 · se termine avant de commencer</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Room created</source>
        <translation>Salon créé</translation>
    </message>
    <message>
        <source>Room closed</source>
        <translation>Salon fermé</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Invitation declined</source>
        <translation>Invitation refusée</translation>
    </message>
    <message>
        <source>Person joined</source>
        <translation>Arrivée d’une personne</translation>
    </message>
    <message>
        <source>Person left</source>
        <translation>Départ d’une personne</translation>
    </message>
    <message>
        <source>Name changed</source>
        <translation>Nom modifié</translation>
    </message>
    <message>
        <source>Person removed</source>
        <translation>Personne expulsée</translation>
    </message>
    <message>
        <source>Person banned</source>
        <translation>Personne bannie</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Line of the client</source>
        <translation>Ligne du client</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>Message supprimé</translation>
    </message>
    <message>
        <source>Record of another kind</source>
        <translation>Enregistrement d’un autre type</translation>
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
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Essai à blanc</translation>
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
        <translation>Dossier de l’export</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>New export</source>
        <translation>Nouvel export</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>A new folder: nothing that exists is overwritten. It gets its name when everything is on disk.</source>
        <translation>Un nouveau dossier&#xa0;: rien d’existant n’est écrasé. Il reçoit son nom quand tout est sur le disque.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export en cours…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>A stopped export leaves nothing behind.</source>
        <translation>Un export arrêté ne laisse rien derrière lui.</translation>
    </message>
    <message>
        <source>Another export…</source>
        <translation>Autre export…</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>L’affaire entière</translation>
    </message>
    <message>
        <source>What the search selects: %1 · %2</source>
        <comment>query, context rule</comment>
        <translation>Ce que la recherche sélectionne&#xa0;: %1 · %2</translation>
    </message>
    <message>
        <source>What the search selects (nothing is looked for)</source>
        <translation>Ce que la recherche sélectionne (rien n’est recherché)</translation>
    </message>
    <message>
        <source>The open conversation: %1</source>
        <translation>La conversation ouverte&#xa0;: %1</translation>
    </message>
    <message>
        <source>The open conversation (none is open)</source>
        <translation>La conversation ouverte (aucune n’est ouverte)</translation>
    </message>
    <message>
        <source>%1 events in %2 conversations</source>
        <translation>%1 événements dans %2 conversations</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>comptage…</translation>
    </message>
    <message>
        <source>Wait for the import to end</source>
        <translation>Attendez la fin de l’importation</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Aperçu…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What request %1 asks for: %2, as %3</source>
        <comment>request, scope, format</comment>
        <translation>Ce que demande la demande %1&#xa0;: %2, au format %3</translation>
    </message>
    <message>
        <source>What an approved request asks for (choose it on the page Ask)</source>
        <translation>Ce que demande une demande approuvée (choisissez-la à la page Demandes)</translation>
    </message>
    <message>
        <source>%1 is not exported in this window: casebook-cli export %2 … --request %3</source>
        <translation>%1 ne s’exporte pas dans cette fenêtre&#xa0;: casebook-cli export %2 … --request %3</translation>
    </message>
    <message>
        <source>The request is approved for %1.</source>
        <translation>La demande est approuvée pour %1.</translation>
    </message>
    <message>
        <source>What was delivered stays delivered. The same export later goes on from there.</source>
        <translation>Ce qui a été livré reste livré. Le même export reprend plus tard à partir de là.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Essai à blanc</translation>
    </message>
    <message>
        <source>Dry run…</source>
        <translation>Essai à blanc…</translation>
    </message>
    <message>
        <source>Nothing is written or sent.</source>
        <translation>Rien n’est écrit ni envoyé.</translation>
    </message>
    <message>
        <source>Back to the export…</source>
        <translation>Retour à l’export…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ExportResult</name>
    <message>
        <source>✕ Does not balance</source>
        <translation>✕ Les comptes ne sont pas justes</translation>
    </message>
    <message>
        <source>What was selected is not what was written. Do not hand this folder on; keep it, and check the case on the page Proof.</source>
        <translation>Ce qui a été sélectionné n’est pas ce qui a été écrit. Ne transmettez pas ce dossier&#x202f;; gardez-le, et vérifiez l’affaire à la page Preuve.</translation>
    </message>
    <message>
        <source>✓ Balances: everything was exported</source>
        <translation>✓ Comptes justes&#xa0;: tout a été exporté</translation>
    </message>
    <message>
        <source>✓ Balances, with something left out</source>
        <translation>✓ Comptes justes, avec des éléments omis</translation>
    </message>
    <message>
        <source>Selected = exported + left out, counted from both sides independently.</source>
        <translation>Sélectionné = exporté + omis, compté des deux côtés indépendamment.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <translation>%1, %2 en tout</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Export ID</source>
        <translation>Identifiant de l’export</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>conversations</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélectionnés</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportés</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Lives until</source>
        <translation>Disponible jusqu’au</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Copier le mot de passe</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>The export was stopped and left nothing behind.</source>
        <translation>L’export a été arrêté et n’a rien laissé derrière lui.</translation>
    </message>
    <message>
        <source>✕ Nothing was exported</source>
        <translation>✕ Rien n’a été exporté</translation>
    </message>
    <message>
        <source>✓ Balances: everything went to the printer</source>
        <translation>✓ Le compte est juste : tout est allé à l’imprimante</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Courriels</translation>
    </message>
    <message>
        <source>%1, in %2 copies, with %3 files</source>
        <translation>%1, en %2 copies, avec %3 fichiers</translation>
    </message>
    <message>
        <source>No mailbox</source>
        <translation>Sans boîte aux lettres</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 personnes sur %2</translation>
    </message>
    <message>
        <source>✓ Balances, and not everybody got everything</source>
        <translation>✓ Les comptes sont justes, et tout le monde n’a pas tout reçu</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrés</translation>
    </message>
    <message>
        <source>%1, of these %2 by an earlier run</source>
        <translation>%1, dont %2 par une exécution antérieure</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Différés</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Possibly twice</source>
        <translation>Peut-être en double</translation>
    </message>
    <message>
        <source>The delivery was stopped. What the server took until then is on record, and the same export later goes on from there.</source>
        <translation>La livraison a été arrêtée. Ce que le serveur a accepté jusque-là est consigné, et le même export reprend plus tard à partir de là.</translation>
    </message>
    <message>
        <source>✕ The delivery ended early</source>
        <translation>✕ La livraison s’est terminée avant la fin</translation>
    </message>
    <message>
        <source>✓ Dry run: no problems</source>
        <translation>✓ Essai à blanc&#xa0;: aucun problème</translation>
    </message>
    <message numerus="yes">
        <source>Dry run: %n problems</source>
        <translation>
            <numerusform>Essai à blanc&#xa0;: %n problème</numerusform>
            <numerusform>Essai à blanc&#xa0;: %n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written or sent. This is what the export would be.</source>
        <translation>Rien n’a été écrit ni envoyé. Voici ce que serait l’export.</translation>
    </message>
    <message>
        <source>Would be exported</source>
        <translation>Seraient exportés</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>It is shown this once. Write it down now, and give it to the receiver by another way than the file.</source>
        <translation>Il n’est affiché que cette fois. Notez-le maintenant, et transmettez-le au destinataire par une autre voie que le fichier.</translation>
    </message>
    <message>
        <source>✓ The key store of this system keeps the password until the delivery is removed.</source>
        <translation>✓ Le trousseau de clés de ce système conserve le mot de passe jusqu’à la suppression de la livraison.</translation>
    </message>
    <message>
        <source>✕ The password is NOT kept. %1</source>
        <translation>✕ Le mot de passe n’est PAS conservé. %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FailedMessageModel</name>
    <message>
        <source>no answer yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui s’est dit</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
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
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FilterListModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FiltersPanel</name>
    <message>
        <source>Look for it</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Save what is looked for…</source>
        <translation>Enregistrer la recherche en cours…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>Aucun filtre n’est encore enregistré</translation>
    </message>
    <message>
        <source>Look for something and save it under a name. Filters keep their versions, so that it can be said later what was looked for, by whom and when.</source>
        <translation>Recherchez quelque chose et enregistrez-le sous un nom. Les filtres gardent leurs versions, pour qu’on puisse dire plus tard ce qui a été recherché, par qui et quand.</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History and comparison</source>
        <translation>Historique et comparaison</translation>
    </message>
    <message>
        <source>choose a filter in the list</source>
        <translation>choisissez un filtre dans la liste</translation>
    </message>
    <message>
        <source>another filter</source>
        <translation>un autre filtre</translation>
    </message>
    <message>
        <source>Version %1 · %2 · %3</source>
        <comment>number, author, time</comment>
        <translation>Version %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Look for this version</source>
        <translation>Rechercher cette version</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>%1, in %2 conversations</source>
        <translation>%1, dans %2 conversations</translation>
    </message>
    <message>
        <source>events only in %1</source>
        <translation>événements seulement dans %1</translation>
    </message>
    <message>
        <source>events in both</source>
        <translation>événements dans les deux</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FindPage</name>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>Enregistrer le filtre…</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Term lists</source>
        <translation>Listes de termes</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Build…</source>
        <translation>Composer…</translation>
    </message>
    <message>
        <source>Put a search together from conditions</source>
        <translation>Composer une recherche à partir de conditions</translation>
    </message>
    <message>
        <source>Highlights…</source>
        <translation>Surlignages…</translation>
    </message>
    <message>
        <source>Words to see in colours of their own</source>
        <translation>Mots à voir dans leurs propres couleurs</translation>
    </message>
    <message>
        <source>How much around the hits belongs to the selection, with the counts of every choice</source>
        <translation>Quelle part de ce qui entoure les résultats fait partie de la sélection, avec le décompte de chaque choix</translation>
    </message>
    <message>
        <source>Context: %1</source>
        <translation>Contexte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Find messages and room events</source>
        <translation>Rechercher des messages et des événements de salon</translation>
    </message>
    <message>
        <source>Type words, a &quot;phrase in quotes&quot;, part* of a word, or a field: from:priya, in:budget, before:2017-04-01. AND, OR and NOT join them. Enter on a hit shows what was said around it; Backspace comes back.</source>
        <translation>Saisissez des mots, une &quot;expression entre guillemets&quot;, une partie* de mot ou un champ&#xa0;: from:priya, in:budget, before:2017-04-01. AND, OR et NOT les relient. La touche Entrée sur un résultat montre ce qui s’est dit autour&#x202f;; Retour arrière y ramène.</translation>
    </message>
    <message>
        <source>Not searched</source>
        <translation>Pas de recherche</translation>
    </message>
    <message>
        <source>The search cannot be read as it stands. The line above says why.</source>
        <translation>La recherche ne peut pas être lue telle quelle. La ligne ci-dessus dit pourquoi.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Rien n’a été trouvé</translation>
    </message>
    <message>
        <source>All events of the case were looked at. Take a term out, or look for a part of a word with a star: invoi*.</source>
        <translation>Tous les événements de l’affaire ont été examinés. Retirez un terme, ou cherchez une partie de mot avec un astérisque&#xa0;: invoi*.</translation>
    </message>
    <message>
        <source>Show in its conversation</source>
        <translation>Afficher dans sa conversation</translation>
    </message>
    <message>
        <source>Only this conversation</source>
        <translation>Cette conversation seulement</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FindingListModel</name>
    <message>
        <source>not imported</source>
        <translation>non importé</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Person, stream or message</source>
        <translation>Personne, flux ou message</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FormChoice</name>
    <message>
        <source>Mail files</source>
        <translation>Fichiers de courriel</translation>
    </message>
    <message>
        <source>CSV tables in an encrypted pack</source>
        <translation>Tables CSV dans un paquet chiffré</translation>
    </message>
    <message>
        <source>HTML transcript</source>
        <translation>Transcription HTML</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Messages, room events, calls, participants and conversations as tables, with the files that were sent, in one encrypted file. Times in the zone at the top and in UTC. Nothing of it is ever on the disk without encryption.</source>
        <translation>Messages, événements de salon, appels, participants et conversations sous forme de tables, avec les fichiers envoyés, dans un seul fichier chiffré. Heures dans le fuseau indiqué en haut et en UTC. Rien de tout cela n’est jamais sur le disque sans chiffrement.</translation>
    </message>
    <message>
        <source>One transcript that any browser shows and prints, with case, scope, zone, sources and who made it, in a folder with a manifest and SHA-256 sums. Times in the zone at the top and in UTC.</source>
        <translation>Une transcription que tout navigateur affiche et imprime, avec l’affaire, le périmètre, le fuseau, les sources et l’auteur, dans un dossier avec manifeste et sommes SHA-256. Heures dans le fuseau indiqué en haut et en UTC.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>The transcript on numbered pages, in a folder with a manifest and SHA-256 sums.</source>
        <translation>La transcription sur des pages numérotées, dans un dossier avec un manifeste et des sommes SHA-256.</translation>
    </message>
    <message>
        <source>The pages of the PDF on a printer. All pages are printed; the log of the case names the printer and what went there.</source>
        <translation>Les pages du PDF sur une imprimante. Toutes les pages sont imprimées ; le journal du dossier nomme l’imprimante et ce qui y est allé.</translation>
    </message>
    <message>
        <source>Mails to a server</source>
        <translation>Courriels à un serveur</translation>
    </message>
    <message>
        <source>RSMF for review</source>
        <translation>RSMF pour revue</translation>
    </message>
    <message>
        <source>Load file for review</source>
        <translation>Fichier de chargement pour revue</translation>
    </message>
    <message>
        <source>Each mail goes to the mailboxes of its participants, and every answer of the server is kept. The folder gets the record of the delivery. Stopped or broken off, the same export later goes on without a gap.</source>
        <translation>Chaque courriel va aux boîtes aux lettres de ses participants, et chaque réponse du serveur est conservée. Le dossier reçoit le compte rendu de la livraison. Arrêté ou interrompu, le même export reprend plus tard sans lacune.</translation>
    </message>
    <message>
        <source>One RSMF file for each conversation and day, which review platforms load as chat, in a folder with a manifest and SHA-256 sums.</source>
        <translation>Un fichier RSMF par conversation et par jour, que les plateformes de revue chargent comme chat, dans un dossier avec un manifeste et des sommes SHA-256.</translation>
    </message>
    <message>
        <source>Numbered documents with their texts, and the tables that load them (Concordance DAT, Opticon OPT). What is redacted or withheld is listed with its reason.</source>
        <translation>Des documents numérotés avec leurs textes, et les tables qui les chargent (Concordance DAT, Opticon OPT). Ce qui est caviardé ou retenu est listé avec son motif.</translation>
    </message>
    <message>
        <source>Mails that every mail program opens, with their participants and every event, in a folder with a manifest and SHA-256 sums.</source>
        <translation>Des courriels que tout logiciel de messagerie ouvre, avec leurs participants et chaque événement, dans un dossier avec un manifeste et des sommes SHA-256.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::HighlightSets</name>
    <message>
        <source>%1: %2</source>
        <comment>line, reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>casebook::ui::HighlightsDialog</name>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Mémoriser sur cet ordinateur</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Surlignages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Words that stand out in every text, each set in its own colour. What is being looked for is always highlighted as well.</source>
        <translation>Mots mis en évidence dans chaque texte, chaque groupe dans sa propre couleur. Ce qui est recherché est toujours surligné aussi.</translation>
    </message>
    <message>
        <source>Highlight sets</source>
        <translation>Groupes de surlignage</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Couleur %1</translation>
    </message>
    <message>
        <source>Words of the set</source>
        <translation>Mots du groupe</translation>
    </message>
    <message>
        <source>One a line: a word, &quot;a phrase&quot;, part* of a word</source>
        <translation>Un par ligne&#xa0;: un mot, &quot;une expression&quot;, une partie* de mot</translation>
    </message>
    <message>
        <source>Without this the words are forgotten when the program ends. With it they are written to your settings on this computer, never to the case.</source>
        <translation>Sans cela, les mots sont oubliés à la fermeture du programme. Avec cela, ils sont écrits dans vos paramètres sur cet ordinateur, jamais dans l’affaire.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::HitListModel</name>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>time, person, conversation, text</comment>
        <translation>%1, %2, %3&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>casebook::ui::IdentitiesDialog</name>
    <message>
        <source>Change the policy…</source>
        <translation>Modifier la politique…</translation>
    </message>
    <message>
        <source>Change the role…</source>
        <translation>Modifier le rôle…</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identités</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>New identity…</source>
        <translation>Nouvelle identité…</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No case is open. These are the people whom this account knows; what they sign counts as trusted here.</source>
        <translation>Aucune affaire n’est ouverte. Voici les personnes que ce compte connaît&#x202f;; ce qu’elles signent est considéré ici comme fiable.</translation>
    </message>
    <message>
        <source>Policy of this case: %1.</source>
        <translation>Politique de cette affaire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The settings of this computer forbid this policy: nothing leaves the case here.</source>
        <translation>Les paramètres de cet ordinateur interdisent cette politique&#xa0;: rien ne sort de l’affaire ici.</translation>
    </message>
    <message>
        <source>The settings of this computer forbid the other one.</source>
        <translation>Les paramètres de cet ordinateur interdisent l’autre politique.</translation>
    </message>
    <message>
        <source>The settings of this computer say whose people may request.</source>
        <translation>Les paramètres de cet ordinateur réservent les demandes aux personnes de certaines autorités.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connu de</translation>
    </message>
    <message>
        <source>to this account: what they sign counts as trusted here</source>
        <translation>ce compte&#xa0;: ce que cette personne signe est considéré ici comme fiable</translation>
    </message>
    <message>
        <source>to the case alone</source>
        <translation>l’affaire seulement</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>%1, entry %2 of the log</source>
        <translation>%1, entrée %2 du journal</translation>
    </message>
    <message>
        <source>It is signed, and stands in the log of the case.</source>
        <translation>La modification est signée, et figure dans le journal de l’affaire.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::IdentityListModel</name>
    <message>
        <source>approver</source>
        <translation>approbateur</translation>
    </message>
    <message>
        <source>approver, by the settings of this computer</source>
        <translation>approbateur, selon les paramètres de cet ordinateur</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>réviseur</translation>
    </message>
    <message numerus="yes">
        <source>requester of %n requests</source>
        <translation>
            <numerusform>demandeur (%n demande)</numerusform>
            <numerusform>demandeur (%n demandes)</numerusform>
        </translation>
    </message>
    <message>
        <source>may request</source>
        <translation>peut faire des demandes</translation>
    </message>
    <message>
        <source>may not request: the settings of this computer forbid it</source>
        <translation>ne peut pas faire de demandes&#xa0;: les paramètres de cet ordinateur l’interdisent</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>expiré depuis le %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>valable à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>when the case was made</source>
        <translation>à la création de l’affaire</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Role in this case</source>
        <translation>Rôle dans cette affaire</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Enrolled by</source>
        <translation>Inscrit par</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ImportCard</name>
    <message>
        <source>Sources new in this import: %1 of %2</source>
        <translation>Sources nouvelles dans cette importation&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 events in %2 conversations</source>
        <translation>%1 événements dans %2 conversations</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Skipped: %1: %2</source>
        <translation>Ignoré&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more files skipped</source>
        <translation>
            <numerusform>et %n autre fichier ignoré</numerusform>
            <numerusform>et %n autres fichiers ignorés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::ImportController</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Examen de %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>The books do not balance. Do not rely on this import before the problems below are understood.</source>
        <translation>Les comptes ne sont pas justes. Ne vous fiez pas à cette importation avant d’avoir compris les problèmes ci-dessous.</translation>
    </message>
    <message numerus="yes">
        <source>%n files that should be archives could not be read. Everything else is accounted for.</source>
        <translation>
            <numerusform>%n fichier qui devrait être une archive n’a pas pu être lu. Tout le reste est justifié.</numerusform>
            <numerusform>%n fichiers qui devraient être des archives n’ont pas pu être lus. Tout le reste est justifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case had all of this already. Nothing was changed.</source>
        <translation>L’affaire contenait déjà tout cela. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Every byte of every file is accounted for.</source>
        <translation>Chaque octet de chaque fichier est justifié.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ImportQuestions</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Before the import</source>
        <translation>Avant l’importation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Looking at the sources with these answers…</source>
        <translation>Examen des sources avec ces réponses…</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>casebook::ui::IndexController</name>
    <message>
        <source>Search index</source>
        <translation>Index de recherche</translation>
    </message>
</context>
<context>
    <name>casebook::ui::InspectorController</name>
    <message>
        <source>%1 (not in the case)</source>
        <translation>%1 (absent de l’affaire)</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
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
        <translation>Vers le client</translation>
    </message>
    <message>
        <source>Nick</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>Nick before</source>
        <translation>Pseudonyme précédent</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Personne visée</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Archive ID</source>
        <translation>Identifiant d’archive</translation>
    </message>
    <message>
        <source>Archived by</source>
        <translation>Archivé par</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Autres champs</translation>
    </message>
    <message>
        <source>deleted, says a source</source>
        <translation>supprimé, selon une source</translation>
    </message>
    <message>
        <source>stands after the end of its conversation</source>
        <translation>se trouve après la fin de sa conversation</translation>
    </message>
    <message>
        <source>its conversation is not certain</source>
        <translation>sa conversation n’est pas certaine</translation>
    </message>
    <message>
        <source>conflicting copies: a record of the same archive ID says something else</source>
        <translation>copies contradictoires&#xa0;: un enregistrement de même identifiant d’archive dit autre chose</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Who could see this</source>
        <translation>Qui a pu voir ceci</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, note</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>nobody that the records name</source>
        <translation>personne que les enregistrements nomment</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres</translation>
    </message>
    <message numerus="yes">
        <source>%n further people: press W</source>
        <translation>
            <numerusform>%n autre personne&#xa0;: appuyez sur W</numerusform>
            <numerusform>%n autres personnes&#xa0;: appuyez sur W</numerusform>
        </translation>
    </message>
    <message>
        <source>Time truth</source>
        <translation>Horodatage</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>no time in the record</source>
        <translation>pas d’heure dans l’enregistrement</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Changement d’heure</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Fuseau</translation>
    </message>
    <message>
        <source>not in the record; the one chosen for the import was taken</source>
        <translation>absent de l’enregistrement&#x202f;; celui choisi pour l’importation a été retenu</translation>
    </message>
    <message>
        <source>cannot be read; placed after the event before it</source>
        <translation>illisible&#x202f;; placé après l’événement qui le précède</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>%1, at %2, %3</source>
        <translation>%1, à %2, %3</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>Aussi dans</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Other copies</source>
        <translation>Autres copies</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
</context>
<context>
    <name>casebook::ui::InspectorPanel</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>Aucun événement choisi</translation>
    </message>
    <message>
        <source>Choose a message or a room event to see its fields, its times, where it stands in the source, and the raw record.</source>
        <translation>Choisissez un message ou un événement de salon pour voir ses champs, ses heures, sa place dans la source et l’enregistrement brut.</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>Enregistrement brut</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Copy fields, places and the raw record of this event</source>
        <translation>Copier les champs, les emplacements et l’enregistrement brut de cet événement</translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation>Champs de l’événement</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Image&#xa0;: %1</translation>
    </message>
    <message>
        <source>Something of this event is redacted, and its record tells it</source>
        <translation>Une partie de cet événement est caviardée, et son enregistrement la révèle</translation>
    </message>
</context>
<context>
    <name>casebook::ui::IssueListModel</name>
    <message>
        <source>count differs</source>
        <translation>nombre différent</translation>
    </message>
    <message>
        <source>size differs</source>
        <translation>taille différente</translation>
    </message>
    <message>
        <source>pointer differs</source>
        <translation>pointeur différent</translation>
    </message>
    <message>
        <source>copy differs</source>
        <translation>copie différente</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>tronqué</translation>
    </message>
    <message>
        <source>no beginning</source>
        <translation>sans début</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of an issue, sentence</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Déclaré</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
</context>
<context>
    <name>casebook::ui::JobBar</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Jobs and state of the case</source>
        <translation>Tâches et état de l’affaire</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>Progression de la tâche</translation>
    </message>
    <message>
        <source>100 % · 0,000,000 events/s · 000.0 MB/s · 00:00 left</source>
        <comment>the longest figures of the job bar</comment>
        <translation>100&#xa0;% · 0 000 000 événements/s · 000,0 Mo/s · reste 00:00</translation>
    </message>
    <message>
        <source>No jobs running</source>
        <translation>Aucune tâche en cours</translation>
    </message>
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
            <numerusform>%n anomalie</numerusform>
            <numerusform>%n anomalies</numerusform>
        </translation>
    </message>
    <message>
        <source>Records of events = events + records that repeat an event. Every byte of every source belongs to one record, one noted gap or one issue.</source>
        <translation>Enregistrements d’événements = événements + enregistrements qui répètent un événement. Chaque octet de chaque source appartient à un seul enregistrement, à une lacune notée ou à une anomalie.</translation>
    </message>
    <message>
        <source>See the page Proof for what does not agree.</source>
        <translation>Voir à la page Preuve ce qui ne concorde pas.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::JumpDialog</name>
    <message>
        <source>Date, time or id</source>
        <translation>Date, heure ou identifiant</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>2017-03-14 15:05, or an id</source>
        <translation>2017-03-14 15:05, ou un identifiant</translation>
    </message>
    <message>
        <source>A date, a time of the day that is read (15:05), or both, in %1; the id of an event or of a conversation; an archive ID.</source>
        <translation>Une date, une heure du jour en cours de lecture (15:05), ou les deux, dans le fuseau %1&#x202f;; l’identifiant d’un événement ou d’une conversation&#x202f;; un identifiant d’archive.</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>casebook::ui::KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Votre clé</translation>
    </message>
    <message>
        <source>Opening the key…</source>
        <translation>Ouverture de la clé…</translation>
    </message>
    <message>
        <source>Key and passphrase are used for this one act. Unless you want it, they are kept nowhere.</source>
        <translation>La clé et la phrase secrète ne servent qu’à cette seule action. Sauf si vous le souhaitez, elles ne sont conservées nulle part.</translation>
    </message>
    <message>
        <source>The key store of this account has no passphrase for this key. Type it.</source>
        <translation>Le trousseau de clés de ce compte ne contient pas de phrase secrète pour cette clé. Saisissez-la.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::KeyField</name>
    <message>
        <source>Your key file (.p12, .pfx)</source>
        <translation>Votre fichier de clé (.p12, .pfx)</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx)</source>
        <translation>Clés (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Phrase secrète de la clé</translation>
    </message>
    <message>
        <source>Keep the passphrase in the key store of this account</source>
        <translation>Conserver la phrase secrète dans le trousseau de clés de ce compte</translation>
    </message>
    <message>
        <source>Its passphrase; empty where the key store keeps it</source>
        <translation>Sa phrase secrète&#x202f;; à laisser vide si le trousseau de clés la conserve</translation>
    </message>
    <message>
        <source>Whoever can use your account on this computer can sign with your key then.</source>
        <translation>Quiconque peut utiliser votre compte sur cet ordinateur peut alors signer avec votre clé.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Open a folder of archives</source>
        <translation>Ouvrir un dossier d’archives</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Ouvrir une affaire</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>F3, Shift+F3</source>
        <translation>F3, Shift+F3</translation>
    </message>
    <message>
        <source>Next, previous hit</source>
        <translation>Résultat suivant, précédent</translation>
    </message>
    <message>
        <source>Enter, Backspace</source>
        <translation>Entrée, Retour arrière</translation>
    </message>
    <message>
        <source>From a hit to what was said around it, and back</source>
        <translation>D’un résultat à ce qui s’est dit autour, et retour</translation>
    </message>
    <message>
        <source>T, M, V</source>
        <translation>T, M, V</translation>
    </message>
    <message>
        <source>Tag, note, reviewed</source>
        <translation>Étiquette, note, examiné</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Take back the last mark</source>
        <translation>Annuler la dernière marque</translation>
    </message>
    <message>
        <source>J, K</source>
        <translation>J, K</translation>
    </message>
    <message>
        <source>Next, previous message</source>
        <translation>Message suivant, précédent</translation>
    </message>
    <message>
        <source>N, P</source>
        <translation>N, P</translation>
    </message>
    <message>
        <source>Next, previous conversation</source>
        <translation>Conversation suivante, précédente</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Who could see this message</source>
        <translation>Qui a pu voir ce message</translation>
    </message>
    <message>
        <source>Next room event, next entry to look at (with Shift: back)</source>
        <translation>Événement de salon suivant, entrée à vérifier suivante (avec Shift&#xa0;: en arrière)</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Hide or show the events of rooms</source>
        <translation>Masquer ou afficher les événements de salon</translation>
    </message>
    <message>
        <source>Enter on a folded run</source>
        <translation>Entrée sur une série repliée</translation>
    </message>
    <message>
        <source>Show who came and went</source>
        <translation>Afficher qui est arrivé et parti</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Go to a date, a time or an id</source>
        <translation>Aller à une date, une heure ou un identifiant</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+flèche gauche, Alt+flèche droite</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Retour et avance</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>Afficher ou masquer l’inspecteur</translation>
    </message>
    <message>
        <source>F7, F8, F9</source>
        <translation>F7, F8, F9</translation>
    </message>
    <message>
        <source>Fold the activity over time, the navigator, the inspector</source>
        <translation>Replier l’activité dans le temps, la navigation, l’inspecteur</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>On the activity</source>
        <translation>Sur l’activité</translation>
    </message>
    <message>
        <source>Arrows, Enter: go there. F: filter. +, -, 0: zoom. T: table</source>
        <translation>Flèches, Entrée&#xa0;: y aller. F&#xa0;: filtre. +, -, 0&#xa0;: zoom. T&#xa0;: tableau</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Aller à une page</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the text of the message</source>
        <translation>Copier le texte du message</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy it with sender and time</source>
        <translation>Le copier avec l’expéditeur et l’heure</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+molette</translation>
    </message>
    <message>
        <source>Size of the message text</source>
        <translation>Taille du texte des messages</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Cette fiche</translation>
    </message>
    <message>
        <source>Single letters act where a list has the focus.</source>
        <translation>Les lettres seules agissent là où une liste a le focus.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Ctrl+Enter in a term list</source>
        <translation>Ctrl+Entrée dans une liste de termes</translation>
    </message>
    <message>
        <source>Count the terms</source>
        <translation>Compter les termes</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Caviarder</translation>
    </message>
    <message>
        <source>O, L</source>
        <translation>O, L</translation>
    </message>
    <message>
        <source>Ctrl+1 to 6</source>
        <translation>Ctrl+1 à 6</translation>
    </message>
</context>
<context>
    <name>casebook::ui::LogController</name>
    <message>
        <source>cannot be told</source>
        <translation>impossible à dire</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message numerus="yes">
        <source>%n files are in %1.</source>
        <translation>
            <numerusform>%n fichier est dans %1.</numerusform>
            <numerusform>%n fichiers sont dans %1.</numerusform>
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
        <translation>Affaire créée</translation>
    </message>
    <message>
        <source>Log begun</source>
        <translation>Journal commencé</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Import ended</source>
        <translation>Importation terminée</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export ended</source>
        <translation>Export terminé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Case checked</source>
        <translation>Affaire contrôlée</translation>
    </message>
    <message>
        <source>Log signed</source>
        <translation>Journal signé</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Role given or taken</source>
        <translation>Rôle attribué ou retiré</translation>
    </message>
    <message>
        <source>Policy changed</source>
        <translation>Politique modifiée</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Caviardé</translation>
    </message>
    <message>
        <source>Redaction taken off</source>
        <translation>Caviardage retiré</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marqué</translation>
    </message>
    <message>
        <source>Saved or deleted</source>
        <translation>Enregistré ou supprimé</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Removed what was over</source>
        <translation>Purge de ce qui était expiré</translation>
    </message>
    <message>
        <source>Sent to Symphony</source>
        <translation>Envoyé à Symphony</translation>
    </message>
    <message>
        <source>Sending ended</source>
        <translation>Envoi terminé</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Time stamp asked for</source>
        <translation>Horodatage demandé</translation>
    </message>
    <message>
        <source>Time stamp taken in</source>
        <translation>Horodatage enregistré</translation>
    </message>
</context>
<context>
    <name>casebook::ui::LogPanel</name>
    <message>
        <source>intact</source>
        <translation>intact</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>fiable</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>mark, verdict, answer</comment>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 of %2 entries signed, by %3</source>
        <translation>%1 entrées sur %2 signées, par %3</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Contrôler le journal</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Type d’entrée</translation>
    </message>
    <message>
        <source>Part of a name or account</source>
        <translation>Partie d’un nom ou d’un compte</translation>
    </message>
    <message>
        <source>Part of an entry</source>
        <translation>Partie d’une entrée</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>À partir de ce jour</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Jusqu’à ce jour</translation>
    </message>
    <message>
        <source>Failed attempts only</source>
        <translation>Tentatives échouées seulement</translation>
    </message>
    <message>
        <source>Save the proof…</source>
        <translation>Enregistrer la preuve…</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>Enregistrer le journal…</translation>
    </message>
    <message>
        <source>Folder for the log</source>
        <translation>Dossier pour le journal</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Text in the entry</source>
        <translation>Texte dans l’entrée</translation>
    </message>
    <message>
        <source>from 2024-09-01</source>
        <translation>du 2024-09-01</translation>
    </message>
    <message>
        <source>to 2024-09-30</source>
        <translation>au 2024-09-30</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>Entrées du journal</translation>
    </message>
    <message>
        <source>The chosen entry and its proof</source>
        <translation>L’entrée choisie et sa preuve</translation>
    </message>
    <message>
        <source>With the proof, somebody without the case sees that this entry stands in the log, and nothing else of it.</source>
        <translation>Avec la preuve, quelqu’un qui n’a pas l’affaire voit que cette entrée figure dans le journal, et rien d’autre de celui-ci.</translation>
    </message>
    <message>
        <source>Folder for the proof</source>
        <translation>Dossier pour la preuve</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Tous les actes</translation>
    </message>
    <message>
        <source>Checking the log…</source>
        <translation>Contrôle du journal…</translation>
    </message>
    <message>
        <source>The log was not checked yet.</source>
        <translation>Le journal n’a pas encore été contrôlé.</translation>
    </message>
    <message>
        <source>Leaf: %1</source>
        <translation>Feuille&#xa0;: %1</translation>
    </message>
    <message>
        <source>Proof of inclusion</source>
        <translation>Preuve d’inclusion</translation>
    </message>
    <message>
        <source>making it…</source>
        <translation>création…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailOptions</name>
    <message>
        <source>How the files lie</source>
        <translation>Disposition des fichiers</translation>
    </message>
    <message>
        <source>Folder in each mailbox</source>
        <translation>Dossier dans chaque boîte aux lettres</translation>
    </message>
    <message>
        <source>One mail for</source>
        <translation>Un courriel pour</translation>
    </message>
    <message>
        <source>Minutes of silence that end a session</source>
        <translation>Minutes de silence qui terminent une session</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Days and times in</source>
        <translation>Jours et heures en</translation>
    </message>
    <message>
        <source>Subject of the mails</source>
        <translation>Objet des courriels</translation>
    </message>
    <message>
        <source>Largest mail in megabytes</source>
        <translation>Taille maximale d’un courriel en mégaoctets</translation>
    </message>
    <message>
        <source>With the files that were sent</source>
        <translation>Avec les fichiers envoyés</translation>
    </message>
    <message>
        <source>With what came out of encrypted sources</source>
        <translation>Avec ce qui provient de sources chiffrées</translation>
    </message>
    <message>
        <source>With a record of the events for programs</source>
        <translation>Avec un relevé des événements pour les programmes</translation>
    </message>
    <message>
        <source>One folder, with everybody and everything</source>
        <translation>Un seul dossier, avec tout le monde et tout</translation>
    </message>
    <message>
        <source>A folder for each mailbox</source>
        <translation>Un dossier par boîte aux lettres</translation>
    </message>
    <message>
        <source>An mbox file for each mailbox</source>
        <translation>Un fichier mbox par boîte aux lettres</translation>
    </message>
    <message>
        <source>each conversation and day</source>
        <translation>chaque conversation et jour</translation>
    </message>
    <message>
        <source>each conversation</source>
        <translation>chaque conversation</translation>
    </message>
    <message>
        <source>each session, ended by silence</source>
        <translation>chaque session, terminée par un silence</translation>
    </message>
    <message>
        <source>each message</source>
        <translation>chaque message</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>behind the length of the silence that ends a session</comment>
        <translation> minutes</translation>
    </message>
    <message>
        <source>One copy of each mail</source>
        <translation>Une copie de chaque courriel</translation>
    </message>
    <message>
        <source>One copy for each participant</source>
        <translation>Une copie pour chaque participant</translation>
    </message>
    <message>
        <source>the zone at the top</source>
        <translation>le fuseau affiché en haut</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>A template with {title}, {date}, {conversation}, {tenant}, {people}, {messages}, {minutes}, {part} and {parts}. Empty: the usual one.</source>
        <translation>Un modèle avec {title}, {date}, {conversation}, {tenant}, {people}, {messages}, {minutes}, {part} et {parts}. Vide&#xa0;: le modèle habituel.</translation>
    </message>
    <message>
        <source> MB; what is larger is split</source>
        <comment>behind the size of the largest mail</comment>
        <translation> Mo&#x202f;; ce qui est plus grand est divisé</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>Dans le dossier</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Boîtes aux lettres</translation>
    </message>
    <message>
        <source>Days and times</source>
        <translation>Jours et heures</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Largest mail</source>
        <translation>Courriel le plus grand</translation>
    </message>
    <message>
        <source>Name the folder in each mailbox.</source>
        <translation>Indiquez le dossier dans chaque boîte aux lettres.</translation>
    </message>
    <message>
        <source>The numbers cannot be like this: %1</source>
        <translation>Les numéros ne peuvent pas être ainsi&#xa0;: %1</translation>
    </message>
    <message>
        <source>The subject cannot be filled in: %1</source>
        <translation>L’objet ne peut pas être rempli&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailServerDialog</name>
    <message>
        <source>Name of the mail server</source>
        <translation>Nom du serveur de messagerie</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Authority to trust</source>
        <translation>Autorité à reconnaître</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Certificate and key of this client</source>
        <translation>Certificat et clé de ce client</translation>
    </message>
    <message>
        <source>Certificates with keys (*.pem)</source>
        <translation>Certificats avec clés (*.pem)</translation>
    </message>
    <message>
        <source>Bounces go to</source>
        <translation>Les retours vont à</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>Livrer à</translation>
    </message>
    <message>
        <source>From of all mails</source>
        <translation>De (tous les courriels)</translation>
    </message>
    <message>
        <source>To of all mails</source>
        <translation>À (tous les courriels)</translation>
    </message>
    <message>
        <source>Connections at the same time</source>
        <translation>Connexions simultanées</translation>
    </message>
    <message>
        <source>Mails a minute</source>
        <translation>Courriels par minute</translation>
    </message>
    <message>
        <source>How often a mail is offered</source>
        <translation>Nombre d’essais par courriel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>New mail server</source>
        <translation>Nouveau serveur de messagerie</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>STARTTLS: encrypted before anything is said</source>
        <translation>STARTTLS&#xa0;: chiffré avant tout échange</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS dès le premier octet</translation>
    </message>
    <message>
        <source>None: in clear</source>
        <translation>Aucun&#xa0;: en clair</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>User and password (PLAIN)</source>
        <translation>Utilisateur et mot de passe (PLAIN)</translation>
    </message>
    <message>
        <source>User and password (LOGIN)</source>
        <translation>Utilisateur et mot de passe (LOGIN)</translation>
    </message>
    <message>
        <source>User and token (XOAUTH2)</source>
        <translation>Utilisateur et jeton (XOAUTH2)</translation>
    </message>
    <message>
        <source>those of the system only</source>
        <translation>celles du système seulement</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Trusts also</source>
        <translation>Reconnaît aussi</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Présente</translation>
    </message>
    <message>
        <source>One address for everything, or a template with {mailbox} or {local}.</source>
        <translation>Une seule adresse pour tout, ou un modèle avec {mailbox} ou {local}.</translation>
    </message>
    <message>
        <source>who wrote first</source>
        <translation>qui a écrit en premier</translation>
    </message>
    <message>
        <source>the participants</source>
        <translation>les participants</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>as fast as the server takes them</source>
        <translation>aussi vite que le serveur les accepte</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>There is a mail server of this name already.</source>
        <translation>Il y a déjà un serveur de messagerie de ce nom.</translation>
    </message>
    <message>
        <source>Password or token for the key store</source>
        <translation>Mot de passe ou jeton pour le trousseau de clés</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Kept in the case, each change as a version; its password never.</source>
        <translation>Conservé dans l’affaire, avec une version pour chaque modification&#x202f;; son mot de passe ne l’est jamais.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Takes the password out of the key store of this system</source>
        <translation>Retire le mot de passe du trousseau de clés de ce système</translation>
    </message>
    <message>
        <source>kept; type another one to replace it</source>
        <translation>conservé&#x202f;; saisissez-en un autre pour le remplacer</translation>
    </message>
    <message>
        <source>asked for before every delivery</source>
        <translation>demandé avant chaque livraison</translation>
    </message>
    <message>
        <source>What is typed here goes into the key store of this system.</source>
        <translation>Ce qui est saisi ici est placé dans le trousseau de clés de ce système.</translation>
    </message>
    <message>
        <source>No password can be kept here, so it is asked for before every delivery.</source>
        <translation>Aucun mot de passe ne peut être conservé ici&#x202f;; il est donc demandé avant chaque livraison.</translation>
    </message>
    <message>
        <source>The key store answers: %1</source>
        <translation>Réponse du trousseau de clés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailServerField</name>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>Tester…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Password or token of the mail server</source>
        <translation>Mot de passe ou jeton du serveur de messagerie</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>encore aucun</translation>
    </message>
    <message>
        <source>Password or token; it is not kept</source>
        <translation>Mot de passe ou jeton&#x202f;; il n’est pas conservé</translation>
    </message>
    <message>
        <source>everything to %1</source>
        <translation>tout à %1</translation>
    </message>
    <message>
        <source>to the mailboxes of the participants</source>
        <translation>aux boîtes aux lettres des participants</translation>
    </message>
    <message>
        <source>in clear, not encrypted</source>
        <translation>en clair, non chiffré</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffré</translation>
    </message>
    <message>
        <source>%1, port %2, %3; %4.</source>
        <translation>%1, port %2, %3&#x202f;; %4.</translation>
    </message>
    <message>
        <source>Choose a mail server, or make one.</source>
        <translation>Choisissez un serveur de messagerie, ou créez-en un.</translation>
    </message>
    <message>
        <source>Type the password of the mail server.</source>
        <translation>Saisissez le mot de passe du serveur de messagerie.</translation>
    </message>
    <message>
        <source>Delete a mail server</source>
        <translation>Supprimer un serveur de messagerie</translation>
    </message>
    <message>
        <source>Delete the mail server %1? What was delivered to it stays on record.</source>
        <translation>Supprimer le serveur de messagerie %1&#x202f;? Ce qui lui a été livré reste consigné.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Kept in the key store of this system; type another one for this once</source>
        <translation>Conservé dans le trousseau de clés de ce système&#x202f;; saisissez-en un autre pour cette fois seulement</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailServerTest</name>
    <message>
        <source>Send a test mail to</source>
        <translation>Envoyer un courriel de test à</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Mot de passe ou jeton</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Test of a mail server</source>
        <translation>Test d’un serveur de messagerie</translation>
    </message>
    <message>
        <source>One mail that says that it is a test and holds nothing of the case goes to %1, port %2.</source>
        <translation>Un courriel qui dit qu’il est un test et ne contient rien de l’affaire est envoyé à %1, port %2.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>✓ The server took it: %1</source>
        <translation>✓ Le serveur l’a accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>✕ The server did not take it: %1</source>
        <translation>✕ Le serveur ne l’a pas accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>kept in the key store of this system</source>
        <translation>conservé dans le trousseau de clés de ce système</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailTargetsController</name>
    <message>
        <source>Test of a mail server</source>
        <translation>Test d’un serveur de messagerie</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailboxFields</name>
    <message>
        <source>By a list, first of all</source>
        <translation>Par une liste, avant tout</translation>
    </message>
    <message>
        <source>List of who has which mailbox</source>
        <translation>Liste de qui a quelle boîte aux lettres</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tables (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Addresses that are mailboxes by themselves</source>
        <translation>Adresses qui sont elles-mêmes des boîtes aux lettres</translation>
    </message>
    <message>
        <source>CSV with source_id and mailbox</source>
        <translation>CSV avec source_id et mailbox</translation>
    </message>
    <message>
        <source>Addresses of requested exports are mailboxes</source>
        <translation>Les adresses des exports demandés sont des boîtes aux lettres</translation>
    </message>
    <message>
        <source>Every chat address is a mailbox</source>
        <translation>Chaque adresse de chat est une boîte aux lettres</translation>
    </message>
    <message>
        <source>No address is a mailbox by itself</source>
        <translation>Aucune adresse n’est elle-même une boîte aux lettres</translation>
    </message>
    <message>
        <source>Who has which…</source>
        <translation>Qui a laquelle…</translation>
    </message>
    <message>
        <source>Choose the list of who has which mailbox.</source>
        <translation>Choisissez la liste de qui a quelle boîte aux lettres.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailboxListModel</name>
    <message>
        <source>in the mapping</source>
        <translation>dans la correspondance</translation>
    </message>
    <message>
        <source>the address is a mailbox</source>
        <translation>l’adresse est une boîte aux lettres</translation>
    </message>
    <message>
        <source>the mapping names the domain</source>
        <translation>la correspondance indique le domaine</translation>
    </message>
    <message>
        <source>left out by the mapping</source>
        <translation>omis par la correspondance</translation>
    </message>
    <message>
        <source>no mailbox is known</source>
        <translation>aucune boîte aux lettres connue</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte aux lettres</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailboxesDialog</name>
    <message>
        <source>Who has which mailbox</source>
        <translation>Qui a quelle boîte aux lettres</translation>
    </message>
    <message>
        <source>People and their mailboxes</source>
        <translation>Personnes et leurs boîtes aux lettres</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looking up who takes part…</source>
        <translation>Recherche de qui participe…</translation>
    </message>
    <message>
        <source>%1 of %2 people have no mailbox. In mailbox trees and over a mail server they get nothing, and are listed with the reason; in one folder everything is written.</source>
        <translation>%1 personnes sur %2 n’ont pas de boîte aux lettres. Dans les arborescences de boîtes aux lettres et par un serveur de messagerie, elles ne reçoivent rien, et sont listées avec le motif&#x202f;; dans un seul dossier, tout est écrit.</translation>
    </message>
    <message>
        <source>All %1 people have a mailbox.</source>
        <translation>Les %1 personnes ont toutes une boîte aux lettres.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MainMenu</name>
    <message>
        <source>&amp;Case</source>
        <translation>A&amp;ffaire</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Open archive folder…</source>
        <translation>&amp;Ouvrir un dossier d’archives…</translation>
    </message>
    <message>
        <source>Open archive &amp;files…</source>
        <translation>Ouvrir des &amp;fichiers d’archive…</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Nouvelle affaire…</translation>
    </message>
    <message>
        <source>Open &amp;case…</source>
        <translation>Ouvrir une &amp;affaire…</translation>
    </message>
    <message>
        <source>New &amp;window on this case</source>
        <translation>Nouvelle f&amp;enêtre sur cette affaire</translation>
    </message>
    <message>
        <source>&amp;Recent cases</source>
        <translation>Affaires &amp;récentes</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Ouvrir l’e&amp;xemple</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>Fer&amp;mer l’affaire</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>No case was opened yet</source>
        <translation>Aucune affaire n’a encore été ouverte</translation>
    </message>
    <message>
        <source>&amp;Copy message text</source>
        <translation>&amp;Copier le texte du message</translation>
    </message>
    <message>
        <source>Copy with &amp;sender and time</source>
        <translation>Copier avec l’&amp;expéditeur et l’heure</translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>C&amp;lear the search</source>
        <translation>E&amp;ffacer la recherche</translation>
    </message>
    <message>
        <source>&amp;Next hit</source>
        <translation>Résultat &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>Résultat &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <translation>&amp;Navigation</translation>
    </message>
    <message>
        <source>Acti&amp;vity over time</source>
        <translation>Acti&amp;vité dans le temps</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Agrandir le texte</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Réduire le texte</translation>
    </message>
    <message>
        <source>N&amp;ormal text</source>
        <translation>Taille n&amp;ormale du texte</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;pparence</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>Cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Another &amp;zone…</source>
        <translation>Autre &amp;fuseau…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Colours of the system</source>
        <translation>Co&amp;uleurs du système</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avancer</translation>
    </message>
    <message>
        <source>&amp;Go to date or id…</source>
        <translation>A&amp;ller à une date ou un identifiant…</translation>
    </message>
    <message>
        <source>Next r&amp;oom event</source>
        <translation>Événement de sal&amp;on suivant</translation>
    </message>
    <message>
        <source>Previous room event</source>
        <translation>Événement de salon précédent</translation>
    </message>
    <message>
        <source>Next entry to &amp;look at</source>
        <translation>Entrée à &amp;vérifier suivante</translation>
    </message>
    <message>
        <source>Previous entry to look at</source>
        <translation>Entrée à vérifier précédente</translation>
    </message>
    <message>
        <source>&amp;Who could see this?</source>
        <translation>&amp;Qui a pu voir ceci&#x202f;?</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Vole&amp;t suivant</translation>
    </message>
    <message>
        <source>&amp;Next conversation</source>
        <translation>&amp;Conversation suivante</translation>
    </message>
    <message>
        <source>P&amp;revious conversation</source>
        <translation>Conversation &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Export the open &amp;conversation…</source>
        <translation>Exporter la &amp;conversation ouverte…</translation>
    </message>
    <message>
        <source>&amp;Collect Communicator history…</source>
        <translation>&amp;Collecter l’historique de Communicator…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Casebook</source>
        <translation>À &amp;propos de Casebook</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>Langue du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;New request…</source>
        <translation>&amp;Nouvelle demande…</translation>
    </message>
    <message>
        <source>Open a request &amp;file…</source>
        <translation>Ouvrir un &amp;fichier de demande…</translation>
    </message>
    <message>
        <source>&amp;Redactions…</source>
        <translation>Ca&amp;viardages…</translation>
    </message>
    <message>
        <source>Take o&amp;ff the last redaction</source>
        <translation>&amp;Retirer le dernier caviardage</translation>
    </message>
    <message>
        <source>Show what is redacted, in &amp;this window</source>
        <translation>&amp;Afficher ce qui est caviardé, dans cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;Identities…</source>
        <translation>&amp;Identités…</translation>
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
        <translation>Les heures sont affichées dans ce fuseau. Cliquez dessus, ou choisissez-en un autre dans Affichage, Fuseau horaire.</translation>
    </message>
    <message>
        <source>A job is still running. Stop it and close?</source>
        <translation>Une tâche est encore en cours. L’arrêter et fermer&#x202f;?</translation>
    </message>
    <message>
        <source>Language: %1. Casebook speaks it the next time it is started.</source>
        <translation>Langue&#xa0;: %1. Casebook l’utilisera à son prochain démarrage.</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>L’arrêter et fermer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>An import keeps the files that it finished and can be continued. A stopped export leaves nothing, and a stopped push goes on where it was.</source>
        <translation>Une importation garde les fichiers qu’elle a terminés et peut être reprise. Un export arrêté ne laisse rien, et un envoi arrêté reprend là où il en était.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MappingFace</name>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Only who is not decided upon</source>
        <translation>Seulement sans décision</translation>
    </message>
    <message>
        <source>Confirm guesses</source>
        <translation>Confirmer ce qui est deviné</translation>
    </message>
    <message>
        <source>Find among the people</source>
        <translation>Rechercher parmi les personnes</translation>
    </message>
    <message>
        <source>Mailboxes…</source>
        <translation>Boîtes aux lettres…</translation>
    </message>
    <message>
        <source>Shows beside each person the mailbox that a mapping of mailboxes gives them.</source>
        <translation>Affiche à côté de chaque personne la boîte aux lettres qu’une correspondance de boîtes aux lettres lui donne.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Find among the streams</source>
        <translation>Rechercher parmi les flux</translation>
    </message>
    <message>
        <source>Type into the table, paste cells from a spreadsheet where the cursor stands, or take a completed CSV over.</source>
        <translation>Saisissez dans la table, collez des cellules d’un tableur là où se trouve le curseur, ou reprenez un CSV complété.</translation>
    </message>
    <message>
        <source>Take CSV over…</source>
        <translation>Reprendre un CSV…</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were pasted.</source>
        <translation>
            <numerusform>%n ligne a été collée.</numerusform>
            <numerusform>%n lignes ont été collées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Take CSV over</source>
        <translation>Reprendre un CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt)</source>
        <translation>CSV (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Mapping of mailboxes</source>
        <translation>Correspondance des boîtes aux lettres</translation>
    </message>
    <message>
        <source>Press Rehearse: it finds who and what would move.</source>
        <translation>Cliquez sur Simuler&#xa0;: la simulation trouve qui et quoi serait transféré.</translation>
    </message>
    <message>
        <source>%1 in all, %2 without a user, %3 guessed</source>
        <translation>%1 en tout, %2 sans utilisateur, %3 devinés</translation>
    </message>
    <message>
        <source>Confirm the selected guesses</source>
        <translation>Confirmer les lignes devinées sélectionnées</translation>
    </message>
    <message>
        <source>Confirm all guesses shown</source>
        <translation>Confirmer toutes les lignes devinées affichées</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MarkActions</name>
    <message>
        <source>Tag…</source>
        <translation>Étiquette…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Examiné</translation>
    </message>
    <message>
        <source>Undo the last mark</source>
        <translation>Annuler la dernière marque</translation>
    </message>
    <message>
        <source>Redact…</source>
        <translation>Caviarder…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MarksController</name>
    <message>
        <source>note</source>
        <comment>a mark on a row</comment>
        <translation>note</translation>
    </message>
    <message>
        <source>reviewed</source>
        <comment>a mark on a row</comment>
        <translation>examiné</translation>
    </message>
    <message>
        <source>Tagged “%1”.</source>
        <translation>Étiquette «&#xa0;%1&#xa0;» ajoutée.</translation>
    </message>
    <message>
        <source>Tag “%1” taken off.</source>
        <translation>Étiquette «&#xa0;%1&#xa0;» retirée.</translation>
    </message>
    <message>
        <source>Note added.</source>
        <translation>Note ajoutée.</translation>
    </message>
    <message>
        <source>Note taken off.</source>
        <translation>Note retirée.</translation>
    </message>
    <message>
        <source>Marked as reviewed.</source>
        <translation>Marqué comme examiné.</translation>
    </message>
    <message>
        <source>No longer marked as reviewed.</source>
        <translation>N’est plus marqué comme examiné.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MarksPanel</name>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Examiné</translation>
    </message>
    <message>
        <source>Add a tag (T)</source>
        <translation>Ajouter une étiquette (T)</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Add a note (M)</source>
        <translation>Ajouter une note (M)</translation>
    </message>
    <message>
        <source>Enter keeps the note, Shift+Enter begins a line</source>
        <translation>Entrée enregistre la note, Shift+Entrée commence une nouvelle ligne</translation>
    </message>
    <message>
        <source>Somebody has judged this event (V). That it was opened is kept apart.</source>
        <translation>Quelqu’un a jugé cet événement (V). Le fait qu’il ait été ouvert est consigné à part.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Reviewed by %1</source>
        <translation>Examiné par %1</translation>
    </message>
    <message>
        <source>Take off the tag %1</source>
        <translation>Retirer l’étiquette %1</translation>
    </message>
    <message>
        <source>Take off this note</source>
        <translation>Retirer cette note</translation>
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
        <translation>Simulation</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>Two people must not become one user, which would change who said what: %1. Give each a user of their own, or leave one of them out.</source>
        <translation>Deux personnes ne doivent pas devenir un seul utilisateur, ce qui changerait qui a dit quoi&#xa0;: %1. Donnez à chacune son propre utilisateur, ou omettez l’une d’elles.</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>le presse-papiers</translation>
    </message>
    <message>
        <source>%1 people and %2 streams were taken over.</source>
        <translation>%1 personnes et %2 flux ont été repris.</translation>
    </message>
    <message>
        <source>The table is in %1.</source>
        <translation>La table est dans %1.</translation>
    </message>
    <message>
        <source>Export for Symphony</source>
        <translation>Export pour Symphony</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MovePage</name>
    <message>
        <source>Move</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Simuler</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Move to Symphony</source>
        <translation>Transférer vers Symphony</translation>
    </message>
    <message>
        <source>Progress of the rehearsal or export</source>
        <translation>Progression de la simulation ou de l’export</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Repair and finish</source>
        <translation>Réparer et terminer</translation>
    </message>
    <message>
        <source>what the search selects: %1</source>
        <translation>ce que la recherche sélectionne&#xa0;: %1</translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation>l’affaire entière</translation>
    </message>
    <message>
        <source>changed since the rehearsal</source>
        <translation>modifié depuis la simulation</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MovePeopleModel</name>
    <message>
        <source>The action is map, create or skip, not “%1”.</source>
        <translation>L’action est map, create ou skip, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This column cannot be written to.</source>
        <translation>Cette colonne n’est pas modifiable.</translation>
    </message>
    <message>
        <source>“%1” is no user ID: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un ID d’utilisateur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>choose: names are missing</source>
        <translation>à choisir&#xa0;: des noms manquent</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>à choisir</translation>
    </message>
    <message>
        <source>guessed: confirm it</source>
        <translation>deviné&#xa0;: à confirmer</translation>
    </message>
    <message>
        <source>looked up by e-mail</source>
        <translation>recherché par e-mail</translation>
    </message>
    <message>
        <source>mapped</source>
        <translation>associé</translation>
    </message>
    <message>
        <source>user is made</source>
        <translation>l’utilisateur est créé</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>JID</source>
        <translation>JID</translation>
    </message>
    <message>
        <source>Seen as</source>
        <translation>Vu comme</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Symphony user</source>
        <translation>Utilisateur Symphony</translation>
    </message>
    <message>
        <source>E-mail in Symphony</source>
        <translation>E-mail dans Symphony</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte aux lettres</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Shown name</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Disable afterwards</source>
        <translation>Désactiver ensuite</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MoveStreamsModel</name>
    <message>
        <source>The name of a room has 1 to %1 characters.</source>
        <translation>Le nom d’un salon compte de 1 à %1 caractères.</translation>
    </message>
    <message>
        <source>The action is create, use or skip, not “%1”.</source>
        <translation>L’action est create, use ou skip, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This column cannot be written to.</source>
        <translation>Cette colonne n’est pas modifiable.</translation>
    </message>
    <message>
        <source>“%1” is no stream ID: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un ID de flux&#xa0;: %2.</translation>
    </message>
    <message>
        <source>private room</source>
        <translation>salon privé</translation>
    </message>
    <message>
        <source>one IM</source>
        <translation>un seul IM</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Nom du salon</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Owner (JID)</source>
        <translation>Propriétaire (JID)</translation>
    </message>
    <message>
        <source>Stream ID</source>
        <translation>ID du flux</translation>
    </message>
    <message>
        <source>Remove afterwards (JIDs)</source>
        <translation>Retirer ensuite (JID)</translation>
    </message>
    <message>
        <source>Deactivate afterwards</source>
        <translation>Désactiver ensuite</translation>
    </message>
</context>
<context>
    <name>casebook::ui::NavigatorModel</name>
    <message>
        <source>All conversations</source>
        <translation>Toutes les conversations</translation>
    </message>
    <message>
        <source>No tenant</source>
        <translation>Sans tenant</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>a day within its month</comment>
        <translation>ddd d</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n conversations began here (days in UTC)</source>
        <translation>
            <numerusform>%1&#xa0;: %n conversation a commencé ici (jours en UTC)</numerusform>
            <numerusform>%1&#xa0;: %n conversations ont commencé ici (jours en UTC)</numerusform>
        </translation>
    </message>
    <message>
        <source>Tenant, day</source>
        <translation>Tenant, jour</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
</context>
<context>
    <name>casebook::ui::NewCasePage</name>
    <message>
        <source>Title of the case</source>
        <translation>Titre de l’affaire</translation>
    </message>
    <message>
        <source>Where the case file is kept</source>
        <translation>Emplacement du fichier de l’affaire</translation>
    </message>
    <message>
        <source>&amp;Four eyes</source>
        <translation>&amp;Quatre yeux</translation>
    </message>
    <message>
        <source>Certificate of the first approver</source>
        <translation>Certificat du premier approbateur</translation>
    </message>
    <message>
        <source>&amp;Single reviewer</source>
        <translation>&amp;Réviseur unique</translation>
    </message>
    <message>
        <source>Make case and import</source>
        <translation>Créer l’affaire et importer</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouvelle affaire</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Keep it in</source>
        <translation>&amp;Emplacement</translation>
    </message>
    <message>
        <source>One file on a disk of this computer. Texts, raw records and the hashes of the sources are in it; the sources are only read.</source>
        <translation>Un seul fichier sur un disque de cet ordinateur. Il contient les textes, les enregistrements bruts et les empreintes des sources&#x202f;; les sources sont seulement lues.</translation>
    </message>
    <message>
        <source>Who must agree before something leaves the case</source>
        <translation>Qui doit donner son accord avant que quelque chose quitte l’affaire</translation>
    </message>
    <message>
        <source>Certificate of the first approver (PEM)</source>
        <translation>Certificat du premier approbateur (PEM)</translation>
    </message>
    <message>
        <source>An empty case, to add archives to later.</source>
        <translation>Une affaire vide, à laquelle ajouter des archives plus tard.</translation>
    </message>
    <message>
        <source>Make case</source>
        <translation>Créer l’affaire</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>Keep the case in</source>
        <translation>Emplacement de l’affaire</translation>
    </message>
    <message>
        <source>Casebook cases (*.casebook)</source>
        <translation>Affaires Casebook (*.casebook)</translation>
    </message>
    <message>
        <source>Choose who must agree.</source>
        <translation>Choisissez qui doit donner son accord.</translation>
    </message>
    <message>
        <source>Say where to keep the case.</source>
        <translation>Indiquez où enregistrer l’affaire.</translation>
    </message>
    <message>
        <source>Say who approves first: by a certificate.</source>
        <translation>Indiquez qui approuve en premier&#xa0;: par un certificat.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::NewIdentityDialog</name>
    <message>
        <source>Name of the person</source>
        <translation>Nom de la personne</translation>
    </message>
    <message>
        <source>Address of the person</source>
        <translation>Adresse de la personne</translation>
    </message>
    <message>
        <source>Kind of the key</source>
        <translation>Type de clé</translation>
    </message>
    <message>
        <source>Years for which it is valid</source>
        <translation>Nombre d’années de validité</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>Emplacement de la clé</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>Phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Keep the passphrase in the key store of this account</source>
        <translation>Conserver la phrase secrète dans le trousseau de clés de ce compte</translation>
    </message>
    <message>
        <source>Make the identity</source>
        <translation>Créer l’identité</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>Nouvelle identité</translation>
    </message>
    <message>
        <source>RSA, 3072 bits: opened by every program</source>
        <translation>RSA, 3072 bits&#xa0;: s’ouvre avec tous les programmes</translation>
    </message>
    <message>
        <source>EC, P-256: short and fast</source>
        <translation>EC, P-256&#xa0;: courte et rapide</translation>
    </message>
    <message>
        <source>Whoever can use your account on this computer can sign with your key then.</source>
        <translation>Quiconque peut utiliser votre compte sur cet ordinateur peut alors signer avec votre clé.</translation>
    </message>
    <message>
        <source>A key of your own, and a certificate that says whose it is. With the key you sign; the certificate is for the others, who enrol you by it.</source>
        <translation>Une clé qui n’appartient qu’à vous, et un certificat qui dit à qui elle est. Avec la clé, vous signez&#x202f;; le certificat est destiné aux autres, qui s’en servent pour vous inscrire.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Kind of key</source>
        <translation>&amp;Type de clé</translation>
    </message>
    <message>
        <source>Valid for &amp;years</source>
        <translation>&amp;Validité en années</translation>
    </message>
    <message>
        <source>Key &amp;file</source>
        <translation>&amp;Fichier de clé</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>And a&amp;gain</source>
        <translation>&amp;Encore une fois</translation>
    </message>
    <message>
        <source>Keep the key in</source>
        <translation>Conserver la clé dans</translation>
    </message>
    <message>
        <source>Keys (*.p12)</source>
        <translation>Clés (*.p12)</translation>
    </message>
    <message>
        <source>Say whose identity it is.</source>
        <translation>Indiquez à qui est cette identité.</translation>
    </message>
    <message>
        <source>Give the address of the person.</source>
        <translation>Indiquez l’adresse de la personne.</translation>
    </message>
    <message>
        <source>Say where the key is kept.</source>
        <translation>Indiquez où conserver la clé.</translation>
    </message>
    <message>
        <source>The passphrase needs 8 characters or more, better 20.</source>
        <translation>La phrase secrète doit comporter au moins 8 caractères, de préférence 20.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases secrètes ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Création de la clé…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The key is in %1, the certificate in %2. Hand out the certificate, and keep the key to yourself.
Fingerprint, to compare on the telephone:
%3</source>
        <translation>La clé se trouve dans %1, le certificat dans %2. Remettez le certificat aux autres, et gardez la clé pour vous.
Empreinte, à comparer au téléphone&#xa0;:
%3</translation>
    </message>
</context>
<context>
    <name>casebook::ui::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>casebook::ui::NumberFields</name>
    <message>
        <source>Before each number</source>
        <translation>Devant chaque numéro</translation>
    </message>
    <message>
        <source>Digits of each number</source>
        <translation>Chiffres de chaque numéro</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Premier numéro</translation>
    </message>
    <message>
        <source>Name of the load files</source>
        <translation>Nom des fichiers de chargement</translation>
    </message>
    <message>
        <source> digits</source>
        <comment>behind the number of digits of a production number</comment>
        <translation> chiffres</translation>
    </message>
    <message>
        <source>from </source>
        <comment>before the first production number</comment>
        <translation>à partir de </translation>
    </message>
    <message>
        <source>The first document is %1, in %2.dat.</source>
        <translation>Le premier document est %1, dans %2.dat.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::OpenDialogs</name>
    <message>
        <source>Open archive folder</source>
        <translation>Ouvrir un dossier d’archives</translation>
    </message>
    <message>
        <source>Open archive files</source>
        <translation>Ouvrir des fichiers d’archive</translation>
    </message>
    <message>
        <source>Archives (*.IMArchive *.conv *.localONLY);;All files (*)</source>
        <translation>Archives (*.IMArchive *.conv *.localONLY);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Ouvrir une affaire</translation>
    </message>
    <message>
        <source>Casebook cases (*.casebook)</source>
        <translation>Affaires Casebook (*.casebook)</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PackText</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Messages directs</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Deleted messages</source>
        <translation>Messages supprimés</translation>
    </message>
    <message>
        <source>Room events</source>
        <translation>Événements de salon</translation>
    </message>
    <message>
        <source>A list (kept as it is)</source>
        <translation>Une liste (gardée telle quelle)</translation>
    </message>
    <message>
        <source>Something else (kept)</source>
        <translation>Autre chose (gardé)</translation>
    </message>
    <message>
        <source>Conversation (ID)</source>
        <translation>Conversation (ID)</translation>
    </message>
    <message>
        <source>Conversation (name)</source>
        <translation>Conversation (nom)</translation>
    </message>
    <message>
        <source>Conversation (kind)</source>
        <translation>Conversation (type)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Date (the clock is apart)</source>
        <translation>Date (heure à part)</translation>
    </message>
    <message>
        <source>Clock (the date is apart)</source>
        <translation>Heure (date à part)</translation>
    </message>
    <message>
        <source>End, or time of leaving</source>
        <translation>Fin, ou heure de départ</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Sender (address)</source>
        <translation>Expéditeur (adresse)</translation>
    </message>
    <message>
        <source>Sender (ID)</source>
        <translation>Expéditeur (ID)</translation>
    </message>
    <message>
        <source>Sender (name)</source>
        <translation>Expéditeur (nom)</translation>
    </message>
    <message>
        <source>Recipients, members</source>
        <translation>Destinataires, membres</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>ID du message</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>En réponse à</translation>
    </message>
    <message>
        <source>Attachment (name)</source>
        <translation>Pièce jointe (nom)</translation>
    </message>
    <message>
        <source>Attachment (type)</source>
        <translation>Pièce jointe (type)</translation>
    </message>
    <message>
        <source>Attachment (size)</source>
        <translation>Pièce jointe (taille)</translation>
    </message>
    <message>
        <source>Attachment (file in the pack)</source>
        <translation>Pièce jointe (fichier dans le paquet)</translation>
    </message>
    <message>
        <source>Attachment (address)</source>
        <translation>Pièce jointe (adresse)</translation>
    </message>
    <message>
        <source>Whether it was deleted</source>
        <translation>Si supprimé</translation>
    </message>
    <message>
        <source>Deleted at</source>
        <translation>Supprimé le</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>Supprimé par</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Of a Casebook delivery: %1</source>
        <translation>D’une livraison de Casebook : %1</translation>
    </message>
    <message>
        <source>Nothing in the table tells the day from the month.</source>
        <translation>Rien dans le tableau ne distingue le jour du mois.</translation>
    </message>
    <message>
        <source>The times of the table name no zone.</source>
        <translation>Les heures du tableau n’indiquent aucun fuseau.</translation>
    </message>
    <message>
        <source>More than one column may be “%1”: %2.</source>
        <translation>Plusieurs colonnes peuvent être « %1 » : %2.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PagesDialog</name>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>%1. The preview ends here.</source>
        <translation>%1. L’aperçu s’arrête ici.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PeopleController</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 jusqu’à %2</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>heure inconnue</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>la fin</translation>
    </message>
    <message>
        <source>no record says when</source>
        <translation>aucun enregistrement ne dit quand</translation>
    </message>
    <message>
        <source>never in it, as far as recorded</source>
        <translation>jamais présent, d’après ce qui est enregistré</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, times</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PeopleView</name>
    <message>
        <source>Who was present when</source>
        <translation>Qui était présent et quand</translation>
    </message>
    <message>
        <source>Reading who was there…</source>
        <translation>Lecture des présences…</translation>
    </message>
    <message>
        <source>Choose a conversation to see who was present when.</source>
        <translation>Choisissez une conversation pour voir qui était présent et quand.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PlanFace</name>
    <message>
        <source>The whole case</source>
        <translation>L’affaire entière</translation>
    </message>
    <message>
        <source>What becomes one room</source>
        <translation>Ce qui devient un salon</translation>
    </message>
    <message>
        <source>Keep the order within a second, by milliseconds</source>
        <translation>Garder l’ordre à l’intérieur d’une seconde, par millisecondes</translation>
    </message>
    <message>
        <source>Split texts that are too long for one message</source>
        <translation>Diviser les textes trop longs pour un seul message</translation>
    </message>
    <message>
        <source>Move what is left of redacted messages</source>
        <translation>Transférer ce qui reste des messages caviardés</translation>
    </message>
    <message>
        <source>Send files along</source>
        <translation>Envoyer aussi les fichiers</translation>
    </message>
    <message>
        <source>What moves, and how</source>
        <translation>Ce qui est transféré, et comment</translation>
    </message>
    <message>
        <source>One room for each room of the archive: everybody sees everything in it</source>
        <translation>Un salon pour chaque salon de l’archive&#xa0;: tout le monde y voit tout</translation>
    </message>
    <message>
        <source>One room for each conversation: nobody sees what was said before they came</source>
        <translation>Un salon pour chaque conversation&#xa0;: personne ne voit ce qui a été dit avant son arrivée</translation>
    </message>
    <message>
        <source>People and streams</source>
        <translation>Personnes et flux</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Pas encore de plan</translation>
    </message>
    <message>
        <source>The rehearsal goes through everything that would move, without asking anybody: people, streams, messages, hours, and what stands in the way.</source>
        <translation>La simulation parcourt tout ce qui serait transféré, sans interroger personne&#xa0;: personnes, flux, messages, heures, et ce qui fait obstacle.</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Simuler</translation>
    </message>
    <message>
        <source>Content exports that run daily look at one day only and will not hold this history. Plan one over its whole span.

Everybody in a room sees everything that is imported into it. All conversations of two people end in the IM that they use. Bots on the datafeed see nothing, and nothing that was imported can be taken back, only suppressed message by message.</source>
        <translation>Les exports de contenu quotidiens ne regardent qu’un seul jour et ne contiendront pas cet historique. Prévoyez-en un sur toute sa durée.

Tout le monde dans un salon voit tout ce qui y est importé. Toutes les conversations de deux personnes aboutissent dans l’IM qu’elles utilisent. Les bots sur le datafeed ne voient rien, et rien de ce qui a été importé ne peut être repris, seulement masqué message par message.</translation>
    </message>
    <message>
        <source>Cannot be moved</source>
        <translation>Ne peut pas être transféré</translation>
    </message>
    <message>
        <source>Before you push</source>
        <translation>Avant l’envoi</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>What the search selects: %1</source>
        <translation>Ce que la recherche sélectionne&#xa0;: %1</translation>
    </message>
    <message>
        <source>What the search selects (nothing is looked for)</source>
        <translation>Ce que la recherche sélectionne (rien n’est recherché)</translation>
    </message>
    <message>
        <source>A message takes up to 25 files and 30 MB, of the kinds that Symphony allows; files make the import longer than the hours above.</source>
        <translation>Un message accepte jusqu’à 25 fichiers et 30 Mo, des types que Symphony autorise&#x202f;; les fichiers rendent l’importation plus longue que les heures ci-dessus.</translation>
    </message>
    <message>
        <source>messages in scope</source>
        <translation>messages dans le périmètre</translation>
    </message>
    <message numerus="yes">
        <source>ready, in %n calls</source>
        <translation>
            <numerusform>prêts, en %n appel</numerusform>
            <numerusform>prêts, en %n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>held back, see the rehearsal</source>
        <translation>bloqués, voir la simulation</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>bloqués</translation>
    </message>
    <message>
        <source>%1 – %2 h</source>
        <translation>%1 – %2 h</translation>
    </message>
    <message>
        <source>at %1 and %2 an hour</source>
        <translation>à %1 et %2 par heure</translation>
    </message>
    <message>
        <source>users that Symphony has</source>
        <translation>utilisateurs que Symphony a</translation>
    </message>
    <message>
        <source>looked up by e-mail</source>
        <translation>recherchés par e-mail</translation>
    </message>
    <message>
        <source>users to be made</source>
        <translation>utilisateurs à créer</translation>
    </message>
    <message>
        <source>people left out</source>
        <translation>personnes omises</translation>
    </message>
    <message>
        <source>people without a user</source>
        <translation>personnes sans utilisateur</translation>
    </message>
    <message>
        <source>IMs of two people</source>
        <translation>IM de deux personnes</translation>
    </message>
    <message>
        <source>private rooms</source>
        <translation>salons privés</translation>
    </message>
    <message>
        <source>members to be added</source>
        <translation>membres à ajouter</translation>
    </message>
    <message>
        <source>The rehearsal counts it.</source>
        <translation>La simulation le compte.</translation>
    </message>
    <message>
        <source>Everybody is decided upon</source>
        <translation>Il y a une décision pour tout le monde</translation>
    </message>
    <message numerus="yes">
        <source>%n people still need a decision</source>
        <translation>
            <numerusform>%n personne attend encore une décision</numerusform>
            <numerusform>%n personnes attendent encore une décision</numerusform>
        </translation>
    </message>
    <message>
        <source>The rehearsal finds nothing in the way</source>
        <translation>La simulation ne trouve aucun obstacle</translation>
    </message>
    <message numerus="yes">
        <source>The rehearsal holds %n things back</source>
        <translation>
            <numerusform>La simulation bloque %n élément</numerusform>
            <numerusform>La simulation bloque %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>An export is made and cleared</source>
        <translation>Un export est fait et autorisé</translation>
    </message>
    <message>
        <source>Pilot: one room and one IM, 50 messages</source>
        <translation>Pilote&#xa0;: un salon et un IM, 50 messages</translation>
    </message>
    <message>
        <source>%1 imported, %2 failed, %3 left</source>
        <translation>%1 importés, %2 échoués, %3 restants</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>%1 – %2 min</source>
        <translation>%1 – %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n files of %1 go along.</source>
        <translation>
            <numerusform>%n fichier (%1) est envoyé aussi.</numerusform>
            <numerusform>%n fichiers (%1) sont envoyés aussi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::PolicyCard</name>
    <message>
        <source>Single reviewer</source>
        <translation>Réviseur unique</translation>
    </message>
    <message>
        <source>Four eyes: an approved request is needed</source>
        <translation>Quatre yeux&#xa0;: une demande approuvée est nécessaire</translation>
    </message>
    <message>
        <source>Request %1, approved by %2</source>
        <translation>Demande %1, approuvée par %2</translation>
    </message>
    <message>
        <source>Exactly what was approved leaves, as %1. It is compared again while it is written, and nothing stays where it differs.</source>
        <translation>Exactement ce qui a été approuvé sort, au format %1. La comparaison est refaite pendant l’écriture, et rien ne reste en cas de différence.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PolicyDialog</name>
    <message>
        <source>Policy of this case</source>
        <translation>Politique de cette affaire</translation>
    </message>
    <message>
        <source>From now on: %1. %2 An approver signs the change, and it stands in the log for good.</source>
        <translation>Désormais&#xa0;: %1. %2 Un approbateur signe la modification, et elle reste définitivement dans le journal.</translation>
    </message>
    <message>
        <source>Show what I sign</source>
        <translation>Afficher ce que je signe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Indiquez un motif.</translation>
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
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>took part, but no record says when</source>
        <translation>a participé, mais aucun enregistrement ne dit quand</translation>
    </message>
    <message>
        <source>left later; since when they were there is not told</source>
        <translation>est parti plus tard&#x202f;; depuis quand la personne était là n’est pas indiqué</translation>
    </message>
    <message>
        <source>the record of presence and the events of the room disagree</source>
        <translation>le relevé de présence et les événements du salon ne concordent pas</translation>
    </message>
    <message>
        <source>the event has no readable time, or may belong to another conversation</source>
        <translation>l’événement n’a pas d’heure lisible, ou appartient peut-être à une autre conversation</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PreviewDialog</name>
    <message>
        <source>Preview of %1</source>
        <translation>Aperçu de %1</translation>
    </message>
    <message>
        <source>The first %1 of %2 events, as an export would have them. The log says that you saw them.</source>
        <translation>Les %1 premiers événements sur %2, tels qu’un export les contiendrait. Le journal indique que vous les avez vus.</translation>
    </message>
    <message>
        <source>All %1 events, as an export would have them. The log says that you saw them.</source>
        <translation>Les %1 événements, tels qu’un export les contiendrait. Le journal indique que vous les avez vus.</translation>
    </message>
    <message>
        <source>Selected events</source>
        <translation>Événements sélectionnés</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Rien n’est sélectionné</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ProofFigures</name>
    <message>
        <source>records that repeat an event (copies)</source>
        <translation>enregistrements qui répètent un événement (copies)</translation>
    </message>
    <message>
        <source>! incomplete</source>
        <translation>! incomplet</translation>
    </message>
    <message numerus="yes">
        <source>%n files that should be archives were left out</source>
        <translation>
            <numerusform>%n fichier qui devrait être une archive a été laissé de côté</numerusform>
            <numerusform>%n fichiers qui devraient être des archives ont été laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ balances</source>
        <translation>✓ comptes justes</translation>
    </message>
    <message>
        <source>%1 bytes, each in one place</source>
        <translation>%1 octets, chacun à un seul endroit</translation>
    </message>
    <message>
        <source>✕ does not balance</source>
        <translation>✕ comptes non justes</translation>
    </message>
    <message numerus="yes">
        <source>%n problems, listed below</source>
        <translation>
            <numerusform>%n problème, indiqué ci-dessous</numerusform>
            <numerusform>%n problèmes, indiqués ci-dessous</numerusform>
        </translation>
    </message>
    <message>
        <source>checking the books</source>
        <translation>vérification des comptes</translation>
    </message>
    <message>
        <source>nothing was read yet</source>
        <translation>rien n’a encore été lu</translation>
    </message>
    <message numerus="yes">
        <source>%n issues to look at</source>
        <translation>
            <numerusform>%n anomalie à examiner</numerusform>
            <numerusform>%n anomalies à examiner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n harmless notes</source>
        <translation>
            <numerusform>%n remarque sans gravité</numerusform>
            <numerusform>%n remarques sans gravité</numerusform>
        </translation>
    </message>
    <message>
        <source>no daily files</source>
        <translation>aucun fichier journalier</translation>
    </message>
    <message>
        <source>no day missing</source>
        <translation>aucun jour manquant</translation>
    </message>
    <message numerus="yes">
        <source>%n days missing</source>
        <translation>
            <numerusform>%n jour manquant</numerusform>
            <numerusform>%n jours manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>events, of them %1 messages, in %2 conversations</source>
        <translation>événements, dont %1 messages, dans %2 conversations</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ProofHead</name>
    <message>
        <source>Reading report</source>
        <translation>Rapport de lecture</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Check sources again</source>
        <translation>Revérifier les sources</translation>
    </message>
    <message>
        <source>Makes the case anew from its raw bytes, compares every row, and looks at the original files.</source>
        <translation>Reconstruit l’affaire à partir de ses octets bruts, compare chaque ligne et examine les fichiers originaux.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>En PDF…</translation>
    </message>
    <message>
        <source>As HTML…</source>
        <translation>En HTML…</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>En JSON…</translation>
    </message>
    <message>
        <source>Save the reading report</source>
        <translation>Enregistrer le rapport de lecture</translation>
    </message>
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
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Show harmless notes too</source>
        <translation>Afficher aussi les remarques sans gravité</translation>
    </message>
    <message>
        <source>Nothing: every record could be read.</source>
        <translation>Rien&#xa0;: chaque enregistrement a pu être lu.</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Days, by tenant and UCB</source>
        <translation>Jours, par tenant et UCB</translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation>Ce qui est à examiner</translation>
    </message>
    <message numerus="yes">
        <source>and %n more problems</source>
        <translation>
            <numerusform>et %n autre problème</numerusform>
            <numerusform>et %n autres problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading report</source>
        <translation>Rapport de lecture</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PurgeTask</name>
    <message>
        <source>Remove every day</source>
        <translation>Suppression quotidienne</translation>
    </message>
    <message>
        <source>Run this once in a console. From then on the Task Scheduler removes every morning what is over in this case, also when Casebook is not open.</source>
        <translation>Exécutez ceci une fois dans une console. Dès lors, le Planificateur de tâches supprime chaque matin ce qui est expiré dans cette affaire, même quand Casebook n’est pas ouvert.</translation>
    </message>
    <message>
        <source>Put this line into the table that &quot;crontab -e&quot; opens. From then on the system removes every morning what is over in this case, also when Casebook is not open.</source>
        <translation>Ajoutez cette ligne à la table qu’ouvre «&#xa0;crontab -e&#xa0;». Dès lors, le système supprime chaque matin ce qui est expiré dans cette affaire, même quand Casebook n’est pas ouvert.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PushController</name>
    <message>
        <source>%1 of %2 messages are imported, %3 failed, %4 are left.</source>
        <translation>%1 messages sur %2 sont importés, %3 ont échoué, %4 restent.</translation>
    </message>
    <message>
        <source>It ended before its time: %1. The next push goes on from here.</source>
        <translation>Il s’est terminé avant la fin&#xa0;: %1. Le prochain envoi reprend à partir de là.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Il a été arrêté.</translation>
    </message>
    <message>
        <source>Push to Symphony</source>
        <translation>Envoi à Symphony</translation>
    </message>
    <message>
        <source>Answers of Symphony</source>
        <translation>Réponses de Symphony</translation>
    </message>
    <message>
        <source>%1 batches have an answer, %2 have none. %3 messages are imported, %4 failed, %5 are left.</source>
        <translation>%1 lots ont une réponse, %2 n’en ont pas. %3 messages sont importés, %4 ont échoué, %5 restent.</translation>
    </message>
    <message>
        <source>Finish the move</source>
        <translation>Terminer le transfert</translation>
    </message>
    <message>
        <source>%1 owners were promoted, %2 members removed, the account left %3 rooms, %4 rooms were deactivated, %5 users disabled.</source>
        <translation>%1 propriétaires ont été promus, %2 membres retirés, le compte a quitté %3 salons, %4 salons ont été désactivés, %5 utilisateurs désactivés.</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Rapport final</translation>
    </message>
    <message>
        <source>The report is in %1: %2 imported, %3 failed, %4 left. %5</source>
        <translation>Le rapport est dans %1&#xa0;: %2 importés, %3 échoués, %4 restants. %5</translation>
    </message>
    <message>
        <source>It balances.</source>
        <translation>Les comptes sont justes.</translation>
    </message>
    <message>
        <source>It does NOT balance.</source>
        <translation>Les comptes ne sont PAS justes.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PushFace</name>
    <message>
        <source>Export for Symphony</source>
        <translation>Export pour Symphony</translation>
    </message>
    <message>
        <source>Do not send failures again</source>
        <translation>Ne pas renvoyer ce qui a échoué</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Read answers…</source>
        <translation>Lire les réponses…</translation>
    </message>
    <message>
        <source>Push to Symphony</source>
        <translation>Envoyer à Symphony</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>The folder that the step Batches wrote</source>
        <translation>Le dossier que l’étape Lots a écrit</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Progress of the push</source>
        <translation>Progression de l’envoi</translation>
    </message>
    <message>
        <source>The folder has scripts that send its batches and keep the answers. Read them here, and everything else goes as after a push.</source>
        <translation>Le dossier a des scripts qui envoient ses lots et conservent les réponses. Lisez-les ici, et tout le reste se passe comme après un envoi.</translation>
    </message>
    <message>
        <source>What failed goes out again, too.</source>
        <translation>Ce qui a échoué est renvoyé aussi.</translation>
    </message>
    <message>
        <source>What failed goes out again: %1.</source>
        <translation>Ce qui a échoué est renvoyé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Folder with the answers</source>
        <translation>Dossier avec les réponses</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importés</translation>
    </message>
    <message>
        <source>failed, see Repair and finish</source>
        <translation>échoués, voir Réparer et terminer</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoués</translation>
    </message>
    <message>
        <source>left: not sent, or no answer</source>
        <translation>restants&#xa0;: non envoyés, ou sans réponse</translation>
    </message>
</context>
<context>
    <name>casebook::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ReadController</name>
    <message>
        <source>“%1” is no date, no time and no id of this case.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une date, ni une heure, ni un identifiant de cette affaire.</translation>
    </message>
    <message>
        <source>There is no further room event this way.</source>
        <translation>Il n’y a plus d’événement de salon dans cette direction.</translation>
    </message>
    <message>
        <source>There is no further entry to look at this way.</source>
        <translation>Il n’y a plus d’entrée à vérifier dans cette direction.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ReadPage</name>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Tenants and days</source>
        <translation>Tenants et jours</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copy with sender and time</source>
        <translation>Copier avec l’expéditeur et l’heure</translation>
    </message>
    <message>
        <source>Who could see this?</source>
        <translation>Qui a pu voir ceci&#x202f;?</translation>
    </message>
    <message>
        <source>Show in its conversation</source>
        <translation>Afficher dans sa conversation</translation>
    </message>
    <message>
        <source>Show in inspector</source>
        <translation>Afficher dans l’inspecteur</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ReceiveDialog</name>
    <message>
        <source>Take in an answer</source>
        <translation>Enregistrer une réponse</translation>
    </message>
    <message>
        <source>The answer is checked like a decision at this computer, and kept in the log with your signature.</source>
        <translation>La réponse est contrôlée comme une décision prise sur cet ordinateur, et conservée dans le journal avec votre signature.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Answer of the approver</source>
        <translation>Réponse de l’approbateur</translation>
    </message>
    <message>
        <source>Answers (*.answer *.json);;All files (*)</source>
        <translation>Réponses (*.answer *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Signature of OpenSSL</source>
        <translation>Signature d’OpenSSL</translation>
    </message>
    <message>
        <source>Signatures (*.p7s);;All files (*)</source>
        <translation>Signatures (*.p7s);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Signature, where the approver signed with OpenSSL</source>
        <translation>Signature, si l’approbateur a signé avec OpenSSL</translation>
    </message>
    <message>
        <source>Choose the file that the approver sent back.</source>
        <translation>Choisissez le fichier que l’approbateur a renvoyé.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RedactDialog</name>
    <message>
        <source>The &amp;words that are selected above</source>
        <translation>Les &amp;mots sélectionnés ci-dessus</translation>
    </message>
    <message>
        <source>&amp;All of it, with its files</source>
        <translation>&amp;Tout, avec ses fichiers</translation>
    </message>
    <message>
        <source>Withhold its whole &amp;conversation</source>
        <translation>Retenir toute sa &amp;conversation</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>The reason in your words</source>
        <translation>Le motif dans vos mots</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Caviarder</translation>
    </message>
    <message>
        <source>What is redacted leaves the case in no form. It stays in the case, and the log keeps who hid it, when and why.</source>
        <translation>Ce qui est caviardé ne sort de l’affaire sous aucune forme. Il reste dans l’affaire, et le journal conserve qui l’a masqué, quand et pourquoi.</translation>
    </message>
    <message>
        <source>Text of the event</source>
        <translation>Texte de l’événement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The reason in your words; it stays in the case</source>
        <translation>Le motif dans vos mots&#x202f;; il reste dans l’affaire</translation>
    </message>
    <message>
        <source>What is redacted already</source>
        <translation>Ce qui est déjà caviardé</translation>
    </message>
    <message>
        <source>Select the words: with the mouse, or with Shift and the arrows.</source>
        <translation>Sélectionnez les mots&#xa0;: à la souris, ou avec Shift et les flèches.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Indiquez le motif.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RedactionListModel</name>
    <message>
        <source>Conversation %1, withheld</source>
        <translation>Conversation %1, retenue</translation>
    </message>
    <message>
        <source>Event %1, all of it</source>
        <translation>Événement %1, en entier</translation>
    </message>
    <message>
        <source>Event %1, characters %2 to %3</source>
        <translation>Événement %1, caractères %2 à %3</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RedactionsController</name>
    <message>
        <source>Redacted. It does not leave the case.</source>
        <translation>Caviardé. Cela ne sort pas de l’affaire.</translation>
    </message>
    <message>
        <source>The redaction is taken off. The log keeps that it was there.</source>
        <translation>Le caviardage est retiré. Le journal conserve qu’il a existé.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RedactionsDialog</name>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Redactions</source>
        <translation>Caviardages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing is redacted. R in the timeline hides a message or words of it.</source>
        <translation>Rien n’est caviardé. R dans la chronologie masque un message ou des mots de celui-ci.</translation>
    </message>
    <message numerus="yes">
        <source>%n redactions hold.</source>
        <translation>
            <numerusform>%n caviardage est en vigueur.</numerusform>
            <numerusform>%n caviardages sont en vigueur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::RehearsalFace</name>
    <message>
        <source>Only what is not imported</source>
        <translation>Seulement ce qui n’est pas importé</translation>
    </message>
    <message>
        <source>What the rehearsal found</source>
        <translation>Ce que la simulation a trouvé</translation>
    </message>
    <message>
        <source>Calls of the import</source>
        <translation>Appels de l’importation</translation>
    </message>
    <message>
        <source>Find among what was found</source>
        <translation>Rechercher dans ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Nothing was rehearsed yet. Press Rehearse: nothing is written or sent.</source>
        <translation>Rien n’a encore été simulé. Cliquez sur Simuler&#xa0;: rien n’est écrit ni envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 messages would go, in %n calls.</source>
        <translation>
            <numerusform>%1 messages sur %2 partiraient, en %n appel.</numerusform>
            <numerusform>%1 messages sur %2 partiraient, en %n appels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was changed since: rehearse again.</source>
        <translation>Quelque chose a changé depuis&#xa0;: simulez de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n things stand in the way of the rest.</source>
        <translation>
            <numerusform>%n obstacle empêche le reste.</numerusform>
            <numerusform>%n obstacles empêchent le reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Rien ne fait obstacle.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RememberDialog</name>
    <message>
        <source>Certificate, or key file</source>
        <translation>Certificat ou fichier de clé</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.p12 *.pfx)</source>
        <translation>Certificats et clés (*.pem *.crt *.cer *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Passphrase of the key file</source>
        <translation>Phrase secrète du fichier de clé</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take in an identity</source>
        <translation>Enregistrer une identité</translation>
    </message>
    <message>
        <source>The certificate of somebody else, or your own key file, made by your company&apos;s authority. Of a key file the certificate alone is kept; the key stays where it is.</source>
        <translation>Le certificat de quelqu’un d’autre, ou votre propre fichier de clé, créé par l’autorité de votre entreprise. D’un fichier de clé, seul le certificat est conservé&#x202f;; la clé reste où elle est.</translation>
    </message>
    <message>
        <source>Certificate (.pem, .crt, .cer) or key file (.p12, .pfx)</source>
        <translation>Certificat (.pem, .crt, .cer) ou fichier de clé (.p12, .pfx)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 is known now. Compare the fingerprint with the person, on the telephone for instance:
%2</source>
        <translation>%1 compte maintenant parmi les personnes connues. Comparez l’empreinte avec la personne, par exemple au téléphone&#xa0;:
%2</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RepairFace</name>
    <message>
        <source>Failures by class</source>
        <translation>Échecs par classe</translation>
    </message>
    <message>
        <source>Messages that are not imported</source>
        <translation>Messages qui ne sont pas importés</translation>
    </message>
    <message>
        <source>Send these again…</source>
        <translation>Renvoyer ceux-ci…</translation>
    </message>
    <message>
        <source>Even while messages are not sent</source>
        <translation>Même si des messages ne sont pas envoyés</translation>
    </message>
    <message>
        <source>Finish the move</source>
        <translation>Terminer le transfert</translation>
    </message>
    <message>
        <source>File for the final report</source>
        <translation>Fichier pour le rapport final</translation>
    </message>
    <message>
        <source>Your key, to sign the report with</source>
        <translation>Votre clé, pour signer le rapport</translation>
    </message>
    <message>
        <source>Passphrase of your key</source>
        <translation>Phrase secrète de votre clé</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Écrire le rapport</translation>
    </message>
    <message>
        <source>When nothing is left to retry: owners are promoted, members that you marked are removed, the account leaves the rooms that it made, and rooms and users that you marked are deactivated.</source>
        <translation>Quand il ne reste rien à réessayer&#xa0;: les propriétaires sont promus, les membres que vous avez marqués sont retirés, le compte quitte les salons qu’il a créés, et les salons et utilisateurs que vous avez marqués sont désactivés.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Rapport final</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>PKCS #12; empty: not signed</source>
        <translation>PKCS #12&#x202f;; vide&#xa0;: non signé</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nouveau fichier</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Votre clé</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>%1 imported, %2 failed, %3 left.</source>
        <translation>%1 importés, %2 échoués, %3 restants.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ReportController</name>
    <message>
        <source>Reading report %1</source>
        <comment>name of a file</comment>
        <translation>Rapport de lecture %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RequestFileDialog</name>
    <message>
        <source>Open a request file</source>
        <translation>Ouvrir un fichier de demande</translation>
    </message>
    <message>
        <source>A request from another computer. With your key its preview opens; what you answer goes back as a file.</source>
        <translation>Une demande d’un autre ordinateur. Avec votre clé, son aperçu s’ouvre&#x202f;; ce que vous répondez repart sous forme de fichier.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Request file</source>
        <translation>Fichier de demande</translation>
    </message>
    <message>
        <source>Requests (*.request);;All files (*)</source>
        <translation>Demandes (*.request);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approuver…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rejeter…</translation>
    </message>
    <message>
        <source>Preview of the events</source>
        <translation>Aperçu des événements</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La demande</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>The answer is in %1. Send it back.</source>
        <translation>La réponse est dans %1. Renvoyez-la.</translation>
    </message>
    <message>
        <source>Choose the request file.</source>
        <translation>Choisissez le fichier de demande.</translation>
    </message>
    <message>
        <source>Sent by %1, certificate %2. SHA-256 of the file: %3. Compare both on the telephone before you decide.</source>
        <translation>Envoyé par %1, certificat %2. SHA-256 du fichier&#xa0;: %3. Comparez les deux au téléphone avant de décider.</translation>
    </message>
    <message>
        <source>Your key does not open the preview. An approval says so.</source>
        <translation>Votre clé n’ouvre pas l’aperçu. Une approbation le mentionne.</translation>
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
        <translation>Nom du demandeur</translation>
    </message>
    <message>
        <source>Mail address of the requester</source>
        <translation>Adresse e-mail du demandeur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Legal justification</source>
        <translation>Justification légale</translation>
    </message>
    <message>
        <source>Why the data is necessary</source>
        <translation>Pourquoi les données sont nécessaires</translation>
    </message>
    <message>
        <source>How the people concerned were told, or which law forbids it</source>
        <translation>Comment les personnes concernées ont été informées, ou quelle loi l’interdit</translation>
    </message>
    <message>
        <source>Name of the approver</source>
        <translation>Nom de l’approbateur</translation>
    </message>
    <message>
        <source>Role of the approver</source>
        <translation>Fonction de l’approbateur</translation>
    </message>
    <message>
        <source>Mail address of the approver</source>
        <translation>Adresse e-mail de l’approbateur</translation>
    </message>
    <message>
        <source>Save as draft…</source>
        <translation>Enregistrer comme brouillon…</translation>
    </message>
    <message>
        <source>Submit…</source>
        <translation>Soumettre…</translation>
    </message>
    <message>
        <source>Who and why</source>
        <translation>Qui et pourquoi</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>What that selects</source>
        <translation>Ce que cela sélectionne</translation>
    </message>
    <message>
        <source>Necessity and approver</source>
        <translation>Nécessité et approbateur</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Requester</source>
        <translation>De&amp;mandeur</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>Mo&amp;tif</translation>
    </message>
    <message>
        <source>Legal &amp;justification</source>
        <translation>&amp;Justification légale</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>The query that the scope becomes</source>
        <translation>La requête que devient le périmètre</translation>
    </message>
    <message>
        <source>The data is necessary, and nothing milder would do, since …</source>
        <translation>Les données sont nécessaires, et aucun moyen moins intrusif ne suffirait, car …</translation>
    </message>
    <message>
        <source>They were told on …, or: the order of … forbids it</source>
        <translation>Elles ont été informées le …, ou&#xa0;: la décision de … l’interdit</translation>
    </message>
    <message>
        <source>&amp;Necessity</source>
        <translation>&amp;Nécessité</translation>
    </message>
    <message>
        <source>People &amp;concerned</source>
        <translation>Personnes &amp;concernées</translation>
    </message>
    <message>
        <source>&amp;Approver</source>
        <translation>&amp;Approbateur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Demande %1</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>%1 events in %2 conversations</source>
        <translation>%1 événements dans %2 conversations</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>comptage…</translation>
    </message>
    <message>
        <source>Name the organisation.</source>
        <translation>Indiquez l’organisation.</translation>
    </message>
    <message>
        <source>Name the requester.</source>
        <translation>Indiquez le demandeur.</translation>
    </message>
    <message>
        <source>Say why the data is necessary.</source>
        <translation>Dites pourquoi les données sont nécessaires.</translation>
    </message>
    <message>
        <source>Name the approver.</source>
        <translation>Indiquez l’approbateur.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Indiquez le motif.</translation>
    </message>
    <message>
        <source>Give the legal justification.</source>
        <translation>Indiquez la justification légale.</translation>
    </message>
    <message>
        <source>The scope cannot be read.</source>
        <translation>Le périmètre est illisible.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RequestListModel</name>
    <message>
        <source>void</source>
        <translation>nulle</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, en retard</translation>
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
        <translation>L’affaire n’est plus ce qui a été soumis. Une approbation de cette demande est nulle.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Scope, as it will be exported</source>
        <translation>Périmètre, tel qu’il sera exporté</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Comparing with the case as it is now…</source>
        <translation>Comparaison avec l’affaire telle qu’elle est maintenant…</translation>
    </message>
    <message>
        <source>Compared with the case as it is now: nothing has changed.</source>
        <translation>Comparé avec l’affaire telle qu’elle est maintenant&#xa0;: rien n’a changé.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>request, organisation</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>standing approval</source>
        <translation>approbation permanente</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>requested by %1, certificate %2…</source>
        <translation>demandé par %1, certificat %2…</translation>
    </message>
    <message>
        <source>Dry run of the export</source>
        <translation>Essai à blanc de l’export</translation>
    </message>
    <message>
        <source>No problems were found. Nothing was written or sent.</source>
        <translation>Aucun problème n’a été trouvé. Rien n’a été écrit ni envoyé.</translation>
    </message>
    <message>
        <source>Nothing was written or sent.</source>
        <translation>Rien n’a été écrit ni envoyé.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RequestsController</name>
    <message>
        <source>Request %1: %2.</source>
        <translation>Demande %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Enregistrer le brouillon</translation>
    </message>
    <message>
        <source>Submit the request</source>
        <translation>Soumettre la demande</translation>
    </message>
    <message>
        <source>Prepare what is signed</source>
        <translation>Préparer ce qui est signé</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Write the request file</source>
        <translation>Écrire le fichier de demande</translation>
    </message>
    <message>
        <source>Take in the answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Essai à blanc</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RoleDialog</name>
    <message>
        <source>Role of %1</source>
        <translation>Rôle de %1</translation>
    </message>
    <message>
        <source>An approver says who may review and approve. It is signed, and stands in the log of the case for good. Compare the fingerprint with the person first: %1</source>
        <translation>Un approbateur détermine qui peut examiner et approuver. Sa décision est signée, et reste définitivement dans le journal de l’affaire. Comparez d’abord l’empreinte avec la personne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show what I sign</source>
        <translation>Afficher ce que je signe</translation>
    </message>
    <message>
        <source>Role in this case</source>
        <translation>Rôle dans cette affaire</translation>
    </message>
    <message>
        <source>Reviewer: checks requests</source>
        <translation>Réviseur&#xa0;: examine les demandes</translation>
    </message>
    <message>
        <source>Approver: reviews, approves, and says who else may</source>
        <translation>Approbateur&#xa0;: examine, approuve, et désigne qui d’autre peut le faire</translation>
    </message>
    <message>
        <source>No role any more</source>
        <translation>Plus aucun rôle</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Désormais</translation>
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
        <translation>%1 événements/s</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>arrêt en cours…</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>%1 messages/h</source>
        <translation>%1 messages/h</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SaveFilterDialog</name>
    <message>
        <source>Name of the filter</source>
        <translation>Nom du filtre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>Ce qui est recherché</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>A new filter. Everybody who opens the case sees it.</source>
        <translation>Un nouveau filtre. Toute personne qui ouvre l’affaire le voit.</translation>
    </message>
    <message>
        <source>There is a filter of this name. This becomes its version %1; the versions before stay in its history.</source>
        <translation>Il existe déjà un filtre de ce nom. Celui-ci en devient la version %1&#x202f;; les versions précédentes restent dans son historique.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ScopeFields</name>
    <message>
        <source>People, groups and dates</source>
        <translation>Personnes, groupes et dates</translation>
    </message>
    <message>
        <source>A query</source>
        <translation>Une requête</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>À partir de ce jour</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Jusqu’à ce jour</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Context rule</source>
        <translation>Règle de contexte</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>Re&amp;quête</translation>
    </message>
    <message>
        <source>With them</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>all; or addresses, with ; between them</source>
        <translation>toutes&#x202f;; ou des adresses, séparées par&#x202f;;</translation>
    </message>
    <message>
        <source>all; or titles or rooms, with ; between them</source>
        <translation>tous&#x202f;; ou des titres ou des salons, séparés par&#x202f;;</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>au</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Messages directs</translation>
    </message>
    <message>
        <source>Private groups</source>
        <translation>Groupes privés</translation>
    </message>
    <message>
        <source>Public groups</source>
        <translation>Groupes publics</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Groupes</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>Jo&amp;urs</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Types</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SearchBar</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search: words, &quot;a phrase&quot;, from:priya, before:2017-04-01</source>
        <translation>Recherche&#xa0;: mots, &quot;une expression&quot;, from:priya, before:2017-04-01</translation>
    </message>
    <message>
        <source>Export what is shown (Ctrl+E)</source>
        <translation>Exporter ce qui est affiché (Ctrl+E)</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 résultats</translation>
    </message>
    <message>
        <source>not searched</source>
        <translation>pas de recherche</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>recherche…</translation>
    </message>
    <message>
        <source>%1 events in %2 conversations</source>
        <translation>%1 événements dans %2 conversations</translation>
    </message>
    <message>
        <source>%1 in %2 conversations · complete · %3 ms</source>
        <comment>hits, conversations, milliseconds</comment>
        <translation>%1 dans %2 conversations · complet · %3 ms</translation>
    </message>
    <message>
        <source>the search did not come to its end</source>
        <translation>la recherche n’est pas allée à son terme</translation>
    </message>
    <message>
        <source>%1 events were looked up in the index.</source>
        <translation>%1 événements ont été cherchés dans l’index.</translation>
    </message>
    <message>
        <source>%1 events were read through, because the index does not have them yet or cannot answer this.</source>
        <translation>%1 événements ont été lus en entier, parce que l’index ne les contient pas encore ou ne peut pas répondre à cela.</translation>
    </message>
    <message>
        <source>Parts of the query were found by the index of single characters.</source>
        <translation>Des parties de la requête ont été trouvées par l’index des caractères isolés.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SearchCompletion</name>
    <message>
        <source>who wrote or did it</source>
        <translation>qui l’a écrit ou fait</translation>
    </message>
    <message>
        <source>who else was in the conversation</source>
        <translation>qui d’autre était dans la conversation</translation>
    </message>
    <message>
        <source>anybody who took part</source>
        <translation>toute personne ayant participé</translation>
    </message>
    <message>
        <source>a conversation, by title or id</source>
        <translation>une conversation, par titre ou identifiant</translation>
    </message>
    <message>
        <source>a room, by name or address</source>
        <translation>un salon, par nom ou adresse</translation>
    </message>
    <message>
        <source>a tenant</source>
        <translation>un tenant</translation>
    </message>
    <message>
        <source>chat, room or group</source>
        <translation>chat, salon ou groupe</translation>
    </message>
    <message>
        <source>the type of event</source>
        <translation>le type d’événement</translation>
    </message>
    <message>
        <source>the client it was sent with</source>
        <translation>le client avec lequel il a été envoyé</translation>
    </message>
    <message>
        <source>the archive&apos;s own id</source>
        <translation>l’identifiant propre à l’archive</translation>
    </message>
    <message>
        <source>a thread</source>
        <translation>un fil</translation>
    </message>
    <message>
        <source>the file it came from</source>
        <translation>le fichier dont il provient</translation>
    </message>
    <message>
        <source>a tag that somebody gave it</source>
        <translation>une étiquette que quelqu’un lui a donnée</translation>
    </message>
    <message>
        <source>a state, such as reviewed</source>
        <translation>un état, par exemple examiné</translation>
    </message>
    <message>
        <source>what belongs to it, such as a note</source>
        <translation>ce qui s’y rattache, par exemple une note</translation>
    </message>
    <message>
        <source>one conversation, by its exact id</source>
        <translation>une conversation, par son identifiant exact</translation>
    </message>
    <message>
        <source>one event, by its exact id</source>
        <translation>un événement, par son identifiant exact</translation>
    </message>
    <message>
        <source>earlier than a date or time</source>
        <translation>avant une date ou une heure</translation>
    </message>
    <message>
        <source>at a date or time, or later</source>
        <translation>à une date ou une heure, ou après</translation>
    </message>
    <message>
        <source>on a day, in a month or year</source>
        <translation>un jour, un mois ou une année</translation>
    </message>
    <message>
        <source>from one date to another: 2017-03-01..2017-03-14</source>
        <translation>d’une date à une autre&#xa0;: 2017-03-01..2017-03-14</translation>
    </message>
    <message>
        <source>seven days ago; also h, w, mo and y</source>
        <translation>il y a sept jours&#x202f;; aussi h, w, mo et y</translation>
    </message>
    <message>
        <source>looked for before</source>
        <translation>déjà recherché</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SearchController</name>
    <message>
        <source>At character %1: %2</source>
        <translation>Au caractère %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SearchField</name>
    <message>
        <source>Words, phrases in quotes, and fields such as from: or before:. Down shows what could come next, or what was looked for before.</source>
        <translation>Mots, expressions entre guillemets et champs comme from: ou before:. La flèche vers le bas montre ce qui peut suivre, ou ce qui a déjà été recherché.</translation>
    </message>
    <message>
        <source>What could come next</source>
        <translation>Ce qui peut suivre</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SendDialog</name>
    <message>
        <source>Write %1 into a file</source>
        <translation>Écrire %1 dans un fichier</translation>
    </message>
    <message>
        <source>The file has the steps so far, signed by you, and the first events for the approver&apos;s key alone. Compare its fingerprint on the telephone.</source>
        <translation>Le fichier contient les étapes jusqu’ici, signées par vous, et les premiers événements pour la seule clé de l’approbateur. Comparez son empreinte au téléphone.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Certificate of the approver</source>
        <translation>Certificat de l’approbateur</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>Le fichier à écrire</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose the certificate of the approver.</source>
        <translation>Choisissez le certificat de l’approbateur.</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>Indiquez le fichier.</translation>
    </message>
    <message>
        <source>SHA-256 of the file: %1</source>
        <translation>SHA-256 du fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is written.</source>
        <translation>Il est écrit.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SignDialog</name>
    <message>
        <source>Show what I sign</source>
        <translation>Afficher ce que je signe</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>Examiner %1</translation>
    </message>
    <message>
        <source>Each point is signed with your name. Check what holds.</source>
        <translation>Chaque point est signé de votre nom. Cochez ce qui est rempli.</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>Renvoyer %1</translation>
    </message>
    <message>
        <source>The requester mends it and submits it again.</source>
        <translation>Le demandeur la corrige et la soumet de nouveau.</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Approuver %1</translation>
    </message>
    <message>
        <source>You approve whatever this query selects, within its limits, until its end.</source>
        <translation>Vous approuvez tout ce que cette requête sélectionne, dans ses limites, jusqu’à sa fin.</translation>
    </message>
    <message>
        <source>You approve exactly what was found. Any change of selection, texts, redactions or counts makes the approval void.</source>
        <translation>Vous approuvez exactement ce qui a été trouvé. Tout changement de la sélection, des textes, des caviardages ou des nombres rend l’approbation nulle.</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>Rejeter %1</translation>
    </message>
    <message>
        <source>A rejected request stays rejected.</source>
        <translation>Une demande rejetée reste rejetée.</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>Révoquer %1</translation>
    </message>
    <message>
        <source>Nothing leaves by this request any more.</source>
        <translation>Plus rien ne sort par cette demande.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation>Ce qui n’est pas rempli</translation>
    </message>
    <message>
        <source>Comment (may be empty)</source>
        <translation>Commentaire (facultatif)</translation>
    </message>
    <message>
        <source>All three points must hold. Return the request where one does not.</source>
        <translation>Les trois points doivent être remplis. Renvoyez la demande si l’un ne l’est pas.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Indiquez un motif.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SourceListModel</name>
    <message>
        <source>%1; %2</source>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
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
        <translation>Une source</translation>
    </message>
    <message>
        <source>Choose a source, an issue or a day to see the file, its hash and how it was read.</source>
        <translation>Choisissez une source, une anomalie ou un jour pour voir le fichier, son empreinte et la façon dont il a été lu.</translation>
    </message>
    <message>
        <source>At byte %1, %2 bytes long</source>
        <translation>À l’octet %1, longueur de %2 octets</translation>
    </message>
    <message>
        <source>Missing day</source>
        <translation>Jour manquant</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Wrapped</source>
        <translation>Enveloppe</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>Pointers</source>
        <translation>Pointeurs</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tailles</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Décomptes</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>%1 records repeat an event</source>
        <translation>%1 enregistrements répètent un événement</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Contradictions</translation>
    </message>
    <message>
        <source>%1 records differ from their copy</source>
        <translation>%1 enregistrements diffèrent de leur copie</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>L’emplacement</translation>
    </message>
    <message>
        <source>18 months</source>
        <translation>18 mois</translation>
    </message>
</context>
<context>
    <name>casebook::ui::StampDialog</name>
    <message>
        <source>Answer of the authority</source>
        <translation>Réponse de l’autorité</translation>
    </message>
    <message>
        <source>Time stamps (*.tsr);;All files (*)</source>
        <translation>Horodatages (*.tsr);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificat de l’autorité</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Take in a time stamp</source>
        <translation>Enregistrer un horodatage</translation>
    </message>
    <message>
        <source>The answer is checked against the query that this case has written, and against the certificate of the authority. Get that from the authority itself, not with the answer.</source>
        <translation>La réponse est contrôlée par rapport à la requête que cette affaire a écrite, et au certificat de l’autorité. Procurez-vous ce certificat auprès de l’autorité elle-même, et non avec la réponse.</translation>
    </message>
    <message>
        <source>Answer of the authority (.tsr)</source>
        <translation>Réponse de l’autorité (.tsr)</translation>
    </message>
    <message>
        <source>Certificate of the authority, or of its CA (PEM)</source>
        <translation>Certificat de l’autorité, ou de son AC (PEM)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>casebook::ui::StartPage</name>
    <message>
        <source>Open archive folder…</source>
        <translation>Ouvrir un dossier d’archives…</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Affaires récentes</translation>
    </message>
    <message>
        <source>Open case…</source>
        <translation>Ouvrir une affaire…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>A small archive made for this program: chats, rooms, several scripts, one damaged place.</source>
        <translation>Une petite archive faite pour ce programme&#xa0;: chats, salons, plusieurs écritures, un endroit endommagé.</translation>
    </message>
    <message>
        <source>Read an archive, and prove what is in it</source>
        <translation>Lire une archive, et prouver ce qu’elle contient</translation>
    </message>
    <message>
        <source>Choose a folder of instant-message archives. Casebook copies what it reads into a case file, accounts for every byte, and never changes the originals. Nothing leaves this computer.</source>
        <translation>Choisissez un dossier d’archives de messagerie instantanée. Casebook copie ce qu’il lit dans un fichier d’affaire, justifie chaque octet et ne modifie jamais les originaux. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Or drop a folder, archive files or a case anywhere in this window.</source>
        <translation>Ou déposez un dossier, des fichiers d’archive ou une affaire n’importe où dans cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::StatementDialog</name>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Ce qui est signé</translation>
    </message>
    <message>
        <source>What you sign stands here, in full, as soon as your key is opened.</source>
        <translation>Ce que vous signez figure ici, en entier, dès que votre clé est ouverte.</translation>
    </message>
    <message>
        <source>Comparing with the case as it is now…</source>
        <translation>Comparaison avec l’affaire telle qu’elle est maintenant…</translation>
    </message>
    <message>
        <source>You sign as %1.</source>
        <translation>Vous signez en tant que %1.</translation>
    </message>
    <message>
        <source>Another step is still under way. Try again in a moment.</source>
        <translation>Une autre étape est encore en cours. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>SHA-256 of the statement: %1</source>
        <translation>SHA-256 de la déclaration&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::StepsPanel</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Signed without having seen the preview.</source>
        <translation>Signé sans avoir vu l’aperçu.</translation>
    </message>
    <message>
        <source>Waits to be submitted by its author.</source>
        <translation>Attend d’être soumise par son auteur.</translation>
    </message>
    <message>
        <source>Waits for a reviewer other than its author.</source>
        <translation>Attend un réviseur autre que son auteur.</translation>
    </message>
    <message>
        <source>Waits for an approver other than its author.</source>
        <translation>Attend un approbateur autre que son auteur.</translation>
    </message>
    <message>
        <source>Waits to be mended and submitted again by its author.</source>
        <translation>Attend d’être corrigée et soumise de nouveau par son auteur.</translation>
    </message>
    <message>
        <source>Can be exported.</source>
        <translation>Peut être exportée.</translation>
    </message>
    <message>
        <source>An export is under way, or was stopped.</source>
        <translation>Un export est en cours, ou a été arrêté.</translation>
    </message>
    <message>
        <source>Was delivered. The same export again gives the same.</source>
        <translation>A été livrée. Le même export donne de nouveau la même chose.</translation>
    </message>
    <message>
        <source>Its time is over. Its author can submit it again.</source>
        <translation>Son délai est écoulé. Son auteur peut la soumettre de nouveau.</translation>
    </message>
    <message>
        <source>Nothing leaves by it.</source>
        <translation>Rien ne sort par elle.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Aperçu…</translation>
    </message>
    <message>
        <source>Submit…</source>
        <translation>Soumettre…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Sign the review…</source>
        <translation>Signer l’examen…</translation>
    </message>
    <message>
        <source>Sign and approve…</source>
        <translation>Signer et approuver…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Renvoyer…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rejeter…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>The approver may sit at another computer: send a file, take in their answer, and compare the fingerprint on the telephone.</source>
        <translation>L’approbateur peut se trouver devant un autre ordinateur&#xa0;: envoyez un fichier, enregistrez sa réponse, et comparez l’empreinte au téléphone.</translation>
    </message>
    <message>
        <source>On another computer</source>
        <translation>Sur un autre ordinateur</translation>
    </message>
    <message>
        <source>Write a request file…</source>
        <translation>Écrire un fichier de demande…</translation>
    </message>
    <message>
        <source>Take in an answer…</source>
        <translation>Enregistrer une réponse…</translation>
    </message>
    <message>
        <source>Save the sheet as PDF…</source>
        <translation>Enregistrer la fiche en PDF…</translation>
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
entrée %2 du journal, compte %3</translation>
    </message>
    <message>
        <source>The approval is void. Its author can submit it again.</source>
        <translation>L’approbation est nulle. Son auteur peut la soumettre de nouveau.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Essai à blanc</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TalksController</name>
    <message>
        <source>unknown sender</source>
        <translation>expéditeur inconnu</translation>
    </message>
    <message>
        <source>Counting who wrote to whom…</source>
        <translation>Comptage de qui a écrit à qui…</translation>
    </message>
    <message>
        <source>%1 messages, %2 people</source>
        <translation>%1 messages, %2 personnes</translation>
    </message>
    <message>
        <source>conversations of more than %1 people are not in the lines: %2</source>
        <translation>les conversations de plus de %1 personnes ne figurent pas dans les lignes&#xa0;: %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Et</translation>
    </message>
    <message>
        <source>Wrote</source>
        <translation>Écrits</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Reçus</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TalksPicture</name>
    <message>
        <source>Picture of who talks to whom; the table below it says the same</source>
        <translation>Image de qui parle avec qui&#x202f;; le tableau au-dessous dit la même chose</translation>
    </message>
    <message>
        <source>%1: wrote %2 messages</source>
        <translation>%1&#xa0;: a écrit %2 messages</translation>
    </message>
    <message>
        <source>%1 to %2: %3 messages; back: %4</source>
        <translation>%1 à %2&#xa0;: %3 messages&#x202f;; en retour&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TalksView</name>
    <message>
        <source>Who talks to whom</source>
        <translation>Qui parle avec qui</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TargetForm</name>
    <message>
        <source>File that says where Symphony is</source>
        <translation>Fichier qui dit où se trouve Symphony</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Phrase secrète de la clé</translation>
    </message>
    <message>
        <source>target.json</source>
        <translation>target.json</translation>
    </message>
    <message>
        <source>Asked each time, kept nowhere; empty where the key has none</source>
        <translation>Demandée à chaque fois, conservée nulle part&#x202f;; vide si la clé n’en a pas</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Symphony</source>
        <translation>Symphony</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Asks %1 and %2, and nobody else. Logs in with %3.</source>
        <translation>Interroge %1 et %2, et personne d’autre. S’authentifie avec %3.</translation>
    </message>
    <message>
        <source>A file with addresses and the name of the key; no secret stands in it. The guide (Moving history to Symphony, The target) shows one.</source>
        <translation>Un fichier avec les adresses et le nom de la clé&#x202f;; aucun secret n’y figure. Le guide (Moving history to Symphony, The target) en montre un.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TermTableModel</name>
    <message>
        <source>Hits that no other term of the list has.</source>
        <translation>Résultats qu’aucun autre terme de la liste ne donne.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Unique hits</source>
        <translation>Résultats uniques</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TermsController</name>
    <message>
        <source>Term list</source>
        <translation>Liste de termes</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TermsPanel</name>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Conserver…</translation>
    </message>
    <message>
        <source>Only in what is looked for</source>
        <translation>Seulement dans la recherche en cours</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Seed of the sample</source>
        <translation>Graine de l’échantillon</translation>
    </message>
    <message>
        <source>Term list</source>
        <translation>Liste de termes</translation>
    </message>
    <message>
        <source>One term a line, in the language of the search:

budget
&quot;door code&quot;
invoi*
name&lt;Tab&gt;(wire OR transfer) from:priya

# a remark</source>
        <translation>Un terme par ligne, dans le langage de recherche&#xa0;:

budget
&quot;door code&quot;
invoi*
nom&lt;Tab&gt;(wire OR transfer) from:priya

# une remarque</translation>
    </message>
    <message>
        <source>Lists kept in the case</source>
        <translation>Listes conservées dans l’affaire</translation>
    </message>
    <message>
        <source>Terms and their hits</source>
        <translation>Termes et leurs résultats</translation>
    </message>
    <message>
        <source>Whoever draws with the same seed draws the same hits.</source>
        <translation>Avec la même graine, tout le monde tire les mêmes résultats.</translation>
    </message>
    <message>
        <source>Sample of the hits of the chosen term</source>
        <translation>Échantillon des résultats du terme choisi</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Open a term list</source>
        <translation>Ouvrir une liste de termes</translation>
    </message>
    <message>
        <source>Texts (*.txt *.tsv *.csv)</source>
        <translation>Textes (*.txt *.tsv *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Keep the term list</source>
        <translation>Conserver la liste de termes</translation>
    </message>
    <message>
        <source>Name. A list of this name becomes another version of it.</source>
        <translation>Nom. S’il existe déjà une liste de ce nom, celle-ci en devient une autre version.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>Term report</source>
        <comment>name of a file</comment>
        <translation>Rapport de termes</translation>
    </message>
    <message>
        <source>Term report</source>
        <translation>Rapport de termes</translation>
    </message>
    <message>
        <source>counting… %1</source>
        <translation>comptage… %1</translation>
    </message>
    <message numerus="yes">
        <source>%n terms · %1 hits in %2 conversations · %3 without hits · %4 faulty</source>
        <translation>
            <numerusform>%n terme · %1 résultats dans %2 conversations · %3 sans résultat · %4 erronés</numerusform>
            <numerusform>%n termes · %1 résultats dans %2 conversations · %3 sans résultat · %4 erronés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms, not counted yet</source>
        <translation>
            <numerusform>%n terme, pas encore compté</numerusform>
            <numerusform>%n termes, pas encore comptés</numerusform>
        </translation>
    </message>
    <message>
        <source>No terms yet</source>
        <translation>Pas encore de termes</translation>
    </message>
    <message numerus="yes">
        <source>Sample: %n hits drawn</source>
        <translation>
            <numerusform>Échantillon&#xa0;: %n résultat tiré</numerusform>
            <numerusform>Échantillon&#xa0;: %n résultats tirés</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample: choose a term to draw hits of it</source>
        <translation>Échantillon&#xa0;: choisissez un terme pour en tirer des résultats</translation>
    </message>
    <message>
        <source>no list is kept in the case yet</source>
        <translation>aucune liste n’est encore conservée dans l’affaire</translation>
    </message>
    <message>
        <source>lists of the case</source>
        <translation>listes de l’affaire</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TimelineBar</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>The chosen conversation, whole</source>
        <translation>La conversation choisie, en entier</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>What the search finds, in order of time across conversations</source>
        <translation>Ce que la recherche trouve, par ordre chronologique toutes conversations confondues</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>Affaire entière</translation>
    </message>
    <message>
        <source>Everything in the case in order of time</source>
        <translation>Tout ce que contient l’affaire, par ordre chronologique</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui s’est dit</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Who was present when, in the chosen conversation</source>
        <translation>Qui était présent et quand, dans la conversation choisie</translation>
    </message>
    <message>
        <source>Who to whom</source>
        <translation>Qui à qui</translation>
    </message>
    <message>
        <source>Who talks to whom in what the search selects</source>
        <translation>Qui parle avec qui dans ce que la recherche sélectionne</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>What the timeline shows, and how</source>
        <translation>Ce que la chronologie montre, et comment</translation>
    </message>
    <message>
        <source>Plain rows</source>
        <translation>Lignes simples</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>Bulles</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Lignes compactes</translation>
    </message>
    <message>
        <source>What the search does not find</source>
        <translation>Ce que la recherche ne trouve pas</translation>
    </message>
    <message>
        <source>Show like all</source>
        <translation>Afficher comme le reste</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Griser</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Room events</source>
        <translation>Événements de salon</translation>
    </message>
    <message>
        <source>Fold long runs of people who come and go</source>
        <translation>Replier les longues séries d’arrivées et de départs</translation>
    </message>
    <message>
        <source>Show room events</source>
        <translation>Afficher les événements de salon</translation>
    </message>
    <message>
        <source>Kinds of room events</source>
        <translation>Types d’événements de salon</translation>
    </message>
    <message>
        <source>Go to date or id…</source>
        <translation>Aller à une date ou un identifiant…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TimelineModel</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1, dans %2</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>Affaire entière</translation>
    </message>
    <message>
        <source>%1 in %2 conversations, by time</source>
        <comment>hits, conversations</comment>
        <translation>%1 dans %2 conversations, par heure</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 résultats</translation>
    </message>
    <message>
        <source>everything, by time</source>
        <translation>tout, par heure</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 messages</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 événements</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Continued from…</source>
        <translation>Suite de…</translation>
    </message>
    <message>
        <source>Show the conversation before it in the same thread: %1</source>
        <translation>Afficher la conversation qui la précède dans le même fil&#xa0;: %1</translation>
    </message>
    <message>
        <source>Goes on…</source>
        <translation>Se poursuit…</translation>
    </message>
    <message>
        <source>Show the conversation in which the thread goes on: %1</source>
        <translation>Afficher la conversation dans laquelle le fil se poursuit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copie…</translation>
    </message>
    <message>
        <source>Show what another UCB archived of this conversation: %1</source>
        <translation>Afficher ce qu’un autre UCB a archivé de cette conversation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading the archive
The bar at the bottom says how far it is.</source>
        <translation>Lecture de l’archive
La barre du bas indique l’avancement.</translation>
    </message>
    <message>
        <source>Nothing to read yet
Add a folder of archives, or drop one here.</source>
        <translation>Encore rien à lire
Ajoutez un dossier d’archives, ou déposez-en un ici.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche en cours</translation>
    </message>
    <message>
        <source>No hits
Type something else to search for, or clear the search.</source>
        <translation>Aucun résultat
Saisissez autre chose à rechercher, ou effacez la recherche.</translation>
    </message>
    <message>
        <source>Putting everything in order of time</source>
        <translation>Mise en ordre chronologique de l’ensemble</translation>
    </message>
    <message>
        <source>Choose a conversation
Its messages and room events appear here, with the days between them.</source>
        <translation>Choisissez une conversation
Ses messages et événements de salon apparaissent ici, avec les jours qui les séparent.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TimelineView</name>
    <message>
        <source>%1 · show</source>
        <translation>%1 · afficher</translation>
    </message>
    <message>
        <source>This entry could not be read from the case file.</source>
        <translation>Cette entrée n’a pas pu être lue dans le fichier de l’affaire.</translation>
    </message>
    <message>
        <source>%1 h %2 min later</source>
        <translation>%1 h %2 min plus tard</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(pas de texte)</translation>
    </message>
    <message>
        <source>… %L1 more characters</source>
        <translation>… %L1 caractères de plus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not found by the search</source>
        <translation>non trouvé par la recherche</translation>
    </message>
    <message>
        <source>Enter shows each of them</source>
        <translation>Entrée affiche chacun d’eux</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>pas d’heure</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Pas de date</translation>
    </message>
    <message>
        <source>Stored as “%1”</source>
        <translation>Enregistré sous la forme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The record has no readable time.</source>
        <translation>L’enregistrement n’a pas d’heure lisible.</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>The record names no zone; the one chosen for the import was taken.</source>
        <translation>L’enregistrement n’indique pas de fuseau&#x202f;; celui choisi pour l’importation a été retenu.</translation>
    </message>
    <message>
        <source>Copy message text</source>
        <translation>Copier le texte du message</translation>
    </message>
    <message>
        <source>redacted: %1</source>
        <translation>caviardé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TranscriptStep</name>
    <message>
        <source>Read them as Communicator history, supplied by a user</source>
        <translation>Les lire comme historique de Communicator, fourni par un utilisateur</translation>
    </message>
    <message>
        <source>Whose history it is</source>
        <translation>À qui est l’historique</translation>
    </message>
    <message>
        <source>PC that it comes from</source>
        <translation>PC d’origine</translation>
    </message>
    <message>
        <source>As the file shows</source>
        <translation>Comme le fichier le montre</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Jour, mois, année</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mois, jour, année</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Année, mois, jour</translation>
    </message>
    <message>
        <source>As most lines do</source>
        <translation>Comme la plupart des lignes</translation>
    </message>
    <message>
        <source>Name (time): text</source>
        <translation>Nom (heure): texte</translation>
    </message>
    <message>
        <source>[time] Name: text</source>
        <translation>[heure] Nom: texte</translation>
    </message>
    <message>
        <source>time Name: text</source>
        <translation>heure Nom: texte</translation>
    </message>
    <message>
        <source>Name and time, text below</source>
        <translation>Nom et heure, texte au-dessous</translation>
    </message>
    <message>
        <source>Name: text</source>
        <translation>Nom: texte</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>First and last name, or address</source>
        <translation>Prénom et nom, ou adresse</translation>
    </message>
    <message>
        <source>For the collection list</source>
        <translation>Pour la liste de collecte</translation>
    </message>
    <message>
        <source>Whose &amp;history it is</source>
        <translation>À qui est l’&amp;historique</translation>
    </message>
    <message>
        <source>&amp;PC that it comes from</source>
        <translation>P&amp;C d’origine</translation>
    </message>
    <message>
        <source>Time &amp;zone of that PC</source>
        <translation>&amp;Fuseau horaire de ce PC</translation>
    </message>
    <message>
        <source>&amp;Dates are written</source>
        <translation>Format des &amp;dates</translation>
    </message>
    <message>
        <source>A message &amp;begins with</source>
        <translation>Un &amp;message commence par</translation>
    </message>
    <message>
        <source>&amp;Code page of old text files</source>
        <translation>Page de c&amp;ode des anciens fichiers texte</translation>
    </message>
    <message numerus="yes">
        <source>%n files look like the history of a Communicator client.</source>
        <translation>
            <numerusform>%n fichier ressemble à l’historique d’un client Communicator.</numerusform>
            <numerusform>%n fichiers ressemblent à l’historique d’un client Communicator.</numerusform>
        </translation>
    </message>
    <message>
        <source>(client)</source>
        <translation>(client)</translation>
    </message>
    <message>
        <source>Nothing in this file tells the day from the month: choose how dates are written.</source>
        <translation>Rien dans ce fichier ne distingue le jour du mois&#xa0;: choisissez le format des dates.</translation>
    </message>
    <message>
        <source>Several forms of lines fit equally well: choose what a message begins with.</source>
        <translation>Plusieurs formes de lignes conviennent aussi bien&#xa0;: choisissez ce par quoi un message commence.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are found in this file.</source>
        <translation>
            <numerusform>%n message trouvé dans ce fichier.</numerusform>
            <numerusform>%n messages trouvés dans ce fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file fits no form and is kept as one block of text.</source>
        <translation>Ce fichier ne correspond à aucune forme et est conservé comme un seul bloc de texte.</translation>
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
        <translation>, chiffré pour %1</translation>
    </message>
    <message>
        <source>Password or passphrase</source>
        <translation>Mot de passe ou phrase secrète</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier de clé</translation>
    </message>
    <message>
        <source>Password of the key file</source>
        <translation>Mot de passe du fichier de clé</translation>
    </message>
    <message>
        <source>Passwords and keys are used for this import only. They are not kept in the case.</source>
        <translation>Les mots de passe et les clés ne servent qu’à cette importation. Ils ne sont pas conservés dans l’affaire.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources are locked. Give what opens them, or leave them out.</source>
        <translation>
            <numerusform>%n source est verrouillée. Donnez ce qui l’ouvre, ou laissez-la de côté.</numerusform>
            <numerusform>%n sources sont verrouillées. Donnez ce qui les ouvre, ou laissez-les de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>Key file (*.p12, *.pfx)</source>
        <translation>Fichier de clé (*.p12, *.pfx)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>T&amp;ry key</source>
        <translation>Essa&amp;yer la clé</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx);;All files (*)</source>
        <translation>Clés (*.p12 *.pfx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Opening the key…</source>
        <translation>Ouverture de la clé…</translation>
    </message>
    <message>
        <source>It opens none of them. Check capitals and the keyboard layout.</source>
        <translation>Cela n’en ouvre aucune. Vérifiez les majuscules et la disposition du clavier.</translation>
    </message>
    <message numerus="yes">
        <source>It opens %n of them.</source>
        <translation>
            <numerusform>Cela en ouvre %n.</numerusform>
            <numerusform>Cela en ouvre %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>Ouverte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>Verrouillée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ValueLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>casebook::ui::VerificationCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::VerifyController</name>
    <message>
        <source>Verify</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>The case is not what its sources gave.</source>
        <translation>L’affaire n’est pas ce que ses sources ont donné.</translation>
    </message>
    <message>
        <source>The case is whole: %1 records checked. Some original files changed since.</source>
        <translation>L’affaire est intègre&#xa0;: %1 enregistrements vérifiés. Certains fichiers originaux ont changé depuis.</translation>
    </message>
    <message>
        <source>The case is whole, and the originals are unchanged: %1 records checked.</source>
        <translation>L’affaire est intègre et les originaux sont inchangés&#xa0;: %1 enregistrements vérifiés.</translation>
    </message>
    <message>
        <source>Changed since it was read: %1</source>
        <translation>Modifié depuis la lecture&#xa0;: %1</translation>
    </message>
    <message>
        <source>No longer there: %1</source>
        <translation>N’existe plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>There now, and not in the case: %1</source>
        <translation>Présent maintenant, mais absent de l’affaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cannot be read any more: %1</source>
        <translation>Ne peut plus être lu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::WhoDialog</name>
    <message>
        <source>Who could see this?</source>
        <translation>Qui a pu voir ceci&#x202f;?</translation>
    </message>
    <message>
        <source>People who could see it</source>
        <translation>Personnes qui ont pu le voir</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Could see it</source>
        <translation>A pu le voir</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Worked out from the records of presence and the events of the room. Where days of the archive are missing, people may have come or left unseen.</source>
        <translation>Établi d’après les relevés de présence et les événements du salon. Là où des jours de l’archive manquent, des personnes ont pu arriver ou partir sans être vues.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No event is chosen.</source>
        <translation>Aucun événement n’est choisi.</translation>
    </message>
    <message>
        <source>Reading who was there…</source>
        <translation>Lecture des présences…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>%1 could see it</source>
        <comment>count of people</comment>
        <translation>Visible par %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; of %2 it is not sure.</source>
        <translation>%1&#x202f;; incertain pour %2.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::Workspace</name>
    <message>
        <source>Sample archive</source>
        <translation>Archive d’exemple</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Affaire</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ZoneDialog</name>
    <message>
        <source>Part of the name of a zone</source>
        <translation>Partie du nom d’un fuseau</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Berlin, Tokyo, …</source>
        <translation>Berlin, Tokyo, …</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Fuseaux horaires</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>zone, offset</comment>
        <translation>%1, maintenant %2</translation>
    </message>
    <message>
        <source>Show times in this zone</source>
        <translation>Afficher les heures dans ce fuseau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Speak this language, this time: %1.</source>
        <translation>Utiliser cette langue, cette fois-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Save a picture of the window when everything is shown, and quit.</source>
        <translation>Enregistrer une image de la fenêtre quand tout est affiché, puis quitter.</translation>
    </message>
    <message>
        <source>Opens the window of Casebook.</source>
        <translation>Ouvre la fenêtre de Casebook.</translation>
    </message>
    <message>
        <source>Open this case.</source>
        <translation>Ouvrir cette affaire.</translation>
    </message>
    <message>
        <source>Make the case if it is missing, under this policy: single or four-eyes.</source>
        <translation>Créer l’affaire si elle n’existe pas, avec cette politique&#xa0;: single ou four-eyes.</translation>
    </message>
    <message>
        <source>Archives to import, or a case.</source>
        <translation>Archives à importer, ou une affaire.</translation>
    </message>
</context>
</TS>
