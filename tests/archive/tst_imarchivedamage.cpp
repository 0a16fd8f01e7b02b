// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "framelog.h"
#include "readarchive.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace casebook;
using namespace casebook::test;
using Texts = std::vector<std::string>;

/// Whatever the bytes are: nothing is unaccounted for, and nothing crashes.
class TestImArchiveDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCutIsCovered_data();
    void everyCutIsCovered();
    void everyCutFromTheFrontIsCovered_data();
    void everyCutFromTheFrontIsCovered();
    void mutationsAreCovered_data();
    void mutationsAreCovered();
    void framesDoNotDependOnHowMuchIsReadAtOnce();
    void strangeFilesAreCovered_data();
    void strangeFilesAreCovered();
    void longRecordIsShownUpToItsLimit_data();
    void longRecordIsShownUpToItsLimit();
    void longRecordOfAnyTypeKeepsItsPlace();
    void longLineThatIsNoRecordIsCovered();
    void longQuotedContentIsKeptWhole();
    void conversationsWithoutEndStayCheap();
    void endlessNewRecordTypesAreNotBelieved();
};

namespace {

std::string daily()
{
    return dataFile("chat.conv") + dataFile("room.conv");
}

void addFiles()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addRow("chat") << dataFile("chat.conv");
    QTest::addRow("room") << dataFile("room.conv");
    QTest::addRow("tab") << withDelimiter(dataFile("room.conv"), '\t');
    QTest::addRow("CRLF") << replaced(dataFile("chat.conv"), "\n", "\r\n");
}

std::string inUtf16(const std::string &text)
{
    const QString wide = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return {reinterpret_cast<const char *>(wide.utf16()), static_cast<std::size_t>(wide.size()) * 2};
}

/// One change of the kinds that disks, transfers and editors make.
void mutate(std::string &bytes, std::mt19937 &random)
{
    const auto below = [&](std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random); };
    static const Texts pieces{"\"",
                              "\"\"",
                              ",",
                              "\n",
                              "\r",
                              "\r\n",
                              "\t",
                              ";",
                              std::string(1, '\0'),
                              std::string(9, '\0'),
                              "\\\"",
                              "&quot;",
                              "&#10;",
                              "\xC3",
                              "\xFF",
                              "IMEvent,Message,2017-03-14T14:02:11Z,a@b,c,text\n",
                              "BeginConv,,x,chat,2017-03-14T14:02:11Z\n",
                              "ConvEnd,,x,2017-03-14T14:02:11Z\n",
                              "Pointers,,1,2\n",
                              "\n\n\n",
                              "# note\n",
                              "FileTransfer,,a,b\n",
                              "IMEvent,",
                              "\xEF\xBB\xBF",
                              ",\"",
                              "\",",
                              " \""};
    if (bytes.empty())
        bytes = "x";
    const std::size_t at = below(bytes.size());
    switch (below(6)) {
    case 0: bytes[at] = static_cast<char>(below(256)); break;
    case 1: bytes.erase(at, 1 + below(40)); break;
    case 2: bytes.insert(at, pieces[below(pieces.size())]); break;
    case 3: bytes.insert(at, bytes.substr(below(bytes.size()), below(200))); break;
    case 4: bytes.resize(at); break;
    default: bytes.replace(at, std::min<std::size_t>(3, bytes.size() - at), pieces[below(pieces.size())]); break;
    }
}

} // namespace

void TestImArchiveDamage::everyCutIsCovered_data()
{
    addFiles();
}

void TestImArchiveDamage::everyCutIsCovered()
{
    QFETCH(std::string, bytes);
    for (std::size_t length = 0; length <= bytes.size(); ++length) {
        const RecordLog log = readBytes(bytes.substr(0, length));
        QVERIFY2(log.fault().empty(), (std::to_string(length) + ": " + log.fault()).c_str());
        // The last conversation says that it is cut, unless nothing but its last line end is missing.
        if (length > 0 && length + 2 < bytes.size())
            QVERIFY2(!log.codes().empty(), std::to_string(length).c_str());
    }
}

void TestImArchiveDamage::everyCutFromTheFrontIsCovered_data()
{
    addFiles();
}

void TestImArchiveDamage::everyCutFromTheFrontIsCovered()
{
    QFETCH(std::string, bytes);
    for (std::size_t from = 1; from < bytes.size(); ++from) {
        const RecordLog log = readBytes(bytes.substr(from));
        QVERIFY2(log.fault().empty(), (std::to_string(from) + ": " + log.fault()).c_str());
        if (from + 2 < bytes.size()) // more than a line end is left
            QVERIFY2(!log.codes().empty(), std::to_string(from).c_str());
    }
}

