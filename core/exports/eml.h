// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/pipeline.h"

#include <memory>

namespace casebook::exports {

/// One plain-text mail for each conversation and UTC day, `<tenant>/<yyyy>/<yyyymmdd>_<conversation>.eml`, with a
/// participant table and every event on a line of its own. People without a mailbox get an address that can never
/// be delivered (`u-….@unmapped.invalid`).
std::unique_ptr<Formatter> makeEmlFormatter();

} // namespace casebook::exports
