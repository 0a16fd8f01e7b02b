// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/eventtype.h"
#include "ui/widgets/style/icons.h"

namespace casebook::ui {

/// What stands beside an event of this type in lists.
Icon eventIcon(EventType type);

} // namespace casebook::ui
