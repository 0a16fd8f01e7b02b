// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/requested/pack.h"
#include "core/base/path.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/crypto/keyring.h"
#include "core/model/records.h"
#include "core/pack/packreader.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace casebook::archive {

/// One wrapping around a source.
struct Layer
{
    enum class Kind : std::uint8_t { Gzip, Pack, Cms, OpenPgp };

    Kind kind = Kind::Gzip;
    pack::PackFormat format{}; ///< Of a pack.
    std::uint64_t member = 0;  ///< Of a pack: pack::Member::number.
    crypto::Secret password;   ///< That opens it; empty = none is needed, or it takes a key of the keyring.

    bool operator==(const Layer &) const = default;
};

/// A file, or what lies in one, that is an archive by its content, whatever its name (rule U15 of the format page).
struct FoundSource
{
    Path file; ///< On the disk: the source, or the outermost container.
    SourceHead head;
    std::vector<Layer> layers{};                      ///< From the outermost to the innermost; empty = plain.
    std::shared_ptr<const crypto::Keyring> keyring{}; ///< What opens the layers; none where there are none.
    bool localDates = false; ///< Its beginning has dates of which day and month may be told apart only by others.
};

/// A file that is none, and why.
struct SkippedFile
{
    std::string path;
    std::string reason;
    /// True when its name or its state promised an archive (`*.IMArchive`, `*.conv`, unreadable): somebody has to
    /// look. False for a file that just lies in the folder.
    bool matters = false;
    std::shared_ptr<const FoundSource> inside{}; ///< How to open it, where it lies in a wrapping and can be read.
};

/// What a locked source asks for.
enum class Lock : std::uint8_t {
    Password, ///< A pack, or a file encrypted for a password.
    Key,      ///< A CMS file: the private key of one of its recipients (PKCS #12).
    OpenPgp,  ///< GnuPG needs a passphrase, or a key that it does not have.
};

/// An encrypted file, or the encrypted members of a pack, that nothing in the keyring opens.
struct LockedSource
{
    Path file;            ///< Where it lies.
    std::string path;     ///< As SourceHead::path; of members, that of their pack.
    std::string wrapping; ///< As SourceHead::wrapping.
    Lock lock = Lock::Password;
    std::string reason{};                  ///< What stood in the way: nothing was given, or nothing fits.
    std::vector<std::string> members{};    ///< Their paths as SourceHead::path; empty where it is no pack.
    std::vector<std::string> recipients{}; ///< Of Key: whom it is for, as far as the file tells.
};

struct Discovery
{
    std::vector<FoundSource> sources; ///< In reading order: daily, `.conv`, `.localONLY`; within each by path, in a
                                      ///< pack as they lie in it.
    std::vector<requested::PackTable> tables; ///< Of requested exports: how those among the sources will be read.
    std::vector<LockedSource> locked;         ///< By path.
    std::vector<SkippedFile> skipped;         ///< By path.
    std::uint64_t bytes = 0;                  ///< Of all sources.
};

/// Looks at files and folders (recursively, symbolic links and devices left out with a reason) and finds the
/// archives among them, also in packs and encrypted files (to a depth of 5). The tenant is the folder below the last
/// `IMArchives` in the path, else the file's folder. A pack counts as a folder of its name. Only reads. Fails when one
/// of the `paths` itself is missing or may not be read.
/// Tables of requested exports (requested::PackFinder) and the media that they refer to are sources too.
Result<Discovery> discover(std::span<const Path> paths, const crypto::Keyring &keyring,
                           const requested::PackOptions &packs, Progress &progress);

/// The same without keys and choices.
Result<Discovery> discover(std::span<const Path> paths);

/// Whether anything in the keyring opens the source.
Result<bool> opens(const LockedSource &source, const crypto::Keyring &keyring, Progress &progress);

/// The order in which sources are read: by kind, then by path, in a pack as they lie in it.
bool inReadingOrder(const FoundSource &a, const FoundSource &b);

/// Looks again at size and time of a source, which may have grown since it was found.
void refresh(FoundSource &source);

} // namespace casebook::archive
