<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>DryRuns</name>
    <message>
        <source>less than a second</source>
        <translation>menos de un segundo</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>duration</comment>
        <translation>aproximadamente %1</translation>
    </message>
    <message>
        <source>Nothing is selected: the export would be empty.</source>
        <translation>No hay nada seleccionado: la exportación quedaría vacía.</translation>
    </message>
    <message>
        <source>What is selected is not what would be written. Check the case on the page Proof.</source>
        <translation>Lo seleccionado no es lo que se escribiría. Compruebe el caso en la página Prueba.</translation>
    </message>
    <message>
        <source>Events that would be left out: %1 (%2).</source>
        <comment>count, reason</comment>
        <translation>Eventos que se omitirían: %1 (%2).</translation>
    </message>
    <message>
        <source>People without a mailbox: %1.</source>
        <translation>Personas sin buzón: %1.</translation>
    </message>
    <message>
        <source>Files that were sent and would not go along: %1.</source>
        <translation>Ficheros enviados que no se incluirían: %1.</translation>
    </message>
    <message>
        <source>Rows of the mapping that stand for nobody here: %1.</source>
        <translation>Filas de la asignación que aquí no corresponden a nadie: %1.</translation>
    </message>
    <message>
        <source>The largest mail has %1, which mail systems may refuse: %2</source>
        <comment>size, name</comment>
        <translation>El correo más grande ocupa %1, y los sistemas de correo podrían rechazarlo: %2</translation>
    </message>
    <message>
        <source>The longest name has %1 characters, which Windows may refuse: %2</source>
        <comment>count, name</comment>
        <translation>El nombre más largo tiene %1 caracteres, y Windows podría rechazarlo: %2</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Would go out</source>
        <translation>Saldrían</translation>
    </message>
    <message>
        <source>%1 of %2 events in %3 conversations</source>
        <translation>%1 de %2 eventos en %3 conversaciones</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ficheros</translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <comment>count, size</comment>
        <translation>%1, %2 en total</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>%1, in %2 copies, with %3 files</source>
        <translation>%1, en %2 copias, con %3 ficheros</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Nothing was found at %1.</source>
        <translation>No se encontró nada en %1.</translation>
    </message>
    <message>
        <source>You may not open or write %1.</source>
        <translation>No tiene permiso para abrir o escribir %1.</translation>
    </message>
    <message>
        <source>The system could not read or write %1.</source>
        <translation>El sistema no pudo leer o escribir %1.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for %1.</source>
        <translation>No queda espacio en el disco para %1.</translation>
    </message>
    <message>
        <source>%1 does not have the right form.</source>
        <translation>%1 no tiene la forma correcta.</translation>
    </message>
    <message>
        <source>%1 is locked, and no password or key at hand opens it.</source>
        <translation>%1 está bloqueado y ninguna contraseña o clave disponible lo abre.</translation>
    </message>
    <message>
        <source>%1 is damaged, or is no file of Casebook.</source>
        <translation>%1 está dañado o no es un fichero de Casebook.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Casebook.</source>
        <translation>%1 se creó con una versión más reciente de Casebook.</translation>
    </message>
    <message>
        <source>%1 exists already, or is in use.</source>
        <translation>%1 ya existe o está en uso.</translation>
    </message>
    <message>
        <source>The policy of %1 does not allow this.</source>
        <translation>La política de %1 no permite esta acción.</translation>
    </message>
    <message>
        <source>Stopped. What was finished until then is kept.</source>
        <translation>Detenido. Lo que estaba terminado hasta entonces se conserva.</translation>
    </message>
    <message>
        <source>Casebook made a mistake with %1.</source>
        <translation>Casebook cometió un error con %1.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Este elemento</translation>
    </message>
    <message>
        <source>%1, at byte %2</source>
        <translation>%1, en el byte %2</translation>
    </message>
</context>
<context>
    <name>MailboxesDialog</name>
    <message>
        <source>In the list, and nobody goes by it: %1</source>
        <translation>Está en la lista y nadie usa esa dirección: %1</translation>
    </message>
</context>
<context>
    <name>MoveText</name>
    <message>
        <source>Nobody in Symphony for this person</source>
        <translation>Esta persona no tiene a nadie en Symphony</translation>
    </message>
    <message>
        <source>Guessed, and confirmed by nobody</source>
        <translation>Supuesto, y nadie lo ha confirmado</translation>
    </message>
    <message>
        <source>Two people would become one user</source>
        <translation>Dos personas pasarían a ser un usuario</translation>
    </message>
    <message>
        <source>The stream to be used is not named</source>
        <translation>No se indica el flujo que debe usarse</translation>
    </message>
    <message>
        <source>The stream ID looks like that of a message</source>
        <translation>El ID del flujo parece el de un mensaje</translation>
    </message>
    <message>
        <source>Two streams end in one</source>
        <translation>Dos flujos acaban en uno</translation>
    </message>
    <message>
        <source>Two rooms would have one name</source>
        <translation>Dos salas tendrían el mismo nombre</translation>
    </message>
    <message>
        <source>The owner of the room has no user</source>
        <translation>El propietario de la sala no tiene usuario</translation>
    </message>
    <message>
        <source>The message has no time</source>
        <translation>El mensaje no tiene hora</translation>
    </message>
    <message>
        <source>The message lies in the future</source>
        <translation>El mensaje está en el futuro</translation>
    </message>
    <message>
        <source>The text is empty</source>
        <translation>El texto está vacío</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>El texto es demasiado largo</translation>
    </message>
    <message>
        <source>Characters that Symphony cannot hold are taken out</source>
        <translation>Se quitan los caracteres que Symphony no admite</translation>
    </message>
    <message>
        <source>Files stay behind: not in the case, or too large</source>
        <translation>Quedan ficheros atrás: no están en el caso o son demasiado grandes</translation>
    </message>
    <message>
        <source>The text is too long, and is split</source>
        <translation>El texto es demasiado largo y se divide</translation>
    </message>
    <message>
        <source>Nobody knows who sent it</source>
        <translation>Nadie sabe quién lo envió</translation>
    </message>
    <message>
        <source>sender has no user</source>
        <translation>el remitente no tiene usuario</translation>
    </message>
    <message>
        <source>sender is left out by the mapping</source>
        <translation>la asignación omite al remitente</translation>
    </message>
    <message>
        <source>sender is not known</source>
        <translation>remitente desconocido</translation>
    </message>
    <message>
        <source>no stream</source>
        <translation>sin flujo</translation>
    </message>
    <message>
        <source>stream is left out by the mapping</source>
        <translation>la asignación omite el flujo</translation>
    </message>
    <message>
        <source>only one of two people has a user</source>
        <translation>solo una de las dos personas tiene usuario</translation>
    </message>
    <message>
        <source>text is empty</source>
        <translation>texto vacío</translation>
    </message>
    <message>
        <source>text is too long</source>
        <translation>texto demasiado largo</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>sin hora</translation>
    </message>
    <message>
        <source>time lies in the future</source>
        <translation>hora en el futuro</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>tachado</translation>
    </message>
    <message>
        <source>the same record in another conversation</source>
        <translation>el mismo registro en otra conversación</translation>
    </message>
    <message>
        <source>imported already</source>
        <translation>ya importado</translation>
    </message>
    <message>
        <source>times of presence</source>
        <translation>horas de presencia</translation>
    </message>
    <message>
        <source>begin and end of conversations</source>
        <translation>comienzo y fin de conversaciones</translation>
    </message>
    <message>
        <source>delivery details</source>
        <translation>detalles de entrega</translation>
    </message>
    <message>
        <source>files that stay behind</source>
        <translation>ficheros que quedan atrás</translation>
    </message>
    <message>
        <source>sender is not active</source>
        <translation>el remitente no está activo</translation>
    </message>
    <message>
        <source>sender is not in the room</source>
        <translation>el remitente no está en la sala</translation>
    </message>
    <message>
        <source>room is not active</source>
        <translation>la sala no está activa</translation>
    </message>
    <message>
        <source>a content rule forbids it</source>
        <translation>una regla de contenido lo prohíbe</translation>
    </message>
    <message>
        <source>text was refused</source>
        <translation>el texto fue rechazado</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>the account may not import</source>
        <translation>la cuenta no puede importar</translation>
    </message>
    <message>
        <source>refused as known, and not by us</source>
        <translation>rechazado por conocido, y no por nosotros</translation>
    </message>
    <message>
        <source>the pod takes no such file</source>
        <translation>el pod no acepta ese fichero</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>Enable the user in Symphony, then send again.</source>
        <translation>Active el usuario en Symphony y vuelva a enviar.</translation>
    </message>
    <message>
        <source>Add the sender to the room, then send again.</source>
        <translation>Añada el remitente a la sala y vuelva a enviar.</translation>
    </message>
    <message>
        <source>Reactivate the room, or map it to another stream, then send again.</source>
        <translation>Reactive la sala, o asígnela a otro flujo, y vuelva a enviar.</translation>
    </message>
    <message>
        <source>Look at the time zone that the source was imported with, and export again.</source>
        <translation>Revise la zona horaria con que se importó la fuente y vuelva a exportar.</translation>
    </message>
    <message>
        <source>Ask who owns the content rules; then send again, or let it be.</source>
        <translation>Pregunte al responsable de la regla de contenido; después vuelva a enviar, o déjelo.</translation>
    </message>
    <message>
        <source>Report this, with the message: it should not happen.</source>
        <translation>Comuníquelo, con el mensaje: no debería ocurrir.</translation>
    </message>
    <message>
        <source>Make smaller batches, or have long texts split, then send again.</source>
        <translation>Haga lotes más pequeños, o divida los textos largos, y vuelva a enviar.</translation>
    </message>
    <message>
        <source>Give the account the roles Content Management and User Provisioning.</source>
        <translation>Dé a la cuenta los roles Content Management y User Provisioning.</translation>
    </message>
    <message>
        <source>Allow this kind of file in Symphony and send again, or export without files.</source>
        <translation>Permita este tipo de fichero en Symphony y vuelva a enviar, o exporte sin ficheros.</translation>
    </message>
    <message>
        <source>Complete the mapping of people, then send again.</source>
        <translation>Complete la asignación de personas y vuelva a enviar.</translation>
    </message>
    <message>
        <source>Nothing: the mapping leaves this person out.</source>
        <translation>Nada: la asignación omite a esta persona.</translation>
    </message>
    <message>
        <source>Complete the mapping of streams, then send again.</source>
        <translation>Complete la asignación de flujos y vuelva a enviar.</translation>
    </message>
    <message>
        <source>Nothing: the mapping leaves this stream out.</source>
        <translation>Nada: la asignación omite este flujo.</translation>
    </message>
    <message>
        <source>Map both people of the conversation, then send again.</source>
        <translation>Asigne las dos personas de la conversación y vuelva a enviar.</translation>
    </message>
    <message>
        <source>map</source>
        <translation>asignar</translation>
    </message>
    <message>
        <source>create</source>
        <translation>crear</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>omitir</translation>
    </message>
    <message>
        <source>use</source>
        <translation>usar</translation>
    </message>
    <message>
        <source>Read what Symphony says, and ask its support.</source>
        <translation>Lea lo que dice Symphony y consulte a su soporte.</translation>
    </message>
</context>
<context>
    <name>ReadingReportText</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date without the weekday</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>tenant, UCB</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>full day</source>
        <translation>día completo</translation>
    </message>
    <message>
        <source>little traffic</source>
        <translation>poco tráfico</translation>
    </message>
    <message>
        <source>file without traffic</source>
        <translation>fichero sin tráfico</translation>
    </message>
    <message>
        <source>none expected</source>
        <translation>no se espera ninguno</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>%1: %2 events in %3 conversations</source>
        <comment>state of a day</comment>
        <translation>%1: %2 eventos en %3 conversaciones</translation>
    </message>
    <message>
        <source>The file of this day has no events.</source>
        <translation>El fichero de este día no tiene eventos.</translation>
    </message>
    <message>
        <source>No file, as is usual on this weekday.</source>
        <translation>Sin fichero, como es habitual en este día de la semana.</translation>
    </message>
    <message>
        <source>Missing: no file, although this weekday usually has one.</source>
        <translation>Falta: no hay fichero, aunque en este día de la semana suele haber uno.</translation>
    </message>
    <message>
        <source>Ends early against the other servers of the tenant: what came later may be missing.</source>
        <translation>Termina antes que los demás servidores del tenant: puede faltar lo que vino después.</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichero</numerusform>
            <numerusform>%n ficheros</numerusform>
        </translation>
    </message>
    <message>
        <source>The site keeps 18 months, so this day may be gone there. Look in a backup.</source>
        <translation>La sede conserva 18 meses, por lo que este día puede haber desaparecido allí. Busque en una copia de seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>The site should still have this day. It falls out of the 18 months in %n days.</source>
        <translation>
            <numerusform>La sede debería tener aún este día. Sale de los 18 meses dentro de %n día.</numerusform>
            <numerusform>La sede debería tener aún este día. Sale de los 18 meses dentro de %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case has no daily files.</source>
        <translation>El caso no tiene ficheros diarios.</translation>
    </message>
    <message>
        <source>The archive reaches back to %1.</source>
        <translation>El archivo se remonta hasta el %1.</translation>
    </message>
    <message>
        <source>The site may no longer have days before %1.</source>
        <translation>Es posible que la sede ya no tenga días anteriores al %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n days of this case are such days.</source>
        <translation>
            <numerusform>%n día de este caso está en esa situación.</numerusform>
            <numerusform>%n días de este caso están en esa situación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another %n days fall out within a month.</source>
        <translation>
            <numerusform>%n día más sale del plazo en el próximo mes.</numerusform>
            <numerusform>%n días más salen del plazo en el próximo mes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site should still have days from before this case begins.</source>
        <translation>La sede debería tener aún días anteriores al comienzo de este caso.</translation>
    </message>
    <message numerus="yes">
        <source>The site should still have %n of the missing days.</source>
        <translation>
            <numerusform>La sede debería tener aún %n de los días que faltan.</numerusform>
            <numerusform>La sede debería tener aún %n de los días que faltan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch them soon: %n of them fall out within a month.</source>
        <translation>
            <numerusform>Recupérelos pronto: %n de ellos sale del plazo en el próximo mes.</numerusform>
            <numerusform>Recupérelos pronto: %n de ellos salen del plazo en el próximo mes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 verified</source>
        <translation>%1 de %2 verificados</translation>
    </message>
    <message>
        <source>%1 records, none differs</source>
        <translation>%1 registros, ninguno difiere</translation>
    </message>
    <message>
        <source>%1 records, %2 differ</source>
        <translation>%1 registros, %2 difieren</translation>
    </message>
    <message>
        <source>%1 messages declared, %2 found; %3 events declared, %4 found</source>
        <translation>%1 mensajes declarados, %2 encontrados; %3 eventos declarados, %4 encontrados</translation>
    </message>
    <message>
        <source>%1 bytes of records</source>
        <translation>%1 bytes de registros</translation>
    </message>
    <message>
        <source>%1 in known gaps</source>
        <translation>%1 en lagunas conocidas</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>%1 ilegibles</translation>
    </message>
    <message>
        <source>%1 unaccounted</source>
        <translation>%1 sin atribuir</translation>
    </message>
</context>
<context>
    <name>Redactions</name>
    <message>
        <source>privilege</source>
        <translation>secreto profesional</translation>
    </message>
    <message>
        <source>Talk with lawyers, or made for them</source>
        <translation>Conversaciones con abogados o contenido preparado para ellos</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>personal</translation>
    </message>
    <message>
        <source>Personal data that the purpose does not need</source>
        <translation>Datos personales que la finalidad no requiere</translation>
    </message>
    <message>
        <source>third-party</source>
        <translation>terceros</translation>
    </message>
    <message>
        <source>About people who have nothing to do with the matter</source>
        <translation>Sobre personas que no tienen nada que ver con el asunto</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreto</translation>
    </message>
    <message>
        <source>Trade secrets</source>
        <translation>Secretos empresariales</translation>
    </message>
    <message>
        <source>irrelevant</source>
        <translation>irrelevante</translation>
    </message>
    <message>
        <source>Nothing to do with the matter</source>
        <translation>Nada que ver con el asunto</translation>
    </message>
    <message>
        <source>law</source>
        <translation>ley</translation>
    </message>
    <message>
        <source>A law or a court forbids to hand it over</source>
        <translation>Una ley o un tribunal prohíbe entregarlo</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>Another reason, which the note tells</source>
        <translation>Otro motivo, que indica la nota</translation>
    </message>
</context>
<context>
    <name>RequestSheet</name>
    <message>
        <source>%1, %2
certificate %3</source>
        <translation>%1, %2
certificado %3</translation>
    </message>
    <message>
        <source>SHA-256 of the submission</source>
        <translation>SHA-256 de la presentación</translation>
    </message>
    <message>
        <source>Request %1: %2</source>
        <translation>Solicitud %1: %2</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pide</translation>
    </message>
    <message>
        <source>Scope, as it will be exported</source>
        <translation>Alcance, tal como se exportará</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Solicitud %1</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>direct messages</source>
        <translation>mensajes directos</translation>
    </message>
    <message>
        <source>private groups</source>
        <translation>grupos privados</translation>
    </message>
    <message>
        <source>public groups</source>
        <translation>grupos públicos</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>date</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>date</comment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>%1 (%2, SHA-256 %3…)</source>
        <comment>file, size, digest</comment>
        <translation>%1 (%2, SHA-256 %3…)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>to approve</source>
        <translation>por aprobar</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>devuelta</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregada</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducada</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocada</translation>
    </message>
    <message>
        <source>Draft made</source>
        <translation>Borrador creado</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Presentada</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisada</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelta</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>It is aligned with legal obligations.</source>
        <translation>Es conforme con las obligaciones legales.</translation>
    </message>
    <message>
        <source>Its scope is feasible.</source>
        <translation>Su alcance es viable.</translation>
    </message>
    <message>
        <source>Its details are complete.</source>
        <translation>Sus datos están completos.</translation>
    </message>
    <message>
        <source>Mail files (EML)</source>
        <translation>Ficheros de correo (EML)</translation>
    </message>
    <message>
        <source>Mails to a server (SMTP)</source>
        <translation>Correos a un servidor (SMTP)</translation>
    </message>
    <message>
        <source>CSV tables in an encrypted pack</source>
        <translation>Tablas CSV en un paquete cifrado</translation>
    </message>
    <message>
        <source>Messages for Symphony</source>
        <translation>Mensajes para Symphony</translation>
    </message>
    <message>
        <source>RSMF for review platforms</source>
        <translation>RSMF para plataformas de revisión</translation>
    </message>
    <message>
        <source>Load file for review</source>
        <translation>Fichero de carga para revisión</translation>
    </message>
    <message>
        <source>HTML transcript</source>
        <translation>Transcripción HTML</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>terminó el %1</translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>termina hoy</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n days</source>
        <translation>
            <numerusform>termina en %n día</numerusform>
            <numerusform>termina en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation>todo el caso</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Legal justification</source>
        <translation>Justificación legal</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Necessity</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>People concerned</source>
        <translation>Personas afectadas</translation>
    </message>
    <message>
        <source>nothing is said about telling them</source>
        <translation>no se dice nada sobre informarlas</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Aprobador</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Se pide</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Context rule</source>
        <translation>Regla de contexto</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message numerus="yes">
        <source>lives %n days</source>
        <translation>
            <numerusform>disponible %n día</numerusform>
            <numerusform>disponible %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Permanente</translation>
    </message>
    <message>
        <source>any selection of this query until %1, at most %2 events in %3 conversations each time</source>
        <translation>cualquier selección de esta consulta hasta el %1, cada vez con un máximo de %2 eventos en %3 conversaciones</translation>
    </message>
    <message>
        <source>any number of</source>
        <translation>cualquier número de</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count, type of event</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Remitentes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Redactions</source>
        <translation>Tachados</translation>
    </message>
    <message>
        <source>%1 events have parts hidden, %2 are withheld</source>
        <translation>%1 eventos tienen partes ocultas, %2 se retienen</translation>
    </message>
    <message>
        <source>Merkle root</source>
        <translation>Raíz de Merkle</translation>
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
        <translation>Este equipo no tiene reglas para esta zona horaria.</translation>
    </message>
    <message>
        <source>Choose UTC in the menu View, and export again.</source>
        <translation>Elija UTC en el menú Ver y vuelva a exportar.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::AboutDialog</name>
    <message>
        <source>About Casebook</source>
        <translation>Acerca de Casebook</translation>
    </message>
    <message>
        <source>Casebook %1</source>
        <translation>Casebook %1</translation>
    </message>
    <message>
        <source>The support of the archive format follows a published description of it. It has never been checked against files of a live system.</source>
        <translation>La compatibilidad con el formato de archivo sigue una descripción publicada de él. Nunca se ha comprobado con ficheros de un sistema en servicio.</translation>
    </message>
    <message>
        <source>An offline workstation for instant-message archives: open, read, narrow down, export, prove. It opens no connection to any network by itself.</source>
        <translation>Un puesto de trabajo sin conexión para archivos de mensajería instantánea: abrir, leer, acotar, exportar, probar. No abre por sí mismo ninguna conexión a ninguna red.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Casebook: Apache License 2.0, © the Casebook authors.
Qt %1: GNU LGPL 3. QCA: GNU LGPL 2.1 or later. SQLite: public domain.
OpenSSL 3: Apache License 2.0. libdeflate: MIT. libarchive: BSD 2-Clause. zlib: zlib licence. CLI11 (command line): BSD 3-Clause.</source>
        <translation>Casebook: Apache License 2.0, © the Casebook authors.
