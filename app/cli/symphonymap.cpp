// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/eventjson.h"
#include "app/cli/queryoptions.h"
#include "core/base/json.h"
#include "core/work/symphonymapping.h"

#include <CLI/CLI.hpp>

#include <QJsonObject>

#include <format>
#include <fstream>

namespace casebook::cli {

namespace {

using namespace Qt::StringLiterals;

struct Command
{
    std::string file;
    std::vector<std::string> tables;
    std::string out;
    std::string rooms = "room";
    QueryOptions what;
};

QJsonValue number(std::int64_t value)
{
    return QJsonValue(static_cast<qint64>(value));
}

/// A new file; never over one that is there.
Status writeNew(const Path &path, const std::string &text)
{
    std::error_code failed;
    if (std::filesystem::exists(path, failed))
        return failure(Error::Code::Conflict, pathText(path), "is there already", "Name a new file");
    std::ofstream file(path, std::ios::binary);
    file << text;
    return file.flush() ? Status() : failure(Error::Code::Io, pathText(path), "cannot be written", "Check the disk");
}

using Table = std::string (*)(const symphony::Census &, const symphony::Mapping &);

ExitCode writeTable(const Command &command, Table table, Console &console)
{
    const auto reader = store::CaseReader::open(absolutePath(command.file));
    if (!reader)
        return console.fail(reader.error());
    const auto query = command.what.parse();
    if (!query)
        return console.fail(query.error());
    const auto rooms = command.rooms == "room" ? symphony::RoomChoice::PerRoom : symphony::RoomChoice::PerConversation;
    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    const auto census = work::symphonyCensus(*reader, *query, rooms, progress);
    const auto mapping = work::symphonyMapping(*reader);
    if (!census || !mapping)
        return console.fail(census ? mapping.error() : census.error());
    const Path out = absolutePath(command.out);
    if (const Status written = writeNew(out, table(*census, *mapping)); !written)
        return console.fail(written.error());
    const auto rows = table == symphony::usersCsv ? std::ssize(census->people()) : std::ssize(census->streams());
    if (console.json)
        console.line(casebook::toJson(QJsonObject{{"file"_L1, toQString(pathText(out))}, {"rows"_L1, number(rows)}}));
    else
        console.text(std::format("{} rows in {}", rows, pathText(out)));
    return ExitCode::Done;
}

ExitCode mapPeople(const Command &command, Console &console)
{
    return writeTable(command, symphony::usersCsv, console);
}

ExitCode mapStreams(const Command &command, Console &console)
{
    return writeTable(command, symphony::streamsCsv, console);
}

ExitCode keep(const Command &command, Console &console)
{
    std::vector<Path> files;
    for (const std::string &table : command.tables)
        files.push_back(absolutePath(table));
    const auto taken = work::keepSymphonyTables(absolutePath(command.file), files);
    if (!taken)
        return console.fail(taken.error());
    if (console.json)
        console.line(casebook::toJson(
            QJsonObject{{"people"_L1, number(taken->people)}, {"streams"_L1, number(taken->streams)}}));
    else
        console.text(std::format("{} people and {} streams taken over", taken->people, taken->streams));
    return ExitCode::Done;
}

} // namespace

void addSymphonyMapping(CLI::App &group, Action &action)
{
    auto options = std::make_shared<Command>();
    auto *map = group.add_subcommand("map", "Who becomes which user, and what becomes which stream");
    map->require_subcommand(1);
    const auto verb = [&](const char *name, const char *help, ExitCode (*run)(const Command &, Console &)) {
        auto *command = map->add_subcommand(name, help);
        command->add_option("CASE", options->file, "The case file")->required();
        command->callback(
            [&action, options, run] { action = [options, run](Console &console) { return run(*options, console); }; });
        return command;
    };
    for (auto *command : {verb("people", "Write the people of a selection as users.csv, to be completed", mapPeople),
                          verb("streams", "Write its streams as streams.csv", mapStreams)}) {
        command->add_option("--out", options->out, "The new file")->required();
        command->add_option("--filter", options->what.query, "What is to move [everything]");
        addZone(*command, options->what);
        command
            ->add_option("--rooms-by", options->rooms, "One stream for each room of the source, or each conversation")
            ->check(CLI::IsMember({"room", "conversation"}));
    }
    verb("keep", "Take completed tables over into the case", keep)
        ->add_option("FILE", options->tables, "users.csv, streams.csv")
        ->required();
}

} // namespace casebook::cli
