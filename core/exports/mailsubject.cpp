// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/mailsubject.h"

#include "core/mail/text.h"

#include <format>
#include <optional>

namespace casebook::exports {

namespace {

constexpr std::size_t longestSubject = 200;
constexpr std::size_t longestTitle = 120;

std::optional<std::string> valueOf(std::string_view name, const SubjectFacts &facts)
{
    const auto line = [](const std::string &text) { return mail::cutText(mail::shownLine(text), longestTitle); };
    if (name == "title")
        return line(facts.title);
    if (name == "date")
        return facts.date;
    if (name == "conversation")
        return line(facts.conversation);
    if (name == "tenant")
        return line(facts.tenant);
    if (name == "people")
        return std::to_string(facts.people);
    if (name == "messages")
        return std::to_string(facts.messages);
    if (name == "minutes")
        return std::to_string(facts.minutes);
    if (name == "part")
        return std::to_string(facts.part);
    if (name == "parts")
        return std::to_string(facts.parts);
    return std::nullopt;
}

// Nothing where it names something that there is not.
std::optional<std::string> filled(std::string_view text, const SubjectFacts &facts)
{
    std::string out;
    for (std::size_t open = text.find('{'); open != std::string_view::npos; open = text.find('{')) {
        const std::size_t close = text.find('}', open);
        const auto value =
            close == std::string_view::npos ? std::nullopt : valueOf(text.substr(open + 1, close - open - 1), facts);
        if (!value)
            return std::nullopt;
        out += text.substr(0, open);
        out += *value;
        text.remove_prefix(close + 1);
    }
    return out += text;
}

} // namespace

SubjectTemplate::SubjectTemplate() : m_text("Chat: {title}, {date}, {people} people, {messages} messages") {}

Result<SubjectTemplate> SubjectTemplate::parse(std::string_view text)
{
    if (text.empty() || !filled(text, {}))
        return failure(Error::Code::Invalid, std::string(text), "is no template of a subject",
                       "Name what is to be filled in as {title}, {date}, {conversation}, {tenant}, {people}, "
                       "{messages}, {minutes}, {part}, {parts}");
    SubjectTemplate made;
    made.m_text = text;
    return made;
}

std::string SubjectTemplate::fill(const SubjectFacts &facts) const
{
    std::string line = filled(m_text, facts).value_or(m_text);
    if (facts.parts > 1 && !m_text.contains("{part}"))
        line += std::format(", part {} of {}", facts.part, facts.parts);
    return mail::cutText(mail::shownLine(line), longestSubject);
}

} // namespace casebook::exports
