// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/query/words.h"

#include "core/query/characters.h"

#include <algorithm>
#include <utility>

namespace casebook::query {

std::string fold(std::string_view utf8)
{
    std::string folded;
    fold(utf8, folded);
    return folded;
}

void fold(std::string_view utf8, std::string &folded)
{
    folded.clear();
    std::string composed;
    for (std::size_t at = 0; at < utf8.size();) {
        const std::string_view rest = utf8.substr(at);
        const auto ascii = static_cast<std::size_t>(std::ranges::find_if_not(rest, isAscii) - rest.begin());
        folded.resize_and_overwrite(folded.size() + ascii, [&](char *bytes, std::size_t size) {
            std::ranges::transform(rest.substr(0, ascii), bytes + size - ascii, asciiFolded);
            return size;
        });
        at += ascii;
        if (at == utf8.size())
            break;
        const Cluster cluster = clusterAt(utf8, at, composed);
        folded += cluster.character.folded;
        at = cluster.end;
    }
}

void WordReader::read(std::string_view utf8)
{
    m_text = utf8;
    m_at = 0;
    m_pending.clear();
    m_pendingAt = 0;
    m_held.reset();
    m_joined = false;
}

bool WordReader::next(Word &word)
{
    return nextAscii(word) || nextOfAny(word);
}

/// The way that most words take. False where the next one has, or may have, other characters.
bool WordReader::nextAscii(Word &word)
{
    if (m_held || m_pendingAt < m_pending.size())
        return false;
    const auto letterAt = [this](std::size_t i) { return isAsciiLetter(m_text[i]); };
    for (; m_at < m_text.size() && isAscii(m_text[m_at]) && !letterAt(m_at); ++m_at)
        m_joined = false;
    std::size_t end = m_at;
    while (end < m_text.size() && letterAt(end))
        ++end;
    if (end == m_at || (end < m_text.size() && !isAscii(m_text[end])))
        return false;
    m_word.resize(end - m_at);
    for (std::size_t i = 0; i < m_word.size(); ++i)
        m_word[i] = asciiFolded(m_text[m_at + i]);
    word = {m_word, m_at, end, m_joined};
    m_at = end;
    m_joined = true;
    return true;
}

bool WordReader::nextOfAny(Word &word)
{
    m_word.clear();
    while (true) {
        const std::optional<Unit> unit = m_held ? std::exchange(m_held, std::nullopt) : takeUnit();
        if (!unit)
            break;
        if (m_word.empty())
            word = {{}, unit->begin, unit->end, m_joined};
        if (!addTo(word, *unit))
            break;
    }
    word.text = m_word;
    return !m_word.empty();
}

/// False when the word ends before this character.
bool WordReader::addTo(Word &word, const Unit &unit)
{
    switch (unit.kind) {
    case CharacterKind::Separator: m_joined = false; return m_word.empty();
    case CharacterKind::Ignored: word.end = unit.end; return true;
    case CharacterKind::Single:
    case CharacterKind::Letter:
    case CharacterKind::Mixed: break;
    }
    m_joined = true;
    const bool isSingle = unit.kind == CharacterKind::Single;
    if (!m_word.empty() && (isSingle || m_single)) {
        m_held = unit;
        return false;
    }
    m_single = isSingle;
    m_word += unit.text;
    word.end = unit.end;
    return true;
}

std::optional<WordReader::Unit> WordReader::takeUnit()
{
    if (m_pendingAt == m_pending.size()) {
        if (m_at == m_text.size())
            return std::nullopt;
        std::string composed;
        const auto [character, end] = clusterAt(m_text, m_at, composed);
        m_pendingBegin = std::exchange(m_at, end);
        if (character.kind != CharacterKind::Mixed && composed.empty())
            return Unit{character.kind, character.folded, m_pendingBegin, m_at};
        m_pending = character.folded;
        m_pendingAt = 0;
        if (m_pending.empty())
            return Unit{CharacterKind::Ignored, {}, m_pendingBegin, m_at};
    }
    const std::size_t from = m_pendingAt;
    const Code code = codeAt(m_pending, from);
    m_pendingAt = code.end;
    return Unit{characterOf(code.value).kind, std::string_view(m_pending).substr(from, code.end - from), m_pendingBegin,
                m_at};
}

bool isCharacterWord(std::string_view foldedWord)
{
    return !foldedWord.empty() && characterOf(codeAt(foldedWord, 0).value).kind == CharacterKind::Single;
}

} // namespace casebook::query
