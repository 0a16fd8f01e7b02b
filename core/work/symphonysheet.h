// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/mailboxes.h"
#include "core/work/symphonyrehearsal.h"

#include <map>
#include <string>

namespace casebook::work {

/// A rehearsal, and beside each person the mailbox that mails to them would go to.
struct SymphonySheet
{
    SymphonyRehearsal rehearsal;
    std::map<std::string, exports::KnownMailbox, std::less<>> mailboxes; ///< By foldJid().
};

/// `mailboxes` is a mapping of mailboxes (docs/format-mapping.md); empty: addresses of the archive alone. Errors as
/// rehearseSymphony() and MailboxMapping::parse().
Result<SymphonySheet> symphonySheet(const Path &caseFile, const query::Query &query, const review::ContextRule &context,
                                    const SymphonyExport &what, const Path &mailboxes, Progress &progress);

} // namespace casebook::work
