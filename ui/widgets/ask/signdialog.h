// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/ask/statementdialog.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace casebook::ui {

/// One step of a request: reviewed, returned, approved, rejected, revoked. The words of whoever takes it, then what
/// they sign, in full, and only then the signature.
class SignDialog : public StatementDialog
{
    Q_OBJECT

public:
    /// Who makes the statement, and who signs it: the open case, or a request file on another computer.
    struct Signing
    {
        std::function<bool(const work::StepOrder &, const crypto::PrivateKey &, QObject *, Answer)> plan;
        std::function<void(const work::StepOrder &, const std::string &, const crypto::PrivateKey &)> sign;
    };

    SignDialog(RequestsController &requests, Settings &settings, const review::Request &request, review::RequestAct act,
               Signing signing, QWidget *parent = nullptr);

protected:
    QString whatIsMissing() const override;
    bool plan(const crypto::PrivateKey &key, Answer answer) override;
    void take(const std::string &statement, const crypto::PrivateKey &key) override;

private:
    static Texts textsFor(const review::Request &request, review::RequestAct act);
    void addChecklist();
    void addWords();
    work::StepOrder order() const;

    const review::RequestAct m_act;
    const std::string m_request;
    const Signing m_signing;
    QList<QCheckBox *> m_points; ///< Of a review.
    QComboBox *m_failed = nullptr;
    QLineEdit *m_words;
};

} // namespace casebook::ui
