// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/mailtargetscontroller.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace casebook::ui {

class ToneLabel;

/// Which saved mail server, with all that can be done about it, and its password: typed, or from the key store of the
/// system.
class MailServerField : public QWidget
{
    Q_OBJECT

public:
    explicit MailServerField(MailTargetsController &targets, QWidget *parent = nullptr);

    /// Null where none is chosen. Valid until the list changes.
    const work::SavedMailTarget *chosen() const;
    QString whatIsMissing() const;
    crypto::Secret password() const;
    void forgetPassword();

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    void fill();
    void showChoice();
    void lookForPassword();
    void edit(const QString &name);
    void test();
    void remove();
    QString whatItSays(const mail::SmtpTarget &target) const;

    MailTargetsController &m_targets;
    QComboBox *m_list;
    QPushButton *m_edit;
    QPushButton *m_test;
    QPushButton *m_remove;
    ToneLabel *m_about;
    QLineEdit *m_password;
    crypto::Secret m_kept; ///< Of the chosen one; as long as it is chosen.
    QString m_wanted;      ///< To choose as soon as it is in the list.
};

} // namespace casebook::ui
