// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/generator/archivegenerator.h"

#include <cstdint>
#include <fstream>
#include <string>
#include <string_view>

namespace casebook::test {

/// Which file of a made archive.
struct FileName
{
    unsigned tenant = 1;
    std::string name;
    bool isDaily = true;

    std::string path() const; ///< Below the folder of the archive.
};

/// One archive file while it is written. Adds to the answer key what it gets; finish() adds what is about the file.
class ArchiveFile
{
public:
    ArchiveFile(const Path &folder, FileName name, const Dialect &dialect, const ArchiveRecipe &recipe,
                MadeArchive &made);

    const Dialect &dialect() const { return m_dialect; }
    std::uint64_t bytes() const { return m_bytes; }
    std::string path() const { return m_name.path(); }

    /// `isCopy`: all its events stand in another file too.
    void add(const Script &script, Fault fault, bool isCopy = false);

    /// An appliance copy in which the text of event `changed` is another one: that event counts by itself.
    void addConflicting(const Script &script, std::size_t changed);

    void addGarbage(std::string_view line); ///< ASCII, no record, without line end.
    void addPadding(std::size_t characters);

    /// False when it could not be written whole.
    bool finish();

private:
    ConversationText write(const Script &script, Fault fault);
    void count(const Script &script, const EventPlace &place);
    void tell(const Script &script, const EventPlace &place, std::uint64_t offset);
    void put(std::string_view bytes);
    void addIssue(std::string_view code) { ++m_made.issues[std::string(code)]; }

    FileName m_name;
    const Dialect &m_dialect;
    const ArchiveRecipe &m_recipe;
    MadeArchive &m_made;
    std::ofstream m_file;
    std::uint64_t m_bytes = 0;
    bool m_hasLateDay = false; ///< A time whose day cannot be taken for a month.
};

} // namespace casebook::test
