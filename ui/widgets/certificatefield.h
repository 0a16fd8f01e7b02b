// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/filefield.h"

namespace casebook::ui {

/// The place of a file with a certificate.
class CertificateField : public FileField
{
    Q_OBJECT

public:
    CertificateField(const QString &name, const QString &what, QWidget *parent = nullptr);
};

} // namespace casebook::ui
