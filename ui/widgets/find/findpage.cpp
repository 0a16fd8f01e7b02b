// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/find/findpage.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/wording.h"
#include "ui/presentation/workspace.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/facebutton.h"
#include "ui/widgets/find/builderdialog.h"
#include "ui/widgets/find/contextstrip.h"
#include "ui/widgets/find/filterspanel.h"
#include "ui/widgets/find/highlightsdialog.h"
#include "ui/widgets/find/hitview.h"
#include "ui/widgets/find/savefilterdialog.h"
#include "ui/widgets/find/termspanel.h"
#include "ui/widgets/inspectorpanel.h"
#include "ui/widgets/markactions.h"
#include "ui/widgets/searchbar.h"
#include "ui/widgets/searchfield.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

const QString layoutName = QStringLiteral("findPage");
constexpr int inspectorWidth = 324;

} // namespace

FindPage::FindPage(Workspace &workspace, QWidget *parent)
    : Page(tr("Find"), Icon::Find, parent)
    , m_workspace(workspace)
    , m_search(new SearchBar(workspace, QStringLiteral("find")))
    , m_choice(new QButtonGroup(this))
    , m_around(button({}, QStringLiteral("contextToggle")))
    , m_context(new ContextStrip(workspace.context()))
    , m_faces(new QStackedWidget)
    , m_terms(new TermsPanel(workspace))
    , m_filters(new FiltersPanel(workspace))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_stack(new QStackedLayout)
    , m_hits(new HitView)
    , m_empty(new EmptyState({}, {}))
    , m_clear(button(tr("Clear the search"), QStringLiteral("findClear")))
    , m_save(button(tr("Save filter…"), QStringLiteral("saveFilter")))
    , m_inspector(new InspectorPanel(workspace.read().inspector(), workspace.marks(), workspace.redactions()))
    , m_marks(new MarkActions(workspace, *m_inspector, this))
{
    setObjectName(QStringLiteral("findPage"));
    m_inspector->setObjectName(QStringLiteral("findInspector"));
    m_splitter->setObjectName(QStringLiteral("findSplitter"));
    m_search->addButton(m_save);
    m_splitter->addWidget(makeHits());
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_inspector->setMinimumWidth(space(55));
    m_splitter->setSizes({10000, inspectorWidth});
    m_splitter->restoreState(m_workspace.settings().layout(layoutName));
    m_splitter->setHandleWidth(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_search);
    layout->addWidget(makeFaces());
    layout->addWidget(m_context);
    layout->addWidget(m_faces, 1);

    auto &search = m_workspace.search();
    connect(&search, &SearchController::answerChanged, this, &FindPage::showState);
    connect(&search, &SearchController::queryChanged, this, &FindPage::showState);
    connect(&search, &SearchController::currentHitChanged, this, [this](int row) {
        if (m_hits->currentRow() != row)
            m_hits->setCurrentRow(row);
        if (row < 0 && isVisible())
            m_workspace.read().inspector().clear();
    });
    connect(m_hits, &HitView::currentRowChanged, this, [this, &search](int row) {
        search.setCurrentHit(row);
        if (row >= 0)
            m_workspace.read().inspector().show(search.hits().key(row));
    });
    connect(m_hits, &HitView::opened, &search, &SearchController::openHit);
    connect(m_hits, &HitView::copyWanted, this, &FindPage::copyHit);
    connect(&search.hits(), &QAbstractItemModel::rowsInserted, this, [this] {
        if (std::exchange(m_listWanted, false))
            enterList();
    });
    connect(m_search, &SearchBar::exportWanted, this, &FindPage::exportWanted);
    connect(m_search, &SearchBar::entered, this, [this] {
        m_listWanted = m_workspace.search().searching() && m_hits->model()->rowCount() == 0;
        enterList();
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_workspace.search().setText({});
        m_search->focusField();
    });
    connect(&m_workspace.caseFile(), &CaseController::contentsChanged, this, &FindPage::showState);
    auto &marks = m_workspace.marks();
    const auto markOpened = [this, &marks] {
        const auto &event = m_workspace.read().inspector().inspected();
        if (m_inspector->isVisible() && event && marks.of(event->id))
            marks.open(event->id);
    };
    connect(&m_workspace.read().inspector(), &InspectorController::changed, this, markOpened);
    connect(&marks, &MarksController::changed, this, markOpened);
    connect(m_save, &QPushButton::clicked, this, &FindPage::saveFilter);
    connect(m_filters, &FiltersPanel::saveWanted, this, &FindPage::saveFilter);
    connect(m_filters, &FiltersPanel::taken, this, [this] { showFace(Hits); });
    connect(m_terms, &TermsPanel::taken, this, [this] { showFace(Hits); });
    connect(&m_workspace.context(), &ContextController::chosenChanged, this, &FindPage::showState);
    connect(&search, &SearchController::queryChanged, this, [this] {
        if (m_search->field()->hasFocus())
            showFace(Hits);
    });
    makeShortcuts();
    showFace(Hits);
    showState();
}

