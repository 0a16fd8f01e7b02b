// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/crypto/digest.h"
#include "core/review/redaction.h"
#include "core/review/selection.h"

#include <optional>
#include <string>

namespace casebook::review {

/// What a second person has signed, for whoever checks it without Casebook.
struct Approval
{
    std::string request;     ///< The id of the request in its case.
    std::string statement;   ///< Canonical JSON: the bytes that are signed.
    std::string signature;   ///< CMS, detached, DER.
    std::string certificate; ///< Of the approver, PEM.
    std::string approver;    ///< Their name.
    std::string requester;   ///< Name of whoever asked.
    std::string format;      ///< Of the delivery, as `export` names it.
    std::string target;      ///< Of the delivery; may be empty.
    int lifespanDays = 14;   ///< Of the delivery.
    crypto::Sha256Value root{};
};

/// The permission to let one selection out. No function that lets data out can be called without one, and only this
/// folder can make one: the compiler is the enforcement point.
class Clearance
{
public:
    enum class Kind {
        Single,    ///< The policy of the case is `single`: nobody else had to agree, and every output says so.
        Result,    ///< A second person has signed exactly this selection.
        Standing,  ///< A second person has signed a query, until when, and how much at most.
        Rehearsal, ///< Nobody has agreed, and nothing may leave: for runs that count what would.
    };

    Kind kind() const { return m_kind; }
    const Selection &selection() const { return m_selection; }
    const store::CaseInfo &caseInfo() const { return m_case; }
    const std::optional<Approval> &approval() const { return m_approval; } ///< None for Single and Rehearsal.
    const Redactions &redactions() const { return m_redactions; }          ///< As they were cleared.

    /// One English sentence for the manifest.
    std::string statement() const;

    /// The query for outputs, dates as moments. Where the case has redactions, a query that looks for texts or ids is
    /// not told: it may name what is hidden.
    std::string queryText() const;

private:
    friend Result<Clearance> clear(const store::CaseReader &reader, Selection selection);
    friend Result<Clearance> clearRequest(const store::CaseReader &reader, std::string_view request,
                                          std::string_view format, const Path &target, Progress &progress,
                                          const Clock &clock);
    friend Result<Clearance> clearRehearsal(const store::CaseReader &reader, Selection selection);
    friend Result<Clearance> clearRehearsalOf(const store::CaseReader &reader, std::string_view request,
                                              Progress &progress, const Clock &clock);
    Clearance(Kind kind, store::CaseInfo caseInfo, Selection selection, Redactions redactions,
              std::optional<Approval> approval);

    Kind m_kind;
    store::CaseInfo m_case;
    Selection m_selection;
    Redactions m_redactions;
    std::optional<Approval> m_approval;
};

/// Clears a selection under the policy of the case. A `four-eyes` case answers NotPermitted: without an approved
/// request nothing leaves it; so does a `single` one where the system-wide settings forbid that, or where the log says
/// that the case was made with another policy.
Result<Clearance> clear(const store::CaseReader &reader, Selection selection);

/// Clears what a request asks for, if it is approved and everything is still as it was approved: the log is whole, the
/// signatures and the people behind them hold, its time is not over, `format` is the approved one, and the selection is
/// the approved one down to the root over its leaves. A standing approval covers any selection of its query within its
/// counts, into its `target`. NotPermitted otherwise, with what is different.
Result<Clearance> clearRequest(const store::CaseReader &reader, std::string_view request, std::string_view format,
                               const Path &target, Progress &progress, const Clock &clock = SystemClock());

/// For a dry run of an export, which needs nobody's approval: exports::rehearse() takes it, and no way out does.
Result<Clearance> clearRehearsal(const store::CaseReader &reader, Selection selection);

/// The same for what a request asks for, whatever its state. Invalid for one that was not submitted yet. Conflict where
/// what it selects is not any more what was submitted, with what is different: nobody should decide on such figures.
Result<Clearance> clearRehearsalOf(const store::CaseReader &reader, std::string_view request, Progress &progress,
                                   const Clock &clock = SystemClock());

} // namespace casebook::review
