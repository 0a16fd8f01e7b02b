// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/mailbody.h"

#include "core/exports/transcript.h"
#include "core/mail/text.h"

#include <format>

namespace casebook::exports {

namespace {

// No script, no reference to anything outside. Text keeps its blanks and line breaks, and its direction to itself.
constexpr std::string_view style = "body{font:14px sans-serif}"
                                   "td,th{vertical-align:top;text-align:left;padding:2px 8px}"
                                   "p{margin:0;white-space:pre-wrap;unicode-bidi:plaintext;overflow-wrap:anywhere}"
                                   ".o{color:#555}.d p{text-decoration:line-through}";

std::string presenceText(const Person &person, LocalTimes &times)
{
    std::string text;
    for (const Person::Presence &span : person.presence) {
        text += text.empty() ? "" : "; ";
        text += span.joined ? "joined " + times.shown(*span.joined) : "joined at an unknown time";
        text += span.left ? ", left " + times.shown(*span.left) : ", no time of leaving";
    }
    return text.empty() ? "no record of presence" : text;
}

} // namespace

const std::string &titleOf(const Conversation &conversation)
{
    return conversation.title.empty() ? conversation.conversationId : conversation.title;
}

MailHead mailHead(const MailSubject &subject, const MailPlace &place, const MailPart &part,
                  const std::vector<Person> &people, LocalTimes &times)
{
    const Conversation &conversation = subject.conversation;
    MailHead head{mail::shownLine(titleOf(conversation)), {}, {}, times.zoneName()};
    const auto add = [&head](std::string label, std::string_view value) {
        if (!value.empty())
            head.facts.emplace_back(std::move(label), mail::shownLine(value));
    };
    add("Conversation", std::format("{} ({})", head.title, conversationKindName(conversation.kind)));
    add("Conversation ID", conversation.conversationId);
    add("Casebook ID", conversation.id);
    add("Tenant", conversation.tenant);
    add("Thread ID", conversation.threadId);
    const std::size_t colon = place.slice.title.find(": ");
    add(place.slice.title.substr(0, colon),
        std::format("{}, part {} of {}", place.slice.title.substr(colon + 2), place.number, place.count));
    add("Messages", std::format("{}, other events: {}", part.messages, part.events - part.messages));
    if (subject.taken && *subject.taken != conversation.events)
        add("Selected", std::format("{} of the {} events of the conversation", *subject.taken, conversation.events));
    if (conversation.open)
        add("End", "no record of it, so the conversation was still open or its file was cut");
    if (part.zoneAssumed)
        add("Time zone", "the source named none for some times; the one chosen for the import was taken");
    for (const Person &person : people)
        head.people.push_back(
            std::format("{} <{}>: {}", shownName(person.name), shownJid(person.jid), presenceText(person, times)));
    return head;
}

std::string textHead(const MailHead &head)
{
    std::string text;
    for (const auto &[label, value] : head.facts)
        text += std::format("{}: {}\n", label, value);
    text += std::format("\nParticipants ({})\n", head.people.size());
    for (const std::string &person : head.people)
        text += std::format("- {}\n", person);
    return text + std::format("\nTranscript (times are {})\n", head.zone);
}

std::string htmlHead(const MailHead &head)
{
    std::string html =
        std::format("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{0}</title>\n"
                    "<style>{1}</style></head><body>\n<h1>{0}</h1>\n<table class=\"f\">\n",
                    inHtml(head.title), style);
    for (const auto &[label, value] : head.facts)
        html += std::format("<tr><th>{}</th><td>{}</td></tr>\n", inHtml(label), inHtml(value));
    html += std::format("</table>\n<h2>Participants ({})</h2>\n<ul>\n", head.people.size());
    for (const std::string &person : head.people)
        html += std::format("<li>{}</li>\n", inHtml(person));
    return html + std::format("</ul>\n<h2>Transcript (times are {})</h2>\n<table class=\"t\">\n", inHtml(head.zone));
}

} // namespace casebook::exports
