// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/deliveries.h"

#include "core/store/readerstate.h"

#include <algorithm>
#include <cstring>
#include <format>

namespace casebook::store {

namespace {

Delivery deliveryOf(const Statement &row)
{
    const auto instant = [&row](int column) {
        const auto value = row.optionalInteger(column);
        return value ? std::optional(Instant{*value}) : std::nullopt;
    };
    Delivery delivery;
    delivery.id = row.integer(0);
    delivery.exportId = row.text(1);
    delivery.path = row.text(2);
    delivery.bytes = static_cast<std::uint64_t>(row.integer(3));
    const std::string_view digest = row.blob(4);
    std::memcpy(delivery.sha256.data(), digest.data(), std::min(digest.size(), delivery.sha256.size()));
    delivery.made = Instant{row.integer(5)};
    delivery.until = Instant{row.integer(6)};
    delivery.hold = row.text(7);
    delivery.purged = instant(8);
    delivery.tried = instant(9);
    delivery.problem = row.text(10);
    return delivery;
}

} // namespace

Result<std::int64_t> addDelivery(CaseFile &file, const Delivery &delivery)
{
    Database &database = file.database();
    Statement insert(database, "INSERT INTO delivery (export, path, bytes, sha256, made, until) "
                               "VALUES (?, ?, ?, ?, ?, ?)");
    insert.put(delivery.exportId).put(delivery.path).put(static_cast<std::int64_t>(delivery.bytes));
    insert.put(std::span<const std::byte>(delivery.sha256)).put(delivery.made.nanoseconds);
    insert.put(delivery.until.nanoseconds).run();
    if (insert.failed())
        return std::unexpected(insert.status().error());
    const auto id = database.number("SELECT last_insert_rowid()");
    return id ? Result<std::int64_t>(id->value_or(0)) : std::unexpected(id.error());
}

Status holdDelivery(CaseFile &file, std::int64_t id, std::string_view reason)
{
    Database &database = file.database();
    Statement update(database, "UPDATE delivery SET hold = ? WHERE id = ? AND purged IS NULL");
    update.put(reason).put(id).run();
    if (update.failed() || database.rowsChanged() > 0)
        return update.status();
    Statement known(database, "SELECT 1 FROM delivery WHERE id = ?");
    known.bind(1, id);
    return known.next() ? failure(Error::Code::Conflict, std::format("delivery {}", id), "was purged already")
                        : failure(Error::Code::NotFound, std::format("delivery {}", id), "is not in this case",
                                  "See casebook-cli deliveries list");
}

Status recordPurge(CaseFile &file, std::int64_t id, Instant when)
{
    Statement update(file.database(), "UPDATE delivery SET purged = ?, problem = '' WHERE id = ?");
    update.put(when.nanoseconds).put(id).run();
    return update.status();
}

Status recordFailedPurge(CaseFile &file, std::int64_t id, Instant when, std::string_view problem)
{
    Statement update(file.database(), "UPDATE delivery SET tried = ?, problem = ? WHERE id = ?");
    update.put(when.nanoseconds).put(problem).put(id).run();
    return update.status();
}

Result<std::vector<Delivery>> CaseReader::deliveries() const
{
    Statement rows(*m_state->database, "SELECT id, export, path, bytes, sha256, made, until, hold, purged, tried, "
                                       "problem FROM delivery ORDER BY id");
    std::vector<Delivery> list;
    while (rows.next())
        list.push_back(deliveryOf(rows));
    if (rows.failed())
        return std::unexpected(rows.status().error());
    return list;
}

} // namespace casebook::store
