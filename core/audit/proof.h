// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "core/base/result.h"
#include "core/crypto/merkle.h"
#include "core/store/casereader.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace casebook::audit {

/// A text with the signature over it.
struct SignedText
{
    std::string text;      ///< toText(Checkpoint).
    std::string signature; ///< CMS, DER; empty where nobody has signed it.
    std::string signer;    ///< The certificate, PEM.
};

/// That one entry is in the log, for somebody who has neither the case nor Casebook.
struct EntryProof
{
    std::string entry; ///< The bytes that its leaf is a hash over.
    std::string text;  ///< C2SP tlog-proof: the place, the hashes beside the way to the root, and the checkpoint.
    SignedText checkpoint;
};

/// Under the newest signature that covers the entry, else under the state of the log as it is. NotFound when there is
/// no entry of this number; Corrupt when the log is damaged.
Result<EntryProof> prove(const store::CaseReader &reader, std::int64_t number);

/// That the log has only been added to since it had `size` entries, for somebody who kept the checkpoint of that time:
/// `old`, the hashes, and the newest signed checkpoint after it, else the state of the log as it is; as a request of
/// C2SP tlog-witness. Errors as prove().
Result<std::string> proveGrowth(const store::CaseReader &reader, std::int64_t size);

struct ExportedLog
{
    crypto::TreeHead head;
    std::vector<std::string> files; ///< Names in the folder.
};

/// Writes the whole log into a new folder: `log.jsonl` with one entry a line, `head.txt`, and each signed checkpoint as
/// `signature-N.txt`, `.p7s` and `.pem`. Conflict when the folder is there already.
Result<ExportedLog> exportLog(const store::CaseReader &reader, const Path &folder);

/// Writes the proof as `entry-N.json`, `entry-N.tlog-proof`, `checkpoint.txt`, and the signature, as exportLog() does;
/// gives the names.
Result<std::vector<std::string>> writeProof(const EntryProof &proof, std::int64_t number, const Path &folder);

} // namespace casebook::audit
