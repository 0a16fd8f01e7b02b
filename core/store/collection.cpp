// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/collection.h"

#include "core/store/fields.h"
#include "core/store/readerstate.h"

#include <unordered_map>

namespace casebook::store {

namespace {

constexpr auto transcript = static_cast<std::int64_t>(SourceKind::Transcript);

std::string keyOf(std::string_view name, std::string_view address)
{
    return foldText(address.empty() ? name : address);
}

Result<std::optional<std::int64_t>> rowOf(Database &database, std::string_view folded)
{
    Statement row(database, "SELECT id FROM custodian WHERE folded = ?");
    row.bind(1, folded);
    const std::optional<std::int64_t> id = row.next() ? std::optional(row.integer(0)) : std::nullopt;
    if (row.failed())
        return std::unexpected(row.status().error());
    return id;
}

Status write(Database &database, const Custodian &custodian, std::string_view conflict)
{
    Statement insert(database, "INSERT INTO custodian (name, address, folded, excused, note) VALUES (?, ?, ?, ?, ?) "
                               "ON CONFLICT (folded) DO " +
                                   std::string(conflict));
    insert.put(custodian.name).put(custodian.address).put(keyOf(custodian.name, custodian.address));
    insert.put(std::int64_t{custodian.excused}).put(custodian.note).run();
    return insert.status();
}

struct Delivery
{
    std::int64_t files = 0;
    std::int64_t bytes = 0;
    std::int64_t messages = 0;
};

Result<Delivery> deliveryOf(Database &database, std::span<const SourceKey> sources)
{
    Statement sums(database,
                   "SELECT count(*), total(bytes), total((SELECT count FROM source_record r WHERE r.source = s.id AND "
                   "r.type = 'Message')) FROM source s WHERE kind = ? AND id IN (SELECT value FROM json_each(?))");
    sums.bind(1, transcript).bind(2, keyList(sources));
    Delivery delivery;
    if (sums.next())
        delivery = {sums.integer(0), sums.integer(1), sums.integer(2)};
    if (sums.failed())
        return std::unexpected(sums.status().error());
    return delivery;
}

} // namespace

Status putCustodian(CaseFile &file, const Custodian &custodian)
{
    if (custodian.name.empty() && custodian.address.empty())
        return failure(Error::Code::Invalid, pathText(file.info().file), "a person on the list needs a name",
                       "Give a name or an address");
    return write(file.database(), custodian,
                 "UPDATE SET name = excluded.name, excused = excluded.excused, note = excluded.note");
}

Status removeCustodian(CaseFile &file, std::string_view nameOrAddress)
{
    Database &database = file.database();
    const auto row = rowOf(database, foldText(nameOrAddress));
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return failure(Error::Code::NotFound, std::string(nameOrAddress), "is not on the collection list");
    Statement remove(database, "DELETE FROM custodian WHERE id = ?1 AND NOT EXISTS "
                               "(SELECT 1 FROM hand_in WHERE custodian = ?1)");
    remove.bind(1, **row).run();
    if (!remove.failed() && database.rowsChanged() == 0)
        return failure(Error::Code::Conflict, std::string(nameOrAddress), "has handed in history",
                       "What was handed in stays on the list");
    return remove.status();
}

Status recordHandIn(CaseFile &file, const Custodian &from, std::string_view computer, Instant time,
                    std::span<const SourceKey> sources)
{
    Database &database = file.database();
    const auto delivery = deliveryOf(database, sources);
    if (!delivery)
        return std::unexpected(delivery.error());
    if (delivery->files == 0)
        return {};
    Transaction transaction(database);
    if (!transaction.status())
        return transaction.status();
    if (Status written = write(database, from, "NOTHING"); !written)
        return written;
    const auto row = rowOf(database, keyOf(from.name, from.address));
    if (!row)
        return std::unexpected(row.error());
    Statement insert(database, "INSERT INTO hand_in (custodian, pc, time, files, bytes, messages) "
                               "VALUES (?, ?, ?, ?, ?, ?)");
    insert.put(row->value_or(0)).put(computer).put(time.nanoseconds);
    insert.put(delivery->files).put(delivery->bytes).put(delivery->messages).run();
    return insert.failed() ? insert.status() : transaction.commit();
}

Result<std::vector<Custodian>> CaseReader::custodians() const
{
    Database &database = *m_state->database;
    std::vector<Custodian> list;
    std::unordered_map<std::int64_t, std::size_t> places;
    Statement rows(database, "SELECT id, name, address, excused, note FROM custodian ORDER BY name, address, id");
    while (rows.next()) {
        places.emplace(rows.integer(0), list.size());
        list.push_back({std::string(rows.text(1)),
                        std::string(rows.text(2)),
                        rows.integer(3) != 0,
                        std::string(rows.text(4)),
                        {}});
    }
    Statement deliveries(database, "SELECT custodian, pc, time, files, bytes, messages FROM hand_in ORDER BY time, id");
    while (deliveries.next()) {
        const auto place = places.find(deliveries.integer(0));
        if (place == places.end())
            continue;
        list[place->second].handIns.push_back({std::string(deliveries.text(1)), Instant{deliveries.integer(2)},
                                               deliveries.integer(3), deliveries.integer(4), deliveries.integer(5)});
    }
    if (rows.failed())
        return std::unexpected(rows.status().error());
    if (deliveries.failed())
        return std::unexpected(deliveries.status().error());
    return list;
}

Result<std::vector<KnownPerson>> CaseReader::knownPeople() const
{
    Statement rows(*m_state->database, "SELECT min(p.jid), max(m.nick) FROM member m JOIN piece ON piece.id = m.piece "
                                       "JOIN source s ON s.id = piece.source JOIN person p ON p.id = m.person "
                                       "WHERE s.kind < ? GROUP BY p.folded ORDER BY p.folded");
    rows.bind(1, transcript);
    std::vector<KnownPerson> people;
    while (rows.next())
        people.push_back({std::string(rows.text(0)), std::string(rows.text(1))});
    if (rows.failed())
        return std::unexpected(rows.status().error());
    return people;
}

} // namespace casebook::store
