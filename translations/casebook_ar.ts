<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>DryRuns</name>
    <message>
        <source>less than a second</source>
        <translation>أقل من ثانية</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>duration</comment>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>Nothing is selected: the export would be empty.</source>
        <translation>لم يُحدَّد شيء: سيكون التصدير فارغًا.</translation>
    </message>
    <message>
        <source>What is selected is not what would be written. Check the case on the page Proof.</source>
        <translation>ما حُدّد ليس ما سيُكتب. افحص القضية في صفحة «الإثبات».</translation>
    </message>
    <message>
        <source>Events that would be left out: %1 (%2).</source>
        <comment>count, reason</comment>
        <translation>الأحداث التي ستُستبعد: %1 (%2).</translation>
    </message>
    <message>
        <source>People without a mailbox: %1.</source>
        <translation>أشخاص بلا صندوق بريد: %1.</translation>
    </message>
    <message>
        <source>Files that were sent and would not go along: %1.</source>
        <translation>ملفات أُرسلت ولن تُصدَّر مع الرسائل: %1.</translation>
    </message>
    <message>
        <source>Rows of the mapping that stand for nobody here: %1.</source>
        <translation>صفوف في التعيين لا تقابل أحدًا هنا: %1.</translation>
    </message>
    <message>
        <source>The largest mail has %1, which mail systems may refuse: %2</source>
        <comment>size, name</comment>
        <translation>أكبر رسالة بريد حجمها %1، وقد ترفضها أنظمة البريد: %2</translation>
    </message>
    <message>
        <source>The longest name has %1 characters, which Windows may refuse: %2</source>
        <comment>count, name</comment>
        <translation>أطول اسم عدد أحرفه %1، وقد يرفضه Windows: %2</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Would go out</source>
        <translation>ما سيخرج</translation>
    </message>
    <message>
        <source>%1 of %2 events in %3 conversations</source>
        <translation>الأحداث: %1 من أصل %2، المحادثات: %3</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <comment>count, size</comment>
        <translation>%1، بإجمالي %2</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>رسائل البريد</translation>
    </message>
    <message>
        <source>%1, in %2 copies, with %3 files</source>
        <translation>%1، النسخ: %2، الملفات: %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>المدة</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Nothing was found at %1.</source>
        <translation>لم يُعثر على شيء في: %1.</translation>
    </message>
    <message>
        <source>You may not open or write %1.</source>
        <translation>لا تملك صلاحية الفتح أو الكتابة: %1.</translation>
    </message>
    <message>
        <source>The system could not read or write %1.</source>
        <translation>تعذّر على النظام القراءة أو الكتابة: %1.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for %1.</source>
        <translation>لم تبقَ مساحة على القرص من أجل: %1.</translation>
    </message>
    <message>
        <source>%1 does not have the right form.</source>
        <translation>الصيغة غير صحيحة: %1.</translation>
    </message>
    <message>
        <source>%1 is locked, and no password or key at hand opens it.</source>
        <translation>مقفل، ولا تفتحه أي كلمة مرور أو أي مفتاح متاح: %1.</translation>
    </message>
    <message>
        <source>%1 is damaged, or is no file of Casebook.</source>
        <translation>تالف، أو ليس من ملفات Casebook: %1.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Casebook.</source>
        <translation>أُنشئ بإصدار أحدث من Casebook: %1.</translation>
    </message>
    <message>
        <source>%1 exists already, or is in use.</source>
        <translation>موجود بالفعل، أو قيد الاستخدام: %1.</translation>
    </message>
    <message>
        <source>The policy of %1 does not allow this.</source>
        <translation>لا تسمح بذلك سياسة: %1.</translation>
    </message>
    <message>
        <source>Stopped. What was finished until then is kept.</source>
        <translation>أُوقفت العملية. ما اكتمل حتى ذلك الحين محفوظ.</translation>
    </message>
    <message>
        <source>Casebook made a mistake with %1.</source>
        <translation>وقع خطأ داخلي في Casebook عند معالجة: %1.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>هذا العنصر</translation>
    </message>
    <message>
        <source>%1, at byte %2</source>
        <translation>%1، عند البايت %2</translation>
    </message>
</context>
<context>
    <name>MailboxesDialog</name>
    <message>
        <source>In the list, and nobody goes by it: %1</source>
        <translation>في القائمة، ولا يقابله أحد: %1</translation>
    </message>
</context>
<context>
    <name>MoveText</name>
    <message>
        <source>Nobody in Symphony for this person</source>
        <translation>لا أحد في Symphony لهذا الشخص</translation>
    </message>
    <message>
        <source>Guessed, and confirmed by nobody</source>
        <translation>مخمَّن ولم يؤكده أحد</translation>
    </message>
    <message>
        <source>Two people would become one user</source>
        <translation>سيصبح شخصان مستخدمًا واحدًا</translation>
    </message>
    <message>
        <source>The stream to be used is not named</source>
        <translation>لم يُذكر الدفق المراد استخدامه</translation>
    </message>
    <message>
        <source>The stream ID looks like that of a message</source>
        <translation>يبدو معرّف الدفق كمعرّف رسالة</translation>
    </message>
    <message>
        <source>Two streams end in one</source>
        <translation>ينتهي دفقان إلى دفق واحد</translation>
    </message>
    <message>
        <source>Two rooms would have one name</source>
        <translation>سيكون لغرفتين اسم واحد</translation>
    </message>
    <message>
        <source>The owner of the room has no user</source>
        <translation>ليس لمالك الغرفة مستخدم</translation>
    </message>
    <message>
        <source>The message has no time</source>
        <translation>الرسالة بلا وقت</translation>
    </message>
    <message>
        <source>The message lies in the future</source>
        <translation>وقت الرسالة في المستقبل</translation>
    </message>
    <message>
        <source>The text is empty</source>
        <translation>النص فارغ</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>النص طويل جدًا</translation>
    </message>
    <message>
        <source>Characters that Symphony cannot hold are taken out</source>
        <translation>تُزال الأحرف التي لا تقبلها Symphony</translation>
    </message>
    <message>
        <source>Files stay behind: not in the case, or too large</source>
        <translation>ملفات لا تُنقل: ليست في القضية أو كبيرة جدًا</translation>
    </message>
    <message>
        <source>The text is too long, and is split</source>
        <translation>النص طويل جدًا، ويُقسَّم</translation>
    </message>
    <message>
        <source>Nobody knows who sent it</source>
        <translation>لا يُعرف من أرسلها</translation>
    </message>
    <message>
        <source>sender has no user</source>
        <translation>ليس للمرسل مستخدم</translation>
    </message>
    <message>
        <source>sender is left out by the mapping</source>
        <translation>استبعد التعيين المرسل</translation>
    </message>
    <message>
        <source>sender is not known</source>
        <translation>المرسل غير معروف</translation>
    </message>
    <message>
        <source>no stream</source>
        <translation>لا دفق</translation>
    </message>
    <message>
        <source>stream is left out by the mapping</source>
        <translation>استبعد التعيين الدفق</translation>
    </message>
    <message>
        <source>only one of two people has a user</source>
        <translation>لأحد الشخصين فقط مستخدم</translation>
    </message>
    <message>
        <source>text is empty</source>
        <translation>النص فارغ</translation>
    </message>
    <message>
        <source>text is too long</source>
        <translation>النص طويل جدًا</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>بلا وقت</translation>
    </message>
    <message>
        <source>time lies in the future</source>
        <translation>الوقت في المستقبل</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>the same record in another conversation</source>
        <translation>السجل نفسه في محادثة أخرى</translation>
    </message>
    <message>
        <source>imported already</source>
        <translation>مستورد من قبل</translation>
    </message>
    <message>
        <source>times of presence</source>
        <translation>أوقات الحضور</translation>
    </message>
    <message>
        <source>begin and end of conversations</source>
        <translation>بداية المحادثات ونهايتها</translation>
    </message>
    <message>
        <source>delivery details</source>
        <translation>تفاصيل التسليم</translation>
    </message>
    <message>
        <source>files that stay behind</source>
        <translation>ملفات لا تُنقل</translation>
    </message>
    <message>
        <source>sender is not active</source>
        <translation>المرسل غير نشط</translation>
    </message>
    <message>
        <source>sender is not in the room</source>
        <translation>المرسل ليس في الغرفة</translation>
    </message>
    <message>
        <source>room is not active</source>
        <translation>الغرفة غير نشطة</translation>
    </message>
    <message>
        <source>a content rule forbids it</source>
        <translation>تمنعه قاعدة محتوى</translation>
    </message>
    <message>
        <source>text was refused</source>
        <translation>رُفض النص</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>the account may not import</source>
        <translation>لا يحق للحساب الاستيراد</translation>
    </message>
    <message>
        <source>refused as known, and not by us</source>
        <translation>رُفض لأنه معروف، وليس منا</translation>
    </message>
    <message>
        <source>the pod takes no such file</source>
        <translation>لا يقبل النظام ملفًا كهذا</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Enable the user in Symphony, then send again.</source>
        <translation>فعّل المستخدم في Symphony ثم أعد الإرسال.</translation>
    </message>
    <message>
        <source>Add the sender to the room, then send again.</source>
        <translation>أضف المرسل إلى الغرفة ثم أعد الإرسال.</translation>
    </message>
    <message>
        <source>Reactivate the room, or map it to another stream, then send again.</source>
        <translation>أعد تنشيط الغرفة أو عيّن لها دفقًا آخر، ثم أعد الإرسال.</translation>
    </message>
    <message>
        <source>Look at the time zone that the source was imported with, and export again.</source>
        <translation>راجع المنطقة الزمنية التي استُورد بها المصدر، ثم أعد التصدير.</translation>
    </message>
    <message>
        <source>Ask who owns the content rules; then send again, or let it be.</source>
        <translation>اسأل المسؤول عن قواعد المحتوى، ثم أعد الإرسال أو دعها.</translation>
    </message>
    <message>
        <source>Report this, with the message: it should not happen.</source>
        <translation>أبلغ عن هذا مع الرسالة: لا ينبغي أن يحدث.</translation>
    </message>
    <message>
        <source>Make smaller batches, or have long texts split, then send again.</source>
        <translation>صغّر الدفعات أو اسمح بتقسيم النصوص الطويلة، ثم أعد الإرسال.</translation>
    </message>
    <message>
        <source>Give the account the roles Content Management and User Provisioning.</source>
        <translation>امنح الحساب الدورين Content Management وUser Provisioning.</translation>
    </message>
    <message>
        <source>Allow this kind of file in Symphony and send again, or export without files.</source>
        <translation>اسمح بهذا النوع من الملفات في Symphony وأعد الإرسال، أو صدّر بلا ملفات.</translation>
    </message>
    <message>
        <source>Complete the mapping of people, then send again.</source>
        <translation>أكمل تعيين الأشخاص ثم أعد الإرسال.</translation>
    </message>
    <message>
        <source>Nothing: the mapping leaves this person out.</source>
        <translation>لا شيء: يستبعد التعيين هذا الشخص.</translation>
    </message>
    <message>
        <source>Complete the mapping of streams, then send again.</source>
        <translation>أكمل تعيين الدفوق ثم أعد الإرسال.</translation>
    </message>
    <message>
        <source>Nothing: the mapping leaves this stream out.</source>
        <translation>لا شيء: يستبعد التعيين هذا الدفق.</translation>
    </message>
    <message>
        <source>Map both people of the conversation, then send again.</source>
        <translation>عيّن شخصي المحادثة كليهما ثم أعد الإرسال.</translation>
    </message>
    <message>
        <source>map</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Read what Symphony says, and ask its support.</source>
        <translation>اقرأ ما تقوله Symphony واسأل دعمها.</translation>
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
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>tenant, UCB</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>full day</source>
        <translation>يوم كامل</translation>
    </message>
    <message>
        <source>little traffic</source>
        <translation>حركة قليلة</translation>
    </message>
    <message>
        <source>file without traffic</source>
        <translation>ملف بلا حركة</translation>
    </message>
    <message>
        <source>none expected</source>
        <translation>لا يُتوقع ملف</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>%1: %2 events in %3 conversations</source>
        <comment>state of a day</comment>
        <translation>%1: الأحداث %2، المحادثات %3</translation>
    </message>
    <message>
        <source>The file of this day has no events.</source>
        <translation>لا أحداث في ملف هذا اليوم.</translation>
    </message>
    <message>
        <source>No file, as is usual on this weekday.</source>
        <translation>لا ملف، كالمعتاد في هذا اليوم من الأسبوع.</translation>
    </message>
    <message>
        <source>Missing: no file, although this weekday usually has one.</source>
        <translation>مفقود: لا ملف، مع أن هذا اليوم من الأسبوع له ملف عادةً.</translation>
    </message>
    <message>
        <source>Ends early against the other servers of the tenant: what came later may be missing.</source>
        <translation>ينتهي مبكرًا مقارنةً بخوادم المستأجر الأخرى: قد يكون ما جاء بعده مفقودًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n ملف</numerusform>
            <numerusform>%n ملف</numerusform>
            <numerusform>%n ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>The site keeps 18 months, so this day may be gone there. Look in a backup.</source>
        <translation>يحتفظ النظام ببيانات 18 شهرًا، لذا قد لا يكون هذا اليوم موجودًا فيه. ابحث في نسخة احتياطية.</translation>
    </message>
    <message numerus="yes">
        <source>The site should still have this day. It falls out of the 18 months in %n days.</source>
        <translation>
            <numerusform>يُفترض أن هذا اليوم لا يزال موجودًا في النظام. يخرج من مدة 18 شهرًا بعد %n يوم.</numerusform>
            <numerusform>يُفترض أن هذا اليوم لا يزال موجودًا في النظام. يخرج من مدة 18 شهرًا بعد %n يوم.</numerusform>
            <numerusform>يُفترض أن هذا اليوم لا يزال موجودًا في النظام. يخرج من مدة 18 شهرًا بعد %n يومين.</numerusform>
            <numerusform>يُفترض أن هذا اليوم لا يزال موجودًا في النظام. يخرج من مدة 18 شهرًا بعد %n أيام.</numerusform>
            <numerusform>يُفترض أن هذا اليوم لا يزال موجودًا في النظام. يخرج من مدة 18 شهرًا بعد %n يومًا.</numerusform>
            <numerusform>يُفترض أن هذا اليوم لا يزال موجودًا في النظام. يخرج من مدة 18 شهرًا بعد %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case has no daily files.</source>
        <translation>ليس في القضية ملفات يومية.</translation>
    </message>
    <message>
        <source>The archive reaches back to %1.</source>
        <translation>يمتد الأرشيف رجوعًا إلى %1.</translation>
    </message>
    <message>
        <source>The site may no longer have days before %1.</source>
        <translation>قد لا تكون الأيام السابقة لتاريخ %1 موجودة في النظام.</translation>
    </message>
    <message numerus="yes">
        <source>%n days of this case are such days.</source>
        <translation>
            <numerusform>في هذه القضية من هذه الأيام: %n يوم.</numerusform>
            <numerusform>في هذه القضية من هذه الأيام: %n يوم.</numerusform>
            <numerusform>في هذه القضية من هذه الأيام: %n يومان.</numerusform>
            <numerusform>في هذه القضية من هذه الأيام: %n أيام.</numerusform>
            <numerusform>في هذه القضية من هذه الأيام: %n يومًا.</numerusform>
            <numerusform>في هذه القضية من هذه الأيام: %n يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another %n days fall out within a month.</source>
        <translation>
            <numerusform>وتخرج من المدة خلال شهر أيضًا: %n يوم.</numerusform>
            <numerusform>وتخرج من المدة خلال شهر أيضًا: %n يوم.</numerusform>
            <numerusform>وتخرج من المدة خلال شهر أيضًا: %n يومان.</numerusform>
            <numerusform>وتخرج من المدة خلال شهر أيضًا: %n أيام.</numerusform>
            <numerusform>وتخرج من المدة خلال شهر أيضًا: %n يومًا.</numerusform>
            <numerusform>وتخرج من المدة خلال شهر أيضًا: %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site should still have days from before this case begins.</source>
        <translation>يُفترض أن النظام لا يزال يحتفظ بأيام سابقة لبداية هذه القضية.</translation>
    </message>
    <message numerus="yes">
        <source>The site should still have %n of the missing days.</source>
        <translation>
            <numerusform>يُفترض أن النظام لا يزال يحتفظ من الأيام المفقودة بما عدده: %n يوم.</numerusform>
            <numerusform>يُفترض أن النظام لا يزال يحتفظ من الأيام المفقودة بما عدده: %n يوم.</numerusform>
            <numerusform>يُفترض أن النظام لا يزال يحتفظ من الأيام المفقودة بما عدده: %n يومان.</numerusform>
            <numerusform>يُفترض أن النظام لا يزال يحتفظ من الأيام المفقودة بما عدده: %n أيام.</numerusform>
            <numerusform>يُفترض أن النظام لا يزال يحتفظ من الأيام المفقودة بما عدده: %n يومًا.</numerusform>
            <numerusform>يُفترض أن النظام لا يزال يحتفظ من الأيام المفقودة بما عدده: %n يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch them soon: %n of them fall out within a month.</source>
        <translation>
            <numerusform>أحضرها قريبًا: يخرج منها خلال شهر %n يوم.</numerusform>
            <numerusform>أحضرها قريبًا: يخرج منها خلال شهر %n يوم.</numerusform>
            <numerusform>أحضرها قريبًا: يخرج منها خلال شهر %n يومان.</numerusform>
            <numerusform>أحضرها قريبًا: يخرج منها خلال شهر %n أيام.</numerusform>
            <numerusform>أحضرها قريبًا: يخرج منها خلال شهر %n يومًا.</numerusform>
            <numerusform>أحضرها قريبًا: يخرج منها خلال شهر %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 verified</source>
        <translation>جرى التحقق من %1 من أصل %2</translation>
    </message>
    <message>
        <source>%1 records, none differs</source>
        <translation>السجلات: %1، بلا أي اختلاف</translation>
    </message>
    <message>
        <source>%1 records, %2 differ</source>
        <translation>السجلات: %1، المختلف منها: %2</translation>
    </message>
    <message>
        <source>%1 messages declared, %2 found; %3 events declared, %4 found</source>
        <translation>الرسائل المصرَّح بها %1 والموجودة %2؛ الأحداث المصرَّح بها %3 والموجودة %4</translation>
    </message>
    <message>
        <source>%1 bytes of records</source>
        <translation>بايتات السجلات: %1</translation>
    </message>
    <message>
        <source>%1 in known gaps</source>
        <translation>في فجوات معروفة: %1</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>غير قابل للقراءة: %1</translation>
    </message>
    <message>
        <source>%1 unaccounted</source>
        <translation>غير محسوب: %1</translation>
    </message>
</context>
<context>
    <name>Redactions</name>
    <message>
        <source>privilege</source>
        <translation>سرية المحاماة</translation>
    </message>
    <message>
        <source>Talk with lawyers, or made for them</source>
        <translation>محادثات مع محامين، أو ما أُعدّ لهم</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>شخصي</translation>
    </message>
    <message>
        <source>Personal data that the purpose does not need</source>
        <translation>بيانات شخصية لا يقتضيها الغرض</translation>
    </message>
    <message>
        <source>third-party</source>
        <translation>طرف ثالث</translation>
    </message>
    <message>
        <source>About people who have nothing to do with the matter</source>
        <translation>عن أشخاص لا صلة لهم بالموضوع</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>سري</translation>
    </message>
    <message>
        <source>Trade secrets</source>
        <translation>أسرار تجارية</translation>
    </message>
    <message>
        <source>irrelevant</source>
        <translation>غير ذي صلة</translation>
    </message>
    <message>
        <source>Nothing to do with the matter</source>
        <translation>لا صلة له بالموضوع</translation>
    </message>
    <message>
        <source>law</source>
        <translation>مانع قانوني</translation>
    </message>
    <message>
        <source>A law or a court forbids to hand it over</source>
        <translation>يمنع قانون أو محكمة تسليمه</translation>
    </message>
    <message>
        <source>other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Another reason, which the note tells</source>
        <translation>سبب آخر تذكره الملاحظة</translation>
    </message>
</context>
<context>
    <name>RequestSheet</name>
    <message>
        <source>%1, %2
certificate %3</source>
        <translation>%1، %2
الشهادة %3</translation>
    </message>
    <message>
        <source>SHA-256 of the submission</source>
        <translation>SHA-256 للطلب المقدَّم</translation>
    </message>
    <message>
        <source>Request %1: %2</source>
        <translation>الطلب %1: %2</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Scope, as it will be exported</source>
        <translation>النطاق كما سيُصدَّر</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>الطلب %1</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>direct messages</source>
        <translation>رسائل مباشرة</translation>
    </message>
    <message>
        <source>private groups</source>
        <translation>مجموعات خاصة</translation>
    </message>
    <message>
        <source>public groups</source>
        <translation>مجموعات عامة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>date</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>date</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1 (%2, SHA-256 %3…)</source>
        <comment>file, size, digest</comment>
        <translation>%1 (%2، SHA-256 %3…)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>بانتظار المراجعة</translation>
    </message>
    <message>
        <source>to approve</source>
        <translation>بانتظار الاعتماد</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>معاد</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>معتمَد</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>مسلَّم</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>انتهت مدته</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Draft made</source>
        <translation>إعداد المسودة</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>It is aligned with legal obligations.</source>
        <translation>يتوافق مع الالتزامات القانونية.</translation>
    </message>
    <message>
        <source>Its scope is feasible.</source>
        <translation>نطاقه قابل للتنفيذ.</translation>
    </message>
    <message>
        <source>Its details are complete.</source>
        <translation>تفاصيله كاملة.</translation>
    </message>
    <message>
        <source>Mail files (EML)</source>
        <translation>ملفات بريد (EML)</translation>
    </message>
    <message>
        <source>Mails to a server (SMTP)</source>
        <translation>رسائل بريد إلى خادم (SMTP)</translation>
    </message>
    <message>
        <source>CSV tables in an encrypted pack</source>
        <translation>جداول CSV في حزمة مشفرة</translation>
    </message>
    <message>
        <source>Messages for Symphony</source>
        <translation>رسائل لنظام Symphony</translation>
    </message>
    <message>
        <source>RSMF for review platforms</source>
        <translation>RSMF لمنصات المراجعة</translation>
    </message>
    <message>
        <source>Load file for review</source>
        <translation>ملف تحميل للمراجعة</translation>
    </message>
    <message>
        <source>HTML transcript</source>
        <translation>نص المحادثات بصيغة HTML</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>انتهت مدته منذ %1</translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>ينتهي اليوم</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n days</source>
        <translation>
            <numerusform>ينتهي بعد %n يوم</numerusform>
            <numerusform>ينتهي بعد %n يوم</numerusform>
            <numerusform>ينتهي بعد %n يومين</numerusform>
            <numerusform>ينتهي بعد %n أيام</numerusform>
            <numerusform>ينتهي بعد %n يومًا</numerusform>
            <numerusform>ينتهي بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation>القضية كلها</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>مقدم الطلب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Legal justification</source>
        <translation>المسوّغ القانوني</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Necessity</source>
        <translation>الضرورة</translation>
    </message>
    <message>
        <source>People concerned</source>
        <translation>الأشخاص المعنيون</translation>
    </message>
    <message>
        <source>nothing is said about telling them</source>
        <translation>لم يُذكر شيء عن إبلاغهم</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>المعتمِد</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>استعلام</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Context rule</source>
        <translation>قاعدة السياق</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>lives %n days</source>
        <translation>
            <numerusform>مدته %n يوم</numerusform>
            <numerusform>مدته %n يوم</numerusform>
            <numerusform>مدته %n يومان</numerusform>
            <numerusform>مدته %n أيام</numerusform>
            <numerusform>مدته %n يومًا</numerusform>
            <numerusform>مدته %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>دائم</translation>
    </message>
    <message>
        <source>any selection of this query until %1, at most %2 events in %3 conversations each time</source>
        <translation>أي اختيار لهذا الاستعلام حتى %1، وفي كل مرة %2 من الأحداث في %3 من المحادثات على الأكثر</translation>
    </message>
    <message>
        <source>any number of</source>
        <translation>أي عدد من</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count, type of event</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>حسب النوع</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>المرسلون</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Redactions</source>
        <translation>عمليات الحجب</translation>
    </message>
    <message>
        <source>%1 events have parts hidden, %2 are withheld</source>
        <translation>أحداث حُجبت أجزاء منها: %1، أحداث ممتنعة: %2</translation>
    </message>
    <message>
        <source>Merkle root</source>
        <translation>جذر Merkle</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1، %2</translation>
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
        <translation>ليس على هذا الحاسوب قواعد لهذه المنطقة الزمنية.</translation>
    </message>
    <message>
        <source>Choose UTC in the menu View, and export again.</source>
        <translation>اختر UTC من قائمة «عرض» ثم أعد التصدير.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::AboutDialog</name>
    <message>
        <source>About Casebook</source>
        <translation>حول Casebook</translation>
    </message>
    <message>
        <source>Casebook %1</source>
        <translation>Casebook %1</translation>
    </message>
    <message>
        <source>The support of the archive format follows a published description of it. It has never been checked against files of a live system.</source>
        <translation>يستند دعم صيغة الأرشيف إلى وصف منشور لها. ولم يُختبر قط على ملفات من نظام عامل.</translation>
    </message>
    <message>
        <source>An offline workstation for instant-message archives: open, read, narrow down, export, prove. It opens no connection to any network by itself.</source>
        <translation>محطة عمل دون اتصال لأرشيفات الرسائل الفورية: فتح وقراءة وتضييق وتصدير وإثبات. لا تفتح من تلقاء نفسها أي اتصال بأي شبكة.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Casebook: Apache License 2.0, © the Casebook authors.
Qt %1: GNU LGPL 3. QCA: GNU LGPL 2.1 or later. SQLite: public domain.
OpenSSL 3: Apache License 2.0. libdeflate: MIT. libarchive: BSD 2-Clause. zlib: zlib licence. CLI11 (command line): BSD 3-Clause.</source>
        <translation>Casebook: Apache License 2.0, © the Casebook authors.
