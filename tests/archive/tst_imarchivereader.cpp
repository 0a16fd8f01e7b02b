// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/imarchive/reader.h"
#include "core/base/hex.h"
#include "readarchive.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace casebook;
using namespace casebook::test;
using Texts = std::vector<std::string>;

/// The example files of the format page, and what every source is promised.
class TestImArchiveReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exampleFilesAreThoseOfTheFormatPage();
    void chatIsReadWhole_data();
    void chatIsReadWhole();
    void roomIsReadWhole_data();
    void roomIsReadWhole();
    void recordsBeginWhereTheFormatPageSaysTheyDo_data();
    void recordsBeginWhereTheFormatPageSaysTheyDo();
    void pointersOfADailyFileAreVerifiedOnBothBases_data();
    void pointersOfADailyFileAreVerifiedOnBothBases();
    void sameEventsHaveTheSameIdsInEveryForm();
    void blocksCoverALargeSource();
    void missingFileIsAnErrorAndAbandonsTheSource();
    void folderIsAnErrorAndAbandonsTheSource();
    void stopAbandonsTheSource();
    void fullSinkAbandonsTheSource();
};

namespace {

constexpr std::string_view fileAbsolutePointers = "Pointers,,2939,1369,2834,2,15\n";

std::string inTabs(const std::string &text)
{
    return withDelimiter(text, '\t');
}

void addForms(const char *name)
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::string>("dialect");
    const std::string file = dataFile(name);
    QTest::addRow("comma")
        << file
        << std::string(
               "comma, quotes when needed, UTF-8, LF, ISO 8601 UTC, pointers from BeginConv in bytes, sizes of events");
    QTest::addRow("tab")
        << inTabs(file)
        << std::string(
               "tab, quotes when needed, UTF-8, LF, ISO 8601 UTC, pointers from BeginConv in bytes, sizes of events");
}

std::string at(const LoggedEvent &event)
{
    return event.time ? toRfc3339(*event.time) : std::string();
}

} // namespace

void TestImArchiveReader::exampleFilesAreThoseOfTheFormatPage()
{
    const std::string chat = dataFile("chat.conv");
    QCOMPARE(chat.size(), std::size_t(920));
    QCOMPARE(toHex(crypto::sha256(chat)),
             std::string("f42c3bce111cade2f13e0d60c5f92075293eb47c5b7665932e426464955db064"));
    const std::string room = dataFile("room.conv");
    QCOMPARE(room.size(), std::size_t(2018));
    QCOMPARE(toHex(crypto::sha256(room)),
             std::string("4809fcb42d30cc74c4059036a2c6dfd63fcdd2be91950fdda50a24375eb30cc3"));
}

void TestImArchiveReader::chatIsReadWhole_data()
{
    addForms("chat.conv");
}

void TestImArchiveReader::chatIsReadWhole()
{
    QFETCH(std::string, bytes);
    QFETCH(std::string, dialect);
    const RecordLog log = readBytes(bytes, SourceKind::Conv);
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(Severity::Note), Texts());
    QCOMPARE(log.tail.dialect, dialect);
    QCOMPARE(log.tail.bytes, std::uint64_t(920));
    const std::map<std::string, std::uint64_t, std::less<>> records{
        {"BeginConv", 1}, {"ConvEnd", 1}, {"IMEvent", 4}, {"MessageInfo", 1}, {"Participant", 2}, {"Pointers", 1}};
    QCOMPARE(log.tail.records, records);

    QCOMPARE(log.pieces.size(), std::size_t(1));
    const LoggedPiece &piece = log.pieces[0];
    QCOMPARE(piece.conversationId, std::string("ucb1-000417"));
    QCOMPARE(piece.type, std::string("chat"));
    QCOMPARE(piece.rawStart, std::string("2017-03-14T14:02:11Z"));
    QCOMPARE(toRfc3339(*piece.start), piece.rawStart);
    QCOMPARE(piece.reason, std::string("policy"));
    QCOMPARE(piece.threadId, std::string("6b1f0c2a9d"));
    QCOMPARE(toRfc3339(*piece.end), std::string("2017-03-14T14:39:40Z"));
    QVERIFY(piece.hasBeginConv && piece.hasConvEnd && piece.pointersVerified);
    QCOMPARE(piece.extent, (Span{0, 920}));
    QCOMPARE(piece.declaredMessages, std::optional<std::int64_t>(4));
    QCOMPARE(piece.declaredEvents, std::optional<std::int64_t>(4));

    QCOMPARE(log.participants.size(), std::size_t(2));
    QCOMPARE(log.participants[1].jid, std::string("tomas.lind@im.corp.example"));
    QCOMPARE(log.participants[1].nick, std::string("Lind, Tomas"));
    QCOMPARE(toRfc3339(*log.participants[1].left), std::string("2017-03-14T14:06:30Z"));

    QCOMPARE(log.events.size(), std::size_t(4));
    QCOMPARE(log.events[0].text, std::string("Morning Tomas"));
    QCOMPARE(log.events[1].text, std::string("Hi, the \"Q1\" sheet says A&B < 5%"));
    QCOMPARE(log.events[2].text, std::string("Two points:\n1) café invoice\n2) it's late 😀"));
    QCOMPARE(log.events[3].text, std::string("You went offline, reading later is fine"));
    const LoggedEvent &first = log.events[0];
    QCOMPARE(first.type, EventType::Message);
    QCOMPARE(at(first), std::string("2017-03-14T14:02:11Z"));
    QCOMPARE(first.sender, std::string("priya.raman@im.corp.example"));
    QCOMPARE(first.client, std::string("connect-7c19"));
    QCOMPARE(first.uid, std::string("a-90001"));
    QCOMPARE(first.targetClient, std::string("connect-41d2"));
    QCOMPARE(first.archivedBy, std::string("ucb1"));
    QCOMPARE(log.events[3].uid, std::string("a-90004"));
    QVERIFY(log.events[3].targetClient.empty() && log.events[3].archivedBy.empty());
}

