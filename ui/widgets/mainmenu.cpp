// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/mainmenu.h"

#include "ui/presentation/languages.h"
#include "ui/presentation/wording.h"
#include "ui/presentation/workspace.h"

#include <QAction>
#include <QActionGroup>
#include <QDateTime>
#include <QMenu>
#include <QMenuBar>

#include <tuple>

namespace casebook::ui {

Theme::Choice appearanceFromName(const QString &name)
{
    for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark, Theme::Choice::SystemPalette}) {
        if (appearanceName(choice) == name)
            return choice;
    }
    return Theme::Choice::FollowSystem;
}

QString appearanceName(Theme::Choice choice)
{
    switch (choice) {
    case Theme::Choice::FollowSystem: break;
    case Theme::Choice::Light: return QStringLiteral("light");
    case Theme::Choice::Dark: return QStringLiteral("dark");
    case Theme::Choice::SystemPalette: return QStringLiteral("system-palette");
    }
    return QStringLiteral("system");
}

MainMenu::MainMenu(QMenuBar &bar, Workspace &workspace, Theme &theme, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_theme(theme)
{
    fillCase(bar.addMenu(tr("&Case")));
    fillEdit(bar.addMenu(tr("&Edit")));
    fillView(bar.addMenu(tr("&View")));
    fillGo(bar.addMenu(tr("&Go")));
    fillExport(bar.addMenu(tr("E&xport")));
    fillTools(bar.addMenu(tr("&Tools")));
    fillHelp(bar.addMenu(tr("&Help")));
    setCaseOpen(false);
}

QAction *MainMenu::add(QMenu *menu, const QString &text, const QString &name, const QKeySequence &key)
{
    auto *action = menu->addAction(text);
    action->setObjectName(name);
    action->setShortcut(key);
    return action;
}

void MainMenu::fillCase(QMenu *menu)
{
    menu->setObjectName(QStringLiteral("menuCase"));
    connect(add(menu, tr("&Open archive folder…"), QStringLiteral("actionOpenFolder"), QKeySequence::Open),
            &QAction::triggered, this, &MainMenu::openFolderWanted);
    connect(add(menu, tr("Open archive &files…"), QStringLiteral("actionOpenFiles")), &QAction::triggered, this,
            &MainMenu::openFilesWanted);
    menu->addSeparator();
    connect(add(menu, tr("&New case…"), QStringLiteral("actionNewCase"), QKeySequence::New), &QAction::triggered, this,
            &MainMenu::newCaseWanted);
    connect(
        add(menu, tr("Open &case…"), QStringLiteral("actionOpenCase"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)),
        &QAction::triggered, this, &MainMenu::openCaseWanted);
    auto *window = add(menu, tr("New &window on this case"), QStringLiteral("actionNewWindow"),
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    connect(window, &QAction::triggered, this, &MainMenu::windowWanted);
    m_needCase += window;
    m_recent = menu->addMenu(tr("&Recent cases"));
    m_recent->setObjectName(QStringLiteral("menuRecent"));
    connect(m_recent, &QMenu::aboutToShow, this, &MainMenu::fillRecent);
    auto *sample = add(menu, tr("Open the &sample"), QStringLiteral("actionOpenSample"));
    sample->setVisible(m_workspace.hasSample());
    connect(sample, &QAction::triggered, &m_workspace, &Workspace::openSample);
    menu->addSeparator();
    auto *close = add(menu, tr("C&lose case"), QStringLiteral("actionCloseCase"), QKeySequence::Close);
    connect(close, &QAction::triggered, &m_workspace, &Workspace::closeCase);
    m_needCase += close;
    auto *quit = add(menu, tr("&Quit"), QStringLiteral("actionQuit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &MainMenu::quitWanted);
}

void MainMenu::fillRecent()
{
    m_recent->clear();
    for (const auto &file : m_workspace.settings().recentCases()) {
        auto shown = file;
        m_recent->addAction(shown.replace(QLatin1Char('&'), QLatin1String("&&")), this,
                            [this, file] { m_workspace.openCase(pathFromText(file.toStdString())); });
    }
    if (m_recent->isEmpty())
        m_recent->addAction(tr("No case was opened yet"))->setEnabled(false);
}

void MainMenu::fillEdit(QMenu *menu)
{
    // The keys of copying belong to the list that has the focus, so that fields keep theirs.
    auto *copy = add(menu, tr("&Copy message text") + QStringLiteral("\tCtrl+C"), QStringLiteral("actionCopy"));
    connect(copy, &QAction::triggered, this, &MainMenu::copyWanted);
    auto *withMetadata = add(menu, tr("Copy with &sender and time") + QStringLiteral("\tCtrl+Shift+C"),
                             QStringLiteral("actionCopyMetadata"));
    connect(withMetadata, &QAction::triggered, this, &MainMenu::copyWithMetadataWanted);
    menu->addSeparator();
    auto *filter = add(menu, tr("S&earch"), QStringLiteral("actionFilter"), QKeySequence::Find);
    connect(filter, &QAction::triggered, this, &MainMenu::filterWanted);
    auto *clear = add(menu, tr("C&lear the search"), QStringLiteral("actionClearFilter"));
    connect(clear, &QAction::triggered, this, [this] { m_workspace.search().setQuery({}); });
    auto *next = add(menu, tr("&Next hit"), QStringLiteral("actionNextHit"), Qt::Key_F3);
    connect(next, &QAction::triggered, this, [this] { Q_EMIT nextHitWanted(1); });
    auto *previous =
        add(menu, tr("&Previous hit"), QStringLiteral("actionPreviousHit"), QKeySequence(Qt::SHIFT | Qt::Key_F3));
    connect(previous, &QAction::triggered, this, [this] { Q_EMIT nextHitWanted(-1); });
    m_needCase += {copy, withMetadata, filter, clear, next, previous};
}

void MainMenu::fillView(QMenu *menu)
{
    m_navigator = add(menu, tr("&Navigator"), QStringLiteral("actionNavigator"), Qt::Key_F8);
    m_navigator->setCheckable(true);
    m_activity = add(menu, tr("Acti&vity over time"), QStringLiteral("actionActivity"), Qt::Key_F7);
    m_activity->setCheckable(true);
    m_inspector = add(menu, tr("&Inspector"), QStringLiteral("actionInspector"), Qt::Key_F9);
    m_inspector->setCheckable(true);
    menu->addSeparator();
    auto *larger = add(menu, tr("&Larger text"), QStringLiteral("actionLarger"));
    larger->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    connect(larger, &QAction::triggered, this, [this] { Q_EMIT textSizeWanted(1); });
    connect(add(menu, tr("&Smaller text"), QStringLiteral("actionSmaller"), QKeySequence(Qt::CTRL | Qt::Key_Minus)),
            &QAction::triggered, this, [this] { Q_EMIT textSizeWanted(-1); });
    connect(add(menu, tr("N&ormal text"), QStringLiteral("actionNormalText"), QKeySequence(Qt::CTRL | Qt::Key_0)),
            &QAction::triggered, this, [this] { Q_EMIT textSizeWanted(0); });
    menu->addSeparator();
    fillZones(menu->addMenu(tr("&Time zone")));
    fillAppearance(menu->addMenu(tr("&Appearance")));
    fillLanguages(menu->addMenu(tr("Lan&guage")));
}

void MainMenu::fillZones(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const auto now = QDateTime::currentDateTimeUtc();
    const auto system = QTimeZone::systemTimeZone();
    const std::pair<QTimeZone, QString> zones[]{{system, tr("This computer: %1").arg(zoneText(system, now))},
                                                {QTimeZone::utc(), tr("UTC")}};
    for (const auto &[zone, text] : zones) {
        auto *action =
            add(menu, text,
                zone == QTimeZone::utc() ? QStringLiteral("actionZoneUtc") : QStringLiteral("actionZoneSystem"));
        action->setCheckable(true);
        action->setChecked(zone == m_workspace.zone());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, zone] { m_workspace.setZone(zone); });
    }
    auto *other = add(menu, tr("Another &zone…"), QStringLiteral("actionZoneOther"));
    other->setCheckable(true);
    group->addAction(other);
    connect(other, &QAction::triggered, this, &MainMenu::zoneWanted);
    const auto showZone = [this, group, other] {
        const auto &zone = m_workspace.zone();
        const bool utc = zone == QTimeZone::utc();
        const bool own = !utc && zone == QTimeZone::systemTimeZone();
        for (auto *action : group->actions())
            action->setChecked(action == other ? !utc && !own
                                               : (action->objectName() == QLatin1String("actionZoneUtc") ? utc : own));
    };
    connect(&m_workspace, &Workspace::zoneChanged, group, showZone);
    connect(menu, &QMenu::aboutToShow, group, showZone);
    showZone();
}

void MainMenu::fillAppearance(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const std::pair<Theme::Choice, QString> choices[]{{Theme::Choice::FollowSystem, tr("As the &system")},
                                                      {Theme::Choice::Light, tr("&Light")},
                                                      {Theme::Choice::Dark, tr("&Dark")},
                                                      {Theme::Choice::SystemPalette, tr("&Colours of the system")}};
    for (const auto &[choice, text] : choices) {
        auto *action = add(menu, text, QStringLiteral("actionAppearance.") + appearanceName(choice));
        action->setCheckable(true);
        action->setChecked(choice == m_theme.choice());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] {
            m_theme.choose(choice);
            m_workspace.settings().setAppearance(appearanceName(choice));
        });
    }
}

