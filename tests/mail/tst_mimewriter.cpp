// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/mimewriter.h"
#include "tests/mail/mailreader.h"

#include <QTest>

#include <algorithm>
#include <chrono>
#include <format>

using namespace casebook;
using namespace Qt::StringLiterals;

class TestMimeWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersStandAsInTheWorkedExample();
    void dateIsRfc5322InUtc_data();
    void dateIsRfc5322InUtc();
    void textComesBackFromAnotherReader_data();
    void textComesBackFromAnotherReader();
    void noValueCanStartAFieldOrALine_data();
    void noValueCanStartAFieldOrALine();
    void encodedWordsSplitBetweenWholeCharacters_data();
    void encodedWordsSplitBetweenWholeCharacters();
    void mailboxesComeBackFromAnotherReader();
    void twoThousandMailboxesFoldAndComeBack();
    void anEmptyListIsUndisclosedRecipients();
    void messageIdStaysOnOneLine();
    void bodyComesBackFromAnotherReader();
    void equalCallsGiveEqualBytes();
};

namespace {

Instant at(std::int64_t seconds)
{
    return {.nanoseconds = seconds * 1'000'000'000};
}

std::string withSubject(const QString &subject)
{
    mail::MimeWriter writer;
    writer.date(at(1704445385));
    writer.text("Subject", subject.toStdString());
    writer.beginText();
    writer.body("text\n");
    return writer.bytes();
}

void verifyForm(const std::string &bytes)
{
    const auto lines = test::linesOf(bytes);
    QVERIFY(!lines.empty());
    for (const std::string &line : lines) {
        QVERIFY2(line.size() <= 78, line.c_str());
        QVERIFY2(line.find_first_not_of(" \t") != std::string::npos || line.empty(), "a folded line of blanks");
        QVERIFY2(!line.contains("=?") || line.size() <= 76, line.c_str());
        QVERIFY(std::ranges::all_of(line, [](char c) { return c == '\t' || (c >= 0x20 && c < 0x7F); }));
    }
}

QByteArray headOf(const mail::MimeWriter &writer)
{
    return QByteArray::fromStdString(writer.bytes());
}

} // namespace

// Section 6 of the project's page on mail, which three other readers parsed without a defect.
void TestMimeWriter::headersStandAsInTheWorkedExample()
{
    mail::MimeWriter writer;
    writer.date(at(1704445385));
    writer.mailboxes("From", std::vector<mail::Mailbox>{{"Zoë Müller", "zoe.mueller@example.com"}});
    writer.mailboxes("Sender", std::vector<mail::Mailbox>{{"IM archive", "imarchive@archive.example.com"}});
    writer.mailboxes("To", std::vector<mail::Mailbox>{{"O'Neil, Bob", "bob.oneil@example.com"},
                                                      {"guest 12", "u-5d1c0c9e41aa@unmapped.invalid"}});
    writer.messageId("<t1.7c1f0e2a9b3d4c55.20240105.1.9f2ab34c10de@archive.example.com>");
    writer.messageIds("References", std::vector<std::string>{"<t1.7c1f0e2a9b3d4c55@archive.example.com>"});
    writer.text("X-IMArchive-ConversationType", "room");
    writer.text("X-IMArchive-SourceSha256", "4b8f3c1de0a94c3b8f0f8f6c7be5b6b0c1f6f2f8d4c3b2a190817263544536ff");
    writer.text("X-Empty", "");
    writer.beginText();
    writer.body("ok\n");
    QCOMPARE(headOf(writer), "Date: Fri, 5 Jan 2024 09:03:05 +0000\r\n"
                             "From: =?UTF-8?Q?Zo=C3=AB_M=C3=BCller?= <zoe.mueller@example.com>\r\n"
                             "Sender: IM archive <imarchive@archive.example.com>\r\n"
                             "To: \"O'Neil, Bob\" <bob.oneil@example.com>, guest 12\r\n"
                             " <u-5d1c0c9e41aa@unmapped.invalid>\r\n"
                             "Message-ID: <t1.7c1f0e2a9b3d4c55.20240105.1.9f2ab34c10de@archive.example.com>\r\n"
                             "References: <t1.7c1f0e2a9b3d4c55@archive.example.com>\r\n"
                             "X-IMArchive-ConversationType: room\r\n"
                             "X-IMArchive-SourceSha256:\r\n"
                             " 4b8f3c1de0a94c3b8f0f8f6c7be5b6b0c1f6f2f8d4c3b2a190817263544536ff\r\n"
                             "MIME-Version: 1.0\r\n"
                             "Content-Type: text/plain; charset=utf-8\r\n"
                             "Content-Transfer-Encoding: quoted-printable\r\n"
                             "\r\n"
                             "ok\r\n"_ba);
}

void TestMimeWriter::dateIsRfc5322InUtc_data()
{
    QTest::addColumn<qint64>("nanoseconds");
    QTest::addColumn<QByteArray>("date");
    QTest::addRow("single-digit day") << qint64{1704445385} * 1'000'000'000 << "Fri, 5 Jan 2024 09:03:05 +0000"_ba;
    QTest::addRow("fraction is cut") << qint64{1704445385} * 1'000'000'000 + 999'999'999
                                     << "Fri, 5 Jan 2024 09:03:05 +0000"_ba;
    QTest::addRow("leap day") << qint64{1709251199} * 1'000'000'000 << "Thu, 29 Feb 2024 23:59:59 +0000"_ba;
    QTest::addRow("epoch") << qint64{0} << "Thu, 1 Jan 1970 00:00:00 +0000"_ba;
    QTest::addRow("before the epoch") << qint64{-1} << "Wed, 31 Dec 1969 23:59:59 +0000"_ba;
    QTest::addRow("after 2038") << qint64{2147483648} * 1'000'000'000 << "Tue, 19 Jan 2038 03:14:08 +0000"_ba;
}

void TestMimeWriter::dateIsRfc5322InUtc()
{
    QFETCH(qint64, nanoseconds);
    QFETCH(QByteArray, date);
    mail::MimeWriter writer;
    writer.date({.nanoseconds = nanoseconds});
    QCOMPARE(headOf(writer), "Date: " + date + "\r\n");
}

void TestMimeWriter::textComesBackFromAnotherReader_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addRow("plain") << u"Chat: Night shift, 2024-01-05"_s;
    QTest::addRow("longer than a line") << u"many words "_s.repeated(30) + u"end"_s;
    QTest::addRow("a word longer than a line") << u"x"_s.repeated(300);
    QTest::addRow("umlauts") << u"Chat: Night shift – Röntgen, 2024-01-05, 3 people, 2 messages"_s;
    QTest::addRow("Chinese") << u"夜班聊天记录"_s.repeated(12);
    QTest::addRow("emoji") << u"👩‍🚀🎉"_s.repeated(20);
    QTest::addRow("right to left") << u"שלום עולם مرحبا"_s;
    QTest::addRow("looks encoded") << u"=?UTF-8?Q?no?="_s;
    QTest::addRow("looks begun") << u"a =? b"_s;
    QTest::addRow("two blanks") << u"a  b"_s;
    QTest::addRow("outer blanks") << u" a "_s;
    QTest::addRow("specials") << u"<a@b>, \"c\" (d); e: f\\"_s;
    QTest::addRow("underscore and question mark") << u"ä_b?c=d"_s;
}

