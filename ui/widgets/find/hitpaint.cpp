// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/find/hitpaint.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/markscontroller.h"
#include "ui/presentation/persontext.h"
#include "ui/presentation/wording.h"
#include "ui/widgets/eventicon.h"
#include "ui/widgets/style/highlightformat.h"
#include "ui/widgets/style/type.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace casebook::ui {

namespace {

constexpr int side = space(4);
constexpr int above = space(2);
constexpr int badgeSize = 30;
constexpr int textLeft = side + badgeSize + space(3);
constexpr int betweenLines = 3;
constexpr int cornerRadius = 6;

} // namespace

int hitRowHeight(const QFont &font)
{
    return above + 2 * QFontMetrics(font).height() + betweenLines + above + 1;
}

HitLook::HitLook(const QWidget &view)
    : m_colours(colours(view.palette()))
    , m_text(view.font())
    , m_name(view.font())
    , m_small(tabular(sized(view.font(), TextSize::Small)))
    , m_direction(view.layoutDirection())
    , m_ratio(view.devicePixelRatioF())
{
    m_name.setWeight(QFont::DemiBold);
}

QRect HitLook::mirrored(const QRect &row, const QRect &rect) const
{
    return QStyle::visualRect(m_direction, row, rect);
}

int HitLook::aligned(bool trailing) const
{
    return static_cast<int>(QStyle::visualAlignment(m_direction, trailing ? Qt::AlignRight : Qt::AlignLeft)) |
           Qt::AlignVCenter;
}

void HitLook::paint(QPainter &painter, const QRect &row, const HitRow &shown, const HitListModel &model) const
{
    paintGround(painter, row, shown.state);
    if (!shown.hit)
        return paintMissing(painter, row);
    paintBadge(painter, row, shown.hit->event);
    paintHead(painter, row, shown, model);
    paintText(painter, row, shown, model);
}

void HitLook::paintGround(QPainter &painter, const QRect &row, HitState state) const
{
    const bool current = state == HitState::Current || state == HitState::CurrentWithFocus;
    if (current)
        painter.fillRect(row, m_colours.selection);
    else if (state == HitState::UnderMouse)
        painter.fillRect(row, m_colours.hover);
    painter.fillRect(row.left(), row.bottom(), row.width(), 1, m_colours.hairline);
    if (current)
        painter.fillRect(mirrored(row, {row.left(), row.top(), 3, row.height() - 1}), m_colours.accent);
    if (state == HitState::CurrentWithFocus) {
        painter.setPen(m_colours.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(row.adjusted(0, 0, -1, -2));
    }
}

void HitLook::paintBadge(QPainter &painter, const QRect &row, const Event &event) const
{
    const QRect badge =
        mirrored(row, {row.left() + side, row.top() + (row.height() - badgeSize) / 2, badgeSize, badgeSize});
    if (event.type != EventType::Message) {
        constexpr int size = 18;
        const QPoint place = badge.center() - QPoint(size / 2, size / 2);
        painter.drawPixmap(place, iconPixmap(eventIcon(event.type), m_colours.dim, size, m_ratio));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(personTint(event.sender.empty() ? event.senderName : event.sender));
    painter.drawRoundedRect(badge, cornerRadius, cornerRadius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    auto bold = m_small;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(Qt::white);
    painter.drawText(badge, Qt::AlignCenter, personInitials(event.sender, event.senderName));
}

void HitLook::paintHead(QPainter &painter, const QRect &row, const HitRow &shown, const HitListModel &model) const
{
    const Hit &hit = *shown.hit;
    auto font = m_name;
    if (shown.marks && shown.marks->opened)
        font.setWeight(QFont::Normal); // as in mail: what nobody has opened yet stands out
    const QFontMetrics name(font);
    const QFontMetrics small(m_small);
    const int top = row.top() + above;
    const auto &event = hit.event;
    const auto time = event.time ? shortTime(*event.time, model.zone()) : toText(event.rawTime);
    const int timeWidth = std::min(small.horizontalAdvance(time) + 2, row.width() / 3);
    painter.setFont(m_small);
    painter.setPen(event.time ? m_colours.dim : m_colours.warning);
    painter.drawText(mirrored(row, {row.right() - side - timeWidth, top, timeWidth + 1, name.height()}), aligned(true),
                     small.elidedText(time, Qt::ElideRight, timeWidth));

    const int room = row.right() - side - timeWidth - space(4) - textLeft - row.left();
    const auto person = name.elidedText(senderText(event), Qt::ElideRight, room / 2);
    const int personWidth = name.horizontalAdvance(person) + 1;
    painter.setFont(font);
    painter.setPen(m_colours.text);
    painter.drawText(mirrored(row, {row.left() + textLeft, top, personWidth, name.height()}), aligned(false), person);
    const int rest = room - personWidth - space(2);
    painter.setFont(m_small);
    painter.setPen(m_colours.dim);
    painter.drawText(mirrored(row, {row.left() + textLeft + personWidth + space(2), top, rest, name.height()}),
                     aligned(false), small.elidedText(hit.conversation, Qt::ElideRight, rest));
}

void HitLook::paintText(QPainter &painter, const QRect &row, const HitRow &shown, const HitListModel &model) const
{
    const Hit &hit = *shown.hit;
    const QFontMetrics text(m_text);
    const int labels = shown.marks ? paintLabels(painter, row, shown.marks->line()) : 0;
    const int width = row.width() - textLeft - side - labels;
    const auto snippet = model.snippet(hit);
    QTextLayout layout(text.elidedText(snippet.text, Qt::ElideRight, width), m_text);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(snippet.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(static_cast<Qt::Alignment>(aligned(false)) | Qt::AlignAbsolute);
    layout.setTextOption(option);
    layout.setFormats(highlightFormats(snippet.spans, 0, layout.text().size(), m_colours));
    layout.beginLayout();
    auto line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(width);
    layout.endLayout();
    const int top = row.top() + above + QFontMetrics(m_name).height() + betweenLines;
    const QRect place = mirrored(row, {row.left() + textLeft, top, width, text.height()});
    painter.setFont(m_text);
    painter.setPen(hit.event.type == EventType::Message ? m_colours.text : m_colours.dim);
    layout.draw(&painter, place.topLeft());
}

/// The width that they take at the end of the second line.
int HitLook::paintLabels(QPainter &painter, const QRect &row, const QString &labels) const
{
    if (labels.isEmpty())
        return 0;
    const QFontMetrics small(m_small);
    const int width = std::min(small.horizontalAdvance(labels) + 2, row.width() / 3);
    const int top = row.top() + above + QFontMetrics(m_name).height() + betweenLines;
    painter.setFont(m_small);
    painter.setPen(m_colours.coded);
    painter.drawText(mirrored(row, {row.right() - side - width, top, width + 1, QFontMetrics(m_text).height()}),
                     aligned(true), small.elidedText(labels, Qt::ElideRight, width));
    return width + space(4);
}

/// The page of this row is under way: quiet bars where its text will be.
void HitLook::paintMissing(QPainter &painter, const QRect &row) const
{
    constexpr int thickness = space(2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colours.hairline);
    const int middle = row.top() + row.height() / 2;
    for (const QRect &bar : {QRect(row.left() + textLeft, middle - thickness - 4, 120, thickness),
                             QRect(row.left() + textLeft, middle + 4, std::min(row.width() / 2, 420), thickness)})
        painter.drawRoundedRect(mirrored(row, bar), thickness / 2.0, thickness / 2.0);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace casebook::ui
