// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "core/base/hex.h"
#include "core/base/json.h"
#include "core/base/qtext.h"
#include "core/work/checkpoints.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QJsonObject>

#include <format>
#include <memory>

namespace casebook::cli {

namespace {

using namespace Qt::StringLiterals;

struct StampOptions
{
    std::string file;
    std::string out;
    std::string answer;
    std::string authorities;
};

QJsonObject toJson(const audit::Stamp &stamp)
{
    return {{"entry"_L1, static_cast<qint64>(stamp.entry)},
            {"entries"_L1, static_cast<qint64>(stamp.checkpoint.head.size)},
            {"head"_L1, toQString(toHex(stamp.checkpoint.head.root))},
            {"time"_L1, toQString(toRfc3339(stamp.stamp.time))},
            {"authority"_L1, toQString(stamp.stamp.authority.subject())},
            {"fingerprint"_L1, toQString(stamp.stamp.authority.fingerprint())},
            {"serial"_L1, toQString(stamp.stamp.serial)}};
}

void print(const audit::Stamp &stamp, Console &console)
{
    console.text(std::format("{}  {} entries  {}  serial {}", toRfc3339(stamp.stamp.time), stamp.checkpoint.head.size,
                             stamp.stamp.authority.subject(), stamp.stamp.serial));
}

ExitCode query(const StampOptions &options, Console &console)
{
    const Path out = absolutePath(options.out);
    const auto made = work::writeStampQuery(absolutePath(options.file), out);
    if (!made)
        return console.fail(made.error());
    const std::string digest = toHex(crypto::sha256(audit::toText(made->checkpoint)));
    if (console.json)
        console.line(casebook::toJson(QJsonObject{{"query"_L1, toQString(pathText(out))},
                                                  {"entries"_L1, static_cast<qint64>(made->checkpoint.head.size)},
                                                  {"head"_L1, toQString(toHex(made->checkpoint.head.root))},
                                                  {"digest"_L1, toQString(digest)}}));
    else
        console.text(std::format("{}: SHA-256 {} of the checkpoint of {} entries", pathText(out), digest,
                                 made->checkpoint.head.size));
    return ExitCode::Done;
}

ExitCode accept(const StampOptions &options, Console &console)
{
    const auto stamp =
        work::acceptStamp(absolutePath(options.file), absolutePath(options.answer), absolutePath(options.authorities));
    if (!stamp)
        return console.fail(stamp.error());
    if (console.json)
        console.line(casebook::toJson(toJson(*stamp)));
    else
        print(*stamp, console);
    return ExitCode::Done;
}

ExitCode list(const StampOptions &options, Console &console)
{
    const auto all = store::CaseReader::open(absolutePath(options.file)).and_then(&audit::stamps);
    if (!all)
        return console.fail(all.error());
    QJsonArray array;
    for (const audit::Stamp &stamp : *all) {
        if (console.json)
            array.append(toJson(stamp));
        else
            print(stamp, console);
    }
    if (console.json)
        console.line(casebook::toJson(array));
    return ExitCode::Done;
}

} // namespace

void addStamping(CLI::App &audit, Action &action)
{
    auto *group = audit.add_subcommand("timestamp", "Time stamps of an authority (RFC 3161), by files");
    group->require_subcommand(1);
    auto options = std::make_shared<StampOptions>();
    const auto add = [&](const char *name, const char *help, ExitCode (*verb)(const StampOptions &, Console &)) {
        auto *command = group->add_subcommand(name, help);
        command->add_option("CASE", options->file, "The case file")->required();
        command->callback([&action, options, verb] {
            action = [options, verb](Console &console) { return verb(*options, console); };
        });
        return command;
    };
    add("query", "Write a query over the log as it is, for an authority of your choice", query)
        ->add_option("--out", options->out, "The file to make (*.tsq)")
        ->required();
    auto *accepting = add("accept", "Check the answer, and keep it in the log", accept);
    accepting->add_option("ANSWER", options->answer, "What the authority sent back (*.tsr)")->required();
    accepting
        ->add_option("--ca", options->authorities,
                     "Certificates (PEM) of those whom you trust to vouch for the authority, from themselves")
        ->required();
    add("list", "The time stamps that were taken in", list);
}

} // namespace casebook::cli
