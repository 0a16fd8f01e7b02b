// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

#include <cstdint>
#include <string>
#include <string_view>

namespace casebook::audit {

/// What people, and programs in their name, do with a case. Acts that take long have an entry before they begin, so
/// that nothing happens unlogged when the program is killed, and one with their result.
enum class Act : std::uint8_t {
    New,        ///< The case was made: the genesis entry. Its policy and first approver are in it.
    Begin,      ///< The log begins later than the case, which is older than the keeping of logs.
    Import,     ///< An import begins.
    ImportDone, ///< With its figures, or why it did not come to its end.
    Export,     ///< Something begins to leave the case.
    ExportDone, ///< With its figures and digest, or why it did not come to its end.
    Refused,    ///< An attempt that the policy does not allow.
    Verify,     ///< The case was checked.
    Sign,       ///< Somebody with a key signs the log up to here.
    Read,       ///< Events were shown on the command line, or an export rehearsed: verb, filter, and how many.
    Request,    ///< A step of an export request, with the statement that its author signed.
    Enrol,      ///< An approver says who may review or approve from now on, or no longer; signed.
    Policy,     ///< An approver changes the policy of the case; signed.
    Redact,     ///< Something is not to leave the case.
    Unredact,   ///< It may leave again.
    Mark,       ///< Tags, notes and other marks were put on or taken off.
    Save,       ///< A filter or term list was saved or deleted.
    Hold,       ///< A delivery must stay, or need not any longer.
    Purge,      ///< Deliveries whose time was over were removed.
    Push,       ///< What was exported for Symphony begins to be sent there.
    PushDone,   ///< With its figures, or why it did not come to its end.
    StampQuery, ///< A time stamp over the log up to here was asked for.
    Stamp,      ///< The answer, which an authority signed.
};

/// `new`, `begin`, `import`, `import-done`, …: as in the entries.
std::string_view actName(Act act);

struct Entry
{
    std::int64_t number = 0; ///< From 0.
    std::string time;        ///< RFC 3339, UTC.
    std::string account;     ///< Of the operating system, as accountName().
    std::string program;     ///< `casebook 0.1.0`.
    std::string act;         ///< actName(), or that of a newer program.
    QJsonObject details;
};

QJsonObject toJson(const Entry &entry);

/// Canonical JSON: what the leaf of the entry is a hash over.
std::string toText(const Entry &entry);

/// Corrupt when it has not the form of one.
Result<Entry> parseEntry(std::string_view text, std::int64_t number);

} // namespace casebook::audit
