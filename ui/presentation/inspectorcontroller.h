// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/event.h"
#include "core/model/presence.h"
#include "ui/presentation/casereads.h"
#include "ui/presentation/imagepreview.h"
#include "ui/presentation/presencetext.h"

#include <QObject>
#include <QString>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace casebook::ui {

struct InspectorField
{
    QString label;
    QString value;
    QString toolTip; ///< The whole of what `value` shortens; may be empty.
};

struct InspectorSection
{
    QString title;
    std::vector<InspectorField> fields;
};

/// Everything that is known of one event.
struct InspectorContents
{
    QString heading; ///< The type in words.
    std::vector<InspectorSection> sections;
    QString raw; ///< The record as text; bytes that are no UTF-8 show as replacement characters.
    QString hex; ///< The same bytes, eight a line; the first 64 KiB.

    /// All of it as plain text, for the clipboard.
    QString text() const;
};

/// What stands around an event.
struct EventSurroundings
{
    Presence presence;
    std::vector<Participant> spans; ///< Of its conversation.
    std::optional<Event> before;    ///< The entry before it there.
    std::vector<ImagePreview> images;
};

/// Reads an event with all its places and its raw record when one is chosen.
class InspectorController : public QObject
{
    Q_OBJECT

public:
    explicit InspectorController(CaseReads &reads, QObject *parent = nullptr);

    void show(EventKey event);
    void clear();
    void setZone(const QTimeZone &zone);
    const QTimeZone &zone() const { return m_zone; }

    const std::optional<InspectorContents> &contents() const { return m_contents; }
    const std::optional<Event> &inspected() const { return m_event; }

    /// The words for an event whose raw record is at hand; a pure function, for tests.
    /// Without surroundings it says nothing of who could see it.
    static InspectorContents describe(const Event &event, const std::string &raw, const QTimeZone &zone,
                                      const EventSurroundings *around = nullptr);

    /// Who could see the inspected event; empty until that is known.
    std::vector<SeenBy> seenBy() const;
    /// Of the images that were sent; known a moment after the event.
    std::vector<ImagePreview> images() const { return m_around ? m_around->images : std::vector<ImagePreview>(); }
    bool knowsWhoSaw() const { return m_around.has_value(); }

Q_SIGNALS:
    void changed();
    void failed(const casebook::Error &error);

private:
    void lookAround();
    void describeAgain();

    CaseReads &m_reads;
    QTimeZone m_zone = QTimeZone::utc();
    std::optional<Event> m_event;
    std::string m_raw;
    std::optional<EventSurroundings> m_around;
    QFuture<Result<EventSurroundings>> m_looking;
    std::optional<InspectorContents> m_contents;
    quint64 m_generation = 0;
};

} // namespace casebook::ui
