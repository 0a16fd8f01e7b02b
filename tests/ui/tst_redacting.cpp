// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/audit/log.h"
#include "tests/ui/casedesk.h"
#include "ui/presentation/eventtext.h"
#include "ui/widgets/guardedtext.h"
#include "ui/widgets/read/redactdialog.h"
#include "ui/widgets/read/redactionsdialog.h"
#include "ui/widgets/timeline/timelineview.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

using namespace casebook;
using namespace casebook::ui;
using namespace casebook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

review::HiddenRun run(std::size_t begin, std::size_t end, const char *reason)
{
    return {{begin, end}, reason};
}

} // namespace

/// Redactions as people make them in the window.
class TestRedacting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup();
    void barsCountCharactersNotUnits();
    void aBarStandsForWhatItHides();
    void selectedWordsAreHiddenAndLogged();
    void charactersOutsideOfThePlaneAreCountedOnce();
    void aRowShowsReadsAndCopiesOnlyTheRest();
    void theOriginalIsShownOnDemandOnly();
    void aWithheldConversationIsAllBars();
    void anotherReasonNeedsWords();
    void theListTakesThemOff();

private:
    template <typename T> T *find(QWidget &in, const QString &name) { return childOf<T>(in, name); }
    RedactionsController &redactions() { return m_desk->workspace().redactions(); }
    Event message(const QString &with = {});
    /// Through the dialog; `select` characters from `from` on, 0 = none.
    void redact(const Event &event, const QString &choice, int from = 0, int select = 0);
    int entries(audit::Act act);

    std::unique_ptr<CaseDesk> m_desk;
};

void TestRedacting::init()
{
    m_desk = std::make_unique<CaseDesk>();
    QVERIFY(m_desk->openSample());
}

void TestRedacting::cleanup()
{
    m_desk.reset();
}

/// The first message of the case whose text contains these words, and is long enough to hide a part of it.
Event TestRedacting::message(const QString &with)
{
    const auto reader = store::CaseReader::open(m_desk->workspace().caseFile().info().file);
    std::optional<Event> found;
    static_cast<void>(reader->forEachEvent(query::all(), [&](const Event &event) {
        if (event.type == EventType::Message && event.text.size() > 20 && toText(event.text).contains(with))
            found = event;
        return !found;
    }));
    return found.value_or(Event());
}

void TestRedacting::redact(const Event &event, const QString &choice, int from, int select)
{
    auto *dialog = new RedactDialog(redactions(), event);
    dialog->show();
    auto *text = find<GuardedText>(*dialog, u"redactText"_s);
    QTest::keyClick(text, Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < from; ++i)
        QTest::keyClick(text, Qt::Key_Right);
    for (int i = 0; i < select; ++i)
        QTest::keyClick(text, Qt::Key_Right, Qt::ShiftModifier);
    auto *chosen = find<QRadioButton>(*dialog, choice);
    if (!chosen->isChecked())
        QTest::keyClick(chosen, Qt::Key_Space);
    QTest::keyClick(find<QPushButton>(*dialog, u"redactDo"_s), Qt::Key_Space);
    QVERIFY(QTest::qWaitFor([this] { return !redactions().busy(); }, patience));
    QVERIFY(m_desk->settled());
    QVERIFY(!m_desk->failure());
}

int TestRedacting::entries(audit::Act act)
{
    int count = 0;
    const auto reader = store::CaseReader::open(m_desk->workspace().caseFile().info().file);
    static_cast<void>(audit::forEachEntry(*reader, [&](const audit::Entry &entry, const std::string &) {
        count += entry.act == audit::actName(act) ? 1 : 0;
        return true;
    }));
    return count;
}

void TestRedacting::barsCountCharactersNotUnits()
{
    const std::string text = "a\xF0\x9F\x98\x80"
                             "b\r\nsecret end"; // a, grinning face, b, CR, LF
    const auto hidden = barredText(text, {run(1, 2, "personal"), run(5, 11, "privilege")}, Barred::Hidden);
    QCOMPARE(hidden.text, u"a\u00A0personal\u00A0b\n\u00A0privilege\u00A0 end"_s);
    QCOMPARE(hidden.reasons, u"personal, privilege"_s);
    QCOMPARE(hidden.bars.size(), 2U);
    QCOMPARE(hidden.text.sliced(hidden.bars[1].first, hidden.bars[1].second - hidden.bars[1].first),
             u"\u00A0privilege\u00A0"_s);

    const auto shown = barredText(text, {run(1, 2, "personal"), run(5, 11, "privilege")}, Barred::Shown);
    QCOMPARE(shown.text, u"a\U0001F600b\nsecret end"_s);
    QCOMPARE(shown.text.sliced(shown.bars[1].first, shown.bars[1].second - shown.bars[1].first), u"secret"_s);
    QVERIFY(shown.original);
}

void TestRedacting::aBarStandsForWhatItHides()
{
    QCOMPARE(barredText("all of it", {run(0, 9, "law")}, Barred::Hidden).text, u"\u00A0law\u00A0"_s);
    QCOMPARE(barredText("", {run(0, 0, "law")}, Barred::Hidden).text, u"\u00A0law\u00A0"_s);
    QCOMPARE(barredText("short", {run(2, 50, "law")}, Barred::Hidden).text, u"sh\u00A0law\u00A0"_s);
}

