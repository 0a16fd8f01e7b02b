// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/onward.h"

#include "core/review/requests.h"

#include <format>

namespace casebook::review {

Status checkOnward(const store::CaseReader &reader, std::string_view request, const Clock &clock)
{
    using enum RequestState;
    const Instant now = momentOf(clock);
    const auto record = CaseRecord::read(reader, now);
    if (!record)
        return std::unexpected(record.error());
    if (request.empty()) {
        const auto policy = record->entries > 0 ? record->policy : reader.info().policy;
        if (policy == store::Policy::Single)
            return {};
        return failure(Error::Code::NotPermitted, pathText(reader.info().file),
                       "the policy of this case is four-eyes, and that export was made without a request",
                       "Export again, with a request that a second person has approved");
    }
    for (const Status &check : {checkLogIsWhole(reader), checkClock(*record, now)}) {
        if (!check)
            return check;
    }
    const auto found = record->find(request, reader.info().file);
    if (!found)
        return std::unexpected(found.error());
    if (found->state == Approved || found->state == Processing || found->state == Delivered)
        return {};
    return failure(Error::Code::NotPermitted, "request " + found->id,
                   std::format("that export left by it, and its state is \"{}\" now", requestStateName(found->state)),
                   "`request show` tells what has been done");
}

} // namespace casebook::review
