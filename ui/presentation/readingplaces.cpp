// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0

// How the reader gets from one place to another.
#include "ui/presentation/eventtext.h"
#include "ui/presentation/readcontroller.h"

#include <QDateTime>

namespace casebook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t perMillisecond = 1'000'000;

/// The first event of these rows, from `from` on in steps, that is a landmark. Reads them in batches.
template <typename Read>
Result<std::optional<std::int64_t>> nextLandmark(std::int64_t rows, std::int64_t from, int step,
                                                 store::CaseReader::Landmark landmark, Progress &progress,
                                                 const Read &read)
{
    constexpr std::int64_t batch = 500;
    const auto fits = [landmark](const Event &event) {
        if (landmark == store::CaseReader::Landmark::RoomEvent)
            return isRoomEvent(event.type);
        return !event.time || event.late || event.uncertain || event.deleted || event.conflicting;
    };
    for (std::int64_t at = from + step; at >= 0 && at < rows && !progress.stopRequested();) {
        const auto first = step > 0 ? at : std::max<std::int64_t>(0, at - batch + 1);
        const auto count = step > 0 ? std::min(batch, rows - at) : at - first + 1;
        auto events = read(first, static_cast<std::size_t>(count));
        if (!events)
            return std::unexpected(events.error());
        for (; at >= first && at < first + static_cast<std::int64_t>(events->size()); at += step) {
            if (fits((*events)[static_cast<std::size_t>(at - first)].event))
                return at;
        }
        if (events->empty())
            break;
    }
    return std::nullopt;
}

/// Whether something near that time may be in it.
bool reaches(const Conversation &conversation, std::int64_t time)
{
    constexpr std::int64_t day = 86'400LL * 1'000'000'000;
    return conversation.first && conversation.last && time > conversation.first->nanoseconds - day &&
           time < conversation.last->nanoseconds + day;
}

} // namespace

std::optional<std::int64_t> momentFromText(const QString &text, const QTimeZone &zone, const QDateTime &now)
{
    const QString trimmed = text.trimmed();
    const auto stamped = QDateTime::fromString(trimmed, Qt::ISODateWithMs);
    if (stamped.isValid() && (trimmed.endsWith(u'Z') || stamped.timeSpec() == Qt::OffsetFromUTC))
        return stamped.toMSecsSinceEpoch() * perMillisecond;
    for (const auto &format : {u"HH:mm"_s, u"HH:mm:ss"_s}) {
        if (const auto time = QTime::fromString(trimmed, format); time.isValid())
            return QDateTime(now.date(), time, zone).toMSecsSinceEpoch() * perMillisecond;
    }
    for (const auto &day : {u"yyyy-MM-dd"_s, u"d.M.yyyy"_s, u"d MMM yyyy"_s, u"d MMMM yyyy"_s}) {
        for (const auto &time : {u""_s, u" HH:mm"_s, u"THH:mm"_s, u" HH:mm:ss"_s, u"THH:mm:ss"_s}) {
            const auto moment =
                QLocale::c().toDateTime(trimmed, day + (time.startsWith(u'T') ? u"'T'"_s + time.mid(1) : time));
            if (moment.isValid())
                return QDateTime(moment.date(), moment.time(), zone).toMSecsSinceEpoch() * perMillisecond;
        }
    }
    return std::nullopt;
}

ReadingStop ReadController::here() const
{
    ReadingStop stop{
        m_scope, {}, m_eventRow >= 0 && m_eventRow < m_timeline.rowCount() ? m_timeline.placeOf(m_eventRow) : 0};
    if (m_scope == ReadingScope::Conversation && m_current)
        stop.conversation = m_current->key;
    return stop;
}

void ReadController::leave()
{
    if (m_timeline.rowCount() == 0)
        return;
    m_way.leave(here());
    Q_EMIT wayChanged();
}

void ReadController::goBack()
{
    if (!m_way.canGoBack())
        return;
    const auto stop = m_way.goBack(here());
    const auto way = m_way;
    goToStop(stop);
    m_way = way; // a step back is no step on
    Q_EMIT wayChanged();
}

