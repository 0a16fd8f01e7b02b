// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/timeline/rowlayout.h"

#include "core/model/jid.h"
#include "ui/presentation/eventtext.h"
#include "ui/presentation/persontext.h"
#include "ui/presentation/timelinemodel.h"
#include "ui/widgets/style/highlightformat.h"
#include "ui/widgets/style/type.h"
#include "ui/widgets/timeline/showntext.h"
#include "ui/widgets/timeline/timelinelook.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace casebook::ui {

namespace {

struct RowText
{
    Q_DECLARE_TR_FUNCTIONS(casebook::ui::TimelineView)
};

constexpr std::int64_t nanosecondsPerMinute = 60'000'000'000;
constexpr std::int64_t longestRunPause = 10 * nanosecondsPerMinute;
constexpr std::int64_t gapWorthSaying = 60 * nanosecondsPerMinute;
constexpr qsizetype longestLine = 2000;

bool sameDay(const Event &one, const Event &other, const TimelineLook &look)
{
    const auto first = look.moment(one);
    const auto second = look.moment(other);
    return first.has_value() == second.has_value() && (!first || first->date() == second->date());
}

bool continuesRun(const Event &event, const Event &before)
{
    return before.type == EventType::Message && before.conversation == event.conversation &&
           event.senderName == before.senderName && foldJid(event.sender) == foldJid(before.sender) &&
           std::abs(event.sortTime.nanoseconds - before.sortTime.nanoseconds) <= longestRunPause;
}

/// The direction of the first letter that has one, and does not stand apart.
Qt::LayoutDirection directionOf(QStringView text, Qt::LayoutDirection fallback)
{
    int apart = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
        const char32_t code = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode());
        switch (QChar::direction(code)) {
        case QChar::DirLRI:
        case QChar::DirRLI:
        case QChar::DirFSI: ++apart; break;
        case QChar::DirPDI: apart = std::max(0, apart - 1); break;
        case QChar::DirL:
            if (apart == 0)
                return Qt::LeftToRight;
            break;
        case QChar::DirR:
        case QChar::DirAL:
            if (apart == 0)
                return Qt::RightToLeft;
            break;
        default: break;
        }
    }
    return fallback;
}

} // namespace

RowLayout::RowLayout(const TimelineRow &shown, const TimelineRow *before, int row, const TimelineLook &look)
    : m_time(look.timeText(shown.event))
    , m_marks(eventMarks(shown.event))
    , m_labels(look.labels ? look.labels(shown.event) : QString())
    , m_barred(look.redaction ? look.redaction(shown.event) : std::nullopt)
    , m_greyed(shown.greyed)
    , m_folds(shown.foldEnd > 0)
    , m_type(shown.event.type)
    , m_doubtful(!shown.event.time)
    , m_struckOut(shown.event.deleted)
{
    const Event &event = shown.event;
    if (m_barred)
        m_labels.prepend(RowText::tr("redacted: %1").arg(m_barred->reasons) +
                         (m_labels.isEmpty() ? QString() : QStringLiteral(" · ")));
    placeOver(shown, before, row, look);
    if (m_folds)
        layOutLine(RowText::tr("%1 · show").arg(foldSentence(shown.folded)), look);
    else if (event.type == EventType::Message)
        layOutMessage(event, m_cardTop > 0 || !before || !continuesRun(event, before->event), look);
    else if (event.type == EventType::Call)
        layOutCall(event, look);
    else
        layOutLine(eventLine(event, longestLine, Attachments::Apart), look);
    if (!event.attachments.empty() && !m_folds)
        addChips(event, look);
    const QFontMetrics time(look.timeFont);
    m_timeRect = look.mirrored({look.timeLeft, m_baseline - time.ascent(), look.timeWidth, time.height()});
}

RowLayout::RowLayout(const TimelineLook &look) : m_type(EventType::Other), m_doubtful(true)
{
    layOutLine(RowText::tr("This entry could not be read from the case file."), look);
}

