// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/requested/media.h"

#include "core/crypto/digest.h"

#include <vector>

namespace casebook::archive {

namespace {

constexpr std::size_t blockBytes = std::size_t{256} << 10;

std::unexpected<Error> stopped(const SourceHead &head, RecordSink &sink, Error::Code code, std::string reason,
                               std::string advice)
{
    sink.abandonSource();
    return failure(code, head.path, std::move(reason), std::move(advice));
}

} // namespace

Status readMedia(std::istream &bytes, const SourceHead &head, RecordSink &sink, Progress &progress)
{
    sink.beginSource(head);
    crypto::Sha256 hash;
    SourceTail tail;
    std::vector<char> buffer(blockBytes);
    while (bytes) {
        if (progress.stopRequested() || sink.failed())
            return stopped(head, sink, Error::Code::Cancelled, "reading was stopped", {});
        bytes.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
        const std::string_view block(buffer.data(), static_cast<std::size_t>(bytes.gcount()));
        if (bytes.bad())
            return stopped(head, sink, Error::Code::Io, "cannot be read to its end",
                           "Check the disk or the share that it lies on, then import it again");
        if (block.empty())
            break;
        hash.add(block);
        sink.block(tail.bytes, block);
        tail.bytes += block.size();
    }
    if (tail.bytes > 0) {
        sink.metadata(noPiece, {{0, tail.bytes}, MetadataKind::Content});
        tail.records["Content"] = 1;
    }
    tail.sha256 = hash.finish();
    tail.dialect = "kept whole";
    sink.endSource(tail);
    return {};
}

} // namespace casebook::archive
