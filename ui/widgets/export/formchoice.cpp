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
                                              {tr("CSV tables in an encrypted pack"), QStringLiteral("formCsv")}};
    auto *choices = new QHBoxLayout;
    choices->setSpacing(space(6));
    for (int form = Mails; form <= Csv; ++form) {
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
    m_lead->setText(form == Mails ? tr("One EML file for each conversation and day, with its participants and every "
                                       "event, in a folder with a manifest and SHA-256 sums.")
                                  : tr("Messages, room events, calls, participants and conversations as tables, with "
                                       "the files that were sent, in one encrypted file. Times in the zone at the "
                                       "top and in UTC. Nothing of it is ever on the disk without encryption."));
    m_csv->setVisible(form == Csv);
    Q_EMIT changed();
}

QString FormChoice::shortName() const
{
    return chosen() == Csv ? QStringLiteral("csv") : QStringLiteral("eml");
}

QString FormChoice::whatIsMissing() const
{
    return chosen() == Csv ? m_csv->whatIsMissing() : QString();
}

Result<ExportForm> FormChoice::form(const QByteArray &zone) const
{
    if (chosen() == Mails)
        return MailFiles();
    return m_csv->delivery(zone).transform([](work::CsvDelivery delivery) { return ExportForm(std::move(delivery)); });
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
