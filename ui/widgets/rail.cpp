// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/rail.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/page.h"

#include <QApplication>
#include <QButtonGroup>
#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

constexpr int railWidth = 72;
constexpr int entryHeight = 60;

class RailButton : public QAbstractButton
{
public:
    RailButton(Icon which, const QString &text, QWidget *parent) : QAbstractButton(parent), m_icon(which)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setFont(sized(font(), TextSize::Small));
    }

    QSize sizeHint() const override { return {railWidth, entryHeight}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto from = colours(QApplication::palette());
        QPainter painter(this);
        auto under = from.railText;
        under.setAlpha(16);
        if (isChecked() || underMouse())
            painter.fillRect(rect(), isChecked() ? from.railChosen : under);
        if (isChecked())
            painter.fillRect(isRightToLeft() ? width() - 3 : 0, 0, 3, height(), from.accent);
        const auto ink = isChecked() ? from.railText : from.railDim;
        const int side = 22;
        painter.drawPixmap((width() - side) / 2, space(2) + 2, iconPixmap(m_icon, ink, side, devicePixelRatioF()));
        painter.setPen(ink);
        painter.drawText(QRect(0, space(2) + side + 4, width(), height() - side - space(2) - 6),
                         Qt::AlignHCenter | Qt::AlignTop, text());
        QStyleOption option;
        option.initFrom(this);
        if (hasFocus() && (option.state & QStyle::State_KeyboardFocusChange)) {
            painter.setPen(QPen(from.railText, 1, Qt::DotLine));
            painter.drawRect(rect().adjusted(4, 3, -4, -4));
        }
    }
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    Icon m_icon;
};

} // namespace

Rail::Rail(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this)), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    setFixedWidth(railWidth);
    m_layout->setContentsMargins(0, space(2), 0, space(2));
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
    connect(m_group, &QButtonGroup::idClicked, this, &Rail::chosen);
}

void Rail::addPage(const Page &page)
{
    auto *entry = new RailButton(page.icon(), page.title(), this);
    entry->setObjectName(QStringLiteral("rail.") + page.objectName());
    entry->setAccessibleName(page.title());
    const int number = m_layout->count() - 1;
    m_layout->insertWidget(number, entry);
    m_group->addButton(entry, number);
}

void Rail::choose(int page)
{
    if (auto *entry = m_group->button(page))
        entry->setChecked(true);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colours(QApplication::palette()).rail);
}

} // namespace casebook::ui
