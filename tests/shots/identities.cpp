// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/shots/scenes.h"

#include "core/work/approveracts.h"
#include "core/work/identities.h"
#include "ui/widgets/proofpage.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace casebook::shots {

namespace {

const QString passphrase = u"Ebbe und Flut"_s; ///< As of all keys of the scenes.

/// Bob makes a reviewer of somebody; somebody else is only known.
void enrol(Studio &studio)
{
    const auto bob = crypto::PrivateKey::open(Studio::pathOf(studio.folder() + u"/Bob.p12"_s),
                                              crypto::Secret(passphrase.toStdString()));
    const auto make = [&](const std::string &name, const QString &file) {
        return work::makeIdentity({.name = name, .email = "someone@pluvius.example", .kind = crypto::KeyKind::EcP256},
                                  crypto::Secret(passphrase.toStdString()), Studio::pathOf(studio.folder() + file));
    };
    const auto reviewer = make("Carla Nunes", u"/Carla.p12"_s);
    if (!bob || !reviewer || !make("Dai Evans", u"/Dai.p12"_s) ||
        !work::doAsApprover(studio.workspace().caseFile().info().file,
                            work::Enrolment{*reviewer, review::Role::Reviewer}, *bob))
        give("no reviewer");
}

void signing(Studio &studio, const QString &dialog, const QString &picture)
{
    studio.child<QLineEdit>(u"keyFile"_s)->setText(studio.folder() + u"/Bob.p12"_s);
    studio.child<QLineEdit>(u"keyPassphrase"_s)->setText(passphrase);
    studio.child<QPushButton>(u"keyOk"_s)->click();
    if (!QTest::qWaitFor([&] { return studio.child<QPushButton>(u"signSign"_s)->isEnabled(); }, patience))
        give("no statement");
    studio.themed([&] { studio.save(*studio.child<QWidget>(dialog), picture); });
    studio.child<QPushButton>(u"keyCancel"_s)->click();
    studio.settle();
}

void dialogs(Studio &studio)
{
    studio.child<QPushButton>(u"identitiesRole"_s)->click();
    signing(studio, u"roleDialog"_s, u"identities-role"_s);
    studio.child<QPushButton>(u"identitiesPolicyChange"_s)->click();
    studio.child<QLineEdit>(u"policyReason"_s)->setText(u"IT migration"_s);
    signing(studio, u"policyDialog"_s, u"identities-policy"_s);
    studio.child<QPushButton>(u"identitiesNew"_s)->click();
    studio.child<QLineEdit>(u"identityName"_s)->setText(u"Mei Sato"_s);
    studio.child<QLineEdit>(u"identityEmail"_s)->setText(u"mei.sato@pluvius.example"_s);
    studio.child<QLineEdit>(u"identityFile"_s)->setText(u"/home/mei/mei.p12"_s);
    studio.themed([&] { studio.save(*studio.child<QWidget>(u"newIdentityDialog"_s), u"identities-new"_s); });
    studio.child<QPushButton>(u"identityClose"_s)->click();
    studio.child<QPushButton>(u"identitiesTake"_s)->click();
    studio.themed([&] { studio.save(*studio.child<QWidget>(u"rememberDialog"_s), u"identities-take"_s); });
    studio.child<QPushButton>(u"rememberClose"_s)->click();
}

} // namespace

void showIdentities(Studio &studio)
{
    enrol(studio);
    studio.child<QAction>(u"actionIdentities"_s)->trigger();
    auto *table = studio.child<QTableView>(u"identitiesTable"_s);
    if (!QTest::qWaitFor([&] { return table->model()->rowCount() > 3; }, patience))
        give("no people");
    table->selectRow(1);
    studio.themed([&] { studio.save(*studio.child<QWidget>(u"identitiesDialog"_s), u"identities"_s); });
    dialogs(studio);
    studio.child<QPushButton>(u"identitiesClose"_s)->click();
    studio.window().proofPage().showFace(ui::ProofPage::Log);
    studio.child<QAction>(u"checkpointStamp"_s)->trigger();
    studio.themed([&] { studio.save(*studio.child<QWidget>(u"stampDialog"_s), u"log-stamp"_s); });
    studio.child<QPushButton>(u"stampCancel"_s)->click();
    studio.child<QAction>(u"checkpointSign"_s)->trigger();
    studio.themed([&] { studio.save(*studio.child<QWidget>(u"keyDialog"_s), u"log-sign"_s); });
    studio.child<QPushButton>(u"keyCancel"_s)->click();
    studio.settle();
}

} // namespace casebook::shots
