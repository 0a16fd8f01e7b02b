// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/communicator/reader.h"
#include "core/archive/communicator/settings.h"
#include "recordlog.h"

#include <fstream>
#include <iterator>
#include <sstream>

namespace casebook::test {

/// What the reader finds in a client's history.
inline RecordLog readTranscript(const std::string &bytes, const archive::communicator::Settings &settings = {},
                                const std::string &zone = {})
{
    RecordLog log;
    NoProgress progress;
    SourceHead head;
    head.path = "/history/file";
    head.tenant = archive::communicator::tenantLabel;
    head.kind = SourceKind::Transcript;
    head.bytes = bytes.size();
    head.zone = zone;
    head.settings = archive::communicator::settingsText(settings);
    std::istringstream stream(bytes);
    const auto *chosen = zone.empty() ? nullptr : std::chrono::locate_zone(zone);
    if (!archive::communicator::read(stream, head, chosen, log, progress))
        log.violations.emplace_back("the reader failed");
    return log;
}

/// A file of tests/data/communicator.
inline std::string transcriptFile(const std::string &name)
{
    std::ifstream file(CASEBOOK_TEST_DATA "/communicator/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace casebook::test
