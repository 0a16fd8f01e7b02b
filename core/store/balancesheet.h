// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/store/casereader.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace casebook::store {

class Database;
class Statement;

/// Double-entry check of a case (see CaseReader::balance()): what readers counted on one side, rows on the other.
class BalanceSheet
{
public:
    explicit BalanceSheet(Database &database) : m_database(database) {}

    /// These sources and the conversations that have a piece in them; all when empty.
    Status add(std::span<const SourceKey> sources);

    Balance result() const { return {m_problems.empty(), m_problems}; }

private:
    struct Source
    {
        std::int64_t key = 0;
        std::string path;
        std::int64_t bytes = 0;
        std::int64_t duplicates = 0;
    };
    using Tally = std::map<std::string, std::int64_t>;

    Result<std::vector<Source>> sourcesOf(const std::string &keys);
    Status checkBytes(const Source &source);
    Status checkRecords(const Source &source);
    Status checkEvents(const Source &source, std::int64_t records);
    Status checkConversations(const std::string &keys);
    Status checkWhole();
    Result<std::int64_t> numberOf(std::string_view sql, std::int64_t source);
    void problem(std::string sentence) { m_problems.push_back(std::move(sentence)); }

    Database &m_database;
    std::vector<std::string> m_problems;
};

} // namespace casebook::store
