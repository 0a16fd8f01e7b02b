// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/exports/mailtarget.h"
#include "core/mail/smtppool.h"
#include "core/store/mailledger.h"

#include <memory>
#include <string>
#include <vector>

namespace casebook::exports {

/// Offers mails to the server, and waits between tries.
class MailCarrier
{
public:
    virtual ~MailCarrier() = default;

    /// What the server takes at most, in bytes; 0: it does not say. The first that anybody says to it.
    virtual Result<std::uint64_t> open() = 0;

    /// As mail::SmtpPool::deliver().
    virtual Status deliver(std::span<const mail::SmtpMail> mails,
                           std::vector<std::vector<mail::SmtpOutcome>> &outcomes) = 0;

    /// False when the person wants to stop meanwhile.
    virtual bool wait(std::chrono::milliseconds pause) = 0;
};

struct SmtpDelivery
{
    std::string name; ///< Of the target: the ledger goes by it.
    mail::SmtpTarget target;
    MailBasis basis = MailBasis::Participants;
    Path caseFile; ///< Whose ledger it is.
};

/// What was delivered, by mails and recipients.
struct SmtpFigures
{
    std::int64_t sent = 0;
    std::int64_t before = 0; ///< Sent by an earlier run.
    std::int64_t deferred = 0;
    std::int64_t refused = 0;
    std::vector<std::string> twice; ///< Message-IDs of mails that may have arrived more than once.
};

/// Delivers mails to a server. Every mail and recipient is in the ledger of the case before it is offered, and its fate
/// afterwards, so that a later run neither loses nor repeats any, but for those that were in flight when this one was
/// killed: they are offered again, with the same Message-ID, and listed.
///
/// What is not taken for the time being is offered again after all others, with growing pauses. The folder of the
/// export gets `deliveries.csv`, one row a mail and recipient, `unmapped.csv`, and what was not delivered as
/// `undelivered/…eml`.
class SmtpMailTarget : public MailTarget
{
public:
    virtual SmtpFigures figures() const = 0;
};

/// All three outlive it.
std::unique_ptr<SmtpMailTarget> makeSmtpTarget(const SmtpDelivery &delivery, MailCarrier &carrier, const Clock &clock);

} // namespace casebook::exports
