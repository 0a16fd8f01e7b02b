// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace casebook {

/// The account of the operating system under which this program runs, as the system itself names it and not as an
/// environment variable says; its number where it has no name. UTF-8, never empty. Thread-safe.
std::string accountName();

} // namespace casebook
