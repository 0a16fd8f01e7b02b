// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/searchbar.h"

#include "ui/presentation/wording.h"
#include "ui/presentation/workspace.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

constexpr auto typingPause = std::chrono::milliseconds(350);

} // namespace

SearchBar::SearchBar(Workspace &workspace, QWidget *parent)
    : Surface(QPalette::Base, Qt::BottomEdge, parent)
    , m_workspace(workspace)
    , m_field(lineEdit(QStringLiteral("filterField"), tr("Filter")))
    , m_problem(new ToneLabel(Tone::Bad))
    , m_counts(new ToneLabel(Tone::Dim))
    , m_export(primaryButton(tr("Export…"), QStringLiteral("searchExport")))
{
    setObjectName(QStringLiteral("searchBar"));
    m_field->setPlaceholderText(tr("Filter: tenant:\"Tenant 100\" after:2017-03-01 before:2017-04-01"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(Icon::Filter), QLineEdit::LeadingPosition);
    m_field->setMinimumHeight(space(8));
    m_problem->setObjectName(QStringLiteral("filterProblem"));
    m_problem->setFont(sized(m_problem->font(), TextSize::Small));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_counts->setObjectName(QStringLiteral("filterCounts"));
    m_counts->setFont(tabular(m_counts->font()));
    m_export->setToolTip(tr("Export what is shown (Ctrl+E)"));

    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &SearchBar::apply);
    connect(m_field, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) // also by the button in the field, which is no edit
            m_pause.start(0);
    });
    connect(m_field, &QLineEdit::returnPressed, this, &SearchBar::apply);
    connect(m_export, &QPushButton::clicked, this, &SearchBar::exportWanted);
    connect(&m_workspace.read(), &ReadController::filterChanged, this, &SearchBar::showFilter);
    connect(&m_workspace.read(), &ReadController::countsChanged, this, &SearchBar::showCounts);
    connect(&m_workspace.imports(), &ImportController::started, this, &SearchBar::showCounts);
    connect(&m_workspace.imports(), &ImportController::failed, this, &SearchBar::showCounts);

    auto *line = new QHBoxLayout;
    line->setSpacing(space(3));
    line->addWidget(m_field, 1);
    line->addWidget(m_counts);
    line->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(3) + 2, space(2), space(3) + 2, space(2) + 1);
    layout->setSpacing(space(1));
    layout->addLayout(line);
    layout->addWidget(m_problem);
}

void SearchBar::setCaseOpen(bool open)
{
    m_field->setEnabled(open);
    m_export->setEnabled(open);
}

void SearchBar::apply()
{
    m_pause.stop();
    m_workspace.read().setFilter(m_field->text());
}

void SearchBar::showFilter()
{
    if (m_field->text() != m_workspace.read().filterText()) {
        const QSignalBlocker quiet(m_field);
        m_field->setText(m_workspace.read().filterText());
    }
    const auto &problem = m_workspace.read().problem();
    m_problem->setVisible(problem.has_value());
    m_problem->setText(problem ? problem->message : QString());
}

void SearchBar::showCounts()
{
    const auto &counts = m_workspace.read().counts();
    if (m_workspace.imports().running()) { // what was counted before is not all any more
        m_counts->setText(tr("reading…"));
        return;
    }
    if (!counts) {
        m_counts->setText(m_workspace.caseFile().isOpen() ? tr("counting…") : QString());
        return;
    }
    m_counts->setText(tr("%1 in %2 · complete · %3 ms", "events, conversations, milliseconds")
                          .arg(tr("%1 events").arg(countText(counts->events)),
                               tr("%1 conversations").arg(countText(counts->conversations)))
                          .arg(m_workspace.read().countMilliseconds()));
}

} // namespace casebook::ui
