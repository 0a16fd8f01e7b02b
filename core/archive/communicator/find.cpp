// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/communicator/find.h"

#include "core/archive/communicator/settings.h"
#include "core/archive/imarchive/textencoding.h"
#include "core/archive/sourceopener.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <system_error>

namespace casebook::archive::communicator {

namespace {

constexpr std::size_t glancedBytes = std::size_t{16} << 10;

FoundSource sourceOf(const SkippedFile &file)
{
    FoundSource source = file.inside ? *file.inside : FoundSource{.file = pathFromText(file.path), .head = {}};
    source.head.path = file.path;
    source.head.kind = SourceKind::Transcript;
    source.head.tenant = tenantLabel;
    refresh(source);
    return source;
}

bool isTranscript(const FoundSource &source, SourceOpener &opener)
{
    std::error_code error;
    const auto status = linkStatus(std::filesystem::directory_entry(source.file, error), error);
    if (status.type() != std::filesystem::file_type::regular)
        return false;
    const auto stream = opener.open(source);
    if (!stream)
        return false;
    std::string start(glancedBytes, '\0');
    start.resize(readFully(**stream, start).value_or(0));
    return mayBeTranscript(start);
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
    std::vector<FoundSource> candidates;
    std::ranges::transform(found.skipped, std::back_inserter(candidates), sourceOf);
    std::ranges::sort(candidates, inReadingOrder);
    SourceOpener opener;
    std::set<std::string> claimed;
    for (FoundSource &source : candidates) {
        if (!isTranscript(source, opener))
            continue;
        claimed.insert(source.head.path);
        found.bytes += source.head.bytes;
        found.sources.push_back(std::move(source));
    }
    std::erase_if(found.skipped, [&claimed](const SkippedFile &file) { return claimed.contains(file.path); });
}

} // namespace casebook::archive::communicator
