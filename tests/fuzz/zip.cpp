// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "fuzztarget.h"

#include "../support/memorystream.h"
#include "core/pack/gunzip.h"
#include "core/pack/membername.h"
#include "core/pack/packreader.h"

// Packs of every form, with and without a password, and gzip: they end, give no more than was asked for, keep to their
// budget, and a name never leads out.

namespace {

using namespace casebook;
using namespace casebook::test;

constexpr std::uint64_t mostOut = pack::Budget::free;

/// Reads a stream to its end or error, but no more than enough.
std::uint64_t drain(ByteStream &stream)
{
    std::string block(16 * 1024, '\0');
    std::uint64_t total = 0;
    while (total < (1U << 20U)) {
        const auto got = stream.read(block);
        if (!got || *got == 0)
            break;
        promise(*got <= block.size(), "no more bytes than there is room for");
        total += *got;
    }
    return total;
}

void goThrough(std::string_view bytes, pack::PackFormat format, const crypto::Secret &password)
{
    const auto reader = std::make_shared<pack::PackReader>(opener(bytes, 4096), format, "pack", password,
                                                           std::make_shared<pack::Budget>("pack", bytes.size()));
    std::uint64_t total = 0;
    for (std::uint64_t number = 0; total <= mostOut; ++number) {
        const auto member = reader->next();
        if (!member || !*member)
            return;
        promise((*member)->number == number, "members are numbered from 0 without holes");
        promise(pack::memberName((*member)->name) == (*member)->name, "a name leads nowhere else");
        total += drain(*pack::currentMember(reader));
    }
}

} // namespace

void fuzzOne(std::string_view bytes)
{
    goThrough(bytes, pack::PackFormat::Zip, crypto::Secret());
    goThrough(bytes, pack::PackFormat::Zip, crypto::Secret("casebook"));
    if (bytes.starts_with("\x1F\x8B"))
        drain(*pack::gunzip(std::make_unique<MemoryStream>(bytes), "gzip",
                            std::make_shared<pack::Budget>("gzip", bytes.size())));
}
