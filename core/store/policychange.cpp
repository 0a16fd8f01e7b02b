// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/policychange.h"

#include "core/store/readerstate.h"

namespace casebook::store {

Status changePolicy(CaseFile &file, Policy policy)
{
    CaseInfo changed = file.info();
    changed.policy = policy;
    Transaction transaction(file.database());
    if (!transaction.status())
        return transaction.status();
    Statement update(file.database(), "UPDATE meta SET value = ? WHERE key = ?");
    update.put(static_cast<std::int64_t>(policy)).put("policy").run();
    update.put(identitySeal(changed)).put("seal").run();
    return update.failed() ? update.status() : transaction.commit();
}

bool saysOtherwise(const CaseReader &reader)
{
    const auto now = readCaseInfo(reader.database());
    return !now || identitySeal(*now) != identitySeal(reader.info());
}

} // namespace casebook::store
