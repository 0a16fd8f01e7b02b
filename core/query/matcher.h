// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/query/phrase.h"
#include "core/query/query.h"

#include <QRegularExpression>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::query {

/// Bytes [begin, end) of a text.
struct TextSpan
{
    std::size_t begin = 0;
    std::size_t end = 0;

    bool operator==(const TextSpan &) const = default;
};

/// What a text must have to be found by one Text, Near or Regex of a query: the one rule for the answers of the index,
/// the scan and the highlights.
///
/// Text: its words stand next to each other, as words of the text (words.h). Open ends count where a word stands at
/// that end. One that is open at both ends, and one without any word (`:-)`), is looked for as characters of the
/// folded text. Near: in any order, with at most `distance` words between the end of the first and the beginning of
/// the last; equal terms are found at different places. Regex: PCRE2 with Unicode, without regard to case.
///
/// Copies are cheap for Regex only. Const functions may be called by several threads at once.
class Matcher
{
public:
    /// Error where nothing is left to look for or the pattern is wrong: `offset` is the byte of the pattern.
    static Result<Matcher> make(const Node &node);

    enum class Answer : unsigned char {
        No,
        Yes,
        GaveUp, ///< The expression needs too many steps on this text.
    };
    Answer answer(std::string_view text) const;
    bool matches(std::string_view text) const { return answer(text) == Answer::Yes; }

    /// What is found, in order; may overlap. Of Near: every term that is part of a find.
    std::vector<TextSpan> spans(std::string_view text) const;

    // What an index can prepare. A text that matches has all words of each phrase; a single word without open ends
    // and a single part with one open end are decided by the words alone.
    const std::vector<Phrase> &phrases() const { return m_phrases; } ///< One; of Near: one a term; else none.
    /// Folded; decides alone where it is not empty, and only then are there no phrases.
    const std::string &substring() const { return m_substring; }
    /// Folded; stands in the folded text of all that match. Empty: nothing is known.
    const std::string &required() const { return m_required; }
    bool isRegex() const { return m_kind == Node::Kind::Regex; }
    bool isNear() const { return m_kind == Node::Kind::Near; }

private:
    Matcher() = default;

    static Result<Matcher> ofRegex(const Node &node);
    static Result<Matcher> ofNear(const Node &node);
    std::vector<PhrasePlace> places(const TextWords &words) const;
    std::vector<TextSpan> regexSpans(std::string_view text) const;

    Node::Kind m_kind = Node::Kind::Text;
    std::vector<Phrase> m_phrases;
    std::vector<std::size_t> m_equal; ///< For each phrase the first one that is equal.
    std::size_t m_distance = 0;
    std::string m_substring;
    std::string m_required;
    QRegularExpression m_regex;
};

/// Of everything that is looked for in texts, and not under NOT, in order.
std::vector<Matcher> highlightsOf(const Query &query);

} // namespace casebook::query
