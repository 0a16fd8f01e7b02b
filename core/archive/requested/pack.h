// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/requested/recognise.h"
#include "core/base/path.h"
#include "core/base/progress.h"
#include "core/model/records.h"

#include <functional>
#include <istream>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace casebook::archive {
struct FoundSource;
}

namespace casebook::archive::requested {

/// What the person chose for the requested exports of an import.
struct PackOptions
{
    enum class Take : std::uint8_t {
        Sure,    ///< Tables that are surely one of an export, and their neighbours.
        All,     ///< `--format export`: every table whose columns are understood.
        Nothing, ///< `--format imarchive`.
    };

    Take take = Take::Sure;
    std::vector<Profile> profiles; ///< Tried before the built-in ones.
    DateOrder dateOrder = DateOrder::Unknown;
    std::map<std::string, TableSettings, std::less<>> tables; ///< Settled already, by SourceHead::path; one
                                                              ///< without columns is left out.
    std::uint64_t largestMedia = std::uint64_t{256} << 20;    ///< Bytes; a larger file is left out by name.
};

/// A file that is no archive and no pack: it may be a table, or a file that a table refers to.
struct PackFile
{
    Path file;
    std::string path; ///< As SourceHead::path; members of a zip are `container!/name`.
    std::uint64_t bytes = 0;
    bool promises = false;                       ///< Its name promises an archive of another kind.
    std::shared_ptr<const FoundSource> inside{}; ///< Where it lies in a pack or behind encryption; null = plain.
};

/// A table as it will be read.
struct PackTable
{
    PackFile file;
    std::string tenant;
    RecognisedTable table;
};

/// What the files of some folders and containers turn out to be.
struct Packs
{
    struct Refused
    {
        PackFile file;
        std::string reason;
        bool matters = false;
    };

    std::vector<PackTable> tables;
    std::vector<std::pair<PackFile, std::string>> media; ///< With the tenant of the pack that refers to it.
    std::vector<Refused> refused;                        ///< All others.
};

/// Collects the files that are nothing else, then tells which of them make up requested exports.
///
/// A pack is a folder (or a zip) with at least one table that is surely one, or any that was forced; folders below it
/// that are called like a table (`messages/`) count to it. Its name is the tenant. What tells day from month in one
/// table of a pack holds for all of them. Files that a table refers to, by path in the pack or by name where that is
/// one of a kind, are its media.
class PackFinder
{
public:
    /// Opens a file to read from its beginning; null when it cannot be.
    using Opener = std::function<std::unique_ptr<std::istream>(const PackFile &)>;

    explicit PackFinder(PackOptions options);

    /// Whether a file that begins like this is surely a table, whatever else it could be taken for.
    bool isKnownTable(const PackFile &file, std::string_view start) const;

    /// `start` is the beginning of the file, 64 KiB are enough.
    void add(PackFile file, std::string_view start);

    Packs finish(const Opener &open, Progress &progress);

private:
    struct Candidate
    {
        PackFile file;
        std::string root; ///< Of its pack.
        std::optional<RecognisedTable> table;
    };

    std::optional<RecognisedTable> recognised(const PackFile &file, std::string_view start) const;
    bool isAccepted(const Candidate &candidate) const;
    void takePack(const std::string &root, const Opener &open, Progress &progress, Packs &packs);
    void settleDates(std::vector<PackTable> &tables, const Opener &open, Progress &progress) const;
    void findMedia(std::vector<PackTable> &tables, const std::string &root, const Opener &open, Progress &progress,
                   Packs &packs);
    void refuse(const Candidate &candidate, Packs &packs) const;

    PackOptions m_options;
    std::vector<Profile> m_profiles; ///< Those of the options, then the built-in ones.
    std::vector<Candidate> m_candidates;
    std::set<std::string> m_sureRoots; ///< Of packs that have a table which is surely one.
};

} // namespace casebook::archive::requested
