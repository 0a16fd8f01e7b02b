// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/importcontroller.h"

#include <QWidget>

namespace casebook::ui {

/// One kind of question about what is to be imported, as a step of ImportQuestions. It shows what the survey found
/// and begins with the answer that is most likely right, where there is one.
class QuestionStep : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// A whole sentence over the step: "Some sources are locked."
    virtual QString title() const = 0;
    /// Whether the import could go on with what stands in the step. Emit changed() when that may have become another.
    virtual bool isComplete() const = 0;
    /// Writes the answers into the request, so that the next survey does not ask for them again.
    virtual void apply(work::ImportRequest &request) const = 0;

Q_SIGNALS:
    void changed();
};

} // namespace casebook::ui
