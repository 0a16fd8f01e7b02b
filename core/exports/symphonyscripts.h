// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace casebook::exports {

/// The scripts for pushing by hand, and the settings that they read (resources/symphony).
std::string_view pushScriptShell();
std::string_view pushScriptWindows();
std::string_view pushSettings();

} // namespace casebook::exports
