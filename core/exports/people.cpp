// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/people.h"

#include "core/base/hex.h"
#include "core/crypto/digest.h"
#include "core/exports/transcript.h"
#include "core/model/jid.h"

#include <algorithm>
#include <unordered_map>

namespace casebook::exports {

namespace {

// Who joined at an unknown time was there first.
std::int64_t firstJoined(const Person &person)
{
    const std::optional<Instant> &joined = person.presence.front().joined;
    return joined ? joined->nanoseconds : std::numeric_limits<std::int64_t>::min();
}

} // namespace

bool Person::presentWithin(Instant begin, Instant end) const
{
    return std::ranges::any_of(presence, [&](const Presence &span) {
        return (!span.joined || *span.joined < end) && (!span.left || *span.left >= begin);
    });
}

std::vector<Person> peopleOf(const std::vector<Participant> &participants)
{
    std::vector<Person> people;
    std::unordered_map<std::string, std::size_t> known;
    for (const Participant &participant : participants) {
        std::string key = foldJid(participant.jid);
        const auto [place, added] = known.try_emplace(key, people.size());
        if (added)
            people.push_back({std::move(key), std::string(bareJid(participant.jid)), {}, {}});
        Person &person = people[place->second];
        if (person.name.empty() || !participant.nick.empty())
            person.name = participantName(participant.nick, participant.jid);
        person.presence.push_back({participant.joined, participant.left});
    }
    std::ranges::stable_sort(people, {}, firstJoined);
    return people;
}

std::string unmappedAddress(const Person &person)
{
    return "u-" + toHex(crypto::sha256(person.key)).substr(0, 12) + "@unmapped.invalid";
}

std::string addressOf(const Person &person)
{
    return person.mailbox.empty() ? unmappedAddress(person) : person.mailbox;
}

} // namespace casebook::exports
