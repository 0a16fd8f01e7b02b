// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/qtext.h"
#include "core/model/event.h"

#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace casebook::ui {

/// UTF-8 as the window's text.
inline QString toText(std::string_view utf8)
{
    return toQString(utf8);
}

/// Who acted, for people: the nick of that time, else the local part; never empty.
QString senderText(const Event &event);

/// What happened, as one sentence: "Priya invited Tomas and Mei: “Join us”". For a message "Priya: Welcome". Keeps
/// line breaks of the event's own texts. Ends with the files that were sent.
QString eventSentence(const Event &event);

/// Whether a line names the files that were sent, or they are shown beside it.
enum class Attachments { Named, Apart };

/// The same in one line of at most `limit` characters, cut with an ellipsis.
QString eventLine(const Event &event, qsizetype limit = 400, Attachments files = Attachments::Named);

/// Each file that was sent: "plan.pdf · 1.2 kB".
QStringList attachmentTexts(const Event &event);

/// A run of people who came and went: "12 joined, 3 left".
QString foldSentence(const std::vector<std::pair<EventType, std::int64_t>> &kinds);

/// What is odd about an event: "marked as deleted · conflicting copies"; mostly empty.
QString eventMarks(const Event &event);

/// From when to when a call was, and how long: "15:02:11 – 15:05:40 · 3:29", or that its end is not recorded.
QString callTimes(const Event &event, const QTimeZone &zone);

/// The name of a type in words: "Message", "Person joined".
QString eventTypeText(EventType type);

} // namespace casebook::ui
