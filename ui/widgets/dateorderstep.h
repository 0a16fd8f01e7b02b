// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/questionstep.h"

class QRadioButton;

namespace casebook::ui {

/// Asks which number of a date in IM archives is the day, where nothing in a file tells it. Nothing is chosen before
/// the person chooses: a wrong order moves messages by months.
class DateOrderStep : public QuestionStep
{
    Q_OBJECT

public:
    explicit DateOrderStep(ImportController &imports, QWidget *parent = nullptr);

    QString title() const override;
    bool isComplete() const override;
    void apply(work::ImportRequest &request) const override;

private:
    const int m_files;
    QRadioButton *m_monthFirst;
    QRadioButton *m_dayFirst;
};

} // namespace casebook::ui
