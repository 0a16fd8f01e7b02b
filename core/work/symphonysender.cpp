// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/symphonysender.h"

#include <algorithm>
#include <format>

namespace casebook::work {

namespace {

using store::SymphonyMessage;
using store::SymphonyState;

constexpr int badRequest = 400;
constexpr int forbidden = 403;
constexpr int tooLarge = 413;
constexpr int serverError = 500;
constexpr int mostRefusals = 64;

} // namespace

Status SymphonySender::failHere(PendingMessage &pending, std::string failure, std::string diagnostic)
{
    pending.row.failure = std::move(failure);
    pending.row.diagnostic = std::move(diagnostic);
    if (pending.row.state != SymphonyState::Unknown)
        pending.row.state = SymphonyState::Failed;
    return m_ledger.put(std::span(&pending.row, 1));
}

Status SymphonySender::send(std::span<PendingMessage> part)
{
    std::string body = "[";
    for (PendingMessage &pending : part) {
        body += (body.size() > 1 ? "," : "") + pending.body;
        pending.row.state = SymphonyState::Unknown;
        ++pending.row.attempts;
    }
    body += "]";
    if (Status noted = keep(part); !noted)
        return noted;
    const auto answer = m_agent.importMessages(std::move(body));
    if (!answer) {
        const bool isSent = answer.error().code == Error::Code::Cancelled;
        return stop(part, isSent ? SymphonyState::Unknown : SymphonyState::NotSent, answer.error().text());
    }
    return settle(part, *answer);
}

Status SymphonySender::settle(std::span<PendingMessage> part, const symphony::CallAnswer &answer)
{
    for (PendingMessage &pending : part)
        pending.sentBefore = pending.sentBefore || answer.repeated;
    if (answer.done())
        return take(part, answer);
    const std::string said = std::format("HTTP {}: {}", answer.status, answer.body.substr(0, 300));
    if (answer.status == 0 || answer.status >= serverError)
        return stop(part, SymphonyState::Unknown, answer.status == 0 ? answer.body : said);
    const bool isRefused = answer.status == badRequest || answer.status == tooLarge;
    if (isRefused && ++m_refusals <= mostRefusals)
        return refuse(part, answer, said);
    for (PendingMessage &pending : part)
        pending.row.failure = answer.status == forbidden ? "permission" : "other";
    return stop(part, SymphonyState::NotSent, said);
}

Status SymphonySender::take(std::span<PendingMessage> part, const symphony::CallAnswer &answer)
{
    m_refusals = 0;
    std::vector<SymphonyMessage> rows;
    std::vector<bool> sentBefore;
    for (const PendingMessage &pending : part) {
        rows.push_back(pending.row);
        sentBefore.push_back(pending.sentBefore);
    }
    if (const auto answers = symphony::parseAnswers(answer.body))
        m_ledger.apply(*answers, sentBefore, rows);
    m_unanswered += std::ranges::count(rows, SymphonyState::Unknown, &SymphonyMessage::state);
    return m_ledger.put(rows);
}

Status SymphonySender::refuse(std::span<PendingMessage> part, const symphony::CallAnswer &answer,
                              const std::string &said)
{
    // What the agent says of one message holds for the earlier requests with it, too. Only size may be others' doing.
    const bool isJudged = part.size() == 1 && answer.status == badRequest;
    for (PendingMessage &pending : part)
        pending.row.state = pending.sentBefore && !isJudged ? SymphonyState::Unknown : SymphonyState::NotSent;
    if (part.size() == 1)
        return failHere(part.front(), answer.status == tooLarge ? "too-large" : m_diagnostics.classOf(answer.body),
                        said);
    const std::size_t half = part.size() / 2;
    return send(part.first(half)).and_then([&] {
        return m_stopped.empty() ? send(part.subspan(half)) : keep(part.subspan(half));
    });
}

Status SymphonySender::keep(std::span<PendingMessage> part)
{
    std::vector<SymphonyMessage> rows;
    for (const PendingMessage &pending : part)
        rows.push_back(pending.row);
    return m_ledger.put(rows);
}

Status SymphonySender::stop(std::span<PendingMessage> part, SymphonyState state, std::string why)
{
    for (PendingMessage &pending : part) {
        pending.row.state = pending.sentBefore ? SymphonyState::Unknown : state;
        pending.row.diagnostic = why;
    }
    m_stopped = std::move(why);
    return keep(part);
}

} // namespace casebook::work
