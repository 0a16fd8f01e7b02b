// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/mainwindow.h"

#include "ui/presentation/wording.h"
#include "ui/presentation/workspace.h"
#include "ui/widgets/ask/askpage.h"
#include "ui/widgets/ask/requestfiledialog.h"
#include "ui/widgets/collectiondialog.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/export/exportpage.h"
#include "ui/widgets/find/findpage.h"
#include "ui/widgets/helpdialogs.h"
#include "ui/widgets/identities/identitiesdialog.h"
#include "ui/widgets/importquestions.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/mainmenu.h"
#include "ui/widgets/move/movepage.h"
#include "ui/widgets/newcasepage.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/opendialogs.h"
#include "ui/widgets/proofpage.h"
#include "ui/widgets/read/redactionsdialog.h"
#include "ui/widgets/read/zonedialog.h"
#include "ui/widgets/readpage.h"
#include "ui/widgets/startpage.h"
#include "ui/widgets/workbench.h"

#include <QAction>
#include <QCloseEvent>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

const QString windowLayout = QStringLiteral("window");

} // namespace

MainWindow::MainWindow(Workspace &workspace, Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_menus(new QMenuBar)
    , m_menu(new MainMenu(*m_menus, workspace, theme, this))
    , m_open(new OpenDialogs(workspace, this))
    , m_notice(new NoticeBar)
    , m_rooms(new QStackedWidget)
    , m_start(new StartPage(workspace))
    , m_newCase(new NewCasePage(workspace))
    , m_bench(new Workbench)
    , m_read(new ReadPage(workspace))
    , m_find(new FindPage(workspace))
    , m_ask(new AskPage(workspace))
    , m_export(new ExportPage(workspace))
    , m_move(new MovePage(workspace))
    , m_proof(new ProofPage(workspace))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(programIcon());
    setAcceptDrops(true);
    setMenuWidget(makeTop(m_menus));
    for (Page *page : std::initializer_list<Page *>{m_read, m_find, m_ask, m_export, m_move, m_proof}) {
        m_menu->addPage(static_cast<int>(m_bench->pages().size()), page->title());
        m_bench->addPage(page);
    }

    m_rooms->setObjectName(QStringLiteral("rooms"));
    for (QWidget *room : std::initializer_list<QWidget *>{m_start, m_newCase, m_bench})
        m_rooms->addWidget(room);

    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_rooms, 1);
    column->addWidget(new JobBar(workspace));
    setCentralWidget(central);

    connectMenu();
    connectWorkspace();
    foldPanes();
    resize(1440, 900);
    restoreGeometry(m_workspace.settings().layout(windowLayout));
    showStart();
}

MainWindow::~MainWindow()
{
    m_workspace.settings().setLayout(windowLayout, saveGeometry());
}

QWidget *MainWindow::makeTop(QMenuBar *menus)
{
    m_caseTitle = new ElidedLabel(Tone::Text);
    m_caseTitle->setObjectName(QStringLiteral("caseTitle"));
    m_caseTitle->setMaximumWidth(space(125));
    auto bold = m_caseTitle->font();
    bold.setWeight(QFont::DemiBold);
    m_caseTitle->setFont(bold);
    m_zone = new Chip;
    m_zone->setObjectName(QStringLiteral("zoneChip"));
    m_zone->setCursor(Qt::PointingHandCursor);
    m_zone->installEventFilter(this);
    m_policy = new Chip;
    m_policy->setObjectName(QStringLiteral("policyChip"));
    m_caseState = new QWidget;
    m_caseState->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto *state = new QHBoxLayout(m_caseState);
    state->setContentsMargins(0, 0, 0, 0);
    state->setSpacing(space(3));
    state->addWidget(m_caseTitle, 1);
    state->addWidget(m_zone);
    state->addWidget(m_policy);
    auto *top = new Surface(QPalette::Base, Qt::BottomEdge);
    auto *line = new QHBoxLayout(top);
    line->setContentsMargins(0, 1, 0, 2);
    menus->setMinimumWidth(menus->sizeHint().width());
    line->addWidget(menus, 1);
    line->addWidget(m_caseState);
    line->addSpacing(space(3) + 2);
    return top;
}

