// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/proof/coveragebar.h"

#include "ui/widgets/style/colours.h"
#include "ui/widgets/style/type.h"

#include <QPainter>
#include <QStyle>

namespace casebook::ui {

namespace {

constexpr int barHeight = 16;
constexpr qreal leastWidth = 2; ///< Of a place, so that a single byte is seen.

} // namespace

CoverageBar::CoverageBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("coverageBar"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CoverageBar::show(std::uint64_t bytes, std::vector<store::IssueRow> unread)
{
    m_bytes = bytes;
    m_unread = std::move(unread);
    update();
}

QSize CoverageBar::sizeHint() const
{
    return {space(40), barHeight};
}

void CoverageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours from = colours(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_bytes > 0 ? from.accent : from.hairline);
    painter.drawRoundedRect(rect(), 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const auto &place : m_unread) {
        const qreal scale = width() / static_cast<qreal>(std::max<std::uint64_t>(m_bytes, 1));
        const qreal wide = std::max(leastWidth, static_cast<qreal>(place.span.length) * scale);
        const qreal left = std::min(static_cast<qreal>(place.span.offset) * scale, width() - wide);
        const qreal x = layoutDirection() == Qt::RightToLeft ? width() - left - wide : left;
        if (place.severity == Severity::Note) {
            painter.fillRect(QRectF(x, height() / 2.0, wide, height() / 2.0), from.pane);
        } else {
            painter.fillRect(QRectF(x - 1, 0, wide + 2, height()), from.pane);
            painter.fillRect(QRectF(x, 0, wide, height()), from.warning);
        }
    }
}

} // namespace casebook::ui
