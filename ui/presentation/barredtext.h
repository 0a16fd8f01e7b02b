// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/redaction.h"

#include <QString>

#include <utility>
#include <vector>

namespace casebook::ui {

/// A text of which something is not to leave the case, as a timeline shows it.
struct BarredText
{
    QString text; ///< Reasons in place of what is hidden; or the original.
    /// Where bars are, as begin and end in `text`.
    std::vector<std::pair<qsizetype, qsizetype>> bars;
    bool original = false; ///< What is hidden can be read: bars only mark it.
    QString reasons;       ///< Each once: "privilege, personal".
};

enum class Barred { Hidden, Shown };

/// `runs` as Redactions::hiddenRuns() gives them, not empty.
BarredText barredText(const std::string &text, const std::vector<review::HiddenRun> &runs, Barred how);

/// The name of a reason in the language of the window; outputs keep their own. One that is not of the list stays as it
/// is.
QString redactionReasonName(std::string_view reason);

/// A reason of the list in words: "privilege: talk with lawyers, or made for them".
QString redactionReasonText(const review::RedactionReason &reason);

} // namespace casebook::ui
