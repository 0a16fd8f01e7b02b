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

/// Reads a request file and makes a draft of it. Invalid: see review::parseRequestFile().
Result<review::Request> newRequest(const Path &caseFile, const Path &requestFile, const crypto::PrivateKey &key,
                                   const Clock &clock = SystemClock());

/// Compiles the filter, runs it, and submits what it selects; with `requestFile`, the form of that file in place of the
/// one before. An approval that there was is gone.
Result<review::Request> submitRequest(const Path &caseFile, std::string_view id, const crypto::PrivateKey &key,
                                      const std::optional<Path> &requestFile, Progress &progress,
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

/// A request with what has become different since it was submitted.
struct RequestStanding
{
    review::Request request;
    std::vector<std::string> changes; ///< One sentence each; with any of them an approval is void.
};
Result<RequestStanding> requestStanding(const store::CaseReader &reader, std::string_view id, Progress &progress,
                                        const Clock &clock = SystemClock());

/// What a request selects now. Invalid for one that was not submitted yet.
Result<review::Selection> requestSelection(const store::CaseReader &reader, std::string_view id, Progress &progress,
                                           const Clock &clock = SystemClock());

/// The events as an export would have them, for those who decide on it; `visit` returns false to stop early.
Status previewSelection(const store::CaseReader &reader, const review::Selection &selection,
                        const std::function<bool(const Event &)> &visit);

} // namespace casebook::work
