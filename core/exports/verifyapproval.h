// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/certificate.h"
#include "core/exports/verify.h"

#include <span>

namespace casebook::exports {

/// Checks what a second person has signed, where the export has it: the signature over `approval.json`, the root over
/// `leaves.txt`, and that manifest and approval speak of the same. Adds to the verdict; `trusted` is whether the
/// approver is one of `known` and their certificate was valid. An export without an approval stays as it is.
void checkApproval(const Path &folder, std::span<const crypto::Certificate> known, Verdict &verdict);

/// Checks the signature over manifest.json, where there is one: broken is not `intact`, and `trusted` holds only where
/// the signer, too, is one of `known` and the certificate was valid at that time.
void checkManifestSignature(const Path &folder, std::span<const crypto::Certificate> known, Verdict &verdict);

} // namespace casebook::exports
