// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/requested/tablesettings.h"
#include "core/base/result.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::archive::requested {

/// What one column of a table may be called.
struct ProfileColumn
{
    Meaning meaning = Meaning::Extra;
    std::vector<std::string> headers; ///< Any of them; compared by headerKey().
    bool required = false;            ///< A table without it is another one.
    std::vector<std::string> keys;    ///< headerKey() of each of the headers.
};

struct ProfileTable
{
    TableKind kind = TableKind::Messages;
    std::vector<std::string> names; ///< Words in the name of its file, as headerKey() has them; decide between equals.
    std::vector<ProfileColumn> columns;
};

/// How the tables of a system's export are named and what their columns mean. Data, not code: built-in ones are files
/// of resources/profiles, a person's own lie in the folder of settings.
struct Profile
{
    std::string name;  ///< Letters, digits, `-`: names the file and stands on the command line.
    std::string title; ///< For people.
    DateOrder dateOrder = DateOrder::Unknown;
    std::vector<ProfileTable> tables;
};

/// Reads a profile; also the document of `profile guess --json`, which has one inside.
Result<Profile> profileFromJson(std::string_view json, std::string_view subject);

/// Indented, for people to edit.
std::string toJson(const Profile &profile);

/// Those that come with Casebook.
std::span<const Profile> builtInProfiles();

/// The columns of a table with these headers, as the profile has them; none when required ones are missing.
/// `headerKeys` are the headerKey() of each.
std::optional<std::vector<Column>> columnsFor(const ProfileTable &table, const std::vector<std::string> &headers,
                                              const std::vector<std::string> &headerKeys);

/// A table of the profile to be made, exactly as it was read.
ProfileTable profileTableOf(const TableSettings &settings, std::string_view fileName);

} // namespace casebook::archive::requested
