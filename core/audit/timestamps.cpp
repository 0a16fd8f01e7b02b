// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/audit/timestamps.h"

#include "core/audit/entry.h"
#include "core/audit/keptcheckpoint.h"
#include "core/audit/log.h"
#include "core/base/qtext.h"

#include <QJsonArray>

#include <format>
#include <ranges>

namespace casebook::audit {

namespace {

using namespace Qt::StringLiterals;

QString base64Of(std::string_view bytes)
{
    return QString::fromLatin1(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())).toBase64());
}

std::string bytesIn(const QJsonObject &details, QLatin1StringView key)
{
    return QByteArray::fromBase64(details.value(key).toString().toLatin1()).toStdString();
}

/// The details of all entries of an act, with their numbers.
Result<std::vector<std::pair<std::int64_t, QJsonObject>>> entriesOf(const store::CaseReader &reader, Act act)
{
    std::vector<std::pair<std::int64_t, QJsonObject>> found;
    return forEachEntry(reader,
                        [&](const Entry &entry, const std::string &) {
                            if (entry.act == actName(act))
                                found.emplace_back(entry.number, entry.details);
                            return true;
                        })
        .transform([&] { return std::move(found); });
}

QJsonObject detailsOf(QJsonObject query, const crypto::TimeStamp &stamp, std::string_view answer,
                      std::span<const crypto::Certificate> authorities)
{
    QJsonArray certificates;
    for (const crypto::Certificate &authority : authorities)
        certificates.append(toQString(authority.pem()));
    query.insert("answer"_L1, base64Of(answer));
    query.insert("authorities"_L1, certificates);
    query.insert("authority"_L1, toQString(stamp.authority.subject()));
    query.insert("fingerprint"_L1, toQString(stamp.authority.fingerprint()));
    query.insert("serial"_L1, toQString(stamp.serial));
    query.insert("time"_L1, toQString(toRfc3339(stamp.time)));
    return query;
}

Result<Checkpoint> checkpointIn(const QJsonObject &details, const std::string &name)
{
    const auto checkpoint = parseCheckpoint(details.value("checkpoint"_L1).toString().toStdString());
    if (!checkpoint)
        return failure(Error::Code::Corrupt, name, "the checkpoint is none");
    return *checkpoint;
}

} // namespace

Result<StampQuery> askForStamp(store::CaseFile &file, const store::CaseReader &reader, const Clock &clock)
{
    const auto checkpoint = checkpointNow(reader);
    if (!checkpoint)
        return std::unexpected(checkpoint.error());
    const std::string text = toText(*checkpoint);
    auto query = crypto::timeStampQuery(crypto::sha256(text));
    if (!query)
        return std::unexpected(query.error());
    const Status kept =
        append(file, Act::StampQuery, {{"checkpoint"_L1, toQString(text)}, {"query"_L1, base64Of(*query)}}, clock);
    return kept.transform([&] { return StampQuery{*checkpoint, *std::move(query)}; });
}

Result<Stamp> acceptStamp(store::CaseFile &file, const store::CaseReader &reader, std::string_view answer,
                          std::span<const crypto::Certificate> authorities, const std::string &name, const Clock &clock)
{
    const auto queries = entriesOf(reader, Act::StampQuery);
    if (!queries)
        return std::unexpected(queries.error());
    if (queries->empty())
        return failure(Error::Code::Invalid, name, "this case has asked for no time stamp",
                       "Write a query first, and have it answered");
    // Of the queries over the same digest the newest one that it answers; else the newest of all tells what is wrong.
    Status refusal;
    for (const auto &[number, query] : *queries | std::views::reverse) {
        const auto checkpoint = checkpointIn(query, name);
        const auto checked = checkpoint.and_then([&](const Checkpoint &) {
            return crypto::checkTimeStamp(answer, bytesIn(query, "query"_L1), authorities, name);
        });
        const bool isMeant =
            checked || (checkpoint && crypto::isAnswerFor(answer, crypto::sha256(toText(*checkpoint))));
        if (checked) {
            if (const Status kept = append(file, Act::Stamp, detailsOf(query, *checked, answer, authorities), clock);
                !kept)
                return std::unexpected(kept.error());
            return checkpointNow(reader).transform([&](const Checkpoint &now) {
                return Stamp{static_cast<std::int64_t>(now.head.size) - 1, *checkpoint, *checked, std::string(answer)};
            });
        }
        if (refusal || isMeant)
            refusal = std::unexpected(checked.error());
        if (isMeant)
            break;
    }
    return std::unexpected(refusal.error());
}

Result<Stamp> stampOf(const QJsonObject &details, std::int64_t entry)
{
    const std::string name = std::format("the time stamp of entry {}", entry);
    const auto checkpoint = checkpointIn(details, name);
    if (!checkpoint)
        return std::unexpected(checkpoint.error());
    std::vector<crypto::Certificate> authorities;
    for (const QJsonValue &pem : details.value("authorities"_L1).toArray()) {
        auto authority = crypto::Certificate::parse(pem.toString().toStdString(), name);
        if (!authority)
            return std::unexpected(authority.error());
        authorities.push_back(*std::move(authority));
    }
    const std::string query = bytesIn(details, "query"_L1);
    std::string answer = bytesIn(details, "answer"_L1);
    if (crypto::digestOfQuery(query, name) != crypto::sha256(toText(*checkpoint)))
        return failure(Error::Code::Corrupt, name, "it is over something else than its checkpoint");
    return crypto::checkTimeStamp(answer, query, authorities, name).transform([&](crypto::TimeStamp stamp) {
        return Stamp{entry, *checkpoint, std::move(stamp), std::move(answer)};
    });
}

Result<std::vector<Stamp>> stamps(const store::CaseReader &reader)
{
    const auto entries = entriesOf(reader, Act::Stamp);
    if (!entries)
        return std::unexpected(entries.error());
    std::vector<Stamp> all;
    for (const auto &[number, details] : *entries) {
        auto stamp = stampOf(details, number);
        if (!stamp)
            return std::unexpected(stamp.error());
        all.push_back(*std::move(stamp));
    }
    return all;
}

} // namespace casebook::audit
