// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/exportcontroller.h"
#include "ui/widgets/controls.h"

#include <QTimeZone>

namespace casebook::ui {

/// How an export ended: whether it balances first, then the figures of both sides. What does not balance, or left
/// something out, never looks like a plain success.
class ExportResult : public Card
{
    Q_OBJECT

public:
    /// `name` is the beginning of the object names.
    explicit ExportResult(const QString &name = QStringLiteral("export"), QWidget *parent = nullptr);

    void show(const exports::ExportReport &report);
    /// What an export would be.
    void show(const work::Rehearsed &rehearsed);
    /// `sending`: what was delivered before it ended stays delivered.
    void show(const Error &error, bool sending = false);
    /// Below the figures: how many mails, and who has no mailbox.
    void showMails(const exports::MailFigures &mails);
    /// Below the figures: what became of them at the server.
    void showSent(const exports::SmtpFigures &sent);
    /// Below the figures: the encrypted file, its end, and a password that Casebook made, which is shown nowhere else.
    void showDelivery(const store::Delivery &delivery, const QTimeZone &zone, const crypto::Secret &madePassword);
    /// Below that: whether the key store has the password now.
    void showKept(const Status &kept);

private:
    void begin(const QString &verdict, const QString &detail, Tone tone);
    void addFiles(const exports::ExportReport &report);
    void warn(const QString &verdict);
    void fillTable(const exports::ExportReport &report, const QString &exported);

    QString m_name;
    ToneLabel *m_verdict;
    ToneLabel *m_detail;
    QGridLayout *m_table;
    QGridLayout *m_fields;
};

} // namespace casebook::ui
