// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/imarchive/eventlayout.h"

#include "core/archive/imarchive/recordword.h"

#include <algorithm>

namespace casebook::archive::imarchive {

namespace {

using Record = EventRecord;

// Traps of section 4: MUCInviteDecline has the client before the text, MUCJoin and MUCLeave the nick before the client,
// MUCNickChange the new nick first.
constexpr std::array<EventLayout, 10> layouts{{
    {EventType::Message, "message", 7, 9, 6, {{{&Record::client}, {&Record::text, true}, {&Record::uid}}}},
    {EventType::MucCreate, "muccreate", 6, 7, 0, {{{&Record::room}, {&Record::nick, true}, {&Record::threadId}}}},
    {EventType::MucDestroy, "mucdestroy", 4, 4, 0, {}},
    {EventType::MucInvite, "mucinvite", 6, 6, 5, {{{&Record::text, true}, {}, {}}}},
    {EventType::MucInviteDecline, "mucinvitedecline", 5, 6, 6, {{{&Record::client}, {&Record::text, true}, {}}}},
    {EventType::MucJoin, "mucjoin", 6, 6, 0, {{{&Record::nick, true}, {&Record::client}, {}}}},
    {EventType::MucLeave, "mucleave", 6, 7, 7, {{{&Record::nick, true}, {&Record::client}, {&Record::text, true}}}},
    {EventType::MucNickChange,
     "mucnickchange",
     7,
     7,
     0,
     {{{&Record::nick, true}, {&Record::client}, {&Record::oldNick, true}}}},
    {EventType::MucKick, "muckick", 5, 5, 0, {{{&Record::target}, {}, {}}}},
    {EventType::MucBan, "mucban", 5, 5, 0, {{{&Record::target}, {}, {}}}},
}};

constexpr bool inOrderOfTypes()
{
    for (std::size_t i = 0; i < layouts.size(); ++i) {
        if (layouts[i].type != static_cast<EventType>(i))
            return false;
    }
    return true;
}
static_assert(inOrderOfTypes(), "eventLayout() looks up by position");

} // namespace

const EventLayout *eventLayout(std::string_view subType)
{
    for (const EventLayout &layout : layouts) {
        if (subType == eventTypeName(layout.type))
            return &layout;
    }
    if (subType.size() > 40)
        return nullptr;
    const std::string normalized = normalizedWord(subType);
    const auto found = std::ranges::find(layouts, normalized, &EventLayout::normalizedName);
    return found == layouts.end() ? nullptr : &*found;
}

} // namespace casebook::archive::imarchive
