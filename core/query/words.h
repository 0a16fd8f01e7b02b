// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace casebook::query {

enum class CharacterKind : std::uint8_t;

/// How texts are compared: without regard to case, to accents and points, to width and other ways of writing the same
/// character, and to what is not seen (joiners, soft hyphens, direction marks). Letters with strokes and ligatures are
/// what they look like: `Łódź` is `lodz`, `Straße` is `strasse`. Signs without which a word is another one stay:
/// vowel signs of Thai and Indic scripts, voicing marks of kana. Any bytes may be given; those that are no UTF-8
/// become U+FFFD. Valid UTF-8 in NFC. Thread-safe.
std::string fold(std::string_view utf8);
/// The same into `folded`, whose memory is used again.
void fold(std::string_view utf8, std::string &folded);

/// A word of a text.
///
/// Words are runs of letters, digits and marks; everything else separates them, `_` and `'` too. In scripts that write
/// without blanks (Chinese, Japanese, Korean, Thai, Lao, Khmer, Myanmar and others) each character is a word, and so
/// is each emoji or other picture: what is looked for there is a row of characters, wherever it stands.
struct Word
{
    std::string_view text; ///< Folded; holds until the next call of the reader.
    std::size_t begin = 0; ///< Bytes of the text that it was read from.
    std::size_t end = 0;
    bool joined = false; ///< Nothing stands between it and the word before.
};

/// Reads the words of a text in order. Needs no memory for a word unless it is longer than all before. Any bytes may
/// be given. Not for several threads at once.
class WordReader
{
public:
    explicit WordReader(std::string_view utf8 = {}) : m_text(utf8) {}

    /// Starts anew; keeps its memory.
    void read(std::string_view utf8);

    /// False at the end of the text.
    bool next(Word &word);

private:
    /// A character, or one of those that it folds to.
    struct Unit
    {
        CharacterKind kind{};
        std::string_view text;
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    bool nextAscii(Word &word);
    bool nextOfAny(Word &word);
    bool addTo(Word &word, const Unit &unit);
    std::optional<Unit> takeUnit();

    std::string_view m_text;
    std::size_t m_at = 0;
    std::string m_word;
    std::string m_pending; ///< What a character folded to, where that is more than one unit, from m_pendingAt on.
    std::size_t m_pendingAt = 0;
    std::size_t m_pendingBegin = 0;
    std::optional<Unit> m_held; ///< Read already, and part of the next word.
    bool m_single = false;      ///< The word that is being read is a character.
    bool m_joined = false;
};

/// Whether a folded word is one of the characters that are words by themselves.
bool isCharacterWord(std::string_view foldedWord);

} // namespace casebook::query
