// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/requestformcontroller.h"
#include "ui/widgets/controls.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace casebook::ui {

class DeliveryFields;
class DocumentsField;
class ScopeFields;

/// The form of a request, with the query that it compiles to, what that selects, and what an approver would ask.
class RequestFormPane : public QWidget
{
    Q_OBJECT

public:
    /// Borrows the reads.
    explicit RequestFormPane(CaseReads &reads, QWidget *parent = nullptr);

    /// An empty form; or, with an id, one that begins with what the request has.
    void begin(const QString &id = {}, const review::RequestForm &form = {});
    const QString &id() const { return m_id; }
    RequestDraft draft() const;
    void stop() { m_looking.stop(); }
    QWidget *firstFocus();

Q_SIGNALS:
    void saveWanted();
    void submitWanted();
    void cancelled();

private:
    QWidget *makeWho();
    QWidget *makeFound();
    QWidget *makeApprover();
    QLayout *makeButtons();
    QPlainTextEdit *textEdit(const QString &name, const QString &what);
    void look();
    void showFound();
    QString whatIsMissing() const;

    RequestFormController m_looking;
    QString m_id;
    ToneLabel *m_title;
    QLineEdit *m_organisation;
    QLineEdit *m_requester;
    QLineEdit *m_requesterMail;
    QPlainTextEdit *m_reason;
    QPlainTextEdit *m_law;
    DocumentsField *m_documents;
    ScopeFields *m_scope;
    ToneLabel *m_query;
    ToneLabel *m_counts;
    ToneLabel *m_warnings;
    QLineEdit *m_statement;
    QLineEdit *m_notified;
    QLineEdit *m_approver;
    QComboBox *m_role;
    QLineEdit *m_approverMail;
    DeliveryFields *m_delivery;
    ToneLabel *m_missing;
    QPushButton *m_save;
    QPushButton *m_submit;
    bool m_filling = false;
};

} // namespace casebook::ui
