// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/imarchive/recordword.h"

#include <algorithm>
#include <array>

namespace casebook::archive::imarchive {

namespace {

constexpr std::array<std::string_view, 7> typeNames{"BeginConv",   "ConvEnd", "Pointers", "Participant",
                                                    "MessageInfo", "IMEvent", ""};

struct Spelling
{
    std::string_view normalized;
    RecordType type;
};

// The six words and the accepted variants of U13.
constexpr std::array<Spelling, 13> spellings{{{"beginconv", RecordType::BeginConv},
                                              {"convend", RecordType::ConvEnd},
                                              {"pointers", RecordType::Pointers},
                                              {"participant", RecordType::Participant},
                                              {"messageinfo", RecordType::MessageInfo},
                                              {"imevent", RecordType::Event},
                                              {"convbegin", RecordType::BeginConv},
                                              {"endconv", RecordType::ConvEnd},
                                              {"pointer", RecordType::Pointers},
                                              {"participants", RecordType::Participant},
                                              {"messagesinfo", RecordType::MessageInfo},
                                              {"msginfo", RecordType::MessageInfo},
                                              {"imevents", RecordType::Event}}};

/// Longer than any spelling, so that the rest of a long line is never looked at.
constexpr std::size_t longestWord = 32;

bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::optional<RecordType> typeOf(std::string_view word)
{
    const std::string normalized = normalizedWord(word);
    const auto found = std::ranges::find(spellings, normalized, &Spelling::normalized);
    return found == spellings.end() ? std::nullopt : std::optional(found->type);
}

} // namespace

std::string_view recordTypeName(RecordType type)
{
    return typeNames[static_cast<std::size_t>(type)];
}

std::string normalizedWord(std::string_view word)
{
    std::string normalized;
    for (const char c : word) {
        if (c != ' ' && c != '_' && c != '-')
            normalized += isUpper(c) ? static_cast<char>(c + ('a' - 'A')) : c;
    }
    return normalized;
}

std::optional<RecordWord> recordWordOf(std::string_view line)
{
    line = line.substr(0, longestWord);
    std::size_t begin = line.find_first_not_of(' ');
    if (begin == std::string_view::npos)
        return std::nullopt;
    const bool quoted = line[begin] == '"';
    if (quoted)
        ++begin;
    if (begin == line.size() || !isLetter(line[begin]))
        return std::nullopt;

    std::size_t end = quoted ? line.find('"', begin) : line.find_first_of(",\t;|\r\n", begin);
    if (end == std::string_view::npos) {
        if (quoted || line.size() == longestWord)
            return std::nullopt;
        end = line.size();
    }
    const std::string_view word = line.substr(begin, end - begin);
    const std::optional<RecordType> type = typeOf(word);
    if (!type)
        return std::nullopt;
    std::size_t after = quoted ? end + 1 : end;
    while (after < line.size() && line[after] == ' ')
        ++after;
    const char next = after < line.size() ? line[after] : '\0';
    if (delimiters.find(next) == std::string_view::npos && next != '\0' && next != '\r' && next != '\n')
        return std::nullopt;
    return RecordWord{*type, word == recordTypeName(*type), delimiters.contains(next) ? next : '\0'};
}

bool isCutRecordWord(std::string_view text)
{
    return !text.empty() && std::ranges::any_of(typeNames, [&](std::string_view name) {
        return text.size() < name.size() && name.starts_with(text);
    });
}

bool looksLikeTypeWord(std::string_view word)
{
    if (word.size() < 3 || word.size() > 40 || !isUpper(word[0]))
        return false;
    if (!std::ranges::all_of(word, [](char c) { return isLetter(c) || isDigit(c) || c == '_'; }))
        return false;
    const auto capitals = std::ranges::count_if(word, isUpper);
    return capitals >= 2 && static_cast<std::size_t>(capitals) < word.size();
}

} // namespace casebook::archive::imarchive
