// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/communicator/mappedtext.h"

namespace casebook::archive::communicator {

bool isRtf(std::string_view bytes);

/// The text of an RTF document (Rich Text Format 1.9.1): characters of its code page (`\ansicpg`, else `page`) and
/// `\u`, paragraphs, line breaks, cells and tabs; what is no text of the document (fonts, colours, pictures, fields'
/// instructions, unknown `\*` groups) is passed over. Takes any bytes: what does not fit the format is taken as text or
/// passed over, and groups may nest as deep as they like.
MappedText rtfText(std::string_view bytes, CodePage page);

} // namespace casebook::archive::communicator
