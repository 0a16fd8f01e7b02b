// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/actnow.h"

#include "core/base/account.h"

namespace casebook::review {

store::Act actNow(std::string scope, const Clock &clock)
{
    return {accountName(), momentOf(clock), std::move(scope)};
}

} // namespace casebook::review
