<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>DryRuns</name>
    <message>
        <source>less than a second</source>
        <translation>1秒未満</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>duration</comment>
        <translation>約%1</translation>
    </message>
    <message>
        <source>Nothing is selected: the export would be empty.</source>
        <translation>選択されたものがありません。エクスポートは空になります。</translation>
    </message>
    <message>
        <source>What is selected is not what would be written. Check the case on the page Proof.</source>
        <translation>選択した内容と書き込まれる内容が異なります。［証明］ページでケースを確認してください。</translation>
    </message>
    <message>
        <source>Events that would be left out: %1 (%2).</source>
        <comment>count, reason</comment>
        <translation>除外されるイベント: %1件（%2）。</translation>
    </message>
    <message>
        <source>People without a mailbox: %1.</source>
        <translation>メールボックスのない人: %1人。</translation>
    </message>
    <message>
        <source>Files that were sent and would not go along: %1.</source>
        <translation>送信されたファイルのうち、含まれないもの: %1個。</translation>
    </message>
    <message>
        <source>Rows of the mapping that stand for nobody here: %1.</source>
        <translation>マッピングの行のうち、ここの誰にも該当しないもの: %1行。</translation>
    </message>
    <message>
        <source>The largest mail has %1, which mail systems may refuse: %2</source>
        <comment>size, name</comment>
        <translation>最大のメールは %1 で、メールシステムに拒否される可能性があります: %2</translation>
    </message>
    <message>
        <source>The longest name has %1 characters, which Windows may refuse: %2</source>
        <comment>count, name</comment>
        <translation>最も長い名前は%1文字で、Windows に拒否される可能性があります: %2</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Would go out</source>
        <translation>出力予定</translation>
    </message>
    <message>
        <source>%1 of %2 events in %3 conversations</source>
        <translation>イベント%2件中%1件（会話%3件）</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <comment>count, size</comment>
        <translation>%1個、合計%2</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>%1, in %2 copies, with %3 files</source>
        <translation>%1、コピー %2、ファイル %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>所要時間</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Nothing was found at %1.</source>
        <translation>%1には何も見つかりませんでした。</translation>
    </message>
    <message>
        <source>You may not open or write %1.</source>
        <translation>%1を開く、または書き込む権限がありません。</translation>
    </message>
    <message>
        <source>The system could not read or write %1.</source>
        <translation>システムが%1を読み書きできませんでした。</translation>
    </message>
    <message>
        <source>There is no room left on the disk for %1.</source>
        <translation>ディスクに%1のための空きがありません。</translation>
    </message>
    <message>
        <source>%1 does not have the right form.</source>
        <translation>%1は正しい形式ではありません。</translation>
    </message>
    <message>
        <source>%1 is locked, and no password or key at hand opens it.</source>
        <translation>%1はロックされており、手元のパスワードや鍵では開けません。</translation>
    </message>
    <message>
        <source>%1 is damaged, or is no file of Casebook.</source>
        <translation>%1は破損しているか、Casebookのファイルではありません。</translation>
    </message>
    <message>
        <source>%1 was made by a newer Casebook.</source>
        <translation>%1はより新しいCasebookで作成されています。</translation>
    </message>
    <message>
        <source>%1 exists already, or is in use.</source>
        <translation>%1は既に存在するか、使用中です。</translation>
    </message>
    <message>
        <source>The policy of %1 does not allow this.</source>
        <translation>%1のポリシーでは許可されていません。</translation>
    </message>
    <message>
        <source>Stopped. What was finished until then is kept.</source>
        <translation>中止しました。それまでに完了した分は保持されます。</translation>
    </message>
    <message>
        <source>Casebook made a mistake with %1.</source>
        <translation>%1の処理中にCasebookの内部エラーが発生しました。</translation>
    </message>
    <message>
        <source>This</source>
        <translation>この項目</translation>
    </message>
    <message>
        <source>%1, at byte %2</source>
        <translation>%1、バイト位置%2</translation>
    </message>
</context>
<context>
    <name>MailboxesDialog</name>
    <message>
        <source>In the list, and nobody goes by it: %1</source>
        <translation>一覧にあるが該当者なし: %1</translation>
    </message>
</context>
<context>
    <name>MoveText</name>
    <message>
        <source>Nobody in Symphony for this person</source>
        <translation>この人に当たる Symphony ユーザーなし</translation>
    </message>
    <message>
        <source>Guessed, and confirmed by nobody</source>
        <translation>推測のみで未確認</translation>
    </message>
    <message>
        <source>Two people would become one user</source>
        <translation>2人が1ユーザーになる</translation>
    </message>
    <message>
        <source>The stream to be used is not named</source>
        <translation>使用するストリームの指定なし</translation>
    </message>
    <message>
        <source>The stream ID looks like that of a message</source>
        <translation>ストリーム ID がメッセージの ID に見える</translation>
    </message>
    <message>
        <source>Two streams end in one</source>
        <translation>2つのストリームが1つになる</translation>
    </message>
    <message>
        <source>Two rooms would have one name</source>
        <translation>2つのルームが同名になる</translation>
    </message>
    <message>
        <source>The owner of the room has no user</source>
        <translation>ルームの所有者にユーザーなし</translation>
    </message>
    <message>
        <source>The message has no time</source>
        <translation>メッセージに時刻なし</translation>
    </message>
    <message>
        <source>The message lies in the future</source>
        <translation>メッセージが未来の時刻</translation>
    </message>
    <message>
        <source>The text is empty</source>
        <translation>本文が空</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>本文が長すぎる</translation>
    </message>
    <message>
        <source>Characters that Symphony cannot hold are taken out</source>
        <translation>Symphony で扱えない文字は除去</translation>
    </message>
    <message>
        <source>Files stay behind: not in the case, or too large</source>
        <translation>送られないファイル: ケースにない、または大きすぎる</translation>
    </message>
    <message>
        <source>The text is too long, and is split</source>
        <translation>本文が長すぎるため分割</translation>
    </message>
    <message>
        <source>Nobody knows who sent it</source>
        <translation>送信者が不明</translation>
    </message>
    <message>
        <source>sender has no user</source>
        <translation>送信者にユーザーなし</translation>
    </message>
    <message>
        <source>sender is left out by the mapping</source>
        <translation>送信者がマッピングで除外</translation>
    </message>
    <message>
        <source>sender is not known</source>
        <translation>送信者が不明</translation>
    </message>
    <message>
        <source>no stream</source>
        <translation>ストリームなし</translation>
    </message>
    <message>
        <source>stream is left out by the mapping</source>
        <translation>ストリームがマッピングで除外</translation>
    </message>
    <message>
        <source>only one of two people has a user</source>
        <translation>2人のうち1人だけにユーザーあり</translation>
    </message>
    <message>
        <source>text is empty</source>
        <translation>本文が空</translation>
    </message>
    <message>
        <source>text is too long</source>
        <translation>本文が長すぎる</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>時刻なし</translation>
    </message>
    <message>
        <source>time lies in the future</source>
        <translation>未来の時刻</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>墨消し済み</translation>
    </message>
    <message>
        <source>the same record in another conversation</source>
        <translation>別の会話にある同じレコード</translation>
    </message>
    <message>
        <source>imported already</source>
        <translation>インポート済み</translation>
    </message>
    <message>
        <source>times of presence</source>
        <translation>在席の時刻</translation>
    </message>
    <message>
        <source>begin and end of conversations</source>
        <translation>会話の開始と終了</translation>
    </message>
    <message>
        <source>delivery details</source>
        <translation>配信の詳細</translation>
    </message>
    <message>
        <source>files that stay behind</source>
        <translation>送られないファイル</translation>
    </message>
    <message>
        <source>sender is not active</source>
        <translation>送信者が有効でない</translation>
    </message>
    <message>
        <source>sender is not in the room</source>
        <translation>送信者がルームにいない</translation>
    </message>
    <message>
        <source>room is not active</source>
        <translation>ルームが有効でない</translation>
    </message>
    <message>
        <source>a content rule forbids it</source>
        <translation>コンテンツルールで禁止</translation>
    </message>
    <message>
        <source>text was refused</source>
        <translation>本文が拒否された</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>大きすぎる</translation>
    </message>
    <message>
        <source>the account may not import</source>
        <translation>アカウントにインポート権限なし</translation>
    </message>
    <message>
        <source>refused as known, and not by us</source>
        <translation>既知として拒否、こちらの送信ではない</translation>
    </message>
    <message>
        <source>the pod takes no such file</source>
        <translation>ポッドがこの種類のファイルを受け付けない</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Enable the user in Symphony, then send again.</source>
        <translation>Symphony でユーザーを有効にしてから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>Add the sender to the room, then send again.</source>
        <translation>送信者をルームに追加してから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>Reactivate the room, or map it to another stream, then send again.</source>
        <translation>ルームを再び有効にするか、別のストリームにマッピングしてから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>Look at the time zone that the source was imported with, and export again.</source>
        <translation>ソースのインポート時のタイムゾーンを確認し、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Ask who owns the content rules; then send again, or let it be.</source>
        <translation>コンテンツルールの責任者に問い合わせてから、もう一度送信するか、そのままにしてください。</translation>
    </message>
    <message>
        <source>Report this, with the message: it should not happen.</source>
        <translation>メッセージを添えて報告してください。起こるはずのないことです。</translation>
    </message>
    <message>
        <source>Make smaller batches, or have long texts split, then send again.</source>
        <translation>バッチを小さくするか、長い本文を分割してから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>Give the account the roles Content Management and User Provisioning.</source>
        <translation>アカウントに Content Management と User Provisioning の役割を与えてください。</translation>
    </message>
    <message>
        <source>Allow this kind of file in Symphony and send again, or export without files.</source>
        <translation>Symphony でこの種類のファイルを許可してもう一度送信するか、ファイルなしでエクスポートしてください。</translation>
    </message>
    <message>
        <source>Complete the mapping of people, then send again.</source>
        <translation>人のマッピングを完成させてから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>Nothing: the mapping leaves this person out.</source>
        <translation>不要です。この人はマッピングで除外されています。</translation>
    </message>
    <message>
        <source>Complete the mapping of streams, then send again.</source>
        <translation>ストリームのマッピングを完成させてから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>Nothing: the mapping leaves this stream out.</source>
        <translation>不要です。このストリームはマッピングで除外されています。</translation>
    </message>
    <message>
        <source>Map both people of the conversation, then send again.</source>
        <translation>会話の2人をともにマッピングしてから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>map</source>
        <translation>対応付け</translation>
    </message>
    <message>
        <source>create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Read what Symphony says, and ask its support.</source>
        <translation>Symphony の応答を読み、サポートに問い合わせてください。</translation>
    </message>
</context>
<context>
    <name>ReadingReportText</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date without the weekday</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>tenant, UCB</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>full day</source>
        <translation>通常の日</translation>
    </message>
    <message>
        <source>little traffic</source>
        <translation>トラフィックが少ない</translation>
    </message>
    <message>
        <source>file without traffic</source>
        <translation>トラフィックのないファイル</translation>
    </message>
    <message>
        <source>none expected</source>
        <translation>ファイルがなくて当然の日</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>%1: %2 events in %3 conversations</source>
        <comment>state of a day</comment>
        <translation>%1: イベント%2件、会話%3件</translation>
    </message>
    <message>
        <source>The file of this day has no events.</source>
        <translation>この日のファイルにはイベントがありません。</translation>
    </message>
    <message>
        <source>No file, as is usual on this weekday.</source>
        <translation>ファイルはありません。この曜日では通常どおりです。</translation>
    </message>
    <message>
        <source>Missing: no file, although this weekday usually has one.</source>
        <translation>欠落: この曜日には通常ファイルがありますが、見つかりません。</translation>
    </message>
    <message>
        <source>Ends early against the other servers of the tenant: what came later may be missing.</source>
        <translation>同じテナントの他のサーバーより早く終わっています。それ以降の分が欠けている可能性があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>The site keeps 18 months, so this day may be gone there. Look in a backup.</source>
        <translation>サイトの保存期間は18か月のため、この日の分はもう残っていない可能性があります。バックアップを確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>The site should still have this day. It falls out of the 18 months in %n days.</source>
        <translation>
            <numerusform>この日の分はサイトにまだあるはずです。あと%n日で18か月の保存期間から外れます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The case has no daily files.</source>
        <translation>このケースには日次ファイルがありません。</translation>
    </message>
    <message>
        <source>The archive reaches back to %1.</source>
        <translation>アーカイブは%1までさかのぼります。</translation>
    </message>
    <message>
        <source>The site may no longer have days before %1.</source>
        <translation>%1より前の日は、サイトにはもう残っていない可能性があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n days of this case are such days.</source>
        <translation>
            <numerusform>このケースにはそのような日が%n日あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another %n days fall out within a month.</source>
        <translation>
            <numerusform>さらに%n日が1か月以内に期間から外れます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The site should still have days from before this case begins.</source>
        <translation>このケースの開始より前の日も、サイトにはまだあるはずです。</translation>
    </message>
    <message numerus="yes">
        <source>The site should still have %n of the missing days.</source>
        <translation>
            <numerusform>欠落している日のうち%n日は、サイトにまだあるはずです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch them soon: %n of them fall out within a month.</source>
        <translation>
            <numerusform>早めに取得してください。うち%n日が1か月以内に期間から外れます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 verified</source>
        <translation>%2件中%1件を検証済み</translation>
    </message>
    <message>
        <source>%1 records, none differs</source>
        <translation>%1レコード、差異なし</translation>
    </message>
    <message>
        <source>%1 records, %2 differ</source>
        <translation>%1レコード、差異%2件</translation>
    </message>
    <message>
        <source>%1 messages declared, %2 found; %3 events declared, %4 found</source>
        <translation>メッセージ: 申告%1件、検出%2件、イベント: 申告%3件、検出%4件</translation>
    </message>
    <message>
        <source>%1 bytes of records</source>
        <translation>レコード%1バイト</translation>
    </message>
    <message>
        <source>%1 in known gaps</source>
        <translation>既知のギャップ%1</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>読み取り不能%1</translation>
    </message>
    <message>
        <source>%1 unaccounted</source>
        <translation>所在不明%1</translation>
    </message>
</context>
<context>
    <name>Redactions</name>
    <message>
        <source>privilege</source>
        <translation>秘匿特権</translation>
    </message>
    <message>
        <source>Talk with lawyers, or made for them</source>
        <translation>弁護士とのやり取り、または弁護士のために作成されたもの</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>個人情報</translation>
    </message>
    <message>
        <source>Personal data that the purpose does not need</source>
        <translation>目的に必要のない個人データ</translation>
    </message>
    <message>
        <source>third-party</source>
        <translation>第三者</translation>
    </message>
    <message>
        <source>About people who have nothing to do with the matter</source>
        <translation>案件と無関係の人に関するもの</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>秘密</translation>
    </message>
    <message>
        <source>Trade secrets</source>
        <translation>営業秘密</translation>
    </message>
    <message>
        <source>irrelevant</source>
        <translation>無関係</translation>
    </message>
    <message>
        <source>Nothing to do with the matter</source>
        <translation>案件と関係のないもの</translation>
    </message>
    <message>
        <source>law</source>
        <translation>法令</translation>
    </message>
    <message>
        <source>A law or a court forbids to hand it over</source>
        <translation>法令または裁判所が引き渡しを禁じるもの</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Another reason, which the note tells</source>
        <translation>その他の理由（メモに記載）</translation>
    </message>
</context>
<context>
    <name>RequestSheet</name>
    <message>
        <source>%1, %2
certificate %3</source>
        <translation>%1、%2
証明書 %3</translation>
    </message>
    <message>
        <source>SHA-256 of the submission</source>
        <translation>提出内容の SHA-256</translation>
    </message>
    <message>
        <source>Request %1: %2</source>
        <translation>依頼 %1: %2</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>依頼内容</translation>
    </message>
    <message>
        <source>Scope, as it will be exported</source>
        <translation>範囲（エクスポートされるとおり）</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>依頼 %1</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>direct messages</source>
        <translation>ダイレクトメッセージ</translation>
    </message>
    <message>
        <source>private groups</source>
        <translation>非公開グループ</translation>
    </message>
    <message>
        <source>public groups</source>
        <translation>公開グループ</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 から %2 まで</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>date</comment>
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>date</comment>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>%1 (%2, SHA-256 %3…)</source>
        <comment>file, size, digest</comment>
        <translation>%1（%2、SHA-256 %3…）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>レビュー待ち</translation>
    </message>
    <message>
        <source>to approve</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>差し戻し</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>引き渡し済み</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Draft made</source>
        <translation>下書き作成</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>差し戻し</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>It is aligned with legal obligations.</source>
        <translation>法的義務に沿っています。</translation>
    </message>
    <message>
        <source>Its scope is feasible.</source>
        <translation>範囲は実行可能です。</translation>
    </message>
    <message>
        <source>Its details are complete.</source>
        <translation>記載事項はそろっています。</translation>
    </message>
    <message>
        <source>Mail files (EML)</source>
        <translation>メールファイル (EML)</translation>
    </message>
    <message>
        <source>Mails to a server (SMTP)</source>
        <translation>サーバーへのメール (SMTP)</translation>
    </message>
    <message>
        <source>CSV tables in an encrypted pack</source>
        <translation>暗号化パックの CSV 表</translation>
    </message>
    <message>
        <source>Messages for Symphony</source>
        <translation>Symphony 用メッセージ</translation>
    </message>
    <message>
        <source>RSMF for review platforms</source>
        <translation>レビュープラットフォーム用 RSMF</translation>
    </message>
    <message>
        <source>Load file for review</source>
        <translation>レビュー用ロードファイル</translation>
    </message>
    <message>
        <source>HTML transcript</source>
        <translation>HTML トランスクリプト</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>%1 に期限切れ</translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>本日終了</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n days</source>
        <translation>
            <numerusform>あと %n 日で終了</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation>ケース全体</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>依頼者</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Legal justification</source>
        <translation>法的根拠</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Necessity</source>
        <translation>必要性</translation>
    </message>
    <message>
        <source>People concerned</source>
        <translation>関係者</translation>
    </message>
    <message>
        <source>nothing is said about telling them</source>
        <translation>本人への通知について記載なし</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>依頼内容</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Context rule</source>
        <translation>前後の範囲のルール</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1 宛て</translation>
    </message>
    <message numerus="yes">
        <source>lives %n days</source>
        <translation>
            <numerusform>有効期間 %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>引き渡し</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>継続承認</translation>
    </message>
    <message>
        <source>any selection of this query until %1, at most %2 events in %3 conversations each time</source>
        <translation>%1 までこのクエリの任意の選択、毎回の上限: イベント %2、会話 %3</translation>
    </message>
    <message>
        <source>any number of</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count, type of event</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>種類別</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Redactions</source>
        <translation>墨消し</translation>
    </message>
    <message>
        <source>%1 events have parts hidden, %2 are withheld</source>
        <translation>一部を隠したイベント%1件、非開示%2件</translation>
    </message>
    <message>
        <source>Merkle root</source>
        <translation>Merkle ルート</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>short date</comment>
        <translation>yyyy/MM/dd</translation>
    </message>
</context>
<context>
    <name>ZoneRules</name>
    <message>
        <source>This computer has no rules for this time zone.</source>
        <translation>このコンピューターには、このタイムゾーンの規則がありません。</translation>
    </message>
    <message>
        <source>Choose UTC in the menu View, and export again.</source>
        <translation>メニュー［表示］で UTC を選び、もう一度エクスポートしてください。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::AboutDialog</name>
    <message>
        <source>About Casebook</source>
        <translation>Casebookについて</translation>
    </message>
    <message>
        <source>Casebook %1</source>
        <translation>Casebook %1</translation>
    </message>
    <message>
        <source>The support of the archive format follows a published description of it. It has never been checked against files of a live system.</source>
        <translation>アーカイブ形式への対応は、公開されている仕様の記述に基づいています。稼働中のシステムのファイルで確認されたことはありません。</translation>
    </message>
    <message>
        <source>An offline workstation for instant-message archives: open, read, narrow down, export, prove. It opens no connection to any network by itself.</source>
        <translation>インスタントメッセージのアーカイブを開き、読み、絞り込み、エクスポートし、証明するためのオフラインワークステーションです。自らネットワークに接続することはありません。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Casebook: Apache License 2.0, © the Casebook authors.
Qt %1: GNU LGPL 3. QCA: GNU LGPL 2.1 or later. SQLite: public domain.
OpenSSL 3: Apache License 2.0. libdeflate: MIT. libarchive: BSD 2-Clause. zlib: zlib licence. CLI11 (command line): BSD 3-Clause.</source>
        <translation>Casebook: Apache License 2.0, © the Casebook authors.
