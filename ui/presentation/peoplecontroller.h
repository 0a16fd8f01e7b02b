// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/casereads.h"

#include <QObject>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace casebook::ui {

/// When one person was in a conversation, as far as the records say.
struct PersonOverTime
{
    struct Span
    {
        qint64 from = 0; ///< Nanoseconds, UTC.
        qint64 until = 0;
        bool openFrom = false;  ///< Since when is not recorded: drawn from the beginning.
        bool openUntil = false; ///< Likewise its end.
    };
    struct Act
    {
        qint64 time = 0;
        EventType type = EventType::MucJoin;
        std::int64_t ordinal = 0;
        QString sentence;
    };

    QString name;
    QString address;
    std::vector<Span> spans; ///< In order of time.
    std::vector<Act> acts;   ///< What the events of the room say of the person, in their order.
};

/// Who was present when, in one conversation.
class PeopleController : public QObject
{
    Q_OBJECT

public:
    explicit PeopleController(CaseReads &reads, QObject *parent = nullptr);

    /// None: empties it. What is under way for another one is dropped.
    void show(const std::optional<Conversation> &conversation);
    void setZone(const QTimeZone &zone);

    bool reading() const { return m_reading; }
    const std::vector<PersonOverTime> &people() const { return m_people; }
    qint64 from() const { return m_from; }
    qint64 until() const { return m_until; }
    /// One person in a sentence: "Mei Sato: 16:01:30 to 16:24:00, 16:24:20 to the end".
    QString sentence(int person) const;
    const QTimeZone &zone() const { return m_zone; }

    /// A pure function, for tests. `from` and `until` bound what is open.
    static std::vector<PersonOverTime> overTime(const std::vector<Participant> &spans,
                                                const std::vector<Event> &roomEvents, qint64 from, qint64 until);

Q_SIGNALS:
    void changed();
    void failed(const casebook::Error &error);

private:
    CaseReads &m_reads;
    QTimeZone m_zone = QTimeZone::utc();
    std::vector<PersonOverTime> m_people;
    qint64 m_from = 0;
    qint64 m_until = 0;
    bool m_reading = false;
    quint64 m_generation = 0;
};

} // namespace casebook::ui