Qt %1: GNU LGPL 3. QCA: GNU LGPL 2.1 o posterior. SQLite: dominio público.
OpenSSL 3: Apache License 2.0. libdeflate: MIT. libarchive: BSD 2-Clause. zlib: licencia zlib. CLI11 (línea de órdenes): BSD 3-Clause.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>%1 eventos</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 resultados</translation>
    </message>
    <message>
        <source>%1 tagged</source>
        <translation>%1 con etiqueta</translation>
    </message>
    <message>
        <source>a daily file is missing</source>
        <translation>falta un fichero diario</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>No hay nada que mostrar.</translation>
    </message>
    <message>
        <source>%1 events from %2 to %3.</source>
        <translation>%1 eventos, de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 hits.</source>
        <translation>%1 resultados.</translation>
    </message>
    <message numerus="yes">
        <source>Daily files are missing in %n bars.</source>
        <translation>
            <numerusform>Faltan ficheros diarios en %n barra.</numerusform>
            <numerusform>Faltan ficheros diarios en %n barras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most happened: %1.</source>
        <translation>Mayor actividad: %1.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ActivityStrip</name>
    <message>
        <source>Activity over time</source>
        <translation>Actividad en el tiempo</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Show this time only</source>
        <translation>Mostrar solo este periodo</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>As a table…</source>
        <translation>Como tabla…</translation>
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
        <translation>Actividad en el tiempo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Con etiqueta</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ficheros</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Enter on a row goes to that time. Times are shown in %1.</source>
        <translation>La tecla Intro en una fila lleva a ese momento. Las horas se muestran en la zona %1.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ApproverDialog</name>
    <message>
        <source>Another step is still under way. Try again in a moment.</source>
        <translation>Otro paso aún está en marcha. Inténtelo de nuevo en un momento.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::AskPage</name>
    <message>
        <source>Ask</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Show requests in this state</source>
        <translation>Mostrar las solicitudes en este estado</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Nueva solicitud…</translation>
    </message>
    <message>
        <source>Nobody has asked for anything yet</source>
        <translation>Nadie ha pedido nada todavía</translation>
    </message>
    <message>
        <source>From a case with four eyes nothing leaves unless a second person has approved exactly that. A request says what is to leave, why, and for whom.</source>
        <translation>De un caso con cuatro ojos no sale nada si una segunda persona no ha aprobado exactamente eso. Una solicitud dice qué debe salir, por qué y para quién.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Open request file…</source>
        <translation>Abrir fichero de solicitud…</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La solicitud</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>waiting first</source>
        <translation>primero las que esperan</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for somebody</source>
        <translation>
            <numerusform>%n espera a alguien</numerusform>
            <numerusform>%n esperan a alguien</numerusform>
        </translation>
    </message>
    <message>
        <source>Submit %1</source>
        <translation>Presentar %1</translation>
    </message>
    <message>
        <source>The query is run, and what it selects is what an approver decides on. You sign form and result.</source>
        <translation>Se ejecuta la consulta, y lo que selecciona es lo que decide el aprobador. Usted firma formulario y resultado.</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>Submit the request</source>
        <translation>Presentar la solicitud</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Guardar el borrador</translation>
    </message>
    <message>
        <source>A draft is kept in the log of the case, signed by you.</source>
        <translation>Un borrador se guarda en el registro de actividad del caso, firmado por usted.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Vista previa de %1</translation>
    </message>
    <message>
        <source>The log keeps who has seen which request. An approval says whether its author looked at the preview.</source>
        <translation>El registro de actividad guarda quién ha visto qué solicitud. Una aprobación dice si su autor miró la vista previa.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Guardar la hoja</translation>
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
        <translation>Para un envío desde aquí (aún pueden crearse usuarios y flujos)</translation>
    </message>
    <message>
        <source>Complete batches, with scripts for a push by hand (all ids must be known)</source>
        <translation>Lotes completos, con scripts para un envío a mano (deben conocerse todos los ID)</translation>
    </message>
    <message>
        <source>Only what failed, or has no answer</source>
        <translation>Solo lo que falló o no tiene respuesta</translation>
    </message>
    <message>
        <source>Folder for the export</source>
        <translation>Carpeta para la exportación</translation>
    </message>
    <message>
        <source>Approved request</source>
        <translation>Solicitud aprobada</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Write the export</source>
        <translation>Escribir la exportación</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Messages in a batch</source>
        <translation>Mensajes por lote</translation>
    </message>
    <message>
        <source>Megabytes in a batch</source>
        <translation>Megabytes por lote</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Messages in a batch, at most</source>
        <translation>Mensajes por lote, como máximo</translation>
    </message>
    <message>
        <source>Megabytes in a batch, at most</source>
        <translation>Megabytes por lote, como máximo</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>Another export…</source>
        <translation>Otra exportación…</translation>
    </message>
    <message>
        <source>The next step is Push: it sends this folder, and nothing else.</source>
        <translation>El paso siguiente es Enviar: envía esta carpeta y nada más.</translation>
    </message>
    <message>
        <source>Wait for the import to end.</source>
        <translation>Espere a que termine la importación.</translation>
    </message>
    <message>
        <source>Four eyes: name the approved request that covers this selection.</source>
        <translation>Cuatro ojos: indique la solicitud aprobada que cubre esta selección.</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <translation>Indique una carpeta.</translation>
    </message>
    <message>
        <source>Wait for what runs.</source>
        <translation>Espere a lo que está en marcha.</translation>
    </message>
    <message>
        <source>Write batches</source>
        <translation>Escribir lotes</translation>
    </message>
</context>
<context>
    <name>casebook::ui::BuilderDialog</name>
    <message>
        <source>Look for it</source>
        <translation>Buscar esto</translation>
    </message>
    <message>
        <source>Build a search</source>
        <translation>Componer una búsqueda</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>In the language of the search</source>
        <translation>En el lenguaje de búsqueda</translation>
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
        <translation>es</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>empieza por</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>termina en</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>is anything</source>
        <translation>es cualquiera</translation>
    </message>
    <message>
        <source>has near each other</source>
        <translation>contiene, cerca entre sí</translation>
    </message>
    <message>
        <source>matches the expression</source>
        <translation>coincide con la expresión</translation>
    </message>
    <message>
        <source>How many of these must hold</source>
        <translation>Cuántas de estas deben cumplirse</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>Se cumplen todas</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>Se cumple al menos una</translation>
    </message>
    <message>
        <source>None of these holds</source>
        <translation>No se cumple ninguna</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Añadir una condición</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Añadir un grupo</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Quitar este grupo</translation>
    </message>
