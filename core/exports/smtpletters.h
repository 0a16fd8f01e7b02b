// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/smtpdelivery.h"

#include <span>

namespace casebook::exports {

/// One mail on its way to a server.
struct Letter
{
    ConversationKey conversation{};
    Mail mail;
    std::uint64_t key = 0; ///< Under which its bytes are put aside between tries; 0 before the first one.
    std::vector<store::MailDelivery> deliveries = {};

    /// Somebody does not have it yet, and may get it by another try.
    bool isOpen() const;
};

/// What the ledger of a case says about letters to one target. Opens the case for each call only, so that other writers
/// get their turn.
class LetterLedger
{
public:
    /// Both outlive this object.
    LetterLedger(const SmtpDelivery &delivery, const Clock &clock) : m_delivery(delivery), m_clock(clock) {}

    /// Notes as in flight what is to be offered now: to be called before it is. How many of these deliveries an earlier
    /// run has brought.
    Result<std::int64_t> enter(std::span<Letter> letters) const;

    /// Notes how they stand.
    Status record(std::span<const Letter> letters) const;

private:
    Result<store::CaseFile> open() const;

    const SmtpDelivery &m_delivery;
    const Clock &m_clock;
};

} // namespace casebook::exports
