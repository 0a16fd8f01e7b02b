// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/discovery.h"
#include "core/archive/sniff.h"
#include "core/archive/sourceopener.h"
#include "core/base/progress.h"
#include "core/pack/packreader.h"

#include <map>
#include <string>
#include <string_view>

namespace casebook::archive {

/// Takes what unwrapping brings to light. A `place` is where the thing would lie if packs were folders of the same
/// name: tenant and kind of a source are found from it as for files.
class UnwrappedSink
{
public:
    virtual ~UnwrappedSink() = default;

    /// A file that is in no further wrapping, with the beginning of its bytes (which may be empty).
    virtual void found(FoundSource source, const Path &place, std::string_view start) = 0;
    virtual void locked(LockedSource source) = 0;
    virtual void skipped(std::string path, const Path &place, std::string reason, bool matters) = 0;
};

/// Looks into packs and encrypted files, and into those inside of them, down to a depth. Names inside are labels;
/// nothing is written anywhere.
class Unwrapping
{
public:
    static constexpr std::size_t deepest = 5;             ///< Wrappings around each other.
    static constexpr std::uint64_t mostMembers = 250'000; ///< Of all packs in one file.
    static constexpr std::uint64_t mostPacks = 1'000;     ///< In one file.
    static constexpr std::size_t startBytes = 64 * 1024;

    /// Borrows sink and progress.
    Unwrapping(const crypto::Keyring &keyring, UnwrappedSink &sink, const Progress &progress);

    /// Looks into a file whose beginning is of this kind (isWrapping()).
    void look(const Path &file, ContentKind kind);

    static bool isWrapping(ContentKind kind);

private:
    struct Inside
    {
        FoundSource source;
        Path place;
        ContentKind kind = ContentKind::Unknown;
    };
    struct PackPass;

    void enter(const Inside &wrapped);
    void enterStream(const Inside &wrapped);
    void enterPack(const Inside &packed);
    void pass(PackPass &state, const crypto::Secret &password, bool isLast);
    void takeMember(PackPass &state, const pack::Member &member, const std::shared_ptr<pack::PackReader> &reader,
                    const crypto::Secret &password, bool isLast);
    Inside insideOf(PackPass &state, const pack::Member &member, const crypto::Secret &password) const;
    void take(Inside inside, std::string_view start);
    void lock(const Inside &wrapped, Lock lock, std::vector<std::string> members = {});
    void skip(const Inside &at, const Error &error);

    std::shared_ptr<const crypto::Keyring> m_keyring;
    UnwrappedSink &m_sink;
    const Progress &m_progress;
    SourceOpener m_opener;
    std::uint64_t m_members = 0;
    std::uint64_t m_packs = 0;
};

} // namespace casebook::archive
