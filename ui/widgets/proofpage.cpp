// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/proofpage.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/workspace.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/facebutton.h"
#include "ui/widgets/keptcolumns.h"
#include "ui/widgets/proof/calendarlegend.h"
#include "ui/widgets/proof/calendarview.h"
#include "ui/widgets/proof/importcard.h"
#include "ui/widgets/proof/issuedelegate.h"
#include "ui/widgets/proof/logpanel.h"
#include "ui/widgets/proof/prooffigures.h"
#include "ui/widgets/proof/proofhead.h"
#include "ui/widgets/proof/sourcepanel.h"
#include "ui/widgets/verificationcard.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace casebook::ui {

namespace {

constexpr int mostIssueRows = 8;   ///< More scroll inside the table.
constexpr int leastSourceRows = 5; ///< Seen of the sources, however small the window.
constexpr qsizetype mostProblems = 12;

void setWidths(QTableView &table, std::initializer_list<std::pair<int, int>> widths)
{
    for (const auto &[column, width] : widths)
        table.setColumnWidth(column, width);
}

} // namespace

ProofPage::ProofPage(Workspace &workspace, QWidget *parent)
    : Page(tr("Proof"), Icon::Proof, parent)
    , m_workspace(workspace)
    , m_face(new QButtonGroup(this))
    , m_faces(new QStackedWidget)
    , m_log(new LogPanel(workspace))
    , m_head(new ProofHead(workspace))
    , m_figures(new ProofFigures(workspace))
    , m_import(new ImportCard(workspace.imports()))
    , m_problems(new ToneLabel(Tone::Bad))
    , m_calendarSection(new QWidget)
    , m_calendar(new CalendarView)
    , m_notes(new QCheckBox(tr("Show harmless notes too")))
    , m_noIssues(new ToneLabel(Tone::Dim, tr("Nothing: every record could be read.")))
    , m_issues(makeTable(workspace.issues(), QStringLiteral("issueTable"), tr("Issues")))
    , m_sources(makeTable(workspace.sources(), QStringLiteral("sourceTable"), tr("Sources")))
    , m_side(new SourcePanel(workspace.report()))
{
    setObjectName(QStringLiteral("proofPage"));
    m_problems->setObjectName(QStringLiteral("bookProblems"));
    m_problems->setWordWrap(true);
    m_faces->addWidget(makeReport());
    m_faces->addWidget(m_log);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeFaces());
    layout->addWidget(m_faces, 1);
    wire();
    refresh();
    fitTables();
    sizeColumns();
}

QWidget *ProofPage::makeFaces()
{
    auto *bar = new Surface(QPalette::Base, Qt::BottomEdge);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(space(3), 0, space(3), 0);
    line->setSpacing(0);
    const std::pair<QString, QString> faces[]{{tr("Reading report"), QStringLiteral("faceReport")},
                                              {tr("Log"), QStringLiteral("faceLog")}};
    for (int face = Report; face <= Log; ++face) {
        auto *choice = new FaceButton(faces[face].first);
        choice->setObjectName(faces[face].second);
        m_face->addButton(choice, face);
        line->addWidget(choice);
    }
    line->addStretch(1);
    m_face->button(Report)->setChecked(true);
    connect(m_face, &QButtonGroup::idClicked, this, [this](int face) { showFace(static_cast<Face>(face)); });
    return bar;
}

void ProofPage::showFace(Face face)
{
    m_face->button(face)->setChecked(true);
    m_faces->setCurrentIndex(face);
    if (face == Log)
        m_log->come();
}

QWidget *ProofPage::makeReport()
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeColumn());
    auto *across = new QHBoxLayout;
    across->setSpacing(0);
    across->addWidget(scroll, 1);
    across->addWidget(m_side);
    auto *report = new QWidget;
    auto *layout = new QVBoxLayout(report);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addLayout(across, 1);
    return report;
}

