// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace casebook::ui {

/// The text in its own direction (that of its first letter) where that may be another one than the window's, so that
/// it does not pull what stands around it along, and keeps its own signs in their places.
QString apart(const QString &text);

} // namespace casebook::ui
