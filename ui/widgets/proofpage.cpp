// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/proofpage.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/wording.h"
#include "ui/presentation/workspace.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/verificationcard.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <numeric>

namespace casebook::ui {

namespace {

constexpr int sideWidth = 320;
constexpr int mostIssueRows = 8; ///< More scroll inside the table.

std::uint64_t sumOf(const std::map<std::string, std::uint64_t> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::uint64_t{0},
                           [](std::uint64_t sum, const auto &entry) { return sum + entry.second; });
}

} // namespace

ProofPage::ProofPage(Workspace &workspace, QWidget *parent)
    : Page(tr("Proof"), Icon::Proof, parent)
    , m_workspace(workspace)
    , m_subtitle(new ToneLabel(Tone::Dim))
    , m_books(new FigureCard(QStringLiteral("proofBooks")))
    , m_events(new FigureCard(QStringLiteral("proofEvents")))
    , m_copies(new FigureCard(QStringLiteral("proofCopies")))
    , m_issueCount(new FigureCard(QStringLiteral("proofIssueCount")))
    , m_import(new Card)
    , m_importVerdict(new ToneLabel(Tone::Text))
    , m_importFigures(new ToneLabel(Tone::Dim))
    , m_problems(new ToneLabel(Tone::Bad))
    , m_notes(new QCheckBox(tr("Show harmless notes too")))
    , m_noIssues(new ToneLabel(Tone::Dim, tr("Nothing: every record could be read.")))
    , m_issues(makeTable(workspace.issues(), QStringLiteral("issueTable"), tr("Issues")))
    , m_sources(makeTable(workspace.sources(), QStringLiteral("sourceTable"), tr("Sources")))
    , m_side(new QVBoxLayout)
{
    setObjectName(QStringLiteral("proofPage"));
    m_import->setObjectName(QStringLiteral("importResult"));
    m_importVerdict->setObjectName(QStringLiteral("importVerdict"));
    m_importVerdict->setWordWrap(true);
    auto bold = m_importVerdict->font();
    bold.setWeight(QFont::DemiBold);
    m_importVerdict->setFont(bold);
    m_importFigures->setObjectName(QStringLiteral("importFigures"));
    m_importFigures->setWordWrap(true);
    m_problems->setObjectName(QStringLiteral("bookProblems"));
    m_problems->setWordWrap(true);
    auto *importLayout = new QVBoxLayout(m_import);
    importLayout->setContentsMargins(space(4), space(3), space(4), space(3));
    importLayout->setSpacing(space(1));
    importLayout->addWidget(m_importVerdict);
    importLayout->addWidget(m_importFigures);

    auto *column = new QVBoxLayout;
    column->setContentsMargins(space(6), space(4), space(6), space(4));
    column->setSpacing(space(3));
    column->addLayout(makeFigures());
    column->addWidget(m_import);
    column->addWidget(new VerificationCard(m_workspace.verification()));
    column->addWidget(m_problems);
    m_notes->setObjectName(QStringLiteral("proofNotes"));
    m_notes->setAccessibleName(m_notes->text());
    m_notes->setFont(sized(m_notes->font(), TextSize::Small));
    auto *issuesHead = new QHBoxLayout;
    issuesHead->addWidget(sectionLabel(tr("What needs a look")), 1);
    issuesHead->addWidget(m_notes);
    column->addLayout(issuesHead);
    column->addWidget(m_noIssues);
    column->addWidget(m_issues);
    column->addSpacing(space(1));
    column->addWidget(sectionLabel(tr("Sources")));
    column->addWidget(m_sources, 1);

    auto *across = new QHBoxLayout;
    across->setSpacing(0);
    across->addLayout(column, 1);
    across->addWidget(makeSide());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addLayout(across, 1);

    connect(&m_workspace.caseFile(), &CaseController::contentsChanged, this, &ProofPage::refresh);
    connect(&m_workspace.caseFile(), &CaseController::booksChanged, this, &ProofPage::refresh);
    connect(&m_workspace.caseFile(), &CaseController::closed, this, &ProofPage::refresh);
    connect(&m_workspace.imports(), &ImportController::started, this, &ProofPage::refresh);
    connect(&m_workspace.imports(), &ImportController::finished, this, &ProofPage::refresh);
    connect(&m_workspace.imports(), &ImportController::failed, this, &ProofPage::refresh);
    connect(m_notes, &QCheckBox::toggled, &m_workspace.issues(), &IssueListModel::setNotesShown);
    connect(&m_workspace.issues(), &QAbstractItemModel::rowsInserted, this, &ProofPage::fitIssues);
    connect(&m_workspace.issues(), &QAbstractItemModel::rowsInserted, this, &ProofPage::chooseFirstIssue);
    connect(&m_workspace.issues(), &QAbstractItemModel::modelReset, this, &ProofPage::fitIssues);
    connect(m_sources->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { showSource(tr("One source"), now.row()); });
    connect(m_issues->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { showIssue(now.row()); });
    refresh();
    fitIssues();
    showSource({}, -1);
}