void TestImArchiveReader::roomIsReadWhole_data()
{
    addForms("room.conv");
}

void TestImArchiveReader::roomIsReadWhole()
{
    QFETCH(std::string, bytes);
    QFETCH(std::string, dialect);
    const RecordLog log = readBytes(bytes, SourceKind::Conv);
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(Severity::Note), Texts());
    QCOMPARE(log.tail.dialect, dialect);
    QVERIFY(log.pieces.at(0).pointersVerified);
    QCOMPARE(log.participants.size(), std::size_t(4));

    Texts types;
    for (const LoggedEvent &event : log.events)
        types.push_back(event.typeName);
    QCOMPARE(types,
             (Texts{"MUCCreate", "MUCJoin", "MUCInvite", "MUCInviteDecline", "MUCJoin", "MUCJoin", "Message",
                    "MUCNickChange", "Message", "MUCLeave", "MUCKick", "MUCJoin", "MUCBan", "MUCLeave", "MUCDestroy"}));
    const LoggedEvent &create = log.events[0];
    QCOMPARE(create.room, std::string("r5f0c2@conference.im.corp.example"));
    QCOMPARE(create.nick, std::string("Priya"));
    QCOMPARE(create.threadId, std::string("6b1f0c2a9d"));
    const LoggedEvent &join = log.events[1];
    QCOMPARE(join.nick, std::string("Priya"));
    QCOMPARE(join.client, std::string("connect-7c19"));
    const LoggedEvent &invite = log.events[2];
    QCOMPARE(invite.text, std::string("Join us, budget talk"));
    QCOMPARE(invite.invited,
             (Texts{"tomas.lind@im.corp.example", "mei.sato@im.corp.example", "o\\27hara@im.corp.example"}));
    const LoggedEvent &decline = log.events[3];
    QCOMPARE(decline.sender, std::string("o\\27hara@im.corp.example"));
    QCOMPARE(decline.client, std::string("mobile-02aa"));
    QCOMPARE(decline.text, std::string("In a meeting"));
    const LoggedEvent &nickChange = log.events[7];
    QCOMPARE(nickChange.nick, std::string("Tomas L"));
    QCOMPARE(nickChange.oldNick, std::string("Tomas"));
    QCOMPARE(nickChange.client, std::string("connect-41d2"));
    QCOMPARE(log.events[8].text, std::string("=SUM(B2:B9) is wrong <see row 4>"));
    const LoggedEvent &leave = log.events[9];
    QCOMPARE(leave.nick, std::string("Tomas L"));
    QCOMPARE(leave.client, std::string("connect-41d2"));
    QCOMPARE(leave.text, std::string("Back at 4, sorry"));
    QCOMPARE(log.events[10].target, std::string("mei.sato@im.corp.example"));
    QCOMPARE(log.events[12].target, std::string("mei.sato@im.corp.example"));
    QCOMPARE(log.events[13].text, std::string());
    for (const LoggedEvent &event : log.events)
        QCOMPARE(event.extra, Texts());
}

void TestImArchiveReader::recordsBeginWhereTheFormatPageSaysTheyDo_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::vector<std::uint64_t>>("starts");
    using Starts = std::vector<std::uint64_t>;
    QTest::addRow("chat") << dataFile("chat.conv") << Starts{0, 67, 93, 188, 284, 402, 557, 721, 849, 878};
    QTest::addRow("room") << dataFile("room.conv")
                          << Starts{0,    72,   101,  190,  280,  364,  448,  566,  650,  817,  913, 996,
                                    1075, 1177, 1274, 1396, 1501, 1591, 1670, 1759, 1845, 1913, 1976};
}

void TestImArchiveReader::recordsBeginWhereTheFormatPageSaysTheyDo()
{
    QFETCH(std::string, bytes);
    QFETCH(std::vector<std::uint64_t>, starts);
    const RecordLog log = readBytes(bytes);
    std::vector<std::uint64_t> found;
    for (const auto &event : log.events)
        found.push_back(event.span.offset);
    for (const auto &participant : log.participants)
        found.push_back(participant.span.offset);
    for (const auto &metadata : log.metadataRecords)
        found.push_back(metadata.record.span.offset);
    std::ranges::sort(found);
    QCOMPARE(found, starts);
    QCOMPARE(log.coverageFault(), std::string());
}

