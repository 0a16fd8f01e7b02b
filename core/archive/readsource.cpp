// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/readsource.h"

#include "core/archive/communicator/reader.h"
#include "core/archive/imarchive/reader.h"
#include "core/archive/requested/media.h"
#include "core/archive/requested/reader.h"
#include "core/archive/salvage.h"

#include <fstream>
#include <istream>

namespace casebook::archive {

namespace {

std::unexpected<Error> noReader(const SourceHead &head)
{
    return failure(Error::Code::Invalid, head.path, "this version of Casebook has no reader for it",
                   "Read it with a newer version");
}

Status readArchive(std::istream &bytes, const SourceHead &head, RecordSink &sink, Progress &progress)
{
    const auto options = imarchive::optionsOf(head);
    if (!options)
        return std::unexpected(options.error());
    return imarchive::read(bytes, head, *options, sink, progress);
}

Status readKind(std::istream &bytes, const SourceHead &head, RecordSink &sink, Progress &progress)
{
    const auto zone = imarchive::zoneOf(head);
    if (!zone)
        return std::unexpected(zone.error());
    switch (head.kind) {
    case SourceKind::Daily:
    case SourceKind::Conv:
    case SourceKind::LocalOnly: return readArchive(bytes, head, sink, progress);
    case SourceKind::Requested: return requested::readTable(bytes, head, *zone, sink, progress);
    case SourceKind::Media: return readMedia(bytes, head, sink, progress);
    case SourceKind::Transcript: return communicator::read(bytes, head, *zone, sink, progress);
    }
    return noReader(head);
}

} // namespace

void settle(FoundSource &source, imarchive::DateOrder assumedOrder, SourceOpener &opener)
{
    if (!source.localDates)
        return;
    const auto stream = opener.open(source);
    if (!stream)
        return; // read() will tell
    ByteStreamBuffer buffer(**stream);
    std::istream bytes(&buffer);
    const imarchive::DateOrder found = imarchive::findDateOrder(bytes);
    const bool told = found != imarchive::DateOrder::Unknown;
    source.head.settings = imarchive::settingsOf(found, told ? imarchive::DateOrder::Unknown : assumedOrder);
}

Status read(const FoundSource &source, RecordSink &sink, Progress &progress, SourceOpener &opener)
{
    if (source.layers.empty())
        return read(source, sink, progress);
    const auto stream = opener.open(source);
    if (!stream)
        return std::unexpected(stream.error());
    SalvagingStream salvaged(**stream, source.layers);
    ByteStreamBuffer buffer(salvaged);
    std::istream bytes(&buffer);
    CutNotingSink noting(sink, [&salvaged] { return salvaged.cut().has_value(); });
    const Status status = readKind(bytes, source.head, noting, progress);
    return buffer.error() ? std::unexpected(*buffer.error()) : status;
}

Status read(const FoundSource &source, RecordSink &sink, Progress &progress)
{
    if (!source.layers.empty()) {
        SourceOpener opener;
        return read(source, sink, progress, opener);
    }
    const SourceKind kind = source.head.kind;
    if (kind == SourceKind::Requested || kind == SourceKind::Media || kind == SourceKind::Transcript) {
        std::ifstream bytes(source.file, std::ios::binary);
        if (!bytes)
            return failure(Error::Code::AccessDenied, source.head.path, "cannot be opened",
                           "Check that the file is there and that this account may read it");
        return read(bytes, source.head, sink, progress);
    }
    const auto options = imarchive::optionsOf(source.head);
    if (!options)
        return std::unexpected(options.error());
    return imarchive::read(source.file, source.head, *options, sink, progress);
}

Status read(std::istream &bytes, const SourceHead &head, RecordSink &sink, Progress &progress)
{
    if (!isCut(head))
        return readKind(bytes, head, sink, progress);
    CutNotingSink noting(sink, [] { return true; });
    return readKind(bytes, head, noting, progress);
}

} // namespace casebook::archive
