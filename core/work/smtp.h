// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/secret.h"
#include "core/exports/smtpdelivery.h"
#include "core/store/casefile.h"
#include "core/store/casereader.h"
#include "core/work/export.h"

#include <optional>
#include <string>
#include <vector>

namespace casebook::work {

/// The servers that a case can deliver mails to. Passwords are never among what is kept.

struct SavedMailTarget
{
    std::string name;
    std::int64_t version = 1;
    mail::SmtpTarget target;
    store::Act act; ///< Of the newest version.
};

/// Keeps it as the newest version under this name, and answers its number. Invalid as mail::checkTarget().
Result<std::int64_t> saveMailTarget(const Path &caseFile, const std::string &name, const mail::SmtpTarget &target);
Result<std::int64_t> saveMailTarget(store::CaseFile &file, const std::string &name, const mail::SmtpTarget &target);
Status removeMailTarget(const Path &caseFile, const std::string &name);
Status removeMailTarget(store::CaseFile &file, const std::string &name);
Result<std::vector<SavedMailTarget>> mailTargets(const Path &caseFile);
Result<std::vector<SavedMailTarget>> mailTargets(const store::CaseReader &reader);
/// NotFound.
Result<SavedMailTarget> mailTarget(const Path &caseFile, const std::string &name);

/// Sends one labelled mail to an address: whether the target works.
Result<mail::SmtpOutcome> testMailTarget(const mail::SmtpTarget &target, const crypto::Secret &password,
                                         const std::string &to, Progress &progress);

struct SmtpExport
{
    exports::MailOptions mails = {};
    std::string target; ///< Its name.
    exports::MailBasis basis = exports::MailBasis::Participants;
    crypto::Secret password;
};

struct SmtpExported
{
    exports::ExportReport report;
    exports::MailFigures mails;
    exports::SmtpFigures deliveries;
};

/// Selects, clears, and delivers to a saved target; the folder gets the record of it. A mail is never larger than the
/// server takes, unless one event is. See exports::SmtpMailTarget.
Result<SmtpExported> exportSmtp(const Path &caseFile, const ExportScope &scope, const Path &out, const SmtpExport &how,
                                Progress &progress);

/// The mails that it would deliver, as copies in mailboxes: the server is not asked, and the ledger not touched, so
/// that what an earlier run has delivered counts again. A target that is not saved means no settings of one. The scope
/// is that of a rehearsal (else Internal).
Result<MailExported> rehearseSmtp(const Path &caseFile, const ExportScope &scope, const SmtpExport &how,
                                  Progress &progress);

} // namespace casebook::work
