// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/path.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/crypto/keyring.h"
#include "core/review/clearance.h"
#include "core/review/release.h"
#include "core/store/casereader.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::exports {

struct Tally
{
    std::int64_t conversations = 0;
    std::int64_t events = 0;

    bool operator==(const Tally &) const = default;
};

/// Events that were selected and not written, and why.
struct LeftOut
{
    std::string reason;             ///< English, in the words of the manifest.
    std::int64_t count = 0;         ///< Events.
    std::int64_t conversations = 0; ///< Those of which no event at all was written.
};

/// What a rehearsal finds out beside the report.
struct RehearsalFigures
{
    double seconds = 0;            ///< What the export itself would take, with a disk like this machine's.
    std::uint64_t largestFile = 0; ///< In bytes.
    std::string largestName = {};
    std::string longestName = {}; ///< Of a file, with the folders within the export.
};

struct ExportReport
{
    std::string id; ///< 32 hex digits, derived from case, clearance and format: the same export has the same id.
    Path folder;
    Path manifest;
    Tally selected; ///< Counted by the query engine.
    Tally exported; ///< Counted by the formatter, from what it wrote.
    std::vector<LeftOut> leftOut;
    std::int64_t files = 0; ///< Without manifest.json and SHA256SUMS.
    std::uint64_t bytes = 0;
    bool balanced = false; ///< selected = exported + left out, events and conversations.
    double seconds = 0;
    std::optional<RehearsalFigures> rehearsal = {}; ///< Where it was one: nothing was written then.
};

/// Where a formatter puts its files. Names are relative, with `/`; folders are made as needed. Every file is hashed
/// while it is written. The first error sticks and fails the export; it may come with a later call, or at the end.
class ExportFolder
{
public:
    virtual ~ExportFolder() = default;
    virtual Status write(const std::string &name, std::string_view content) = 0;

    /// Adds to the end of a file, which the first call begins and close() ends; any number may be open. What is still
    /// open at the end of the export is closed then.
    virtual Status append(const std::string &name, std::string_view content) = 0;
    virtual Status close(const std::string &name) = 0;

    /// True when a file of this name, or of one that differs in case alone, was written.
    virtual bool holds(const std::string &name) const = 0;

    /// Keeps bytes out of memory until their file can be written. A second call with the same key adds to the first.
    /// They stay in the unfinished export, never elsewhere, and are no part of it.
    virtual Status putAside(std::uint64_t key, std::string_view bytes) = 0;
    virtual Result<std::string> takeBack(std::uint64_t key) = 0; ///< Forgets them.
};

/// Turns events into files. Called from one thread, in the order of CaseReader::forEachEventByConversation(). Gets
/// events as they may leave the case (review::release()): where something of one is redacted, its id is not that of the
/// case and its key none, and nothing of it may be read from the case again.
class Formatter
{
public:
    virtual ~Formatter() = default;
    virtual std::string name() const = 0; ///< `eml`, as in the manifest.
    /// Whether all that it makes goes into the folder of begin(), and nothing elsewhere: can be rehearsed.
    virtual bool staysInFolder() const { return false; }
    /// The folder takes calls of several threads.
    virtual Status begin(const review::Clearance &clearance, ExportFolder &folder) = 0;
    virtual Status beginConversation(const Conversation &conversation,
                                     const std::vector<Participant> &participants) = 0;
    /// Before event(): what is hidden of it. Reasons may be told; notes and names of reviewers stay in the case.
    virtual void redacting(std::span<const store::Redaction> /*redactions*/) {}
    virtual Status event(const Event &event) = 0;
    virtual Status endConversation() = 0;
    /// After the last event: what was selected and withheld.
    virtual Status withheld(std::span<const review::Withheld> /*withheld*/) { return {}; }
    virtual Status end() = 0;
    /// In place of end(), where the export failed: nothing may touch the folder any more when this returns.
    virtual void abandon() {}

    virtual Tally exported() const = 0;               ///< What was really written.
    virtual std::vector<LeftOut> leftOut() const = 0; ///< What it refused, with the reason.
};

struct Packing;
struct ExportedFile;

/// An export that goes out as one encrypted file.
struct PackedExport
{
    const Packing &packing;
    /// Called when everything is on disk, before it gets its name: notes the delivery. An error stops the export.
    std::function<Status(const std::string &exportId, const ExportedFile &pack)> note;
};

/// The one way out of a case: writes what is cleared through `formatter` into a folder beside `out` called
/// `<out>.partial`, adds `manifest.json` (names, sizes, SHA-256, counts, scope, clearance, program version) and
/// `SHA256SUMS`, and renames it to `out` when everything is on disk. A cancelled or failed export leaves nothing.
///
/// `out` must not exist (an empty folder counts as not existing). Same case and same clearance give the same bytes.
/// Conversations that are withheld count as left out. What a second person has signed goes along in `approval/` (see
/// approvalfiles.h); where the root over the events is not the one that was signed, there is no export (NotPermitted).
/// A report with `balanced` false is still an export: the caller must not call it a success.
///
/// With `signer`, `manifest.p7s` is their detached CMS signature over manifest.json (crypto::sign()); it names the time
/// of signing, and so is no part of what is the same again.
///
/// With `packed`, the files and their manifest lie in one encrypted file, and beside it is a manifest without names and
/// texts that tells the digest of that file.
Result<ExportReport> runExport(const store::CaseReader &reader, const review::Clearance &clearance,
                               Formatter &formatter, const Path &out, Progress &progress,
                               const PackedExport *packed = nullptr, const crypto::PrivateKey *signer = nullptr);

/// The same for what goes out without files, on paper for instance. The formatter may put bytes aside, which wait in
/// memory; it may write none. The report names no folder and no manifest.
Result<ExportReport> runWithoutFiles(const store::CaseReader &reader, const review::Clearance &clearance,
                                     Formatter &formatter, Progress &progress);

/// Goes through everything as runExport() would, into a folder that counts, hashes, and keeps nothing: what is found is
/// what an export would hold. Takes a clearance for a rehearsal only, which in turn nothing else takes, and a formatter
/// that stays in its folder (NotPermitted otherwise).
Result<ExportReport> rehearse(const store::CaseReader &reader, const review::Clearance &clearance, Formatter &formatter,
                              Progress &progress);

} // namespace casebook::exports