void RowLayout::placeOver(const TimelineRow &shown, const TimelineRow *before, int row, const TimelineLook &look)
{
    const Event &event = shown.event;
    const bool sameConversation = before && before->event.conversation == event.conversation;
    if (row == 0 || (before && !sameDay(event, before->event, look))) {
        m_day = look.dayText(event);
        m_cardTop = look.dayHeight;
    }
    if (!shown.conversation.isEmpty() && (row == 0 || !sameConversation)) {
        m_conversation = shown.conversation;
        m_conversationTop = m_cardTop;
        m_cardTop += look.gapHeight;
    } else if (m_day.isEmpty() && before && event.time && before->event.time) {
        const std::int64_t pause = event.time->nanoseconds - before->event.time->nanoseconds;
        if (pause <= gapWorthSaying)
            return;
        const std::int64_t minutes = pause / nanosecondsPerMinute;
        m_gap = RowText::tr("%1 h %2 min later").arg(minutes / 60).arg(minutes % 60);
        m_cardTop = look.gapHeight;
    }
}

int RowLayout::marksWidth(const TimelineLook &look) const
{
    int width = 0;
    for (const auto *text : {&m_marks, &m_labels}) {
        if (!text->isEmpty())
            width += QFontMetrics(look.smallFont).horizontalAdvance(*text) + space(4);
    }
    return width;
}

void RowLayout::layOutMessage(const Event &event, bool startsRun, const TimelineLook &look)
{
    const QFontMetrics name(look.nameFont);
    const QFontMetrics text(look.textFont);
    const bool compact = look.style == RowStyle::Compact;
    const bool bubble = look.style == RowStyle::Bubbles;
    int top = m_cardTop + (!startsRun || compact ? (compact ? 1 : 3) : space(2));
    int width = look.textWidth;
    m_tint = personTint(event.sender.empty() ? event.senderName : event.sender);
    if (!startsRun || compact)
        width -= std::min(marksWidth(look), width / 2);
    if (startsRun) {
        m_name =
            name.elidedText(senderText(event), Qt::ElideRight, compact ? look.badgeWidth - space(3) : look.textWidth);
        m_initials = personInitials(event.sender, event.senderName);
    }
    if (startsRun && !compact) {
        m_baseline = top + name.ascent();
        top += name.height() + (bubble ? space(1) : 1);
    } else {
        m_baseline = top + text.ascent() + (bubble ? space(1) : 0);
    }
    if (bubble) {
        top += space(1);
        width -= 2 * space(2);
    }
    const ShownText shown = shownText(m_barred ? m_barred->text.toStdString() : event.text);
    m_empty = shown.text.isEmpty();
    if (!m_empty || event.attachments.empty())
        top = addParagraphs(m_empty ? RowText::tr("(no text)") : shown.text, look.textFont, top, width, look);
    if (shown.more > 0) {
        m_cutNote = RowText::tr("… %L1 more characters").arg(shown.more);
        m_cutNoteTop = top;
        top += QFontMetrics(look.smallFont).height();
    }
    if (bubble)
        layOutBubble(look);
    m_height = top + (compact ? 1 : bubble ? space(1) + 3 : 3);
    if (startsRun && !compact)
        m_height = std::max(m_height, m_cardTop + space(2) + look.badgeSize + space(1));
}

/// As wide as its text; texts of the other direction stand at the far side of a whole one.
void RowLayout::layOutBubble(const TimelineLook &look)
{
    qreal widest = 0;
    for (const Paragraph &paragraph : m_paragraphs) {
        const bool foreign = paragraph.text->textOption().textDirection() != look.direction;
        for (int i = 0; i < paragraph.text->lineCount(); ++i)
            widest = std::max(widest, foreign ? paragraph.text->lineAt(i).width()
                                              : paragraph.text->lineAt(i).naturalTextWidth());
    }
    if (m_paragraphs.empty())
        return;
    const Paragraph &last = m_paragraphs.back();
    const int top = m_paragraphs.front().top - space(1);
    const int bottom = last.top + static_cast<int>(std::ceil(last.text->boundingRect().height())) + space(1);
    const int width = static_cast<int>(std::ceil(widest)) + 2 * space(2);
    m_bubble = look.mirrored({look.textLeft, top, width, bottom - top});
}