Qt %1: GNU LGPL 3. QCA: GNU LGPL 2.1 أو أحدث. SQLite: ملكية عامة.
OpenSSL 3: Apache License 2.0. libdeflate: MIT. libarchive: BSD 2-Clause. zlib: ترخيص zlib. CLI11 (سطر الأوامر): BSD 3-Clause.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ActivityController</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>الأحداث: %1</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>النتائج: %1</translation>
    </message>
    <message>
        <source>%1 tagged</source>
        <translation>الموسومة: %1</translation>
    </message>
    <message>
        <source>a daily file is missing</source>
        <translation>ملف يومي مفقود</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>لا شيء للعرض.</translation>
    </message>
    <message>
        <source>%1 events from %2 to %3.</source>
        <translation>الأحداث: %1، من %2 إلى %3.</translation>
    </message>
    <message>
        <source>%1 hits.</source>
        <translation>النتائج: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Daily files are missing in %n bars.</source>
        <translation>
            <numerusform>تنقص ملفات يومية في %n عمود.</numerusform>
            <numerusform>تنقص ملفات يومية في %n عمود.</numerusform>
            <numerusform>تنقص ملفات يومية في %n عمودين.</numerusform>
            <numerusform>تنقص ملفات يومية في %n أعمدة.</numerusform>
            <numerusform>تنقص ملفات يومية في %n عمودًا.</numerusform>
            <numerusform>تنقص ملفات يومية في %n عمود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most happened: %1.</source>
        <translation>أكثر فترة أحداثًا: %1.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ActivityStrip</name>
    <message>
        <source>Activity over time</source>
        <translation>النشاط عبر الزمن</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>الانتقال إلى %1</translation>
    </message>
    <message>
        <source>Show this time only</source>
        <translation>عرض هذه الفترة فقط</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>As a table…</source>
        <translation>كجدول…</translation>
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
        <translation>النشاط عبر الزمن</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>الموسومة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Enter on a row goes to that time. Times are shown in %1.</source>
        <translation>اضغط Enter على صف للانتقال إلى ذلك الوقت. الأوقات معروضة بتوقيت %1.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ApproverDialog</name>
    <message>
        <source>Another step is still under way. Try again in a moment.</source>
        <translation>لا تزال خطوة أخرى جارية. أعد المحاولة بعد لحظة.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::AskPage</name>
    <message>
        <source>Ask</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Show requests in this state</source>
        <translation>عرض الطلبات بهذه الحالة</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>طلب جديد…</translation>
    </message>
    <message>
        <source>Nobody has asked for anything yet</source>
        <translation>لم يُطلب شيء بعد</translation>
    </message>
    <message>
        <source>From a case with four eyes nothing leaves unless a second person has approved exactly that. A request says what is to leave, why, and for whom.</source>
        <translation>لا يخرج شيء من قضية بمبدأ العيون الأربع ما لم يعتمد شخص ثانٍ ذلك بعينه. يذكر الطلب ما يخرج ولماذا ولمن.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Open request file…</source>
        <translation>فتح ملف طلب…</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>waiting first</source>
        <translation>المنتظرة أولًا</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for somebody</source>
        <translation>
            <numerusform>في الانتظار: %n</numerusform>
            <numerusform>في الانتظار: %n</numerusform>
            <numerusform>في الانتظار: %n</numerusform>
            <numerusform>في الانتظار: %n</numerusform>
            <numerusform>في الانتظار: %n</numerusform>
            <numerusform>في الانتظار: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Submit %1</source>
        <translation>تقديم %1</translation>
    </message>
    <message>
        <source>The query is run, and what it selects is what an approver decides on. You sign form and result.</source>
        <translation>يُنفَّذ الاستعلام، وما يختاره هو ما يقرر فيه المعتمِد. توقّع النموذج والنتيجة.</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Submit the request</source>
        <translation>تقديم الطلب</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>حفظ المسودة</translation>
    </message>
    <message>
        <source>A draft is kept in the log of the case, signed by you.</source>
        <translation>تُحفظ المسودة في سجل تدقيق القضية بتوقيعك.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>معاينة %1</translation>
    </message>
    <message>
        <source>The log keeps who has seen which request. An approval says whether its author looked at the preview.</source>
        <translation>يحفظ سجل التدقيق من اطّلع على كل طلب. ويذكر الاعتماد هل اطّلع صاحبه على المعاينة.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>حفظ الورقة</translation>
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
        <translation>لإرسال من هنا (يمكن إنشاء المستخدمين والدفوق لاحقًا)</translation>
    </message>
    <message>
        <source>Complete batches, with scripts for a push by hand (all ids must be known)</source>
        <translation>دفعات كاملة مع نصوص برمجية لإرسال يدوي (يجب معرفة كل المعرّفات)</translation>
    </message>
    <message>
        <source>Only what failed, or has no answer</source>
        <translation>ما فشل أو بقي بلا رد فقط</translation>
    </message>
    <message>
        <source>Folder for the export</source>
        <translation>مجلد التصدير</translation>
    </message>
    <message>
        <source>Approved request</source>
        <translation>الطلب المعتمَد</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Write the export</source>
        <translation>كتابة التصدير</translation>
    </message>
    <message>
        <source>As</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>الإذن</translation>
    </message>
    <message>
        <source>Messages in a batch</source>
        <translation>الرسائل في الدفعة</translation>
    </message>
    <message>
        <source>Megabytes in a batch</source>
        <translation>الميغابايت في الدفعة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Messages in a batch, at most</source>
        <translation>أقصى عدد من الرسائل في الدفعة</translation>
    </message>
    <message>
        <source>Megabytes in a batch, at most</source>
        <translation>أقصى عدد من الميغابايت في الدفعة</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>Another export…</source>
        <translation>تصدير آخر…</translation>
    </message>
    <message>
        <source>The next step is Push: it sends this folder, and nothing else.</source>
        <translation>الخطوة التالية هي «الإرسال»: ترسل هذا المجلد ولا شيء غيره.</translation>
    </message>
    <message>
        <source>Wait for the import to end.</source>
        <translation>انتظر انتهاء الاستيراد.</translation>
    </message>
    <message>
        <source>Four eyes: name the approved request that covers this selection.</source>
        <translation>العيون الأربع: اذكر الطلب المعتمَد الذي يشمل هذا الاختيار.</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <translation>اذكر مجلدًا.</translation>
    </message>
    <message>
        <source>Wait for what runs.</source>
        <translation>انتظر انتهاء المهمة الجارية.</translation>
    </message>
    <message>
        <source>Write batches</source>
        <translation>كتابة الدفعات</translation>
    </message>
</context>
<context>
    <name>casebook::ui::BuilderDialog</name>
    <message>
        <source>Look for it</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Build a search</source>
        <translation>إنشاء بحث</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>In the language of the search</source>
        <translation>بلغة البحث</translation>
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
        <translation>يساوي</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>يبدأ بـ</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>ينتهي بـ</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>يحتوي على</translation>
    </message>
    <message>
        <source>is anything</source>
        <translation>أي قيمة</translation>
    </message>
    <message>
        <source>has near each other</source>
        <translation>كلمات متقاربة</translation>
    </message>
    <message>
        <source>matches the expression</source>
        <translation>يطابق التعبير</translation>
    </message>
    <message>
        <source>How many of these must hold</source>
        <translation>كم من هذه الشروط يجب أن يتحقق</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>تتحقق كل هذه الشروط</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>يتحقق أي من هذه الشروط</translation>
    </message>
    <message>
        <source>None of these holds</source>
        <translation>لا يتحقق أي من هذه الشروط</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>إضافة شرط</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>إضافة مجموعة</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>إزالة هذه المجموعة</translation>
    </message>
