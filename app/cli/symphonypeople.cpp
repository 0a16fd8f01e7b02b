// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/eventjson.h"
#include "app/cli/mailoptions.h"
#include "app/cli/queryoptions.h"
#include "core/base/json.h"
#include "core/symphony/requests.h"
#include "core/work/symphonymapping.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QJsonObject>

#include <format>

namespace casebook::cli {

namespace {

using namespace Qt::StringLiterals;

struct Command
{
    std::string file;
    QueryOptions what;
    MappingOptions mailboxes;
};

ExitCode people(const Command &command, Console &console)
{
    const auto query = command.what.parse();
    const auto rules = command.mailboxes.read();
    if (!query || !rules)
        return console.fail(query ? rules.error() : query.error());
    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    const Path file = absolutePath(command.file);
    const auto mailboxes = work::previewMailboxes(file, *query, *rules, progress);
    const auto reader = store::CaseReader::open(file);
    const auto mapping = reader ? work::symphonyMapping(*reader) : std::unexpected(reader.error());
    if (!mailboxes || !mapping)
        return console.fail(mailboxes ? mapping.error() : mailboxes.error());
    QJsonArray rows;
    for (const exports::KnownMailbox &person : mailboxes->people) {
        const symphony::PersonMapping *row = mapping->person(person.jid);
        const std::string_view fate = symphony::fateOf(row);
        if (!console.json) {
            console.text(std::format("{:<40} {:<40} {:<9} {}", person.jid,
                                     person.mailbox.empty() ? "-" : person.mailbox, fate,
                                     row && row->userId != 0 ? std::to_string(row->userId) : ""));
            continue;
        }
        QJsonObject object{{"jid"_L1, toQString(person.jid)}, {"symphony"_L1, toQString(fate)}};
        if (!person.mailbox.empty())
            object.insert("mailbox"_L1, toQString(person.mailbox));
        if (row && row->userId != 0)
            object.insert("symphony_user_id"_L1, static_cast<qint64>(row->userId));
        rows.append(object);
    }
    if (console.json)
        console.line(casebook::toJson(rows));
    return ExitCode::Done;
}

} // namespace

void addSymphonyPeople(CLI::App &group, Action &action)
{
    auto *verb = group.add_subcommand("people", "Who has which mailbox, and becomes which user of Symphony");
    auto options = std::make_shared<Command>();
    verb->add_option("CASE", options->file, "The case file")->required();
    verb->add_option("--filter", options->what.query, "Of the conversations that this selects [everything]");
    addZone(*verb, options->what);
    addMappingOptions(*verb, options->mailboxes);
    verb->callback([&action, options] { action = [options](Console &console) { return people(*options, console); }; });
}

} // namespace casebook::cli
