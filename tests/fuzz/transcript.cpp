// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "fuzztarget.h"

#include "../archive/readtranscript.h"

#include "core/archive/communicator/examine.h"

// The reader of clients' histories: every byte in exactly one place, calls in a legal order, the same ids for the same
// bytes, never more messages than bytes, and answers that only change how things are read.

namespace {

using namespace casebook;
using namespace casebook::test;
using archive::communicator::Settings;

RecordLog sound(const std::string &bytes, const Settings &settings)
{
    RecordLog log = readTranscript(bytes, settings);
    if (const std::string fault = log.fault(); !fault.empty())
        brokenPromise(fault);
    promise(log.events.size() <= bytes.size(), "an event takes at least a byte");
    return log;
}

} // namespace

void fuzzOne(std::string_view bytes)
{
    const std::string text(bytes);
    Settings settings;
    settings.owner = "Priya Raman";
    settings.date = "2017-03-14";
    const RecordLog log = sound(text, settings);
    const RecordLog again = readTranscript(text, settings);
    promise(log.events.size() == again.events.size(), "the same bytes give the same number of events");
    for (std::size_t i = 0; i < log.events.size(); ++i)
        promise(log.events[i].id == again.events[i].id, "the same bytes give the same ids");

    settings.dateOrder = archive::communicator::DateOrder::DayFirst;
    settings.pattern = archive::communicator::Pattern::Name;
    settings.codePage = "windows-1251";
    sound(text, settings);

    const auto findings = archive::communicator::examine(bytes, settings, nullptr);
    promise(findings.parsed || findings.messages == 0, "what fits no form has no messages");
}
