// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/move/movetext.h"

#include "core/model/eventtype.h"
#include "ui/presentation/eventtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace casebook::ui {

namespace {

struct Words
{
    std::string_view code;
    const char *text;
};

QString wordsFor(std::string_view code, std::span<const Words> table)
{
    const auto found = std::ranges::find(table, code, &Words::code);
    return found == table.end() ? toText(code) : QCoreApplication::translate("MoveText", found->text);
}

constexpr Words findings[]{
    {"person-unmapped", QT_TRANSLATE_NOOP("MoveText", "Nobody in Symphony for this person")},
    {"person-guessed", QT_TRANSLATE_NOOP("MoveText", "Guessed, and confirmed by nobody")},
    {"user-double", QT_TRANSLATE_NOOP("MoveText", "Two people would become one user")},
    {"stream-missing", QT_TRANSLATE_NOOP("MoveText", "The stream to be used is not named")},
    {"stream-id-doubtful", QT_TRANSLATE_NOOP("MoveText", "The stream ID looks like that of a message")},
    {"stream-shared", QT_TRANSLATE_NOOP("MoveText", "Two streams end in one")},
    {"room-clash", QT_TRANSLATE_NOOP("MoveText", "Two rooms would have one name")},
    {"owner-unmapped", QT_TRANSLATE_NOOP("MoveText", "The owner of the room has no user")},
    {"time-missing", QT_TRANSLATE_NOOP("MoveText", "The message has no time")},
    {"time-future", QT_TRANSLATE_NOOP("MoveText", "The message lies in the future")},
    {"empty-text", QT_TRANSLATE_NOOP("MoveText", "The text is empty")},
    {"too-long", QT_TRANSLATE_NOOP("MoveText", "The text is too long")},
    {"char-removed", QT_TRANSLATE_NOOP("MoveText", "Characters that Symphony cannot hold are taken out")},
    {"file-left-out", QT_TRANSLATE_NOOP("MoveText", "Files stay behind: not in the case, or too large")},
    {"split", QT_TRANSLATE_NOOP("MoveText", "The text is too long, and is split")},
    {"sender-unresolved", QT_TRANSLATE_NOOP("MoveText", "Nobody knows who sent it")},
};

constexpr Words losses[]{
    {"sender-unmapped", QT_TRANSLATE_NOOP("MoveText", "sender has no user")},
    {"sender-skipped", QT_TRANSLATE_NOOP("MoveText", "sender is left out by the mapping")},
    {"sender-unresolved", QT_TRANSLATE_NOOP("MoveText", "sender is not known")},
    {"stream-unmapped", QT_TRANSLATE_NOOP("MoveText", "no stream")},
    {"stream-skipped", QT_TRANSLATE_NOOP("MoveText", "stream is left out by the mapping")},
    {"too-few-users", QT_TRANSLATE_NOOP("MoveText", "only one of two people has a user")},
    {"empty-text", QT_TRANSLATE_NOOP("MoveText", "text is empty")},
    {"too-long", QT_TRANSLATE_NOOP("MoveText", "text is too long")},
    {"time-missing", QT_TRANSLATE_NOOP("MoveText", "no time")},
    {"time-future", QT_TRANSLATE_NOOP("MoveText", "time lies in the future")},
    {"redacted", QT_TRANSLATE_NOOP("MoveText", "redacted")},
    {"same-event", QT_TRANSLATE_NOOP("MoveText", "the same record in another conversation")},
    {"imported-already", QT_TRANSLATE_NOOP("MoveText", "imported already")},
    {"presence-span", QT_TRANSLATE_NOOP("MoveText", "times of presence")},
    {"conversation-boundary", QT_TRANSLATE_NOOP("MoveText", "begin and end of conversations")},
    {"delivery-info", QT_TRANSLATE_NOOP("MoveText", "delivery details")},
    {"attachment", QT_TRANSLATE_NOOP("MoveText", "files that stay behind")},
};

constexpr Words failures[]{
    {"sender-inactive", QT_TRANSLATE_NOOP("MoveText", "sender is not active")},
    {"sender-not-member", QT_TRANSLATE_NOOP("MoveText", "sender is not in the room")},
    {"stream-inactive", QT_TRANSLATE_NOOP("MoveText", "room is not active")},
    {"time-future", QT_TRANSLATE_NOOP("MoveText", "time lies in the future")},
    {"dlp", QT_TRANSLATE_NOOP("MoveText", "a content rule forbids it")},
    {"markup", QT_TRANSLATE_NOOP("MoveText", "text was refused")},
    {"too-large", QT_TRANSLATE_NOOP("MoveText", "too large")},
    {"permission", QT_TRANSLATE_NOOP("MoveText", "the account may not import")},
    {"duplicate", QT_TRANSLATE_NOOP("MoveText", "refused as known, and not by us")},
    {"file-type", QT_TRANSLATE_NOOP("MoveText", "the pod takes no such file")},
    {"other", QT_TRANSLATE_NOOP("MoveText", "something else")},
};

constexpr Words remedies[]{
    {"sender-inactive", QT_TRANSLATE_NOOP("MoveText", "Enable the user in Symphony, then send again.")},
    {"sender-not-member", QT_TRANSLATE_NOOP("MoveText", "Add the sender to the room, then send again.")},
    {"stream-inactive",
     QT_TRANSLATE_NOOP("MoveText", "Reactivate the room, or map it to another stream, then send again.")},
    {"time-future",
     QT_TRANSLATE_NOOP("MoveText", "Look at the time zone that the source was imported with, and export again.")},
    {"dlp", QT_TRANSLATE_NOOP("MoveText", "Ask who owns the content rules; then send again, or let it be.")},
    {"markup", QT_TRANSLATE_NOOP("MoveText", "Report this, with the message: it should not happen.")},
    {"too-large", QT_TRANSLATE_NOOP("MoveText", "Make smaller batches, or have long texts split, then send again.")},
    {"permission",
     QT_TRANSLATE_NOOP("MoveText", "Give the account the roles Content Management and User Provisioning.")},
    {"file-type",
     QT_TRANSLATE_NOOP("MoveText", "Allow this kind of file in Symphony and send again, or export without files.")},
    {"sender-unmapped", QT_TRANSLATE_NOOP("MoveText", "Complete the mapping of people, then send again.")},
    {"sender-skipped", QT_TRANSLATE_NOOP("MoveText", "Nothing: the mapping leaves this person out.")},
    {"stream-unmapped", QT_TRANSLATE_NOOP("MoveText", "Complete the mapping of streams, then send again.")},
    {"stream-skipped", QT_TRANSLATE_NOOP("MoveText", "Nothing: the mapping leaves this stream out.")},
    {"too-few-users", QT_TRANSLATE_NOOP("MoveText", "Map both people of the conversation, then send again.")},
};

constexpr Words actions[]{
    {"map", QT_TRANSLATE_NOOP("MoveText", "map")},
    {"create", QT_TRANSLATE_NOOP("MoveText", "create")},
    {"skip", QT_TRANSLATE_NOOP("MoveText", "skip")},
    {"use", QT_TRANSLATE_NOOP("MoveText", "use")},
};

} // namespace

QString findingText(std::string_view code)
{
    return wordsFor(code, findings);
}

QString leftOutText(std::string_view reason)
{
    constexpr std::string_view event = "event:";
    if (reason.starts_with(event)) {
        const auto type = eventTypeFromName(reason.substr(event.size()));
        return type ? eventTypeText(*type) : toText(reason);
    }
    return wordsFor(reason, losses);
}

QString failureText(std::string_view failure)
{
    const bool known = std::ranges::contains(failures, failure, &Words::code);
    return known ? wordsFor(failure, failures) : leftOutText(failure);
}

QString remedyText(std::string_view failure)
{
    const bool known = std::ranges::contains(remedies, failure, &Words::code);
    return known ? wordsFor(failure, remedies)
                 : QCoreApplication::translate("MoveText", "Read what Symphony says, and ask its support.");
}

QString actionText(std::string_view action)
{
    return wordsFor(action, actions);
}

} // namespace casebook::ui
