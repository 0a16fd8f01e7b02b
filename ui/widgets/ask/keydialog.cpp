// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ask/keydialog.h"

#include "ui/presentation/errortext.h"
#include "ui/widgets/keyfield.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace casebook::ui {

KeyDialog::KeyDialog(RequestsController &requests, Settings &settings, const Texts &texts, QWidget *parent)
    : QDialog(parent)
    , m_requests(requests)
    , m_body(new QVBoxLayout)
    , m_key(new KeyField(settings))
    , m_said(new ToneLabel(Tone::Dim))
    , m_buttons(new QHBoxLayout)
    , m_ok(primaryButton(texts.button, QStringLiteral("keyOk")))
{
    setObjectName(QStringLiteral("keyDialog"));
    setWindowTitle(texts.title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *sentence = new ToneLabel(Tone::Text, texts.sentence);
    sentence->setWordWrap(true);
    m_said->setObjectName(QStringLiteral("keySaid"));
    m_said->setWordWrap(true);
    m_said->setText(tr("Key and passphrase are used for this one act. Unless you want it, they are kept nowhere."));
    m_body->setSpacing(space(2));
    auto *cancel = button(tr("Cancel"), QStringLiteral("keyCancel"));
    cancel->setAutoDefault(false);
    m_ok->setAutoDefault(false); // Return in the passphrase does it
    m_buttons->addStretch(1);
    m_buttons->addWidget(cancel);
    m_buttons->addWidget(m_ok);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(5), space(5), space(4));
    layout->setSpacing(space(3));
    layout->addWidget(sentence);
    layout->addLayout(m_body, 1);
    layout->addWidget(sectionLabel(tr("Your key")));
    layout->addWidget(m_key);
    layout->addWidget(m_said);
    layout->addLayout(m_buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_key, &KeyField::changed, this, &KeyDialog::showMissing);
    connect(m_key, &KeyField::entered, this, [this] {
        if (m_ok->isEnabled())
            m_ok->click();
    });
    connect(m_ok, &QPushButton::clicked, this, &KeyDialog::unlock);
    resize(560, sizeHint().height());
    m_ok->setEnabled(false);
}

void KeyDialog::addField(const QString &label, QWidget *field)
{
    auto *name = new ToneLabel(Tone::Dim, label);
    name->setFont(sized(name->font(), TextSize::Small));
    m_body->addWidget(name);
    m_body->addWidget(field);
}

void KeyDialog::addButton(QPushButton *button)
{
    m_buttons->addWidget(button);
}

void KeyDialog::tell(Tone tone, const QString &sentence)
{
    m_said->setTone(tone);
    m_said->setText(sentence);
}

void KeyDialog::tell(const Error &error)
{
    const auto text = errorText(error);
    tell(Tone::Bad, text.headline + QLatin1Char(' ') + text.detail);
}

void KeyDialog::showMissing()
{
    const QString missing = whatIsMissing();
    m_ok->setEnabled(!m_opening && missing.isEmpty() && m_key->isComplete());
    m_ok->setToolTip(missing);
}

void KeyDialog::unlock()
{
    m_opening = true;
    tell(Tone::Dim, tr("Opening the key…"));
    const Path file = m_key->file();
    const bool typed = m_key->hasPassphrase();
    const crypto::Secret passphrase = m_key->takePassphrase();
    if (typed)
        openKey(file, passphrase, typed);
    else
        m_kept.find(file, this, [this, file](const std::optional<crypto::Secret> &found) {
            openKey(file, found.value_or(crypto::Secret()), false);
        });
    showMissing();
}

void KeyDialog::openKey(const Path &file, const crypto::Secret &passphrase, bool typed)
{
    m_requests.openKey(file, passphrase, this, [this, file, passphrase, typed](const Result<crypto::PrivateKey> &key) {
        m_opening = false;
        if (key) {
            tell(Tone::Dim, QString());
            if (typed && m_key->isToBeKept())
                keep(file, passphrase);
            Q_EMIT unlocked(*key);
        } else if (!typed && passphrase.empty() && key.error().code == Error::Code::Locked) {
            tell(Tone::Warning, tr("The key store of this account has no passphrase for this key. Type it."));
            m_key->firstFocus()->setFocus();
        } else {
            tell(key.error());
            m_key->firstFocus()->setFocus();
        }
        showMissing();
    });
}

void KeyDialog::keep(const Path &file, const crypto::Secret &passphrase)
{
    // The act goes on whether or not the key store takes it, and its own failures are told after this one.
    m_kept.keep(file, passphrase, &m_requests, [requests = &m_requests](const Status &kept) {
        if (!kept)
            Q_EMIT requests->failed(kept.error());
    });
}

void KeyDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    showMissing();
}

} // namespace casebook::ui
