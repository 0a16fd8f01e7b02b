// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/casedesk.h"
#include "ui/presentation/reporttext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/proof/calendarview.h"
#include "ui/widgets/proofpage.h"

#include <QJsonArray>
#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace casebook;
using namespace casebook::ui;
using namespace casebook::test;
using namespace Qt::StringLiterals;
using State = work::CalendarDay::State;

/// The reading report in the window.
class TestProofPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anEmptyCaseClaimsNothing();
    void missingDaysAreCountedAndMarked();
    void aDayIsChosenByMouseAndKeys();
    void aMissingDaySaysWhetherItCanStillBeHad();
    void enterAsksForTheConversationsOfTheDay();
    void stripsRunFromRightToLeftWhereTheWindowDoes();
    void anImportThatLeftAnArchiveOutIsNoSuccess();
    void damageIsShownWithItsBytes();
    void reportsAreSavedInThreeForms();

private:
    template <typename T> T *find(const QString &name) { return m_page->findChild<T *>(name); }
    QString textOf(const QString &name) { return find<QLabel>(name)->text(); }
    CalendarView *calendar() { return find<CalendarView>(u"calendarView"_s); }
    /// The first missing day and its row.
    std::pair<int, std::chrono::sys_days> firstMissing();

    std::unique_ptr<CaseDesk> m_desk;
    std::unique_ptr<ProofPage> m_page;
};

void TestProofPage::init()
{
    m_desk = std::make_unique<CaseDesk>();
    m_page = std::make_unique<ProofPage>(m_desk->workspace());
    m_page->resize(1200, 800);
    m_page->show();
}

void TestProofPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

std::pair<int, std::chrono::sys_days> TestProofPage::firstMissing()
{
    const auto &calendars = m_desk->workspace().report().report()->calendars;
    for (std::size_t row = 0; row < calendars.size(); ++row) {
        const auto day = std::ranges::find(calendars[row].days, State::Missing, &work::CalendarDay::state);
        if (day != calendars[row].days.end())
            return {static_cast<int>(row), day->day};
    }
    return {-1, {}};
}

void TestProofPage::anEmptyCaseClaimsNothing()
{
    m_desk->workspace().importInto(toPath(m_desk->file(u"empty.casebook"_s)), {"Empty", store::Policy::Single}, {});
    QVERIFY(m_desk->settled());
    QCOMPARE(textOf(u"proofBooksFigure"_s), u"–"_s);
    QCOMPARE(textOf(u"proofDaysFigure"_s), u"–"_s);
    QVERIFY(!calendar()->isVisible());
    QVERIFY(!m_desk->workspace().report().canSave());
}

void TestProofPage::missingDaysAreCountedAndMarked()
{
    QVERIFY(m_desk->openSample());
    const auto &report = m_desk->workspace().report().report();
    QVERIFY(report->missingDays() > 0);
    QCOMPARE(textOf(u"proofDaysFigure"_s), u"%1 days missing"_s.arg(report->missingDays()));
    const auto [row, day] = firstMissing();
    QVERIFY(!calendar()->cellRect(row, day).isEmpty());
    const auto &calendarOfRow = report->calendars[static_cast<std::size_t>(row)];
    QVERIFY(calendar()->cellRect(row, calendarOfRow.first() - std::chrono::days(1)).isEmpty());
}

void TestProofPage::aDayIsChosenByMouseAndKeys()
{
    QVERIFY(m_desk->openSample());
    auto *view = calendar();
    const auto first = m_desk->workspace().report().report()->calendars.front().first();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->cellRect(0, first).center());
    QVERIFY(view->currentDay() && view->currentDay()->day == first);
    QTest::keyClick(view, Qt::Key_Right);
    QVERIFY(view->currentDay()->day == first + std::chrono::days(1));
    QTest::keyClick(view, Qt::Key_N);
    QCOMPARE(view->currentDay()->state, State::Missing);
    QVERIFY(view->accessibleDescription().contains(u"Missing"));
    QTest::keyClick(view, Qt::Key_Home);
    QVERIFY(view->currentDay()->day == first);
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->currentCalendar(), &m_desk->workspace().report().report()->calendars[1]);
}

