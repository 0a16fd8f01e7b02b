// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QStackedWidget;

namespace casebook::ui {

class Page;
class Rail;

/// The pages of an open case beside their rail, and the way back through them.
class Workbench : public QWidget
{
    Q_OBJECT

public:
    explicit Workbench(QWidget *parent = nullptr);

    /// Takes the page.
    void addPage(Page *page);
    const QList<Page *> &pages() const { return m_pages; }

    void goTo(int number);
    void goTo(const QString &name);
    bool canGoBack() const { return !m_way.isEmpty(); }
    void goBack();
    /// The keyboard goes to the next pane of the page.
    void nextPane();
    void forgetWay() { m_way.clear(); }

private:
    Rail *m_rail;
    QStackedWidget *m_stack;
    QList<Page *> m_pages;
    QList<int> m_way;
};

} // namespace casebook::ui
