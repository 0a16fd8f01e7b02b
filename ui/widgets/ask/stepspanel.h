// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/requesttext.h"
#include "ui/widgets/controls.h"

#include <QTimeZone>

namespace casebook::ui {

/// What has been done with a request, by whom and when, and what can be done next.
class StepsPanel : public Surface
{
    Q_OBJECT

public:
    explicit StepsPanel(QWidget *parent = nullptr);

    /// `isVoid`: its approval covers nothing any more. `busy`: a step is under way.
    void show(const review::Request &request, const QTimeZone &zone, bool isVoid, bool busy);
    QWidget *firstFocus();

Q_SIGNALS:
    void stepWanted(casebook::review::RequestAct act);
    void previewWanted();
    void dryRunWanted();
    void editWanted();
    void exportWanted();
    void sendWanted();
    void receiveWanted();
    void sheetWanted();

private:
    void showSteps(const review::Request &request, const QTimeZone &zone);
    void showNext(const review::Request &request, bool isVoid);
    QPushButton *addAct(QVBoxLayout *to, const QString &text, const QString &name, bool primary, auto wanted);

    QVBoxLayout *m_steps;
    ToneLabel *m_next;
    QList<QPushButton *> m_all;
    QPushButton *m_submit;
    QPushButton *m_edit;
    QPushButton *m_preview;
    QPushButton *m_dryRun;
    QPushButton *m_review;
    QPushButton *m_approve;
    QPushButton *m_return;
    QPushButton *m_reject;
    QPushButton *m_revoke;
    QPushButton *m_export;
    QPushButton *m_send;
    QPushButton *m_receive;
    QPushButton *m_sheet;
};

} // namespace casebook::ui
