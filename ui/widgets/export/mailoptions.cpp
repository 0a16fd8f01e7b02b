// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/export/mailoptions.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/workspace.h"
#include "ui/presentation/zonerules.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/export/mailboxfields.h"
#include "ui/widgets/export/mailserverfield.h"
#include "ui/widgets/export/numberfields.h"
#include "ui/widgets/fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace casebook::ui {

namespace {

using exports::MailBasis;
using exports::MailCut;
using exports::MailLayout;

constexpr std::size_t megabyte = 1'000'000;
constexpr int usualGap = 30; ///< Minutes.
constexpr int longestGap = 10'080;
constexpr int usualLargest = 10; ///< Megabytes.
constexpr int largestOfAll = 2000;

QCheckBox *checkBox(const QString &text, const QString &name, bool checked)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(name);
    box->setChecked(checked);
    return box;
}

} // namespace

MailOptions::MailOptions(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_server(new MailServerField(workspace.mailTargets()))
    , m_layout(comboBox(QStringLiteral("mailLayout"), tr("How the files lie")))
    , m_folderName(lineEdit(QStringLiteral("mailFolderName"), tr("Folder in each mailbox")))
    , m_numbers(new NumberFields)
    , m_cut(comboBox(QStringLiteral("mailCut"), tr("One mail for")))
    , m_gap(spinBox(QStringLiteral("mailGap"), tr("Minutes of silence that end a session"), 1, longestGap))
    , m_basis(comboBox(QStringLiteral("mailBasis"), tr("Copies")))
    , m_mailboxes(new MailboxFields(workspace))
    , m_zone(comboBox(QStringLiteral("mailZone"), tr("Days and times in")))
    , m_subject(lineEdit(QStringLiteral("mailSubject"), tr("Subject of the mails")))
    , m_largest(spinBox(QStringLiteral("mailLargest"), tr("Largest mail in megabytes"), 1, largestOfAll))
    , m_attachments(checkBox(tr("With the files that were sent"), QStringLiteral("mailAttachments"), false))
    , m_decrypted(checkBox(tr("With what came out of encrypted sources"), QStringLiteral("mailDecrypted"), true))
    , m_records(checkBox(tr("With a record of the events for programs"), QStringLiteral("mailRecords"), false))
{
    setObjectName(QStringLiteral("mailOptions"));
    fillChoices();
    addRows();
    setLayout(m_form);
    for (auto *box : {m_layout, m_cut})
        connect(box, &QComboBox::currentIndexChanged, this, &MailOptions::showRows);
    for (auto *field : {m_folderName, m_subject})
        connect(field, &QLineEdit::textChanged, this, &MailOptions::changed);
    connect(m_numbers, &NumberFields::changed, this, &MailOptions::changed);
    connect(m_server, &MailServerField::changed, this, &MailOptions::changed);
    connect(m_mailboxes, &MailboxFields::changed, this, &MailOptions::changed);
    showRows();
}

void MailOptions::fillChoices()
{
    m_layout->addItem(tr("One folder, with everybody and everything"), static_cast<int>(MailLayout::Folder));
    m_layout->addItem(tr("A folder for each mailbox"), static_cast<int>(MailLayout::Mailboxes));
    m_layout->addItem(tr("An mbox file for each mailbox"), static_cast<int>(MailLayout::Mbox));
    m_folderName->setText(QStringLiteral("IM Archive"));
    m_cut->addItem(tr("each conversation and day"), static_cast<int>(MailCut::By::Day));
    m_cut->addItem(tr("each conversation"), static_cast<int>(MailCut::By::Conversation));
    m_cut->addItem(tr("each session, ended by silence"), static_cast<int>(MailCut::By::Session));
    m_cut->addItem(tr("each message"), static_cast<int>(MailCut::By::Message));
    m_gap->setValue(usualGap);
    m_gap->setSuffix(tr(" minutes", "behind the length of the silence that ends a session"));
    m_basis->addItem(tr("One copy of each mail"), static_cast<int>(MailBasis::Conversations));
    m_basis->addItem(tr("One copy for each participant"), static_cast<int>(MailBasis::Participants));
    m_zone->addItem(tr("the zone at the top"), true);
    m_zone->addItem(tr("UTC"), false);
    m_subject->setPlaceholderText(QStringLiteral("Chat: {title}, {date}, {people} people, {messages} messages"));
    m_subject->setToolTip(tr("A template with {title}, {date}, {conversation}, {tenant}, {people}, {messages}, "
                             "{minutes}, {part} and {parts}. Empty: the usual one."));
    m_largest->setValue(usualLargest);
    m_largest->setSuffix(tr(" MB; what is larger is split", "behind the size of the largest mail"));
}

void MailOptions::addRows()
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(space(4));
    m_form->setVerticalSpacing(space(2));
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (auto *field : {m_layout, m_cut, m_basis, m_zone})
        field->setMinimumWidth(space(85));
    m_form->addRow(tr("Mail server"), m_server);
    m_form->addRow(tr("Files"), m_layout);
    m_form->addRow(tr("In the folder"), m_folderName);
    m_form->addRow(tr("Numbers"), m_numbers);
    m_form->addRow(tr("One mail for"), m_cut);
    m_form->addRow(tr("Silence"), m_gap);
    m_form->addRow(tr("Copies"), m_basis);
    m_form->addRow(tr("Mailboxes"), m_mailboxes);
    m_form->addRow(tr("Days and times"), m_zone);
    m_form->addRow(tr("Subject"), m_subject);
    m_form->addRow(tr("Largest mail"), m_largest);
    m_form->addRow(QString(), m_attachments);
    m_form->addRow(QString(), m_decrypted);
    m_form->addRow(QString(), m_records);
}

