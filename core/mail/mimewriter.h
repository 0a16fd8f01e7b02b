// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/instant.h"

#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace casebook::mail {

struct Mailbox
{
    std::string name;    ///< For people, UTF-8; may be empty.
    std::string address; ///< addr-spec in ASCII: `local@domain`.

    bool operator==(const Mailbox &) const = default;
};

/// Writes one mail (RFC 5322): header fields in the order of the calls, then a text body or a tree of parts (RFC 2046).
/// The bytes are 7-bit with CRLF line ends, whatever the values hold: control characters cannot start a field or a
/// line. There is no clock and no chance in them: equal calls give equal bytes.
class MimeWriter
{
public:
    void date(Instant time); ///< In UTC, as `+0000`; fractions of a second are cut.

    /// `From`, `To`, …; an empty list is `undisclosed-recipients:;`.
    void mailboxes(std::string_view field, std::span<const Mailbox> list);

    /// Free text (`Subject`, `X-…`), in encoded-words where it is not plain ASCII. An empty value writes no field.
    void text(std::string_view field, std::string_view value);

    void messageId(std::string_view id); ///< `<…@…>`, on one line whatever its length.
    void messageIds(std::string_view field, std::span<const std::string> ids);

    /// Ends the header and begins a body of text/plain; charset=utf-8; quoted-printable.
    void beginText();

    /// Makes the mail, or the part that was just begun, one of several parts. A boundary with `=_` in it occurs neither
    /// in quoted-printable nor in base64.
    void beginMultipart(std::string_view subtype, const std::string &boundary);
    void beginPart(const std::string &boundary);
    void endMultipart(const std::string &boundary);

    /// Begins the content of a part: `plain` or `html`, in UTF-8 and quoted-printable.
    void beginTextPart(std::string_view subtype);
    /// A file, in base64. `type` is a media type; what is none, or would have parts of its own, becomes
    /// application/octet-stream. The name is UTF-8.
    void beginFilePart(std::string_view name, std::string_view type);
    void base64(std::string_view bytes); ///< All pieces of a file but the last are multiples of 57 bytes.

    void body(std::string_view text);                   ///< UTF-8, line breaks are LF.
    void encodedBody(std::string_view quotedPrintable); ///< What appendQuotedPrintable() made of whole lines.

    void reserve(std::size_t bytes) { m_bytes.reserve(bytes); }
    const std::string &bytes() const { return m_bytes; }
    std::string take() { return std::move(m_bytes); }

private:
    void mimeVersion();

    std::string m_bytes;
    bool m_hasVersion = false;
};

} // namespace casebook::mail
