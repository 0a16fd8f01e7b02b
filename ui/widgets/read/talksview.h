// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <optional>

class QTableView;

namespace casebook::ui {

class TalksController;
class TalksPicture;
class ToneLabel;

/// Who talks to whom in what the search selects: the people in a circle, the more they write each other the stronger
/// the line between them; beside it the same as a table. A person or a line can be clicked.
class TalksView : public QWidget
{
    Q_OBJECT

public:
    explicit TalksView(TalksController &talks, QWidget *parent = nullptr);

    QTableView *table() const { return m_table; }

Q_SIGNALS:
    /// One person, or two of them together.
    void peopleWanted(std::size_t one, std::optional<std::size_t> other);

private:
    void showAgain();

    TalksController &m_talks;
    ToneLabel *m_summary;
    TalksPicture *m_picture;
    QTableView *m_table;
};

/// The circle alone.
class TalksPicture : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::size_t mostPeople = 24; ///< The table has all of them.

    explicit TalksPicture(TalksController &talks, QWidget *parent = nullptr);

    /// The line between two people that stands out; a row of the controller, -1: none.
    void setCurrentLink(int row);
    QPointF placeOf(std::size_t person) const;
    QSize sizeHint() const override { return {420, 420}; }
    QSize minimumSizeHint() const override { return {260, 240}; }

Q_SIGNALS:
    void personClicked(std::size_t person);
    void linkClicked(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    std::size_t shown() const;
    std::optional<std::size_t> personAt(const QPointF &at) const;
    int linkAt(const QPointF &at) const;

    TalksController &m_talks;
    int m_current = -1;
};

} // namespace casebook::ui
