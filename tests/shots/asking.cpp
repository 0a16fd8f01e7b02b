// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/shots/scenes.h"

#include "core/crypto/identity.h"
#include "core/work/requests.h"
#include "ui/widgets/ask/askpage.h"
#include "ui/widgets/proofpage.h"
#include "ui/widgets/read/redactdialog.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace casebook::shots {

namespace {

/// Somebody with a key in a file, and a certificate beside it.
crypto::PrivateKey person(Studio &studio, const std::string &name)
{
    const crypto::Secret passphrase("Ebbe und Flut");
    const auto made = crypto::makeIdentity(
        {.name = name, .email = "someone@pluvius.example", .kind = crypto::KeyKind::EcP256}, passphrase);
    const auto write = [&](const QString &ending, const std::string &bytes) {
        QFile file(studio.folder() + u'/' + QString::fromStdString(name) + ending);
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(bytes)) < 0)
            give("no key");
    };
    write(u".p12"_s, made->keyFile);
    write(u".pem"_s, made->certificate.pem());
    return crypto::PrivateKey::parse(made->keyFile, name, passphrase).value();
}

review::RequestForm formOf(const std::string &organisation, const std::string &reason, const std::string &format)
{
    const std::string json = R"({"organisation": ")" + organisation +
                             R"(", "requester": {"name": "Ann Lovell", "email": "ann@pluvius.example"}, "reason": ")" +
                             reason +
                             R"(", "legal_justification": "Art. 6 (1) f GDPR",
        "scope": {"users": ["odette.marsh@im.pluvius.example"], "from": "2024-09-01", "to": "2024-10-31", "calls": false},
        "context": "messages:5", "approver": {"name": "Bob Hale", "role": "Legal", "email": "bob@pluvius.example"},
        "statement": "The data is necessary, and nothing milder would do.",
        "notified": "Odette Marsh was told on 2024-11-02.",
        "delivery": {"format": ")" +
                             format + R"(", "target": "outside counsel", "lifespan_days": 14}})";
    return review::parseRequestFile(json, {}, "the form").value();
}

/// An inbox with one of each: approved, to approve, to review, rejected, a draft.
void fillInbox(Studio &studio, const crypto::PrivateKey &ann, const crypto::PrivateKey &bob)
{
    const Path file = studio.workspace().caseFile().info().file;
    NoProgress progress;
    const std::pair<const char *, const char *> wanted[]{
        {"Pluvius Legal", "Matter 7: the umbrellas of odette.marsh@im.pluvius.example"},
        {"Pluvius Works", "Access request of Ms Marsh"},
        {"Pluvius Audit", "Quarter 3, 2024-09-01 to 2024-09-30"},
        {"Pluvius HR", "Matter 9"},
        {"Pluvius Legal", "Matter 11"}};
    for (const auto &[organisation, reason] : wanted) {
        if (!work::newRequest(file, formOf(organisation, reason, "eml"), ann))
            give("no request");
    }
    for (const auto id : {"R1", "R2", "R3", "R4"})
        static_cast<void>(work::submitRequest(file, id, ann, std::nullopt, progress));
    for (const auto id : {"R1", "R2"})
        static_cast<void>(work::reviewRequest(file, id, bob, {}));
    static_cast<void>(work::approveRequest(file, "R1", bob, "As agreed", progress));
    static_cast<void>(work::rejectRequest(file, "R4", bob, "The scope has nothing to do with the matter."));
    studio.workspace().requests().reload();
    studio.settle();
}

void signing(Studio &studio)
{
    studio.child<QPushButton>(u"requestApprove"_s)->click();
    studio.child<QLineEdit>(u"keyFile"_s)->setText(studio.folder() + u"/Bob.p12"_s);
    studio.child<QLineEdit>(u"keyPassphrase"_s)->setText(u"Ebbe und Flut"_s);
    studio.child<QPushButton>(u"keyOk"_s)->click();
    if (!QTest::qWaitFor([&] { return studio.child<QPushButton>(u"signSign"_s)->isEnabled(); }, patience))
        give("no statement");
    studio.themed([&] { studio.save(*studio.child<QWidget>(u"signDialog"_s), u"ask-sign"_s); });
    studio.child<QPushButton>(u"keyCancel"_s)->click();
    studio.settle();
}

