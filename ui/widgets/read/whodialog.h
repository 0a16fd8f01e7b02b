// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QTableWidget;

namespace casebook::ui {

class InspectorController;
class ToneLabel;

/// Who could see the inspected event: everybody who was present, and those of whom it is not sure, with the reason.
/// Follows the event that is inspected.
class WhoDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WhoDialog(InspectorController &inspector, QWidget *parent = nullptr);

private:
    void showAgain();

    InspectorController &m_inspector;
    ToneLabel *m_event;
    ToneLabel *m_counts;
    QTableWidget *m_people;
};

} // namespace casebook::ui
