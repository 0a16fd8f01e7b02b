// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace casebook::mail {

/// Appends `text` in quoted-printable (RFC 2045, 6.7) to `out`: LF becomes CRLF, lines have at most 76 columns, a blank
/// or TAB at the end of a line is encoded. A `.` at the beginning of a line and the F of `From ` there are encoded too,
/// so that neither broken dot-stuffing nor an mbox changes the text. Whole lines may be appended one after the other:
/// the result is that of one call.
void appendQuotedPrintable(std::string &out, std::string_view text);

/// The text that appendQuotedPrintable() made this of, with LF.
std::string plainText(std::string_view quotedPrintable);

} // namespace casebook::mail
