// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/controls.h"

class QButtonGroup;
class QSpinBox;

namespace casebook::ui {

class ContextController;

/// The context rules side by side, each with what it would select; one of them is chosen.
class ContextStrip : public Surface
{
    Q_OBJECT

public:
    explicit ContextStrip(ContextController &context, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showRules();

    ContextController &m_context;
    QButtonGroup *m_rules;
    QSpinBox *m_amount;
};

} // namespace casebook::ui
