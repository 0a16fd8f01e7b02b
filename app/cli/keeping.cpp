// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/keptsecrets.h"
#include "app/cli/keyoptions.h"
#include "app/cli/smtppassword.h"
#include "core/base/json.h"
#include "core/base/qtext.h"
#include "core/work/keptsecrets.h"
#include "core/work/smtp.h"

#include <CLI/CLI.hpp>

#include <QJsonObject>

#include <format>

namespace casebook::cli {

namespace {

struct SecretOptions
{
    std::string file;
    std::string target;
    std::string passwordFile;
};

ExitCode tell(const Status &done, std::string_view what, const std::string &name, Console &console)
{
    if (!done)
        return console.fail(done.error());
    if (console.json)
        console.line(casebook::toJson(QJsonObject{{toQString(what), toQString(name)}}));
    else
        console.text(std::format("{}: {}", what, name));
    return ExitCode::Done;
}

ExitCode keep(const std::string &name, const crypto::Secret &secret, Console &console)
{
    return tell(keepSecret(name, secret), "kept", name, console);
}

ExitCode forget(const std::string &name, Console &console)
{
    return tell(removeSecret(name), "forgotten", name, console);
}

ExitCode keepKey(const SecretOptions &options, Console &console)
{
    const Path file = absolutePath(options.file);
    const auto passphrase = readPassword(options.passwordFile);
    if (!passphrase)
        return console.fail(passphrase.error());
    if (const auto key = crypto::PrivateKey::open(file, *passphrase); !key)
        return console.fail(key.error());
    const auto name = work::secretNameOfKey(file);
    return name ? keep(*name, *passphrase, console) : console.fail(name.error());
}

ExitCode forgetKey(const SecretOptions &options, Console &console)
{
    const auto name = work::secretNameOfKey(absolutePath(options.file));
    return name ? forget(*name, console) : console.fail(name.error());
}

ExitCode keepTarget(const SecretOptions &options, Console &console)
{
    const auto target = work::mailTarget(absolutePath(options.file), options.target);
    if (!target)
        return console.fail(target.error());
    const auto password = askForPassword(target->target, options.passwordFile, console);
    return password ? keep(work::secretName(target->target), *password, console) : console.fail(password.error());
}

ExitCode forgetTarget(const SecretOptions &options, Console &console)
{
    const auto target = work::mailTarget(absolutePath(options.file), options.target);
    return target ? forget(work::secretName(target->target), console) : console.fail(target.error());
}

} // namespace

void addSecrets(CLI::App &app, Action &action)
{
    auto *group = app.add_subcommand("secret", "What the key store of this system keeps for you");
    group->require_subcommand(1);
    auto options = std::make_shared<SecretOptions>();
    const auto add = [&](const char *name, const char *help, ExitCode (*verb)(const SecretOptions &, Console &)) {
        auto *command = group->add_subcommand(name, help);
        command->callback([&action, options, verb] {
            action = [options, verb](Console &console) { return verb(*options, console); };
        });
        return command;
    };
    auto *keepingKey = add("keep-key", "Keep the passphrase of a key", keepKey);
    keepingKey->add_option("--key-password-file", options->passwordFile, "File whose first line is the passphrase")
        ->required();
    auto *keepingTarget = add("keep-target", "Keep the password of a mail target", keepTarget);
    keepingTarget->add_option("--password-file", options->passwordFile,
                              "File whose first line is the password [asked for]");
    for (auto *command : {keepingKey, add("forget-key", "Forget the passphrase of a key", forgetKey)})
        command->add_option("KEY", options->file, "The key (PKCS #12)")->required();
    for (auto *command : {keepingTarget, add("forget-target", "Forget the password of a mail target", forgetTarget)}) {
        command->add_option("CASE", options->file, "The case file")->required();
        command->add_option("TARGET", options->target, "Its name")->required();
    }
}

} // namespace casebook::cli
