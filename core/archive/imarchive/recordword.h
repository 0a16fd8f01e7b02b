// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

namespace casebook::archive::imarchive {

/// The six record types of the format, and what Casebook keeps without knowing it.
enum class RecordType : std::uint8_t { BeginConv, ConvEnd, Pointers, Participant, MessageInfo, Event, Unknown };

/// As the format and all outputs spell it; empty for Unknown.
std::string_view recordTypeName(RecordType type);

/// What may stand between fields (U1), the likeliest first.
inline constexpr std::string_view delimiters = ",\t;|";

/// The first field of a line.
struct RecordWord
{
    RecordType type = RecordType::Unknown;
    bool exact = true;  ///< Spelled as in the format; else an accepted variant (U13).
    char delimiter = 0; ///< What follows it; 0 at the end of a line.
};

/// The record word at the beginning of a line, in any accepted spelling, quoted or not; none for other lines.
std::optional<RecordWord> recordWordOf(std::string_view line);

/// Lower case, without the spaces, `_` and `-` that U13 leaves out of account.
std::string normalizedWord(std::string_view word);

/// True for a beginning of a record word that lacks its end, as at the end of a cut file.
bool isCutRecordWord(std::string_view text);

/// A bare word that could name a record type that Casebook does not know: `FileTransfer`, never `Hello`.
bool looksLikeTypeWord(std::string_view word);

/// The same as recordWordOf() for exact bare words followed by `delimiter`: the fast path, run for every line.
inline std::optional<RecordType> exactWordAt(const char *at, const char *end, char delimiter)
{
    const auto is = [&](std::string_view word) {
        return static_cast<std::size_t>(end - at) > word.size() && std::memcmp(at, word.data(), word.size()) == 0 &&
               at[word.size()] == delimiter;
    };
    if (at == end || delimiter == 0)
        return std::nullopt;
    switch (*at) {
    case 'I': return is("IMEvent") ? std::optional(RecordType::Event) : std::nullopt;
    case 'P':
        if (is("Participant"))
            return RecordType::Participant;
        return is("Pointers") ? std::optional(RecordType::Pointers) : std::nullopt;
    case 'B': return is("BeginConv") ? std::optional(RecordType::BeginConv) : std::nullopt;
    case 'C': return is("ConvEnd") ? std::optional(RecordType::ConvEnd) : std::nullopt;
    case 'M': return is("MessageInfo") ? std::optional(RecordType::MessageInfo) : std::nullopt;
    default: return std::nullopt;
    }
}

} // namespace casebook::archive::imarchive
