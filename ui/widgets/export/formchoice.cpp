// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/export/formchoice.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/export/csvoptions.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace casebook::ui {

FormChoice::FormChoice(QWidget *parent)
    : QWidget(parent), m_choice(new QButtonGroup(this)), m_lead(new ToneLabel(Tone::Dim)), m_csv(new CsvOptions)
{
    const std::pair<QString, QString> forms[]{{tr("Mail files"), QStringLiteral("formMails")},
                                              {tr("CSV tables in an encrypted pack"), QStringLiteral("formCsv")},
                                              {tr("HTML transcript"), QStringLiteral("formHtml")},
                                              {tr("PDF"), QStringLiteral("formPdf")},
                                              {tr("Paper"), QStringLiteral("formPrint")}};
    auto *choices = new QHBoxLayout;
    choices->setSpacing(space(6));
    for (int form = Mails; form <= Print; ++form) {
        auto *choice = new QRadioButton(forms[form].first);
        choice->setObjectName(forms[form].second);
        m_choice->addButton(choice, form);
        choices->addWidget(choice);
    }
    choices->addStretch(1);
    m_lead->setWordWrap(true);
    m_lead->setFont(sized(m_lead->font(), TextSize::Small));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addLayout(choices);
    column->addWidget(m_lead);
    column->addWidget(m_csv);
    connect(m_choice, &QButtonGroup::idClicked, this, [this](int form) { show(static_cast<Form>(form)); });
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
    m_csv->setVisible(form == Csv);
    Q_EMIT changed();
}

QString FormChoice::leadText(Form form)
{
    switch (form) {
    case Mails: break;
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
    return tr("One EML file for each conversation and day, with its participants and every event, in a folder with a "
              "manifest and SHA-256 sums.");
}

QString FormChoice::nameOf(Form form)
{
    switch (form) {
    case Mails: break;
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
    return std::ranges::contains(std::array{Mails, Csv, Html, Pdf}, shortName, &FormChoice::nameOf);
}

void FormChoice::choose(const QString &shortName)
{
    for (const Form form : {Mails, Csv, Html, Pdf}) {
        if (nameOf(form) == shortName)
            m_choice->button(form)->click();
    }
}

QString FormChoice::whatIsMissing() const
{
    return chosen() == Csv ? m_csv->whatIsMissing() : QString();
}

Result<ExportForm> FormChoice::form(const QByteArray &zone) const
{
    if (chosen() == Mails)
        return MailFiles();
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

void FormChoice::forgetPassword()
{
    m_csv->forgetPassword();
}

} // namespace casebook::ui