void TestMimeWriter::textComesBackFromAnotherReader()
{
    QFETCH(QString, subject);
    const std::string bytes = withSubject(subject);
    if (!subject.contains(u"xxxxx"))
        verifyForm(bytes);
    const QJsonObject read = test::readMail(bytes);
    QCOMPARE(read.value("defects"_L1).toArray(), QJsonArray());
    QCOMPARE(test::header(read, u"Subject"_s), subject);
    QCOMPARE(read.value("body"_L1).toString(), u"text\n"_s);
}

void TestMimeWriter::noValueCanStartAFieldOrALine_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("read");
    QTest::addRow("CR LF Bcc") << u"a\r\nBcc: evil@example.com"_s << u"aBcc: evil@example.com"_s;
    QTest::addRow("LF") << u"a\nBcc: evil@example.com"_s << u"aBcc: evil@example.com"_s;
    QTest::addRow("end of the header") << u"a\r\n\r\nbody"_s << u"abody"_s;
    QTest::addRow("NUL") << u"a\0b"_s << u"ab"_s;
    QTest::addRow("TAB") << u"a\tb"_s << u"a b"_s;
    QTest::addRow("next line") << u"a\u0085b"_s << u"ab"_s;
    QTest::addRow("line separator") << u"a\u2028b"_s << u"ab"_s;
}

void TestMimeWriter::noValueCanStartAFieldOrALine()
{
    QFETCH(QString, value);
    QFETCH(QString, read);
    mail::MimeWriter writer;
    writer.date(at(0));
    writer.mailboxes("From", std::vector<mail::Mailbox>{{value.toStdString(), "a@example.com"}});
    writer.text("Subject", value.toStdString());
    writer.beginText();
    writer.body("text\n");
    const QJsonObject mail = test::readMail(writer.bytes());
    QCOMPARE(mail.value("defects"_L1).toArray(), QJsonArray());
    QCOMPARE(mail.value("headers"_L1).toArray().size(), 6); // Date, From, Subject and the three of MIME
    QCOMPARE(test::header(mail, u"Subject"_s), read);
    QCOMPARE(mail.value("from"_L1).toArray(), (QJsonArray{QJsonArray{read, u"a@example.com"_s}}));
}

void TestMimeWriter::encodedWordsSplitBetweenWholeCharacters_data()
{
    QTest::addColumn<QString>("character");
    QTest::addRow("two bytes") << u"ä"_s;
    QTest::addRow("three bytes") << u"了"_s;
    QTest::addRow("four bytes") << u"👍"_s;
}

