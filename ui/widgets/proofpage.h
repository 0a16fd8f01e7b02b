// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/page.h"

class QAbstractItemModel;
class QButtonGroup;
class QCheckBox;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace casebook::query {
struct Query;
}

namespace casebook::ui {

class CalendarView;
class ImportCard;
class LogPanel;
class ProofFigures;
class ProofHead;
class SourcePanel;
class ToneLabel;
class Workspace;

/// The reading report: what was read, whether the books balance, which days are missing, and what needs a look. Beside
/// it the audit log.
class ProofPage : public Page
{
    Q_OBJECT

public:
    explicit ProofPage(Workspace &workspace, QWidget *parent = nullptr);

    QWidget *firstFocus() override;
    QList<QWidget *> panes() override;

    enum Face { Report, Log };
    void showFace(Face face);

Q_SIGNALS:
    /// The person asked for the conversations of a day.
    void conversationsWanted(const casebook::query::Query &query);

private:
    QWidget *makeFaces();
    QWidget *makeReport();
    QWidget *makeColumn();
    void addCalendar(QVBoxLayout *column);
    void addIssues(QVBoxLayout *column);
    QTableView *makeTable(QAbstractItemModel &model, const QString &name, const QString &accessibleName);
    void wire();
    void refresh();
    void showReport();
    void showProblems();
    void showSource(int row);
    void showIssue(int row);
    void showDay();
    void openDay();
    void fitTables();
    void sizeColumns();
    void chooseFirstIssue();

    Workspace &m_workspace;
    QButtonGroup *m_face;
    QStackedWidget *m_faces;
    LogPanel *m_log;
    ProofHead *m_head;
    ProofFigures *m_figures;
    ImportCard *m_import;
    ToneLabel *m_problems;
    QWidget *m_calendarSection;
    CalendarView *m_calendar;
    QCheckBox *m_notes;
    ToneLabel *m_noIssues;
    QTableView *m_issues;
    QTableView *m_sources;
    SourcePanel *m_side;
};

} // namespace casebook::ui
