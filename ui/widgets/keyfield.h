// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/requestscontroller.h"

#include <QWidget>

class QLineEdit;

namespace casebook::ui {

class FileField;
class Settings;

/// A private key: the place of its file, which is remembered, and its passphrase, which is not.
class KeyField : public QWidget
{
    Q_OBJECT

public:
    explicit KeyField(Settings &settings, QWidget *parent = nullptr);

    Path file() const;
    bool isComplete() const;
    /// Empties the field: whoever needs the passphrase again has to ask for it again.
    crypto::Secret takePassphrase();
    /// Where the keyboard starts: at what is still missing.
    QWidget *firstFocus();

Q_SIGNALS:
    void changed();
    void entered(); ///< Return in the passphrase.

private:
    Settings &m_settings;
    FileField *m_file;
    QLineEdit *m_passphrase;
};

} // namespace casebook::ui
