// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/communicator/mappedtext.h"

#include <string>

namespace casebook::archive::communicator {

/// Whether a text is HTML, by its beginning.
bool isHtml(std::string_view text);

/// The encoding that HTML declares for itself (`<meta charset>`), or XML (`<?xml encoding=`); empty when none.
std::string declaredEncoding(std::string_view text);

/// What a reader of the page sees, line by line: paragraphs, rows, list items and `<br>` end a line, cells are parted
/// by a tab, white space counts as one space except in `<pre>`; scripts and style sheets are left out. Nothing is
/// loaded or run. Takes any text.
MappedText htmlText(const MappedText &html);

} // namespace casebook::archive::communicator