void MainWindow::connectMenu()
{
    connect(m_menu, &MainMenu::pageWanted, m_bench, qOverload<int>(&Workbench::goTo));
    connect(m_menu, &MainMenu::backWanted, this, &MainWindow::goBack);
    connect(m_menu, &MainMenu::forwardWanted, this, &MainWindow::goForward);
    connect(m_menu, &MainMenu::jumpWanted, this, [this] {
        showPage(m_read->objectName());
        m_read->askWhereTo();
    });
    connect(m_menu, &MainMenu::landmarkWanted, this, [this](ReadController::Landmark landmark, int step) {
        showPage(m_read->objectName());
        m_workspace.read().stepTo(landmark, step);
        m_read->focusTimeline();
    });
    connect(m_menu, &MainMenu::zoneWanted, this, &MainWindow::askZone);
    connect(m_menu, &MainMenu::windowWanted, this, &MainWindow::windowWanted);
    connect(m_menu, &MainMenu::whoWanted, m_read, &ReadPage::showWhoSaw);
    connect(m_menu, &MainMenu::nextPaneWanted, m_bench, &Workbench::nextPane);
    connect(m_menu, &MainMenu::openFolderWanted, m_open, &OpenDialogs::askFolder);
    connect(m_menu, &MainMenu::openFilesWanted, m_open, &OpenDialogs::askFiles);
    connect(m_menu, &MainMenu::openCaseWanted, m_open, &OpenDialogs::askCase);
    connect(m_menu, &MainMenu::newCaseWanted, this, [this] { askNewCase({}); });
    connect(m_menu, &MainMenu::exportWanted, this, [this] { askExport(false); });
    connect(m_menu, &MainMenu::exportConversationWanted, this, [this] { askExport(true); });
    connect(m_menu, &MainMenu::printWanted, this, &MainWindow::askPrint);
    connect(m_menu, &MainMenu::filterWanted, this, &MainWindow::search);
    connect(m_menu, &MainMenu::nextHitWanted, this, &MainWindow::stepHit);
    connect(m_menu, &MainMenu::copyWanted, this, [this] { m_read->copyEvent(ReadPage::Copy::TextOnly); });
    connect(m_menu, &MainMenu::copyWithMetadataWanted, this,
            [this] { m_read->copyEvent(ReadPage::Copy::WithMetadata); });
    connect(m_menu, &MainMenu::textSizeWanted, m_read, &ReadPage::changeTextSize);
    connect(m_menu, &MainMenu::nextConversationWanted, m_read, &ReadPage::stepConversation);
    connect(m_menu, &MainMenu::languageChosen, this, [this](const QString &name) {
        m_notice->put(tr("Language: %1. Casebook speaks it the next time it is started.").arg(name), {}, Tone::Dim);
    });
    connect(m_menu, &MainMenu::collectionWanted, this, [this] { (new CollectionDialog(m_workspace, this))->open(); });
    connect(m_menu, &MainMenu::redactionsWanted, this, [this] { (new RedactionsDialog(m_workspace, this))->open(); });
    connect(m_menu, &MainMenu::identitiesWanted, this, [this] { (new IdentitiesDialog(m_workspace, this))->open(); });
    connect(m_menu, &MainMenu::keysWanted, this, [this] { (new KeysDialog(this))->show(); });
    connect(m_menu, &MainMenu::aboutWanted, this, [this] { (new AboutDialog(this))->show(); });
    connect(m_menu, &MainMenu::quitWanted, this, &QWidget::close);
    connect(m_start, &StartPage::openFolderWanted, m_open, &OpenDialogs::askFolder);
    connect(m_start, &StartPage::openCaseWanted, m_open, &OpenDialogs::askCase);
    connect(m_newCase, &NewCasePage::cancelled, this, &MainWindow::refresh);
    connect(m_read, &ReadPage::addArchivesWanted, m_open, &OpenDialogs::askFolder);
    connect(m_read, &ReadPage::exportWanted, this, [this] { askExport(false); });
    connect(m_read, &ReadPage::exportConversationWanted, this, [this] { askExport(true); });
    const auto openRequestFile = [this] { (new RequestFileDialog(m_workspace, this))->open(); };
    connect(m_menu, &MainMenu::requestFileWanted, this, openRequestFile);
    connect(m_ask, &AskPage::requestFileWanted, this, openRequestFile);
    connect(m_menu, &MainMenu::newRequestWanted, this, [this] {
        showPage(m_ask->objectName());
        m_ask->askNew();
    });
    connect(m_ask, &AskPage::exportWanted, this, [this](const QString &request) {
        m_export->askFor(request);
        showPage(m_export->objectName());
    });
    connect(m_proof, &ProofPage::conversationsWanted, this, [this](const query::Query &query) {
        m_workspace.search().setQuery(query);
        showPage(m_read->objectName());
    });
    connect(m_read, &ReadPage::inspectorToggleWanted, m_menu->inspector(), &QAction::toggle);
    connect(m_read, &ReadPage::backWanted, this, &MainWindow::goBack);
    connect(m_find, &FindPage::inspectorToggleWanted, m_menu->inspector(), &QAction::toggle);
    connect(m_find, &FindPage::exportWanted, this, [this] { askExport(false); });
}