QWidget *ProofPage::makeColumn()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space(6), space(4), space(6), space(4));
    column->setSpacing(space(3));
    column->addWidget(m_figures);
    column->addWidget(m_import);
    column->addWidget(new VerificationCard(m_workspace.verification()));
    column->addWidget(m_problems);
    addCalendar(column);
    addIssues(column);
    column->addSpacing(space(1));
    column->addWidget(sectionLabel(tr("Sources")));
    column->addWidget(m_sources, 1);
    return inside;
}

void ProofPage::addCalendar(QVBoxLayout *column)
{
    auto *section = new QVBoxLayout(m_calendarSection);
    section->setContentsMargins(0, 0, 0, 0);
    section->setSpacing(space(2));
    section->addWidget(sectionLabel(tr("Days, by tenant and UCB")));
    section->addWidget(m_calendar);
    section->addWidget(new CalendarLegend);
    column->addWidget(m_calendarSection);
}

void ProofPage::addIssues(QVBoxLayout *column)
{
    m_notes->setObjectName(QStringLiteral("proofNotes"));
    m_notes->setAccessibleName(m_notes->text());
    m_notes->setFont(sized(m_notes->font(), TextSize::Small));
    m_issues->setItemDelegateForColumn(IssueListModel::What, new IssueDelegate(m_issues));
    auto *head = new QHBoxLayout;
    head->addWidget(sectionLabel(tr("What needs a look")), 1);
    head->addWidget(m_notes);
    column->addLayout(head);
    column->addWidget(m_noIssues);
    column->addWidget(m_issues);
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
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setTextElideMode(Qt::ElideMiddle);
    table->setFont(tabular(table->font()));
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(qMax(space(8), table->fontMetrics().height() + space(3)));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

void ProofPage::wire()
{
    for (auto signal : {&CaseController::contentsChanged, &CaseController::booksChanged, &CaseController::closed})
        connect(&m_workspace.caseFile(), signal, this, &ProofPage::refresh);
    connect(&m_workspace.imports(), &ImportController::started, this, &ProofPage::refresh);
    connect(&m_workspace.imports(), &ImportController::finished, this, &ProofPage::refresh);
    connect(&m_workspace.imports(), &ImportController::failed, this, &ProofPage::refresh);
    connect(&m_workspace.report(), &ReportController::changed, this, &ProofPage::showReport);
    connect(m_notes, &QCheckBox::toggled, &m_workspace.issues(), &IssueListModel::setNotesShown);
    connect(&m_workspace.issues(), &QAbstractItemModel::rowsInserted, this, &ProofPage::fitTables);
    connect(&m_workspace.issues(), &QAbstractItemModel::rowsInserted, this, &ProofPage::chooseFirstIssue);
    connect(&m_workspace.issues(), &QAbstractItemModel::modelReset, this, &ProofPage::fitTables);
    connect(m_sources->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { showSource(now.row()); });
    connect(m_issues->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { showIssue(now.row()); });
    connect(m_calendar, &CalendarView::currentChanged, this, &ProofPage::showDay);
    connect(m_calendar, &CalendarView::activated, this, &ProofPage::openDay);
}

QWidget *ProofPage::firstFocus()
{
    if (m_faces->currentIndex() == Log)
        return m_log->firstFocus();
    return m_workspace.issues().rowCount() > 0 ? m_issues : m_sources;
}

QList<QWidget *> ProofPage::panes()
{
    if (m_faces->currentIndex() == Log)
        return m_log->panes();
    QList<QWidget *> shown;
    for (QWidget *pane : std::initializer_list<QWidget *>{m_calendar, m_issues, m_sources}) {
        if (pane->isVisible())
            shown += pane;
    }
    return shown;
}

void ProofPage::refresh()
{
    m_head->refresh();
    m_figures->refresh();
    m_import->refresh();
    showProblems();
}

void ProofPage::showReport()
{
    const auto &report = m_workspace.report().report();
    m_calendar->show(report);
    m_calendarSection->setVisible(report && !report->calendars.empty());
    refresh();
    if (!m_issues->currentIndex().isValid())
        m_side->showNothing();
    else
        showIssue(m_issues->currentIndex().row());
}

void ProofPage::showProblems()
{
    QStringList lines;
    for (const auto &problem : m_workspace.caseFile().bookProblems())
        lines += toText(problem);
    if (const auto &import = m_workspace.imports().report(); import && lines.isEmpty()) {
        for (const auto &problem : import->balance.problems)
            lines += toText(problem);
    }
    m_problems->setVisible(!lines.isEmpty());
    if (lines.size() > mostProblems) {
        const auto more = static_cast<int>(lines.size() - mostProblems);
        lines.resize(mostProblems);
        lines += tr("and %n more problems", nullptr, more);
    }
    m_problems->setText(lines.join(QLatin1Char('\n')));
}

void ProofPage::fitTables()
{
    const int rows = m_workspace.issues().rowCount();
    m_issues->setVisible(rows > 0);
    m_noIssues->setVisible(rows == 0);
    const int head = m_issues->horizontalHeader()->sizeHint().height();
    const int row = m_issues->verticalHeader()->defaultSectionSize();
    m_issues->setFixedHeight(head + row * qMin(rows, mostIssueRows) + 2);
    m_sources->setMinimumHeight(head + row * leastSourceRows);
}

void ProofPage::sizeColumns()
{
    setWidths(*m_issues, {{IssueListModel::Source, space(52)},
                          {IssueListModel::Offset, space(18)},
                          {IssueListModel::Length, space(16)},
                          {IssueListModel::Declared, space(18)},
                          {IssueListModel::Found, space(14)}});
    m_issues->horizontalHeader()->setStretchLastSection(false);
    m_issues->horizontalHeader()->setSectionResizeMode(IssueListModel::What, QHeaderView::Stretch);
    setWidths(*m_sources, {{SourceListModel::Path, space(75)},
                           {SourceListModel::Tenant, space(28)},
                           {SourceListModel::Bytes, space(22)},
                           {SourceListModel::Issues, space(16)},
                           {SourceListModel::Dialect, space(60)}});
    new KeptColumns(*m_issues, m_workspace.settings());
    new KeptColumns(*m_sources, m_workspace.settings());
}

void ProofPage::chooseFirstIssue()
{
    if (!m_issues->currentIndex().isValid())
        m_issues->setCurrentIndex(m_workspace.issues().index(0, 0));
}

void ProofPage::showIssue(int row)
{
    const auto *issue = m_workspace.issues().issue(row);
    const auto *source = issue ? m_workspace.report().source(issue->source) : nullptr;
    if (source)
        m_side->showIssue(*issue, *source);
}

void ProofPage::showSource(int row)
{
    const auto *chosen = m_workspace.sources().source(row);
    if (const auto *source = chosen ? m_workspace.report().source(chosen->key) : nullptr)
        m_side->showSource(*source);
}

void ProofPage::showDay()
{
    const auto *day = m_calendar->currentDay();
    if (!day)
        return;
    const auto *source = day->sources.empty() ? nullptr : m_workspace.report().source(day->sources.front());
    if (source)
        m_side->showSource(*source);
    else
        m_side->showDay(*m_calendar->currentCalendar(), *day);
}

void ProofPage::openDay()
{
    const auto moment = [](std::chrono::sys_days day) {
        return std::chrono::nanoseconds(day.time_since_epoch()).count();
    };
    const auto *day = m_calendar->currentDay();
    if (!day)
        return;
    Q_EMIT conversationsWanted(query::both(query::of(query::Field::Tenant, m_calendar->currentCalendar()->tenant),
                                           query::between(moment(day->day), moment(day->day + std::chrono::days(1)))));
}

} // namespace casebook::ui
