// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/readsource.h"

#include "core/archive/imarchive/reader.h"

#include <stdexcept>

namespace casebook::archive {

namespace {

Result<imarchive::ReadOptions> optionsOf(const SourceHead &head)
{
    if (head.zone.empty())
        return imarchive::ReadOptions{};
    try {
        return imarchive::ReadOptions{std::chrono::locate_zone(head.zone)};
    } catch (const std::runtime_error &) {
        return failure(Error::Code::Invalid, head.path, "the time zone " + head.zone + " is not known here",
                       "Bring the time zone data of this computer up to date");
    }
}

std::unexpected<Error> noReader(const SourceHead &head)
{
    return failure(Error::Code::Invalid, head.path, "this version of Casebook has no reader for it",
                   "Read it with a newer version");
}

} // namespace

Status read(const FoundSource &source, RecordSink &sink, Progress &progress)
{
    const auto options = optionsOf(source.head);
    if (!options)
        return std::unexpected(options.error());
    return imarchive::read(source.file, source.head, *options, sink, progress);
}

Status read(std::istream &bytes, const SourceHead &head, RecordSink &sink, Progress &progress)
{
    switch (head.kind) {
    case SourceKind::Daily:
    case SourceKind::Conv:
    case SourceKind::LocalOnly: break;
    case SourceKind::Requested:
    case SourceKind::Transcript:
    case SourceKind::Media: return noReader(head);
    }
    const auto options = optionsOf(head);
    if (!options)
        return std::unexpected(options.error());
    return imarchive::read(bytes, head, *options, sink, progress);
}

} // namespace casebook::archive