FindPage::~FindPage()
{
    m_workspace.settings().setLayout(layoutName, m_splitter->saveState());
}

QWidget *FindPage::makeHits()
{
    m_hits->setObjectName(QStringLiteral("hitList"));
    m_hits->setAccessibleName(tr("Hits"));
    m_hits->setModel(&m_workspace.search().hits());
    m_hits->setMarks(m_workspace.marks());
    m_hits->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_hits, &QWidget::customContextMenuRequested, this, &FindPage::showMenu);
    m_empty->setObjectName(QStringLiteral("hitsEmpty"));
    m_empty->addButton(m_clear);
    auto *pane = new Surface(QPalette::Base);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_hits);
    m_stack->addWidget(m_empty);
    pane->setLayout(m_stack);
    pane->setMinimumWidth(space(80));
    return pane;
}

QWidget *FindPage::makeFaces()
{
    m_faces->setObjectName(QStringLiteral("findFaces"));
    for (QWidget *face :
         {static_cast<QWidget *>(m_splitter), static_cast<QWidget *>(m_terms), static_cast<QWidget *>(m_filters)})
        m_faces->addWidget(face);
    auto *bar = new Surface(QPalette::Base, Qt::BottomEdge);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(space(2) + 2, 0, space(3) + 2, 0);
    line->setSpacing(space(1));
    const std::pair<QString, QString> faces[]{{tr("Hits"), QStringLiteral("faceHits")},
                                              {tr("Term lists"), QStringLiteral("faceTerms")},
                                              {tr("Saved filters"), QStringLiteral("faceFilters")}};
    for (int face = Hits; face <= Filters; ++face) {
        auto *choice = new FaceButton(faces[face].first);
        choice->setObjectName(faces[face].second);
        m_choice->addButton(choice, face);
        line->addWidget(choice);
    }
    line->addStretch(1);
    auto *build = button(tr("Build…"), QStringLiteral("findBuild"));
    build->setToolTip(tr("Put a search together from conditions"));
    connect(build, &QPushButton::clicked, this, &FindPage::buildQuery);
    auto *highlights = button(tr("Highlights…"), QStringLiteral("findHighlights"));
    highlights->setToolTip(tr("Words to see in colours of their own"));
    connect(highlights, &QPushButton::clicked, this, &FindPage::chooseHighlights);
    line->addWidget(build);
    line->addWidget(highlights);
    m_around->setCheckable(true);
    m_around->setToolTip(tr("How much around the hits belongs to the selection, with the counts of every choice"));
    line->addWidget(m_around);
    m_context->hide();
    connect(m_around, &QPushButton::toggled, m_context, &QWidget::setVisible);
    connect(m_choice, &QButtonGroup::idClicked, this, [this](int face) { showFace(static_cast<Face>(face)); });
    return bar;
}

void FindPage::showFace(Face face)
{
    m_choice->button(face)->setChecked(true);
    m_faces->setCurrentIndex(face);
    m_around->setVisible(face == Hits);
    m_context->setVisible(face == Hits && m_around->isChecked());
}

void FindPage::saveFilter()
{
    if (!m_workspace.search().query().selectsAll())
        (new SaveFilterDialog(m_workspace, this))->open();
}

void FindPage::buildQuery()
{
    (new BuilderDialog(m_workspace, this))->open();
}

void FindPage::chooseHighlights()
{
    (new HighlightsDialog(m_workspace.highlights(), this))->open();
}

