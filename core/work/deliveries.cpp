// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/deliveries.h"

#include "core/audit/log.h"
#include "core/base/qtext.h"
#include "core/store/casereader.h"
#include "core/work/filedigest.h"
#include "core/work/openedcase.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>
#include <format>

namespace casebook::work {

namespace {

namespace fs = std::filesystem;
using namespace Qt::StringLiterals;

constexpr std::int64_t perDay = std::int64_t{24} * 60 * 60 * 1'000'000'000;
constexpr std::int64_t warnedBefore = 3 * perDay;

/// Why the file must not be removed; empty when it is the one that was delivered.
Result<std::string> differenceOf(const Path &path, const store::Delivery &delivery, Progress &progress)
{
    std::error_code failed;
    const fs::file_status status = fs::symlink_status(path, failed);
    if (status.type() == fs::file_type::not_found)
        return "the file is not there any more: it was moved, renamed or removed by somebody else";
    if (status.type() != fs::file_type::regular)
        return failed ? std::format("the file cannot be looked at ({})", failed.message())
                      : std::string("a link or a folder lies in the place of the file");
    const Path folder = fs::canonical(path.parent_path(), failed);
    if (failed || folder != path.parent_path())
        return "the folder of the file has become a link to another one";
    if (const auto size = fs::file_size(path, failed); failed || size != delivery.bytes)
        return "the file has another size than the one that was delivered";
    const auto digest = fileDigest(path, progress);
    if (!digest && progress.stopRequested())
        return failure(Error::Code::Cancelled, delivery.path, "the purge was stopped");
    if (!digest)
        return "the file cannot be read";
    return *digest == delivery.sha256 ? "" : "the file has another content than the one that was delivered";
}

/// Why it could not be removed; empty when it is gone.
Result<std::string> removeFile(const store::Delivery &delivery, Progress &progress)
{
    const Path path = pathFromText(delivery.path);
    auto difference = differenceOf(path, delivery, progress);
    if (!difference || !difference->empty())
        return difference;
    std::error_code failed;
    fs::remove(path, failed);
    return failed ? std::format("the file cannot be removed ({})", failed.message()) : std::string();
}

/// Which deliveries are about to be removed, if any.
Status logPurge(store::CaseFile &file, const std::vector<store::Delivery> &deliveries, Instant now, const Clock &clock)
{
    QJsonArray ids;
    for (const store::Delivery &delivery : deliveries) {
        if (stateOf(delivery, now) == DeliveryState::Over)
            ids.append(static_cast<qint64>(delivery.id));
    }
    return ids.isEmpty() ? Status() : audit::append(file, audit::Act::Purge, {{"deliveries"_L1, ids}}, clock);
}

} // namespace

Status holdDelivery(const Path &caseFile, std::int64_t id, std::string_view reason)
{
    auto file = store::CaseFile::open(caseFile);
    return file ? work::holdDelivery(*file, id, reason) : std::unexpected(file.error());
}

Status holdDelivery(store::CaseFile &file, std::int64_t id, std::string_view reason)
{
    if (Status held = store::holdDelivery(file, id, reason); !held)
        return held;
    return audit::append(file, audit::Act::Hold,
                         {{"delivery"_L1, static_cast<qint64>(id)}, {"reason"_L1, toQString(reason)}});
}

std::string_view deliveryStateName(DeliveryState state)
{
    constexpr std::array<std::string_view, 5> names{"living", "ending", "over", "held", "purged"};
    return names[static_cast<std::size_t>(state)];
}

DeliveryState stateOf(const store::Delivery &delivery, Instant now)
{
    if (delivery.purged)
        return DeliveryState::Purged;
    if (!delivery.hold.empty())
        return DeliveryState::Held;
    if (delivery.until <= now)
        return DeliveryState::Over;
    return delivery.until.nanoseconds - now.nanoseconds <= warnedBefore ? DeliveryState::Ending : DeliveryState::Living;
}

Result<PurgeReport> purgeDeliveries(const Path &caseFile, Progress &progress, const Clock &clock)
{
    auto opened = openCase(caseFile);
    if (!opened)
        return std::unexpected(opened.error());
    auto &[file, reader] = *opened;
    auto deliveries = reader.deliveries();
    if (!deliveries)
        return std::unexpected(deliveries.error());
    if (const Status logged = logPurge(file, *deliveries, momentOf(clock), clock); !logged)
        return std::unexpected(logged.error());
    PurgeReport report;
    for (store::Delivery &delivery : *deliveries) {
        const Instant now = momentOf(clock);
        const DeliveryState state = stateOf(delivery, now);
        report.held += state == DeliveryState::Held && delivery.until <= now ? 1 : 0;
        if (state != DeliveryState::Over)
            continue;
        auto problem = removeFile(delivery, progress);
        if (!problem)
            return std::unexpected(problem.error());
        const bool isGone = problem->empty();
        delivery.problem = std::move(*problem);
        const Status recorded = isGone ? store::recordPurge(file, delivery.id, now)
                                       : store::recordFailedPurge(file, delivery.id, now, delivery.problem);
        if (!recorded)
            return std::unexpected(recorded.error());
        (isGone ? delivery.purged : delivery.tried) = now;
        (isGone ? report.removed : report.failed).push_back(std::move(delivery));
    }
    return report;
}

} // namespace casebook::work
