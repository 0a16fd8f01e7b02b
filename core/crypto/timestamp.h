// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/crypto/certificate.h"
#include "core/crypto/digest.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::crypto {

/// What a time stamping authority says of a digest (RFC 3161): that it was there at this time.
struct TimeStamp
{
    Instant time;          ///< As the authority's clock said; a fraction of a second is left out.
    Certificate authority; ///< Who signed it.
    std::string serial;    ///< Its number at that authority, hex digits.
};

/// A query for the digest, to be carried to an authority of one's choice: TimeStampReq in DER, SHA-256, with a random
/// nonce of 64 bits, and the wish for the authority's certificate.
Result<std::string> timeStampQuery(const Sha256Value &digest);

/// Invalid when it is not such a query; `name` is the subject of errors.
Result<Sha256Value> digestOfQuery(std::string_view query, const std::string &name);

/// Whether the answer (TimeStampResp in DER) is to a query for this digest, whatever its nonce, and was granted.
bool isAnswerFor(std::string_view answer, const Sha256Value &digest);

/// All certificates of a PEM file, one at least, or the one of a DER file; errors as Certificate::read().
Result<std::vector<Certificate>> readAuthorities(const Path &file);

/// Checks the answer to exactly this query: digest, nonce, the signature, and that one of these authorities has issued
/// the certificate of the signer for time stamps, or is the signer, valid at the time that the stamp names. Corrupt:
/// what does not fit, one sentence for each. `name` is the subject of errors.
Result<TimeStamp> checkTimeStamp(std::string_view answer, std::string_view query,
                                 std::span<const Certificate> authorities, const std::string &name);

} // namespace casebook::crypto
