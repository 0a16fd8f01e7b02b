// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/eventjson.h"
#include "app/cli/eventnames.h"
#include "core/base/json.h"
#include "core/store/casereader.h"

#include <CLI/CLI.hpp>

#include <format>
#include <utility>

namespace casebook::cli {

namespace {

using namespace Qt::StringLiterals;

struct PresenceOptions
{
    std::string file;
    std::string eventId;
};

std::string_view reason(PresenceDoubt doubt)
{
    switch (doubt) {
    case PresenceDoubt::NoRecord: return "took part, but no record says when";
    case PresenceDoubt::JoinUnknown: return "left later; no record says since when the person was there";
    case PresenceDoubt::Disagree: return "the record of presence and the events of the room contradict each other";
    case PresenceDoubt::EventUntimed: return "the event has no readable time, or may belong to another conversation";
    }
    std::unreachable();
}

QJsonObject toJson(const Event &event, const Presence &presence)
{
    QJsonArray uncertain;
    for (const Presence::Doubt &doubt : presence.uncertain)
        uncertain.append(QJsonObject{{"jid"_L1, toQString(doubt.jid)}, {"reason"_L1, toQString(reason(doubt.reason))}});
    QJsonObject object{{"event"_L1, toQString(event.id.text())},
                       {"conversation"_L1, toQString(event.conversationStableId)},
                       {"present"_L1, cli::toJson(presence.present)},
                       {"uncertain"_L1, uncertain}};
    if (event.time)
        object.insert("time"_L1, toQString(toRfc3339(*event.time)));
    return object;
}

ExitCode present(const PresenceOptions &options, Console &console)
{
    const auto reader = store::CaseReader::open(absolutePath(options.file));
    if (!reader)
        return console.fail(reader.error());
    const auto event = eventNamed(*reader, options.eventId);
    if (!event)
        return console.fail(event.error());
    const auto presence = reader->presence(*event);
    if (!presence)
        return console.fail(presence.error());
    if (console.json) {
        console.line(casebook::toJson(toJson(*event, *presence)));
        return ExitCode::Done;
    }
    for (const std::string &jid : presence->present)
        console.text(jid);
    for (const Presence::Doubt &doubt : presence->uncertain)
        console.text(std::format("uncertain: {} ({})", doubt.jid, reason(doubt.reason)));
    return ExitCode::Done;
}

} // namespace

void addPresence(CLI::App &app, Action &action)
{
    auto *command = app.add_subcommand("present", "Who was present when it happened: who could see this?");
    auto options = std::make_shared<PresenceOptions>();
    command->add_option("CASE", options->file, "The case file")->required();
    command->add_option("EVENT-ID", options->eventId, "32 hexadecimal digits")->required();
    command->callback(
        [&action, options] { action = [options](Console &console) { return present(*options, console); }; });
}

} // namespace casebook::cli
