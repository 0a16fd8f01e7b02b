// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/path.h"

namespace casebook {

std::string pathText(const Path &path)
{
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

Path pathFromText(std::string_view utf8)
{
    return Path(std::u8string(utf8.begin(), utf8.end()));
}

} // namespace casebook
