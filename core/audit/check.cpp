// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/audit/check.h"

#include "core/audit/entry.h"
#include "core/audit/seenheads.h"
#include "core/audit/timestamps.h"
#include "core/base/qtext.h"
#include "core/crypto/signature.h"
#include "core/store/logrows.h"

#include <algorithm>
#include <format>

namespace casebook::audit {

namespace {

using namespace Qt::StringLiterals;

class Check
{
public:
    Check(const store::CaseReader &reader, std::span<const crypto::Certificate> known)
        : m_reader(reader), m_info(reader.info()), m_known(known), m_toKeep{.file = m_info.file, .head = {}, .time = {}}
    {
    }

    Result<LogCheck> run()
    {
        const auto kept = store::hasLog(m_reader.database());
        if (!kept)
            return std::unexpected(kept.error());
        if (*kept) {
            for (Status (Check::*part)() : {&Check::readEntries, &Check::checkGuards, &Check::checkSignatures}) {
                if (const Status done = (this->*part)(); !done && !isDamage(done.error()))
                    return std::unexpected(done.error());
            }
            if (!m_check.intact && m_check.entries > 0)
                m_check.intact = true;
        }
        compareWithSeen();
        return std::move(m_check);
    }

private:
    void bad(std::optional<std::int64_t> number, std::string sentence)
    {
        m_check.intact = false;
        note(number, std::move(sentence));
    }

    void note(std::optional<std::int64_t> number, std::string sentence)
    {
        constexpr std::size_t mostProblems = 100;
        if (number && (!m_check.firstBad || *number < *m_check.firstBad))
            m_check.firstBad = number;
        if (m_check.problems.size() < mostProblems)
            m_check.problems.push_back(std::move(sentence));
    }

    /// A damaged page of the file is a finding.
    bool isDamage(const Error &error)
    {
        if (error.code != Error::Code::Corrupt)
            return false;
        bad(m_check.entries, error.text() + ".");
        return true;
    }

    Status readEntries()
    {
        const Status status = store::forEachLogRow(m_reader.database(), [this](const store::LogRow &row) {
            checkNumber(row.number);
            checkRow(row);
            return true;
        });
        m_check.head = {m_tree.size(), m_tree.root()};
        if (m_check.entries > 0 && m_policy.second != store::policyName(m_info.policy))
            bad(m_policy.first, std::format("The case says policy {}, and entry {} says something else.",
                                            store::policyName(m_info.policy), m_policy.first));
        return status;
    }

    void checkNumber(std::int64_t number)
    {
        if (number == m_check.entries)
            return;
        m_check.complete = false;
        bad(m_check.entries, std::format("Entry {} is missing: {} follows.", m_check.entries, number));
    }

    void checkRow(const store::LogRow &row)
    {
        const crypto::Sha256Value leaf = crypto::leafHash(row.entry);
        m_tree.append(leaf);
        m_roots.push_back(m_tree.root());
        const std::int64_t number = m_check.entries++;
        // The entry as it stands and the digests beside it: one of them was changed where they differ.
        const auto entry = parseEntry(row.entry, number);
        const crypto::Sha256Value &root = m_roots.back();
        if (row.leaf != bytesOf(leaf))
            bad(number, std::format("Entry {} is not what was written: its digest is another one.", number));
        else if (row.root != bytesOf(root) && m_check.intact.value_or(true))
            bad(number, std::format("Entry {} does not follow from those before it: the root is another one.", number));
        else if (!entry)
            bad(number, std::format("Entry {} has not the form of one.", number));
        if (number == 0)
            m_genesis = leaf;
        if (entry && number == 0)
            checkGenesis(*entry);
        if (entry && (number == 0 || entry->act == actName(Act::Policy)))
            m_policy = {number, entry->details.value("policy"_L1).toString().toStdString()};
        if (entry && entry->time < m_lastTime)
            note(std::nullopt, std::format("Entry {} is older than the one before it: the clock was set back, or the "
                                           "entry was written by hand.",
                                           number));
        if (entry && entry->act == actName(Act::Stamp))
            checkStamp(*entry);
        m_lastTime = entry ? entry->time : m_lastTime;
        if (entry && entry->act != actName(Act::Verify))
            m_toKeep = {m_info.file, {m_tree.size(), root}, entry->time};
    }

    static std::string_view bytesOf(const crypto::Sha256Value &hash)
    {
        return {reinterpret_cast<const char *>(hash.data()), hash.size()};
    }

    /// What the case says about itself must be what it said when its log began.
    void checkGenesis(const Entry &entry)
    {
        const auto says = [&entry](QLatin1StringView key, std::string_view value) {
            return entry.details.value(key).toString() == toQString(value);
        };
        const bool isFirst = entry.act == actName(Act::New) || entry.act == actName(Act::Begin);
        if (!isFirst || !says("case"_L1, m_info.id) || !says("created"_L1, m_info.created))
            bad(0, "Entry 0 does not begin the log of this case.");
        else if (!says("title"_L1, m_info.title))
            bad(0, std::format("The case says title \"{}\", and entry 0 says something else.", m_info.title));
    }

