// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace casebook {

/// Why something could not be done, and what the caller can do about it.
///
/// The texts are plain English for the log and the command line, UTF-8. `ui/presentation/errortext` turns the code
/// into a translated sentence and shows the texts below it.
struct Error
{
    enum class Code : std::uint8_t {
        NotFound,     ///< The named thing does not exist.
        AccessDenied, ///< It exists, but this account may not read or write it.
        Io,           ///< The system failed to read or write.
        DiskFull,     ///< There is no room left where the file should grow.
        Locked,       ///< It is encrypted, and no password or key at hand opens it.
        Invalid,      ///< The input, or what the person asked for, has not the right form.
        Corrupt,      ///< A file of ours is damaged or was changed by somebody else.
        NewerVersion, ///< The file was made by a newer Casebook.
        Conflict,     ///< It is there already, or somebody else is using it.
        NotPermitted, ///< The policy of the case does not allow it.
        Cancelled,    ///< The person stopped it; what was finished until then is kept.
        Internal,     ///< A defect of the program.
    };

    Code code = Code::Internal;
    std::string subject;                 ///< The file or item, as the person knows it.
    std::string reason;                  ///< What went wrong there; no full stop at the end.
    std::string advice;                  ///< What the person can do; may be empty.
    std::optional<std::uint64_t> offset; ///< The byte in the file, where one can be named.

    /// "subject, at byte n: reason. advice." in one line.
    std::string text() const;

    bool operator==(const Error &) const = default;
};

} // namespace casebook
