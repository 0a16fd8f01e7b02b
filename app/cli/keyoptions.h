// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/crypto/keyring.h"
#include "core/store/casereader.h"

#include <optional>
#include <string>
#include <vector>

class QJsonObject;

namespace CLI {
class App;
}

namespace casebook::cli {

/// The options that name what opens locked sources. Secrets stand in files, never on the command line.
struct KeyOptions
{
    std::vector<std::string> passwordFiles;
    std::vector<std::string> keys;
    std::vector<std::string> keyPasswordFiles; ///< One for each key, in order; a key without one has no password.
};

/// The options that name the identity of the person who acts.
struct OneKeyOptions
{
    std::string key;
    std::string passwordFile; ///< Empty: the key has no password.
};

/// Adds `--key`, which is required, and `--key-password-file`.
void addOneKeyOptions(CLI::App &command, OneKeyOptions &options);
Result<crypto::PrivateKey> readKey(const OneKeyOptions &options);

/// The same, but for commands that need it for cases of the policy four-eyes only.
void addReaderKey(CLI::App &command, OneKeyOptions &options);

/// The key, if one was named. A key that cannot be opened is noted in the log of a four-eyes case (`details`: what was
/// tried).
Result<std::optional<crypto::PrivateKey>> readerKey(const store::CaseReader &reader, const OneKeyOptions &options,
                                                    const QJsonObject &details);

/// Opens the key and puts into the log what is about to be read; see work::noteReading().
Status noteReading(const store::CaseReader &reader, const OneKeyOptions &options, const QJsonObject &details);

/// Adds `--password-file`, `--key` and `--key-password-file`; all may be repeated.
void addKeyOptions(CLI::App &command, KeyOptions &options);

/// The first line of the file, without its end.
Result<crypto::Secret> readPassword(const std::string &argument);

/// The passwords and keys themselves: of a password file the first line, without its end.
Result<crypto::Keyring> readKeyring(const KeyOptions &options);

} // namespace casebook::cli
