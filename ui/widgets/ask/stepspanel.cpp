// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ask/stepspanel.h"

#include "core/base/qtext.h"
#include "ui/presentation/requesttext.h"
#include "ui/presentation/wording.h"

#include <QDateTime>
#include <QScrollArea>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

using namespace Qt::StringLiterals;
using review::RequestAct;
using review::RequestState;

constexpr int panelWidth = 300;

Instant timeOf(const review::RequestStep &step)
{
    constexpr std::int64_t perMillisecond = 1'000'000;
    return Instant{QDateTime::fromString(toQString(step.time), Qt::ISODateWithMs).toMSecsSinceEpoch() * perMillisecond};
}

/// What somebody said with a step: its reason or comment, and the points of a review.
QString wordsOf(const review::RequestStep &step)
{
    QStringList words;
    for (const auto key : {"reason"_L1, "comment"_L1}) {
        if (const auto text = step.statement.value(key).toString(); !text.isEmpty())
            words += StepsPanel::tr("“%1”").arg(text);
    }
    const auto checklist = step.statement.value("checklist"_L1).toObject();
    for (const auto point : {review::ReviewPoint::Legal, review::ReviewPoint::Scope, review::ReviewPoint::Details}) {
        const auto held = checklist.value(toQString(review::reviewPointName(point)));
        if (held.isBool())
            words += (held.toBool() ? u"✓ "_s : u"✗ "_s) + reviewPointText(point);
    }
    if (step.statement.value("preview"_L1).toString() == "not seen"_L1)
        words += StepsPanel::tr("Signed without having seen the preview.");
    return words.join(u'\n');
}

QString nextText(const review::Request &request)
{
    switch (request.state) {
    case RequestState::Draft: return StepsPanel::tr("Waits to be submitted by its author.");
    case RequestState::Submitted: return StepsPanel::tr("Waits for a reviewer other than its author.");
    case RequestState::InternalReview: return StepsPanel::tr("Waits for an approver other than its author.");
    case RequestState::Returned: return StepsPanel::tr("Waits to be mended and submitted again by its author.");
    case RequestState::Approved: return StepsPanel::tr("Can be exported.");
    case RequestState::Processing: return StepsPanel::tr("An export is under way, or was stopped.");
    case RequestState::Delivered: return StepsPanel::tr("Was delivered. The same export again gives the same.");
    case RequestState::Expired: return StepsPanel::tr("Its time is over. Its author can submit it again.");
    case RequestState::Rejected:
    case RequestState::Revoked: break;
    }
    return StepsPanel::tr("Nothing leaves by it.");
}

} // namespace

StepsPanel::StepsPanel(QWidget *parent)
    : Surface(QPalette::Base, Qt::LeftEdge, parent), m_steps(new QVBoxLayout), m_next(new ToneLabel(Tone::Text))
{
    setObjectName(u"requestSteps"_s);
    setAccessibleName(tr("Steps"));
    m_next->setObjectName(u"requestNext"_s);
    m_next->setWordWrap(true);
    m_steps->setSpacing(space(3));
    const auto step = [this](RequestAct act) { return [this, act] { Q_EMIT stepWanted(act); }; };
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(space(4), space(3), space(4), space(3));
    inside->setSpacing(space(2));
    inside->addWidget(m_next);
    m_preview = addAct(inside, tr("Preview…"), u"requestPreview"_s, false, [this] { Q_EMIT previewWanted(); });
    m_dryRun = addAct(inside, tr("Dry run"), u"requestDryRun"_s, false, [this] { Q_EMIT dryRunWanted(); });
    m_submit = addAct(inside, tr("Submit…"), u"requestSubmit"_s, true, step(RequestAct::Submit));
    m_edit = addAct(inside, tr("Edit…"), u"requestEdit"_s, false, [this] { Q_EMIT editWanted(); });
    m_review = addAct(inside, tr("Sign the review…"), u"requestReview"_s, true, step(RequestAct::Review));
    m_approve = addAct(inside, tr("Sign and approve…"), u"requestApprove"_s, true, step(RequestAct::Approve));
    m_export = addAct(inside, tr("Export…"), u"requestExport"_s, true, [this] { Q_EMIT exportWanted(); });
    m_return = addAct(inside, tr("Return…"), u"requestReturn"_s, false, step(RequestAct::Return));
    m_reject = addAct(inside, tr("Reject…"), u"requestReject"_s, false, step(RequestAct::Reject));
    m_revoke = addAct(inside, tr("Revoke…"), u"requestRevoke"_s, false, step(RequestAct::Revoke));
    auto *there = new ToneLabel(Tone::Dim, tr("The approver may sit at another computer: send a file, take in their "
                                              "answer, and compare the fingerprint on the telephone."));
    there->setWordWrap(true);
    there->setFont(sized(there->font(), TextSize::Small));
    auto *column = new QWidget;
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(space(4), space(4), space(4), space(4));
    rows->setSpacing(space(3));
    rows->addWidget(sectionLabel(tr("Steps")));
    rows->addLayout(m_steps);
    rows->addWidget(card);
    rows->addWidget(sectionLabel(tr("On another computer")));
    rows->addWidget(there);
    m_send = addAct(rows, tr("Write a request file…"), u"requestSend"_s, false, [this] { Q_EMIT sendWanted(); });
    m_receive = addAct(rows, tr("Take in an answer…"), u"requestReceive"_s, false, [this] { Q_EMIT receiveWanted(); });
    m_sheet =
        addAct(rows, tr("Save the sheet as PDF…"), u"requestSaveSheet"_s, false, [this] { Q_EMIT sheetWanted(); });
    rows->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(column);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->addWidget(scroll);
    setFixedWidth(panelWidth);
}

