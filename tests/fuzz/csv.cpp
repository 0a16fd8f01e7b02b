// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "contractsink.h"
#include "fuzztarget.h"

#include "core/archive/requested/reader.h"
#include "core/archive/requested/recognise.h"

#include <spanstream>

// A file that may be a table of a requested export, as discovery and reader have it: recognised from its bytes, then
// read. Every byte in exactly one place, and the same records every time.

namespace {

using namespace casebook;
using namespace casebook::test;

void readInto(ContractSink &sink, std::string_view bytes, const std::string &settings)
{
    static NoProgress progress;
    SourceHead head;
    head.path = "messages.csv";
    head.tenant = "pack";
    head.kind = SourceKind::Requested;
    head.bytes = bytes.size();
    head.settings = settings;
    std::ispanstream stream(bytes);
    promise(archive::requested::readTable(stream, head, nullptr, sink, progress).has_value(),
            "bytes at hand can be read");
}

} // namespace

void fuzzOne(std::string_view bytes)
{
    const auto known =
        archive::requested::recognise("messages.csv", bytes, true, archive::requested::builtInProfiles());
    if (!known)
        return;
    const std::string settings = toJson(known->settings);
    static ContractSink sink;
    readInto(sink, bytes, settings);
    if (!isChosen(bytes))
        return;
    const auto again = archive::requested::tableSettingsFromJson(settings, "settings");
    promise(again && *again == known->settings, "settings come back as they were");
    static ContractSink other;
    readInto(other, bytes, settings);
    promise(sink.ids() == other.ids(), "the same bytes give the same ids");
}
