// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/controls.h"
#include "ui/widgets/questionstep.h"

#include <QDialog>

#include <vector>

class QStackedWidget;

namespace casebook::ui {

/// Asks what an import has to know and only the person can say, one step for each kind of question. It stays open
/// while the answers are looked at: what a password opens may ask for more. Closes itself when the import starts or
/// fails; closed by the person, it dismisses the import.
class ImportQuestions : public QDialog
{
    Q_OBJECT

public:
    /// Borrows the controller, whose survey() must be there.
    explicit ImportQuestions(ImportController &imports, QWidget *parent = nullptr);

    void reject() override;

private:
    void build();
    void ask();
    void addStep(QuestionStep *step);
    void goTo(int step);
    void goOn();
    void refresh();
    bool isLast() const;

    ImportController &m_imports;
    std::vector<QuestionStep *> m_steps;
    ToneLabel *m_title;
    ToneLabel *m_count;
    QStackedWidget *m_pages;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace casebook::ui
