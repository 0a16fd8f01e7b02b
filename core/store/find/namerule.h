// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/find/condition.h"

#include <string>
#include <string_view>
#include <vector>

namespace casebook::store {

/// By what a person, or a conversation, is known; all folded.
///
/// A value without `*` means whoever has it as a whole name, as a whole address (plain or with XEP-0106 escapes), as
/// the part before the `@`, or as one word of names and of that part; words end at blanks and dots. `@domain` means
/// everybody there. A value with `*` is held against the whole address, the part before the `@` and the whole names.
class Names
{
public:
    void addAddress(std::string_view address);
    void addName(std::string_view name);

    bool match(const Pattern &pattern) const;

private:
    std::vector<std::string> m_names; ///< And what stands before the `@` of addresses.
    std::vector<std::string> m_addresses;
    std::vector<std::string> m_domains; ///< With the `@`.
};

} // namespace casebook::store
