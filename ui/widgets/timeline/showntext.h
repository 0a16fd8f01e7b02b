// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string_view>

namespace casebook::ui {

/// As much of a text as a timeline shows.
struct ShownText
{
    QString text;       ///< Line ends are line feeds; other control characters are shown as their pictures.
    qsizetype more = 0; ///< Characters that were left out.
};

/// The whole text, or the beginning of a very long one. The time it takes to show does not grow with the text.
ShownText shownText(std::string_view utf8);

} // namespace casebook::ui
