// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/requested/pack.h"

#include "core/archive/requested/mediaindex.h"
#include "core/archive/requested/tablescan.h"
#include "core/archive/requested/tabletext.h"
#include "core/archive/requested/tabletimes.h"

#include <algorithm>
#include <array>
#include <set>

namespace casebook::archive::requested {

namespace {

std::string_view folderOf(std::string_view path)
{
    const std::size_t slash = path.find_last_of("/\\");
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

std::string_view nameOf(std::string_view path)
{
    return path.substr(path.find_last_of("/\\") + 1);
}

/// Folders inside of a pack that sort its tables.
bool sortsTables(std::string_view folder)
{
    constexpr std::array<std::string_view, 13> names{
        "messages",    "directmessages", "groups",          "privategroups", "participants", "calls", "calllogs",
        "attachments", "deleted",        "deletedmessages", "csv",           "tables",       "data"};
    return std::ranges::contains(names, headerKey(folder));
}

std::string rootOf(std::string_view path)
{
    std::string_view folder = folderOf(path);
    if (!folder.ends_with('!') && sortsTables(nameOf(folder)))
        folder = folderOf(folder);
    return std::string(folder);
}

/// `…/request-17.zip!` is the pack `request-17`.
std::string tenantOf(std::string_view root)
{
    std::string_view name = nameOf(root);
    if (name.ends_with('!')) {
        name.remove_suffix(1);
        name = name.substr(0, name.rfind('.'));
    }
    return std::string(name);
}

bool liesIn(std::string_view path, std::string_view root)
{
    return path.size() > root.size() && path.starts_with(root) &&
           (path[root.size()] == '/' || path[root.size()] == '\\');
}

} // namespace

PackFinder::PackFinder(PackOptions options) : m_options(std::move(options)), m_profiles(m_options.profiles)
{
    std::ranges::copy(builtInProfiles(), std::back_inserter(m_profiles));
}

std::optional<RecognisedTable> PackFinder::recognised(const PackFile &file, std::string_view start) const
{
    if (m_options.take == PackOptions::Take::Nothing)
        return std::nullopt;
    auto table = recognise(nameOf(file.path), start, start.size() >= file.bytes, m_profiles);
    const auto settled = m_options.tables.find(file.path);
    if (!table || settled == m_options.tables.end())
        return table;
    if (settled->second.columns.empty())
        return std::nullopt;
    if (settled->second.columns.size() != table->shapes.size())
        return table; // it has changed since
    table->settings = settled->second;
    table->trust = Trust::Profile;
    table->questions.clear();
    return table;
}

bool PackFinder::isKnownTable(const PackFile &file, std::string_view start) const
{
    const auto table = recognised(file, start);
    return table && table->trust == Trust::Profile;
}

void PackFinder::add(PackFile file, std::string_view start)
{
    auto table = recognised(file, start);
    std::string root = rootOf(file.path);
    m_candidates.push_back({std::move(file), std::move(root), std::move(table)});
}

bool PackFinder::isAccepted(const Candidate &candidate) const
{
    if (!candidate.table)
        return false;
    if (candidate.table->trust != Trust::Weak)
        return true;
    return isComplete(candidate.table->settings) &&
           (m_options.take == PackOptions::Take::All || m_sureRoots.contains(candidate.root));
}

Packs PackFinder::finish(const Opener &open, Progress &progress)
{
    const auto path = [](const Candidate &candidate) -> const std::string & { return candidate.file.path; };
    std::ranges::sort(m_candidates, {}, path);
    const auto repeated = std::ranges::unique(m_candidates, {}, path); // a folder was named twice
    m_candidates.erase(repeated.begin(), repeated.end());
    for (const Candidate &candidate : m_candidates) {
        if (candidate.table && candidate.table->trust != Trust::Weak)
            m_sureRoots.insert(candidate.root);
    }
    Packs packs;
    std::set<std::string> roots;
    for (const Candidate &candidate : m_candidates) {
        if (isAccepted(candidate))
            roots.insert(candidate.root);
    }
    for (const std::string &root : roots)
        takePack(root, open, progress, packs);
    std::set<std::string_view> taken;
    for (const PackTable &table : packs.tables)
        taken.insert(table.file.path);
    for (const auto &[file, tenant] : packs.media)
        taken.insert(file.path);
    for (const Packs::Refused &refused : packs.refused)
        taken.insert(refused.file.path);
    std::vector<const Candidate *> others;
    for (const Candidate &candidate : m_candidates) {
        if (!taken.contains(candidate.file.path))
            others.push_back(&candidate);
    }
    for (const Candidate *candidate : others)
        refuse(*candidate, packs);
    return packs;
}

void PackFinder::takePack(const std::string &root, const Opener &open, Progress &progress, Packs &packs)
{
    std::vector<PackTable> tables;
    for (const Candidate &candidate : m_candidates) {
        if (candidate.root == root && isAccepted(candidate))
            tables.push_back({candidate.file, tenantOf(root), *candidate.table});
    }
    settleDates(tables, open, progress);
    for (PackTable &table : tables) {
        if (!m_options.tables.contains(table.file.path) && hasTimesWithoutZone(table.table))
            table.table.questions.push_back({Question::About::Zone, Meaning::Time, {}});
    }
    findMedia(tables, root, open, progress, packs);
    std::ranges::move(tables, std::back_inserter(packs.tables));
}

void PackFinder::settleDates(std::vector<PackTable> &tables, const Opener &open, Progress &progress) const
{
    std::set<DateOrder> told;
    for (const PackTable &table : tables) {
        if (m_options.dateOrder != DateOrder::Unknown || !hasLocalDates(table.table))
            continue;
        if (table.table.settings.dateOrder != DateOrder::Unknown) {
            told.insert(table.table.settings.dateOrder);
            continue;
        }
        const auto bytes = open(table.file);
        if (!bytes)
            continue;
        scanTable(*bytes, table.table.settings, progress, [&](const RowValues &row) {
            for (const Column &column : table.table.settings.columns) {
                if (isMoment(column.meaning))
                    told.insert(orderTold(row.of(column.meaning)));
            }
            return !told.contains(DateOrder::DayFirst) || !told.contains(DateOrder::MonthFirst);
        });
    }
    told.erase(DateOrder::Unknown);
    DateOrder order = m_options.dateOrder;
    if (order == DateOrder::Unknown && told.size() == 1)
        order = *told.begin();
    for (PackTable &table : tables) {
        TableSettings &settings = table.table.settings;
        if (!hasLocalDates(table.table) || m_options.tables.contains(table.file.path))
            continue;
        if (settings.dateOrder == DateOrder::Unknown || m_options.dateOrder != DateOrder::Unknown)
            settings.dateOrder = order;
        if (settings.dateOrder == DateOrder::Unknown)
            table.table.questions.push_back({Question::About::DateOrder, Meaning::Time, {"dmy", "mdy"}});
    }
}

void PackFinder::findMedia(std::vector<PackTable> &tables, const std::string &root, const Opener &open,
                           Progress &progress, Packs &packs)
{
    MediaIndex index(root);
    for (const Candidate &candidate : m_candidates) {
        if (liesIn(candidate.file.path, root) && !isAccepted(candidate))
            index.add(candidate.file.path);
    }
    std::set<std::string> wanted;
    for (PackTable &table : tables) {
        TableSettings &settings = table.table.settings;
        if (index.isEmpty() || (!settings.has(Meaning::AttachmentPath) && !settings.has(Meaning::AttachmentName)))
            continue;
        const auto bytes = open(table.file);
        if (!bytes)
            continue;
        scanTable(*bytes, settings, progress, [&](const RowValues &row) {
            for (const Meaning meaning : {Meaning::AttachmentPath, Meaning::AttachmentName}) {
                if (row.isExact() && meaning == Meaning::AttachmentName)
                    continue; // a name is none in the pack there
                for (const std::string &reference : row.list(meaning)) {
                    if (const auto found = index.find(reference))
                        settings.media.insert_or_assign(reference, *found);
                }
            }
            return true;
        });
        for (const auto &[reference, path] : settings.media)
            wanted.insert(path);
    }
    for (const Candidate &candidate : m_candidates) {
        if (!wanted.contains(candidate.file.path))
            continue;
        if (candidate.file.bytes <= m_options.largestMedia) {
            packs.media.emplace_back(candidate.file, tenantOf(root));
            continue;
        }
        packs.refused.push_back({candidate.file,
                                 "the file is larger than the limit for attachments; raise the limit to "
                                 "have it in the case",
                                 true});
        for (PackTable &table : tables) {
            for (auto &[reference, path] : table.table.settings.media) {
                if (path == candidate.file.path)
                    path.clear();
            }
        }
    }
}

void PackFinder::refuse(const Candidate &candidate, Packs &packs) const
{
    std::string reason = "no IM archive record was found at its beginning";
    const bool isAsked = m_options.take == PackOptions::Take::All;
    if (isAsked)
        reason =
            candidate.table ? "the columns of the table are not understood; make a profile for them" : "it is no table";
    packs.refused.push_back(
        {candidate.file, std::move(reason), candidate.file.promises || (isAsked && candidate.table.has_value())});
}

} // namespace casebook::archive::requested
