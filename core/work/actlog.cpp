// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/actlog.h"

#include "core/audit/log.h"

namespace casebook::work {

Status logAct(const Path &caseFile, audit::Act act, const QJsonObject &details)
{
    constexpr std::chrono::seconds patience(10);
    auto file = store::CaseFile::open(caseFile, patience);
    return file ? audit::append(*file, act, details) : std::unexpected(file.error());
}

} // namespace casebook::work
