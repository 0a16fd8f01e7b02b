// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace casebook::ui {

/// How the messages of a timeline look.
enum class RowStyle {
    Cards,   ///< Name over the text, a badge beside it.
    Bubbles, ///< The same, the text in a bubble of the person's colour.
    Compact, ///< Name and text in one line.
};

} // namespace casebook::ui
