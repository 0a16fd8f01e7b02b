// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "core/base/result.h"
#include "core/crypto/secret.h"

#include <string>

namespace CLI {
class App;
}

namespace casebook::cli {

class Console;

/// Where the password of a pack that is written comes from.
struct PackPasswordOptions
{
    std::string file;
    bool generate = false;
    std::string out; ///< Where a generated one goes; empty = shown on the terminal.

    /// How many ways are named.
    int ways() const { return (file.empty() ? 0 : 1) + (generate ? 1 : 0); }
};

/// Adds `--password-file`, `--generate-password` and `--password-out`.
void addPackPasswordOptions(CLI::App &command, PackPasswordOptions &options);

/// Gives a password out: into a new file that only this account can read, or where none is named on the terminal.
/// Invalid where there is neither; Conflict: the file is there already.
Status giveOut(const crypto::Secret &password, const std::string &file, const Console &console);

/// The password of one export. One that was generated into a file is removed again unless kept.
class PackPassword
{
public:
    /// Reads it; or generates one, and writes it into a new file that only this account can read, or shows it once on
    /// the terminal. Invalid where there is neither file nor terminal.
    static Result<PackPassword> take(const PackPasswordOptions &options, const Console &console);

    PackPassword(PackPassword &&other) noexcept;
    PackPassword &operator=(PackPassword &&) = delete;
    ~PackPassword();

    const crypto::Secret &secret() const { return m_secret; }

    /// The export is done.
    void keep();

private:
    PackPassword() = default;

    crypto::Secret m_secret;
    Path m_written; ///< Empty: none, or to be kept.
    bool m_isShown = false;
};

} // namespace casebook::cli
