// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/communicator/systemline.h"

#include "core/archive/communicator/linestart.h"
#include "core/archive/communicator/words.h"

#include <algorithm>
#include <array>
#include <string>

namespace casebook::archive::communicator {

namespace {

// What follows the name of a person, folded, without the full stop.
constexpr std::array<std::string_view, 34> endings{" joined",
                                                   " has joined",
                                                   " left",
                                                   " has left",
                                                   " entered",
                                                   " has entered",
                                                   " is offline",
                                                   " is online",
                                                   " is away",
                                                   " is busy",
                                                   " is available",
                                                   " is unavailable",
                                                   " is now offline",
                                                   " is now online",
                                                   " is now away",
                                                   " is now busy",
                                                   " is now available",
                                                   " went offline",
                                                   " came online",
                                                   " appears to be offline",
                                                   " signed in",
                                                   " signed out",
                                                   " has signed in",
                                                   " has signed out",
                                                   " has gone offline",
                                                   " was invited",
                                                   " has been invited",
                                                   " was removed",
                                                   " has declined the invitation",
                                                   " ist offline",
                                                   " ist online",
                                                   " ist beigetreten",
                                                   " hat die unterhaltung verlassen",
                                                   " ist der unterhaltung beigetreten"};

constexpr std::array<std::string_view, 6> places{" the conversation", " the chat",    " the session",
                                                 " the room",         " the meeting", " to the conversation"};

constexpr std::array<std::string_view, 10> failures{"failure to send message",
                                                    "failed to send message",
                                                    "message could not be delivered",
                                                    "message could not be sent",
                                                    "the message could not be delivered",
                                                    "the following message could not be delivered",
                                                    "the following message was not delivered",
                                                    "your message was not delivered",
                                                    "nachricht konnte nicht gesendet werden",
                                                    "session closed"};

constexpr std::array<std::string_view, 5> systemNames{"system", "server", "communicator", "shoretel communicator",
                                                      "system message"};

} // namespace

bool isSystemLine(std::string_view line)
{
    std::string_view words = withoutOrnaments(line);
    while (words.ends_with('.'))
        words.remove_suffix(1);
    if (words.size() > 200)
        return false;
    const std::string low = folded(words);
    if (std::ranges::any_of(failures, [&low](std::string_view start) { return low.starts_with(start); }))
        return true;
    std::size_t end = low.size();
    for (const std::string_view place : places) {
        if (low.ends_with(place))
            end = low.size() - place.size();
    }
    const std::string_view core = std::string_view(low).substr(0, end);
    return std::ranges::any_of(endings, [core, words](std::string_view ending) {
        return core.ends_with(ending) && maybeName(words.substr(0, core.size() - ending.size()));
    });
}

bool isSystemName(std::string_view name)
{
    return std::ranges::find(systemNames, folded(name)) != systemNames.end();
}

} // namespace casebook::archive::communicator
