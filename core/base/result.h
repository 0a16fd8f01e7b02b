// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <expected>
#include <utility>

namespace casebook {

/// A value, or the error that stood in its way.
template <typename T> using Result = std::expected<T, Error>;

/// Success without a value, or an error.
using Status = Result<void>;

/// `return failure(Error::Code::Io, path, "cannot be read", "Check the disk");`
inline std::unexpected<Error> failure(Error::Code code, std::string subject, std::string reason,
                                      std::string advice = {})
{
    return std::unexpected(Error{code, std::move(subject), std::move(reason), std::move(advice), std::nullopt});
}

} // namespace casebook