/// Every language under its own name, so that people find the way back from one that they cannot read.
void MainMenu::fillLanguages(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const auto offer = [this, menu, group](const QString &text, const QString &code) {
        auto *action = add(menu, text, QStringLiteral("actionLanguage.") + code);
        action->setCheckable(true);
        action->setChecked(code == m_workspace.settings().language());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, text, code] {
            m_workspace.settings().setLanguage(code);
            Q_EMIT languageChosen(QString(text).remove(QLatin1Char('&')));
        });
    };
    offer(tr("&System language"), {});
    menu->addSeparator();
    for (const auto &language : languages())
        offer(language.name.toString(), language.code.toString());
}

void MainMenu::fillGo(QMenu *menu)
{
    m_go = menu;
    auto *back = add(menu, tr("&Back"), QStringLiteral("actionBack"), QKeySequence(Qt::ALT | Qt::Key_Left));
    connect(back, &QAction::triggered, this, &MainMenu::backWanted);
    auto *forward = add(menu, tr("&Forward"), QStringLiteral("actionForward"), QKeySequence(Qt::ALT | Qt::Key_Right));
    connect(forward, &QAction::triggered, this, &MainMenu::forwardWanted);
    auto *jump = add(menu, tr("&Go to date or id…"), QStringLiteral("actionJump"), QKeySequence(Qt::CTRL | Qt::Key_G));
    connect(jump, &QAction::triggered, this, &MainMenu::jumpWanted);
    menu->addSeparator();
    using Landmark = ReadController::Landmark;
    const std::tuple<QString, QString, Landmark, int> landmarks[]{
        {tr("Next r&oom event") + QStringLiteral("\tO"), QStringLiteral("actionNextRoomEvent"), Landmark::RoomEvent, 1},
        {tr("Previous room event") + QStringLiteral("\tShift+O"), QStringLiteral("actionPreviousRoomEvent"),
         Landmark::RoomEvent, -1},
        {tr("Next entry to &look at") + QStringLiteral("\tL"), QStringLiteral("actionNextLook"), Landmark::NeedsLook,
         1},
        {tr("Previous entry to look at") + QStringLiteral("\tShift+L"), QStringLiteral("actionPreviousLook"),
         Landmark::NeedsLook, -1}};
    for (const auto &[text, name, landmark, step] : landmarks) {
        auto *action = add(menu, text, name);
        connect(action, &QAction::triggered, this,
                [this, to = landmark, steps = step] { Q_EMIT landmarkWanted(to, steps); });
        m_needCase += action;
    }
    auto *who = add(menu, tr("&Who could see this?") + QStringLiteral("\tW"), QStringLiteral("actionWho"));
    connect(who, &QAction::triggered, this, &MainMenu::whoWanted);
    m_needCase += {forward, jump, who};
    menu->addSeparator();
    auto *pane = add(menu, tr("Next &pane"), QStringLiteral("actionNextPane"), Qt::Key_F6);
    connect(pane, &QAction::triggered, this, &MainMenu::nextPaneWanted);
    menu->addSeparator();
    // N and P act where a list has the focus; here they can be found.
    auto *next = add(menu, tr("&Next conversation") + QStringLiteral("\tN"), QStringLiteral("actionNext"));
    connect(next, &QAction::triggered, this, [this] { Q_EMIT nextConversationWanted(1); });
    auto *previous = add(menu, tr("P&revious conversation") + QStringLiteral("\tP"), QStringLiteral("actionPrevious"));
    connect(previous, &QAction::triggered, this, [this] { Q_EMIT nextConversationWanted(-1); });
    menu->addSeparator();
    m_needCase += {back, pane, next, previous};
}

