// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractScrollArea>

namespace casebook::ui {

class PeopleController;

/// Who was present when in a conversation: a line a person, bars for the time they were in it, signs for coming, going
/// and being removed. Ends that no record tells fade out.
///
/// Keys: Up and Down go by people, Left and Right by what happened to one, Enter asks for that place. A click on a sign
/// does the same. Each person is spoken.
class PeopleView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PeopleView(PeopleController &people, QWidget *parent = nullptr);

    int currentPerson() const { return m_person; }
    void setCurrent(int person, int act = -1);
    QSize sizeHint() const override;

Q_SIGNALS:
    /// The place in the conversation.
    void ordinalWanted(std::int64_t ordinal);
    void timeWanted(qint64 time);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int rowHeight() const;
    int nameWidth() const;
    int headHeight() const;
    QRect chart() const;
    QRect rowRect(int person) const;
    int xOf(qint64 time) const;
    qint64 timeAt(int x) const;
    int personAt(int y) const;
    int actNear(int person, int x) const;
    void fit();
    void reveal();
    void speak();
    void paintHead(QPainter &painter) const;
    void paintPerson(QPainter &painter, int person) const;

    PeopleController &m_people;
    int m_person = -1;
    int m_act = -1;
};

} // namespace casebook::ui
