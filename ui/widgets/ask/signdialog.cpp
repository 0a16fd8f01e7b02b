// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ask/signdialog.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/requesttext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/keyfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

using namespace Qt::StringLiterals;
using review::RequestAct;
using review::ReviewPoint;

constexpr std::array points{ReviewPoint::Legal, ReviewPoint::Scope, ReviewPoint::Details};

bool needsReason(RequestAct act)
{
    return act == RequestAct::Return || act == RequestAct::Reject || act == RequestAct::Revoke;
}

} // namespace

KeyDialog::Texts SignDialog::textsFor(const review::Request &request, RequestAct act)
{
    const QString id = toText(request.id);
    const QString show = tr("Show what I sign");
    switch (act) {
    case RequestAct::Review:
        return {tr("Review %1").arg(id), tr("Each point is signed with your name. Check what holds."), show};
    case RequestAct::Return: return {tr("Return %1").arg(id), tr("The requester mends it and submits it again."), show};
    case RequestAct::Approve:
        return {tr("Approve %1").arg(id),
                request.form.standing
                    ? tr("You approve whatever this query selects, within its limits, until its end.")
                    : tr("You approve exactly what was found. Any change of selection, texts, redactions or counts "
                         "makes the approval void."),
                show};
    case RequestAct::Reject: return {tr("Reject %1").arg(id), tr("A rejected request stays rejected."), show};
    default: break;
    }
    return {tr("Revoke %1").arg(id), tr("Nothing leaves by this request any more."), show};
}

SignDialog::SignDialog(RequestsController &requests, Settings &settings, const review::Request &request, RequestAct act,
                       Signing signing, QWidget *parent)
    : KeyDialog(requests, settings, textsFor(request, act), parent)
    , m_act(act)
    , m_request(request.id)
    , m_signing(std::move(signing))
    , m_words(lineEdit(QStringLiteral("signWords"), needsReason(act) ? tr("Reason") : tr("Comment")))
    , m_sentence(new ToneLabel(Tone::Text))
    , m_statement(new QPlainTextEdit)
    , m_sign(primaryButton(tr("Sign"), QStringLiteral("signSign")))
{
    setObjectName(QStringLiteral("signDialog"));
    if (act == RequestAct::Review)
        addChecklist();
    addWords();
    addStatement();
    connect(this, &KeyDialog::unlocked, this, &SignDialog::prepare);
    connect(key(), &KeyField::changed, this, &SignDialog::forget);
    connect(m_sign, &QPushButton::clicked, this, &SignDialog::sign);
    resize(680, 560);
}

void SignDialog::addChecklist()
{
    for (const auto point : points) {
        auto *box = new QCheckBox(reviewPointText(point));
        box->setObjectName(u"signPoint."_s + toText(review::reviewPointName(point)));
        connect(box, &QCheckBox::toggled, this, &SignDialog::forget);
        m_points += box;
        body()->addWidget(box);
    }
}

void SignDialog::addWords()
{
    if (m_act == RequestAct::Return) {
        m_failed = comboBox(u"signFailed"_s, tr("What does not hold"));
        for (const auto point : points)
            m_failed->addItem(reviewPointText(point));
        connect(m_failed, &QComboBox::currentIndexChanged, this, &SignDialog::forget);
        addField(tr("What does not hold"), m_failed);
    }
    connect(m_words, &QLineEdit::textChanged, this, &SignDialog::forget);
    addField(needsReason(m_act) ? tr("Reason") : tr("Comment (may be empty)"), m_words);
}

void SignDialog::addStatement()
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

QString SignDialog::whatIsMissing() const
{
    if (!std::ranges::all_of(m_points, &QCheckBox::isChecked))
        return tr("All three points must hold. Return the request where one does not.");
    if (needsReason(m_act) && m_words->text().trimmed().isEmpty())
        return tr("Give a reason.");
    return {};
}

work::StepOrder SignDialog::order() const
{
    work::StepOrder order{m_request, m_act, m_words->text().trimmed().toStdString(), {}};
    if (m_failed)
        order.failed = points[static_cast<std::size_t>(m_failed->currentIndex())];
    return order;
}

void SignDialog::prepare(const crypto::PrivateKey &key)
{
    tell(Tone::Dim, tr("Comparing the request with the case as it is now…"));
    const bool begun = m_signing.plan(order(), key, this, [this, key](const Result<std::string> &statement) {
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

void SignDialog::showStatement(const std::string &statement)
{
    m_shown = statement;
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(statement));
    m_sentence->setText(document.object().value("text"_L1).toString());
    m_statement->setPlainText(tr("SHA-256 of the statement: %1").arg(digestText(statement)) + u"\n\n"_s +
                              QString::fromUtf8(document.toJson(QJsonDocument::Indented)));
    m_sign->setEnabled(true);
    m_sign->setFocus();
}

/// What was shown is not what would be signed any more.
void SignDialog::forget()
{
    m_shownTo.reset();
    m_shown.clear();
    m_sentence->clear();
    m_statement->clear();
    m_sign->setEnabled(false);
    showMissing();
}

void SignDialog::sign()
{
    if (!m_shownTo)
        return;
    m_signing.sign(order(), m_shown, *m_shownTo);
    accept();
}

} // namespace casebook::ui
