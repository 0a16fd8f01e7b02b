// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/jid.h"
#include "core/work/savefile.h"
#include "core/work/symphonymapping.h"
#include "ui/presentation/move/movecontroller.h"
#include "ui/presentation/wording.h"

#include <ranges>

namespace casebook::ui {

namespace {

/// The two people of an IM, by their nicks.
QString peopleOf(const symphony::StreamSeen &stream, const symphony::Census &census)
{
    if (stream.kind != symphony::StreamKind::Im)
        return {};
    QStringList names;
    for (const std::uint32_t member : stream.members) {
        const symphony::PersonSeen &person = census.people()[member];
        names += toText(person.nick.empty() ? jidDisplayName(person.jid) : person.nick);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

void MoveController::showRows()
{
    const symphony::Census &census = m_rehearsal->census;
    const symphony::Mapping &mapping = m_rehearsal->mapping;
    std::vector<MovePeopleModel::Row> people;
    for (const symphony::PersonSeen &seen : census.people()) {
        MovePeopleModel::Row row{.seen = seen, .mapping = symphony::mappingOf(seen, mapping), .mailbox = {}};
        row.kept = mapping.person(seen.jid) != nullptr;
        const auto known = m_known.find(foldJid(seen.jid));
        if (known != m_known.end() && !known->second.mailbox.empty()) {
            row.mailbox = toText(known->second.mailbox);
            if (!row.kept)
                row.mapping.email = known->second.mailbox;
        } else if (known != m_known.end() && known->second.origin == exports::MailboxOrigin::LeftOut) {
            row.mailbox = tr("left out");
        }
        people.push_back(std::move(row));
    }
    std::vector<MoveStreamsModel::Row> streams;
    for (const symphony::StreamSeen &seen : census.streams() | std::views::values)
        streams.push_back(
            {.seen = seen, .mapping = symphony::mappingOf(seen, mapping), .people = peopleOf(seen, census)});
    m_people.show(std::move(people));
    m_streams.show(std::move(streams));
}

/// Whether the mapping can be: no two people in one user.
bool MoveController::adopt(symphony::Mapping mapping)
{
    if (const auto sentences = symphony::doubles(mapping); !sentences.empty()) {
        Q_EMIT refused(tr("Two people must not become one user, which would change who said what: %1. Give each a "
                          "user of their own, or leave one of them out.")
                           .arg(toText(sentences.front())));
        return false;
    }
    m_rehearsal->mapping = std::move(mapping);
    outdate();
    Q_EMIT mappingChanged();
    return true;
}

bool MoveController::keepPeople(std::vector<symphony::PersonMapping> changed)
{
    symphony::Mapping mapping = m_rehearsal->mapping;
    std::vector<store::SymphonyPerson> rows;
    for (symphony::PersonMapping &person : changed) {
        rows.push_back(work::rowOf(person));
        mapping.people.insert_or_assign(foldJid(person.jid), std::move(person));
    }
    if (!adopt(std::move(mapping)))
        return false;
    m_writes.write([rows = std::move(rows)](store::CaseFile &file) { return store::putSymphony(file, rows, {}); },
                   [this](const Status &written) {
                       if (!written)
                           Q_EMIT failed(written.error());
                   });
    return true;
}

bool MoveController::keepStreams(std::vector<symphony::StreamMapping> changed)
{
    symphony::Mapping mapping = m_rehearsal->mapping;
    std::vector<store::SymphonyStream> rows;
    for (symphony::StreamMapping &stream : changed) {
        rows.push_back(work::rowOf(stream));
        mapping.streams.insert_or_assign(stream.key, std::move(stream));
    }
    if (!adopt(std::move(mapping)))
        return false;
    m_writes.write([rows = std::move(rows)](store::CaseFile &file) { return store::putSymphony(file, {}, rows); },
                   [this](const Status &written) {
                       if (!written)
                           Q_EMIT failed(written.error());
                   });
    return true;
}

bool MoveController::takeTable(const QString &text)
{
    if (!m_rehearsal)
        return false;
    symphony::Mapping mapping;
    const auto added = symphony::addTable(text.toStdString(), tr("the clipboard").toStdString(), mapping);
    if (!added) {
        Q_EMIT refused(toText(added.error().text()));
        return false;
    }
    auto people = std::ranges::to<std::vector>(mapping.people | std::views::values);
    auto streams = std::ranges::to<std::vector>(mapping.streams | std::views::values);
    if (!people.empty() && !keepPeople(std::move(people)))
        return false;
    if (!streams.empty() && !keepStreams(std::move(streams)))
        return false;
    showRows();
    return true;
}

void MoveController::takeFiles(const std::vector<Path> &files)
{
    if (!m_reads.file())
        return;
    m_writes.flush();
    auto job = jobs::runJob(
        m_pool, [file = *m_reads.file(), files](Progress &) { return work::keepSymphonyTables(file, files); });
    jobs::deliver(job, this, [this, generation = m_generation](const Result<work::TakenRows> &taken) {
        if (generation != m_generation)
            return;
        if (!taken) {
            Q_EMIT failed(taken.error());
            return;
        }
        Q_EMIT saved(
            tr("%1 people and %2 streams were taken over.").arg(countText(taken->people), countText(taken->streams)));
        reloadMapping();
    });
}

void MoveController::saveTable(Table table, const Path &file)
{
    if (!m_rehearsal)
        return;
    const auto &[census, mapping] = std::tie(m_rehearsal->census, m_rehearsal->mapping);
    auto text = table == Table::People ? symphony::usersCsv(census, mapping) : symphony::streamsCsv(census, mapping);
    auto job = jobs::runJob(m_pool, [file, text = std::move(text)](Progress &) {
        return work::saveFile(file, [&](const std::function<void(std::string_view)> &put) { put(text); });
    });
    jobs::deliver(job, this, [this, file](const Status &written) {
        if (written)
            Q_EMIT saved(tr("The table is in %1.").arg(toText(pathText(file))));
        else
            Q_EMIT failed(written.error());
    });
}

void MoveController::reloadMapping()
{
    if (!m_rehearsal || !m_reads.file())
        return;
    m_reads.read(
        this, [](const store::CaseReader &reader) { return work::symphonyMapping(reader); },
        [this, generation = m_generation](Result<symphony::Mapping> mapping) {
            if (generation != m_generation || !m_rehearsal)
                return;
            if (!mapping) {
                Q_EMIT failed(mapping.error());
                return;
            }
            m_rehearsal->mapping = std::move(*mapping);
            showRows();
            outdate();
            Q_EMIT mappingChanged();
        });
}

} // namespace casebook::ui
