// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/markscontroller.h"

#include "core/review/actnow.h"
#include "core/work/decisions.h"
#include "ui/presentation/eventtext.h"

#include <algorithm>
#include <utility>

namespace casebook::ui {

namespace {

constexpr std::size_t mostKnown = 20'000;

bool sameTag(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

void apply(EventMarks &marks, const store::Mark &mark)
{
    switch (mark.kind) {
    case store::MarkKind::Tag: marks.tags += toText(mark.tag); break;
    case store::MarkKind::Note:
        marks.notes.push_back({mark.number, toText(mark.text), toText(mark.added.author), mark.added.time});
        break;
    case store::MarkKind::Opened: marks.opened = true; break;
    case store::MarkKind::Reviewed:
        marks.reviewed = true;
        marks.reviewedBy = toText(mark.added.author);
        break;
    }
}

} // namespace

QString EventMarks::line() const
{
    QStringList parts = tags;
    if (!notes.empty())
        parts += MarksController::tr("note", "a mark on a row");
    if (reviewed)
        parts += MarksController::tr("reviewed", "a mark on a row");
    return parts.join(QStringLiteral(" · "));
}

MarksController::MarksController(CaseReads &reads, CaseWrites &writes, QObject *parent)
    : QObject(parent), m_reads(reads), m_writes(writes)
{
    m_asking.setSingleShot(true);
    m_asking.setInterval(0);
    connect(&m_asking, &QTimer::timeout, this, &MarksController::ask);
}

const EventMarks *MarksController::of(const EventId &event) const
{
    const auto known = m_known.find(event);
    if (known != m_known.end())
        return &known->second;
    m_wanted.push_back(event);
    m_asking.start();
    return nullptr;
}

void MarksController::ask() const
{
    if (!m_reads.file() || m_wanted.empty())
        return;
    auto *self = const_cast<MarksController *>(this); // what is known of marks is a cache
    std::ranges::sort(m_wanted);
    m_wanted.erase(std::ranges::unique(m_wanted).begin(), m_wanted.end());
    m_reads.read(
        self, [events = m_wanted](const store::CaseReader &reader) { return reader.marks(events); },
        [self, events = m_wanted, generation = m_generation](const Result<std::vector<store::Mark>> &answer) {
            if (generation != self->m_generation)
                return;
            if (!answer) {
                Q_EMIT self->failed(answer.error());
                return;
            }
            if (self->m_known.size() > mostKnown)
                self->m_known.clear();
            for (const auto &event : events)
                self->m_known[event] = {};
            for (const auto &mark : *answer)
                apply(self->m_known[mark.event], mark);
            Q_EMIT self->changed();
        });
    m_wanted.clear();
}

void MarksController::readTags()
{
    m_reads.read(
        this, [](const store::CaseReader &reader) { return reader.tags(); },
        [this](const Result<std::vector<store::Tag>> &answer) {
            if (!answer)
                return; // completion is a help; what cannot be read is said elsewhere
            m_tags.clear();
            for (const auto &tag : *answer)
                m_tags += toText(tag.name);
            Q_EMIT tagsChanged();
        });
}

void MarksController::reload()
{
    ++m_generation;
    m_known.clear();
    m_wanted.clear();
    readTags();
    Q_EMIT changed();
}

void MarksController::clear()
{
    ++m_generation;
    m_known.clear();
    m_wanted.clear();
    m_tags.clear();
    m_done.clear();
    Q_EMIT changed();
    Q_EMIT tagsChanged();
}

void MarksController::forget(const EventId &event)
{
    m_known.erase(event);
    Q_EMIT changed();
}

void MarksController::write(CaseWrites::Write write, const EventId &event)
{
    Q_EMIT changed();
    m_writes.write(std::move(write), [this, event, generation = m_generation](const Status &outcome) {
        if (generation != m_generation)
            return;
        forget(event); // what the case says now counts
        readTags();
        if (!outcome)
            Q_EMIT failed(outcome.error());
    });
}

void MarksController::setLabel(const EventId &event, const store::Label &label, bool on)
{
    write(
        [event, label, on, act = review::actNow()](store::CaseFile &file) -> Status {
            const std::span<const EventId> events(&event, 1);
            return on ? work::putLabel(file, label, events, act) : work::takeLabelOff(file, label, events, act);
        },
        event);
}

void MarksController::addTag(const EventId &event, const QString &tag)
{
    const auto name = tag.simplified();
    auto &marks = m_known[event];
    if (name.isEmpty() || std::ranges::any_of(marks.tags, [&](const auto &has) { return sameTag(has, name); }))
        return;
    marks.tags += name;
    m_done.push_back([this, event, name] { removeTag(event, name); });
    setLabel(event, {store::MarkKind::Tag, name.toStdString()}, true);
    Q_EMIT told(tr("Tagged “%1”.").arg(name));
}

void MarksController::removeTag(const EventId &event, const QString &tag)
{
    auto &marks = m_known[event];
    marks.tags.removeIf([&](const auto &has) { return sameTag(has, tag); });
    m_done.push_back([this, event, tag] { addTag(event, tag); });
    setLabel(event, {store::MarkKind::Tag, tag.toStdString()}, false);
    Q_EMIT told(tr("Tag “%1” taken off.").arg(tag));
}

void MarksController::addNote(const EventId &event, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    const auto act = review::actNow();
    m_known[event].notes.push_back({0, text, toText(act.author), act.time});
    auto number = std::make_shared<std::int64_t>(0); // known when it is written
    m_done.push_back([this, event, number] { removeNote(event, *number); });
    write(
        [event, text = text.toStdString(), act, number](store::CaseFile &file) -> Status {
            return work::addNote(file, event, text, act).transform([&](std::int64_t given) { *number = given; });
        },
        event);
    Q_EMIT told(tr("Note added."));
}

void MarksController::removeNote(const EventId &event, std::int64_t number)
{
    auto &notes = m_known[event].notes;
    const auto note = std::ranges::find(notes, number, &EventMarks::Note::number);
    if (number == 0 || note == notes.end())
        return;
    m_done.push_back([this, event, text = note->text] { addNote(event, text); });
    notes.erase(note);
    write([number, act = review::actNow()](store::CaseFile &file) { return work::removeNote(file, number, act); },
          event);
    Q_EMIT told(tr("Note taken off."));
}

void MarksController::setReviewed(const EventId &event, bool reviewed)
{
    auto &marks = m_known[event];
    if (marks.reviewed == reviewed)
        return;
    marks.reviewed = reviewed;
    m_done.push_back([this, event, reviewed] { setReviewed(event, !reviewed); });
    setLabel(event, {store::MarkKind::Reviewed}, reviewed);
    Q_EMIT told(reviewed ? tr("Marked as reviewed.") : tr("No longer marked as reviewed."));
}

void MarksController::open(const EventId &event)
{
    const auto known = m_known.find(event);
    if (known == m_known.end() || known->second.opened)
        return; // where it is not known yet, changed() brings the caller back
    known->second.opened = true;
    m_writes.write(
        [event, act = review::actNow()](store::CaseFile &file) -> Status {
            return store::addLabel(file, {store::MarkKind::Opened}, std::span(&event, 1), act)
                .transform([](std::int64_t) {});
        },
        [](const Status &) {}); // a case that cannot be written to can be read all the same
}

void MarksController::undo()
{
    if (m_done.empty())
        return;
    const auto last = std::move(m_done.back());
    m_done.pop_back();
    const auto before = m_done.size();
    last();
    m_done.resize(std::min(before, m_done.size())); // taking back is nothing to take back
}

} // namespace casebook::ui
