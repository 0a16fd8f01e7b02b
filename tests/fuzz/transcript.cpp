// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "contractsink.h"
#include "fuzztarget.h"

#include "core/archive/communicator/examine.h"
#include "core/archive/communicator/reader.h"

#include <spanstream>

// The reader of clients' histories: every byte in exactly one place, calls in a legal order, the same ids for the same
// bytes, never more messages than bytes, and answers that only change how things are read.

namespace {

using namespace casebook;
using namespace casebook::test;
using archive::communicator::Settings;

void readInto(ContractSink &sink, std::string_view bytes, const Settings &settings)
{
    static NoProgress progress;
    SourceHead head;
    head.path = "history";
    head.tenant = archive::communicator::tenantLabel;
    head.kind = SourceKind::Transcript;
    head.bytes = bytes.size();
    head.settings = archive::communicator::settingsText(settings);
    std::ispanstream stream(bytes);
    promise(archive::communicator::read(stream, head, nullptr, sink, progress).has_value(),
            "bytes at hand can be read");
    promise(sink.ids().size() <= bytes.size(), "an event takes at least a byte");
}

} // namespace

void fuzzOne(std::string_view bytes)
{
    Settings settings;
    settings.owner = "Priya Raman";
    settings.date = "2017-03-14";
    static ContractSink sink;
    readInto(sink, bytes, settings);
    if (!isChosen(bytes))
        return;
    static ContractSink other;
    readInto(other, bytes, settings);
    promise(sink.ids() == other.ids(), "the same bytes give the same ids");
    const auto findings = archive::communicator::examine(bytes, settings, nullptr);
    promise(findings.parsed || findings.messages == 0, "what fits no form has no messages");

    settings.dateOrder = archive::communicator::DateOrder::DayFirst;
    settings.pattern = archive::communicator::Pattern::Name;
    settings.codePage = "windows-932"; // a page of two bytes a character
    readInto(other, bytes, settings);
}