void TestImArchiveDamage::mutationsAreCovered_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<unsigned>("seed");
    QTest::addRow("comma") << daily() << 1U;
    QTest::addRow("tab, CRLF") << replaced(withDelimiter(daily(), '\t'), "\n", "\r\n") << 2U;
    QTest::addRow("UTF-16") << inUtf16(daily()) << 3U;
}

void TestImArchiveDamage::mutationsAreCovered()
{
    QFETCH(std::string, bytes);
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 3000; ++round) {
        std::string mutated = bytes;
        for (int change = round % 12; change >= 0; --change)
            mutate(mutated, random);
        const RecordLog log = readBytes(mutated);
        QVERIFY2(log.fault().empty(), (std::to_string(round) + ": " + log.fault()).c_str());
    }
}

void TestImArchiveDamage::framesDoNotDependOnHowMuchIsReadAtOnce()
{
    std::mt19937 random(4);
    for (int round = 0; round < 400; ++round) {
        std::string text = daily();
        for (int change = round % 20; change > 0; --change)
            mutate(text, random);
        const Texts expected = frames(text, text.size() + 1);
        for (const std::size_t portion : {1UL, 7UL, 300UL})
            QCOMPARE(frames(text, portion), expected);
    }
}

void TestImArchiveDamage::strangeFilesAreCovered_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<Texts>("codes");
    std::string noise;
    std::mt19937 random(5);
    for (int i = 0; i < 300'000; ++i)
        noise += static_cast<char>(random());
    QTest::addRow("empty") << std::string() << Texts{"empty-file"};
    QTest::addRow("one line end") << std::string("\n") << Texts{"blank-lines"};
    QTest::addRow("blank lines") << std::string("\n\r\n  \n\r") << Texts{"blank-lines"};
    QTest::addRow("NUL bytes") << std::string(100'000, '\0') << Texts{"nul-padding"};
    QTest::addRow("byte order mark") << std::string("\xEF\xBB\xBF") << Texts{"byte-order-mark"};
    QTest::addRow("PDF") << std::string("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n")
                         << Texts{"not-an-archive"};
    QTest::addRow("noise") << noise << Texts{"not-an-archive"};
    QTest::addRow("text") << std::string("Dear all,\nPointers, as promised.\n") << Texts{"not-an-archive"};
    QTest::addRow("one NUL") << std::string(1, '\0') << Texts{"nul-padding"};
    QTest::addRow("half a UTF-16 mark") << std::string("\xFF") << Texts{"not-an-archive"};
}

void TestImArchiveDamage::strangeFilesAreCovered()
{
    QFETCH(std::string, bytes);
    QFETCH(Texts, codes);
    const RecordLog log = readBytes(bytes);
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(Severity::Note), codes);
    QVERIFY(log.events.empty() && log.pieces.empty() && log.tail.records.empty());
    if (!bytes.empty())
        QCOMPARE(log.issues.at(0).span, (Span{0, bytes.size()}));
}

void TestImArchiveDamage::longRecordIsShownUpToItsLimit_data()
{
    QTest::addColumn<std::string>("content");
    QTest::addRow("bare") << std::string((std::size_t{17} << 20), 'x');
    QTest::addRow("quoted") << '"' + std::string((std::size_t{40} << 20), 'x') + '"';
    std::string lines = "\"";
    while (lines.size() < (std::size_t{18} << 20))
        lines += "a line of a pasted log, which is no record\n";
    QTest::addRow("lines") << lines + '"';
    std::string accents = "\"x";
    while (accents.size() < (std::size_t{18} << 20))
        accents += "\u00e9";
    QTest::addRow("two-byte characters") << accents + '"';
}

void TestImArchiveDamage::longRecordIsShownUpToItsLimit()
{
    QFETCH(std::string, content);
    const std::string chat = dataFile("chat.conv");
    const std::size_t third = 557;
    std::string bytes = chat;
    const std::size_t at = bytes.find("Two points");
    bytes.replace(at, bytes.find(",a-90003") - at, content);
    const std::size_t length = bytes.find("IMEvent", third + 1) - third;
    bytes += chat;
    const RecordLog log = readBytes(bytes);
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.events.size(), std::size_t(8));
    const LoggedEvent &event = log.events[2];
    QCOMPARE(event.span, (Span{third, length}));
    const std::size_t shown = event.text.size();
    QVERIFY(shown > (std::size_t{16} << 20) - 100 && shown < (std::size_t{16} << 20));
    QVERIFY(content.substr(content.starts_with('"')).starts_with(event.text));
    QCOMPARE(toRfc3339(*event.time), std::string("2017-03-14T14:04:20Z"));
    QCOMPARE(log.events[3].uid, std::string("a-90004"));
    QCOMPARE(log.codes(Severity::Error), Texts());
    QCOMPARE(std::ranges::count(log.codes(), "record-too-long"), 1);
    QCOMPARE(std::ranges::count(log.codes(), "counts-differ"), 0);
    QCOMPARE(std::ranges::count(log.codes(), "missing-fields"), 0);
    const auto remark = std::ranges::find(log.issues, "record-too-long", &LoggedIssue::code);
    QCOMPARE(remark->span, event.span);
}

