// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/imarchive/textarena.h"

#include <optional>
#include <string_view>

namespace casebook::archive::imarchive {

/// `text` with its XML references decoded, once: `&amp; &lt; &gt; &quot; &apos;` and decimal or hexadecimal references
/// to characters that XML 1.0 allows. Anything else (`&nbsp;`, `&#0;`, a lone `&`) stays as it is (section 3.2 of the
/// format page). `text` itself when nothing is to be decoded.
std::string_view decodeXml(std::string_view text, TextArena &arena);

/// Content that its writer quoted for CSV first and escaped for XML then: `&quot;Hi, &quot;&quot;A&quot;&quot;&quot;`.
struct QuotedEntity
{
    std::string_view inside; ///< Between the quote marks; still to be undoubled and decoded.
    std::string_view rest;   ///< What follows: empty, or begins with a delimiter.
};

/// Reads `text`, which begins with the content field and goes on to the end of the record, in that way; none unless
/// it begins with `&quot;` and the first `&quot;` that is not doubled stands before a delimiter or at the end.
std::optional<QuotedEntity> quotedEntity(std::string_view text, char delimiter);

/// The value of QuotedEntity::inside.
std::string_view decodeQuotedEntity(std::string_view inside, TextArena &arena);

} // namespace casebook::archive::imarchive
