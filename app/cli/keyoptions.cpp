// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/keyoptions.h"

#include "app/cli/console.h"
#include "app/cli/keptsecrets.h"
#include "core/work/keptsecrets.h"
#include "core/work/reading.h"

#include <CLI/CLI.hpp>

#include <QJsonObject>

#include <fstream>

namespace casebook::cli {

namespace {

constexpr std::size_t longestPassword = 4096;

/// What the key store of the system keeps for a key; empty where there is no such store, or nothing in it.
Result<crypto::Secret> keptPassphrase(const Path &keyFile)
{
    const auto name = work::secretNameOfKey(keyFile);
    if (!name)
        return std::unexpected(name.error());
    return findSecret(*name).value_or(std::nullopt).value_or(crypto::Secret());
}

} // namespace

Result<crypto::Secret> readPassword(const std::string &argument)
{
    const Path file = absolutePath(argument);
    std::ifstream stream(file, std::ios::binary);
    std::string text(longestPassword, '\0');
    if (stream)
        stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (!stream.is_open() || stream.bad())
        return failure(Error::Code::NotFound, pathText(file), "the password file cannot be read",
                       "Check the path and the permissions");
    const auto count = static_cast<std::size_t>(stream.gcount());
    const crypto::Secret secret(std::string_view(text).substr(0, std::min(text.find_first_of("\r\n"), count)));
    crypto::wipe(text);
    if (secret.empty())
        return failure(Error::Code::Invalid, pathText(file), "the first line of the password file is empty",
                       "Write the password into its first line");
    return secret;
}

void addOneKeyOptions(CLI::App &command, OneKeyOptions &options)
{
    command.add_option("--key", options.key, "Your key (PKCS #12)")->required();
    command.add_option("--key-password-file", options.passwordFile, "File whose first line is the password of the key");
}

Result<crypto::PrivateKey> readKey(const OneKeyOptions &options)
{
    const auto password =
        options.passwordFile.empty() ? keptPassphrase(absolutePath(options.key)) : readPassword(options.passwordFile);
    return password ? crypto::PrivateKey::open(absolutePath(options.key), *password)
                    : Result<crypto::PrivateKey>(std::unexpected(password.error()));
}

void addReaderKey(CLI::App &command, OneKeyOptions &options)
{
    command.add_option("--key", options.key, "Your key (PKCS #12); needed where the policy of the case is four-eyes");
    command.add_option("--key-password-file", options.passwordFile, "File whose first line is the password of the key");
}

Result<std::optional<crypto::PrivateKey>> readerKey(const store::CaseReader &reader, const OneKeyOptions &options,
                                                    const QJsonObject &details)
{
    if (options.key.empty())
        return std::nullopt;
    auto key = readKey(options);
    if (key)
        return *std::move(key);
    if (reader.info().policy == store::Policy::FourEyes)
        work::noteRefusal(reader, key.error(), details);
    return std::unexpected(key.error());
}

Status noteReading(const store::CaseReader &reader, const OneKeyOptions &options, const QJsonObject &details)
{
    return readerKey(reader, options, details).and_then([&](const std::optional<crypto::PrivateKey> &key) {
        return work::noteReading(reader, key, details);
    });
}

void addKeyOptions(CLI::App &command, KeyOptions &options)
{
    command
        .add_option("--password-file", options.passwordFiles,
                    "File whose first line is a password of locked sources; may be repeated")
        ->allow_extra_args(false);
    command.add_option("--key", options.keys, "Key (PKCS #12) that opens encrypted sources; may be repeated")
        ->allow_extra_args(false);
    command
        .add_option("--key-password-file", options.keyPasswordFiles, "File whose first line is the password of the key")
        ->allow_extra_args(false);
}

Result<crypto::Keyring> readKeyring(const KeyOptions &options)
{
    crypto::Keyring keyring;
    for (const std::string &file : options.passwordFiles) {
        auto password = readPassword(file);
        if (!password)
            return std::unexpected(password.error());
        keyring.passwords.push_back(std::move(*password));
    }
    for (std::size_t i = 0; i < options.keys.size(); ++i) {
        const bool hasPassword = i < options.keyPasswordFiles.size();
        auto key = readKey({options.keys[i], hasPassword ? options.keyPasswordFiles[i] : std::string()});
        if (!key)
            return std::unexpected(key.error());
        keyring.keys.push_back(std::move(*key));
    }
    return keyring;
}

} // namespace casebook::cli
