// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/controls.h"
#include "ui/widgets/questionstep.h"

#include <set>

class QListWidget;

namespace casebook::ui {

/// Asks for what opens locked sources: passwords, and keys in PKCS #12 files. Every secret is tried at once on all of
/// them. Those that stay locked are left out of the import, and the report names them.
class UnlockStep : public QuestionStep
{
    Q_OBJECT

public:
    /// Borrows the controller, whose survey() must be there.
    explicit UnlockStep(ImportController &imports, QWidget *parent = nullptr);

    QString title() const override;
    bool isComplete() const override { return m_trying == 0; }
    void apply(work::ImportRequest &request) const override;

private:
    QWidget *passwordRow();
    QWidget *keyRow();
    void chooseKey();
    void tryPassword();
    void tryKey();
    void tryOn(const crypto::Keyring &more);
    void tell(Tone tone, const QString &sentence);
    void showList();

    ImportController &m_imports;
    const std::vector<archive::LockedSource> m_locked;
    crypto::Keyring m_keyring;
    std::set<std::size_t> m_opened; ///< Indexes of m_locked.
    int m_trying = 0;               ///< Answers that are still to come.
    QListWidget *m_list;
    QLineEdit *m_password;
    QLineEdit *m_keyFile;
    QLineEdit *m_keyPassword;
    ToneLabel *m_outcome;
};

} // namespace casebook::ui
