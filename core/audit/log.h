// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/audit/checkpoint.h"
#include "core/audit/entry.h"
#include "core/base/clock.h"
#include "core/crypto/certificate.h"
#include "core/crypto/keyring.h"
#include "core/store/casefile.h"

#include <QJsonObject>

#include <functional>
#include <optional>

namespace casebook::store {
class CaseReader;
}

namespace casebook::audit {

/// Makes a case whose log begins with its genesis entry: id, title, policy and, if named, first approver. Errors as
/// CaseFile::create().
Result<store::CaseFile> makeCase(const Path &file, const store::NewCase &settings,
                                 const std::optional<crypto::Certificate> &approver = std::nullopt,
                                 const Clock &clock = SystemClock());

/// Adds one entry, in a transaction of its own, so none may be open. What is in `details` stays readable for ever and
/// by everybody who has the case: no secrets, and texts of messages only where they are the act itself.
Status append(store::CaseFile &file, Act act, const QJsonObject &details, const Clock &clock = SystemClock());

/// The same by somebody with a key: the entry names the signer, and the log is signed up to and with it.
Result<Checkpoint> appendSigned(store::CaseFile &file, Act act, QJsonObject details, const crypto::PrivateKey &key,
                                const Clock &clock = SystemClock());

/// Adds an entry that names the signer, and signs the log up to and with it.
Result<Checkpoint> sign(store::CaseFile &file, const crypto::PrivateKey &key, const Clock &clock = SystemClock());

/// Whether the case was made, or brought up to date, by a program that keeps a log.
Result<bool> hasLog(const store::CaseReader &reader);

/// The entries as they stand in the case, in order, with their canonical text; `visit` returns false to stop early.
/// Corrupt at the first that is no entry.
Status forEachEntry(const store::CaseReader &reader,
                    const std::function<bool(const Entry &, const std::string &text)> &visit);

} // namespace casebook::audit
