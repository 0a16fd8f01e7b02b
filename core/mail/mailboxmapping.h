// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::mail {

/// How a row of a mapping names people.
enum class MappingKind : std::uint8_t {
    Jid,    ///< A bare JID, without regard to case; XEP-0106 escapes may be there or not.
    Phone,  ///< A number: digits only are compared, a leading `+` or `00` does not count.
    Name,   ///< The name that is shown, without regard to case.
    Domain, ///< Everybody of a chat domain: the local part with another domain.
};

/// `jid`, `phone`, `name`, `domain`.
std::string_view mappingKindName(MappingKind kind);

struct MappingRow
{
    MappingKind kind = MappingKind::Jid;
    std::string source;  ///< As written.
    std::string mailbox; ///< Of a domain row a domain. Empty: known, and on purpose not delivered to.
    std::string name;    ///< In place of the one that the archive gives; may be empty.
    std::size_t line = 0;
};

/// Which people have which mailbox, from a CSV file (docs/format-mapping.md).
class MailboxMapping
{
public:
    MailboxMapping() = default;

    /// UTF-8 with or without byte order mark; commas, semicolons or TABs. Invalid, with all faults named, where one row
    /// is no good: a mapping counts as a whole or not at all. `subject` is the file, for the error.
    static Result<MailboxMapping> parse(std::string_view csv, const std::string &subject);

    /// The row for somebody: by JID, else phone number, else name. Rows for domains are not looked at.
    const MappingRow *find(std::string_view jid, std::string_view name) const;

    /// What a row for the domain of the JID makes of it; nothing where there is none or the result is no mailbox.
    std::optional<std::string> inOtherDomain(std::string_view jid) const;

    const std::vector<MappingRow> &rows() const { return m_rows; }

private:
    using Index = std::map<std::string, std::size_t, std::less<>>;

    std::string add(MappingRow row);
    const MappingRow *rowAt(const Index &index, const std::string &key) const;

    std::vector<MappingRow> m_rows;
    Index m_jids;
    Index m_phones;
    Index m_names;
    Index m_domains;
};

} // namespace casebook::mail
