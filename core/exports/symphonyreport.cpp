// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/symphonyreport.h"

#include "core/base/json.h"
#include "core/base/qtext.h"

#include <QJsonArray>
#include <QJsonObject>

#include <format>

namespace casebook::exports {

namespace {

using namespace Qt::StringLiterals;

QJsonValue number(std::int64_t value)
{
    return QJsonValue(static_cast<qint64>(value));
}

std::pair<std::optional<std::int64_t>, std::optional<std::int64_t>> spanOf(const symphony::Census &census)
{
    std::optional<std::int64_t> first;
    std::optional<std::int64_t> last;
    for (const auto &[key, stream] : census.streams()) {
        if (stream.first)
            first = std::min(first.value_or(*stream.first), *stream.first);
        if (stream.last)
            last = std::max(last.value_or(*stream.last), *stream.last);
    }
    return {first, last};
}

constexpr std::string_view sideEffects =
    "What cannot be imported, and what follows from the import\r\n"
    "---------------------------------------------------------\r\n"
    "- Room events (joining, leaving, invitations), times of presence, read receipts, and where a conversation "
    "began\r\n"
    "  and ended have no place in Symphony. report/left-out.csv lists every event, report/summary.txt the counts.\r\n"
    "- All conversations of two people end in one stream, together with what they write there themselves.\r\n"
    "- Everybody in a room sees everything that is imported into it, also what was said before they joined.\r\n"
    "- Content exports go by the original time: a daily export holds its last day only, so the imported history is "
    "in\r\n"
    "  none of them. Run an ad-hoc content export from the first to the last message if the archive behind it must\r\n"
    "  hold the history.\r\n"
    "- Bots and surveillance that listen to the datafeed or firehose see nothing of the import.\r\n"
    "- There are no unread counts. Read receipts begin when people open the imported messages.\r\n"
    "- Nothing that was imported can be deleted or corrected, only suppressed message by message. Keep all message "
    "ids.\r\n";

constexpr std::string_view stagedSteps =
    "This folder has no ids of Symphony yet: staged.jsonl names people by address and streams by key.\r\n"
    "\r\n"
    "1. Complete 1-users/users.csv and 2-streams/streams.csv. Guesses are marked; write ids as uid:... and sid:...\r\n"
    "2. Either let Casebook do the rest (casebook-cli symphony push), or make request bodies to push by hand:\r\n"
    "   casebook-cli export symphony CASE --out DIR --mapping users.csv --mapping streams.csv\r\n";

constexpr std::string_view batchSteps =
    "1. Check: GET /agent/v3/health, GET /agent/v1/info (version), GET /pod/v2/sessioninfo (the right account).\r\n"
    "2. Users: 1-users/lookup-*.txt are lists for GET /pod/v3/users?email=...&local=true, 1-users/create/*.json are\r\n"
    "   bodies for POST /pod/v2/admin/user/create. Fill the ids into users.csv.\r\n"
    "3. Streams: 2-streams/create/*.json are bodies for POST /pod/v3/room/create (r-...) and\r\n"
    "   POST /pod/v1/admin/im/create (i-...). *.template.json lack ids of users yet. Fill the ids into streams.csv.\r\n"
    "4. Members: 2-streams/members.csv, with POST /pod/v1/room/{id}/membership/add.\r\n"
    "5. When ids came in steps 2 and 3, export again with both tables: then nothing is left out for want of an id.\r\n"
    "6. Pilot: one room and one IM, at most 50 messages. Look at them as an ordinary member: sender, time, order, "
    "line\r\n"
    "   breaks. Push the same file again: nothing may appear twice. Measure the rate.\r\n"
    "7. The batches, one after the other: tools/push.sh or tools/push.ps1 with tools/settings.example.txt.\r\n"
    "8. Read the answers: casebook-cli symphony answers CASE THIS-FOLDER RESPONSES; then what failed:\r\n"
    "   casebook-cli export symphony CASE --repair --out DIR ... with the corrected tables.\r\n"
    "9. Last of all, after the last repair: 4-afterwards (owners, members to remove, rooms to deactivate, users to "
    "disable).\r\n";

} // namespace

double importHours(std::int64_t messages, std::int64_t perHour)
{
    return static_cast<double>(messages) / static_cast<double>(perHour);
}

std::string symphonySummaryJson(const SymphonyFigures &figures, const symphony::Census &census)
{
    QJsonArray leftOut;
    for (const auto &[reason, part] : figures.leftOut)
        leftOut.append(QJsonObject{{"reason"_L1, toQString(reason)}, {"count"_L1, number(part.count)}});
    QJsonObject changes;
    for (const auto &[name, count] : figures.changes)
        changes.insert(toQString(name), number(count));
    const auto [first, last] = spanOf(census);
    const QJsonObject losses{{"presence-span"_L1, number(figures.presenceSpans)},
                             {"conversation-boundary"_L1, number(figures.conversationBoundaries)},
                             {"delivery-info"_L1, number(figures.deliveryInfo)},
                             {"attachment"_L1, number(figures.attachments)}};
    const QJsonObject hours{{"at_200000"_L1, importHours(figures.parts, vendorRate)},
                            {"at_100000"_L1, importHours(figures.parts, carefulRate)}};
    return toJson(QJsonObject{{"messages_in_scope"_L1, number(figures.messagesInScope)},
                              {"messages"_L1, number(figures.messagesOut)},
                              {"entries"_L1, number(figures.parts)},
                              {"batches"_L1, number(figures.batches)},
                              {"people"_L1, number(std::ssize(census.people()))},
                              {"streams"_L1, number(std::ssize(census.streams()))},
                              {"first"_L1, toQString(symphony::timeText(first))},
                              {"last"_L1, toQString(symphony::timeText(last))},
                              {"left_out"_L1, leftOut},
                              {"changes"_L1, changes},
                              {"not_importable"_L1, losses},
                              {"hours"_L1, hours}}) +
           "\n";
}

std::string symphonySummaryText(const SymphonyFigures &figures, const symphony::Census &census)
{
    const auto [first, last] = spanOf(census);
    std::string text = std::format(
        "messages in scope {:>12}\r\nmessages out      {:>12}\r\nentries           {:>12}\r\n"
        "batches           {:>12}\r\npeople            {:>12}\r\nstreams           {:>12}\r\n"
        "from {} to {}\r\n\r\nLeft out\r\n",
        figures.messagesInScope, figures.messagesOut, figures.parts, figures.batches, census.people().size(),
        census.streams().size(), symphony::timeText(first), symphony::timeText(last));
    const auto line = [&text](std::string_view name, std::int64_t count) {
        std::format_to(std::back_inserter(text), "{:>12}  {}\r\n", count, name);
    };
    for (const auto &[reason, part] : figures.leftOut)
        line(reason, part.count);
    text += "\r\nBeside events\r\n";
    line("presence-span", figures.presenceSpans);
    line("conversation-boundary", figures.conversationBoundaries);
    line("delivery-info", figures.deliveryInfo);
    line("attachment", figures.attachments);
    text += "\r\nChanged\r\n";
    for (const auto &[name, count] : figures.changes)
        line(name, count);
    std::format_to(
        std::back_inserter(text), "\r\nThe import takes about {:.1f} h at {} messages an hour, {:.1f} h at {}.\r\n",
        importHours(figures.parts, vendorRate), vendorRate, importHours(figures.parts, carefulRate), carefulRate);
    return text;
}

std::string symphonyReadme(const SymphonyOptions &options, const SymphonyFigures &figures,
                           const symphony::Census &census, const std::string &statement)
{
    std::string text = "Messages for the import into Symphony, made by Casebook\r\n"
                       "=======================================================\r\n\r\n";
    text += statement + "\r\n\r\n";
    text += options.form == SymphonyOptions::Form::Staged ? stagedSteps : batchSteps;
    text += "\r\nThis folder holds the text of messages: keep it as safe as the archive itself. No token, key or "
            "password\r\n"
            "is in it, and none belongs into it.\r\n\r\n";
    text += sideEffects;
    text += "\r\n";
    return text + symphonySummaryText(figures, census);
}

} // namespace casebook::exports