void MainWindow::connectWorkspace()
{
    connect(&m_workspace, &Workspace::newCaseWanted, this, &MainWindow::askNewCase);
    connect(&m_workspace, &Workspace::failed, m_notice, &NoticeBar::showError);
    connect(&m_workspace, &Workspace::zoneChanged, this, &MainWindow::refresh);
    connect(&m_workspace.caseFile(), &CaseController::opened, this, [this] {
        m_notice->dismiss();
        refresh();
        m_bench->goTo(0);
        m_bench->forgetWay();
    });
    connect(&m_workspace.caseFile(), &CaseController::closed, this, &MainWindow::refresh);
    connect(&m_workspace.read(), &ReadController::told, this,
            [this](const QString &sentence) { m_notice->put(sentence, {}, Tone::Warning); });
    connect(&m_workspace.redactions(), &RedactionsController::told, this,
            [this](const QString &sentence) { m_notice->put(sentence, {}, Tone::Good); });
    connect(&m_workspace.deliveries(), &DeliveriesController::warned, this,
            [this](const QString &sentence) { m_notice->put(sentence, {}, Tone::Warning); });
    connect(&m_workspace.read(), &ReadController::rowWanted, m_notice, &NoticeBar::dismiss);
    connect(&m_workspace.search(), &SearchController::hitOpened, this, [this] {
        if (!m_read->isVisible())
            m_readFrom = m_workspace.read().stepsBack();
        showPage(m_read->objectName());
        m_read->focusTimeline();
    });
    connect(&m_workspace.imports(), &ImportController::asked, this, [this] {
        if (!findChild<ImportQuestions *>())
            (new ImportQuestions(m_workspace.imports(), this))->open();
    });
    connect(&m_workspace.imports(), &ImportController::started, m_notice, &NoticeBar::dismiss);
    connect(&m_workspace.imports(), &ImportController::finished, this, [this] { showPage(m_proof->objectName()); });
}

void MainWindow::foldPanes()
{
    const std::pair<QAction *, std::function<void(bool)>> panes[]{
        {m_menu->navigator(), [this](bool shown) { m_read->setNavigatorShown(shown); }},
        {m_menu->activity(), [this](bool shown) { m_read->setActivityShown(shown); }},
        {m_menu->inspector(), [this](bool shown) {
             m_read->setInspectorShown(shown);
             m_find->setInspectorShown(shown);
         }}};
    for (const auto &[action, show] : panes) {
        action->setChecked(m_workspace.settings().paneShown(action->objectName()));
        show(action->isChecked());
        connect(action, &QAction::toggled, this, [this, action, show](bool shown) {
            show(shown);
            m_workspace.settings().setPaneShown(action->objectName(), shown);
        });
    }
}

/// Through the places that were read since the page came up, then through the pages.
void MainWindow::goBack()
{
    auto &read = m_workspace.read();
    const bool readOn = m_read->isVisible() && read.canGoBack();
    if (readOn && (read.stepsBack() > m_readFrom || !m_bench->canGoBack())) {
        read.goBack();
        return;
    }
    m_readFrom = 0;
    m_bench->goBack();
}

void MainWindow::goForward()
{
    if (m_read->isVisible())
        m_workspace.read().goForward();
}

void MainWindow::askZone()
{
    auto *dialog = new ZoneDialog(m_workspace.zone(), this);
    connect(dialog, &ZoneDialog::chosen, &m_workspace, &Workspace::setZone);
    dialog->open();
}

