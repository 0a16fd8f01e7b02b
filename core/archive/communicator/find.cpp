// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/communicator/find.h"

#include "core/archive/communicator/settings.h"
#include "core/archive/imarchive/textencoding.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <system_error>

namespace casebook::archive::communicator {

namespace {

constexpr std::size_t glancedBytes = std::size_t{16} << 10;

std::string startOf(const Path &file)
{
    std::ifstream stream(file, std::ios::binary);
    std::string start(glancedBytes, '\0');
    stream.read(start.data(), static_cast<std::streamsize>(start.size()));
    start.resize(static_cast<std::size_t>(stream.gcount()));
    return start;
}

bool isTranscript(const Path &file)
{
    std::error_code error;
    const auto status = linkStatus(std::filesystem::directory_entry(file, error), error);
    return status.type() == std::filesystem::file_type::regular && mayBeTranscript(startOf(file));
}

} // namespace

bool mayBeTranscript(std::string_view start)
{
    if (start.empty())
        return false;
    for (const std::string_view magic : {"%PDF", "PK\x03\x04", "\x89PNG", "MZ", "SQLite format"}) {
        if (start.starts_with(magic))
            return false;
    }
    if (start.starts_with("\xFF\xFE") || start.starts_with("\xFE\xFF") ||
        imarchive::sniffEncoding(start) != imarchive::TextEncoding::Utf8)
        return true;
    const auto controls = std::ranges::count_if(start, [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && !std::string_view("\t\r\n\f\v\x1B").contains(c);
    });
    return !start.contains('\0') && static_cast<std::size_t>(controls) * 100 <= start.size();
}

void claim(Discovery &found)
{
    const auto claimed = std::ranges::stable_partition(
        found.skipped, [](const SkippedFile &file) { return !isTranscript(pathFromText(file.path)); });
    for (const SkippedFile &file : claimed) {
        FoundSource &source = found.sources.emplace_back();
        source.file = pathFromText(file.path);
        source.head.path = file.path;
        source.head.kind = SourceKind::Transcript;
        source.head.tenant = tenantLabel;
        refresh(source);
        found.bytes += source.head.bytes;
    }
    found.skipped.erase(claimed.begin(), claimed.end());
}

} // namespace casebook::archive::communicator