Qt %1: GNU LGPL 3. QCA: GNU LGPL 2.1以降. SQLite: パブリックドメイン.
OpenSSL 3: Apache License 2.0. libdeflate: MIT. libarchive: BSD 2-Clause. zlib: zlibライセンス. CLI11 (コマンドライン): BSD 3-Clause.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ActivityController</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>イベント%1件</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>ヒット%1件</translation>
    </message>
    <message>
        <source>%1 tagged</source>
        <translation>タグ付き%1件</translation>
    </message>
    <message>
        <source>a daily file is missing</source>
        <translation>日次ファイルの欠落あり</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>表示するものがありません。</translation>
    </message>
    <message>
        <source>%1 events from %2 to %3.</source>
        <translation>%2から%3まで、イベント%1件。</translation>
    </message>
    <message>
        <source>%1 hits.</source>
        <translation>ヒット%1件。</translation>
    </message>
    <message numerus="yes">
        <source>Daily files are missing in %n bars.</source>
        <translation>
            <numerusform>%n本の棒で日次ファイルが欠落しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Most happened: %1.</source>
        <translation>最も多い時期は%1。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ActivityStrip</name>
    <message>
        <source>Activity over time</source>
        <translation>アクティビティの推移</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1へ移動</translation>
    </message>
    <message>
        <source>Show this time only</source>
        <translation>この期間だけを表示</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>As a table…</source>
        <translation>表として表示…</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>year</comment>
        <translation>yyyy年</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day</comment>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ActivityTable</name>
    <message>
        <source>Activity over time</source>
        <translation>アクティビティの推移</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>ヒット</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>タグ付き</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Enter on a row goes to that time. Times are shown in %1.</source>
        <translation>行でEnterを押すとその時刻へ移動します。時刻は%1で表示しています。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ApproverDialog</name>
    <message>
        <source>Another step is still under way. Try again in a moment.</source>
        <translation>別の手順がまだ進行中です。しばらくしてからもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::AskPage</name>
    <message>
        <source>Ask</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>Show requests in this state</source>
        <translation>この状態の依頼を表示</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>新しい依頼…</translation>
    </message>
    <message>
        <source>Nobody has asked for anything yet</source>
        <translation>まだ依頼はありません</translation>
    </message>
    <message>
        <source>From a case with four eyes nothing leaves unless a second person has approved exactly that. A request says what is to leave, why, and for whom.</source>
        <translation>二者承認のケースからは、2人目がその内容そのものを承認しない限り、何も持ち出せません。依頼には、何を、なぜ、誰のために持ち出すかを記載します。</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>Open request file…</source>
        <translation>依頼ファイルを開く…</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>waiting first</source>
        <translation>待機中を先頭に</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for somebody</source>
        <translation>
            <numerusform>%n 件が対応待ち</numerusform>
        </translation>
    </message>
    <message>
        <source>Submit %1</source>
        <translation>%1 を提出</translation>
    </message>
    <message>
        <source>The query is run, and what it selects is what an approver decides on. You sign form and result.</source>
        <translation>クエリを実行し、選択された内容について承認者が判断します。フォームと結果に署名してください。</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Submit the request</source>
        <translation>依頼の提出</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>下書きの保存</translation>
    </message>
    <message>
        <source>A draft is kept in the log of the case, signed by you.</source>
        <translation>下書きは、あなたの署名付きでケースの監査ログに保存されます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>%1 のプレビュー</translation>
    </message>
    <message>
        <source>The log keeps who has seen which request. An approval says whether its author looked at the preview.</source>
        <translation>監査ログには、誰がどの依頼を見たかが残ります。承認には、承認した人がプレビューを見たかどうかが記録されます。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>依頼票の保存</translation>
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
        <translation>ここからのプッシュ用（ユーザーとストリームは後から作成可）</translation>
    </message>
    <message>
        <source>Complete batches, with scripts for a push by hand (all ids must be known)</source>
        <translation>完全なバッチ、手動プッシュ用スクリプト付き（すべての ID が必要）</translation>
    </message>
    <message>
        <source>Only what failed, or has no answer</source>
        <translation>失敗したもの、応答のないもののみ</translation>
    </message>
    <message>
        <source>Folder for the export</source>
        <translation>エクスポート先のフォルダー</translation>
    </message>
    <message>
        <source>Approved request</source>
        <translation>承認済みの依頼</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Write the export</source>
        <translation>エクスポートの書き出し</translation>
    </message>
    <message>
        <source>As</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Messages in a batch</source>
        <translation>バッチあたりのメッセージ数</translation>
    </message>
    <message>
        <source>Megabytes in a batch</source>
        <translation>バッチあたりのメガバイト数</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Messages in a batch, at most</source>
        <translation>バッチあたりのメッセージ数（最大）</translation>
    </message>
    <message>
        <source>Megabytes in a batch, at most</source>
        <translation>バッチあたりのメガバイト数（最大）</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>Another export…</source>
        <translation>別のエクスポート…</translation>
    </message>
    <message>
        <source>The next step is Push: it sends this folder, and nothing else.</source>
        <translation>次の手順は［プッシュ］です。このフォルダーだけを送信します。</translation>
    </message>
    <message>
        <source>Wait for the import to end.</source>
        <translation>インポートの終了をお待ちください。</translation>
    </message>
    <message>
        <source>Four eyes: name the approved request that covers this selection.</source>
        <translation>二者承認: この選択に当たる承認済みの依頼を指定してください。</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <translation>フォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Wait for what runs.</source>
        <translation>実行中の処理の終了をお待ちください。</translation>
    </message>
    <message>
        <source>Write batches</source>
        <translation>バッチの書き出し</translation>
    </message>
</context>
<context>
    <name>casebook::ui::BuilderDialog</name>
    <message>
        <source>Look for it</source>
        <translation>検索する</translation>
    </message>
    <message>
        <source>Build a search</source>
        <translation>検索の組み立て</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>In the language of the search</source>
        <translation>検索言語での表記</translation>
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
        <translation>次と一致</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>次で始まる</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>次で終わる</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>次を含む</translation>
    </message>
    <message>
        <source>is anything</source>
        <translation>任意の値</translation>
    </message>
    <message>
        <source>has near each other</source>
        <translation>互いに近くにある</translation>
    </message>
    <message>
        <source>matches the expression</source>
        <translation>正規表現に一致</translation>
    </message>
    <message>
        <source>How many of these must hold</source>
        <translation>これらの条件をいくつ満たすか</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>次の条件をすべて満たす</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>次の条件のいずれかを満たす</translation>
    </message>
    <message>
        <source>None of these holds</source>
        <translation>次の条件をどれも満たさない</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>条件を追加</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>グループを追加</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>このグループを削除</translation>
    </message>
