// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/jobbar.h"

#include "ui/presentation/wording.h"
#include "ui/presentation/workspace.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QProgressBar>

namespace casebook::ui {

JobBar::JobBar(Workspace &workspace, QWidget *parent)
    : Surface(QPalette::Base, Qt::TopEdge, parent)
    , m_workspace(workspace)
    , m_title(new ToneLabel(Tone::Dim))
    , m_bar(new QProgressBar)
    , m_figures(new ToneLabel(Tone::Dim))
    , m_what(new ElidedLabel(Tone::Dim, nullptr, Qt::ElideMiddle))
    , m_stop(button(tr("Stop"), QStringLiteral("jobStop")))
    , m_sources(new ToneLabel(Tone::Dim))
    , m_books(new ToneLabel(Tone::Good))
    , m_zone(new ToneLabel(Tone::Dim))
{
    setObjectName(QStringLiteral("jobBar"));
    setAccessibleName(tr("Jobs and state of the case"));
    m_title->setObjectName(QStringLiteral("jobTitle"));
    m_bar->setObjectName(QStringLiteral("jobProgress"));
    m_bar->setAccessibleName(tr("Progress of the job"));
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(140, 6);
    m_figures->setObjectName(QStringLiteral("jobFigures"));
    m_figures->setFont(tabular(m_figures->font()));
    m_what->setObjectName(QStringLiteral("jobWhat"));
    m_sources->setObjectName(QStringLiteral("caseSources"));
    m_books->setObjectName(QStringLiteral("caseBooks"));
    m_books->setFont(tabular(m_books->font()));
    m_zone->setObjectName(QStringLiteral("barZone"));
    for (auto *label : {m_title, m_figures, static_cast<ToneLabel *>(m_what), m_sources, m_books, m_zone})
        label->setFont(sized(label->font(), TextSize::Small));
    // Room for the longest figures, so that nothing moves while they grow.
    m_figures->setMinimumWidth(m_figures->fontMetrics().horizontalAdvance(
        tr("100 % · 0,000,000 events/s · 000.0 MB/s · 00:00 left", "the longest figures of the job bar")));
    m_stop->setFont(sized(m_stop->font(), TextSize::Small));
    m_stop->setFixedHeight(space(5) + 2);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_shown)
            m_shown->stop();
    });

    setFixedHeight(space(7) + 2);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space(3) + 2, 1, space(3) + 2, 0);
    layout->setSpacing(space(4));
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_bar),
                            static_cast<QWidget *>(m_figures), static_cast<QWidget *>(m_stop)})
        layout->addWidget(widget);
    layout->addWidget(m_what, 100);
    layout->addStretch(1);
    for (auto *widget : {m_sources, m_books, m_zone})
        layout->addWidget(widget);

    watch(m_workspace.index().job()); // the first one gives way to the others
    watch(m_workspace.terms().job());
    watch(m_workspace.imports().job());
    watch(m_workspace.requests().job());
    watch(m_workspace.exporting().job());
    watch(m_workspace.move().job());
    watch(m_workspace.push().job());
    watch(m_workspace.verification().job());
    const auto &caseFile = m_workspace.caseFile();
    connect(&caseFile, &CaseController::contentsChanged, this, &JobBar::showCase);
    connect(&caseFile, &CaseController::booksChanged, this, &JobBar::showCase);
    connect(&caseFile, &CaseController::closed, this, &JobBar::showCase);
    connect(&m_workspace, &Workspace::zoneChanged, this, &JobBar::showCase);
    showJob();
    showCase();
}

void JobBar::watch(RunningJob &job)
{
    m_jobs += &job;
    connect(&job, &RunningJob::started, this, &JobBar::showJob);
    connect(&job, &RunningJob::changed, this, &JobBar::showJob);
    connect(&job, &RunningJob::ended, this, &JobBar::showJob);
}

void JobBar::showJob()
{
    m_shown = nullptr;
    for (auto *job : m_jobs) {
        if (job->active())
            m_shown = job;
    }
    for (QWidget *widget : {static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_figures),
                            static_cast<QWidget *>(m_stop), static_cast<QWidget *>(m_what)})
        widget->setVisible(m_shown);
    if (!m_shown) {
        m_title->setText(tr("No jobs running"));
        return;
    }
    const auto &status = m_shown->status();
    m_title->setText(status.title);
    m_bar->setRange(0, status.permille < 0 ? 0 : 1000);
    m_bar->setValue(qMax(0, status.permille));
    m_figures->setText(status.figures);
    m_what->setWholeText(status.what);
    m_stop->setEnabled(!status.stopping);
}

void JobBar::showCase()
{
    const auto &caseFile = m_workspace.caseFile();
    const bool open = caseFile.isOpen();
    m_sources->setVisible(open);
    m_books->setVisible(open && caseFile.books() != CaseController::Books::Unknown);
    m_zone->setVisible(open);
    if (!open)
        return;
    const auto &totals = caseFile.contents().overview.totals;
    auto sources = tr("%n sources", nullptr, static_cast<int>(totals.sources));
    if (totals.issues > 0)
        sources += QStringLiteral(" · ") + tr("%n issues", nullptr, static_cast<int>(totals.issues));
    m_sources->setText(sources);
    const auto text = caseFile.booksText();
    switch (caseFile.books()) {
    case CaseController::Books::Balanced:
        m_books->setTone(Tone::Good);
        m_books->setText(QStringLiteral("✓ ") + text);
        m_books->setToolTip(tr("Records of events = events + records that repeat an event. Every byte of every source "
                               "belongs to one record, one noted gap or one issue."));
        break;
    case CaseController::Books::Unbalanced:
        m_books->setTone(Tone::Bad);
        m_books->setText(QStringLiteral("✕ ") + text);
        m_books->setToolTip(tr("See the page Proof for what does not agree."));
        break;
    default: m_books->setTone(Tone::Dim); m_books->setText(text);
    }
    m_zone->setText(zoneText(m_workspace.zone(), QDateTime::currentDateTimeUtc()));
}

} // namespace casebook::ui
