// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/mailledger.h"

#include "core/store/database.h"
#include "core/store/fields.h"

#include <array>

namespace casebook::store {

std::string_view mailStateName(MailState state)
{
    constexpr std::array<std::string_view, 4> names{"in flight", "sent", "deferred", "refused"};
    return names.at(static_cast<std::size_t>(state));
}

Status readLedger(CaseFile &file, std::string_view target, std::span<MailDelivery> deliveries)
{
    const std::string folded = foldText(target);
    Statement row(file.database(), "SELECT state, tries, twice, reply, time FROM mail_delivery "
                                   "WHERE target = ? AND message_id = ? AND recipient = ?");
    for (MailDelivery &delivery : deliveries) {
        row.put(folded).put(delivery.messageId).put(delivery.recipient);
        if (row.next()) {
            delivery.state = static_cast<MailState>(row.integer(0));
            delivery.tries = row.integer(1);
            delivery.twice = row.integer(2) != 0;
            delivery.reply = row.text(3);
            delivery.time = Instant{row.integer(4)};
        }
        row.reset();
    }
    return row.status();
}

Status writeLedger(CaseFile &file, std::string_view target, std::span<const MailDelivery> deliveries)
{
    const std::string folded = foldText(target);
    Transaction transaction(file.database());
    if (!transaction.status())
        return transaction.status();
    Statement row(file.database(),
                  "INSERT INTO mail_delivery (target, message_id, recipient, state, tries, twice, reply, time) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (target, message_id, recipient) DO UPDATE SET "
                  "state = excluded.state, tries = excluded.tries, twice = excluded.twice, reply = excluded.reply, "
                  "time = excluded.time");
    for (const MailDelivery &delivery : deliveries) {
        row.put(folded).put(delivery.messageId).put(delivery.recipient);
        row.put(static_cast<std::int64_t>(delivery.state)).put(delivery.tries).put(std::int64_t{delivery.twice});
        row.put(delivery.reply).put(delivery.time.nanoseconds).run();
    }
    if (row.failed())
        return row.status();
    return transaction.commit();
}

} // namespace casebook::store
