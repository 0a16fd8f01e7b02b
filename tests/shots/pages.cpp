// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/shots/scenes.h"

#include "ui/widgets/export/exportpage.h"
#include "ui/widgets/helpdialogs.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace casebook::shots {

namespace {

/// A CSV delivery, from the question to the list of deliveries.
void showDelivery(Studio &studio)
{
    studio.window().exportPage().ask(ui::ExportController::Scope::WholeCase);
    studio.child<QAbstractButton>(u"formCsv"_s)->click();
    studio.child<QLineEdit>(u"exportFolder"_s)->setText(studio.folder() + u"/delivery"_s);
    studio.themed([&] { studio.save(u"export-csv"_s); });
    studio.child<QPushButton>(u"exportStart"_s)->click();
    if (!QTest::qWaitFor([&] { return studio.workspace().exporting().delivery().has_value(); }, patience))
        give("the delivery did not end");
    studio.themed([&] { studio.save(u"export-csv-result"_s); });
    studio.child<QAbstractButton>(u"faceDeliveries"_s)->click();
    studio.themed([&] { studio.save(u"deliveries"_s); });
}

} // namespace

void showPages(Studio &studio)
{
    studio.makeCase("sample.casebook", studio.sample());
    studio.waitForImport();
    studio.themed([&] { studio.save(u"proof"_s); });
    studio.read(ConversationKind::Chat, 1);
    studio.themed([&] { studio.save(u"read-chat"_s); });
    studio.read(ConversationKind::Room, 1);
    studio.themed([&] { studio.save(u"read-room"_s); });
    studio.child<QAbstractButton>(u"rawAsHex"_s)->click();
    studio.themed([&] { studio.save(*studio.child<QWidget>(u"inspector"_s), u"inspector"_s); });
    studio.child<QAbstractButton>(u"rawAsText"_s)->click();
    studio.workspace().search().setText(u"tenant:\"Tenant 100\" since:2017-03-01"_s);
    studio.themed([&] { studio.save(u"filter-error"_s); });
    studio.workspace().search().setText({});

    studio.window().exportPage().ask(ui::ExportController::Scope::WholeCase);
    studio.window().showPage(u"exportPage"_s);
    studio.themed([&] { studio.save(u"export"_s); });
    studio.child<QLineEdit>(u"exportFolder"_s)->setText(studio.folder() + u"/export"_s);
    studio.child<QPushButton>(u"exportStart"_s)->click();
    if (!QTest::qWaitFor([&] { return studio.workspace().exporting().report().has_value(); }, patience))
        give("the export did not end");
    studio.themed([&] { studio.save(u"export-result"_s); });
    showDelivery(studio);
    showMailing(studio);

    studio.themed([&] {
        auto *about = new ui::AboutDialog(&studio.window());
        about->show();
        studio.save(*about, u"about"_s);
        about->close();
        auto *keys = new ui::KeysDialog(&studio.window());
        keys->show();
        studio.save(*keys, u"keys"_s);
        keys->close();
    });
}

void showAll(Studio &studio, AtWork atWork)
{
    showBeforeAnyCase(studio);
    if (atWork == AtWork::Yes)
        showImportAtWork(studio);
    showPages(studio);
    showReading(studio);
    showFinding(studio);
    showCollecting(studio);
    showMoving(studio);
    showAsking(studio);
}

} // namespace casebook::shots
