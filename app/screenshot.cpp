// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/screenshot.h"

#include "ui/presentation/errortext.h"
#include "ui/presentation/workspace.h"
#include "ui/widgets/mainwindow.h"
#include "ui/widgets/readpage.h"
#include "ui/widgets/timeline/timelineview.h"

#include <QApplication>
#include <QListView>
#include <QPixmap>

#include <cstdio>

namespace casebook::app {

namespace {

constexpr auto lookEvery = std::chrono::milliseconds(60);
constexpr qint64 longestIdle = 60'000; ///< Milliseconds without a job in which nothing new comes up.
constexpr QSize pictureSize(1440, 900);

} // namespace

Screenshot::Screenshot(ui::Workspace &workspace, ui::MainWindow &window, QString file, bool importExpected)
    : m_workspace(workspace), m_window(window), m_file(std::move(file)), m_importExpected(importExpected)
{
    m_window.resize(pictureSize);
    connect(&m_workspace, &ui::Workspace::failed, this, [this](const Error &error) {
        const auto text = ui::errorText(error);
        fail(text.headline + QLatin1Char(' ') + text.detail);
    });
    connect(&m_workspace.imports(), &ui::ImportController::finished, this, [this] { m_imported = true; });
    connect(&m_timer, &QTimer::timeout, this, &Screenshot::look);
    m_idleSince.start();
    m_timer.start(lookEvery);
}

void Screenshot::look()
{
    if (m_workspace.busy()) {
        m_idleSince.restart();
        return;
    }
    if (m_idleSince.elapsed() > longestIdle) {
        fail(QStringLiteral("the window did not get ready"));
        return;
    }
    switch (m_step) {
    case Step::Import:
        if (m_imported || !m_importExpected)
            m_step = m_workspace.caseFile().isOpen() ? Step::Conversation : Step::Picture;
        break;
    case Step::Conversation: chooseConversation(); break;
    case Step::Message: chooseMessage(); break;
    case Step::Inspector:
        if (m_workspace.read().inspector().contents())
            m_step = Step::Picture;
        break;
    case Step::Picture: save(); break;
    }
}

void Screenshot::chooseConversation()
{
    m_window.showPage(QStringLiteral("readPage"));
    const auto &conversations = m_workspace.read().conversations();
    if (conversations.rowCount() == 0) {
        m_step = Step::Picture;
        return;
    }
    int chosen = 0;
    for (int row = 0; row < conversations.rowCount(); ++row) {
        const auto *conversation = conversations.conversation(row);
        if (conversation->events > conversation->messages && conversation->messages > 0) {
            chosen = row;
            break;
        }
    }
    auto *list = m_window.findChild<QListView *>(QStringLiteral("conversationList"));
    list->setCurrentIndex(list->model()->index(chosen, 0));
    m_step = Step::Message;
}

void Screenshot::chooseMessage()
{
    const auto &timeline = m_workspace.read().timeline();
    for (int row = 0; row < timeline.rowCount(); ++row) {
        const auto *event = timeline.event(row);
        if (!event)
            return; // its page is on the way
        if (event->type == EventType::Message) {
            m_window.findChild<ui::TimelineView *>(QStringLiteral("timeline"))->setCurrentRow(row);
            m_step = Step::Inspector;
            return;
        }
    }
    m_step = Step::Picture;
}

void Screenshot::save()
{
    m_timer.stop();
    if (!m_window.grab().save(m_file, "PNG")) {
        fail(QStringLiteral("%1 cannot be written").arg(m_file));
        return;
    }
    QCoreApplication::exit(0);
}

void Screenshot::fail(const QString &why)
{
    m_timer.stop();
    std::fprintf(stderr, "casebook: no screenshot: %s\n", qUtf8Printable(why));
    QCoreApplication::exit(1);
}

} // namespace casebook::app
