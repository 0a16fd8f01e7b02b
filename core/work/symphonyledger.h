// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/casereader.h"
#include "core/store/symphony.h"
#include "core/symphony/diagnostics.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::work {

/// The ledger of a case during a push. The case is open for writing only while lines are put into it, so that others
/// can go on with it.
class SymphonyLedger
{
public:
    /// The reader outlives this object.
    SymphonyLedger(Path caseFile, const store::CaseReader &reader, const symphony::Diagnostics &diagnostics)
        : m_caseFile(std::move(caseFile)), m_reader(reader), m_diagnostics(diagnostics)
    {
    }

    Status put(std::span<const store::SymphonyMessage> rows,
               store::LedgerLines there = store::LedgerLines::Replace) const;

    /// The line of a message; a new one where there is none.
    Result<store::SymphonyMessage> row(std::string_view id) const;

    /// What the answer says of the messages of one request becomes the state of their lines. `sentBefore`: for each,
    /// whether an earlier try may have arrived, so that saying nothing about it means that it was ignored as known.
    void apply(std::span<const symphony::ImportAnswer> answers, const std::vector<bool> &sentBefore,
               std::span<store::SymphonyMessage> rows) const;

    const Path &caseFile() const { return m_caseFile; }

private:
    Path m_caseFile;
    const store::CaseReader &m_reader;
    const symphony::Diagnostics &m_diagnostics;
};

} // namespace casebook::work