void MainMenu::addPage(int number, const QString &title)
{
    auto *action = add(m_go, title, QStringLiteral("actionPage%1").arg(number),
                       QKeySequence(QStringLiteral("Ctrl+%1").arg(number + 1)));
    connect(action, &QAction::triggered, this, [this, number] { Q_EMIT pageWanted(number); });
    action->setEnabled(m_workspace.caseFile().isOpen());
    m_needCase += action;
}

void MainMenu::fillExport(QMenu *menu)
{
    auto *all = add(menu, tr("&Export…"), QStringLiteral("actionExport"), QKeySequence(Qt::CTRL | Qt::Key_E));
    connect(all, &QAction::triggered, this, &MainMenu::exportWanted);
    auto *one = add(menu, tr("Export the open &conversation…"), QStringLiteral("actionExportConversation"));
    connect(one, &QAction::triggered, this, &MainMenu::exportConversationWanted);
    auto *print = add(menu, tr("&Print…"), QStringLiteral("actionPrint"), QKeySequence::Print);
    connect(print, &QAction::triggered, this, &MainMenu::printWanted);
    menu->addSeparator();
    auto *ask = add(menu, tr("&New request…"), QStringLiteral("actionNewRequest"));
    connect(ask, &QAction::triggered, this, &MainMenu::newRequestWanted);
    auto *file = add(menu, tr("Open a request &file…"), QStringLiteral("actionRequestFile")); // no case is needed
    connect(file, &QAction::triggered, this, &MainMenu::requestFileWanted);
    m_needCase += {all, one, print, ask};
}

