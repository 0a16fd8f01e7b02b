// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/read/talksview.h"

#include "ui/presentation/persontext.h"
#include "ui/presentation/talkscontroller.h"
#include "ui/presentation/wording.h"
#include "ui/widgets/controls.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSplitter>
#include <QTableView>
#include <QToolTip>
#include <QVBoxLayout>

#include <cmath>
#include <numbers>

namespace casebook::ui {

namespace {

constexpr double badge = 26;
constexpr double nearLine = 5;
constexpr double thickest = 6;

double distance(const QPointF &at, const QPointF &from, const QPointF &to)
{
    const QPointF line = to - from;
    const double length = QPointF::dotProduct(line, line);
    const double part = length == 0 ? 0 : std::clamp(QPointF::dotProduct(at - from, line) / length, 0.0, 1.0);
    const QPointF off = at - (from + line * part);
    return std::hypot(off.x(), off.y());
}

} // namespace

TalksView::TalksView(TalksController &talks, QWidget *parent)
    : QWidget(parent)
    , m_talks(talks)
    , m_summary(new ToneLabel(Tone::Dim))
    , m_picture(new TalksPicture(talks))
    , m_table(new QTableView)
{
    setObjectName(QStringLiteral("talksView"));
    m_summary->setObjectName(QStringLiteral("talksSummary"));
    m_summary->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("talksTable"));
    m_table->setAccessibleName(tr("Who talks to whom"));
    m_table->setModel(&talks);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const int column : {TalksController::OneToOther, TalksController::OtherToOne})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    auto *split = new QSplitter(Qt::Vertical);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(m_picture);
    split->addWidget(m_table);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space(4), space(3), space(4), space(2));
    head->addWidget(m_summary);
    layout->addLayout(head);
    layout->addWidget(split, 1);
    connect(&m_talks, &TalksController::changed, this, &TalksView::showAgain);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) { m_picture->setCurrentLink(now.row()); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &at) {
        const auto &link = m_talks.links()[static_cast<std::size_t>(at.row())];
        Q_EMIT peopleWanted(link.one, link.other);
    });
    connect(m_picture, &TalksPicture::personClicked, this,
            [this](std::size_t person) { Q_EMIT peopleWanted(person, std::nullopt); });
    connect(m_picture, &TalksPicture::linkClicked, this, [this](int row) {
        m_table->setCurrentIndex(m_talks.index(row, 0));
        const auto &link = m_talks.links()[static_cast<std::size_t>(row)];
        Q_EMIT peopleWanted(link.one, link.other);
    });
    showAgain();
}

void TalksView::showAgain()
{
    m_summary->setText(m_talks.summary());
    m_picture->setCurrentLink(-1);
}

TalksPicture::TalksPicture(TalksController &talks, QWidget *parent) : QWidget(parent), m_talks(talks)
{
    setObjectName(QStringLiteral("talksPicture"));
    setAccessibleName(tr("Picture of who talks to whom; the table below it says the same"));
    setMouseTracking(true);
}

void TalksPicture::setCurrentLink(int row)
{
    m_current = row;
    update();
}

std::size_t TalksPicture::shown() const
{
    return std::min(m_talks.talks().people.size(), mostPeople);
}

QPointF TalksPicture::placeOf(std::size_t person) const
{
    const double angle =
        2 * std::numbers::pi * static_cast<double>(person) / static_cast<double>(std::max<std::size_t>(shown(), 1));
    const QPointF middle(width() / 2.0, height() / 2.0);
    const double across = std::max(40.0, width() / 2.0 - 110);
    const double down = std::max(40.0, height() / 2.0 - badge - 8);
    return middle + QPointF(std::sin(angle) * across, -std::cos(angle) * down);
}

std::optional<std::size_t> TalksPicture::personAt(const QPointF &at) const
{
    for (std::size_t person = 0; person < shown(); ++person) {
        const QPointF off = at - placeOf(person);
        if (std::hypot(off.x(), off.y()) <= badge / 2 + 3)
            return person;
    }
    return std::nullopt;
}

int TalksPicture::linkAt(const QPointF &at) const
{
    const auto &links = m_talks.links();
    for (std::size_t i = 0; i < links.size(); ++i) { // the strongest first
        if (links[i].one < shown() && links[i].other < shown() &&
            distance(at, placeOf(links[i].one), placeOf(links[i].other)) <= nearLine)
            return static_cast<int>(i);
    }
    return -1;
}

void TalksPicture::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto person = personAt(event->position()))
        Q_EMIT personClicked(*person);
    else if (const int link = linkAt(event->position()); link >= 0)
        Q_EMIT linkClicked(link);
}

bool TalksPicture::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QString text;
    if (const auto person = personAt(help->pos())) {
        text =
            tr("%1: wrote %2 messages").arg(m_talks.name(*person), countText(m_talks.talks().people[*person].messages));
    } else if (const int row = linkAt(help->pos()); row >= 0) {
        const auto &link = m_talks.links()[static_cast<std::size_t>(row)];
        text = tr("%1 to %2: %3 messages; back: %4")
                   .arg(m_talks.name(link.one), m_talks.name(link.other), countText(link.there), countText(link.back));
    }
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void TalksPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours ours = colours(palette());
    const auto &links = m_talks.links();
    const auto most = links.empty() ? 1 : std::max<std::int64_t>(links.front().both(), 1);
    for (std::size_t i = links.size(); i-- > 0;) { // the strongest on top
        const auto &link = links[i];
        if (link.one >= shown() || link.other >= shown())
            continue;
        const double part = std::sqrt(static_cast<double>(link.both()) / static_cast<double>(most));
        const bool current = static_cast<int>(i) == m_current;
        painter.setPen(
            QPen(current ? ours.accent : ours.edge, std::max(1.0, part * thickest), Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(placeOf(link.one), placeOf(link.other));
    }
    QFont initials = sized(font(), TextSize::Small);
    initials.setWeight(QFont::DemiBold);
    const QFont names = sized(font(), TextSize::Small);
    const QFontMetrics metrics(names);
    for (std::size_t person = 0; person < shown(); ++person) {
        const QPointF at = placeOf(person);
        const auto &jid = m_talks.talks().people[person].jid;
        const QRectF disc(at.x() - badge / 2, at.y() - badge / 2, badge, badge);
        painter.setPen(QPen(ours.window, 2));
        painter.setBrush(personTint(jid));
        painter.drawRoundedRect(disc, 6, 6);
        painter.setPen(Qt::white);
        painter.setFont(initials);
        painter.drawText(disc, Qt::AlignCenter, personInitials(jid, {}));
        painter.setFont(names);
        painter.setPen(ours.text);
        const QString name = metrics.elidedText(m_talks.name(person), Qt::ElideRight, 96);
        const int wide = metrics.horizontalAdvance(name);
        const bool left = at.x() < width() / 2.0 - 4;
        const double x = left ? disc.left() - 4 - wide : disc.right() + 4;
        painter.drawText(QPointF(x, at.y() + metrics.capHeight() / 2.0), name);
    }
}

} // namespace casebook::ui
