// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/workbench.h"

#include "ui/widgets/page.h"
#include "ui/widgets/rail.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace casebook::ui {

Workbench::Workbench(QWidget *parent) : QWidget(parent), m_rail(new Rail), m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("workbench"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addWidget(m_stack, 1);
    connect(m_rail, &Rail::chosen, this, [this](int number) { goTo(number); });
}

void Workbench::addPage(Page *page)
{
    m_pages += page;
    m_stack->addWidget(page);
    m_rail->addPage(*page);
}

void Workbench::goTo(int number)
{
    if (number < 0 || number >= m_pages.size())
        return;
    if (m_stack->currentIndex() != number)
        m_way += m_stack->currentIndex();
    m_stack->setCurrentIndex(number);
    m_rail->choose(number);
    m_pages[number]->firstFocus()->setFocus();
}

void Workbench::goTo(const QString &name)
{
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i]->objectName() == name)
            goTo(i);
    }
}

void Workbench::goBack()
{
    if (m_way.isEmpty())
        return;
    goTo(m_way.takeLast());
    m_way.removeLast(); // the step back is no step forward
}

void Workbench::nextPane()
{
    const auto panes = m_pages[m_stack->currentIndex()]->panes();
    if (panes.isEmpty())
        return;
    const auto *focus = window()->focusWidget();
    qsizetype now = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            now = i;
    }
    panes[(now + 1) % panes.size()]->setFocus(Qt::TabFocusReason);
}

} // namespace casebook::ui
