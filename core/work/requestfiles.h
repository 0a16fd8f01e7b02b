// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/path.h"
#include "core/base/progress.h"
#include "core/crypto/keyring.h"
#include "core/review/requests.h"

#include <optional>
#include <string>
#include <string_view>

namespace casebook::work {

/// A request for an approver at another computer (docs/requests.md): one file, signed by whoever sends it (CMS with its
/// content, DER), whose three lines are a heading, the statement that the approver would sign, and JSON with the
/// entries of the log that the request stands on and a preview that only the approver can open. The answer is a file,
/// too.

struct SentRequest
{
    review::Request request;
    std::string sha256; ///< Of the file, 64 hex digits: to be compared on the telephone.
};

/// Makes the file for one approver. Invalid for a request that was not submitted; Conflict where the file is there.
Result<SentRequest> sendRequest(const Path &caseFile, std::string_view id, const crypto::Certificate &approver,
                                const Path &out, const crypto::PrivateKey &key, const Clock &clock = SystemClock());

struct OpenedRequest
{
    review::LogName log;
    review::Request request; ///< With all steps, each checked.
    crypto::Certificate sender;
    std::string sha256;
    std::optional<std::string> preview; ///< One event a line (JSON); none without the approver's key.
};

/// Reads such a file, on a computer without the case. Corrupt: it was changed. Whether sender and people are those that
/// the approver knows is for the approver to judge.
Result<OpenedRequest> openRequest(const Path &file, const std::optional<crypto::PrivateKey> &key,
                                  const Clock &clock = SystemClock());

/// What the owner of the key would sign for an answer, an approval or a rejection, byte for byte (canonical JSON). The
/// preview counts as seen when the key opens it. NotPermitted where the owner asked for it.
Result<std::string> planAnswer(const Path &file, const crypto::PrivateKey &key, review::RequestAct act,
                               const std::string &reason, const Clock &clock = SystemClock());

/// Signs exactly that, and writes it as a file that must not exist.
Status signAnswer(const std::string &statement, const crypto::PrivateKey &key, const Path &out);

/// Both at once. Whether the signer is an approver of that case is checked where the answer is received.
Status answerRequest(const Path &file, const crypto::PrivateKey &key, review::RequestAct act, const std::string &reason,
                     const Path &out, const Clock &clock = SystemClock());

/// Takes an answer into the case, signed in the log with the key of whoever brings it. What holds for an approval at
/// this computer holds for it, too; in addition it must have been signed for exactly this submission.
Result<review::Request> receiveAnswer(const Path &caseFile, const review::SignedAct &answer,
                                      const crypto::PrivateKey &key, Progress &progress,
                                      const Clock &clock = SystemClock());

/// The answer in a file that answerRequest() wrote; or a statement with its signature (DER) in a second file, as
/// OpenSSL makes it.
Result<review::SignedAct> readAnswer(const Path &file, const std::optional<Path> &signature = std::nullopt);

} // namespace casebook::work