void ReadController::goForward()
{
    if (!m_way.canGoForward())
        return;
    const auto stop = m_way.goForward(here());
    const auto way = m_way;
    goToStop(stop);
    m_way = way;
    Q_EMIT wayChanged();
}

void ReadController::setScope(ReadingScope scope)
{
    if (scope == m_scope)
        return;
    ++m_opening;
    leave();
    m_scope = scope;
    m_eventRow = -1;
    m_eventWanted = false;
    m_inspector.clear();
    showRows();
    Q_EMIT scopeChanged();
    Q_EMIT conversationChanged();
}

/// Asks for the row of a place of what is shown, as soon as its rows are known.
void ReadController::goTo(std::int64_t place)
{
    if (m_scope == ReadingScope::Case && !m_timeOrder) {
        m_placeWanted = place;
        return;
    }
    if (m_scope == ReadingScope::Conversation) {
        reveal(place);
        // The outline under way may hide rows before it: ask again then.
        m_placeWanted = needsOutline() && !m_outline ? std::optional(place) : std::nullopt;
    }
    if (const int row = m_timeline.rowOf(place); row >= 0)
        Q_EMIT rowWanted(row);
}

void ReadController::goToStop(const ReadingStop &stop)
{
    const auto generation = ++m_opening;
    if (stop.scope != ReadingScope::Conversation) {
        if (stop.scope == m_scope)
            leave();
        setScope(stop.scope);
        goTo(stop.place);
        return;
    }
    if (!stop.conversation)
        return;
    if (m_scope == ReadingScope::Conversation && m_current && m_current->key == *stop.conversation) {
        leave();
        goTo(stop.place);
        return;
    }
    m_awaited = generation;
    const auto way = m_way;
    const auto from = here();
    const bool hadRows = m_timeline.rowCount() > 0;
    m_reads.read(
        this, [key = *stop.conversation](const store::CaseReader &reader) { return reader.conversation(key); },
        [this, generation, place = stop.place](Result<Conversation> answer) {
            if (generation != m_opening)
                return;
            m_awaited = 0;
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            const auto kept = m_way; // the way was noted when the person left
            showConversation(*answer);
            m_way = kept;
            Q_EMIT wayChanged();
            goTo(place);
        });
    if (hadRows) {
        m_way = way;
        m_way.leave(from);
        Q_EMIT wayChanged();
    }
}

void ReadController::goAgainTo(const ReadingStop &stop, const std::string &conversationId)
{
    if (stop.scope != ReadingScope::Conversation) {
        goToStop(stop);
        m_way.clear();
        return;
    }
    const auto generation = ++m_opening;
    m_reads.read(
        this, [key = *stop.conversation](const store::CaseReader &reader) { return reader.conversation(key); },
        [this, generation, conversationId, place = stop.place](Result<Conversation> answer) {
            if (generation != m_opening || !answer || answer->id != conversationId)
                return;
            showConversation(*answer);
            m_way.clear();
            Q_EMIT wayChanged();
            goTo(place);
        });
}

void ReadController::jumpTo(std::int64_t time)
{
    const auto generation = ++m_opening;
    const auto deliver = [this, generation](Result<std::int64_t> place) {
        if (generation != m_opening)
            return;
        if (!place)
            return Q_EMIT failed(place.error());
        leave();
        goTo(*place);
    };
    if (m_scope == ReadingScope::Conversation && m_current && reaches(*m_current, time)) {
        m_reads.read(
            this, [key = m_current->key, time](const store::CaseReader &reader) { return reader.ordinalAt(key, time); },
            deliver);
    } else if (m_scope == ReadingScope::Found && m_hits.rowCount() > 0) {
        m_reads.read(
            this,
            [keys = m_hits.keys(0, static_cast<std::size_t>(m_hits.rowCount())),
             time](const store::CaseReader &reader) { return rowAtTime(reader, keys, time); },
            deliver);
    } else if (m_reads.file()) {
        setScope(ReadingScope::Case);
        m_opening = generation;
        m_reads.read(
            this,
            [known = m_timeOrder, time](const store::CaseReader &reader, Progress &progress) -> Result<std::int64_t> {
                if (known)
                    return reader.rowAt(*known, {time, 0, 0});
                return reader.timeOrder(progress).and_then(
                    [&](const store::TimeOrder &order) { return reader.rowAt(order, {time, 0, 0}); });
            },
            deliver);
    }
}