</context>
<context>
    <name>casebook::ui::BuilderRowEdit</name>
    <message>
        <source>not</source>
        <translation>ليس</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المعامل</translation>
    </message>
    <message>
        <source>Words between them at most</source>
        <translation>أقصى عدد من الكلمات بينها</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>إزالة هذا الشرط</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CalendarView</name>
    <message>
        <source>Days, by tenant and UCB</source>
        <translation>الأيام حسب المستأجر وUCB</translation>
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
        <translation>الاستدعاء</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CaseController</name>
    <message>
        <source>single reviewer</source>
        <translation>مراجع واحد</translation>
    </message>
    <message>
        <source>four eyes</source>
        <translation>مبدأ العيون الأربع</translation>
    </message>
    <message>
        <source>You may export at once, on your own. Every export says in its manifest that nobody else had to agree.</source>
        <translation>يمكنك التصدير فورًا بمفردك. ويذكر بيان كل عملية تصدير أن موافقة شخص آخر لم تكن مطلوبة.</translation>
    </message>
    <message>
        <source>checking the books…</source>
        <translation>يجري فحص الحصيلة…</translation>
    </message>
    <message numerus="yes">
        <source>books do not balance: %n problems</source>
        <translation>
            <numerusform>الحصيلة غير متوازنة: %n اختلاف</numerusform>
            <numerusform>الحصيلة غير متوازنة: %n اختلاف</numerusform>
            <numerusform>الحصيلة غير متوازنة: %n اختلافان</numerusform>
            <numerusform>الحصيلة غير متوازنة: %n اختلافات</numerusform>
            <numerusform>الحصيلة غير متوازنة: %n اختلافًا</numerusform>
            <numerusform>الحصيلة غير متوازنة: %n اختلاف</numerusform>
        </translation>
    </message>
    <message>
        <source>books balance</source>
        <translation>الحصيلة متوازنة</translation>
    </message>
    <message>
        <source>books balance: %1 = %2 + %3</source>
        <translation>الحصيلة متوازنة: %1 = %2 + %3</translation>
    </message>
    <message>
        <source>Nothing leaves the case before a second person has approved a written request. The page Ask makes one, and shows those that there are.</source>
        <translation>لا يخرج شيء من القضية قبل أن يعتمد شخص ثانٍ طلبًا مكتوبًا. تنشئ صفحة «طلب» الطلبات وتعرض الموجود منها.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CertificateField</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>الشهادات (*.pem *.crt *.cer)</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CheckpointButton</name>
    <message>
        <source>Checkpoint</source>
        <translation>نقطة تحقق</translation>
    </message>
    <message>
        <source>The state of the log in five lines: to sign, to keep outside of the case, and to compare later.</source>
        <translation>حالة سجل التدقيق في خمسة أسطر: لتوقيعها وحفظها خارج القضية ومقارنتها لاحقًا.</translation>
    </message>
    <message>
        <source>&amp;Sign it…</source>
        <translation>&amp;توقيع…</translation>
    </message>
    <message>
        <source>S&amp;ave it…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>&amp;Print it…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Compare with one that was kept…</source>
        <translation>&amp;مقارنة بنقطة تحقق محفوظة…</translation>
    </message>
    <message>
        <source>Write a &amp;query for a time stamp…</source>
        <translation>&amp;كتابة طلب ختم زمني…</translation>
    </message>
    <message>
        <source>&amp;Take in a time stamp…</source>
        <translation>ا&amp;ستلام ختم زمني…</translation>
    </message>
    <message>
        <source>Sign the log</source>
        <translation>توقيع سجل التدقيق</translation>
    </message>
    <message>
        <source>You sign all that is in the log up to now, so that nobody can write it anew without your key. An approver also says with it that the clock of this computer is right.</source>
        <translation>توقّع كل ما في سجل التدقيق حتى الآن، فلا يستطيع أحد كتابته من جديد بلا مفتاحك. وتوقيع المعتمِد إقرار أيضًا بصحة ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>%1 files (*.%1)</source>
        <comment>txt</comment>
        <translation>ملفات %1 (*.%1)</translation>
    </message>
    <message>
        <source>Save the checkpoint</source>
        <translation>حفظ نقطة التحقق</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>نقطة تحقق</translation>
    </message>
    <message>
        <source>The checkpoint that was kept</source>
        <translation>نقطة التحقق المحفوظة</translation>
    </message>
    <message>
        <source>Checkpoints (*.txt);;All files (*)</source>
        <translation>نقاط التحقق (*.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Write the query</source>
        <translation>حفظ طلب الختم الزمني</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CheckpointController</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n قيد</numerusform>
            <numerusform>%n قيد</numerusform>
            <numerusform>%n قيدين</numerusform>
            <numerusform>%n قيود</numerusform>
            <numerusform>%n قيدًا</numerusform>
            <numerusform>%n قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 signed %2 of the log.</source>
        <translation>جرى توقيع %2 من سجل التدقيق باسم %1.</translation>
    </message>
    <message>
        <source>The checkpoint of %1 is in %2. Keep it where nobody else can write.</source>
        <translation>حُفظت في %2 نقطة تحقق تشمل %1. احتفظ بها في مكان لا يستطيع غيرك الكتابة فيه.</translation>
    </message>
    <message>
        <source>Checkpoint of the log</source>
        <translation>نقطة تحقق لسجل التدقيق</translation>
    </message>
    <message>
        <source>Whoever keeps these five lines can tell later whether the log of this case has only been added to since.</source>
        <translation>من يحتفظ بهذه الأسطر الخمسة يمكنه أن يعرف لاحقًا هل اقتصر تغيّر سجل تدقيق هذه القضية منذ ذلك الحين على الإضافة إليه.</translation>
    </message>
    <message>
        <source>The log has only been added to since %1: it had %2 then, and has %3.</source>
        <translation>لم يتغيّر سجل التدقيق منذ %1 إلا بالإضافة إليه: من %2 آنذاك إلى %3 الآن.</translation>
    </message>
    <message>
        <source>The query for %1 is in %2. Send it to an authority of your choice, and take in its answer whenever it comes.</source>
        <translation>حُفظ في %2 طلب ختم زمني يشمل %1. أرسله إلى سلطة ختم زمني تختارها، واستلم ردها متى وصل.</translation>
    </message>
    <message>
        <source>%1 says that %2 of the log were there on %3.</source>
        <translation>تشهد السلطة %1 بوجود %2 من سجل التدقيق بتاريخ %3.</translation>
    </message>
    <message>
        <source>Time stamp of %1 over %2, by %3</source>
        <translation>ختم زمني بتاريخ %1 يشمل %2، من %3</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ClockText</name>
    <message>
        <source>the clocks went back to %1</source>
        <translation>أُرجعت الساعة إلى %1</translation>
    </message>
    <message>
        <source>the clocks went forward to %1</source>
        <translation>قُدّمت الساعة إلى %1</translation>
    </message>
    <message>
        <source>this zone has no clock changes</source>
        <translation>لا يتغير التوقيت في هذه المنطقة</translation>
    </message>
    <message>
        <source>this time of day occurs twice, this is the first: %1</source>
        <translation>يتكرر هذا الوقت مرتين، وهذه هي الأولى: %1</translation>
    </message>
    <message>
        <source>this time of day occurs twice, this is the second: %1</source>
        <translation>يتكرر هذا الوقت مرتين، وهذه هي الثانية: %1</translation>
    </message>
    <message>
        <source>within a day of it %1</source>
        <translation>في غضون يوم منه %1</translation>
    </message>
    <message>
        <source>no clock change near</source>
        <translation>لا تغيير قريبًا في التوقيت</translation>
    </message>
    <message>
        <source>%1 earlier than the entry before it: a clock was set, or records are out of order</source>
        <translation>أبكر بمقدار %1 من القيد السابق له: ضُبطت ساعة أو أن السجلات غير مرتبة</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CollectionDialog</name>
    <message>
        <source>Only who is &amp;missing</source>
        <translation>ال&amp;ناقصون فقط</translation>
    </message>
    <message>
        <source>&amp;Excuse…</source>
        <translation>إ&amp;عفاء…</translation>
    </message>
    <message>
        <source>Collect Communicator history</source>
        <translation>جمع محفوظات Communicator</translation>
    </message>
    <message>
        <source>The history of Communicator clients lies on the users&apos; PCs and is lost with the upgrade. Whom the archives of this case know is expected to hand in theirs; an import of transcripts is noted here by itself.</source>
        <translation>توجد محفوظات برامج Communicator على حواسيب المستخدمين وتضيع عند الترقية. كل من تعرفه أرشيفات هذه القضية يُنتظر منه تسليم محفوظاته؛ واستيراد نصوص المحادثات يُسجَّل هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>إ&amp;ضافة شخص…</translation>
    </message>
    <message>
        <source>Copy &amp;letter to users</source>
        <translation>نسخ ال&amp;رسالة الموجهة إلى المستخدمين</translation>
    </message>
    <message>
        <source>Save &amp;sign-off sheet…</source>
        <translation>&amp;حفظ ورقة التوقيع…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Collection list</source>
        <translation>قائمة الجمع</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Name of somebody who should hand in history:</source>
        <translation>اسم الشخص الذي ينبغي أن يسلّم المحفوظات:</translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>إعفاء</translation>
    </message>
    <message>
        <source>Why %1 has nothing to hand in:</source>
        <translation>لماذا ليس لدى %1 ما يسلّمه:</translation>
    </message>
    <message>
        <source>The letter is on the clipboard. Paste it into a mail.</source>
        <translation>الرسالة في الحافظة. الصقها في بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Save sign-off sheet</source>
        <translation>حفظ ورقة التوقيع</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>تعذّرت كتابة %1. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CollectionModel</name>
    <message>
        <source>✗ missing</source>
        <translation>✗ ناقص</translation>
    </message>
    <message>
        <source>✓ handed in</source>
        <translation>✓ سُلّم</translation>
    </message>
    <message>
        <source>– excused</source>
        <translation>– معفى</translation>
    </message>
    <message>
        <source>%1 handed in, %2 missing, %3 excused</source>
        <translation>سلّموا: %1، ناقصون: %2، معفون: %3</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>تاريخ التسليم</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ColumnsStep</name>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>What its rows are</source>
        <translation>ما تمثله صفوفه</translation>
    </message>
    <message>
        <source>Order of day and month</source>
        <translation>ترتيب اليوم والشهر</translation>
    </message>
    <message>
        <source>Zone of times that name none</source>
        <translation>المنطقة الزمنية للأوقات التي لا تذكرها</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>اسم ملف التعريف</translation>
    </message>
    <message>
        <source>Leave this table out</source>
        <translation>استبعاد هذا الجدول</translation>
    </message>
    <message>
        <source>Month and day as the table tells</source>
        <translation>الشهر واليوم كما يدل الجدول</translation>
    </message>
    <message>
        <source>Month first (12/31)</source>
        <translation>الشهر أولًا (12/31)</translation>
    </message>
    <message>
        <source>Day first (31/12)</source>
        <translation>اليوم أولًا (31/12)</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>الأوقات بتوقيت UTC</translation>
    </message>
    <message>
        <source>The first rows, as they will come into the case</source>
        <translation>الصفوف الأولى كما ستدخل القضية</translation>
    </message>
    <message numerus="yes">
        <source>%n tables are of a kind that no profile describes. Check what their columns mean.</source>
        <translation>
            <numerusform>لا يصف أي ملف تعريف نوع %n جدول. تحقّق من معاني الأعمدة.</numerusform>
            <numerusform>لا يصف أي ملف تعريف نوع %n جدول. تحقّق من معاني الأعمدة.</numerusform>
            <numerusform>لا يصف أي ملف تعريف نوع %n جدولين. تحقّق من معاني الأعمدة.</numerusform>
            <numerusform>لا يصف أي ملف تعريف نوع %n جداول. تحقّق من معاني الأعمدة.</numerusform>
            <numerusform>لا يصف أي ملف تعريف نوع %n جدولًا. تحقّق من معاني الأعمدة.</numerusform>
            <numerusform>لا يصف أي ملف تعريف نوع %n جدول. تحقّق من معاني الأعمدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save as profile</source>
        <translation>ح&amp;فظ كملف تعريف</translation>
    </message>
    <message>
        <source>Name of a profile: letters, digits, hyphens</source>
        <translation>اسم ملف التعريف: حروف وأرقام وشرطات</translation>
    </message>
    <message>
        <source>What %1 means</source>
        <translation>معنى %1</translation>
    </message>
    <message>
        <source>The report will name the table as left out.</source>
        <translation>سيذكر التقرير أن هذا الجدول مستبعد.</translation>
    </message>
    <message>
        <source>Rows of this kind need more columns: a time, a sender, a text.</source>
        <translation>تحتاج صفوف هذا النوع إلى أعمدة أخرى: وقت ومرسل ونص.</translation>
    </message>
    <message>
        <source>Saved. The next tables like these need no questions.</source>
        <translation>حُفظ. لن تُطرح أسئلة عن الجداول المماثلة بعد الآن.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ContextController</name>
    <message>
        <source>Exact hits</source>
        <translation>النتائج وحدها</translation>
    </message>
    <message numerus="yes">
        <source>± %n messages</source>
        <translation>
            <numerusform>± %n رسالة</numerusform>
            <numerusform>± %n رسالة</numerusform>
            <numerusform>± %n رسالتان</numerusform>
            <numerusform>± %n رسائل</numerusform>
            <numerusform>± %n رسالة</numerusform>
            <numerusform>± %n رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>± %n minutes</source>
        <translation>
            <numerusform>± %n دقيقة</numerusform>
            <numerusform>± %n دقيقة</numerusform>
            <numerusform>± %n دقيقتان</numerusform>
            <numerusform>± %n دقائق</numerusform>
            <numerusform>± %n دقيقة</numerusform>
            <numerusform>± %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Talk without a pause of %n minutes</source>
        <translation>
            <numerusform>حديث بلا انقطاع مدته %n دقيقة</numerusform>
            <numerusform>حديث بلا انقطاع مدته %n دقيقة</numerusform>
            <numerusform>حديث بلا انقطاع مدته %n دقيقتان</numerusform>
            <numerusform>حديث بلا انقطاع مدته %n دقائق</numerusform>
            <numerusform>حديث بلا انقطاع مدته %n دقيقة</numerusform>
            <numerusform>حديث بلا انقطاع مدته %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>اليوم كاملًا</translation>
    </message>
    <message>
        <source>Whole conversation</source>
        <translation>المحادثة كاملة</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ContextStrip</name>
    <message>
        <source>How much around the hits belongs to the selection</source>
        <translation>كم مما حول النتائج يدخل في التحديد</translation>
    </message>
    <message>
        <source>Messages or minutes of the chosen rule</source>
        <translation>عدد رسائل القاعدة المختارة أو دقائقها</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>الأحداث: %1</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>يجري العدّ…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ConversationListModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>وغير ذلك: %n</numerusform>
            <numerusform>وغير ذلك: %n</numerusform>
            <numerusform>وغير ذلك: %n</numerusform>
            <numerusform>وغير ذلك: %n</numerusform>
            <numerusform>وغير ذلك: %n</numerusform>
            <numerusform>وغير ذلك: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>دردشة</translation>
    </message>
    <message>
        <source>room</source>
        <translation>غرفة</translation>
    </message>
    <message>
        <source>group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Conversation without a name</source>
        <translation>محادثة بلا اسم</translation>
    </message>
    <message>
        <source>client export, not a server archive</source>
        <translation>تصدير من برنامج المستخدم، لا أرشيف خادم</translation>
    </message>
    <message>
        <source>open or cut</source>
        <translation>مفتوحة أو مقطوعة</translation>
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
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Order of the conversations</source>
        <translation>ترتيب المحادثات</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>most messages</source>
        <translation>الأكثر رسائل</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>حسب العنوان</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation>المحادثات: %1</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Reading the archive</source>
        <translation>تجري قراءة الأرشيف</translation>
    </message>
    <message>
        <source>The conversations appear here when it is read. The bar at the bottom says how far it is.</source>
        <translation>تظهر المحادثات هنا بعد قراءته. يبيّن الشريط السفلي مدى التقدم.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>لا شيء يطابق التصفية</translation>
    </message>
    <message>
        <source>Take a term out, or clear the filter to see everything.</source>
        <translation>احذف كلمة أو امسح التصفية لرؤية كل شيء.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>This case is empty</source>
        <translation>هذه القضية فارغة</translation>
    </message>
    <message>
        <source>Add a folder of archives, or drop one here.</source>
        <translation>أضف مجلد أرشيفات أو أفلته هنا.</translation>
    </message>
    <message>
        <source>Add archive folder…</source>
        <translation>إضافة مجلد أرشيفات…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Show only this conversation</source>
        <translation>عرض هذه المحادثة فقط</translation>
    </message>
    <message>
        <source>Show its tenant</source>
        <translation>عرض مستأجرها</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copy conversation ID</source>
        <translation>نسخ معرّف المحادثة</translation>
    </message>
    <message>
        <source>Export this conversation…</source>
        <translation>تصدير هذه المحادثة…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CsvOptions</name>
    <message>
        <source>Meant for</source>
        <translation>موجَّه إلى</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>يُفتح بواسطة</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Password, once more</source>
        <translation>كلمة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>Certificate of the receiver</source>
        <translation>شهادة المستلم</translation>
    </message>
    <message>
        <source>Kind of zip</source>
        <translation>نوع ZIP</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>One file for</source>
        <translation>ملف واحد لـ</translation>
    </message>
    <message>
        <source>With the files that were sent</source>
        <translation>مع الملفات المرسلة</translation>
    </message>
    <message>
        <source>People with a spreadsheet: nothing in it computes</source>
        <translation>أشخاص يستخدمون جداول البيانات: لا شيء فيه يُحسب كصيغة</translation>
    </message>
    <message>
        <source>Programs: every text exactly as it is</source>
        <translation>برامج: كل نص كما هو تمامًا</translation>
    </message>
    <message>
        <source>A strong password that Casebook makes</source>
        <translation>كلمة مرور قوية ينشئها Casebook</translation>
    </message>
    <message>
        <source>A password that you type</source>
        <translation>كلمة مرور تكتبها أنت</translation>
    </message>
    <message>
        <source>The key of the receiver&apos;s certificate</source>
        <translation>مفتاح شهادة المستلم</translation>
    </message>
    <message>
        <source>AES-256; names of files can be seen</source>
        <translation>AES-256؛ أسماء الملفات ظاهرة</translation>
    </message>
    <message>
        <source>AES-256; names of files are hidden too</source>
        <translation>AES-256؛ أسماء الملفات مخفية أيضًا</translation>
    </message>
    <message>
        <source>ZipCrypto, for old systems</source>
        <translation>ZipCrypto للأنظمة القديمة</translation>
    </message>
    <message>
        <source>ZipCrypto is broken: anybody with some effort can open this delivery. The manifest says so.</source>
        <translation>تشفير ZipCrypto مكسور: يستطيع أي شخص فتح هذا التسليم ببعض الجهد. ويذكر البيان ذلك.</translation>
    </message>
    <message>
        <source>Lifespan in days</source>
        <translation>مدة الصلاحية بالأيام</translation>
    </message>
    <message>
        <source> days, then it is removed</source>
        <comment>behind the number of days of a lifespan</comment>
        <translation> من الأيام ثم يُزال</translation>
    </message>
    <message>
        <source>All: can be read back without loss</source>
        <translation>كل الأعمدة: يمكن إعادة قراءتها دون فقد</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>الأعمدة المعتادة</translation>
    </message>
    <message>
        <source>Only who, when and what</source>
        <translation>من ومتى وماذا فقط</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>كل الرسائل</translation>
    </message>
    <message>
        <source>each day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>each conversation</source>
        <translation>كل محادثة</translation>
    </message>
    <message>
        <source>each 50 MB</source>
        <translation>كل 50 MB</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>الصلاحية</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>يجب ألا تقل كلمة المرور عن %n حرف.</numerusform>
            <numerusform>يجب ألا تقل كلمة المرور عن %n حرف.</numerusform>
            <numerusform>يجب ألا تقل كلمة المرور عن %n حرفين.</numerusform>
            <numerusform>يجب ألا تقل كلمة المرور عن %n أحرف.</numerusform>
            <numerusform>يجب ألا تقل كلمة المرور عن %n حرفًا.</numerusform>
            <numerusform>يجب ألا تقل كلمة المرور عن %n حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>كلمتا المرور غير متطابقتين.</translation>
    </message>
    <message>
        <source>Choose the certificate of the receiver.</source>
        <translation>اختر شهادة المستلم.</translation>
    </message>
    <message>
        <source>The certificate cannot be read: %1.</source>
        <translation>تعذّرت قراءة الشهادة: %1.</translation>
    </message>
    <message>
        <source>Check the path and the permissions.</source>
        <translation>تحقّق من المسار والأذونات.</translation>
    </message>
    <message>
        <source>Keep the password in the key store of this system</source>
        <translation>حفظ كلمة المرور في مخزن مفاتيح هذا النظام</translation>
    </message>
    <message>
        <source>Until the delivery is removed. The page Deliveries shows it.</source>
        <translation>إلى أن يُزال التسليم. وتعرضها صفحة «التسليمات».</translation>
    </message>
</context>
<context>
    <name>casebook::ui::DateOrderStep</name>
    <message>
        <source>The &amp;month: 3/4/2024 is the 4th of March</source>
        <translation>ال&amp;شهر: 3/4/2024 هو 4 مارس</translation>
    </message>
    <message>
        <source>The &amp;day: 3/4/2024 is the 3rd of April</source>
        <translation>ال&amp;يوم: 3/4/2024 هو 3 أبريل</translation>
    </message>
    <message>
        <source>No date in these files has a number above 12, which would tell it. One of them is %1.</source>
        <translation>ليس في تواريخ هذه الملفات رقم أكبر من 12 يحسم الأمر. من هذه التواريخ: %1.</translation>
    </message>
    <message>
        <source>What is the first number of a date?</source>
        <translation>ما الرقم الأول في التاريخ؟</translation>
    </message>
    <message numerus="yes">
        <source>%n archive files leave open which number of a date is the day.</source>
        <translation>
            <numerusform>لا يتضح أي أرقام التاريخ هو اليوم في %n ملف أرشيف.</numerusform>
            <numerusform>لا يتضح أي أرقام التاريخ هو اليوم في %n ملف أرشيف.</numerusform>
            <numerusform>لا يتضح أي أرقام التاريخ هو اليوم في %n ملفي أرشيف.</numerusform>
            <numerusform>لا يتضح أي أرقام التاريخ هو اليوم في %n ملفات أرشيف.</numerusform>
            <numerusform>لا يتضح أي أرقام التاريخ هو اليوم في %n ملفَ أرشيف.</numerusform>
            <numerusform>لا يتضح أي أرقام التاريخ هو اليوم في %n ملف أرشيف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::DeliveriesController</name>
    <message>
        <source>Remove what is over</source>
        <translation>إزالة ما انتهت مدته</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries were over and are removed.</source>
        <translation>
            <numerusform>انتهت مدة %n تسليم وأُزيلت ملفاتها.</numerusform>
            <numerusform>انتهت مدة %n تسليم وأُزيلت ملفاتها.</numerusform>
            <numerusform>انتهت مدة %n تسليمين وأُزيلت ملفاتها.</numerusform>
            <numerusform>انتهت مدة %n تسليمات وأُزيلت ملفاتها.</numerusform>
            <numerusform>انتهت مدة %n تسليمًا وأُزيلت ملفاتها.</numerusform>
            <numerusform>انتهت مدة %n تسليم وأُزيلت ملفاتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are over and could not be removed; this is tried again.</source>
        <translation>
            <numerusform>انتهت مدة %n تسليم وتعذّرت الإزالة؛ ستُعاد المحاولة.</numerusform>
            <numerusform>انتهت مدة %n تسليم وتعذّرت الإزالة؛ ستُعاد المحاولة.</numerusform>
            <numerusform>انتهت مدة %n تسليمين وتعذّرت الإزالة؛ ستُعاد المحاولة.</numerusform>
            <numerusform>انتهت مدة %n تسليمات وتعذّرت الإزالة؛ ستُعاد المحاولة.</numerusform>
            <numerusform>انتهت مدة %n تسليمًا وتعذّرت الإزالة؛ ستُعاد المحاولة.</numerusform>
            <numerusform>انتهت مدة %n تسليم وتعذّرت الإزالة؛ ستُعاد المحاولة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are over and held.</source>
        <translation>
            <numerusform>انتهت مدة %n تسليم مع استمرار الاحتفاظ.</numerusform>
            <numerusform>انتهت مدة %n تسليم مع استمرار الاحتفاظ.</numerusform>
            <numerusform>انتهت مدة %n تسليمين مع استمرار الاحتفاظ.</numerusform>
            <numerusform>انتهت مدة %n تسليمات مع استمرار الاحتفاظ.</numerusform>
            <numerusform>انتهت مدة %n تسليمًا مع استمرار الاحتفاظ.</numerusform>
            <numerusform>انتهت مدة %n تسليم مع استمرار الاحتفاظ.</numerusform>
        </translation>
    </message>
    <message>
        <source>No delivery is over.</source>
        <translation>لم تنتهِ مدة أي تسليم.</translation>
    </message>
    <message>
        <source>Deliveries are over and could not be removed (%1); this is tried again when the case is opened the next time.</source>
        <translation>انتهت مدة تسليمات وتعذّرت إزالتها (%1)؛ ستُعاد المحاولة عند فتح القضية في المرة القادمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries end within three days: see Export, Deliveries.</source>
        <translation>
            <numerusform>تنتهي خلال ثلاثة أيام مدة %n تسليم: راجع «تصدير»، «التسليمات».</numerusform>
            <numerusform>تنتهي خلال ثلاثة أيام مدة %n تسليم: راجع «تصدير»، «التسليمات».</numerusform>
            <numerusform>تنتهي خلال ثلاثة أيام مدة %n تسليمين: راجع «تصدير»، «التسليمات».</numerusform>
            <numerusform>تنتهي خلال ثلاثة أيام مدة %n تسليمات: راجع «تصدير»، «التسليمات».</numerusform>
            <numerusform>تنتهي خلال ثلاثة أيام مدة %n تسليمًا: راجع «تصدير»، «التسليمات».</numerusform>
            <numerusform>تنتهي خلال ثلاثة أيام مدة %n تسليم: راجع «تصدير»، «التسليمات».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::DeliveriesPanel</name>
    <message>
        <source>Remove what is over</source>
        <translation>إزالة ما انتهت مدته</translation>
    </message>
    <message>
        <source>Why it must stay</source>
        <translation>سبب وجوب الإبقاء</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>End the hold</source>
        <translation>إنهاء الاحتفاظ</translation>
    </message>
    <message>
        <source>Nothing was delivered yet</source>
        <translation>لم يُسلَّم شيء بعد</translation>
    </message>
    <message>
        <source>A CSV delivery stands here with its end. When that has come, its file is removed, and the record of both stays.</source>
        <translation>يظهر هنا كل تسليم بصيغة CSV مع موعد انتهائه. وعند حلوله يُزال ملفه ويبقى سجل الأمرين.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>التسليمات</translation>
    </message>
    <message>
        <source>Why the chosen one must stay, for instance: litigation hold of 12 March</source>
        <translation>سبب وجوب إبقاء التسليم المختار، مثل: احتفاظ لأغراض التقاضي بتاريخ 12 مارس</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>كلمة المرور…</translation>
    </message>
    <message>
        <source>Every day…</source>
        <translation>كل يوم…</translation>
    </message>
    <message>
        <source>How the system removes by itself what is over</source>
        <translation>كيف يزيل نظام التشغيل تلقائيًا ما انتهت مدته</translation>
    </message>
    <message>
        <source>The password of %1 is not kept on this system. Ask whoever made the delivery.</source>
        <translation>كلمة مرور %1 غير محفوظة على هذا النظام. اسأل من أنشأ التسليم.</translation>
    </message>
    <message>
        <source>Password of a delivery</source>
        <translation>كلمة مرور تسليم</translation>
    </message>
    <message>
        <source>%1 opens with %2</source>
        <comment>file, password</comment>
        <translation>يُفتح %1 بكلمة المرور %2</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>نسخ كلمة المرور</translation>
    </message>
</context>
<context>
    <name>casebook::ui::DeliveryFields</name>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Receiver or place</source>
        <translation>المستلم أو المكان</translation>
    </message>
    <message>
        <source>Again and again, for a policy: a standing approval</source>
        <translation>تكرارًا وفق سياسة: اعتماد دائم</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>حتى هذا اليوم</translation>
    </message>
    <message>
        <source>Days that it lives</source>
        <translation>مدته بالأيام</translation>
    </message>
    <message>
        <source> days</source>
        <translation> يوم</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <source>Recei&amp;ver</source>
        <translation>ال&amp;مستلم</translation>
    </message>
    <message>
        <source>&amp;Lives</source>
        <translation>ال&amp;مدة</translation>
    </message>
    <message>
        <source>At most so many events an export</source>
        <translation>أقصى عدد من الأحداث في كل تصدير</translation>
    </message>
    <message>
        <source>At most so many conversations an export</source>
        <translation>أقصى عدد من المحادثات في كل تصدير</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>أي عدد</translation>
    </message>
    <message>
        <source>until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>events each time</source>
        <translation>أحداث كل مرة</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>محادثات</translation>
    </message>
    <message>
        <source>Say until when the standing approval holds.</source>
        <translation>اذكر إلى متى يسري الاعتماد الدائم.</translation>
    </message>
    <message>
        <source>Say who receives what the standing approval lets out.</source>
        <translation>اذكر من يستلم ما يتيحه الاعتماد الدائم.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::DeliveryListModel</name>
    <message>
        <source>lives</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>ينتهي قريبًا</translation>
    </message>
    <message>
        <source>over</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>over, not removed: %1</source>
        <translation>انتهى ولم يُزَل: %1</translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation>محتفَظ به: %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Lives until</source>
        <translation>سارٍ حتى</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
</context>
<context>
    <name>casebook::ui::DocumentsField</name>
    <message>
        <source>Take off</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Supporting documents</source>
        <translation>المستندات الداعمة</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>إرفاق…</translation>
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
        <translation>%1 · سيُرفق</translation>
    </message>
    <message>
        <source>Documents that support the request</source>
        <translation>مستندات تدعم الطلب</translation>
    </message>
</context>
<context>
    <name>casebook::ui::EventText</name>
    <message>
        <source>nobody named</source>
        <translation>لم يُذكر أحد</translation>
    </message>
    <message>
        <source>%1 invited %2</source>
        <translation>دعوة من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 invited %2: “%3”</source>
        <translation>دعوة من %1 إلى %2: «%3»</translation>
    </message>
    <message>
        <source>%1 created the room</source>
        <translation>إنشاء الغرفة من قِبل %1</translation>
    </message>
    <message>
        <source>%1 created the room %2</source>
        <translation>إنشاء الغرفة %2 من قِبل %1</translation>
    </message>
    <message>
        <source>%1 has no name any more</source>
        <translation>لم يعد هناك اسم لـ %1</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>تغيير الاسم من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 called</source>
        <translation>اتصال من %1</translation>
    </message>
    <message>
        <source>%1 called %2</source>
        <translation>اتصال من %1 بـ %2</translation>
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
        <translation>إغلاق الغرفة من قِبل %1</translation>
    </message>
    <message>
        <source>%1 closed the room: “%2”</source>
        <translation>إغلاق الغرفة من قِبل %1: «%2»</translation>
    </message>
    <message>
        <source>%1 declined</source>
        <translation>رفض الدعوة من قِبل %1</translation>
    </message>
    <message>
        <source>%1 declined: “%2”</source>
        <translation>رفض الدعوة من قِبل %1: «%2»</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>انضمام %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>مغادرة %1</translation>
    </message>
    <message>
        <source>%1 left: “%2”</source>
        <translation>مغادرة %1: «%2»</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>إخراج %2 من قِبل %1</translation>
    </message>
    <message>
        <source>%1 banned %2</source>
        <translation>حظر %2 من قِبل %1</translation>
    </message>
    <message>
        <source>(the client wrote an empty line)</source>
        <translation>(كتب برنامج المستخدم سطرًا فارغًا)</translation>
    </message>
    <message>
        <source>%1 sent a file</source>
        <translation>ملف مرسل من %1</translation>
    </message>
    <message>
        <source>%1 sent a file: “%2”</source>
        <translation>ملف مرسل من %1: «%2»</translation>
    </message>
    <message>
        <source>%1 deleted a message; its text is not in the source</source>
        <translation>حذف رسالة من قِبل %1؛ نصها غير موجود في المصدر</translation>
    </message>
    <message>
        <source>%1 (kept record, not understood)</source>
        <translation>%1 (سجل محفوظ غير مفهوم)</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>مرسل غير معروف</translation>
    </message>
    <message>
        <source>file without a name</source>
        <translation>ملف بلا اسم</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>انضمام: %n</numerusform>
            <numerusform>انضمام: %n</numerusform>
            <numerusform>انضمام: %n</numerusform>
            <numerusform>انضمام: %n</numerusform>
            <numerusform>انضمام: %n</numerusform>
            <numerusform>انضمام: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>مغادرة: %n</numerusform>
            <numerusform>مغادرة: %n</numerusform>
            <numerusform>مغادرة: %n</numerusform>
            <numerusform>مغادرة: %n</numerusform>
            <numerusform>مغادرة: %n</numerusform>
            <numerusform>مغادرة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitations</source>
        <translation>
            <numerusform>%n دعوة</numerusform>
            <numerusform>%n دعوة</numerusform>
            <numerusform>%n دعوتان</numerusform>
            <numerusform>%n دعوات</numerusform>
            <numerusform>%n دعوة</numerusform>
            <numerusform>%n دعوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declined</source>
        <translation>
            <numerusform>رفض الدعوة: %n</numerusform>
            <numerusform>رفض الدعوة: %n</numerusform>
            <numerusform>رفض الدعوة: %n</numerusform>
            <numerusform>رفض الدعوة: %n</numerusform>
            <numerusform>رفض الدعوة: %n</numerusform>
            <numerusform>رفض الدعوة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed their name</source>
        <translation>
            <numerusform>تغيير الاسم: %n</numerusform>
            <numerusform>تغيير الاسم: %n</numerusform>
            <numerusform>تغيير الاسم: %n</numerusform>
            <numerusform>تغيير الاسم: %n</numerusform>
            <numerusform>تغيير الاسم: %n</numerusform>
            <numerusform>تغيير الاسم: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of kind “%1”</source>
        <translation>
            <numerusform>«%1»: %n</numerusform>
            <numerusform>«%1»: %n</numerusform>
            <numerusform>«%1»: %n</numerusform>
            <numerusform>«%1»: %n</numerusform>
            <numerusform>«%1»: %n</numerusform>
            <numerusform>«%1»: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>marked as deleted</source>
        <translation>عليها علامة الحذف</translation>
    </message>
    <message>
        <source>after the end</source>
        <translation>بعد النهاية</translation>
    </message>
    <message>
        <source>conversation uncertain</source>
        <translation>المحادثة غير مؤكدة</translation>
    </message>
    <message>
        <source>conflicting copies</source>
        <translation>نسخ متعارضة</translation>
    </message>
    <message>
        <source>no readable time</source>
        <translation>لا وقت مقروء</translation>
    </message>
    <message>
        <source>from %1, its end is not recorded</source>
        <translation>من %1، ولا سجل للنهاية</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 · ends before it begins</source>
        <translation>%1 · ينتهي قبل أن يبدأ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Room created</source>
        <translation>إنشاء غرفة</translation>
    </message>
    <message>
        <source>Room closed</source>
        <translation>إغلاق غرفة</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Invitation declined</source>
        <translation>رفض دعوة</translation>
    </message>
    <message>
        <source>Person joined</source>
        <translation>انضمام شخص</translation>
    </message>
    <message>
        <source>Person left</source>
        <translation>مغادرة شخص</translation>
    </message>
    <message>
        <source>Name changed</source>
        <translation>تغيير اسم</translation>
    </message>
    <message>
        <source>Person removed</source>
        <translation>إخراج شخص</translation>
    </message>
    <message>
        <source>Person banned</source>
        <translation>حظر شخص</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>Line of the client</source>
        <translation>سطر من البرنامج</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>رسالة محذوفة</translation>
    </message>
    <message>
        <source>Record of another kind</source>
        <translation>سجل من نوع آخر</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ExportController</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>محاكاة</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ExportPage</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Folder for the export</source>
        <translation>مجلد التصدير</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>New export</source>
        <translation>تصدير جديد</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>التسليمات</translation>
    </message>
    <message>
        <source>What</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>As</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>الإذن</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>A new folder: nothing that exists is overwritten. It gets its name when everything is on disk.</source>
        <translation>مجلد جديد: لا يُستبدل أي شيء موجود. ويأخذ اسمه عندما يكون كل شيء على القرص.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>يجري التصدير…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>تقدّم التصدير</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>A stopped export leaves nothing behind.</source>
        <translation>التصدير الموقوف لا يترك شيئًا.</translation>
    </message>
    <message>
        <source>Another export…</source>
        <translation>تصدير آخر…</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>القضية كاملة</translation>
    </message>
    <message>
        <source>What the search selects: %1 · %2</source>
        <comment>query, context rule</comment>
        <translation>ما يحدده البحث: %1 · %2</translation>
    </message>
    <message>
        <source>What the search selects (nothing is looked for)</source>
        <translation>ما يحدده البحث (لا بحث جارٍ)</translation>
    </message>
    <message>
        <source>The open conversation: %1</source>
        <translation>المحادثة المفتوحة: %1</translation>
    </message>
    <message>
        <source>The open conversation (none is open)</source>
        <translation>المحادثة المفتوحة (لا شيء مفتوح)</translation>
    </message>
    <message>
        <source>%1 events in %2 conversations</source>
        <translation>الأحداث: %1 في %2 من المحادثات</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>يجري العدّ…</translation>
    </message>
    <message>
        <source>Wait for the import to end</source>
        <translation>انتظر انتهاء الاستيراد</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>معاينة…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>لا توجد طابعة معدّة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What request %1 asks for: %2, as %3</source>
        <comment>request, scope, format</comment>
        <translation>ما يطلبه الطلب %1: %2، بصيغة %3</translation>
    </message>
    <message>
        <source>What an approved request asks for (choose it on the page Ask)</source>
        <translation>ما يطلبه طلب معتمَد (اختره في صفحة «طلب»)</translation>
    </message>
    <message>
        <source>%1 is not exported in this window: casebook-cli export %2 … --request %3</source>
        <translation>لا يُصدَّر %1 في هذه النافذة: casebook-cli export %2 … --request %3</translation>
    </message>
    <message>
        <source>The request is approved for %1.</source>
        <translation>الطلب معتمَد من أجل %1.</translation>
    </message>
    <message>
        <source>What was delivered stays delivered. The same export later goes on from there.</source>
        <translation>ما سُلِّم يبقى مسلَّمًا. ويتابع التصدير نفسه لاحقًا من هناك.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>محاكاة</translation>
    </message>
    <message>
        <source>Dry run…</source>
        <translation>محاكاة…</translation>
    </message>
    <message>
        <source>Nothing is written or sent.</source>
        <translation>لا يُكتب شيء ولا يُرسَل.</translation>
    </message>
    <message>
        <source>Back to the export…</source>
        <translation>رجوع إلى التصدير…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ExportResult</name>
    <message>
        <source>✕ Does not balance</source>
        <translation>✕ الحصيلة غير متوازنة</translation>
    </message>
    <message>
        <source>What was selected is not what was written. Do not hand this folder on; keep it, and check the case on the page Proof.</source>
        <translation>ما كُتب ليس ما حُدّد. لا تسلّم هذا المجلد إلى أحد؛ احتفظ به وافحص القضية في صفحة «الإثبات».</translation>
    </message>
    <message>
        <source>✓ Balances: everything was exported</source>
        <translation>✓ الحصيلة متوازنة: صُدّر كل شيء</translation>
    </message>
    <message>
        <source>✓ Balances, with something left out</source>
        <translation>✓ الحصيلة متوازنة مع استبعاد بعض العناصر</translation>
    </message>
    <message>
        <source>Selected = exported + left out, counted from both sides independently.</source>
        <translation>المحدد = المصدَّر + المستبعد، بعدٍّ مستقل من الجانبين.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <translation>%1، بإجمالي %2</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>البايتات: %1</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Export ID</source>
        <translation>معرّف التصدير</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>المحدد</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>المصدَّر</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>مستبعد: %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>المستبعد</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Lives until</source>
        <translation>سارٍ حتى</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>نسخ كلمة المرور</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>The export was stopped and left nothing behind.</source>
        <translation>أُوقف التصدير ولم يترك شيئًا.</translation>
    </message>
    <message>
        <source>✕ Nothing was exported</source>
        <translation>✕ لم يُصدَّر شيء</translation>
    </message>
    <message>
        <source>✓ Balances: everything went to the printer</source>
        <translation>✓ متوازن: أُرسل كل شيء إلى الطابعة</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>رسائل البريد</translation>
    </message>
    <message>
        <source>%1, in %2 copies, with %3 files</source>
        <translation>%1، النسخ: %2، الملفات: %3</translation>
    </message>
    <message>
        <source>No mailbox</source>
        <translation>بلا صندوق بريد</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 من أصل %2 من الأشخاص</translation>
    </message>
    <message>
        <source>✓ Balances, and not everybody got everything</source>
        <translation>✓ الحصيلة متوازنة، ولم يصل كل شيء إلى الجميع</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>مسلَّم</translation>
    </message>
    <message>
        <source>%1, of these %2 by an earlier run</source>
        <translation>%1، منها في تشغيل سابق %2</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>مؤجَّل</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Possibly twice</source>
        <translation>ربما مرتين</translation>
    </message>
    <message>
        <source>The delivery was stopped. What the server took until then is on record, and the same export later goes on from there.</source>
        <translation>أُوقف التسليم. ما قبله الخادم حتى ذلك الحين مسجَّل، ويتابع التصدير نفسه لاحقًا من هناك.</translation>
    </message>
    <message>
        <source>✕ The delivery ended early</source>
        <translation>✕ انتهى التسليم قبل أوانه</translation>
    </message>
    <message>
        <source>✓ Dry run: no problems</source>
        <translation>✓ المحاكاة: لا مشكلات</translation>
    </message>
    <message numerus="yes">
        <source>Dry run: %n problems</source>
        <translation>
            <numerusform>المحاكاة: %n مشكلة</numerusform>
            <numerusform>المحاكاة: %n مشكلة</numerusform>
            <numerusform>المحاكاة: %n مشكلتان</numerusform>
            <numerusform>المحاكاة: %n مشكلات</numerusform>
            <numerusform>المحاكاة: %n مشكلة</numerusform>
            <numerusform>المحاكاة: %n مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written or sent. This is what the export would be.</source>
        <translation>لم يُكتب شيء ولم يُرسَل. هكذا سيكون التصدير.</translation>
    </message>
    <message>
        <source>Would be exported</source>
        <translation>ما سيُصدَّر</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>It is shown this once. Write it down now, and give it to the receiver by another way than the file.</source>
        <translation>تُعرض هذه المرة فقط. دوّنها الآن وأعطها المستلم بطريق غير طريق الملف.</translation>
    </message>
    <message>
        <source>✓ The key store of this system keeps the password until the delivery is removed.</source>
        <translation>✓ يحفظ مخزن مفاتيح هذا النظام كلمة المرور إلى أن يُزال التسليم.</translation>
    </message>
    <message>
        <source>✕ The password is NOT kept. %1</source>
        <translation>✕ تنبيه: لم تُحفظ كلمة المرور. %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FailedMessageModel</name>
    <message>
        <source>no answer yet</source>
        <translation>لا رد بعد</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>الدفق</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
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
        <translation>السبب</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FilterListModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>الاستعلام</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تاريخ الحفظ</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FiltersPanel</name>
    <message>
        <source>Look for it</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Save what is looked for…</source>
        <translation>حفظ البحث الحالي…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>لم تُحفظ أي عوامل تصفية بعد</translation>
    </message>
    <message>
        <source>Look for something and save it under a name. Filters keep their versions, so that it can be said later what was looked for, by whom and when.</source>
        <translation>ابحث عن شيء واحفظه باسم. تحتفظ عوامل التصفية بإصداراتها ليُعرف لاحقًا عمّا جرى البحث ومن بحث ومتى.</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>عوامل التصفية المحفوظة</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>المقارنة مع</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>History and comparison</source>
        <translation>السجل الزمني والمقارنة</translation>
    </message>
    <message>
        <source>choose a filter in the list</source>
        <translation>اختر عامل تصفية من القائمة</translation>
    </message>
    <message>
        <source>another filter</source>
        <translation>عامل تصفية آخر</translation>
    </message>
    <message>
        <source>Version %1 · %2 · %3</source>
        <comment>number, author, time</comment>
        <translation>الإصدار %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Look for this version</source>
        <translation>البحث بهذا الإصدار</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>%1, in %2 conversations</source>
        <translation>%1، في %2 من المحادثات</translation>
    </message>
    <message>
        <source>events only in %1</source>
        <translation>أحداث في «%1» فقط</translation>
    </message>
    <message>
        <source>events in both</source>
        <translation>أحداث في كليهما</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FindPage</name>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>حفظ عامل التصفية…</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Term lists</source>
        <translation>قوائم المصطلحات</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>عوامل التصفية المحفوظة</translation>
    </message>
    <message>
        <source>Build…</source>
        <translation>إنشاء…</translation>
    </message>
    <message>
        <source>Put a search together from conditions</source>
        <translation>تكوين بحث من شروط</translation>
    </message>
    <message>
        <source>Highlights…</source>
        <translation>التمييز…</translation>
    </message>
    <message>
        <source>Words to see in colours of their own</source>
        <translation>كلمات تظهر بألوان خاصة بها</translation>
    </message>
    <message>
        <source>How much around the hits belongs to the selection, with the counts of every choice</source>
        <translation>كم مما حول النتائج يدخل في التحديد، مع أعداد كل خيار</translation>
    </message>
    <message>
        <source>Context: %1</source>
        <translation>السياق: %1</translation>
    </message>
    <message>
        <source>Find messages and room events</source>
        <translation>البحث في الرسائل وأحداث الغرف</translation>
    </message>
    <message>
        <source>Type words, a &quot;phrase in quotes&quot;, part* of a word, or a field: from:priya, in:budget, before:2017-04-01. AND, OR and NOT join them. Enter on a hit shows what was said around it; Backspace comes back.</source>
        <translation>اكتب كلمات، أو &quot;عبارة بين علامتي تنصيص&quot;، أو جزءًا* من كلمة، أو حقلًا: from:priya، in:budget، before:2017-04-01. وتربط بينها AND وOR وNOT. اضغط Enter على نتيجة لعرض ما قيل حولها؛ وBackspace للعودة.</translation>
    </message>
    <message>
        <source>Not searched</source>
        <translation>لم يُبحث بعد</translation>
    </message>
    <message>
        <source>The search cannot be read as it stands. The line above says why.</source>
        <translation>لا يمكن قراءة البحث بصورته الحالية. السبب مبيّن في السطر أعلاه.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>All events of the case were looked at. Take a term out, or look for a part of a word with a star: invoi*.</source>
        <translation>فُحصت كل أحداث القضية. احذف كلمة، أو ابحث عن جزء من كلمة بنجمة: invoi*.</translation>
    </message>
    <message>
        <source>Show in its conversation</source>
        <translation>عرض في محادثته</translation>
    </message>
    <message>
        <source>Only this conversation</source>
        <translation>هذه المحادثة فقط</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FindingListModel</name>
    <message>
        <source>not imported</source>
        <translation>غير مستورد</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>يجدر فحصه</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الأهمية</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Person, stream or message</source>
        <translation>شخص أو دفق أو رسالة</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفصيل</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FormChoice</name>
    <message>
        <source>Mail files</source>
        <translation>ملفات بريد</translation>
    </message>
    <message>
        <source>CSV tables in an encrypted pack</source>
        <translation>جداول CSV في حزمة مشفرة</translation>
    </message>
    <message>
        <source>HTML transcript</source>
        <translation>نص المحادثات بصيغة HTML</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Messages, room events, calls, participants and conversations as tables, with the files that were sent, in one encrypted file. Times in the zone at the top and in UTC. Nothing of it is ever on the disk without encryption.</source>
        <translation>الرسائل وأحداث الغرف والمكالمات والمشاركون والمحادثات في جداول، مع الملفات المرسلة، في ملف مشفر واحد. الأوقات بالمنطقة الزمنية المذكورة أعلاه وبتوقيت UTC. ولا يكون أي جزء منها على القرص دون تشفير.</translation>
    </message>
    <message>
        <source>One transcript that any browser shows and prints, with case, scope, zone, sources and who made it, in a folder with a manifest and SHA-256 sums. Times in the zone at the top and in UTC.</source>
        <translation>نص واحد يعرضه أي متصفح ويطبعه، مع القضية والنطاق والمنطقة الزمنية والمصادر ومن أعدّه، في مجلد مع بيان ومجاميع SHA-256. الأوقات بالمنطقة الزمنية المذكورة أعلاه وبتوقيت UTC.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ورق</translation>
    </message>
    <message>
        <source>The transcript on numbered pages, in a folder with a manifest and SHA-256 sums.</source>
        <translation>المحضر على صفحات مرقّمة، في مجلد مع بيان ومجاميع SHA-256.</translation>
    </message>
    <message>
        <source>The pages of the PDF on a printer. All pages are printed; the log of the case names the printer and what went there.</source>
        <translation>صفحات ملف PDF على طابعة. تُطبع كل الصفحات، ويذكر سجل القضية الطابعة وما أُرسل إليها.</translation>
    </message>
    <message>
        <source>Mails to a server</source>
        <translation>رسائل بريد إلى خادم</translation>
    </message>
    <message>
        <source>RSMF for review</source>
        <translation>RSMF للمراجعة</translation>
    </message>
    <message>
        <source>Load file for review</source>
        <translation>ملف تحميل للمراجعة</translation>
    </message>
    <message>
        <source>Each mail goes to the mailboxes of its participants, and every answer of the server is kept. The folder gets the record of the delivery. Stopped or broken off, the same export later goes on without a gap.</source>
        <translation>تذهب كل رسالة إلى صناديق بريد المشاركين فيها، ويُحفظ كل رد من الخادم. ويُكتب سجل التسليم في المجلد. وإن توقف أو انقطع، يتابع التصدير نفسه لاحقًا بلا فجوة.</translation>
    </message>
    <message>
        <source>One RSMF file for each conversation and day, which review platforms load as chat, in a folder with a manifest and SHA-256 sums.</source>
        <translation>ملف RSMF لكل محادثة ويوم تحمّله منصات المراجعة كدردشة، في مجلد مع بيان وبصمات SHA-256.</translation>
    </message>
    <message>
        <source>Numbered documents with their texts, and the tables that load them (Concordance DAT, Opticon OPT). What is redacted or withheld is listed with its reason.</source>
        <translation>مستندات مرقّمة مع نصوصها والجداول التي تحمّلها (Concordance DAT وOpticon OPT). وكل محجوب أو ممتنع مذكور مع سببه.</translation>
    </message>
    <message>
        <source>Mails that every mail program opens, with their participants and every event, in a folder with a manifest and SHA-256 sums.</source>
        <translation>رسائل يفتحها كل برنامج بريد، مع المشاركين فيها وكل حدث، في مجلد مع بيان وبصمات SHA-256.</translation>
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
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>تذكّرها على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>التمييز</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Words that stand out in every text, each set in its own colour. What is being looked for is always highlighted as well.</source>
        <translation>كلمات تبرز في كل نص، ولكل مجموعة لونها. وما يجري البحث عنه مميَّز دائمًا أيضًا.</translation>
    </message>
    <message>
        <source>Highlight sets</source>
        <translation>مجموعات التمييز</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>المجموعة %1</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>اللون %1</translation>
    </message>
    <message>
        <source>Words of the set</source>
        <translation>كلمات المجموعة</translation>
    </message>
    <message>
        <source>One a line: a word, &quot;a phrase&quot;, part* of a word</source>
        <translation>واحدة في كل سطر: كلمة، أو &quot;عبارة&quot;، أو جزء* من كلمة</translation>
    </message>
    <message>
        <source>Without this the words are forgotten when the program ends. With it they are written to your settings on this computer, never to the case.</source>
        <translation>من دون هذا الخيار تُنسى الكلمات عند إغلاق البرنامج. ومعه تُكتب في إعداداتك على هذا الحاسوب، ولا تُكتب في القضية أبدًا.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::HitListModel</name>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>time, person, conversation, text</comment>
        <translation>%1، %2، %3: %4</translation>
    </message>
</context>
<context>
    <name>casebook::ui::IdentitiesDialog</name>
    <message>
        <source>Change the policy…</source>
        <translation>تغيير السياسة…</translation>
    </message>
    <message>
        <source>Change the role…</source>
        <translation>تغيير الدور…</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>الهويات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>New identity…</source>
        <translation>هوية جديدة…</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>استلام…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No case is open. These are the people whom this account knows; what they sign counts as trusted here.</source>
        <translation>لا توجد قضية مفتوحة. هؤلاء هم الأشخاص المعروفون لدى هذا الحساب؛ ويُعد ما يوقّعونه موثوقًا هنا.</translation>
    </message>
    <message>
        <source>Policy of this case: %1.</source>
        <translation>سياسة هذه القضية: %1.</translation>
    </message>
    <message>
        <source>The settings of this computer forbid this policy: nothing leaves the case here.</source>
        <translation>تمنع إعدادات هذا الحاسوب هذه السياسة: لا يخرج شيء من القضية هنا.</translation>
    </message>
    <message>
        <source>The settings of this computer forbid the other one.</source>
        <translation>تمنع إعدادات هذا الحاسوب السياسة الأخرى.</translation>
    </message>
    <message>
        <source>The settings of this computer say whose people may request.</source>
        <translation>تحدد إعدادات هذا الحاسوب سلطات التصديق التي يحق لحاملي شهاداتها تقديم الطلبات.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>معروف لدى</translation>
    </message>
    <message>
        <source>to this account: what they sign counts as trusted here</source>
        <translation>هذا الحساب: يُعد توقيع هذا الشخص موثوقًا هنا</translation>
    </message>
    <message>
        <source>to the case alone</source>
        <translation>القضية وحدها</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>%1, entry %2 of the log</source>
        <translation>%1، القيد %2 في سجل التدقيق</translation>
    </message>
    <message>
        <source>It is signed, and stands in the log of the case.</source>
        <translation>تم التوقيع، وهو مسجَّل في سجل تدقيق القضية.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::IdentityListModel</name>
    <message>
        <source>approver</source>
        <translation>معتمِد</translation>
    </message>
    <message>
        <source>approver, by the settings of this computer</source>
        <translation>معتمِد وفق إعدادات هذا الحاسوب</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>مراجع</translation>
    </message>
    <message numerus="yes">
        <source>requester of %n requests</source>
        <translation>
            <numerusform>مقدم %n طلب</numerusform>
            <numerusform>مقدم %n طلب</numerusform>
            <numerusform>مقدم %n طلبين</numerusform>
            <numerusform>مقدم %n طلبات</numerusform>
            <numerusform>مقدم %n طلبًا</numerusform>
            <numerusform>مقدم %n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>may request</source>
        <translation>تقديم الطلبات مسموح</translation>
    </message>
    <message>
        <source>may not request: the settings of this computer forbid it</source>
        <translation>تقديم الطلبات غير مسموح: تمنعه إعدادات هذا الحاسوب</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>منتهية منذ %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>غير سارية قبل %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>سارية حتى %1</translation>
    </message>
    <message>
        <source>when the case was made</source>
        <translation>عند إنشاء القضية</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Role in this case</source>
        <translation>الدور في هذه القضية</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Enrolled by</source>
        <translation>التسجيل بواسطة</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ImportCard</name>
    <message>
        <source>Sources new in this import: %1 of %2</source>
        <translation>المصادر الجديدة في هذا الاستيراد: %1 من %2</translation>
    </message>
    <message>
        <source>%1 events in %2 conversations</source>
        <translation>الأحداث: %1 في %2 من المحادثات</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Skipped: %1: %2</source>
        <translation>تُخطّي: %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more files skipped</source>
        <translation>
            <numerusform>وتُخطّي أيضًا %n ملف</numerusform>
            <numerusform>وتُخطّي أيضًا %n ملف</numerusform>
            <numerusform>وتُخطّي أيضًا %n ملفان</numerusform>
            <numerusform>وتُخطّي أيضًا %n ملفات</numerusform>
            <numerusform>وتُخطّي أيضًا %n ملفًا</numerusform>
            <numerusform>وتُخطّي أيضًا %n ملف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::ImportController</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n عنصر</numerusform>
            <numerusform>%n عنصر</numerusform>
            <numerusform>%n عنصران</numerusform>
            <numerusform>%n عناصر</numerusform>
            <numerusform>%n عنصرًا</numerusform>
            <numerusform>%n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>يجري فحص %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>The books do not balance. Do not rely on this import before the problems below are understood.</source>
        <translation>الحصيلة غير متوازنة. لا تعتمد على هذا الاستيراد قبل فهم أوجه الاختلاف أدناه.</translation>
    </message>
    <message numerus="yes">
        <source>%n files that should be archives could not be read. Everything else is accounted for.</source>
        <translation>
            <numerusform>تعذّرت قراءة %n ملف من المفترض أنها أرشيفات. وكل ما عداها محسوب.</numerusform>
            <numerusform>تعذّرت قراءة %n ملف من المفترض أنها أرشيفات. وكل ما عداها محسوب.</numerusform>
            <numerusform>تعذّرت قراءة %n ملفين من المفترض أنها أرشيفات. وكل ما عداها محسوب.</numerusform>
            <numerusform>تعذّرت قراءة %n ملفات من المفترض أنها أرشيفات. وكل ما عداها محسوب.</numerusform>
            <numerusform>تعذّرت قراءة %n ملفًا من المفترض أنها أرشيفات. وكل ما عداها محسوب.</numerusform>
            <numerusform>تعذّرت قراءة %n ملف من المفترض أنها أرشيفات. وكل ما عداها محسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case had all of this already. Nothing was changed.</source>
        <translation>كان كل هذا في القضية من قبل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Every byte of every file is accounted for.</source>
        <translation>كل بايت في كل ملف محسوب.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ImportQuestions</name>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>Before the import</source>
        <translation>قبل الاستيراد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Looking at the sources with these answers…</source>
        <translation>يجري فحص المصادر بهذه الإجابات…</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;استيراد</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
</context>
<context>
    <name>casebook::ui::IndexController</name>
    <message>
        <source>Search index</source>
        <translation>فهرس البحث</translation>
    </message>
</context>
<context>
    <name>casebook::ui::InspectorController</name>
    <message>
        <source>%1 (not in the case)</source>
        <translation>%1 (غير موجود في القضية)</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>To client</source>
        <translation>إلى البرنامج</translation>
    </message>
    <message>
        <source>Nick</source>
        <translation>الاسم المستعار</translation>
    </message>
    <message>
        <source>Nick before</source>
        <translation>الاسم المستعار السابق</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>المقصود</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>المدعوون</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>سلسلة المحادثة</translation>
    </message>
    <message>
        <source>Archive ID</source>
        <translation>معرّف الأرشيف</translation>
    </message>
    <message>
        <source>Archived by</source>
        <translation>جهة الأرشفة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>حقول أخرى</translation>
    </message>
    <message>
        <source>deleted, says a source</source>
        <translation>محذوف بحسب أحد المصادر</translation>
    </message>
    <message>
        <source>stands after the end of its conversation</source>
        <translation>يقع بعد نهاية محادثته</translation>
    </message>
    <message>
        <source>its conversation is not certain</source>
        <translation>محادثته غير مؤكدة</translation>
    </message>
    <message>
        <source>conflicting copies: a record of the same archive ID says something else</source>
        <translation>نسخ متعارضة: سجل بمعرّف الأرشيف نفسه يقول شيئًا آخر</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Who could see this</source>
        <translation>من كان يمكنه رؤية هذا</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, note</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>nobody that the records name</source>
        <translation>لا أحد ممن تذكرهم السجلات</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>More</source>
        <translation>آخرون</translation>
    </message>
    <message numerus="yes">
        <source>%n further people: press W</source>
        <translation>
            <numerusform>وأيضًا %n شخص: اضغط W</numerusform>
            <numerusform>وأيضًا %n شخص: اضغط W</numerusform>
            <numerusform>وأيضًا %n شخصان: اضغط W</numerusform>
            <numerusform>وأيضًا %n أشخاص: اضغط W</numerusform>
            <numerusform>وأيضًا %n شخصًا: اضغط W</numerusform>
            <numerusform>وأيضًا %n شخص: اضغط W</numerusform>
        </translation>
    </message>
    <message>
        <source>Time truth</source>
        <translation>حقيقة الوقت</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>المخزَّن</translation>
    </message>
    <message>
        <source>no time in the record</source>
        <translation>لا وقت في السجل</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>not in the record; the one chosen for the import was taken</source>
        <translation>غير مذكورة في السجل؛ استُخدمت المختارة عند الاستيراد</translation>
    </message>
    <message>
        <source>cannot be read; placed after the event before it</source>
        <translation>تعذّرت قراءته؛ وُضع بعد الحدث السابق له</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>%1, at %2, %3</source>
        <translation>%1، عند %2، %3</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>موجود أيضًا في</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Other copies</source>
        <translation>نسخ أخرى</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
</context>
<context>
    <name>casebook::ui::InspectorPanel</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>ست عشري</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>لوحة الفحص</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>لم يُختر أي حدث</translation>
    </message>
    <message>
        <source>Choose a message or a room event to see its fields, its times, where it stands in the source, and the raw record.</source>
        <translation>اختر رسالة أو حدث غرفة لرؤية حقوله وأوقاته وموضعه في المصدر والسجل الخام.</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>السجل الخام</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Copy fields, places and the raw record of this event</source>
        <translation>نسخ حقول هذا الحدث ومواضعه وسجله الخام</translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation>حقول الحدث</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>صورة: %1</translation>
    </message>
    <message>
        <source>Something of this event is redacted, and its record tells it</source>
        <translation>جزء من هذا الحدث محجوب، وسجله يكشفه</translation>
    </message>
</context>
<context>
    <name>casebook::ui::IssueListModel</name>
    <message>
        <source>count differs</source>
        <translation>العدد مختلف</translation>
    </message>
    <message>
        <source>size differs</source>
        <translation>الحجم مختلف</translation>
    </message>
    <message>
        <source>pointer differs</source>
        <translation>المؤشر مختلف</translation>
    </message>
    <message>
        <source>copy differs</source>
        <translation>النسخة مختلفة</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>مقطوع</translation>
    </message>
    <message>
        <source>no beginning</source>
        <translation>بلا بداية</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>مفترض</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of an issue, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>المصرَّح به</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>الموجود</translation>
    </message>
</context>
<context>
    <name>casebook::ui::JobBar</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Jobs and state of the case</source>
        <translation>المهام وحالة القضية</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>تقدّم المهمة</translation>
    </message>
    <message>
        <source>100 % · 0,000,000 events/s · 000.0 MB/s · 00:00 left</source>
        <comment>the longest figures of the job bar</comment>
        <translation>100% · 0,000,000 حدث/ث · 000.0 MB/ث · المتبقي 00:00</translation>
    </message>
    <message>
        <source>No jobs running</source>
        <translation>لا مهام قيد التشغيل</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n مصدر</numerusform>
            <numerusform>%n مصدر</numerusform>
            <numerusform>%n مصدران</numerusform>
            <numerusform>%n مصادر</numerusform>
            <numerusform>%n مصدرًا</numerusform>
            <numerusform>%n مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issues</source>
        <translation>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>%n مشكلتان</numerusform>
            <numerusform>%n مشكلات</numerusform>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>%n مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Records of events = events + records that repeat an event. Every byte of every source belongs to one record, one noted gap or one issue.</source>
        <translation>سجلات الأحداث = الأحداث + السجلات التي تكرر حدثًا. وكل بايت في كل مصدر ينتمي إلى سجل واحد أو فجوة معروفة واحدة أو مشكلة واحدة.</translation>
    </message>
    <message>
        <source>See the page Proof for what does not agree.</source>
        <translation>راجع صفحة «الإثبات» لمعرفة ما لا يتطابق.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::JumpDialog</name>
    <message>
        <source>Date, time or id</source>
        <translation>تاريخ أو وقت أو معرّف</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>2017-03-14 15:05, or an id</source>
        <translation>2017-03-14 15:05 أو معرّف</translation>
    </message>
    <message>
        <source>A date, a time of the day that is read (15:05), or both, in %1; the id of an event or of a conversation; an archive ID.</source>
        <translation>تاريخ، أو وقت من اليوم المقروء (15:05)، أو كلاهما، بتوقيت %1؛ أو معرّف حدث أو محادثة؛ أو معرّف أرشيف.</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>casebook::ui::KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>مفتاحك</translation>
    </message>
    <message>
        <source>Opening the key…</source>
        <translation>يجري فتح المفتاح…</translation>
    </message>
    <message>
        <source>Key and passphrase are used for this one act. Unless you want it, they are kept nowhere.</source>
        <translation>يُستخدم المفتاح وعبارة المرور لهذا الإجراء وحده. ولا يُحفظان في أي مكان إلا إذا أردت ذلك.</translation>
    </message>
    <message>
        <source>The key store of this account has no passphrase for this key. Type it.</source>
        <translation>لا يحوي مخزن مفاتيح هذا الحساب عبارة مرور لهذا المفتاح. اكتبها.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::KeyField</name>
    <message>
        <source>Your key file (.p12, .pfx)</source>
        <translation>ملف مفتاحك (.p12 أو .pfx)</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx)</source>
        <translation>المفاتيح (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>عبارة مرور المفتاح</translation>
    </message>
    <message>
        <source>Keep the passphrase in the key store of this account</source>
        <translation>حفظ عبارة المرور في مخزن مفاتيح هذا الحساب</translation>
    </message>
    <message>
        <source>Its passphrase; empty where the key store keeps it</source>
        <translation>عبارة مروره؛ تُترك فارغة إن كان مخزن المفاتيح يحفظها</translation>
    </message>
    <message>
        <source>Whoever can use your account on this computer can sign with your key then.</source>
        <translation>عندئذ يستطيع كل من يمكنه استخدام حسابك على هذا الحاسوب التوقيع بمفتاحك.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Open a folder of archives</source>
        <translation>فتح مجلد أرشيفات</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>فتح قضية</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>F3, Shift+F3</source>
        <translation>F3, Shift+F3</translation>
    </message>
    <message>
        <source>Next, previous hit</source>
        <translation>النتيجة التالية، السابقة</translation>
    </message>
    <message>
        <source>Enter, Backspace</source>
        <translation>Enter, Backspace</translation>
    </message>
    <message>
        <source>From a hit to what was said around it, and back</source>
        <translation>من نتيجة إلى ما قيل حولها، والعودة</translation>
    </message>
    <message>
        <source>T, M, V</source>
        <translation>T, M, V</translation>
    </message>
    <message>
        <source>Tag, note, reviewed</source>
        <translation>وسم، ملاحظة، تمت المراجعة</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Take back the last mark</source>
        <translation>التراجع عن آخر علامة</translation>
    </message>
    <message>
        <source>J, K</source>
        <translation>J, K</translation>
    </message>
    <message>
        <source>Next, previous message</source>
        <translation>الرسالة التالية، السابقة</translation>
    </message>
    <message>
        <source>N, P</source>
        <translation>N, P</translation>
    </message>
    <message>
        <source>Next, previous conversation</source>
        <translation>المحادثة التالية، السابقة</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Who could see this message</source>
        <translation>من كان يمكنه رؤية هذه الرسالة</translation>
    </message>
    <message>
        <source>Next room event, next entry to look at (with Shift: back)</source>
        <translation>حدث الغرفة التالي، القيد التالي المطلوب فحصه (مع Shift: رجوعًا)</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Hide or show the events of rooms</source>
        <translation>إخفاء أحداث الغرف أو عرضها</translation>
    </message>
    <message>
        <source>Enter on a folded run</source>
        <translation>Enter على مجموعة مطوية</translation>
    </message>
    <message>
        <source>Show who came and went</source>
        <translation>عرض من دخل ومن خرج</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Go to a date, a time or an id</source>
        <translation>الانتقال إلى تاريخ أو وقت أو معرّف</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Left, Alt+Right</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>رجوع وتقدّم</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>عرض لوحة الفحص أو إخفاؤها</translation>
    </message>
    <message>
        <source>F7, F8, F9</source>
        <translation>F7, F8, F9</translation>
    </message>
    <message>
        <source>Fold the activity over time, the navigator, the inspector</source>
        <translation>طي النشاط عبر الزمن ولوحة التنقل ولوحة الفحص</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>On the activity</source>
        <translation>في شريط النشاط</translation>
    </message>
    <message>
        <source>Arrows, Enter: go there. F: filter. +, -, 0: zoom. T: table</source>
        <translation>الأسهم وEnter: الانتقال إلى هناك. F: تصفية. + و- و0: تكبير وتصغير. T: جدول</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>الانتقال إلى صفحة</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the text of the message</source>
        <translation>نسخ نص الرسالة</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy it with sender and time</source>
        <translation>نسخه مع المرسل والوقت</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+عجلة الفأرة</translation>
    </message>
    <message>
        <source>Size of the message text</source>
        <translation>حجم نص الرسائل</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>هذه الصفحة</translation>
    </message>
    <message>
        <source>Single letters act where a list has the focus.</source>
        <translation>تعمل الحروف المفردة عندما يكون التركيز على قائمة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Ctrl+Enter in a term list</source>
        <translation>Ctrl+Enter في قائمة مصطلحات</translation>
    </message>
    <message>
        <source>Count the terms</source>
        <translation>عدّ المصطلحات</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>حجب</translation>
    </message>
    <message>
        <source>O, L</source>
        <translation>O, L</translation>
    </message>
    <message>
        <source>Ctrl+1 to 6</source>
        <translation>Ctrl+1 إلى 6</translation>
    </message>
</context>
<context>
    <name>casebook::ui::LogController</name>
    <message>
        <source>cannot be told</source>
        <translation>لا يمكن معرفته</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message numerus="yes">
        <source>%n files are in %1.</source>
        <translation>
            <numerusform>عدد الملفات في %1: %n.</numerusform>
            <numerusform>عدد الملفات في %1: %n.</numerusform>
            <numerusform>عدد الملفات في %1: %n.</numerusform>
            <numerusform>عدد الملفات في %1: %n.</numerusform>
            <numerusform>عدد الملفات في %1: %n.</numerusform>
            <numerusform>عدد الملفات في %1: %n.</numerusform>
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
        <translation>إنشاء القضية</translation>
    </message>
    <message>
        <source>Log begun</source>
        <translation>بدء سجل التدقيق</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import ended</source>
        <translation>انتهاء الاستيراد</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export ended</source>
        <translation>انتهاء التصدير</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Case checked</source>
        <translation>فحص القضية</translation>
    </message>
    <message>
        <source>Log signed</source>
        <translation>توقيع سجل التدقيق</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Role given or taken</source>
        <translation>منح دور أو سحبه</translation>
    </message>
    <message>
        <source>Policy changed</source>
        <translation>تغيير السياسة</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>حجب</translation>
    </message>
    <message>
        <source>Redaction taken off</source>
        <translation>إزالة الحجب</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>وضع علامة</translation>
    </message>
    <message>
        <source>Saved or deleted</source>
        <translation>حفظ أو حذف</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Removed what was over</source>
        <translation>إزالة ما انتهت مدته</translation>
    </message>
    <message>
        <source>Sent to Symphony</source>
        <translation>إرسال إلى Symphony</translation>
    </message>
    <message>
        <source>Sending ended</source>
        <translation>انتهاء الإرسال</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Time stamp asked for</source>
        <translation>طلب ختم زمني</translation>
    </message>
    <message>
        <source>Time stamp taken in</source>
        <translation>استلام ختم زمني</translation>
    </message>
</context>
<context>
    <name>casebook::ui::LogPanel</name>
    <message>
        <source>intact</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>كامل</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>موثوق</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>mark, verdict, answer</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 entries signed, by %3</source>
        <translation>القيود الموقّعة: %1 من أصل %2، بتوقيع %3</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>فحص سجل التدقيق</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>نوع القيد</translation>
    </message>
    <message>
        <source>Part of a name or account</source>
        <translation>جزء من اسم أو حساب</translation>
    </message>
    <message>
        <source>Part of an entry</source>
        <translation>جزء من قيد</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>من هذا اليوم</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>حتى هذا اليوم</translation>
    </message>
    <message>
        <source>Failed attempts only</source>
        <translation>المحاولات الفاشلة فقط</translation>
    </message>
    <message>
        <source>Save the proof…</source>
        <translation>حفظ الإثبات…</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>حفظ سجل التدقيق…</translation>
    </message>
    <message>
        <source>Folder for the log</source>
        <translation>مجلد سجل التدقيق</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Text in the entry</source>
        <translation>النص في القيد</translation>
    </message>
    <message>
        <source>from 2024-09-01</source>
        <translation>من 2024-09-01</translation>
    </message>
    <message>
        <source>to 2024-09-30</source>
        <translation>حتى 2024-09-30</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>قيود سجل التدقيق</translation>
    </message>
    <message>
        <source>The chosen entry and its proof</source>
        <translation>القيد المختار وإثباته</translation>
    </message>
    <message>
        <source>With the proof, somebody without the case sees that this entry stands in the log, and nothing else of it.</source>
        <translation>بالإثبات يرى من ليست لديه القضية أن هذا القيد وارد في سجل التدقيق، ولا شيء غيره منه.</translation>
    </message>
    <message>
        <source>Folder for the proof</source>
        <translation>مجلد الإثبات</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من أصل %2</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>كل الإجراءات</translation>
    </message>
    <message>
        <source>Checking the log…</source>
        <translation>يجري فحص سجل التدقيق…</translation>
    </message>
    <message>
        <source>The log was not checked yet.</source>
        <translation>لم يُفحص سجل التدقيق بعد.</translation>
    </message>
    <message>
        <source>Leaf: %1</source>
        <translation>الورقة: %1</translation>
    </message>
    <message>
        <source>Proof of inclusion</source>
        <translation>إثبات الاحتواء</translation>
    </message>
    <message>
        <source>making it…</source>
        <translation>يجري إعداده…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailOptions</name>
    <message>
        <source>How the files lie</source>
        <translation>ترتيب الملفات</translation>
    </message>
    <message>
        <source>Folder in each mailbox</source>
        <translation>المجلد في كل صندوق بريد</translation>
    </message>
    <message>
        <source>One mail for</source>
        <translation>رسالة بريد واحدة لكل</translation>
    </message>
    <message>
        <source>Minutes of silence that end a session</source>
        <translation>دقائق الصمت التي تنهي الجلسة</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Days and times in</source>
        <translation>الأيام والأوقات بتوقيت</translation>
    </message>
    <message>
        <source>Subject of the mails</source>
        <translation>موضوع رسائل البريد</translation>
    </message>
    <message>
        <source>Largest mail in megabytes</source>
        <translation>أكبر رسالة بريد بالميغابايت</translation>
    </message>
    <message>
        <source>With the files that were sent</source>
        <translation>مع الملفات المرسلة</translation>
    </message>
    <message>
        <source>With what came out of encrypted sources</source>
        <translation>مع ما خرج من مصادر مشفرة</translation>
    </message>
    <message>
        <source>With a record of the events for programs</source>
        <translation>مع سجل للأحداث تقرؤه البرامج</translation>
    </message>
    <message>
        <source>One folder, with everybody and everything</source>
        <translation>مجلد واحد فيه الجميع وكل شيء</translation>
    </message>
    <message>
        <source>A folder for each mailbox</source>
        <translation>مجلد لكل صندوق بريد</translation>
    </message>
    <message>
        <source>An mbox file for each mailbox</source>
        <translation>ملف mbox لكل صندوق بريد</translation>
    </message>
    <message>
        <source>each conversation and day</source>
        <translation>محادثة ويوم</translation>
    </message>
    <message>
        <source>each conversation</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>each session, ended by silence</source>
        <translation>جلسة ينهيها الصمت</translation>
    </message>
    <message>
        <source>each message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>behind the length of the silence that ends a session</comment>
        <translation> دقيقة</translation>
    </message>
    <message>
        <source>One copy of each mail</source>
        <translation>نسخة واحدة من كل رسالة بريد</translation>
    </message>
    <message>
        <source>One copy for each participant</source>
        <translation>نسخة لكل مشارك</translation>
    </message>
    <message>
        <source>the zone at the top</source>
        <translation>المنطقة الزمنية في الأعلى</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>A template with {title}, {date}, {conversation}, {tenant}, {people}, {messages}, {minutes}, {part} and {parts}. Empty: the usual one.</source>
        <translation>قالب فيه {title} و{date} و{conversation} و{tenant} و{people} و{messages} و{minutes} و{part} و{parts}. فارغ: القالب المعتاد.</translation>
    </message>
    <message>
        <source> MB; what is larger is split</source>
        <comment>behind the size of the largest mail</comment>
        <translation> ميغابايت؛ وما زاد يُقسَّم</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>خادم البريد</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>في المجلد</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>الصمت</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>صناديق البريد</translation>
    </message>
    <message>
        <source>Days and times</source>
        <translation>الأيام والأوقات</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Largest mail</source>
        <translation>أكبر رسالة بريد</translation>
    </message>
    <message>
        <source>Name the folder in each mailbox.</source>
        <translation>اذكر المجلد في كل صندوق بريد.</translation>
    </message>
    <message>
        <source>The numbers cannot be like this: %1</source>
        <translation>لا يمكن أن تكون الأرقام هكذا: %1</translation>
    </message>
    <message>
        <source>The subject cannot be filled in: %1</source>
        <translation>لا يمكن ملء الموضوع: %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailServerDialog</name>
    <message>
        <source>Name of the mail server</source>
        <translation>اسم خادم البريد</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Authority to trust</source>
        <translation>سلطة التصديق الموثوقة</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>الشهادات (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Certificate and key of this client</source>
        <translation>شهادة هذا العميل ومفتاحه</translation>
    </message>
    <message>
        <source>Certificates with keys (*.pem)</source>
        <translation>شهادات مع مفاتيح (*.pem)</translation>
    </message>
    <message>
        <source>Bounces go to</source>
        <translation>الرسائل المرتدة إلى</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>التسليم إلى</translation>
    </message>
    <message>
        <source>From of all mails</source>
        <translation>حقل «من» في كل الرسائل</translation>
    </message>
    <message>
        <source>To of all mails</source>
        <translation>حقل «إلى» في كل الرسائل</translation>
    </message>
    <message>
        <source>Connections at the same time</source>
        <translation>الاتصالات المتزامنة</translation>
    </message>
    <message>
        <source>Mails a minute</source>
        <translation>رسائل البريد في الدقيقة</translation>
    </message>
    <message>
        <source>How often a mail is offered</source>
        <translation>عدد مرات عرض الرسالة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>New mail server</source>
        <translation>خادم بريد جديد</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>خادم البريد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>الوتيرة</translation>
    </message>
    <message>
        <source>STARTTLS: encrypted before anything is said</source>
        <translation>STARTTLS: تشفير قبل قول أي شيء</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS من أول بايت</translation>
    </message>
    <message>
        <source>None: in clear</source>
        <translation>بلا تشفير: نص واضح</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>بلا تسجيل دخول</translation>
    </message>
    <message>
        <source>User and password (PLAIN)</source>
        <translation>مستخدم وكلمة مرور (PLAIN)</translation>
    </message>
    <message>
        <source>User and password (LOGIN)</source>
        <translation>مستخدم وكلمة مرور (LOGIN)</translation>
    </message>
    <message>
        <source>User and token (XOAUTH2)</source>
        <translation>مستخدم ورمز (XOAUTH2)</translation>
    </message>
    <message>
        <source>those of the system only</source>
        <translation>سلطات النظام فقط</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Trusts also</source>
        <translation>يثق أيضًا في</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>يُظهر</translation>
    </message>
    <message>
        <source>One address for everything, or a template with {mailbox} or {local}.</source>
        <translation>عنوان واحد لكل شيء، أو قالب فيه {mailbox} أو {local}.</translation>
    </message>
    <message>
        <source>who wrote first</source>
        <translation>من كتب أولًا</translation>
    </message>
    <message>
        <source>the participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>as fast as the server takes them</source>
        <translation>بأسرع ما يقبله الخادم</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>أعطه اسمًا.</translation>
    </message>
    <message>
        <source>There is a mail server of this name already.</source>
        <translation>يوجد خادم بريد بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>Password or token for the key store</source>
        <translation>كلمة المرور أو الرمز لمخزن المفاتيح</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Kept in the case, each change as a version; its password never.</source>
        <translation>محفوظ في القضية، وكل تغيير إصدار؛ أما كلمة مروره فلا تُحفظ فيها أبدًا.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Takes the password out of the key store of this system</source>
        <translation>إزالة كلمة المرور من مخزن مفاتيح هذا النظام</translation>
    </message>
    <message>
        <source>kept; type another one to replace it</source>
        <translation>محفوظة؛ اكتب غيرها لاستبدالها</translation>
    </message>
    <message>
        <source>asked for before every delivery</source>
        <translation>تُطلب قبل كل تسليم</translation>
    </message>
    <message>
        <source>What is typed here goes into the key store of this system.</source>
        <translation>ما يُكتب هنا يُحفظ في مخزن مفاتيح هذا النظام.</translation>
    </message>
    <message>
        <source>No password can be kept here, so it is asked for before every delivery.</source>
        <translation>لا يمكن حفظ أي كلمة مرور هنا، لذلك تُطلب قبل كل تسليم.</translation>
    </message>
    <message>
        <source>The key store answers: %1</source>
        <translation>رد مخزن المفاتيح: %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailServerField</name>
    <message>
        <source>Mail server</source>
        <translation>خادم البريد</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>اختبار…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Password or token of the mail server</source>
        <translation>كلمة مرور خادم البريد أو رمزه</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>جديد…</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Password or token; it is not kept</source>
        <translation>كلمة المرور أو الرمز؛ لا يُحفظ</translation>
    </message>
    <message>
        <source>everything to %1</source>
        <translation>كل شيء إلى %1</translation>
    </message>
    <message>
        <source>to the mailboxes of the participants</source>
        <translation>إلى صناديق بريد المشاركين</translation>
    </message>
    <message>
        <source>in clear, not encrypted</source>
        <translation>نص واضح بلا تشفير</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>مشفر</translation>
    </message>
    <message>
        <source>%1, port %2, %3; %4.</source>
        <translation>%1، المنفذ %2، %3؛ %4.</translation>
    </message>
    <message>
        <source>Choose a mail server, or make one.</source>
        <translation>اختر خادم بريد أو أنشئ واحدًا.</translation>
    </message>
    <message>
        <source>Type the password of the mail server.</source>
        <translation>اكتب كلمة مرور خادم البريد.</translation>
    </message>
    <message>
        <source>Delete a mail server</source>
        <translation>حذف خادم بريد</translation>
    </message>
    <message>
        <source>Delete the mail server %1? What was delivered to it stays on record.</source>
        <translation>هل تريد حذف خادم البريد %1؟ ما سُلِّم إليه يبقى مسجَّلًا.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Kept in the key store of this system; type another one for this once</source>
        <translation>محفوظة في مخزن مفاتيح هذا النظام؛ اكتب غيرها لهذه المرة فقط</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailServerTest</name>
    <message>
        <source>Send a test mail to</source>
        <translation>إرسال رسالة اختبار إلى</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>كلمة المرور أو الرمز</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Test of a mail server</source>
        <translation>اختبار خادم بريد</translation>
    </message>
    <message>
        <source>One mail that says that it is a test and holds nothing of the case goes to %1, port %2.</source>
        <translation>تذهب إلى %1، المنفذ %2، رسالة واحدة تذكر أنها اختبار ولا تحوي شيئًا من القضية.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>✓ The server took it: %1</source>
        <translation>✓ قبلها الخادم: %1</translation>
    </message>
    <message>
        <source>✕ The server did not take it: %1</source>
        <translation>✕ لم يقبلها الخادم: %1</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>يجري سؤال الخادم…</translation>
    </message>
    <message>
        <source>kept in the key store of this system</source>
        <translation>محفوظة في مخزن مفاتيح هذا النظام</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailTargetsController</name>
    <message>
        <source>Test of a mail server</source>
        <translation>اختبار خادم بريد</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailboxFields</name>
    <message>
        <source>By a list, first of all</source>
        <translation>وفق قائمة قبل كل شيء</translation>
    </message>
    <message>
        <source>List of who has which mailbox</source>
        <translation>قائمة بمن له أي صندوق بريد</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>الجداول (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Addresses that are mailboxes by themselves</source>
        <translation>عناوين هي نفسها صناديق بريد</translation>
    </message>
    <message>
        <source>CSV with source_id and mailbox</source>
        <translation>ملف CSV فيه source_id وmailbox</translation>
    </message>
    <message>
        <source>Addresses of requested exports are mailboxes</source>
        <translation>عناوين التصدير المطلوب صناديق بريد</translation>
    </message>
    <message>
        <source>Every chat address is a mailbox</source>
        <translation>كل عنوان دردشة صندوق بريد</translation>
    </message>
    <message>
        <source>No address is a mailbox by itself</source>
        <translation>لا عنوان هو نفسه صندوق بريد</translation>
    </message>
    <message>
        <source>Who has which…</source>
        <translation>من له أي صندوق…</translation>
    </message>
    <message>
        <source>Choose the list of who has which mailbox.</source>
        <translation>اختر قائمة من له أي صندوق بريد.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailboxListModel</name>
    <message>
        <source>in the mapping</source>
        <translation>وارد في التعيين</translation>
    </message>
    <message>
        <source>the address is a mailbox</source>
        <translation>العنوان صندوق بريد</translation>
    </message>
    <message>
        <source>the mapping names the domain</source>
        <translation>يذكر التعيين النطاق</translation>
    </message>
    <message>
        <source>left out by the mapping</source>
        <translation>استبعده التعيين</translation>
    </message>
    <message>
        <source>no mailbox is known</source>
        <translation>لا صندوق بريد معروف</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>صندوق البريد</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailboxesDialog</name>
    <message>
        <source>Who has which mailbox</source>
        <translation>من له أي صندوق بريد</translation>
    </message>
    <message>
        <source>People and their mailboxes</source>
        <translation>الأشخاص وصناديق بريدهم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Looking up who takes part…</source>
        <translation>يجري البحث عن المشاركين…</translation>
    </message>
    <message>
        <source>%1 of %2 people have no mailbox. In mailbox trees and over a mail server they get nothing, and are listed with the reason; in one folder everything is written.</source>
        <translation>أشخاص بلا صندوق بريد: %1 من أصل %2. لا يصلهم شيء في أشجار صناديق البريد وعبر خادم بريد، ويُذكرون مع السبب؛ وفي المجلد الواحد يُكتب كل شيء.</translation>
    </message>
    <message>
        <source>All %1 people have a mailbox.</source>
        <translation>لجميع الأشخاص صندوق بريد: %1.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MainMenu</name>
    <message>
        <source>&amp;Case</source>
        <translation>ال&amp;قضية</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>ت&amp;صدير</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;أدوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;Open archive folder…</source>
        <translation>&amp;فتح مجلد أرشيفات…</translation>
    </message>
    <message>
        <source>Open archive &amp;files…</source>
        <translation>فتح &amp;ملفات أرشيف…</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>قضية &amp;جديدة…</translation>
    </message>
    <message>
        <source>Open &amp;case…</source>
        <translation>فتح &amp;قضية…</translation>
    </message>
    <message>
        <source>New &amp;window on this case</source>
        <translation>&amp;نافذة جديدة لهذه القضية</translation>
    </message>
    <message>
        <source>&amp;Recent cases</source>
        <translation>القضايا الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>فتح ال&amp;عينة</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>إ&amp;غلاق القضية</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>No case was opened yet</source>
        <translation>لم تُفتح أي قضية بعد</translation>
    </message>
    <message>
        <source>&amp;Copy message text</source>
        <translation>&amp;نسخ نص الرسالة</translation>
    </message>
    <message>
        <source>Copy with &amp;sender and time</source>
        <translation>نسخ مع ال&amp;مرسل والوقت</translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>C&amp;lear the search</source>
        <translation>مس&amp;ح البحث</translation>
    </message>
    <message>
        <source>&amp;Next hit</source>
        <translation>النتيجة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>النتيجة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <translation>لوحة الت&amp;نقل</translation>
    </message>
    <message>
        <source>Acti&amp;vity over time</source>
        <translation>الن&amp;شاط عبر الزمن</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>لوحة ال&amp;فحص</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>تك&amp;بير النص</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>ت&amp;صغير النص</translation>
    </message>
    <message>
        <source>N&amp;ormal text</source>
        <translation>حجم النص ال&amp;عادي</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>ال&amp;منطقة الزمنية</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>هذا الحاسوب: %1</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Another &amp;zone…</source>
        <translation>منطقة زمنية أ&amp;خرى…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>حسب ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Colours of the system</source>
        <translation>أ&amp;لوان النظام</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>تق&amp;دّم</translation>
    </message>
    <message>
        <source>&amp;Go to date or id…</source>
        <translation>انتقال إلى &amp;تاريخ أو معرّف…</translation>
    </message>
    <message>
        <source>Next r&amp;oom event</source>
        <translation>حدث ال&amp;غرفة التالي</translation>
    </message>
    <message>
        <source>Previous room event</source>
        <translation>حدث الغرفة السابق</translation>
    </message>
    <message>
        <source>Next entry to &amp;look at</source>
        <translation>ال&amp;قيد التالي المطلوب فحصه</translation>
    </message>
    <message>
        <source>Previous entry to look at</source>
        <translation>القيد السابق المطلوب فحصه</translation>
    </message>
    <message>
        <source>&amp;Who could see this?</source>
        <translation>&amp;من كان يمكنه رؤية هذا؟</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>ال&amp;لوحة التالية</translation>
    </message>
    <message>
        <source>&amp;Next conversation</source>
        <translation>المحادثة التال&amp;ية</translation>
    </message>
    <message>
        <source>P&amp;revious conversation</source>
        <translation>المحادثة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>Export the open &amp;conversation…</source>
        <translation>تصدير المحادثة الم&amp;فتوحة…</translation>
    </message>
    <message>
        <source>&amp;Collect Communicator history…</source>
        <translation>&amp;جمع محفوظات Communicator…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>ال&amp;مفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Casebook</source>
        <translation>&amp;حول Casebook</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>لغة ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;New request…</source>
        <translation>طلب &amp;جديد…</translation>
    </message>
    <message>
        <source>Open a request &amp;file…</source>
        <translation>فتح &amp;ملف طلب…</translation>
    </message>
    <message>
        <source>&amp;Redactions…</source>
        <translation>عمليات ال&amp;حجب…</translation>
    </message>
    <message>
        <source>Take o&amp;ff the last redaction</source>
        <translation>&amp;إزالة آخر حجب</translation>
    </message>
    <message>
        <source>Show what is redacted, in &amp;this window</source>
        <translation>&amp;عرض المحجوب في هذه النافذة</translation>
    </message>
    <message>
        <source>&amp;Identities…</source>
        <translation>ال&amp;هويات…</translation>
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
        <translation>تُعرض الأوقات بهذه المنطقة الزمنية. اضغط عليها أو اختر غيرها من «عرض»، «المنطقة الزمنية».</translation>
    </message>
    <message>
        <source>A job is still running. Stop it and close?</source>
        <translation>لا تزال هناك مهمة قيد التشغيل. هل تريد إيقافها والإغلاق؟</translation>
    </message>
    <message>
        <source>Language: %1. Casebook speaks it the next time it is started.</source>
        <translation>اللغة: %1. يستخدمها Casebook عند تشغيله في المرة القادمة.</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>إيقافها والإغلاق</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>An import keeps the files that it finished and can be continued. A stopped export leaves nothing, and a stopped push goes on where it was.</source>
        <translation>يحتفظ الاستيراد بالملفات التي أكملها ويمكن متابعته. أما التصدير الموقوف فلا يترك شيئًا، والإرسال الموقوف يتابع من حيث كان.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MappingFace</name>
    <message>
        <source>Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>الدفوق</translation>
    </message>
    <message>
        <source>Only who is not decided upon</source>
        <translation>من لم يُبتّ في أمره فقط</translation>
    </message>
    <message>
        <source>Confirm guesses</source>
        <translation>تأكيد التخمينات</translation>
    </message>
    <message>
        <source>Find among the people</source>
        <translation>البحث بين الأشخاص</translation>
    </message>
    <message>
        <source>Mailboxes…</source>
        <translation>صناديق البريد…</translation>
    </message>
    <message>
        <source>Shows beside each person the mailbox that a mapping of mailboxes gives them.</source>
        <translation>يعرض بجانب كل شخص صندوق البريد الذي يعطيه له تعيين صناديق البريد.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>Find among the streams</source>
        <translation>البحث بين الدفوق</translation>
    </message>
    <message>
        <source>Type into the table, paste cells from a spreadsheet where the cursor stands, or take a completed CSV over.</source>
        <translation>اكتب في الجدول، أو الصق خلايا من جدول بيانات عند موضع المؤشر، أو خذ ملف CSV مكتملًا.</translation>
    </message>
    <message>
        <source>Take CSV over…</source>
        <translation>أخذ ملف CSV…</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were pasted.</source>
        <translation>
            <numerusform>الصفوف الملصقة: %n.</numerusform>
            <numerusform>الصفوف الملصقة: %n.</numerusform>
            <numerusform>الصفوف الملصقة: %n.</numerusform>
            <numerusform>الصفوف الملصقة: %n.</numerusform>
            <numerusform>الصفوف الملصقة: %n.</numerusform>
            <numerusform>الصفوف الملصقة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>حفظ بصيغة CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Take CSV over</source>
        <translation>أخذ ملف CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt)</source>
        <translation>CSV (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Mapping of mailboxes</source>
        <translation>تعيين صناديق البريد</translation>
    </message>
    <message>
        <source>Press Rehearse: it finds who and what would move.</source>
        <translation>اضغط «تجربة»: تحدد من وما سيُنقل.</translation>
    </message>
    <message>
        <source>%1 in all, %2 without a user, %3 guessed</source>
        <translation>المجموع: %1، بلا مستخدم: %2، مخمَّن: %3</translation>
    </message>
    <message>
        <source>Confirm the selected guesses</source>
        <translation>تأكيد التخمينات المحددة</translation>
    </message>
    <message>
        <source>Confirm all guesses shown</source>
        <translation>تأكيد كل التخمينات المعروضة</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MarkActions</name>
    <message>
        <source>Tag…</source>
        <translation>وسم…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>تمت المراجعة</translation>
    </message>
    <message>
        <source>Undo the last mark</source>
        <translation>التراجع عن آخر علامة</translation>
    </message>
    <message>
        <source>Redact…</source>
        <translation>حجب…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MarksController</name>
    <message>
        <source>note</source>
        <comment>a mark on a row</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>reviewed</source>
        <comment>a mark on a row</comment>
        <translation>تمت المراجعة</translation>
    </message>
    <message>
        <source>Tagged “%1”.</source>
        <translation>أُضيف الوسم «%1».</translation>
    </message>
    <message>
        <source>Tag “%1” taken off.</source>
        <translation>أُزيل الوسم «%1».</translation>
    </message>
    <message>
        <source>Note added.</source>
        <translation>أُضيفت الملاحظة.</translation>
    </message>
    <message>
        <source>Note taken off.</source>
        <translation>أُزيلت الملاحظة.</translation>
    </message>
    <message>
        <source>Marked as reviewed.</source>
        <translation>وُضعت علامة «تمت المراجعة».</translation>
    </message>
    <message>
        <source>No longer marked as reviewed.</source>
        <translation>أُزيلت علامة «تمت المراجعة».</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MarksPanel</name>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>تمت المراجعة</translation>
    </message>
    <message>
        <source>Add a tag (T)</source>
        <translation>إضافة وسم (T)</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Add a note (M)</source>
        <translation>إضافة ملاحظة (M)</translation>
    </message>
    <message>
        <source>Enter keeps the note, Shift+Enter begins a line</source>
        <translation>يحفظ Enter الملاحظة، ويبدأ Shift+Enter سطرًا جديدًا</translation>
    </message>
    <message>
        <source>Somebody has judged this event (V). That it was opened is kept apart.</source>
        <translation>قيّم شخص ما هذا الحدث (V). أما فتحه فيُسجَّل على حدة.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Reviewed by %1</source>
        <translation>راجعه %1</translation>
    </message>
    <message>
        <source>Take off the tag %1</source>
        <translation>إزالة الوسم %1</translation>
    </message>
    <message>
        <source>Take off this note</source>
        <translation>إزالة هذه الملاحظة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author, time</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MoveController</name>
    <message>
        <source>Rehearsal</source>
        <translation>التجربة</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Two people must not become one user, which would change who said what: %1. Give each a user of their own, or leave one of them out.</source>
        <translation>يجب ألا يصبح شخصان مستخدمًا واحدًا، فذلك يغيّر من قال ماذا: %1. أعطِ كلًا منهما مستخدمًا خاصًا أو استبعد أحدهما.</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>%1 people and %2 streams were taken over.</source>
        <translation>أُخذ من الأشخاص %1 ومن الدفوق %2.</translation>
    </message>
    <message>
        <source>The table is in %1.</source>
        <translation>الجدول في %1.</translation>
    </message>
    <message>
        <source>Export for Symphony</source>
        <translation>تصدير إلى Symphony</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MovePage</name>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Move to Symphony</source>
        <translation>النقل إلى Symphony</translation>
    </message>
    <message>
        <source>Progress of the rehearsal or export</source>
        <translation>تقدّم التجربة أو التصدير</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>التعيين</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>التجربة</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Repair and finish</source>
        <translation>الإصلاح والإنهاء</translation>
    </message>
    <message>
        <source>what the search selects: %1</source>
        <translation>ما يختاره البحث: %1</translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation>القضية كلها</translation>
    </message>
    <message>
        <source>changed since the rehearsal</source>
        <translation>تغيّر منذ التجربة</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MovePeopleModel</name>
    <message>
        <source>The action is map, create or skip, not “%1”.</source>
        <translation>الإجراء هو map أو create أو skip، وليس «%1».</translation>
    </message>
    <message>
        <source>This column cannot be written to.</source>
        <translation>لا يمكن الكتابة في هذا العمود.</translation>
    </message>
    <message>
        <source>“%1” is no user ID: %2.</source>
        <translation>«%1» ليس معرّف مستخدم: %2.</translation>
    </message>
    <message>
        <source>choose: names are missing</source>
        <translation>اختر: تنقص أسماء</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>guessed: confirm it</source>
        <translation>مخمَّن: أكّده</translation>
    </message>
    <message>
        <source>looked up by e-mail</source>
        <translation>عُثر عليه بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>mapped</source>
        <translation>معيَّن</translation>
    </message>
    <message>
        <source>user is made</source>
        <translation>يُنشأ المستخدم</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>JID</source>
        <translation>JID</translation>
    </message>
    <message>
        <source>Seen as</source>
        <translation>ظهر باسم</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Symphony user</source>
        <translation>مستخدم Symphony</translation>
    </message>
    <message>
        <source>E-mail in Symphony</source>
        <translation>البريد الإلكتروني في Symphony</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>صندوق البريد</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Shown name</source>
        <translation>الاسم المعروض</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Disable afterwards</source>
        <translation>تعطيل بعد ذلك</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MoveStreamsModel</name>
    <message>
        <source>The name of a room has 1 to %1 characters.</source>
        <translation>لاسم الغرفة من 1 إلى %1 من الأحرف.</translation>
    </message>
    <message>
        <source>The action is create, use or skip, not “%1”.</source>
        <translation>الإجراء هو create أو use أو skip، وليس «%1».</translation>
    </message>
    <message>
        <source>This column cannot be written to.</source>
        <translation>لا يمكن الكتابة في هذا العمود.</translation>
    </message>
    <message>
        <source>“%1” is no stream ID: %2.</source>
        <translation>«%1» ليس معرّف دفق: %2.</translation>
    </message>
    <message>
        <source>private room</source>
        <translation>غرفة خاصة</translation>
    </message>
    <message>
        <source>one IM</source>
        <translation>دردشة ثنائية واحدة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصبح</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>First</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>الأخير</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>اسم الغرفة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Owner (JID)</source>
        <translation>المالك (JID)</translation>
    </message>
    <message>
        <source>Stream ID</source>
        <translation>معرّف الدفق</translation>
    </message>
    <message>
        <source>Remove afterwards (JIDs)</source>
        <translation>إزالة بعد ذلك (JID)</translation>
    </message>
    <message>
        <source>Deactivate afterwards</source>
        <translation>إلغاء التنشيط بعد ذلك</translation>
    </message>
</context>
<context>
    <name>casebook::ui::NavigatorModel</name>
    <message>
        <source>All conversations</source>
        <translation>كل المحادثات</translation>
    </message>
    <message>
        <source>No tenant</source>
        <translation>بلا مستأجر</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>a day within its month</comment>
        <translation>ddd d</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n conversations began here (days in UTC)</source>
        <translation>
            <numerusform>%1: بدأت هنا %n محادثة (الأيام بتوقيت UTC)</numerusform>
            <numerusform>%1: بدأت هنا %n محادثة (الأيام بتوقيت UTC)</numerusform>
            <numerusform>%1: بدأت هنا %n محادثتان (الأيام بتوقيت UTC)</numerusform>
            <numerusform>%1: بدأت هنا %n محادثات (الأيام بتوقيت UTC)</numerusform>
            <numerusform>%1: بدأت هنا %n محادثة (الأيام بتوقيت UTC)</numerusform>
            <numerusform>%1: بدأت هنا %n محادثة (الأيام بتوقيت UTC)</numerusform>
        </translation>
    </message>
    <message>
        <source>Tenant, day</source>
        <translation>المستأجر، اليوم</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
</context>
<context>
    <name>casebook::ui::NewCasePage</name>
    <message>
        <source>Title of the case</source>
        <translation>عنوان القضية</translation>
    </message>
    <message>
        <source>Where the case file is kept</source>
        <translation>مكان حفظ ملف القضية</translation>
    </message>
    <message>
        <source>&amp;Four eyes</source>
        <translation>مبدأ ال&amp;عيون الأربع</translation>
    </message>
    <message>
        <source>Certificate of the first approver</source>
        <translation>شهادة المعتمِد الأول</translation>
    </message>
    <message>
        <source>&amp;Single reviewer</source>
        <translation>&amp;مراجع واحد</translation>
    </message>
    <message>
        <source>Make case and import</source>
        <translation>إنشاء القضية والاستيراد</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>قضية جديدة</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>العن&amp;وان</translation>
    </message>
    <message>
        <source>&amp;Keep it in</source>
        <translation>مكان ال&amp;حفظ</translation>
    </message>
    <message>
        <source>One file on a disk of this computer. Texts, raw records and the hashes of the sources are in it; the sources are only read.</source>
        <translation>ملف واحد على قرص في هذا الحاسوب. يضم النصوص والسجلات الخام وبصمات المصادر؛ والمصادر تُقرأ فقط.</translation>
    </message>
    <message>
        <source>Who must agree before something leaves the case</source>
        <translation>من يجب أن يوافق قبل أن يخرج شيء من القضية</translation>
    </message>
    <message>
        <source>Certificate of the first approver (PEM)</source>
        <translation>شهادة المعتمِد الأول (PEM)</translation>
    </message>
    <message>
        <source>An empty case, to add archives to later.</source>
        <translation>قضية فارغة تُضاف إليها الأرشيفات لاحقًا.</translation>
    </message>
    <message>
        <source>Make case</source>
        <translation>إنشاء القضية</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>وغير ذلك: %n</numerusform>
            <numerusform>وغير ذلك: %n</numerusform>
            <numerusform>وغير ذلك: %n</numerusform>
            <numerusform>وغير ذلك: %n</numerusform>
            <numerusform>وغير ذلك: %n</numerusform>
            <numerusform>وغير ذلك: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>من أجل %1</translation>
    </message>
    <message>
        <source>Keep the case in</source>
        <translation>مكان حفظ القضية</translation>
    </message>
    <message>
        <source>Casebook cases (*.casebook)</source>
        <translation>قضايا Casebook (*.casebook)</translation>
    </message>
    <message>
        <source>Choose who must agree.</source>
        <translation>اختر من يجب أن يوافق.</translation>
    </message>
    <message>
        <source>Say where to keep the case.</source>
        <translation>حدّد مكان حفظ القضية.</translation>
    </message>
    <message>
        <source>Say who approves first: by a certificate.</source>
        <translation>حدّد المعتمِد الأول بشهادته.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::NewIdentityDialog</name>
    <message>
        <source>Name of the person</source>
        <translation>اسم الشخص</translation>
    </message>
    <message>
        <source>Address of the person</source>
        <translation>عنوان الشخص</translation>
    </message>
    <message>
        <source>Kind of the key</source>
        <translation>نوع المفتاح</translation>
    </message>
    <message>
        <source>Years for which it is valid</source>
        <translation>عدد سنوات الصلاحية</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>مكان حفظ المفتاح</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>Keep the passphrase in the key store of this account</source>
        <translation>حفظ عبارة المرور في مخزن مفاتيح هذا الحساب</translation>
    </message>
    <message>
        <source>Make the identity</source>
        <translation>إنشاء الهوية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>هوية جديدة</translation>
    </message>
    <message>
        <source>RSA, 3072 bits: opened by every program</source>
        <translation>RSA بطول 3072 بت: يفتحه كل برنامج</translation>
    </message>
    <message>
        <source>EC, P-256: short and fast</source>
        <translation>EC من نوع P-256: قصير وسريع</translation>
    </message>
    <message>
        <source>Whoever can use your account on this computer can sign with your key then.</source>
        <translation>عندئذ يستطيع كل من يمكنه استخدام حسابك على هذا الحاسوب التوقيع بمفتاحك.</translation>
    </message>
    <message>
        <source>A key of your own, and a certificate that says whose it is. With the key you sign; the certificate is for the others, who enrol you by it.</source>
        <translation>مفتاح خاص بك وشهادة تبيّن صاحبه. بالمفتاح توقّع أنت؛ أما الشهادة فللآخرين، وبها يسجّلونك.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Kind of key</source>
        <translation>&amp;نوع المفتاح</translation>
    </message>
    <message>
        <source>Valid for &amp;years</source>
        <translation>سنوات ال&amp;صلاحية</translation>
    </message>
    <message>
        <source>Key &amp;file</source>
        <translation>مل&amp;ف المفتاح</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>عبارة ال&amp;مرور</translation>
    </message>
    <message>
        <source>And a&amp;gain</source>
        <translation>مرة أ&amp;خرى</translation>
    </message>
    <message>
        <source>Keep the key in</source>
        <translation>حفظ المفتاح في</translation>
    </message>
    <message>
        <source>Keys (*.p12)</source>
        <translation>المفاتيح (*.p12)</translation>
    </message>
    <message>
        <source>Say whose identity it is.</source>
        <translation>اذكر صاحب الهوية.</translation>
    </message>
    <message>
        <source>Give the address of the person.</source>
        <translation>أدخل عنوان الشخص.</translation>
    </message>
    <message>
        <source>Say where the key is kept.</source>
        <translation>حدّد مكان حفظ المفتاح.</translation>
    </message>
    <message>
        <source>The passphrase needs 8 characters or more, better 20.</source>
        <translation>يجب ألا تقل عبارة المرور عن 8 أحرف، والأفضل 20.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>عبارتا المرور غير متطابقتين.</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>يجري إنشاء المفتاح…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The key is in %1, the certificate in %2. Hand out the certificate, and keep the key to yourself.
Fingerprint, to compare on the telephone:
%3</source>
        <translation>المفتاح في %1، والشهادة في %2. وزّع الشهادة واحتفظ بالمفتاح لنفسك.
البصمة، لمقارنتها بالهاتف:
%3</translation>
    </message>
</context>
<context>
    <name>casebook::ui::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>casebook::ui::NumberFields</name>
    <message>
        <source>Before each number</source>
        <translation>قبل كل رقم</translation>
    </message>
    <message>
        <source>Digits of each number</source>
        <translation>خانات كل رقم</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>الرقم الأول</translation>
    </message>
    <message>
        <source>Name of the load files</source>
        <translation>اسم ملفات التحميل</translation>
    </message>
    <message>
        <source> digits</source>
        <comment>behind the number of digits of a production number</comment>
        <translation> خانات</translation>
    </message>
    <message>
        <source>from </source>
        <comment>before the first production number</comment>
        <translation>من </translation>
    </message>
    <message>
        <source>The first document is %1, in %2.dat.</source>
        <translation>المستند الأول هو %1، في %2.dat.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::OpenDialogs</name>
    <message>
        <source>Open archive folder</source>
        <translation>فتح مجلد أرشيفات</translation>
    </message>
    <message>
        <source>Open archive files</source>
        <translation>فتح ملفات أرشيف</translation>
    </message>
    <message>
        <source>Archives (*.IMArchive *.conv *.localONLY);;All files (*)</source>
        <translation>الأرشيفات (*.IMArchive *.conv *.localONLY);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>فتح قضية</translation>
    </message>
    <message>
        <source>Casebook cases (*.casebook)</source>
        <translation>قضايا Casebook (*.casebook)</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PackText</name>
    <message>
        <source>Messages</source>
        <translation>رسائل</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>رسائل مباشرة</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>مجموعات</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>مكالمات</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>مرفقات</translation>
    </message>
    <message>
        <source>Deleted messages</source>
        <translation>رسائل محذوفة</translation>
    </message>
    <message>
        <source>Room events</source>
        <translation>أحداث الغرف</translation>
    </message>
    <message>
        <source>A list (kept as it is)</source>
        <translation>قائمة (تُحفظ كما هي)</translation>
    </message>
    <message>
        <source>Something else (kept)</source>
        <translation>شيء آخر (يُحفظ)</translation>
    </message>
    <message>
        <source>Conversation (ID)</source>
        <translation>المحادثة (المعرّف)</translation>
    </message>
    <message>
        <source>Conversation (name)</source>
        <translation>المحادثة (الاسم)</translation>
    </message>
    <message>
        <source>Conversation (kind)</source>
        <translation>المحادثة (النوع)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Date (the clock is apart)</source>
        <translation>التاريخ (الساعة منفصلة)</translation>
    </message>
    <message>
        <source>Clock (the date is apart)</source>
        <translation>الساعة (التاريخ منفصل)</translation>
    </message>
    <message>
        <source>End, or time of leaving</source>
        <translation>النهاية أو وقت المغادرة</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Sender (address)</source>
        <translation>المرسل (العنوان)</translation>
    </message>
    <message>
        <source>Sender (ID)</source>
        <translation>المرسل (المعرّف)</translation>
    </message>
    <message>
        <source>Sender (name)</source>
        <translation>المرسل (الاسم)</translation>
    </message>
    <message>
        <source>Recipients, members</source>
        <translation>المستلمون، الأعضاء</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>معرّف الرسالة</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>ردًّا على</translation>
    </message>
    <message>
        <source>Attachment (name)</source>
        <translation>المرفق (الاسم)</translation>
    </message>
    <message>
        <source>Attachment (type)</source>
        <translation>المرفق (النوع)</translation>
    </message>
    <message>
        <source>Attachment (size)</source>
        <translation>المرفق (الحجم)</translation>
    </message>
    <message>
        <source>Attachment (file in the pack)</source>
        <translation>المرفق (ملف في الحزمة)</translation>
    </message>
    <message>
        <source>Attachment (address)</source>
        <translation>المرفق (العنوان)</translation>
    </message>
    <message>
        <source>Whether it was deleted</source>
        <translation>هل حُذفت</translation>
    </message>
    <message>
        <source>Deleted at</source>
        <translation>وقت الحذف</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>حذفها</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>معدّلة</translation>
    </message>
    <message>
        <source>Of a Casebook delivery: %1</source>
        <translation>من تسليم لـ Casebook: %1</translation>
    </message>
    <message>
        <source>Nothing in the table tells the day from the month.</source>
        <translation>لا شيء في الجدول يميّز اليوم من الشهر.</translation>
    </message>
    <message>
        <source>The times of the table name no zone.</source>
        <translation>أوقات الجدول لا تذكر منطقة زمنية.</translation>
    </message>
    <message>
        <source>More than one column may be “%1”: %2.</source>
        <translation>قد يكون أكثر من عمود هو «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PagesDialog</name>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>%1. The preview ends here.</source>
        <translation>%1. تنتهي المعاينة هنا.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PeopleController</name>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>وقت غير معروف</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>no record says when</source>
        <translation>لا سجل يذكر متى</translation>
    </message>
    <message>
        <source>never in it, as far as recorded</source>
        <translation>لم يكن فيها قط بحسب المسجَّل</translation>
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
        <translation>من كان حاضرًا ومتى</translation>
    </message>
    <message>
        <source>Reading who was there…</source>
        <translation>تجري قراءة من كان حاضرًا…</translation>
    </message>
    <message>
        <source>Choose a conversation to see who was present when.</source>
        <translation>اختر محادثة لرؤية من كان حاضرًا ومتى.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PlanFace</name>
    <message>
        <source>The whole case</source>
        <translation>القضية كلها</translation>
    </message>
    <message>
        <source>What becomes one room</source>
        <translation>ما يصبح غرفة واحدة</translation>
    </message>
    <message>
        <source>Keep the order within a second, by milliseconds</source>
        <translation>الحفاظ على الترتيب ضمن الثانية بالملّي ثانية</translation>
    </message>
    <message>
        <source>Split texts that are too long for one message</source>
        <translation>تقسيم النصوص الأطول من رسالة واحدة</translation>
    </message>
    <message>
        <source>Move what is left of redacted messages</source>
        <translation>نقل ما تبقى من الرسائل المحجوبة</translation>
    </message>
    <message>
        <source>Send files along</source>
        <translation>إرسال الملفات معها</translation>
    </message>
    <message>
        <source>What moves, and how</source>
        <translation>ما يُنقل وكيف</translation>
    </message>
    <message>
        <source>One room for each room of the archive: everybody sees everything in it</source>
        <translation>غرفة واحدة لكل غرفة في الأرشيف: يرى الجميع كل ما فيها</translation>
    </message>
    <message>
        <source>One room for each conversation: nobody sees what was said before they came</source>
        <translation>غرفة واحدة لكل محادثة: لا يرى أحد ما قيل قبل مجيئه</translation>
    </message>
    <message>
        <source>People and streams</source>
        <translation>الأشخاص والدفوق</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>لا خطة بعد</translation>
    </message>
    <message>
        <source>The rehearsal goes through everything that would move, without asking anybody: people, streams, messages, hours, and what stands in the way.</source>
        <translation>تمر التجربة على كل ما سيُنقل دون سؤال أحد: الأشخاص والدفوق والرسائل والساعات وما يعترض الطريق.</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Content exports that run daily look at one day only and will not hold this history. Plan one over its whole span.

Everybody in a room sees everything that is imported into it. All conversations of two people end in the IM that they use. Bots on the datafeed see nothing, and nothing that was imported can be taken back, only suppressed message by message.</source>
        <translation>عمليات تصدير المحتوى اليومية تشمل يومًا واحدًا فقط ولن تحوي هذا السجل التاريخي. خطّط لعملية تشمل مدته كلها.

يرى كل من في الغرفة كل ما يُستورد إليها. وتنتهي كل محادثات شخصين في الدردشة الثنائية التي يستخدمانها. ولا ترى البرامج الآلية على datafeed شيئًا، ولا يمكن التراجع عن شيء مستورد، بل إخفاؤه رسالة رسالة فقط.</translation>
    </message>
    <message>
        <source>Cannot be moved</source>
        <translation>لا يمكن نقله</translation>
    </message>
    <message>
        <source>Before you push</source>
        <translation>قبل الإرسال</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>حتى الآن</translation>
    </message>
    <message>
        <source>What the search selects: %1</source>
        <translation>ما يختاره البحث: %1</translation>
    </message>
    <message>
        <source>What the search selects (nothing is looked for)</source>
        <translation>ما يختاره البحث (لا بحث حاليًا)</translation>
    </message>
    <message>
        <source>A message takes up to 25 files and 30 MB, of the kinds that Symphony allows; files make the import longer than the hours above.</source>
        <translation>تتسع الرسالة لما يصل إلى 25 ملفًا و30 ميغابايت من الأنواع التي تسمح بها Symphony؛ والملفات تطيل الاستيراد عن الساعات أعلاه.</translation>
    </message>
    <message>
        <source>messages in scope</source>
        <translation>رسائل في النطاق</translation>
    </message>
    <message numerus="yes">
        <source>ready, in %n calls</source>
        <translation>
            <numerusform>جاهزة، عدد الاستدعاءات: %n</numerusform>
            <numerusform>جاهزة، عدد الاستدعاءات: %n</numerusform>
            <numerusform>جاهزة، عدد الاستدعاءات: %n</numerusform>
            <numerusform>جاهزة، عدد الاستدعاءات: %n</numerusform>
            <numerusform>جاهزة، عدد الاستدعاءات: %n</numerusform>
            <numerusform>جاهزة، عدد الاستدعاءات: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>held back, see the rehearsal</source>
        <translation>محتجزة، راجع التجربة</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>محتجزة</translation>
    </message>
    <message>
        <source>%1 – %2 h</source>
        <translation>%1 – %2 ساعة</translation>
    </message>
    <message>
        <source>at %1 and %2 an hour</source>
        <translation>بمعدل %1 و%2 في الساعة</translation>
    </message>
    <message>
        <source>users that Symphony has</source>
        <translation>مستخدمون موجودون في Symphony</translation>
    </message>
    <message>
        <source>looked up by e-mail</source>
        <translation>عُثر عليهم بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>users to be made</source>
        <translation>مستخدمون سيُنشؤون</translation>
    </message>
    <message>
        <source>people left out</source>
        <translation>أشخاص مستبعدون</translation>
    </message>
    <message>
        <source>people without a user</source>
        <translation>أشخاص بلا مستخدم</translation>
    </message>
    <message>
        <source>IMs of two people</source>
        <translation>دردشات ثنائية</translation>
    </message>
    <message>
        <source>private rooms</source>
        <translation>غرف خاصة</translation>
    </message>
    <message>
        <source>members to be added</source>
        <translation>أعضاء سيضافون</translation>
    </message>
    <message>
        <source>The rehearsal counts it.</source>
        <translation>تحسبه التجربة.</translation>
    </message>
    <message>
        <source>Everybody is decided upon</source>
        <translation>بُتّ في أمر الجميع</translation>
    </message>
    <message numerus="yes">
        <source>%n people still need a decision</source>
        <translation>
            <numerusform>أشخاص لم يُبتّ في أمرهم بعد: %n</numerusform>
            <numerusform>أشخاص لم يُبتّ في أمرهم بعد: %n</numerusform>
            <numerusform>أشخاص لم يُبتّ في أمرهم بعد: %n</numerusform>
            <numerusform>أشخاص لم يُبتّ في أمرهم بعد: %n</numerusform>
            <numerusform>أشخاص لم يُبتّ في أمرهم بعد: %n</numerusform>
            <numerusform>أشخاص لم يُبتّ في أمرهم بعد: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The rehearsal finds nothing in the way</source>
        <translation>لا تجد التجربة ما يعترض الطريق</translation>
    </message>
    <message numerus="yes">
        <source>The rehearsal holds %n things back</source>
        <translation>
            <numerusform>عدد ما تحتجزه التجربة: %n</numerusform>
            <numerusform>عدد ما تحتجزه التجربة: %n</numerusform>
            <numerusform>عدد ما تحتجزه التجربة: %n</numerusform>
            <numerusform>عدد ما تحتجزه التجربة: %n</numerusform>
            <numerusform>عدد ما تحتجزه التجربة: %n</numerusform>
            <numerusform>عدد ما تحتجزه التجربة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>An export is made and cleared</source>
        <translation>أُعد تصدير وأُجيز</translation>
    </message>
    <message>
        <source>Pilot: one room and one IM, 50 messages</source>
        <translation>تشغيل تجريبي: غرفة واحدة ودردشة ثنائية واحدة و50 رسالة</translation>
    </message>
    <message>
        <source>%1 imported, %2 failed, %3 left</source>
        <translation>المستورد %1، الفاشل %2، المتبقي %3</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>%1 – %2 min</source>
        <translation>%1 – %2 دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%n files of %1 go along.</source>
        <translation>
            <numerusform>الملفات التي تُنقل مع الرسائل: %n، بحجم %1.</numerusform>
            <numerusform>الملفات التي تُنقل مع الرسائل: %n، بحجم %1.</numerusform>
            <numerusform>الملفات التي تُنقل مع الرسائل: %n، بحجم %1.</numerusform>
            <numerusform>الملفات التي تُنقل مع الرسائل: %n، بحجم %1.</numerusform>
            <numerusform>الملفات التي تُنقل مع الرسائل: %n، بحجم %1.</numerusform>
            <numerusform>الملفات التي تُنقل مع الرسائل: %n، بحجم %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::PolicyCard</name>
    <message>
        <source>Single reviewer</source>
        <translation>مراجع واحد</translation>
    </message>
    <message>
        <source>Four eyes: an approved request is needed</source>
        <translation>مبدأ العيون الأربع: يلزم طلب معتمد</translation>
    </message>
    <message>
        <source>Request %1, approved by %2</source>
        <translation>الطلب %1، اعتمده %2</translation>
    </message>
    <message>
        <source>Exactly what was approved leaves, as %1. It is compared again while it is written, and nothing stays where it differs.</source>
        <translation>يخرج ما اعتُمد بعينه، بصيغة %1. ويُقارن مرة أخرى أثناء كتابته، ولا يبقى شيء إن اختلف.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PolicyDialog</name>
    <message>
        <source>Policy of this case</source>
        <translation>سياسة هذه القضية</translation>
    </message>
    <message>
        <source>From now on: %1. %2 An approver signs the change, and it stands in the log for good.</source>
        <translation>من الآن فصاعدًا: %1. %2 ويوقّع معتمِد هذا التغيير، ويبقى مسجَّلًا في سجل التدقيق دائمًا.</translation>
    </message>
    <message>
        <source>Show what I sign</source>
        <translation>عرض ما أوقّعه</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>اذكر سببًا.</translation>
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
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>took part, but no record says when</source>
        <translation>مشاركة دون سجل يذكر وقتها</translation>
    </message>
    <message>
        <source>left later; since when they were there is not told</source>
        <translation>مغادرة لاحقة؛ ولا يُعرف منذ متى كان الحضور</translation>
    </message>
    <message>
        <source>the record of presence and the events of the room disagree</source>
        <translation>سجل الحضور وأحداث الغرفة غير متفقين</translation>
    </message>
    <message>
        <source>the event has no readable time, or may belong to another conversation</source>
        <translation>ليس للحدث وقت مقروء، أو قد ينتمي إلى محادثة أخرى</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PreviewDialog</name>
    <message>
        <source>Preview of %1</source>
        <translation>معاينة %1</translation>
    </message>
    <message>
        <source>The first %1 of %2 events, as an export would have them. The log says that you saw them.</source>
        <translation>أول %1 من أصل %2 من الأحداث كما ستظهر في التصدير. ويذكر سجل التدقيق أنك اطّلعت عليها.</translation>
    </message>
    <message>
        <source>All %1 events, as an export would have them. The log says that you saw them.</source>
        <translation>كل الأحداث (%1) كما ستظهر في التصدير. ويذكر سجل التدقيق أنك اطّلعت عليها.</translation>
    </message>
    <message>
        <source>Selected events</source>
        <translation>الأحداث المختارة</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ProofFigures</name>
    <message>
        <source>records that repeat an event (copies)</source>
        <translation>سجلات تكرر حدثًا (نسخ)</translation>
    </message>
    <message>
        <source>! incomplete</source>
        <translation>! غير مكتمل</translation>
    </message>
    <message numerus="yes">
        <source>%n files that should be archives were left out</source>
        <translation>
            <numerusform>استُبعد %n ملف من المفترض أن تكون أرشيفات</numerusform>
            <numerusform>استُبعد %n ملف من المفترض أن تكون أرشيفات</numerusform>
            <numerusform>استُبعد %n ملفان من المفترض أن تكون أرشيفات</numerusform>
            <numerusform>استُبعد %n ملفات من المفترض أن تكون أرشيفات</numerusform>
            <numerusform>استُبعد %n ملفًا من المفترض أن تكون أرشيفات</numerusform>
            <numerusform>استُبعد %n ملف من المفترض أن تكون أرشيفات</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ balances</source>
        <translation>✓ متوازنة</translation>
    </message>
    <message>
        <source>%1 bytes, each in one place</source>
        <translation>البايتات: %1، كل منها في موضع واحد</translation>
    </message>
    <message>
        <source>✕ does not balance</source>
        <translation>✕ غير متوازنة</translation>
    </message>
    <message numerus="yes">
        <source>%n problems, listed below</source>
        <translation>
            <numerusform>%n اختلاف، مبيّنة أدناه</numerusform>
            <numerusform>%n اختلاف، مبيّنة أدناه</numerusform>
            <numerusform>%n اختلافان، مبيّنة أدناه</numerusform>
            <numerusform>%n اختلافات، مبيّنة أدناه</numerusform>
            <numerusform>%n اختلافًا، مبيّنة أدناه</numerusform>
            <numerusform>%n اختلاف، مبيّنة أدناه</numerusform>
        </translation>
    </message>
    <message>
        <source>checking the books</source>
        <translation>يجري فحص الحصيلة</translation>
    </message>
    <message>
        <source>nothing was read yet</source>
        <translation>لم يُقرأ شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n issues to look at</source>
        <translation>
            <numerusform>%n مشكلة بحاجة إلى فحص</numerusform>
            <numerusform>%n مشكلة بحاجة إلى فحص</numerusform>
            <numerusform>%n مشكلتان بحاجة إلى فحص</numerusform>
            <numerusform>%n مشكلات بحاجة إلى فحص</numerusform>
            <numerusform>%n مشكلة بحاجة إلى فحص</numerusform>
            <numerusform>%n مشكلة بحاجة إلى فحص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n harmless notes</source>
        <translation>
            <numerusform>%n ملاحظة بلا ضرر</numerusform>
            <numerusform>%n ملاحظة بلا ضرر</numerusform>
            <numerusform>%n ملاحظتان بلا ضرر</numerusform>
            <numerusform>%n ملاحظات بلا ضرر</numerusform>
            <numerusform>%n ملاحظة بلا ضرر</numerusform>
            <numerusform>%n ملاحظة بلا ضرر</numerusform>
        </translation>
    </message>
    <message>
        <source>no daily files</source>
        <translation>لا ملفات يومية</translation>
    </message>
    <message>
        <source>no day missing</source>
        <translation>لا يوم مفقود</translation>
    </message>
    <message numerus="yes">
        <source>%n days missing</source>
        <translation>
            <numerusform>الأيام المفقودة: %n</numerusform>
            <numerusform>الأيام المفقودة: %n</numerusform>
            <numerusform>الأيام المفقودة: %n</numerusform>
            <numerusform>الأيام المفقودة: %n</numerusform>
            <numerusform>الأيام المفقودة: %n</numerusform>
            <numerusform>الأيام المفقودة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>events, of them %1 messages, in %2 conversations</source>
        <translation>حدثًا، منها %1 رسالة، في %2 محادثة</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ProofHead</name>
    <message>
        <source>Reading report</source>
        <translation>تقرير القراءة</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Check sources again</source>
        <translation>فحص المصادر من جديد</translation>
    </message>
    <message>
        <source>Makes the case anew from its raw bytes, compares every row, and looks at the original files.</source>
        <translation>يعيد بناء القضية من بايتاتها الخام، ويقارن كل صف، ويفحص الملفات الأصلية.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>بصيغة PDF…</translation>
    </message>
    <message>
        <source>As HTML…</source>
        <translation>بصيغة HTML…</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>بصيغة JSON…</translation>
    </message>
    <message>
        <source>Save the reading report</source>
        <translation>حفظ تقرير القراءة</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n sources · %2</source>
        <translation>
            <numerusform>%1 · %n مصدر · %2</numerusform>
            <numerusform>%1 · %n مصدر · %2</numerusform>
            <numerusform>%1 · %n مصدران · %2</numerusform>
            <numerusform>%1 · %n مصادر · %2</numerusform>
            <numerusform>%1 · %n مصدرًا · %2</numerusform>
            <numerusform>%1 · %n مصدر · %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::ProofPage</name>
    <message>
        <source>Proof</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>Show harmless notes too</source>
        <translation>عرض الملاحظات غير الضارة أيضًا</translation>
    </message>
    <message>
        <source>Nothing: every record could be read.</source>
        <translation>لا شيء: أمكنت قراءة كل السجلات.</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Days, by tenant and UCB</source>
        <translation>الأيام حسب المستأجر وUCB</translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation>ما يحتاج إلى فحص</translation>
    </message>
    <message numerus="yes">
        <source>and %n more problems</source>
        <translation>
            <numerusform>وأيضًا %n اختلاف</numerusform>
            <numerusform>وأيضًا %n اختلاف</numerusform>
            <numerusform>وأيضًا %n اختلافان</numerusform>
            <numerusform>وأيضًا %n اختلافات</numerusform>
            <numerusform>وأيضًا %n اختلافًا</numerusform>
            <numerusform>وأيضًا %n اختلاف</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading report</source>
        <translation>تقرير القراءة</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>سجل التدقيق</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PurgeTask</name>
    <message>
        <source>Remove every day</source>
        <translation>إزالة يومية</translation>
    </message>
    <message>
        <source>Run this once in a console. From then on the Task Scheduler removes every morning what is over in this case, also when Casebook is not open.</source>
        <translation>نفّذ هذا مرة واحدة في نافذة الأوامر. ومن ذلك الحين يزيل برنامج جدولة المهام كل صباح ما انتهت مدته في هذه القضية، حتى وإن لم يكن Casebook مفتوحًا.</translation>
    </message>
    <message>
        <source>Put this line into the table that &quot;crontab -e&quot; opens. From then on the system removes every morning what is over in this case, also when Casebook is not open.</source>
        <translation>ضع هذا السطر في الجدول الذي يفتحه &quot;crontab -e&quot;. ومن ذلك الحين يزيل نظام التشغيل كل صباح ما انتهت مدته في هذه القضية، حتى وإن لم يكن Casebook مفتوحًا.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PushController</name>
    <message>
        <source>%1 of %2 messages are imported, %3 failed, %4 are left.</source>
        <translation>الرسائل المستوردة: %1 من أصل %2، الفاشلة: %3، المتبقية: %4.</translation>
    </message>
    <message>
        <source>It ended before its time: %1. The next push goes on from here.</source>
        <translation>انتهى قبل أوانه: %1. يتابع الإرسال التالي من هنا.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Push to Symphony</source>
        <translation>الإرسال إلى Symphony</translation>
    </message>
    <message>
        <source>Answers of Symphony</source>
        <translation>ردود Symphony</translation>
    </message>
    <message>
        <source>%1 batches have an answer, %2 have none. %3 messages are imported, %4 failed, %5 are left.</source>
        <translation>الدفعات التي لها رد: %1، بلا رد: %2. الرسائل المستوردة: %3، الفاشلة: %4، المتبقية: %5.</translation>
    </message>
    <message>
        <source>Finish the move</source>
        <translation>إنهاء النقل</translation>
    </message>
    <message>
        <source>%1 owners were promoted, %2 members removed, the account left %3 rooms, %4 rooms were deactivated, %5 users disabled.</source>
        <translation>المالكون المرقّون: %1، الأعضاء المزالون: %2، الغرف التي غادرها الحساب: %3، الغرف الملغى تنشيطها: %4، المستخدمون المعطَّلون: %5.</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>التقرير الختامي</translation>
    </message>
    <message>
        <source>The report is in %1: %2 imported, %3 failed, %4 left. %5</source>
        <translation>التقرير في %1: المستورد %2، الفاشل %3، المتبقي %4. %5</translation>
    </message>
    <message>
        <source>It balances.</source>
        <translation>الحصيلة متوازنة.</translation>
    </message>
    <message>
        <source>It does NOT balance.</source>
        <translation>الحصيلة غير متوازنة.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PushFace</name>
    <message>
        <source>Export for Symphony</source>
        <translation>تصدير إلى Symphony</translation>
    </message>
    <message>
        <source>Do not send failures again</source>
        <translation>عدم إعادة إرسال ما فشل</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Read answers…</source>
        <translation>قراءة الردود…</translation>
    </message>
    <message>
        <source>Push to Symphony</source>
        <translation>الإرسال إلى Symphony</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>The folder that the step Batches wrote</source>
        <translation>المجلد الذي كتبته خطوة «الدفعات»</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Progress of the push</source>
        <translation>تقدّم الإرسال</translation>
    </message>
    <message>
        <source>The folder has scripts that send its batches and keep the answers. Read them here, and everything else goes as after a push.</source>
        <translation>في المجلد نصوص برمجية ترسل دفعاته وتحفظ الردود. اقرأها هنا، ويسير كل ما عدا ذلك كما بعد الإرسال.</translation>
    </message>
    <message>
        <source>What failed goes out again, too.</source>
        <translation>يُعاد أيضًا إرسال ما فشل.</translation>
    </message>
    <message>
        <source>What failed goes out again: %1.</source>
        <translation>يُعاد إرسال ما فشل: %1.</translation>
    </message>
    <message>
        <source>Folder with the answers</source>
        <translation>مجلد الردود</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>مستوردة</translation>
    </message>
    <message>
        <source>failed, see Repair and finish</source>
        <translation>فاشلة، راجع «الإصلاح والإنهاء»</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>left: not sent, or no answer</source>
        <translation>متبقية: لم تُرسل أو بلا رد</translation>
    </message>
</context>
<context>
    <name>casebook::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ReadController</name>
    <message>
        <source>“%1” is no date, no time and no id of this case.</source>
        <translation>«%1» ليس تاريخًا ولا وقتًا ولا معرّفًا في هذه القضية.</translation>
    </message>
    <message>
        <source>There is no further room event this way.</source>
        <translation>لا حدث غرفة آخر في هذا الاتجاه.</translation>
    </message>
    <message>
        <source>There is no further entry to look at this way.</source>
        <translation>لا قيد آخر مطلوب فحصه في هذا الاتجاه.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ReadPage</name>
    <message>
        <source>Read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Tenants and days</source>
        <translation>المستأجرون والأيام</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Copy with sender and time</source>
        <translation>نسخ مع المرسل والوقت</translation>
    </message>
    <message>
        <source>Who could see this?</source>
        <translation>من كان يمكنه رؤية هذا؟</translation>
    </message>
    <message>
        <source>Show in its conversation</source>
        <translation>عرض في محادثته</translation>
    </message>
    <message>
        <source>Show in inspector</source>
        <translation>عرض في لوحة الفحص</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ReceiveDialog</name>
    <message>
        <source>Take in an answer</source>
        <translation>استلام رد</translation>
    </message>
    <message>
        <source>The answer is checked like a decision at this computer, and kept in the log with your signature.</source>
        <translation>يُفحص الرد كأي قرار على هذا الحاسوب، ويُحفظ في سجل التدقيق بتوقيعك.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Answer of the approver</source>
        <translation>رد المعتمِد</translation>
    </message>
    <message>
        <source>Answers (*.answer *.json);;All files (*)</source>
        <translation>الردود (*.answer *.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Signature of OpenSSL</source>
        <translation>توقيع OpenSSL</translation>
    </message>
    <message>
        <source>Signatures (*.p7s);;All files (*)</source>
        <translation>التوقيعات (*.p7s);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Signature, where the approver signed with OpenSSL</source>
        <translation>التوقيع، إن وقّع المعتمِد باستخدام OpenSSL</translation>
    </message>
    <message>
        <source>Choose the file that the approver sent back.</source>
        <translation>اختر الملف الذي أعاده المعتمِد.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RedactDialog</name>
    <message>
        <source>The &amp;words that are selected above</source>
        <translation>ال&amp;كلمات المحددة أعلاه</translation>
    </message>
    <message>
        <source>&amp;All of it, with its files</source>
        <translation>ال&amp;حدث كله مع ملفاته</translation>
    </message>
    <message>
        <source>Withhold its whole &amp;conversation</source>
        <translation>ح&amp;جب المحادثة كلها</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The reason in your words</source>
        <translation>السبب بكلماتك</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>حجب</translation>
    </message>
    <message>
        <source>What is redacted leaves the case in no form. It stays in the case, and the log keeps who hid it, when and why.</source>
        <translation>ما حُجب لا يخرج من القضية بأي شكل. ويبقى في القضية، ويحفظ سجل التدقيق من أخفاه ومتى ولماذا.</translation>
    </message>
    <message>
        <source>Text of the event</source>
        <translation>نص الحدث</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The reason in your words; it stays in the case</source>
        <translation>السبب بكلماتك؛ يبقى في القضية</translation>
    </message>
    <message>
        <source>What is redacted already</source>
        <translation>المحجوب حاليًا</translation>
    </message>
    <message>
        <source>Select the words: with the mouse, or with Shift and the arrows.</source>
        <translation>حدد الكلمات: بالفأرة أو بمفتاح Shift والأسهم.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>اذكر السبب.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RedactionListModel</name>
    <message>
        <source>Conversation %1, withheld</source>
        <translation>المحادثة %1، ممتنعة</translation>
    </message>
    <message>
        <source>Event %1, all of it</source>
        <translation>الحدث %1 كله</translation>
    </message>
    <message>
        <source>Event %1, characters %2 to %3</source>
        <translation>الحدث %1، الأحرف من %2 إلى %3</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RedactionsController</name>
    <message>
        <source>Redacted. It does not leave the case.</source>
        <translation>حُجب. لا يخرج من القضية.</translation>
    </message>
    <message>
        <source>The redaction is taken off. The log keeps that it was there.</source>
        <translation>أُزيل الحجب. ويحفظ سجل التدقيق أنه كان موجودًا.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RedactionsDialog</name>
    <message>
        <source>Show it</source>
        <translation>عرضه</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Redactions</source>
        <translation>عمليات الحجب</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing is redacted. R in the timeline hides a message or words of it.</source>
        <translation>لا شيء محجوب. يحجب R في الخط الزمني رسالة أو كلمات منها.</translation>
    </message>
    <message numerus="yes">
        <source>%n redactions hold.</source>
        <translation>
            <numerusform>عمليات الحجب السارية: %n.</numerusform>
            <numerusform>عمليات الحجب السارية: %n.</numerusform>
            <numerusform>عمليات الحجب السارية: %n.</numerusform>
            <numerusform>عمليات الحجب السارية: %n.</numerusform>
            <numerusform>عمليات الحجب السارية: %n.</numerusform>
            <numerusform>عمليات الحجب السارية: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::RehearsalFace</name>
    <message>
        <source>Only what is not imported</source>
        <translation>غير المستورد فقط</translation>
    </message>
    <message>
        <source>What the rehearsal found</source>
        <translation>ما وجدته التجربة</translation>
    </message>
    <message>
        <source>Calls of the import</source>
        <translation>استدعاءات الاستيراد</translation>
    </message>
    <message>
        <source>Find among what was found</source>
        <translation>البحث فيما عُثر عليه</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Nothing was rehearsed yet. Press Rehearse: nothing is written or sent.</source>
        <translation>لم تُجرَ أي تجربة بعد. اضغط «تجربة»: لا يُكتب شيء ولا يُرسل.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 messages would go, in %n calls.</source>
        <translation>
            <numerusform>الرسائل التي ستُنقل: %1 من أصل %2، عدد الاستدعاءات: %n.</numerusform>
            <numerusform>الرسائل التي ستُنقل: %1 من أصل %2، عدد الاستدعاءات: %n.</numerusform>
            <numerusform>الرسائل التي ستُنقل: %1 من أصل %2، عدد الاستدعاءات: %n.</numerusform>
            <numerusform>الرسائل التي ستُنقل: %1 من أصل %2، عدد الاستدعاءات: %n.</numerusform>
            <numerusform>الرسائل التي ستُنقل: %1 من أصل %2، عدد الاستدعاءات: %n.</numerusform>
            <numerusform>الرسائل التي ستُنقل: %1 من أصل %2، عدد الاستدعاءات: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was changed since: rehearse again.</source>
        <translation>تغيّر شيء منذ ذلك الحين: أعد التجربة.</translation>
    </message>
    <message numerus="yes">
        <source>%n things stand in the way of the rest.</source>
        <translation>
            <numerusform>عدد ما يعترض طريق الباقي: %n.</numerusform>
            <numerusform>عدد ما يعترض طريق الباقي: %n.</numerusform>
            <numerusform>عدد ما يعترض طريق الباقي: %n.</numerusform>
            <numerusform>عدد ما يعترض طريق الباقي: %n.</numerusform>
            <numerusform>عدد ما يعترض طريق الباقي: %n.</numerusform>
            <numerusform>عدد ما يعترض طريق الباقي: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>لا شيء يعترض الطريق.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RememberDialog</name>
    <message>
        <source>Certificate, or key file</source>
        <translation>شهادة أو ملف مفتاح</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.p12 *.pfx)</source>
        <translation>الشهادات والمفاتيح (*.pem *.crt *.cer *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Passphrase of the key file</source>
        <translation>عبارة مرور ملف المفتاح</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Take in an identity</source>
        <translation>استلام هوية</translation>
    </message>
    <message>
        <source>The certificate of somebody else, or your own key file, made by your company&apos;s authority. Of a key file the certificate alone is kept; the key stays where it is.</source>
        <translation>شهادة شخص آخر، أو ملف مفتاحك الذي أنشأته سلطة التصديق في شركتك. ولا يُحفظ من ملف المفتاح إلا الشهادة؛ أما المفتاح فيبقى في مكانه.</translation>
    </message>
    <message>
        <source>Certificate (.pem, .crt, .cer) or key file (.p12, .pfx)</source>
        <translation>شهادة (.pem أو .crt أو .cer) أو ملف مفتاح (.p12 أو .pfx)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 is known now. Compare the fingerprint with the person, on the telephone for instance:
%2</source>
        <translation>هوية %1 معروفة الآن. قارن البصمة مع صاحبها، بالهاتف مثلًا:
%2</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RepairFace</name>
    <message>
        <source>Failures by class</source>
        <translation>حالات الفشل حسب الفئة</translation>
    </message>
    <message>
        <source>Messages that are not imported</source>
        <translation>الرسائل غير المستوردة</translation>
    </message>
    <message>
        <source>Send these again…</source>
        <translation>إعادة إرسال هذه…</translation>
    </message>
    <message>
        <source>Even while messages are not sent</source>
        <translation>حتى مع وجود رسائل لم تُرسل</translation>
    </message>
    <message>
        <source>Finish the move</source>
        <translation>إنهاء النقل</translation>
    </message>
    <message>
        <source>File for the final report</source>
        <translation>ملف التقرير الختامي</translation>
    </message>
    <message>
        <source>Your key, to sign the report with</source>
        <translation>مفتاحك لتوقيع التقرير</translation>
    </message>
    <message>
        <source>Passphrase of your key</source>
        <translation>عبارة مرور مفتاحك</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>كتابة التقرير</translation>
    </message>
    <message>
        <source>When nothing is left to retry: owners are promoted, members that you marked are removed, the account leaves the rooms that it made, and rooms and users that you marked are deactivated.</source>
        <translation>عندما لا يبقى ما يُعاد: يُرقّى المالكون، ويُزال الأعضاء الذين حددتهم، ويغادر الحساب الغرف التي أنشأها، ويُلغى تنشيط الغرف والمستخدمين الذين حددتهم.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>التقرير الختامي</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>PKCS #12; empty: not signed</source>
        <translation>PKCS #12؛ فارغ: بلا توقيع</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>ملف جديد</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>مفتاحك</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>%1 imported, %2 failed, %3 left.</source>
        <translation>المستورد %1، الفاشل %2، المتبقي %3.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ReportController</name>
    <message>
        <source>Reading report %1</source>
        <comment>name of a file</comment>
        <translation>تقرير القراءة %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RequestFileDialog</name>
    <message>
        <source>Open a request file</source>
        <translation>فتح ملف طلب</translation>
    </message>
    <message>
        <source>A request from another computer. With your key its preview opens; what you answer goes back as a file.</source>
        <translation>طلب من حاسوب آخر. تُفتح معاينته بمفتاحك، ويعود ردك في ملف.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Request file</source>
        <translation>ملف الطلب</translation>
    </message>
    <message>
        <source>Requests (*.request);;All files (*)</source>
        <translation>الطلبات (*.request);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>اعتماد…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Preview of the events</source>
        <translation>معاينة الأحداث</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>The answer is in %1. Send it back.</source>
        <translation>الرد في %1. أعده إلى المرسل.</translation>
    </message>
    <message>
        <source>Choose the request file.</source>
        <translation>اختر ملف الطلب.</translation>
    </message>
    <message>
        <source>Sent by %1, certificate %2. SHA-256 of the file: %3. Compare both on the telephone before you decide.</source>
        <translation>أرسله %1، الشهادة %2. SHA-256 للملف: %3. قارن كليهما بالهاتف قبل أن تقرر.</translation>
    </message>
    <message>
        <source>Your key does not open the preview. An approval says so.</source>
        <translation>لا يفتح مفتاحك المعاينة. ويذكر الاعتماد ذلك.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RequestFormPane</name>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Name of the requester</source>
        <translation>اسم مقدم الطلب</translation>
    </message>
    <message>
        <source>Mail address of the requester</source>
        <translation>عنوان بريد مقدم الطلب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Legal justification</source>
        <translation>المسوّغ القانوني</translation>
    </message>
    <message>
        <source>Why the data is necessary</source>
        <translation>سبب ضرورة البيانات</translation>
    </message>
    <message>
        <source>How the people concerned were told, or which law forbids it</source>
        <translation>كيف أُبلغ الأشخاص المعنيون، أو أي قانون يمنع ذلك</translation>
    </message>
    <message>
        <source>Name of the approver</source>
        <translation>اسم المعتمِد</translation>
    </message>
    <message>
        <source>Role of the approver</source>
        <translation>دور المعتمِد</translation>
    </message>
    <message>
        <source>Mail address of the approver</source>
        <translation>عنوان بريد المعتمِد</translation>
    </message>
    <message>
        <source>Save as draft…</source>
        <translation>حفظ كمسودة…</translation>
    </message>
    <message>
        <source>Submit…</source>
        <translation>تقديم…</translation>
    </message>
    <message>
        <source>Who and why</source>
        <translation>من ولماذا</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>What that selects</source>
        <translation>ما يختاره ذلك</translation>
    </message>
    <message>
        <source>Necessity and approver</source>
        <translation>الضرورة والمعتمِد</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>عنوان البريد</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>ال&amp;مؤسسة</translation>
    </message>
    <message>
        <source>&amp;Requester</source>
        <translation>م&amp;قدم الطلب</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Legal &amp;justification</source>
        <translation>المسوّغ القا&amp;نوني</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>The query that the scope becomes</source>
        <translation>الاستعلام الذي يصير إليه النطاق</translation>
    </message>
    <message>
        <source>The data is necessary, and nothing milder would do, since …</source>
        <translation>البيانات ضرورية، ولا يكفي ما هو أخف منها، لأن …</translation>
    </message>
    <message>
        <source>They were told on …, or: the order of … forbids it</source>
        <translation>أُبلغوا في …، أو: أمر … يمنع ذلك</translation>
    </message>
    <message>
        <source>&amp;Necessity</source>
        <translation>ال&amp;ضرورة</translation>
    </message>
    <message>
        <source>People &amp;concerned</source>
        <translation>الأ&amp;شخاص المعنيون</translation>
    </message>
    <message>
        <source>&amp;Approver</source>
        <translation>الم&amp;عتمِد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>%1 events in %2 conversations</source>
        <translation>الأحداث %1، المحادثات %2</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>يجري العد…</translation>
    </message>
    <message>
        <source>Name the organisation.</source>
        <translation>اذكر المؤسسة.</translation>
    </message>
    <message>
        <source>Name the requester.</source>
        <translation>اذكر مقدم الطلب.</translation>
    </message>
    <message>
        <source>Say why the data is necessary.</source>
        <translation>اذكر سبب ضرورة البيانات.</translation>
    </message>
    <message>
        <source>Name the approver.</source>
        <translation>اذكر المعتمِد.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>اذكر السبب.</translation>
    </message>
    <message>
        <source>Give the legal justification.</source>
        <translation>اذكر المسوّغ القانوني.</translation>
    </message>
    <message>
        <source>The scope cannot be read.</source>
        <translation>تعذّرت قراءة النطاق.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RequestListModel</name>
    <message>
        <source>void</source>
        <translation>باطل</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1، متأخر</translation>
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
        <translation>لم تعد القضية كما كانت عند التقديم. واعتماد هذا الطلب باطل.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Scope, as it will be exported</source>
        <translation>النطاق كما سيُصدَّر</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Comparing with the case as it is now…</source>
        <translation>تجري المقارنة بالقضية كما هي الآن…</translation>
    </message>
    <message>
        <source>Compared with the case as it is now: nothing has changed.</source>
        <translation>بالمقارنة بالقضية كما هي الآن: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>request, organisation</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>standing approval</source>
        <translation>اعتماد دائم</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>requested by %1, certificate %2…</source>
        <translation>قدّم الطلب %1، الشهادة %2…</translation>
    </message>
    <message>
        <source>Dry run of the export</source>
        <translation>محاكاة التصدير</translation>
    </message>
    <message>
        <source>No problems were found. Nothing was written or sent.</source>
        <translation>لم يُعثر على مشكلات. لم يُكتب شيء ولم يُرسَل.</translation>
    </message>
    <message>
        <source>Nothing was written or sent.</source>
        <translation>لم يُكتب شيء ولم يُرسَل.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RequestsController</name>
    <message>
        <source>Request %1: %2.</source>
        <translation>الطلب %1: %2.</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>حفظ المسودة</translation>
    </message>
    <message>
        <source>Submit the request</source>
        <translation>تقديم الطلب</translation>
    </message>
    <message>
        <source>Prepare what is signed</source>
        <translation>إعداد ما يُوقَّع</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Write the request file</source>
        <translation>كتابة ملف الطلب</translation>
    </message>
    <message>
        <source>Take in the answer</source>
        <translation>استلام الرد</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>محاكاة</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RoleDialog</name>
    <message>
        <source>Role of %1</source>
        <translation>دور %1</translation>
    </message>
    <message>
        <source>An approver says who may review and approve. It is signed, and stands in the log of the case for good. Compare the fingerprint with the person first: %1</source>
        <translation>يحدد المعتمِد من يحق له أن يراجع ويعتمد. ويُوقَّع ذلك ويبقى مسجَّلًا في سجل تدقيق القضية دائمًا. قارن البصمة أولًا مع صاحبها: %1</translation>
    </message>
    <message>
        <source>Show what I sign</source>
        <translation>عرض ما أوقّعه</translation>
    </message>
    <message>
        <source>Role in this case</source>
        <translation>الدور في هذه القضية</translation>
    </message>
    <message>
        <source>Reviewer: checks requests</source>
        <translation>مراجع: يفحص الطلبات</translation>
    </message>
    <message>
        <source>Approver: reviews, approves, and says who else may</source>
        <translation>معتمِد: يراجع ويعتمد ويحدد من سواه يحق لهم ذلك</translation>
    </message>
    <message>
        <source>No role any more</source>
        <translation>بلا دور بعد الآن</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>من الآن فصاعدًا</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RunningJob</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 حدث/ث</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>يجري الإيقاف…</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>المتبقي %1</translation>
    </message>
    <message>
        <source>%1 messages/h</source>
        <translation>%1 رسالة/س</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SaveFilterDialog</name>
    <message>
        <source>Name of the filter</source>
        <translation>اسم عامل التصفية</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>حفظ عامل التصفية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>ما يجري البحث عنه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>A new filter. Everybody who opens the case sees it.</source>
        <translation>عامل تصفية جديد. يراه كل من يفتح القضية.</translation>
    </message>
    <message>
        <source>There is a filter of this name. This becomes its version %1; the versions before stay in its history.</source>
        <translation>يوجد عامل تصفية بهذا الاسم. سيصبح هذا إصداره %1؛ وتبقى الإصدارات السابقة في سجله الزمني.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ScopeFields</name>
    <message>
        <source>People, groups and dates</source>
        <translation>الأشخاص والمجموعات والتواريخ</translation>
    </message>
    <message>
        <source>A query</source>
        <translation>استعلام</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>من هذا اليوم</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>حتى هذا اليوم</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>الاستعلام</translation>
    </message>
    <message>
        <source>Context rule</source>
        <translation>قاعدة السياق</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>الا&amp;ستعلام</translation>
    </message>
    <message>
        <source>With them</source>
        <translation>معها</translation>
    </message>
    <message>
        <source>all; or addresses, with ; between them</source>
        <translation>الكل؛ أو عناوين بينها ;</translation>
    </message>
    <message>
        <source>all; or titles or rooms, with ; between them</source>
        <translation>الكل؛ أو عناوين نصية أو غرف بينها ;</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>الرسائل المباشرة</translation>
    </message>
    <message>
        <source>Private groups</source>
        <translation>المجموعات الخاصة</translation>
    </message>
    <message>
        <source>Public groups</source>
        <translation>المجموعات العامة</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>الأ&amp;شخاص</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>ال&amp;مجموعات</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>الأ&amp;يام</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>الأنواع</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SearchBar</name>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search: words, &quot;a phrase&quot;, from:priya, before:2017-04-01</source>
        <translation>بحث: كلمات، &quot;عبارة&quot;، from:priya، before:2017-04-01</translation>
    </message>
    <message>
        <source>Export what is shown (Ctrl+E)</source>
        <translation>تصدير ما هو معروض (Ctrl+E)</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>النتائج: %1</translation>
    </message>
    <message>
        <source>not searched</source>
        <translation>لم يُبحث بعد</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 حتى الآن</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>%1 events in %2 conversations</source>
        <translation>الأحداث: %1 في %2 من المحادثات</translation>
    </message>
    <message>
        <source>%1 in %2 conversations · complete · %3 ms</source>
        <comment>hits, conversations, milliseconds</comment>
        <translation>%1 في %2 من المحادثات · مكتمل · %3 مللي ثانية</translation>
    </message>
    <message>
        <source>the search did not come to its end</source>
        <translation>لم يصل البحث إلى نهايته</translation>
    </message>
    <message>
        <source>%1 events were looked up in the index.</source>
        <translation>أحداث جرى البحث عنها في الفهرس: %1.</translation>
    </message>
    <message>
        <source>%1 events were read through, because the index does not have them yet or cannot answer this.</source>
        <translation>أحداث قُرئت قراءة كاملة لأن الفهرس لا يضمها بعد أو لا يستطيع الإجابة عن هذا: %1.</translation>
    </message>
    <message>
        <source>Parts of the query were found by the index of single characters.</source>
        <translation>عُثر على أجزاء من الاستعلام بفهرس الأحرف المفردة.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SearchCompletion</name>
    <message>
        <source>who wrote or did it</source>
        <translation>من كتب أو فعل</translation>
    </message>
    <message>
        <source>who else was in the conversation</source>
        <translation>من كان أيضًا في المحادثة</translation>
    </message>
    <message>
        <source>anybody who took part</source>
        <translation>أي شخص شارك</translation>
    </message>
    <message>
        <source>a conversation, by title or id</source>
        <translation>محادثة، بالعنوان أو المعرّف</translation>
    </message>
    <message>
        <source>a room, by name or address</source>
        <translation>غرفة، بالاسم أو العنوان</translation>
    </message>
    <message>
        <source>a tenant</source>
        <translation>مستأجر</translation>
    </message>
    <message>
        <source>chat, room or group</source>
        <translation>دردشة أو غرفة أو مجموعة</translation>
    </message>
    <message>
        <source>the type of event</source>
        <translation>نوع الحدث</translation>
    </message>
    <message>
        <source>the client it was sent with</source>
        <translation>البرنامج الذي أُرسل به</translation>
    </message>
    <message>
        <source>the archive&apos;s own id</source>
        <translation>معرّف الأرشيف نفسه</translation>
    </message>
    <message>
        <source>a thread</source>
        <translation>سلسلة محادثة</translation>
    </message>
    <message>
        <source>the file it came from</source>
        <translation>الملف الذي جاء منه</translation>
    </message>
    <message>
        <source>a tag that somebody gave it</source>
        <translation>وسم وضعه شخص ما</translation>
    </message>
    <message>
        <source>a state, such as reviewed</source>
        <translation>حالة، مثل تمت المراجعة</translation>
    </message>
    <message>
        <source>what belongs to it, such as a note</source>
        <translation>ما يتبعه، مثل ملاحظة</translation>
    </message>
    <message>
        <source>one conversation, by its exact id</source>
        <translation>محادثة واحدة بمعرّفها الدقيق</translation>
    </message>
    <message>
        <source>one event, by its exact id</source>
        <translation>حدث واحد بمعرّفه الدقيق</translation>
    </message>
    <message>
        <source>earlier than a date or time</source>
        <translation>قبل تاريخ أو وقت</translation>
    </message>
    <message>
        <source>at a date or time, or later</source>
        <translation>عند تاريخ أو وقت، أو بعده</translation>
    </message>
    <message>
        <source>on a day, in a month or year</source>
        <translation>في يوم أو شهر أو سنة</translation>
    </message>
    <message>
        <source>from one date to another: 2017-03-01..2017-03-14</source>
        <translation>من تاريخ إلى آخر: 2017-03-01..2017-03-14</translation>
    </message>
    <message>
        <source>seven days ago; also h, w, mo and y</source>
        <translation>قبل سبعة أيام؛ وكذلك h وw وmo وy</translation>
    </message>
    <message>
        <source>looked for before</source>
        <translation>بحث سابق</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SearchController</name>
    <message>
        <source>At character %1: %2</source>
        <translation>عند الحرف %1: %2</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SearchField</name>
    <message>
        <source>Words, phrases in quotes, and fields such as from: or before:. Down shows what could come next, or what was looked for before.</source>
        <translation>كلمات، وعبارات بين علامتي تنصيص، وحقول مثل from: أو before:. يعرض السهم السفلي ما يمكن أن يلي أو ما بُحث عنه سابقًا.</translation>
    </message>
    <message>
        <source>What could come next</source>
        <translation>ما يمكن أن يلي</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SendDialog</name>
    <message>
        <source>Write %1 into a file</source>
        <translation>كتابة %1 في ملف</translation>
    </message>
    <message>
        <source>The file has the steps so far, signed by you, and the first events for the approver&apos;s key alone. Compare its fingerprint on the telephone.</source>
        <translation>في الملف الخطوات حتى الآن بتوقيعك، والأحداث الأولى لمفتاح المعتمِد وحده. قارن بصمته بالهاتف.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Certificate of the approver</source>
        <translation>شهادة المعتمِد</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>الملف المراد كتابته</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Choose the certificate of the approver.</source>
        <translation>اختر شهادة المعتمِد.</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>اذكر الملف.</translation>
    </message>
    <message>
        <source>SHA-256 of the file: %1</source>
        <translation>SHA-256 للملف: %1</translation>
    </message>
    <message>
        <source>It is written.</source>
        <translation>كُتب الملف.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SignDialog</name>
    <message>
        <source>Show what I sign</source>
        <translation>عرض ما أوقّعه</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>مراجعة %1</translation>
    </message>
    <message>
        <source>Each point is signed with your name. Check what holds.</source>
        <translation>تُوقَّع كل نقطة باسمك. حدد ما يتحقق.</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>إعادة %1</translation>
    </message>
    <message>
        <source>The requester mends it and submits it again.</source>
        <translation>يصلحه مقدم الطلب ويقدمه مجددًا.</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>اعتماد %1</translation>
    </message>
    <message>
        <source>You approve whatever this query selects, within its limits, until its end.</source>
        <translation>تعتمد كل ما يختاره هذا الاستعلام، ضمن حدوده وحتى نهايته.</translation>
    </message>
    <message>
        <source>You approve exactly what was found. Any change of selection, texts, redactions or counts makes the approval void.</source>
        <translation>تعتمد ما عُثر عليه بعينه. وأي تغيير في الاختيار أو النصوص أو الحجب أو الأعداد يبطل الاعتماد.</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>رفض %1</translation>
    </message>
    <message>
        <source>A rejected request stays rejected.</source>
        <translation>الطلب المرفوض يبقى مرفوضًا.</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>إلغاء %1</translation>
    </message>
    <message>
        <source>Nothing leaves by this request any more.</source>
        <translation>لا يخرج بعد ذلك شيء بهذا الطلب.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation>ما لا يتحقق</translation>
    </message>
    <message>
        <source>Comment (may be empty)</source>
        <translation>تعليق (يجوز تركه فارغًا)</translation>
    </message>
    <message>
        <source>All three points must hold. Return the request where one does not.</source>
        <translation>يجب أن تتحقق النقاط الثلاث. أعد الطلب إن لم تتحقق إحداها.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>اذكر سببًا.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SourceListModel</name>
    <message>
        <source>%1; %2</source>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>قُرئ بوصفه</translation>
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
        <translation>مصدر واحد</translation>
    </message>
    <message>
        <source>Choose a source, an issue or a day to see the file, its hash and how it was read.</source>
        <translation>اختر مصدرًا أو مشكلة أو يومًا لرؤية الملف وبصمته وكيفية قراءته.</translation>
    </message>
    <message>
        <source>At byte %1, %2 bytes long</source>
        <translation>عند البايت %1، الطول بالبايت: %2</translation>
    </message>
    <message>
        <source>Missing day</source>
        <translation>يوم مفقود</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Wrapped</source>
        <translation>التغليف</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>قُرئ بوصفه</translation>
    </message>
    <message>
        <source>Pointers</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>الأحجام</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>%1 records repeat an event</source>
        <translation>سجلات تكرر حدثًا: %1</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>%1 records differ from their copy</source>
        <translation>سجلات تختلف عن نسختها: %1</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>18 months</source>
        <translation>18 شهرًا</translation>
    </message>
</context>
<context>
    <name>casebook::ui::StampDialog</name>
    <message>
        <source>Answer of the authority</source>
        <translation>رد سلطة الختم الزمني</translation>
    </message>
    <message>
        <source>Time stamps (*.tsr);;All files (*)</source>
        <translation>الأختام الزمنية (*.tsr);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>شهادة سلطة الختم الزمني</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Take in a time stamp</source>
        <translation>استلام ختم زمني</translation>
    </message>
    <message>
        <source>The answer is checked against the query that this case has written, and against the certificate of the authority. Get that from the authority itself, not with the answer.</source>
        <translation>يُفحص الرد بمقارنته بطلب الختم الزمني الذي كتبته هذه القضية وبشهادة سلطة الختم الزمني. احصل على الشهادة من السلطة نفسها، لا مع الرد.</translation>
    </message>
    <message>
        <source>Answer of the authority (.tsr)</source>
        <translation>رد سلطة الختم الزمني (.tsr)</translation>
    </message>
    <message>
        <source>Certificate of the authority, or of its CA (PEM)</source>
        <translation>شهادة سلطة الختم الزمني أو سلطة التصديق المُصدِرة لها (PEM)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>casebook::ui::StartPage</name>
    <message>
        <source>Open archive folder…</source>
        <translation>فتح مجلد أرشيفات…</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>القضايا الأخيرة</translation>
    </message>
    <message>
        <source>Open case…</source>
        <translation>فتح قضية…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>فتح العينة</translation>
    </message>
    <message>
        <source>A small archive made for this program: chats, rooms, several scripts, one damaged place.</source>
        <translation>أرشيف صغير أُعد لهذا البرنامج: دردشات وغرف وكتابات متعددة وموضع تالف واحد.</translation>
    </message>
    <message>
        <source>Read an archive, and prove what is in it</source>
        <translation>اقرأ أرشيفًا وأثبت ما فيه</translation>
    </message>
    <message>
        <source>Choose a folder of instant-message archives. Casebook copies what it reads into a case file, accounts for every byte, and never changes the originals. Nothing leaves this computer.</source>
        <translation>اختر مجلدًا لأرشيفات الرسائل الفورية. ينسخ Casebook ما يقرؤه إلى ملف قضية، ويحسب كل بايت، ولا يغيّر الأصول أبدًا. ولا يخرج شيء من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Or drop a folder, archive files or a case anywhere in this window.</source>
        <translation>أو أفلت مجلدًا أو ملفات أرشيف أو قضية في أي مكان من هذه النافذة.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::StatementDialog</name>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>ما يُوقَّع</translation>
    </message>
    <message>
        <source>What you sign stands here, in full, as soon as your key is opened.</source>
        <translation>يظهر هنا ما توقّعه كاملًا بمجرد فتح مفتاحك.</translation>
    </message>
    <message>
        <source>Comparing with the case as it is now…</source>
        <translation>تجري المقارنة بالقضية كما هي الآن…</translation>
    </message>
    <message>
        <source>You sign as %1.</source>
        <translation>توقّع باسم %1.</translation>
    </message>
    <message>
        <source>Another step is still under way. Try again in a moment.</source>
        <translation>لا تزال خطوة أخرى جارية. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>SHA-256 of the statement: %1</source>
        <translation>SHA-256 للبيان الموقَّع: %1</translation>
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
        <translation>وُقّع دون الاطلاع على المعاينة.</translation>
    </message>
    <message>
        <source>Waits to be submitted by its author.</source>
        <translation>ينتظر أن يقدمه صاحبه.</translation>
    </message>
    <message>
        <source>Waits for a reviewer other than its author.</source>
        <translation>ينتظر مراجعًا غير صاحبه.</translation>
    </message>
    <message>
        <source>Waits for an approver other than its author.</source>
        <translation>ينتظر معتمِدًا غير صاحبه.</translation>
    </message>
    <message>
        <source>Waits to be mended and submitted again by its author.</source>
        <translation>ينتظر أن يصلحه صاحبه ويقدمه مجددًا.</translation>
    </message>
    <message>
        <source>Can be exported.</source>
        <translation>يمكن تصديره.</translation>
    </message>
    <message>
        <source>An export is under way, or was stopped.</source>
        <translation>هناك تصدير جارٍ أو أُوقف.</translation>
    </message>
    <message>
        <source>Was delivered. The same export again gives the same.</source>
        <translation>سُلِّم. وتكرار التصدير نفسه يعطي النتيجة نفسها.</translation>
    </message>
    <message>
        <source>Its time is over. Its author can submit it again.</source>
        <translation>انتهت مدته. ويمكن لصاحبه تقديمه مجددًا.</translation>
    </message>
    <message>
        <source>Nothing leaves by it.</source>
        <translation>لا يخرج به شيء.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>معاينة…</translation>
    </message>
    <message>
        <source>Submit…</source>
        <translation>تقديم…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Sign the review…</source>
        <translation>توقيع المراجعة…</translation>
    </message>
    <message>
        <source>Sign and approve…</source>
        <translation>توقيع واعتماد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>إعادة…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>إلغاء…</translation>
    </message>
    <message>
        <source>The approver may sit at another computer: send a file, take in their answer, and compare the fingerprint on the telephone.</source>
        <translation>قد يكون المعتمِد على حاسوب آخر: أرسل ملفًا واستلم رده وقارن البصمة بالهاتف.</translation>
    </message>
    <message>
        <source>On another computer</source>
        <translation>على حاسوب آخر</translation>
    </message>
    <message>
        <source>Write a request file…</source>
        <translation>كتابة ملف طلب…</translation>
    </message>
    <message>
        <source>Take in an answer…</source>
        <translation>استلام رد…</translation>
    </message>
    <message>
        <source>Save the sheet as PDF…</source>
        <translation>حفظ الورقة بصيغة PDF…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1
entry %2 of the log, account %3</source>
        <translation>%1
القيد %2 في سجل التدقيق، الحساب %3</translation>
    </message>
    <message>
        <source>The approval is void. Its author can submit it again.</source>
        <translation>الاعتماد باطل. ويمكن لصاحبه تقديمه مجددًا.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>محاكاة</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TalksController</name>
    <message>
        <source>unknown sender</source>
        <translation>مرسل غير معروف</translation>
    </message>
    <message>
        <source>Counting who wrote to whom…</source>
        <translation>يجري عدّ من كتب إلى من…</translation>
    </message>
    <message>
        <source>%1 messages, %2 people</source>
        <translation>الرسائل: %1، الأشخاص: %2</translation>
    </message>
    <message>
        <source>conversations of more than %1 people are not in the lines: %2</source>
        <translation>محادثات يزيد عدد أشخاصها على %1 وليست في الخطوط: %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>And</source>
        <translation>والآخر</translation>
    </message>
    <message>
        <source>Wrote</source>
        <translation>كتب</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>تلقّى</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TalksPicture</name>
    <message>
        <source>Picture of who talks to whom; the table below it says the same</source>
        <translation>صورة لمن يتحدث مع من؛ والجدول تحتها يقول الشيء نفسه</translation>
    </message>
    <message>
        <source>%1: wrote %2 messages</source>
        <translation>%1: الرسائل المكتوبة %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3 messages; back: %4</source>
        <translation>من %1 إلى %2، الرسائل: %3؛ وبالعكس: %4</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TalksView</name>
    <message>
        <source>Who talks to whom</source>
        <translation>من يتحدث مع من</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TargetForm</name>
    <message>
        <source>File that says where Symphony is</source>
        <translation>الملف الذي يذكر مكان Symphony</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>عبارة مرور المفتاح</translation>
    </message>
    <message>
        <source>target.json</source>
        <translation>target.json</translation>
    </message>
    <message>
        <source>Asked each time, kept nowhere; empty where the key has none</source>
        <translation>تُطلب كل مرة ولا تُحفظ؛ فارغة إن لم تكن للمفتاح عبارة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Symphony</source>
        <translation>Symphony</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Asks %1 and %2, and nobody else. Logs in with %3.</source>
        <translation>يسأل %1 و%2 ولا أحد سواهما. ويسجّل الدخول باستخدام %3.</translation>
    </message>
    <message>
        <source>A file with addresses and the name of the key; no secret stands in it. The guide (Moving history to Symphony, The target) shows one.</source>
        <translation>ملف فيه العناوين واسم المفتاح؛ ولا يحوي أي سر. يعرض الدليل مثالًا (نقل السجل التاريخي إلى Symphony، الهدف).</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TermTableModel</name>
    <message>
        <source>Hits that no other term of the list has.</source>
        <translation>نتائج لا ترد لأي مصطلح آخر في القائمة.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>المصطلح</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Unique hits</source>
        <translation>النتائج الفريدة</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TermsController</name>
    <message>
        <source>Term list</source>
        <translation>قائمة المصطلحات</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TermsPanel</name>
    <message>
        <source>Open a file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Only in what is looked for</source>
        <translation>ضمن البحث الحالي فقط</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>عدّ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Seed of the sample</source>
        <translation>بذرة العينة</translation>
    </message>
    <message>
        <source>Term list</source>
        <translation>قائمة المصطلحات</translation>
    </message>
    <message>
        <source>One term a line, in the language of the search:

budget
&quot;door code&quot;
invoi*
name&lt;Tab&gt;(wire OR transfer) from:priya

# a remark</source>
        <translation>مصطلح واحد في كل سطر، بلغة البحث:

ميزانية
&quot;رمز الباب&quot;
invoi*
اسم&lt;Tab&gt;(حوالة OR تحويل) from:priya

# ملاحظة</translation>
    </message>
    <message>
        <source>Lists kept in the case</source>
        <translation>القوائم المحفوظة في القضية</translation>
    </message>
    <message>
        <source>Terms and their hits</source>
        <translation>المصطلحات ونتائجها</translation>
    </message>
    <message>
        <source>Whoever draws with the same seed draws the same hits.</source>
        <translation>من يسحب بالبذرة نفسها يسحب النتائج نفسها.</translation>
    </message>
    <message>
        <source>Sample of the hits of the chosen term</source>
        <translation>عينة من نتائج المصطلح المختار</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Open a term list</source>
        <translation>فتح قائمة مصطلحات</translation>
    </message>
    <message>
        <source>Texts (*.txt *.tsv *.csv)</source>
        <translation>نصوص (*.txt *.tsv *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Keep the term list</source>
        <translation>حفظ قائمة المصطلحات</translation>
    </message>
    <message>
        <source>Name. A list of this name becomes another version of it.</source>
        <translation>الاسم. إن وُجدت قائمة بهذا الاسم صارت هذه إصدارًا آخر منها.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Term report</source>
        <comment>name of a file</comment>
        <translation>تقرير المصطلحات</translation>
    </message>
    <message>
        <source>Term report</source>
        <translation>تقرير المصطلحات</translation>
    </message>
    <message>
        <source>counting… %1</source>
        <translation>يجري العدّ… %1</translation>
    </message>
    <message numerus="yes">
        <source>%n terms · %1 hits in %2 conversations · %3 without hits · %4 faulty</source>
        <translation>
            <numerusform>%n مصطلح · النتائج: %1 في %2 من المحادثات · بلا نتائج: %3 · معيبة: %4</numerusform>
            <numerusform>%n مصطلح · النتائج: %1 في %2 من المحادثات · بلا نتائج: %3 · معيبة: %4</numerusform>
            <numerusform>%n مصطلحان · النتائج: %1 في %2 من المحادثات · بلا نتائج: %3 · معيبة: %4</numerusform>
            <numerusform>%n مصطلحات · النتائج: %1 في %2 من المحادثات · بلا نتائج: %3 · معيبة: %4</numerusform>
            <numerusform>%n مصطلحًا · النتائج: %1 في %2 من المحادثات · بلا نتائج: %3 · معيبة: %4</numerusform>
            <numerusform>%n مصطلح · النتائج: %1 في %2 من المحادثات · بلا نتائج: %3 · معيبة: %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms, not counted yet</source>
        <translation>
            <numerusform>%n مصطلح، لم تُعدّ بعد</numerusform>
            <numerusform>%n مصطلح، لم تُعدّ بعد</numerusform>
            <numerusform>%n مصطلحان، لم تُعدّ بعد</numerusform>
            <numerusform>%n مصطلحات، لم تُعدّ بعد</numerusform>
            <numerusform>%n مصطلحًا، لم تُعدّ بعد</numerusform>
            <numerusform>%n مصطلح، لم تُعدّ بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>No terms yet</source>
        <translation>لا مصطلحات بعد</translation>
    </message>
    <message numerus="yes">
        <source>Sample: %n hits drawn</source>
        <translation>
            <numerusform>العينة: سُحبت %n نتيجة</numerusform>
            <numerusform>العينة: سُحبت %n نتيجة</numerusform>
            <numerusform>العينة: سُحبت %n نتيجتان</numerusform>
            <numerusform>العينة: سُحبت %n نتائج</numerusform>
            <numerusform>العينة: سُحبت %n نتيجة</numerusform>
            <numerusform>العينة: سُحبت %n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample: choose a term to draw hits of it</source>
        <translation>العينة: اختر مصطلحًا لسحب نتائج منه</translation>
    </message>
    <message>
        <source>no list is kept in the case yet</source>
        <translation>لم تُحفظ أي قائمة في القضية بعد</translation>
    </message>
    <message>
        <source>lists of the case</source>
        <translation>قوائم القضية</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TimelineBar</name>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>The chosen conversation, whole</source>
        <translation>المحادثة المختارة كاملة</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>What the search finds, in order of time across conversations</source>
        <translation>ما يجده البحث مرتبًا زمنيًا عبر المحادثات</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>القضية كاملة</translation>
    </message>
    <message>
        <source>Everything in the case in order of time</source>
        <translation>كل ما في القضية مرتبًا زمنيًا</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Who was present when, in the chosen conversation</source>
        <translation>من كان حاضرًا ومتى في المحادثة المختارة</translation>
    </message>
    <message>
        <source>Who to whom</source>
        <translation>من إلى من</translation>
    </message>
    <message>
        <source>Who talks to whom in what the search selects</source>
        <translation>من يتحدث مع من فيما يحدده البحث</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>What the timeline shows, and how</source>
        <translation>ما يعرضه الخط الزمني وكيف يعرضه</translation>
    </message>
    <message>
        <source>Plain rows</source>
        <translation>صفوف عادية</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>فقاعات</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>صفوف متراصة</translation>
    </message>
    <message>
        <source>What the search does not find</source>
        <translation>ما لا يجده البحث</translation>
    </message>
    <message>
        <source>Show like all</source>
        <translation>عرض كالبقية</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Room events</source>
        <translation>أحداث الغرف</translation>
    </message>
    <message>
        <source>Fold long runs of people who come and go</source>
        <translation>طي السلاسل الطويلة لمن يدخلون ويخرجون</translation>
    </message>
    <message>
        <source>Show room events</source>
        <translation>عرض أحداث الغرف</translation>
    </message>
    <message>
        <source>Kinds of room events</source>
        <translation>أنواع أحداث الغرف</translation>
    </message>
    <message>
        <source>Go to date or id…</source>
        <translation>انتقال إلى تاريخ أو معرّف…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TimelineModel</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1، في «%2»</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>القضية كاملة</translation>
    </message>
    <message>
        <source>%1 in %2 conversations, by time</source>
        <comment>hits, conversations</comment>
        <translation>%1 في %2 من المحادثات، حسب الوقت</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>النتائج: %1</translation>
    </message>
    <message>
        <source>everything, by time</source>
        <translation>كل شيء، حسب الوقت</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>الرسائل: %1</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>الأحداث: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>%n شخص</numerusform>
            <numerusform>%n شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Continued from…</source>
        <translation>الجزء السابق…</translation>
    </message>
    <message>
        <source>Show the conversation before it in the same thread: %1</source>
        <translation>عرض المحادثة السابقة لها في السلسلة نفسها: %1</translation>
    </message>
    <message>
        <source>Goes on…</source>
        <translation>الجزء التالي…</translation>
    </message>
    <message>
        <source>Show the conversation in which the thread goes on: %1</source>
        <translation>عرض المحادثة التي تتواصل فيها السلسلة: %1</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>نسخة…</translation>
    </message>
    <message>
        <source>Show what another UCB archived of this conversation: %1</source>
        <translation>عرض ما أرشفه UCB آخر من هذه المحادثة: %1</translation>
    </message>
    <message>
        <source>Reading the archive
The bar at the bottom says how far it is.</source>
        <translation>تجري قراءة الأرشيف
يبيّن الشريط السفلي مدى التقدم.</translation>
    </message>
    <message>
        <source>Nothing to read yet
Add a folder of archives, or drop one here.</source>
        <translation>لا شيء للقراءة بعد
أضف مجلد أرشيفات أو أفلته هنا.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>يجري البحث</translation>
    </message>
    <message>
        <source>No hits
Type something else to search for, or clear the search.</source>
        <translation>لا نتائج
اكتب شيئًا آخر للبحث عنه أو امسح البحث.</translation>
    </message>
    <message>
        <source>Putting everything in order of time</source>
        <translation>يجري ترتيب كل شيء زمنيًا</translation>
    </message>
    <message>
        <source>Choose a conversation
Its messages and room events appear here, with the days between them.</source>
        <translation>اختر محادثة
تظهر هنا رسائلها وأحداث غرفتها تفصل بينها الأيام.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TimelineView</name>
    <message>
        <source>%1 · show</source>
        <translation>%1 · عرض</translation>
    </message>
    <message>
        <source>This entry could not be read from the case file.</source>
        <translation>تعذّرت قراءة هذا القيد من ملف القضية.</translation>
    </message>
    <message>
        <source>%1 h %2 min later</source>
        <translation>بعد %1 س %2 د</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(لا نص)</translation>
    </message>
    <message>
        <source>… %L1 more characters</source>
        <translation>… أحرف أخرى: %L1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>not found by the search</source>
        <translation>لم يجده البحث</translation>
    </message>
    <message>
        <source>Enter shows each of them</source>
        <translation>يعرض Enter كلًا منها</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>لا وقت</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>لا تاريخ</translation>
    </message>
    <message>
        <source>Stored as “%1”</source>
        <translation>مخزَّن بصورة «%1»</translation>
    </message>
    <message>
        <source>The record has no readable time.</source>
        <translation>ليس في السجل وقت مقروء.</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>The record names no zone; the one chosen for the import was taken.</source>
        <translation>لا يذكر السجل منطقة زمنية؛ استُخدمت المختارة عند الاستيراد.</translation>
    </message>
    <message>
        <source>Copy message text</source>
        <translation>نسخ نص الرسالة</translation>
    </message>
    <message>
        <source>redacted: %1</source>
        <translation>محجوب: %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TranscriptStep</name>
    <message>
        <source>Read them as Communicator history, supplied by a user</source>
        <translation>قراءتها بوصفها محفوظات Communicator قدّمها مستخدم</translation>
    </message>
    <message>
        <source>Whose history it is</source>
        <translation>صاحب المحفوظات</translation>
    </message>
    <message>
        <source>PC that it comes from</source>
        <translation>الحاسوب الذي جاءت منه</translation>
    </message>
    <message>
        <source>As the file shows</source>
        <translation>كما يبيّن الملف</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>يوم، شهر، سنة</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>شهر، يوم، سنة</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>سنة، شهر، يوم</translation>
    </message>
    <message>
        <source>As most lines do</source>
        <translation>كمعظم الأسطر</translation>
    </message>
    <message>
        <source>Name (time): text</source>
        <translation>الاسم (الوقت): النص</translation>
    </message>
    <message>
        <source>[time] Name: text</source>
        <translation>[الوقت] الاسم: النص</translation>
    </message>
    <message>
        <source>time Name: text</source>
        <translation>الوقت الاسم: النص</translation>
    </message>
    <message>
        <source>Name and time, text below</source>
        <translation>الاسم والوقت، والنص تحتهما</translation>
    </message>
    <message>
        <source>Name: text</source>
        <translation>الاسم: النص</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>First and last name, or address</source>
        <translation>الاسم الأول والأخير، أو العنوان</translation>
    </message>
    <message>
        <source>For the collection list</source>
        <translation>لقائمة الجمع</translation>
    </message>
    <message>
        <source>Whose &amp;history it is</source>
        <translation>صاحب ال&amp;محفوظات</translation>
    </message>
    <message>
        <source>&amp;PC that it comes from</source>
        <translation>ال&amp;حاسوب الذي جاءت منه</translation>
    </message>
    <message>
        <source>Time &amp;zone of that PC</source>
        <translation>المن&amp;طقة الزمنية لذلك الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Dates are written</source>
        <translation>طريقة &amp;كتابة التواريخ</translation>
    </message>
    <message>
        <source>A message &amp;begins with</source>
        <translation>&amp;بداية الرسالة</translation>
    </message>
    <message>
        <source>&amp;Code page of old text files</source>
        <translation>صفحة ال&amp;رموز لملفات النص القديمة</translation>
    </message>
    <message numerus="yes">
        <source>%n files look like the history of a Communicator client.</source>
        <translation>
            <numerusform>تبدو كأنها محفوظات برنامج Communicator: %n ملف.</numerusform>
            <numerusform>تبدو كأنها محفوظات برنامج Communicator: %n ملف.</numerusform>
            <numerusform>تبدو كأنها محفوظات برنامج Communicator: %n ملفان.</numerusform>
            <numerusform>تبدو كأنها محفوظات برنامج Communicator: %n ملفات.</numerusform>
            <numerusform>تبدو كأنها محفوظات برنامج Communicator: %n ملفًا.</numerusform>
            <numerusform>تبدو كأنها محفوظات برنامج Communicator: %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>(client)</source>
        <translation>(البرنامج)</translation>
    </message>
    <message>
        <source>Nothing in this file tells the day from the month: choose how dates are written.</source>
        <translation>لا شيء في هذا الملف يميّز اليوم من الشهر: اختر طريقة كتابة التواريخ.</translation>
    </message>
    <message>
        <source>Several forms of lines fit equally well: choose what a message begins with.</source>
        <translation>تنطبق عدة أشكال للأسطر بالقدر نفسه: اختر ما تبدأ به الرسالة.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are found in this file.</source>
        <translation>
            <numerusform>عُثر في هذا الملف على %n رسالة.</numerusform>
            <numerusform>عُثر في هذا الملف على %n رسالة.</numerusform>
            <numerusform>عُثر في هذا الملف على %n رسالتين.</numerusform>
            <numerusform>عُثر في هذا الملف على %n رسائل.</numerusform>
            <numerusform>عُثر في هذا الملف على %n رسالة.</numerusform>
            <numerusform>عُثر في هذا الملف على %n رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file fits no form and is kept as one block of text.</source>
        <translation>لا ينطبق على هذا الملف أي شكل، ويُحفظ ككتلة نصية واحدة.</translation>
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
        <translation>، مشفر من أجل %1</translation>
    </message>
    <message>
        <source>Password or passphrase</source>
        <translation>كلمة المرور أو عبارة المرور</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>ملف المفتاح</translation>
    </message>
    <message>
        <source>Password of the key file</source>
        <translation>كلمة مرور ملف المفتاح</translation>
    </message>
    <message>
        <source>Passwords and keys are used for this import only. They are not kept in the case.</source>
        <translation>تُستخدم كلمات المرور والمفاتيح لهذا الاستيراد فقط، ولا تُحفظ في القضية.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources are locked. Give what opens them, or leave them out.</source>
        <translation>
            <numerusform>المصادر المقفلة: %n. أدخل ما يفتحها أو استبعدها.</numerusform>
            <numerusform>المصادر المقفلة: %n. أدخل ما يفتحها أو استبعدها.</numerusform>
            <numerusform>المصادر المقفلة: %n. أدخل ما يفتحها أو استبعدها.</numerusform>
            <numerusform>المصادر المقفلة: %n. أدخل ما يفتحها أو استبعدها.</numerusform>
            <numerusform>المصادر المقفلة: %n. أدخل ما يفتحها أو استبعدها.</numerusform>
            <numerusform>المصادر المقفلة: %n. أدخل ما يفتحها أو استبعدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>ت&amp;جربة</translation>
    </message>
    <message>
        <source>Key file (*.p12, *.pfx)</source>
        <translation>ملف المفتاح (*.p12, *.pfx)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>T&amp;ry key</source>
        <translation>تجربة الم&amp;فتاح</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx);;All files (*)</source>
        <translation>المفاتيح (*.p12 *.pfx);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Opening the key…</source>
        <translation>يجري فتح المفتاح…</translation>
    </message>
    <message>
        <source>It opens none of them. Check capitals and the keyboard layout.</source>
        <translation>لا يفتح أيًا منها. تحقّق من حالة الأحرف وتخطيط لوحة المفاتيح.</translation>
    </message>
    <message numerus="yes">
        <source>It opens %n of them.</source>
        <translation>
            <numerusform>عدد ما يفتحه منها: %n.</numerusform>
            <numerusform>عدد ما يفتحه منها: %n.</numerusform>
            <numerusform>عدد ما يفتحه منها: %n.</numerusform>
            <numerusform>عدد ما يفتحه منها: %n.</numerusform>
            <numerusform>عدد ما يفتحه منها: %n.</numerusform>
            <numerusform>عدد ما يفتحه منها: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>تجري التجربة…</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>مفتوح: %1</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>مقفل: %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ValueLabel</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>casebook::ui::VerificationCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>وغير ذلك: %n</numerusform>
            <numerusform>وغير ذلك: %n</numerusform>
            <numerusform>وغير ذلك: %n</numerusform>
            <numerusform>وغير ذلك: %n</numerusform>
            <numerusform>وغير ذلك: %n</numerusform>
            <numerusform>وغير ذلك: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::VerifyController</name>
    <message>
        <source>Verify</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>The case is not what its sources gave.</source>
        <translation>القضية ليست ما أعطته مصادرها.</translation>
    </message>
    <message>
        <source>The case is whole: %1 records checked. Some original files changed since.</source>
        <translation>القضية سليمة. السجلات المفحوصة: %1. تغيّرت بعض الملفات الأصلية منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>The case is whole, and the originals are unchanged: %1 records checked.</source>
        <translation>القضية سليمة والأصول لم تتغير. السجلات المفحوصة: %1.</translation>
    </message>
    <message>
        <source>Changed since it was read: %1</source>
        <translation>تغيّر منذ قراءته: %1</translation>
    </message>
    <message>
        <source>No longer there: %1</source>
        <translation>لم يعد موجودًا: %1</translation>
    </message>
    <message>
        <source>There now, and not in the case: %1</source>
        <translation>موجود الآن وليس في القضية: %1</translation>
    </message>
    <message>
        <source>Cannot be read any more: %1</source>
        <translation>لم تعد قراءته ممكنة: %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::WhoDialog</name>
    <message>
        <source>Who could see this?</source>
        <translation>من كان يمكنه رؤية هذا؟</translation>
    </message>
    <message>
        <source>People who could see it</source>
        <translation>الأشخاص الذين كان يمكنهم رؤيته</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Could see it</source>
        <translation>كان يمكنه رؤيته</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Worked out from the records of presence and the events of the room. Where days of the archive are missing, people may have come or left unseen.</source>
        <translation>مستنتج من سجلات الحضور وأحداث الغرفة. وحيث تنقص أيام من الأرشيف، ربما دخل أشخاص أو خرجوا دون أن يُسجَّل ذلك.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No event is chosen.</source>
        <translation>لم يُختر أي حدث.</translation>
    </message>
    <message>
        <source>Reading who was there…</source>
        <translation>تجري قراءة من كان حاضرًا…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>%1 could see it</source>
        <comment>count of people</comment>
        <translation>من كان يمكنهم رؤيته: %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; of %2 it is not sure.</source>
        <translation>%1؛ وغير المؤكد: %2.</translation>
    </message>
</context>
<context>
    <name>casebook::ui::Workspace</name>
    <message>
        <source>Sample archive</source>
        <translation>أرشيف العينة</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ZoneDialog</name>
    <message>
        <source>Part of the name of a zone</source>
        <translation>جزء من اسم المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Berlin, Tokyo, …</source>
        <translation>Berlin, Tokyo, …</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>المناطق الزمنية</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>zone, offset</comment>
        <translation>%1، الآن %2</translation>
    </message>
    <message>
        <source>Show times in this zone</source>
        <translation>عرض الأوقات بهذه المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Speak this language, this time: %1.</source>
        <translation>استخدام هذه اللغة هذه المرة: %1.</translation>
    </message>
    <message>
        <source>Save a picture of the window when everything is shown, and quit.</source>
        <translation>حفظ صورة للنافذة بعد عرض كل شيء، ثم الإنهاء.</translation>
    </message>
    <message>
        <source>Opens the window of Casebook.</source>
        <translation>يفتح نافذة Casebook.</translation>
    </message>
    <message>
        <source>Open this case.</source>
        <translation>فتح هذه القضية.</translation>
    </message>
    <message>
        <source>Make the case if it is missing, under this policy: single or four-eyes.</source>
        <translation>إنشاء القضية إن لم تكن موجودة وفق هذه السياسة: single أو four-eyes.</translation>
    </message>
    <message>
        <source>Archives to import, or a case.</source>
        <translation>الأرشيفات المراد استيرادها، أو قضية.</translation>
    </message>
</context>
</TS>
