// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/review/selection.h"

#include <string>

namespace casebook::review {

/// The permission to let one selection out. No function that lets data out can be called without one, and only this
/// folder can make one: the compiler is the enforcement point.
class Clearance
{
public:
    enum class Kind {
        Single, ///< The policy of the case is `single`: nobody else had to agree, and every output says so.
    };

    Kind kind() const { return m_kind; }
    const Selection &selection() const { return m_selection; }
    const store::CaseInfo &caseInfo() const { return m_case; }

    /// One English sentence for the manifest.
    std::string statement() const;

private:
    friend Result<Clearance> clear(const store::CaseReader &reader, Selection selection);
    Clearance(Kind kind, store::CaseInfo caseInfo, Selection selection);

    Kind m_kind;
    store::CaseInfo m_case;
    Selection m_selection;
};

/// Clears a selection under the policy of the case. A `four-eyes` case answers NotPermitted: without an approved
/// request nothing leaves it.
Result<Clearance> clear(const store::CaseReader &reader, Selection selection);

} // namespace casebook::review