void MailOptions::show(Way way)
{
    if (way != m_way)
        m_basis->setCurrentIndex(m_basis->findData(
            static_cast<int>(way == Way::Server ? MailBasis::Participants : MailBasis::Conversations)));
    m_way = way;
    showRows();
}

void MailOptions::showRows()
{
    const bool mails = m_way != Way::Review;
    const bool files = m_way == Way::Files;
    m_form->setRowVisible(m_server, m_way == Way::Server);
    m_form->setRowVisible(m_layout, files);
    m_form->setRowVisible(m_folderName, files && layoutOfFiles() != MailLayout::Folder);
    m_form->setRowVisible(m_numbers, m_way == Way::Numbered);
    m_form->setRowVisible(m_cut, mails);
    m_form->setRowVisible(m_gap, mails && cut().by == MailCut::By::Session);
    m_form->setRowVisible(m_basis, files || m_way == Way::Server);
    for (QWidget *field : std::initializer_list<QWidget *>{m_subject, m_largest, m_decrypted, m_records})
        m_form->setRowVisible(field, mails);
    Q_EMIT changed();
}

exports::MailLayout MailOptions::layoutOfFiles() const
{
    return static_cast<MailLayout>(m_layout->currentData().toInt());
}

exports::MailCut MailOptions::cut() const
{
    return {static_cast<MailCut::By>(m_cut->currentData().toInt()), std::chrono::minutes(m_gap->value())};
}

QString MailOptions::whatIsMissing() const
{
    if (m_way == Way::Server)
        if (const auto missing = m_server->whatIsMissing(); !missing.isEmpty())
            return missing;
    if (m_way == Way::Files && layoutOfFiles() != MailLayout::Folder && m_folderName->text().trimmed().isEmpty())
        return tr("Name the folder in each mailbox.");
    if (m_way == Way::Numbered)
        if (const auto good = m_numbers->options().check(); !good)
            return tr("The numbers cannot be like this: %1").arg(toText(good.error().text()));
    if (m_way != Way::Review && !m_subject->text().isEmpty()) {
        const auto subject = exports::SubjectTemplate::parse(m_subject->text().toStdString());
        if (!subject)
            return tr("The subject cannot be filled in: %1").arg(toText(subject.error().text()));
    }
    return m_mailboxes->whatIsMissing();
}

Result<const std::chrono::time_zone *> MailOptions::zoneOfMails(const QByteArray &zone) const
{
    if (m_zone->currentData().toBool() && zone != "UTC")
        return zoneRules(zone);
    return nullptr;
}

Result<exports::MailOptions> MailOptions::mails(const QByteArray &zone) const
{
    const auto rules = zoneOfMails(zone);
    if (!rules)
        return std::unexpected(rules.error());
    exports::MailOptions chosen;
    chosen.cut = cut();
    chosen.zone = *rules;
    chosen.largestMail = static_cast<std::size_t>(m_largest->value()) * megabyte;
    chosen.attachments = m_attachments->isChecked();
    chosen.records = m_records->isChecked();
    chosen.decrypted = m_decrypted->isChecked();
    if (m_subject->text().isEmpty())
        return chosen;
    return exports::SubjectTemplate::parse(m_subject->text().toStdString()).transform([&chosen](auto subject) {
        chosen.mail.subject = std::move(subject);
        return chosen;
    });
}

Result<ExportForm> MailOptions::form(const QByteArray &zone) const
{
    if (m_way == Way::Review)
        return zoneOfMails(zone).transform([this](const std::chrono::time_zone *rules) {
            exports::RsmfOptions how;
            how.zone = rules;
            how.attachments = m_attachments->isChecked();
            return ExportForm(ReviewFiles{std::move(how), m_mailboxes->source()});
        });
    const auto basis = static_cast<MailBasis>(m_basis->currentData().toInt());
    return mails(zone).transform([&](exports::MailOptions chosen) {
        if (m_way == Way::Files)
            return ExportForm(
                MailFiles{{std::move(chosen), basis, layoutOfFiles(), m_folderName->text().trimmed().toStdString()},
                          m_mailboxes->source()});
        if (m_way == Way::Numbered)
            return ExportForm(NumberedFiles{std::move(chosen), m_numbers->options(), m_mailboxes->source()});
        const auto *server = m_server->chosen();
        return ExportForm(
            MailsSent{{std::move(chosen), server ? server->name : std::string(), basis, m_server->password()},
                      m_mailboxes->source()});
    });
}

void MailOptions::forgetPassword()
{
    m_server->forgetPassword();
}

} // namespace casebook::ui
