// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QLineEdit;
class QSpinBox;

namespace casebook::crypto {
class Secret;
}

namespace casebook::ui {

QSpinBox *spinBox(const QString &name, const QString &accessibleName, int least, int most);

/// A field that does not show what is typed.
QLineEdit *passwordField(const QString &name, const QString &accessibleName);

/// What is typed.
crypto::Secret secretIn(const QLineEdit &field);

/// The same, and empties the field.
crypto::Secret takeSecret(QLineEdit &field);

} // namespace casebook::ui
