// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/query/phrase.h"

#include "core/query/words.h"

#include <algorithm>

namespace casebook::query {

namespace {

/// The end of the shortest group that begins with this place; `from` where there is none.
std::size_t groupEnd(const std::vector<PhrasePlace> &places, std::size_t from, std::span<const std::size_t> wanted,
                     std::size_t distance)
{
    std::vector<std::size_t> missing(wanted.begin(), wanted.end());
    auto open = std::ranges::count_if(missing, [](std::size_t number) { return number > 0; });
    const std::size_t limit = places[from].afterLast + distance;
    for (std::size_t i = from; i < places.size() && places[i].first <= limit; ++i) {
        std::size_t &left = missing[places[i].term];
        if (left > 0 && --left == 0 && --open == 0)
            return i + 1;
    }
    return from;
}

} // namespace

std::optional<Phrase> Phrase::of(const Node &node)
{
    Phrase phrase;
    WordReader reader(node.text);
    const std::string_view text = node.text;
    std::size_t first = text.size();
    std::size_t last = 0;
    for (Word word; reader.next(word);) {
        phrase.parts.push_back({std::string(word.text), !phrase.parts.empty() && word.joined});
        first = std::min(first, word.begin);
        last = word.end;
    }
    if (phrase.parts.empty())
        return std::nullopt;
    phrase.openStart = node.openStart && fold(text.substr(0, first)).empty();
    phrase.openEnd = node.openEnd && fold(text.substr(last)).empty();
    return phrase;
}

void TextWords::read(std::string_view text)
{
    m_folded.clear();
    m_entries.clear();
    WordReader reader(text);
    for (Word word; reader.next(word);) {
        m_entries.push_back({m_folded.size(), word.text.size(), word.begin, word.end, word.joined});
        m_folded += word.text;
    }
}

bool TextWords::fits(const Entry &entry, const Phrase &phrase, std::size_t part) const
{
    const Phrase::Part &wanted = phrase.parts[part];
    if (wanted.joined && !entry.joined)
        return false;
    if (part == 0 && phrase.openStart)
        return folded(entry).ends_with(wanted.word);
    if (part + 1 == phrase.parts.size() && phrase.openEnd)
        return folded(entry).starts_with(wanted.word);
    return folded(entry) == wanted.word;
}

bool TextWords::standsAt(std::size_t first, const Phrase &phrase) const
{
    if (size() - first < phrase.parts.size())
        return false;
    for (std::size_t i = 0; i < phrase.parts.size(); ++i) {
        if (!fits(m_entries[first + i], phrase, i))
            return false;
    }
    return true;
}

std::vector<PhrasePlace> placesOf(const TextWords &words, std::span<const Phrase> phrases,
                                  std::span<const std::size_t> equal)
{
    std::vector<PhrasePlace> places;
    for (std::size_t first = 0; first < words.size(); ++first) {
        for (std::size_t term = 0; term < phrases.size(); ++term) {
            if (equal[term] == term && words.standsAt(first, phrases[term]))
                places.push_back({first, first + phrases[term].parts.size(), term});
        }
    }
    return places;
}

std::vector<PhrasePlace> closeTogether(const std::vector<PhrasePlace> &places, std::span<const std::size_t> equal,
                                       std::size_t distance)
{
    std::vector<std::size_t> wanted(equal.size());
    for (const std::size_t term : equal)
        ++wanted[term];
    std::vector<PhrasePlace> found;
    std::size_t done = 0;
    for (std::size_t from = 0; from < places.size(); ++from) {
        const std::size_t end = groupEnd(places, from, wanted, distance);
        for (std::size_t i = std::max(from, done); i < end; ++i)
            found.push_back(places[i]);
        done = std::max(done, end);
    }
    return found;
}

} // namespace casebook::query
