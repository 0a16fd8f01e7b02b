// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/export/mailserverdialog.h"

#include "core/base/qtext.h"
#include "ui/presentation/errortext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/filefield.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

using mail::SmtpLogin;
using mail::SmtpSecurity;

constexpr int portOfStartTls = 587;
constexpr int portOfTls = 465;
constexpr int portOfNone = 25;

QFormLayout *form(QWidget *holder)
{
    auto *rows = new QFormLayout(holder);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(space(4));
    rows->setVerticalSpacing(space(2));
    rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    return rows;
}

std::string textOf(const QLineEdit &field)
{
    return field.text().trimmed().toStdString();
}

template <typename Enum> void add(QComboBox *box, const QString &text, Enum value)
{
    box->addItem(text, static_cast<int>(value));
}

template <typename Enum> Enum chosenOf(const QComboBox &box)
{
    return static_cast<Enum>(box.currentData().toInt());
}

} // namespace

MailServerDialog::MailServerDialog(MailTargetsController &targets, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_targets(targets)
    , m_name(lineEdit(QStringLiteral("serverName"), tr("Name of the mail server")))
    , m_host(lineEdit(QStringLiteral("serverHost"), tr("Host")))
    , m_port(spinBox(QStringLiteral("serverPort"), tr("Port"), 1, 65'535))
    , m_security(comboBox(QStringLiteral("serverSecurity"), tr("Encryption")))
    , m_login(comboBox(QStringLiteral("serverLogin"), tr("Log in")))
    , m_user(lineEdit(QStringLiteral("serverUser"), tr("User")))
    , m_password(passwordField(QStringLiteral("serverPassword"), tr("Password or token for the key store")))
    , m_forget(button(tr("Forget"), QStringLiteral("serverForgetPassword")))
    , m_aboutPassword(new ToneLabel(Tone::Dim))
    , m_authority(new FileField(QStringLiteral("serverAuthority"), tr("Authority to trust"),
                                tr("Certificates (*.pem *.crt *.cer)")))
    , m_certificate(new FileField(QStringLiteral("serverCertificate"), tr("Certificate and key of this client"),
                                  tr("Certificates with keys (*.pem)")))
    , m_envelopeFrom(lineEdit(QStringLiteral("serverEnvelopeFrom"), tr("Bounces go to")))
    , m_envelopeTo(lineEdit(QStringLiteral("serverEnvelopeTo"), tr("Deliver to")))
    , m_headerFrom(lineEdit(QStringLiteral("serverHeaderFrom"), tr("From of all mails")))
    , m_headerTo(lineEdit(QStringLiteral("serverHeaderTo"), tr("To of all mails")))
    , m_connections(spinBox(QStringLiteral("serverConnections"), tr("Connections at the same time"), 1, 64))
    , m_perMinute(spinBox(QStringLiteral("serverPerMinute"), tr("Mails a minute"), 0, 1'000'000))
    , m_tries(spinBox(QStringLiteral("serverTries"), tr("How often a mail is offered"), 1, 1000))
    , m_fault(new ToneLabel(Tone::Warning))
    , m_save(primaryButton(tr("Save"), QStringLiteral("serverSave")))
{
    setObjectName(QStringLiteral("mailServerDialog"));
    setWindowTitle(name.isEmpty() ? tr("New mail server") : tr("Mail server"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *lead = new ToneLabel(Tone::Dim, tr("Kept in the case, each change as a version; its password never."));
    lead->setWordWrap(true);
    m_fault->setObjectName(QStringLiteral("serverFault"));
    m_fault->setWordWrap(true);
    m_save->setDefault(true);
    auto *cancel = button(tr("Cancel"), QStringLiteral("serverCancel"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_fault, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(6), space(5), space(6), space(5));
    layout->setSpacing(space(2));
    layout->addWidget(lead);
    layout->addWidget(makeServer());
    layout->addSpacing(space(1));
    layout->addWidget(sectionLabel(tr("Addresses")));
    layout->addWidget(makeAddresses());
    layout->addSpacing(space(1));
    layout->addWidget(sectionLabel(tr("Pace")));
    layout->addWidget(makePace());
    layout->addSpacing(space(2));
    layout->addLayout(buttons);
    setMinimumWidth(space(150));

    const auto *saved = m_targets.find(name);
    m_name->setText(name);
    m_name->setReadOnly(saved != nullptr);
    fill(saved ? saved->target : mail::SmtpTarget());
    connect(m_security, &QComboBox::currentIndexChanged, this, &MailServerDialog::suggestPort);
    connect(m_login, &QComboBox::currentIndexChanged, this, &MailServerDialog::check);
    connect(m_port, &QSpinBox::valueChanged, this, &MailServerDialog::check);
    connect(m_forget, &QPushButton::clicked, this, [this] { m_targets.forgetPassword(m_before); });
    connect(&m_targets, &MailTargetsController::passwordsChanged, this, [this] {
        m_keyStore.reset();
        check();
    });
    for (auto *field : {m_name, m_host, m_user, m_envelopeFrom, m_envelopeTo, m_headerFrom, m_headerTo})
        connect(field, &QLineEdit::textChanged, this, &MailServerDialog::check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_targets.save(m_name->text().trimmed(), target(),
                       m_password->isEnabled() ? takeSecret(*m_password) : crypto::Secret());
        accept();
    });
    check();
    (saved ? m_host : m_name)->setFocus();
}

QWidget *MailServerDialog::makeServer()
{
    add(m_security, tr("STARTTLS: encrypted before anything is said"), SmtpSecurity::StartTls);
    add(m_security, tr("TLS from the first byte"), SmtpSecurity::Tls);
    add(m_security, tr("None: in clear"), SmtpSecurity::None);
    add(m_login, tr("Not at all"), SmtpLogin::None);
    add(m_login, tr("User and password (PLAIN)"), SmtpLogin::Plain);
    add(m_login, tr("User and password (LOGIN)"), SmtpLogin::Login);
    add(m_login, tr("User and token (XOAUTH2)"), SmtpLogin::XOAuth2);
    m_authority->field().setPlaceholderText(tr("those of the system only"));
    m_certificate->field().setPlaceholderText(tr("none"));
    auto *holder = new QWidget;
    auto *rows = form(holder);
    rows->addRow(tr("Name"), m_name);
    rows->addRow(tr("Host"), m_host);
    rows->addRow(tr("Port"), m_port);
    rows->addRow(tr("Encryption"), m_security);
    rows->addRow(tr("Trusts also"), m_authority);
    rows->addRow(tr("Log in"), m_login);
    rows->addRow(tr("User"), m_user);
    rows->addRow(tr("Password"), makePassword());
    rows->addRow(tr("Shows"), m_certificate);
    return holder;
}

QWidget *MailServerDialog::makePassword()
{
    m_forget->setToolTip(tr("Takes the password out of the key store of this system"));
    m_aboutPassword->setObjectName(QStringLiteral("serverAboutPassword"));
    m_aboutPassword->setWordWrap(true);
    m_aboutPassword->setFont(sized(m_aboutPassword->font(), TextSize::Small));
    auto *line = new QHBoxLayout;
    line->setSpacing(space(2));
    line->addWidget(m_password, 1);
    line->addWidget(m_forget);
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    column->addLayout(line);
    column->addWidget(m_aboutPassword);
    return holder;
}

QWidget *MailServerDialog::makeAddresses()
{
    m_envelopeTo->setPlaceholderText(QStringLiteral("{mailbox}"));
    m_envelopeTo->setToolTip(tr("One address for everything, or a template with {mailbox} or {local}."));
    m_headerFrom->setPlaceholderText(tr("who wrote first"));
    m_headerTo->setPlaceholderText(tr("the participants"));
    auto *holder = new QWidget;
    auto *rows = form(holder);
    rows->addRow(tr("Bounces go to"), m_envelopeFrom);
    rows->addRow(tr("Deliver to"), m_envelopeTo);
    rows->addRow(tr("From"), m_headerFrom);
    rows->addRow(tr("To"), m_headerTo);
    return holder;
}

QWidget *MailServerDialog::makePace()
{
    m_perMinute->setSpecialValueText(tr("as fast as the server takes them"));
    auto *holder = new QWidget;
    auto *rows = form(holder);
    rows->addRow(tr("Connections"), m_connections);
    rows->addRow(tr("Mails a minute"), m_perMinute);
    rows->addRow(tr("Tries"), m_tries);
    return holder;
}

void MailServerDialog::fill(const mail::SmtpTarget &target)
{
    m_before = target;
    m_host->setText(toQString(target.host));
    m_port->setValue(target.port);
    m_security->setCurrentIndex(m_security->findData(static_cast<int>(target.security)));
    m_login->setCurrentIndex(m_login->findData(static_cast<int>(target.login)));
    m_user->setText(toQString(target.user));
    m_authority->field().setText(toQString(target.caFile));
    m_certificate->field().setText(toQString(target.certificateFile));
    m_envelopeFrom->setText(toQString(target.envelopeFrom));
    m_envelopeTo->setText(toQString(target.envelopeTo));
    m_headerFrom->setText(toQString(target.headerFrom));
    m_headerTo->setText(toQString(target.headerTo));
    m_connections->setValue(target.connections);
    m_perMinute->setValue(target.perMinute);
    m_tries->setValue(target.tries);
}

mail::SmtpTarget MailServerDialog::target() const
{
    mail::SmtpTarget target = m_before;
    target.host = textOf(*m_host);
    target.port = static_cast<std::uint16_t>(m_port->value());
    target.security = chosenOf<SmtpSecurity>(*m_security);
    target.login = chosenOf<SmtpLogin>(*m_login);
    target.user = textOf(*m_user);
    target.caFile = m_authority->file().toStdString();
    target.certificateFile = m_certificate->file().toStdString();
    target.envelopeFrom = textOf(*m_envelopeFrom);
    target.envelopeTo = textOf(*m_envelopeTo);
    target.headerFrom = textOf(*m_headerFrom);
    target.headerTo = textOf(*m_headerTo);
    target.connections = m_connections->value();
    target.perMinute = m_perMinute->value();
    target.tries = m_tries->value();
    return target;
}

void MailServerDialog::suggestPort()
{
    const int ports[]{portOfStartTls, portOfTls, portOfNone};
    if (std::ranges::contains(ports, m_port->value()))
        m_port->setValue(ports[static_cast<int>(chosenOf<SmtpSecurity>(*m_security))]);
    check();
}

/// Only where somebody logs in: the system may ask the person to unlock its key store.
void MailServerDialog::lookForPassword()
{
    m_keyStore = Status();
    m_targets.findPassword(m_before, this, [this](const KeptSecrets::Found &found) {
        m_isKept = found && *found;
        m_keyStore = found.transform([](const auto &) {});
        showPassword();
    });
}

void MailServerDialog::showPassword()
{
    const bool logsIn = chosenOf<SmtpLogin>(*m_login) != SmtpLogin::None;
    const bool isKept = logsIn && m_isKept && MailTargetsController::sameLogin(m_before, target());
    const bool canKeep = logsIn && m_keyStore.value_or(Status()).has_value();
    m_password->setEnabled(canKeep);
    m_password->setPlaceholderText(isKept ? tr("kept; type another one to replace it")
                                          : tr("asked for before every delivery"));
    m_forget->setEnabled(isKept);
    m_aboutPassword->setVisible(logsIn);
    m_aboutPassword->setTone(canKeep ? Tone::Dim : Tone::Warning);
    m_aboutPassword->setText(canKeep ? tr("What is typed here goes into the key store of this system.")
                                     : tr("No password can be kept here, so it is asked for before every delivery."));
    m_aboutPassword->setToolTip(
        logsIn && !canKeep ? tr("The key store answers: %1").arg(errorText(m_keyStore->error()).detail) : QString());
    if (const int needed = layout()->totalHeightForWidth(width()); needed > height())
        resize(width(), needed);
}

void MailServerDialog::check()
{
    const auto good = mail::checkTarget(target());
    QString fault;
    if (m_name->text().trimmed().isEmpty())
        fault = tr("Give it a name.");
    else if (!m_name->isReadOnly() && m_targets.find(m_name->text().trimmed()))
        fault = tr("There is a mail server of this name already.");
    else if (!good)
        fault = errorText(good.error()).detail;
    const bool logsIn = chosenOf<SmtpLogin>(*m_login) != SmtpLogin::None;
    m_user->setEnabled(logsIn);
    if (logsIn && !m_keyStore)
        lookForPassword();
    showPassword();
    m_fault->setText(fault);
    m_save->setEnabled(fault.isEmpty());
}

} // namespace casebook::ui
