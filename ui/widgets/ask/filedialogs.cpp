// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ask/filedialogs.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/requesttext.h"
#include "ui/widgets/certificatefield.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

Path pathOf(const QString &text)
{
    return pathFromText(text.trimmed().toStdString());
}

} // namespace

SendDialog::SendDialog(RequestsController &requests, Settings &settings, const review::Request &request,
                       const QString &out, QWidget *parent)
    : KeyDialog(requests, settings,
                {tr("Write %1 into a file").arg(toText(request.id)),
                 tr("The file has the steps so far, signed by you, and the first events for the approver's key alone. "
                    "Compare its fingerprint on the telephone."),
                 tr("Write")},
                parent)
    , m_approver(new CertificateField(QStringLiteral("sendApprover"), tr("Certificate of the approver")))
    , m_out(lineEdit(QStringLiteral("sendOut"), tr("The file to write")))
    , m_fingerprint(new ToneLabel(Tone::Text))
{
    setObjectName(QStringLiteral("sendDialog"));
    m_out->setText(out);
    m_fingerprint->setObjectName(QStringLiteral("sendFingerprint"));
    m_fingerprint->setWordWrap(true);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addField(tr("Certificate of the approver"), m_approver);
    addField(tr("File"), m_out);
    body()->addWidget(m_fingerprint);
    connect(&m_approver->field(), &QLineEdit::textChanged, this, &SendDialog::showMissing);
    connect(m_out, &QLineEdit::textChanged, this, &SendDialog::showMissing);
    connect(this, &KeyDialog::unlocked, this, &SendDialog::send);
}

QString SendDialog::whatIsMissing() const
{
    if (m_approver->file().isEmpty())
        return tr("Choose the certificate of the approver.");
    return m_out->text().trimmed().isEmpty() ? tr("Name the file.") : QString();
}

void SendDialog::send(const crypto::PrivateKey &key)
{
    requests().send(pathOf(m_approver->file()), pathOf(m_out->text()), key, this,
                    [this](const Result<work::SentRequest> &sent) {
                        if (!sent) {
                            tell(sent.error());
                            return;
                        }
                        m_fingerprint->setText(tr("SHA-256 of the file: %1").arg(fingerprintText(sent->sha256)));
                        tell(Tone::Good, tr("It is written."));
                    });
}

ReceiveDialog::ReceiveDialog(RequestsController &requests, Settings &settings, QWidget *parent)
    : KeyDialog(requests, settings,
                {tr("Take in an answer"),
                 tr("The answer is checked like a decision at this computer, and kept in the log with your signature."),
                 tr("Take in")},
                parent)
    , m_answer(new FileField(QStringLiteral("receiveAnswer"), tr("Answer of the approver"),
                             tr("Answers (*.answer *.json);;All files (*)")))
    , m_signature(new FileField(QStringLiteral("receiveSignature"), tr("Signature of OpenSSL"),
                                tr("Signatures (*.p7s);;All files (*)")))
{
    setObjectName(QStringLiteral("receiveDialog"));
    addField(tr("Answer"), m_answer);
    addField(tr("Signature, where the approver signed with OpenSSL"), m_signature);
    connect(&m_answer->field(), &QLineEdit::textChanged, this, &ReceiveDialog::showMissing);
    connect(this, &KeyDialog::unlocked, this, &ReceiveDialog::receive);
}

QString ReceiveDialog::whatIsMissing() const
{
    return m_answer->file().isEmpty() ? tr("Choose the file that the approver sent back.") : QString();
}

void ReceiveDialog::receive(const crypto::PrivateKey &key)
{
    const auto signature = m_signature->file();
    requests().receive(pathOf(m_answer->file()), signature.isEmpty() ? std::nullopt : std::optional(pathOf(signature)),
                       key);
    accept();
}

} // namespace casebook::ui