</context>
<context>
    <name>casebook::ui::BuilderRowEdit</name>
    <message>
        <source>not</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>演算子</translation>
    </message>
    <message>
        <source>Words between them at most</source>
        <translation>間に入る語数の上限</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>この条件を削除</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CalendarView</name>
    <message>
        <source>Days, by tenant and UCB</source>
        <translation>テナントとUCB別の日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month and year</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>month</comment>
        <translation>M月</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CallListModel</name>
    <message>
        <source>Call</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CaseController</name>
    <message>
        <source>single reviewer</source>
        <translation>単独レビュー</translation>
    </message>
    <message>
        <source>four eyes</source>
        <translation>二者承認</translation>
    </message>
    <message>
        <source>You may export at once, on your own. Every export says in its manifest that nobody else had to agree.</source>
        <translation>ご自身だけですぐにエクスポートできます。他者の同意が不要だったことが、すべてのエクスポートのマニフェストに記録されます。</translation>
    </message>
    <message>
        <source>checking the books…</source>
        <translation>照合を確認中…</translation>
    </message>
    <message numerus="yes">
        <source>books do not balance: %n problems</source>
        <translation>
            <numerusform>照合不一致: %n件の食い違い</numerusform>
        </translation>
    </message>
    <message>
        <source>books balance</source>
        <translation>照合一致</translation>
    </message>
    <message>
        <source>books balance: %1 = %2 + %3</source>
        <translation>照合一致: %1 = %2 + %3</translation>
    </message>
    <message>
        <source>Nothing leaves the case before a second person has approved a written request. The page Ask makes one, and shows those that there are.</source>
        <translation>2人目が書面の依頼を承認するまで、ケースからは何も持ち出せません。依頼は［依頼］ページで作成・確認できます。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CertificateField</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CheckpointButton</name>
    <message>
        <source>Checkpoint</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>The state of the log in five lines: to sign, to keep outside of the case, and to compare later.</source>
        <translation>監査ログの状態を5行で表したものです。署名したり、ケースの外に保管したり、後で照合したりできます。</translation>
    </message>
    <message>
        <source>&amp;Sign it…</source>
        <translation>署名(&amp;S)…</translation>
    </message>
    <message>
        <source>S&amp;ave it…</source>
        <translation>保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Print it…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Compare with one that was kept…</source>
        <translation>保管したものと照合(&amp;C)…</translation>
    </message>
    <message>
        <source>Write a &amp;query for a time stamp…</source>
        <translation>タイムスタンプ要求を書き出す(&amp;Q)…</translation>
    </message>
    <message>
        <source>&amp;Take in a time stamp…</source>
        <translation>タイムスタンプを取り込む(&amp;T)…</translation>
    </message>
    <message>
        <source>Sign the log</source>
        <translation>監査ログへの署名</translation>
    </message>
    <message>
        <source>You sign all that is in the log up to now, so that nobody can write it anew without your key. An approver also says with it that the clock of this computer is right.</source>
        <translation>現在までの監査ログ全体に署名します。以後、あなたの鍵がなければ、誰もそれを書き直すことはできません。承認者の署名は、このコンピューターの時計が正しいことの表明にもなります。</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>%1 files (*.%1)</source>
        <comment>txt</comment>
        <translation>%1 ファイル (*.%1)</translation>
    </message>
    <message>
        <source>Save the checkpoint</source>
        <translation>チェックポイントの保存</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>The checkpoint that was kept</source>
        <translation>保管したチェックポイント</translation>
    </message>
    <message>
        <source>Checkpoints (*.txt);;All files (*)</source>
        <translation>チェックポイント (*.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Write the query</source>
        <translation>タイムスタンプ要求の書き出し</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CheckpointController</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>項目%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 signed %2 of the log.</source>
        <translation>%1 が監査ログの%2に署名しました。</translation>
    </message>
    <message>
        <source>The checkpoint of %1 is in %2. Keep it where nobody else can write.</source>
        <translation>%1のチェックポイントを %2 に保存しました。ほかの誰も書き込めない場所に保管してください。</translation>
    </message>
    <message>
        <source>Checkpoint of the log</source>
        <translation>監査ログのチェックポイント</translation>
    </message>
    <message>
        <source>Whoever keeps these five lines can tell later whether the log of this case has only been added to since.</source>
        <translation>この5行を保管しておけば、以後このケースの監査ログに追記だけが行われたかどうかを、後で確認できます。</translation>
    </message>
    <message>
        <source>The log has only been added to since %1: it had %2 then, and has %3.</source>
        <translation>監査ログには %1 以降、追記だけが行われています。当時は%2、現在は%3です。</translation>
    </message>
    <message>
        <source>The query for %1 is in %2. Send it to an authority of your choice, and take in its answer whenever it comes.</source>
        <translation>%1に対するタイムスタンプ要求を %2 に書き出しました。任意の時刻認証局に送り、回答が届いたら取り込んでください。</translation>
    </message>
    <message>
        <source>%1 says that %2 of the log were there on %3.</source>
        <translation>%1 によれば、監査ログの%2は %3 の時点で存在していました。</translation>
    </message>
    <message>
        <source>Time stamp of %1 over %2, by %3</source>
        <translation>%1 のタイムスタンプ（対象: %2、発行: %3）</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ClockText</name>
    <message>
        <source>the clocks went back to %1</source>
        <translation>時計が%1に戻されました</translation>
    </message>
    <message>
        <source>the clocks went forward to %1</source>
        <translation>時計が%1に進められました</translation>
    </message>
    <message>
        <source>this zone has no clock changes</source>
        <translation>このタイムゾーンには時刻の切り替えがありません</translation>
    </message>
    <message>
        <source>this time of day occurs twice, this is the first: %1</source>
        <translation>この時刻は2回現れます。これは1回目です: %1</translation>
    </message>
    <message>
        <source>this time of day occurs twice, this is the second: %1</source>
        <translation>この時刻は2回現れます。これは2回目です: %1</translation>
    </message>
    <message>
        <source>within a day of it %1</source>
        <translation>前後1日以内に%1</translation>
    </message>
    <message>
        <source>no clock change near</source>
        <translation>近くに時刻の切り替えはありません</translation>
    </message>
    <message>
        <source>%1 earlier than the entry before it: a clock was set, or records are out of order</source>
        <translation>直前の項目より%1早い時刻です。時計が変更されたか、レコードの順序が入れ替わっています</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CollectionDialog</name>
    <message>
        <source>Only who is &amp;missing</source>
        <translation>未提出者のみ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Excuse…</source>
        <translation>提出免除(&amp;E)…</translation>
    </message>
    <message>
        <source>Collect Communicator history</source>
        <translation>Communicator履歴の収集</translation>
    </message>
    <message>
        <source>The history of Communicator clients lies on the users&apos; PCs and is lost with the upgrade. Whom the archives of this case know is expected to hand in theirs; an import of transcripts is noted here by itself.</source>
        <translation>Communicatorクライアントの履歴は利用者のPCにあり、アップグレードで失われます。このケースのアーカイブに現れる人は、自分の履歴を提出することになっています。トランスクリプトをインポートすると、ここに自動的に記録されます。</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>人を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Copy &amp;letter to users</source>
        <translation>利用者への手紙をコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Save &amp;sign-off sheet…</source>
        <translation>署名用紙を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Collection list</source>
        <translation>収集リスト</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>人を追加</translation>
    </message>
    <message>
        <source>Name of somebody who should hand in history:</source>
        <translation>履歴を提出すべき人の名前:</translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>提出免除</translation>
    </message>
    <message>
        <source>Why %1 has nothing to hand in:</source>
        <translation>%1に提出するものがない理由:</translation>
    </message>
    <message>
        <source>The letter is on the clipboard. Paste it into a mail.</source>
        <translation>手紙をクリップボードにコピーしました。メールに貼り付けてください。</translation>
    </message>
    <message>
        <source>Save sign-off sheet</source>
        <translation>署名用紙を保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Webページ (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1として保存しました。</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1に書き込めませんでした。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CollectionModel</name>
    <message>
        <source>✗ missing</source>
        <translation>✗ 未提出</translation>
    </message>
    <message>
        <source>✓ handed in</source>
        <translation>✓ 提出済み</translation>
    </message>
    <message>
        <source>– excused</source>
        <translation>– 免除</translation>
    </message>
    <message>
        <source>%1 handed in, %2 missing, %3 excused</source>
        <translation>提出済み%1、未提出%2、免除%3</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>提出日</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ColumnsStep</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>What its rows are</source>
        <translation>行の種類</translation>
    </message>
    <message>
        <source>Order of day and month</source>
        <translation>月と日の順序</translation>
    </message>
    <message>
        <source>Zone of times that name none</source>
        <translation>タイムゾーンの記載がない時刻のタイムゾーン</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>時刻 (UTC)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>プロファイル名</translation>
    </message>
    <message>
        <source>Leave this table out</source>
        <translation>この表を除外</translation>
    </message>
    <message>
        <source>Month and day as the table tells</source>
        <translation>表から判断した月日の順</translation>
    </message>
    <message>
        <source>Month first (12/31)</source>
        <translation>月が先 (12/31)</translation>
    </message>
    <message>
        <source>Day first (31/12)</source>
        <translation>日が先 (31/12)</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>UTCの時刻</translation>
    </message>
    <message>
        <source>The first rows, as they will come into the case</source>
        <translation>ケースに取り込まれる最初の行</translation>
    </message>
    <message numerus="yes">
        <source>%n tables are of a kind that no profile describes. Check what their columns mean.</source>
        <translation>
            <numerusform>どのプロファイルにも当てはまらない種類の表が%n個あります。列の意味を確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save as profile</source>
        <translation>プロファイルとして保存(&amp;S)</translation>
    </message>
    <message>
        <source>Name of a profile: letters, digits, hyphens</source>
        <translation>プロファイル名: 英字、数字、ハイフン</translation>
    </message>
    <message>
        <source>What %1 means</source>
        <translation>%1の意味</translation>
    </message>
    <message>
        <source>The report will name the table as left out.</source>
        <translation>この表は除外されたものとしてレポートに記載されます。</translation>
    </message>
    <message>
        <source>Rows of this kind need more columns: a time, a sender, a text.</source>
        <translation>この種類の行には、時刻、送信者、本文の列も必要です。</translation>
    </message>
    <message>
        <source>Saved. The next tables like these need no questions.</source>
        <translation>保存しました。次回から、同じ形の表については確認しません。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ContextController</name>
    <message>
        <source>Exact hits</source>
        <translation>ヒットのみ</translation>
    </message>
    <message numerus="yes">
        <source>± %n messages</source>
        <translation>
            <numerusform>前後%n件のメッセージ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>± %n minutes</source>
        <translation>
            <numerusform>前後%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Talk without a pause of %n minutes</source>
        <translation>
            <numerusform>%n分以上途切れないやり取り</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>その日全体</translation>
    </message>
    <message>
        <source>Whole conversation</source>
        <translation>会話全体</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ContextStrip</name>
    <message>
        <source>How much around the hits belongs to the selection</source>
        <translation>ヒットの前後をどこまで選択に含めるか</translation>
    </message>
    <message>
        <source>Messages or minutes of the chosen rule</source>
        <translation>選択した規則のメッセージ数または分数</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>イベント%1件</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>集計中…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ConversationListModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>メッセージ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>特記</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Conversation without a name</source>
        <translation>名前のない会話</translation>
    </message>
    <message>
        <source>client export, not a server archive</source>
        <translation>クライアントからのエクスポート（サーバーアーカイブではない）</translation>
    </message>
    <message>
        <source>open or cut</source>
        <translation>未終了または途切れ</translation>
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
        <translation>会話</translation>
    </message>
    <message>
        <source>Order of the conversations</source>
        <translation>会話の並び順</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>most messages</source>
        <translation>メッセージの多い順</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>タイトル順</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation>会話%1件</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Reading the archive</source>
        <translation>アーカイブを読み取り中</translation>
    </message>
    <message>
        <source>The conversations appear here when it is read. The bar at the bottom says how far it is.</source>
        <translation>読み取りが終わると、会話がここに表示されます。進み具合は下部のバーで確認できます。</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>フィルターに一致するものがありません</translation>
    </message>
    <message>
        <source>Take a term out, or clear the filter to see everything.</source>
        <translation>語を1つ外すか、フィルターを消去するとすべて表示されます。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターを消去</translation>
    </message>
    <message>
        <source>This case is empty</source>
        <translation>このケースは空です</translation>
    </message>
    <message>
        <source>Add a folder of archives, or drop one here.</source>
        <translation>アーカイブのフォルダーを追加するか、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>Add archive folder…</source>
        <translation>アーカイブフォルダーを追加…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Show only this conversation</source>
        <translation>この会話だけを表示</translation>
    </message>
    <message>
        <source>Show its tenant</source>
        <translation>この会話のテナントを表示</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>タイトルをコピー</translation>
    </message>
    <message>
        <source>Copy conversation ID</source>
        <translation>会話IDをコピー</translation>
    </message>
    <message>
        <source>Export this conversation…</source>
        <translation>この会話をエクスポート…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::CsvOptions</name>
    <message>
        <source>Meant for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>開く方法</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Password, once more</source>
        <translation>パスワード（再入力）</translation>
    </message>
    <message>
        <source>Certificate of the receiver</source>
        <translation>受領者の証明書</translation>
    </message>
    <message>
        <source>Kind of zip</source>
        <translation>ZIPの種類</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>One file for</source>
        <translation>ファイルの単位</translation>
    </message>
    <message>
        <source>With the files that were sent</source>
        <translation>送信されたファイルを含める</translation>
    </message>
    <message>
        <source>People with a spreadsheet: nothing in it computes</source>
        <translation>表計算ソフトで見る人向け: 数式として計算される内容なし</translation>
    </message>
    <message>
        <source>Programs: every text exactly as it is</source>
        <translation>プログラム向け: すべてのテキストをそのまま</translation>
    </message>
    <message>
        <source>A strong password that Casebook makes</source>
        <translation>Casebookが作る強力なパスワード</translation>
    </message>
    <message>
        <source>A password that you type</source>
        <translation>自分で入力するパスワード</translation>
    </message>
    <message>
        <source>The key of the receiver&apos;s certificate</source>
        <translation>受領者の証明書の鍵</translation>
    </message>
    <message>
        <source>AES-256; names of files can be seen</source>
        <translation>AES-256（ファイル名は見える）</translation>
    </message>
    <message>
        <source>AES-256; names of files are hidden too</source>
        <translation>AES-256（ファイル名も隠す）</translation>
    </message>
    <message>
        <source>ZipCrypto, for old systems</source>
        <translation>ZipCrypto（古いシステム用）</translation>
    </message>
    <message>
        <source>ZipCrypto is broken: anybody with some effort can open this delivery. The manifest says so.</source>
        <translation>ZipCryptoは破られている方式で、手間さえかければ誰でもこの引き渡し物を開けます。マニフェストにもその旨が記載されます。</translation>
    </message>
    <message>
        <source>Lifespan in days</source>
        <translation>有効日数</translation>
    </message>
    <message>
        <source> days, then it is removed</source>
        <comment>behind the number of days of a lifespan</comment>
        <translation> 日後に削除</translation>
    </message>
    <message>
        <source>All: can be read back without loss</source>
        <translation>すべて: 損失なく読み戻し可能</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>標準的なもの</translation>
    </message>
    <message>
        <source>Only who, when and what</source>
        <translation>誰が、いつ、何を、のみ</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>全メッセージで1つ</translation>
    </message>
    <message>
        <source>each day</source>
        <translation>1日ごと</translation>
    </message>
    <message>
        <source>each conversation</source>
        <translation>会話ごと</translation>
    </message>
    <message>
        <source>each 50 MB</source>
        <translation>50 MBごと</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再入力</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>有効期間</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>パスワードは%n文字以上必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>2つのパスワードが一致しません。</translation>
    </message>
    <message>
        <source>Choose the certificate of the receiver.</source>
        <translation>受領者の証明書を選択してください。</translation>
    </message>
    <message>
        <source>The certificate cannot be read: %1.</source>
        <translation>証明書を読み取れません: %1。</translation>
    </message>
    <message>
        <source>Check the path and the permissions.</source>
        <translation>パスとアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Keep the password in the key store of this system</source>
        <translation>パスワードをこのシステムのキーストアに保存</translation>
    </message>
    <message>
        <source>Until the delivery is removed. The page Deliveries shows it.</source>
        <translation>引き渡し物が削除されるまで保存されます。パスワードは［引き渡し］ページで表示できます。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::DateOrderStep</name>
    <message>
        <source>The &amp;month: 3/4/2024 is the 4th of March</source>
        <translation>月: 3/4/2024は3月4日(&amp;M)</translation>
    </message>
    <message>
        <source>The &amp;day: 3/4/2024 is the 3rd of April</source>
        <translation>日: 3/4/2024は4月3日(&amp;D)</translation>
    </message>
    <message>
        <source>No date in these files has a number above 12, which would tell it. One of them is %1.</source>
        <translation>これらのファイルの日付には、判断の手がかりになる12を超える数がありません。日付の例: %1。</translation>
    </message>
    <message>
        <source>What is the first number of a date?</source>
        <translation>日付の最初の数は何ですか?</translation>
    </message>
    <message numerus="yes">
        <source>%n archive files leave open which number of a date is the day.</source>
        <translation>
            <numerusform>%n個のアーカイブファイルで、日付のどの数が日なのか判別できません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::DeliveriesController</name>
    <message>
        <source>Remove what is over</source>
        <translation>期限切れを削除</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries were over and are removed.</source>
        <translation>
            <numerusform>期限切れの引き渡し物%n件を削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are over and could not be removed; this is tried again.</source>
        <translation>
            <numerusform>期限切れの引き渡し物%n件を削除できませんでした。あとで再試行します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are over and held.</source>
        <translation>
            <numerusform>期限切れの引き渡し物%n件を保全しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>No delivery is over.</source>
        <translation>期限切れの引き渡し物はありません。</translation>
    </message>
    <message>
        <source>Deliveries are over and could not be removed (%1); this is tried again when the case is opened the next time.</source>
        <translation>期限切れの引き渡し物を削除できませんでした（%1）。次にケースを開いたときに再試行します。</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries end within three days: see Export, Deliveries.</source>
        <translation>
            <numerusform>3日以内に期限切れになる引き渡し物が%n件あります。［エクスポート］&gt;［引き渡し］を確認してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::DeliveriesPanel</name>
    <message>
        <source>Remove what is over</source>
        <translation>期限切れを削除</translation>
    </message>
    <message>
        <source>Why it must stay</source>
        <translation>残す必要がある理由</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保全する</translation>
    </message>
    <message>
        <source>End the hold</source>
        <translation>保全を解除</translation>
    </message>
    <message>
        <source>Nothing was delivered yet</source>
        <translation>まだ何も引き渡していません</translation>
    </message>
    <message>
        <source>A CSV delivery stands here with its end. When that has come, its file is removed, and the record of both stays.</source>
        <translation>CSVの引き渡し物は、その期限とともにここに表示されます。期限が来るとファイルは削除され、引き渡しと削除の記録が残ります。</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>引き渡し</translation>
    </message>
    <message>
        <source>Why the chosen one must stay, for instance: litigation hold of 12 March</source>
        <translation>選択したものを残す必要がある理由（例: 3月12日付の訴訟ホールド）</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>パスワード…</translation>
    </message>
    <message>
        <source>Every day…</source>
        <translation>毎日削除…</translation>
    </message>
    <message>
        <source>How the system removes by itself what is over</source>
        <translation>期限切れのものをシステムで自動的に削除する方法</translation>
    </message>
    <message>
        <source>The password of %1 is not kept on this system. Ask whoever made the delivery.</source>
        <translation>%1 のパスワードはこのシステムに保存されていません。引き渡し物の作成者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Password of a delivery</source>
        <translation>引き渡し物のパスワード</translation>
    </message>
    <message>
        <source>%1 opens with %2</source>
        <comment>file, password</comment>
        <translation>%1 を開くパスワード: %2</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>パスワードをコピー</translation>
    </message>
</context>
<context>
    <name>casebook::ui::DeliveryFields</name>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Receiver or place</source>
        <translation>受領者または場所</translation>
    </message>
    <message>
        <source>Again and again, for a policy: a standing approval</source>
        <translation>ポリシーのために繰り返す: 継続承認</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>この日まで</translation>
    </message>
    <message>
        <source>Days that it lives</source>
        <translation>有効日数</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>Recei&amp;ver</source>
        <translation>受領者(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Lives</source>
        <translation>有効期間(&amp;L)</translation>
    </message>
    <message>
        <source>At most so many events an export</source>
        <translation>エクスポートあたりの最大イベント数</translation>
    </message>
    <message>
        <source>At most so many conversations an export</source>
        <translation>エクスポートあたりの最大会話数</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>events each time</source>
        <translation>毎回のイベント数</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>会話数</translation>
    </message>
    <message>
        <source>Say until when the standing approval holds.</source>
        <translation>継続承認の期限を指定してください。</translation>
    </message>
    <message>
        <source>Say who receives what the standing approval lets out.</source>
        <translation>継続承認で持ち出すものの受領者を指定してください。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::DeliveryListModel</name>
    <message>
        <source>lives</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>まもなく期限</translation>
    </message>
    <message>
        <source>over</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>over, not removed: %1</source>
        <translation>期限切れ、未削除: %1</translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation>保全中: %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Lives until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>casebook::ui::DocumentsField</name>
    <message>
        <source>Take off</source>
        <translation>取り外す</translation>
    </message>
    <message>
        <source>Supporting documents</source>
        <translation>添付資料</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>添付…</translation>
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
        <translation>%1 · 添付予定</translation>
    </message>
    <message>
        <source>Documents that support the request</source>
        <translation>依頼の根拠となる文書</translation>
    </message>
</context>
<context>
    <name>casebook::ui::EventText</name>
    <message>
        <source>nobody named</source>
        <translation>名前の記載なし</translation>
    </message>
    <message>
        <source>%1 invited %2</source>
        <translation>%1が%2を招待しました</translation>
    </message>
    <message>
        <source>%1 invited %2: “%3”</source>
        <translation>%1が%2を招待しました:「%3」</translation>
    </message>
    <message>
        <source>%1 created the room</source>
        <translation>%1がルームを作成しました</translation>
    </message>
    <message>
        <source>%1 created the room %2</source>
        <translation>%1がルーム%2を作成しました</translation>
    </message>
    <message>
        <source>%1 has no name any more</source>
        <translation>%1の名前がなくなりました</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1は%2に名前を変えました</translation>
    </message>
    <message>
        <source>%1 called</source>
        <translation>%1が発信しました</translation>
    </message>
    <message>
        <source>%1 called %2</source>
        <translation>%1が%2に発信しました</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1:「%2」</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 closed the room</source>
        <translation>%1がルームを閉じました</translation>
    </message>
    <message>
        <source>%1 closed the room: “%2”</source>
        <translation>%1がルームを閉じました:「%2」</translation>
    </message>
    <message>
        <source>%1 declined</source>
        <translation>%1が辞退しました</translation>
    </message>
    <message>
        <source>%1 declined: “%2”</source>
        <translation>%1が辞退しました:「%2」</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1が参加しました</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1が退出しました</translation>
    </message>
    <message>
        <source>%1 left: “%2”</source>
        <translation>%1が退出しました:「%2」</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1が%2を退出させました</translation>
    </message>
    <message>
        <source>%1 banned %2</source>
        <translation>%1が%2を参加禁止にしました</translation>
    </message>
    <message>
        <source>(the client wrote an empty line)</source>
        <translation>（クライアントが空行を書き込みました）</translation>
    </message>
    <message>
        <source>%1 sent a file</source>
        <translation>%1がファイルを送信しました</translation>
    </message>
    <message>
        <source>%1 sent a file: “%2”</source>
        <translation>%1がファイルを送信しました:「%2」</translation>
    </message>
    <message>
        <source>%1 deleted a message; its text is not in the source</source>
        <translation>%1がメッセージを削除しました。その本文はソースにありません</translation>
    </message>
    <message>
        <source>%1 (kept record, not understood)</source>
        <translation>%1（解釈できないレコードとして保持）</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>不明な送信者</translation>
    </message>
    <message>
        <source>file without a name</source>
        <translation>名前のないファイル</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>参加%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>退出%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitations</source>
        <translation>
            <numerusform>招待%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declined</source>
        <translation>
            <numerusform>辞退%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed their name</source>
        <translation>
            <numerusform>名前の変更%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of kind “%1”</source>
        <translation>
            <numerusform>「%1」%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>marked as deleted</source>
        <translation>削除済みの印あり</translation>
    </message>
    <message>
        <source>after the end</source>
        <translation>終了後</translation>
    </message>
    <message>
        <source>conversation uncertain</source>
        <translation>会話が不確実</translation>
    </message>
    <message>
        <source>conflicting copies</source>
        <translation>矛盾するコピー</translation>
    </message>
    <message>
        <source>no readable time</source>
        <translation>読み取れる時刻なし</translation>
    </message>
    <message>
        <source>from %1, its end is not recorded</source>
        <translation>%1から、終了の記録なし</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 · ends before it begins</source>
        <translation>%1 · 開始より前に終了</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Room created</source>
        <translation>ルーム作成</translation>
    </message>
    <message>
        <source>Room closed</source>
        <translation>ルーム閉鎖</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Invitation declined</source>
        <translation>招待の辞退</translation>
    </message>
    <message>
        <source>Person joined</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Person left</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Name changed</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Person removed</source>
        <translation>強制退出</translation>
    </message>
    <message>
        <source>Person banned</source>
        <translation>参加禁止</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Line of the client</source>
        <translation>クライアントの行</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>削除されたメッセージ</translation>
    </message>
    <message>
        <source>Record of another kind</source>
        <translation>その他の種類のレコード</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ExportController</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>テスト実行</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ExportPage</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Folder for the export</source>
        <translation>エクスポート先フォルダー</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>New export</source>
        <translation>新規エクスポート</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>引き渡し</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>As</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>A new folder: nothing that exists is overwritten. It gets its name when everything is on disk.</source>
        <translation>新しいフォルダーを作ります。既存のものは上書きされません。すべてがディスクに書き込まれた時点で名前が付きます。</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>エクスポート中…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>A stopped export leaves nothing behind.</source>
        <translation>中止したエクスポートは何も残しません。</translation>
    </message>
    <message>
        <source>Another export…</source>
        <translation>別のエクスポート…</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>ケース全体</translation>
    </message>
    <message>
        <source>What the search selects: %1 · %2</source>
        <comment>query, context rule</comment>
        <translation>検索で選択したもの: %1 · %2</translation>
    </message>
    <message>
        <source>What the search selects (nothing is looked for)</source>
        <translation>検索で選択したもの（検索していません）</translation>
    </message>
    <message>
        <source>The open conversation: %1</source>
        <translation>開いている会話: %1</translation>
    </message>
    <message>
        <source>The open conversation (none is open)</source>
        <translation>開いている会話（開いていません）</translation>
    </message>
    <message>
        <source>%1 events in %2 conversations</source>
        <translation>会話%2件のイベント%1件</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>Wait for the import to end</source>
        <translation>インポートの終了をお待ちください</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>プレビュー…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>このコンピューターにはプリンターが設定されていません。</translation>
    </message>
    <message>
        <source>What request %1 asks for: %2, as %3</source>
        <comment>request, scope, format</comment>
        <translation>依頼 %1 の内容: %2、形式は%3</translation>
    </message>
    <message>
        <source>What an approved request asks for (choose it on the page Ask)</source>
        <translation>承認済みの依頼の内容（［依頼］ページで選択）</translation>
    </message>
    <message>
        <source>%1 is not exported in this window: casebook-cli export %2 … --request %3</source>
        <translation>%1 はこのウィンドウではエクスポートできません: casebook-cli export %2 … --request %3</translation>
    </message>
    <message>
        <source>The request is approved for %1.</source>
        <translation>依頼は %1 について承認されています。</translation>
    </message>
    <message>
        <source>What was delivered stays delivered. The same export later goes on from there.</source>
        <translation>引き渡し済みのものはそのままです。後で同じエクスポートを行うと、そこから続行します。</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>テスト実行</translation>
    </message>
    <message>
        <source>Dry run…</source>
        <translation>テスト実行中…</translation>
    </message>
    <message>
        <source>Nothing is written or sent.</source>
        <translation>書き込みも送信も行いません。</translation>
    </message>
    <message>
        <source>Back to the export…</source>
        <translation>エクスポートに戻る…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ExportResult</name>
    <message>
        <source>✕ Does not balance</source>
        <translation>✕ 照合不一致</translation>
    </message>
    <message>
        <source>What was selected is not what was written. Do not hand this folder on; keep it, and check the case on the page Proof.</source>
        <translation>選択した内容と書き込まれた内容が異なります。このフォルダーは渡さずに保管し、［証明］ページでケースを確認してください。</translation>
    </message>
    <message>
        <source>✓ Balances: everything was exported</source>
        <translation>✓ 照合一致: すべてエクスポートしました</translation>
    </message>
    <message>
        <source>✓ Balances, with something left out</source>
        <translation>✓ 照合一致（一部を除外）</translation>
    </message>
    <message>
        <source>Selected = exported + left out, counted from both sides independently.</source>
        <translation>選択 = エクスポート + 除外。両側から独立に数えています。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <translation>%1個、合計%2</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1バイト</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Export ID</source>
        <translation>エクスポートID</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>除外: %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>引き渡し</translation>
    </message>
    <message>
        <source>Lives until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>パスワードをコピー</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>The export was stopped and left nothing behind.</source>
        <translation>エクスポートを中止しました。何も残っていません。</translation>
    </message>
    <message>
        <source>✕ Nothing was exported</source>
        <translation>✕ 何もエクスポートされませんでした</translation>
    </message>
    <message>
        <source>✓ Balances: everything went to the printer</source>
        <translation>✓ 一致：すべてプリンターに送られました</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>%1, in %2 copies, with %3 files</source>
        <translation>%1、コピー %2、ファイル %3</translation>
    </message>
    <message>
        <source>No mailbox</source>
        <translation>メールボックスなし</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%2 人中 %1 人</translation>
    </message>
    <message>
        <source>✓ Balances, and not everybody got everything</source>
        <translation>✓ 照合一致、ただし全員がすべてを受け取ったわけではありません</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>引き渡し済み</translation>
    </message>
    <message>
        <source>%1, of these %2 by an earlier run</source>
        <translation>%1、うち %2 は以前の実行分</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Possibly twice</source>
        <translation>二重の可能性</translation>
    </message>
    <message>
        <source>The delivery was stopped. What the server took until then is on record, and the same export later goes on from there.</source>
        <translation>引き渡しを停止しました。それまでにサーバーが受け取った分は記録されており、後で同じエクスポートを行うと、そこから続行します。</translation>
    </message>
    <message>
        <source>✕ The delivery ended early</source>
        <translation>✕ 引き渡しが途中で終了しました</translation>
    </message>
    <message>
        <source>✓ Dry run: no problems</source>
        <translation>✓ テスト実行: 問題なし</translation>
    </message>
    <message numerus="yes">
        <source>Dry run: %n problems</source>
        <translation>
            <numerusform>テスト実行: 問題%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written or sent. This is what the export would be.</source>
        <translation>書き込みも送信も行っていません。エクスポートすると、次のような結果になります。</translation>
    </message>
    <message>
        <source>Would be exported</source>
        <translation>エクスポート予定</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>It is shown this once. Write it down now, and give it to the receiver by another way than the file.</source>
        <translation>表示されるのは今回だけです。今すぐ書き留め、ファイルとは別の経路で受領者に渡してください。</translation>
    </message>
    <message>
        <source>✓ The key store of this system keeps the password until the delivery is removed.</source>
        <translation>✓ パスワードは、引き渡し物が削除されるまでこのシステムのキーストアに保存されます。</translation>
    </message>
    <message>
        <source>✕ The password is NOT kept. %1</source>
        <translation>✕ パスワードは保存されていません。%1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FailedMessageModel</name>
    <message>
        <source>no answer yet</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>試行回数</translation>
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
        <translation>理由</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FilterListModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>前後の範囲</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存日時</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FiltersPanel</name>
    <message>
        <source>Look for it</source>
        <translation>検索する</translation>
    </message>
    <message>
        <source>Save what is looked for…</source>
        <translation>検索内容を保存…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>保存されたフィルターはまだありません</translation>
    </message>
    <message>
        <source>Look for something and save it under a name. Filters keep their versions, so that it can be said later what was looked for, by whom and when.</source>
        <translation>何かを検索し、名前を付けて保存してください。フィルターは各バージョンを保持するので、誰がいつ何を検索したかを後から示せます。</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>History and comparison</source>
        <translation>履歴と比較</translation>
    </message>
    <message>
        <source>choose a filter in the list</source>
        <translation>一覧からフィルターを選択</translation>
    </message>
    <message>
        <source>another filter</source>
        <translation>別のフィルター</translation>
    </message>
    <message>
        <source>Version %1 · %2 · %3</source>
        <comment>number, author, time</comment>
        <translation>バージョン%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Look for this version</source>
        <translation>このバージョンで検索</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>%1, in %2 conversations</source>
        <translation>%1、会話%2件</translation>
    </message>
    <message>
        <source>events only in %1</source>
        <translation>「%1」だけにあるイベント</translation>
    </message>
    <message>
        <source>events in both</source>
        <translation>両方にあるイベント</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FindPage</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>フィルターを保存…</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>ヒット</translation>
    </message>
    <message>
        <source>Term lists</source>
        <translation>検索語リスト</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>Build…</source>
        <translation>組み立て…</translation>
    </message>
    <message>
        <source>Put a search together from conditions</source>
        <translation>条件から検索を組み立てます</translation>
    </message>
    <message>
        <source>Highlights…</source>
        <translation>強調表示…</translation>
    </message>
    <message>
        <source>Words to see in colours of their own</source>
        <translation>独自の色で表示する語</translation>
    </message>
    <message>
        <source>How much around the hits belongs to the selection, with the counts of every choice</source>
        <translation>ヒットの前後をどこまで選択に含めるか（各選択肢の件数付き）</translation>
    </message>
    <message>
        <source>Context: %1</source>
        <translation>前後の範囲: %1</translation>
    </message>
    <message>
        <source>Find messages and room events</source>
        <translation>メッセージとルームのイベントを検索</translation>
    </message>
    <message>
        <source>Type words, a &quot;phrase in quotes&quot;, part* of a word, or a field: from:priya, in:budget, before:2017-04-01. AND, OR and NOT join them. Enter on a hit shows what was said around it; Backspace comes back.</source>
        <translation>語、&quot;引用符で囲んだ語句&quot;、語の一部*、またはフィールド（from:priya, in:budget, before:2017-04-01 など）を入力します。AND、OR、NOTで組み合わせます。ヒットでEnterを押すと前後のやり取りを表示し、Backspaceで戻ります。</translation>
    </message>
    <message>
        <source>Not searched</source>
        <translation>検索していません</translation>
    </message>
    <message>
        <source>The search cannot be read as it stands. The line above says why.</source>
        <translation>このままでは検索を解釈できません。理由は上の行に表示されています。</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>何も見つかりませんでした</translation>
    </message>
    <message>
        <source>All events of the case were looked at. Take a term out, or look for a part of a word with a star: invoi*.</source>
        <translation>ケースのすべてのイベントを調べました。語を1つ外すか、アスタリスクを付けて語の一部を検索してください（例: invoi*）。</translation>
    </message>
    <message>
        <source>Show in its conversation</source>
        <translation>会話の中で表示</translation>
    </message>
    <message>
        <source>Only this conversation</source>
        <translation>この会話のみ</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>本文をコピー</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FindingListModel</name>
    <message>
        <source>not imported</source>
        <translation>インポート対象外</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Person, stream or message</source>
        <translation>人、ストリームまたはメッセージ</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>casebook::ui::FormChoice</name>
    <message>
        <source>Mail files</source>
        <translation>メールファイル</translation>
    </message>
    <message>
        <source>CSV tables in an encrypted pack</source>
        <translation>暗号化パックに収めたCSV表</translation>
    </message>
    <message>
        <source>HTML transcript</source>
        <translation>HTMLトランスクリプト</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Messages, room events, calls, participants and conversations as tables, with the files that were sent, in one encrypted file. Times in the zone at the top and in UTC. Nothing of it is ever on the disk without encryption.</source>
        <translation>メッセージ、ルームのイベント、通話、参加者、会話を表にし、送信されたファイルとともに1つの暗号化ファイルに収めます。時刻は上部のタイムゾーンとUTCで記載します。暗号化されないままディスクに書かれることはありません。</translation>
    </message>
    <message>
        <source>One transcript that any browser shows and prints, with case, scope, zone, sources and who made it, in a folder with a manifest and SHA-256 sums. Times in the zone at the top and in UTC.</source>
        <translation>どのブラウザーでも表示、印刷できる1つのトランスクリプトです。ケース、範囲、タイムゾーン、ソース、作成者を記載し、マニフェストとSHA-256の値とともにフォルダーに収めます。時刻は上部のタイムゾーンとUTCで記載します。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙</translation>
    </message>
    <message>
        <source>The transcript on numbered pages, in a folder with a manifest and SHA-256 sums.</source>
        <translation>番号付きページの記録。マニフェストと SHA-256 の値とともにフォルダーに収めます。</translation>
    </message>
    <message>
        <source>The pages of the PDF on a printer. All pages are printed; the log of the case names the printer and what went there.</source>
        <translation>PDF のページをプリンターで印刷します。すべてのページが印刷され、プリンターと送った内容がケースのログに記録されます。</translation>
    </message>
    <message>
        <source>Mails to a server</source>
        <translation>サーバーへのメール</translation>
    </message>
    <message>
        <source>RSMF for review</source>
        <translation>レビュー用 RSMF</translation>
    </message>
    <message>
        <source>Load file for review</source>
        <translation>レビュー用ロードファイル</translation>
    </message>
    <message>
        <source>Each mail goes to the mailboxes of its participants, and every answer of the server is kept. The folder gets the record of the delivery. Stopped or broken off, the same export later goes on without a gap.</source>
        <translation>各メールは参加者のメールボックスに送られ、サーバーの応答はすべて保存されます。フォルダーには引き渡しの記録が入ります。停止または中断しても、後で同じエクスポートを行えば漏れなく続行します。</translation>
    </message>
    <message>
        <source>One RSMF file for each conversation and day, which review platforms load as chat, in a folder with a manifest and SHA-256 sums.</source>
        <translation>会話と日ごとに RSMF ファイルを1つ作ります。レビュープラットフォームはこれをチャットとして読み込みます。フォルダーにはマニフェストと SHA-256 の値が付きます。</translation>
    </message>
    <message>
        <source>Numbered documents with their texts, and the tables that load them (Concordance DAT, Opticon OPT). What is redacted or withheld is listed with its reason.</source>
        <translation>番号付きの文書とその本文、およびそれらを読み込む表です (Concordance DAT、Opticon OPT)。墨消しまたは非開示の箇所は、理由とともに一覧になります。</translation>
    </message>
    <message>
        <source>Mails that every mail program opens, with their participants and every event, in a folder with a manifest and SHA-256 sums.</source>
        <translation>どのメールソフトでも開けるメールです。参加者とすべてのイベントを含み、フォルダーにはマニフェストと SHA-256 の値が付きます。</translation>
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
        <translation>削除</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>セットの名前</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>このコンピューターに記憶する</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>強調表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Words that stand out in every text, each set in its own colour. What is being looked for is always highlighted as well.</source>
        <translation>すべてのテキストで目立たせる語です。セットごとに色が異なります。検索中の語も常に強調表示されます。</translation>
    </message>
    <message>
        <source>Highlight sets</source>
        <translation>強調表示セット</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>セット%1</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>色%1</translation>
    </message>
    <message>
        <source>Words of the set</source>
        <translation>セットの語</translation>
    </message>
    <message>
        <source>One a line: a word, &quot;a phrase&quot;, part* of a word</source>
        <translation>1行に1つ: 語、&quot;語句&quot;、語の一部*</translation>
    </message>
    <message>
        <source>Without this the words are forgotten when the program ends. With it they are written to your settings on this computer, never to the case.</source>
        <translation>オフの場合、語はプログラムの終了時に忘れられます。オンの場合、このコンピューターの個人設定に書き込まれ、ケースに書き込まれることはありません。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::HitListModel</name>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>time, person, conversation, text</comment>
        <translation>%1、%2、%3: %4</translation>
    </message>
</context>
<context>
    <name>casebook::ui::IdentitiesDialog</name>
    <message>
        <source>Change the policy…</source>
        <translation>ポリシーを変更…</translation>
    </message>
    <message>
        <source>Change the role…</source>
        <translation>役割を変更…</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>デジタルID</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>New identity…</source>
        <translation>新しいデジタルID…</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>取り込む…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No case is open. These are the people whom this account knows; what they sign counts as trusted here.</source>
        <translation>開いているケースはありません。一覧にあるのは、このアカウントで既知の人です。この人たちの署名は、ここでは信頼されます。</translation>
    </message>
    <message>
        <source>Policy of this case: %1.</source>
        <translation>このケースのポリシー: %1。</translation>
    </message>
    <message>
        <source>The settings of this computer forbid this policy: nothing leaves the case here.</source>
        <translation>このポリシーはこのコンピューターの設定で禁止されているため、ここではケースから何も持ち出せません。</translation>
    </message>
    <message>
        <source>The settings of this computer forbid the other one.</source>
        <translation>もう一方のポリシーは、このコンピューターの設定で禁止されています。</translation>
    </message>
    <message>
        <source>The settings of this computer say whose people may request.</source>
        <translation>どの認証局の人が依頼できるかは、このコンピューターの設定で決められています。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2 まで</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>既知の範囲</translation>
    </message>
    <message>
        <source>to this account: what they sign counts as trusted here</source>
        <translation>このアカウント: この人の署名は、ここでは信頼されます</translation>
    </message>
    <message>
        <source>to the case alone</source>
        <translation>このケースのみ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>%1, entry %2 of the log</source>
        <translation>%1、監査ログの項目 %2</translation>
    </message>
    <message>
        <source>It is signed, and stands in the log of the case.</source>
        <translation>署名され、ケースの監査ログに記録されました。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::IdentityListModel</name>
    <message>
        <source>approver</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>approver, by the settings of this computer</source>
        <translation>承認者（このコンピューターの設定による）</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>レビュー担当者</translation>
    </message>
    <message numerus="yes">
        <source>requester of %n requests</source>
        <translation>
            <numerusform>依頼者（依頼%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>may request</source>
        <translation>依頼可</translation>
    </message>
    <message>
        <source>may not request: the settings of this computer forbid it</source>
        <translation>依頼不可: このコンピューターの設定で禁止</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>%1 に期限切れ</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>%1 から有効</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>when the case was made</source>
        <translation>ケース作成時</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Role in this case</source>
        <translation>このケースでの役割</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Enrolled by</source>
        <translation>登録した人</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ImportCard</name>
    <message>
        <source>Sources new in this import: %1 of %2</source>
        <translation>今回のインポートで新しいソース: %2件中%1件</translation>
    </message>
    <message>
        <source>%1 events in %2 conversations</source>
        <translation>会話%2件のイベント%1件</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>Skipped: %1: %2</source>
        <translation>スキップ: %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more files skipped</source>
        <translation>
            <numerusform>ほかにスキップしたファイル%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::ImportController</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n個の項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1を確認中</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1をインポート</translation>
    </message>
    <message>
        <source>The books do not balance. Do not rely on this import before the problems below are understood.</source>
        <translation>照合が一致しません。以下の食い違いの原因が分かるまで、このインポートに依拠しないでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n files that should be archives could not be read. Everything else is accounted for.</source>
        <translation>
            <numerusform>アーカイブであるはずのファイル%n件を読み取れませんでした。それ以外はすべて所在を確認済みです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The case had all of this already. Nothing was changed.</source>
        <translation>すべて既にケースにありました。何も変更していません。</translation>
    </message>
    <message>
        <source>Every byte of every file is accounted for.</source>
        <translation>すべてのファイルの全バイトについて所在を確認済みです。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ImportQuestions</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Before the import</source>
        <translation>インポートの前に</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Looking at the sources with these answers…</source>
        <translation>この回答でソースを確認中…</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ%1/%2</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
</context>
<context>
    <name>casebook::ui::IndexController</name>
    <message>
        <source>Search index</source>
        <translation>検索索引</translation>
    </message>
</context>
<context>
    <name>casebook::ui::InspectorController</name>
    <message>
        <source>%1 (not in the case)</source>
        <translation>%1（ケースにはありません）</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>To client</source>
        <translation>宛先クライアント</translation>
    </message>
    <message>
        <source>Nick</source>
        <translation>ニックネーム</translation>
    </message>
    <message>
        <source>Nick before</source>
        <translation>以前のニックネーム</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>With</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>招待された人</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Archive ID</source>
        <translation>アーカイブID</translation>
    </message>
    <message>
        <source>Archived by</source>
        <translation>アーカイブした側</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>その他のフィールド</translation>
    </message>
    <message>
        <source>deleted, says a source</source>
        <translation>ソースによれば削除済み</translation>
    </message>
    <message>
        <source>stands after the end of its conversation</source>
        <translation>会話の終了より後にあります</translation>
    </message>
    <message>
        <source>its conversation is not certain</source>
        <translation>属する会話が確実ではありません</translation>
    </message>
    <message>
        <source>conflicting copies: a record of the same archive ID says something else</source>
        <translation>矛盾するコピー: 同じアーカイブIDの別のレコードは異なる内容です</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Who could see this</source>
        <translation>これを見ることができた人</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, note</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>在席者</translation>
    </message>
    <message>
        <source>nobody that the records name</source>
        <translation>記録に名前のある人はいません</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>不確実</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ほか</translation>
    </message>
    <message numerus="yes">
        <source>%n further people: press W</source>
        <translation>
            <numerusform>さらに%n人（Wキーを押してください）</numerusform>
        </translation>
    </message>
    <message>
        <source>Time truth</source>
        <translation>時刻の裏付け</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>格納値</translation>
    </message>
    <message>
        <source>no time in the record</source>
        <translation>レコードに時刻なし</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>not in the record; the one chosen for the import was taken</source>
        <translation>レコードに記載がないため、インポート時に選択したものを使用</translation>
    </message>
    <message>
        <source>cannot be read; placed after the event before it</source>
        <translation>読み取れないため、直前のイベントの後に配置</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%nバイト</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>%1, at %2, %3</source>
        <translation>%1、位置%2、%3</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>他の所在</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>識別情報</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Other copies</source>
        <translation>他のコピー</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
</context>
<context>
    <name>casebook::ui::InspectorPanel</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>16進</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>イベントが選択されていません</translation>
    </message>
    <message>
        <source>Choose a message or a room event to see its fields, its times, where it stands in the source, and the raw record.</source>
        <translation>メッセージまたはルームのイベントを選択すると、フィールド、時刻、ソース内の位置、生レコードが表示されます。</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>生レコード</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Copy fields, places and the raw record of this event</source>
        <translation>このイベントのフィールド、位置、生レコードをコピー</translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation>イベントのフィールド</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>画像: %1</translation>
    </message>
    <message>
        <source>Something of this event is redacted, and its record tells it</source>
        <translation>このイベントには墨消しがあり、レコードにはその内容が残っています</translation>
    </message>
</context>
<context>
    <name>casebook::ui::IssueListModel</name>
    <message>
        <source>count differs</source>
        <translation>件数の相違</translation>
    </message>
    <message>
        <source>size differs</source>
        <translation>サイズの相違</translation>
    </message>
    <message>
        <source>pointer differs</source>
        <translation>ポインターの相違</translation>
    </message>
    <message>
        <source>copy differs</source>
        <translation>コピーの相違</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>途切れ</translation>
    </message>
    <message>
        <source>no beginning</source>
        <translation>開始なし</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>終了なし</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of an issue, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>申告</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検出</translation>
    </message>
</context>
<context>
    <name>casebook::ui::JobBar</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Jobs and state of the case</source>
        <translation>ジョブとケースの状態</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>ジョブの進行状況</translation>
    </message>
    <message>
        <source>100 % · 0,000,000 events/s · 000.0 MB/s · 00:00 left</source>
        <comment>the longest figures of the job bar</comment>
        <translation>100% · 0,000,000イベント/秒 · 000.0 MB/秒 · 残り00:00</translation>
    </message>
    <message>
        <source>No jobs running</source>
        <translation>実行中のジョブなし</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>ソース%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issues</source>
        <translation>
            <numerusform>問題%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Records of events = events + records that repeat an event. Every byte of every source belongs to one record, one noted gap or one issue.</source>
        <translation>イベントのレコード = イベント + イベントを繰り返すレコード。どのソースのどのバイトも、1つのレコード、1つの既知のギャップ、1つの問題のいずれかに属します。</translation>
    </message>
    <message>
        <source>See the page Proof for what does not agree.</source>
        <translation>一致しない内容については、［証明］ページを参照してください。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::JumpDialog</name>
    <message>
        <source>Date, time or id</source>
        <translation>日付、時刻またはID</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>2017-03-14 15:05, or an id</source>
        <translation>2017-03-14 15:05、またはID</translation>
    </message>
    <message>
        <source>A date, a time of the day that is read (15:05), or both, in %1; the id of an event or of a conversation; an archive ID.</source>
        <translation>日付、閲覧中の日の時刻（15:05）、またはその両方（%1）。イベントまたは会話のID。アーカイブID。</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>casebook::ui::KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>あなたの鍵</translation>
    </message>
    <message>
        <source>Opening the key…</source>
        <translation>鍵を開いています…</translation>
    </message>
    <message>
        <source>Key and passphrase are used for this one act. Unless you want it, they are kept nowhere.</source>
        <translation>鍵とパスフレーズはこの操作にだけ使われ、ご自身で選択しないかぎり、どこにも保存されません。</translation>
    </message>
    <message>
        <source>The key store of this account has no passphrase for this key. Type it.</source>
        <translation>このアカウントのキーストアには、この鍵のパスフレーズがありません。入力してください。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::KeyField</name>
    <message>
        <source>Your key file (.p12, .pfx)</source>
        <translation>鍵ファイル (.p12, .pfx)</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx)</source>
        <translation>鍵 (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>鍵のパスフレーズ</translation>
    </message>
    <message>
        <source>Keep the passphrase in the key store of this account</source>
        <translation>パスフレーズをこのアカウントのキーストアに保存</translation>
    </message>
    <message>
        <source>Its passphrase; empty where the key store keeps it</source>
        <translation>パスフレーズ（キーストアに保存済みなら空欄）</translation>
    </message>
    <message>
        <source>Whoever can use your account on this computer can sign with your key then.</source>
        <translation>保存すると、このコンピューターであなたのアカウントを使える人は誰でも、あなたの鍵で署名できるようになります。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Open a folder of archives</source>
        <translation>アーカイブのフォルダーを開く</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>ケースを開く</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>F3, Shift+F3</source>
        <translation>F3, Shift+F3</translation>
    </message>
    <message>
        <source>Next, previous hit</source>
        <translation>次のヒット、前のヒット</translation>
    </message>
    <message>
        <source>Enter, Backspace</source>
        <translation>Enter, Backspace</translation>
    </message>
    <message>
        <source>From a hit to what was said around it, and back</source>
        <translation>ヒットから前後のやり取りへ、また元へ</translation>
    </message>
    <message>
        <source>T, M, V</source>
        <translation>T, M, V</translation>
    </message>
    <message>
        <source>Tag, note, reviewed</source>
        <translation>タグ、メモ、レビュー済み</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Take back the last mark</source>
        <translation>直前のマークを取り消す</translation>
    </message>
    <message>
        <source>J, K</source>
        <translation>J, K</translation>
    </message>
    <message>
        <source>Next, previous message</source>
        <translation>次のメッセージ、前のメッセージ</translation>
    </message>
    <message>
        <source>N, P</source>
        <translation>N, P</translation>
    </message>
    <message>
        <source>Next, previous conversation</source>
        <translation>次の会話、前の会話</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Who could see this message</source>
        <translation>このメッセージを見ることができた人</translation>
    </message>
    <message>
        <source>Next room event, next entry to look at (with Shift: back)</source>
        <translation>次のルームイベント、次の要確認項目（Shift: 逆方向）</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Hide or show the events of rooms</source>
        <translation>ルームのイベントを隠す、または表示</translation>
    </message>
    <message>
        <source>Enter on a folded run</source>
        <translation>折りたたんだ行でEnter</translation>
    </message>
    <message>
        <source>Show who came and went</source>
        <translation>出入りした人を表示</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Go to a date, a time or an id</source>
        <translation>日付、時刻またはIDへ移動</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Left, Alt+Right</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>戻る、進む</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>インスペクターを表示、または隠す</translation>
    </message>
    <message>
        <source>F7, F8, F9</source>
        <translation>F7, F8, F9</translation>
    </message>
    <message>
        <source>Fold the activity over time, the navigator, the inspector</source>
        <translation>アクティビティの推移、ナビゲーター、インスペクターを折りたたむ</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次のペイン</translation>
    </message>
    <message>
        <source>On the activity</source>
        <translation>アクティビティ上で</translation>
    </message>
    <message>
        <source>Arrows, Enter: go there. F: filter. +, -, 0: zoom. T: table</source>
        <translation>矢印キー、Enter: そこへ移動。F: 絞り込み。+、-、0: ズーム。T: 表</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>ページへ移動</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the text of the message</source>
        <translation>メッセージの本文をコピー</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy it with sender and time</source>
        <translation>送信者と時刻を付けてコピー</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+ホイール</translation>
    </message>
    <message>
        <source>Size of the message text</source>
        <translation>メッセージの文字サイズ</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>Single letters act where a list has the focus.</source>
        <translation>1文字のキーは、一覧にフォーカスがあるときに働きます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Ctrl+Enter in a term list</source>
        <translation>用語リストで Ctrl+Enter</translation>
    </message>
    <message>
        <source>Count the terms</source>
        <translation>用語を数える</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>墨消し</translation>
    </message>
    <message>
        <source>O, L</source>
        <translation>O、L</translation>
    </message>
    <message>
        <source>Ctrl+1 to 6</source>
        <translation>Ctrl+1 ～ 6</translation>
    </message>
</context>
<context>
    <name>casebook::ui::LogController</name>
    <message>
        <source>cannot be told</source>
        <translation>判定不可</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message numerus="yes">
        <source>%n files are in %1.</source>
        <translation>
            <numerusform>%1 に %n 件のファイルがあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::LogModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>certificate, account</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Case made</source>
        <translation>ケース作成</translation>
    </message>
    <message>
        <source>Log begun</source>
        <translation>監査ログ開始</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Import ended</source>
        <translation>インポート終了</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export ended</source>
        <translation>エクスポート終了</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Case checked</source>
        <translation>ケースの検証</translation>
    </message>
    <message>
        <source>Log signed</source>
        <translation>監査ログの署名</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>Role given or taken</source>
        <translation>役割の付与または解除</translation>
    </message>
    <message>
        <source>Policy changed</source>
        <translation>ポリシー変更</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>墨消し</translation>
    </message>
    <message>
        <source>Redaction taken off</source>
        <translation>墨消しの取り消し</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>Saved or deleted</source>
        <translation>保存または削除</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保全</translation>
    </message>
    <message>
        <source>Removed what was over</source>
        <translation>期限切れの削除</translation>
    </message>
    <message>
        <source>Sent to Symphony</source>
        <translation>Symphony へ送信</translation>
    </message>
    <message>
        <source>Sending ended</source>
        <translation>送信終了</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Time stamp asked for</source>
        <translation>タイムスタンプ要求</translation>
    </message>
    <message>
        <source>Time stamp taken in</source>
        <translation>タイムスタンプの取り込み</translation>
    </message>
</context>
<context>
    <name>casebook::ui::LogPanel</name>
    <message>
        <source>intact</source>
        <translation>改ざんなし</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>欠落なし</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>信頼できる</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>mark, verdict, answer</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 entries signed, by %3</source>
        <translation>%2 件中 %1 件に署名、署名者 %3</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>監査ログを検証</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>項目の種類</translation>
    </message>
    <message>
        <source>Part of a name or account</source>
        <translation>名前またはアカウントの一部</translation>
    </message>
    <message>
        <source>Part of an entry</source>
        <translation>項目の一部</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>この日から</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>この日まで</translation>
    </message>
    <message>
        <source>Failed attempts only</source>
        <translation>失敗した操作のみ</translation>
    </message>
    <message>
        <source>Save the proof…</source>
        <translation>証明を保存…</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>監査ログを保存…</translation>
    </message>
    <message>
        <source>Folder for the log</source>
        <translation>監査ログのフォルダー</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Text in the entry</source>
        <translation>項目内のテキスト</translation>
    </message>
    <message>
        <source>from 2024-09-01</source>
        <translation>2024-09-01 から</translation>
    </message>
    <message>
        <source>to 2024-09-30</source>
        <translation>2024-09-30 まで</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>監査ログの項目</translation>
    </message>
    <message>
        <source>The chosen entry and its proof</source>
        <translation>選択した項目とその証明</translation>
    </message>
    <message>
        <source>With the proof, somebody without the case sees that this entry stands in the log, and nothing else of it.</source>
        <translation>この証明があれば、ケースを持たない人でも、この項目が監査ログにあることを確認できます。ほかの内容は見えません。</translation>
    </message>
    <message>
        <source>Folder for the proof</source>
        <translation>証明のフォルダー</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>すべての操作</translation>
    </message>
    <message>
        <source>Checking the log…</source>
        <translation>監査ログを検証しています…</translation>
    </message>
    <message>
        <source>The log was not checked yet.</source>
        <translation>監査ログはまだ検証されていません。</translation>
    </message>
    <message>
        <source>Leaf: %1</source>
        <translation>リーフ: %1</translation>
    </message>
    <message>
        <source>Proof of inclusion</source>
        <translation>包含証明</translation>
    </message>
    <message>
        <source>making it…</source>
        <translation>作成中…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailOptions</name>
    <message>
        <source>How the files lie</source>
        <translation>ファイルの配置</translation>
    </message>
    <message>
        <source>Folder in each mailbox</source>
        <translation>各メールボックス内のフォルダー</translation>
    </message>
    <message>
        <source>One mail for</source>
        <translation>メール1通の単位</translation>
    </message>
    <message>
        <source>Minutes of silence that end a session</source>
        <translation>セッションを終える無発言の分数</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Days and times in</source>
        <translation>日付と時刻の基準</translation>
    </message>
    <message>
        <source>Subject of the mails</source>
        <translation>メールの件名</translation>
    </message>
    <message>
        <source>Largest mail in megabytes</source>
        <translation>メールの最大メガバイト数</translation>
    </message>
    <message>
        <source>With the files that were sent</source>
        <translation>送信されたファイルを含める</translation>
    </message>
    <message>
        <source>With what came out of encrypted sources</source>
        <translation>暗号化されたソースから得たものを含める</translation>
    </message>
    <message>
        <source>With a record of the events for programs</source>
        <translation>プログラム用のイベントのレコードを含める</translation>
    </message>
    <message>
        <source>One folder, with everybody and everything</source>
        <translation>全員とすべてを入れた1つのフォルダー</translation>
    </message>
    <message>
        <source>A folder for each mailbox</source>
        <translation>メールボックスごとのフォルダー</translation>
    </message>
    <message>
        <source>An mbox file for each mailbox</source>
        <translation>メールボックスごとの mbox ファイル</translation>
    </message>
    <message>
        <source>each conversation and day</source>
        <translation>会話と日ごと</translation>
    </message>
    <message>
        <source>each conversation</source>
        <translation>会話ごと</translation>
    </message>
    <message>
        <source>each session, ended by silence</source>
        <translation>無発言で区切ったセッションごと</translation>
    </message>
    <message>
        <source>each message</source>
        <translation>メッセージごと</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>behind the length of the silence that ends a session</comment>
        <translation> 分</translation>
    </message>
    <message>
        <source>One copy of each mail</source>
        <translation>各メール1部</translation>
    </message>
    <message>
        <source>One copy for each participant</source>
        <translation>参加者ごとに1部</translation>
    </message>
    <message>
        <source>the zone at the top</source>
        <translation>上部で選んだタイムゾーン</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>A template with {title}, {date}, {conversation}, {tenant}, {people}, {messages}, {minutes}, {part} and {parts}. Empty: the usual one.</source>
        <translation>{title}、{date}、{conversation}、{tenant}、{people}、{messages}、{minutes}、{part}、{parts} を使えるテンプレートです。空の場合は通常の件名になります。</translation>
    </message>
    <message>
        <source> MB; what is larger is split</source>
        <comment>behind the size of the largest mail</comment>
        <translation> MB、これより大きいものは分割</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>フォルダー内</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>無発言</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>メールボックス</translation>
    </message>
    <message>
        <source>Days and times</source>
        <translation>日付と時刻</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Largest mail</source>
        <translation>最大のメール</translation>
    </message>
    <message>
        <source>Name the folder in each mailbox.</source>
        <translation>各メールボックス内のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The numbers cannot be like this: %1</source>
        <translation>番号をこの形にはできません: %1</translation>
    </message>
    <message>
        <source>The subject cannot be filled in: %1</source>
        <translation>件名に値を入れられません: %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailServerDialog</name>
    <message>
        <source>Name of the mail server</source>
        <translation>メールサーバーの名前</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Authority to trust</source>
        <translation>信頼する認証局</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Certificate and key of this client</source>
        <translation>このクライアントの証明書と鍵</translation>
    </message>
    <message>
        <source>Certificates with keys (*.pem)</source>
        <translation>鍵付き証明書 (*.pem)</translation>
    </message>
    <message>
        <source>Bounces go to</source>
        <translation>不達通知の宛先</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>配信先</translation>
    </message>
    <message>
        <source>From of all mails</source>
        <translation>全メールの From</translation>
    </message>
    <message>
        <source>To of all mails</source>
        <translation>全メールの To</translation>
    </message>
    <message>
        <source>Connections at the same time</source>
        <translation>同時接続数</translation>
    </message>
    <message>
        <source>Mails a minute</source>
        <translation>1分あたりのメール数</translation>
    </message>
    <message>
        <source>How often a mail is offered</source>
        <translation>メールの送信試行回数</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New mail server</source>
        <translation>新しいメールサーバー</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>STARTTLS: encrypted before anything is said</source>
        <translation>STARTTLS: 通信の前に暗号化</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>最初のバイトから TLS</translation>
    </message>
    <message>
        <source>None: in clear</source>
        <translation>なし: 平文</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>ログインしない</translation>
    </message>
    <message>
        <source>User and password (PLAIN)</source>
        <translation>ユーザーとパスワード (PLAIN)</translation>
    </message>
    <message>
        <source>User and password (LOGIN)</source>
        <translation>ユーザーとパスワード (LOGIN)</translation>
    </message>
    <message>
        <source>User and token (XOAUTH2)</source>
        <translation>ユーザーとトークン (XOAUTH2)</translation>
    </message>
    <message>
        <source>those of the system only</source>
        <translation>システムの認証局のみ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Trusts also</source>
        <translation>追加で信頼</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>提示する証明書</translation>
    </message>
    <message>
        <source>One address for everything, or a template with {mailbox} or {local}.</source>
        <translation>すべてに共通の1つのアドレス、または {mailbox} か {local} を含むテンプレートです。</translation>
    </message>
    <message>
        <source>who wrote first</source>
        <translation>最初に書いた人</translation>
    </message>
    <message>
        <source>the participants</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>as fast as the server takes them</source>
        <translation>サーバーが受け付ける最大の速さ</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>名前を付けてください。</translation>
    </message>
    <message>
        <source>There is a mail server of this name already.</source>
        <translation>この名前のメールサーバーはすでにあります。</translation>
    </message>
    <message>
        <source>Password or token for the key store</source>
        <translation>キーストアに保存するパスワードまたはトークン</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>保存を解除</translation>
    </message>
    <message>
        <source>Kept in the case, each change as a version; its password never.</source>
        <translation>変更ごとに1つの版としてケースに保存されます。パスワードがケースに保存されることはありません。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Takes the password out of the key store of this system</source>
        <translation>このシステムのキーストアからパスワードを削除します</translation>
    </message>
    <message>
        <source>kept; type another one to replace it</source>
        <translation>保存済み（入力すると置き換え）</translation>
    </message>
    <message>
        <source>asked for before every delivery</source>
        <translation>引き渡しのたびに入力</translation>
    </message>
    <message>
        <source>What is typed here goes into the key store of this system.</source>
        <translation>ここに入力したものは、このシステムのキーストアに保存されます。</translation>
    </message>
    <message>
        <source>No password can be kept here, so it is asked for before every delivery.</source>
        <translation>ここではパスワードを保存できないため、引き渡しのたびに入力が必要です。</translation>
    </message>
    <message>
        <source>The key store answers: %1</source>
        <translation>キーストアの応答: %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailServerField</name>
    <message>
        <source>Mail server</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>テスト…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Password or token of the mail server</source>
        <translation>メールサーバーのパスワードまたはトークン</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新規…</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>Password or token; it is not kept</source>
        <translation>パスワードまたはトークン（保存されません）</translation>
    </message>
    <message>
        <source>everything to %1</source>
        <translation>すべて %1 へ</translation>
    </message>
    <message>
        <source>to the mailboxes of the participants</source>
        <translation>参加者のメールボックスへ</translation>
    </message>
    <message>
        <source>in clear, not encrypted</source>
        <translation>平文、暗号化なし</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>暗号化あり</translation>
    </message>
    <message>
        <source>%1, port %2, %3; %4.</source>
        <translation>%1、ポート %2、%3、%4。</translation>
    </message>
    <message>
        <source>Choose a mail server, or make one.</source>
        <translation>メールサーバーを選ぶか、作成してください。</translation>
    </message>
    <message>
        <source>Type the password of the mail server.</source>
        <translation>メールサーバーのパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Delete a mail server</source>
        <translation>メールサーバーの削除</translation>
    </message>
    <message>
        <source>Delete the mail server %1? What was delivered to it stays on record.</source>
        <translation>メールサーバー %1 を削除しますか。そこへ引き渡したものの記録は残ります。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Kept in the key store of this system; type another one for this once</source>
        <translation>このシステムのキーストアに保存済み（今回だけ別のものを使う場合は入力）</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailServerTest</name>
    <message>
        <source>Send a test mail to</source>
        <translation>テストメールの宛先</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>パスワードまたはトークン</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Test of a mail server</source>
        <translation>メールサーバーのテスト</translation>
    </message>
    <message>
        <source>One mail that says that it is a test and holds nothing of the case goes to %1, port %2.</source>
        <translation>テストであることだけを記し、ケースの内容を含まないメールを1通、%1（ポート %2）に送ります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>✓ The server took it: %1</source>
        <translation>✓ サーバーが受け付けました: %1</translation>
    </message>
    <message>
        <source>✕ The server did not take it: %1</source>
        <translation>✕ サーバーが受け付けませんでした: %1</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>kept in the key store of this system</source>
        <translation>このシステムのキーストアに保存済み</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailTargetsController</name>
    <message>
        <source>Test of a mail server</source>
        <translation>メールサーバーのテスト</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailboxFields</name>
    <message>
        <source>By a list, first of all</source>
        <translation>一覧による（最優先）</translation>
    </message>
    <message>
        <source>List of who has which mailbox</source>
        <translation>誰がどのメールボックスを持つかの一覧</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>表 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Addresses that are mailboxes by themselves</source>
        <translation>そのままメールボックスとなるアドレス</translation>
    </message>
    <message>
        <source>CSV with source_id and mailbox</source>
        <translation>source_id と mailbox の列を持つ CSV</translation>
    </message>
    <message>
        <source>Addresses of requested exports are mailboxes</source>
        <translation>依頼したエクスポートのアドレスをメールボックスとする</translation>
    </message>
    <message>
        <source>Every chat address is a mailbox</source>
        <translation>すべてのチャットアドレスをメールボックスとする</translation>
    </message>
    <message>
        <source>No address is a mailbox by itself</source>
        <translation>どのアドレスもそのままではメールボックスとしない</translation>
    </message>
    <message>
        <source>Who has which…</source>
        <translation>メールボックスの割り当て…</translation>
    </message>
    <message>
        <source>Choose the list of who has which mailbox.</source>
        <translation>メールボックスの割り当て一覧を選択してください。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailboxListModel</name>
    <message>
        <source>in the mapping</source>
        <translation>マッピングにあり</translation>
    </message>
    <message>
        <source>the address is a mailbox</source>
        <translation>アドレスがメールボックス</translation>
    </message>
    <message>
        <source>the mapping names the domain</source>
        <translation>マッピングにドメインあり</translation>
    </message>
    <message>
        <source>left out by the mapping</source>
        <translation>マッピングで除外</translation>
    </message>
    <message>
        <source>no mailbox is known</source>
        <translation>メールボックス不明</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>メールボックス</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MailboxesDialog</name>
    <message>
        <source>Who has which mailbox</source>
        <translation>メールボックスの割り当て</translation>
    </message>
    <message>
        <source>People and their mailboxes</source>
        <translation>人とそのメールボックス</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Looking up who takes part…</source>
        <translation>参加者を調べています…</translation>
    </message>
    <message>
        <source>%1 of %2 people have no mailbox. In mailbox trees and over a mail server they get nothing, and are listed with the reason; in one folder everything is written.</source>
        <translation>%2 人中 %1 人にメールボックスがありません。メールボックスごとの配置とメールサーバー経由では何も届かず、理由とともに一覧になります。1つのフォルダーの場合はすべて書き出されます。</translation>
    </message>
    <message>
        <source>All %1 people have a mailbox.</source>
        <translation>%1 人全員にメールボックスがあります。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MainMenu</name>
    <message>
        <source>&amp;Case</source>
        <translation>ケース(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>エクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open archive folder…</source>
        <translation>アーカイブフォルダーを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open archive &amp;files…</source>
        <translation>アーカイブファイルを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>新規ケース(&amp;N)…</translation>
    </message>
    <message>
        <source>Open &amp;case…</source>
        <translation>ケースを開く(&amp;C)…</translation>
    </message>
    <message>
        <source>New &amp;window on this case</source>
        <translation>このケースの新しいウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Recent cases</source>
        <translation>最近のケース(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>サンプルを開く(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>ケースを閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>No case was opened yet</source>
        <translation>まだ開いたケースはありません</translation>
    </message>
    <message>
        <source>&amp;Copy message text</source>
        <translation>メッセージの本文をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;sender and time</source>
        <translation>送信者と時刻を付けてコピー(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;lear the search</source>
        <translation>検索を消去(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Next hit</source>
        <translation>次のヒット(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>前のヒット(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <translation>ナビゲーター(&amp;N)</translation>
    </message>
    <message>
        <source>Acti&amp;vity over time</source>
        <translation>アクティビティの推移(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>インスペクター(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>文字を小さく(&amp;S)</translation>
    </message>
    <message>
        <source>N&amp;ormal text</source>
        <translation>標準の文字サイズ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>タイムゾーン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>このコンピューター: %1</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Another &amp;zone…</source>
        <translation>別のタイムゾーン(&amp;Z)…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Colours of the system</source>
        <translation>システムの配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go to date or id…</source>
        <translation>日付またはIDへ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>Next r&amp;oom event</source>
        <translation>次のルームイベント(&amp;O)</translation>
    </message>
    <message>
        <source>Previous room event</source>
        <translation>前のルームイベント</translation>
    </message>
    <message>
        <source>Next entry to &amp;look at</source>
        <translation>次の要確認項目(&amp;L)</translation>
    </message>
    <message>
        <source>Previous entry to look at</source>
        <translation>前の要確認項目</translation>
    </message>
    <message>
        <source>&amp;Who could see this?</source>
        <translation>これを見ることができた人(&amp;W)</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>次のペイン(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next conversation</source>
        <translation>次の会話(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious conversation</source>
        <translation>前の会話(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Export the open &amp;conversation…</source>
        <translation>開いている会話をエクスポート(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Collect Communicator history…</source>
        <translation>Communicator履歴を収集(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー一覧(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Casebook</source>
        <translation>Casebookについて(&amp;A)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>システムの言語(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;New request…</source>
        <translation>新しい依頼(&amp;N)…</translation>
    </message>
    <message>
        <source>Open a request &amp;file…</source>
        <translation>依頼ファイルを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Redactions…</source>
        <translation>墨消し(&amp;R)…</translation>
    </message>
    <message>
        <source>Take o&amp;ff the last redaction</source>
        <translation>最後の墨消しを取り消す(&amp;F)</translation>
    </message>
    <message>
        <source>Show what is redacted, in &amp;this window</source>
        <translation>このウィンドウで墨消し部分を表示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Identities…</source>
        <translation>デジタルID(&amp;I)…</translation>
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
        <translation>時刻はこのタイムゾーンで表示されています。ここを押すか、［表示］&gt;［タイムゾーン］で別のものを選択してください。</translation>
    </message>
    <message>
        <source>A job is still running. Stop it and close?</source>
        <translation>まだジョブが実行中です。中止して閉じますか?</translation>
    </message>
    <message>
        <source>Language: %1. Casebook speaks it the next time it is started.</source>
        <translation>言語: %1。次回の起動からCasebookの表示に使われます。</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>停止して閉じる</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>An import keeps the files that it finished and can be continued. A stopped export leaves nothing, and a stopped push goes on where it was.</source>
        <translation>インポートは完了したファイルを保持し、続行できます。停止したエクスポートは何も残さず、停止したプッシュは中断した所から続きます。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MappingFace</name>
    <message>
        <source>Find…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Only who is not decided upon</source>
        <translation>未決定の人のみ</translation>
    </message>
    <message>
        <source>Confirm guesses</source>
        <translation>推測を確認</translation>
    </message>
    <message>
        <source>Find among the people</source>
        <translation>人の中を検索</translation>
    </message>
    <message>
        <source>Mailboxes…</source>
        <translation>メールボックス…</translation>
    </message>
    <message>
        <source>Shows beside each person the mailbox that a mapping of mailboxes gives them.</source>
        <translation>メールボックスのマッピングで割り当てられるメールボックスを、各人の横に表示します。</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV で保存…</translation>
    </message>
    <message>
        <source>Find among the streams</source>
        <translation>ストリームの中を検索</translation>
    </message>
    <message>
        <source>Type into the table, paste cells from a spreadsheet where the cursor stands, or take a completed CSV over.</source>
        <translation>表に入力するか、カーソル位置に表計算のセルを貼り付けるか、記入済みの CSV を取り込んでください。</translation>
    </message>
    <message>
        <source>Take CSV over…</source>
        <translation>CSV を取り込む…</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were pasted.</source>
        <translation>
            <numerusform>%n 行を貼り付けました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSV で保存</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Take CSV over</source>
        <translation>CSV の取り込み</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt)</source>
        <translation>CSV (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Mapping of mailboxes</source>
        <translation>メールボックスのマッピング</translation>
    </message>
    <message>
        <source>Press Rehearse: it finds who and what would move.</source>
        <translation>［リハーサル］を押すと、移行する人と内容を調べます。</translation>
    </message>
    <message>
        <source>%1 in all, %2 without a user, %3 guessed</source>
        <translation>全%1件、ユーザーなし%2件、推測%3件</translation>
    </message>
    <message>
        <source>Confirm the selected guesses</source>
        <translation>選択した推測を確認</translation>
    </message>
    <message>
        <source>Confirm all guesses shown</source>
        <translation>表示中の推測をすべて確認</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MarkActions</name>
    <message>
        <source>Tag…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>メモ…</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>レビュー済み</translation>
    </message>
    <message>
        <source>Undo the last mark</source>
        <translation>直前のマークを取り消す</translation>
    </message>
    <message>
        <source>Redact…</source>
        <translation>墨消し…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MarksController</name>
    <message>
        <source>note</source>
        <comment>a mark on a row</comment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>reviewed</source>
        <comment>a mark on a row</comment>
        <translation>レビュー済み</translation>
    </message>
    <message>
        <source>Tagged “%1”.</source>
        <translation>タグ「%1」を付けました。</translation>
    </message>
    <message>
        <source>Tag “%1” taken off.</source>
        <translation>タグ「%1」を外しました。</translation>
    </message>
    <message>
        <source>Note added.</source>
        <translation>メモを追加しました。</translation>
    </message>
    <message>
        <source>Note taken off.</source>
        <translation>メモを外しました。</translation>
    </message>
    <message>
        <source>Marked as reviewed.</source>
        <translation>レビュー済みにしました。</translation>
    </message>
    <message>
        <source>No longer marked as reviewed.</source>
        <translation>レビュー済みの印を外しました。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MarksPanel</name>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>レビュー済み</translation>
    </message>
    <message>
        <source>Add a tag (T)</source>
        <translation>タグを追加 (T)</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Add a note (M)</source>
        <translation>メモを追加 (M)</translation>
    </message>
    <message>
        <source>Enter keeps the note, Shift+Enter begins a line</source>
        <translation>Enterでメモを保存、Shift+Enterで改行</translation>
    </message>
    <message>
        <source>Somebody has judged this event (V). That it was opened is kept apart.</source>
        <translation>誰かがこのイベントを判断しました (V)。開かれたことは別に記録されます。</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>Reviewed by %1</source>
        <translation>レビュー済み: %1</translation>
    </message>
    <message>
        <source>Take off the tag %1</source>
        <translation>タグ%1を外す</translation>
    </message>
    <message>
        <source>Take off this note</source>
        <translation>このメモを外す</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author, time</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MoveController</name>
    <message>
        <source>Rehearsal</source>
        <translation>リハーサル</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Two people must not become one user, which would change who said what: %1. Give each a user of their own, or leave one of them out.</source>
        <translation>2人を1ユーザーにすると、誰が何を言ったかが変わってしまいます: %1。それぞれに別のユーザーを割り当てるか、一方を除外してください。</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>%1 people and %2 streams were taken over.</source>
        <translation>%1 人と %2 ストリームを取り込みました。</translation>
    </message>
    <message>
        <source>The table is in %1.</source>
        <translation>表は %1 にあります。</translation>
    </message>
    <message>
        <source>Export for Symphony</source>
        <translation>Symphony 用エクスポート</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MovePage</name>
    <message>
        <source>Move</source>
        <translation>移行</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>リハーサル</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Move to Symphony</source>
        <translation>Symphony への移行</translation>
    </message>
    <message>
        <source>Progress of the rehearsal or export</source>
        <translation>リハーサルまたはエクスポートの進行状況</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>マッピング</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>リハーサル</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>プッシュ</translation>
    </message>
    <message>
        <source>Repair and finish</source>
        <translation>修復と完了</translation>
    </message>
    <message>
        <source>what the search selects: %1</source>
        <translation>検索で選ばれたもの: %1</translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation>ケース全体</translation>
    </message>
    <message>
        <source>changed since the rehearsal</source>
        <translation>リハーサル後に変更あり</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MovePeopleModel</name>
    <message>
        <source>The action is map, create or skip, not “%1”.</source>
        <translation>操作は map、create、skip のいずれかです。「%1」は使えません。</translation>
    </message>
    <message>
        <source>This column cannot be written to.</source>
        <translation>この列には書き込めません。</translation>
    </message>
    <message>
        <source>“%1” is no user ID: %2.</source>
        <translation>「%1」はユーザー ID ではありません: %2。</translation>
    </message>
    <message>
        <source>choose: names are missing</source>
        <translation>要選択: 名前が不足</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>要選択</translation>
    </message>
    <message>
        <source>guessed: confirm it</source>
        <translation>推測: 要確認</translation>
    </message>
    <message>
        <source>looked up by e-mail</source>
        <translation>メールアドレスで検索</translation>
    </message>
    <message>
        <source>mapped</source>
        <translation>対応付け済み</translation>
    </message>
    <message>
        <source>user is made</source>
        <translation>ユーザーを作成</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>JID</source>
        <translation>JID</translation>
    </message>
    <message>
        <source>Seen as</source>
        <translation>表示された名前</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Symphony user</source>
        <translation>Symphony ユーザー</translation>
    </message>
    <message>
        <source>E-mail in Symphony</source>
        <translation>Symphony のメールアドレス</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>メールボックス</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Shown name</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Disable afterwards</source>
        <translation>後で無効化</translation>
    </message>
</context>
<context>
    <name>casebook::ui::MoveStreamsModel</name>
    <message>
        <source>The name of a room has 1 to %1 characters.</source>
        <translation>ルーム名は 1 ～ %1 文字です。</translation>
    </message>
    <message>
        <source>The action is create, use or skip, not “%1”.</source>
        <translation>操作は create、use、skip のいずれかです。「%1」は使えません。</translation>
    </message>
    <message>
        <source>This column cannot be written to.</source>
        <translation>この列には書き込めません。</translation>
    </message>
    <message>
        <source>“%1” is no stream ID: %2.</source>
        <translation>「%1」はストリーム ID ではありません: %2。</translation>
    </message>
    <message>
        <source>private room</source>
        <translation>非公開ルーム</translation>
    </message>
    <message>
        <source>one IM</source>
        <translation>1つの IM</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>移行先</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>ルーム名</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Owner (JID)</source>
        <translation>所有者 (JID)</translation>
    </message>
    <message>
        <source>Stream ID</source>
        <translation>ストリーム ID</translation>
    </message>
    <message>
        <source>Remove afterwards (JIDs)</source>
        <translation>後で削除するメンバー (JID)</translation>
    </message>
    <message>
        <source>Deactivate afterwards</source>
        <translation>後で無効化</translation>
    </message>
</context>
<context>
    <name>casebook::ui::NavigatorModel</name>
    <message>
        <source>All conversations</source>
        <translation>すべての会話</translation>
    </message>
    <message>
        <source>No tenant</source>
        <translation>テナントなし</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>a day within its month</comment>
        <translation>d日 (ddd)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n conversations began here (days in UTC)</source>
        <translation>
            <numerusform>%1: %n件の会話がここで始まりました（日付はUTC）</numerusform>
        </translation>
    </message>
    <message>
        <source>Tenant, day</source>
        <translation>テナント、日</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
</context>
<context>
    <name>casebook::ui::NewCasePage</name>
    <message>
        <source>Title of the case</source>
        <translation>ケースのタイトル</translation>
    </message>
    <message>
        <source>Where the case file is kept</source>
        <translation>ケースファイルの保存場所</translation>
    </message>
    <message>
        <source>&amp;Four eyes</source>
        <translation>二者承認(&amp;F)</translation>
    </message>
    <message>
        <source>Certificate of the first approver</source>
        <translation>最初の承認者の証明書</translation>
    </message>
    <message>
        <source>&amp;Single reviewer</source>
        <translation>単独レビュー(&amp;S)</translation>
    </message>
    <message>
        <source>Make case and import</source>
        <translation>ケースを作成してインポート</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新規ケース</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep it in</source>
        <translation>保存場所(&amp;K)</translation>
    </message>
    <message>
        <source>One file on a disk of this computer. Texts, raw records and the hashes of the sources are in it; the sources are only read.</source>
        <translation>このコンピューターのディスク上の1つのファイルです。本文、生レコード、ソースのハッシュを収めます。ソースは読み取るだけです。</translation>
    </message>
    <message>
        <source>Who must agree before something leaves the case</source>
        <translation>ケースから持ち出す前に誰の同意が必要か</translation>
    </message>
    <message>
        <source>Certificate of the first approver (PEM)</source>
        <translation>最初の承認者の証明書 (PEM)</translation>
    </message>
    <message>
        <source>An empty case, to add archives to later.</source>
        <translation>後からアーカイブを追加するための空のケースです。</translation>
    </message>
    <message>
        <source>Make case</source>
        <translation>ケースを作成</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>対象: %1</translation>
    </message>
    <message>
        <source>Keep the case in</source>
        <translation>ケースの保存場所</translation>
    </message>
    <message>
        <source>Casebook cases (*.casebook)</source>
        <translation>Casebookのケース (*.casebook)</translation>
    </message>
    <message>
        <source>Choose who must agree.</source>
        <translation>誰の同意が必要かを選択してください。</translation>
    </message>
    <message>
        <source>Say where to keep the case.</source>
        <translation>ケースの保存場所を指定してください。</translation>
    </message>
    <message>
        <source>Say who approves first: by a certificate.</source>
        <translation>最初の承認者を証明書で指定してください。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::NewIdentityDialog</name>
    <message>
        <source>Name of the person</source>
        <translation>本人の名前</translation>
    </message>
    <message>
        <source>Address of the person</source>
        <translation>本人のメールアドレス</translation>
    </message>
    <message>
        <source>Kind of the key</source>
        <translation>鍵の種類</translation>
    </message>
    <message>
        <source>Years for which it is valid</source>
        <translation>有効年数</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>鍵の保存場所</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>パスフレーズ（再入力）</translation>
    </message>
    <message>
        <source>Keep the passphrase in the key store of this account</source>
        <translation>パスフレーズをこのアカウントのキーストアに保存</translation>
    </message>
    <message>
        <source>Make the identity</source>
        <translation>デジタルIDを作成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>新しいデジタルID</translation>
    </message>
    <message>
        <source>RSA, 3072 bits: opened by every program</source>
        <translation>RSA、3072 ビット: どのプログラムでも開ける</translation>
    </message>
    <message>
        <source>EC, P-256: short and fast</source>
        <translation>EC、P-256: 短くて高速</translation>
    </message>
    <message>
        <source>Whoever can use your account on this computer can sign with your key then.</source>
        <translation>保存すると、このコンピューターであなたのアカウントを使える人は誰でも、あなたの鍵で署名できるようになります。</translation>
    </message>
    <message>
        <source>A key of your own, and a certificate that says whose it is. With the key you sign; the certificate is for the others, who enrol you by it.</source>
        <translation>あなた専用の鍵と、それが誰の鍵かを示す証明書です。鍵は署名に使います。証明書はほかの人に渡すもので、その人はこれを使ってあなたを登録します。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>メールアドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Kind of key</source>
        <translation>鍵の種類(&amp;K)</translation>
    </message>
    <message>
        <source>Valid for &amp;years</source>
        <translation>有効年数(&amp;Y)</translation>
    </message>
    <message>
        <source>Key &amp;file</source>
        <translation>鍵ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>And a&amp;gain</source>
        <translation>再入力(&amp;G)</translation>
    </message>
    <message>
        <source>Keep the key in</source>
        <translation>鍵の保存先</translation>
    </message>
    <message>
        <source>Keys (*.p12)</source>
        <translation>鍵 (*.p12)</translation>
    </message>
    <message>
        <source>Say whose identity it is.</source>
        <translation>誰のデジタルIDかを入力してください。</translation>
    </message>
    <message>
        <source>Give the address of the person.</source>
        <translation>本人のメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Say where the key is kept.</source>
        <translation>鍵の保存場所を指定してください。</translation>
    </message>
    <message>
        <source>The passphrase needs 8 characters or more, better 20.</source>
        <translation>パスフレーズは8文字以上必要です。20文字以上をお勧めします。</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>2つのパスフレーズが一致しません。</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>鍵を作成しています…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The key is in %1, the certificate in %2. Hand out the certificate, and keep the key to yourself.
Fingerprint, to compare on the telephone:
%3</source>
        <translation>鍵は %1、証明書は %2 にあります。証明書は相手に渡し、鍵は誰にも渡さないでください。
電話で照合するためのフィンガープリント:
%3</translation>
    </message>
</context>
<context>
    <name>casebook::ui::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>casebook::ui::NumberFields</name>
    <message>
        <source>Before each number</source>
        <translation>番号の前の文字</translation>
    </message>
    <message>
        <source>Digits of each number</source>
        <translation>番号の桁数</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>最初の番号</translation>
    </message>
    <message>
        <source>Name of the load files</source>
        <translation>ロードファイルの名前</translation>
    </message>
    <message>
        <source> digits</source>
        <comment>behind the number of digits of a production number</comment>
        <translation> 桁</translation>
    </message>
    <message>
        <source>from </source>
        <comment>before the first production number</comment>
        <translation>開始 </translation>
    </message>
    <message>
        <source>The first document is %1, in %2.dat.</source>
        <translation>最初の文書は %1（%2.dat 内）です。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::OpenDialogs</name>
    <message>
        <source>Open archive folder</source>
        <translation>アーカイブフォルダーを開く</translation>
    </message>
    <message>
        <source>Open archive files</source>
        <translation>アーカイブファイルを開く</translation>
    </message>
    <message>
        <source>Archives (*.IMArchive *.conv *.localONLY);;All files (*)</source>
        <translation>アーカイブ (*.IMArchive *.conv *.localONLY);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>ケースを開く</translation>
    </message>
    <message>
        <source>Casebook cases (*.casebook)</source>
        <translation>Casebookのケース (*.casebook)</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PackText</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>ダイレクトメッセージ</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Deleted messages</source>
        <translation>削除されたメッセージ</translation>
    </message>
    <message>
        <source>Room events</source>
        <translation>ルームのイベント</translation>
    </message>
    <message>
        <source>A list (kept as it is)</source>
        <translation>リスト（そのまま保持）</translation>
    </message>
    <message>
        <source>Something else (kept)</source>
        <translation>その他（保持）</translation>
    </message>
    <message>
        <source>Conversation (ID)</source>
        <translation>会話（ID）</translation>
    </message>
    <message>
        <source>Conversation (name)</source>
        <translation>会話（名前）</translation>
    </message>
    <message>
        <source>Conversation (kind)</source>
        <translation>会話（種類）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Date (the clock is apart)</source>
        <translation>日付（時刻は別）</translation>
    </message>
    <message>
        <source>Clock (the date is apart)</source>
        <translation>時刻（日付は別）</translation>
    </message>
    <message>
        <source>End, or time of leaving</source>
        <translation>終了または退出の時刻</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Sender (address)</source>
        <translation>送信者（アドレス）</translation>
    </message>
    <message>
        <source>Sender (ID)</source>
        <translation>送信者（ID）</translation>
    </message>
    <message>
        <source>Sender (name)</source>
        <translation>送信者（名前）</translation>
    </message>
    <message>
        <source>Recipients, members</source>
        <translation>受信者、メンバー</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>メッセージ ID</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>返信先</translation>
    </message>
    <message>
        <source>Attachment (name)</source>
        <translation>添付ファイル（名前）</translation>
    </message>
    <message>
        <source>Attachment (type)</source>
        <translation>添付ファイル（種類）</translation>
    </message>
    <message>
        <source>Attachment (size)</source>
        <translation>添付ファイル（サイズ）</translation>
    </message>
    <message>
        <source>Attachment (file in the pack)</source>
        <translation>添付ファイル（パック内のファイル）</translation>
    </message>
    <message>
        <source>Attachment (address)</source>
        <translation>添付ファイル（アドレス）</translation>
    </message>
    <message>
        <source>Whether it was deleted</source>
        <translation>削除されたかどうか</translation>
    </message>
    <message>
        <source>Deleted at</source>
        <translation>削除日時</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>削除者</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>Of a Casebook delivery: %1</source>
        <translation>Casebook の納品から：%1</translation>
    </message>
    <message>
        <source>Nothing in the table tells the day from the month.</source>
        <translation>この表からは日と月を区別できません。</translation>
    </message>
    <message>
        <source>The times of the table name no zone.</source>
        <translation>表の時刻にはタイムゾーンがありません。</translation>
    </message>
    <message>
        <source>More than one column may be “%1”: %2.</source>
        <translation>複数の列が「%1」の可能性があります：%2。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PagesDialog</name>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>%1. The preview ends here.</source>
        <translation>%1。プレビューはここまでです。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PeopleController</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1から%2まで</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>不明な時刻</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>no record says when</source>
        <translation>時期の記録なし</translation>
    </message>
    <message>
        <source>never in it, as far as recorded</source>
        <translation>記録上、参加なし</translation>
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
        <translation>誰がいつ在席していたか</translation>
    </message>
    <message>
        <source>Reading who was there…</source>
        <translation>在席者を読み取り中…</translation>
    </message>
    <message>
        <source>Choose a conversation to see who was present when.</source>
        <translation>会話を選択すると、誰がいつ在席していたかが表示されます。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PlanFace</name>
    <message>
        <source>The whole case</source>
        <translation>ケース全体</translation>
    </message>
    <message>
        <source>What becomes one room</source>
        <translation>1つのルームにまとめる単位</translation>
    </message>
    <message>
        <source>Keep the order within a second, by milliseconds</source>
        <translation>同じ秒の中の順序をミリ秒で保つ</translation>
    </message>
    <message>
        <source>Split texts that are too long for one message</source>
        <translation>1メッセージには長すぎる本文を分割</translation>
    </message>
    <message>
        <source>Move what is left of redacted messages</source>
        <translation>墨消ししたメッセージの残りを移行</translation>
    </message>
    <message>
        <source>Send files along</source>
        <translation>ファイルも送信</translation>
    </message>
    <message>
        <source>What moves, and how</source>
        <translation>移行の対象と方法</translation>
    </message>
    <message>
        <source>One room for each room of the archive: everybody sees everything in it</source>
        <translation>アーカイブのルームごとに1ルーム: 全員がすべてを見られる</translation>
    </message>
    <message>
        <source>One room for each conversation: nobody sees what was said before they came</source>
        <translation>会話ごとに1ルーム: 参加前の発言は誰にも見えない</translation>
    </message>
    <message>
        <source>People and streams</source>
        <translation>人とストリーム</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>計画はまだありません</translation>
    </message>
    <message>
        <source>The rehearsal goes through everything that would move, without asking anybody: people, streams, messages, hours, and what stands in the way.</source>
        <translation>リハーサルでは、移行するものすべて（人、ストリーム、メッセージ、所要時間、支障）を、どこにも問い合わせずに調べます。</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>リハーサル</translation>
    </message>
    <message>
        <source>Content exports that run daily look at one day only and will not hold this history. Plan one over its whole span.

Everybody in a room sees everything that is imported into it. All conversations of two people end in the IM that they use. Bots on the datafeed see nothing, and nothing that was imported can be taken back, only suppressed message by message.</source>
        <translation>毎日実行されるコンテンツエクスポートは1日分だけを対象とし、この履歴は含みません。全期間を対象とするエクスポートを計画してください。

ルームにいる人は、そこにインポートされたものをすべて見られます。2人の会話はすべて、その2人が使う IM に入ります。データフィードのボットには何も見えません。インポートしたものは取り消せず、メッセージごとに非表示にできるだけです。</translation>
    </message>
    <message>
        <source>Cannot be moved</source>
        <translation>移行できないもの</translation>
    </message>
    <message>
        <source>Before you push</source>
        <translation>プッシュの前に</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>これまでの状況</translation>
    </message>
    <message>
        <source>What the search selects: %1</source>
        <translation>検索で選ばれたもの: %1</translation>
    </message>
    <message>
        <source>What the search selects (nothing is looked for)</source>
        <translation>検索で選ばれたもの（検索条件なし）</translation>
    </message>
    <message>
        <source>A message takes up to 25 files and 30 MB, of the kinds that Symphony allows; files make the import longer than the hours above.</source>
        <translation>1つのメッセージに付けられるファイルは、Symphony が許可する種類で最大 25 個、30 MB です。ファイルを含めると、インポートは上記の時間より長くなります。</translation>
    </message>
    <message>
        <source>messages in scope</source>
        <translation>範囲内のメッセージ</translation>
    </message>
    <message numerus="yes">
        <source>ready, in %n calls</source>
        <translation>
            <numerusform>準備完了、呼び出し %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>held back, see the rehearsal</source>
        <translation>保留、リハーサルを参照</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>%1 – %2 h</source>
        <translation>%1 ～ %2 時間</translation>
    </message>
    <message>
        <source>at %1 and %2 an hour</source>
        <translation>1時間あたり %1 件および %2 件の場合</translation>
    </message>
    <message>
        <source>users that Symphony has</source>
        <translation>Symphony にいるユーザー</translation>
    </message>
    <message>
        <source>looked up by e-mail</source>
        <translation>メールアドレスで検索</translation>
    </message>
    <message>
        <source>users to be made</source>
        <translation>作成するユーザー</translation>
    </message>
    <message>
        <source>people left out</source>
        <translation>除外した人</translation>
    </message>
    <message>
        <source>people without a user</source>
        <translation>ユーザーのない人</translation>
    </message>
    <message>
        <source>IMs of two people</source>
        <translation>2人の IM</translation>
    </message>
    <message>
        <source>private rooms</source>
        <translation>非公開ルーム</translation>
    </message>
    <message>
        <source>members to be added</source>
        <translation>追加するメンバー</translation>
    </message>
    <message>
        <source>The rehearsal counts it.</source>
        <translation>リハーサルで数えます。</translation>
    </message>
    <message>
        <source>Everybody is decided upon</source>
        <translation>全員について決定済み</translation>
    </message>
    <message numerus="yes">
        <source>%n people still need a decision</source>
        <translation>
            <numerusform>%n 人がまだ未決定</numerusform>
        </translation>
    </message>
    <message>
        <source>The rehearsal finds nothing in the way</source>
        <translation>リハーサルで支障なし</translation>
    </message>
    <message numerus="yes">
        <source>The rehearsal holds %n things back</source>
        <translation>
            <numerusform>リハーサルで %n 件を保留</numerusform>
        </translation>
    </message>
    <message>
        <source>An export is made and cleared</source>
        <translation>エクスポートを作成し、許可済み</translation>
    </message>
    <message>
        <source>Pilot: one room and one IM, 50 messages</source>
        <translation>パイロット: 1ルームと1つの IM、50 メッセージ</translation>
    </message>
    <message>
        <source>%1 imported, %2 failed, %3 left</source>
        <translation>インポート済み%1件、失敗%2件、残り%3件</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>1分未満</translation>
    </message>
    <message>
        <source>%1 – %2 min</source>
        <translation>%1 ～ %2 分</translation>
    </message>
    <message numerus="yes">
        <source>%n files of %1 go along.</source>
        <translation>
            <numerusform>ファイル%n個（%1）も送信します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::PolicyCard</name>
    <message>
        <source>Single reviewer</source>
        <translation>単独レビュー</translation>
    </message>
    <message>
        <source>Four eyes: an approved request is needed</source>
        <translation>二者承認: 承認済みの依頼が必要</translation>
    </message>
    <message>
        <source>Request %1, approved by %2</source>
        <translation>依頼 %1、承認者 %2</translation>
    </message>
    <message>
        <source>Exactly what was approved leaves, as %1. It is compared again while it is written, and nothing stays where it differs.</source>
        <translation>承認された内容だけが %1 として持ち出されます。書き出し中にもう一度照合し、異なる場合は何も残しません。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PolicyDialog</name>
    <message>
        <source>Policy of this case</source>
        <translation>このケースのポリシー</translation>
    </message>
    <message>
        <source>From now on: %1. %2 An approver signs the change, and it stands in the log for good.</source>
        <translation>今後のポリシー: %1。%2この変更には承認者が署名し、監査ログに永続的に残ります。</translation>
    </message>
    <message>
        <source>Show what I sign</source>
        <translation>署名内容を表示</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>理由を入力してください。</translation>
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
        <translation>%1から</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>took part, but no record says when</source>
        <translation>参加したが、時期の記録なし</translation>
    </message>
    <message>
        <source>left later; since when they were there is not told</source>
        <translation>後に退出。いつからいたかは記録なし</translation>
    </message>
    <message>
        <source>the record of presence and the events of the room disagree</source>
        <translation>在席の記録とルームのイベントが食い違い</translation>
    </message>
    <message>
        <source>the event has no readable time, or may belong to another conversation</source>
        <translation>イベントに読み取れる時刻がないか、別の会話に属する可能性あり</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PreviewDialog</name>
    <message>
        <source>Preview of %1</source>
        <translation>%1 のプレビュー</translation>
    </message>
    <message>
        <source>The first %1 of %2 events, as an export would have them. The log says that you saw them.</source>
        <translation>%2 イベント中の最初の %1 件を、エクスポートされるとおりに表示しています。閲覧は監査ログに記録されます。</translation>
    </message>
    <message>
        <source>All %1 events, as an export would have them. The log says that you saw them.</source>
        <translation>%1 イベントすべてを、エクスポートされるとおりに表示しています。閲覧は監査ログに記録されます。</translation>
    </message>
    <message>
        <source>Selected events</source>
        <translation>選択されたイベント</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>選択されたものはありません</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ProofFigures</name>
    <message>
        <source>records that repeat an event (copies)</source>
        <translation>イベントを繰り返すレコード（コピー）</translation>
    </message>
    <message>
        <source>! incomplete</source>
        <translation>! 不完全</translation>
    </message>
    <message numerus="yes">
        <source>%n files that should be archives were left out</source>
        <translation>
            <numerusform>アーカイブであるはずのファイル%n件が除外されました</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ balances</source>
        <translation>✓ 照合一致</translation>
    </message>
    <message>
        <source>%1 bytes, each in one place</source>
        <translation>%1バイト、それぞれ1か所に帰属</translation>
    </message>
    <message>
        <source>✕ does not balance</source>
        <translation>✕ 照合不一致</translation>
    </message>
    <message numerus="yes">
        <source>%n problems, listed below</source>
        <translation>
            <numerusform>食い違い%n件（下に列挙）</numerusform>
        </translation>
    </message>
    <message>
        <source>checking the books</source>
        <translation>照合を確認中</translation>
    </message>
    <message>
        <source>nothing was read yet</source>
        <translation>まだ何も読み取っていません</translation>
    </message>
    <message numerus="yes">
        <source>%n issues to look at</source>
        <translation>
            <numerusform>要確認の問題%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n harmless notes</source>
        <translation>
            <numerusform>無害な注記%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>no daily files</source>
        <translation>日次ファイルなし</translation>
    </message>
    <message>
        <source>no day missing</source>
        <translation>欠落日なし</translation>
    </message>
    <message numerus="yes">
        <source>%n days missing</source>
        <translation>
            <numerusform>欠落%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>events, of them %1 messages, in %2 conversations</source>
        <translation>件のイベント（うちメッセージ %1 件）、%2 件の会話</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ProofHead</name>
    <message>
        <source>Reading report</source>
        <translation>読み取りレポート</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1として保存しました</translation>
    </message>
    <message>
        <source>Check sources again</source>
        <translation>ソースを再検査</translation>
    </message>
    <message>
        <source>Makes the case anew from its raw bytes, compares every row, and looks at the original files.</source>
        <translation>生のバイトからケースを作り直してすべての行を比較し、元のファイルも確認します。</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>PDFとして…</translation>
    </message>
    <message>
        <source>As HTML…</source>
        <translation>HTMLとして…</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>JSONとして…</translation>
    </message>
    <message>
        <source>Save the reading report</source>
        <translation>読み取りレポートを保存</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n sources · %2</source>
        <translation>
            <numerusform>%1 · ソース%n件 · %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::ProofPage</name>
    <message>
        <source>Proof</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>Show harmless notes too</source>
        <translation>無害な注記も表示</translation>
    </message>
    <message>
        <source>Nothing: every record could be read.</source>
        <translation>なし: すべてのレコードを読み取れました。</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Days, by tenant and UCB</source>
        <translation>テナントとUCB別の日</translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation>確認が必要なもの</translation>
    </message>
    <message numerus="yes">
        <source>and %n more problems</source>
        <translation>
            <numerusform>ほかに食い違い%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading report</source>
        <translation>読み取りレポート</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>監査ログ</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PurgeTask</name>
    <message>
        <source>Remove every day</source>
        <translation>毎日削除</translation>
    </message>
    <message>
        <source>Run this once in a console. From then on the Task Scheduler removes every morning what is over in this case, also when Casebook is not open.</source>
        <translation>これをコンソールで1回実行してください。以後は Casebook を開いていなくても、このケースの期限切れのものをタスク スケジューラが毎朝削除します。</translation>
    </message>
    <message>
        <source>Put this line into the table that &quot;crontab -e&quot; opens. From then on the system removes every morning what is over in this case, also when Casebook is not open.</source>
        <translation>「crontab -e」で開く表にこの行を追加してください。以後は Casebook を開いていなくても、このケースの期限切れのものをシステムが毎朝削除します。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PushController</name>
    <message>
        <source>%1 of %2 messages are imported, %3 failed, %4 are left.</source>
        <translation>%2 メッセージ中%1件をインポート済み、失敗%3件、残り%4件です。</translation>
    </message>
    <message>
        <source>It ended before its time: %1. The next push goes on from here.</source>
        <translation>途中で終了しました: %1。次のプッシュはここから続行します。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Push to Symphony</source>
        <translation>Symphony へのプッシュ</translation>
    </message>
    <message>
        <source>Answers of Symphony</source>
        <translation>Symphony の応答</translation>
    </message>
    <message>
        <source>%1 batches have an answer, %2 have none. %3 messages are imported, %4 failed, %5 are left.</source>
        <translation>応答ありのバッチ%1件、応答なし%2件。インポート済みメッセージ%3件、失敗%4件、残り%5件です。</translation>
    </message>
    <message>
        <source>Finish the move</source>
        <translation>移行の完了</translation>
    </message>
    <message>
        <source>%1 owners were promoted, %2 members removed, the account left %3 rooms, %4 rooms were deactivated, %5 users disabled.</source>
        <translation>所有者に昇格%1件、メンバーの削除%2件、アカウントが退出したルーム%3件、ルームの無効化%4件、ユーザーの無効化%5件です。</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>最終レポート</translation>
    </message>
    <message>
        <source>The report is in %1: %2 imported, %3 failed, %4 left. %5</source>
        <translation>レポートは %1 にあります: インポート済み%2件、失敗%3件、残り%4件。%5</translation>
    </message>
    <message>
        <source>It balances.</source>
        <translation>照合は一致しています。</translation>
    </message>
    <message>
        <source>It does NOT balance.</source>
        <translation>照合は一致していません。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::PushFace</name>
    <message>
        <source>Export for Symphony</source>
        <translation>Symphony 用エクスポート</translation>
    </message>
    <message>
        <source>Do not send failures again</source>
        <translation>失敗したものを再送しない</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>プッシュ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Read answers…</source>
        <translation>応答を読み込む…</translation>
    </message>
    <message>
        <source>Push to Symphony</source>
        <translation>Symphony へのプッシュ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>The folder that the step Batches wrote</source>
        <translation>手順［バッチ］で書き出したフォルダー</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Progress of the push</source>
        <translation>プッシュの進行状況</translation>
    </message>
    <message>
        <source>The folder has scripts that send its batches and keep the answers. Read them here, and everything else goes as after a push.</source>
        <translation>フォルダーには、バッチを送信して応答を保存するスクリプトがあります。応答をここで読み込むと、以降はプッシュの後と同じように進みます。</translation>
    </message>
    <message>
        <source>What failed goes out again, too.</source>
        <translation>失敗したものも再送します。</translation>
    </message>
    <message>
        <source>What failed goes out again: %1.</source>
        <translation>失敗したものを再送します: %1。</translation>
    </message>
    <message>
        <source>Folder with the answers</source>
        <translation>応答のあるフォルダー</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>インポート済み</translation>
    </message>
    <message>
        <source>failed, see Repair and finish</source>
        <translation>失敗、［修復と完了］を参照</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>left: not sent, or no answer</source>
        <translation>残り: 未送信または応答なし</translation>
    </message>
</context>
<context>
    <name>casebook::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ReadController</name>
    <message>
        <source>“%1” is no date, no time and no id of this case.</source>
        <translation>「%1」は日付でも時刻でもなく、このケースのIDでもありません。</translation>
    </message>
    <message>
        <source>There is no further room event this way.</source>
        <translation>この方向にルームイベントはもうありません。</translation>
    </message>
    <message>
        <source>There is no further entry to look at this way.</source>
        <translation>この方向に要確認項目はもうありません。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ReadPage</name>
    <message>
        <source>Read</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Tenants and days</source>
        <translation>テナントと日</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>本文をコピー</translation>
    </message>
    <message>
        <source>Copy with sender and time</source>
        <translation>送信者と時刻を付けてコピー</translation>
    </message>
    <message>
        <source>Who could see this?</source>
        <translation>これを見ることができた人は?</translation>
    </message>
    <message>
        <source>Show in its conversation</source>
        <translation>会話の中で表示</translation>
    </message>
    <message>
        <source>Show in inspector</source>
        <translation>インスペクターで表示</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ReceiveDialog</name>
    <message>
        <source>Take in an answer</source>
        <translation>回答の取り込み</translation>
    </message>
    <message>
        <source>The answer is checked like a decision at this computer, and kept in the log with your signature.</source>
        <translation>回答はこのコンピューターでの判断と同じように検証され、あなたの署名付きで監査ログに保存されます。</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Answer of the approver</source>
        <translation>承認者の回答</translation>
    </message>
    <message>
        <source>Answers (*.answer *.json);;All files (*)</source>
        <translation>回答 (*.answer *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Signature of OpenSSL</source>
        <translation>OpenSSL の署名</translation>
    </message>
    <message>
        <source>Signatures (*.p7s);;All files (*)</source>
        <translation>署名 (*.p7s);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Signature, where the approver signed with OpenSSL</source>
        <translation>署名（承認者が OpenSSL で署名した場合）</translation>
    </message>
    <message>
        <source>Choose the file that the approver sent back.</source>
        <translation>承認者から返送されたファイルを選択してください。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RedactDialog</name>
    <message>
        <source>The &amp;words that are selected above</source>
        <translation>上で選択した語句(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;All of it, with its files</source>
        <translation>ファイルを含む全体(&amp;A)</translation>
    </message>
    <message>
        <source>Withhold its whole &amp;conversation</source>
        <translation>会話全体を非開示(&amp;C)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The reason in your words</source>
        <translation>自分の言葉での理由</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>墨消し</translation>
    </message>
    <message>
        <source>What is redacted leaves the case in no form. It stays in the case, and the log keeps who hid it, when and why.</source>
        <translation>墨消しした内容は、どの形式でもケースから持ち出されません。ケースには残り、誰が、いつ、なぜ隠したかは監査ログに残ります。</translation>
    </message>
    <message>
        <source>Text of the event</source>
        <translation>イベントの本文</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The reason in your words; it stays in the case</source>
        <translation>自分の言葉での理由（ケースに残ります）</translation>
    </message>
    <message>
        <source>What is redacted already</source>
        <translation>墨消し済みの内容</translation>
    </message>
    <message>
        <source>Select the words: with the mouse, or with Shift and the arrows.</source>
        <translation>マウス、または Shift と矢印キーで語句を選択してください。</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>理由を入力してください。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RedactionListModel</name>
    <message>
        <source>Conversation %1, withheld</source>
        <translation>会話 %1、非開示</translation>
    </message>
    <message>
        <source>Event %1, all of it</source>
        <translation>イベント %1、全体</translation>
    </message>
    <message>
        <source>Event %1, characters %2 to %3</source>
        <translation>イベント %1、%2 ～ %3 文字目</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RedactionsController</name>
    <message>
        <source>Redacted. It does not leave the case.</source>
        <translation>墨消ししました。ケースからは持ち出されません。</translation>
    </message>
    <message>
        <source>The redaction is taken off. The log keeps that it was there.</source>
        <translation>墨消しを取り消しました。墨消しがあったことは監査ログに残ります。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RedactionsDialog</name>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Redactions</source>
        <translation>墨消し</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing is redacted. R in the timeline hides a message or words of it.</source>
        <translation>墨消しはありません。タイムラインで R を押すと、メッセージまたはその語句を隠します。</translation>
    </message>
    <message numerus="yes">
        <source>%n redactions hold.</source>
        <translation>
            <numerusform>%n 件の墨消しが有効です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::RehearsalFace</name>
    <message>
        <source>Only what is not imported</source>
        <translation>インポートされないもののみ</translation>
    </message>
    <message>
        <source>What the rehearsal found</source>
        <translation>リハーサルの結果</translation>
    </message>
    <message>
        <source>Calls of the import</source>
        <translation>インポートの呼び出し</translation>
    </message>
    <message>
        <source>Find among what was found</source>
        <translation>結果の中を検索</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Nothing was rehearsed yet. Press Rehearse: nothing is written or sent.</source>
        <translation>リハーサルはまだ行われていません。［リハーサル］を押してください。何も書き込まれず、送信もされません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 messages would go, in %n calls.</source>
        <translation>
            <numerusform>%2 メッセージ中 %1 件を %n 回の呼び出しで送信します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was changed since: rehearse again.</source>
        <translation>その後に変更がありました。もう一度リハーサルしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n things stand in the way of the rest.</source>
        <translation>
            <numerusform>残りには %n 件の支障があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>支障はありません。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RememberDialog</name>
    <message>
        <source>Certificate, or key file</source>
        <translation>証明書または鍵ファイル</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.p12 *.pfx)</source>
        <translation>証明書と鍵 (*.pem *.crt *.cer *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Passphrase of the key file</source>
        <translation>鍵ファイルのパスフレーズ</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Take in an identity</source>
        <translation>デジタルIDの取り込み</translation>
    </message>
    <message>
        <source>The certificate of somebody else, or your own key file, made by your company&apos;s authority. Of a key file the certificate alone is kept; the key stays where it is.</source>
        <translation>ほかの人の証明書、または会社の認証局が作成したご自身の鍵ファイルを指定します。鍵ファイルから保存されるのは証明書だけで、鍵は元の場所に残ります。</translation>
    </message>
    <message>
        <source>Certificate (.pem, .crt, .cer) or key file (.p12, .pfx)</source>
        <translation>証明書 (.pem, .crt, .cer) または鍵ファイル (.p12, .pfx)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 is known now. Compare the fingerprint with the person, on the telephone for instance:
%2</source>
        <translation>%1 を取り込みました。電話などで、本人とフィンガープリントを照合してください:
%2</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RepairFace</name>
    <message>
        <source>Failures by class</source>
        <translation>分類別の失敗</translation>
    </message>
    <message>
        <source>Messages that are not imported</source>
        <translation>インポートされていないメッセージ</translation>
    </message>
    <message>
        <source>Send these again…</source>
        <translation>これらを再送…</translation>
    </message>
    <message>
        <source>Even while messages are not sent</source>
        <translation>未送信のメッセージがあっても実行</translation>
    </message>
    <message>
        <source>Finish the move</source>
        <translation>移行を完了</translation>
    </message>
    <message>
        <source>File for the final report</source>
        <translation>最終レポートのファイル</translation>
    </message>
    <message>
        <source>Your key, to sign the report with</source>
        <translation>レポートに署名するあなたの鍵</translation>
    </message>
    <message>
        <source>Passphrase of your key</source>
        <translation>鍵のパスフレーズ</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>レポートを書き出す</translation>
    </message>
    <message>
        <source>When nothing is left to retry: owners are promoted, members that you marked are removed, the account leaves the rooms that it made, and rooms and users that you marked are deactivated.</source>
        <translation>再試行するものがなくなったら、所有者を昇格させ、マークしたメンバーを削除し、アカウントは作成したルームから退出し、マークしたルームとユーザーを無効にします。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>最終レポート</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>PKCS #12; empty: not signed</source>
        <translation>PKCS #12（空の場合は署名なし）</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新しいファイル</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>あなたの鍵</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>まだ何も送信されていません。</translation>
    </message>
    <message>
        <source>%1 imported, %2 failed, %3 left.</source>
        <translation>インポート済み%1件、失敗%2件、残り%3件です。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ReportController</name>
    <message>
        <source>Reading report %1</source>
        <comment>name of a file</comment>
        <translation>読み取りレポート %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RequestFileDialog</name>
    <message>
        <source>Open a request file</source>
        <translation>依頼ファイルを開く</translation>
    </message>
    <message>
        <source>A request from another computer. With your key its preview opens; what you answer goes back as a file.</source>
        <translation>別のコンピューターからの依頼です。プレビューはあなたの鍵で開きます。回答はファイルで返送します。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Request file</source>
        <translation>依頼ファイル</translation>
    </message>
    <message>
        <source>Requests (*.request);;All files (*)</source>
        <translation>依頼 (*.request);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>承認…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>却下…</translation>
    </message>
    <message>
        <source>Preview of the events</source>
        <translation>イベントのプレビュー</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The answer is in %1. Send it back.</source>
        <translation>回答は %1 にあります。返送してください。</translation>
    </message>
    <message>
        <source>Choose the request file.</source>
        <translation>依頼ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Sent by %1, certificate %2. SHA-256 of the file: %3. Compare both on the telephone before you decide.</source>
        <translation>送信者 %1、証明書 %2。ファイルの SHA-256: %3。判断の前に、両方を電話で照合してください。</translation>
    </message>
    <message>
        <source>Your key does not open the preview. An approval says so.</source>
        <translation>あなたの鍵ではプレビューが開きません。承認にはその旨が記録されます。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RequestFormPane</name>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Name of the requester</source>
        <translation>依頼者の名前</translation>
    </message>
    <message>
        <source>Mail address of the requester</source>
        <translation>依頼者のメールアドレス</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Legal justification</source>
        <translation>法的根拠</translation>
    </message>
    <message>
        <source>Why the data is necessary</source>
        <translation>データが必要な理由</translation>
    </message>
    <message>
        <source>How the people concerned were told, or which law forbids it</source>
        <translation>関係者への通知の方法、または通知を禁じる法令</translation>
    </message>
    <message>
        <source>Name of the approver</source>
        <translation>承認者の名前</translation>
    </message>
    <message>
        <source>Role of the approver</source>
        <translation>承認者の役職</translation>
    </message>
    <message>
        <source>Mail address of the approver</source>
        <translation>承認者のメールアドレス</translation>
    </message>
    <message>
        <source>Save as draft…</source>
        <translation>下書きとして保存…</translation>
    </message>
    <message>
        <source>Submit…</source>
        <translation>提出…</translation>
    </message>
    <message>
        <source>Who and why</source>
        <translation>依頼者と理由</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>What that selects</source>
        <translation>選択される内容</translation>
    </message>
    <message>
        <source>Necessity and approver</source>
        <translation>必要性と承認者</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>引き渡し</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>組織(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Requester</source>
        <translation>依頼者(&amp;R)</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>理由(&amp;E)</translation>
    </message>
    <message>
        <source>Legal &amp;justification</source>
        <translation>法的根拠(&amp;J)</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>The query that the scope becomes</source>
        <translation>範囲から作られるクエリ</translation>
    </message>
    <message>
        <source>The data is necessary, and nothing milder would do, since …</source>
        <translation>データが必要であり、より緩やかな手段では足りません。理由は…</translation>
    </message>
    <message>
        <source>They were told on …, or: the order of … forbids it</source>
        <translation>…に通知済み、または…の命令により通知は禁止</translation>
    </message>
    <message>
        <source>&amp;Necessity</source>
        <translation>必要性(&amp;N)</translation>
    </message>
    <message>
        <source>People &amp;concerned</source>
        <translation>関係者(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Approver</source>
        <translation>承認者(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新しい依頼</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>依頼 %1</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1 events in %2 conversations</source>
        <translation>%2 会話の %1 イベント</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>Name the organisation.</source>
        <translation>組織を入力してください。</translation>
    </message>
    <message>
        <source>Name the requester.</source>
        <translation>依頼者を入力してください。</translation>
    </message>
    <message>
        <source>Say why the data is necessary.</source>
        <translation>データが必要な理由を入力してください。</translation>
    </message>
    <message>
        <source>Name the approver.</source>
        <translation>承認者を入力してください。</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>理由を入力してください。</translation>
    </message>
    <message>
        <source>Give the legal justification.</source>
        <translation>法的根拠を入力してください。</translation>
    </message>
    <message>
        <source>The scope cannot be read.</source>
        <translation>範囲を読み取れません。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RequestListModel</name>
    <message>
        <source>void</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1、期限超過</translation>
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
        <translation>ケースは提出時の内容から変わっています。これに対する承認は無効です。</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>依頼内容</translation>
    </message>
    <message>
        <source>Scope, as it will be exported</source>
        <translation>範囲（エクスポートされるとおり）</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>Comparing with the case as it is now…</source>
        <translation>現在のケースと照合しています…</translation>
    </message>
    <message>
        <source>Compared with the case as it is now: nothing has changed.</source>
        <translation>現在のケースと照合しました: 変更はありません。</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>request, organisation</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>standing approval</source>
        <translation>継続承認</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>requested by %1, certificate %2…</source>
        <translation>依頼者 %1、証明書 %2…</translation>
    </message>
    <message>
        <source>Dry run of the export</source>
        <translation>エクスポートのテスト実行</translation>
    </message>
    <message>
        <source>No problems were found. Nothing was written or sent.</source>
        <translation>問題は見つかりませんでした。書き込みも送信も行っていません。</translation>
    </message>
    <message>
        <source>Nothing was written or sent.</source>
        <translation>書き込みも送信も行っていません。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RequestsController</name>
    <message>
        <source>Request %1: %2.</source>
        <translation>依頼 %1: %2。</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>下書きの保存</translation>
    </message>
    <message>
        <source>Submit the request</source>
        <translation>依頼の提出</translation>
    </message>
    <message>
        <source>Prepare what is signed</source>
        <translation>署名内容の準備</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Write the request file</source>
        <translation>依頼ファイルの書き出し</translation>
    </message>
    <message>
        <source>Take in the answer</source>
        <translation>回答の取り込み</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>テスト実行</translation>
    </message>
</context>
<context>
    <name>casebook::ui::RoleDialog</name>
    <message>
        <source>Role of %1</source>
        <translation>%1 の役割</translation>
    </message>
    <message>
        <source>An approver says who may review and approve. It is signed, and stands in the log of the case for good. Compare the fingerprint with the person first: %1</source>
        <translation>誰がレビューと承認を行えるかは、承認者が決めます。この決定には署名が付き、ケースの監査ログに永続的に残ります。先に本人とフィンガープリントを照合してください: %1</translation>
    </message>
    <message>
        <source>Show what I sign</source>
        <translation>署名内容を表示</translation>
    </message>
    <message>
        <source>Role in this case</source>
        <translation>このケースでの役割</translation>
    </message>
    <message>
        <source>Reviewer: checks requests</source>
        <translation>レビュー担当者: 依頼を確認する</translation>
    </message>
    <message>
        <source>Approver: reviews, approves, and says who else may</source>
        <translation>承認者: レビューと承認を行い、ほかに誰が行えるかを決める</translation>
    </message>
    <message>
        <source>No role any more</source>
        <translation>役割なし（解除）</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>今後</translation>
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
        <translation>%1イベント/秒</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>中止中…</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>%1 messages/h</source>
        <translation>%1 メッセージ/時</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SaveFilterDialog</name>
    <message>
        <source>Name of the filter</source>
        <translation>フィルターの名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>フィルターを保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>検索内容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>A new filter. Everybody who opens the case sees it.</source>
        <translation>新しいフィルターです。ケースを開く人全員に表示されます。</translation>
    </message>
    <message>
        <source>There is a filter of this name. This becomes its version %1; the versions before stay in its history.</source>
        <translation>同じ名前のフィルターがあります。これはそのバージョン%1となり、以前のバージョンは履歴に残ります。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ScopeFields</name>
    <message>
        <source>People, groups and dates</source>
        <translation>人、グループ、日付</translation>
    </message>
    <message>
        <source>A query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>この日から</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>この日まで</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Context rule</source>
        <translation>前後の範囲のルール</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>クエリ(&amp;Q)</translation>
    </message>
    <message>
        <source>With them</source>
        <translation>一緒に含める範囲</translation>
    </message>
    <message>
        <source>all; or addresses, with ; between them</source>
        <translation>全員、またはアドレスを ; で区切って入力</translation>
    </message>
    <message>
        <source>all; or titles or rooms, with ; between them</source>
        <translation>すべて、またはタイトルかルームを ; で区切って入力</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>～</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>ダイレクトメッセージ</translation>
    </message>
    <message>
        <source>Private groups</source>
        <translation>非公開グループ</translation>
    </message>
    <message>
        <source>Public groups</source>
        <translation>公開グループ</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>メディア</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>人(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>グループ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>期間(&amp;D)</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>種類</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SearchBar</name>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search: words, &quot;a phrase&quot;, from:priya, before:2017-04-01</source>
        <translation>検索: 語、&quot;語句&quot;、from:priya、before:2017-04-01</translation>
    </message>
    <message>
        <source>Export what is shown (Ctrl+E)</source>
        <translation>表示内容をエクスポート (Ctrl+E)</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>ヒット%1件</translation>
    </message>
    <message>
        <source>not searched</source>
        <translation>未検索</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>現在%1</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>%1 events in %2 conversations</source>
        <translation>会話%2件のイベント%1件</translation>
    </message>
    <message>
        <source>%1 in %2 conversations · complete · %3 ms</source>
        <comment>hits, conversations, milliseconds</comment>
        <translation>%1、会話%2件 · 完了 · %3ミリ秒</translation>
    </message>
    <message>
        <source>the search did not come to its end</source>
        <translation>検索は最後まで終わりませんでした</translation>
    </message>
    <message>
        <source>%1 events were looked up in the index.</source>
        <translation>イベント%1件を索引で調べました。</translation>
    </message>
    <message>
        <source>%1 events were read through, because the index does not have them yet or cannot answer this.</source>
        <translation>イベント%1件を直接読みました。索引にまだ入っていないか、索引では答えられないためです。</translation>
    </message>
    <message>
        <source>Parts of the query were found by the index of single characters.</source>
        <translation>クエリの一部は1文字単位の索引で検索しました。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SearchCompletion</name>
    <message>
        <source>who wrote or did it</source>
        <translation>書いた人、行った人</translation>
    </message>
    <message>
        <source>who else was in the conversation</source>
        <translation>会話にいたほかの人</translation>
    </message>
    <message>
        <source>anybody who took part</source>
        <translation>参加した人</translation>
    </message>
    <message>
        <source>a conversation, by title or id</source>
        <translation>会話（タイトルまたはID）</translation>
    </message>
    <message>
        <source>a room, by name or address</source>
        <translation>ルーム（名前またはアドレス）</translation>
    </message>
    <message>
        <source>a tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>chat, room or group</source>
        <translation>チャット、ルーム、グループ</translation>
    </message>
    <message>
        <source>the type of event</source>
        <translation>イベントの種別</translation>
    </message>
    <message>
        <source>the client it was sent with</source>
        <translation>送信に使われたクライアント</translation>
    </message>
    <message>
        <source>the archive&apos;s own id</source>
        <translation>アーカイブ自体のID</translation>
    </message>
    <message>
        <source>a thread</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>the file it came from</source>
        <translation>元のファイル</translation>
    </message>
    <message>
        <source>a tag that somebody gave it</source>
        <translation>誰かが付けたタグ</translation>
    </message>
    <message>
        <source>a state, such as reviewed</source>
        <translation>状態（レビュー済みなど）</translation>
    </message>
    <message>
        <source>what belongs to it, such as a note</source>
        <translation>付属するもの（メモなど）</translation>
    </message>
    <message>
        <source>one conversation, by its exact id</source>
        <translation>1つの会話（正確なID）</translation>
    </message>
    <message>
        <source>one event, by its exact id</source>
        <translation>1つのイベント（正確なID）</translation>
    </message>
    <message>
        <source>earlier than a date or time</source>
        <translation>ある日付または時刻より前</translation>
    </message>
    <message>
        <source>at a date or time, or later</source>
        <translation>ある日付または時刻以降</translation>
    </message>
    <message>
        <source>on a day, in a month or year</source>
        <translation>ある日、月、年</translation>
    </message>
    <message>
        <source>from one date to another: 2017-03-01..2017-03-14</source>
        <translation>ある日付から別の日付まで: 2017-03-01..2017-03-14</translation>
    </message>
    <message>
        <source>seven days ago; also h, w, mo and y</source>
        <translation>7日前。ほかにh、w、mo、y</translation>
    </message>
    <message>
        <source>looked for before</source>
        <translation>以前の検索</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SearchController</name>
    <message>
        <source>At character %1: %2</source>
        <translation>%1文字目: %2</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SearchField</name>
    <message>
        <source>Words, phrases in quotes, and fields such as from: or before:. Down shows what could come next, or what was looked for before.</source>
        <translation>語、引用符で囲んだ語句、from:やbefore:などのフィールド。下矢印キーで、続きの候補または以前の検索を表示します。</translation>
    </message>
    <message>
        <source>What could come next</source>
        <translation>続きの候補</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SendDialog</name>
    <message>
        <source>Write %1 into a file</source>
        <translation>%1 をファイルに書き出す</translation>
    </message>
    <message>
        <source>The file has the steps so far, signed by you, and the first events for the approver&apos;s key alone. Compare its fingerprint on the telephone.</source>
        <translation>ファイルには、あなたが署名したこれまでの手順と、承認者の鍵でのみ開ける最初のイベントが入ります。フィンガープリントを電話で照合してください。</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Certificate of the approver</source>
        <translation>承認者の証明書</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>書き出すファイル</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Choose the certificate of the approver.</source>
        <translation>承認者の証明書を選択してください。</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>ファイルを指定してください。</translation>
    </message>
    <message>
        <source>SHA-256 of the file: %1</source>
        <translation>ファイルの SHA-256: %1</translation>
    </message>
    <message>
        <source>It is written.</source>
        <translation>書き出しました。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::SignDialog</name>
    <message>
        <source>Show what I sign</source>
        <translation>署名内容を表示</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>%1 のレビュー</translation>
    </message>
    <message>
        <source>Each point is signed with your name. Check what holds.</source>
        <translation>各項目はあなたの名前で署名されます。満たされているものにチェックを入れてください。</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>%1 の差し戻し</translation>
    </message>
    <message>
        <source>The requester mends it and submits it again.</source>
        <translation>依頼者が修正し、もう一度提出します。</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>%1 の承認</translation>
    </message>
    <message>
        <source>You approve whatever this query selects, within its limits, until its end.</source>
        <translation>制限の範囲内で、期限まで、このクエリが選択するものすべてを承認します。</translation>
    </message>
    <message>
        <source>You approve exactly what was found. Any change of selection, texts, redactions or counts makes the approval void.</source>
        <translation>検出された内容そのものを承認します。選択、本文、墨消し、件数に変更があると、承認は無効になります。</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>%1 の却下</translation>
    </message>
    <message>
        <source>A rejected request stays rejected.</source>
        <translation>却下した依頼は却下のままです。</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>%1 の取り消し</translation>
    </message>
    <message>
        <source>Nothing leaves by this request any more.</source>
        <translation>以後、この依頼では何も持ち出せません。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation>満たされていない項目</translation>
    </message>
    <message>
        <source>Comment (may be empty)</source>
        <translation>コメント（空でも可）</translation>
    </message>
    <message>
        <source>All three points must hold. Return the request where one does not.</source>
        <translation>3つの項目すべてが満たされる必要があります。満たされない項目があれば、依頼を差し戻してください。</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>理由を入力してください。</translation>
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
        <translation>ソース</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>読み取り形式</translation>
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
        <translation>1つのソース</translation>
    </message>
    <message>
        <source>Choose a source, an issue or a day to see the file, its hash and how it was read.</source>
        <translation>ソース、問題または日を選択すると、ファイル、そのハッシュ、読み取り方が表示されます。</translation>
    </message>
    <message>
        <source>At byte %1, %2 bytes long</source>
        <translation>バイト位置%1、長さ%2バイト</translation>
    </message>
    <message>
        <source>Missing day</source>
        <translation>欠落日</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Wrapped</source>
        <translation>包装形式</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>読み取り形式</translation>
    </message>
    <message>
        <source>Pointers</source>
        <translation>ポインター</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>%1 records repeat an event</source>
        <translation>イベントを繰り返すレコード%1件</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>%1 records differ from their copy</source>
        <translation>コピーと異なるレコード%1件</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>網羅状況</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>該当箇所</translation>
    </message>
    <message>
        <source>18 months</source>
        <translation>18か月</translation>
    </message>
</context>
<context>
    <name>casebook::ui::StampDialog</name>
    <message>
        <source>Answer of the authority</source>
        <translation>時刻認証局の回答</translation>
    </message>
    <message>
        <source>Time stamps (*.tsr);;All files (*)</source>
        <translation>タイムスタンプ (*.tsr);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>時刻認証局の証明書</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Take in a time stamp</source>
        <translation>タイムスタンプの取り込み</translation>
    </message>
    <message>
        <source>The answer is checked against the query that this case has written, and against the certificate of the authority. Get that from the authority itself, not with the answer.</source>
        <translation>回答は、このケースが書き出した要求および時刻認証局の証明書と照合して検証されます。証明書は、回答に付属するものではなく、時刻認証局から直接入手してください。</translation>
    </message>
    <message>
        <source>Answer of the authority (.tsr)</source>
        <translation>時刻認証局の回答 (.tsr)</translation>
    </message>
    <message>
        <source>Certificate of the authority, or of its CA (PEM)</source>
        <translation>時刻認証局またはその CA の証明書 (PEM)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>casebook::ui::StartPage</name>
    <message>
        <source>Open archive folder…</source>
        <translation>アーカイブフォルダーを開く…</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>最近のケース</translation>
    </message>
    <message>
        <source>Open case…</source>
        <translation>ケースを開く…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>サンプルを開く</translation>
    </message>
    <message>
        <source>A small archive made for this program: chats, rooms, several scripts, one damaged place.</source>
        <translation>このプログラム用に作られた小さなアーカイブです。チャット、ルーム、複数の文字体系、1か所の破損を含みます。</translation>
    </message>
    <message>
        <source>Read an archive, and prove what is in it</source>
        <translation>アーカイブを読み、その内容を証明する</translation>
    </message>
    <message>
        <source>Choose a folder of instant-message archives. Casebook copies what it reads into a case file, accounts for every byte, and never changes the originals. Nothing leaves this computer.</source>
        <translation>インスタントメッセージのアーカイブのフォルダーを選択してください。Casebookは読み取った内容をケースファイルにコピーし、すべてのバイトの所在を明らかにし、元のファイルを決して変更しません。このコンピューターから何も送信されません。</translation>
    </message>
    <message>
        <source>Or drop a folder, archive files or a case anywhere in this window.</source>
        <translation>フォルダー、アーカイブファイルまたはケースを、このウィンドウのどこかにドロップすることもできます。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::StatementDialog</name>
    <message>
        <source>Sign</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>署名する内容</translation>
    </message>
    <message>
        <source>What you sign stands here, in full, as soon as your key is opened.</source>
        <translation>鍵を開くと、署名する内容の全文がここに表示されます。</translation>
    </message>
    <message>
        <source>Comparing with the case as it is now…</source>
        <translation>現在のケースと照合しています…</translation>
    </message>
    <message>
        <source>You sign as %1.</source>
        <translation>%1 として署名します。</translation>
    </message>
    <message>
        <source>Another step is still under way. Try again in a moment.</source>
        <translation>別の手順がまだ進行中です。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>SHA-256 of the statement: %1</source>
        <translation>声明の SHA-256: %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::StepsPanel</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Signed without having seen the preview.</source>
        <translation>プレビューを見ずに署名されました。</translation>
    </message>
    <message>
        <source>Waits to be submitted by its author.</source>
        <translation>作成者による提出を待っています。</translation>
    </message>
    <message>
        <source>Waits for a reviewer other than its author.</source>
        <translation>作成者以外のレビュー担当者を待っています。</translation>
    </message>
    <message>
        <source>Waits for an approver other than its author.</source>
        <translation>作成者以外の承認者を待っています。</translation>
    </message>
    <message>
        <source>Waits to be mended and submitted again by its author.</source>
        <translation>作成者による修正と再提出を待っています。</translation>
    </message>
    <message>
        <source>Can be exported.</source>
        <translation>エクスポートできます。</translation>
    </message>
    <message>
        <source>An export is under way, or was stopped.</source>
        <translation>エクスポートが進行中か、停止されました。</translation>
    </message>
    <message>
        <source>Was delivered. The same export again gives the same.</source>
        <translation>引き渡し済みです。同じエクスポートをもう一度行うと、同じ結果になります。</translation>
    </message>
    <message>
        <source>Its time is over. Its author can submit it again.</source>
        <translation>期限が切れました。作成者はもう一度提出できます。</translation>
    </message>
    <message>
        <source>Nothing leaves by it.</source>
        <translation>この依頼では何も持ち出せません。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>プレビュー…</translation>
    </message>
    <message>
        <source>Submit…</source>
        <translation>提出…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Sign the review…</source>
        <translation>レビューに署名…</translation>
    </message>
    <message>
        <source>Sign and approve…</source>
        <translation>署名して承認…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>差し戻す…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>却下…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>The approver may sit at another computer: send a file, take in their answer, and compare the fingerprint on the telephone.</source>
        <translation>承認者は別のコンピューターを使うこともできます。ファイルを送り、回答を取り込み、フィンガープリントを電話で照合してください。</translation>
    </message>
    <message>
        <source>On another computer</source>
        <translation>別のコンピューター</translation>
    </message>
    <message>
        <source>Write a request file…</source>
        <translation>依頼ファイルを書き出す…</translation>
    </message>
    <message>
        <source>Take in an answer…</source>
        <translation>回答を取り込む…</translation>
    </message>
    <message>
        <source>Save the sheet as PDF…</source>
        <translation>依頼票を PDF で保存…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, time</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1
entry %2 of the log, account %3</source>
        <translation>%1
監査ログの項目 %2、アカウント %3</translation>
    </message>
    <message>
        <source>The approval is void. Its author can submit it again.</source>
        <translation>承認は無効です。作成者はもう一度提出できます。</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>テスト実行</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TalksController</name>
    <message>
        <source>unknown sender</source>
        <translation>不明な送信者</translation>
    </message>
    <message>
        <source>Counting who wrote to whom…</source>
        <translation>誰が誰に書いたかを集計中…</translation>
    </message>
    <message>
        <source>%1 messages, %2 people</source>
        <translation>メッセージ%1件、%2人</translation>
    </message>
    <message>
        <source>conversations of more than %1 people are not in the lines: %2</source>
        <translation>%1人を超える会話は線に含まれません: %2件</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>And</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Wrote</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>受信</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TalksPicture</name>
    <message>
        <source>Picture of who talks to whom; the table below it says the same</source>
        <translation>誰が誰とやり取りしているかの図。下の表も同じ内容です</translation>
    </message>
    <message>
        <source>%1: wrote %2 messages</source>
        <translation>%1: メッセージ%2件を送信</translation>
    </message>
    <message>
        <source>%1 to %2: %3 messages; back: %4</source>
        <translation>%1から%2へ: メッセージ%3件、逆方向: %4件</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TalksView</name>
    <message>
        <source>Who talks to whom</source>
        <translation>誰が誰とやり取りしているか</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TargetForm</name>
    <message>
        <source>File that says where Symphony is</source>
        <translation>Symphony の接続先を記したファイル</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>鍵のパスフレーズ</translation>
    </message>
    <message>
        <source>target.json</source>
        <translation>target.json</translation>
    </message>
    <message>
        <source>Asked each time, kept nowhere; empty where the key has none</source>
        <translation>毎回入力し、どこにも保存されません（鍵にない場合は空）</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Symphony</source>
        <translation>Symphony</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Asks %1 and %2, and nobody else. Logs in with %3.</source>
        <translation>%1 と %2 にだけ問い合わせ、ほかには接続しません。%3 でログインします。</translation>
    </message>
    <message>
        <source>A file with addresses and the name of the key; no secret stands in it. The guide (Moving history to Symphony, The target) shows one.</source>
        <translation>アドレスと鍵の名前を記したファイルです。秘密の情報は入っていません。例はガイド（「Moving history to Symphony」の「The target」）にあります。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TermTableModel</name>
    <message>
        <source>Hits that no other term of the list has.</source>
        <translation>リスト内のほかのどの検索語にも該当しないヒット。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>検索語</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>ヒット</translation>
    </message>
    <message>
        <source>Unique hits</source>
        <translation>固有ヒット</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TermsController</name>
    <message>
        <source>Term list</source>
        <translation>検索語リスト</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TermsPanel</name>
    <message>
        <source>Open a file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>保管…</translation>
    </message>
    <message>
        <source>Only in what is looked for</source>
        <translation>現在の検索の範囲内のみ</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>集計</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>Seed of the sample</source>
        <translation>サンプルのシード</translation>
    </message>
    <message>
        <source>Term list</source>
        <translation>検索語リスト</translation>
    </message>
    <message>
        <source>One term a line, in the language of the search:

budget
&quot;door code&quot;
invoi*
name&lt;Tab&gt;(wire OR transfer) from:priya

# a remark</source>
        <translation>1行に検索語を1つ、検索言語で記入します:

予算
&quot;ドアの暗証番号&quot;
invoi*
名前&lt;Tab&gt;(送金 OR 振込) from:priya

# 備考</translation>
    </message>
    <message>
        <source>Lists kept in the case</source>
        <translation>ケースに保管されたリスト</translation>
    </message>
    <message>
        <source>Terms and their hits</source>
        <translation>検索語とそのヒット</translation>
    </message>
    <message>
        <source>Whoever draws with the same seed draws the same hits.</source>
        <translation>同じシードで抽出すれば、誰が行っても同じヒットになります。</translation>
    </message>
    <message>
        <source>Sample of the hits of the chosen term</source>
        <translation>選択した検索語のヒットのサンプル</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Open a term list</source>
        <translation>検索語リストを開く</translation>
    </message>
    <message>
        <source>Texts (*.txt *.tsv *.csv)</source>
        <translation>テキスト (*.txt *.tsv *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Keep the term list</source>
        <translation>検索語リストを保管</translation>
    </message>
    <message>
        <source>Name. A list of this name becomes another version of it.</source>
        <translation>名前。同じ名前のリストがある場合は、その新しいバージョンになります。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webページ (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Term report</source>
        <comment>name of a file</comment>
        <translation>検索語レポート</translation>
    </message>
    <message>
        <source>Term report</source>
        <translation>検索語レポート</translation>
    </message>
    <message>
        <source>counting… %1</source>
        <translation>集計中… %1</translation>
    </message>
    <message numerus="yes">
        <source>%n terms · %1 hits in %2 conversations · %3 without hits · %4 faulty</source>
        <translation>
            <numerusform>検索語%n個 · 会話%2件のヒット%1件 · ヒットなし%3個 · 誤りあり%4個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms, not counted yet</source>
        <translation>
            <numerusform>検索語%n個、未集計</numerusform>
        </translation>
    </message>
    <message>
        <source>No terms yet</source>
        <translation>検索語はまだありません</translation>
    </message>
    <message numerus="yes">
        <source>Sample: %n hits drawn</source>
        <translation>
            <numerusform>サンプル: ヒット%n件を抽出</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample: choose a term to draw hits of it</source>
        <translation>サンプル: ヒットを抽出する検索語を選択</translation>
    </message>
    <message>
        <source>no list is kept in the case yet</source>
        <translation>ケースに保管されたリストはまだありません</translation>
    </message>
    <message>
        <source>lists of the case</source>
        <translation>ケースのリスト</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TimelineBar</name>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>The chosen conversation, whole</source>
        <translation>選択した会話の全体</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>ヒット</translation>
    </message>
    <message>
        <source>What the search finds, in order of time across conversations</source>
        <translation>検索で見つかったものを、会話をまたいで時刻順に</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>ケース全体</translation>
    </message>
    <message>
        <source>Everything in the case in order of time</source>
        <translation>ケース内のすべてを時刻順に</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>発言の内容</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Who was present when, in the chosen conversation</source>
        <translation>選択した会話で、誰がいつ在席していたか</translation>
    </message>
    <message>
        <source>Who to whom</source>
        <translation>誰から誰へ</translation>
    </message>
    <message>
        <source>Who talks to whom in what the search selects</source>
        <translation>検索で選択した範囲で、誰が誰とやり取りしているか</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>What the timeline shows, and how</source>
        <translation>タイムラインに何をどう表示するか</translation>
    </message>
    <message>
        <source>Plain rows</source>
        <translation>標準の行</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>吹き出し</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>コンパクトな行</translation>
    </message>
    <message>
        <source>What the search does not find</source>
        <translation>検索で見つからないもの</translation>
    </message>
    <message>
        <source>Show like all</source>
        <translation>同じように表示</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>淡色表示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Room events</source>
        <translation>ルームのイベント</translation>
    </message>
    <message>
        <source>Fold long runs of people who come and go</source>
        <translation>出入りの長い連続を折りたたむ</translation>
    </message>
    <message>
        <source>Show room events</source>
        <translation>ルームのイベントを表示</translation>
    </message>
    <message>
        <source>Kinds of room events</source>
        <translation>ルームのイベントの種類</translation>
    </message>
    <message>
        <source>Go to date or id…</source>
        <translation>日付またはIDへ移動…</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TimelineModel</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1、「%2」内</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>ヒット</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>ケース全体</translation>
    </message>
    <message>
        <source>%1 in %2 conversations, by time</source>
        <comment>hits, conversations</comment>
        <translation>%1、会話%2件、時刻順</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>ヒット%1件</translation>
    </message>
    <message>
        <source>everything, by time</source>
        <translation>すべて、時刻順</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>メッセージ%1件</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>イベント%1件</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Continued from…</source>
        <translation>前の会話…</translation>
    </message>
    <message>
        <source>Show the conversation before it in the same thread: %1</source>
        <translation>同じスレッドの前の会話を表示: %1</translation>
    </message>
    <message>
        <source>Goes on…</source>
        <translation>続きの会話…</translation>
    </message>
    <message>
        <source>Show the conversation in which the thread goes on: %1</source>
        <translation>スレッドの続きの会話を表示: %1</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>コピー…</translation>
    </message>
    <message>
        <source>Show what another UCB archived of this conversation: %1</source>
        <translation>この会話について別のUCBがアーカイブしたものを表示: %1</translation>
    </message>
    <message>
        <source>Reading the archive
The bar at the bottom says how far it is.</source>
        <translation>アーカイブを読み取り中
進み具合は下部のバーで確認できます。</translation>
    </message>
    <message>
        <source>Nothing to read yet
Add a folder of archives, or drop one here.</source>
        <translation>まだ読むものがありません
アーカイブのフォルダーを追加するか、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>検索中</translation>
    </message>
    <message>
        <source>No hits
Type something else to search for, or clear the search.</source>
        <translation>ヒットなし
別の内容を入力して検索するか、検索を消去してください。</translation>
    </message>
    <message>
        <source>Putting everything in order of time</source>
        <translation>すべてを時刻順に並べています</translation>
    </message>
    <message>
        <source>Choose a conversation
Its messages and room events appear here, with the days between them.</source>
        <translation>会話を選択してください
メッセージとルームのイベントが、日ごとに区切られてここに表示されます。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TimelineView</name>
    <message>
        <source>%1 · show</source>
        <translation>%1 · 表示</translation>
    </message>
    <message>
        <source>This entry could not be read from the case file.</source>
        <translation>この項目をケースファイルから読み取れませんでした。</translation>
    </message>
    <message>
        <source>%1 h %2 min later</source>
        <translation>%1時間%2分後</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>（本文なし）</translation>
    </message>
    <message>
        <source>… %L1 more characters</source>
        <translation>… ほか%L1文字</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>not found by the search</source>
        <translation>検索では見つからない項目</translation>
    </message>
    <message>
        <source>Enter shows each of them</source>
        <translation>Enterでそれぞれを表示</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>時刻なし</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>Stored as “%1”</source>
        <translation>格納値:「%1」</translation>
    </message>
    <message>
        <source>The record has no readable time.</source>
        <translation>レコードに読み取れる時刻がありません。</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>The record names no zone; the one chosen for the import was taken.</source>
        <translation>レコードにタイムゾーンの記載がないため、インポート時に選択したものを使用しました。</translation>
    </message>
    <message>
        <source>Copy message text</source>
        <translation>メッセージの本文をコピー</translation>
    </message>
    <message>
        <source>redacted: %1</source>
        <translation>墨消し: %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::TranscriptStep</name>
    <message>
        <source>Read them as Communicator history, supplied by a user</source>
        <translation>利用者が提供したCommunicator履歴として読み取る</translation>
    </message>
    <message>
        <source>Whose history it is</source>
        <translation>誰の履歴か</translation>
    </message>
    <message>
        <source>PC that it comes from</source>
        <translation>元のPC</translation>
    </message>
    <message>
        <source>As the file shows</source>
        <translation>ファイルから判断</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>月、日、年</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>年、月、日</translation>
    </message>
    <message>
        <source>As most lines do</source>
        <translation>大半の行に合わせる</translation>
    </message>
    <message>
        <source>Name (time): text</source>
        <translation>名前 (時刻): 本文</translation>
    </message>
    <message>
        <source>[time] Name: text</source>
        <translation>[時刻] 名前: 本文</translation>
    </message>
    <message>
        <source>time Name: text</source>
        <translation>時刻 名前: 本文</translation>
    </message>
    <message>
        <source>Name and time, text below</source>
        <translation>名前と時刻、その下に本文</translation>
    </message>
    <message>
        <source>Name: text</source>
        <translation>名前: 本文</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>時刻 (UTC)</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>First and last name, or address</source>
        <translation>氏名またはアドレス</translation>
    </message>
    <message>
        <source>For the collection list</source>
        <translation>収集リスト用</translation>
    </message>
    <message>
        <source>Whose &amp;history it is</source>
        <translation>誰の履歴か(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;PC that it comes from</source>
        <translation>元のPC(&amp;P)</translation>
    </message>
    <message>
        <source>Time &amp;zone of that PC</source>
        <translation>そのPCのタイムゾーン(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Dates are written</source>
        <translation>日付の書き方(&amp;D)</translation>
    </message>
    <message>
        <source>A message &amp;begins with</source>
        <translation>メッセージの始まり方(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Code page of old text files</source>
        <translation>古いテキストファイルのコードページ(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n files look like the history of a Communicator client.</source>
        <translation>
            <numerusform>%n個のファイルがCommunicatorクライアントの履歴のようです。</numerusform>
        </translation>
    </message>
    <message>
        <source>(client)</source>
        <translation>（クライアント）</translation>
    </message>
    <message>
        <source>Nothing in this file tells the day from the month: choose how dates are written.</source>
        <translation>このファイルからは日と月を区別できません。日付の書き方を選択してください。</translation>
    </message>
    <message>
        <source>Several forms of lines fit equally well: choose what a message begins with.</source>
        <translation>複数の行形式が同じようによく当てはまります。メッセージの始まり方を選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are found in this file.</source>
        <translation>
            <numerusform>このファイルにメッセージが%n件見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>This file fits no form and is kept as one block of text.</source>
        <translation>このファイルはどの形式にも当てはまらないため、1つのテキストブロックとして保持されます。</translation>
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
        <translation>、%1宛てに暗号化</translation>
    </message>
    <message>
        <source>Password or passphrase</source>
        <translation>パスワードまたはパスフレーズ</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>鍵ファイル</translation>
    </message>
    <message>
        <source>Password of the key file</source>
        <translation>鍵ファイルのパスワード</translation>
    </message>
    <message>
        <source>Passwords and keys are used for this import only. They are not kept in the case.</source>
        <translation>パスワードと鍵は今回のインポートにのみ使われ、ケースには保存されません。</translation>
    </message>
    <message numerus="yes">
        <source>%n sources are locked. Give what opens them, or leave them out.</source>
        <translation>
            <numerusform>%n件のソースがロックされています。解除するものを指定するか、除外してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>試す(&amp;T)</translation>
    </message>
    <message>
        <source>Key file (*.p12, *.pfx)</source>
        <translation>鍵ファイル (*.p12, *.pfx)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>T&amp;ry key</source>
        <translation>鍵を試す(&amp;R)</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx);;All files (*)</source>
        <translation>鍵 (*.p12 *.pfx);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Opening the key…</source>
        <translation>鍵を開いています…</translation>
    </message>
    <message>
        <source>It opens none of them. Check capitals and the keyboard layout.</source>
        <translation>どれも開けませんでした。大文字と小文字、キーボード配列を確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>It opens %n of them.</source>
        <translation>
            <numerusform>そのうち%n件を開けます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>試しています…</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>解除済み: %1</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>ロック中: %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ValueLabel</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>casebook::ui::VerificationCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casebook::ui::VerifyController</name>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>The case is not what its sources gave.</source>
        <translation>ケースの内容がソースから得られたものと異なります。</translation>
    </message>
    <message>
        <source>The case is whole: %1 records checked. Some original files changed since.</source>
        <translation>ケースに欠損はありません。%1レコードを検査しました。元のファイルの一部はその後変更されています。</translation>
    </message>
    <message>
        <source>The case is whole, and the originals are unchanged: %1 records checked.</source>
        <translation>ケースに欠損はなく、元のファイルも変更されていません。%1レコードを検査しました。</translation>
    </message>
    <message>
        <source>Changed since it was read: %1</source>
        <translation>読み取り後に変更: %1</translation>
    </message>
    <message>
        <source>No longer there: %1</source>
        <translation>なくなっています: %1</translation>
    </message>
    <message>
        <source>There now, and not in the case: %1</source>
        <translation>現在は存在し、ケースにはありません: %1</translation>
    </message>
    <message>
        <source>Cannot be read any more: %1</source>
        <translation>読み取れなくなっています: %1</translation>
    </message>
</context>
<context>
    <name>casebook::ui::WhoDialog</name>
    <message>
        <source>Who could see this?</source>
        <translation>これを見ることができた人は?</translation>
    </message>
    <message>
        <source>People who could see it</source>
        <translation>これを見ることができた人</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Could see it</source>
        <translation>見ることができた</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Worked out from the records of presence and the events of the room. Where days of the archive are missing, people may have come or left unseen.</source>
        <translation>在席の記録とルームのイベントから判断しています。アーカイブの日が欠落している箇所では、記録されない出入りがあった可能性があります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No event is chosen.</source>
        <translation>イベントが選択されていません。</translation>
    </message>
    <message>
        <source>Reading who was there…</source>
        <translation>在席者を読み取り中…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>不確実</translation>
    </message>
    <message>
        <source>%1 could see it</source>
        <comment>count of people</comment>
        <translation>見ることができた人: %1人</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1; of %2 it is not sure.</source>
        <translation>%1。ほかに%2人は不確実です。</translation>
    </message>
</context>
<context>
    <name>casebook::ui::Workspace</name>
    <message>
        <source>Sample archive</source>
        <translation>サンプルアーカイブ</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>ケース</translation>
    </message>
</context>
<context>
    <name>casebook::ui::ZoneDialog</name>
    <message>
        <source>Part of the name of a zone</source>
        <translation>タイムゾーン名の一部</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Berlin, Tokyo, …</source>
        <translation>Berlin, Tokyo, …</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>zone, offset</comment>
        <translation>%1、現在%2</translation>
    </message>
    <message>
        <source>Show times in this zone</source>
        <translation>このタイムゾーンで時刻を表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Speak this language, this time: %1.</source>
        <translation>今回だけこの言語で表示: %1。</translation>
    </message>
    <message>
        <source>Save a picture of the window when everything is shown, and quit.</source>
        <translation>すべて表示された時点でウィンドウの画像を保存し、終了します。</translation>
    </message>
    <message>
        <source>Opens the window of Casebook.</source>
        <translation>Casebookのウィンドウを開きます。</translation>
    </message>
    <message>
        <source>Open this case.</source>
        <translation>このケースを開きます。</translation>
    </message>
    <message>
        <source>Make the case if it is missing, under this policy: single or four-eyes.</source>
        <translation>ケースがない場合は、このポリシーで作成します: singleまたはfour-eyes。</translation>
    </message>
    <message>
        <source>Archives to import, or a case.</source>
        <translation>インポートするアーカイブ、またはケース。</translation>
    </message>
</context>
</TS>
