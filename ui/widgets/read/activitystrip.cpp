// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/read/activitystrip.h"

#include "ui/presentation/activitycontroller.h"
#include "ui/widgets/style/colours.h"
#include "ui/widgets/style/type.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace casebook::ui {

namespace {

constexpr int barsHeight = space(10);
constexpr int sideMargin = space(3) + 2;
constexpr qint64 day = 86'400LL * 1'000'000'000;

/// As much of a bar's height as tells it from nothing.
int heightOf(std::int64_t count, std::int64_t most, int room)
{
    if (count == 0)
        return 0;
    // By the root: quiet days stay visible beside loud ones.
    const double part = std::sqrt(static_cast<double>(count) / static_cast<double>(std::max<std::int64_t>(most, 1)));
    return std::max(2, static_cast<int>(part * room));
}

} // namespace

ActivityStrip::ActivityStrip(ActivityController &activity, QWidget *parent) : QWidget(parent), m_activity(activity)
{
    setObjectName(QStringLiteral("activityStrip"));
    setAccessibleName(tr("Activity over time"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_activity, &ActivityController::changed, this, &ActivityStrip::showAgain);
    showAgain();
}

void ActivityStrip::showAgain()
{
    const int bars = static_cast<int>(m_activity.picture().bars.size());
    if (m_current >= bars)
        m_current = bars - 1;
    if (m_anchor >= bars)
        m_anchor = -1;
    setAccessibleDescription(m_activity.summary());
    update();
}

QSize ActivityStrip::sizeHint() const
{
    const int text = QFontMetrics(sized(font(), TextSize::Small)).height();
    return {600, space(2) + barsHeight + space(1) + text + space(1)};
}

QSize ActivityStrip::minimumSizeHint() const
{
    return {space(40), sizeHint().height()};
}

QRect ActivityStrip::chart() const
{
    return {sideMargin, space(2), width() - 2 * sideMargin, barsHeight};
}

/// Time goes the way of reading.
int ActivityStrip::xOf(qint64 time) const
{
    const auto &picture = m_activity.picture();
    const QRect place = chart();
    const double part = static_cast<double>(time - picture.from) / static_cast<double>(picture.until() - picture.from);
    const int x = static_cast<int>(std::lround(std::clamp(part, 0.0, 1.0) * place.width()));
    return isRightToLeft() ? place.right() + 1 - x : place.left() + x;
}

QRect ActivityStrip::barRect(int bar) const
{
    const auto &picture = m_activity.picture();
    if (bar < 0 || bar >= static_cast<int>(picture.bars.size()))
        return {};
    const int one = xOf(picture.startOf(bar));
    const int other = xOf(picture.startOf(bar + 1));
    return {std::min(one, other), chart().top(), std::max(1, std::abs(other - one)), chart().height()};
}

int ActivityStrip::barAt(int x) const
{
    const auto bars = static_cast<int>(m_activity.picture().bars.size());
    const QRect place = chart();
    if (bars == 0 || place.width() <= 0)
        return -1;
    const int from = isRightToLeft() ? place.right() - x : x - place.left();
    return std::clamp(static_cast<int>(static_cast<qint64>(from) * bars / place.width()), 0, bars - 1);
}

std::pair<int, int> ActivityStrip::marked() const
{
    const int other = m_anchor < 0 ? m_current : m_anchor;
    return {std::min(other, m_current), std::max(other, m_current)};
}

void ActivityStrip::setVisibleTimes(std::optional<std::pair<qint64, qint64>> times)
{
    if (times == m_visible)
        return;
    m_visible = times;
    update();
}

void ActivityStrip::setCurrentBar(int bar)
{
    moveTo(bar, false);
}

void ActivityStrip::moveTo(int bar, bool marks)
{
    const auto bars = static_cast<int>(m_activity.picture().bars.size());
    if (bars == 0)
        return;
    if (!marks)
        m_anchor = -1;
    else if (m_anchor < 0)
        m_anchor = m_current;
    m_current = std::clamp(bar, 0, bars - 1);
    update();
    QAccessibleAnnouncementEvent said(this, m_activity.barText(m_current));
    QAccessible::updateAccessibility(&said);
}

void ActivityStrip::filterByMarked()
{
    const auto [first, last] = marked();
    if (first >= 0)
        Q_EMIT filterWanted(m_activity.picture().startOf(first), m_activity.picture().startOf(last + 1));
}

void ActivityStrip::zoomAround(int bar, bool in)
{
    const auto &picture = m_activity.picture();
    if (picture.width > 0)
        m_activity.zoom(in ? ActivityController::Zoom::In : ActivityController::Zoom::Out,
                        picture.startOf(std::max(bar, 0)) + picture.width / 2);
}

void ActivityStrip::keyPressEvent(QKeyEvent *event)
{
    const auto bars = static_cast<int>(m_activity.picture().bars.size());
    const int forward = isRightToLeft() ? -1 : 1;
    const bool marks = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left: return moveTo(m_current - forward, marks);
    case Qt::Key_Right: return moveTo(m_current + forward, marks);
    case Qt::Key_Home: return moveTo(0, marks);
    case Qt::Key_End: return moveTo(bars - 1, marks);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT jumpWanted(m_activity.picture().startOf(m_current));
        return;
    case Qt::Key_F: return filterByMarked();
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoomAround(m_current, true);
    case Qt::Key_Minus: return zoomAround(m_current, false);
    case Qt::Key_0: return m_activity.showAll();
    case Qt::Key_T: Q_EMIT tableWanted(); return;
    default: QWidget::keyPressEvent(event);
    }
}

void ActivityStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0)
        moveTo(0, false);
}

void ActivityStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = true;
    m_dragged = false;
    moveTo(barAt(static_cast<int>(event->position().x())), false);
}

void ActivityStrip::mouseMoveEvent(QMouseEvent *event)
{
    const int bar = barAt(static_cast<int>(event->position().x()));
    if (!m_pressed || bar < 0 || (bar == m_current && !m_dragged))
        return;
    m_dragged = true;
    moveTo(bar, true);
}

void ActivityStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !std::exchange(m_pressed, false) || m_current < 0)
        return;
    if (std::exchange(m_dragged, false))
        filterByMarked();
    else
        Q_EMIT jumpWanted(m_activity.picture().startOf(m_current));
}

void ActivityStrip::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() != 0)
        zoomAround(barAt(static_cast<int>(event->position().x())), event->angleDelta().y() > 0);
    event->accept();
}

void ActivityStrip::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        moveTo(barAt(event->pos().x()), false);
    if (m_current < 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Go to %1").arg(m_activity.barTime(m_current)), this,
                    [this] { Q_EMIT jumpWanted(m_activity.picture().startOf(m_current)); });
    menu->addAction(tr("Show this time only") + QStringLiteral("\tF"), this, &ActivityStrip::filterByMarked);
    menu->addSeparator();
    menu->addAction(tr("Zoom in") + QStringLiteral("\t+"), this, [this] { zoomAround(m_current, true); });
    menu->addAction(tr("Zoom out") + QStringLiteral("\t-"), this, [this] { zoomAround(m_current, false); });
    menu->addAction(tr("Show all") + QStringLiteral("\t0"), &m_activity, &ActivityController::showAll)
        ->setEnabled(!m_activity.showsAll());
    menu->addSeparator();
    menu->addAction(tr("As a table…") + QStringLiteral("\tT"), this, &ActivityStrip::tableWanted);
    menu->popup(event->globalPos());
}

bool ActivityStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int bar = barAt(help->pos().x());
        if (bar >= 0)
            QToolTip::showText(help->globalPos(), m_activity.barText(bar), this, barRect(bar));
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride) { // single letters belong to the strip while it has the focus
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_T || key == Qt::Key_F || key == Qt::Key_0)
            event->accept();
    }
    return QWidget::event(event);
}

void ActivityStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours ours = colours(palette());
    painter.fillRect(rect(), ours.pane);
    painter.setPen(ours.hairline);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    if (m_activity.picture().bars.empty())
        return;
    const auto [first, last] = marked();
    if (m_visible) {
        const int one = xOf(m_visible->first);
        const int other = xOf(m_visible->second);
        const QRect seen(std::min(one, other) - 1, chart().top() - 2, std::abs(other - one) + 3, chart().height() + 4);
        painter.fillRect(seen, ours.selection);
        painter.setPen(ours.accent);
        painter.drawLine(seen.topLeft(), seen.bottomLeft());
        painter.drawLine(seen.topRight(), seen.bottomRight());
    }
    if (m_anchor >= 0)
        painter.fillRect(barRect(first).united(barRect(last)), ours.selection);
    paintBars(painter);
    if (hasFocus() && m_current >= 0) {
        painter.setPen(QPen(ours.accent, 1));
        painter.drawRect(barRect(first).united(barRect(last)).adjusted(-2, -2, 1, 1));
    }
    paintTimes(painter);
}

void ActivityStrip::paintBars(QPainter &painter) const
{
    const Colours ours = colours(palette());
    const auto &picture = m_activity.picture();
    std::int64_t most = 0;
    for (const auto &bar : picture.bars)
        most = std::max(most, bar.events);
    const bool outlined = ours.edge == ours.accent; // strong contrast: hits are filled, the rest is not
    painter.setPen(ours.edge);
    for (int i = 0; i < static_cast<int>(picture.bars.size()); ++i) {
        const auto &counts = picture.bars[static_cast<std::size_t>(i)];
        const QRect place = barRect(i);
        const int gap = place.width() > 4 ? 1 : 0;
        const auto bar = [&](std::int64_t count) {
            const int height = heightOf(count, most, place.height() - space(1));
            return QRect(place.left(), place.bottom() + 1 - height, place.width() - gap, height);
        };
        if (outlined && counts.events > 0)
            painter.drawRect(bar(counts.events).adjusted(0, 0, -1, -1));
        else
            painter.fillRect(bar(counts.events), ours.edge);
        painter.fillRect(bar(counts.hits), ours.accent);
        if (counts.coded > 0)
            painter.fillRect(QRect(place.center().x() - 1, place.top(), 3, 3), ours.coded);
    }
    painter.setPen(QPen(ours.missing, 1, Qt::DotLine));
    for (std::size_t i = 0; i < picture.missing.size(); ++i) {
        const std::size_t begin = i;
        while (i < picture.missing.size() && picture.missing[i])
            ++i;
        if (i > begin) // one frame around what is missing together
            painter.drawRect(
                barRect(static_cast<int>(begin)).united(barRect(static_cast<int>(i) - 1)).adjusted(0, 0, -1, -1));
    }
    painter.setPen(ours.hairline);
    painter.drawLine(chart().left(), chart().bottom() + 1, chart().right(), chart().bottom() + 1);
}

/// What the bars begin with, where there is room: years, months, days or times of day.
void ActivityStrip::paintTimes(QPainter &painter) const
{
    const auto &picture = m_activity.picture();
    const QFont small = sized(font(), TextSize::Small);
    const QFontMetrics metrics(small);
    painter.setFont(small);
    painter.setPen(colours(palette()).dim);
    const qint64 length = picture.until() - picture.from;
    const QString format = length > 400 * day  ? tr("yyyy", "year")
                           : length > 40 * day ? tr("MMM yyyy", "month")
                           : length > 2 * day  ? tr("d MMM", "day")
                                               : QStringLiteral("HH:mm");
    const int top = chart().bottom() + 1 + space(1);
    int free = isRightToLeft() ? chart().right() : chart().left();
    QString before;
    for (int i = 0; i < static_cast<int>(picture.bars.size()); ++i) {
        const auto at = QDateTime::fromMSecsSinceEpoch(picture.startOf(i) / 1'000'000, m_activity.zone());
        const QString text = QLocale().toString(at, format);
        if (text == before)
            continue;
        before = text;
        const int wide = metrics.horizontalAdvance(text);
        const int x = xOf(picture.startOf(i));
        const bool fits =
            isRightToLeft() ? x <= free && x - wide >= chart().left() : x >= free && x + wide <= chart().right();
        if (!fits)
            continue;
        painter.drawText(isRightToLeft() ? x - wide : x, top + metrics.ascent(), text);
        free = isRightToLeft() ? x - wide - space(6) : x + wide + space(6);
    }
}

} // namespace casebook::ui
