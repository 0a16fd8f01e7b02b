// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/noticebar.h"

#include "ui/presentation/errortext.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace casebook::ui {

NoticeBar::NoticeBar(QWidget *parent)
    : Surface(QPalette::Base, Qt::BottomEdge, parent)
    , m_mark(new QLabel)
    , m_headline(new ToneLabel(Tone::Bad))
    , m_detail(new ToneLabel(Tone::Text))
{
    setObjectName(QStringLiteral("notice"));
    m_headline->setObjectName(QStringLiteral("noticeHeadline"));
    auto bold = m_headline->font();
    bold.setWeight(QFont::DemiBold);
    m_headline->setFont(bold);
    m_headline->setWordWrap(true);
    m_detail->setObjectName(QStringLiteral("noticeDetail"));
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = button(tr("Dismiss"), QStringLiteral("noticeDismiss"));
    connect(close, &QPushButton::clicked, this, &NoticeBar::dismiss);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_headline);
    texts->addWidget(m_detail);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(space(4), space(2), space(4), space(2) + 1);
    line->setSpacing(space(3));
    line->addWidget(m_mark, 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    line->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void NoticeBar::showError(const Error &error)
{
    const auto text = errorText(error);
    put(text.headline, text.detail, error.code == Error::Code::Cancelled ? Tone::Warning : Tone::Bad);
}

void NoticeBar::put(const QString &headline, const QString &detail, Tone tone)
{
    m_mark->setPixmap(iconPixmap(tone == Tone::Good ? Icon::Check : Icon::Warning,
                                 toneColour(colours(QApplication::palette()), tone), 20, devicePixelRatioF()));
    m_headline->setTone(tone);
    m_headline->setText(headline);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(headline);
    setAccessibleDescription(detail);
    show();
}

} // namespace casebook::ui
