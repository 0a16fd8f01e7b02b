// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ask/statementdialog.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/requesttext.h"
#include "ui/widgets/keyfield.h"

#include <QFontDatabase>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace casebook::ui {

using namespace Qt::StringLiterals;

StatementDialog::StatementDialog(RequestsController &requests, Settings &settings, const Texts &texts, QWidget *parent)
    : KeyDialog(requests, settings, texts, parent)
    , m_sentence(new ToneLabel(Tone::Text))
    , m_statement(new QPlainTextEdit)
    , m_sign(primaryButton(tr("Sign"), u"signSign"_s))
{
    connect(this, &KeyDialog::unlocked, this, &StatementDialog::prepare);
    connect(key(), &KeyField::changed, this, &StatementDialog::forget);
    connect(m_sign, &QPushButton::clicked, this, &StatementDialog::sign);
    resize(680, 560);
}

void StatementDialog::addStatement()
{
    m_sentence->setObjectName(u"signSentence"_s);
    m_sentence->setWordWrap(true);
    m_statement->setObjectName(u"signStatement"_s);
    m_statement->setAccessibleName(tr("What is signed"));
    m_statement->setReadOnly(true);
    m_statement->setTabChangesFocus(true);
    m_statement->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_statement->setPlaceholderText(tr("What you sign stands here, in full, as soon as your key is opened."));
    body()->addWidget(m_sentence);
    body()->addWidget(m_statement, 1);
    m_sign->setEnabled(false);
    m_sign->setAutoDefault(false);
    addButton(m_sign);
}

void StatementDialog::prepare(const crypto::PrivateKey &key)
{
    tell(Tone::Dim, tr("Comparing with the case as it is now…"));
    const bool begun = plan(key, [this, key](const Result<std::string> &statement) {
        if (!statement) {
            tell(statement.error());
            return;
        }
        m_shownTo = key;
        showStatement(*statement);
        tell(Tone::Text, tr("You sign as %1.").arg(toText(key.subject())));
    });
    if (!begun)
        tell(Tone::Warning, tr("Another step is still under way. Try again in a moment."));
}

void StatementDialog::showStatement(const std::string &statement)
{
    m_shown = statement;
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(statement));
    m_sentence->setText(document.object().value("text"_L1).toString());
    m_statement->setPlainText(tr("SHA-256 of the statement: %1").arg(digestText(statement)) + u"\n\n"_s +
                              QString::fromUtf8(document.toJson(QJsonDocument::Indented)));
    m_sign->setEnabled(true);
    m_sign->setFocus();
}

void StatementDialog::forget()
{
    m_shownTo.reset();
    m_shown.clear();
    m_sentence->clear();
    m_statement->clear();
    m_sign->setEnabled(false);
    showMissing();
}

void StatementDialog::sign()
{
    if (m_shownTo)
        take(m_shown, *m_shownTo);
}

} // namespace casebook::ui
