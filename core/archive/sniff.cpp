// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/sniff.h"

#include "core/archive/imarchive/recordword.h"

#include "core/crypto/cms.h"
#include "core/crypto/openpgp.h"

#include <algorithm>
#include <string>

namespace casebook::archive {

namespace {

bool startsRecord(std::string_view line)
{
    const auto word = imarchive::recordWordOf(line);
    return word && word->type != imarchive::RecordType::Unknown && word->delimiter != 0;
}

/// UTF-16 seen as bytes has a NUL beside each letter of a record word; dropping them is enough to know the words.
std::string withoutNuls(std::string_view start)
{
    std::string text(start);
    std::erase(text, '\0');
    for (const std::string_view mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
        if (text.starts_with(mark))
            text.erase(0, mark.size());
    }
    return text;
}

} // namespace

ContentKind sniff(std::string_view start)
{
    using namespace std::string_view_literals;
    if (start.starts_with("\x1F\x8B"sv))
        return ContentKind::Gzip;
    if (start.starts_with("PK\x03\x04"sv) || start.starts_with("PK\x05\x06"sv)) // the latter is an empty one
        return ContentKind::Zip;
    if (start.starts_with("7z\xBC\xAF\x27\x1C"sv))
        return ContentKind::SevenZip;
    constexpr std::size_t tarMark = 257;
    if (start.size() > tarMark && start.substr(tarMark).starts_with("ustar"sv))
        return ContentKind::Tar;
    if (crypto::isEncryptedCms(start))
        return ContentKind::Cms;
    if (crypto::isOpenPgpMessage(start))
        return ContentKind::OpenPgp;
    const std::string text = withoutNuls(start);
    std::string_view rest = text;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find_first_of("\r\n"), rest.size());
        if (startsRecord(rest.substr(0, end)))
            return ContentKind::ImArchive;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return ContentKind::Unknown;
}

} // namespace casebook::archive
