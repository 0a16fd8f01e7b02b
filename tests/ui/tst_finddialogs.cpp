// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/casedesk.h"
#include "ui/widgets/find/builderdialog.h"
#include "ui/widgets/find/highlightsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace casebook;
using namespace casebook::ui;
using namespace casebook::test;
using namespace Qt::StringLiterals;

/// The dialogs of the page Find: they write what the search and the texts then show.
class TestFindDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_desk = std::make_unique<CaseDesk>(); }
    void cleanup();
    void theBuilderReadsTheQueryAndWritesWhatItsRowsSay();
    void aRowThatIsTakenAwayIsGoneFromTheQuery();
    void aRowThatSaysNothingCannotBeLookedFor();
    void aNewHighlightSetIsSeenInTexts();
    void aFaultyLineOfAHighlightSetIsTold();
    void onlyKeptHighlightSetsAreInTheSettings();

private:
    BuilderDialog *build(const QString &query);
    HighlightsDialog *openHighlights();
    Workspace &workspace() { return m_desk->workspace(); }

    std::unique_ptr<CaseDesk> m_desk;
    std::unique_ptr<QWidget> m_parent; ///< Dialogs delete themselves when they close.
};

void TestFindDialogs::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestFindDialogs::cleanup()
{
    m_parent.reset();
    m_desk.reset();
}

BuilderDialog *TestFindDialogs::build(const QString &query)
{
    m_parent = std::make_unique<QWidget>();
    workspace().search().setText(query);
    auto *dialog = new BuilderDialog(workspace(), m_parent.get());
    dialog->show();
    return dialog;
}

HighlightsDialog *TestFindDialogs::openHighlights()
{
    m_parent = std::make_unique<QWidget>();
    auto *dialog = new HighlightsDialog(workspace().highlights(), m_parent.get());
    dialog->show();
    return dialog;
}

void TestFindDialogs::theBuilderReadsTheQueryAndWritesWhatItsRowsSay()
{
    QVERIFY(m_desk->openSample());
    auto *dialog = build(u"umbrella* tenant:\"Pluvius Works\""_s);
    const auto *text = childOf<QLabel>(*dialog, u"builderText"_s);
    QCOMPARE(text->text(), u"umbrella* tenant:\"Pluvius Works\""_s);
    childOf<QPushButton>(*dialog, u"builderAddRow"_s)->click();
    const auto values = dialog->findChildren<QLineEdit *>(u"builderValue"_s);
    QCOMPARE(values.size(), 3);
    QTest::keyClicks(values.back(), u"it's \"odd\""_s);
    childOf<QPushButton>(*dialog, u"builderTake"_s)->click();
    QCOMPARE(workspace().search().text(), text->text());
    const auto query = query::parse(workspace().search().text().toStdString());
    QVERIFY(query);
    const auto group = query::toGroup(*query);
    QCOMPARE(std::get<query::BuilderRow>(group.parts.back()).value, std::string("it's \"odd\""));
}

void TestFindDialogs::aRowThatIsTakenAwayIsGoneFromTheQuery()
{
    auto *dialog = build(u"rain OR snow"_s);
    const auto *text = childOf<QLabel>(*dialog, u"builderText"_s);
    QVERIFY(text->text().contains(u"snow"));
    const auto crosses = dialog->findChildren<QToolButton *>();
    QCOMPARE(crosses.size(), 2);
    crosses.back()->click();
    QTRY_VERIFY(!text->text().contains(u"snow"));
    QVERIFY(text->text().contains(u"rain"));
}

void TestFindDialogs::aRowThatSaysNothingCannotBeLookedFor()
{
    auto *dialog = build(u"rain"_s);
    const auto *take = childOf<QPushButton>(*dialog, u"builderTake"_s);
    QVERIFY(take->isEnabled());
    auto *field = dialog->findChildren<QComboBox *>().at(1);
    field->setCurrentIndex(field->findData(static_cast<int>(*query::fieldFromName("before"))));
    QVERIFY(!take->isEnabled());
    QVERIFY2(childOf<QLabel>(*dialog, u"builderText"_s)->text().contains(u"rain"), "the reason names the value");
}

void TestFindDialogs::aNewHighlightSetIsSeenInTexts()
{
    auto *dialog = openHighlights();
    childOf<QPushButton>(*dialog, u"highlightAdd"_s)->click();
    QTest::keyClicks(childOf<QPlainTextEdit>(*dialog, u"highlightText"_s), u"rain"_s);
    childOf<QComboBox>(*dialog, u"highlightColour"_s)->setCurrentIndex(3);
    const auto shared = highlightsFor({}, workspace().highlights().words());
    QCOMPARE(shared->in(u"no Rain today"_s), (std::vector<HighlightSpan>{{3, 7, 4}}));
    auto *list = childOf<QListWidget>(*dialog, u"highlightList"_s);
    list->item(0)->setCheckState(Qt::Unchecked);
    QVERIFY(workspace().highlights().words().empty());
    childOf<QPushButton>(*dialog, u"highlightRemove"_s)->click();
    QVERIFY(workspace().highlights().sets().empty());
    QVERIFY(!childOf<QPlainTextEdit>(*dialog, u"highlightText"_s)->isEnabled());
}

void TestFindDialogs::aFaultyLineOfAHighlightSetIsTold()
{
    workspace().highlights().setSets({{.name = u"Weather"_s, .text = u"rain\n\"never closed"_s}});
    openHighlights();
    QVERIFY(HighlightSets::fault(workspace().highlights().sets().front()).contains(u"unclosed quote"));
    const auto shared = highlightsFor({}, workspace().highlights().words());
    QCOMPARE(shared->in(u"rain"_s).size(), std::size_t{1}); // the other lines hold
}

void TestFindDialogs::onlyKeptHighlightSetsAreInTheSettings()
{
    workspace().highlights().setSets({{.name = u"Weather"_s, .text = u"rain"_s, .keep = false},
                                      {.name = u"Things"_s, .text = u"bucket"_s, .keep = false}});
    auto *dialog = openHighlights();
    childOf<QListWidget>(*dialog, u"highlightList"_s)->setCurrentRow(1);
    childOf<QCheckBox>(*dialog, u"highlightKeep"_s)->click();
    const HighlightSets again(workspace().settings());
    QCOMPARE(again.sets().size(), std::size_t{1});
    QCOMPARE(again.sets().front().text, u"bucket"_s);
}

QTEST_MAIN(TestFindDialogs)
#include "tst_finddialogs.moc"