void TestRedacting::selectedWordsAreHiddenAndLogged()
{
    const auto event = message();
    redact(event, u"redactWords"_s, 2, 5);
    QCOMPARE(redactions().list().rowCount(), 1);
    const auto &one = redactions().list().redaction(0);
    QCOMPARE(*one.event, event.id);
    QVERIFY(one.span && one.span->begin == 2 && one.span->end == 7);
    QCOMPARE(one.reason, std::string("privilege"));
    QCOMPARE(entries(audit::Act::Redact), 1);
}

void TestRedacting::charactersOutsideOfThePlaneAreCountedOnce()
{
    Event event = message();
    event.text = "\xF0\x9F\x98\x80\xF0\x9F\x98\x80 and then some words more";
    redact(event, u"redactWords"_s, 1, 1); // an arrow goes over both units of the face
    const auto &one = redactions().list().redaction(0);
    QVERIFY(one.span && one.span->begin == 1 && one.span->end == 2);
}

void TestRedacting::aRowShowsReadsAndCopiesOnlyTheRest()
{
    const auto event = message();
    const QString hidden = toText(event.text).sliced(2, 9);
    redact(event, u"redactWords"_s, 2, 9);

    TimelineModel model;
    model.show(1, [event](std::int64_t, std::size_t) {
        TimelineModel::Page page;
        page.emplace_back(event);
        return QtFuture::makeReadyValueFuture(std::move(page));
    });
    TimelineView view;
    view.setRedaction([this](const Event &each) { return redactions().shown(each); });
    view.setLeaving([this](const Event &each) { return redactions().leaving(each); });
    view.setModel(&model);
    view.resize(600, 400);
    view.show();
    QTRY_VERIFY(model.peek(0));
    view.setCurrentRow(0);
    const auto shown = toText(view.asShown(event).text);
    QVERIFY2(!shown.contains(hidden) && shown.contains(u"privilege"), qPrintable(shown));
    view.copyMessageText();
    const auto copied = QGuiApplication::clipboard()->text();
    QVERIFY2(!copied.contains(hidden) && copied.contains(u"[redacted: privilege]"), qPrintable(copied));
    QVERIFY(!view.grab().isNull());
}

void TestRedacting::theOriginalIsShownOnDemandOnly()
{
    const auto event = message();
    redact(event, u"redactWhole"_s);
    QCOMPARE(redactions().shown(event)->text, u"\u00A0privilege\u00A0"_s);
    redactions().showOriginals(true);
    QVERIFY(redactions().shown(event)->original);
    QCOMPARE(redactions().leaving(event).text, std::string("[redacted: privilege]"));
    redactions().showOriginals(false);
    QVERIFY(!redactions().shown(event)->original);
}

void TestRedacting::aWithheldConversationIsAllBars()
{
    const auto event = message();
    redact(event, u"redactConversation"_s);
    const auto reader = store::CaseReader::open(m_desk->workspace().caseFile().info().file);
    int inside = 0;
    QVERIFY(reader->forEachEvent(query::all(), [&](const Event &each) {
        const bool same = each.conversation == event.conversation;
        inside += same ? 1 : 0;
        return redactions().shown(each).has_value() == same;
    }));
    QVERIFY(inside > 1);
    QVERIFY(!toText(redactions().leaving(event).text).contains(toText(event.text)));
}

void TestRedacting::anotherReasonNeedsWords()
{
    auto *dialog = new RedactDialog(redactions(), message());
    dialog->show();
    auto *reason = find<QComboBox>(*dialog, u"redactReason"_s);
    reason->setCurrentIndex(reason->findData(u"other"_s));
    auto *redact = find<QPushButton>(*dialog, u"redactDo"_s);
    QVERIFY(!redact->isEnabled());
    QTest::keyClicks(find<QLineEdit>(*dialog, u"redactNote"_s), u"a promise of 2019"_s);
    QVERIFY(redact->isEnabled());
    QTest::keyClick(redact, Qt::Key_Space);
    QVERIFY(QTest::qWaitFor([this] { return redactions().list().rowCount() == 1; }, patience));
    QCOMPARE(redactions().list().redaction(0).reason, std::string("other"));
    QCOMPARE(redactions().list().redaction(0).note, std::string("a promise of 2019"));
    QVERIFY(m_desk->settled());
}

void TestRedacting::theListTakesThemOff()
{
    const auto event = message();
    redact(event, u"redactWhole"_s);
    auto *dialog = new RedactionsDialog(m_desk->workspace());
    dialog->show();
    find<QTableView>(*dialog, u"redactionList"_s)->selectRow(0);
    QTest::keyClick(find<QPushButton>(*dialog, u"redactionTakeOff"_s), Qt::Key_Space);
    QVERIFY(QTest::qWaitFor([this] { return redactions().list().rowCount() == 0; }, patience));
    QVERIFY(m_desk->settled());
    QVERIFY(!redactions().shown(event));
    QCOMPARE(entries(audit::Act::Unredact), 1);
    dialog->close();
}

QTEST_MAIN(TestRedacting)
#include "tst_redacting.moc"
