// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/query/matcher.h"

#include "core/base/qtext.h"
#include "core/base/utf8.h"
#include "core/query/characters.h"
#include "core/query/words.h"

#include <algorithm>
#include <format>
#include <map>

namespace casebook::query {

namespace {

/// Steps of PCRE2 on one text, far more than any sensible expression needs.
constexpr std::string_view stepLimit = "(*LIMIT_MATCH=1000000)";

std::unexpected<Error> nothingToFind()
{
    return failure(Error::Code::Invalid, {}, "there is nothing to look for in this term");
}

// ---- words

struct TextWord
{
    std::string text;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool joined = false;
};

std::vector<TextWord> wordsIn(std::string_view text)
{
    std::vector<TextWord> words;
    WordReader reader(text);
    for (Word word; reader.next(word);)
        words.push_back({std::string(word.text), word.begin, word.end, word.joined});
    return words;
}

bool fits(const TextWord &word, const Phrase &phrase, std::size_t i)
{
    const Phrase::Part &part = phrase.parts[i];
    if (part.joined && !word.joined)
        return false;
    if (i == 0 && phrase.openStart)
        return word.text.ends_with(part.word);
    if (i + 1 == phrase.parts.size() && phrase.openEnd)
        return word.text.starts_with(part.word);
    return word.text == part.word;
}

bool standsAt(const std::vector<TextWord> &words, std::size_t first, const Phrase &phrase)
{
    if (words.size() - first < phrase.parts.size())
        return false;
    for (std::size_t i = 0; i < phrase.parts.size(); ++i) {
        if (!fits(words[first + i], phrase, i))
            return false;
    }
    return true;
}

std::vector<std::size_t> placesOf(const std::vector<TextWord> &words, const Phrase &phrase)
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (standsAt(words, i, phrase))
            places.push_back(i);
    }
    return places;
}

std::optional<Phrase> phraseOf(const Node &node)
{
    Phrase phrase;
    WordReader reader(node.text);
    std::size_t first = node.text.size();
    std::size_t last = 0;
    for (Word word; reader.next(word);) {
        phrase.parts.push_back({std::string(word.text), !phrase.parts.empty() && word.joined});
        first = std::min(first, word.begin);
        last = word.end;
    }
    if (phrase.parts.empty())
        return std::nullopt;
    phrase.openStart = node.openStart && fold(std::string_view(node.text).substr(0, first)).empty();
    phrase.openEnd = node.openEnd && fold(std::string_view(node.text).substr(last)).empty();
    return phrase;
}

// ---- near

struct Place
{
    std::size_t first = 0; ///< Number of its first word.
    std::size_t afterLast = 0;
    std::size_t term = 0; ///< The first of the terms that are equal.
};

std::vector<Place> allPlaces(const std::vector<TextWord> &words, const std::vector<Phrase> &phrases,
                             const std::vector<std::size_t> &equal)
{
    std::vector<Place> places;
    for (std::size_t term = 0; term < phrases.size(); ++term) {
        if (equal[term] != term)
            continue;
        for (const std::size_t at : placesOf(words, phrases[term]))
            places.push_back({at, at + phrases[term].parts.size(), term});
    }
    std::ranges::sort(places, {}, [](const Place &place) { return std::pair(place.first, place.afterLast); });
    return places;
}

/// The end of the places from `from` on that have all terms close enough; `from` when they have not.
std::size_t closeEnough(const std::vector<Place> &places, std::size_t from, std::span<const std::size_t> wanted,
                        std::size_t distance)
{
    std::vector<std::size_t> missing(wanted.begin(), wanted.end());
    auto left = static_cast<std::size_t>(std::ranges::count_if(missing, [](std::size_t n) { return n > 0; }));
    const std::size_t limit = places[from].afterLast + distance;
    for (std::size_t i = from; i < places.size() && places[i].first <= limit; ++i) {
        std::size_t &open = missing[places[i].term];
        if (open > 0 && --open == 0 && --left == 0)
            return i + 1;
    }
    return from;
}

// ---- characters

/// A folded text, and where each of its bytes comes from.
struct FoldedText
{
    std::string text;
    std::vector<TextSpan> origins;
};

FoldedText foldWithOrigins(std::string_view text)
{
    FoldedText folded;
    std::string composed;
    for (std::size_t at = 0; at < text.size();) {
        const Cluster cluster = clusterAt(text, at, composed);
        folded.text += cluster.character.folded;
        folded.origins.resize(folded.text.size(), {at, cluster.end});
        at = cluster.end;
    }
    return folded;
}

std::vector<TextSpan> substringSpans(std::string_view text, std::string_view wanted)
{
    const FoldedText folded = foldWithOrigins(text);
    std::vector<TextSpan> spans;
    for (std::size_t at = folded.text.find(wanted); at != std::string::npos;
         at = folded.text.find(wanted, at + wanted.size()))
        spans.push_back({folded.origins[at].begin, folded.origins[at + wanted.size() - 1].end});
    return spans;
}

// ---- regular expressions

/// Bytes of the UTF-8 that stands before this unit of UTF-16; invalid bytes became U+FFFD one by one.
class BytePlaces
{
public:
    explicit BytePlaces(std::string_view text) : m_text(text) {}

    /// Ask in order.
    std::size_t byteOf(qsizetype unit)
    {
        while (m_unit < unit && m_byte < m_text.size()) {
            const Code code = codeAt(m_text, m_byte);
            m_unit += code.value > 0xFFFF ? 2 : 1;
            m_byte = code.end;
        }
        return m_byte;
    }

private:
    std::string_view m_text;
    std::size_t m_byte = 0;
    qsizetype m_unit = 0;
};

