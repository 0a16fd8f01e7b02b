// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "core/base/result.h"
#include "core/crypto/secret.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace casebook::pack {

enum class ZipProtection : std::uint8_t {
    None,      ///< For what is encrypted as a whole around the zip.
    Aes256,    ///< WinZip AE-2.
    ZipCrypto, ///< Broken; for receivers whose system opens nothing else.
};

/// Writes a zip whose entries grow side by side, in any number. Each entry is deflated on two threads and encrypted at
/// once; what does not fit into memory waits beside the zip as ciphertext, never as text. Memory is bounded by 64 MiB
/// and a few hundred bytes for each entry. Names are UTF-8; entries, sizes and offsets may be larger than 32 bits say
/// (Zip64). Times and attributes of entries are always the same: equal contents give equal bytes, but for salts.
///
/// QuaZip writes the frame of the zip. It knows neither AES nor entries side by side, so that entries reach it ready
/// made, and their headers are then corrected. One thread at a time.
class ZipWriter
{
public:
    struct Options
    {
        ZipProtection protection = ZipProtection::Aes256;
        crypto::Secret password; ///< Of the entries; not used without protection.
        Path aside;              ///< A folder that is there and empty, for what does not fit into memory.
    };

    /// Into a new file. Conflict when there is one.
    static Result<std::unique_ptr<ZipWriter>> create(const Path &file, Options options);

    /// Takes the bytes of a zip in order, for what goes on without a file.
    using Sink = std::function<Status(std::string_view)>;

    /// Into something that can only go forward; `name` is the subject of errors. Without protection only: the frame of
    /// encrypted entries is corrected afterwards.
    static Result<std::unique_ptr<ZipWriter>> stream(Sink sink, std::string name, Options options);

    virtual ~ZipWriter() = default;

    /// Adds to the end of an entry; the first call begins it. Conflict for one that is closed. The first error sticks.
    virtual Status append(const std::string &name, std::string_view content) = 0;

    /// Ends an entry, which may be empty: it goes into the zip now, behind those that were closed before.
    virtual Status close(const std::string &name) = 0;

    /// Closes what is open, in order of the names' bytes, and ends the zip.
    virtual Status finish() = 0;
};

} // namespace casebook::pack
