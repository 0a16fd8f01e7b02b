// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/eventjson.h"
#include "app/cli/queryoptions.h"
#include "app/cli/symphonyoptions.h"
#include "core/base/json.h"
#include "core/exports/symphonyreport.h"
#include "core/work/symphonyrehearsal.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <format>

namespace casebook::cli {

namespace {

using namespace Qt::StringLiterals;

struct Command
{
    std::string file;
    QueryOptions what;
    SymphonyChoices choices;
};

constexpr std::array<std::string_view, 6> sideEffects{
    "All conversations of two people end in one stream, with what they write there themselves.",
    "Everybody in a room sees everything that is imported into it, also what was said before they came.",
    "Recurring content exports miss the imported history: they go by the original time. Run an ad-hoc one.",
    "Bots and surveillance on the datafeed or firehose see nothing of the import.",
    "There are no unread counts; read receipts begin when people open the imported messages.",
    "Nothing that was imported can be deleted or corrected, only suppressed message by message."};

QJsonValue number(std::int64_t value)
{
    return QJsonValue(static_cast<qint64>(value));
}

template <typename Map> QJsonObject countsJson(const Map &counts)
{
    QJsonObject object;
    for (const auto &[name, count] : counts)
        object.insert(toQString(name), number(count));
    return object;
}

QJsonObject hoursJson(const work::SymphonyRehearsal &rehearsal)
{
    return {{"at_200000"_L1, rehearsal.hours(exports::vendorRate)},
            {"at_100000"_L1, rehearsal.hours(exports::carefulRate)}};
}

QJsonObject planJson(const work::SymphonyRehearsal &rehearsal)
{
    QJsonArray effects;
    for (const std::string_view effect : sideEffects)
        effects.append(toQString(effect));
    const QJsonObject losses{{"presence-span"_L1, number(rehearsal.presenceSpans)},
                             {"conversation-boundary"_L1, number(rehearsal.boundaries)},
                             {"delivery-info"_L1, number(rehearsal.deliveryInfo)},
                             {"attachment"_L1, number(rehearsal.attachments)}};
    return {{"events"_L1, number(rehearsal.events)},
            {"messages_in_scope"_L1, number(rehearsal.messagesInScope)},
            {"messages"_L1, number(rehearsal.messagesOut)},
            {"entries"_L1, number(rehearsal.entries)},
            {"batches"_L1, number(std::ssize(rehearsal.calls))},
            {"users"_L1, countsJson(rehearsal.people)},
            {"streams"_L1, countsJson(rehearsal.streams)},
            {"members"_L1, number(rehearsal.members)},
            {"members_of_big_rooms"_L1, number(rehearsal.bigRoomMembers)},
            {"other_calls"_L1, number(rehearsal.podCalls)},
            {"hours"_L1, hoursJson(rehearsal)},
            {"files"_L1, number(rehearsal.files)},
            {"file_bytes"_L1, number(static_cast<std::int64_t>(rehearsal.fileBytes))},
            {"left_out"_L1, countsJson(rehearsal.leftOut)},
            {"not_importable"_L1, losses},
            {"side_effects"_L1, effects},
            {"findings"_L1, number(std::ssize(rehearsal.findings))}};
}

void printPlan(const work::SymphonyRehearsal &rehearsal, Console &console)
{
    const auto counts = [&](std::string_view title, const auto &map) {
        console.text(std::string(title));
        for (const auto &[name, count] : map)
            console.text(std::format("{:>12}  {}", count, name));
    };
    counts("users", rehearsal.people);
    counts("streams", rehearsal.streams);
    console.text(std::format("messages    {:>12} of {}, in {} batches", rehearsal.messagesOut,
                             rehearsal.messagesInScope, rehearsal.calls.size()));
    console.text(std::format("other calls {:>12}, {} members of rooms", rehearsal.podCalls, rehearsal.members));
    console.text(std::format("hours       {:>12.1f} at {} messages an hour, {:.1f} at {}",
                             rehearsal.hours(exports::vendorRate), exports::vendorRate,
                             rehearsal.hours(exports::carefulRate), exports::carefulRate));
    if (rehearsal.files > 0)
        console.text(
            std::format("files       {:>12}, {} bytes: the import takes longer than these hours, and the pod may "
                        "refuse kinds and sizes",
                        rehearsal.files, rehearsal.fileBytes));
    counts("cannot be imported, or is left out", rehearsal.leftOut);
    console.text(
        std::format("{:>12}  presence-span\n{:>12}  conversation-boundary\n{:>12}  delivery-info\n{:>12}  attachment",
                    rehearsal.presenceSpans, rehearsal.boundaries, rehearsal.deliveryInfo, rehearsal.attachments));
    console.text("what follows");
    for (const std::string_view effect : sideEffects)
        console.text(std::format("  - {}", effect));
}

Result<work::SymphonyRehearsal> rehearse(const Command &command, const Console &console)
{
    const auto chosen = command.what.chosen();
    if (!chosen)
        return std::unexpected(chosen.error());
    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    return work::rehearseSymphony(absolutePath(command.file), chosen->query, chosen->rule, exportOf(command.choices),
                                  progress);
}

bool isBlocked(const work::SymphonyRehearsal &rehearsal)
{
    return std::ranges::any_of(rehearsal.findings, &work::SymphonyFinding::blocks);
}

ExitCode plan(const Command &command, Console &console)
{
    const auto rehearsal = rehearse(command, console);
    if (!rehearsal)
        return console.fail(rehearsal.error());
    if (console.json)
        console.line(casebook::toJson(planJson(*rehearsal)));
    else
        printPlan(*rehearsal, console);
    return ExitCode::Done;
}

ExitCode rehearseHere(const Command &command, Console &console)
{
    const auto rehearsal = rehearse(command, console);
    if (!rehearsal)
        return console.fail(rehearsal.error());
    if (console.json) {
        QJsonObject object = planJson(*rehearsal);
        QJsonArray findings;
        for (const work::SymphonyFinding &finding : rehearsal->findings)
            findings.append(QJsonObject{{"blocks"_L1, finding.blocks},
                                        {"code"_L1, toQString(finding.code)},
                                        {"item"_L1, toQString(finding.item)},
                                        {"detail"_L1, toQString(finding.detail)}});
        QJsonArray calls;
        for (const work::SymphonyCall &call : rehearsal->calls)
            calls.append(QJsonObject{{"messages"_L1, number(call.messages)},
                                     {"bytes"_L1, number(static_cast<std::int64_t>(call.bytes))}});
        object.insert("findings"_L1, findings);
        object.insert("calls"_L1, calls);
        console.line(casebook::toJson(object));
    } else {
        for (const work::SymphonyFinding &finding : rehearsal->findings)
            console.text(std::format("{} {:<20} {}  {}", finding.blocks ? "!" : " ", finding.code, finding.item,
                                     finding.detail));
        for (std::size_t i = 0; i < rehearsal->calls.size(); ++i)
            console.text(std::format("  call {:>6}: {} messages, {} bytes", i + 1, rehearsal->calls[i].messages,
                                     rehearsal->calls[i].bytes));
        console.text(std::format("{} of {} messages would go in {} calls; {} findings", rehearsal->messagesOut,
                                 rehearsal->messagesInScope, rehearsal->calls.size(), rehearsal->findings.size()));
    }
    return isBlocked(*rehearsal) ? ExitCode::Incomplete : ExitCode::Done;
}

} // namespace

void addSymphonyPlan(CLI::App &group, Action &action)
{
    auto options = std::make_shared<Command>();
    const auto verb = [&](const char *name, const char *help, ExitCode (*run)(const Command &, Console &)) {
        auto *command = group.add_subcommand(name, help);
        command->add_option("CASE", options->file, "The case file")->required();
        command->add_option("--filter", options->what.query, "What is to move [everything]");
        addContext(*command, options->what);
        addZone(*command, options->what);
        addSymphonyChoices(*command, options->choices);
        command->callback(
            [&action, options, run] { action = [options, run](Console &console) { return run(*options, console); }; });
    };
    verb("plan", "Users, streams, batches, hours, what cannot be imported, and what follows from the import", plan);
    verb("rehearse", "Everything that would fail or be changed, and the size of every call; nothing is written",
         rehearseHere);
}

} // namespace casebook::cli
