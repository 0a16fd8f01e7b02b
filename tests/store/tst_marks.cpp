// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/casefixture.h"

#include "core/store/marks.h"

using namespace casebook;
using namespace casebook::test;

namespace {

constexpr auto anna = "anna@im.example";

const store::Act byAnna{"anna", at(1000)};
const store::Act byBen{"ben", at(2000)};

/// A chat of the appliance that has no end yet.
SourceScript part()
{
    SourceScript conv("/appliance/Tenant 1/c1.conv", "Tenant 1", SourceKind::Conv);
    return conv.begin("c1", at(0)).message(10, anna, "one", "u1").message(20, anna, "two", "u2").cut();
}

/// The same chat, whole, in the daily file that the headquarters gets later.
SourceScript whole()
{
    SourceScript daily("/hq/Tenant 1/day.IMArchive");
    daily.begin("c0", at(-100)).message(-90, anna, "zero").end(at(-80));
    daily.begin("c1", at(0))
        .message(5, anna, "half", "u0")
        .message(10, anna, "one", "u1")
        .message(20, anna, "two", "u2");
    return daily.message(30, anna, "three", "u3").end(at(60));
}

EventId idOf(const store::CaseReader &reader, const std::string &text)
{
    EventId id;
    const Status read = reader.forEachEvent(query::Query(), [&](const Event &event) {
        if (event.text == text)
            id = event.id;
        return true;
    });
    return read ? id : EventId();
}

store::EventSet rowsOf(const store::CaseReader &reader, const std::vector<std::string> &texts)
{
    store::EventSet rows;
    for (const std::string &text : texts)
        rows.add(valueOf(reader.event(idOf(reader, text))).key);
    return rows;
}

std::string show(const store::Mark &mark)
{
    std::string line = std::string(store::markKindName(mark.kind)) + ' ' + mark.tag + mark.text + " by " +
                       mark.added.author + " at " + toRfc3339(mark.added.time) + mark.added.scope;
    if (mark.removed)
        line += " until " + mark.removed->author;
    return line;
}

std::vector<std::string> marksOf(const store::CaseReader &reader, const std::string &text,
                                 store::CaseReader::Marks which = store::CaseReader::Marks::Holding)
{
    const std::array<EventId, 1> only{idOf(reader, text)};
    std::vector<std::string> lines;
    for (const store::Mark &mark : valueOf(reader.marks(only, which)))
        lines.push_back(show(mark));
    return lines;
}

std::vector<std::string> markedTexts(const Path &file, store::MarkKind kind,
                                     const std::function<bool(std::string_view)> &ofTag = {})
{
    const auto database = valueOf(store::Database::open(file, store::Database::Mode::Read));
    const auto rows = valueOf(store::markedEvents(*database, kind, ofTag));
    const auto reader = CaseFolder::read(file);
    std::vector<std::string> texts;
    rows.forEach([&](EventKey key) { texts.push_back(valueOf(reader.event(key)).text); });
    std::ranges::sort(texts);
    return texts;
}

using Lines = std::vector<std::string>;

} // namespace

class TestMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTagIsOnAnEventOnceWhoeverAddsIt();
    void whatIsTakenOffStaysInTheHistory();
    void tagsAreComparedWithoutRegardToCase();
    void namesThatAreNoneAreRefused_data();
    void namesThatAreNoneAreRefused();
    void anUnknownEventLeavesEverythingAsItWas();
    void openedIsNotReviewed();
    void notesAreMany();
    void aNoteIsTakenOffByItsAuthorOnly();
    void marksOutliveMergingAndReadingAgain();
    void aBatchCarriesItsQuery();
    void aCaseOfBeforeHasNoMarks();
    void aSecondWriterIsToldSo();

private:
    CaseFolder m_cases;
};

void TestMarks::aTagIsOnAnEventOnceWhoeverAddsIt()
{
    const Path file = m_cases.make("once.casebook", {whole()});
    const auto reader = CaseFolder::read(file);
    const std::array<EventId, 2> two{idOf(reader, "one"), idOf(reader, "two")};
    auto writer = valueOf(store::CaseFile::open(file));
    QCOMPARE(valueOf(store::addLabel(writer, {.tag = "Privileged"}, two, byAnna)), 2);
    QCOMPARE(valueOf(store::addLabel(writer, {.tag = "Privileged"}, two, byBen)), 0);
    QCOMPARE(marksOf(reader, "one"), Lines{"tag Privileged by anna at 2017-03-14T14:16:40Z"});
    const auto tags = valueOf(reader.tags());
    QCOMPARE(tags.size(), 1U);
    QCOMPARE(tags.front().events, 2);
}