QWidget *ProofPage::makeHead()
{
    auto *head = new Surface(QPalette::Base, Qt::BottomEdge);
    auto *title = new ToneLabel(Tone::Text, tr("Reading report"));
    auto bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    m_subtitle->setObjectName(QStringLiteral("proofSubtitle"));
    auto *again = button(tr("Check the books again"), QStringLiteral("proofCheck"));
    connect(again, &QPushButton::clicked, &m_workspace.caseFile(), &CaseController::refresh);
    auto *verify = button(tr("Verify the case"), QStringLiteral("proofVerify"));
    verify->setToolTip(
        tr("Makes the case anew from its raw bytes, compares every row, and looks at the original files."));
    connect(verify, &QPushButton::clicked, &m_workspace.verification(), &VerifyController::start);
    connect(&m_workspace.verification(), &VerifyController::changed, verify,
            [this, verify] { verify->setEnabled(!m_workspace.verification().running()); });
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(space(3) + 2, space(2), space(3) + 2, space(2) + 1);
    line->setSpacing(space(2));
    line->addWidget(title);
    line->addWidget(m_subtitle, 1);
    line->addWidget(again);
    line->addWidget(verify);
    return head;
}

QLayout *ProofPage::makeFigures()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(space(3));
    for (auto *card : {m_books, m_events, m_copies, m_issueCount})
        line->addWidget(card, 1);
    return line;
}

QWidget *ProofPage::makeSide()
{
    auto *side = new Surface(QPalette::Base, Qt::LeftEdge);
    side->setObjectName(QStringLiteral("proofSide"));
    side->setFixedWidth(sideWidth);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(space(4), space(4), space(4), space(4));
    m_side->setSpacing(space(2));
    layout->addLayout(m_side);
    layout->addStretch(1);
    return side;
}

