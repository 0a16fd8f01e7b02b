// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace casebook::ui {

class FigureCard;
class Workspace;

/// The four figures on top of the reading report: books, events, copies, missing days.
class ProofFigures : public QWidget
{
    Q_OBJECT

public:
    explicit ProofFigures(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();

private:
    void showBooks();
    void showDays();

    Workspace &m_workspace;
    FigureCard *m_books;
    FigureCard *m_events;
    FigureCard *m_copies;
    FigureCard *m_days;
};

} // namespace casebook::ui