void TestMarks::whatIsTakenOffStaysInTheHistory()
{
    const Path file = m_cases.make("history.casebook", {whole()});
    const auto reader = CaseFolder::read(file);
    const std::array<EventId, 1> one{idOf(reader, "one")};
    auto writer = valueOf(store::CaseFile::open(file));
    QVERIFY(store::addLabel(writer, {.tag = "hot"}, one, byAnna));
    QCOMPARE(valueOf(store::removeLabel(writer, {.tag = "hot"}, one, byBen)), 1);
    QCOMPARE(valueOf(store::removeLabel(writer, {.tag = "hot"}, one, byBen)), 0);
    QCOMPARE(marksOf(reader, "one"), Lines{});
    QVERIFY(store::addLabel(writer, {.tag = "hot"}, one, byBen));
    const Lines all{"tag hot by anna at 2017-03-14T14:16:40Z until ben", "tag hot by ben at 2017-03-14T14:33:20Z"};
    QCOMPARE(marksOf(reader, "one", store::CaseReader::Marks::All), all);
    QCOMPARE(markedTexts(file, store::MarkKind::Tag), Lines{"one"});
}

void TestMarks::tagsAreComparedWithoutRegardToCase()
{
    const Path file = m_cases.make("case.casebook", {whole()});
    const auto reader = CaseFolder::read(file);
    auto writer = valueOf(store::CaseFile::open(file));
    const std::array<EventId, 1> one{idOf(reader, "one")};
    const std::array<EventId, 1> two{idOf(reader, "two")};
    QVERIFY(store::addLabel(writer, {.tag = "Übergabe"}, one, byAnna));
    QVERIFY(store::addLabel(writer, {.tag = "ÜBERGABE"}, two, byAnna));
    QVERIFY(store::setTagColour(writer, "übergabe", "#c0ffee"));
    QVERIFY(store::addLabel(writer, {.tag = "other"}, one, byAnna));
    const auto tags = valueOf(reader.tags());
    QCOMPARE(tags.size(), 2U);
    QCOMPARE(tags.back().name, std::string("Übergabe"));
    QCOMPARE(tags.back().colour, std::string("#c0ffee"));
    QCOMPARE(tags.back().events, 2);
    const Lines tagged{"one", "two"};
    QCOMPARE(markedTexts(file, store::MarkKind::Tag, [](std::string_view name) { return name == "Übergabe"; }), tagged);
    QCOMPARE(markedTexts(file, store::MarkKind::Tag, [](std::string_view) { return false; }), Lines{});
}

void TestMarks::namesThatAreNoneAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("blank") << QByteArray("  ");
    QTest::newRow("blank at its end") << QByteArray("hot ");
    QTest::newRow("line end") << QByteArray("hot\nstuff");
    QTest::newRow("no UTF-8") << QByteArray("hot\xff");
    QTest::newRow("too long") << QByteArray(101, 'x');
}

void TestMarks::namesThatAreNoneAreRefused()
{
    QFETCH(const QByteArray, name);
    const Path file = m_cases.make(std::string("names ") + QTest::currentDataTag(), {whole()});
    const auto reader = CaseFolder::read(file);
    auto writer = valueOf(store::CaseFile::open(file));
    const std::array<EventId, 1> one{idOf(reader, "one")};
    const auto done = store::addLabel(writer, {.tag = name.toStdString()}, one, byAnna);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Invalid);
    QVERIFY(valueOf(reader.tags()).empty());
}

void TestMarks::anUnknownEventLeavesEverythingAsItWas()
{
    const Path file = m_cases.make("unknown.casebook", {whole()});
    const auto reader = CaseFolder::read(file);
    auto writer = valueOf(store::CaseFile::open(file));
    const std::array<EventId, 2> events{idOf(reader, "one"), EventId{}};
    const auto done = store::addLabel(writer, {.tag = "hot"}, events, byAnna);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::NotFound);
    QVERIFY(done.error().reason.contains(EventId{}.text()));
    QCOMPARE(marksOf(reader, "one"), Lines{});
    const auto removed = store::removeLabel(writer, {.tag = "cold"}, events, byAnna);
    QCOMPARE(removed.error().code, Error::Code::NotFound);
    QVERIFY(removed.error().reason.contains("cold"));
}

void TestMarks::openedIsNotReviewed()
{
    const Path file = m_cases.make("opened.casebook", {whole()});
    const auto reader = CaseFolder::read(file);
    auto writer = valueOf(store::CaseFile::open(file));
    const std::array<EventId, 2> two{idOf(reader, "one"), idOf(reader, "two")};
    QVERIFY(store::addLabel(writer, {store::MarkKind::Opened}, two, byAnna));
    QVERIFY(store::addLabel(writer, {store::MarkKind::Reviewed}, std::span(two).first(1), byAnna));
    const Lines opened{"one", "two"};
    QCOMPARE(markedTexts(file, store::MarkKind::Opened), opened);
    QCOMPARE(markedTexts(file, store::MarkKind::Reviewed), Lines{"one"});
    QCOMPARE(markedTexts(file, store::MarkKind::Tag), Lines{});
}

