// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/query/matcher.h"
#include "core/query/query.h"

#include <array>
#include <random>
#include <string>
#include <string_view>
#include <utility>

namespace casebook::test {

/// Makes any query that the language can say. The same seed, the same queries.
class RandomQueries
{
public:
    using Kind = query::Node::Kind;

    explicit RandomQueries(unsigned seed) : m_random(seed) {}

    query::Query next() { return {node(4, Kind::Not)}; }

private:
    std::size_t below(std::size_t limit) { return m_random() % limit; }
    template <typename List> auto oneOf(const List &list) { return list[below(std::size(list))]; }

    query::Node node(int depth, Kind parent)
    {
        switch (below(depth > 0 ? 9 : 5)) {
        case 0: return field();
        case 1: return date();
        case 2: return near();
        case 3: return regex();
        case 4: return text();
        case 5: return list(depth, parent == Kind::And ? Kind::Or : Kind::And);
        case 6: return list(depth, parent == Kind::Or ? Kind::And : Kind::Or);
        case 7: return below(4) == 0 ? query::Node{} : text();
        default: break;
        }
        query::Node made;
        made.kind = Kind::Not;
        made.children.push_back(node(depth - 1, Kind::Not));
        return made;
    }

    query::Node list(int depth, Kind kind)
    {
        query::Node made;
        made.kind = kind;
        while (made.children.size() < 2 || below(3) == 0) {
            query::Node child = node(depth - 1, kind);
            if (child.kind != kind)
                made.children.push_back(std::move(child));
        }
        return made;
    }

    std::string anyText()
    {
        using namespace std::string_view_literals;
        static constexpr std::array pieces{
            "a"sv, "b"sv,      "Invoice"sv, "ß"sv,   "Łódź"sv, "会议"sv,    "ไทย"sv,    "한"sv,   "👍🏽"sv, "e\u0301"sv,
            " "sv, "\u3000"sv, "\""sv,      "*"sv,   "("sv,    ")"sv,       ":"sv,      "/"sv,    "\\"sv,   "-"sv,
            ","sv, "AND"sv,    "OR "sv,     "NOT"sv, "NEAR"sv, "from:x"sv,  "'"sv,      "--"sv,   "\0"sv,   "\xFF"sv,
            "."sv, "@"sv,      "שָׁלוֹם"sv,    "…"sv,   "\t"sv,   "http://"sv, "\u200D"sv, "12:30"sv};
        std::string made;
        for (std::size_t n = below(5); n > 0; --n)
            made += oneOf(pieces);
        return made;
    }

    query::Node text()
    {
        while (true) {
            query::Node made;
            made.kind = Kind::Text;
            made.text = anyText();
            made.openStart = below(4) == 0;
            made.openEnd = below(4) == 0;
            made.quoted = below(3) == 0;
            if (query::Matcher::make(made))
                return made;
        }
    }

    query::Node near()
    {
        while (true) {
            query::Node made;
            made.kind = Kind::Near;
            made.distance = static_cast<int>(below(20));
            for (std::size_t n = 2 + below(3); n > 0; --n)
                made.children.push_back(text());
            if (query::Matcher::make(made))
                return made;
        }
    }

    query::Node regex()
    {
        static constexpr std::array<std::string_view, 6> patterns{"a", "x/y", "\\d{2} \\\\", "(a|b)\\)", "[/\"]", "é "};
        query::Node made;
        made.kind = Kind::Regex;
        made.text = oneOf(patterns);
        return made;
    }

    query::Node field()
    {
        query::Node made;
        made.kind = Kind::Field;
        made.field = static_cast<query::Field>(below(static_cast<std::size_t>(query::Field::Before)));
        const auto words = query::wordsOf(made.field);
        if (!words.empty()) {
            made.text = oneOf(words);
            return made;
        }
        made.text = anyText();
        if (!query::takesStars(made.field)) {
            made.text += 'x'; // never empty
            return made;
        }
        made.openStart = below(4) == 0;
        made.openEnd = made.text.empty() ? made.openStart : below(4) == 0;
        return made;
    }

    query::Node date()
    {
        static constexpr std::array<std::string_view, 10> dates{"after:2017",
                                                                "before:2017-03",
                                                                "on:2017-03-14",
                                                                "on:yesterday",
                                                                "during:2017-03-14..2017-04",
                                                                "after:-7d",
                                                                "before:now",
                                                                "on:\"2017-03-14T14:02 Europe/Berlin\"",
                                                                "after:2017-03-14T14:02:11.5+01:00",
                                                                "during:\"2017-03-14..2017-03-15 Asia/Tokyo\""};
        return query::parse(oneOf(dates), context).value().root;
    }

public:
    /// What its dates are read against.
    const query::Context context{.now = 1'500'000'000'123'456'789, .zone = "America/New_York"};

private:
    std::mt19937 m_random;
};

} // namespace casebook::test
