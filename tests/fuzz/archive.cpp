// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "contractsink.h"
#include "fuzztarget.h"

#include "../archive/framelog.h"
#include "core/archive/imarchive/reader.h"

#include <spanstream>

// The IM archive reader: every byte in exactly one place, calls in a legal order, the same ids for the same bytes, and
// the same records however the bytes come in.

namespace {

using namespace casebook;
using namespace casebook::test;

void readInto(ContractSink &sink, std::string_view bytes, SourceKind kind)
{
    static NoProgress progress;
    SourceHead head;
    head.path = "file";
    head.tenant = "Tenant";
    head.kind = kind;
    head.bytes = bytes.size();
    std::ispanstream stream(bytes);
    promise(archive::imarchive::read(stream, head, {}, sink, progress).has_value(), "bytes at hand can be read");
}

} // namespace

void fuzzOne(std::string_view bytes)
{
    static ContractSink sink;
    readInto(sink, bytes, SourceKind::Daily);
    if (!isChosen(bytes))
        return;
    // What a file is called decides nothing but the words about its end.
    static ContractSink other;
    readInto(other, bytes, SourceKind::LocalOnly);
    promise(sink.ids() == other.ids(), "the same bytes give the same ids");
    const std::size_t portion = 1 + bytes.size() % 61;
    promise(frames(bytes, portion) == frames(bytes, bytes.size() + 1),
            "records do not depend on how much is read at once");
}