    Status checkGuards()
    {
        const auto missing = store::missingLogGuards(m_reader.database());
        if (!missing)
            return std::unexpected(missing.error());
        for (const std::string &guard : *missing)
            bad(std::nullopt, std::format("The trigger {}, which guards the log, was taken off or changed.", guard));
        return {};
    }

    Status checkSignatures()
    {
        const auto signatures = store::logSignatures(m_reader.database());
        if (!signatures)
            return std::unexpected(signatures.error());
        for (std::size_t i = 0; i < signatures->size(); ++i)
            checkSignature((*signatures)[i], i + 1);
        return {};
    }

    void checkSignature(const store::LogSignature &kept, std::size_t number)
    {
        const std::string name = std::format("signature {} of the log", number);
        m_check.trusted = false;
        const auto signer = crypto::verifySignature(kept.checkpoint, kept.signature, name);
        const auto checkpoint = parseCheckpoint(kept.checkpoint);
        if (!signer || !checkpoint || checkpoint->caseId != m_info.id) {
            bad(std::nullopt, signer ? std::format("The {} is not for this log.", name) : signer.error().text() + ".");
            return;
        }
        const auto size = static_cast<std::int64_t>(checkpoint->head.size);
        if (checkpoint->head.size > m_roots.size()) {
            m_check.complete = false;
            note(m_check.entries, std::format("{} signed {} entries on {}, and there are {}: the newest were cut off.",
                                              signer->certificate.subject(), size, checkpoint->time, m_check.entries));
        } else if (!stands(checkpoint->head) || m_genesis != checkpoint->genesis) {
            bad(std::nullopt, std::format("The first {} entries are not those that {} signed on {}.", size,
                                          signer->certificate.subject(), checkpoint->time));
        } else {
            m_check.trusted = signer->wasValid() && std::ranges::contains(m_known, signer->certificate);
            m_check.signedEntries = size;
            m_check.signer = signer->certificate.subject();
        }
    }

    /// Of entries before this one.
    void checkStamp(const Entry &entry)
    {
        const auto stamp = stampOf(entry.details, entry.number);
        if (!stamp) {
            bad(entry.number, stamp.error().text() + ".");
        } else if (stamp->checkpoint.caseId != m_info.id || !stands(stamp->checkpoint.head) ||
                   stamp->checkpoint.genesis != m_genesis) {
            bad(entry.number,
                std::format("The first {} entries are not those that {} stamped on {}.", stamp->checkpoint.head.size,
                            stamp->stamp.authority.subject(), toRfc3339(stamp->stamp.time)));
        }
    }

    /// Whether the log was in this state once.
    bool stands(const crypto::TreeHead &head) const
    {
        return head.size > 0 && head.size <= m_roots.size() &&
               m_roots[static_cast<std::size_t>(head.size) - 1] == head.root;
    }

    void compareWithSeen()
    {
        const auto here = seenHead(m_info.id, m_info.file);
        if (here && here->head.size > m_roots.size()) {
            m_check.complete = false;
            note(
                m_check.entries,
                std::format("This account has seen {} entries, up to {}, and there are {}: the newest were cut off, or "
                            "the case was taken back from a copy.",
                            here->head.size, here->time, m_check.entries));
        } else if (here && !stands(here->head)) {
            bad(std::nullopt, std::format("The first {} entries are not those that this account has seen, up to {}: "
                                          "they were written anew, or the case is another copy than the one before.",
                                          here->head.size, here->time));
        } else if (here) {
            m_check.complete = m_check.complete.value_or(true);
        }
        if (!here)
            compareWithCopies();
        const bool isWhole = m_check.intact.value_or(false) && m_check.complete.value_or(true);
        if (isWhole && m_toKeep.head.size > 0)
            static_cast<void>(
                keepSeenHead(m_info.id, m_toKeep)); // without a folder for it the next check tells as much
    }

    /// The case was not seen here before. It may have been moved, and then must not have lost anything; or it is a
    /// copy, and the other one has gone its own way.
    void compareWithCopies()
    {
        bool hasOtherWay = false;
        for (const SeenHead &other : seenHeads(m_info.id)) {
            if (stands(other.head)) {
                m_check.complete = m_check.complete.value_or(true);
                continue;
            }
            note(std::nullopt, std::format("{}, the same case, had {} entries, up to {}, of which some are not in this "
                                           "one.",
                                           pathText(other.file), other.head.size, other.time));
            std::error_code error;
            if (std::filesystem::exists(other.file, error))
                hasOtherWay = true;
            else
                m_check.complete = false;
        }
        if (hasOtherWay && m_check.complete.value_or(false))
            m_check.complete.reset();
    }

    const store::CaseReader &m_reader;
    const store::CaseInfo &m_info;
    std::span<const crypto::Certificate> m_known;
    LogCheck m_check;
    crypto::MerkleRoot m_tree;
    std::vector<crypto::Sha256Value> m_roots; ///< After each entry.
    crypto::Sha256Value m_genesis{};
    std::pair<std::int64_t, std::string> m_policy; ///< The newest one that the log tells of, and in which entry.
    std::string m_lastTime;
    SeenHead m_toKeep; ///< Without the checks at the end, as append() does it.
};

} // namespace

Result<LogCheck> checkLog(const store::CaseReader &reader, std::span<const crypto::Certificate> known)
{
    return Check(reader, known).run();
}

} // namespace casebook::audit
