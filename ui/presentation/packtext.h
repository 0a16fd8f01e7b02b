// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/requested/guess.h"

#include <QString>

namespace casebook::ui {

/// What the rows of a table are, for people: "Messages", "Calls".
QString textOf(archive::requested::TableKind kind);

/// What a column says, for people: "Time", "Sender (address)". The extra ones are "Keep beside the text".
QString textOf(archive::requested::Meaning meaning);

/// What is asked, as a whole sentence.
QString textOf(const archive::requested::Question &question);

} // namespace casebook::ui
