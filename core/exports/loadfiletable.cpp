// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/loadfiletable.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <format>
#include <ranges>
#include <utility>

namespace casebook::exports {

namespace {

constexpr std::string_view quote = "\u00FE";
constexpr char separator = '\x14';
constexpr std::string_view lineBreak = "\u00AE";

constexpr std::size_t longestPrefix = 32;
constexpr int mostDigits = 12;

constexpr std::array<std::string_view, 25> names{
    "BEGBATES",     "ENDBATES", "BEGATTACH",  "ENDATTACH", "CUSTODIAN",   "FROM",     "TO",
    "SUBJECT",      "DATESENT", "TIMESENT",   "DATELAST",  "TIMELAST",    "TIMEZONE", "CONVERSATIONID",
    "CONVERSATION", "TENANT",   "MESSAGES",   "EVENTS",    "ATTACHMENTS", "REDACTED", "REDACTIONREASONS",
    "MESSAGEID",    "SHA256",   "NATIVEPATH", "TEXTPATH"};

bool belongsInPrefix(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_' || c == '.';
}

std::int64_t firstBeyond(int digits)
{
    std::int64_t number = 1;
    for (int i = 0; i < digits; ++i)
        number *= 10;
    return number;
}

std::string upper(std::string_view name)
{
    std::string text(name);
    std::ranges::transform(text, text.begin(),
                           [](char c) { return static_cast<char>(std::toupper(static_cast<unsigned char>(c))); });
    return text;
}

std::string allNames()
{
    std::string list;
    for (const std::string_view name : names)
        list += (list.empty() ? "" : ", ") + std::string(name);
    return list;
}

} // namespace

Status ProductionNumbers::check() const
{
    if (prefix.size() > longestPrefix || prefix.starts_with('.') || !std::ranges::all_of(prefix, belongsInPrefix))
        return failure(Error::Code::Invalid, prefix, "is no prefix of production numbers",
                       std::format("Use at most {} letters, digits, '-', '_' and '.'", longestPrefix));
    if (digits < 1 || digits > mostDigits)
        return failure(Error::Code::Invalid, std::to_string(digits), "is no number of digits",
                       std::format("Name one from 1 to {}", mostDigits));
    return start < 0 ? Status(failure(Error::Code::Invalid, std::to_string(start), "is no number to begin with",
                                      "Name one from 0"))
                     : number(0).transform([](const std::string &) {});
}

Result<std::string> ProductionNumbers::number(std::int64_t document) const
{
    const std::int64_t number = start + document;
    if (number >= firstBeyond(digits))
        return failure(Error::Code::Invalid, std::format("{}{}", prefix, number),
                       std::format("the production number has more than {} digits", digits),
                       "Choose more digits, or begin with a smaller number");
    return std::format("{}{:0{}}", prefix, number, digits);
}

std::string_view loadFileFieldName(LoadFileField field)
{
    return names.at(static_cast<std::size_t>(field));
}

std::vector<LoadFileField> allLoadFileFields()
{
    std::vector<LoadFileField> fields;
    for (std::size_t field = 0; field < names.size(); ++field)
        fields.push_back(static_cast<LoadFileField>(field));
    return fields;
}

Result<std::vector<LoadFileField>> parseLoadFileFields(std::string_view text)
{
    std::vector<LoadFileField> fields;
    for (const auto part : std::views::split(text, ',')) {
        const std::string name = upper(std::string_view(part));
        const auto found = std::ranges::find(names, name);
        if (found == names.end())
            return failure(Error::Code::Invalid, name, "is no column of a load file", "Known are " + allNames());
        const auto field = static_cast<LoadFileField>(found - names.begin());
        if (std::ranges::contains(fields, field))
            return failure(Error::Code::Invalid, name, "is named twice", "Name each column once");
        fields.push_back(field);
    }
    if (!std::ranges::contains(fields, LoadFileField::BegBates))
        return failure(Error::Code::Invalid, std::string(text), "leaves the production number out",
                       "Name BEGBATES too");
    return fields;
}

void DatRow::add(std::string_view value)
{
    if (!m_row.empty())
        m_row += separator;
    m_row += quote;
    while (!value.empty()) {
        const auto replace = [&](std::string_view what, std::string_view with) {
            if (!value.starts_with(what))
                return false;
            m_row += with;
            value.remove_prefix(what.size());
            return true;
        };
        if (replace("\r\n", lineBreak) || replace("\n", lineBreak) || replace("\r", lineBreak) ||
            replace(quote, "th") || replace(lineBreak, "(R)") || replace(std::string_view(&separator, 1), " "))
            continue;
        m_row += value.front();
        value.remove_prefix(1);
    }
    m_row += quote;
}

std::string DatRow::take()
{
    m_row += "\r\n";
    return std::exchange(m_row, {});
}

} // namespace casebook::exports
