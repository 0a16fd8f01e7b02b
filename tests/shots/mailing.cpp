// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/shots/scenes.h"

#include "ui/widgets/export/exportpage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace casebook::shots {

void showMailing(Studio &studio)
{
    studio.window().exportPage().ask(ui::ExportController::Scope::WholeCase);
    studio.child<QAbstractButton>(u"formMails"_s)->click();
    studio.child<QComboBox>(u"mailLayout"_s)->setCurrentIndex(1);
    studio.child<QComboBox>(u"mailCut"_s)->setCurrentIndex(2);
    studio.child<QAbstractButton>(u"mailByFile"_s)->click();
    studio.themed([&] { studio.save(u"export-mailboxes"_s); });
    studio.child<QAbstractButton>(u"mailByFile"_s)->click();
    studio.child<QPushButton>(u"mailboxLook"_s)->click();
    studio.themed([&] { studio.save(*studio.child<QWidget>(u"mailboxesDialog"_s), u"mailboxes"_s); });
    studio.child<QPushButton>(u"mailboxesClose"_s)->click();
    studio.child<QAbstractButton>(u"formServer"_s)->click();
    studio.child<QPushButton>(u"mailServerNew"_s)->click();
    studio.child<QLineEdit>(u"serverName"_s)->setText(u"journal"_s);
    studio.child<QLineEdit>(u"serverHost"_s)->setText(u"mail.pluvius.example"_s);
    studio.child<QComboBox>(u"serverLogin"_s)->setCurrentIndex(1);
    studio.child<QLineEdit>(u"serverUser"_s)->setText(u"im-archive"_s);
    studio.child<QLineEdit>(u"serverEnvelopeFrom"_s)->setText(u"im-bounces@pluvius.example"_s);
    studio.themed([&] { studio.save(*studio.child<QWidget>(u"mailServerDialog"_s), u"mail-server"_s); });
    studio.child<QPushButton>(u"serverSave"_s)->click();
    studio.settle();
    studio.themed([&] { studio.save(u"export-server"_s); });
    studio.child<QAbstractButton>(u"formNumbered"_s)->click();
    studio.themed([&] { studio.save(u"export-loadfile"_s); });
}

} // namespace casebook::shots