QTableView *ProofPage::makeTable(QAbstractItemModel &model, const QString &name, const QString &accessibleName)
{
    auto *table = new QTableView;
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setModel(&model);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setTextElideMode(Qt::ElideRight);
    table->setFont(tabular(table->font()));
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(space(7));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

QWidget *ProofPage::firstFocus()
{
    return m_workspace.issues().rowCount() > 0 ? m_issues : m_sources;
}

QList<QWidget *> ProofPage::panes()
{
    QList<QWidget *> shown;
    for (auto *table : {m_issues, m_sources}) {
        if (table->isVisible())
            shown += table;
    }
    return shown;
}

void ProofPage::refresh()
{
    showFigures();
    showImport();
    showProblems();
}

void ProofPage::showFigures()
{
    const auto &caseFile = m_workspace.caseFile();
    const auto &totals = caseFile.contents().overview.totals;
    switch (caseFile.books()) {
    case CaseController::Books::Balanced:
        m_books->show(tr("✓ balances"), tr("%1 bytes, each in one place").arg(countText(totals.bytes)), Tone::Good);
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
    m_events->show(countText(sumOf(totals.events)),
                   tr("events in %1 conversations").arg(countText(totals.conversations)));
    m_copies->show(countText(totals.duplicates), tr("records that repeat an event (copies)"));
    const bool clean = totals.issues == 0;
    m_issueCount->show(countText(totals.issues),
                       tr("to look at, besides %n harmless notes", nullptr, static_cast<int>(totals.notes)),
                       clean ? Tone::Text : Tone::Warning);
    m_subtitle->setText(caseFile.isOpen() ? tr("%1 · %n sources · %2", nullptr, static_cast<int>(totals.sources))
                                                .arg(caseFile.title(), bytesText(totals.bytes))
                                          : QString());
}

void ProofPage::showImport()
{
    const auto &imports = m_workspace.imports();
    const auto &report = imports.report();
    m_import->setVisible(report.has_value());
    if (!report)
        return;
    const auto tone = !report->balance.balanced ? Tone::Bad : report->complete() ? Tone::Good : Tone::Warning;
    m_importVerdict->setText(imports.verdict());
    m_importVerdict->setTone(tone);
    m_import->setOutline(tone);
    QStringList lines{tr("Sources new in this import: %1 of %2")
                          .arg(countText(report->newSources), countText(report->totals.sources)) +
                      QStringLiteral(" · ") +
                      tr("%1 events in %2 conversations")
                          .arg(countText(sumOf(report->totals.events)), countText(report->totals.conversations)) +
                      QStringLiteral(" · ") + tr("%1 s").arg(QLocale().toString(report->seconds, 'f', 2))};
    const std::size_t mostShown = 6;
    for (std::size_t i = 0; i < report->skipped.size() && i < mostShown; ++i) {
        const auto &file = report->skipped[i];
        lines += tr("Skipped: %1: %2").arg(shortPath(file.path), toText(file.reason));
    }
    if (report->skipped.size() > mostShown)
        lines += tr("and %n more files skipped", nullptr, static_cast<int>(report->skipped.size() - mostShown));
    m_importFigures->setText(lines.join(QLatin1Char('\n')));
}

void ProofPage::showProblems()
{
    QStringList lines;
    for (const auto &problem : m_workspace.caseFile().bookProblems())
        lines += toText(problem);
    if (const auto &report = m_workspace.imports().report(); report && lines.isEmpty()) {
        for (const auto &problem : report->balance.problems)
            lines += toText(problem);
    }
    m_problems->setVisible(!lines.isEmpty());
    m_problems->setText(lines.mid(0, 12).join(QLatin1Char('\n')));
}

void ProofPage::fitIssues()
{
    const int rows = m_workspace.issues().rowCount();
    m_issues->setVisible(rows > 0);
    m_noIssues->setVisible(rows == 0);
    const int rowHeight = rows > 0 ? m_issues->rowHeight(0) : 0;
    m_issues->setFixedHeight(m_issues->horizontalHeader()->sizeHint().height() + rowHeight * qMin(rows, mostIssueRows) +
                             2);
    const std::pair<int, int> issueWidths[]{{IssueListModel::Source, space(75)},
                                            {IssueListModel::What, space(46)},
                                            {IssueListModel::Offset, space(22)},
                                            {IssueListModel::Length, space(18)}};
    for (const auto &[column, width] : issueWidths)
        m_issues->setColumnWidth(column, width);
    m_issues->horizontalHeader()->setStretchLastSection(false);
    m_issues->horizontalHeader()->setSectionResizeMode(IssueListModel::Message, QHeaderView::Stretch);
    const std::pair<int, int> sourceWidths[]{{SourceListModel::Path, space(75)},
                                             {SourceListModel::Tenant, space(28)},
                                             {SourceListModel::Bytes, space(22)},
                                             {SourceListModel::Issues, space(16)},
                                             {SourceListModel::Dialect, space(60)}};
    for (const auto &[column, width] : sourceWidths)
        m_sources->setColumnWidth(column, width);
}

void ProofPage::chooseFirstIssue()
{
    if (!m_issues->currentIndex().isValid())
        m_issues->setCurrentIndex(m_workspace.issues().index(0, 0));
}

void ProofPage::showIssue(int row)
{
    const auto *issue = m_workspace.issues().issue(row);
    if (!issue)
        return;
    int sourceRow = -1;
    for (int i = 0; i < m_workspace.sources().rowCount(); ++i) {
        if (m_workspace.sources().source(i)->key == issue->source)
            sourceRow = i;
    }
    showSource(IssueListModel::severityText(issue->severity), sourceRow);
    auto *message =
        new ToneLabel(issue->severity == Severity::Error ? Tone::Warning : Tone::Text, toText(issue->message));
    message->setWordWrap(true);
    m_side->insertWidget(1, message);
    auto *place = new ToneLabel(
        Tone::Dim, tr("At byte %1, %2 bytes long").arg(countText(issue->span.offset), countText(issue->span.length)));
    m_side->insertWidget(2, place);
}

void ProofPage::showSource(const QString &heading, int sourceRow)
{
    clearLayout(m_side);
    const auto *source = m_workspace.sources().source(sourceRow);
    if (!source) {
        m_side->addWidget(sectionLabel(tr("One source")));
        auto *hint = new ToneLabel(Tone::Dim, tr("Choose a source or an issue to see the file, its hash and how it was "
                                                 "read."));
        hint->setWordWrap(true);
        m_side->addWidget(hint);
        return;
    }
    m_side->addWidget(sectionLabel(heading));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space(2));
    grid->setVerticalSpacing(space(1));
    grid->setColumnMinimumWidth(0, space(18));
    grid->setColumnStretch(1, 1);
    m_side->addLayout(grid);
    QStringList digest; // in groups, so that it may wrap
    for (std::size_t i = 0; i < source->sha256.size(); i += 8)
        digest += toText(source->sha256.substr(i, 8));
    addField(grid, tr("File"), shortPath(source->path), toText(source->path));
    addField(grid, tr("Tenant"), toText(source->tenant));
    addField(grid, tr("Bytes"), countText(source->bytes));
    addField(grid, tr("SHA-256"), digest.join(QLatin1Char(' ')), toText(source->sha256));
    addField(grid, tr("Read as"), toText(source->dialect));
    addField(grid, tr("Issues"), countText(source->issues));
}

} // namespace casebook::ui
