// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/imarchive/reader.h"
#include "recordlog.h"

#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>

namespace casebook::test {

/// What the reader finds in these bytes.
inline RecordLog readBytes(const std::string &bytes, SourceKind kind = SourceKind::Daily,
                           const archive::imarchive::ReadOptions &options = {})
{
    RecordLog log;
    NoProgress progress;
    SourceHead head;
    head.path = "/archive/file";
    head.tenant = "Tenant 1";
    head.kind = kind;
    head.bytes = bytes.size();
    std::istringstream stream(bytes);
    if (!archive::imarchive::read(stream, head, options, log, progress))
        log.violations.emplace_back("the reader failed");
    return log;
}

/// A file of tests/data/imarchive.
inline std::string dataFile(const std::string &name)
{
    std::ifstream file(CASEBOOK_TEST_DATA "/imarchive/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline std::string replaced(std::string text, std::string_view what, std::string_view with)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

/// Every delimiter outside quotes replaced.
inline std::string withDelimiter(std::string text, char delimiter)
{
    bool quoted = false;
    for (char &c : text) {
        quoted = quoted != (c == '"');
        if (c == ',' && !quoted)
            c = delimiter;
    }
    return text;
}

} // namespace casebook::test
