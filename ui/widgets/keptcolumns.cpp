// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/keptcolumns.h"

#include "ui/presentation/settings.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QTimer>

namespace casebook::ui {

KeptColumns::KeptColumns(QTableView &table, Settings &settings) : QObject(&table), m_table(table), m_settings(settings)
{
    auto *header = m_table.horizontalHeader();
    header->setSectionsMovable(true);
    header->restoreState(m_settings.layout(name()));
    header->viewport()->installEventFilter(this);
}

/// Another number of columns is another table.
QString KeptColumns::name() const
{
    return QStringLiteral("columns-%1-%2").arg(m_table.objectName()).arg(m_table.horizontalHeader()->count());
}

bool KeptColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease)
        QTimer::singleShot(0, this, &KeptColumns::save); // when the header has done with it what it does
    return QObject::eventFilter(watched, event);
}

void KeptColumns::save()
{
    m_settings.setLayout(name(), m_table.horizontalHeader()->saveState());
}

} // namespace casebook::ui
