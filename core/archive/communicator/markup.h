// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace casebook::archive::communicator {

/// A piece of HTML or XML.
struct Markup
{
    enum class Kind : std::uint8_t {
        Text,  ///< Characters and references.
        CData, ///< Characters, taken as they are.
        Start,
        End,
        Other, ///< Comment, declaration, processing instruction.
    };

    Kind kind = Kind::Text;
    std::string_view content = {}; ///< Text, CData: the characters; Start: what follows the name.
    std::string_view name = {};    ///< Start, End: as written.
    bool closed = false;           ///< Start: `<br/>`.
    std::size_t begin = 0;         ///< In the text.
    std::size_t end = 0;
};

/// Cuts HTML or XML into its pieces. Takes any text: what is no markup is text. No piece is lost, and the time is in
/// proportion to the length. (A parser of XML would stop at the first error, expand entities, and count characters
/// instead of bytes.)
class MarkupScanner
{
public:
    explicit MarkupScanner(std::string_view text) : m_text(text) {}

    /// False at the end of the text.
    bool next(Markup &piece);

    /// Goes to the end tag of an element whose content is no markup (`script`), or to the end of the text.
    void skipTo(std::string_view endTag);

private:
    bool takeTag(Markup &piece);
    bool takeUntil(Markup &piece, std::size_t opening, std::string_view closing, Markup::Kind kind);
    std::size_t find(std::string_view what, std::size_t from);
    std::size_t endOfTag(std::size_t from);

    std::string_view m_text = {};
    std::size_t m_at = 0;
    std::string m_missing = {}; ///< First characters of what does not come any more: never searched for again.
};

/// The attributes of a start tag, with references decoded.
void forEachAttribute(std::string_view content,
                      const std::function<void(std::string_view name, const std::string &value)> &visit);

/// Which named references there are besides `&amp; &lt; &gt; &quot; &apos;`.
enum class Entities : std::uint8_t { Xml, Html };

/// The character of the reference that `text` begins with (`&amp;`, `&#8211;`, `&auml;`), and its length; length 0 when
/// it begins with none. Nothing is ever expanded that a document defines itself.
struct Reference
{
    char32_t character = 0;
    std::size_t length = 0;
};
Reference referenceAt(std::string_view text, Entities entities);

std::string decoded(std::string_view text, Entities entities);

} // namespace casebook::archive::communicator
