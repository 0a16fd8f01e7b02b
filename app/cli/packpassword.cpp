// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/packpassword.h"

#include "app/cli/console.h"
#include "app/cli/keyoptions.h"
#include "core/crypto/password.h"

#include <CLI/CLI.hpp>

#include <QFile>

#include <cstdio>
#include <format>
#include <utility>

namespace casebook::cli {

namespace {

Status writeSecret(const Path &path, const crypto::Secret &secret)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
    std::string line(secret.text());
    line += '\n';
    const bool written = opened && file.write(line.data(), std::ssize(line)) == std::ssize(line) && file.flush();
    crypto::wipe(line);
    if (written)
        return {};
    return failure(opened ? Error::Code::Io : Error::Code::Conflict, pathText(path),
                   "the password cannot be written (" + file.errorString().toStdString() + ")",
                   "Name a file that is not there yet");
}

void show(std::string line)
{
    std::fputs(line.c_str(), stderr);
    crypto::wipe(line);
}

} // namespace

Status giveOut(const crypto::Secret &password, const std::string &file, const Console &console)
{
    if (!file.empty())
        return writeSecret(absolutePath(file), password);
    if (!console.hasTerminal())
        return failure(Error::Code::Invalid, "the password", "there is no terminal to show it on",
                       "Name a file for it with --password-out");
    show(std::format("Password: {}\n", password.text()));
    return {};
}

void addPackPasswordOptions(CLI::App &command, PackPasswordOptions &options)
{
    command.add_option("--password-file", options.file, "File whose first line is the password of the pack");
    auto *generate = command.add_flag("--generate-password", options.generate, "Make a strong password");
    command.add_option("--password-out", options.out, "New file for it [shown once on the terminal]")->needs(generate);
}

Result<PackPassword> PackPassword::take(const PackPasswordOptions &options, const Console &console)
{
    PackPassword taken;
    if (!options.file.empty()) {
        auto read = readPassword(options.file);
        if (!read)
            return std::unexpected(read.error());
        taken.m_secret = std::move(*read);
    }
    if (!options.generate)
        return taken;
    taken.m_secret = crypto::generatePassword();
    if (options.out.empty()) {
        if (!console.hasTerminal())
            return failure(Error::Code::Invalid, "--generate-password", "there is no terminal to show it on",
                           "Name a file for it with --password-out");
        taken.m_isShown = true;
        return taken;
    }
    const Path path = absolutePath(options.out);
    if (Status written = writeSecret(path, taken.m_secret); !written)
        return std::unexpected(written.error());
    taken.m_written = path;
    return taken;
}

PackPassword::PackPassword(PackPassword &&other) noexcept
    : m_secret(std::move(other.m_secret))
    , m_written(std::exchange(other.m_written, {}))
    , m_isShown(std::exchange(other.m_isShown, false))
{
}

PackPassword::~PackPassword()
{
    if (!m_written.empty())
        QFile::remove(m_written);
}

void PackPassword::keep()
{
    m_written.clear();
    if (!m_isShown)
        return;
    show(std::format("Password (shown once, give it by another way): {}\n", m_secret.text()));
}

} // namespace casebook::cli
