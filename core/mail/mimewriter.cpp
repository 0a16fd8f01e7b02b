// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/mimewriter.h"

#include "core/mail/fileparameters.h"
#include "core/mail/headerfield.h"
#include "core/mail/quotedprintable.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <format>
#include <utility>

namespace casebook::mail {

namespace {

constexpr std::size_t longestPlainName = 60; // a longer phrase goes into encoded-words, which can be folded

bool isAtomText(char c) // RFC 5322, 3.2.3
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("!#$%&'*+-/=?^_`{|}~").contains(c);
}

std::string quotedString(std::string_view text) // RFC 5322, 3.2.4
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + '"';
}

void writeName(HeaderField &field, std::string_view name)
{
    if (!standsPlain(name) || name.size() > longestPlainName)
        field.encodedWords(name);
    else if (std::ranges::all_of(name, [](char c) { return isAtomText(c) || c == ' '; }))
        field.word(name);
    else
        field.word(quotedString(name));
}

} // namespace

void MimeWriter::date(Instant time)
{
    // English names whatever the locale (RFC 5322, 3.3).
    constexpr std::array<std::string_view, 7> days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    using namespace std::chrono;
    const sys_time<nanoseconds> moment{nanoseconds{time.nanoseconds}};
    const auto day = floor<std::chrono::days>(moment);
    const year_month_day date{day};
    const hh_mm_ss clock{floor<seconds>(moment - day)};
    HeaderField(m_bytes, "Date")
        .word(std::format("{}, {} {} {:04} {:02}:{:02}:{:02} +0000", days.at(weekday{day}.c_encoding()),
                          static_cast<unsigned>(date.day()), months.at(static_cast<unsigned>(date.month()) - 1),
                          static_cast<int>(date.year()), clock.hours().count(), clock.minutes().count(),
                          clock.seconds().count()));
}

void MimeWriter::mailboxes(std::string_view field, std::span<const Mailbox> list)
{
    HeaderField header(m_bytes, field);
    if (list.empty())
        header.word("undisclosed-recipients:;");
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::string name = headerText(list[i].name);
        const std::string_view comma = i + 1 < list.size() ? "," : "";
        if (name.empty()) {
            header.word(std::format("{}{}", list[i].address, comma));
        } else {
            writeName(header, name);
            header.word(std::format("<{}>{}", list[i].address, comma));
        }
    }
}

void MimeWriter::text(std::string_view field, std::string_view value)
{
    const std::string shown = headerText(value);
    if (shown.empty())
        return;
    HeaderField header(m_bytes, field);
    if (!standsPlain(shown)) {
        header.encodedWords(shown);
        return;
    }
    for (std::string_view rest = shown; !rest.empty();) {
        const std::size_t end = rest.find(' ');
        header.word(rest.substr(0, end));
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
}

void MimeWriter::messageId(std::string_view id)
{
    m_bytes += std::format("Message-ID: {}\r\n", id);
}

void MimeWriter::messageIds(std::string_view field, std::span<const std::string> ids)
{
    HeaderField header(m_bytes, field);
    std::ranges::for_each(ids, [&](const std::string &id) { header.word(id); });
}

void MimeWriter::mimeVersion()
{
    if (!std::exchange(m_hasVersion, true))
        m_bytes += "MIME-Version: 1.0\r\n";
}

void MimeWriter::beginText()
{
    mimeVersion();
    beginTextPart("plain");
}

void MimeWriter::beginMultipart(std::string_view subtype, const std::string &boundary)
{
    mimeVersion();
    m_bytes += std::format("Content-Type: multipart/{};\r\n boundary=\"{}\"\r\n\r\n", subtype, boundary);
}

void MimeWriter::beginPart(const std::string &boundary)
{
    m_bytes += std::format("\r\n--{}\r\n", boundary);
}

void MimeWriter::endMultipart(const std::string &boundary)
{
    m_bytes += std::format("\r\n--{}--\r\n", boundary);
}

void MimeWriter::beginTextPart(std::string_view subtype)
{
    m_bytes += std::format("Content-Type: text/{}; charset=utf-8\r\n"
                           "Content-Transfer-Encoding: quoted-printable\r\n"
                           "\r\n",
                           subtype);
}

void MimeWriter::beginFilePart(std::string_view name, std::string_view type)
{
    m_bytes += std::format("Content-Type: {}\r\n"
                           "Content-Transfer-Encoding: base64\r\n"
                           "Content-Disposition: attachment",
                           attachableType(type));
    appendFileName(m_bytes, name);
    m_bytes += "\r\n\r\n";
}

void MimeWriter::base64(std::string_view bytes)
{
    appendBase64Lines(m_bytes, bytes);
}

void MimeWriter::body(std::string_view text)
{
    appendQuotedPrintable(m_bytes, text);
}

void MimeWriter::encodedBody(std::string_view quotedPrintable)
{
    m_bytes += quotedPrintable;
}

} // namespace casebook::mail
