// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/symphonystatement.h"
#include "app/cli/commands.h"
#include "app/cli/eventjson.h"
#include "app/cli/keyoptions.h"
#include "core/base/json.h"

#include <CLI/CLI.hpp>

#include <QJsonObject>

#include <format>

namespace casebook::cli {

namespace {

using namespace Qt::StringLiterals;

struct Command
{
    std::string file;
    std::string folder;
    std::string out;
    OneKeyOptions key;
};

ExitCode report(const Command &command, Console &console)
{
    std::optional<crypto::PrivateKey> key;
    if (!command.key.key.empty()) {
        auto read = readKey(command.key);
        if (!read)
            return console.fail(read.error());
        key = std::move(*read);
    }
    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    const Path out = absolutePath(command.out);
    const auto done =
        work::writeSymphonyStatement(absolutePath(command.file), absolutePath(command.folder), out, key, progress);
    if (!done)
        return console.fail(done.error());
    if (console.json)
        console.line(casebook::toJson(QJsonObject{{"file"_L1, toQString(pathText(out))},
                                                  {"messages"_L1, static_cast<qint64>(done->messages)},
                                                  {"imported"_L1, static_cast<qint64>(done->imported)},
                                                  {"failed"_L1, static_cast<qint64>(done->failed)},
                                                  {"left"_L1, static_cast<qint64>(done->left)},
                                                  {"balanced"_L1, done->balanced}}));
    else
        console.text(std::format("imported {}, failed {}, left {} of {}; balanced: {}", done->imported, done->failed,
                                 done->left, done->messages, done->balanced ? "yes" : "NO"));
    return done->balanced && done->failed + done->left == 0 ? ExitCode::Done : ExitCode::Incomplete;
}

} // namespace

void addSymphonyStatement(CLI::App &group, Action &action)
{
    auto *verb = group.add_subcommand("report", "The final report: counts, losses, failures; signed with a key");
    auto options = std::make_shared<Command>();
    verb->add_option("CASE", options->file, "The case file")->required();
    verb->add_option("FOLDER", options->folder, "The export for Symphony")->required();
    verb->add_option("--out", options->out, "The new file")->required();
    verb->add_option("--key", options->key.key, "Your key (PKCS #12), to sign the report with");
    verb->add_option("--key-password-file", options->key.passwordFile,
                     "File whose first line is the password of the key");
    verb->callback([&action, options] { action = [options](Console &console) { return report(*options, console); }; });
}

} // namespace casebook::cli
