// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/export/formchoice.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/export/csvoptions.h"
#include "ui/widgets/export/mailoptions.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace casebook::ui {

FormChoice::FormChoice(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_choice(new QButtonGroup(this))
    , m_lead(new ToneLabel(Tone::Dim))
    , m_mail(new MailOptions(workspace))
    , m_csv(new CsvOptions)
{
    const std::pair<QString, QString> forms[]{{tr("Mail files"), QStringLiteral("formMails")},
                                              {tr("Mails to a server"), QStringLiteral("formServer")},
                                              {tr("RSMF for review"), QStringLiteral("formReview")},
                                              {tr("Load file for review"), QStringLiteral("formNumbered")},
                                              {tr("CSV tables in an encrypted pack"), QStringLiteral("formCsv")},
                                              {tr("HTML transcript"), QStringLiteral("formHtml")},
                                              {tr("PDF"), QStringLiteral("formPdf")},
                                              {tr("Paper"), QStringLiteral("formPrint")}};
    constexpr int across = 4;
    auto *choices = new QGridLayout;
    choices->setHorizontalSpacing(space(6));
    choices->setVerticalSpacing(space(2));
    for (int form = Mails; form <= Print; ++form) {
        auto *choice = new QRadioButton(forms[form].first);
        choice->setObjectName(forms[form].second);
        m_choice->addButton(choice, form);
        choices->addWidget(choice, form / across, form % across);
    }
    choices->setColumnStretch(across, 1);
    m_lead->setWordWrap(true);
    m_lead->setFont(sized(m_lead->font(), TextSize::Small));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addLayout(choices);
    column->addWidget(m_lead);
    column->addWidget(m_mail);
    column->addWidget(m_csv);
    connect(m_choice, &QButtonGroup::idClicked, this, [this](int form) {
        show(static_cast<Form>(form));
        Q_EMIT formChanged();
    });
    connect(m_mail, &MailOptions::changed, this, &FormChoice::changed);
    connect(m_csv, &CsvOptions::changed, this, &FormChoice::changed);
    m_choice->button(Mails)->setChecked(true);
    show(Mails);
}

FormChoice::Form FormChoice::chosen() const
{
    return static_cast<Form>(m_choice->checkedId());
}

void FormChoice::show(Form form)
{
    m_lead->setText(leadText(form));
    m_mail->setVisible(form <= Numbered);
    m_csv->setVisible(form == Csv);
    if (form <= Numbered)
        m_mail->show(static_cast<MailOptions::Way>(form));
    Q_EMIT changed();
}

QString FormChoice::leadText(Form form)
{
    switch (form) {
    case Mails: break;
    case Server:
        return tr("Each mail goes to the mailboxes of its participants, and every answer of the server is kept. The "
                  "folder gets the record of the delivery. Stopped or broken off, the same export later goes on "
                  "without a gap.");
    case Review:
        return tr("One RSMF file for each conversation and day, which review platforms load as chat, in a folder with "
                  "a manifest and SHA-256 sums.");
    case Numbered:
        return tr("Numbered documents with their texts, and the tables that load them (Concordance DAT, Opticon OPT). "
                  "What is redacted or withheld is listed with its reason.");
    case Csv:
        return tr("Messages, room events, calls, participants and conversations as tables, with the files that were "
                  "sent, in one encrypted file. Times in the zone at the top and in UTC. Nothing of it is ever on the "
                  "disk without encryption.");
    case Html:
        return tr("One transcript that any browser shows and prints, with case, scope, zone, sources and who made it, "
                  "in a folder with a manifest and SHA-256 sums. Times in the zone at the top and in UTC.");
    case Pdf: return tr("The transcript on numbered pages, in a folder with a manifest and SHA-256 sums.");
    case Print:
        return tr("The pages of the PDF on a printer. All pages are printed; the log of the case names the printer and "
                  "what went there.");
    }
    return tr("Mails that every mail program opens, with their participants and every event, in a folder with a "
              "manifest and SHA-256 sums.");
}

QString FormChoice::nameOf(Form form)
{
    switch (form) {
    case Mails: break;
    case Server: return QStringLiteral("smtp");
    case Review: return QStringLiteral("rsmf");
    case Numbered: return QStringLiteral("loadfile");
    case Csv: return QStringLiteral("csv");
    case Html: return QStringLiteral("html");
    case Pdf: return QStringLiteral("pdf");
    case Print: return QStringLiteral("print");
    }
    return QStringLiteral("eml");
}

QString FormChoice::shortName() const
{
    return nameOf(chosen());
}

bool FormChoice::has(const QString &shortName)
{
    return std::ranges::contains(allForms, shortName, &FormChoice::nameOf);
}

void FormChoice::choose(const QString &shortName)
{
    for (const Form form : allForms) {
        if (nameOf(form) == shortName)
            m_choice->button(form)->click();
    }
}

QString FormChoice::whatIsMissing() const
{
    if (isMail())
        return m_mail->whatIsMissing();
    return chosen() == Csv ? m_csv->whatIsMissing() : QString();
}

Result<ExportForm> FormChoice::form(const QByteArray &zone) const
{
    if (isMail())
        return m_mail->form(zone);
    if (chosen() == Html || chosen() == Pdf)
        return Transcript{chosen() == Pdf ? Transcript::Kind::Pdf : Transcript::Kind::Html, QTimeZone(zone)};
    if (chosen() == Print)
        return Paper{nullptr, {}, QTimeZone(zone)};
    return m_csv->delivery(zone).transform([](work::CsvDelivery delivery) { return ExportForm(std::move(delivery)); });
}

void FormChoice::choosePrint()
{
    m_choice->button(Print)->click();
}

bool FormChoice::makesPassword() const
{
    return chosen() == Csv && m_csv->makesPassword();
}

bool FormChoice::keepsPassword() const
{
    return chosen() == Csv && m_csv->keepsPassword();
}

void FormChoice::forgetPassword()
{
    m_csv->forgetPassword();
    m_mail->forgetPassword();
}

} // namespace casebook::ui
