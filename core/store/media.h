// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/casereader.h"

#include <optional>
#include <string>
#include <string_view>

namespace casebook::store {

/// The bytes of a file that was sent, by Attachment::media. None where the case has no such file, or one of more than
/// `most` bytes.
Result<std::optional<std::string>> mediaBytes(const CaseReader &reader, std::string_view path, std::uint64_t most);

} // namespace casebook::store
