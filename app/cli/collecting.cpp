// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/eventjson.h"
#include "core/base/json.h"
#include "core/model/instant.h"
#include "core/work/collection.h"

#include <CLI/CLI.hpp>

#include <QJsonObject>

#include <format>
#include <fstream>
#include <sstream>

namespace casebook::cli {

namespace {

using namespace Qt::StringLiterals;

struct CollectionOptions
{
    std::string file;
    store::Custodian custodian;
    std::string who;
    std::string state;
    std::string until;
    std::string output;
};

QJsonObject toJson(const work::CollectionEntry &entry)
{
    QJsonObject object{{"custodian"_L1, toQString(entry.name)},
                       {"address"_L1, toQString(entry.address)},
                       {"state"_L1, toQString(work::collectionStateName(entry.state))},
                       {"pc"_L1, toQString(entry.computers)},
                       {"files"_L1, static_cast<qint64>(entry.files)},
                       {"bytes"_L1, static_cast<qint64>(entry.bytes)},
                       {"messages"_L1, static_cast<qint64>(entry.messages)},
                       {"note"_L1, toQString(entry.note)}};
    if (entry.handedIn)
        object.insert("handed_in"_L1, toQString(toRfc3339(*entry.handedIn)));
    return object;
}

ExitCode list(const CollectionOptions &options, Console &console)
{
    const auto entries = work::collectionList(absolutePath(options.file));
    if (!entries)
        return console.fail(entries.error());
    QJsonArray array;
    for (const work::CollectionEntry &entry : *entries) {
        if (!options.state.empty() && options.state != work::collectionStateName(entry.state))
            continue;
        array.append(toJson(entry));
        if (!console.json)
            console.text(std::format("{:<10} {:<28} {:<36} {:<12} {:<21} {:>6} {:>10} {}",
                                     work::collectionStateName(entry.state), entry.name, entry.address, entry.computers,
                                     entry.handedIn ? toRfc3339(*entry.handedIn) : "", entry.files, entry.messages,
                                     entry.note));
    }
    if (console.json)
        console.line(casebook::toJson(array));
    return ExitCode::Done;
}

ExitCode add(const CollectionOptions &options, Console &console)
{
    auto file = store::CaseFile::open(absolutePath(options.file));
    if (!file)
        return console.fail(file.error());
    const Status done = store::putCustodian(*file, options.custodian);
    return done ? ExitCode::Done : console.fail(done.error());
}

ExitCode remove(const CollectionOptions &options, Console &console)
{
    auto file = store::CaseFile::open(absolutePath(options.file));
    if (!file)
        return console.fail(file.error());
    const Status done = store::removeCustodian(*file, options.who);
    return done ? ExitCode::Done : console.fail(done.error());
}

ExitCode letter(const CollectionOptions &options, Console &console)
{
    std::optional<std::chrono::year_month_day> until;
    if (!options.until.empty()) {
        std::chrono::year_month_day day;
        std::istringstream text(options.until);
        text >> std::chrono::parse("%F", day);
        if (!text || !day.ok())
            return console.fail({Error::Code::Invalid, options.until, "is no day", "Write it as 2026-03-14", {}});
        until = day;
    }
    console.out(work::collectionLetter(until));
    return ExitCode::Done;
}

/// To the file named, else to stdout.
ExitCode give(const CollectionOptions &options, const std::string &document, Console &console)
{
    if (options.output.empty()) {
        console.out(document);
        return ExitCode::Done;
    }
    const Path path = absolutePath(options.output);
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out.write(document.data(), static_cast<std::streamsize>(document.size()));
    out.close();
    if (!out)
        return console.fail({Error::Code::Io, pathText(path), "cannot be written", "Check the folder", {}});
    return ExitCode::Done;
}

ExitCode csv(const CollectionOptions &options, Console &console)
{
    const auto entries = work::collectionList(absolutePath(options.file));
    return entries ? give(options, work::collectionCsv(*entries), console) : console.fail(entries.error());
}

ExitCode signOff(const CollectionOptions &options, Console &console)
{
    const auto reader = store::CaseReader::open(absolutePath(options.file));
    if (!reader)
        return console.fail(reader.error());
    const auto entries = work::collectionList(absolutePath(options.file));
    if (!entries)
        return console.fail(entries.error());
    return give(options, work::signOffSheet(reader->info(), *entries, momentOf()), console);
}

} // namespace

void addCollecting(CLI::App &app, Action &action)
{
    auto *collection = app.add_subcommand("collection", "Who has handed in client history, and who is missing");
    collection->require_subcommand(1);
    auto options = std::make_shared<CollectionOptions>();
    const auto verb = [&](const char *name, const char *help, ExitCode (*run)(const CollectionOptions &, Console &)) {
        auto *command = collection->add_subcommand(name, help);
        command->add_option("CASE", options->file, "The case file")->required();
        command->callback(
            [&action, options, run] { action = [options, run](Console &console) { return run(*options, console); }; });
        return command;
    };
    verb("list", "The list", list)
        ->add_option("--state", options->state, "Only these")
        ->check(CLI::IsMember({"missing", "handed-in", "excused"}));
    auto *put = verb("add", "Put a person on the list, or change what it says", add);
    put->add_option("--name", options->custodian.name, "Name")->required();
    put->add_option("--address", options->custodian.address, "Address, as in the archives");
    put->add_flag("--excused", options->custodian.excused, "Has nothing to hand in");
    put->add_option("--note", options->custodian.note, "Why, and what else there is to say");
    verb("remove", "Take a person off the list who has handed in nothing", remove)
        ->add_option("PERSON", options->who, "Address, or name of a person without one")
        ->required();
    verb("letter", "A text with instructions, to send to users", letter)
        ->add_option("--until", options->until, "The last day, as 2026-03-14");
    verb("sign-off", "A sheet to print and sign, as HTML", signOff)
        ->add_option("FILE", options->output, "Where to write it [stdout]");
    verb("csv", "The list as CSV", csv)->add_option("FILE", options->output, "Where to write it [stdout]");
}

} // namespace casebook::cli
