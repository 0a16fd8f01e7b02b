// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"
#include "core/store/find/condition.h"
#include "core/store/fulltext/bits.h"

#include <functional>
#include <span>
#include <vector>

namespace casebook::store {

/// Looks at what events say, for conditions that their numbers do not decide.
class EventTexts
{
public:
    explicit EventTexts(Database &database);

    struct Candidate
    {
        std::int64_t event = 0;
        std::size_t bit = 0;
    };

    /// Clears the bits of those for which the condition (Text or Uid) does not hold. The candidates are all that have
    /// bits; they are put in order of their rows. Many texts are matched by two threads.
    Status clearOthers(const Condition &condition, std::vector<Candidate> &candidates, Bits &bits);

    /// Texts on which a regular expression took too many steps.
    std::int64_t gaveUp() const { return m_gaveUp; }

private:
    bool holds(const Condition &condition, const Statement &row);

    /// Visits the candidates that have a row.
    Status forEachRow(std::span<const Candidate> candidates,
                      const std::function<void(const Candidate &, const Statement &)> &visit);

    Statement m_range;
    SearchedTexts m_texts;
    std::int64_t m_gaveUp = 0;
};

} // namespace casebook::store
