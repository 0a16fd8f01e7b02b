// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/reading.h"

#include "core/audit/log.h"
#include "core/base/qtext.h"
#include "core/review/requests.h"
#include "core/work/actlog.h"

#include <algorithm>
#include <chrono>
#include <cstdint>

namespace casebook::work {

namespace {

using namespace Qt::StringLiterals;

bool isFourEyes(const store::CaseReader &reader, const review::CaseRecord &record)
{
    return reader.info().policy == store::Policy::FourEyes ||
           (record.entries > 0 && record.policy == store::Policy::FourEyes);
}

Status checkReader(const store::CaseReader &reader, const review::CaseRecord &record,
                   const std::optional<crypto::PrivateKey> &key, Instant now)
{
    const std::string file = pathText(reader.info().file);
    if (!key)
        return failure(Error::Code::NotPermitted, file,
                       "the policy of this case is four-eyes: who reads it has to say who they are",
                       "Give --key with your key (PKCS #12) and --key-password-file");
    if (!key->certificate().isValidAt(now))
        return failure(Error::Code::NotPermitted, file,
                       "the certificate of " + key->subject() + " is not valid at this time",
                       "Use a key whose certificate is valid");
    return review::checkClock(record, now);
}

} // namespace

Result<bool> readingNeedsKey(const store::CaseReader &reader)
{
    return review::CaseRecord::read(reader, momentOf()).transform([&](const review::CaseRecord &record) {
        return isFourEyes(reader, record);
    });
}

Status noteReading(const store::CaseReader &reader, const std::optional<crypto::PrivateKey> &key,
                   const QJsonObject &details, const Clock &clock)
{
    const Instant now = momentOf(clock);
    const auto record = review::CaseRecord::read(reader, now);
    if (!record)
        return std::unexpected(record.error());
    if (!isFourEyes(reader, *record) && !key)
        return {};
    if (const Status allowed = checkReader(reader, *record, key, now); !allowed) {
        noteRefusal(reader, allowed.error(), details);
        return allowed;
    }
    constexpr std::chrono::seconds patience(10);
    auto file = store::CaseFile::open(reader.info().file, patience);
    if (!file)
        return std::unexpected(file.error());
    return audit::appendSigned(*file, audit::Act::Read, details, *key, clock).transform([](const auto &) {});
}

QJsonObject readingDetails(const char *command, const review::Selection &selection, std::size_t shown)
{
    const auto selected = static_cast<std::uint64_t>(selection.counts.events);
    return {{"command"_L1, QLatin1StringView(command)},
            {"filter"_L1, toQString(query::toAbsoluteText(selection.query))},
            {"context"_L1, toQString(review::toText(selection.context))},
            {"events"_L1, static_cast<qint64>(std::min<std::uint64_t>(shown, selected))},
            {"selected"_L1, static_cast<qint64>(selected)},
            {"conversations"_L1, static_cast<qint64>(selection.counts.conversations)}};
}

void noteRefusal(const store::CaseReader &reader, const Error &reason, QJsonObject details)
{
    details.insert("reason"_L1, toQString(reason.text()));
    static_cast<void>(logAct(reader.info().file, audit::Act::Refused, details)); // the answer is no all the same
}

} // namespace casebook::work