void previewing(Studio &studio)
{
    studio.child<QPushButton>(u"requestPreview"_s)->click();
    studio.child<QLineEdit>(u"keyPassphrase"_s)->setText(u"Ebbe und Flut"_s);
    studio.themed([&] { studio.save(*studio.child<QWidget>(u"keyDialog"_s), u"ask-key"_s); });
    studio.child<QPushButton>(u"keyOk"_s)->click();
    if (!QTest::qWaitFor([&] { return studio.window().findChild<QWidget *>(u"previewDialog"_s); }, patience))
        give("no preview");
    studio.themed([&] { studio.save(*studio.child<QWidget>(u"previewDialog"_s), u"ask-preview"_s); });
    studio.child<QPushButton>(u"previewClose"_s)->click();
    studio.settle();
}

void redacting(Studio &studio)
{
    studio.read(ConversationKind::Room, 3);
    const auto event = *studio.workspace().read().inspector().inspected();
    auto &redactions = studio.workspace().redactions();
    (new ui::RedactDialog(redactions, event, &studio.window()))->show();
    auto *text = studio.child<QPlainTextEdit>(u"redactText"_s);
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(text, Qt::Key_Right, Qt::ShiftModifier);
    studio.themed([&] { studio.save(*studio.child<QWidget>(u"redactDialog"_s), u"redact"_s); });
    studio.child<QPushButton>(u"redactDo"_s)->click();
    studio.settle();
    studio.read(ConversationKind::Room, 5);
    redactions.add({.id = studio.workspace().read().inspector().inspected()->id.text(),
                    .conversation = false,
                    .span = {},
                    .reason = "third-party"});
    studio.settle();
    studio.themed([&] { studio.save(u"read-redacted"_s); });
    redactions.showOriginals(true);
    studio.themed([&] { studio.save(u"read-originals"_s); });
    redactions.showOriginals(false);
    studio.child<QAction>(u"actionRedactions"_s)->trigger();
    studio.themed([&] { studio.save(*studio.child<QWidget>(u"redactionsDialog"_s), u"redactions"_s); });
    studio.child<QPushButton>(u"redactionsClose"_s)->click();
}

} // namespace

void showAsking(Studio &studio)
{
    qputenv("CASEBOOK_IDENTITIES", studio.folder().toLocal8Bit() + "/known");
    qputenv("CASEBOOK_LOGS", studio.folder().toLocal8Bit() + "/logs");
    const auto ann = person(studio, "Ann");
    const auto bob = person(studio, "Bob");
    studio.makeMatter(studio.folder() + u"/Bob.pem"_s);
    studio.waitForImport();
    studio.window().showPage(u"askPage"_s);
    studio.themed([&] { studio.save(u"ask-empty"_s); });
    fillInbox(studio, ann, bob);
    auto &requests = studio.workspace().requests();
    auto *list = studio.child<QListView>(u"requestList"_s);
    list->setCurrentIndex(requests.list().index(requests.list().rowOf(u"R2"_s)));
    list->setFocus();
    studio.themed([&] { studio.save(u"ask"_s); });
    signing(studio);
    previewing(studio);
    studio.child<QPushButton>(u"requestSend"_s)->click();
    studio.themed([&] { studio.save(*studio.child<QWidget>(u"sendDialog"_s), u"ask-send"_s); });
    studio.child<QPushButton>(u"keyCancel"_s)->click();
    studio.settle();
    studio.child<QPushButton>(u"requestEdit"_s)->click();
    QTest::qWait(400); // the form counts a moment after the last change
    studio.themed([&] { studio.save(u"ask-form"_s); });
    studio.child<QPushButton>(u"formCancel"_s)->click();
    redacting(studio);
    studio.window().showPage(u"askPage"_s);
    list->setCurrentIndex(requests.list().index(requests.list().rowOf(u"R1"_s)));
    studio.themed([&] { studio.save(u"ask-void"_s); });
    studio.window().showPage(u"proofPage"_s);
    studio.window().proofPage().showFace(ui::ProofPage::Log);
    studio.themed([&] { studio.save(u"log"_s); });
    showIdentities(studio);
}

} // namespace casebook::shots
