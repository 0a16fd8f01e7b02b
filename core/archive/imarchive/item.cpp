// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/imarchive/item.h"

#include <algorithm>
#include <array>

namespace casebook::archive::imarchive {

namespace {

/// Every view in the item, and in the two lists of its copy.
std::vector<std::string_view *> viewsOf(Item &item, std::vector<std::string_view> &invited,
                                        std::vector<std::string_view> &extra)
{
    EventRecord &event = item.event;
    ParticipantRecord &participant = item.participant;
    PieceBegin &begin = item.conversation;
    std::vector<std::string_view *> views{&event.typeName,
                                          &event.rawTime,
                                          &event.sender,
                                          &event.client,
                                          &event.text,
                                          &event.uid,
                                          &event.targetClient,
                                          &event.archivedBy,
                                          &event.room,
                                          &event.threadId,
                                          &event.nick,
                                          &event.oldNick,
                                          &event.target,
                                          &participant.jid,
                                          &participant.rawJoined,
                                          &participant.rawLeft,
                                          &participant.nick,
                                          &begin.conversationId,
                                          &begin.type,
                                          &begin.rawStart,
                                          &begin.reason,
                                          &begin.threadId,
                                          &item.conversationEndId,
                                          &item.conversationEnd.rawEnd};
    for (std::vector<std::string_view> *list : {&invited, &extra}) {
        for (std::string_view &view : *list)
            views.push_back(&view);
    }
    return views;
}

} // namespace

HeldItem::HeldItem(const Item &item) : m_item(item), m_sizes(item.sizes.begin(), item.sizes.end())
{
    if (item.type == RecordType::Event || item.type == RecordType::Unknown) {
        m_invited.assign(item.event.invited.begin(), item.event.invited.end());
        m_extra.assign(item.event.extra.begin(), item.event.extra.end());
        m_item.participant = {};
    } else {
        m_item.event = {};
        if (item.type != RecordType::Participant)
            m_item.participant = {};
    }
    if (item.type != RecordType::BeginConv)
        m_item.conversation = {};
    if (item.type != RecordType::ConvEnd) {
        m_item.conversationEnd = {};
        m_item.conversationEndId = {};
    }

    const auto views = viewsOf(m_item, m_invited, m_extra);
    std::size_t length = 0;
    for (const std::string_view *view : views)
        length += view->size();
    m_text = std::make_unique_for_overwrite<char[]>(length);
    char *at = m_text.get();
    for (std::string_view *view : views) {
        std::ranges::copy(*view, at);
        *view = {at, view->size()};
        at += view->size();
    }
    m_item.event.invited = m_invited;
    m_item.event.extra = m_extra;
    m_item.sizes = m_sizes;
    m_bytes = sizeof(HeldItem) + length + (m_invited.size() + m_extra.size()) * sizeof(std::string_view) +
              m_sizes.size() * sizeof(std::int64_t);
}

} // namespace casebook::archive::imarchive
