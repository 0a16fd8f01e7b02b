// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/proof/prooffigures.h"

#include "ui/presentation/wording.h"
#include "ui/presentation/workspace.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>

#include <numeric>

namespace casebook::ui {

ProofFigures::ProofFigures(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_books(new FigureCard(QStringLiteral("proofBooks")))
    , m_events(new FigureCard(QStringLiteral("proofEvents")))
    , m_copies(new FigureCard(QStringLiteral("proofCopies")))
    , m_days(new FigureCard(QStringLiteral("proofDays")))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space(3));
    for (auto *card : {m_books, m_events, m_copies, m_days})
        line->addWidget(card, 1);
}

void ProofFigures::refresh()
{
    const auto &totals = m_workspace.caseFile().contents().overview.totals;
    const auto events = std::accumulate(totals.events.begin(), totals.events.end(), std::uint64_t{0},
                                        [](std::uint64_t sum, const auto &entry) { return sum + entry.second; });
    showBooks();
    const auto messages = totals.events.find("Message");
    m_events->show(countText(events),
                   tr("events, of them %1 messages, in %2 conversations")
                       .arg(countText(messages == totals.events.end() ? std::uint64_t{0} : messages->second),
                            countText(totals.conversations)));
    m_copies->show(countText(totals.duplicates), tr("records that repeat an event (copies)"));
    showDays();
}

// A success that is not complete is not called one.
void ProofFigures::showBooks()
{
    const auto &caseFile = m_workspace.caseFile();
    const auto leftOut = m_workspace.report().leftOut();
    switch (caseFile.books()) {
    case CaseController::Books::Balanced:
        if (leftOut > 0)
            m_books->show(tr("! incomplete"),
                          tr("%n files that should be archives were left out", nullptr, static_cast<int>(leftOut)),
                          Tone::Warning);
        else
            m_books->show(tr("✓ balances"),
                          tr("%1 bytes, each in one place").arg(countText(caseFile.contents().overview.totals.bytes)),
                          Tone::Good);
        break;
    case CaseController::Books::Unbalanced:
        m_books->show(tr("✕ does not balance"),
                      tr("%n problems, listed below", nullptr, static_cast<int>(caseFile.bookProblems().size())),
                      Tone::Bad);
        break;
    case CaseController::Books::Checking:
        m_books->show(QStringLiteral("…"), tr("checking the books"), Tone::Dim);
        break;
    case CaseController::Books::Unknown:
        m_books->show(QStringLiteral("–"), tr("nothing was read yet"), Tone::Dim);
        break;
    }
}

void ProofFigures::showDays()
{
    const auto &totals = m_workspace.caseFile().contents().overview.totals;
    const QString rest = tr("%n issues to look at", nullptr, static_cast<int>(totals.issues)) + QStringLiteral(" · ") +
                         tr("%n harmless notes", nullptr, static_cast<int>(totals.notes));
    const auto &report = m_workspace.report().report();
    if (!report || report->calendars.empty()) {
        m_days->show(QStringLiteral("–"), report ? tr("no daily files") + QStringLiteral(" · ") + rest : rest,
                     Tone::Dim);
        return;
    }
    const auto missing = static_cast<int>(report->missingDays());
    m_days->show(missing == 0 ? tr("no day missing") : tr("%n days missing", nullptr, missing), rest,
                 missing > 0 || totals.issues > 0 ? Tone::Warning : Tone::Good);
}

} // namespace casebook::ui
