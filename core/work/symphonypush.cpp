// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/symphonypush.h"

#include "core/base/qtext.h"
#include "core/review/onward.h"
#include "core/work/actlog.h"
#include "core/work/symphonyconnection.h"
#include "core/work/symphonyfolder.h"
#include "core/work/symphonyledger.h"
#include "core/work/symphonyresolver.h"

#include <QJsonObject>
#include <QLockFile>

#include <algorithm>
#include <format>

namespace casebook::work {

namespace {

using namespace Qt::StringLiterals;
using store::SymphonyMessage;
using store::SymphonyState;

constexpr std::size_t linesAtOnce = 5'000;
constexpr int mostRounds = 3; ///< For messages of which an answer said nothing.
constexpr int badRequest = 400;
constexpr int forbidden = 403;
constexpr int tooLarge = 413;

/// One message of the request under way.
struct Pending
{
    SymphonyMessage row;
    std::string body;
    bool sentBefore = false;
};

class Pusher
{
public:
    Pusher(const Path &caseFile, const SymphonyPush &push, const store::CaseReader &reader,
           const SymphonyFolder &folder, SymphonyConnection &connection, Progress &progress)
        : m_push(push)
        , m_folder(folder)
        , m_agent(*connection.agent)
        , m_progress(progress)
        , m_ledger(caseFile, reader, push.diagnostics)
        , m_resolver(caseFile, reader, *connection.agent, progress)
    {
    }

    /// Fails only where the case cannot be read or written; why sending ended is in the figures.
    Result<SymphonyPushed> run()
    {
        Status done = enlist();
        if (done && m_folder.isStaged())
            done = prepare();
        for (int round = 0; round < mostRounds && done && m_pushed.stopped.empty(); ++round) {
            m_unanswered = 0;
            done = sendAll(round == 0);
            if (m_unanswered == 0)
                break;
        }
        done = done.and_then([this] { return count(); });
        return done.transform([this] { return m_pushed; });
    }

private:
    Status enlist();
    Status prepare();
    Status sendAll(bool first);
    Result<bool> isDue(const SymphonyMessage &row, bool first) const;
    Status add(SymphonyEntry &&entry, bool first);
    Result<std::string> refusedFile(const SymphonyEntry &entry);
    Status failHere(Pending &pending, std::string failure, std::string diagnostic);
    Status flush();
    Status send(std::span<Pending> part);
    Status settle(std::span<Pending> part, const symphony::CallAnswer &answer);
    Status keep(std::span<Pending> part);
    Status stop(std::span<Pending> part, SymphonyState state, std::string why);
    Status count();

