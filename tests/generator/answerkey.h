// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "tests/generator/conversationtext.h"

#include <cstdint>
#include <string>
#include <vector>

namespace casebook::test {

/// One file of a made archive.
struct MadeFile
{
    std::string path; ///< Below the folder, with slashes.
    std::string dialect;
    std::uint64_t bytes = 0;
};

/// One planted fault. Offset and length are those of the conversation that has it, or of the bytes between two.
struct PlantedFault
{
    Fault fault = Fault::None;
    std::string path; ///< Of MissingDay: the file that is not there.
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
    std::string conversation; ///< Conv ID; empty where no conversation has it.
};

/// The files of one UCB of one tenant: every day from the first to the last has one, but for the missing ones.
struct Calendar
{
    unsigned tenant = 0;
    unsigned ucb = 0;
    std::string first; ///< yyyy-mm-dd
    std::string last;
    std::vector<std::string> missing;
};

/// What a made archive is, and what a correct reader finds in it.
struct MadeArchive
{
    std::uint64_t files = 0;
    std::uint64_t bytes = 0;
    std::uint64_t conversations = 0;
    std::uint64_t messages = 0;   ///< Asked for, and written; a fault may hide some from a reader.
    std::uint64_t roomEvents = 0; ///< All other events, likewise.
    std::uint64_t duplicates = 0;
    Tally records; ///< By record type, copies included.
    Tally events;  ///< By type as outputs name it, each once.
    Tally issues;  ///< By code.
    std::vector<MadeFile> fileList;
    std::vector<PlantedFault> faults;
    std::vector<Calendar> calendars;
};

/// One JSON object with the members of MadeArchive, keys in snake case.
std::string answerKey(const MadeArchive &made);

/// The folder name of a tenant, which is its label.
std::string tenantName(unsigned tenant);

} // namespace casebook::test
