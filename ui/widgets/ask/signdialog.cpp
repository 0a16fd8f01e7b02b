// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ask/signdialog.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/requesttext.h"
#include "ui/widgets/controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
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
    : StatementDialog(requests, settings, textsFor(request, act), parent)
    , m_act(act)
    , m_request(request.id)
    , m_signing(std::move(signing))
    , m_words(lineEdit(QStringLiteral("signWords"), needsReason(act) ? tr("Reason") : tr("Comment")))
{
    setObjectName(QStringLiteral("signDialog"));
    if (act == RequestAct::Review)
        addChecklist();
    addWords();
    addStatement();
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

bool SignDialog::plan(const crypto::PrivateKey &key, Answer answer)
{
    return m_signing.plan(order(), key, this, std::move(answer));
}

void SignDialog::take(const std::string &statement, const crypto::PrivateKey &key)
{
    m_signing.sign(order(), statement, key);
    accept();
}

} // namespace casebook::ui
