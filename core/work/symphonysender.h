// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/symphony.h"
#include "core/symphony/agent.h"
#include "core/symphony/diagnostics.h"
#include "core/work/symphonyledger.h"

#include <cstdint>
#include <span>
#include <string>

namespace casebook::work {

/// One message on its way.
struct PendingMessage
{
    store::SymphonyMessage row;
    std::string body;
    bool sentBefore = false; ///< An earlier request may have brought it there.
};

/// Sends requests to Symphony's agent, and keeps in the ledger what became of their messages. Confined to one thread;
/// all references outlive this object.
class SymphonySender
{
public:
    SymphonySender(symphony::Agent &agent, SymphonyLedger &ledger, const symphony::Diagnostics &diagnostics)
        : m_agent(agent), m_ledger(ledger), m_diagnostics(diagnostics)
    {
    }

    /// In one request, and where Symphony refuses it as such, in two, down to the message at fault. Fails only where
    /// the ledger cannot be written.
    Status send(std::span<PendingMessage> part);
    /// What cannot be sent at all; an earlier answer that is not known stays so.
    Status failHere(PendingMessage &pending, std::string failure, std::string diagnostic);

    /// Why nothing more is to be sent; empty while all is well.
    const std::string &stopped() const { return m_stopped; }
    /// Messages of which an answer said nothing, since this was asked last.
    std::int64_t takeUnanswered() { return std::exchange(m_unanswered, 0); }

private:
    Status settle(std::span<PendingMessage> part, const symphony::CallAnswer &answer);
    Status take(std::span<PendingMessage> part, const symphony::CallAnswer &answer);
    Status refuse(std::span<PendingMessage> part, const symphony::CallAnswer &answer, const std::string &said);
    Status keep(std::span<PendingMessage> part);
    Status stop(std::span<PendingMessage> part, store::SymphonyState state, std::string why);

    symphony::Agent &m_agent;
    SymphonyLedger &m_ledger;
    const symphony::Diagnostics &m_diagnostics;
    std::string m_stopped;
    std::int64_t m_unanswered = 0;
    int m_refusals = 0; ///< Requests refused as such, one after the other.
};

} // namespace casebook::work
