// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/verificationcard.h"

#include "ui/presentation/verifycontroller.h"
#include "ui/widgets/style/type.h"

#include <QVBoxLayout>

namespace casebook::ui {

VerificationCard::VerificationCard(VerifyController &controller, QWidget *parent)
    : Card(parent), m_controller(controller), m_verdict(new ToneLabel(Tone::Text)), m_findings(new ToneLabel(Tone::Dim))
{
    setObjectName(QStringLiteral("verification"));
    m_verdict->setObjectName(QStringLiteral("verifyVerdict"));
    m_verdict->setWordWrap(true);
    auto bold = m_verdict->font();
    bold.setWeight(QFont::DemiBold);
    m_verdict->setFont(bold);
    m_findings->setObjectName(QStringLiteral("verifyFindings"));
    m_findings->setTextFormat(Qt::PlainText);
    m_findings->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(4), space(3), space(4), space(3));
    layout->setSpacing(space(1));
    layout->addWidget(m_verdict);
    layout->addWidget(m_findings);
    connect(&m_controller, &VerifyController::changed, this, &VerificationCard::refresh);
    refresh();
}

void VerificationCard::refresh()
{
    const QString verdict = m_controller.verdict();
    setVisible(!verdict.isEmpty());
    const auto &result = m_controller.result();
    const bool damaged = m_controller.error() || (result && !result->verdict.problems.empty());
    const auto tone = damaged ? Tone::Bad : m_controller.clean() ? Tone::Good : Tone::Warning;
    m_verdict->setText(verdict);
    m_verdict->setTone(tone);
    setOutline(tone);
    QStringList findings = m_controller.findings();
    const qsizetype mostShown = 8;
    const qsizetype more = findings.size() - mostShown;
    if (more > 0) {
        findings.resize(mostShown);
        findings += tr("and %n more", nullptr, static_cast<int>(more));
    }
    m_findings->setText(findings.join(QLatin1Char('\n')));
    m_findings->setVisible(!findings.isEmpty());
}

} // namespace casebook::ui
