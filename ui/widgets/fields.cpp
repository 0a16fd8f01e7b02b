// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/fields.h"

#include "ui/presentation/exportcontroller.h"
#include "ui/widgets/controls.h"

#include <QLineEdit>
#include <QSpinBox>

namespace casebook::ui {

QSpinBox *spinBox(const QString &name, const QString &accessibleName, int least, int most)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setRange(least, most);
    return box;
}

QLineEdit *passwordField(const QString &name, const QString &accessibleName)
{
    auto *field = lineEdit(name, accessibleName);
    field->setEchoMode(QLineEdit::Password);
    return field;
}

crypto::Secret secretIn(const QLineEdit &field)
{
    std::string text = field.text().toStdString();
    crypto::Secret secret(text);
    crypto::wipe(text);
    return secret;
}

crypto::Secret takeSecret(QLineEdit &field)
{
    auto secret = secretIn(field);
    field.clear();
    return secret;
}

} // namespace casebook::ui
