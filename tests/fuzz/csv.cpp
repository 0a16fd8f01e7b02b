// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "fuzztarget.h"

#include "../archive/readtable.h"

// A file that may be a table of a requested export, as discovery and reader have it: recognised from its bytes, then
// read. Every byte in exactly one place, and the same records however it is called.

using namespace casebook;
using namespace casebook::test;

void fuzzOne(std::string_view bytes)
{
    const std::string text(bytes);
    const auto known = archive::requested::recognise("messages.csv", text, true, archive::requested::builtInProfiles());
    if (!known)
        return;
    const std::string settings = toJson(known->settings);
    const auto again = archive::requested::tableSettingsFromJson(settings, "settings");
    promise(again && *again == known->settings, "settings come back as they were");
    const RecordLog log = readTable(text, settings);
    if (const std::string fault = log.fault(); !fault.empty())
        brokenPromise(fault);
    const RecordLog same = readTable(text, settings);
    promise(log.events.size() == same.events.size(), "the same bytes give the same number of events");
    for (std::size_t i = 0; i < log.events.size(); ++i)
        promise(log.events[i].id == same.events[i].id, "the same bytes give the same ids");
}