void ReadController::jump(const QString &text)
{
    if (!m_reads.file() || text.trimmed().isEmpty())
        return;
    const auto utf8 = text.trimmed().toStdString();
    if (const auto id = EventId::fromText(utf8))
        return openId(*id, text);
    auto now = QDateTime::currentDateTimeUtc();
    if (const auto &event = m_inspector.inspected())
        now = QDateTime::fromMSecsSinceEpoch(event->sortTime.nanoseconds / perMillisecond, QTimeZone::utc());
    if (const auto moment = momentFromText(text, m_zone, now.toTimeZone(m_zone)))
        return jumpTo(*moment);
    openNamed(text);
}

void ReadController::openId(const EventId &id, const QString &text)
{
    const auto generation = ++m_opening;
    m_reads.read(
        this, [id](const store::CaseReader &reader) { return reader.event(id); },
        [this, generation, text](Result<Event> event) {
            if (generation != m_opening)
                return;
            if (event)
                open(*event);
            else if (event.error().code == Error::Code::NotFound)
                openNamed(text); // ids of conversations look the same
            else
                Q_EMIT failed(event.error());
        });
}

/// An archive ID, or the id of a conversation.
void ReadController::openNamed(const QString &text)
{
    const auto generation = ++m_opening;
    m_reads.read(
        this,
        [name = text.trimmed().toStdString()](const store::CaseReader &reader,
                                              Progress &progress) -> Result<std::optional<Event>> {
            for (const auto field : {query::Field::Uid, query::Field::Conversation}) {
                std::vector<EventKey> first;
                const auto searched =
                    reader.search(query::of(field, name), progress, [&first](auto keys, const auto &) {
                        first.assign(keys.begin(), keys.begin() + std::min<std::ptrdiff_t>(1, std::ssize(keys)));
                        return first.empty();
                    });
                if (!searched)
                    return std::unexpected(searched.error());
                auto events = reader.events(first);
                if (!events)
                    return std::unexpected(events.error());
                if (!events->empty())
                    return std::move(events->front());
            }
            return std::nullopt;
        },
        [this, generation, text](Result<std::optional<Event>> event) {
            if (generation != m_opening)
                return;
            if (!event)
                Q_EMIT failed(event.error());
            else if (*event)
                open(**event);
            else
                Q_EMIT told(tr("“%1” is no date, no time and no id of this case.").arg(text.trimmed()));
        });
}

void ReadController::stepTo(Landmark landmark, int step)
{
    if (m_timeline.rowCount() == 0)
        return;
    const auto generation = ++m_opening;
    const auto deliver = [this, generation, landmark](Result<std::optional<std::int64_t>> place) {
        if (generation != m_opening)
            return;
        if (!place)
            Q_EMIT failed(place.error());
        else if (*place)
            goTo(**place);
        else
            Q_EMIT told(landmark == Landmark::RoomEvent ? tr("There is no further room event this way.")
                                                        : tr("There is no further entry to look at this way."));
    };
    const auto from = m_eventRow < 0 ? -1 : here().place;
    if (m_scope == ReadingScope::Conversation) {
        m_reads.read(
            this,
            [key = m_current->key, from, step, landmark](const store::CaseReader &reader) {
                return reader.nextOrdinal(key, from, step, landmark);
            },
            deliver);
        return;
    }
    m_reads.read(
        this,
        [rows = std::int64_t{m_timeline.rowCount()}, from, step, landmark, order = m_timeOrder, scope = m_scope,
         keys = m_scope == ReadingScope::Found
                    ? m_hits.keys(0, static_cast<std::size_t>(m_hits.rowCount()))
                    : std::vector<EventKey>()](const store::CaseReader &reader, Progress &progress) {
            return nextLandmark(rows, from, step, landmark, progress, [&](std::int64_t first, std::size_t count) {
                return scope == ReadingScope::Found
                           ? readRows(reader, std::span(keys).subspan(static_cast<std::size_t>(first), count))
                           : readRows(reader, *order, first, count);
            });
        },
        deliver);
}

} // namespace casebook::ui
