// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/shots/studio.h"

#include "ui/widgets/timeline/timelineview.h"

#include <QListView>
#include <QTest>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace casebook::shots {

[[noreturn]] void give(const char *why)
{
    std::fprintf(stderr, "casebook-shots: %s\n", why);
    std::exit(1);
}

Studio::Studio(QApplication &application, QString sample, Camera camera)
    : m_sample(std::move(sample))
    , m_camera(std::move(camera))
    , m_theme(application)
    , m_workspace(m_settings, pathOf(m_sample))
    , m_window(m_workspace, m_theme)
{
    m_window.resize(1440, 900);
    m_window.show();
    QObject::connect(&m_workspace, &ui::Workspace::failed, [](const Error &error) { give(error.text().c_str()); });
    if (!QTest::qWaitForWindowExposed(&m_window))
        give("the window did not come up");
}

void Studio::choose(ui::Theme::Choice choice)
{
    m_theme.choose(choice);
    m_suffix = choice == ui::Theme::Choice::Dark ? u"dark"_s : u"light"_s;
    QTest::qWait(50);
}

void Studio::setSuffix(const QString &suffix)
{
    m_suffix = suffix;
    m_oneLook = true;
}

void Studio::themed(const std::function<void()> &picture)
{
    if (m_oneLook)
        return picture();
    for (const auto choice : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark}) {
        choose(choice);
        picture();
    }
}

void Studio::save(QWidget &widget, const QString &name)
{
    settle();
    saveNow(widget, name);
}

void Studio::saveNow(QWidget &widget, const QString &name)
{
    m_camera(widget, name + u'-' + m_suffix);
}

void Studio::makeCase(const std::string &name, const QString &archive)
{
    const bool big = archive != m_sample;
    store::NewCase settings{big ? "" : "Sample archive", store::Policy::Single};
    m_workspace.importInto(pathOf(m_folder.filePath(QString::fromStdString(name))), settings, {pathOf(archive)});
}

void Studio::makeMatter(const QString &approver)
{
    m_workspace.makeCase(pathOf(m_folder.filePath(u"matter.casebook"_s)), {"Pluvius matter", store::Policy::FourEyes},
                         {pathOf(m_sample)}, pathOf(approver));
}

void Studio::waitForImport()
{
    if (!QTest::qWaitFor([this] { return m_workspace.imports().report() && !m_workspace.busy(); }, patience))
        give("the import did not end");
}

void Studio::settle()
{
    if (!QTest::qWaitFor([this] { return !m_workspace.busy(); }, patience))
        give("the window did not get ready");
    QTest::qWait(80);
}

void Studio::read(ConversationKind kind, int message)
{
    settle();
    m_window.showPage(u"readPage"_s);
    auto &model = m_workspace.read().conversations();
    int best = -1;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto *one = model.conversation(row);
        if (one->kind == kind && (best < 0 || one->events > model.conversation(best)->events))
            best = row;
    }
    if (best < 0)
        give("the sample has no such conversation");
    child<QListView>(u"conversationList"_s)->setCurrentIndex(model.index(best, 0));
    auto &timeline = m_workspace.read().timeline();
    if (!QTest::qWaitFor([&] { return timeline.event(0) != nullptr; }, patience))
        give("the timeline stayed empty");
    int seen = 0;
    for (int row = 0; row < timeline.rowCount(); ++row) {
        if (timeline.event(row) && timeline.event(row)->type == EventType::Message && seen++ == message)
            child<ui::TimelineView>(u"timeline"_s)->setCurrentRow(row);
    }
    settle();
}

} // namespace casebook::shots
