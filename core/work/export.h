// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/eml.h"
#include "core/exports/loadfile.h"
#include "core/exports/rsmf.h"
#include "core/work/loggedexport.h"

#include <string>
#include <vector>

namespace casebook::work {

/// Clears and exports the scope as mail files, in the default form. Errors as exportLogged().
Result<exports::ExportReport> exportEml(const Path &caseFile, const ExportScope &scope, const Path &out,
                                        Progress &progress);

struct MailExport
{
    exports::MailOptions mails = {};
    exports::MailBasis basis = exports::MailBasis::Conversations;
    exports::MailLayout layout = exports::MailLayout::Folder;
    std::string folderName = "IM Archive"; ///< Within each mailbox.
};

struct MailExported
{
    exports::ExportReport report;
    exports::MailFigures figures;
};

/// The same in any form.
Result<MailExported> exportMails(const Path &caseFile, const ExportScope &scope, const Path &out, const MailExport &how,
                                 Progress &progress);

/// The same as a production with load files.
Result<MailExported> exportLoadFile(const Path &caseFile, const ExportScope &scope, const Path &out,
                                    exports::MailOptions mails, const exports::LoadFileOptions &how,
                                    Progress &progress);

/// The same as RSMF.
Result<exports::ExportReport> exportRsmf(const Path &caseFile, const ExportScope &scope, const Path &out,
                                         const exports::RsmfOptions &how, Progress &progress);

/// Who has which mailbox, from a CSV file. Invalid with all its faults.
Result<mail::MailboxMapping> readMapping(const Path &file);

/// The people of the conversations that a query selects, with the mailboxes that they would get, and what rows of the
/// mapping name that nobody goes by.
struct MailboxPreview
{
    std::vector<exports::KnownMailbox> people;
    std::vector<std::string> unused;
};

Result<MailboxPreview> previewMailboxes(const Path &caseFile, const query::Query &query,
                                        const exports::MailboxRules &rules, Progress &progress);
Result<MailboxPreview> previewMailboxes(const store::CaseReader &reader, const query::Query &query,
                                        const exports::MailboxRules &rules, Progress &progress);

} // namespace casebook::work
