// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/eventnames.h"

namespace casebook::cli {

Result<std::vector<EventId>> eventIds(const std::vector<std::string> &texts)
{
    std::vector<EventId> ids;
    for (const std::string &text : texts) {
        const auto id = EventId::fromText(text);
        if (!id)
            return failure(Error::Code::Invalid, text, "an event id has 32 hexadecimal digits",
                           "The command events prints the ids");
        ids.push_back(*id);
    }
    return ids;
}

Result<Event> eventNamed(const store::CaseReader &reader, const std::string &text)
{
    const auto ids = eventIds({text});
    return ids ? reader.event(ids->front()) : std::unexpected(ids.error());
}

} // namespace casebook::cli
