// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/communicator/linestart.h"

#include "core/archive/communicator/words.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <ranges>

namespace casebook::archive::communicator {

namespace {

constexpr std::array<std::string_view, 5> patternNames{"name-time", "bracket", "time-name", "header", "name"};

constexpr std::size_t longestName = 64; // characters
constexpr std::ptrdiff_t mostWords = 6;

// Folded. What a header says between the name and the text.
constexpr std::array<std::string_view, 9> sayings{" says",     " said",    " wrote", " writes", " sagt",
                                                  " schreibt", " schrieb", " dit",   " dice"};

constexpr std::array<std::string_view, 32> labels{
    "from", "to", "cc",      "bcc",   "subject",  "date",    "sent",   "received", "note",     "notes",       "ps",
    "re",   "fw", "fwd",     "http",  "https",    "ftp",     "mailto", "tel",      "fax",      "phone",       "mobile",
    "von",  "an", "betreff", "datum", "gesendet", "hinweis", "todo",   "time",     "duration", "participants"};

std::string_view withoutSaying(std::string_view name)
{
    const std::string low = folded(name);
    for (const std::string_view saying : sayings) {
        if (low.ends_with(saying))
            return trimmed(name.substr(0, name.size() - saying.size()));
    }
    return name;
}

bool isDigitAt(std::string_view text, std::size_t at)
{
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

/// Splits `Name: text` at the first colon that a space or the end follows.
std::optional<LineStart> nameAndText(std::string_view line)
{
    for (std::size_t colon = line.find(':'); colon != std::string_view::npos; colon = line.find(':', colon + 1)) {
        const bool ends = colon + 1 == line.size() || line[colon + 1] == ' ' || line[colon + 1] == '\t' ||
                          line.substr(colon + 1).starts_with("\xC2\xA0");
        if (!ends)
            continue;
        const std::string_view name = trimmed(line.substr(0, colon));
        if (!maybeName(name))
            return std::nullopt;
        LineStart start;
        start.name = name;
        start.text = trimmed(line.substr(colon + 1));
        return start;
    }
    return std::nullopt;
}

/// The stamp in brackets at the beginning of `text`, and what follows the closing one.
std::optional<LineStart> bracketed(std::string_view text)
{
    if (text.empty() || (text[0] != '[' && text[0] != '('))
        return std::nullopt;
    const char closing = text[0] == '[' ? ']' : ')';
    const std::string_view inside = text.substr(1);
    const std::size_t spaces = std::min(inside.find_first_not_of(' '), inside.size());
    const auto stamp = stampAt(inside.substr(spaces));
    if (!stamp)
        return std::nullopt;
    const std::string_view after = inside.substr(spaces + stamp->length);
    const std::size_t close = after.find_first_not_of(' ');
    if (close == std::string_view::npos || after[close] != closing)
        return std::nullopt;
    LineStart start;
    start.stamp = *stamp;
    start.written = inside.substr(spaces, stamp->length);
    start.text = after.substr(close + 1);
    return start;
}

/// What stands behind the stamp: `Name: text`, `Name<tab>text`, or words of the client.
LineStart namedBehind(LineStart start, std::string_view rest)
{
    const std::size_t tab = rest.find('\t');
    if (tab != std::string_view::npos && maybeName(trimmed(rest.substr(0, tab)))) {
        start.name = trimmed(rest.substr(0, tab));
        start.text = trimmed(rest.substr(tab + 1));
        return start;
    }
    const auto named = nameAndText(rest);
    start.name = named ? withoutSaying(named->name) : std::string_view();
    start.text = named ? named->text : rest;
    return start;
}

std::optional<LineStart> bracketStart(std::string_view line)
{
    const auto start = bracketed(line);
    return start ? std::optional(namedBehind(*start, trimmed(start->text))) : std::nullopt;
}

std::optional<LineStart> stampNameStart(std::string_view line)
{
    const auto stamp = stampAt(line);
    if (!stamp || !stamp->clock)
        return std::nullopt;
    std::string_view rest = line.substr(stamp->length);
    if (rest.empty() || (rest[0] != ' ' && rest[0] != '\t' && rest[0] != ',' && rest[0] != '-' && rest[0] != '|'))
        return std::nullopt;
    rest = trimmed(rest);
    for (const std::string_view separator : {"- ", "| ", ", ", "\xE2\x80\x93 "}) {
        if (rest.starts_with(separator)) {
            rest = trimmed(rest.substr(separator.size()));
            break;
        }
    }
    LineStart start;
    start.stamp = *stamp;
    start.written = line.substr(0, stamp->length);
    return namedBehind(start, rest);
}

/// The stamp in the first pair of brackets that holds one, with the name before it in `name`.
std::optional<LineStart> nameThenBrackets(std::string_view line)
{
    for (std::size_t at = line.find_first_of("(["); at != std::string_view::npos && at <= 4 * longestName;
         at = line.find_first_of("([", at + 1)) {
        auto start = bracketed(line.substr(at));
        if (!start)
            continue;
        start->name = withoutSaying(trimmed(line.substr(0, at)));
        return maybeName(start->name) ? start : std::nullopt;
    }
    return std::nullopt;
}

std::optional<LineStart> nameStampStart(std::string_view line)
{
    auto start = nameThenBrackets(line);
    if (!start || !start->text.starts_with(":"))
        return std::nullopt;
    start->text = trimmed(start->text.substr(1));
    return start;
}

std::optional<LineStart> sayingStart(std::string_view line)
{
    if (!line.ends_with(':'))
        return std::nullopt;
    LineStart start;
    start.name = trimmed(line.substr(0, line.size() - 1));
    const std::string_view name = withoutSaying(start.name);
    if (name.size() == start.name.size() || !maybeName(name))
        return std::nullopt;
    start.name = name;
    return start;
}

/// `Name 2:02 PM`, `Name (2:02 PM)`, `Name says:`
std::optional<LineStart> headerStart(std::string_view line)
{
    const std::string_view whole = trimmed(line);
    if (auto start = nameThenBrackets(whole))
        return trimmed(start->text).empty() ? start : std::nullopt;
    if (auto start = sayingStart(whole))
        return start;
    for (std::size_t at = whole.find_first_of(" \t,"); at != std::string_view::npos && at <= 4 * longestName;
         at = whole.find_first_of(" \t,", at + 1)) {
        const auto stamp = stampAt(whole.substr(at + 1));
        const std::string_view after = stamp ? whole.substr(at + 1 + stamp->length) : std::string_view();
        if (!stamp || !stamp->clock || (!after.empty() && after != ":"))
            continue;
        LineStart start;
        start.name = withoutSaying(trimmed(whole.substr(0, at)));
        while (start.name.ends_with(',') || start.name.ends_with('-'))
            start.name = trimmed(start.name.substr(0, start.name.size() - 1));
        start.stamp = *stamp;
        start.written = whole.substr(at + 1, stamp->length);
        return maybeName(start.name) ? std::optional(start) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<LineStart> nameStart(std::string_view line)
{
    auto start = nameAndText(line);
    if (!start || start->name.data() != line.data() || withoutSaying(start->name).size() != start->name.size())
        return std::nullopt;
    return start;
}

bool isNumber(std::string_view words)
{
    const bool allowed = std::ranges::all_of(
        words, [](char c) { return (c >= '0' && c <= '9') || std::string_view("+-()/. ").contains(c); });
    return allowed && std::ranges::count_if(words, [](char c) { return c >= '0' && c <= '9'; }) >= 3;
}

bool isAddress(std::string_view words)
{
    const std::size_t sign = words.find('@');
    return sign != std::string_view::npos && sign > 0 && sign + 1 < words.size() && !words.contains(' ');
}

} // namespace

std::string_view patternName(Pattern pattern)
{
    return patternNames[static_cast<std::size_t>(pattern)];
}

std::optional<Pattern> patternFromName(std::string_view name)
{
    const auto found = std::ranges::find(patternNames, name);
    if (found == patternNames.end())
        return std::nullopt;
    return allPatterns[static_cast<std::size_t>(found - patternNames.begin())];
}

std::optional<LineStart> startOf(std::string_view line, Pattern pattern)
{
    switch (pattern) {
    case Pattern::NameStamp: return nameStampStart(line);
    case Pattern::Bracket: return bracketStart(line);
    case Pattern::StampName: return stampNameStart(line);
    case Pattern::Header: return headerStart(line);
    case Pattern::Name: return nameStart(line);
    }
    return std::nullopt;
}

bool maybeName(std::string_view words)
{
    if (words.empty() || words.size() > 4 * longestName || utf8::codePoints(words) > longestName)
        return false;
    if (!isLetter(words[0]) && !isDigitAt(words, 0) && words[0] != '+')
        return false;
    if (words.find_first_of(":\"<>{}|=;?!*[]\t") != std::string_view::npos || words.contains("//"))
        return false;
    if (std::ranges::count(words, ' ') >= mostWords || words.contains(". "))
        return words.contains(". ") && std::ranges::count(words, ' ') <= 3; // `T. Lind`, `Dr. Mei Sato`
    return true;
}

bool surelyName(std::string_view words)
{
    if (!maybeName(words))
        return false;
    if (isAddress(words) || isNumber(words))
        return true;
    std::ptrdiff_t count = 0;
    for (const auto part : words | std::views::split(' ')) {
        const std::string_view word(part.begin(), part.end());
        if (word.empty())
            continue;
        const bool lower = word[0] >= 'a' && word[0] <= 'z';
        if (lower || (!isLetter(word[0]) && word[0] != '('))
            return false;
        ++count;
    }
    return count >= 2 && count <= 4;
}

bool isLabel(std::string_view words)
{
    return std::ranges::find(labels, folded(words)) != labels.end();
}

} // namespace casebook::archive::communicator
