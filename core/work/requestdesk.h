// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/audit/entry.h"
#include "core/base/clock.h"
#include "core/crypto/keyring.h"
#include "core/review/requests.h"

#include <string>
#include <string_view>
#include <vector>

namespace casebook::work {

/// A case in which somebody with a key takes one step of a request; nobody else writes meanwhile. Borrows key and
/// clock.
class RequestDesk
{
public:
    static Result<RequestDesk> open(const Path &caseFile, const crypto::PrivateKey &key, const Clock &clock);

    store::CaseFile &file() { return m_file; }
    const store::CaseReader &reader() const { return m_reader; }
    const review::CaseRecord &record() const { return m_record; }

    review::Request draft() const; ///< With the next id, and nothing in it.
    Result<review::Request> find(std::string_view id) const { return m_record.find(id, m_reader.info().file); }

    /// Whether the step may be taken now (the log is whole, the clock right, the person allowed), by the owner of the
    /// key or by `person`. An attempt that may not is logged.
    Status permit(const review::Request &request, review::RequestAct act);
    Status permit(const review::Request &request, review::RequestAct act, const crypto::Certificate &person);

    /// The selection is still the submitted one; NotPermitted, which is logged, with what is different.
    Status checkUnchanged(const review::Request &request, Progress &progress);

    /// Logs that it was refused; the answer is the reason.
    Status refuse(const review::Request &request, review::RequestAct act, const crypto::Certificate &person,
                  const Error &reason);

    /// Signs it and keeps it; the request as it is then.
    Result<review::Request> take(const review::Request &request, review::RequestAct act, QJsonObject statement);

    /// What take() would sign: canonical JSON.
    std::string plan(const review::Request &request, review::RequestAct act, QJsonObject statement) const;

    /// Signs what plan() said, and keeps it. NotPermitted, which is logged, where the request has gone on since, or
    /// it is another's.
    Result<review::Request> takePlanned(const review::Request &request, review::RequestAct act,
                                        const std::string &statement);

    /// The same for what is no step of a request, and only an approver may do. An attempt that may not is logged.
    Status permitAsApprover(QJsonObject statement);
    std::string planAsApprover(QJsonObject statement) const;
    /// Permits, signs and keeps it. `details`: what the entry tells besides.
    Status takeAsApprover(audit::Act act, const std::string &statement, QJsonObject details = {});

    /// Keeps what somebody else has signed elsewhere.
    Result<review::Request> keep(const review::Request &request, review::RequestAct act,
                                 const review::SignedAct &signedAct);

private:
    RequestDesk(store::CaseFile file, store::CaseReader reader, review::CaseRecord record,
                const crypto::PrivateKey &key, const Clock &clock);

    store::CaseFile m_file;
    store::CaseReader m_reader;
    review::CaseRecord m_record;
    const crypto::PrivateKey &m_key;
    const Clock &m_clock;
};

/// What every statement of a step has besides its own parts.
QJsonObject stepStatement(const review::Request &request, review::RequestAct act, QJsonObject parts);

/// What an approver signs, before stepStatement().
QJsonObject approvalStatement(const review::Request &request, const crypto::Certificate &approver, bool seen);

/// What a form, or the result of a submission, selects now.
Result<review::Selection> selectFor(const store::CaseReader &reader, const std::string &query,
                                    const std::string &context, Progress &progress, Instant now);
Result<review::RequestResult> measureFor(const store::CaseReader &reader, const std::string &query,
                                         const std::string &context, Progress &progress, Instant now);

/// How that differs from what was submitted, one sentence each.
Result<std::vector<std::string>> changesOf(const store::CaseReader &reader, const review::Request &request,
                                           Progress &progress, Instant now);

} // namespace casebook::work
