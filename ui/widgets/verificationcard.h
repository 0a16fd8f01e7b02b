// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/controls.h"

namespace casebook::ui {

class VerifyController;

/// What the last check of the case found; hidden before the first.
class VerificationCard : public Card
{
    Q_OBJECT

public:
    explicit VerificationCard(VerifyController &controller, QWidget *parent = nullptr);

private:
    void refresh();

    VerifyController &m_controller;
    ToneLabel *m_verdict;
    ToneLabel *m_findings;
};

} // namespace casebook::ui
