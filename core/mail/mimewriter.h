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

/// Writes one mail (RFC 5322) with a text body: header fields in the order of the calls, then the body. The bytes are
/// 7-bit with CRLF line ends, whatever the values hold: control characters cannot start a field or a line. There is no
/// clock and no chance in them: equal calls give equal bytes.
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
    void body(std::string_view text);                   ///< UTF-8, line breaks are LF.
    void encodedBody(std::string_view quotedPrintable); ///< What appendQuotedPrintable() made of whole lines.

    const std::string &bytes() const { return m_bytes; }
    std::string take() { return std::move(m_bytes); }

private:
    std::string m_bytes;
};

} // namespace casebook::mail
