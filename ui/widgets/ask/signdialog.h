// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/ask/keydialog.h"

#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace casebook::ui {

/// One step of a request: reviewed, returned, approved, rejected, revoked. The words of whoever takes it, then what
/// they sign, in full, and only then the signature.
class SignDialog : public KeyDialog
{
    Q_OBJECT

public:
    /// Who makes the statement, and who signs it: the open case, or a request file on another computer.
    struct Signing
    {
        using Answer = std::function<void(const Result<std::string> &)>;
        std::function<bool(const work::StepOrder &, const crypto::PrivateKey &, QObject *, Answer)> plan;
        std::function<void(const work::StepOrder &, const std::string &, const crypto::PrivateKey &)> sign;
    };

    SignDialog(RequestsController &requests, Settings &settings, const review::Request &request, review::RequestAct act,
               Signing signing, QWidget *parent = nullptr);

protected:
    QString whatIsMissing() const override;

private:
    static Texts textsFor(const review::Request &request, review::RequestAct act);
    void addChecklist();
    void addWords();
    void addStatement();
    work::StepOrder order() const;
    void prepare(const crypto::PrivateKey &key);
    void showStatement(const std::string &statement);
    void forget();
    void sign();

    const review::RequestAct m_act;
    const std::string m_request;
    const Signing m_signing;
    QList<QCheckBox *> m_points; ///< Of a review.
    QComboBox *m_failed = nullptr;
    QLineEdit *m_words;
    ToneLabel *m_sentence;
    QPlainTextEdit *m_statement;
    QPushButton *m_sign;
    std::optional<crypto::PrivateKey> m_shownTo; ///< Whose statement is shown; let go with the dialog.
    std::string m_shown;
};

} // namespace casebook::ui
