// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/discovery.h"

#include "core/archive/imarchive/dateorder.h"
#include "core/archive/sniff.h"
#include "core/archive/sourceopener.h"
#include "core/archive/unwrapping.h"

#include <algorithm>
#include <atomic>
#include <fstream>
#include <system_error>
#include <thread>
#include <tuple>

namespace casebook::archive {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t sniffBytes = 64 * 1024;

bool endsWithFolded(const std::string &text, std::string_view lowerEnd)
{
    if (text.size() < lowerEnd.size())
        return false;
    return std::ranges::equal(std::string_view(text).substr(text.size() - lowerEnd.size()), lowerEnd,
                              [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + ('a' - 'A') : a) == b; });
}

SourceKind kindOf(const std::string &name)
{
    if (endsWithFolded(name, ".conv.localonly"))
        return SourceKind::LocalOnly;
    return endsWithFolded(name, ".conv") ? SourceKind::Conv : SourceKind::Daily;
}

bool namePromisesArchive(const std::string &name)
{
    return endsWithFolded(name, ".imarchive") || kindOf(name) != SourceKind::Daily;
}

bool namePromisesTable(const std::string &name)
{
    return endsWithFolded(name, ".csv") || endsWithFolded(name, ".tsv") || endsWithFolded(name, ".txt");
}

bool isArchivesFolder(const std::string &name)
{
    return name.size() == std::string_view("imarchives").size() && endsWithFolded(name, "imarchives");
}

/// U48: the folder below the last `IMArchives`, else the folder that the file lies in.
std::string tenantOf(const Path &file)
{
    const Path folder = file.parent_path();
    std::string tenant = pathText(folder.filename());
    bool below = false;
    for (const Path &part : folder) {
        const std::string name = pathText(part);
        if (below)
            tenant = name;
        below = isArchivesFolder(name);
    }
    return tenant;
}

std::int64_t modifiedTime(const Path &file)
{
    std::error_code error;
    const auto time = fs::last_write_time(file, error);
    if (error)
        return 0;
    const auto system = std::chrono::file_clock::to_sys(time);
    return std::chrono::duration_cast<std::chrono::nanoseconds>(system.time_since_epoch()).count();
}

/// What a look into a file tells.
struct FileLook
{
    FoundSource source; ///< The file itself, with its size and time.
    std::string start;  ///< Its first bytes.
    ContentKind kind = ContentKind::Unknown;
    bool readable = false;
};

FileLook lookInto(const Path &file)
{
    FileLook look;
    std::ifstream stream(file, std::ios::binary);
    look.start.resize_and_overwrite(sniffBytes, [&](char *bytes, std::size_t size) -> std::size_t {
        return stream ? static_cast<std::size_t>(stream.read(bytes, static_cast<std::streamsize>(size)).gcount()) : 0;
    });
    look.readable = stream.is_open() && !stream.bad();
    look.start.shrink_to_fit();
    look.kind = sniff(look.start);
    look.source.file = file;
    look.source.head.path = pathText(file);
    refresh(look.source);
    return look;
}

/// Looks into several files at a time, for there may be a hundred thousand of them and each may be a wait for a share.
std::vector<FileLook> lookInto(std::span<const Path> files)
{
    std::vector<FileLook> looks(files.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < files.size(); i = next++)
            looks[i] = lookInto(files[i]);
    };
    std::vector<std::jthread> others(std::min<std::size_t>(files.size() / 16, 3));
    std::ranges::generate(others, [&] { return std::jthread(work); });
    work();
    others.clear(); // waits for them
    return looks;
}

class Walk final : UnwrappedSink
{
public:
    Walk(const crypto::Keyring &keyring, const requested::PackOptions &packs, const Progress &progress)
        : m_unwrapping(keyring, *this, progress), m_packs(packs), m_progress(progress)
    {
    }