void TestMarks::notesAreMany()
{
    const Path file = m_cases.make("notes.casebook", {whole()});
    const auto reader = CaseFolder::read(file);
    auto writer = valueOf(store::CaseFile::open(file));
    const EventId one = idOf(reader, "one");
    const auto first = valueOf(store::addNote(writer, one, "ask Ben", byAnna));
    const auto second = valueOf(store::addNote(writer, one, "ask Ben", byAnna));
    QVERIFY(first != second);
    const Lines all(2, "note ask Ben by anna at 2017-03-14T14:16:40Z");
    QCOMPARE(marksOf(reader, "one"), all);
    QCOMPARE(store::addNote(writer, one, " \n", byAnna).error().code, Error::Code::Invalid);
    QCOMPARE(store::addNote(writer, EventId{}, "x", byAnna).error().code, Error::Code::NotFound);
    QCOMPARE(markedTexts(file, store::MarkKind::Note), Lines{"one"});
}

void TestMarks::aNoteIsTakenOffByItsAuthorOnly()
{
    const Path file = m_cases.make("author.casebook", {whole()});
    const auto reader = CaseFolder::read(file);
    auto writer = valueOf(store::CaseFile::open(file));
    const auto note = valueOf(store::addNote(writer, idOf(reader, "one"), "mine", byAnna));
    QCOMPARE(store::removeNote(writer, note, byBen).error().code, Error::Code::NotPermitted);
    QVERIFY(store::removeNote(writer, note, byAnna));
    QCOMPARE(store::removeNote(writer, note, byAnna).error().code, Error::Code::NotFound);
    QCOMPARE(markedTexts(file, store::MarkKind::Note), Lines{});
    QCOMPARE(marksOf(reader, "one", store::CaseReader::Marks::All),
             Lines{"note mine by anna at 2017-03-14T14:16:40Z until anna"});
}

void TestMarks::marksOutliveMergingAndReadingAgain()
{
    const Path file = m_cases.make("merge.casebook", {part()});
    {
        const auto reader = CaseFolder::read(file);
        auto writer = valueOf(store::CaseFile::open(file));
        const std::array<EventId, 1> one{idOf(reader, "one")};
        QVERIFY(store::addLabel(writer, {.tag = "hot"}, one, byAnna));
        QVERIFY(store::addNote(writer, idOf(reader, "two"), "why?", byAnna));
        CaseFolder::add(writer, {whole(), part()});
    }
    QCOMPARE(markedTexts(file, store::MarkKind::Tag), Lines{"one"});
    QCOMPARE(markedTexts(file, store::MarkKind::Note), Lines{"two"});
    const auto reader = CaseFolder::read(file);
    QCOMPARE(valueOf(reader.event(idOf(reader, "one"))).place.path, std::string("/hq/Tenant 1/day.IMArchive"));
}

void TestMarks::aBatchCarriesItsQuery()
{
    const Path file = m_cases.make("batch.casebook", {whole()});
    const auto reader = CaseFolder::read(file);
    auto writer = valueOf(store::CaseFile::open(file));
    const store::EventSet rows = rowsOf(reader, {"one", "three"});
    QCOMPARE(valueOf(store::addLabel(writer, {.tag = "hot"}, rows, {"anna", at(0), " (th*)"})), 2);
    QCOMPARE(marksOf(reader, "three"), Lines{"tag hot by anna at 2017-03-14T14:00:00Z (th*)"});
    QCOMPARE(valueOf(store::removeLabel(writer, {.tag = "hot"}, rowsOf(reader, {"zero", "one"}), byAnna)), 1);
    QCOMPARE(markedTexts(file, store::MarkKind::Tag), Lines{"three"});
}

void TestMarks::aCaseOfBeforeHasNoMarks()
{
    const Path file = m_cases.make("older.casebook", {whole()});
    CaseFolder::tamper(file, "DROP TABLE mark; DROP TABLE tag; DROP TABLE act; DROP TABLE saved_version; "
                             "DROP TABLE saved; PRAGMA user_version = 2");
    const auto reader = CaseFolder::read(file);
    QVERIFY(valueOf(reader.tags()).empty());
    QCOMPARE(marksOf(reader, "one"), Lines{});
    QVERIFY(valueOf(reader.saved(store::SavedKind::Filter)).empty());
    QCOMPARE(markedTexts(file, store::MarkKind::Reviewed), Lines{});
}

void TestMarks::aSecondWriterIsToldSo()
{
    const Path file = m_cases.make("busy.casebook", {whole()});
    const auto writer = valueOf(store::CaseFile::open(file));
    const auto second = store::CaseFile::open(file);
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Conflict);
}

QTEST_APPLESS_MAIN(TestMarks)
#include "tst_marks.moc"