void FindPage::makeShortcuts()
{
    auto *inspect = new QShortcut(Qt::Key_I, m_hits);
    inspect->setContext(Qt::WidgetShortcut);
    connect(inspect, &QShortcut::activated, this, &FindPage::inspectorToggleWanted);
    m_marks->addKeys(m_hits);
    connect(m_marks, &MarkActions::inspectorWanted, this, [this] {
        if (!m_inspector->isVisible())
            Q_EMIT inspectorToggleWanted();
    });
}

QWidget *FindPage::firstFocus()
{
    if (m_faces->currentIndex() == Terms)
        return m_terms->firstFocus();
    if (m_faces->currentIndex() == Filters)
        return m_filters->view();
    return m_hits->currentRow() >= 0 ? static_cast<QWidget *>(m_hits) : m_search->field();
}

QList<QWidget *> FindPage::panes()
{
    QList<QWidget *> shown{m_search->field()};
    if (m_faces->currentIndex() == Terms)
        return shown + m_terms->panes();
    for (QWidget *pane :
         {static_cast<QWidget *>(m_hits), static_cast<QWidget *>(m_filters->view()), m_inspector->firstFocus()}) {
        if (pane->isVisible())
            shown += pane;
    }
    return shown;
}

void FindPage::focusSearch()
{
    m_search->focusField();
}

void FindPage::setInspectorShown(bool shown)
{
    m_inspector->setVisible(shown);
}

void FindPage::enterList()
{
    if (m_hits->model()->rowCount() == 0)
        return;
    if (m_hits->currentRow() < 0)
        m_hits->setCurrentRow(0);
    m_hits->setFocus();
}

void FindPage::showState()
{
    const auto &search = m_workspace.search();
    m_search->setCaseOpen(m_workspace.caseFile().isOpen());
    const bool asked = !search.query().selectsAll();
    const bool list = asked && (m_workspace.search().hits().rowCount() > 0 || search.searching());
    m_stack->setCurrentWidget(list ? static_cast<QWidget *>(m_hits) : m_empty);
    auto &inspector = m_workspace.read().inspector();
    if (!list && isVisible() && inspector.inspected())
        inspector.clear(); // what is shown there came from another page
    m_clear->setVisible(asked);
    m_save->setEnabled(asked && !search.problem());
    m_around->setText(tr("Context: %1").arg(ContextController::text(m_workspace.context().chosen())));
    if (!asked) {
        m_empty->setTexts(tr("Find messages and room events"),
                          tr("Type words, a \"phrase in quotes\", part* of a word, or a field: from:priya, in:budget, "
                             "before:2017-04-01. AND, OR and NOT join them. Enter on a hit shows what was said around "
                             "it; Backspace comes back."));
    } else if (search.problem()) {
        m_empty->setTexts(tr("Not searched"), tr("The search cannot be read as it stands. The line above says why."));
    } else {
        m_empty->setTexts(tr("Nothing was found"),
                          tr("All events of the case were looked at. Take a term out, or look for a part of a word "
                             "with a star: invoi*."));
    }
}

void FindPage::copyHit(int row)
{
    if (const auto *hit = m_workspace.search().hits().peek(row))
        QGuiApplication::clipboard()->setText(eventSentence(m_workspace.redactions().leaving(hit->event)));
}

void FindPage::showMenu(const QPoint &at)
{
    const auto index = m_hits->indexAt(at);
    const auto *hit = index.isValid() ? m_workspace.search().hits().peek(index.row()) : nullptr;
    if (!hit)
        return;
    m_hits->setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show in its conversation"), this,
                    [this, row = index.row()] { m_workspace.search().openHit(row); });
    menu->addAction(tr("Only this conversation"), this, [this, id = hit->event.conversationStableId] {
        auto &search = m_workspace.search();
        search.setQuery(query::both(search.query(), query::of(query::Field::Conversation, id)));
    });
    menu->addSeparator();
    m_marks->addTo(*menu, m_hits);
    menu->addSeparator();
    menu->addAction(tr("Copy text"), this, [this, row = index.row()] { copyHit(row); });
    menu->popup(m_hits->viewport()->mapToGlobal(at));
}

} // namespace casebook::ui
