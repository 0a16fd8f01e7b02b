// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/hitlistmodel.h"
#include "ui/widgets/style/colours.h"

#include <QFont>
#include <QLocale>
#include <QRect>

class QPainter;
class QWidget;

namespace casebook::ui {

struct EventMarks;

enum class HitState { Plain, UnderMouse, Current, CurrentWithFocus };

struct HitRow
{
    const Hit *hit = nullptr;          ///< Null while its page is under way.
    const EventMarks *marks = nullptr; ///< Null while they are not known.
    HitState state = HitState::Plain;
};

/// The same for every row.
int hitRowHeight(const QFont &font);

/// How the rows of a hit list look: badge, person and conversation with the time, under them the text that was found.
class HitLook
{
public:
    explicit HitLook(const QWidget &view);

    void paint(QPainter &painter, const QRect &row, const HitRow &shown, const HitListModel &model) const;

private:
    QRect mirrored(const QRect &row, const QRect &rect) const;
    int aligned(bool trailing) const;
    void paintGround(QPainter &painter, const QRect &row, HitState state) const;
    void paintBadge(QPainter &painter, const QRect &row, const Event &event) const;
    void paintHead(QPainter &painter, const QRect &row, const HitRow &shown, const HitListModel &model) const;
    void paintText(QPainter &painter, const QRect &row, const HitRow &shown, const HitListModel &model) const;
    int paintLabels(QPainter &painter, const QRect &row, const QString &labels) const;
    void paintMissing(QPainter &painter, const QRect &row) const;

    Colours m_colours;
    QFont m_text;
    QFont m_name;
    QFont m_small;
    Qt::LayoutDirection m_direction;
    qreal m_ratio;
};

} // namespace casebook::ui