void TestImArchiveReader::pointersOfADailyFileAreVerifiedOnBothBases_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::string>("base");
    const std::string chat = dataFile("chat.conv");
    const std::string room = dataFile("room.conv");
    const std::string absolute = replaced(room, "Pointers,,2018,448,1913,2,15\n", fileAbsolutePointers);
    QTest::addRow("from BeginConv") << chat + room << std::string("pointers from BeginConv in bytes, sizes of events");
    QTest::addRow("from the start of the file")
        << chat + absolute << std::string("pointers from the start of the file");
    QTest::addRow("from BeginConv, tab") << inTabs(chat + room)
                                         << std::string("pointers from BeginConv in bytes, sizes of events");
}

void TestImArchiveReader::pointersOfADailyFileAreVerifiedOnBothBases()
{
    QFETCH(std::string, bytes);
    QFETCH(std::string, base);
    const RecordLog log = readBytes(bytes);
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.codes(Severity::Note), Texts());
    QCOMPARE(log.pieces.size(), std::size_t(2));
    QVERIFY(log.pieces[0].pointersVerified && log.pieces[1].pointersVerified);
    QVERIFY2(log.tail.dialect.contains(base), log.tail.dialect.c_str());
    QCOMPARE(log.pieces[1].extent, (Span{920, bytes.size() - 920}));
}

void TestImArchiveReader::sameEventsHaveTheSameIdsInEveryForm()
{
    const std::string room = dataFile("room.conv");
    const auto ids = [](const RecordLog &log) {
        Texts texts;
        for (const LoggedEvent &event : log.events)
            texts.push_back(event.id.text());
        return texts;
    };
    const Texts expected = ids(readBytes(room));
    QCOMPARE(expected.size(), std::size_t(15));
    QCOMPARE(ids(readBytes(inTabs(room))), expected);
    QCOMPARE(ids(readBytes(replaced(room, "\n", "\r\n"))), expected);
    const std::string withoutBegin = room.substr(72);
    QCOMPARE(ids(readBytes(withoutBegin)), expected);
    Texts sorted = expected;
    std::ranges::sort(sorted);
    QVERIFY(std::ranges::adjacent_find(sorted) == sorted.end());
}

void TestImArchiveReader::blocksCoverALargeSource()
{
    std::string bytes;
    while (bytes.size() < 3'500'000)
        bytes += dataFile("chat.conv") + dataFile("room.conv");
    const RecordLog log = readBytes(bytes);
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(log.bytes == bytes, true);
    QCOMPARE(log.codes(Severity::Note), Texts());
    QCOMPARE(log.pieces.size() % 2, std::size_t(0));
    QCOMPARE(log.events.size(), log.pieces.size() / 2 * 19);
}

void TestImArchiveReader::missingFileIsAnErrorAndAbandonsTheSource()
{
    QTemporaryDir folder;
    RecordLog log;
    NoProgress progress;
    const Path file = folder.filePath(QStringLiteral("none.conv")).toStdString();
    SourceHead head;
    head.path = pathText(file);
    const Status status = archive::imarchive::read(file, head, {}, log, progress);
    QVERIFY(!status);
    QCOMPARE(status.error().code, Error::Code::NotFound);
    QCOMPARE(status.error().subject, head.path);
    QCOMPARE(log.abandoned, 1);
    QCOMPARE(log.ended, 0);
}

void TestImArchiveReader::folderIsAnErrorAndAbandonsTheSource()
{
    QTemporaryDir folder;
    RecordLog log;
    NoProgress progress;
    SourceHead head;
    head.path = folder.path().toStdString();
    const Status status = archive::imarchive::read(Path(head.path), head, {}, log, progress);
    QVERIFY(!status);
    QCOMPARE(status.error().code, Error::Code::Io);
    QCOMPARE(log.abandoned, 1);
    QCOMPARE(log.ended, 0);
}

void TestImArchiveReader::stopAbandonsTheSource()
{
    class Stopped final : public Progress
    {
        void report(std::uint64_t, std::uint64_t, std::uint64_t, std::string_view) override {}
        bool stopRequested() const override { return true; }
    };
    RecordLog log;
    Stopped progress;
    std::istringstream stream(dataFile("chat.conv"));
    const Status status = archive::imarchive::read(stream, SourceHead(), {}, log, progress);
    QVERIFY(!status);
    QCOMPARE(status.error().code, Error::Code::Cancelled);
    QCOMPARE(log.abandoned, 1);
}

void TestImArchiveReader::fullSinkAbandonsTheSource()
{
    RecordLog log;
    log.full = true;
    NoProgress progress;
    std::istringstream stream(dataFile("chat.conv"));
    QVERIFY(!archive::imarchive::read(stream, SourceHead(), {}, log, progress));
    QCOMPARE(log.abandoned, 1);
    QCOMPARE(log.ended, 0);
}

QTEST_APPLESS_MAIN(TestImArchiveReader)

#include "tst_imarchivereader.moc"
