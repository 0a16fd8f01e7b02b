// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/verify.h"

#include "core/base/hex.h"
#include "core/exports/filenames.h"
#include "core/exports/layout.h"
#include "core/exports/manifest.h"
#include "core/exports/systemfile.h"
#include "core/exports/transcript.h"

#include <cerrno>
#include <format>
#include <fstream>
#include <map>
#include <set>
#include <utility>

namespace casebook::exports {

namespace {

namespace fs = std::filesystem;

// A manifest of ten million files has about 1.5 GB; what is larger is no manifest.
constexpr std::uint64_t longestManifest = std::uint64_t{2} << 30;

// What is really in the folder. Links are seen, and never followed.
struct Inventory
{
    std::map<std::string, std::uint64_t> files; ///< Sizes by name with `/`.
    std::vector<std::string> others;            ///< Links, devices, sockets.
};

Result<Inventory> takeInventory(const Path &folder)
{
    Inventory inventory;
    std::error_code failed;
    fs::recursive_directory_iterator entry(folder, failed), end;
    for (; !failed && entry != end; entry.increment(failed)) {
        const std::u8string text = entry->path().lexically_relative(folder).generic_u8string();
        std::string name(text.begin(), text.end());
        const fs::file_status status = entry->symlink_status(failed);
        if (failed)
            break;
        if (status.type() == fs::file_type::regular)
            inventory.files.emplace(std::move(name), entry->file_size(failed));
        else if (status.type() != fs::file_type::directory)
            inventory.others.push_back(std::move(name));
        if (failed)
            break;
    }
    if (failed)
        return std::unexpected(systemError(folder, "the folder cannot be read", failed));
    return inventory;
}

class Check
{
public:
    Check(const Path &folder, Inventory inventory, Progress &progress)
        : m_folder(folder), m_inventory(std::move(inventory)), m_progress(progress)
    {
    }

    Result<Verdict> run();

private:
    Result<std::string> read(std::string_view name);
    Result<std::string> digest(const std::string &name);
    Status checkFile(const ExportedFile &file);
    Status checkSums(const std::string &manifestJson);
    void checkBooks();
    void checkForMore();

    void broken(std::string problem)
    {
        m_verdict.intact = false;
        m_verdict.problems.push_back(std::move(problem));
    }
    void incomplete(std::string problem)
    {
        m_verdict.complete = false;
        m_verdict.problems.push_back(std::move(problem));
    }

