// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string_view>

namespace casebook {

/// UTF-8 as a QString, every character kept. QString::fromUtf8() takes a leading U+FEFF for a byte order mark and
/// drops it, but people do send it: never use it for what an archive says.
QString toQString(std::string_view utf8);

} // namespace casebook
