// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/read/peopleview.h"

#include "ui/presentation/peoplecontroller.h"
#include "ui/presentation/wording.h"
#include "ui/widgets/eventicon.h"
#include "ui/widgets/style/colours.h"
#include "ui/widgets/style/type.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

namespace casebook::ui {

namespace {

constexpr int barHeight = 10;
constexpr int signSize = 14;
constexpr int clickRoom = 8;

} // namespace

PeopleView::PeopleView(PeopleController &people, QWidget *parent) : QAbstractScrollArea(parent), m_people(people)
{
    setObjectName(QStringLiteral("peopleView"));
    setAccessibleName(tr("Who was present when"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
    connect(&m_people, &PeopleController::changed, this, [this] {
        m_person = -1;
        m_act = -1;
        fit();
    });
}

QSize PeopleView::sizeHint() const
{
    return {720, 400};
}

int PeopleView::rowHeight() const
{
    return std::max(fontMetrics().height(), signSize) + space(3);
}

int PeopleView::nameWidth() const
{
    return std::min(fontMetrics().averageCharWidth() * 22, viewport()->width() / 3);
}

int PeopleView::headHeight() const
{
    return QFontMetrics(sized(font(), TextSize::Small)).height() + space(4);
}

QRect PeopleView::chart() const
{
    const int left = space(4) + nameWidth() + space(3);
    QRect place(left, headHeight(), viewport()->width() - left - space(6), viewport()->height() - headHeight());
    if (isRightToLeft())
        place.moveLeft(viewport()->width() - place.right() - 1);
    return place;
}

QRect PeopleView::rowRect(int person) const
{
    return {0, headHeight() + person * rowHeight() - verticalScrollBar()->value(), viewport()->width(), rowHeight()};
}

int PeopleView::xOf(qint64 time) const
{
    const auto length = std::max<qint64>(m_people.until() - m_people.from(), 1);
    const double part = static_cast<double>(time - m_people.from()) / static_cast<double>(length);
    const int x = static_cast<int>(std::lround(std::clamp(part, 0.0, 1.0) * chart().width()));
    return isRightToLeft() ? chart().right() - x : chart().left() + x;
}

qint64 PeopleView::timeAt(int x) const
{
    const QRect place = chart();
    const int from = std::clamp(isRightToLeft() ? place.right() - x : x - place.left(), 0, place.width());
    const double part = static_cast<double>(from) / std::max(place.width(), 1);
    return m_people.from() + static_cast<qint64>(part * static_cast<double>(m_people.until() - m_people.from()));
}

int PeopleView::personAt(int y) const
{
    const int person = (y - headHeight() + verticalScrollBar()->value()) / rowHeight();
    return y < headHeight() || person >= static_cast<int>(m_people.people().size()) ? -1 : person;
}

int PeopleView::actNear(int person, int x) const
{
    const auto &acts = m_people.people()[static_cast<std::size_t>(person)].acts;
    int nearest = -1;
    for (int i = 0; i < static_cast<int>(acts.size()); ++i) {
        const int away = std::abs(xOf(acts[static_cast<std::size_t>(i)].time) - x);
        if (away <= clickRoom &&
            (nearest < 0 || away < std::abs(xOf(acts[static_cast<std::size_t>(nearest)].time) - x)))
            nearest = i;
    }
    return nearest;
}

void PeopleView::fit()
{
    const int rows = static_cast<int>(m_people.people().size()) * rowHeight();
    verticalScrollBar()->setRange(0, std::max(0, rows + space(4) + headHeight() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height() - headHeight());
    verticalScrollBar()->setSingleStep(rowHeight());
    viewport()->update();
}

void PeopleView::setCurrent(int person, int act)
{
    if (m_people.people().empty())
        return;
    m_person = std::clamp(person, 0, static_cast<int>(m_people.people().size()) - 1);
    const auto acts = static_cast<int>(m_people.people()[static_cast<std::size_t>(m_person)].acts.size());
    m_act = std::clamp(act, -1, acts - 1);
    reveal();
    speak();
    viewport()->update();
}

void PeopleView::reveal()
{
    const QRect row = rowRect(m_person);
    if (row.top() < headHeight())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + row.top() - headHeight());
    else if (row.bottom() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + row.bottom() - viewport()->height());
}

void PeopleView::speak()
{
    const auto &acts = m_people.people()[static_cast<std::size_t>(m_person)].acts;
    const QString text = m_act < 0 ? m_people.sentence(m_person) : acts[static_cast<std::size_t>(m_act)].sentence;
    setAccessibleDescription(text);
    QAccessibleAnnouncementEvent said(this, text);
    QAccessible::updateAccessibility(&said);
}

void PeopleView::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Up: return setCurrent(m_person - 1);
    case Qt::Key_Down: return setCurrent(m_person + 1);
    case Qt::Key_Home: return setCurrent(0);
    case Qt::Key_End: return setCurrent(static_cast<int>(m_people.people().size()) - 1);
    case Qt::Key_Left: return setCurrent(std::max(m_person, 0), m_act - forward);
    case Qt::Key_Right: return setCurrent(std::max(m_person, 0), m_act + forward);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_person >= 0 && m_act >= 0)
            Q_EMIT ordinalWanted(
                m_people.people()[static_cast<std::size_t>(m_person)].acts[static_cast<std::size_t>(m_act)].ordinal);
        return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PeopleView::mousePressEvent(QMouseEvent *event)
{
    const auto at = event->position().toPoint();
    if (const int person = personAt(at.y()); person >= 0 && event->button() == Qt::LeftButton)
        setCurrent(person, actNear(person, at.x()));
}

void PeopleView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto at = event->position().toPoint();
    const int person = personAt(at.y());
    if (person < 0)
        return;
    const int act = actNear(person, at.x());
    if (act >= 0)
        Q_EMIT ordinalWanted(
            m_people.people()[static_cast<std::size_t>(person)].acts[static_cast<std::size_t>(act)].ordinal);
    else if (chart().left() <= at.x() && at.x() <= chart().right())
        Q_EMIT timeWanted(timeAt(at.x()));
}

void PeopleView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fit();
}

