// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/exportcontroller.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace casebook::ui {

class MailboxFields;
class MailServerField;
class NumberFields;
class Workspace;

/// How a selection leaves as mails: in files, to a server, or for review platforms as RSMF or
/// numbered with load files. What these ways share is
/// chosen once.
class MailOptions : public QWidget
{
    Q_OBJECT

public:
    enum class Way { Files, Server, Review, Numbered };

    explicit MailOptions(Workspace &workspace, QWidget *parent = nullptr);

    void show(Way way);
    /// Empty where everything is chosen that must be.
    QString whatIsMissing() const;
    /// What was chosen; days and times in `zone` where not in UTC.
    Result<ExportForm> form(const QByteArray &zone) const;
    /// Takes a typed password out of the fields.
    void forgetPassword();

Q_SIGNALS:
    void changed();

private:
    void fillChoices();
    void addRows();
    void showRows();
    exports::MailLayout layoutOfFiles() const;
    exports::MailCut cut() const;
    Result<exports::MailOptions> mails(const QByteArray &zone) const;
    Result<const std::chrono::time_zone *> zoneOfMails(const QByteArray &zone) const;

    Way m_way = Way::Files;
    QFormLayout *m_form;
    MailServerField *m_server;
    QComboBox *m_layout;
    QLineEdit *m_folderName;
    NumberFields *m_numbers;
    QComboBox *m_cut;
    QSpinBox *m_gap;
    QComboBox *m_basis;
    MailboxFields *m_mailboxes;
    QComboBox *m_zone;
    QLineEdit *m_subject;
    QSpinBox *m_largest;
    QCheckBox *m_attachments;
    QCheckBox *m_decrypted;
    QCheckBox *m_records;
};

} // namespace casebook::ui