void TestImArchiveDamage::longRecordOfAnyTypeKeepsItsPlace()
{
    const std::string padding((std::size_t{17} << 20), 'x');
    const std::string message = "IMEvent,Message,2017-03-14T14:02:11Z,a@x,c1,hi,u1,c2,ucb1\n";
    const RecordLog log = readBytes("BeginConv,,c,chat,2017-03-14T14:02:11Z,policy,th," + padding + "\n" +
                                    "Participant,,a@x,2017-03-14T14:02:11Z,,Anna" + padding + "\n" + message +
                                    "FileTransfer,,2017-03-14T14:02:11Z,a@x," + padding + "\n" +
                                    "ConvEnd,,c,2017-03-14T14:39:40Z," + padding);
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.pieces.size(), std::size_t(1));
    QCOMPARE(log.pieces[0].conversationId, std::string("c"));
    QCOMPARE(log.pieces[0].threadId, std::string("th"));
    QVERIFY(log.pieces[0].start && log.pieces[0].end && log.pieces[0].hasConvEnd);
    QCOMPARE(log.participants.at(0).jid, std::string("a@x"));
    QCOMPARE(log.events.size(), std::size_t(2));
    QCOMPARE(log.codes(Severity::Error), Texts());
    QCOMPARE(std::ranges::count(log.codes(), "record-too-long"), 4);
}

void TestImArchiveDamage::longLineThatIsNoRecordIsCovered()
{
    const std::string chat = dataFile("chat.conv");
    const RecordLog log = readBytes(chat + std::string(40'000'000, 'x') + "\n" + chat);
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.pieces.size(), std::size_t(2));
    QCOMPARE(log.codes(Severity::Error), Texts{"unreadable-lines"});
    const auto junk = std::ranges::find(log.issues, "unreadable-lines", &LoggedIssue::code);
    QCOMPARE(junk->span, (Span{920, 40'000'001}));
}

void TestImArchiveDamage::longQuotedContentIsKeptWhole()
{
    std::string content;
    while (content.size() < 3'000'000)
        content += "a line of a pasted log, with a comma\n";
    const std::string bytes = "BeginConv,,c,chat,2017-03-14T14:02:11Z,policy,\n"
                              "IMEvent,Message,2017-03-14T14:02:11Z,a@x,c1,\"" +
                              content +
                              "\",u1,c2,ucb1\n"
                              "IMEvent,Message,2017-03-14T14:02:12Z,a@x,c1,short,u2,c2,ucb1\n"
                              "ConvEnd,,c,2017-03-14T14:39:40Z\n";
    const RecordLog log = readBytes(bytes);
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(Severity::Note), Texts());
    QCOMPARE(log.events.size(), std::size_t(2));
    QCOMPARE(log.events[0].text == content, true);
    QCOMPARE(log.events[0].uid, std::string("u1"));
}

void TestImArchiveDamage::conversationsWithoutEndStayCheap()
{
    std::string bytes;
    for (int i = 0; i < 20'000; ++i)
        bytes += "BeginConv,,c" + std::to_string(i) +
                 ",chat,2017-03-14T14:02:11Z,policy,\n"
                 "IMEvent,Message,2017-03-14T14:02:11Z,a@x,c1,text,u1,c2,ucb1\n";
    const RecordLog log = readBytes(bytes);
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.pieces.size(), std::size_t(20'000));
    QCOMPARE(log.events.size(), std::size_t(20'000));
    QVERIFY(std::ranges::none_of(log.events, &LoggedEvent::uncertain));
    for (std::size_t i = 0; i < log.events.size(); ++i)
        QCOMPARE(log.events[i].piece, static_cast<std::uint32_t>(i));
}

void TestImArchiveDamage::endlessNewRecordTypesAreNotBelieved()
{
    std::string bytes = dataFile("chat.conv");
    for (int i = 0; i < 1000; ++i)
        bytes += "NewType" + std::to_string(i) + ",,a,b\n";
    const RecordLog log = readBytes(bytes);
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.tail.records.size(), std::size_t(6 + 256));
    QCOMPARE(log.events.size(), std::size_t(4 + 256));
    QCOMPARE(log.codes(Severity::Error), Texts{"unreadable-lines"});
}

QTEST_APPLESS_MAIN(TestImArchiveDamage)

#include "tst_imarchivedamage.moc"
