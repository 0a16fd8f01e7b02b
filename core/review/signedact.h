// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/crypto/certificate.h"
#include "core/crypto/keyring.h"

#include <QJsonObject>

#include <string>

namespace casebook::review {

/// What a person said, and their signature over exactly these bytes. It stands in the entry of the log about what they
/// did, so that the log keeps it as it was.
struct SignedAct
{
    std::string statement; ///< Canonical JSON.
    std::string signature; ///< CMS, detached, DER.
};

/// Which log a statement belongs to: every one says it, so that it means nothing in another case.
struct LogName
{
    std::string caseId;
    std::string genesis; ///< Leaf of entry 0, 64 hex digits.
};

/// Adds `case`, `genesis`, `signer`, `time`, `account` and a random `nonce`.
QJsonObject completeStatement(QJsonObject statement, const LogName &log, const crypto::Certificate &signer,
                              const std::string &time);

/// Signs a statement that is complete, as it is.
Result<SignedAct> signStatement(std::string statement, const crypto::PrivateKey &key);

/// Completes it and signs it.
Result<SignedAct> signAct(QJsonObject statement, const LogName &log, const crypto::PrivateKey &key,
                          const std::string &time);

/// As `statement` and `signature` of an entry.
void addTo(QJsonObject &details, const SignedAct &act);

SignedAct signedActOf(const QJsonObject &details);

struct CheckedAct
{
    SignedAct act;
    QJsonObject statement;
    crypto::Certificate signer;
    Instant time; ///< Of the signature, as the signer's clock said.
};

/// Whose it is. Corrupt: it was changed, or is about another log. What the signer may do is for others to judge.
Result<CheckedAct> checkAct(const SignedAct &act, const LogName &log, const std::string &name);
Result<CheckedAct> checkAct(const QJsonObject &details, const LogName &log, const std::string &name);

} // namespace casebook::review
