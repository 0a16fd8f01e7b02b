// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/dateorderstep.h"

#include "ui/presentation/eventtext.h"
#include "ui/widgets/controls.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace casebook::ui {

using archive::imarchive::DateOrder;

DateOrderStep::DateOrderStep(ImportController &imports, QWidget *parent)
    : QuestionStep(parent)
    , m_files(static_cast<int>(imports.survey()->openDates.size()))
    , m_monthFirst(new QRadioButton(tr("The &month: 3/4/2024 is the 4th of March")))
    , m_dayFirst(new QRadioButton(tr("The &day: 3/4/2024 is the 3rd of April")))
{
    m_monthFirst->setObjectName(QStringLiteral("orderMonthFirst"));
    m_dayFirst->setObjectName(QStringLiteral("orderDayFirst"));
    auto *example = new ToneLabel(Tone::Dim);
    example->setObjectName(QStringLiteral("orderExample"));
    example->setWordWrap(true);
    example->setText(tr("No date in these files has a number above 12, which would tell it. One of them is %1.")
                         .arg(toText(imports.survey()->openDates.front())));
    auto *question = new ToneLabel(Tone::Text);
    question->setText(tr("What is the first number of a date?"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(3));
    for (QWidget *each : std::initializer_list<QWidget *>{example, question, m_monthFirst, m_dayFirst})
        layout->addWidget(each);
    layout->addStretch(1);
    for (const auto *choice : {m_monthFirst, m_dayFirst})
        connect(choice, &QRadioButton::toggled, this, &QuestionStep::changed);
}

QString DateOrderStep::title() const
{
    return tr("%n archive files leave open which number of a date is the day.", nullptr, m_files);
}

bool DateOrderStep::isComplete() const
{
    return m_monthFirst->isChecked() || m_dayFirst->isChecked();
}

void DateOrderStep::apply(work::ImportRequest &request) const
{
    request.assumedOrder = m_dayFirst->isChecked() ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

} // namespace casebook::ui
