// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/eventtype.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::store {

/// The terms of the full-text index: folded words as they are, and fields of events behind a byte that no word
/// begins with.
enum class FieldTerm : char {
    Sender = 1, ///< Row of the person (four bytes, the highest first).
    Type = 2,   ///< EventType as one byte.
    Client = 3, ///< The folded client.
    Mark = 4,   ///< One of the marks below.
    Uid = 5,    ///< uidBucket() as two bytes: the event must be looked at.
};

namespace mark {
inline constexpr char attachment = 'a'; ///< It is, or has, a file.
inline constexpr char deleted = 'd';
inline constexpr char untimed = 'u';
inline constexpr char unsent = 'n'; ///< It names no sender.
} // namespace mark

/// The least first byte of words.
inline constexpr char leastWord = ' ';

std::string fieldTerm(FieldTerm field, std::string_view value = {});
std::string senderTerm(std::int64_t person);
std::string uidTerm(std::string_view foldedUid);

/// The person of a sender's term.
std::int64_t personOf(std::string_view senderTerm);

/// Whether such an event tells a nick of its sender.
constexpr bool givesNick(EventType type)
{
    return type == EventType::MucCreate || type == EventType::MucJoin || type == EventType::MucNickChange;
}

/// What words look at in an event: its text, and the names of its files. Views into `text`, and into this object.
class SearchedTexts
{
public:
    /// From the columns of those names. The result is good until the next call.
    const std::vector<std::string_view> &read(std::string_view text, std::string_view extra);
    bool hasAttachments() const { return !m_names.empty(); }

private:
    std::vector<std::string> m_names;
    std::vector<std::string_view> m_texts;
};

} // namespace casebook::store