void TestProofPage::aMissingDaySaysWhetherItCanStillBeHad()
{
    work::Retention retention;
    retention.keptFrom = std::chrono::sys_days(std::chrono::days(17'000));
    QVERIFY(missingDayText(retention.keptFrom, retention).contains(u"should still have"));
    QVERIFY(missingDayText(retention.keptFrom - std::chrono::days(1), retention).contains(u"backup"));
}

void TestProofPage::enterAsksForTheConversationsOfTheDay()
{
    QVERIFY(m_desk->openSample());
    std::optional<query::Query> wanted;
    connect(m_page.get(), &ProofPage::conversationsWanted, this, [&](const query::Query &query) { wanted = query; });
    const auto &first = m_desk->workspace().report().report()->calendars.front();
    calendar()->setCurrent(0, first.first());
    QTest::keyClick(calendar(), Qt::Key_Return);
    QVERIFY(wanted);
    const auto &parts = wanted->root.children;
    QCOMPARE(parts.size(), 3U);
    QCOMPARE(query::Query{parts[0]}, query::of(query::Field::Tenant, first.tenant));
    QVERIFY(parts[2].until.value() - parts[1].from.value() == 86'400'000'000'000);
}

void TestProofPage::stripsRunFromRightToLeftWhereTheWindowDoes()
{
    QVERIFY(m_desk->openSample());
    auto *view = calendar();
    const auto first = m_desk->workspace().report().report()->calendars.front().first();
    QVERIFY(view->cellRect(0, first).x() < view->cellRect(0, first + std::chrono::days(3)).x());
    m_page->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(view->cellRect(0, first).x() > view->cellRect(0, first + std::chrono::days(3)).x());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->cellRect(0, first).center());
    QVERIFY(view->currentDay()->day == first);
    QTest::keyClick(view, Qt::Key_Left);
    QVERIFY(view->currentDay()->day == first + std::chrono::days(1));
}

void TestProofPage::anImportThatLeftAnArchiveOutIsNoSuccess()
{
    const QString folder = m_desk->file(u"IMArchives/T"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::copy(sampleArchive() + u"/Pluvius Works/ucb-mill_20240930.IMArchive"_s,
                        folder + u"/ucb1_20240930.IMArchive"_s));
    QFile broken(folder + u"/ucb1_20241001.IMArchive"_s);
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no archive at all\n") > 0);
    broken.close();
    m_desk->workspace().importInto(toPath(m_desk->file(u"partly.casebook"_s)), {"Partly", store::Policy::Single},
                                   {toPath(folder)});
    QVERIFY(m_desk->settled());
    QTRY_COMPARE(m_desk->workspace().caseFile().books(), CaseController::Books::Balanced);
    QVERIFY(!textOf(u"proofBooksFigure"_s).contains(u"balances"));
    QVERIFY(!textOf(u"proofBooksFigure"_s).contains(u'✓'));
    QVERIFY(textOf(u"proofBooksCaption"_s).contains(u"left out"));
}

void TestProofPage::damageIsShownWithItsBytes()
{
    QVERIFY(m_desk->openSample());
    QTRY_VERIFY(find<QLabel>(u"proofBytes"_s) && !textOf(u"proofBytes"_s).isEmpty());
    const auto damage = sampleTruth()["damaged"_L1].toArray().first().toObject();
    QVERIFY(textOf(u"proofBytes"_s).contains(QString::number(damage["offset"_L1].toInt())));
}

void TestProofPage::reportsAreSavedInThreeForms()
{
    QVERIFY(m_desk->openSample());
    auto &controller = m_desk->workspace().report();
    QTRY_VERIFY(controller.canSave());
    int saved = 0;
    connect(&controller, &ReportController::saved, this, [&saved] { ++saved; });
    const std::pair<ReportController::Format, QString> forms[]{{ReportController::Format::Pdf, u"r.pdf"_s},
                                                               {ReportController::Format::Html, u"r.html"_s},
                                                               {ReportController::Format::Json, u"r.json"_s}};
    for (const auto &[format, name] : forms)
        QVERIFY(controller.save(format, toPath(m_desk->file(name))));
    QTRY_COMPARE_WITH_TIMEOUT(saved, 3, 30'000);
    const auto contentOf = [this](const QString &name) {
        QFile file(m_desk->file(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(contentOf(u"r.pdf"_s).startsWith("%PDF-"));
    QVERIFY(contentOf(u"r.html"_s).contains("The books balance"));
    QVERIFY(QJsonDocument::fromJson(contentOf(u"r.json"_s))["balanced"_L1].toBool());
    QVERIFY(controller.save(ReportController::Format::Html, toPath(m_desk->file(u"nowhere/r.html"_s))));
    QTRY_VERIFY(m_desk->failure());
}

QTEST_MAIN(TestProofPage)
#include "tst_proofpage.moc"