    Status add(const Path &path)
    {
        std::error_code error;
        const fs::file_status status = fs::status(path, error);
        if (status.type() == fs::file_type::not_found)
            return failure(Error::Code::NotFound, pathText(path), "there is no such file or folder",
                           "Check the spelling and that the drive is connected");
        if (error)
            return failure(Error::Code::AccessDenied, pathText(path), "cannot be looked at: " + error.message(),
                           "Check the permissions");
        const Path full = fs::absolute(path, error).lexically_normal();
        if (error)
            return failure(Error::Code::Io, pathText(path), "cannot be made a full path: " + error.message(),
                           "Name it with its whole path");
        if (!fs::is_directory(status)) {
            addFile(full, status, IsGiven::Yes);
            return {};
        }
        return addFolder(full, IsGiven::Yes);
    }

    Discovery finish(Progress &progress)
    {
        lookIntoFiles();
        addPacks(progress);
        std::ranges::sort(m_found.sources, inReadingOrder);
        std::ranges::sort(m_found.locked, {}, &LockedSource::path);
        const auto same = [](const FoundSource &a, const FoundSource &b) { return a.head.path == b.head.path; };
        const auto repeated = std::ranges::unique(m_found.sources, same);
        m_found.sources.erase(repeated.begin(), repeated.end());
        std::ranges::sort(m_found.skipped, {}, &SkippedFile::path);
        for (const FoundSource &source : m_found.sources)
            m_found.bytes += source.head.bytes;
        return std::move(m_found);
    }

private:
    enum class IsGiven { No, Yes };

    /// A folder that cannot be listed is an error when the person named it, otherwise a skipped place.
    Status addFolder(const Path &folder, IsGiven given)
    {
        std::error_code error;
        fs::directory_iterator entries(folder, error);
        if (error) {
            if (given == IsGiven::Yes)
                return failure(Error::Code::AccessDenied, pathText(folder), "cannot be listed: " + error.message(),
                               "Check the permissions, or ask its owner for a copy");
            skip(folder, "the folder cannot be listed: " + error.message(), true);
            return {};
        }
        for (const auto end = fs::directory_iterator(); entries != end; entries.increment(error)) {
            std::error_code statusError;
            const fs::file_status status = linkStatus(*entries, statusError);
            if (status.type() == fs::file_type::directory)
                std::ignore = addFolder(entries->path(), IsGiven::No);
            else
                addFile(entries->path(), status, IsGiven::No);
        }
        if (error)
            skip(folder, "the list of the folder broke off: " + error.message(), true);
        return {};
    }

    void addFile(const Path &file, const fs::file_status &status, IsGiven given)
    {
        const bool promises = namePromisesArchive(pathText(file.filename()));
        if (status.type() == fs::file_type::symlink) {
            std::error_code error;
            const bool toFolder = fs::is_directory(file, error);
            return skip(file, "symbolic links are not followed; name its target to read it", promises || toFolder);
        }
        if (status.type() != fs::file_type::regular)
            return skip(file, "a device, a pipe or a socket is no file", promises || given == IsGiven::Yes);

        m_files.push_back(file);
    }

    void lookIntoFiles()
    {
        constexpr std::size_t atATime = 256; // of at most 64 KiB each in memory
        for (std::size_t first = 0; first < m_files.size() && !m_progress.stopRequested(); first += atATime) {
            const auto files = std::span(m_files).subspan(first, std::min(atATime, m_files.size() - first));
            for (FileLook &look : lookInto(files))
                take(std::move(look));
        }
    }

    void take(FileLook look)
    {
        const Path file = look.source.file;
        if (!look.readable)
            return skip(file, "the file cannot be read; check the permissions", true);
        if (Unwrapping::isWrapping(look.kind))
            return m_unwrapping.look(file, look.kind);
        sortIn(std::move(look.source), file, look.start, look.kind);
    }

    // Of files and of what lies in packs alike; `place` is the path of the file, or what it would be.
    void found(FoundSource source, const Path &place, std::string_view start) override
    {
        sortIn(std::move(source), place, start, sniff(start));
    }

