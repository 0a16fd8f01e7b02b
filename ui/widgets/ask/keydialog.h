// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/keptpassphrase.h"
#include "ui/presentation/requestscontroller.h"
#include "ui/widgets/controls.h"

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace casebook::ui {

class KeyField;
class Settings;

/// Asks for a key, for one act. What the act needs besides stands above the key. Emits unlocked() with the key, which
/// nobody keeps longer than that.
class KeyDialog : public QDialog
{
    Q_OBJECT

public:
    struct Texts
    {
        QString title;
        QString sentence; ///< What the key is used for.
        QString button;
    };

    KeyDialog(RequestsController &requests, Settings &settings, const Texts &texts, QWidget *parent = nullptr);

    /// Takes a field between the sentence and the key.
    void addField(const QString &label, QWidget *field);
    void tell(Tone tone, const QString &sentence);
    void tell(const Error &error);
    /// Where passphrases are kept and found.
    KeptPassphrase &kept() { return m_kept; }

Q_SIGNALS:
    void unlocked(const casebook::crypto::PrivateKey &key);

protected:
    /// A whole sentence on what must still be filled in; empty = nothing.
    virtual QString whatIsMissing() const { return {}; }
    /// Call it when that may have become another.
    void showMissing();
    void unlock();

    QVBoxLayout *body() { return m_body; }
    RequestsController &requests() { return m_requests; }
    /// At the end of the line of buttons.
    void addButton(QPushButton *button);
    KeyField *key() { return m_key; }
    void showEvent(QShowEvent *event) override;

private:
    void openKey(const Path &file, const crypto::Secret &passphrase, bool typed);
    void keep(const Path &file, const crypto::Secret &passphrase);

    RequestsController &m_requests;
    KeptPassphrase m_kept;
    QVBoxLayout *m_body;
    KeyField *m_key;
    ToneLabel *m_said;
    QHBoxLayout *m_buttons;
    QPushButton *m_ok;
    bool m_opening = false;
};

} // namespace casebook::ui
