// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/controls.h"

namespace casebook::ui {

class ImportController;

/// How the last import ended; hidden where there was none.
class ImportCard : public Card
{
    Q_OBJECT

public:
    explicit ImportCard(ImportController &controller, QWidget *parent = nullptr);
    void refresh();

private:
    ImportController &m_controller;
    ToneLabel *m_verdict;
    ToneLabel *m_figures;
};

} // namespace casebook::ui