void PeopleView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        fit();
}

bool PeopleView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int person = personAt(help->pos().y());
        if (person < 0)
            return true;
        const auto &known = m_people.people()[static_cast<std::size_t>(person)];
        const int act = actNear(person, help->pos().x());
        const QString text =
            act < 0 ? m_people.sentence(person) + u'\n' + known.address
                    : known.acts[static_cast<std::size_t>(act)].sentence + u'\n' +
                          exactTime(Instant{known.acts[static_cast<std::size_t>(act)].time}, m_people.zone());
        QToolTip::showText(help->globalPos(), text, viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PeopleView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Colours ours = colours(palette());
    const auto &people = m_people.people();
    if (people.empty()) {
        painter.setPen(ours.dim);
        const QString text = m_people.reading() ? tr("Reading who was there…")
                                                : tr("Choose a conversation to see who was present when.");
        painter.drawText(viewport()->rect().adjusted(space(6), space(6), -space(6), -space(6)),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text);
        return;
    }
    for (int person = 0; person < static_cast<int>(people.size()); ++person) {
        if (rowRect(person).intersects(event->rect()))
            paintPerson(painter, person);
    }
    paintHead(painter);
}

/// The first and the last moment, which stay over the rows.
void PeopleView::paintHead(QPainter &painter) const
{
    const Colours ours = colours(palette());
    const QRect head(0, 0, viewport()->width(), headHeight());
    painter.fillRect(head, ours.window);
    painter.setFont(sized(font(), TextSize::Small));
    painter.setPen(ours.dim);
    const QRect over(chart().left(), 0, chart().width(), headHeight());
    const bool rightToLeft = isRightToLeft();
    const QString from = shortTime(Instant{m_people.from()}, m_people.zone());
    const QString until = shortTime(Instant{m_people.until()}, m_people.zone());
    painter.drawText(over, static_cast<int>(Qt::AlignLeft | Qt::AlignAbsolute) | Qt::AlignVCenter,
                     rightToLeft ? until : from);
    painter.drawText(over, static_cast<int>(Qt::AlignRight | Qt::AlignAbsolute) | Qt::AlignVCenter,
                     rightToLeft ? from : until);
    painter.setPen(ours.hairline);
    painter.drawLine(head.bottomLeft(), head.bottomRight());
}

void PeopleView::paintPerson(QPainter &painter, int number) const
{
    const Colours ours = colours(palette());
    const auto &person = m_people.people()[static_cast<std::size_t>(number)];
    const QRect row = rowRect(number);
    const QRect place = chart();
    const bool current = number == m_person;
    if (current)
        painter.fillRect(row, ours.selection);
    painter.setFont(font());
    painter.setPen(ours.text);
    QRect name(space(4), row.top(), nameWidth(), row.height());
    if (isRightToLeft())
        name.moveRight(viewport()->width() - space(4));
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeading,
                     fontMetrics().elidedText(person.name, Qt::ElideRight, name.width()));
    painter.setPen(ours.hairline);
    painter.drawLine(place.left(), row.center().y(), place.right(), row.center().y());

    painter.setRenderHint(QPainter::Antialiasing);
    const QColor tint = personTint(person.address.toStdString());
    for (const auto &span : person.spans) {
        const int one = xOf(span.from);
        const int other = xOf(span.until);
        const QRectF bar(std::min(one, other), row.center().y() - barHeight / 2.0, std::max(2, std::abs(other - one)),
                         barHeight);
        QLinearGradient fade(xOf(span.from), 0, xOf(span.until), 0);
        const QColor faint(tint.red(), tint.green(), tint.blue(), 60);
        fade.setColorAt(0, span.openFrom ? faint : tint);
        fade.setColorAt(span.openFrom ? 0.3 : 0, tint);
        fade.setColorAt(span.openUntil ? 0.7 : 1, tint);
        fade.setColorAt(1, span.openUntil ? faint : tint);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fade);
        painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    }
    for (int i = 0; i < static_cast<int>(person.acts.size()); ++i) {
        const auto &act = person.acts[static_cast<std::size_t>(i)];
        const QPoint middle(xOf(act.time), row.center().y());
        const bool bad = act.type == EventType::MucKick || act.type == EventType::MucBan;
        const QRectF disc(middle.x() - signSize / 2.0 - 1, middle.y() - signSize / 2.0 - 1, signSize + 2, signSize + 2);
        painter.setPen(QPen(current && i == m_act ? ours.accent : ours.edge, current && i == m_act ? 2 : 1));
        painter.setBrush(ours.pane);
        painter.drawEllipse(disc);
        const int inner = signSize - 4;
        painter.drawPixmap(middle.x() - inner / 2, middle.y() - inner / 2,
                           iconPixmap(eventIcon(act.type), bad ? ours.bad : ours.dim, inner, devicePixelRatioF()));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace casebook::ui
