// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

class QJsonArray;
class QJsonObject;
class QJsonValue;

namespace casebook {

/// Compact JSON (RFC 8259) in UTF-8 on one line without a line end, keys in the order of their UTF-16 code units: equal
/// values give equal bytes. U+0085, U+2028 and U+2029 inside texts are escaped, so that no reader of lines takes one
/// for a line end (NDJSON), and U+FEFF, so that none takes it for a byte order mark.
std::string toJson(const QJsonObject &object);
std::string toJson(const QJsonArray &array);

/// One value alone: a text with its quotes, a number, `true`.
std::string toJson(const QJsonValue &value);

} // namespace casebook
