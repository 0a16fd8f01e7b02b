// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/importquestions.h"

#include "ui/widgets/columnsstep.h"
#include "ui/widgets/dateorderstep.h"
#include "ui/widgets/transcriptstep.h"
#include "ui/widgets/unlockstep.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace casebook::ui {

ImportQuestions::ImportQuestions(ImportController &imports, QWidget *parent)
    : QDialog(parent)
    , m_imports(imports)
    , m_title(new ToneLabel(Tone::Text))
    , m_count(new ToneLabel(Tone::Dim))
    , m_pages(new QStackedWidget)
    , m_back(button(tr("&Back"), QStringLiteral("questionsBack")))
    , m_next(primaryButton({}, QStringLiteral("questionsNext")))
{
    setObjectName(QStringLiteral("importQuestions"));
    setWindowTitle(tr("Before the import"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    build();
    connect(&m_imports, &ImportController::asked, this, &ImportQuestions::ask);
    connect(&m_imports, &ImportController::started, this, &QDialog::accept);
    connect(&m_imports, &ImportController::failed, this, &QDialog::accept);
    connect(m_next, &QPushButton::clicked, this, &ImportQuestions::goOn);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_pages->currentIndex() - 1); });
    ask();
}

void ImportQuestions::build()
{
    auto *cancel = button(tr("Cancel"), QStringLiteral("questionsCancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_title->setObjectName(QStringLiteral("questionsTitle"));
    m_title->setFont(sized(m_title->font(), TextSize::Title));
    m_title->setWordWrap(true);
    m_next->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addWidget(m_count, 1);
    for (auto *each : {cancel, m_back, m_next})
        buttons->addWidget(each);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(6), space(5), space(6), space(5));
    layout->setSpacing(space(4));
    layout->addWidget(m_title);
    layout->addWidget(m_pages, 1);
    layout->addLayout(buttons);
    resize(space(180), space(110));
}

void ImportQuestions::reject()
{
    m_imports.stop();
    if (m_imports.survey())
        m_imports.dismiss();
    QDialog::reject();
}

/// While something is locked, only that is asked: what opens may ask for more.
void ImportQuestions::ask()
{
    for (auto *step : std::exchange(m_steps, {})) {
        m_pages->removeWidget(step);
        step->deleteLater();
    }
    const work::Survey &survey = *m_imports.survey();
    if (!survey.locked.empty())
        addStep(new UnlockStep(m_imports));
    if (!survey.tables.empty() && survey.locked.empty())
        addStep(new ColumnsStep(m_imports));
    if (!survey.openDates.empty() && survey.locked.empty())
        addStep(new DateOrderStep(m_imports));
    if (!survey.transcripts.empty() && survey.locked.empty())
        addStep(new TranscriptStep(m_imports));
    goTo(0);
}

void ImportQuestions::addStep(QuestionStep *step)
{
    connect(step, &QuestionStep::changed, this, &ImportQuestions::refresh);
    m_steps.push_back(step);
    m_pages->addWidget(step);
}

void ImportQuestions::goTo(int step)
{
    m_pages->setCurrentIndex(step);
    refresh();
}

void ImportQuestions::goOn()
{
    if (!isLast()) {
        goTo(m_pages->currentIndex() + 1);
        return;
    }
    auto request = m_imports.request();
    for (const auto *step : m_steps)
        step->apply(request);
    m_next->setEnabled(false);
    m_back->setEnabled(false);
    m_pages->setEnabled(false);
    m_count->setText(tr("Looking at the sources with these answers…"));
    m_imports.go(std::move(request));
}

void ImportQuestions::refresh()
{
    const int current = m_pages->currentIndex();
    const auto *step = m_steps.at(static_cast<std::size_t>(current));
    const auto count = static_cast<int>(m_steps.size());
    m_title->setText(step->title());
    m_count->setText(count > 1 ? tr("Step %1 of %2").arg(current + 1).arg(count) : QString());
    m_back->setVisible(count > 1);
    m_back->setEnabled(current > 0);
    m_next->setText(isLast() ? tr("&Import") : tr("&Next"));
    m_next->setEnabled(isLast() ? std::ranges::all_of(m_steps, &QuestionStep::isComplete) : step->isComplete());
    m_pages->setEnabled(true);
}

bool ImportQuestions::isLast() const
{
    return m_pages->currentIndex() + 1 == static_cast<int>(m_steps.size());
}

} // namespace casebook::ui
