// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/shots/scenes.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace casebook::shots {

void showMoving(Studio &studio)
{
    auto &move = studio.workspace().move();
    studio.window().showPage(u"movePage"_s);
    studio.themed([&] { studio.save(u"move-empty"_s); });
    studio.child<QPushButton>(u"moveRehearse"_s)->click();
    if (!QTest::qWaitFor([&] { return move.rehearsal().has_value() && !move.running(); }, patience))
        give("the rehearsal did not end");
    auto &people = move.people();
    std::vector<int> known;
    for (int row = 2; row < people.rowCount(); ++row)
        known.push_back(row);
    people.confirm(known);
    people.setData(people.index(3, ui::MovePeopleModel::User), u"uid:71811853190567"_s, Qt::EditRole);
    people.setData(people.index(4, ui::MovePeopleModel::Action), u"create"_s, Qt::EditRole);
    people.setData(people.index(5, ui::MovePeopleModel::Action), u"skip"_s, Qt::EditRole);
    studio.settle();
    studio.child<QPushButton>(u"moveRehearse"_s)->click();
    studio.settle();
    for (const auto &[face, name] : {std::pair(u"faceMovePlan"_s, u"move-plan"_s),
                                     {u"faceMoveMapping"_s, u"move-mapping"_s},
                                     {u"faceMoveRehearsal"_s, u"move-rehearsal"_s},
                                     {u"faceMoveBatches"_s, u"move-batches"_s},
                                     {u"faceMovePush"_s, u"move-push"_s},
                                     {u"faceMoveRepair"_s, u"move-repair"_s}}) {
        studio.child<QAbstractButton>(face)->click();
        studio.themed([&] { studio.save(name); });
    }
    studio.child<QAbstractButton>(u"faceMovePlan"_s)->click();
}

} // namespace casebook::shots
