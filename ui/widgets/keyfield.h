// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/requestscontroller.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace casebook::ui {

class FileField;
class Settings;

/// A private key: the place of its file, which is remembered, and its passphrase, which is not, unless the person wants
/// it in the key store of the account.
class KeyField : public QWidget
{
    Q_OBJECT

public:
    explicit KeyField(Settings &settings, QWidget *parent = nullptr);

    Path file() const;
    /// A file is named. Without a passphrase that of the key store is meant.
    bool isComplete() const;
    bool hasPassphrase() const;
    /// The passphrase is to go to the key store, once it has opened the key.
    bool isToBeKept() const;
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
    QCheckBox *m_keep;
};

} // namespace casebook::ui
