// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/redacting.h"

#include "core/audit/log.h"
#include "core/base/qtext.h"
#include "core/base/utf8.h"
#include "core/review/actnow.h"
#include "core/store/secret.h"

#include <QJsonObject>

#include <chrono>
#include <format>

namespace casebook::work {

namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::seconds patience(10);

Status log(store::CaseFile &file, audit::Act act, const QJsonObject &details,
           const std::optional<crypto::PrivateKey> &key)
{
    if (!key)
        return audit::append(file, act, details);
    return audit::appendSigned(file, act, details, *key).transform([](const auto &) {});
}

QJsonObject toJson(const store::Redaction &redaction)
{
    QJsonObject details{{"reason"_L1, toQString(redaction.reason)}};
    if (redaction.event)
        details.insert("event"_L1, toQString(redaction.event->text()));
    else
        details.insert("conversation"_L1, toQString(redaction.conversation));
    if (redaction.span)
        details.insert("span"_L1, toQString(std::format("{}-{}", redaction.span->begin, redaction.span->end)));
    if (redaction.number > 0)
        details.insert("redaction"_L1, static_cast<qint64>(redaction.number));
    return details;
}

/// Where it is, without reason.
Result<store::Redaction> targetOf(const RedactionOrder &order)
{
    store::Redaction redaction;
    const auto id = EventId::fromText(order.id);
    if (!id)
        return failure(Error::Code::Invalid, order.id, "is no id", "Give the 32 hex digits that `events` shows");
    if (order.conversation)
        redaction.conversation = id->text();
    else
        redaction.event = id;
    if (order.span.empty())
        return redaction;
    const auto span = review::parseSpan(order.span);
    if (!span)
        return std::unexpected(span.error());
    redaction.span = *span;
    return redaction;
}

Status checkSpan(const Path &caseFile, const store::Redaction &redaction)
{
    if (!redaction.event)
        return redaction.span ? failure(Error::Code::Invalid, redaction.conversation,
                                        "a conversation is withheld as a whole", "Leave out --span")
                              : Status();
    const auto reader = store::CaseReader::open(caseFile);
    if (!reader)
        return std::unexpected(reader.error());
    const auto event = reader->event(*redaction.event);
    if (!event)
        return std::unexpected(event.error());
    const std::size_t length = utf8::codePoints(event->text);
    if (redaction.span && redaction.span->end > length)
        return failure(Error::Code::Invalid, redaction.event->text(), std::format("its text has {} characters", length),
                       "Give a span within them");
    return {};
}

} // namespace

Result<std::int64_t> redact(const Path &caseFile, const RedactionOrder &order,
                            const std::optional<crypto::PrivateKey> &key)
{
    const auto reason = review::chooseReason(order.reason);
    if (!reason)
        return std::unexpected(reason.error());
    auto redaction = targetOf(order);
    if (!redaction)
        return std::unexpected(redaction.error());
    if (const Status fits = checkSpan(caseFile, *redaction); !fits)
        return std::unexpected(fits.error());
    redaction->reason = reason->name;
    redaction->note = reason->note;
    redaction->added = review::actNow();
    auto file = store::CaseFile::open(caseFile, patience);
    if (!file)
        return std::unexpected(file.error());
    if (const auto secret = store::ensureCaseSecret(*file); !secret)
        return std::unexpected(secret.error());
    const auto number = store::addRedaction(*file, *redaction);
    if (!number)
        return number;
    redaction->number = *number;
    return log(*file, audit::Act::Redact, toJson(*redaction), key).transform([&] { return *number; });
}

Status unredact(const Path &caseFile, std::int64_t number, const std::optional<crypto::PrivateKey> &key)
{
    auto file = store::CaseFile::open(caseFile, patience);
    if (!file)
        return std::unexpected(file.error());
    if (const Status removed = store::removeRedaction(*file, number, review::actNow()); !removed)
        return removed;
    return log(*file, audit::Act::Unredact, {{"redaction"_L1, static_cast<qint64>(number)}}, key);
}

Result<std::int64_t> unredact(const Path &caseFile, const RedactionOrder &order,
                              const std::optional<crypto::PrivateKey> &key)
{
    const auto target = targetOf(order);
    if (!target)
        return std::unexpected(target.error());
    const auto reader = store::CaseReader::open(caseFile);
    if (!reader)
        return std::unexpected(reader.error());
    const auto all = store::redactions(reader->database());
    if (!all)
        return std::unexpected(all.error());
    std::int64_t count = 0;
    for (const store::Redaction &each : *all) {
        if (each.removed || each.event != target->event || each.conversation != target->conversation ||
            (target->span && each.span != target->span))
            continue;
        if (const Status removed = unredact(caseFile, each.number, key); !removed)
            return std::unexpected(removed.error());
        ++count;
    }
    if (count == 0)
        return failure(Error::Code::NotFound, order.id, "has no such redaction", "`redact list` shows what holds");
    return count;
}

} // namespace casebook::work
