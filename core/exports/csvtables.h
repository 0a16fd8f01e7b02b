// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/csv.h"

#include <array>
#include <set>

namespace casebook::exports {

/// The tables of a delivery on their way into a folder. Rows come conversation by conversation; a header stands at the
/// top of each file.
class CsvTables
{
public:
    /// All three outlive this object.
    CsvTables(ExportFolder &folder, const CsvOptions &options, LocalTimes &local);

    /// Begins the tables that every delivery has, even an empty one.
    Status begin();

    Status event(const EventCells &cells);
    Status participants(const Conversation &conversation, const std::vector<Participant> &participants);
    Status attachment(const Event &event, const Conversation &conversation, const Attachment &attachment,
                      const PackedMedia &media);
    Status leftOut(std::string_view what, const Event &event, const Conversation &conversation, std::string_view name,
                   std::string_view reason);
    Status endConversation(const Conversation &conversation, std::int64_t exported);
    Status end();

private:
    enum class Table : std::uint8_t { Participants, Conversations, Attachments, LeftOut };
    struct Part
    {
        std::string name; ///< Of the file that rows go to now; empty = none yet.
        std::uint64_t bytes = 0;
        int number = 0;
        std::int64_t rows = 0;
    };

    std::string fileFor(EventTable table, const EventCells &cells);
    Status beginFile(EventTable table, const std::string &name);
    Status put(const std::string &name, std::int64_t &rows);
    Status put(Table table);
    void number(std::int64_t rows);
    void momentCells(const std::optional<Instant> &time);

    ExportFolder &m_folder;
    const CsvOptions &m_options;
    LocalTimes &m_local;
    CsvRow m_row;
    std::array<Part, 3> m_parts; ///< By EventTable.
    std::array<std::int64_t, 4> m_rows{};
    std::set<std::string> m_begun;
};

/// Where a file that was sent lies in a delivery: a name that says nothing.
std::string mediaName(const Event &event, std::size_t number);

} // namespace casebook::exports
