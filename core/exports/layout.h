// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// The names of what every export has beside the files of its format.
namespace casebook::exports::layout {

inline constexpr std::string_view manifest = "manifest.json";
inline constexpr std::string_view manifestSignature = "manifest.p7s"; ///< Where somebody signed it.
inline constexpr std::string_view sums = "SHA256SUMS";
inline constexpr std::string_view approval = "approval/"; ///< Before the names of the next four.
inline constexpr std::string_view statement = "approval.json";
inline constexpr std::string_view signature = "approval.p7s";
inline constexpr std::string_view certificate = "approver.pem";
inline constexpr std::string_view leaves = "leaves.txt";
inline constexpr std::string_view aside = ".casebook-aside";    ///< What is kept out of memory; likewise.
inline constexpr std::string_view marker = ".casebook-partial"; ///< Only in a folder that is not finished.

} // namespace casebook::exports::layout
