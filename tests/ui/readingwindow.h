// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/casedesk.h"
#include "ui/presentation/eventtext.h"
#include "ui/widgets/mainwindow.h"
#include "ui/widgets/timeline/timelineview.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>

namespace casebook::test {

/// The whole window with the sample open on the page for reading, and a keyboard.
class ReadingWindow
{
public:
    ReadingWindow()
    {
        QLocale::setDefault(QLocale::c());
        m_desk.workspace().setZone(QTimeZone::utc());
        makeWindow();
    }

    CaseDesk &desk() { return m_desk; }
    ui::Workspace &workspace() { return m_desk.workspace(); }
    ui::MainWindow &window() { return *m_window; }
    ui::ReadController &read() { return workspace().read(); }
    ui::TimelineView &timeline() { return *find<ui::TimelineView>(QStringLiteral("timeline")); }
    const Event *current() { return read().timeline().event(timeline().currentRow()); }
    template <typename T> T *find(const QString &name) { return childOf<T>(*m_window, name); }

    /// The one that was there is gone before.
    void makeWindow()
    {
        m_window.reset();
        m_window = std::make_unique<ui::MainWindow>(workspace(), m_theme);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void openSample()
    {
        QVERIFY(m_desk.openSample());
        find<QAction>(QStringLiteral("actionPage0"))->trigger();
    }

    /// A key as it comes from the keyboard: to whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focus(), key, modifiers); }
    void type(const QString &text) { QTest::keyClicks(focus(), text); }
    /// Tab by Tab to a control; false where that never gets the focus.
    [[nodiscard]] bool tabTo(const QString &name, Qt::Key key = Qt::Key_Tab)
    {
        QStringList passed;
        for (int step = 0; step < 100; ++step) {
            if (focus()->objectName() == name)
                return true;
            passed += focus()->objectName();
            press(key);
        }
        qWarning("no way to %s by the keyboard, but to %s", qPrintable(name), qPrintable(passed.mid(0, 40).join(u' ')));
        return false;
    }
    /// Without a window manager nobody gives the keyboard back when a dialog closes.
    QWidget *focus()
    {
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget()))
            return menu;
        if (!QApplication::focusWidget()) {
            m_window->activateWindow();
            static_cast<void>(QTest::qWaitForWindowActive(m_window.get()));
        }
        auto *focused = QApplication::focusWidget();
        return focused ? focused : m_window->focusWidget();
    }

    /// The room with a nick change, a kick and a ban.
    void openRoom()
    {
        auto &model = read().conversations();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.conversation(row)->kind == ConversationKind::Room && model.conversation(row)->events == 25)
                find<QListView>(QStringLiteral("conversationList"))->setCurrentIndex(model.index(row, 0));
        }
        QVERIFY(read().current());
        QVERIFY(m_desk.settled());
        QTRY_VERIFY(read().timeline().event(0));
        find<QListView>(QStringLiteral("conversationList"))->setFocus();
        press(Qt::Key_Return);
        QTRY_COMPARE(focus(), &timeline());
    }
    int rowWith(EventType type, const std::string &text = {})
    {
        for (int row = 0; row < read().timeline().rowCount(); ++row) {
            const auto *event = read().timeline().event(row);
            if (event && event->type == type && event->text.contains(text))
                return row;
        }
        return -1;
    }
    void goTo(const QString &text)
    {
        press(Qt::Key_G, Qt::ControlModifier);
        auto *field = find<QLineEdit>(QStringLiteral("jumpText"));
        QTRY_VERIFY(field->hasFocus());
        type(text);
        press(Qt::Key_Return);
        QVERIFY(m_desk.settled());
    }

private:
    CaseDesk m_desk;
    ui::Theme m_theme{*qApp};
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace casebook::test