/// Who called whom, and below it from when to when.
void RowLayout::layOutCall(const Event &event, const TimelineLook &look)
{
    int top = m_cardTop + space(2) + space(1);
    const int width = look.textWidth - std::min(marksWidth(look), look.textWidth / 2) - 2 * space(2);
    m_baseline = top + QFontMetrics(look.textFont).ascent();
    top = addParagraphs(eventLine(event, longestLine, Attachments::Apart), look.textFont, top, width, look);
    top = addParagraphs(callTimes(event, look.zone), look.smallFont, top, width, look);
    layOutBubble(look);
    m_height = top + space(2) + space(1);
}

void RowLayout::layOutLine(const QString &sentence, const TimelineLook &look)
{
    const int top = m_cardTop + 3;
    const int width = look.textWidth - std::min(marksWidth(look), look.textWidth / 2);
    m_baseline = top + QFontMetrics(look.smallFont).ascent();
    m_height = addParagraphs(sentence, look.smallFont, top, width, look) + 3;
}

void RowLayout::addChips(const Event &event, const TimelineLook &look)
{
    const QFontMetrics small(look.smallFont);
    const int side = small.height();
    const int height = side + space(2);
    int left = look.textLeft;
    int top = m_height;
    for (const QString &text : attachmentTexts(event)) {
        const int frame = side + 3 * space(2);
        const QString words = small.elidedText(text, Qt::ElideMiddle, std::max(look.textWidth - frame, side));
        const int width = small.horizontalAdvance(words) + 1 + frame;
        if (left > look.textLeft && left + width > look.textLeft + look.textWidth) {
            left = look.textLeft;
            top += height + space(1);
        }
        const QRect rect(left, top, width, height);
        const QRect icon(left + space(2), top + (height - side) / 2, side, side);
        const int start = icon.right() + 1 + space(2);
        m_chips.push_back({words, rect, icon, {start, top, rect.right() - start, height}});
        left += width + space(2);
    }
    m_height = top + height + space(1);
}

int RowLayout::addParagraphs(const QString &text, const QFont &font, int top, int width, const TimelineLook &look)
{
    const bool ownWords = m_type == EventType::Message && !m_empty; // other lines are sentences of the window
    Qt::LayoutDirection direction = directionOf(text, look.direction);
    const bool bars = ownWords && m_barred;
    const auto spans = ownWords && look.highlights ? look.highlights->in(text) : std::vector<HighlightSpan>();
    qsizetype begin = 0;                                                  // of the line in the text
    const qreal leading = std::round(QFontMetricsF(font).height() * 0.1); // long reading wants air between lines
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (ownWords)
            direction = directionOf(line, direction);
        const bool rightToLeft = (ownWords ? direction : look.direction) == Qt::RightToLeft;
        QTextOption option((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
        option.setTextDirection(direction);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTabStopDistance(QFontMetricsF(font).horizontalAdvance(u' ') * 8);
        QFont own = font;
        own.setStrikeOut(m_struckOut);
        Paragraph paragraph{std::make_unique<QTextLayout>(line.toString(), own), top};
        paragraph.text->setTextOption(option);
        auto formats = highlightFormats(spans, begin, line.size(), look.colours);
        if (bars)
            formats += barFormats(*m_barred, begin, line.size(), look.colours);
        paragraph.text->setFormats(formats);
        begin += line.size() + 1;
        paragraph.text->setCacheEnabled(true);
        paragraph.text->beginLayout();
        qreal y = 0;
        for (QTextLine part = paragraph.text->createLine(); part.isValid(); part = paragraph.text->createLine()) {
            part.setLineWidth(width);
            part.setPosition({0, y});
            y += part.height() + leading;
        }
        paragraph.text->endLayout();
        top += static_cast<int>(std::ceil(y));
        m_paragraphs.push_back(std::move(paragraph));
    }
    return top;
}

} // namespace casebook::ui
