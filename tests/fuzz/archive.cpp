// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "fuzztarget.h"

#include "../archive/framelog.h"
#include "../archive/readarchive.h"

// The IM archive reader: every byte in exactly one place, calls in a legal order, the same ids for the same bytes, and
// the same records however the bytes come in.

namespace {

using namespace casebook;
using namespace casebook::test;

void compareIds(const RecordLog &one, const RecordLog &other)
{
    promise(one.events.size() == other.events.size(), "the same bytes give the same number of events");
    for (std::size_t i = 0; i < one.events.size(); ++i)
        promise(one.events[i].id == other.events[i].id, "the same bytes give the same ids");
}

} // namespace

void fuzzOne(std::string_view bytes)
{
    const std::string text(bytes);
    const RecordLog log = readBytes(text);
    if (const std::string fault = log.fault(); !fault.empty())
        brokenPromise(fault);
    // What a file is called decides nothing but the words about its end.
    compareIds(log, readBytes(text, SourceKind::LocalOnly));
    const std::size_t portion = 1 + bytes.size() % 61;
    promise(frames(text, portion) == frames(text, text.size() + 1),
            "records do not depend on how much is read at once");
}
