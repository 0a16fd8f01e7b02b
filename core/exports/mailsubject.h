// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace casebook::exports {

/// What a template of a subject can name.
struct SubjectFacts
{
    std::string title;
    std::string date;
    std::string conversation; ///< Conv ID.
    std::string tenant;
    std::size_t people = 0;
    std::int64_t messages = 0;
    std::int64_t minutes = 0; ///< Between the first and the last event.
    std::size_t part = 1;
    std::size_t parts = 1;
};

/// A subject with `{title}`, `{date}`, `{conversation}`, `{tenant}`, `{people}`, `{messages}`, `{minutes}`, `{part}`,
/// `{parts}`.
class SubjectTemplate
{
public:
    /// `Chat: {title}, {date}, {people} people, {messages} messages`
    SubjectTemplate();

    /// Invalid where it is empty, or names something else in braces.
    static Result<SubjectTemplate> parse(std::string_view text);

    /// One line of at most 200 characters; a part of several ends in `, part 1 of 2` where the template names no part.
    std::string fill(const SubjectFacts &facts) const;

private:
    std::string m_text;
};

} // namespace casebook::exports
