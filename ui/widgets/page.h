// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/style/icons.h"

#include <QWidget>

namespace casebook::ui {

/// One feature's face. The shell knows pages only through this.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(QString title, Icon icon, QWidget *parent = nullptr) : QWidget(parent), m_title(std::move(title)), m_icon(icon)
    {
    }

    QString title() const { return m_title; }
    Icon icon() const { return m_icon; }

    /// Where the keyboard starts when the page comes up.
    virtual QWidget *firstFocus() = 0;
    /// The panes that F6 goes through, in reading order.
    virtual QList<QWidget *> panes() { return {firstFocus()}; }

private:
    QString m_title;
    Icon m_icon;
};

} // namespace casebook::ui