void TestMimeWriter::encodedWordsSplitBetweenWholeCharacters()
{
    QFETCH(QString, character);
    std::vector<std::string> mails;
    QStringList subjects;
    for (int before = 0; before < 80; ++before) {
        subjects.append(u"x"_s.repeated(before) + character.repeated(60));
        mails.push_back(withSubject(subjects.last()));
        verifyForm(mails.back());
        for (const std::string &line : test::linesOf(mails.back())) {
            const std::size_t begin = line.find("=?UTF-8?B?");
            if (begin == std::string::npos)
                continue;
            const QByteArray word = QByteArray::fromStdString(line.substr(begin + 10, line.size() - begin - 12));
            QVERIFY(QByteArray::fromBase64(word).isValidUtf8());
        }
    }
    const QJsonArray read = test::readMails(mails);
    QCOMPARE(read.size(), subjects.size());
    for (qsizetype i = 0; i < read.size(); ++i)
        QCOMPARE(test::header(read.at(i).toObject(), u"Subject"_s), subjects.at(i));
}

void TestMimeWriter::mailboxesComeBackFromAnotherReader()
{
    const QStringList names{u"Zoë Müller"_s,
                            u"O'Neil, Bob"_s,
                            u"guest#12"_s,
                            u"back\\slash \"quoted\""_s,
                            u"<a@b.example>"_s,
                            u"semi;colon:group"_s,
                            u"(comment)"_s,
                            u"dot.name"_s,
                            u"=?UTF-8?Q?x?="_s,
                            u"了解"_s.repeated(30),
                            u"plain long "_s.repeated(9).trimmed(),
                            u"e\u0301\u0301"_s,
                            u"\uFEFFbom"_s,
                            u""_s};
    std::vector<mail::Mailbox> list;
    QJsonArray expected;
    for (const QString &name : names) {
        const QString address = u"u-%1@unmapped.invalid"_s.arg(list.size());
        list.push_back({name.toStdString(), address.toStdString()});
        expected.append(QJsonArray{name, address});
    }
    mail::MimeWriter writer;
    writer.date(at(0));
    writer.mailboxes("To", list);
    writer.beginText();
    verifyForm(writer.bytes());
    const QJsonObject read = test::readMail(writer.bytes());
    QCOMPARE(read.value("defects"_L1).toArray(), QJsonArray());
    QCOMPARE(read.value("to"_L1).toArray(), expected);
}

void TestMimeWriter::twoThousandMailboxesFoldAndComeBack()
{
    std::vector<mail::Mailbox> list;
    for (int i = 0; i < 2000; ++i)
        list.push_back({std::format("Person Nö. {}", i), std::format("u-{:012x}@unmapped.invalid", i)});
    mail::MimeWriter writer;
    writer.date(at(0));
    writer.mailboxes("To", list);
    writer.beginText();
    verifyForm(writer.bytes());
    const QJsonObject read = test::readMail(writer.bytes());
    QCOMPARE(read.value("defects"_L1).toArray(), QJsonArray());
    const QJsonArray to = read.value("to"_L1).toArray();
    QCOMPARE(to.size(), 2000);
    QCOMPARE(to.last().toArray(), (QJsonArray{u"Person Nö. 1999"_s, u"u-0000000007cf@unmapped.invalid"_s}));
}

void TestMimeWriter::anEmptyListIsUndisclosedRecipients()
{
    mail::MimeWriter writer;
    writer.mailboxes("To", {});
    QCOMPARE(headOf(writer), "To: undisclosed-recipients:;\r\n"_ba);
}

void TestMimeWriter::messageIdStaysOnOneLine()
{
    const std::string id = "<" + std::string(90, 'a') + "@casebook.invalid>";
    mail::MimeWriter writer;
    writer.messageId(id);
    QCOMPARE(headOf(writer), QByteArray::fromStdString("Message-ID: " + id + "\r\n"));
}

void TestMimeWriter::bodyComesBackFromAnotherReader()
{
    const QString text = u"A line\n.\n..two\nFrom me\nblank at the end \n\ttab\nRöntgen 了解 👍\n= sign =3D\n"_s +
                         u"long "_s.repeated(400) + u"\n"_s + u"ü"_s.repeated(999) + u"\n--=_im.0\n"_s;
    mail::MimeWriter writer;
    writer.date(at(0));
    writer.beginText();
    writer.body(text.toStdString());
    verifyForm(writer.bytes());
    const QJsonObject read = test::readMail(writer.bytes());
    QCOMPARE(read.value("defects"_L1).toArray(), QJsonArray());
    QCOMPARE(read.value("type"_L1).toString(), u"text/plain"_s);
    QCOMPARE(read.value("charset"_L1).toString(), u"utf-8"_s);
    QCOMPARE(read.value("body"_L1).toString(), text);
}

void TestMimeWriter::equalCallsGiveEqualBytes()
{
    QCOMPARE(withSubject(u"Röntgen"_s), withSubject(u"Röntgen"_s));
}

QTEST_GUILESS_MAIN(TestMimeWriter)
#include "tst_mimewriter.moc"
