// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/export/mailservertest.h"

#include "core/base/qtext.h"
#include "ui/presentation/errortext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/fields.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

namespace casebook::ui {

MailServerTest::MailServerTest(MailTargetsController &targets, const mail::SmtpTarget &target,
                               const crypto::Secret &kept, QWidget *parent)
    : QDialog(parent)
    , m_targets(targets)
    , m_target(target)
    , m_kept(kept)
    , m_to(lineEdit(QStringLiteral("serverTestTo"), tr("Send a test mail to")))
    , m_password(passwordField(QStringLiteral("serverTestPassword"), tr("Password or token")))
    , m_answer(new ToneLabel(Tone::Dim))
    , m_send(primaryButton(tr("Send"), QStringLiteral("serverTestSend")))
{
    setObjectName(QStringLiteral("mailServerTest"));
    setWindowTitle(tr("Test of a mail server"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *lead = new ToneLabel(Tone::Dim, tr("One mail that says that it is a test and holds nothing of the case goes "
                                             "to %1, port %2.")
                                              .arg(toQString(target.host))
                                              .arg(target.port));
    lead->setWordWrap(true);
    m_answer->setObjectName(QStringLiteral("serverTestAnswer"));
    m_answer->setWordWrap(true);
    m_send->setDefault(true);
    auto *close = button(tr("Close"), QStringLiteral("serverTestClose"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_send);
    auto *rows = new QFormLayout(this);
    rows->setContentsMargins(space(6), space(5), space(6), space(5));
    rows->setHorizontalSpacing(space(4));
    rows->setVerticalSpacing(space(2));
    rows->addRow(lead);
    rows->addRow(tr("To"), m_to);
    rows->addRow(tr("Password"), m_password);
    rows->addRow(m_answer);
    rows->addRow(buttons);
    rows->setRowVisible(m_password, target.login != mail::SmtpLogin::None);
    if (!m_kept.empty())
        m_password->setPlaceholderText(tr("kept in the key store of this system"));
    setMinimumWidth(space(120));
    connect(m_to, &QLineEdit::textChanged, this, &MailServerTest::showState);
    connect(m_password, &QLineEdit::textChanged, this, &MailServerTest::showState);
    connect(&m_targets, &MailTargetsController::testingChanged, this, &MailServerTest::showState);
    connect(&m_targets, &MailTargetsController::tested, this, [this](bool taken, const QString &reply) {
        m_answer->setTone(taken ? Tone::Good : Tone::Bad);
        m_answer->setText(taken ? tr("✓ The server took it: %1").arg(reply)
                                : tr("✕ The server did not take it: %1").arg(reply));
    });
    connect(&m_targets, &MailTargetsController::testFailed, this, [this](const Error &error) {
        const auto text = errorText(error);
        m_answer->setTone(Tone::Bad);
        m_answer->setText(text.headline + QLatin1Char('\n') + text.detail);
    });
    connect(m_send, &QPushButton::clicked, this, &MailServerTest::send);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    showState();
}

MailServerTest::~MailServerTest()
{
    m_targets.stop();
}

void MailServerTest::send()
{
    m_answer->setTone(Tone::Dim);
    m_answer->setText(tr("Asking the server…"));
    m_targets.test(m_target, m_password->text().isEmpty() ? m_kept : secretIn(*m_password), m_to->text().trimmed());
}

void MailServerTest::showState()
{
    const bool needsPassword = m_target.login != mail::SmtpLogin::None && m_kept.empty();
    m_send->setEnabled(!m_targets.testing() && m_to->text().contains(QLatin1Char('@')) &&
                       (!needsPassword || !m_password->text().isEmpty()));
}

} // namespace casebook::ui
