// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string_view>

namespace casebook::ui {

/// The codes of core for a move to Symphony, as words of the window. What it does not know is shown as it is.

/// Of work::SymphonyFinding: "Nobody was chosen for this person".
QString findingText(std::string_view code);

/// Why events are left out, or what cannot be imported: "text is empty", "people who came".
QString leftOutText(std::string_view reason);

/// A class of failures, and what a person can do about it.
QString failureText(std::string_view failure);
QString remedyText(std::string_view failure);

/// `map`, `create`, `skip`; `use`.
QString actionText(std::string_view action);

} // namespace casebook::ui
