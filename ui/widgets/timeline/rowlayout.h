// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/event.h"
#include "ui/presentation/barredtext.h"

#include <QPoint>
#include <QRect>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace casebook::ui {

struct TimelineLook;
struct TimelineRow;

/// One measured row, ready to paint: perhaps a day, a gap, or the name of another conversation over it, then the card
/// with time, badge, name and text.
class RowLayout
{
public:
    enum class Mark { None, Current, CurrentWithFocus };

    /// `before` is the row above; null for the first row, and where it is not there yet.
    RowLayout(const TimelineRow &shown, const TimelineRow *before, int row, const TimelineLook &look);

    /// A row whose event could not be read.
    explicit RowLayout(const TimelineLook &look);

    int height() const { return m_height; }
    bool startsDay() const { return !m_day.isEmpty(); }
    /// Where the card begins under the top of the row.
    int cardTop() const { return m_cardTop; }
    /// Where the time stands, under the top of the row, as in this window.
    QRect timeRect() const { return m_timeRect; }

    void paint(QPainter &painter, int top, Mark mark, const TimelineLook &look) const;

    /// The text of a day between rows and over them.
    static void paintDay(QPainter &painter, const QRect &rect, const QString &day, const TimelineLook &look);

private:
    struct Paragraph
    {
        std::unique_ptr<QTextLayout> text;
        int top = 0;
    };

    /// A file that was sent. Rectangles under the top of the row, for left-to-right windows.
    struct Chip
    {
        QString text;
        QRect rect;
        QRect icon;
        QRect words;
    };

    void placeOver(const TimelineRow &shown, const TimelineRow *before, int row, const TimelineLook &look);
    void layOutMessage(const Event &event, bool startsRun, const TimelineLook &look);
    void layOutLine(const QString &sentence, const TimelineLook &look);
    void layOutCall(const Event &event, const TimelineLook &look);
    void layOutBubble(const TimelineLook &look);
    void addChips(const Event &event, const TimelineLook &look);
    int marksWidth(const TimelineLook &look) const;
    int addParagraphs(const QString &text, const QFont &font, int top, int width, const TimelineLook &look);
    void paintOver(QPainter &painter, int top, const TimelineLook &look) const;
    void paintPerson(QPainter &painter, int top, const TimelineLook &look) const;
    void paintBubble(QPainter &painter, int top, const TimelineLook &look) const;
    void paintFrame(QPainter &painter, int top, Mark mark, const TimelineLook &look) const;
    void paintHead(QPainter &painter, int top, const TimelineLook &look) const;
    void paintText(QPainter &painter, int top, const TimelineLook &look) const;
    void paintChips(QPainter &painter, int top, const TimelineLook &look) const;

    int m_height = 0;
    int m_cardTop = 0;
    int m_baseline = 0; ///< Of the first line, under the top of the row.
    QRect m_timeRect;
    QString m_day;
    QString m_gap;
    QString m_conversation; ///< Where another one begins.
    int m_conversationTop = 0;
    QRect m_bubble; ///< Behind the text; as in this window.
    QString m_time;
    QString m_name; ///< Only on the first of a run.
    QString m_initials;
    QString m_marks;  ///< What is odd about the event.
    QString m_labels; ///< What people put on it.
    std::optional<BarredText> m_barred;
    QString m_cutNote;
    int m_cutNoteTop = 0;
    QColor m_tint;
    bool m_greyed = false;
    bool m_folds = false;
    EventType m_type = EventType::Message;
    bool m_doubtful = false; ///< Time or record could not be read: said in the colour of warnings.
    bool m_empty = false;
    bool m_struckOut = false; ///< The text of a deleted message; the mark says it in words.
    std::vector<Paragraph> m_paragraphs;
    std::vector<Chip> m_chips;
};

} // namespace casebook::ui
