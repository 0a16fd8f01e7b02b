// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/marks.h"
#include "ui/presentation/casereads.h"
#include "ui/presentation/casewrites.h"

#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <unordered_map>
#include <vector>

namespace casebook::ui {

/// What people put on one event, as it is now.
struct EventMarks
{
    struct Note
    {
        std::int64_t number = 0; ///< 0: on its way into the case.
        QString text;
        QString author;
        Instant time;
    };

    QStringList tags;
    std::vector<Note> notes;
    bool opened = false;
    bool reviewed = false;
    QString reviewedBy;

    /// What a row says of them: "Relevant · note · reviewed"; nothing of opened.
    QString line() const;
};

/// Tags, notes, opened and reviewed of the events that the window shows. What somebody does shows at once, and is
/// written to the case behind it.
class MarksController : public QObject
{
    Q_OBJECT

public:
    MarksController(CaseReads &reads, CaseWrites &writes, QObject *parent = nullptr);

    /// Null while they are not known, which asks for them; changed() follows. Lives until the event loop runs again.
    const EventMarks *of(const EventId &event) const;
    const QStringList &tags() const { return m_tags; }

    void addTag(const EventId &event, const QString &tag);
    void removeTag(const EventId &event, const QString &tag);
    void addNote(const EventId &event, const QString &text);
    void removeNote(const EventId &event, std::int64_t number);
    void setReviewed(const EventId &event, bool reviewed);
    /// The person has it before them. Says so once for each event.
    void open(const EventId &event);

    bool canUndo() const { return !m_done.empty(); }
    /// Takes back the last thing that was done here, opened aside.
    void undo();

    /// The case or its marks are others now.
    void reload();
    void clear();

Q_SIGNALS:
    void changed();
    void tagsChanged();
    /// One sentence about what was done, for those who hear it and for a line at the bottom.
    void told(const QString &sentence);
    void failed(const casebook::Error &error);

private:
    using Undo = std::function<void()>;

    void ask() const;
    void readTags();
    void setLabel(const EventId &event, const store::Label &label, bool on);
    void write(CaseWrites::Write write, const EventId &event);
    void forget(const EventId &event);

    CaseReads &m_reads;
    CaseWrites &m_writes;
    mutable std::unordered_map<EventId, EventMarks> m_known;
    mutable std::vector<EventId> m_wanted;
    mutable QTimer m_asking; ///< Gathers what one picture asks for into one question.
    QStringList m_tags;
    std::vector<Undo> m_done;
    quint64 m_generation = 0;
};

} // namespace casebook::ui
