// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/ask/keydialog.h"

#include <functional>
#include <optional>

class QPlainTextEdit;

namespace casebook::ui {

/// Something that somebody signs: what it needs, then the statement in full, and only then the signature.
class StatementDialog : public KeyDialog
{
    Q_OBJECT

public:
    using Answer = std::function<void(const Result<std::string> &)>;

    StatementDialog(RequestsController &requests, Settings &settings, const Texts &texts, QWidget *parent = nullptr);

protected:
    /// Makes the statement, canonical JSON; false where something else is still under way.
    virtual bool plan(const crypto::PrivateKey &key, Answer answer) = 0;
    /// Signs what plan() made, and shows how that ends.
    virtual void take(const std::string &statement, const crypto::PrivateKey &key) = 0;

    /// Below what derived classes ask for.
    void addStatement();
    /// What was shown is not what would be signed any more.
    void forget();

private:
    void prepare(const crypto::PrivateKey &key);
    void showStatement(const std::string &statement);
    void sign();

    ToneLabel *m_sentence;
    QPlainTextEdit *m_statement;
    QPushButton *m_sign;
    std::optional<crypto::PrivateKey> m_shownTo; ///< Whose statement is shown; let go with the dialog.
    std::string m_shown;
};

} // namespace casebook::ui
