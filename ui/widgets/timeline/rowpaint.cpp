// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0

// How a row looks; rowlayout.cpp says where its parts stand.
#include "ui/presentation/eventtext.h"
#include "ui/widgets/eventicon.h"
#include "ui/widgets/style/type.h"
#include "ui/widgets/timeline/rowlayout.h"
#include "ui/widgets/timeline/timelinelook.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace casebook::ui {

namespace {

constexpr int cornerRadius = 6;
constexpr int bubbleRadius = 10;
constexpr qreal bubbleTint = 0.10;    ///< How much of a person's colour is in the bubble.
constexpr qreal greyedOpacity = 0.55; ///< Of what the search does not find.

QColor mixed(const QColor &ground, const QColor &tint, qreal part)
{
    const auto mix = [part](int a, int b) { return static_cast<int>(a + (b - a) * part); };
    return {mix(ground.red(), tint.red()), mix(ground.green(), tint.green()), mix(ground.blue(), tint.blue())};
}

int sideAlignment(const TimelineLook &look, bool trailing)
{
    const bool left = (look.direction == Qt::LeftToRight) != trailing;
    return static_cast<int>((left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute) | Qt::AlignVCenter;
}

} // namespace

void RowLayout::paint(QPainter &painter, int top, Mark mark, const TimelineLook &look) const
{
    paintOver(painter, top, look);
    if (m_greyed)
        painter.setOpacity(greyedOpacity);
    paintFrame(painter, top, mark, look);
    paintBubble(painter, top, look);
    paintHead(painter, top, look);
    paintText(painter, top, look);
    paintChips(painter, top, look);
    painter.setOpacity(1);
}

void RowLayout::paintDay(QPainter &painter, const QRect &rect, const QString &day, const TimelineLook &look)
{
    painter.setFont(look.smallFont);
    painter.setPen(look.colours.dim);
    painter.drawText(rect, Qt::AlignCenter, day);
}

void RowLayout::paintOver(QPainter &painter, int top, const TimelineLook &look) const
{
    const int height = m_conversation.isEmpty() ? m_cardTop : m_conversationTop;
    const QRect over(look.cardLeft, top, look.cardRight - look.cardLeft, height);
    if (!m_conversation.isEmpty()) {
        const QFontMetrics small(look.smallFont);
        const QRect place(look.textLeft, top + m_conversationTop, look.textWidth, m_cardTop - m_conversationTop);
        painter.setFont(look.smallFont);
        painter.setPen(look.colours.accent);
        painter.drawText(look.mirrored(place), sideAlignment(look, false),
                         small.elidedText(m_conversation, Qt::ElideRight, place.width()));
        const int size = small.height();
        const QRect sign =
            look.mirrored({look.badgeLeft + (look.style == RowStyle::Compact ? space(2) : (look.badgeWidth - size) / 2),
                           place.center().y() - size / 2, size, size});
        painter.drawPixmap(sign.topLeft(),
                           iconPixmap(Icon::Message, look.colours.accent, size, painter.device()->devicePixelRatio()));
    }
    if (!m_day.isEmpty()) {
        paintDay(painter, over, m_day, look);
        const int half = QFontMetrics(look.smallFont).horizontalAdvance(m_day) / 2 + space(4);
        const int y = over.center().y();
        painter.setPen(look.colours.hairline);
        painter.drawLine(over.left(), y, over.center().x() - half, y);
        painter.drawLine(over.center().x() + half, y, over.right(), y);
    } else if (!m_gap.isEmpty()) {
        painter.setFont(look.smallFont);
        painter.setPen(look.colours.dim);
        const QRect place(look.textLeft, top, look.textWidth, m_cardTop);
        painter.drawText(look.mirrored(place), sideAlignment(look, false), m_gap);
        const QRect column = look.mirrored({look.badgeLeft, top, look.badgeWidth, m_cardTop});
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.colours.dim);
        for (const int y : {-6, 0, 6}) // time that went by
            painter.drawEllipse(QRectF(column).center() + QPointF(0, y), 1.3, 1.3);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

void RowLayout::paintBubble(QPainter &painter, int top, const TimelineLook &look) const
{
    if (m_bubble.isNull())
        return;
    const bool call = m_type == EventType::Call;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(call ? QPen(look.colours.edge) : QPen(Qt::NoPen));
    painter.setBrush(call ? look.colours.pane : mixed(look.colours.pane, m_tint, bubbleTint));
    painter.drawRoundedRect(QRectF(m_bubble.translated(0, top)).adjusted(0.5, 0.5, -0.5, -0.5), bubbleRadius,
                            bubbleRadius);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void RowLayout::paintFrame(QPainter &painter, int top, Mark mark, const TimelineLook &look) const
{
    if (mark == Mark::None)
        return;
    const QRectF frame(look.cardLeft, top + m_cardTop, look.cardRight - look.cardLeft, m_height - m_cardTop);
    const bool focused = mark == Mark::CurrentWithFocus;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(focused ? look.colours.accent : look.colours.edge, focused ? 2 : 1));
    painter.setBrush(look.colours.selection);
    const qreal inset = focused ? 1 : 0.5;
    painter.drawRoundedRect(frame.adjusted(inset, inset, -inset, -inset), cornerRadius, cornerRadius);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void RowLayout::paintHead(QPainter &painter, int top, const TimelineLook &look) const
{
    painter.setFont(look.timeFont);
    painter.setPen(m_doubtful ? look.colours.warning : look.colours.dim);
    painter.drawText(m_timeRect.translated(0, top), sideAlignment(look, false) | Qt::TextDontClip, m_time);
    if (m_type != EventType::Message) {
        const int size = std::min(look.badgeSize, std::max(16, QFontMetrics(look.smallFont).height() - 2));
        const int before = look.style == RowStyle::Compact ? space(2) : (look.badgeWidth - size) / 2;
        const QRect place(look.badgeLeft + before,
                          top + m_baseline - QFontMetrics(look.smallFont).capHeight() / 2 - size / 2, size, size);
        painter.drawPixmap(look.mirrored(place).topLeft(),
                           iconPixmap(m_folds ? Icon::People : eventIcon(m_type), look.colours.dim, size,
                                      painter.device()->devicePixelRatio()));
    } else if (!m_name.isEmpty()) {
        paintPerson(painter, top, look);
    }
}

/// The badge with initials; in compact rows the name in the column of badges.
void RowLayout::paintPerson(QPainter &painter, int top, const TimelineLook &look) const
{
    if (look.style == RowStyle::Compact) {
        const QFontMetrics name(look.nameFont);
        const QRect mark =
            look.mirrored({look.badgeLeft, top + m_baseline - name.capHeight(), space(1), name.capHeight()});
        painter.fillRect(mark, m_tint);
        const QRect place(look.badgeLeft + space(2), top + m_baseline - name.ascent(), look.badgeWidth - space(2),
                          name.height());
        painter.setFont(look.nameFont);
        painter.setPen(look.colours.text);
        painter.drawText(look.mirrored(place), sideAlignment(look, false), m_name);
    } else {
        const QRect badge = look.mirrored({look.badgeLeft, top + m_cardTop + space(2), look.badgeSize, look.badgeSize});
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_tint);
        painter.drawRoundedRect(badge, cornerRadius, cornerRadius);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setFont(look.badgeFont);
        painter.setPen(Qt::white);
        painter.drawText(badge, Qt::AlignCenter, m_initials);
    }
}

void RowLayout::paintText(QPainter &painter, int top, const TimelineLook &look) const
{
    const QFontMetrics small(look.smallFont);
    if (!m_name.isEmpty() && look.style != RowStyle::Compact) {
        const QFontMetrics name(look.nameFont);
        const QRect place(look.textLeft, top + m_baseline - name.ascent(), look.textWidth, name.height());
        painter.setFont(look.nameFont);
        painter.setPen(look.colours.text);
        painter.drawText(look.mirrored(place), sideAlignment(look, false), m_name);
    }
    int right = look.cardRight - space(4);
    painter.setFont(look.smallFont);
    for (const auto &[text, colour] : {std::pair(&m_labels, look.colours.coded), {&m_marks, look.colours.warning}}) {
        if (text->isEmpty())
            continue;
        const int width = std::min(small.horizontalAdvance(*text) + 1, look.textWidth / 2);
        const QRect place(right - width, top + m_baseline - small.ascent(), width, small.height());
        painter.setPen(colour);
        painter.drawText(look.mirrored(place), sideAlignment(look, true),
                         small.elidedText(*text, Qt::ElideRight, width));
        right -= width + space(4);
    }
    const bool quiet = (m_type != EventType::Message && m_type != EventType::Call) || m_empty;
    const int inset = m_bubble.isNull() ? 0 : space(2);
    painter.setPen(quiet ? look.colours.dim : look.colours.text);
    for (const Paragraph &paragraph : m_paragraphs) {
        const auto width = static_cast<int>(paragraph.text->lineAt(0).width());
        const int left = look.mirrored({look.textLeft + inset, 0, width, 1}).left();
        paragraph.text->draw(&painter, QPointF(left, top + paragraph.top));
    }
    if (!m_cutNote.isEmpty()) {
        painter.setFont(look.smallFont);
        painter.setPen(look.colours.accent);
        const QRect place(look.textLeft, top + m_cutNoteTop, look.textWidth, small.height());
        painter.drawText(look.mirrored(place), sideAlignment(look, false), m_cutNote);
    }
}

void RowLayout::paintChips(QPainter &painter, int top, const TimelineLook &look) const
{
    painter.setFont(look.smallFont);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Chip &chip : m_chips) {
        const QRect place = look.mirrored(chip.rect.translated(0, top));
        painter.setPen(look.colours.edge);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
        const QRect sign = look.mirrored(chip.icon.translated(0, top));
        painter.drawPixmap(sign.topLeft(), iconPixmap(Icon::Attachment, look.colours.dim, sign.width(),
                                                      painter.device()->devicePixelRatio()));
        painter.setPen(look.colours.text);
        painter.drawText(look.mirrored(chip.words.translated(0, top)), sideAlignment(look, false), chip.text);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace casebook::ui
