// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/media.h"

#include "core/store/database.h"

namespace casebook::store {

Result<std::optional<std::string>> mediaBytes(const CaseReader &reader, std::string_view path, std::uint64_t most)
{
    Statement row(reader.database(), "SELECT id, bytes FROM source WHERE path = ?1 AND kind = ?2 ORDER BY id LIMIT 1");
    row.bind(1, path).bind(2, static_cast<std::int64_t>(SourceKind::Media));
    if (!row.next()) {
        if (row.failed())
            return std::unexpected(row.status().error());
        return std::nullopt;
    }
    const SourceKey source{row.integer(0)};
    const auto bytes = static_cast<std::uint64_t>(row.integer(1));
    row.reset();
    if (bytes > most)
        return std::nullopt;
    return reader.raw(source, {0, bytes}).transform([](std::string raw) { return std::optional(std::move(raw)); });
}

} // namespace casebook::store