void MainMenu::fillTools(QMenu *menu)
{
    auto *collection = add(menu, tr("&Collect Communicator history…"), QStringLiteral("actionCollection"));
    connect(collection, &QAction::triggered, this, &MainMenu::collectionWanted);
    auto *redactions = add(menu, tr("&Redactions…"), QStringLiteral("actionRedactions"));
    connect(redactions, &QAction::triggered, this, &MainMenu::redactionsWanted);
    auto *undo = add(menu, tr("Take o&ff the last redaction"), QStringLiteral("actionUndoRedaction"));
    connect(undo, &QAction::triggered, &m_workspace.redactions(), &RedactionsController::undo);
    connect(menu, &QMenu::aboutToShow, undo, [this, undo] { undo->setEnabled(m_workspace.redactions().canUndo()); });
    auto *originals = add(menu, tr("Show what is redacted, in &this window"), QStringLiteral("actionOriginals"));
    originals->setCheckable(true);
    connect(originals, &QAction::toggled, &m_workspace.redactions(), &RedactionsController::showOriginals);
    connect(&m_workspace.redactions(), &RedactionsController::changed, originals,
            [this, originals] { originals->setChecked(m_workspace.redactions().originalsShown()); });
    menu->addSeparator();
    auto *identities = add(menu, tr("&Identities…"), QStringLiteral("actionIdentities")); // no case is needed
    connect(identities, &QAction::triggered, this, &MainMenu::identitiesWanted);
    m_needCase += {collection, redactions, undo, originals};
}

void MainMenu::fillHelp(QMenu *menu)
{
    connect(add(menu, tr("&Keys"), QStringLiteral("actionKeys"), QKeySequence(Qt::Key_Question)), &QAction::triggered,
            this, &MainMenu::keysWanted);
    auto *about = add(menu, tr("&About Casebook"), QStringLiteral("actionAbout"));
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, &MainMenu::aboutWanted);
}

void MainMenu::setCaseOpen(bool open)
{
    for (auto *action : std::as_const(m_needCase))
        action->setEnabled(open);
}

} // namespace casebook::ui
