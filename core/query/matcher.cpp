// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/query/matcher.h"

#include "core/base/qtext.h"
#include "core/base/utf8.h"
#include "core/query/characters.h"
#include "core/query/requiredtext.h"
#include "core/query/words.h"

#include <algorithm>

namespace casebook::query {

namespace {

/// Steps of PCRE2 on one text, far more than any sensible expression needs.
constexpr std::string_view stepLimit = "(*LIMIT_MATCH=1000000)";

std::unexpected<Error> nothingToFind()
{
    return failure(Error::Code::Invalid, {}, "there is nothing to look for in this term");
}

bool isShorter(std::string_view a, std::string_view b)
{
    return a.size() < b.size();
}

std::string longestWord(const Phrase &phrase)
{
    return std::ranges::max(phrase.parts, isShorter, &Phrase::Part::word).word;
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
        if (cluster.character.folded.empty() && !folded.origins.empty())
            folded.origins.back().end = cluster.end; // an accent belongs to its letter
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
    auto phrase = Phrase::of(node);
    if (phrase && !(node.openStart && node.openEnd)) {
        matcher.m_required = longestWord(*phrase);
        matcher.m_phrases.push_back(*std::move(phrase));
        matcher.m_equal.push_back(0);
        return matcher;
    }
    matcher.m_substring = fold(node.text);
    if (matcher.m_substring.find_first_not_of(" \t\r\n") == std::string::npos)
        return nothingToFind();
    matcher.m_required = matcher.m_substring;
    return matcher;
}

Result<Matcher> Matcher::ofNear(const Node &node)
{
    Matcher matcher;
    matcher.m_kind = Node::Kind::Near;
    matcher.m_distance = static_cast<std::size_t>(std::max(node.distance, 0));
    const std::vector<Node> &terms = node.children;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        auto phrase = Phrase::of(terms[i]);
        if (!phrase)
            return failure(Error::Code::Invalid, {}, "NEAR takes terms with a letter or digit only");
        matcher.m_phrases.push_back(*std::move(phrase));
        matcher.m_equal.push_back(static_cast<std::size_t>(std::ranges::find(terms, terms[i]) - terms.begin()));
        matcher.m_required = std::max(matcher.m_required, longestWord(matcher.m_phrases.back()), isShorter);
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
    if (matcher.m_regex.isValid()) {
        matcher.m_required = requiredText(node.text);
        return matcher;
    }
    Error error{Error::Code::Invalid, {}, {}, {}, {}};
    error.reason = "the regular expression is wrong: " + matcher.m_regex.errorString().toStdString();
    error.advice = "Put the term in quotes to look for the character /";
    error.offset = BytePlaces(node.text).byteOf(matcher.m_regex.patternErrorOffset() - limit.size());
    return std::unexpected(std::move(error));
}

std::vector<PhrasePlace> Matcher::places(const TextWords &words) const
{
    auto found = placesOf(words, m_phrases, m_equal);
    return isNear() ? closeTogether(found, m_equal, m_distance) : found;
}

Matcher::Answer Matcher::answer(std::string_view text) const
{
    // Threads ask millions of times: each keeps its memory.
    thread_local std::string folded;
    thread_local TextWords words;
    const auto yesIf = [](bool found) { return found ? Answer::Yes : Answer::No; };
    if (!m_required.empty()) {
        fold(text, folded);
        const bool found = folded.contains(m_required);
        if (!found || !m_substring.empty())
            return yesIf(found);
    }
    if (isRegex()) {
        const QRegularExpressionMatch match = m_regex.match(patient(text));
        return match.isValid() ? yesIf(match.hasMatch()) : Answer::GaveUp;
    }
    words.read(text);
    return yesIf(!places(words).empty());
}

std::vector<TextSpan> Matcher::spans(std::string_view text) const
{
    if (isRegex())
        return regexSpans(text);
    if (!m_substring.empty())
        return substringSpans(text, m_substring);
    TextWords words;
    words.read(text);
    std::vector<TextSpan> found;
    for (const PhrasePlace &place : places(words))
        found.push_back({words[place.first].begin, words[place.afterLast - 1].end});
    return found;
}

std::vector<TextSpan> Matcher::regexSpans(std::string_view text) const
{
    std::vector<TextSpan> found;
    BytePlaces places(text);
    const QString subject = patient(text);
    for (QRegularExpressionMatchIterator it = m_regex.globalMatch(subject); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const std::size_t begin = places.byteOf(match.capturedStart());
        found.push_back({begin, places.byteOf(match.capturedEnd())});
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