/// As UTF-16 in which each byte that is no UTF-8 is one U+FFFD.
QString patient(std::string_view text)
{
    if (utf8::isValid(text))
        return toQString(text);
    QString result;
    for (std::size_t at = 0; at < text.size();) {
        const Code code = codeAt(text, at);
        result += QChar::fromUcs4(code.value);
        at = code.end;
    }
    return result;
}

} // namespace

Result<Matcher> Matcher::make(const Node &node)
{
    if (node.kind == Node::Kind::Regex)
        return ofRegex(node);
    if (node.kind == Node::Kind::Near)
        return ofNear(node);
    Matcher matcher;
    auto phrase = phraseOf(node);
    if (phrase && !(node.openStart && node.openEnd)) {
        matcher.m_phrases.push_back(*std::move(phrase));
        return matcher;
    }
    matcher.m_substring = fold(node.text);
    if (matcher.m_substring.find_first_not_of(" \t\r\n") == std::string::npos)
        return nothingToFind();
    return matcher;
}

Result<Matcher> Matcher::ofNear(const Node &node)
{
    Matcher matcher;
    matcher.m_kind = Node::Kind::Near;
    matcher.m_distance = node.distance;
    std::vector<Node> terms = node.children;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        auto phrase = phraseOf(terms[i]);
        if (!phrase)
            return failure(Error::Code::Invalid, {}, "NEAR takes terms with a letter or digit only");
        matcher.m_phrases.push_back(*std::move(phrase));
        matcher.m_equal.push_back(static_cast<std::size_t>(std::ranges::find(terms, terms[i]) - terms.begin()));
    }
    return matcher;
}

Result<Matcher> Matcher::ofRegex(const Node &node)
{
    Matcher matcher;
    matcher.m_kind = Node::Kind::Regex;
    const QString limit = toQString(stepLimit);
    matcher.m_regex.setPattern(limit + toQString(node.text));
    matcher.m_regex.setPatternOptions(QRegularExpression::CaseInsensitiveOption |
                                      QRegularExpression::UseUnicodePropertiesOption);
    if (matcher.m_regex.isValid())
        return matcher;
    Error error{Error::Code::Invalid, {}, {}, {}, {}};
    error.reason = "the regular expression is wrong: " + matcher.m_regex.errorString().toStdString();
    error.advice = "Put the term in quotes to look for the character /";
    error.offset = BytePlaces(node.text).byteOf(matcher.m_regex.patternErrorOffset() - limit.size());
    return std::unexpected(std::move(error));
}

Matcher::Answer Matcher::answer(std::string_view text) const
{
    const auto yesIf = [](bool found) { return found ? Answer::Yes : Answer::No; };
    if (m_kind == Node::Kind::Regex) {
        const QRegularExpressionMatch match = m_regex.match(patient(text));
        return match.isValid() ? yesIf(match.hasMatch()) : Answer::GaveUp;
    }
    if (!m_substring.empty())
        return yesIf(fold(text).contains(m_substring));
    return yesIf(!spans(text).empty());
}

std::vector<TextSpan> Matcher::spans(std::string_view text) const
{
    std::vector<TextSpan> found;
    if (m_kind == Node::Kind::Regex) {
        BytePlaces places(text);
        const QString subject = patient(text);
        for (QRegularExpressionMatchIterator it = m_regex.globalMatch(subject); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const std::size_t begin = places.byteOf(match.capturedStart());
            found.push_back({begin, places.byteOf(match.capturedEnd())});
        }
        return found;
    }
    if (!m_substring.empty())
        return substringSpans(text, m_substring);
    const std::vector<TextWord> words = wordsIn(text);
    const auto spanOf = [&](std::size_t first, std::size_t afterLast) {
        return TextSpan{words[first].begin, words[afterLast - 1].end};
    };
    if (m_kind != Node::Kind::Near) {
        for (const std::size_t at : placesOf(words, m_phrases.front()))
            found.push_back(spanOf(at, at + m_phrases.front().parts.size()));
        return found;
    }
    std::vector<std::size_t> wanted(m_phrases.size());
    for (const std::size_t term : m_equal)
        ++wanted[term];
    const std::vector<Place> places = allPlaces(words, m_phrases, m_equal);
    std::size_t done = 0;
    for (std::size_t from = 0; from < places.size(); ++from) {
        const std::size_t end = closeEnough(places, from, wanted, static_cast<std::size_t>(m_distance));
        for (std::size_t i = std::max(from, done); i < end; ++i)
            found.push_back(spanOf(places[i].first, places[i].afterLast));
        done = std::max(done, end);
    }
    return found;
}

std::vector<Matcher> highlightsOf(const Query &query)
{
    std::vector<Matcher> found;
    const auto collect = [&found](const auto &self, const Node &node) -> void {
        switch (node.kind) {
        case Node::Kind::Text:
        case Node::Kind::Near:
        case Node::Kind::Regex:
            if (auto made = Matcher::make(node))
                found.push_back(*std::move(made));
            break;
        case Node::Kind::And:
        case Node::Kind::Or:
            for (const Node &child : node.children)
                self(self, child);
            break;
        case Node::Kind::Not:
        case Node::Kind::All:
        case Node::Kind::Field: break;
        }
    };
    collect(collect, query.root);
    return found;
}

} // namespace casebook::query
