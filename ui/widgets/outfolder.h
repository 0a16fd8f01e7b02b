// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"

#include <QString>

class QLineEdit;

namespace casebook::ui {

/// A new folder beside the case for an export of this form (a short name, for the path), with the time in it.
QString suggestedFolder(Path caseFile, const QString &form);

/// Asks where the folder in the field is to lie; its own name stays. `name` is that of the dialog. Returns at once.
void askFolderFor(QLineEdit &field, const QString &title, const QString &name);

} // namespace casebook::ui
