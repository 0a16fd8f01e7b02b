// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/measure.h"

#include "core/base/hex.h"
#include "core/base/qtext.h"
#include "core/crypto/merkle.h"
#include "core/model/jid.h"
#include "core/review/eventleaf.h"
#include "core/store/secret.h"

#include <format>
#include <optional>
#include <set>
#include <unordered_set>

namespace casebook::review {

namespace {

using namespace Qt::StringLiterals;

constexpr std::int64_t eventsBetweenReports = 256;

/// Collects what a Measure says from events in order.
class Measuring
{
public:
    Measuring(std::string secret, const Redactions &redactions) : m_secret(std::move(secret)), m_redactions(redactions)
    {
    }

    void add(const Event &event)
    {
        const crypto::Sha256Value leaf = eventLeaf(m_secret, event);
        m_tree.append(leaf);
        ++m_measure.events;
        ++m_measure.byType[event.typeName];
        m_measure.bytes += event.text.size();
        m_measure.conversations += m_conversation == event.conversation ? 0 : 1;
        m_conversation = event.conversation;
        if (!event.sender.empty())
            m_people.insert(foldJid(event.sender));
        addRedactions(event, leaf);
    }

    Measure finish()
    {
        m_measure.people = static_cast<std::int64_t>(m_people.size());
        m_measure.redactions = m_hash.finish();
        m_measure.root = m_tree.root();
        return std::move(m_measure);
    }

    std::int64_t events() const { return m_measure.events; }

private:
    void addRedactions(const Event &event, const crypto::Sha256Value &leaf)
    {
        if (const std::string *reason = m_redactions.withheld(event)) {
            ++m_measure.withheld;
            m_hash.add(std::format("{} withheld {}\n", toHex(leaf), *reason));
            return;
        }
        const auto redactions = m_redactions.of(event);
        m_measure.redacted += redactions.empty() ? 0 : 1;
        std::set<std::string> lines; // in an order of their own: they may have been made in another one
        for (const store::Redaction &each : redactions)
            lines.insert(each.span
                             ? std::format("{} {}-{} {}\n", toHex(leaf), each.span->begin, each.span->end, each.reason)
                             : std::format("{} all {}\n", toHex(leaf), each.reason));
        for (const std::string &line : lines)
            m_hash.add(line);
    }

    std::string m_secret;
    const Redactions &m_redactions;
    Measure m_measure;
    crypto::MerkleRoot m_tree;
    crypto::Sha256 m_hash;
    std::unordered_set<std::string> m_people;
    std::optional<ConversationKey> m_conversation;
};

std::string difference(std::int64_t then, std::int64_t now, std::string_view things)
{
    const std::int64_t more = now - then;
    return std::format("{} {} {} than were approved: {} now, {} then.", more > 0 ? more : -more,
                       more > 0 ? "more" : "fewer", things, now, then);
}

} // namespace

QJsonObject toJson(const Measure &measure)
{
    QJsonObject types;
    for (const auto &[type, count] : measure.byType)
        types.insert(toQString(type), static_cast<qint64>(count));
    const QJsonObject counts{{"conversations"_L1, static_cast<qint64>(measure.conversations)},
                             {"events"_L1, static_cast<qint64>(measure.events)},
                             {"by_type"_L1, types},
                             {"people"_L1, static_cast<qint64>(measure.people)},
                             {"bytes"_L1, static_cast<qint64>(measure.bytes)}};
    const QJsonObject redactions{{"redacted"_L1, static_cast<qint64>(measure.redacted)},
                                 {"withheld"_L1, static_cast<qint64>(measure.withheld)},
                                 {"digest"_L1, toQString(toHex(measure.redactions))}};
    return {{"counts"_L1, counts}, {"redactions"_L1, redactions}, {"root"_L1, toQString(toHex(measure.root))}};
}

Result<Measure> measureFromJson(const QJsonObject &object)
{
    const QJsonObject counts = object.value("counts"_L1).toObject();
    const QJsonObject redactions = object.value("redactions"_L1).toObject();
    Measure measure;
    measure.conversations = counts.value("conversations"_L1).toInteger(-1);
    measure.events = counts.value("events"_L1).toInteger(-1);
    measure.people = counts.value("people"_L1).toInteger(-1);
    measure.bytes = static_cast<std::uint64_t>(counts.value("bytes"_L1).toInteger(0));
    const QJsonObject types = counts.value("by_type"_L1).toObject();
    for (const QString &type : types.keys())
        measure.byType.emplace(type.toStdString(), types.value(type).toInteger(-1));
    measure.redacted = redactions.value("redacted"_L1).toInteger(-1);
    measure.withheld = redactions.value("withheld"_L1).toInteger(-1);
    const bool digests = fromHex(redactions.value("digest"_L1).toString().toStdString(), measure.redactions) &&
                         fromHex(object.value("root"_L1).toString().toStdString(), measure.root);
    if (!digests || toJson(measure) != object)
        return failure(Error::Code::Corrupt, "what a request would export", "is not as the program writes it");
    return measure;
}

Result<Measure> measure(const store::CaseReader &reader, const Selection &selection, const Redactions &redactions,
                        Progress &progress)
{
    auto secret = store::caseSecret(reader.database());
    if (!secret)
        return std::unexpected(secret.error());
    if (secret->empty())
        return failure(Error::Code::Invalid, pathText(reader.info().file), "it has no secret for salts yet",
                       "Open it once for writing with this version, for instance with `request new`");
    Measuring measuring(std::move(*secret), redactions);
    const auto total = static_cast<std::uint64_t>(selection.counts.events);
    const Status read = forEachEventByConversation(reader, selection, [&](const Event &event) {
        measuring.add(event);
        const auto done = static_cast<std::uint64_t>(measuring.events());
        if (measuring.events() % eventsBetweenReports == 0)
            progress.report(done, total, done, {});
        return !progress.stopRequested();
    });
    if (!read)
        return std::unexpected(read.error());
    if (progress.stopRequested())
        return failure(Error::Code::Cancelled, pathText(reader.info().file), "the count was stopped");
    return measuring.finish();
}

std::vector<std::string> changesSince(const Measure &then, const Measure &now)
{
    std::vector<std::string> sentences;
    const auto compare = [&](std::int64_t before, std::int64_t after, std::string_view things) {
        if (before != after)
            sentences.push_back("The selection has " + difference(before, after, things));
    };
    compare(then.conversations, now.conversations, "conversations");
    compare(then.events, now.events, "events");
    std::set<std::string> types;
    for (const auto *byType : {&then.byType, &now.byType})
        for (const auto &[type, count] : *byType)
            types.insert(type);
    for (const std::string &type : types) {
        const auto count = [&type](const Measure &of) {
            const auto found = of.byType.find(type);
            return found == of.byType.end() ? std::int64_t{0} : found->second;
        };
        if (types.size() > 1)
            compare(count(then), count(now), "events of type " + type);
    }
    compare(then.people, now.people, "senders");
    compare(static_cast<std::int64_t>(then.bytes), static_cast<std::int64_t>(now.bytes), "bytes of text");
    compare(then.redacted, now.redacted, "redacted events");
    compare(then.withheld, now.withheld, "withheld events");
    if (then.redactions != now.redactions && then.redacted == now.redacted && then.withheld == now.withheld)
        sentences.emplace_back("Other parts of the selection are redacted than were approved, or for other reasons.");
    if (then.root != now.root && sentences.empty())
        sentences.emplace_back("At least one event of the selection says something else than what was approved, or "
                               "stands in another place.");
    return sentences;
}

} // namespace casebook::review
