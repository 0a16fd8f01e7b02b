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
#include "core/work/symphonysender.h"

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

class Pusher
{
public:
    Pusher(const Path &caseFile, const SymphonyPush &push, const store::CaseReader &reader,
           const SymphonyFolder &folder, SymphonyConnection &connection, Progress &progress)
        : m_push(push)
        , m_folder(folder)
        , m_progress(progress)
        , m_ledger(caseFile, reader, push.diagnostics)
        , m_resolver(caseFile, reader, *connection.agent, progress)
        , m_sender(*connection.agent, m_ledger, push.diagnostics)
    {
    }

    /// Fails only where the case cannot be read or written; why sending ended is in the figures.
    Result<SymphonyPushed> run()
    {
        Status done = enlist();
        if (done && m_folder.isStaged())
            done = prepare();
        for (int round = 0; round < mostRounds && done && m_pushed.stopped.empty(); ++round) {
            done = sendAll(round == 0);
            if (m_sender.takeUnanswered() == 0)
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
    Status flush();
    Status count();

    const SymphonyPush &m_push;
    const SymphonyFolder &m_folder;
    Progress &m_progress;
    SymphonyLedger m_ledger;
    SymphonyResolver m_resolver;
    SymphonyPushed m_pushed;
    SymphonySender m_sender;
    std::vector<PendingMessage> m_pending;
    std::set<std::string> m_pendingIds;
    std::uint64_t m_pendingBytes = 0;
    std::uint64_t m_seen = 0;
    bool m_isFirstRound = true;
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
    PendingMessage pending{std::move(*row), std::move(entry.body), false};
    pending.row.stream = entry.stream;
    pending.row.sender = entry.sender;
    if (entry.staged) {
        const auto target = m_resolver.targetOf(entry);
        if (!target)
            return m_sender.failHere(pending, target.error(), m_resolver.reasonFor(entry));
        symphony::appendImported(pending.body, *entry.staged, *target);
    }
    const auto file = m_resolver.refusedFile(entry);
    if (!file) {
        m_pushed.stopped = file.error().text();
        return {};
    }
    if (!file->empty())
        return m_sender.failHere(pending, "file-type", "the pod takes no such file: " + *file);
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

Status Pusher::flush()
{
    if (m_pending.empty())
        return {};
    std::vector<PendingMessage> batch = std::move(m_pending);
    m_pending.clear();
    m_pendingIds.clear();
    m_pendingBytes = 0;
    for (PendingMessage &pending : batch)
        pending.sentBefore = pending.row.state == SymphonyState::Unknown;
    m_pushed.sent += m_isFirstRound ? std::ssize(batch) : 0;
    const Status sent = m_sender.send(batch);
    m_pushed.stopped = m_sender.stopped();
    return sent;
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
