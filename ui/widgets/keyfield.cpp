// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/keyfield.h"

#include "ui/presentation/settings.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/filefield.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

const QString view = QStringLiteral("identity");
const QString lastFile = QStringLiteral("keyFile");

} // namespace

KeyField::KeyField(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_file(new FileField(QStringLiteral("keyFile"), tr("Your key file (.p12, .pfx)"), tr("Keys (*.p12 *.pfx)")))
    , m_passphrase(lineEdit(QStringLiteral("keyPassphrase"), tr("Passphrase of the key")))
    , m_keep(new QCheckBox(tr("Keep the passphrase in the key store of this account")))
{
    m_file->field().setPlaceholderText(tr("Your key file (.p12, .pfx)"));
    m_file->field().setText(settings.view(view).value(lastFile).toString());
    m_passphrase->setPlaceholderText(tr("Its passphrase; empty where the key store keeps it"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space(2));
    rows->addWidget(m_file);
    rows->addWidget(m_passphrase);
    m_keep->setObjectName(QStringLiteral("keyKeep"));
    m_keep->setAccessibleName(m_keep->text());
    m_keep->setToolTip(tr("Whoever can use your account on this computer can sign with your key then."));
    rows->addWidget(m_keep);
    connect(&m_file->field(), &QLineEdit::textChanged, this, &KeyField::changed);
    connect(m_passphrase, &QLineEdit::textChanged, this, &KeyField::changed);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &KeyField::entered);
}

Path KeyField::file() const
{
    return pathFromText(m_file->file().toStdString());
}

bool KeyField::isComplete() const
{
    return !m_file->file().isEmpty();
}

bool KeyField::hasPassphrase() const
{
    return !m_passphrase->text().isEmpty();
}

bool KeyField::isToBeKept() const
{
    return m_keep->isChecked();
}

crypto::Secret KeyField::takePassphrase()
{
    m_settings.setView(view, {{lastFile, m_file->file()}});
    std::string text = m_passphrase->text().toStdString();
    const crypto::Secret secret(text);
    crypto::wipe(text);
    const QSignalBlocker quiet(m_passphrase);
    m_passphrase->clear();
    return secret;
}

QWidget *KeyField::firstFocus()
{
    return m_file->file().isEmpty() ? &m_file->field() : m_passphrase;
}

} // namespace casebook::ui
