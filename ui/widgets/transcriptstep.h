// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/controls.h"
#include "ui/widgets/questionstep.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QTreeWidget;

namespace casebook::ui {

/// Asks how clients' histories are to be read: whose they are, the zone of the PC, the order of day and month. The
/// first lines of a file are shown as they would be read, and change with every answer.
class TranscriptStep : public QuestionStep
{
    Q_OBJECT

public:
    /// Borrows the controller, whose survey() must be there.
    explicit TranscriptStep(ImportController &imports, QWidget *parent = nullptr);

    QString title() const override;
    bool isComplete() const override;
    void apply(work::ImportRequest &request) const override;

private:
    using Findings = archive::communicator::Findings;

    void build();
    void fillForm(QFormLayout *form);
    work::TranscriptAnswers answers() const;
    const std::chrono::time_zone *zone() const;
    void look();
    void show(const Result<Findings> &found);
    void showPreview(const Findings &found);
    void tell(const Findings &found);

    ImportController &m_imports;
    const std::vector<archive::FoundSource> m_files;
    QTimer m_lookSoon;
    int m_asked = 0; ///< Only the answer to the last question counts.
    QCheckBox *m_wanted;
    QComboBox *m_file;
    QLineEdit *m_owner;
    QLineEdit *m_computer;
    QComboBox *m_zone;
    QComboBox *m_order;
    QComboBox *m_page;
    QComboBox *m_pattern;
    QTreeWidget *m_preview;
    ToneLabel *m_outcome;
};

} // namespace casebook::ui