/// The zone at the top can be pressed.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_zone && event->type() == QEvent::MouseButtonRelease) {
        askZone();
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

/// Another window may have put marks on events of the same case.
void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_workspace.caseFile().isOpen())
        m_workspace.marks().reload();
}

/// Where a query can be typed already, there; else on the page for it.
void MainWindow::search()
{
    if (m_read->isVisible())
        return m_read->focusFilter();
    showPage(m_find->objectName());
    m_find->focusSearch();
}

/// In the list of hits where that is shown, else in the timeline.
void MainWindow::stepHit(int steps)
{
    auto &found = m_workspace.search();
    const int row = found.hitFrom(steps);
    if (row < 0)
        return;
    if (m_find->isVisible())
        found.setCurrentHit(row);
    else
        found.openHit(row);
}

void MainWindow::refresh()
{
    const auto &caseFile = m_workspace.caseFile();
    const bool open = caseFile.isOpen();
    m_menu->setCaseOpen(open);
    m_caseState->setVisible(open);
    setWindowTitle(open ? tr("%1 – Casebook").arg(caseFile.title()) : tr("Casebook"));
    if (!open) {
        showStart();
        return;
    }
    m_rooms->setCurrentWidget(m_bench);
    m_caseTitle->setWholeText(caseFile.title());
    m_zone->setText(zoneText(m_workspace.zone(), QDateTime::currentDateTimeUtc()));
    m_zone->setToolTip(tr("Times are shown in this zone. Press it, or choose another in View, Time zone."));
    m_policy->setText(CaseController::policyText(caseFile.info().policy));
    m_policy->setToolTip(CaseController::policyExplanation(caseFile.info().policy));
}

void MainWindow::showStart()
{
    m_start->refresh();
    m_rooms->setCurrentWidget(m_start);
    m_start->firstFocus()->setFocus();
    m_caseState->setVisible(false);
    setWindowTitle(tr("Casebook"));
}

void MainWindow::showPage(const QString &name)
{
    m_bench->goTo(name);
}

void MainWindow::askNewCase(const std::vector<Path> &paths)
{
    m_notice->dismiss();
    m_newCase->ask(paths);
    m_rooms->setCurrentWidget(m_newCase);
    m_newCase->firstFocus()->setFocus();
}

void MainWindow::askExport(bool conversation)
{
    using Scope = ExportController::Scope;
    const auto &exporting = m_workspace.exporting();
    const auto wanted = conversation                         ? Scope::Conversation
                        : exporting.available(Scope::Filter) ? Scope::Filter
                                                             : Scope::WholeCase;
    m_export->ask(wanted);
    showPage(m_export->objectName());
}

/// What is read: the conversation, or what the search selects.
void MainWindow::askPrint()
{
    using Scope = ExportController::Scope;
    const auto &exporting = m_workspace.exporting();
    const bool found =
        exporting.available(Scope::Filter) && (m_find->isVisible() || !exporting.available(Scope::Conversation));
    m_export->askPrint(found                                      ? Scope::Filter
                       : exporting.available(Scope::Conversation) ? Scope::Conversation
                                                                  : Scope::WholeCase);
    showPage(m_export->objectName());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!OpenDialogs::localPaths(*event->mimeData()).empty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_workspace.openPaths(OpenDialogs::localPaths(*event->mimeData()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_closeAnyway || (!m_workspace.imports().running() && !m_workspace.exporting().running() &&
                          !m_workspace.move().running() && !m_workspace.push().running())) {
        event->accept();
        return;
    }
    event->ignore();
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Casebook"), tr("A job is still running. Stop it and close?"),
                        QMessageBox::Yes | QMessageBox::No, this);
    question->setObjectName(QStringLiteral("closeQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr("An import keeps the files that it finished and can be continued. A stopped export leaves nothing, and "
           "a stopped push goes on where it was."));
    question->button(QMessageBox::Yes)->setText(tr("Stop it and close"));
    question->button(QMessageBox::No)->setText(tr("Go on"));
    connect(question, &QMessageBox::accepted, this, [this] {
        m_closeAnyway = true;
        close();
    });
    question->open();
}

} // namespace casebook::ui
