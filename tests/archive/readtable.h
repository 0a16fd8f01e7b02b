// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/requested/reader.h"
#include "core/archive/requested/recognise.h"
#include "recordlog.h"

#include <sstream>
#include <string>

namespace casebook::test {

/// What the reader of tables finds in these bytes with these settings (JSON).
inline RecordLog readTable(const std::string &bytes, const std::string &settings,
                           const std::string &path = "/pack/messages.csv")
{
    RecordLog log;
    NoProgress progress;
    SourceHead head;
    head.path = path;
    head.tenant = "pack";
    head.kind = SourceKind::Requested;
    head.bytes = bytes.size();
    head.settings = settings;
    std::istringstream stream(bytes);
    if (!archive::requested::readTable(stream, head, nullptr, log, progress))
        log.violations.emplace_back("the reader failed");
    return log;
}

} // namespace casebook::test
