// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/discovery.h"
#include "core/base/bytestream.h"
#include "core/pack/packreader.h"

#include <memory>
#include <optional>

namespace casebook::archive {

/// Opens what lies inside of all wrappings of a source. Sources of one pack that are opened in the order in which they
/// lie in it are read in one go through the pack. One thread at a time; a stream ends when the next one is opened.
class SourceOpener
{
public:
    SourceOpener();
    ~SourceOpener();
    SourceOpener(const SourceOpener &) = delete;
    SourceOpener &operator=(const SourceOpener &) = delete;

    Result<std::unique_ptr<ByteStream>> open(const FoundSource &source);

private:
    struct OpenPack;
    Result<std::unique_ptr<ByteStream>> member(const FoundSource &source, std::size_t layer);
    std::unique_ptr<OpenPack> m_pack;
};

/// Begins the bytes inside of the first `layers` wrappings anew at each call, on its own way through the packs.
StreamOpener openerOf(const FoundSource &source, std::size_t layers);

/// A reader of the pack that lies inside of the first `layers` wrappings.
std::shared_ptr<pack::PackReader> packReader(const FoundSource &source, std::size_t layers, pack::PackFormat format,
                                             const crypto::Secret &password);

/// The bytes of a file that may be a table, or null when they cannot be had.
std::unique_ptr<std::istream> openFile(const requested::PackFile &file);

} // namespace casebook::archive