    Path m_folder;
    Inventory m_inventory;
    Progress &m_progress;
    Verdict m_verdict{.intact = true, .complete = true, .trusted = {}, .checked = 0, .problems = {}};
    Manifest m_manifest;
    std::set<std::string> m_listed;
    std::uint64_t m_done = 0;
    std::uint64_t m_total = 0;
};

Error unreadable(const Path &path)
{
    return systemError(path, "cannot be read", {errno != 0 ? errno : EIO, std::generic_category()});
}

Result<std::string> Check::read(std::string_view name)
{
    const Path path = m_folder / name;
    const std::uint64_t size = m_inventory.files.at(std::string(name));
    if (size > longestManifest)
        return failure(Error::Code::Corrupt, pathText(path), "it is too large for what it should be",
                       "Ask for the export again");
    std::string text(size, '\0');
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    if (!file.read(text.data(), static_cast<std::streamsize>(size)))
        return std::unexpected(unreadable(path));
    return text;
}

Result<std::string> Check::digest(const std::string &name)
{
    const Path path = m_folder / pathFromText(name);
    crypto::Sha256 hash;
    std::string block(std::size_t{1} << 20, '\0');
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    while (file) {
        if (m_progress.stopRequested())
            return failure(Error::Code::Cancelled, pathText(m_folder), "the check was stopped");
        file.read(block.data(), static_cast<std::streamsize>(block.size()));
        const auto count = static_cast<std::size_t>(file.gcount());
        hash.add(std::string_view(block).substr(0, count));
        m_done += count;
        m_progress.report(m_done, m_total, m_verdict.checked, name);
    }
    if (!file.eof())
        return std::unexpected(unreadable(path));
    return toHex(hash.finish());
}

// Names are looked up in the inventory, so a name that leads elsewhere finds nothing.
Status Check::checkFile(const ExportedFile &file)
{
    if (const auto fault = faultOfName(file.name)) {
        broken(std::format("The manifest names a file {}, which no export can have: {}", inQuotes(file.name), *fault));
        return {};
    }
    if (!m_listed.insert(file.name).second) {
        broken(std::format("{}: the manifest names it twice", file.name));
        return {};
    }
    const auto found = m_inventory.files.find(file.name);
    if (found == m_inventory.files.end()) {
        incomplete(std::format("{}: the file is missing", file.name));
        return {};
    }
    const Result<std::string> now = digest(file.name);
    if (!now)
        return std::unexpected(now.error());
    ++m_verdict.checked;
    if (found->second != file.bytes)
        broken(std::format("{}: it has {} bytes and had {} when it was written", file.name, found->second, file.bytes));
    else if (*now != toHex(file.sha256))
        broken(
            std::format("{}: its SHA-256 is {} and was {} when it was written", file.name, *now, toHex(file.sha256)));
    return {};
}

Status Check::checkSums(const std::string &manifestJson)
{
    if (!m_inventory.files.contains(std::string(layout::sums))) {
        incomplete(std::format("{}: the file is missing", layout::sums));
        return {};
    }
    const Result<std::string> text = read(layout::sums);
    if (!text)
        return std::unexpected(text.error());
    const auto sums = parseSums(*text, std::string(layout::sums));
    if (!sums) {
        broken(sums.error().text());
        return {};
    }
    std::map<std::string, std::string> expected;
    for (const ExportedFile &file : m_manifest.files)
        expected.emplace(file.name, toHex(file.sha256));
    expected.emplace(layout::manifest, toHex(crypto::sha256(manifestJson)));
    for (const auto &[name, digits] : expected) {
        const auto sum = sums->find(name);
        if (sum == sums->end())
            broken(std::format("{}: it does not name {}", layout::sums, inQuotes(name)));
        else if (sum->second != digits)
            broken(std::format("{}: its digest of {} is another than {}", layout::sums, inQuotes(name),
                               name == layout::manifest ? "that of the file" : "that in the manifest"));
    }
    for (const auto &[name, digits] : *sums) {
        if (!expected.contains(name))
            broken(std::format("{}: it names {}, which is not in the manifest", layout::sums, inQuotes(name)));
    }
    return {};
}

void Check::checkBooks()
{
    if (exportId(m_manifest) != m_manifest.id)
        broken(std::format("{}: its id is not that of its contents", layout::manifest));
    std::int64_t leftOut = 0;
    for (const LeftOut &part : m_manifest.leftOut)
        leftOut += part.count;
    const bool balanced = balances(m_manifest.selected, m_manifest.exported, m_manifest.leftOut);
    if (!balanced)
        incomplete(std::format("The books do not balance: {} events in {} conversations were selected, {} in {} "
                               "exported, {} events left out",
                               m_manifest.selected.events, m_manifest.selected.conversations,
                               m_manifest.exported.events, m_manifest.exported.conversations, leftOut));
    if (balanced != m_manifest.balanced)
        broken(std::format("{}: it says that the books {}, and its figures say otherwise", layout::manifest,
                           m_manifest.balanced ? "balance" : "do not balance"));
}

void Check::checkForMore()
{
    for (const auto &[name, size] : m_inventory.files) {
        const bool ours = name == layout::manifest || name == layout::sums || name == layout::manifestSignature;
        if (!ours && !m_listed.contains(name))
            incomplete(std::format("{}: the file is not in the manifest", inQuotes(name)));
    }
    for (const std::string &name : m_inventory.others)
        incomplete(std::format("{}: it is a link or a device, which no export has", inQuotes(name)));
}

Result<Verdict> Check::run()
{
    const Result<std::string> json = read(layout::manifest);
    if (!json)
        return std::unexpected(json.error());
    Result<Manifest> manifest = parseManifest(*json, pathText(m_folder / layout::manifest));
    if (!manifest && manifest.error().code != Error::Code::Corrupt)
        return std::unexpected(manifest.error());
    if (!manifest) {
        broken(manifest.error().text());
        m_verdict.complete.reset();
        return std::move(m_verdict);
    }
    m_manifest = std::move(*manifest);
    for (const auto &[name, size] : m_inventory.files)
        m_total += size;
    for (const ExportedFile &file : m_manifest.files) {
        if (Status checked = checkFile(file); !checked)
            return std::unexpected(checked.error());
    }
    if (Status checked = checkSums(*json); !checked)
        return std::unexpected(checked.error());
    checkBooks();
    checkForMore();
    return std::move(m_verdict);
}

} // namespace

Result<Verdict> verifyExport(const Path &folder, Progress &progress)
{
    Result<Inventory> inventory = takeInventory(folder);
    if (!inventory)
        return std::unexpected(inventory.error());
    if (!inventory->files.contains(std::string(layout::manifest)))
        return failure(Error::Code::NotFound, pathText(folder), "there is no manifest.json in it",
                       "Name the folder that an export has written");
    return Check(folder, std::move(*inventory), progress).run();
}

} // namespace casebook::exports