    const SymphonyPush &m_push;
    const SymphonyFolder &m_folder;
    symphony::Agent &m_agent;
    Progress &m_progress;
    SymphonyLedger m_ledger;
    SymphonyResolver m_resolver;
    SymphonyPushed m_pushed;
    std::vector<Pending> m_pending;
    std::set<std::string> m_pendingIds;
    std::uint64_t m_pendingBytes = 0;
    std::uint64_t m_seen = 0;
    std::optional<std::vector<std::string>> m_fileTypes; ///< That the pod takes; none before they were asked for.
    std::int64_t m_unanswered = 0;                       ///< Messages of this round that an answer said nothing of.
    bool m_isFirstRound = true;
    int m_refusals = 0; ///< Requests refused as such, one after the other.
};

/// Every message of the folder gets its line.
Status Pusher::enlist()
{
    std::vector<SymphonyMessage> lines;
    Status done;
    const auto put = [&] {
        done = m_ledger.put(lines, store::LedgerLines::Keep);
        lines.clear();
    };
    const Status read = m_folder.forEach([&](SymphonyEntry &&entry) {
        ++m_pushed.messages;
        lines.push_back({.id = std::move(entry.id),
                         .stream = std::move(entry.stream),
                         .sender = std::move(entry.sender),
                         .state = SymphonyState::NotSent,
                         .message = {},
                         .diagnostic = {},
                         .failure = {},
                         .attempts = 0});
        if (lines.size() == linesAtOnce)
            put();
        return done.has_value();
    });
    if (done && read && !lines.empty())
        put();
    return read.and_then([&] { return done; });
}

/// Users and streams of what is to be sent.
Status Pusher::prepare()
{
    std::set<std::string> streams;
    std::set<std::string> senders;
    Status done;
    const Status read = m_folder.forEach([&](SymphonyEntry &&entry) {
        const auto row = m_ledger.row(entry.id);
        const auto due = row ? isDue(*row, true) : std::unexpected(row.error());
        if (!due) {
            done = std::unexpected(due.error());
        } else if (*due) {
            streams.insert(std::move(entry.stream));
            senders.insert(std::move(entry.sender));
        }
        return done.has_value();
    });
    if (!read || !done)
        return read ? done : read;
    const Status ready = m_resolver.prepare(m_folder, streams, senders);
    if (!ready)
        m_pushed.stopped = ready.error().text();
    return {};
}

/// Whether the message goes out in this round.
Result<bool> Pusher::isDue(const SymphonyMessage &row, bool first) const
{
    switch (row.state) {
    case SymphonyState::Imported: return false;
    case SymphonyState::Unknown: return true;
    case SymphonyState::NotSent: return first;
    case SymphonyState::Failed:
        return first && m_push.retry && (m_push.classes.empty() || m_push.classes.contains(row.failure));
    }
    std::unreachable();
}

Status Pusher::sendAll(bool first)
{
    m_seen = 0;
    m_isFirstRound = first;
    Status done;
    const Status read = m_folder.forEach([&](SymphonyEntry &&entry) {
        ++m_seen;
        const std::string stream = entry.stream;
        done = add(std::move(entry), first);
        m_progress.report(m_seen - m_pending.size(), static_cast<std::uint64_t>(m_pushed.messages),
                          static_cast<std::uint64_t>(m_pushed.sent), stream);
        if (m_progress.stopRequested() && m_pushed.stopped.empty())
            m_pushed.stopped = "it was stopped";
        return done && m_pushed.stopped.empty();
    });
    if (!read || !done)
        return read ? done : read;
    if (!m_pushed.stopped.empty()) {
        m_pending.clear();
        return {};
    }
    return flush();
}

Status Pusher::add(SymphonyEntry &&entry, bool first)
{
    auto row = m_ledger.row(entry.id);
    const auto due = row ? isDue(*row, first) : std::unexpected(row.error());
    if (!due)
        return std::unexpected(due.error());
    if (!*due || m_pendingIds.contains(entry.id))
        return {};
    Pending pending{std::move(*row), std::move(entry.body), false};
    pending.row.stream = entry.stream;
    pending.row.sender = entry.sender;
    if (entry.staged) {
        const auto target = m_resolver.targetOf(entry);
        if (!target)
            return failHere(pending, target.error(), m_resolver.reasonFor(entry));
        symphony::appendImported(pending.body, *entry.staged, *target);
    }
    const auto file = refusedFile(entry);
    if (!file) {
        m_pushed.stopped = file.error().text();
        return {};
    }
    if (!file->empty())
        return failHere(pending, "file-type", "the pod takes no such file: " + *file);
    const std::uint64_t size = pending.body.size() + 1;
    const bool isFull = m_pending.size() == m_push.target.batchMessages ||
                        (!m_pending.empty() && m_pendingBytes + size > m_push.target.batchBytes);
    if (Status sent = isFull ? flush() : Status(); !sent || !m_pushed.stopped.empty())
        return sent;
    m_pendingIds.insert(pending.row.id);
    m_pendingBytes += size;
    m_pending.push_back(std::move(pending));
    return {};
}

/// A file of the message that the pod does not take; empty where there is none.
Result<std::string> Pusher::refusedFile(const SymphonyEntry &entry)
{
    if (entry.files.empty())
        return std::string();
    if (!m_fileTypes) {
        auto types = m_agent.allowedFileTypes();
        if (!types)
            return std::unexpected(types.error());
        m_fileTypes = std::move(*types);
    }
    const auto isTaken = [this](const std::string &name) {
        const std::string lower = toQString(name).toLower().toStdString();
        return std::ranges::any_of(*m_fileTypes, [&](const std::string &type) { return lower.ends_with(type); });
    };
    const auto found = std::ranges::find_if_not(entry.files, isTaken);
    return found == entry.files.end() ? std::string() : *found;
}

/// What cannot be sent at all; an earlier answer that is not known stays so.
Status Pusher::failHere(Pending &pending, std::string failure, std::string diagnostic)
{
    pending.row.failure = std::move(failure);
    pending.row.diagnostic = std::move(diagnostic);
    if (pending.row.state != SymphonyState::Unknown)
        pending.row.state = SymphonyState::Failed;
    return m_ledger.put(std::span(&pending.row, 1));
}

Status Pusher::flush()
{
    if (m_pending.empty())
        return {};
    std::vector<Pending> batch = std::move(m_pending);
    m_pending.clear();
    m_pendingIds.clear();
    m_pendingBytes = 0;
    for (Pending &pending : batch)
        pending.sentBefore = pending.row.state == SymphonyState::Unknown;
    m_pushed.sent += m_isFirstRound ? std::ssize(batch) : 0;
    return send(batch);
}

/// Sends a part of a batch in one request, and where Symphony refuses the request, its halves.
Status Pusher::send(std::span<Pending> part)
{
    std::string body = "[";
    for (Pending &pending : part) {
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

Status Pusher::settle(std::span<Pending> part, const symphony::CallAnswer &answer)
{
    for (Pending &pending : part)
        pending.sentBefore = pending.sentBefore || answer.repeated;
    if (answer.done()) {
        m_refusals = 0;
        std::vector<SymphonyMessage> rows;
        std::vector<bool> sentBefore;
        for (const Pending &pending : part) {
            rows.push_back(pending.row);
            sentBefore.push_back(pending.sentBefore);
        }
        if (const auto answers = symphony::parseAnswers(answer.body))
            m_ledger.apply(*answers, sentBefore, rows);
        m_unanswered += std::ranges::count(rows, SymphonyState::Unknown, &SymphonyMessage::state);
        return m_ledger.put(rows);
    }
    constexpr int serverError = 500;
    const std::string said = std::format("HTTP {}: {}", answer.status, answer.body.substr(0, 300));
    if (answer.status == 0 || answer.status >= serverError)
        return stop(part, SymphonyState::Unknown, answer.status == 0 ? answer.body : said);
    const bool isRefused = answer.status == badRequest || answer.status == tooLarge;
    constexpr int mostRefusals = 64;
    if (!isRefused || ++m_refusals > mostRefusals) {
        for (Pending &pending : part)
            pending.row.failure = answer.status == forbidden ? "permission" : "other";
        return stop(part, SymphonyState::NotSent, said);
    }
    for (Pending &pending : part)
        pending.row.state = pending.sentBefore ? SymphonyState::Unknown : SymphonyState::NotSent;
    if (part.size() > 1) {
        const std::size_t half = part.size() / 2;
        return send(part.first(half)).and_then([&] {
            return m_pushed.stopped.empty() ? send(part.subspan(half)) : keep(part.subspan(half));
        });
    }
    std::string failure = answer.status == tooLarge ? "too-large" : m_push.diagnostics.classOf(answer.body);
    return failHere(part.front(), std::move(failure), said);
}

Status Pusher::keep(std::span<Pending> part)
{
    std::vector<SymphonyMessage> rows;
    for (const Pending &pending : part)
        rows.push_back(pending.row);
    return m_ledger.put(rows);
}

Status Pusher::stop(std::span<Pending> part, SymphonyState state, std::string why)
{
    for (Pending &pending : part) {
        pending.row.state = pending.sentBefore ? SymphonyState::Unknown : state;
        pending.row.diagnostic = why;
    }
    m_pushed.stopped = std::move(why);
    return keep(part);
}

Status Pusher::count()
{
    Status done;
    const Status read = m_folder.forEach([&](SymphonyEntry &&entry) {
        const auto row = m_ledger.row(entry.id);
        if (!row)
            done = std::unexpected(row.error());
        else if (row->state == SymphonyState::Imported)
            ++m_pushed.imported;
        else
            ++(row->state == SymphonyState::Failed ? m_pushed.failed : m_pushed.left);
        return done.has_value();
    });
    return read.and_then([&] { return done; });
}

QJsonObject outcome(const Result<SymphonyPushed> &pushed)
{
    if (!pushed)
        return {{"stopped"_L1, toQString(pushed.error().text())}};
    return {{"messages"_L1, static_cast<qint64>(pushed->messages)}, {"sent"_L1, static_cast<qint64>(pushed->sent)},
            {"imported"_L1, static_cast<qint64>(pushed->imported)}, {"failed"_L1, static_cast<qint64>(pushed->failed)},
            {"left"_L1, static_cast<qint64>(pushed->left)},         {"stopped"_L1, toQString(pushed->stopped)}};
}

} // namespace

Result<SymphonyPushed> pushSymphony(const Path &caseFile, const SymphonyPush &push, Progress &progress)
{
    const auto begin = std::chrono::steady_clock::now();
    const auto lock = lockPush(caseFile);
    if (!lock)
        return std::unexpected(lock.error());
    const auto reader = store::CaseReader::open(caseFile);
    if (!reader)
        return std::unexpected(reader.error());
    const auto folder = SymphonyFolder::open(push.folder, *reader, progress);
    if (!folder)
        return std::unexpected(folder.error());
    QJsonObject attempt{{"export"_L1, toQString(folder->exportId())},
                        {"folder"_L1, toQString(pathText(push.folder))},
                        {"agent"_L1, toQString(push.target.agent)},
                        {"retry"_L1, push.retry}};
    if (const Status allowed = review::checkOnward(*reader, folder->request()); !allowed) {
        attempt.insert("request"_L1, toQString(folder->request()));
        attempt.insert("reason"_L1, toQString(allowed.error().text()));
        static_cast<void>(logAct(caseFile, audit::Act::Refused, attempt)); // no is no, logged or not
        return std::unexpected(allowed.error());
    }
    const Status logged = logAct(caseFile, audit::Act::Push, attempt);
    if (!logged)
        return std::unexpected(logged.error());
    auto connection = connectSymphony(push.target, push.keyPassword, progress);
    auto pushed = connection ? Pusher(caseFile, push, *reader, *folder, *connection, progress).run()
                             : std::unexpected(connection.error());
    if (const Status ended = logAct(caseFile, audit::Act::PushDone, outcome(pushed)); !ended && pushed)
        return std::unexpected(ended.error());
    if (pushed)
        pushed->seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return pushed;
}

} // namespace casebook::work
