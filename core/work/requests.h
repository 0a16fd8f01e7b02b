// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/path.h"
#include "core/base/progress.h"
#include "core/crypto/keyring.h"
#include "core/review/requests.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::work {

/// The steps of a request. Each is checked, signed with the key, and kept in the log of the case, which is signed up to
/// it; an attempt that is not permitted is logged, too. All answer with the request as it is then.
///
/// Errors: NotFound for an unknown request, NotPermitted as review::checkPermitted() and checkClock() say.

/// Reads a request file. Invalid: see review::parseRequestFile(). NotFound.
Result<review::RequestForm> readRequestFile(const Path &file);

/// Makes a draft.
Result<review::Request> newRequest(const Path &caseFile, const review::RequestForm &form, const crypto::PrivateKey &key,
                                   const Clock &clock = SystemClock());

/// Runs the filter, and submits what it selects; with `form`, that one in place of the one before. An approval that
/// there was is gone.
Result<review::Request> submitRequest(const Path &caseFile, std::string_view id, const crypto::PrivateKey &key,
                                      const std::optional<review::RequestForm> &form, Progress &progress,
                                      const Clock &clock = SystemClock());

/// Signs that all three points of the checklist hold; or, with one that does not, returns the request.
struct Review
{
    std::optional<review::ReviewPoint> failed = {};
    std::string reason = {}; ///< Why that point does not hold; else a comment.
};
Result<review::Request> reviewRequest(const Path &caseFile, std::string_view id, const crypto::PrivateKey &key,
                                      const Review &review, const Clock &clock = SystemClock());

/// Signs form and result, after finding that the selection is still the submitted one (NotPermitted, with what is
/// different, where it is not).
Result<review::Request> approveRequest(const Path &caseFile, std::string_view id, const crypto::PrivateKey &key,
                                       const std::string &comment, Progress &progress,
                                       const Clock &clock = SystemClock());

/// Invalid without a reason.
Result<review::Request> rejectRequest(const Path &caseFile, std::string_view id, const crypto::PrivateKey &key,
                                      const std::string &reason, const Clock &clock = SystemClock());
Result<review::Request> revokeRequest(const Path &caseFile, std::string_view id, const crypto::PrivateKey &key,
                                      const std::string &reason, const Clock &clock = SystemClock());

/// One of these steps (of a reviewer, an approver, or the requester who revokes), before it is taken.
struct StepOrder
{
    std::string request;
    review::RequestAct act{};                       ///< Review, Return, Approve, Reject or Revoke.
    std::string words = {};                         ///< The reason, or a comment.
    std::optional<review::ReviewPoint> failed = {}; ///< Of Return: the point that does not hold.
};

/// What the owner of the key would sign to take the step now, byte for byte (canonical JSON), so that they can read it
/// first. It is checked that they may, as for the step itself, and an attempt that is not permitted is logged.
Result<std::string> planStep(const Path &caseFile, const StepOrder &order, const crypto::PrivateKey &key,
                             Progress &progress, const Clock &clock = SystemClock());

/// Signs exactly these bytes of planStep(). NotPermitted also where the request has gone on since they were made.
Result<review::Request> takeStep(const Path &caseFile, const StepOrder &order, const std::string &statement,
                                 const crypto::PrivateKey &key, Progress &progress, const Clock &clock = SystemClock());

/// A request with what has become different since it was submitted.
struct RequestStanding
{
    review::Request request;
    std::vector<std::string> changes; ///< One sentence each; with any of them an approval is void.
};
/// An approval that covers nothing any more. What was delivered stays delivered, whatever became of the case since.
bool isVoid(const RequestStanding &standing);
Result<RequestStanding> requestStanding(const store::CaseReader &reader, std::string_view id, Progress &progress,
                                        const Clock &clock = SystemClock());

/// What a request selects now. Invalid for one that was not submitted yet.
Result<review::Selection> requestSelection(const store::CaseReader &reader, std::string_view id, Progress &progress,
                                           const Clock &clock = SystemClock());

/// The events as an export would have them, for those who decide on it; `visit` returns false to stop early.
Status previewSelection(const store::CaseReader &reader, const review::Selection &selection,
                        const std::function<bool(const Event &)> &visit);

} // namespace casebook::work