QPushButton *StepsPanel::addAct(QVBoxLayout *to, const QString &text, const QString &name, bool primary, auto wanted)
{
    auto *act = primary ? primaryButton(text, name) : button(text, name);
    connect(act, &QPushButton::clicked, this, wanted);
    to->addWidget(act);
    m_all += act;
    return act;
}

void StepsPanel::show(const review::Request &request, const QTimeZone &zone, bool isVoid, bool busy)
{
    showSteps(request, zone);
    showNext(request, isVoid);
    for (auto *each : std::as_const(m_all))
        each->setEnabled(!busy);
}

void StepsPanel::showSteps(const review::Request &request, const QTimeZone &zone)
{
    clearLayout(m_steps);
    for (const auto &step : request.steps) {
        auto *what = new ToneLabel(Tone::Text, requestActText(step.act));
        auto bold = what->font();
        bold.setWeight(QFont::DemiBold);
        what->setFont(bold);
        auto *who = new ToneLabel(
            Tone::Dim, tr("%1, %2", "person, time").arg(personText(step.signer), shortTime(timeOf(step), zone)));
        who->setToolTip(
            tr("%1\nentry %2 of the log, account %3")
                .arg(fingerprintText(step.signer.fingerprint()), countText(step.entry), toQString(step.account)));
        auto *one = new QVBoxLayout;
        one->setSpacing(1);
        one->addWidget(what);
        for (const QString &line : {who->text(), wordsOf(step)}) {
            if (line.isEmpty())
                continue;
            auto *text = line == who->text() ? who : new ToneLabel(Tone::Dim, line);
            text->setWordWrap(true);
            text->setFont(sized(text->font(), TextSize::Small));
            one->addWidget(text);
        }
        m_steps->addLayout(one);
    }
}

void StepsPanel::showNext(const review::Request &request, bool isVoid)
{
    const RequestState state = request.state;
    const auto may = [state](RequestAct act) { return review::mayFollow(state, act); };
    m_next->setText(isVoid ? tr("The approval is void. Its author can submit it again.") : nextText(request));
    m_next->setTone(isVoid ? Tone::Bad : Tone::Text);
    m_preview->setVisible(request.result.has_value());
    m_dryRun->setVisible(request.result.has_value());
    const bool mend =
        state == RequestState::Draft || state == RequestState::Returned || state == RequestState::Expired || isVoid;
    m_submit->setVisible(mend && may(RequestAct::Submit));
    m_edit->setVisible(may(RequestAct::Submit));
    m_review->setVisible(may(RequestAct::Review));
    m_approve->setVisible(may(RequestAct::Approve));
    m_return->setVisible(may(RequestAct::Return));
    m_reject->setVisible(may(RequestAct::Reject));
    m_revoke->setVisible(may(RequestAct::Revoke));
    const bool leaves =
        state == RequestState::Approved || state == RequestState::Processing || state == RequestState::Delivered;
    m_export->setVisible(leaves && !isVoid);
    m_send->setVisible(request.result.has_value());
    m_receive->setVisible(may(RequestAct::Approve) || may(RequestAct::Reject));
}

QWidget *StepsPanel::firstFocus()
{
    for (auto *each : std::as_const(m_all)) {
        if (each->isVisible())
            return each;
    }
    return this;
}

} // namespace casebook::ui
