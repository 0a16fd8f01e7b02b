// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/query/query.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <format>

namespace casebook::query {

namespace {

std::unexpected<Error> faulty(std::string_view text, std::size_t byte, std::string reason)
{
    const auto isStart = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    const auto before = text.substr(0, byte);
    const auto column = 1 + std::ranges::count_if(before, isStart);
    return failure(
        Error::Code::Invalid, std::format("filter, at character {}", column), std::move(reason),
        "Known terms are conversation: tenant: after: before:, for instance tenant:\"Tenant 1\" after:2017-03-01");
}

/// Reads the digits of `text` between `from` and `from + count` as a number; nothing when one is no digit.
std::optional<int> number(std::string_view text, std::size_t from, std::size_t count)
{
    if (text.size() < from + count)
        return std::nullopt;
    int value = 0;
    const char *first = text.data() + from;
    const auto [end, error] = std::from_chars(first, first + count, value);
    return error == std::errc{} && end == first + count && *first != '-' ? std::optional(value) : std::nullopt;
}

std::optional<std::chrono::sys_days> date(std::string_view text)
{
    const auto year = number(text, 0, 4);
    const auto month = number(text, 5, 2);
    const auto day = number(text, 8, 2);
    if (!year || !month || !day || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    if (*year < 1678 || *year > 2261) // what nanoseconds since 1970 can hold
        return std::nullopt;
    const std::chrono::year_month_day ymd{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                          std::chrono::day(static_cast<unsigned>(*day))};
    return ymd.ok() ? std::optional<std::chrono::sys_days>(ymd) : std::nullopt;
}

/// `Z`, `+01:00` or `-05:00` as seconds east of UTC.
std::optional<int> zoneOffset(std::string_view text)
{
    if (text == "Z" || text == "z")
        return 0;
    const auto hours = number(text, 1, 2);
    const auto minutes = number(text, 4, 2);
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':' || !hours || !minutes || *hours > 23 ||
        *minutes > 59)
        return std::nullopt;
    const int seconds = (*hours * 60 + *minutes) * 60;
    return text[0] == '-' ? -seconds : seconds;
}

/// Nanoseconds and number of digits of `.123`; nothing when it is anything else.
std::optional<std::pair<std::int64_t, std::uint8_t>> fraction(std::string_view text)
{
    if (text.empty())
        return std::pair<std::int64_t, std::uint8_t>(0, 0);
    const std::size_t digits = text.size() - 1;
    const auto value = number(text, 1, digits);
    if (text[0] != '.' || digits < 1 || digits > 9 || !value)
        return std::nullopt;
    std::int64_t nanoseconds = *value;
    for (std::size_t i = digits; i < 9; ++i)
        nanoseconds *= 10;
    return std::pair(nanoseconds, static_cast<std::uint8_t>(digits));
}

/// `2017-03-14`, or RFC 3339 with a zone.
std::optional<Instant> moment(std::string_view text)
{
    using namespace std::chrono;
    const auto day = date(text);
    if (!day)
        return std::nullopt;
    Instant instant{duration_cast<nanoseconds>(day->time_since_epoch()).count()};
    if (text.size() == 10)
        return instant;
    const auto hour = number(text, 11, 2);
    const auto minute = number(text, 14, 2);
    const auto second = number(text, 17, 2);
    if (!hour || !minute || !second || (text[10] != 'T' && text[10] != 't') || text[13] != ':' || text[16] != ':' ||
        *hour > 23 || *minute > 59 || *second > 59)
        return std::nullopt;
    const std::string_view rest = text.substr(19);
    const std::size_t zone = rest.find_first_of("Zz+-");
    if (zone == std::string_view::npos)
        return std::nullopt;
    const auto part = fraction(rest.substr(0, zone));
    const auto offset = zoneOffset(rest.substr(zone));
    if (!part || !offset)
        return std::nullopt;
    const std::int64_t seconds = (*hour * 60 + *minute) * 60 + *second - *offset;
    instant.nanoseconds += seconds * 1'000'000'000 + part->first;
    instant.digits = part->second;
    return instant;
}

struct Term
{
    std::size_t start = 0; ///< Byte of the name.
    std::size_t valueStart = 0;
    std::string name;
    std::string value;
};

/// Cuts one term off the front of `text` at `position`, which stands on no blank.
Result<Term> nextTerm(std::string_view text, std::size_t &position)
{
    Term term;
    term.start = position;
    const std::size_t colon = text.find_first_of(": \t\"", position);
    if (colon == std::string_view::npos || text[colon] != ':')
        return faulty(text, position, "a term needs a name and a colon");
    term.name = text.substr(position, colon - position);
    position = term.valueStart = colon + 1;
    if (position < text.size() && text[position] == '"') {
        const std::size_t end = text.find('"', position + 1);
        if (end == std::string_view::npos)
            return faulty(text, position, "unclosed quote");
        term.value = text.substr(position + 1, end - position - 1);
        position = end + 1;
    } else {
        const std::size_t end = std::min(text.find_first_of(" \t", position), text.size());
        term.value = text.substr(position, end - position);
        position = end;
    }
    if (term.value.empty())
        return faulty(text, term.valueStart, std::format("{}: has no value", term.name));
    return term;
}

Status assignText(std::optional<std::string> &field, const Term &term, std::string_view text)
{
    if (field)
        return faulty(text, term.start, std::format("{}: stands twice", term.name));
    field = term.value;
    return {};
}

Status assignMoment(std::optional<Instant> &field, const Term &term, std::string_view text)
{
    if (field)
        return faulty(text, term.start, std::format("{}: stands twice", term.name));
    field = moment(term.value);
    if (!field)
        return faulty(
            text, term.valueStart,
            std::format("\"{}\" is no date from 1678 to 2261: write 2017-03-14 or 2017-03-14T14:02:11Z", term.value));
    return {};
}

Status assign(Query &query, const Term &term, std::string_view text)
{
    if (term.name == "conversation")
        return assignText(query.conversation, term, text);
    if (term.name == "tenant")
        return assignText(query.tenant, term, text);
    if (term.name == "after")
        return assignMoment(query.after, term, text);
    if (term.name == "before")
        return assignMoment(query.before, term, text);
    return faulty(text, term.start, std::format("\"{}:\" is no known term", term.name));
}

std::string quoted(const std::string &value)
{
    return value.find_first_of(" \t") == std::string::npos ? value : '"' + value + '"';
}

} // namespace

Result<Query> parse(std::string_view text)
{
    Query query;
    for (std::size_t position = text.find_first_not_of(" \t"); position < text.size();
         position = text.find_first_not_of(" \t", position)) {
        const auto term = nextTerm(text, position);
        if (!term)
            return std::unexpected(term.error());
        if (const auto status = assign(query, *term, text); !status)
            return std::unexpected(status.error());
    }
    return query;
}

std::string toText(const Query &query)
{
    std::string text;
    const auto add = [&text](std::string_view name, const std::string &value) {
        text += (text.empty() ? "" : " ") + std::format("{}:{}", name, quoted(value));
    };
    if (query.conversation)
        add("conversation", *query.conversation);
    if (query.tenant)
        add("tenant", *query.tenant);
    if (query.after)
        add("after", toRfc3339(*query.after));
    if (query.before)
        add("before", toRfc3339(*query.before));
    return text;
}

} // namespace casebook::query
