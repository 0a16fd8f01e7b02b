// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/identities/rememberdialog.h"

#include "ui/presentation/errortext.h"
#include "ui/presentation/eventtext.h"
#include "ui/presentation/identitiescontroller.h"
#include "ui/presentation/requesttext.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/filefield.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace casebook::ui {

using namespace Qt::StringLiterals;

RememberDialog::RememberDialog(IdentitiesController &identities, QWidget *parent)
    : QDialog(parent)
    , m_identities(identities)
    , m_file(new FileField(u"rememberFile"_s, tr("Certificate, or key file"),
                           tr("Certificates and keys (*.pem *.crt *.cer *.p12 *.pfx)")))
    , m_passphrase(passwordField(u"rememberPassphrase"_s, tr("Passphrase of the key file")))
    , m_said(new ToneLabel(Tone::Dim))
    , m_take(primaryButton(tr("Take in"), u"rememberTake"_s))
    , m_close(button(tr("Cancel"), u"rememberClose"_s))
{
    setObjectName(u"rememberDialog"_s);
    setWindowTitle(tr("Take in an identity"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *what = new ToneLabel(Tone::Text, tr("The certificate of somebody else, or your own key file, made by your "
                                              "company's authority. Of a key file the certificate alone is kept; the "
                                              "key stays where it is."));
    what->setWordWrap(true);
    m_file->field().setPlaceholderText(tr("Certificate (.pem, .crt, .cer) or key file (.p12, .pfx)"));
    m_passphrase->setPlaceholderText(tr("Passphrase of the key file"));
    m_said->setObjectName(u"rememberSaid"_s);
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(5), space(5), space(4));
    layout->setSpacing(space(3));
    layout->addWidget(what);
    layout->addWidget(m_file);
    layout->addWidget(m_passphrase);
    layout->addWidget(m_said);
    layout->addStretch(1);
    layout->addLayout(buttons);
    connect(&m_file->field(), &QLineEdit::textChanged, this, &RememberDialog::check);
    connect(m_passphrase, &QLineEdit::textChanged, this, &RememberDialog::check);
    connect(m_take, &QPushButton::clicked, this, &RememberDialog::remember);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    check();
    resize(560, sizeHint().height());
}

bool RememberDialog::isKey() const
{
    const QString file = m_file->file();
    return file.endsWith(".p12"_L1, Qt::CaseInsensitive) || file.endsWith(".pfx"_L1, Qt::CaseInsensitive);
}

void RememberDialog::check()
{
    m_passphrase->setVisible(isKey());
    m_take->setEnabled(!m_file->file().isEmpty() && (!isKey() || !m_passphrase->text().isEmpty()));
}

void RememberDialog::remember()
{
    m_take->setEnabled(false);
    const crypto::Secret passphrase = isKey() ? takeSecret(*m_passphrase) : crypto::Secret();
    m_identities.remember(
        pathFromText(m_file->file().toStdString()), passphrase, this,
        [this](const Result<crypto::Certificate> &certificate) {
            check();
            if (!certificate) {
                const auto text = errorText(certificate.error());
                m_said->setTone(Tone::Bad);
                m_said->setText(text.headline + u' ' + text.detail);
                return;
            }
            m_close->setText(tr("Close"));
            m_said->setTone(Tone::Good);
            m_said->setText(tr("%1 is known now. Compare the fingerprint with the person, on the "
                               "telephone for instance:\n%2")
                                .arg(toText(certificate->subject()), fingerprintText(certificate->fingerprint())));
            Q_EMIT remembered(toText(certificate->fingerprint()));
        });
}

} // namespace casebook::ui