</context>
<context>
    <name>casebook::ui::BuilderRowEdit</name>
    <message>
        <source>not</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Words between them at most</source>
        <translation>Número máximo de palabras entre ellas</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Quitar esta condición</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CalendarView</name>
    <message>
        <source>Days, by tenant and UCB</source>
        <translation>Días, por tenant y UCB</translation>
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
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CaseController</name>
    <message>
        <source>single reviewer</source>
        <translation>revisor único</translation>
    </message>
    <message>
        <source>four eyes</source>
        <translation>cuatro ojos</translation>
    </message>
    <message>
        <source>You may export at once, on your own. Every export says in its manifest that nobody else had to agree.</source>
        <translation>Puede exportar de inmediato, por su cuenta. Cada exportación indica en su manifiesto que nadie más tuvo que dar su conformidad.</translation>
    </message>
    <message>
        <source>checking the books…</source>
        <translation>comprobando las cuentas…</translation>
    </message>
    <message numerus="yes">
        <source>books do not balance: %n problems</source>
        <translation>
            <numerusform>las cuentas no cuadran: %n problema</numerusform>
            <numerusform>las cuentas no cuadran: %n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>books balance</source>
        <translation>las cuentas cuadran</translation>
    </message>
    <message>
        <source>books balance: %1 = %2 + %3</source>
        <translation>las cuentas cuadran: %1 = %2 + %3</translation>
    </message>
    <message>
        <source>Nothing leaves the case before a second person has approved a written request. The page Ask makes one, and shows those that there are.</source>
        <translation>Nada sale del caso antes de que una segunda persona haya aprobado una solicitud escrita. La página Solicitudes crea una y muestra las que hay.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CertificateField</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CheckpointButton</name>
    <message>
        <source>Checkpoint</source>
        <translation>Punto de control</translation>
    </message>
    <message>
        <source>The state of the log in five lines: to sign, to keep outside of the case, and to compare later.</source>
        <translation>El estado del registro de actividad en cinco líneas: para firmarlo, guardarlo fuera del caso y compararlo más adelante.</translation>
    </message>
    <message>
        <source>&amp;Sign it…</source>
        <translation>&amp;Firmarlo…</translation>
    </message>
    <message>
        <source>S&amp;ave it…</source>
        <translation>&amp;Guardarlo…</translation>
    </message>
    <message>
        <source>&amp;Print it…</source>
        <translation>&amp;Imprimirlo…</translation>
    </message>
    <message>
        <source>&amp;Compare with one that was kept…</source>
        <translation>&amp;Comparar con uno guardado…</translation>
    </message>
    <message>
        <source>Write a &amp;query for a time stamp…</source>
        <translation>Escribir una &amp;petición de sello de tiempo…</translation>
    </message>
    <message>
        <source>&amp;Take in a time stamp…</source>
        <translation>Incorporar un &amp;sello de tiempo…</translation>
    </message>
    <message>
        <source>Sign the log</source>
        <translation>Firmar el registro de actividad</translation>
    </message>
    <message>
        <source>You sign all that is in the log up to now, so that nobody can write it anew without your key. An approver also says with it that the clock of this computer is right.</source>
        <translation>Usted firma todo lo que hay hasta ahora en el registro de actividad, de modo que nadie pueda reescribirlo sin su clave. Un aprobador declara además con ello que el reloj de este equipo está en hora.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>%1 files (*.%1)</source>
        <comment>txt</comment>
        <translation>Ficheros %1 (*.%1)</translation>
    </message>
    <message>
        <source>Save the checkpoint</source>
        <translation>Guardar el punto de control</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>punto-de-control</translation>
    </message>
    <message>
        <source>The checkpoint that was kept</source>
        <translation>El punto de control guardado</translation>
    </message>
    <message>
        <source>Checkpoints (*.txt);;All files (*)</source>
        <translation>Puntos de control (*.txt);;Todos los ficheros (*)</translation>
    </message>
    <message>
        <source>Write the query</source>
        <translation>Escribir la petición</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CheckpointController</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 signed %2 of the log.</source>
        <translation>%1 firmó %2 del registro de actividad.</translation>
    </message>
    <message>
        <source>The checkpoint of %1 is in %2. Keep it where nobody else can write.</source>
        <translation>El punto de control de %1 está en %2. Guárdelo donde nadie más pueda escribir.</translation>
    </message>
    <message>
        <source>Checkpoint of the log</source>
        <translation>Punto de control del registro de actividad</translation>
    </message>
    <message>
        <source>Whoever keeps these five lines can tell later whether the log of this case has only been added to since.</source>
        <translation>Quien conserve estas cinco líneas podrá saber más adelante si al registro de actividad de este caso solo se le han añadido entradas desde entonces.</translation>
    </message>
    <message>
        <source>The log has only been added to since %1: it had %2 then, and has %3.</source>
        <translation>Desde el %1, al registro de actividad solo se le han añadido entradas: entonces tenía %2 y ahora tiene %3.</translation>
    </message>
    <message>
        <source>The query for %1 is in %2. Send it to an authority of your choice, and take in its answer whenever it comes.</source>
        <translation>La petición para %1 está en %2. Envíela a la autoridad que prefiera e incorpore su respuesta cuando llegue.</translation>
    </message>
    <message>
        <source>%1 says that %2 of the log were there on %3.</source>
        <translation>%1 declara que el registro de actividad ya contenía %2 el %3.</translation>
    </message>
    <message>
        <source>Time stamp of %1 over %2, by %3</source>
        <translation>Sello de tiempo del %1 sobre %2, de %3</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ClockText</name>
    <message>
        <source>the clocks went back to %1</source>
        <translation>los relojes se atrasaron (nueva hora: %1)</translation>
    </message>
    <message>
        <source>the clocks went forward to %1</source>
        <translation>los relojes se adelantaron (nueva hora: %1)</translation>
    </message>
    <message>
        <source>this zone has no clock changes</source>
        <translation>esta zona no tiene cambios de hora</translation>
    </message>
    <message>
        <source>this time of day occurs twice, this is the first: %1</source>
        <translation>esta hora se da dos veces, esta es la primera: %1</translation>
    </message>
    <message>
        <source>this time of day occurs twice, this is the second: %1</source>
        <translation>esta hora se da dos veces, esta es la segunda: %1</translation>
    </message>
    <message>
        <source>within a day of it %1</source>
        <translation>a menos de un día, %1</translation>
    </message>
    <message>
        <source>no clock change near</source>
        <translation>no hay ningún cambio de hora cercano</translation>
    </message>
    <message>
        <source>%1 earlier than the entry before it: a clock was set, or records are out of order</source>
        <translation>%1 antes que la entrada anterior: se ajustó un reloj, o los registros están desordenados</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CollectionDialog</name>
    <message>
        <source>Only who is &amp;missing</source>
        <translation>Solo quienes &amp;faltan</translation>
    </message>
    <message>
        <source>&amp;Excuse…</source>
        <translation>&amp;Eximir…</translation>
    </message>
    <message>
        <source>Collect Communicator history</source>
        <translation>Recopilar el historial de Communicator</translation>
    </message>
    <message>
        <source>The history of Communicator clients lies on the users&apos; PCs and is lost with the upgrade. Whom the archives of this case know is expected to hand in theirs; an import of transcripts is noted here by itself.</source>
        <translation>El historial de los clientes Communicator está en los PC de los usuarios y se pierde con la actualización. Se espera que lo entreguen todas las personas que aparecen en los archivos de este caso; una importación de transcripciones queda anotada aquí automáticamente.</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>&amp;Añadir una persona…</translation>
    </message>
    <message>
        <source>Copy &amp;letter to users</source>
        <translation>Copiar la &amp;carta a los usuarios</translation>
    </message>
    <message>
        <source>Save &amp;sign-off sheet…</source>
        <translation>&amp;Guardar la hoja de conformidad…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Collection list</source>
        <translation>Lista de recopilación</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Name of somebody who should hand in history:</source>
        <translation>Nombre de quien debe entregar su historial:</translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>Eximir</translation>
    </message>
    <message>
        <source>Why %1 has nothing to hand in:</source>
        <translation>Por qué %1 no tiene nada que entregar:</translation>
    </message>
    <message>
        <source>The letter is on the clipboard. Paste it into a mail.</source>
        <translation>La carta está en el portapapeles. Péguela en un correo.</translation>
    </message>
    <message>
        <source>Save sign-off sheet</source>
        <translation>Guardar la hoja de conformidad</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Página web (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>No se pudo escribir %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CollectionModel</name>
    <message>
        <source>✗ missing</source>
        <translation>✗ falta</translation>
    </message>
    <message>
        <source>✓ handed in</source>
        <translation>✓ entregado</translation>
    </message>
    <message>
        <source>– excused</source>
        <translation>– eximido</translation>
    </message>
    <message>
        <source>%1 handed in, %2 missing, %3 excused</source>
        <translation>Entregados: %1, faltan: %2, eximidos: %3</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ficheros</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ColumnsStep</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>What its rows are</source>
        <translation>Qué son sus filas</translation>
    </message>
    <message>
        <source>Order of day and month</source>
        <translation>Orden de día y mes</translation>
    </message>
    <message>
        <source>Zone of times that name none</source>
        <translation>Zona de las horas que no indican ninguna</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nombre del perfil</translation>
    </message>
    <message>
        <source>Leave this table out</source>
        <translation>Omitir esta tabla</translation>
    </message>
    <message>
        <source>Month and day as the table tells</source>
        <translation>Mes y día según la tabla</translation>
    </message>
    <message>
        <source>Month first (12/31)</source>
        <translation>Primero el mes (12/31)</translation>
    </message>
    <message>
        <source>Day first (31/12)</source>
        <translation>Primero el día (31/12)</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>Horas en UTC</translation>
    </message>
    <message>
        <source>The first rows, as they will come into the case</source>
        <translation>Las primeras filas, tal como entrarán en el caso</translation>
    </message>
    <message numerus="yes">
        <source>%n tables are of a kind that no profile describes. Check what their columns mean.</source>
        <translation>
            <numerusform>%n tabla es de un tipo que ningún perfil describe. Compruebe qué significan sus columnas.</numerusform>
            <numerusform>%n tablas son de un tipo que ningún perfil describe. Compruebe qué significan sus columnas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save as profile</source>
        <translation>&amp;Guardar como perfil</translation>
    </message>
    <message>
        <source>Name of a profile: letters, digits, hyphens</source>
        <translation>Nombre de un perfil: letras, cifras, guiones</translation>
    </message>
    <message>
        <source>What %1 means</source>
        <translation>Qué significa %1</translation>
    </message>
    <message>
        <source>The report will name the table as left out.</source>
        <translation>El informe indicará que la tabla se omitió.</translation>
    </message>
    <message>
        <source>Rows of this kind need more columns: a time, a sender, a text.</source>
        <translation>Las filas de este tipo necesitan más columnas: una hora, un remitente, un texto.</translation>
    </message>
    <message>
        <source>Saved. The next tables like these need no questions.</source>
        <translation>Guardado. Las próximas tablas como estas no necesitarán preguntas.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ContextController</name>
    <message>
        <source>Exact hits</source>
        <translation>Solo los resultados</translation>
    </message>
    <message numerus="yes">
        <source>± %n messages</source>
        <translation>
            <numerusform>± %n mensaje</numerusform>
            <numerusform>± %n mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>± %n minutes</source>
        <translation>
            <numerusform>± %n minuto</numerusform>
            <numerusform>± %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Talk without a pause of %n minutes</source>
        <translation>
            <numerusform>Charla sin pausas de más de %n minuto</numerusform>
            <numerusform>Charla sin pausas de más de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Día completo</translation>
    </message>
    <message>
        <source>Whole conversation</source>
        <translation>Conversación completa</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ContextStrip</name>
    <message>
        <source>How much around the hits belongs to the selection</source>
        <translation>Cuánto de lo que rodea a los resultados forma parte de la selección</translation>
    </message>
    <message>
        <source>Messages or minutes of the chosen rule</source>
        <translation>Mensajes o minutos de la regla elegida</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 eventos</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ConversationListModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Particularidades</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>room</source>
        <translation>sala</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>Conversation without a name</source>
        <translation>Conversación sin nombre</translation>
    </message>
    <message>
        <source>client export, not a server archive</source>
        <translation>exportación de un cliente, no un archivo de servidor</translation>
    </message>
    <message>
        <source>open or cut</source>
        <translation>abierta o cortada</translation>
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
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Order of the conversations</source>
        <translation>Orden de las conversaciones</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>las más recientes primero</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>las más antiguas primero</translation>
    </message>
    <message>
        <source>most messages</source>
        <translation>más mensajes</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>por título</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation>%1 conversaciones</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>conversaciones</translation>
    </message>
    <message>
        <source>Reading the archive</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>The conversations appear here when it is read. The bar at the bottom says how far it is.</source>
        <translation>Las conversaciones aparecerán aquí cuando se haya leído. La barra inferior indica el progreso.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nada coincide con el filtro</translation>
    </message>
    <message>
        <source>Take a term out, or clear the filter to see everything.</source>
        <translation>Quite un término o borre el filtro para verlo todo.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>This case is empty</source>
        <translation>Este caso está vacío</translation>
    </message>
    <message>
        <source>Add a folder of archives, or drop one here.</source>
        <translation>Añada una carpeta de archivo o suelte una aquí.</translation>
    </message>
    <message>
        <source>Add archive folder…</source>
        <translation>Añadir carpeta de archivo…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Show only this conversation</source>
        <translation>Mostrar solo esta conversación</translation>
    </message>
    <message>
        <source>Show its tenant</source>
        <translation>Mostrar su tenant</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Copiar el título</translation>
    </message>
    <message>
        <source>Copy conversation ID</source>
        <translation>Copiar el ID de la conversación</translation>
    </message>
    <message>
        <source>Export this conversation…</source>
        <translation>Exportar esta conversación…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CsvOptions</name>
    <message>
        <source>Meant for</source>
        <translation>Destinado a</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>Se abre con</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password, once more</source>
        <translation>Contraseña, otra vez</translation>
    </message>
    <message>
        <source>Certificate of the receiver</source>
        <translation>Certificado del destinatario</translation>
    </message>
    <message>
        <source>Kind of zip</source>
        <translation>Tipo de zip</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>One file for</source>
        <translation>Un fichero para</translation>
    </message>
    <message>
        <source>With the files that were sent</source>
        <translation>Con los ficheros enviados</translation>
    </message>
    <message>
        <source>People with a spreadsheet: nothing in it computes</source>
        <translation>Personas con una hoja de cálculo: nada en ella se calcula como fórmula</translation>
    </message>
    <message>
        <source>Programs: every text exactly as it is</source>
        <translation>Programas: cada texto exactamente como es</translation>
    </message>
    <message>
        <source>A strong password that Casebook makes</source>
        <translation>Una contraseña segura que crea Casebook</translation>
    </message>
    <message>
        <source>A password that you type</source>
        <translation>Una contraseña que usted escribe</translation>
    </message>
    <message>
        <source>The key of the receiver&apos;s certificate</source>
        <translation>La clave del certificado del destinatario</translation>
    </message>
    <message>
        <source>AES-256; names of files can be seen</source>
        <translation>AES-256; los nombres de los ficheros son visibles</translation>
    </message>
    <message>
        <source>AES-256; names of files are hidden too</source>
        <translation>AES-256; los nombres de los ficheros también se ocultan</translation>
    </message>
    <message>
        <source>ZipCrypto, for old systems</source>
        <translation>ZipCrypto, para sistemas antiguos</translation>
    </message>
    <message>
        <source>ZipCrypto is broken: anybody with some effort can open this delivery. The manifest says so.</source>
        <translation>ZipCrypto está roto: cualquiera, con algo de esfuerzo, puede abrir esta entrega. El manifiesto lo indica.</translation>
    </message>
    <message>
        <source>Lifespan in days</source>
        <translation>Disponibilidad en días</translation>
    </message>
    <message>
        <source> days, then it is removed</source>
        <comment>behind the number of days of a lifespan</comment>
        <translation> días; después se elimina</translation>
    </message>
    <message>
        <source>All: can be read back without loss</source>
        <translation>Todas: se pueden volver a leer sin pérdida</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>Las habituales</translation>
    </message>
    <message>
        <source>Only who, when and what</source>
        <translation>Solo quién, cuándo y qué</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>todos los mensajes</translation>
    </message>
    <message>
        <source>each day</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>each conversation</source>
        <translation>cada conversación</translation>
    </message>
    <message>
        <source>each 50 MB</source>
        <translation>cada 50 MB</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>Disponible</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>La contraseña necesita al menos %n carácter.</numerusform>
            <numerusform>La contraseña necesita al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Las dos contraseñas no son iguales.</translation>
    </message>
    <message>
        <source>Choose the certificate of the receiver.</source>
        <translation>Elija el certificado del destinatario.</translation>
    </message>
    <message>
        <source>The certificate cannot be read: %1.</source>
        <translation>No se puede leer el certificado: %1.</translation>
    </message>
    <message>
        <source>Check the path and the permissions.</source>
        <translation>Compruebe la ruta y los permisos.</translation>
    </message>
    <message>
        <source>Keep the password in the key store of this system</source>
        <translation>Guardar la contraseña en el almacén de claves de este sistema</translation>
    </message>
    <message>
        <source>Until the delivery is removed. The page Deliveries shows it.</source>
        <translation>Hasta que se elimine la entrega. La página Entregas muestra la contraseña.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::DateOrderStep</name>
    <message>
        <source>The &amp;month: 3/4/2024 is the 4th of March</source>
        <translation>El &amp;mes: 3/4/2024 es el 4 de marzo</translation>
    </message>
    <message>
        <source>The &amp;day: 3/4/2024 is the 3rd of April</source>
        <translation>El &amp;día: 3/4/2024 es el 3 de abril</translation>
    </message>
    <message>
        <source>No date in these files has a number above 12, which would tell it. One of them is %1.</source>
        <translation>Ninguna fecha de estos ficheros tiene un número superior a 12, que permitiría saberlo. Una de ellas es %1.</translation>
    </message>
    <message>
        <source>What is the first number of a date?</source>
        <translation>¿Qué es el primer número de una fecha?</translation>
    </message>
    <message numerus="yes">
        <source>%n archive files leave open which number of a date is the day.</source>
        <translation>
            <numerusform>%n fichero de archivo no aclara qué número de una fecha es el día.</numerusform>
            <numerusform>%n ficheros de archivo no aclaran qué número de una fecha es el día.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::DeliveriesController</name>
    <message>
        <source>Remove what is over</source>
        <translation>Eliminar las entregas caducadas</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries were over and are removed.</source>
        <translation>
            <numerusform>%n entrega había caducado y se ha eliminado.</numerusform>
            <numerusform>%n entregas habían caducado y se han eliminado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are over and could not be removed; this is tried again.</source>
        <translation>
            <numerusform>%n entrega ha caducado y no se pudo eliminar; se volverá a intentar.</numerusform>
            <numerusform>%n entregas han caducado y no se pudieron eliminar; se volverá a intentar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are over and held.</source>
        <translation>
            <numerusform>%n entrega ha caducado y está retenida.</numerusform>
            <numerusform>%n entregas han caducado y están retenidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No delivery is over.</source>
        <translation>Ninguna entrega ha caducado.</translation>
    </message>
    <message>
        <source>Deliveries are over and could not be removed (%1); this is tried again when the case is opened the next time.</source>
        <translation>Hay entregas caducadas que no se pudieron eliminar (%1); se volverá a intentar la próxima vez que se abra el caso.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries end within three days: see Export, Deliveries.</source>
        <translation>
            <numerusform>%n entrega caduca en un plazo de tres días: véase Exportar, Entregas.</numerusform>
            <numerusform>%n entregas caducan en un plazo de tres días: véase Exportar, Entregas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::DeliveriesPanel</name>
    <message>
        <source>Remove what is over</source>
        <translation>Eliminar las entregas caducadas</translation>
    </message>
    <message>
        <source>Why it must stay</source>
        <translation>Motivo de la retención</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>End the hold</source>
        <translation>Levantar la retención</translation>
    </message>
    <message>
        <source>Nothing was delivered yet</source>
        <translation>Aún no se ha entregado nada</translation>
    </message>
    <message>
        <source>A CSV delivery stands here with its end. When that has come, its file is removed, and the record of both stays.</source>
        <translation>Una entrega CSV figura aquí con su vencimiento. Cuando llega, se elimina su fichero, y queda constancia de ambas cosas.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Why the chosen one must stay, for instance: litigation hold of 12 March</source>
        <translation>Por qué debe conservarse la elegida, por ejemplo: retención por litigio del 12 de marzo</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>Contraseña…</translation>
    </message>
    <message>
        <source>Every day…</source>
        <translation>Todos los días…</translation>
    </message>
    <message>
        <source>How the system removes by itself what is over</source>
        <translation>Cómo puede el sistema eliminar por sí solo las entregas caducadas</translation>
    </message>
    <message>
        <source>The password of %1 is not kept on this system. Ask whoever made the delivery.</source>
        <translation>La contraseña de %1 no está guardada en este sistema. Pregunte a quien hizo la entrega.</translation>
    </message>
    <message>
        <source>Password of a delivery</source>
        <translation>Contraseña de una entrega</translation>
    </message>
    <message>
        <source>%1 opens with %2</source>
        <comment>file, password</comment>
        <translation>%1 se abre con %2</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Copiar la contraseña</translation>
    </message>
</context>
<context>
    <name>casebook::ui::DeliveryFields</name>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Receiver or place</source>
        <translation>Destinatario o lugar</translation>
    </message>
    <message>
        <source>Again and again, for a policy: a standing approval</source>
        <translation>Una y otra vez, para una política: una aprobación permanente</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Hasta este día</translation>
    </message>
    <message>
        <source>Days that it lives</source>
        <translation>Días que está disponible</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Recei&amp;ver</source>
        <translation>&amp;Destinatario</translation>
    </message>
    <message>
        <source>&amp;Lives</source>
        <translation>Disponi&amp;ble</translation>
    </message>
    <message>
        <source>At most so many events an export</source>
        <translation>Como máximo tantos eventos por exportación</translation>
    </message>
    <message>
        <source>At most so many conversations an export</source>
        <translation>Como máximo tantas conversaciones por exportación</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>cualquier número</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>events each time</source>
        <translation>eventos cada vez</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>conversaciones</translation>
    </message>
    <message>
        <source>Say until when the standing approval holds.</source>
        <translation>Diga hasta cuándo vale la aprobación permanente.</translation>
    </message>
    <message>
        <source>Say who receives what the standing approval lets out.</source>
        <translation>Diga quién recibe lo que deja salir la aprobación permanente.</translation>
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
        <translation>caduca pronto</translation>
    </message>
    <message>
        <source>over</source>
        <translation>caducada</translation>
    </message>
    <message>
        <source>over, not removed: %1</source>
        <translation>caducada, no eliminada: %1</translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation>retenida: %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichero</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Lives until</source>
        <translation>Disponible hasta</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>casebook::ui::DocumentsField</name>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Supporting documents</source>
        <translation>Documentos justificativos</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Adjuntar…</translation>
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
        <translation>%1 · por adjuntar</translation>
    </message>
    <message>
        <source>Documents that support the request</source>
        <translation>Documentos que apoyan la solicitud</translation>
    </message>
</context>
<context>
    <name>casebook::ui::EventText</name>
    <message>
        <source>nobody named</source>
        <translation>una persona sin nombrar</translation>
    </message>
    <message>
        <source>%1 invited %2</source>
        <translation>%1 invitó a %2</translation>
    </message>
    <message>
        <source>%1 invited %2: “%3”</source>
        <translation>%1 invitó a %2: «%3»</translation>
    </message>
    <message>
        <source>%1 created the room</source>
        <translation>%1 creó la sala</translation>
    </message>
    <message>
        <source>%1 created the room %2</source>
        <translation>%1 creó la sala %2</translation>
    </message>
    <message>
        <source>%1 has no name any more</source>
        <translation>%1 ya no tiene nombre</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 ahora se llama %2</translation>
    </message>
    <message>
        <source>%1 called</source>
        <translation>%1 llamó</translation>
    </message>
    <message>
        <source>%1 called %2</source>
        <translation>%1 llamó a %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 closed the room</source>
        <translation>%1 cerró la sala</translation>
    </message>
    <message>
        <source>%1 closed the room: “%2”</source>
        <translation>%1 cerró la sala: «%2»</translation>
    </message>
    <message>
        <source>%1 declined</source>
        <translation>%1 rechazó la invitación</translation>
    </message>
    <message>
        <source>%1 declined: “%2”</source>
        <translation>%1 rechazó la invitación: «%2»</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 se unió</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 salió</translation>
    </message>
    <message>
        <source>%1 left: “%2”</source>
        <translation>%1 salió: «%2»</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1 expulsó a %2</translation>
    </message>
    <message>
        <source>%1 banned %2</source>
        <translation>%1 vetó a %2</translation>
    </message>
    <message>
        <source>(the client wrote an empty line)</source>
        <translation>(el cliente escribió una línea vacía)</translation>
    </message>
    <message>
        <source>%1 sent a file</source>
        <translation>%1 envió un fichero</translation>
    </message>
    <message>
        <source>%1 sent a file: “%2”</source>
        <translation>%1 envió un fichero: «%2»</translation>
    </message>
    <message>
        <source>%1 deleted a message; its text is not in the source</source>
        <translation>%1 eliminó un mensaje; su texto no está en la fuente</translation>
    </message>
    <message>
        <source>%1 (kept record, not understood)</source>
        <translation>%1 (registro conservado, no comprendido)</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Remitente desconocido</translation>
    </message>
    <message>
        <source>file without a name</source>
        <translation>fichero sin nombre</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>%n se unió</numerusform>
            <numerusform>%n se unieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n salió</numerusform>
            <numerusform>%n salieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitations</source>
        <translation>
            <numerusform>%n invitación</numerusform>
            <numerusform>%n invitaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declined</source>
        <translation>
            <numerusform>%n rechazó la invitación</numerusform>
            <numerusform>%n rechazaron la invitación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed their name</source>
        <translation>
            <numerusform>%n cambió de nombre</numerusform>
            <numerusform>%n cambiaron de nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of kind “%1”</source>
        <translation>
            <numerusform>%n de tipo «%1»</numerusform>
            <numerusform>%n de tipo «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>marked as deleted</source>
        <translation>marcado como eliminado</translation>
    </message>
    <message>
        <source>after the end</source>
        <translation>después del final</translation>
    </message>
    <message>
        <source>conversation uncertain</source>
        <translation>conversación incierta</translation>
    </message>
    <message>
        <source>conflicting copies</source>
        <translation>copias contradictorias</translation>
    </message>
    <message>
        <source>no readable time</source>
        <translation>sin hora legible</translation>
    </message>
    <message>
        <source>from %1, its end is not recorded</source>
        <translation>desde %1, su final no consta</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 · ends before it begins</source>
        <translation>%1 · termina antes de empezar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Room created</source>
        <translation>Sala creada</translation>
    </message>
    <message>
        <source>Room closed</source>
        <translation>Sala cerrada</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Invitation declined</source>
        <translation>Invitación rechazada</translation>
    </message>
    <message>
        <source>Person joined</source>
        <translation>Entrada de una persona</translation>
    </message>
    <message>
        <source>Person left</source>
        <translation>Salida de una persona</translation>
    </message>
    <message>
        <source>Name changed</source>
        <translation>Nombre cambiado</translation>
    </message>
    <message>
        <source>Person removed</source>
        <translation>Persona expulsada</translation>
    </message>
    <message>
        <source>Person banned</source>
        <translation>Persona vetada</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Line of the client</source>
        <translation>Línea del cliente</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Adjunto</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>Mensaje eliminado</translation>
    </message>
    <message>
        <source>Record of another kind</source>
        <translation>Registro de otro tipo</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ExportController</name>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulación</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Folder for the export</source>
        <translation>Carpeta de la exportación</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>New export</source>
        <translation>Nueva exportación</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>A new folder: nothing that exists is overwritten. It gets its name when everything is on disk.</source>
        <translation>Una carpeta nueva: no se sobrescribe nada existente. Recibe su nombre cuando todo está en el disco.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>A stopped export leaves nothing behind.</source>
        <translation>Una exportación detenida no deja nada.</translation>
    </message>
    <message>
        <source>Another export…</source>
        <translation>Otra exportación…</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>El caso completo</translation>
    </message>
    <message>
        <source>What the search selects: %1 · %2</source>
        <comment>query, context rule</comment>
        <translation>Lo que selecciona la búsqueda: %1 · %2</translation>
    </message>
    <message>
        <source>What the search selects (nothing is looked for)</source>
        <translation>Lo que selecciona la búsqueda (no se busca nada)</translation>
    </message>
    <message>
        <source>The open conversation: %1</source>
        <translation>La conversación abierta: %1</translation>
    </message>
    <message>
        <source>The open conversation (none is open)</source>
        <translation>La conversación abierta (no hay ninguna abierta)</translation>
    </message>
    <message>
        <source>%1 events in %2 conversations</source>
        <translation>%1 eventos en %2 conversaciones</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>Wait for the import to end</source>
        <translation>Espere a que termine la importación</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vista previa…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>No hay ninguna impresora configurada en este equipo.</translation>
    </message>
    <message>
        <source>What request %1 asks for: %2, as %3</source>
        <comment>request, scope, format</comment>
        <translation>Lo que pide la solicitud %1: %2, como %3</translation>
    </message>
    <message>
        <source>What an approved request asks for (choose it on the page Ask)</source>
        <translation>Lo que pide una solicitud aprobada (elíjala en la página Solicitudes)</translation>
    </message>
    <message>
        <source>%1 is not exported in this window: casebook-cli export %2 … --request %3</source>
        <translation>%1 no se exporta en esta ventana: casebook-cli export %2 … --request %3</translation>
    </message>
    <message>
        <source>The request is approved for %1.</source>
        <translation>La solicitud está aprobada para %1.</translation>
    </message>
    <message>
        <source>What was delivered stays delivered. The same export later goes on from there.</source>
        <translation>Lo entregado queda entregado. La misma exportación continúa después desde ahí.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Dry run…</source>
        <translation>Simulando…</translation>
    </message>
    <message>
        <source>Nothing is written or sent.</source>
        <translation>No se escribe ni se envía nada.</translation>
    </message>
    <message>
        <source>Back to the export…</source>
        <translation>Volver a la exportación…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ExportResult</name>
    <message>
        <source>✕ Does not balance</source>
        <translation>✕ No cuadra</translation>
    </message>
    <message>
        <source>What was selected is not what was written. Do not hand this folder on; keep it, and check the case on the page Proof.</source>
        <translation>Lo que se seleccionó no es lo que se escribió. No entregue esta carpeta a nadie; consérvela y compruebe el caso en la página Prueba.</translation>
    </message>
    <message>
        <source>✓ Balances: everything was exported</source>
        <translation>✓ Cuadra: se exportó todo</translation>
    </message>
    <message>
        <source>✓ Balances, with something left out</source>
        <translation>✓ Cuadra, con omisiones</translation>
    </message>
    <message>
        <source>Selected = exported + left out, counted from both sides independently.</source>
        <translation>Seleccionado = exportado + omitido, contado por ambos lados de forma independiente.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ficheros</translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <translation>%1, %2 en total</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>Export ID</source>
        <translation>ID de la exportación</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>conversaciones</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Seleccionado</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Lives until</source>
        <translation>Disponible hasta</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Copiar la contraseña</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The export was stopped and left nothing behind.</source>
        <translation>La exportación se detuvo y no dejó nada.</translation>
    </message>
    <message>
        <source>✕ Nothing was exported</source>
        <translation>✕ No se exportó nada</translation>
    </message>
    <message>
        <source>✓ Balances: everything went to the printer</source>
        <translation>✓ Cuadra: todo se envió a la impresora</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>%1, in %2 copies, with %3 files</source>
        <translation>%1, en %2 copias, con %3 ficheros</translation>
    </message>
    <message>
        <source>No mailbox</source>
        <translation>Sin buzón</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 de %2 personas</translation>
    </message>
    <message>
        <source>✓ Balances, and not everybody got everything</source>
        <translation>✓ Cuadra, y no todos lo recibieron todo</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>%1, of these %2 by an earlier run</source>
        <translation>%1, de ellos %2 en una ejecución anterior</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aplazados</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Possibly twice</source>
        <translation>Quizá dos veces</translation>
    </message>
    <message>
        <source>The delivery was stopped. What the server took until then is on record, and the same export later goes on from there.</source>
        <translation>La entrega se detuvo. Lo que el servidor aceptó hasta entonces consta, y la misma exportación continúa después desde ahí.</translation>
    </message>
    <message>
        <source>✕ The delivery ended early</source>
        <translation>✕ La entrega terminó antes de tiempo</translation>
    </message>
    <message>
        <source>✓ Dry run: no problems</source>
        <translation>✓ Simulación: sin problemas</translation>
    </message>
    <message numerus="yes">
        <source>Dry run: %n problems</source>
        <translation>
            <numerusform>Simulación: %n problema</numerusform>
            <numerusform>Simulación: %n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written or sent. This is what the export would be.</source>
        <translation>No se escribió ni se envió nada. Así sería la exportación.</translation>
    </message>
    <message>
        <source>Would be exported</source>
        <translation>Se exportaría</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>It is shown this once. Write it down now, and give it to the receiver by another way than the file.</source>
        <translation>Se muestra solo esta vez. Anótela ahora y désela al destinatario por una vía distinta de la del fichero.</translation>
    </message>
    <message>
        <source>✓ The key store of this system keeps the password until the delivery is removed.</source>
        <translation>✓ El almacén de claves de este sistema guarda la contraseña hasta que se elimine la entrega.</translation>
    </message>
    <message>
        <source>✕ The password is NOT kept. %1</source>
        <translation>✕ La contraseña NO está guardada. %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FailedMessageModel</name>
    <message>
        <source>no answer yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Qué se dijo</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
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
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FilterListModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FiltersPanel</name>
    <message>
        <source>Look for it</source>
        <translation>Buscar esto</translation>
    </message>
    <message>
        <source>Save what is looked for…</source>
        <translation>Guardar la búsqueda actual…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>Aún no hay ningún filtro guardado</translation>
    </message>
    <message>
        <source>Look for something and save it under a name. Filters keep their versions, so that it can be said later what was looked for, by whom and when.</source>
        <translation>Busque algo y guárdelo con un nombre. Los filtros conservan sus versiones, para que más tarde se pueda decir qué se buscó, quién lo buscó y cuándo.</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History and comparison</source>
        <translation>Historial y comparación</translation>
    </message>
    <message>
        <source>choose a filter in the list</source>
        <translation>elija un filtro de la lista</translation>
    </message>
    <message>
        <source>another filter</source>
        <translation>otro filtro</translation>
    </message>
    <message>
        <source>Version %1 · %2 · %3</source>
        <comment>number, author, time</comment>
        <translation>Versión %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Look for this version</source>
        <translation>Buscar esta versión</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>%1, in %2 conversations</source>
        <translation>%1, en %2 conversaciones</translation>
    </message>
    <message>
        <source>events only in %1</source>
        <translation>eventos solo en %1</translation>
    </message>
    <message>
        <source>events in both</source>
        <translation>eventos en ambos</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FindPage</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>Guardar filtro…</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Term lists</source>
        <translation>Listas de términos</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Build…</source>
        <translation>Componer…</translation>
    </message>
    <message>
        <source>Put a search together from conditions</source>
        <translation>Componer una búsqueda a partir de condiciones</translation>
    </message>
    <message>
        <source>Highlights…</source>
        <translation>Resaltados…</translation>
    </message>
    <message>
        <source>Words to see in colours of their own</source>
        <translation>Palabras que se ven en colores propios</translation>
    </message>
    <message>
        <source>How much around the hits belongs to the selection, with the counts of every choice</source>
        <translation>Cuánto de lo que rodea a los resultados forma parte de la selección, con el recuento de cada opción</translation>
    </message>
    <message>
        <source>Context: %1</source>
        <translation>Contexto: %1</translation>
    </message>
    <message>
        <source>Find messages and room events</source>
        <translation>Buscar mensajes y eventos de sala</translation>
    </message>
    <message>
        <source>Type words, a &quot;phrase in quotes&quot;, part* of a word, or a field: from:priya, in:budget, before:2017-04-01. AND, OR and NOT join them. Enter on a hit shows what was said around it; Backspace comes back.</source>
        <translation>Escriba palabras, una &quot;frase entre comillas&quot;, parte* de una palabra o un campo: from:priya, in:budget, before:2017-04-01. AND, OR y NOT los unen. La tecla Intro en un resultado muestra lo que se dijo a su alrededor; Retroceso vuelve atrás.</translation>
    </message>
    <message>
        <source>Not searched</source>
        <translation>Sin búsqueda</translation>
    </message>
    <message>
        <source>The search cannot be read as it stands. The line above says why.</source>
        <translation>La búsqueda no se puede leer tal como está. La línea de arriba dice por qué.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>All events of the case were looked at. Take a term out, or look for a part of a word with a star: invoi*.</source>
        <translation>Se revisaron todos los eventos del caso. Quite un término o busque parte de una palabra con un asterisco: invoi*.</translation>
    </message>
    <message>
        <source>Show in its conversation</source>
        <translation>Mostrar en su conversación</translation>
    </message>
    <message>
        <source>Only this conversation</source>
        <translation>Solo esta conversación</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar el texto</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FindingListModel</name>
    <message>
        <source>not imported</source>
        <translation>no importado</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>revíselo</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Person, stream or message</source>
        <translation>Persona, flujo o mensaje</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FormChoice</name>
    <message>
        <source>Mail files</source>
        <translation>Ficheros de correo</translation>
    </message>
    <message>
        <source>CSV tables in an encrypted pack</source>
        <translation>Tablas CSV en un paquete cifrado</translation>
    </message>
    <message>
        <source>HTML transcript</source>
        <translation>Transcripción HTML</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Messages, room events, calls, participants and conversations as tables, with the files that were sent, in one encrypted file. Times in the zone at the top and in UTC. Nothing of it is ever on the disk without encryption.</source>
        <translation>Mensajes, eventos de sala, llamadas, participantes y conversaciones como tablas, con los ficheros enviados, en un solo fichero cifrado. Horas en la zona indicada arriba y en UTC. Nada de ello está nunca en el disco sin cifrar.</translation>
    </message>
    <message>
        <source>One transcript that any browser shows and prints, with case, scope, zone, sources and who made it, in a folder with a manifest and SHA-256 sums. Times in the zone at the top and in UTC.</source>
        <translation>Una transcripción que cualquier navegador muestra e imprime, con caso, alcance, zona, fuentes y autor, en una carpeta con manifiesto y sumas SHA-256. Horas en la zona indicada arriba y en UTC.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>The transcript on numbered pages, in a folder with a manifest and SHA-256 sums.</source>
        <translation>La transcripción en páginas numeradas, en una carpeta con un manifiesto y sumas SHA-256.</translation>
    </message>
    <message>
        <source>The pages of the PDF on a printer. All pages are printed; the log of the case names the printer and what went there.</source>
        <translation>Las páginas del PDF en una impresora. Se imprimen todas las páginas; el registro del caso nombra la impresora y lo que se envió a ella.</translation>
    </message>
    <message>
        <source>Mails to a server</source>
        <translation>Correos a un servidor</translation>
    </message>
    <message>
        <source>RSMF for review</source>
        <translation>RSMF para revisión</translation>
    </message>
    <message>
        <source>Load file for review</source>
        <translation>Fichero de carga para revisión</translation>
    </message>
    <message>
        <source>Each mail goes to the mailboxes of its participants, and every answer of the server is kept. The folder gets the record of the delivery. Stopped or broken off, the same export later goes on without a gap.</source>
        <translation>Cada correo va a los buzones de sus participantes, y se guarda cada respuesta del servidor. La carpeta recibe el registro de la entrega. Detenida o interrumpida, la misma exportación continúa después sin lagunas.</translation>
    </message>
    <message>
        <source>One RSMF file for each conversation and day, which review platforms load as chat, in a folder with a manifest and SHA-256 sums.</source>
        <translation>Un fichero RSMF por conversación y día, que las plataformas de revisión cargan como chat, en una carpeta con un manifiesto y sumas SHA-256.</translation>
    </message>
    <message>
        <source>Numbered documents with their texts, and the tables that load them (Concordance DAT, Opticon OPT). What is redacted or withheld is listed with its reason.</source>
        <translation>Documentos numerados con sus textos, y las tablas que los cargan (Concordance DAT, Opticon OPT). Lo tachado o retenido se lista con su motivo.</translation>
    </message>
    <message>
        <source>Mails that every mail program opens, with their participants and every event, in a folder with a manifest and SHA-256 sums.</source>
        <translation>Correos que abre cualquier programa de correo, con sus participantes y todos los eventos, en una carpeta con un manifiesto y sumas SHA-256.</translation>
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
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Recordar en este equipo</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Resaltados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Words that stand out in every text, each set in its own colour. What is being looked for is always highlighted as well.</source>
        <translation>Palabras que destacan en cada texto, cada grupo con su propio color. Lo que se busca también se resalta siempre.</translation>
    </message>
    <message>
        <source>Highlight sets</source>
        <translation>Grupos de resaltado</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Color %1</translation>
    </message>
    <message>
        <source>Words of the set</source>
        <translation>Palabras del grupo</translation>
    </message>
    <message>
        <source>One a line: a word, &quot;a phrase&quot;, part* of a word</source>
        <translation>Una por línea: una palabra, &quot;una frase&quot;, parte* de una palabra</translation>
    </message>
    <message>
        <source>Without this the words are forgotten when the program ends. With it they are written to your settings on this computer, never to the case.</source>
        <translation>Sin esto, las palabras se olvidan al cerrar el programa. Con esto, se escriben en su configuración en este equipo, nunca en el caso.</translation>
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
        <translation>Cambiar la política…</translation>
    </message>
    <message>
        <source>Change the role…</source>
        <translation>Cambiar el rol…</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identidades</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>New identity…</source>
        <translation>Nueva identidad…</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>Incorporar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No case is open. These are the people whom this account knows; what they sign counts as trusted here.</source>
        <translation>No hay ningún caso abierto. Estas son las personas que conoce esta cuenta; lo que firman se considera aquí de confianza.</translation>
    </message>
    <message>
        <source>Policy of this case: %1.</source>
        <translation>Política de este caso: %1.</translation>
    </message>
    <message>
        <source>The settings of this computer forbid this policy: nothing leaves the case here.</source>
        <translation>La configuración de este equipo prohíbe esta política: aquí no sale nada del caso.</translation>
    </message>
    <message>
        <source>The settings of this computer forbid the other one.</source>
        <translation>La configuración de este equipo prohíbe la otra política.</translation>
    </message>
    <message>
        <source>The settings of this computer say whose people may request.</source>
        <translation>La configuración de este equipo establece quiénes pueden presentar solicitudes.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella digital</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conocida por</translation>
    </message>
    <message>
        <source>to this account: what they sign counts as trusted here</source>
        <translation>esta cuenta: lo que firma esta persona se considera aquí de confianza</translation>
    </message>
    <message>
        <source>to the case alone</source>
        <translation>solo el caso</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>%1, entry %2 of the log</source>
        <translation>%1, entrada %2 del registro de actividad</translation>
    </message>
    <message>
        <source>It is signed, and stands in the log of the case.</source>
        <translation>Está firmado y consta en el registro de actividad del caso.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::IdentityListModel</name>
    <message>
        <source>approver</source>
        <translation>aprobador</translation>
    </message>
    <message>
        <source>approver, by the settings of this computer</source>
        <translation>aprobador, según la configuración de este equipo</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>revisor</translation>
    </message>
    <message numerus="yes">
        <source>requester of %n requests</source>
        <translation>
            <numerusform>solicitante de %n solicitud</numerusform>
            <numerusform>solicitante de %n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>may request</source>
        <translation>puede presentar solicitudes</translation>
    </message>
    <message>
        <source>may not request: the settings of this computer forbid it</source>
        <translation>no puede presentar solicitudes: la configuración de este equipo lo prohíbe</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>caducó el %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>no válido antes del %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>when the case was made</source>
        <translation>al crear el caso</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Role in this case</source>
        <translation>Rol en este caso</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Enrolled by</source>
        <translation>Alta por</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ImportCard</name>
    <message>
        <source>Sources new in this import: %1 of %2</source>
        <translation>Fuentes nuevas en esta importación: %1 de %2</translation>
    </message>
    <message>
        <source>%1 events in %2 conversations</source>
        <translation>%1 eventos en %2 conversaciones</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Skipped: %1: %2</source>
        <translation>Omitido: %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more files skipped</source>
        <translation>
            <numerusform>y %n fichero omitido más</numerusform>
            <numerusform>y %n ficheros omitidos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::ImportController</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Examen de %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importación de %1</translation>
    </message>
    <message>
        <source>The books do not balance. Do not rely on this import before the problems below are understood.</source>
        <translation>Las cuentas no cuadran. No se fíe de esta importación antes de entender los problemas que aparecen abajo.</translation>
    </message>
    <message numerus="yes">
        <source>%n files that should be archives could not be read. Everything else is accounted for.</source>
        <translation>
            <numerusform>No se pudo leer %n fichero que debería ser un archivo. De todo lo demás se da cuenta.</numerusform>
            <numerusform>No se pudieron leer %n ficheros que deberían ser archivos. De todo lo demás se da cuenta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case had all of this already. Nothing was changed.</source>
        <translation>El caso ya tenía todo esto. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Every byte of every file is accounted for.</source>
        <translation>Se da cuenta de cada byte de cada fichero.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ImportQuestions</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Before the import</source>
        <translation>Antes de la importación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Looking at the sources with these answers…</source>
        <translation>Examinando las fuentes con estas respuestas…</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
</context>
<context>
    <name>casebook::ui::IndexController</name>
    <message>
        <source>Search index</source>
        <translation>Índice de búsqueda</translation>
    </message>
</context>
<context>
    <name>casebook::ui::InspectorController</name>
    <message>
        <source>%1 (not in the case)</source>
        <translation>%1 (no está en el caso)</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>To client</source>
        <translation>Al cliente</translation>
    </message>
    <message>
        <source>Nick</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Nick before</source>
        <translation>Apodo anterior</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitados</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ficheros</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Hilo</translation>
    </message>
    <message>
        <source>Archive ID</source>
        <translation>ID de archivo</translation>
    </message>
    <message>
        <source>Archived by</source>
        <translation>Archivado por</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Más campos</translation>
    </message>
    <message>
        <source>deleted, says a source</source>
        <translation>eliminado, según una fuente</translation>
    </message>
    <message>
        <source>stands after the end of its conversation</source>
        <translation>está después del final de su conversación</translation>
    </message>
    <message>
        <source>its conversation is not certain</source>
        <translation>su conversación no es segura</translation>
    </message>
    <message>
        <source>conflicting copies: a record of the same archive ID says something else</source>
        <translation>copias contradictorias: un registro con el mismo ID de archivo dice otra cosa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Who could see this</source>
        <translation>Quién pudo ver esto</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, note</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentes</translation>
    </message>
    <message>
        <source>nobody that the records name</source>
        <translation>nadie que los registros nombren</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Inciertos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message numerus="yes">
        <source>%n further people: press W</source>
        <translation>
            <numerusform>%n persona más: pulse W</numerusform>
            <numerusform>%n personas más: pulse W</numerusform>
        </translation>
    </message>
    <message>
        <source>Time truth</source>
        <translation>Datos de la hora</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>no time in the record</source>
        <translation>sin hora en el registro</translation>
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
        <translation>Mostrada</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Cambio de hora</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>not in the record; the one chosen for the import was taken</source>
        <translation>no está en el registro; se tomó la elegida para la importación</translation>
    </message>
    <message>
        <source>cannot be read; placed after the event before it</source>
        <translation>no se puede leer; colocado después del evento anterior</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichero</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>%1, at %2, %3</source>
        <translation>%1, en %2, %3</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>También en</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Other copies</source>
        <translation>Otras copias</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
</context>
<context>
    <name>casebook::ui::InspectorPanel</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>Ningún evento elegido</translation>
    </message>
    <message>
        <source>Choose a message or a room event to see its fields, its times, where it stands in the source, and the raw record.</source>
        <translation>Elija un mensaje o un evento de sala para ver sus campos, sus horas, su lugar en la fuente y el registro en bruto.</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>Registro en bruto</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Copy fields, places and the raw record of this event</source>
        <translation>Copiar los campos, los lugares y el registro en bruto de este evento</translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation>Campos del evento</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>Something of this event is redacted, and its record tells it</source>
        <translation>Algo de este evento está tachado, y su registro lo revela</translation>
    </message>
</context>
<context>
    <name>casebook::ui::IssueListModel</name>
    <message>
        <source>count differs</source>
        <translation>el número difiere</translation>
    </message>
    <message>
        <source>size differs</source>
        <translation>el tamaño difiere</translation>
    </message>
    <message>
        <source>pointer differs</source>
        <translation>el puntero difiere</translation>
    </message>
    <message>
        <source>copy differs</source>
        <translation>la copia difiere</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>cortado</translation>
    </message>
    <message>
        <source>no beginning</source>
        <translation>sin comienzo</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin final</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>note</source>
        <translation>observación</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of an issue, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Declarado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
</context>
<context>
    <name>casebook::ui::JobBar</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Jobs and state of the case</source>
        <translation>Tareas y estado del caso</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>Progreso de la tarea</translation>
    </message>
    <message>
        <source>100 % · 0,000,000 events/s · 000.0 MB/s · 00:00 left</source>
        <comment>the longest figures of the job bar</comment>
        <translation>100&#xa0;% · 0.000.000 eventos/s · 000,0 MB/s · quedan 00:00</translation>
    </message>
    <message>
        <source>No jobs running</source>
        <translation>Ninguna tarea en curso</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n fuente</numerusform>
            <numerusform>%n fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issues</source>
        <translation>
            <numerusform>%n incidencia</numerusform>
            <numerusform>%n incidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Records of events = events + records that repeat an event. Every byte of every source belongs to one record, one noted gap or one issue.</source>
        <translation>Registros de eventos = eventos + registros que repiten un evento. Cada byte de cada fuente pertenece a un único registro, a una laguna anotada o a una incidencia.</translation>
    </message>
    <message>
        <source>See the page Proof for what does not agree.</source>
        <translation>Vea en la página Prueba lo que no concuerda.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::JumpDialog</name>
    <message>
        <source>Date, time or id</source>
        <translation>Fecha, hora o ID</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>2017-03-14 15:05, or an id</source>
        <translation>2017-03-14 15:05, o un ID</translation>
    </message>
    <message>
        <source>A date, a time of the day that is read (15:05), or both, in %1; the id of an event or of a conversation; an archive ID.</source>
        <translation>Una fecha, una hora del día que se está leyendo (15:05) o ambas, en la zona %1; el ID de un evento o de una conversación; un ID de archivo.</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>casebook::ui::KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Su clave</translation>
    </message>
    <message>
        <source>Opening the key…</source>
        <translation>Abriendo la clave…</translation>
    </message>
    <message>
        <source>Key and passphrase are used for this one act. Unless you want it, they are kept nowhere.</source>
        <translation>La clave y la contraseña se usan solo para este acto. A menos que usted lo quiera, no se guardan en ningún sitio.</translation>
    </message>
    <message>
        <source>The key store of this account has no passphrase for this key. Type it.</source>
        <translation>El almacén de claves de esta cuenta no tiene ninguna contraseña para esta clave. Escríbala.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::KeyField</name>
    <message>
        <source>Your key file (.p12, .pfx)</source>
        <translation>El fichero de su clave (.p12, .pfx)</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx)</source>
        <translation>Claves (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Contraseña de la clave</translation>
    </message>
    <message>
        <source>Keep the passphrase in the key store of this account</source>
        <translation>Guardar la contraseña en el almacén de claves de esta cuenta</translation>
    </message>
    <message>
        <source>Its passphrase; empty where the key store keeps it</source>
        <translation>Su contraseña; vacía si la guarda el almacén de claves</translation>
    </message>
    <message>
        <source>Whoever can use your account on this computer can sign with your key then.</source>
        <translation>Quien pueda usar su cuenta en este equipo podrá entonces firmar también con su clave.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Open a folder of archives</source>
        <translation>Abrir una carpeta de archivo</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Abrir un caso</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>F3, Shift+F3</source>
        <translation>F3, Shift+F3</translation>
    </message>
    <message>
        <source>Next, previous hit</source>
        <translation>Resultado siguiente, anterior</translation>
    </message>
    <message>
        <source>Enter, Backspace</source>
        <translation>Intro, Retroceso</translation>
    </message>
    <message>
        <source>From a hit to what was said around it, and back</source>
        <translation>De un resultado a lo que se dijo a su alrededor, y de vuelta</translation>
    </message>
    <message>
        <source>T, M, V</source>
        <translation>T, M, V</translation>
    </message>
    <message>
        <source>Tag, note, reviewed</source>
        <translation>Etiqueta, nota, revisado</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Take back the last mark</source>
        <translation>Deshacer la última marca</translation>
    </message>
    <message>
        <source>J, K</source>
        <translation>J, K</translation>
    </message>
    <message>
        <source>Next, previous message</source>
        <translation>Mensaje siguiente, anterior</translation>
    </message>
    <message>
        <source>N, P</source>
        <translation>N, P</translation>
    </message>
    <message>
        <source>Next, previous conversation</source>
        <translation>Conversación siguiente, anterior</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Who could see this message</source>
        <translation>Quién pudo ver este mensaje</translation>
    </message>
    <message>
        <source>Next room event, next entry to look at (with Shift: back)</source>
        <translation>Siguiente evento de sala, siguiente entrada por revisar (con Shift: hacia atrás)</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Hide or show the events of rooms</source>
        <translation>Ocultar o mostrar los eventos de sala</translation>
    </message>
    <message>
        <source>Enter on a folded run</source>
        <translation>Intro en una serie plegada</translation>
    </message>
    <message>
        <source>Show who came and went</source>
        <translation>Mostrar quién entró y salió</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Go to a date, a time or an id</source>
        <translation>Ir a una fecha, una hora o un ID</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+flecha izquierda, Alt+flecha derecha</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Atrás y adelante</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>Mostrar u ocultar el inspector</translation>
    </message>
    <message>
        <source>F7, F8, F9</source>
        <translation>F7, F8, F9</translation>
    </message>
    <message>
        <source>Fold the activity over time, the navigator, the inspector</source>
        <translation>Plegar la actividad en el tiempo, la navegación, el inspector</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>On the activity</source>
        <translation>En la actividad</translation>
    </message>
    <message>
        <source>Arrows, Enter: go there. F: filter. +, -, 0: zoom. T: table</source>
        <translation>Flechas, Intro: ir allí. F: filtrar. +, -, 0: zoom. T: tabla</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Ir a una página</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the text of the message</source>
        <translation>Copiar el texto del mensaje</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy it with sender and time</source>
        <translation>Copiarlo con remitente y hora</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+rueda</translation>
    </message>
    <message>
        <source>Size of the message text</source>
        <translation>Tamaño del texto de los mensajes</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Esta hoja</translation>
    </message>
    <message>
        <source>Single letters act where a list has the focus.</source>
        <translation>Las letras sueltas actúan donde una lista tiene el foco.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Ctrl+Enter in a term list</source>
        <translation>Ctrl+Intro en una lista de términos</translation>
    </message>
    <message>
        <source>Count the terms</source>
        <translation>Contar los términos</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Tachar</translation>
    </message>
    <message>
        <source>O, L</source>
        <translation>O, L</translation>
    </message>
    <message>
        <source>Ctrl+1 to 6</source>
        <translation>Ctrl+1 a 6</translation>
    </message>
</context>
<context>
    <name>casebook::ui::LogController</name>
    <message>
        <source>cannot be told</source>
        <translation>no se puede saber</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message numerus="yes">
        <source>%n files are in %1.</source>
        <translation>
            <numerusform>%n fichero está en %1.</numerusform>
            <numerusform>%n ficheros están en %1.</numerusform>
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
        <translation>Caso creado</translation>
    </message>
    <message>
        <source>Log begun</source>
        <translation>Registro de actividad iniciado</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Import ended</source>
        <translation>Importación terminada</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Export ended</source>
        <translation>Exportación terminada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Case checked</source>
        <translation>Caso comprobado</translation>
    </message>
    <message>
        <source>Log signed</source>
        <translation>Registro de actividad firmado</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Role given or taken</source>
        <translation>Rol dado o retirado</translation>
    </message>
    <message>
        <source>Policy changed</source>
        <translation>Política cambiada</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Tachado</translation>
    </message>
    <message>
        <source>Redaction taken off</source>
        <translation>Tachado retirado</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Saved or deleted</source>
        <translation>Guardado o borrado</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Removed what was over</source>
        <translation>Eliminado lo caducado</translation>
    </message>
    <message>
        <source>Sent to Symphony</source>
        <translation>Enviado a Symphony</translation>
    </message>
    <message>
        <source>Sending ended</source>
        <translation>Envío terminado</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Time stamp asked for</source>
        <translation>Sello de tiempo pedido</translation>
    </message>
    <message>
        <source>Time stamp taken in</source>
        <translation>Sello de tiempo incorporado</translation>
    </message>
</context>
<context>
    <name>casebook::ui::LogPanel</name>
    <message>
        <source>intact</source>
        <translation>íntegro</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>de confianza</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>mark, verdict, answer</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 entries signed, by %3</source>
        <translation>%1 de %2 entradas firmadas, por %3</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Comprobar el registro de actividad</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Tipo de entrada</translation>
    </message>
    <message>
        <source>Part of a name or account</source>
        <translation>Parte de un nombre o una cuenta</translation>
    </message>
    <message>
        <source>Part of an entry</source>
        <translation>Parte de una entrada</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Desde este día</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Hasta este día</translation>
    </message>
    <message>
        <source>Failed attempts only</source>
        <translation>Solo intentos fallidos</translation>
    </message>
    <message>
        <source>Save the proof…</source>
        <translation>Guardar la prueba…</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>Guardar el registro de actividad…</translation>
    </message>
    <message>
        <source>Folder for the log</source>
        <translation>Carpeta para el registro de actividad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Text in the entry</source>
        <translation>Texto en la entrada</translation>
    </message>
    <message>
        <source>from 2024-09-01</source>
        <translation>desde 2024-09-01</translation>
    </message>
    <message>
        <source>to 2024-09-30</source>
        <translation>hasta 2024-09-30</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>Entradas del registro de actividad</translation>
    </message>
    <message>
        <source>The chosen entry and its proof</source>
        <translation>La entrada elegida y su prueba</translation>
    </message>
    <message>
        <source>With the proof, somebody without the case sees that this entry stands in the log, and nothing else of it.</source>
        <translation>Con la prueba, alguien sin el caso ve que esta entrada consta en el registro de actividad, y nada más de él.</translation>
    </message>
    <message>
        <source>Folder for the proof</source>
        <translation>Carpeta para la prueba</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Todos los actos</translation>
    </message>
    <message>
        <source>Checking the log…</source>
        <translation>Comprobando el registro de actividad…</translation>
    </message>
    <message>
        <source>The log was not checked yet.</source>
        <translation>El registro de actividad aún no se ha comprobado.</translation>
    </message>
    <message>
        <source>Leaf: %1</source>
        <translation>Hoja: %1</translation>
    </message>
    <message>
        <source>Proof of inclusion</source>
        <translation>Prueba de inclusión</translation>
    </message>
    <message>
        <source>making it…</source>
        <translation>creándola…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailOptions</name>
    <message>
        <source>How the files lie</source>
        <translation>Cómo se ordenan los ficheros</translation>
    </message>
    <message>
        <source>Folder in each mailbox</source>
        <translation>Carpeta en cada buzón</translation>
    </message>
    <message>
        <source>One mail for</source>
        <translation>Un correo por</translation>
    </message>
    <message>
        <source>Minutes of silence that end a session</source>
        <translation>Minutos de silencio que terminan una sesión</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Days and times in</source>
        <translation>Días y horas en</translation>
    </message>
    <message>
        <source>Subject of the mails</source>
        <translation>Asunto de los correos</translation>
    </message>
    <message>
        <source>Largest mail in megabytes</source>
        <translation>Correo más grande, en megabytes</translation>
    </message>
    <message>
        <source>With the files that were sent</source>
        <translation>Con los ficheros que se enviaron</translation>
    </message>
    <message>
        <source>With what came out of encrypted sources</source>
        <translation>Con lo que salió de fuentes cifradas</translation>
    </message>
    <message>
        <source>With a record of the events for programs</source>
        <translation>Con un registro de los eventos para programas</translation>
    </message>
    <message>
        <source>One folder, with everybody and everything</source>
        <translation>Una carpeta, con todos y todo</translation>
    </message>
    <message>
        <source>A folder for each mailbox</source>
        <translation>Una carpeta por buzón</translation>
    </message>
    <message>
        <source>An mbox file for each mailbox</source>
        <translation>Un fichero mbox por buzón</translation>
    </message>
    <message>
        <source>each conversation and day</source>
        <translation>cada conversación y día</translation>
    </message>
    <message>
        <source>each conversation</source>
        <translation>cada conversación</translation>
    </message>
    <message>
        <source>each session, ended by silence</source>
        <translation>cada sesión, terminada por silencio</translation>
    </message>
    <message>
        <source>each message</source>
        <translation>cada mensaje</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>behind the length of the silence that ends a session</comment>
        <translation> minutos</translation>
    </message>
    <message>
        <source>One copy of each mail</source>
        <translation>Una copia de cada correo</translation>
    </message>
    <message>
        <source>One copy for each participant</source>
        <translation>Una copia por participante</translation>
    </message>
    <message>
        <source>the zone at the top</source>
        <translation>la zona de arriba</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>A template with {title}, {date}, {conversation}, {tenant}, {people}, {messages}, {minutes}, {part} and {parts}. Empty: the usual one.</source>
        <translation>Una plantilla con {title}, {date}, {conversation}, {tenant}, {people}, {messages}, {minutes}, {part} y {parts}. Vacío: la habitual.</translation>
    </message>
    <message>
        <source> MB; what is larger is split</source>
        <comment>behind the size of the largest mail</comment>
        <translation> MB; lo mayor se divide</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ficheros</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>En la carpeta</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Buzones</translation>
    </message>
    <message>
        <source>Days and times</source>
        <translation>Días y horas</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Largest mail</source>
        <translation>Correo más grande</translation>
    </message>
    <message>
        <source>Name the folder in each mailbox.</source>
        <translation>Indique la carpeta en cada buzón.</translation>
    </message>
    <message>
        <source>The numbers cannot be like this: %1</source>
        <translation>Los números no pueden ser así: %1</translation>
    </message>
    <message>
        <source>The subject cannot be filled in: %1</source>
        <translation>No se puede rellenar el asunto: %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailServerDialog</name>
    <message>
        <source>Name of the mail server</source>
        <translation>Nombre del servidor de correo</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Authority to trust</source>
        <translation>Autoridad de confianza</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Certificate and key of this client</source>
        <translation>Certificado y clave de este cliente</translation>
    </message>
    <message>
        <source>Certificates with keys (*.pem)</source>
        <translation>Certificados con claves (*.pem)</translation>
    </message>
    <message>
        <source>Bounces go to</source>
        <translation>Los rebotes van a</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>Entregar a</translation>
    </message>
    <message>
        <source>From of all mails</source>
        <translation>De de todos los correos</translation>
    </message>
    <message>
        <source>To of all mails</source>
        <translation>Para de todos los correos</translation>
    </message>
    <message>
        <source>Connections at the same time</source>
        <translation>Conexiones simultáneas</translation>
    </message>
    <message>
        <source>Mails a minute</source>
        <translation>Correos por minuto</translation>
    </message>
    <message>
        <source>How often a mail is offered</source>
        <translation>Cuántas veces se ofrece un correo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>New mail server</source>
        <translation>Nuevo servidor de correo</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>STARTTLS: encrypted before anything is said</source>
        <translation>STARTTLS: cifrado antes de decir nada</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS desde el primer byte</translation>
    </message>
    <message>
        <source>None: in clear</source>
        <translation>Ninguno: sin cifrar</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>No</translation>
    </message>
    <message>
        <source>User and password (PLAIN)</source>
        <translation>Usuario y contraseña (PLAIN)</translation>
    </message>
    <message>
        <source>User and password (LOGIN)</source>
        <translation>Usuario y contraseña (LOGIN)</translation>
    </message>
    <message>
        <source>User and token (XOAUTH2)</source>
        <translation>Usuario y token (XOAUTH2)</translation>
    </message>
    <message>
        <source>those of the system only</source>
        <translation>solo las del sistema</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Trusts also</source>
        <translation>Confía también en</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Presenta</translation>
    </message>
    <message>
        <source>One address for everything, or a template with {mailbox} or {local}.</source>
        <translation>Una dirección para todo, o una plantilla con {mailbox} o {local}.</translation>
    </message>
    <message>
        <source>who wrote first</source>
        <translation>quien escribió primero</translation>
    </message>
    <message>
        <source>the participants</source>
        <translation>los participantes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>as fast as the server takes them</source>
        <translation>tan rápido como acepte el servidor</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>There is a mail server of this name already.</source>
        <translation>Ya existe un servidor de correo con este nombre.</translation>
    </message>
    <message>
        <source>Password or token for the key store</source>
        <translation>Contraseña o token para el almacén de claves</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Kept in the case, each change as a version; its password never.</source>
        <translation>Se guarda en el caso, cada cambio como una versión; su contraseña, nunca.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Takes the password out of the key store of this system</source>
        <translation>Quita la contraseña del almacén de claves de este sistema</translation>
    </message>
    <message>
        <source>kept; type another one to replace it</source>
        <translation>guardada; escriba otra para sustituirla</translation>
    </message>
    <message>
        <source>asked for before every delivery</source>
        <translation>se pide antes de cada entrega</translation>
    </message>
    <message>
        <source>What is typed here goes into the key store of this system.</source>
        <translation>Lo que se escribe aquí pasa al almacén de claves de este sistema.</translation>
    </message>
    <message>
        <source>No password can be kept here, so it is asked for before every delivery.</source>
        <translation>Aquí no se puede guardar ninguna contraseña, por lo que se pide antes de cada entrega.</translation>
    </message>
    <message>
        <source>The key store answers: %1</source>
        <translation>El almacén de claves responde: %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailServerField</name>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>Probar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Password or token of the mail server</source>
        <translation>Contraseña o token del servidor de correo</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>todavía ninguno</translation>
    </message>
    <message>
        <source>Password or token; it is not kept</source>
        <translation>Contraseña o token; no se guarda</translation>
    </message>
    <message>
        <source>everything to %1</source>
        <translation>todo a %1</translation>
    </message>
    <message>
        <source>to the mailboxes of the participants</source>
        <translation>a los buzones de los participantes</translation>
    </message>
    <message>
        <source>in clear, not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>%1, port %2, %3; %4.</source>
        <translation>%1, puerto %2, %3; %4.</translation>
    </message>
    <message>
        <source>Choose a mail server, or make one.</source>
        <translation>Elija un servidor de correo, o cree uno.</translation>
    </message>
    <message>
        <source>Type the password of the mail server.</source>
        <translation>Escriba la contraseña del servidor de correo.</translation>
    </message>
    <message>
        <source>Delete a mail server</source>
        <translation>Eliminar un servidor de correo</translation>
    </message>
    <message>
        <source>Delete the mail server %1? What was delivered to it stays on record.</source>
        <translation>¿Eliminar el servidor de correo %1? Lo que se le entregó sigue constando.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Kept in the key store of this system; type another one for this once</source>
        <translation>Guardada en el almacén de claves de este sistema; escriba otra solo para esta vez</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailServerTest</name>
    <message>
        <source>Send a test mail to</source>
        <translation>Enviar un correo de prueba a</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Contraseña o token</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Test of a mail server</source>
        <translation>Prueba de un servidor de correo</translation>
    </message>
    <message>
        <source>One mail that says that it is a test and holds nothing of the case goes to %1, port %2.</source>
        <translation>Un correo que dice que es una prueba y no contiene nada del caso va a %1, puerto %2.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>✓ The server took it: %1</source>
        <translation>✓ El servidor lo aceptó: %1</translation>
    </message>
    <message>
        <source>✕ The server did not take it: %1</source>
        <translation>✕ El servidor no lo aceptó: %1</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>kept in the key store of this system</source>
        <translation>guardada en el almacén de claves de este sistema</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailTargetsController</name>
    <message>
        <source>Test of a mail server</source>
        <translation>Prueba de un servidor de correo</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailboxFields</name>
    <message>
        <source>By a list, first of all</source>
        <translation>Ante todo, por una lista</translation>
    </message>
    <message>
        <source>List of who has which mailbox</source>
        <translation>Lista de quién tiene qué buzón</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tablas (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Addresses that are mailboxes by themselves</source>
        <translation>Direcciones que son buzones por sí mismas</translation>
    </message>
    <message>
        <source>CSV with source_id and mailbox</source>
        <translation>CSV con source_id y mailbox</translation>
    </message>
    <message>
        <source>Addresses of requested exports are mailboxes</source>
        <translation>Las direcciones de exportaciones solicitadas son buzones</translation>
    </message>
    <message>
        <source>Every chat address is a mailbox</source>
        <translation>Toda dirección de chat es un buzón</translation>
    </message>
    <message>
        <source>No address is a mailbox by itself</source>
        <translation>Ninguna dirección es un buzón por sí misma</translation>
    </message>
    <message>
        <source>Who has which…</source>
        <translation>Quién tiene qué…</translation>
    </message>
    <message>
        <source>Choose the list of who has which mailbox.</source>
        <translation>Elija la lista de quién tiene qué buzón.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailboxListModel</name>
    <message>
        <source>in the mapping</source>
        <translation>en la asignación</translation>
    </message>
    <message>
        <source>the address is a mailbox</source>
        <translation>la dirección es un buzón</translation>
    </message>
    <message>
        <source>the mapping names the domain</source>
        <translation>la asignación indica el dominio</translation>
    </message>
    <message>
        <source>left out by the mapping</source>
        <translation>omitido por la asignación</translation>
    </message>
    <message>
        <source>no mailbox is known</source>
        <translation>no se conoce ningún buzón</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailboxesDialog</name>
    <message>
        <source>Who has which mailbox</source>
        <translation>Quién tiene qué buzón</translation>
    </message>
    <message>
        <source>People and their mailboxes</source>
        <translation>Personas y sus buzones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Looking up who takes part…</source>
        <translation>Buscando quién participa…</translation>
    </message>
    <message>
        <source>%1 of %2 people have no mailbox. In mailbox trees and over a mail server they get nothing, and are listed with the reason; in one folder everything is written.</source>
        <translation>%1 de %2 personas no tienen buzón. En árboles de buzones y por un servidor de correo no reciben nada, y se listan con el motivo; en una sola carpeta se escribe todo.</translation>
    </message>
    <message>
        <source>All %1 people have a mailbox.</source>
        <translation>Las %1 personas tienen buzón.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MainMenu</name>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Caso</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Open archive folder…</source>
        <translation>&amp;Abrir carpeta de archivo…</translation>
    </message>
    <message>
        <source>Open archive &amp;files…</source>
        <translation>Abrir &amp;ficheros de archivo…</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Nuevo caso…</translation>
    </message>
    <message>
        <source>Open &amp;case…</source>
        <translation>Abrir &amp;caso…</translation>
    </message>
    <message>
        <source>New &amp;window on this case</source>
        <translation>Nueva &amp;ventana de este caso</translation>
    </message>
    <message>
        <source>&amp;Recent cases</source>
        <translation>Casos &amp;recientes</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Abrir el &amp;ejemplo</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>Cerrar ca&amp;so</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>No case was opened yet</source>
        <translation>Aún no se ha abierto ningún caso</translation>
    </message>
    <message>
        <source>&amp;Copy message text</source>
        <translation>&amp;Copiar el texto del mensaje</translation>
    </message>
    <message>
        <source>Copy with &amp;sender and time</source>
        <translation>Copiar con &amp;remitente y hora</translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>C&amp;lear the search</source>
        <translation>Borrar &amp;la búsqueda</translation>
    </message>
    <message>
        <source>&amp;Next hit</source>
        <translation>Resultado &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>Resultado &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <translation>&amp;Navegación</translation>
    </message>
    <message>
        <source>Acti&amp;vity over time</source>
        <translation>Acti&amp;vidad en el tiempo</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspector</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Aumentar el texto</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Reducir el texto</translation>
    </message>
    <message>
        <source>N&amp;ormal text</source>
        <translation>Texto n&amp;ormal</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;pariencia</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>Este equipo: %1</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Another &amp;zone…</source>
        <translation>Otra &amp;zona…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Colours of the system</source>
        <translation>Colores &amp;del sistema</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Go to date or id…</source>
        <translation>&amp;Ir a fecha o ID…</translation>
    </message>
    <message>
        <source>Next r&amp;oom event</source>
        <translation>Siguiente evento de &amp;sala</translation>
    </message>
    <message>
        <source>Previous room event</source>
        <translation>Evento de sala anterior</translation>
    </message>
    <message>
        <source>Next entry to &amp;look at</source>
        <translation>Siguiente entrada por &amp;revisar</translation>
    </message>
    <message>
        <source>Previous entry to look at</source>
        <translation>Entrada por revisar anterior</translation>
    </message>
    <message>
        <source>&amp;Who could see this?</source>
        <translation>¿&amp;Quién pudo ver esto?</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>&amp;Panel siguiente</translation>
    </message>
    <message>
        <source>&amp;Next conversation</source>
        <translation>Co&amp;nversación siguiente</translation>
    </message>
    <message>
        <source>P&amp;revious conversation</source>
        <translation>Conversación an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Export the open &amp;conversation…</source>
        <translation>Exportar la &amp;conversación abierta…</translation>
    </message>
    <message>
        <source>&amp;Collect Communicator history…</source>
        <translation>&amp;Recopilar el historial de Communicator…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Casebook</source>
        <translation>Acerca &amp;de Casebook</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>Idioma del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;New request…</source>
        <translation>Nueva solicit&amp;ud…</translation>
    </message>
    <message>
        <source>Open a request &amp;file…</source>
        <translation>Abrir un fichero &amp;de solicitud…</translation>
    </message>
    <message>
        <source>&amp;Redactions…</source>
        <translation>&amp;Tachados…</translation>
    </message>
    <message>
        <source>Take o&amp;ff the last redaction</source>
        <translation>&amp;Quitar el último tachado</translation>
    </message>
    <message>
        <source>Show what is redacted, in &amp;this window</source>
        <translation>Mostrar lo tachado &amp;en esta ventana</translation>
    </message>
    <message>
        <source>&amp;Identities…</source>
        <translation>&amp;Identidades…</translation>
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
        <translation>Las horas se muestran en esta zona. Púlsela o elija otra en Ver, Zona horaria.</translation>
    </message>
    <message>
        <source>A job is still running. Stop it and close?</source>
        <translation>Todavía hay una tarea en curso. ¿Detenerla y cerrar?</translation>
    </message>
    <message>
        <source>Language: %1. Casebook speaks it the next time it is started.</source>
        <translation>Idioma: %1. Casebook lo usará la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Detenerlo y cerrar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>An import keeps the files that it finished and can be continued. A stopped export leaves nothing, and a stopped push goes on where it was.</source>
        <translation>Una importación conserva los ficheros que terminó y puede continuarse. Una exportación detenida no deja nada, y un envío detenido continúa donde estaba.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MappingFace</name>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>Only who is not decided upon</source>
        <translation>Solo las que están sin decidir</translation>
    </message>
    <message>
        <source>Confirm guesses</source>
        <translation>Confirmar suposiciones</translation>
    </message>
    <message>
        <source>Find among the people</source>
        <translation>Buscar entre las personas</translation>
    </message>
    <message>
        <source>Mailboxes…</source>
        <translation>Buzones…</translation>
    </message>
    <message>
        <source>Shows beside each person the mailbox that a mapping of mailboxes gives them.</source>
        <translation>Muestra junto a cada persona el buzón que le da una asignación de buzones.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Find among the streams</source>
        <translation>Buscar entre los flujos</translation>
    </message>
    <message>
        <source>Type into the table, paste cells from a spreadsheet where the cursor stands, or take a completed CSV over.</source>
        <translation>Escriba en la tabla, pegue celdas de una hoja de cálculo donde está el cursor, o cargue un CSV completado.</translation>
    </message>
    <message>
        <source>Take CSV over…</source>
        <translation>Cargar CSV…</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were pasted.</source>
        <translation>
            <numerusform>Se pegó %n fila.</numerusform>
            <numerusform>Se pegaron %n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Take CSV over</source>
        <translation>Cargar CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt)</source>
        <translation>CSV (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Mapping of mailboxes</source>
        <translation>Asignación de buzones</translation>
    </message>
    <message>
        <source>Press Rehearse: it finds who and what would move.</source>
        <translation>Pulse Ensayar: averigua quién y qué se trasladaría.</translation>
    </message>
    <message>
        <source>%1 in all, %2 without a user, %3 guessed</source>
        <translation>%1 en total, %2 sin usuario, %3 supuestas</translation>
    </message>
    <message>
        <source>Confirm the selected guesses</source>
        <translation>Confirmar las suposiciones seleccionadas</translation>
    </message>
    <message>
        <source>Confirm all guesses shown</source>
        <translation>Confirmar todas las suposiciones mostradas</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MarkActions</name>
    <message>
        <source>Tag…</source>
        <translation>Etiqueta…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Undo the last mark</source>
        <translation>Deshacer la última marca</translation>
    </message>
    <message>
        <source>Redact…</source>
        <translation>Tachar…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MarksController</name>
    <message>
        <source>note</source>
        <comment>a mark on a row</comment>
        <translation>nota</translation>
    </message>
    <message>
        <source>reviewed</source>
        <comment>a mark on a row</comment>
        <translation>revisado</translation>
    </message>
    <message>
        <source>Tagged “%1”.</source>
        <translation>Etiqueta «%1» puesta.</translation>
    </message>
    <message>
        <source>Tag “%1” taken off.</source>
        <translation>Etiqueta «%1» quitada.</translation>
    </message>
    <message>
        <source>Note added.</source>
        <translation>Nota añadida.</translation>
    </message>
    <message>
        <source>Note taken off.</source>
        <translation>Nota quitada.</translation>
    </message>
    <message>
        <source>Marked as reviewed.</source>
        <translation>Marcado como revisado.</translation>
    </message>
    <message>
        <source>No longer marked as reviewed.</source>
        <translation>Ya no está marcado como revisado.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MarksPanel</name>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Add a tag (T)</source>
        <translation>Añadir una etiqueta (T)</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Add a note (M)</source>
        <translation>Añadir una nota (M)</translation>
    </message>
    <message>
        <source>Enter keeps the note, Shift+Enter begins a line</source>
        <translation>Intro guarda la nota, Shift+Intro empieza una línea</translation>
    </message>
    <message>
        <source>Somebody has judged this event (V). That it was opened is kept apart.</source>
        <translation>Alguien ha valorado este evento (V). Que se haya abierto se registra por separado.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Reviewed by %1</source>
        <translation>Revisado por %1</translation>
    </message>
    <message>
        <source>Take off the tag %1</source>
        <translation>Quitar la etiqueta %1</translation>
    </message>
    <message>
        <source>Take off this note</source>
        <translation>Quitar esta nota</translation>
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
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Two people must not become one user, which would change who said what: %1. Give each a user of their own, or leave one of them out.</source>
        <translation>Dos personas no deben pasar a ser un usuario, pues cambiaría quién dijo qué: %1. Dé a cada una su propio usuario, u omita a una de ellas.</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>el portapapeles</translation>
    </message>
    <message>
        <source>%1 people and %2 streams were taken over.</source>
        <translation>Se cargaron %1 personas y %2 flujos.</translation>
    </message>
    <message>
        <source>The table is in %1.</source>
        <translation>La tabla está en %1.</translation>
    </message>
    <message>
        <source>Export for Symphony</source>
        <translation>Exportación para Symphony</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MovePage</name>
    <message>
        <source>Move</source>
        <translation>Trasladar</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ensayar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Move to Symphony</source>
        <translation>Trasladar a Symphony</translation>
    </message>
    <message>
        <source>Progress of the rehearsal or export</source>
        <translation>Progreso del ensayo o de la exportación</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Repair and finish</source>
        <translation>Reparar y terminar</translation>
    </message>
    <message>
        <source>what the search selects: %1</source>
        <translation>lo que selecciona la búsqueda: %1</translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation>todo el caso</translation>
    </message>
    <message>
        <source>changed since the rehearsal</source>
        <translation>cambiado desde el ensayo</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MovePeopleModel</name>
    <message>
        <source>The action is map, create or skip, not “%1”.</source>
        <translation>La acción es map, create o skip, no «%1».</translation>
    </message>
    <message>
        <source>This column cannot be written to.</source>
        <translation>No se puede escribir en esta columna.</translation>
    </message>
    <message>
        <source>“%1” is no user ID: %2.</source>
        <translation>«%1» no es un ID de usuario: %2.</translation>
    </message>
    <message>
        <source>choose: names are missing</source>
        <translation>elegir: faltan nombres</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>guessed: confirm it</source>
        <translation>supuesto: confírmelo</translation>
    </message>
    <message>
        <source>looked up by e-mail</source>
        <translation>encontrado por correo electrónico</translation>
    </message>
    <message>
        <source>mapped</source>
        <translation>asignado</translation>
    </message>
    <message>
        <source>user is made</source>
        <translation>se crea el usuario</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>JID</source>
        <translation>JID</translation>
    </message>
    <message>
        <source>Seen as</source>
        <translation>Visto como</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Symphony user</source>
        <translation>Usuario de Symphony</translation>
    </message>
    <message>
        <source>E-mail in Symphony</source>
        <translation>Correo electrónico en Symphony</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Shown name</source>
        <translation>Nombre mostrado</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Disable afterwards</source>
        <translation>Desactivar después</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MoveStreamsModel</name>
    <message>
        <source>The name of a room has 1 to %1 characters.</source>
        <translation>El nombre de una sala tiene de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>The action is create, use or skip, not “%1”.</source>
        <translation>La acción es create, use o skip, no «%1».</translation>
    </message>
    <message>
        <source>This column cannot be written to.</source>
        <translation>No se puede escribir en esta columna.</translation>
    </message>
    <message>
        <source>“%1” is no stream ID: %2.</source>
        <translation>«%1» no es un ID de flujo: %2.</translation>
    </message>
    <message>
        <source>private room</source>
        <translation>sala privada</translation>
    </message>
    <message>
        <source>one IM</source>
        <translation>un IM</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Nombre de la sala</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Owner (JID)</source>
        <translation>Propietario (JID)</translation>
    </message>
    <message>
        <source>Stream ID</source>
        <translation>ID del flujo</translation>
    </message>
    <message>
        <source>Remove afterwards (JIDs)</source>
        <translation>Quitar después (JID)</translation>
    </message>
    <message>
        <source>Deactivate afterwards</source>
        <translation>Desactivar después</translation>
    </message>
</context>
<context>
    <name>casebook::ui::NavigatorModel</name>
    <message>
        <source>All conversations</source>
        <translation>Todas las conversaciones</translation>
    </message>
    <message>
        <source>No tenant</source>
        <translation>Sin tenant</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>a day within its month</comment>
        <translation>ddd d</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n conversations began here (days in UTC)</source>
        <translation>
            <numerusform>%1: %n conversación empezó aquí (días en UTC)</numerusform>
            <numerusform>%1: %n conversaciones empezaron aquí (días en UTC)</numerusform>
        </translation>
    </message>
    <message>
        <source>Tenant, day</source>
        <translation>Tenant, día</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
</context>
<context>
    <name>casebook::ui::NewCasePage</name>
    <message>
        <source>Title of the case</source>
        <translation>Título del caso</translation>
    </message>
    <message>
        <source>Where the case file is kept</source>
        <translation>Dónde se guarda el fichero del caso</translation>
    </message>
    <message>
        <source>&amp;Four eyes</source>
        <translation>Cuatro &amp;ojos</translation>
    </message>
    <message>
        <source>Certificate of the first approver</source>
        <translation>Certificado del primer aprobador</translation>
    </message>
    <message>
        <source>&amp;Single reviewer</source>
        <translation>&amp;Revisor único</translation>
    </message>
    <message>
        <source>Make case and import</source>
        <translation>Crear el caso e importar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nuevo caso</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Keep it in</source>
        <translation>&amp;Guardar en</translation>
    </message>
    <message>
        <source>One file on a disk of this computer. Texts, raw records and the hashes of the sources are in it; the sources are only read.</source>
        <translation>Un solo fichero en un disco de este equipo. Contiene los textos, los registros en bruto y los hashes de las fuentes; las fuentes solo se leen.</translation>
    </message>
    <message>
        <source>Who must agree before something leaves the case</source>
        <translation>Quién debe dar su conformidad antes de que algo salga del caso</translation>
    </message>
    <message>
        <source>Certificate of the first approver (PEM)</source>
        <translation>Certificado del primer aprobador (PEM)</translation>
    </message>
    <message>
        <source>An empty case, to add archives to later.</source>
        <translation>Un caso vacío al que añadir archivos más tarde.</translation>
    </message>
    <message>
        <source>Make case</source>
        <translation>Crear el caso</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>Keep the case in</source>
        <translation>Guardar el caso en</translation>
    </message>
    <message>
        <source>Casebook cases (*.casebook)</source>
        <translation>Casos de Casebook (*.casebook)</translation>
    </message>
    <message>
        <source>Choose who must agree.</source>
        <translation>Elija quién debe dar su conformidad.</translation>
    </message>
    <message>
        <source>Say where to keep the case.</source>
        <translation>Indique dónde guardar el caso.</translation>
    </message>
    <message>
        <source>Say who approves first: by a certificate.</source>
        <translation>Indique quién aprueba primero: mediante un certificado.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::NewIdentityDialog</name>
    <message>
        <source>Name of the person</source>
        <translation>Nombre de la persona</translation>
    </message>
    <message>
        <source>Address of the person</source>
        <translation>Dirección de correo de la persona</translation>
    </message>
    <message>
        <source>Kind of the key</source>
        <translation>Tipo de clave</translation>
    </message>
    <message>
        <source>Years for which it is valid</source>
        <translation>Años de validez</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>Dónde se guarda la clave</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>Contraseña, otra vez</translation>
    </message>
    <message>
        <source>Keep the passphrase in the key store of this account</source>
        <translation>Guardar la contraseña en el almacén de claves de esta cuenta</translation>
    </message>
    <message>
        <source>Make the identity</source>
        <translation>Crear la identidad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>Nueva identidad</translation>
    </message>
    <message>
        <source>RSA, 3072 bits: opened by every program</source>
        <translation>RSA, 3072 bits: la abren todos los programas</translation>
    </message>
    <message>
        <source>EC, P-256: short and fast</source>
        <translation>EC, P-256: corta y rápida</translation>
    </message>
    <message>
        <source>Whoever can use your account on this computer can sign with your key then.</source>
        <translation>Quien pueda usar su cuenta en este equipo podrá entonces firmar también con su clave.</translation>
    </message>
    <message>
        <source>A key of your own, and a certificate that says whose it is. With the key you sign; the certificate is for the others, who enrol you by it.</source>
        <translation>Una clave propia y un certificado que dice de quién es. Usted firma con la clave; el certificado es para los demás, que con él le dan de alta.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección de correo</translation>
    </message>
    <message>
        <source>&amp;Kind of key</source>
        <translation>&amp;Tipo de clave</translation>
    </message>
    <message>
        <source>Valid for &amp;years</source>
        <translation>&amp;Años de validez</translation>
    </message>
    <message>
        <source>Key &amp;file</source>
        <translation>&amp;Fichero de clave</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>And a&amp;gain</source>
        <translation>Otra &amp;vez</translation>
    </message>
    <message>
        <source>Keep the key in</source>
        <translation>Guardar la clave en</translation>
    </message>
    <message>
        <source>Keys (*.p12)</source>
        <translation>Claves (*.p12)</translation>
    </message>
    <message>
        <source>Say whose identity it is.</source>
        <translation>Indique de quién es la identidad.</translation>
    </message>
    <message>
        <source>Give the address of the person.</source>
        <translation>Indique la dirección de correo de la persona.</translation>
    </message>
    <message>
        <source>Say where the key is kept.</source>
        <translation>Indique dónde se guarda la clave.</translation>
    </message>
    <message>
        <source>The passphrase needs 8 characters or more, better 20.</source>
        <translation>La contraseña necesita 8 caracteres o más; mejor, 20.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Las dos contraseñas no son iguales.</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Creando la clave…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The key is in %1, the certificate in %2. Hand out the certificate, and keep the key to yourself.
Fingerprint, to compare on the telephone:
%3</source>
        <translation>La clave está en %1; el certificado, en %2. Entregue el certificado a los demás y no comparta la clave con nadie.
Huella digital, para compararla por teléfono:
%3</translation>
    </message>
</context>
<context>
    <name>casebook::ui::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>casebook::ui::NumberFields</name>
    <message>
        <source>Before each number</source>
        <translation>Antes de cada número</translation>
    </message>
    <message>
        <source>Digits of each number</source>
        <translation>Cifras de cada número</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Primer número</translation>
    </message>
    <message>
        <source>Name of the load files</source>
        <translation>Nombre de los ficheros de carga</translation>
    </message>
    <message>
        <source> digits</source>
        <comment>behind the number of digits of a production number</comment>
        <translation> cifras</translation>
    </message>
    <message>
        <source>from </source>
        <comment>before the first production number</comment>
        <translation>desde </translation>
    </message>
    <message>
        <source>The first document is %1, in %2.dat.</source>
        <translation>El primer documento es %1, en %2.dat.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::OpenDialogs</name>
    <message>
        <source>Open archive folder</source>
        <translation>Abrir carpeta de archivo</translation>
    </message>
    <message>
        <source>Open archive files</source>
        <translation>Abrir ficheros de archivo</translation>
    </message>
    <message>
        <source>Archives (*.IMArchive *.conv *.localONLY);;All files (*)</source>
        <translation>Archivos (*.IMArchive *.conv *.localONLY);;Todos los ficheros (*)</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Abrir caso</translation>
    </message>
    <message>
        <source>Casebook cases (*.casebook)</source>
        <translation>Casos de Casebook (*.casebook)</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PackText</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Mensajes directos</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <source>Deleted messages</source>
        <translation>Mensajes eliminados</translation>
    </message>
    <message>
        <source>Room events</source>
        <translation>Eventos de sala</translation>
    </message>
    <message>
        <source>A list (kept as it is)</source>
        <translation>Una lista (se conserva tal cual)</translation>
    </message>
    <message>
        <source>Something else (kept)</source>
        <translation>Otra cosa (se conserva)</translation>
    </message>
    <message>
        <source>Conversation (ID)</source>
        <translation>Conversación (ID)</translation>
    </message>
    <message>
        <source>Conversation (name)</source>
        <translation>Conversación (nombre)</translation>
    </message>
    <message>
        <source>Conversation (kind)</source>
        <translation>Conversación (tipo)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Date (the clock is apart)</source>
        <translation>Fecha (la hora va aparte)</translation>
    </message>
    <message>
        <source>Clock (the date is apart)</source>
        <translation>Hora (la fecha va aparte)</translation>
    </message>
    <message>
        <source>End, or time of leaving</source>
        <translation>Fin, u hora de salida</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Sender (address)</source>
        <translation>Remitente (dirección)</translation>
    </message>
    <message>
        <source>Sender (ID)</source>
        <translation>Remitente (ID)</translation>
    </message>
    <message>
        <source>Sender (name)</source>
        <translation>Remitente (nombre)</translation>
    </message>
    <message>
        <source>Recipients, members</source>
        <translation>Destinatarios, miembros</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>ID del mensaje</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>En respuesta a</translation>
    </message>
    <message>
        <source>Attachment (name)</source>
        <translation>Adjunto (nombre)</translation>
    </message>
    <message>
        <source>Attachment (type)</source>
        <translation>Adjunto (tipo)</translation>
    </message>
    <message>
        <source>Attachment (size)</source>
        <translation>Adjunto (tamaño)</translation>
    </message>
    <message>
        <source>Attachment (file in the pack)</source>
        <translation>Adjunto (archivo del paquete)</translation>
    </message>
    <message>
        <source>Attachment (address)</source>
        <translation>Adjunto (dirección)</translation>
    </message>
    <message>
        <source>Whether it was deleted</source>
        <translation>Si se eliminó</translation>
    </message>
    <message>
        <source>Deleted at</source>
        <translation>Eliminado el</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>Eliminado por</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Of a Casebook delivery: %1</source>
        <translation>De una entrega de Casebook: %1</translation>
    </message>
    <message>
        <source>Nothing in the table tells the day from the month.</source>
        <translation>Nada en la tabla distingue el día del mes.</translation>
    </message>
    <message>
        <source>The times of the table name no zone.</source>
        <translation>Las horas de la tabla no indican zona.</translation>
    </message>
    <message>
        <source>More than one column may be “%1”: %2.</source>
        <translation>Más de una columna puede ser «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PagesDialog</name>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1. The preview ends here.</source>
        <translation>%1. La vista previa termina aquí.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PeopleController</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>hora desconocida</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>el final</translation>
    </message>
    <message>
        <source>no record says when</source>
        <translation>ningún registro dice cuándo</translation>
    </message>
    <message>
        <source>never in it, as far as recorded</source>
        <translation>nunca estuvo, según consta</translation>
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
        <translation>Quién estuvo presente y cuándo</translation>
    </message>
    <message>
        <source>Reading who was there…</source>
        <translation>Leyendo quién estuvo presente…</translation>
    </message>
    <message>
        <source>Choose a conversation to see who was present when.</source>
        <translation>Elija una conversación para ver quién estuvo presente y cuándo.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PlanFace</name>
    <message>
        <source>The whole case</source>
        <translation>Todo el caso</translation>
    </message>
    <message>
        <source>What becomes one room</source>
        <translation>Qué pasa a ser una sala</translation>
    </message>
    <message>
        <source>Keep the order within a second, by milliseconds</source>
        <translation>Mantener el orden dentro de un segundo, por milisegundos</translation>
    </message>
    <message>
        <source>Split texts that are too long for one message</source>
        <translation>Dividir los textos demasiado largos para un mensaje</translation>
    </message>
    <message>
        <source>Move what is left of redacted messages</source>
        <translation>Trasladar lo que queda de los mensajes tachados</translation>
    </message>
    <message>
        <source>Send files along</source>
        <translation>Enviar también los ficheros</translation>
    </message>
    <message>
        <source>What moves, and how</source>
        <translation>Qué se traslada, y cómo</translation>
    </message>
    <message>
        <source>One room for each room of the archive: everybody sees everything in it</source>
        <translation>Una sala por cada sala del archivo: en ella todos lo ven todo</translation>
    </message>
    <message>
        <source>One room for each conversation: nobody sees what was said before they came</source>
        <translation>Una sala por cada conversación: nadie ve lo que se dijo antes de que llegara</translation>
    </message>
    <message>
        <source>People and streams</source>
        <translation>Personas y flujos</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Aún no hay plan</translation>
    </message>
    <message>
        <source>The rehearsal goes through everything that would move, without asking anybody: people, streams, messages, hours, and what stands in the way.</source>
        <translation>El ensayo recorre todo lo que se trasladaría, sin preguntar a nadie: personas, flujos, mensajes, horas y lo que lo impide.</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ensayar</translation>
    </message>
    <message>
        <source>Content exports that run daily look at one day only and will not hold this history. Plan one over its whole span.

Everybody in a room sees everything that is imported into it. All conversations of two people end in the IM that they use. Bots on the datafeed see nothing, and nothing that was imported can be taken back, only suppressed message by message.</source>
        <translation>Las exportaciones de contenido diarias miran un solo día y no contendrán este historial. Planifique una para todo su período.

Todos los de una sala ven todo lo que se importa en ella. Todas las conversaciones de dos personas acaban en el IM que usan. Los bots del datafeed no ven nada, y nada de lo importado puede retirarse, solo suprimirse mensaje a mensaje.</translation>
    </message>
    <message>
        <source>Cannot be moved</source>
        <translation>No se puede trasladar</translation>
    </message>
    <message>
        <source>Before you push</source>
        <translation>Antes de enviar</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>What the search selects: %1</source>
        <translation>Lo que selecciona la búsqueda: %1</translation>
    </message>
    <message>
        <source>What the search selects (nothing is looked for)</source>
        <translation>Lo que selecciona la búsqueda (no se busca nada)</translation>
    </message>
    <message>
        <source>A message takes up to 25 files and 30 MB, of the kinds that Symphony allows; files make the import longer than the hours above.</source>
        <translation>Un mensaje admite hasta 25 ficheros y 30 MB, de los tipos que Symphony permite; con ficheros, la importación dura más que las horas de arriba.</translation>
    </message>
    <message>
        <source>messages in scope</source>
        <translation>mensajes en el alcance</translation>
    </message>
    <message numerus="yes">
        <source>ready, in %n calls</source>
        <translation>
            <numerusform>listos, en %n llamada</numerusform>
            <numerusform>listos, en %n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>held back, see the rehearsal</source>
        <translation>retenidos, véase el ensayo</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>retenidos</translation>
    </message>
    <message>
        <source>%1 – %2 h</source>
        <translation>%1 – %2 h</translation>
    </message>
    <message>
        <source>at %1 and %2 an hour</source>
        <translation>a %1 y %2 por hora</translation>
    </message>
    <message>
        <source>users that Symphony has</source>
        <translation>usuarios que Symphony tiene</translation>
    </message>
    <message>
        <source>looked up by e-mail</source>
        <translation>encontrado por correo electrónico</translation>
    </message>
    <message>
        <source>users to be made</source>
        <translation>usuarios por crear</translation>
    </message>
    <message>
        <source>people left out</source>
        <translation>personas omitidas</translation>
    </message>
    <message>
        <source>people without a user</source>
        <translation>personas sin usuario</translation>
    </message>
    <message>
        <source>IMs of two people</source>
        <translation>IM de dos personas</translation>
    </message>
    <message>
        <source>private rooms</source>
        <translation>salas privadas</translation>
    </message>
    <message>
        <source>members to be added</source>
        <translation>miembros por añadir</translation>
    </message>
    <message>
        <source>The rehearsal counts it.</source>
        <translation>Los cuenta el ensayo.</translation>
    </message>
    <message>
        <source>Everybody is decided upon</source>
        <translation>Se ha decidido sobre todas las personas</translation>
    </message>
    <message numerus="yes">
        <source>%n people still need a decision</source>
        <translation>
            <numerusform>%n persona aún requiere una decisión</numerusform>
            <numerusform>%n personas aún requieren una decisión</numerusform>
        </translation>
    </message>
    <message>
        <source>The rehearsal finds nothing in the way</source>
        <translation>El ensayo no encuentra ningún impedimento</translation>
    </message>
    <message numerus="yes">
        <source>The rehearsal holds %n things back</source>
        <translation>
            <numerusform>El ensayo retiene %n elemento</numerusform>
            <numerusform>El ensayo retiene %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>An export is made and cleared</source>
        <translation>Hay una exportación hecha y autorizada</translation>
    </message>
    <message>
        <source>Pilot: one room and one IM, 50 messages</source>
        <translation>Piloto: una sala y un IM, 50 mensajes</translation>
    </message>
    <message>
        <source>%1 imported, %2 failed, %3 left</source>
        <translation>%1 importados, %2 fallidos, %3 pendientes</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>%1 – %2 min</source>
        <translation>%1 – %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n files of %1 go along.</source>
        <translation>
            <numerusform>Se envía también %n fichero (%1).</numerusform>
            <numerusform>Se envían también %n ficheros (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::PolicyCard</name>
    <message>
        <source>Single reviewer</source>
        <translation>Revisor único</translation>
    </message>
    <message>
        <source>Four eyes: an approved request is needed</source>
        <translation>Cuatro ojos: se necesita una solicitud aprobada</translation>
    </message>
    <message>
        <source>Request %1, approved by %2</source>
        <translation>Solicitud %1, aprobada por %2</translation>
    </message>
    <message>
        <source>Exactly what was approved leaves, as %1. It is compared again while it is written, and nothing stays where it differs.</source>
        <translation>Sale exactamente lo aprobado, como %1. Se vuelve a comparar mientras se escribe, y nada queda donde difiera.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PolicyDialog</name>
    <message>
        <source>Policy of this case</source>
        <translation>Política de este caso</translation>
    </message>
    <message>
        <source>From now on: %1. %2 An approver signs the change, and it stands in the log for good.</source>
        <translation>A partir de ahora: %1. %2 Un aprobador firma el cambio, que consta de forma permanente en el registro de actividad.</translation>
    </message>
    <message>
        <source>Show what I sign</source>
        <translation>Mostrar lo que firmo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Indique un motivo.</translation>
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
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>took part, but no record says when</source>
        <translation>participó, pero ningún registro dice cuándo</translation>
    </message>
    <message>
        <source>left later; since when they were there is not told</source>
        <translation>salió más tarde; no consta desde cuándo estaba</translation>
    </message>
    <message>
        <source>the record of presence and the events of the room disagree</source>
        <translation>el registro de presencia y los eventos de la sala no concuerdan</translation>
    </message>
    <message>
        <source>the event has no readable time, or may belong to another conversation</source>
        <translation>el evento no tiene hora legible o puede pertenecer a otra conversación</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PreviewDialog</name>
    <message>
        <source>Preview of %1</source>
        <translation>Vista previa de %1</translation>
    </message>
    <message>
        <source>The first %1 of %2 events, as an export would have them. The log says that you saw them.</source>
        <translation>Los primeros %1 de %2 eventos, tal como los tendría una exportación. El registro de actividad dice que usted los vio.</translation>
    </message>
    <message>
        <source>All %1 events, as an export would have them. The log says that you saw them.</source>
        <translation>Los %1 eventos, tal como los tendría una exportación. El registro de actividad dice que usted los vio.</translation>
    </message>
    <message>
        <source>Selected events</source>
        <translation>Eventos seleccionados</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>No hay nada seleccionado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ProofFigures</name>
    <message>
        <source>records that repeat an event (copies)</source>
        <translation>registros que repiten un evento (copias)</translation>
    </message>
    <message>
        <source>! incomplete</source>
        <translation>! incompleto</translation>
    </message>
    <message numerus="yes">
        <source>%n files that should be archives were left out</source>
        <translation>
            <numerusform>se omitió %n fichero que debería ser un archivo</numerusform>
            <numerusform>se omitieron %n ficheros que deberían ser archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ balances</source>
        <translation>✓ cuadra</translation>
    </message>
    <message>
        <source>%1 bytes, each in one place</source>
        <translation>%1 bytes, cada uno en un solo lugar</translation>
    </message>
    <message>
        <source>✕ does not balance</source>
        <translation>✕ no cuadra</translation>
    </message>
    <message numerus="yes">
        <source>%n problems, listed below</source>
        <translation>
            <numerusform>%n problema, indicado abajo</numerusform>
            <numerusform>%n problemas, indicados abajo</numerusform>
        </translation>
    </message>
    <message>
        <source>checking the books</source>
        <translation>comprobando las cuentas</translation>
    </message>
    <message>
        <source>nothing was read yet</source>
        <translation>aún no se ha leído nada</translation>
    </message>
    <message numerus="yes">
        <source>%n issues to look at</source>
        <translation>
            <numerusform>%n incidencia por revisar</numerusform>
            <numerusform>%n incidencias por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n harmless notes</source>
        <translation>
            <numerusform>%n observación sin importancia</numerusform>
            <numerusform>%n observaciones sin importancia</numerusform>
        </translation>
    </message>
    <message>
        <source>no daily files</source>
        <translation>sin ficheros diarios</translation>
    </message>
    <message>
        <source>no day missing</source>
        <translation>no falta ningún día</translation>
    </message>
    <message numerus="yes">
        <source>%n days missing</source>
        <translation>
            <numerusform>falta %n día</numerusform>
            <numerusform>faltan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>events, of them %1 messages, in %2 conversations</source>
        <translation>eventos, de ellos %1 mensajes, en %2 conversaciones</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ProofHead</name>
    <message>
        <source>Reading report</source>
        <translation>Informe de lectura</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Check sources again</source>
        <translation>Comprobar las fuentes de nuevo</translation>
    </message>
    <message>
        <source>Makes the case anew from its raw bytes, compares every row, and looks at the original files.</source>
        <translation>Reconstruye el caso a partir de sus bytes en bruto, compara cada fila y examina los ficheros originales.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>Como PDF…</translation>
    </message>
    <message>
        <source>As HTML…</source>
        <translation>Como HTML…</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>Como JSON…</translation>
    </message>
    <message>
        <source>Save the reading report</source>
        <translation>Guardar el informe de lectura</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n sources · %2</source>
        <translation>
            <numerusform>%1 · %n fuente · %2</numerusform>
            <numerusform>%1 · %n fuentes · %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::ProofPage</name>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Show harmless notes too</source>
        <translation>Mostrar también las observaciones sin importancia</translation>
    </message>
    <message>
        <source>Nothing: every record could be read.</source>
        <translation>Nada: se pudieron leer todos los registros.</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Incidencias</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Days, by tenant and UCB</source>
        <translation>Días, por tenant y UCB</translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation>Lo que hay que revisar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more problems</source>
        <translation>
            <numerusform>y %n problema más</numerusform>
            <numerusform>y %n problemas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading report</source>
        <translation>Informe de lectura</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro de actividad</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PurgeTask</name>
    <message>
        <source>Remove every day</source>
        <translation>Eliminar todos los días</translation>
    </message>
    <message>
        <source>Run this once in a console. From then on the Task Scheduler removes every morning what is over in this case, also when Casebook is not open.</source>
        <translation>Ejecute esto una vez en una consola. A partir de entonces, el Programador de tareas elimina cada mañana lo que ha caducado en este caso, aunque Casebook no esté abierto.</translation>
    </message>
    <message>
        <source>Put this line into the table that &quot;crontab -e&quot; opens. From then on the system removes every morning what is over in this case, also when Casebook is not open.</source>
        <translation>Ponga esta línea en la tabla que abre «crontab -e». A partir de entonces, el sistema elimina cada mañana lo que ha caducado en este caso, aunque Casebook no esté abierto.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PushController</name>
    <message>
        <source>%1 of %2 messages are imported, %3 failed, %4 are left.</source>
        <translation>%1 de %2 mensajes están importados, %3 fallaron, %4 están pendientes.</translation>
    </message>
    <message>
        <source>It ended before its time: %1. The next push goes on from here.</source>
        <translation>Terminó antes de tiempo: %1. El próximo envío continúa desde aquí.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>Push to Symphony</source>
        <translation>Envío a Symphony</translation>
    </message>
    <message>
        <source>Answers of Symphony</source>
        <translation>Respuestas de Symphony</translation>
    </message>
    <message>
        <source>%1 batches have an answer, %2 have none. %3 messages are imported, %4 failed, %5 are left.</source>
        <translation>%1 lotes tienen respuesta, %2 no tienen ninguna. %3 mensajes están importados, %4 fallaron, %5 están pendientes.</translation>
    </message>
    <message>
        <source>Finish the move</source>
        <translation>Terminar el traslado</translation>
    </message>
    <message>
        <source>%1 owners were promoted, %2 members removed, the account left %3 rooms, %4 rooms were deactivated, %5 users disabled.</source>
        <translation>Se ascendió a %1 propietarios, se quitaron %2 miembros, la cuenta salió de %3 salas, se desactivaron %4 salas y %5 usuarios.</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Informe final</translation>
    </message>
    <message>
        <source>The report is in %1: %2 imported, %3 failed, %4 left. %5</source>
        <translation>El informe está en %1: %2 importados, %3 fallidos, %4 pendientes. %5</translation>
    </message>
    <message>
        <source>It balances.</source>
        <translation>Cuadra.</translation>
    </message>
    <message>
        <source>It does NOT balance.</source>
        <translation>NO cuadra.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PushFace</name>
    <message>
        <source>Export for Symphony</source>
        <translation>Exportación para Symphony</translation>
    </message>
    <message>
        <source>Do not send failures again</source>
        <translation>No volver a enviar lo fallido</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Read answers…</source>
        <translation>Leer respuestas…</translation>
    </message>
    <message>
        <source>Push to Symphony</source>
        <translation>Envío a Symphony</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>The folder that the step Batches wrote</source>
        <translation>La carpeta que escribió el paso Lotes</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Progress of the push</source>
        <translation>Progreso del envío</translation>
    </message>
    <message>
        <source>The folder has scripts that send its batches and keep the answers. Read them here, and everything else goes as after a push.</source>
        <translation>La carpeta tiene scripts que envían sus lotes y guardan las respuestas. Léalas aquí, y todo lo demás sigue como tras un envío.</translation>
    </message>
    <message>
        <source>What failed goes out again, too.</source>
        <translation>Lo que falló también vuelve a salir.</translation>
    </message>
    <message>
        <source>What failed goes out again: %1.</source>
        <translation>Lo que falló vuelve a salir: %1.</translation>
    </message>
    <message>
        <source>Folder with the answers</source>
        <translation>Carpeta con las respuestas</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importados</translation>
    </message>
    <message>
        <source>failed, see Repair and finish</source>
        <translation>fallidos, véase Reparar y terminar</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallidos</translation>
    </message>
    <message>
        <source>left: not sent, or no answer</source>
        <translation>pendientes: no enviados o sin respuesta</translation>
    </message>
</context>
<context>
    <name>casebook::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ReadController</name>
    <message>
        <source>“%1” is no date, no time and no id of this case.</source>
        <translation>«%1» no es una fecha, ni una hora, ni un ID de este caso.</translation>
    </message>
    <message>
        <source>There is no further room event this way.</source>
        <translation>No hay más eventos de sala en esta dirección.</translation>
    </message>
    <message>
        <source>There is no further entry to look at this way.</source>
        <translation>No hay más entradas por revisar en esta dirección.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ReadPage</name>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Tenants and days</source>
        <translation>Tenants y días</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Copy with sender and time</source>
        <translation>Copiar con remitente y hora</translation>
    </message>
    <message>
        <source>Who could see this?</source>
        <translation>¿Quién pudo ver esto?</translation>
    </message>
    <message>
        <source>Show in its conversation</source>
        <translation>Mostrar en su conversación</translation>
    </message>
    <message>
        <source>Show in inspector</source>
        <translation>Mostrar en el inspector</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ReceiveDialog</name>
    <message>
        <source>Take in an answer</source>
        <translation>Recibir una respuesta</translation>
    </message>
    <message>
        <source>The answer is checked like a decision at this computer, and kept in the log with your signature.</source>
        <translation>La respuesta se comprueba como una decisión en este equipo y se guarda en el registro de actividad con la firma de usted.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Answer of the approver</source>
        <translation>Respuesta del aprobador</translation>
    </message>
    <message>
        <source>Answers (*.answer *.json);;All files (*)</source>
        <translation>Respuestas (*.answer *.json);;Todos los ficheros (*)</translation>
    </message>
    <message>
        <source>Signature of OpenSSL</source>
        <translation>Firma de OpenSSL</translation>
    </message>
    <message>
        <source>Signatures (*.p7s);;All files (*)</source>
        <translation>Firmas (*.p7s);;Todos los ficheros (*)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Signature, where the approver signed with OpenSSL</source>
        <translation>Firma, si el aprobador firmó con OpenSSL</translation>
    </message>
    <message>
        <source>Choose the file that the approver sent back.</source>
        <translation>Elija el fichero que devolvió el aprobador.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RedactDialog</name>
    <message>
        <source>The &amp;words that are selected above</source>
        <translation>Las &amp;palabras seleccionadas arriba</translation>
    </message>
    <message>
        <source>&amp;All of it, with its files</source>
        <translation>&amp;Todo, con sus ficheros</translation>
    </message>
    <message>
        <source>Withhold its whole &amp;conversation</source>
        <translation>Retener toda su &amp;conversación</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The reason in your words</source>
        <translation>El motivo, en sus palabras</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Tachar</translation>
    </message>
    <message>
        <source>What is redacted leaves the case in no form. It stays in the case, and the log keeps who hid it, when and why.</source>
        <translation>Lo tachado no sale del caso en ninguna forma. Permanece en el caso, y el registro de actividad guarda quién lo ocultó, cuándo y por qué.</translation>
    </message>
    <message>
        <source>Text of the event</source>
        <translation>Texto del evento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The reason in your words; it stays in the case</source>
        <translation>El motivo, en sus palabras; permanece en el caso</translation>
    </message>
    <message>
        <source>What is redacted already</source>
        <translation>Lo que ya está tachado</translation>
    </message>
    <message>
        <source>Select the words: with the mouse, or with Shift and the arrows.</source>
        <translation>Seleccione las palabras: con el ratón, o con Shift y las flechas.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Indique el motivo.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RedactionListModel</name>
    <message>
        <source>Conversation %1, withheld</source>
        <translation>Conversación %1, retenida</translation>
    </message>
    <message>
        <source>Event %1, all of it</source>
        <translation>Evento %1, entero</translation>
    </message>
    <message>
        <source>Event %1, characters %2 to %3</source>
        <translation>Evento %1, caracteres %2 a %3</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RedactionsController</name>
    <message>
        <source>Redacted. It does not leave the case.</source>
        <translation>Tachado. No sale del caso.</translation>
    </message>
    <message>
        <source>The redaction is taken off. The log keeps that it was there.</source>
        <translation>El tachado se ha quitado. El registro de actividad conserva que existió.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RedactionsDialog</name>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Redactions</source>
        <translation>Tachados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing is redacted. R in the timeline hides a message or words of it.</source>
        <translation>No hay nada tachado. R en la cronología oculta un mensaje o palabras de él.</translation>
    </message>
    <message numerus="yes">
        <source>%n redactions hold.</source>
        <translation>
            <numerusform>%n tachado vigente.</numerusform>
            <numerusform>%n tachados vigentes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::RehearsalFace</name>
    <message>
        <source>Only what is not imported</source>
        <translation>Solo lo no importado</translation>
    </message>
    <message>
        <source>What the rehearsal found</source>
        <translation>Lo que encontró el ensayo</translation>
    </message>
    <message>
        <source>Calls of the import</source>
        <translation>Llamadas de la importación</translation>
    </message>
    <message>
        <source>Find among what was found</source>
        <translation>Buscar en lo encontrado</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Nothing was rehearsed yet. Press Rehearse: nothing is written or sent.</source>
        <translation>Aún no se ha ensayado nada. Pulse Ensayar: no se escribe ni se envía nada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 messages would go, in %n calls.</source>
        <translation>
            <numerusform>Saldrían %1 de %2 mensajes, en %n llamada.</numerusform>
            <numerusform>Saldrían %1 de %2 mensajes, en %n llamadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was changed since: rehearse again.</source>
        <translation>Algo ha cambiado desde entonces: vuelva a ensayar.</translation>
    </message>
    <message numerus="yes">
        <source>%n things stand in the way of the rest.</source>
        <translation>
            <numerusform>%n cosa impide el resto.</numerusform>
            <numerusform>%n cosas impiden el resto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nada lo impide.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RememberDialog</name>
    <message>
        <source>Certificate, or key file</source>
        <translation>Certificado o fichero de clave</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.p12 *.pfx)</source>
        <translation>Certificados y claves (*.pem *.crt *.cer *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Passphrase of the key file</source>
        <translation>Contraseña del fichero de clave</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Take in an identity</source>
        <translation>Incorporar una identidad</translation>
    </message>
    <message>
        <source>The certificate of somebody else, or your own key file, made by your company&apos;s authority. Of a key file the certificate alone is kept; the key stays where it is.</source>
        <translation>El certificado de otra persona, o el fichero de clave de usted, creado por la autoridad de su empresa. De un fichero de clave se guarda solo el certificado; la clave se queda donde está.</translation>
    </message>
    <message>
        <source>Certificate (.pem, .crt, .cer) or key file (.p12, .pfx)</source>
        <translation>Certificado (.pem, .crt, .cer) o fichero de clave (.p12, .pfx)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 is known now. Compare the fingerprint with the person, on the telephone for instance:
%2</source>
        <translation>Ya se conoce a %1. Compare la huella digital con esa persona, por ejemplo por teléfono:
%2</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RepairFace</name>
    <message>
        <source>Failures by class</source>
        <translation>Fallos por clase</translation>
    </message>
    <message>
        <source>Messages that are not imported</source>
        <translation>Mensajes no importados</translation>
    </message>
    <message>
        <source>Send these again…</source>
        <translation>Volver a enviar estos…</translation>
    </message>
    <message>
        <source>Even while messages are not sent</source>
        <translation>Aunque haya mensajes sin enviar</translation>
    </message>
    <message>
        <source>Finish the move</source>
        <translation>Terminar el traslado</translation>
    </message>
    <message>
        <source>File for the final report</source>
        <translation>Fichero para el informe final</translation>
    </message>
    <message>
        <source>Your key, to sign the report with</source>
        <translation>Su clave, para firmar el informe</translation>
    </message>
    <message>
        <source>Passphrase of your key</source>
        <translation>Contraseña de su clave</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Escribir el informe</translation>
    </message>
    <message>
        <source>When nothing is left to retry: owners are promoted, members that you marked are removed, the account leaves the rooms that it made, and rooms and users that you marked are deactivated.</source>
        <translation>Cuando no queda nada por reintentar: se asciende a los propietarios, se quitan los miembros que usted marcó, la cuenta sale de las salas que creó, y se desactivan las salas y los usuarios que usted marcó.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Informe final</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>PKCS #12; empty: not signed</source>
        <translation>PKCS #12; vacío: sin firmar</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nuevo fichero</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Su clave</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>%1 imported, %2 failed, %3 left.</source>
        <translation>%1 importados, %2 fallidos, %3 pendientes.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ReportController</name>
    <message>
        <source>Reading report %1</source>
        <comment>name of a file</comment>
        <translation>Informe de lectura %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RequestFileDialog</name>
    <message>
        <source>Open a request file</source>
        <translation>Abrir un fichero de solicitud</translation>
    </message>
    <message>
        <source>A request from another computer. With your key its preview opens; what you answer goes back as a file.</source>
        <translation>Una solicitud de otro equipo. Con su clave se abre su vista previa; lo que usted responda vuelve como fichero.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Request file</source>
        <translation>Fichero de solicitud</translation>
    </message>
    <message>
        <source>Requests (*.request);;All files (*)</source>
        <translation>Solicitudes (*.request);;Todos los ficheros (*)</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Aprobar…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Preview of the events</source>
        <translation>Vista previa de los eventos</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La solicitud</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichero</translation>
    </message>
    <message>
        <source>The answer is in %1. Send it back.</source>
        <translation>La respuesta está en %1. Devuélvala.</translation>
    </message>
    <message>
        <source>Choose the request file.</source>
        <translation>Elija el fichero de solicitud.</translation>
    </message>
    <message>
        <source>Sent by %1, certificate %2. SHA-256 of the file: %3. Compare both on the telephone before you decide.</source>
        <translation>Enviado por %1, certificado %2. SHA-256 del fichero: %3. Compare ambos por teléfono antes de decidir.</translation>
    </message>
    <message>
        <source>Your key does not open the preview. An approval says so.</source>
        <translation>Su clave no abre la vista previa. La aprobación lo hace constar.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RequestFormPane</name>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Name of the requester</source>
        <translation>Nombre del solicitante</translation>
    </message>
    <message>
        <source>Mail address of the requester</source>
        <translation>Dirección de correo del solicitante</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Legal justification</source>
        <translation>Justificación legal</translation>
    </message>
    <message>
        <source>Why the data is necessary</source>
        <translation>Por qué los datos son necesarios</translation>
    </message>
    <message>
        <source>How the people concerned were told, or which law forbids it</source>
        <translation>Cómo se informó a las personas afectadas, o qué ley lo prohíbe</translation>
    </message>
    <message>
        <source>Name of the approver</source>
        <translation>Nombre del aprobador</translation>
    </message>
    <message>
        <source>Role of the approver</source>
        <translation>Rol del aprobador</translation>
    </message>
    <message>
        <source>Mail address of the approver</source>
        <translation>Dirección de correo del aprobador</translation>
    </message>
    <message>
        <source>Save as draft…</source>
        <translation>Guardar como borrador…</translation>
    </message>
    <message>
        <source>Submit…</source>
        <translation>Presentar…</translation>
    </message>
    <message>
        <source>Who and why</source>
        <translation>Quién y por qué</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>What that selects</source>
        <translation>Lo que selecciona</translation>
    </message>
    <message>
        <source>Necessity and approver</source>
        <translation>Necesidad y aprobador</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>&amp;Requester</source>
        <translation>&amp;Solicitante</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Legal &amp;justification</source>
        <translation>&amp;Justificación legal</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>The query that the scope becomes</source>
        <translation>La consulta en que se convierte el alcance</translation>
    </message>
    <message>
        <source>The data is necessary, and nothing milder would do, since …</source>
        <translation>Los datos son necesarios, y nada menos intrusivo bastaría, porque …</translation>
    </message>
    <message>
        <source>They were told on …, or: the order of … forbids it</source>
        <translation>Se les informó el …, o: la orden de … lo prohíbe</translation>
    </message>
    <message>
        <source>&amp;Necessity</source>
        <translation>&amp;Necesidad</translation>
    </message>
    <message>
        <source>People &amp;concerned</source>
        <translation>&amp;Personas afectadas</translation>
    </message>
    <message>
        <source>&amp;Approver</source>
        <translation>&amp;Aprobador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nueva solicitud</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Solicitud %1</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>%1 events in %2 conversations</source>
        <translation>%1 eventos en %2 conversaciones</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>Name the organisation.</source>
        <translation>Indique la organización.</translation>
    </message>
    <message>
        <source>Name the requester.</source>
        <translation>Indique el solicitante.</translation>
    </message>
    <message>
        <source>Say why the data is necessary.</source>
        <translation>Diga por qué los datos son necesarios.</translation>
    </message>
    <message>
        <source>Name the approver.</source>
        <translation>Indique el aprobador.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Indique el motivo.</translation>
    </message>
    <message>
        <source>Give the legal justification.</source>
        <translation>Dé la justificación legal.</translation>
    </message>
    <message>
        <source>The scope cannot be read.</source>
        <translation>No se puede leer el alcance.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RequestListModel</name>
    <message>
        <source>void</source>
        <translation>nula</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, con retraso</translation>
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
        <translation>El caso ya no es el que se presentó. Una aprobación de esta solicitud es nula.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pide</translation>
    </message>
    <message>
        <source>Scope, as it will be exported</source>
        <translation>Alcance, tal como se exportará</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Comparing with the case as it is now…</source>
        <translation>Comparando con el caso tal como está ahora…</translation>
    </message>
    <message>
        <source>Compared with the case as it is now: nothing has changed.</source>
        <translation>Comparado con el caso tal como está ahora: nada ha cambiado.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>request, organisation</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>standing approval</source>
        <translation>aprobación permanente</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>requested by %1, certificate %2…</source>
        <translation>solicitado por %1, certificado %2…</translation>
    </message>
    <message>
        <source>Dry run of the export</source>
        <translation>Simulación de la exportación</translation>
    </message>
    <message>
        <source>No problems were found. Nothing was written or sent.</source>
        <translation>No se encontró ningún problema. No se escribió ni se envió nada.</translation>
    </message>
    <message>
        <source>Nothing was written or sent.</source>
        <translation>No se escribió ni se envió nada.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RequestsController</name>
    <message>
        <source>Request %1: %2.</source>
        <translation>Solicitud %1: %2.</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Guardar el borrador</translation>
    </message>
    <message>
        <source>Submit the request</source>
        <translation>Presentar la solicitud</translation>
    </message>
    <message>
        <source>Prepare what is signed</source>
        <translation>Preparar lo que se firma</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Write the request file</source>
        <translation>Escribir el fichero de solicitud</translation>
    </message>
    <message>
        <source>Take in the answer</source>
        <translation>Recibir la respuesta</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulación</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RoleDialog</name>
    <message>
        <source>Role of %1</source>
        <translation>Rol de %1</translation>
    </message>
    <message>
        <source>An approver says who may review and approve. It is signed, and stands in the log of the case for good. Compare the fingerprint with the person first: %1</source>
        <translation>Un aprobador determina quién puede revisar y aprobar. Queda firmado y consta de forma permanente en el registro de actividad del caso. Compare antes la huella digital con la persona: %1</translation>
    </message>
    <message>
        <source>Show what I sign</source>
        <translation>Mostrar lo que firmo</translation>
    </message>
    <message>
        <source>Role in this case</source>
        <translation>Rol en este caso</translation>
    </message>
    <message>
        <source>Reviewer: checks requests</source>
        <translation>Revisor: comprueba solicitudes</translation>
    </message>
    <message>
        <source>Approver: reviews, approves, and says who else may</source>
        <translation>Aprobador: revisa, aprueba y determina quién más puede hacerlo</translation>
    </message>
    <message>
        <source>No role any more</source>
        <translation>Ningún rol</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>A partir de ahora</translation>
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
        <translation>%1 eventos/s</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>deteniendo…</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 messages/h</source>
        <translation>%1 mensajes/h</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SaveFilterDialog</name>
    <message>
        <source>Name of the filter</source>
        <translation>Nombre del filtro</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Guardar filtro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>Lo que se busca</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>A new filter. Everybody who opens the case sees it.</source>
        <translation>Un filtro nuevo. Lo ve todo el que abra el caso.</translation>
    </message>
    <message>
        <source>There is a filter of this name. This becomes its version %1; the versions before stay in its history.</source>
        <translation>Ya existe un filtro con este nombre. Este pasa a ser su versión %1; las versiones anteriores permanecen en su historial.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ScopeFields</name>
    <message>
        <source>People, groups and dates</source>
        <translation>Personas, grupos y fechas</translation>
    </message>
    <message>
        <source>A query</source>
        <translation>Una consulta</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Desde este día</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Hasta este día</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Context rule</source>
        <translation>Regla de contexto</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>&amp;Consulta</translation>
    </message>
    <message>
        <source>With them</source>
        <translation>Con ellas</translation>
    </message>
    <message>
        <source>all; or addresses, with ; between them</source>
        <translation>todas; o direcciones, separadas por ;</translation>
    </message>
    <message>
        <source>all; or titles or rooms, with ; between them</source>
        <translation>todos; o títulos o salas, separados por ;</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Mensajes directos</translation>
    </message>
    <message>
        <source>Private groups</source>
        <translation>Grupos privados</translation>
    </message>
    <message>
        <source>Public groups</source>
        <translation>Grupos públicos</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medios</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>P&amp;ersonas</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Grupos</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>D&amp;ías</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Tipos</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SearchBar</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search: words, &quot;a phrase&quot;, from:priya, before:2017-04-01</source>
        <translation>Buscar: palabras, &quot;una frase&quot;, from:priya, before:2017-04-01</translation>
    </message>
    <message>
        <source>Export what is shown (Ctrl+E)</source>
        <translation>Exportar lo que se muestra (Ctrl+E)</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 resultados</translation>
    </message>
    <message>
        <source>not searched</source>
        <translation>sin búsqueda</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>buscando…</translation>
    </message>
    <message>
        <source>%1 events in %2 conversations</source>
        <translation>%1 eventos en %2 conversaciones</translation>
    </message>
    <message>
        <source>%1 in %2 conversations · complete · %3 ms</source>
        <comment>hits, conversations, milliseconds</comment>
        <translation>%1 en %2 conversaciones · completo · %3 ms</translation>
    </message>
    <message>
        <source>the search did not come to its end</source>
        <translation>la búsqueda no llegó a su fin</translation>
    </message>
    <message>
        <source>%1 events were looked up in the index.</source>
        <translation>%1 eventos se consultaron en el índice.</translation>
    </message>
    <message>
        <source>%1 events were read through, because the index does not have them yet or cannot answer this.</source>
        <translation>%1 eventos se leyeron enteros, porque el índice aún no los contiene o no puede responder a esto.</translation>
    </message>
    <message>
        <source>Parts of the query were found by the index of single characters.</source>
        <translation>Partes de la consulta se encontraron con el índice de caracteres sueltos.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SearchCompletion</name>
    <message>
        <source>who wrote or did it</source>
        <translation>quién lo escribió o lo hizo</translation>
    </message>
    <message>
        <source>who else was in the conversation</source>
        <translation>quién más estaba en la conversación</translation>
    </message>
    <message>
        <source>anybody who took part</source>
        <translation>cualquiera que participó</translation>
    </message>
    <message>
        <source>a conversation, by title or id</source>
        <translation>una conversación, por título o ID</translation>
    </message>
    <message>
        <source>a room, by name or address</source>
        <translation>una sala, por nombre o dirección</translation>
    </message>
    <message>
        <source>a tenant</source>
        <translation>un tenant</translation>
    </message>
    <message>
        <source>chat, room or group</source>
        <translation>chat, sala o grupo</translation>
    </message>
    <message>
        <source>the type of event</source>
        <translation>el tipo de evento</translation>
    </message>
    <message>
        <source>the client it was sent with</source>
        <translation>el cliente con el que se envió</translation>
    </message>
    <message>
        <source>the archive&apos;s own id</source>
        <translation>el ID propio del archivo</translation>
    </message>
    <message>
        <source>a thread</source>
        <translation>un hilo</translation>
    </message>
    <message>
        <source>the file it came from</source>
        <translation>el fichero del que procede</translation>
    </message>
    <message>
        <source>a tag that somebody gave it</source>
        <translation>una etiqueta que alguien le puso</translation>
    </message>
    <message>
        <source>a state, such as reviewed</source>
        <translation>un estado, como revisado</translation>
    </message>
    <message>
        <source>what belongs to it, such as a note</source>
        <translation>lo que lleva asociado, como una nota</translation>
    </message>
    <message>
        <source>one conversation, by its exact id</source>
        <translation>una conversación, por su ID exacto</translation>
    </message>
    <message>
        <source>one event, by its exact id</source>
        <translation>un evento, por su ID exacto</translation>
    </message>
    <message>
        <source>earlier than a date or time</source>
        <translation>antes de una fecha u hora</translation>
    </message>
    <message>
        <source>at a date or time, or later</source>
        <translation>en una fecha u hora, o después</translation>
    </message>
    <message>
        <source>on a day, in a month or year</source>
        <translation>en un día, un mes o un año</translation>
    </message>
    <message>
        <source>from one date to another: 2017-03-01..2017-03-14</source>
        <translation>de una fecha a otra: 2017-03-01..2017-03-14</translation>
    </message>
    <message>
        <source>seven days ago; also h, w, mo and y</source>
        <translation>hace siete días; también h, w, mo, y</translation>
    </message>
    <message>
        <source>looked for before</source>
        <translation>buscado antes</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SearchController</name>
    <message>
        <source>At character %1: %2</source>
        <translation>En el carácter %1: %2</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SearchField</name>
    <message>
        <source>Words, phrases in quotes, and fields such as from: or before:. Down shows what could come next, or what was looked for before.</source>
        <translation>Palabras, frases entre comillas y campos como from: o before:. La flecha abajo muestra lo que puede seguir o lo que se buscó antes.</translation>
    </message>
    <message>
        <source>What could come next</source>
        <translation>Lo que puede seguir</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SendDialog</name>
    <message>
        <source>Write %1 into a file</source>
        <translation>Escribir %1 en un fichero</translation>
    </message>
    <message>
        <source>The file has the steps so far, signed by you, and the first events for the approver&apos;s key alone. Compare its fingerprint on the telephone.</source>
        <translation>El fichero contiene los pasos hasta ahora, firmados por usted, y los primeros eventos solo para la clave del aprobador. Compare su huella digital por teléfono.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Certificate of the approver</source>
        <translation>Certificado del aprobador</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>El fichero que se escribirá</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichero</translation>
    </message>
    <message>
        <source>Choose the certificate of the approver.</source>
        <translation>Elija el certificado del aprobador.</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>Indique el fichero.</translation>
    </message>
    <message>
        <source>SHA-256 of the file: %1</source>
        <translation>SHA-256 del fichero: %1</translation>
    </message>
    <message>
        <source>It is written.</source>
        <translation>Está escrito.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SignDialog</name>
    <message>
        <source>Show what I sign</source>
        <translation>Mostrar lo que firmo</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>Revisar %1</translation>
    </message>
    <message>
        <source>Each point is signed with your name. Check what holds.</source>
        <translation>Cada punto se firma con su nombre. Marque lo que se cumple.</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>Devolver %1</translation>
    </message>
    <message>
        <source>The requester mends it and submits it again.</source>
        <translation>El solicitante la corrige y vuelve a presentarla.</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Aprobar %1</translation>
    </message>
    <message>
        <source>You approve whatever this query selects, within its limits, until its end.</source>
        <translation>Usted aprueba lo que seleccione esta consulta, dentro de sus límites, hasta su fin.</translation>
    </message>
    <message>
        <source>You approve exactly what was found. Any change of selection, texts, redactions or counts makes the approval void.</source>
        <translation>Usted aprueba exactamente lo que se encontró. Cualquier cambio de la selección, los textos, los tachados o los recuentos anula la aprobación.</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>Rechazar %1</translation>
    </message>
    <message>
        <source>A rejected request stays rejected.</source>
        <translation>Una solicitud rechazada queda rechazada.</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>Revocar %1</translation>
    </message>
    <message>
        <source>Nothing leaves by this request any more.</source>
        <translation>Ya no sale nada por esta solicitud.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation>Lo que no se cumple</translation>
    </message>
    <message>
        <source>Comment (may be empty)</source>
        <translation>Comentario (puede quedar vacío)</translation>
    </message>
    <message>
        <source>All three points must hold. Return the request where one does not.</source>
        <translation>Los tres puntos deben cumplirse. Devuelva la solicitud si alguno no se cumple.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Indique un motivo.</translation>
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
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Incidencias</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leído como</translation>
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
        <translation>Una fuente</translation>
    </message>
    <message>
        <source>Choose a source, an issue or a day to see the file, its hash and how it was read.</source>
        <translation>Elija una fuente, una incidencia o un día para ver el fichero, su hash y cómo se leyó.</translation>
    </message>
    <message>
        <source>At byte %1, %2 bytes long</source>
        <translation>En el byte %1, %2 bytes de longitud</translation>
    </message>
    <message>
        <source>Missing day</source>
        <translation>Día que falta</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichero</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Wrapped</source>
        <translation>Envoltorio</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leído como</translation>
    </message>
    <message>
        <source>Pointers</source>
        <translation>Punteros</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tamaños</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Recuentos</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>%1 records repeat an event</source>
        <translation>%1 registros repiten un evento</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Contradicciones</translation>
    </message>
    <message>
        <source>%1 records differ from their copy</source>
        <translation>%1 registros difieren de su copia</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Incidencias</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>El lugar</translation>
    </message>
    <message>
        <source>18 months</source>
        <translation>18 meses</translation>
    </message>
</context>
<context>
    <name>casebook::ui::StampDialog</name>
    <message>
        <source>Answer of the authority</source>
        <translation>Respuesta de la autoridad</translation>
    </message>
    <message>
        <source>Time stamps (*.tsr);;All files (*)</source>
        <translation>Sellos de tiempo (*.tsr);;Todos los ficheros (*)</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificado de la autoridad</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Take in a time stamp</source>
        <translation>Incorporar un sello de tiempo</translation>
    </message>
    <message>
        <source>The answer is checked against the query that this case has written, and against the certificate of the authority. Get that from the authority itself, not with the answer.</source>
        <translation>La respuesta se comprueba con la petición que ha escrito este caso y con el certificado de la autoridad. Obtenga ese certificado de la propia autoridad, no junto con la respuesta.</translation>
    </message>
    <message>
        <source>Answer of the authority (.tsr)</source>
        <translation>Respuesta de la autoridad (.tsr)</translation>
    </message>
    <message>
        <source>Certificate of the authority, or of its CA (PEM)</source>
        <translation>Certificado de la autoridad o de su CA (PEM)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>casebook::ui::StartPage</name>
    <message>
        <source>Open archive folder…</source>
        <translation>Abrir carpeta de archivo…</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Casos recientes</translation>
    </message>
    <message>
        <source>Open case…</source>
        <translation>Abrir caso…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>A small archive made for this program: chats, rooms, several scripts, one damaged place.</source>
        <translation>Un archivo pequeño hecho para este programa: chats, salas, varias escrituras, un punto dañado.</translation>
    </message>
    <message>
        <source>Read an archive, and prove what is in it</source>
        <translation>Leer un archivo y probar lo que contiene</translation>
    </message>
    <message>
        <source>Choose a folder of instant-message archives. Casebook copies what it reads into a case file, accounts for every byte, and never changes the originals. Nothing leaves this computer.</source>
        <translation>Elija una carpeta de archivos de mensajería instantánea. Casebook copia lo que lee en un fichero de caso, da cuenta de cada byte y nunca modifica los originales. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Or drop a folder, archive files or a case anywhere in this window.</source>
        <translation>O suelte una carpeta, ficheros de archivo o un caso en cualquier parte de esta ventana.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::StatementDialog</name>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Lo que se firma</translation>
    </message>
    <message>
        <source>What you sign stands here, in full, as soon as your key is opened.</source>
        <translation>Lo que usted firma aparece aquí, completo, en cuanto se abre su clave.</translation>
    </message>
    <message>
        <source>Comparing with the case as it is now…</source>
        <translation>Comparando con el caso tal como está ahora…</translation>
    </message>
    <message>
        <source>You sign as %1.</source>
        <translation>Usted firma como %1.</translation>
    </message>
    <message>
        <source>Another step is still under way. Try again in a moment.</source>
        <translation>Otro paso aún está en marcha. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>SHA-256 of the statement: %1</source>
        <translation>SHA-256 de la declaración: %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::StepsPanel</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Signed without having seen the preview.</source>
        <translation>Firmado sin haber visto la vista previa.</translation>
    </message>
    <message>
        <source>Waits to be submitted by its author.</source>
        <translation>Espera a que su autor la presente.</translation>
    </message>
    <message>
        <source>Waits for a reviewer other than its author.</source>
        <translation>Espera a un revisor distinto de su autor.</translation>
    </message>
    <message>
        <source>Waits for an approver other than its author.</source>
        <translation>Espera a un aprobador distinto de su autor.</translation>
    </message>
    <message>
        <source>Waits to be mended and submitted again by its author.</source>
        <translation>Espera a que su autor la corrija y vuelva a presentarla.</translation>
    </message>
    <message>
        <source>Can be exported.</source>
        <translation>Se puede exportar.</translation>
    </message>
    <message>
        <source>An export is under way, or was stopped.</source>
        <translation>Hay una exportación en marcha, o se detuvo.</translation>
    </message>
    <message>
        <source>Was delivered. The same export again gives the same.</source>
        <translation>Se entregó. La misma exportación da de nuevo lo mismo.</translation>
    </message>
    <message>
        <source>Its time is over. Its author can submit it again.</source>
        <translation>Su plazo ha terminado. Su autor puede volver a presentarla.</translation>
    </message>
    <message>
        <source>Nothing leaves by it.</source>
        <translation>No sale nada por ella.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vista previa…</translation>
    </message>
    <message>
        <source>Submit…</source>
        <translation>Presentar…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Sign the review…</source>
        <translation>Firmar la revisión…</translation>
    </message>
    <message>
        <source>Sign and approve…</source>
        <translation>Firmar y aprobar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Devolver…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>The approver may sit at another computer: send a file, take in their answer, and compare the fingerprint on the telephone.</source>
        <translation>El aprobador puede estar en otro equipo: envíe un fichero, reciba su respuesta y compare la huella digital por teléfono.</translation>
    </message>
    <message>
        <source>On another computer</source>
        <translation>En otro equipo</translation>
    </message>
    <message>
        <source>Write a request file…</source>
        <translation>Escribir un fichero de solicitud…</translation>
    </message>
    <message>
        <source>Take in an answer…</source>
        <translation>Recibir una respuesta…</translation>
    </message>
    <message>
        <source>Save the sheet as PDF…</source>
        <translation>Guardar la hoja como PDF…</translation>
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
entrada %2 del registro de actividad, cuenta %3</translation>
    </message>
    <message>
        <source>The approval is void. Its author can submit it again.</source>
        <translation>La aprobación es nula. Su autor puede volver a presentarla.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulación</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TalksController</name>
    <message>
        <source>unknown sender</source>
        <translation>remitente desconocido</translation>
    </message>
    <message>
        <source>Counting who wrote to whom…</source>
        <translation>Contando quién escribió a quién…</translation>
    </message>
    <message>
        <source>%1 messages, %2 people</source>
        <translation>%1 mensajes, %2 personas</translation>
    </message>
    <message>
        <source>conversations of more than %1 people are not in the lines: %2</source>
        <translation>las conversaciones de más de %1 personas no están en las líneas: %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Wrote</source>
        <translation>Escritos</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Recibidos</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TalksPicture</name>
    <message>
        <source>Picture of who talks to whom; the table below it says the same</source>
        <translation>Imagen de quién habla con quién; la tabla de abajo dice lo mismo</translation>
    </message>
    <message>
        <source>%1: wrote %2 messages</source>
        <translation>%1: escribió %2 mensajes</translation>
    </message>
    <message>
        <source>%1 to %2: %3 messages; back: %4</source>
        <translation>%1 a %2: %3 mensajes; de vuelta: %4</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TalksView</name>
    <message>
        <source>Who talks to whom</source>
        <translation>Quién habla con quién</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TargetForm</name>
    <message>
        <source>File that says where Symphony is</source>
        <translation>Fichero que dice dónde está Symphony</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Contraseña de la clave</translation>
    </message>
    <message>
        <source>target.json</source>
        <translation>target.json</translation>
    </message>
    <message>
        <source>Asked each time, kept nowhere; empty where the key has none</source>
        <translation>Se pide cada vez y no se guarda en ningún sitio; vacía si la clave no tiene ninguna</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Symphony</source>
        <translation>Symphony</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Asks %1 and %2, and nobody else. Logs in with %3.</source>
        <translation>Pregunta a %1 y %2, y a nadie más. Inicia sesión con %3.</translation>
    </message>
    <message>
        <source>A file with addresses and the name of the key; no secret stands in it. The guide (Moving history to Symphony, The target) shows one.</source>
        <translation>Un fichero con direcciones y el nombre de la clave; no contiene ningún secreto. La guía (Moving history to Symphony, The target) muestra uno.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TermTableModel</name>
    <message>
        <source>Hits that no other term of the list has.</source>
        <translation>Resultados que ningún otro término de la lista tiene.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Unique hits</source>
        <translation>Resultados únicos</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Comentario</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TermsController</name>
    <message>
        <source>Term list</source>
        <translation>Lista de términos</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TermsPanel</name>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un fichero…</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Conservar…</translation>
    </message>
    <message>
        <source>Only in what is looked for</source>
        <translation>Solo en la búsqueda actual</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Seed of the sample</source>
        <translation>Semilla de la muestra</translation>
    </message>
    <message>
        <source>Term list</source>
        <translation>Lista de términos</translation>
    </message>
    <message>
        <source>One term a line, in the language of the search:

budget
&quot;door code&quot;
invoi*
name&lt;Tab&gt;(wire OR transfer) from:priya

# a remark</source>
        <translation>Un término por línea, en el lenguaje de búsqueda:

budget
&quot;door code&quot;
invoi*
nombre&lt;Tab&gt;(wire OR transfer) from:priya

# un comentario</translation>
    </message>
    <message>
        <source>Lists kept in the case</source>
        <translation>Listas conservadas en el caso</translation>
    </message>
    <message>
        <source>Terms and their hits</source>
        <translation>Términos y sus resultados</translation>
    </message>
    <message>
        <source>Whoever draws with the same seed draws the same hits.</source>
        <translation>Quien extrae con la misma semilla extrae los mismos resultados.</translation>
    </message>
    <message>
        <source>Sample of the hits of the chosen term</source>
        <translation>Muestra de los resultados del término elegido</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Open a term list</source>
        <translation>Abrir una lista de términos</translation>
    </message>
    <message>
        <source>Texts (*.txt *.tsv *.csv)</source>
        <translation>Textos (*.txt *.tsv *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los ficheros (*)</translation>
    </message>
    <message>
        <source>Keep the term list</source>
        <translation>Conservar la lista de términos</translation>
    </message>
    <message>
        <source>Name. A list of this name becomes another version of it.</source>
        <translation>Nombre. Si ya existe una lista con este nombre, esta pasa a ser otra versión de ella.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Term report</source>
        <comment>name of a file</comment>
        <translation>Informe de términos</translation>
    </message>
    <message>
        <source>Term report</source>
        <translation>Informe de términos</translation>
    </message>
    <message>
        <source>counting… %1</source>
        <translation>contando… %1</translation>
    </message>
    <message numerus="yes">
        <source>%n terms · %1 hits in %2 conversations · %3 without hits · %4 faulty</source>
        <translation>
            <numerusform>%n término · %1 resultados en %2 conversaciones · %3 sin resultados · %4 con errores</numerusform>
            <numerusform>%n términos · %1 resultados en %2 conversaciones · %3 sin resultados · %4 con errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms, not counted yet</source>
        <translation>
            <numerusform>%n término, aún sin contar</numerusform>
            <numerusform>%n términos, aún sin contar</numerusform>
        </translation>
    </message>
    <message>
        <source>No terms yet</source>
        <translation>Aún no hay términos</translation>
    </message>
    <message numerus="yes">
        <source>Sample: %n hits drawn</source>
        <translation>
            <numerusform>Muestra: %n resultado extraído</numerusform>
            <numerusform>Muestra: %n resultados extraídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample: choose a term to draw hits of it</source>
        <translation>Muestra: elija un término para extraer resultados de él</translation>
    </message>
    <message>
        <source>no list is kept in the case yet</source>
        <translation>aún no hay ninguna lista conservada en el caso</translation>
    </message>
    <message>
        <source>lists of the case</source>
        <translation>listas del caso</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TimelineBar</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>The chosen conversation, whole</source>
        <translation>La conversación elegida, completa</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>What the search finds, in order of time across conversations</source>
        <translation>Lo que encuentra la búsqueda, por orden de tiempo en todas las conversaciones</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>Caso completo</translation>
    </message>
    <message>
        <source>Everything in the case in order of time</source>
        <translation>Todo lo que hay en el caso, por orden de tiempo</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Who was present when, in the chosen conversation</source>
        <translation>Quién estuvo presente y cuándo, en la conversación elegida</translation>
    </message>
    <message>
        <source>Who to whom</source>
        <translation>Quién a quién</translation>
    </message>
    <message>
        <source>Who talks to whom in what the search selects</source>
        <translation>Quién habla con quién en lo que selecciona la búsqueda</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>What the timeline shows, and how</source>
        <translation>Qué muestra la cronología y cómo</translation>
    </message>
    <message>
        <source>Plain rows</source>
        <translation>Filas simples</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>Burbujas</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Filas compactas</translation>
    </message>
    <message>
        <source>What the search does not find</source>
        <translation>Lo que la búsqueda no encuentra</translation>
    </message>
    <message>
        <source>Show like all</source>
        <translation>Mostrar como todo</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>En gris</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Room events</source>
        <translation>Eventos de sala</translation>
    </message>
    <message>
        <source>Fold long runs of people who come and go</source>
        <translation>Plegar series largas de entradas y salidas</translation>
    </message>
    <message>
        <source>Show room events</source>
        <translation>Mostrar los eventos de sala</translation>
    </message>
    <message>
        <source>Kinds of room events</source>
        <translation>Tipos de eventos de sala</translation>
    </message>
    <message>
        <source>Go to date or id…</source>
        <translation>Ir a fecha o ID…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TimelineModel</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>Caso completo</translation>
    </message>
    <message>
        <source>%1 in %2 conversations, by time</source>
        <comment>hits, conversations</comment>
        <translation>%1 en %2 conversaciones, por hora</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 resultados</translation>
    </message>
    <message>
        <source>everything, by time</source>
        <translation>todo, por hora</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 mensajes</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 eventos</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Continued from…</source>
        <translation>Continuación de…</translation>
    </message>
    <message>
        <source>Show the conversation before it in the same thread: %1</source>
        <translation>Mostrar la conversación anterior del mismo hilo: %1</translation>
    </message>
    <message>
        <source>Goes on…</source>
        <translation>Continúa…</translation>
    </message>
    <message>
        <source>Show the conversation in which the thread goes on: %1</source>
        <translation>Mostrar la conversación en la que continúa el hilo: %1</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copia…</translation>
    </message>
    <message>
        <source>Show what another UCB archived of this conversation: %1</source>
        <translation>Mostrar lo que otro UCB archivó de esta conversación: %1</translation>
    </message>
    <message>
        <source>Reading the archive
The bar at the bottom says how far it is.</source>
        <translation>Leyendo el archivo
La barra inferior indica el progreso.</translation>
    </message>
    <message>
        <source>Nothing to read yet
Add a folder of archives, or drop one here.</source>
        <translation>Aún no hay nada que leer
Añada una carpeta de archivo o suelte una aquí.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>No hits
Type something else to search for, or clear the search.</source>
        <translation>Sin resultados
Escriba otra cosa que buscar o borre la búsqueda.</translation>
    </message>
    <message>
        <source>Putting everything in order of time</source>
        <translation>Poniendo todo en orden de tiempo</translation>
    </message>
    <message>
        <source>Choose a conversation
Its messages and room events appear here, with the days between them.</source>
        <translation>Elija una conversación
Sus mensajes y eventos de sala aparecen aquí, con los días entre ellos.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TimelineView</name>
    <message>
        <source>%1 · show</source>
        <translation>%1 · mostrar</translation>
    </message>
    <message>
        <source>This entry could not be read from the case file.</source>
        <translation>No se pudo leer esta entrada del fichero del caso.</translation>
    </message>
    <message>
        <source>%1 h %2 min later</source>
        <translation>%1 h %2 min después</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(sin texto)</translation>
    </message>
    <message>
        <source>… %L1 more characters</source>
        <translation>… %L1 caracteres más</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not found by the search</source>
        <translation>no encontrado por la búsqueda</translation>
    </message>
    <message>
        <source>Enter shows each of them</source>
        <translation>Intro muestra cada uno de ellos</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>sin hora</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Stored as “%1”</source>
        <translation>Guardada como «%1»</translation>
    </message>
    <message>
        <source>The record has no readable time.</source>
        <translation>El registro no tiene una hora legible.</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>The record names no zone; the one chosen for the import was taken.</source>
        <translation>El registro no indica ninguna zona; se tomó la elegida para la importación.</translation>
    </message>
    <message>
        <source>Copy message text</source>
        <translation>Copiar el texto del mensaje</translation>
    </message>
    <message>
        <source>redacted: %1</source>
        <translation>tachado: %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TranscriptStep</name>
    <message>
        <source>Read them as Communicator history, supplied by a user</source>
        <translation>Leerlos como historial de Communicator, aportado por un usuario</translation>
    </message>
    <message>
        <source>Whose history it is</source>
        <translation>De quién es el historial</translation>
    </message>
    <message>
        <source>PC that it comes from</source>
        <translation>PC de origen</translation>
    </message>
    <message>
        <source>As the file shows</source>
        <translation>Como muestra el fichero</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Día, mes, año</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mes, día, año</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Año, mes, día</translation>
    </message>
    <message>
        <source>As most lines do</source>
        <translation>Como la mayoría de las líneas</translation>
    </message>
    <message>
        <source>Name (time): text</source>
        <translation>Nombre (hora): texto</translation>
    </message>
    <message>
        <source>[time] Name: text</source>
        <translation>[hora] Nombre: texto</translation>
    </message>
    <message>
        <source>time Name: text</source>
        <translation>hora Nombre: texto</translation>
    </message>
    <message>
        <source>Name and time, text below</source>
        <translation>Nombre y hora, texto debajo</translation>
    </message>
    <message>
        <source>Name: text</source>
        <translation>Nombre: texto</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>First and last name, or address</source>
        <translation>Nombre y apellidos, o dirección</translation>
    </message>
    <message>
        <source>For the collection list</source>
        <translation>Para la lista de recopilación</translation>
    </message>
    <message>
        <source>Whose &amp;history it is</source>
        <translation>De quién es el &amp;historial</translation>
    </message>
    <message>
        <source>&amp;PC that it comes from</source>
        <translation>&amp;PC de origen</translation>
    </message>
    <message>
        <source>Time &amp;zone of that PC</source>
        <translation>&amp;Zona horaria de ese PC</translation>
    </message>
    <message>
        <source>&amp;Dates are written</source>
        <translation>&amp;Formato de las fechas</translation>
    </message>
    <message>
        <source>A message &amp;begins with</source>
        <translation>Un &amp;mensaje empieza por</translation>
    </message>
    <message>
        <source>&amp;Code page of old text files</source>
        <translation>Página de &amp;códigos de los ficheros de texto antiguos</translation>
    </message>
    <message numerus="yes">
        <source>%n files look like the history of a Communicator client.</source>
        <translation>
            <numerusform>%n fichero parece el historial de un cliente Communicator.</numerusform>
            <numerusform>%n ficheros parecen el historial de un cliente Communicator.</numerusform>
        </translation>
    </message>
    <message>
        <source>(client)</source>
        <translation>(cliente)</translation>
    </message>
    <message>
        <source>Nothing in this file tells the day from the month: choose how dates are written.</source>
        <translation>Nada en este fichero distingue el día del mes: elija el formato de las fechas.</translation>
    </message>
    <message>
        <source>Several forms of lines fit equally well: choose what a message begins with.</source>
        <translation>Varias formas de línea encajan igual de bien: elija por qué empieza un mensaje.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are found in this file.</source>
        <translation>
            <numerusform>Se encontró %n mensaje en este fichero.</numerusform>
            <numerusform>Se encontraron %n mensajes en este fichero.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file fits no form and is kept as one block of text.</source>
        <translation>Este fichero no encaja en ninguna forma y se conserva como un solo bloque de texto.</translation>
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
        <translation>, cifrado para %1</translation>
    </message>
    <message>
        <source>Password or passphrase</source>
        <translation>Contraseña o frase de contraseña</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichero de clave</translation>
    </message>
    <message>
        <source>Password of the key file</source>
        <translation>Contraseña del fichero de clave</translation>
    </message>
    <message>
        <source>Passwords and keys are used for this import only. They are not kept in the case.</source>
        <translation>Las contraseñas y claves se usan solo para esta importación. No se guardan en el caso.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources are locked. Give what opens them, or leave them out.</source>
        <translation>
            <numerusform>%n fuente está bloqueada. Indique qué la abre u omítala.</numerusform>
            <numerusform>%n fuentes están bloqueadas. Indique qué las abre u omítalas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Key file (*.p12, *.pfx)</source>
        <translation>Fichero de clave (*.p12, *.pfx)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>T&amp;ry key</source>
        <translation>Probar &amp;clave</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx);;All files (*)</source>
        <translation>Claves (*.p12 *.pfx);;Todos los ficheros (*)</translation>
    </message>
    <message>
        <source>Opening the key…</source>
        <translation>Abriendo la clave…</translation>
    </message>
    <message>
        <source>It opens none of them. Check capitals and the keyboard layout.</source>
        <translation>No abre ninguna de ellas. Compruebe las mayúsculas y la distribución del teclado.</translation>
    </message>
    <message numerus="yes">
        <source>It opens %n of them.</source>
        <translation>
            <numerusform>Abre %n de ellas.</numerusform>
            <numerusform>Abre %n de ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>Abierta: %1</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>Bloqueada: %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ValueLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>casebook::ui::VerificationCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::VerifyController</name>
    <message>
        <source>Verify</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>The case is not what its sources gave.</source>
        <translation>El caso no es lo que dieron sus fuentes.</translation>
    </message>
    <message>
        <source>The case is whole: %1 records checked. Some original files changed since.</source>
        <translation>El caso está íntegro: %1 registros comprobados. Algunos ficheros originales han cambiado desde entonces.</translation>
    </message>
    <message>
        <source>The case is whole, and the originals are unchanged: %1 records checked.</source>
        <translation>El caso está íntegro y los originales no han cambiado: %1 registros comprobados.</translation>
    </message>
    <message>
        <source>Changed since it was read: %1</source>
        <translation>Cambiado desde que se leyó: %1</translation>
    </message>
    <message>
        <source>No longer there: %1</source>
        <translation>Ya no existe: %1</translation>
    </message>
    <message>
        <source>There now, and not in the case: %1</source>
        <translation>Existe ahora y no está en el caso: %1</translation>
    </message>
    <message>
        <source>Cannot be read any more: %1</source>
        <translation>Ya no se puede leer: %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::WhoDialog</name>
    <message>
        <source>Who could see this?</source>
        <translation>¿Quién pudo ver esto?</translation>
    </message>
    <message>
        <source>People who could see it</source>
        <translation>Personas que pudieron verlo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Could see it</source>
        <translation>Pudo verlo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Worked out from the records of presence and the events of the room. Where days of the archive are missing, people may have come or left unseen.</source>
        <translation>Deducido de los registros de presencia y de los eventos de la sala. Donde faltan días del archivo, puede haber entrado o salido gente sin que conste.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No event is chosen.</source>
        <translation>No hay ningún evento elegido.</translation>
    </message>
    <message>
        <source>Reading who was there…</source>
        <translation>Leyendo quién estuvo presente…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>no es seguro</translation>
    </message>
    <message>
        <source>%1 could see it</source>
        <comment>count of people</comment>
        <translation>Visible para %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; of %2 it is not sure.</source>
        <translation>%1; en el caso de %2 no es seguro.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::Workspace</name>
    <message>
        <source>Sample archive</source>
        <translation>Archivo de ejemplo</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ZoneDialog</name>
    <message>
        <source>Part of the name of a zone</source>
        <translation>Parte del nombre de una zona</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Berlin, Tokyo, …</source>
        <translation>Berlin, Tokyo, …</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Zonas horarias</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>zone, offset</comment>
        <translation>%1, ahora %2</translation>
    </message>
    <message>
        <source>Show times in this zone</source>
        <translation>Mostrar las horas en esta zona</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Speak this language, this time: %1.</source>
        <translation>Usar este idioma, por esta vez: %1.</translation>
    </message>
    <message>
        <source>Save a picture of the window when everything is shown, and quit.</source>
        <translation>Guardar una imagen de la ventana cuando se muestre todo y salir.</translation>
    </message>
    <message>
        <source>Opens the window of Casebook.</source>
        <translation>Abre la ventana de Casebook.</translation>
    </message>
    <message>
        <source>Open this case.</source>
        <translation>Abrir este caso.</translation>
    </message>
    <message>
        <source>Make the case if it is missing, under this policy: single or four-eyes.</source>
        <translation>Crear el caso si falta, con esta política: single o four-eyes.</translation>
    </message>
    <message>
        <source>Archives to import, or a case.</source>
        <translation>Archivos que importar, o un caso.</translation>
    </message>
</context>
</TS>
