// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/shots/scenes.h"

#include "ui/widgets/readpage.h"

#include <QAbstractButton>
#include <QAction>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace casebook::shots {

void showReading(Studio &studio)
{
    studio.read(ConversationKind::Room, 12);
    const auto click = [&studio](const QString &name) { studio.child<QAbstractButton>(name)->click(); };
    const auto choose = [&studio](const QString &name) { studio.child<QAction>(name)->trigger(); };
    choose(u"rowStyle1"_s);
    studio.themed([&] { studio.save(u"read-bubbles"_s); });
    choose(u"rowStyle2"_s);
    studio.themed([&] { studio.save(u"read-compact"_s); });
    choose(u"rowStyle0"_s);
    click(u"facePeople"_s);
    studio.themed([&] { studio.save(u"read-people"_s); });
    click(u"faceTalks"_s);
    studio.themed([&] { studio.save(u"read-talks"_s); });
    click(u"faceTimeline"_s);
    studio.workspace().search().setText(u"umbrella*"_s);
    studio.settle();
    choose(u"othersGreyed"_s);
    studio.themed([&] { studio.save(u"read-greyed"_s); });
    choose(u"othersShown"_s);
    click(u"scopeFound"_s);
    studio.themed([&] { studio.save(u"read-hits"_s); });
    studio.workspace().search().setText({});
    click(u"scopeCase"_s);
    studio.settle();
    studio.workspace().read().jump(u"2024-10-01 12:10"_s);
    studio.settle();
    studio.themed([&] { studio.save(u"read-case"_s); });
    studio.read(ConversationKind::Room, 12);
    studio.window().readPage().showWhoSaw();
    studio.themed([&] {
        studio.settle();
        studio.save(*studio.child<QWidget>(u"whoDialog"_s), u"who"_s);
    });
    studio.child<QPushButton>(u"whoClose"_s)->click();
    studio.window().readPage().askWhereTo();
    studio.themed([&] { studio.save(*studio.child<QWidget>(u"jumpDialog"_s), u"jump"_s); });
    studio.child<QPushButton>(u"jumpCancel"_s)->click();
    choose(u"actionZoneOther"_s);
    studio.themed([&] { studio.save(*studio.child<QWidget>(u"zoneDialog"_s), u"zone"_s); });
    studio.child<QPushButton>(u"zoneCancel"_s)->click();
    auto *menu = studio.child<QWidget>(u"timelineViewMenu"_s);
    menu->show();
    studio.themed([&] { studio.save(*menu, u"read-view"_s); });
    menu->hide();
    auto *strip = studio.child<QWidget>(u"activityStrip"_s);
    QTest::keyClick(strip, Qt::Key_T);
    studio.themed([&] { studio.save(*studio.child<QWidget>(u"activityTable"_s), u"activity-table"_s); });
    studio.child<QPushButton>(u"activityTableClose"_s)->click();
}

} // namespace casebook::shots
