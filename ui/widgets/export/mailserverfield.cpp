// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/export/mailserverfield.h"

#include "core/base/qtext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/export/mailserverdialog.h"
#include "ui/widgets/export/mailservertest.h"
#include "ui/widgets/fields.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QVBoxLayout>

#include <utility>

namespace casebook::ui {

MailServerField::MailServerField(MailTargetsController &targets, QWidget *parent)
    : QWidget(parent)
    , m_targets(targets)
    , m_list(comboBox(QStringLiteral("mailServer"), tr("Mail server")))
    , m_edit(button(tr("Edit…"), QStringLiteral("mailServerEdit")))
    , m_test(button(tr("Test…"), QStringLiteral("mailServerTest")))
    , m_remove(button(tr("Delete…"), QStringLiteral("mailServerDelete")))
    , m_about(new ToneLabel(Tone::Dim))
    , m_password(passwordField(QStringLiteral("mailServerPassword"), tr("Password or token of the mail server")))
{
    auto *make = button(tr("New…"), QStringLiteral("mailServerNew"));
    m_list->setPlaceholderText(tr("none yet"));
    m_about->setWordWrap(true);
    m_about->setFont(sized(m_about->font(), TextSize::Small));
    auto *line = new QHBoxLayout;
    line->setSpacing(space(2));
    line->addWidget(m_list, 1);
    for (auto *act : {make, m_edit, m_test, m_remove})
        line->addWidget(act);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addLayout(line);
    column->addWidget(m_about);
    column->addWidget(m_password);
    connect(&m_targets, &MailTargetsController::changed, this, &MailServerField::fill);
    connect(&m_targets, &MailTargetsController::saved, this, [this](const QString &name) { m_wanted = name; });
    connect(&m_targets, &MailTargetsController::passwordsChanged, this, &MailServerField::lookForPassword);
    connect(m_list, &QComboBox::currentIndexChanged, this, &MailServerField::showChoice);
    connect(m_password, &QLineEdit::textChanged, this, &MailServerField::changed);
    connect(make, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(m_list->currentText()); });
    connect(m_test, &QPushButton::clicked, this, &MailServerField::test);
    connect(m_remove, &QPushButton::clicked, this, &MailServerField::remove);
    fill();
}

const work::SavedMailTarget *MailServerField::chosen() const
{
    return m_list->currentIndex() < 0 ? nullptr : m_targets.find(m_list->currentText());
}

void MailServerField::fill()
{
    const auto before = m_wanted.isEmpty() ? m_list->currentText() : m_wanted;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto &saved : m_targets.targets())
        m_list->addItem(toQString(saved.name));
    if (const int row = m_list->findText(before); row >= 0) {
        m_list->setCurrentIndex(row);
        m_wanted.clear();
    }
    showChoice();
}

QString MailServerField::whatItSays(const mail::SmtpTarget &target) const
{
    const auto to = mail::hasOneRecipient(target) ? tr("everything to %1").arg(toQString(target.envelopeTo))
                                                  : tr("to the mailboxes of the participants");
    const auto security = target.security == mail::SmtpSecurity::None ? tr("in clear, not encrypted") : tr("encrypted");
    return tr("%1, port %2, %3; %4.").arg(toQString(target.host)).arg(target.port).arg(security, to);
}

void MailServerField::showChoice()
{
    const auto *saved = chosen();
    for (auto *act : {m_edit, m_test, m_remove})
        act->setEnabled(saved != nullptr);
    const bool clear = saved && saved->target.security == mail::SmtpSecurity::None;
    m_about->setTone(clear ? Tone::Warning : Tone::Dim);
    m_about->setText(saved ? whatItSays(saved->target) : QString());
    m_about->setVisible(saved != nullptr);
    m_password->setVisible(saved && saved->target.login != mail::SmtpLogin::None);
    m_password->clear();
    lookForPassword();
    Q_EMIT changed();
}

void MailServerField::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    lookForPassword();
}

/// Not before it is of use: the system may ask the person to unlock its key store.
void MailServerField::lookForPassword()
{
    m_password->setPlaceholderText(tr("Password or token; it is not kept"));
    if (!std::exchange(m_kept, {}).empty())
        Q_EMIT changed();
    const auto *saved = chosen();
    if (!isVisible() || !saved || saved->target.login == mail::SmtpLogin::None)
        return;
    m_targets.findPassword(saved->target, this, [this, asked = saved->target](const KeptSecrets::Found &found) {
        const auto *now = chosen();
        if (!found || !*found || !now || !MailTargetsController::sameLogin(now->target, asked))
            return;
        m_kept = **found;
        m_password->setPlaceholderText(tr("Kept in the key store of this system; type another one for this once"));
        Q_EMIT changed();
    });
}

QString MailServerField::whatIsMissing() const
{
    const auto *saved = chosen();
    if (!saved)
        return tr("Choose a mail server, or make one.");
    if (saved->target.login != mail::SmtpLogin::None && m_kept.empty() && m_password->text().isEmpty())
        return tr("Type the password of the mail server.");
    return {};
}

crypto::Secret MailServerField::password() const
{
    const auto *saved = chosen();
    if (!saved || saved->target.login == mail::SmtpLogin::None)
        return {};
    return m_password->text().isEmpty() ? m_kept : secretIn(*m_password);
}

void MailServerField::forgetPassword()
{
    m_password->clear();
}

void MailServerField::edit(const QString &name)
{
    (new MailServerDialog(m_targets, name, this))->open();
}

void MailServerField::test()
{
    if (const auto *saved = chosen())
        (new MailServerTest(m_targets, saved->target, m_kept, this))->open();
}

void MailServerField::remove()
{
    const auto name = m_list->currentText();
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Delete a mail server"),
                        tr("Delete the mail server %1? What was delivered to it stays on record.").arg(name),
                        QMessageBox::Cancel, this);
    question->setObjectName(QStringLiteral("mailServerDeleteQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto *yes = question->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("mailServerDeleteYes"));
    connect(yes, &QPushButton::clicked, this, [this, name] { m_targets.remove(name); });
    question->open();
}

} // namespace casebook::ui
