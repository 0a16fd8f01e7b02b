// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/requesttext.h"
#include "ui/widgets/page.h"

class QComboBox;
class QListView;
class QPushButton;
class QStackedWidget;

namespace casebook::ui {

class RequestFormPane;
class RequestSheet;
class RequestsController;
class StepsPanel;
class ToneLabel;
class Workspace;

/// Requests for exports: the inbox, the sheet of one of them, what can be done with it, and the form of a new one.
class AskPage : public Page
{
    Q_OBJECT

public:
    explicit AskPage(Workspace &workspace, QWidget *parent = nullptr);

    QWidget *firstFocus() override;
    QList<QWidget *> panes() override;

    /// The form of a new request.
    void askNew();

Q_SIGNALS:
    void exportWanted(const QString &request);
    void requestFileWanted();

private:
    QWidget *makeHead();
    QWidget *makeInbox();
    QWidget *makeList();
    void wire();
    void showList();
    void showChosen();
    void takeStep(review::RequestAct act);
    void submitAsItIs();
    void sendForm(bool submit);
    void preview();
    void saveSheet();

    Workspace &m_workspace;
    RequestsController &m_requests;
    ToneLabel *m_waiting;
    QComboBox *m_states;
    QPushButton *m_new;
    QStackedWidget *m_rooms; ///< Nothing yet, the inbox, the form.
    QListView *m_list;
    RequestSheet *m_sheet;
    StepsPanel *m_steps;
    RequestFormPane *m_form;
    ToneLabel *m_problems;
    ToneLabel *m_said;
};

} // namespace casebook::ui
