// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/controls.h"
#include "ui/widgets/questionstep.h"

#include <chrono>
#include <vector>

class QComboBox;
class QTableWidget;

namespace casebook::ui {

/// Asks what the columns of tables mean that no profile describes: each with example values and a guess, and below
/// them the first rows as they would come into the case. What is settled can be kept as a profile.
class ColumnsStep : public QuestionStep
{
    Q_OBJECT

public:
    /// Borrows the controller, whose survey() must be there.
    explicit ColumnsStep(ImportController &imports, QWidget *parent = nullptr);

    QString title() const override;
    bool isComplete() const override;
    void apply(work::ImportRequest &request) const override;

private:
    /// A table as the person has it.
    struct Answer
    {
        archive::requested::PackTable table;
        archive::requested::TableSettings settings;
        bool leftOut = false;
    };

    QWidget *choices();
    QWidget *profileRow();
    void showTable();
    void addColumn(int column);
    void setKind(int index);
    void setDateOrder(int index);
    void setMeaning(int column, int index);
    void changeAnswer();
    void showPreview(const Result<std::vector<work::PreviewRow>> &rows);
    void saveProfile();
    void tell(Tone tone, const QString &sentence);
    Answer &current();
    const std::chrono::time_zone *zone() const;

    ImportController &m_imports;
    std::vector<Answer> m_answers;
    int m_asked = 0; ///< Previews that were asked for: only the last one is shown.
    QComboBox *m_tables;
    QComboBox *m_kind;
    QComboBox *m_order;
    QComboBox *m_zone;
    ToneLabel *m_question;
    QTableWidget *m_columns;
    QTableWidget *m_preview;
    QLineEdit *m_profile;
    ToneLabel *m_outcome;
};

} // namespace casebook::ui
