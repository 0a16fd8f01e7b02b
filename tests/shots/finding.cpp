// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/shots/scenes.h"

#include "ui/widgets/find/findpage.h"
#include "ui/widgets/find/hitview.h"
#include "ui/widgets/searchfield.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace casebook::shots {

namespace {

void hitsAndContext(Studio &studio)
{
    auto &search = studio.workspace().search();
    studio.window().showPage(u"findPage"_s);
    studio.themed([&] { studio.save(u"find-empty"_s); });
    auto *field = studio.child<ui::SearchField>(u"findField"_s);
    studio.window().findPage().focusSearch();
    QTest::keyClicks(field, u"warehouse OR umbrellas par"_s);
    studio.themed([&] {
        QTest::qWait(200);
        studio.saveNow(studio.window(), u"find-completion"_s);
    });
    field->clear();
    QTest::keyClicks(field, u"warehouse OR \"umbrellas"_s);
    QTest::keyClick(field, Qt::Key_Return);
    studio.themed([&] { studio.save(u"find-error"_s); });
    search.setText(u"warehouse OR umbrellas OR (bucket tenant:\"Pluvius Works\")"_s);
    studio.settle();
    auto *list = studio.child<ui::HitView>(u"hitList"_s);
    auto &marks = studio.workspace().marks();
    const auto tagged = [&](int row) { return search.hits().hit(row)->event.id; };
    list->setCurrentRow(1);
    list->setFocus();
    studio.settle();
    marks.addTag(tagged(1), u"Relevant"_s);
    marks.addTag(tagged(1), u"Issue: umbrellas"_s);
    marks.addNote(tagged(1), u"Ask Jonah who counted them."_s);
    marks.setReviewed(tagged(0), true);
    studio.settle();
    studio.child<QPushButton>(u"contextToggle"_s)->click();
    studio.themed([&] { studio.save(u"find-hits"_s); });
    search.openHit(1);
    studio.settle();
    QTest::qWait(200);
    studio.themed([&] { studio.save(u"find-context"_s); });
}

void termsAndFilters(Studio &studio)
{
    auto &page = studio.window().findPage();
    studio.window().showPage(u"findPage"_s);
    page.saveFilter();
    studio.themed([&] {
        QTest::qWait(200);
        studio.saveNow(*studio.child<QWidget>(u"saveFilterDialog"_s), u"save-filter"_s);
    });
    studio.child<QLineEdit>(u"filterName"_s)->setText(u"Umbrellas at the works"_s);
    studio.child<QPushButton>(u"filterSave"_s)->click();
    studio.settle();
    page.buildQuery();
    studio.themed([&] {
        QTest::qWait(200);
        studio.saveNow(*studio.child<QWidget>(u"builderDialog"_s), u"builder"_s);
    });
    studio.child<QPushButton>(u"builderCancel"_s)->click();
    studio.workspace().highlights().setSets(
        {{u"People"_s, u"jonah\nfiona"_s, 1}, {u"Things"_s, u"hole*\nhandle*"_s, 2}});
    page.chooseHighlights();
    studio.themed([&] {
        QTest::qWait(200);
        studio.saveNow(*studio.child<QWidget>(u"highlightsDialog"_s), u"highlights"_s);
    });
    studio.child<QPushButton>(u"highlightsClose"_s)->click();
    studio.workspace().search().setText(u"umbrella* -type:MUCJoin"_s);
    studio.settle();
    studio.workspace().filters().save(u"Umbrellas"_s);
    studio.settle();
    studio.workspace().filters().save(u"Umbrellas at the works"_s);
    studio.settle();
    page.showFace(ui::FindPage::Filters);
    studio.child<QTableView>(u"filterList"_s)->selectRow(1);
    studio.workspace().filters().compare(u"Umbrellas at the works"_s, u"Umbrellas"_s);
    studio.themed([&] { studio.save(u"find-filters"_s); });
    page.showFace(ui::FindPage::Terms);
    studio.child<QPlainTextEdit>(u"termsText"_s)
        ->setPlainText(u"# from the other side, 12 October\numbrella*\nwarehouse\n\"the quay\"\n\"never closed\n"
                       "bucket OR strap\nhandles\tNEAR(handle* umbrella*, 5)\n北\nno\nzeppelin\n"_s);
    studio.child<QPushButton>(u"termsRun"_s)->click();
    studio.settle();
    studio.child<QTableView>(u"termsTable"_s)->selectRow(1);
    studio.themed([&] { studio.save(u"find-terms"_s); });
}

} // namespace

void showFinding(Studio &studio)
{
    hitsAndContext(studio);
    termsAndFilters(studio);
}

} // namespace casebook::shots
