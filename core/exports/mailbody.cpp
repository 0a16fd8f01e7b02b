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
        text.append(label).append(": ").append(value).append("\n");
    text.append("\nParticipants (").append(std::to_string(head.people.size())).append(")\n");
    for (const std::string &person : head.people)
        text.append("- ").append(person).append("\n");
    return text.append("\nTranscript (times are ").append(head.zone).append(")\n");
}

std::string htmlHead(const MailHead &head)
{
    const std::string title = inHtml(head.title);
    std::string html = "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>";
    html.append(title).append("</title>\n<style>").append(style).append("</style></head><body>\n<h1>");
    html.append(title).append("</h1>\n<table class=\"f\">\n");
    for (const auto &[label, value] : head.facts) {
        appendInHtml(html.append("<tr><th>"), label);
        appendInHtml(html.append("</th><td>"), value);
        html.append("</td></tr>\n");
    }
    html.append("</table>\n<h2>Participants (").append(std::to_string(head.people.size())).append(")</h2>\n<ul>\n");
    for (const std::string &person : head.people) {
        appendInHtml(html.append("<li>"), person);
        html.append("</li>\n");
    }
    appendInHtml(html.append("</ul>\n<h2>Transcript (times are "), head.zone);
    return html.append(")</h2>\n<table class=\"t\">\n");
}

} // namespace casebook::exports
