// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/audit/log.h"

#include "core/audit/seenheads.h"
#include "core/base/account.h"
#include "core/base/qtext.h"
#include "core/crypto/signature.h"
#include "core/model/instant.h"
#include "core/store/casereader.h"
#include "core/store/database.h"
#include "core/store/logrows.h"

namespace casebook::audit {

namespace {

using namespace Qt::StringLiterals;

QJsonObject toJson(const crypto::Certificate &certificate)
{
    return {{"fingerprint"_L1, toQString(certificate.fingerprint())},
            {"subject"_L1, toQString(certificate.subject())},
            {"email"_L1, toQString(certificate.email())},
            {"certificate"_L1, toQString(certificate.pem())}};
}

QJsonObject identityOf(const store::CaseInfo &info)
{
    return {{"case"_L1, toQString(info.id)},
            {"created"_L1, toQString(info.created)},
            {"title"_L1, toQString(info.title)},
            {"policy"_L1, toQString(store::policyName(info.policy))}};
}

/// An act is on the disk before it begins, even where the power fails: other writing waits for no disk.
class Durably
{
public:
    explicit Durably(store::Database &database) : m_database(database)
    {
        static_cast<void>(m_database.execute("PRAGMA synchronous = FULL"));
    }
    ~Durably() { static_cast<void>(m_database.execute("PRAGMA synchronous = NORMAL")); }
    Durably(const Durably &) = delete;
    Durably &operator=(const Durably &) = delete;

private:
    store::Database &m_database;
};

/// The log of one case while an entry is added: its leaves, old and new.
class Writer
{
public:
    Writer(store::Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    Status read()
    {
        auto leaves = store::logLeaves(m_database);
        if (!leaves)
            return std::unexpected(leaves.error());
        m_leaves = std::move(*leaves);
        for (const crypto::Sha256Value &leaf : m_leaves)
            m_tree.append(leaf);
        return {};
    }

    Status add(Act act, const QJsonObject &details)
    {
        m_time = toRfc3339(Instant{m_clock.now().time_since_epoch().count(), millisecondDigits});
        const auto number = static_cast<std::int64_t>(m_leaves.size());
        const std::string text = toText(
            Entry{number, m_time, accountName(), "casebook " CASEBOOK_VERSION, std::string(actName(act)), details});
        const crypto::Sha256Value leaf = crypto::leafHash(text);
        m_leaves.push_back(leaf);
        m_tree.append(leaf);
        return store::addLogRow(m_database, number, text, leaf, m_tree.root());
    }

    bool isEmpty() const { return m_leaves.empty(); }

    Checkpoint checkpoint(const store::CaseInfo &info) const
    {
        return {info.id, {m_tree.size(), m_tree.root()}, m_leaves.front(), m_time};
    }

    std::span<const crypto::Sha256Value> leaves() const { return m_leaves; }

private:
    static constexpr std::uint8_t millisecondDigits = 3;

    store::Database &m_database;
    const Clock &m_clock;
    std::vector<crypto::Sha256Value> m_leaves;
    crypto::MerkleRoot m_tree;
    std::string m_time;
};

Status addEntry(store::CaseFile &file, Writer &log, Act act, const QJsonObject &details)
{
    if (const Status read = log.read(); !read)
        return read;
    if (log.isEmpty()) {
        QJsonObject begin = identityOf(file.info());
        begin.insert("reason"_L1, "the case is older than its log"_L1);
        if (const Status begun = log.add(Act::Begin, begin); !begun)
            return begun;
    }
    return log.add(act, details);
}

/// Where this account has seen more of the log than there is, or something else, what it has seen stays: the next
/// check tells of it.
void remember(const store::CaseInfo &info, const Writer &log)
{
    const Checkpoint now = log.checkpoint(info);
    const auto seen = seenHead(info.id, info.file);
    const auto leaves = log.leaves();
    if (seen &&
        (seen->head.size > leaves.size() || crypto::merkleRoot(leaves.first(seen->head.size)) != seen->head.root))
        return;
    // An account without a folder of its own keeps nothing, and a check of the log says that it cannot tell.
    static_cast<void>(keepSeenHead(info.id, {info.file, now.head, now.time}));
}

} // namespace

Result<store::CaseFile> makeCase(const Path &file, const store::NewCase &settings,
                                 const std::optional<crypto::Certificate> &approver, const Clock &clock)
{
    std::optional<Writer> log;
    auto made = store::CaseFile::create(file, settings, clock,
                                        [&](store::Database &database, const store::CaseInfo &info) -> Status {
                                            QJsonObject details = identityOf(info);
                                            if (approver)
                                                details.insert("approver"_L1, toJson(*approver));
                                            return log.emplace(database, clock).add(Act::New, details);
                                        });
    if (made)
        remember(made->info(), *log);
    return made;
}

Status append(store::CaseFile &file, Act act, const QJsonObject &details, const Clock &clock)
{
    const Durably durably(file.database());
    store::Transaction transaction(file.database());
    if (!transaction.status())
        return transaction.status();
    Writer log(file.database(), clock);
    if (const Status added = addEntry(file, log, act, details); !added)
        return added;
    if (const Status done = transaction.commit(); !done)
        return done;
    if (act != Act::Verify) // a check changes nothing, and must not make a copy of the case from before it look cut
        remember(file.info(), log);
    return {};
}

Result<Checkpoint> appendSigned(store::CaseFile &file, Act act, QJsonObject details, const crypto::PrivateKey &key,
                                const Clock &clock)
{
    const Durably durably(file.database());
    store::Transaction transaction(file.database());
    if (!transaction.status())
        return std::unexpected(transaction.status().error());
    Writer log(file.database(), clock);
    details.insert("signer"_L1, toJson(key.certificate()));
    if (const Status added = addEntry(file, log, act, details); !added)
        return std::unexpected(added.error());
    const Checkpoint checkpoint = log.checkpoint(file.info());
    const auto signature = crypto::sign(toText(checkpoint), key);
    if (!signature)
        return std::unexpected(signature.error());
    if (const Status added = store::addLogSignature(file.database(), {toText(checkpoint), *signature}); !added)
        return std::unexpected(added.error());
    if (const Status done = transaction.commit(); !done)
        return std::unexpected(done.error());
    remember(file.info(), log);
    return checkpoint;
}

Result<Checkpoint> sign(store::CaseFile &file, const crypto::PrivateKey &key, const Clock &clock)
{
    return appendSigned(file, Act::Sign, {}, key, clock);
}

Result<bool> hasLog(const store::CaseReader &reader)
{
    return store::hasLog(reader.database());
}

Status forEachEntry(const store::CaseReader &reader,
                    const std::function<bool(const Entry &, const std::string &text)> &visit)
{
    Status status;
    const Status read = store::forEachLogRow(reader.database(), [&](const store::LogRow &row) {
        const auto entry = parseEntry(row.entry, row.number);
        if (!entry)
            status = std::unexpected(entry.error());
        return entry && visit(*entry, row.entry);
    });
    return status ? read : status;
}

} // namespace casebook::audit
