// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/mailoptions.h"
#include "core/base/json.h"

#include <CLI/CLI.hpp>

#include <format>

namespace casebook::cli {

namespace {

struct PreviewOptions
{
    std::string file;
    QueryOptions what;
    MappingOptions mapping;
};

ExitCode preview(const PreviewOptions &options, Console &console)
{
    const auto query = options.what.parse();
    const auto rules = options.mapping.read();
    if (!query || !rules)
        return console.fail(query ? rules.error() : query.error());
    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    const auto found = work::previewMailboxes(absolutePath(options.file), *query, *rules, progress);
    if (!found)
        return console.fail(found.error());
    if (console.json) {
        console.line(casebook::toJson(peopleJson(*found)));
        return ExitCode::Done;
    }
    for (const exports::KnownMailbox &person : found->people)
        console.text(std::format("{:<40} {:<40} {}", person.jid, person.mailbox.empty() ? "-" : person.mailbox,
                                 exports::mailboxOriginName(person.origin)));
    for (const std::string &source : found->unused)
        console.text(std::format("{:<40} is in the mapping, and nobody goes by it", source));
    return ExitCode::Done;
}

} // namespace

void addMapping(CLI::App &app, Action &action)
{
    auto *group = app.add_subcommand("mapping", "Who gets which mailbox");
    group->require_subcommand(1);
    auto *list = group->add_subcommand("preview", "The people of a case with the mailboxes that they would get");
    auto options = std::make_shared<PreviewOptions>();
    list->add_option("CASE", options->file, "The case file")->required();
    list->add_option("--filter", options->what.query, "Of the conversations that this selects [everything]");
    addZone(*list, options->what);
    addMappingOptions(*list, options->mapping);
    list->callback([&action, options] { action = [options](Console &console) { return preview(*options, console); }; });
}

} // namespace casebook::cli
