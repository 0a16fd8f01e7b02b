// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace casebook::ui {

/// Fusion without its bevels: hairlines instead of boxes, flat surfaces, focus as a line in the accent colour. All
/// colours come from the palette that is painted with.
class CasebookStyle : public QProxyStyle
{
    Q_OBJECT

public:
    CasebookStyle();
};

} // namespace casebook::ui
