// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/exports/csv.h"
#include "core/exports/packedfolder.h"
#include "core/store/deliveries.h"
#include "core/work/loggedexport.h"

namespace casebook::work {

struct CsvDelivery
{
    exports::CsvOptions csv;
    exports::Packing packing;
    int lifespanDays = 14; ///< From 1.
};

struct CsvDelivered
{
    exports::ExportReport report;
    store::Delivery delivery; ///< As recorded in the case.
};

/// A strong one for a pack.
crypto::Secret newPassword();

/// Clears the scope and exports it as an encrypted pack of CSV tables; notes it in the case with its end. NotPermitted
/// where the policy of the case does not allow it. The password is nowhere but in the pack's keys.
Result<CsvDelivered> deliverCsv(const Path &caseFile, const ExportScope &scope, const Path &out,
                                const CsvDelivery &delivery, Progress &progress, const Clock &clock = SystemClock());

} // namespace casebook::work
