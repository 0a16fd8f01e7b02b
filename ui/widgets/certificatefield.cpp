// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/certificatefield.h"

namespace casebook::ui {

CertificateField::CertificateField(const QString &name, const QString &what, QWidget *parent)
    : FileField(name, what, tr("Certificates (*.pem *.crt *.cer)"), parent)
{
}

} // namespace casebook::ui