    void sortIn(FoundSource source, const Path &place, std::string_view start, ContentKind kind)
    {
        const std::string name = pathText(place.filename());
        // An empty daily file is no missing one: somebody has to know that it is there.
        const bool isEmptyDaily = start.empty() && endsWithFolded(name, ".imarchive");
        if (start.empty() && !isEmptyDaily)
            return skipped(source.head.path, place, "the file is empty", false);
        requested::PackFile file{source.file, source.head.path, source.head.bytes, namePromisesArchive(name)};
        // A table may have a first column that is called like a record of an archive.
        const bool isArchive = isEmptyDaily || (kind == ContentKind::ImArchive &&
                                                !(namePromisesTable(name) && m_packs.isKnownTable(file, start)));
        if (!isArchive) {
            if (!source.layers.empty())
                file.inside = std::make_shared<FoundSource>(std::move(source));
            return m_packs.add(std::move(file), start);
        }
        source.localDates = imarchive::hasLocalDates(start);
        source.head.tenant = tenantOf(place);
        source.head.kind = kindOf(name);
        m_found.sources.push_back(std::move(source));
    }

    void locked(LockedSource source) override { m_found.locked.push_back(std::move(source)); }

    void skipped(std::string path, const Path &place, std::string reason, bool matters) override
    {
        matters = matters || namePromisesArchive(pathText(place.filename()));
        m_found.skipped.push_back({std::move(path), std::move(reason), matters});
    }

    void addPacks(Progress &progress)
    {
        requested::Packs packs = m_packs.finish(openFile, progress);
        const auto add = [this](const requested::PackFile &file, const std::string &tenant, SourceKind kind) {
            FoundSource &found = m_found.sources.emplace_back(file.inside ? *file.inside : FoundSource());
            found.file = file.file;
            found.head.path = file.path;
            found.head.tenant = tenant;
            found.head.kind = kind;
            refresh(found);
            return &found.head;
        };
        for (const requested::PackTable &table : packs.tables)
            add(table.file, table.tenant, SourceKind::Requested)->settings = toJson(table.table.settings);
        for (const auto &[file, tenant] : packs.media)
            add(file, tenant, SourceKind::Media);
        for (requested::Packs::Refused &refused : packs.refused)
            m_found.skipped.push_back(
                {refused.file.path, std::move(refused.reason), refused.matters, refused.file.inside});
        m_found.tables = std::move(packs.tables);
    }

    void skip(const Path &path, std::string reason, bool matters)
    {
        m_found.skipped.push_back({pathText(path), std::move(reason), matters});
    }

    Discovery m_found;
    Unwrapping m_unwrapping;
    requested::PackFinder m_packs;
    const Progress &m_progress;
    std::vector<Path> m_files; ///< Still to be looked into.
};

} // namespace

bool inReadingOrder(const FoundSource &a, const FoundSource &b)
{
    if (a.head.kind != b.head.kind || a.file != b.file)
        return std::tie(a.head.kind, a.file) < std::tie(b.head.kind, b.file);
    if (!std::ranges::equal(a.layers, b.layers, {}, &Layer::member, &Layer::member))
        return std::ranges::lexicographical_compare(a.layers, b.layers, {}, &Layer::member, &Layer::member);
    return a.head.path < b.head.path;
}

void refresh(FoundSource &source)
{
    if (!source.layers.empty())
        return;
    std::error_code error;
    const auto bytes = fs::file_size(source.file, error);
    source.head.bytes = error ? 0 : bytes;
    source.head.modified = modifiedTime(source.file);
}

Result<Discovery> discover(std::span<const Path> paths)
{
    NoProgress progress;
    return discover(paths, {}, {}, progress);
}

Result<Discovery> discover(std::span<const Path> paths, const crypto::Keyring &keyring,
                           const requested::PackOptions &packs, Progress &progress)
{
    Walk walk(keyring, packs, progress);
    for (const Path &path : paths) {
        if (const Status status = walk.add(path); !status)
            return std::unexpected(status.error());
    }
    return walk.finish(progress);
}

Result<bool> opens(const LockedSource &source, const crypto::Keyring &keyring, Progress &progress)
{
    const auto found = discover(std::span(&source.file, 1), keyring, {}, progress);
    if (!found)
        return std::unexpected(found.error());
    const auto same = std::ranges::find(found->locked, source.path, &LockedSource::path);
    return same == found->locked.end() || same->members.size() < source.members.size();
}

} // namespace casebook::archive
