// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/searchbar.h"

#include "ui/presentation/wording.h"
#include "ui/presentation/workspace.h"
#include "ui/widgets/searchfield.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

constexpr auto typingPause = std::chrono::milliseconds(60);
constexpr auto thinkingPause = std::chrono::milliseconds(600);

} // namespace

SearchBar::SearchBar(Workspace &workspace, const QString &name, QWidget *parent)
    : Surface(QPalette::Base, Qt::BottomEdge, parent)
    , m_workspace(workspace)
    , m_field(new SearchField(workspace.search(), workspace.completion()))
    , m_problem(new ToneLabel(Tone::Bad))
    , m_counts(new ToneLabel(Tone::Dim))
    , m_line(new QHBoxLayout)
    , m_export(primaryButton(tr("Export…"), name + QStringLiteral("Export")))
{
    setObjectName(name + QStringLiteral("Bar"));
    m_field->setObjectName(name + QStringLiteral("Field"));
    m_field->setAccessibleName(tr("Search"));
    m_field->setPlaceholderText(tr("Search: words, \"a phrase\", from:priya, before:2017-04-01"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_field->setTextMargins(space(1), 0, space(1), 0);
    m_field->setMinimumHeight(space(8));
    m_problem->setObjectName(name + QStringLiteral("Problem"));
    m_problem->setFont(sized(m_problem->font(), TextSize::Small));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_counts->setObjectName(name + QStringLiteral("Counts"));
    m_counts->setFont(tabular(m_counts->font()));
    m_export->setToolTip(tr("Export what is shown (Ctrl+E)"));

    for (auto *timer : {&m_pause, &m_patience})
        timer->setSingleShot(true);
    m_pause.setInterval(typingPause);
    m_patience.setInterval(thinkingPause);
    connect(&m_pause, &QTimer::timeout, this, &SearchBar::apply);
    connect(&m_patience, &QTimer::timeout, this, &SearchBar::showProblem);
    connect(m_field, &SearchField::typed, &m_pause, qOverload<>(&QTimer::start));
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) // also by the button in the field, which is no edit
            m_pause.start();
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        apply();
        showProblem();
        m_workspace.search().remember();
        Q_EMIT entered();
    });
    connect(m_export, &QPushButton::clicked, this, &SearchBar::exportWanted);
    auto &search = m_workspace.search();
    connect(&search, &SearchController::queryChanged, this, &SearchBar::showQuery);
    connect(&search, &SearchController::answerChanged, this, &SearchBar::showAnswer);
    connect(&search, &SearchController::answered, this, [this] {
        if (!m_field->hasFocus())
            return;
        QAccessibleAnnouncementEvent said(m_field, m_counts->text());
        QAccessible::updateAccessibility(&said);
    });
    connect(&m_workspace.imports(), &ImportController::started, this, &SearchBar::showAnswer);
    connect(&m_workspace.imports(), &ImportController::failed, this, &SearchBar::showAnswer);

    m_line->setSpacing(space(3));
    m_line->addWidget(m_field, 1);
    m_line->addWidget(m_counts);
    m_line->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(3) + 2, space(2), space(3) + 2, space(2) + 1);
    layout->setSpacing(space(1));
    layout->addLayout(m_line);
    layout->addWidget(m_problem);
}

void SearchBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchBar::setCaseOpen(bool open)
{
    m_field->setEnabled(open);
    m_export->setEnabled(open);
}

void SearchBar::addButton(QPushButton *button)
{
    m_line->insertWidget(m_line->count() - 1, button);
}

void SearchBar::apply()
{
    m_pause.stop();
    m_workspace.search().setText(m_field->text());
}

void SearchBar::showQuery()
{
    const auto &search = m_workspace.search();
    if (m_field->text() != search.text() && !m_pause.isActive()) { // what is being typed is newer
        m_field->setText(search.text());
        m_pause.stop(); // an emptied field waits for its reading, but this was not emptied by hand
    }
    if (!search.problem())
        showProblem();
    else if (m_problem->isHidden())
        m_patience.start();
    else
        showProblem();
    showAnswer();
}

void SearchBar::showProblem()
{
    m_patience.stop();
    const auto &problem = m_workspace.search().problem();
    m_problem->setVisible(problem.has_value());
    m_problem->setText(problem ? problem->message : QString());
}

void SearchBar::showAnswer()
{
    const auto &search = m_workspace.search();
    const auto &answer = search.answer();
    const auto events = tr("%1 hits").arg(countText(answer.counts.events));
    QString text;
    if (!m_workspace.caseFile().isOpen())
        text.clear();
    else if (search.problem())
        text = tr("not searched");
    else if (m_workspace.imports().running()) // what was counted before is not all any more
        text = tr("reading…");
    else if (search.searching())
        text = answer.counts.events > 0 ? tr("%1 so far").arg(events) : tr("searching…");
    else if (answer.complete && search.query().selectsAll())
        text = tr("%1 events in %2 conversations")
                   .arg(countText(answer.counts.events), countText(answer.counts.conversations));
    else if (answer.complete)
        text = tr("%1 in %2 conversations · complete · %3 ms", "hits, conversations, milliseconds")
                   .arg(events, countText(answer.counts.conversations))
                   .arg(answer.milliseconds);
    else
        text = tr("the search did not come to its end");
    m_counts->setText(text);
    m_counts->setToolTip(coverageText());
}

/// How the answer came about: what the index said, and what was read through.
QString SearchBar::coverageText() const
{
    const auto &coverage = m_workspace.search().answer().coverage;
    QStringList parts;
    if (coverage.indexed > 0)
        parts += tr("%1 events were looked up in the index.").arg(countText(coverage.indexed));
    if (coverage.scanned > 0)
        parts += tr("%1 events were read through, because the index does not have them yet or cannot answer this.")
                     .arg(countText(coverage.scanned));
    if (coverage.characters)
        parts += tr("Parts of the query were found by the index of single characters.");
    return parts.join(u'\n');
}

} // namespace casebook::ui
