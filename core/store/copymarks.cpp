// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/copymarks.h"

#include "core/base/fieldbytes.h"
#include "core/crypto/digest.h"
#include "core/store/fields.h"

#include <algorithm>
#include <cstring>
#include <vector>

namespace casebook::store {

namespace {

std::int64_t firstBytes(std::string_view text)
{
    const crypto::Sha256Value digest = crypto::sha256(text);
    std::int64_t number = 0;
    std::memcpy(&number, digest.data(), sizeof number);
    return number;
}

} // namespace

void CopyMarks::note(const EventRecord &message, std::int64_t sender)
{
    m_last.uid = message.uid;
    m_last.text = message.text;
    m_last.time = message.time->nanoseconds;
    m_last.sender = sender;
    if (!m_any)
        m_first = m_last;
    m_any = true;
}

void CopyMarks::putOn(Piece &piece, std::string_view tenant) const
{
    if (!m_any || isClientExport(piece))
        return;
    std::vector<std::int64_t> people;
    for (const Member &member : piece.members)
        people.push_back(member.group);
    std::ranges::sort(people);
    std::string common;
    appendField(common, tenant);
    appendField(common, foldText(piece.type));
    appendField(common, piece.threadId);
    appendNumber(common, people.size());
    for (const std::int64_t person : people)
        appendNumber(common, static_cast<std::uint64_t>(person));
    const auto mark = [&common](const Message &message) {
        std::string bytes = common;
        appendField(bytes, message.uid);
        appendField(bytes, message.text);
        appendNumber(bytes, static_cast<std::uint64_t>(message.time));
        appendNumber(bytes, static_cast<std::uint64_t>(message.sender));
        return firstBytes(bytes);
    };
    piece.firstMark = mark(m_first);
    piece.lastMark = mark(m_last);
}

} // namespace casebook::store
