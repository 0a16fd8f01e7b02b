// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/move/movecontroller.h"

#include "core/model/jid.h"
#include "core/work/savefile.h"
#include "core/work/symphonymapping.h"
#include "ui/presentation/wording.h"

#include <ranges>

namespace casebook::ui {

namespace {

constexpr std::uint64_t bytesInMegabyte = 1'000'000;

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

MoveController::MoveController(CaseReads &reads, CaseWrites &writes, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_reads(reads)
    , m_writes(writes)
    , m_pool(pool)
    , m_people([this](auto changed) { return keepPeople(std::move(changed)); })
    , m_streams([this](auto changed) { return keepStreams(std::move(changed)); })
{
    connect(&m_people, &MovePeopleModel::refused, this, &MoveController::refused);
    connect(&m_streams, &MoveStreamsModel::refused, this, &MoveController::refused);
}

void MoveController::setChoices(const MoveChoices &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    outdate();
}

void MoveController::setFilter(const query::Query &query, const review::ContextRule &context)
{
    if (query == m_filter && context == m_context)
        return;
    m_filter = query;
    m_context = context;
    const bool wasFiltered = m_choices.filtered;
    m_choices.filtered = wasFiltered && canFilter();
    if (wasFiltered)
        m_stale = m_rehearsal.has_value();
    Q_EMIT changed();
}

void MoveController::setMailboxes(const Path &file)
{
    m_mailboxes = file;
    rehearse();
}

void MoveController::outdate()
{
    m_stale = m_rehearsal.has_value();
    Q_EMIT changed();
}

work::SymphonyExport MoveController::optionsOf(bool batches) const
{
    work::SymphonyExport what;
    what.options.batchMessages = static_cast<std::size_t>(m_choices.batchMessages);
    what.options.batchBytes = static_cast<std::uint64_t>(m_choices.batchMegabytes) * bytesInMegabyte;
    what.options.staging.rooms = m_choices.rooms;
    what.options.staging.shiftTimes = m_choices.shiftTimes;
    what.options.staging.splitTexts = m_choices.splitTexts;
    what.options.attachments = m_choices.attachments;
    what.options.withoutRedacted = !m_choices.redacted;
    what.withMapping = batches;
    return what;
}

bool MoveController::rehearse()
{
    if (running() || !m_reads.file())
        return false;
    auto progress = m_job.begin(tr("Rehearsal"));
    using Sheet = std::shared_ptr<work::SymphonySheet>; // futures copy what they hand on
    auto job = jobs::runJob(m_pool, progress,
                            [file = *m_reads.file(), query = query(), context = context(), what = optionsOf(true),
                             mailboxes = m_mailboxes](Progress &watched) {
                                return work::symphonySheet(file, query, context, what, mailboxes, watched)
                                    .transform([](work::SymphonySheet &&sheet) {
                                        return std::make_shared<work::SymphonySheet>(std::move(sheet));
                                    });
                            });
    jobs::deliver(job, this, [this, generation = m_generation](const Result<Sheet> &answer) {
        m_job.end();
        if (generation != m_generation)
            return;
        if (answer)
            accept(std::move(**answer));
        else if (answer.error().code != Error::Code::Cancelled)
            Q_EMIT failed(answer.error());
        Q_EMIT changed();
    });
    Q_EMIT changed();
    return true;
}

void MoveController::accept(work::SymphonySheet sheet)
{
    m_rehearsal = std::move(sheet.rehearsal);
    m_known = std::move(sheet.mailboxes);
    m_stale = false;
    m_findings.show(m_rehearsal->findings);
    m_calls.show(m_rehearsal->calls);
    showRows();
}

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

void MoveController::setEditable(bool editable)
{
    m_people.setEditable(editable);
    m_streams.setEditable(editable);
}

bool MoveController::exportTo(const MoveExport &what)
{
    if (running() || !m_reads.file())
        return false;
    m_report.reset();
    m_exportError.reset();
    m_writes.flush(); // the mapping as it was typed
    work::ExportScope scope{.query = query(), .context = context(), .request = what.request};
    if (!what.request.empty() && !m_choices.filtered)
        scope.query.reset(); // what the request asks for
    work::SymphonyExport options = optionsOf(what.batches);
    options.repair = what.repair;
    auto progress = m_job.begin(tr("Export for Symphony"));
    auto job = jobs::runJob(m_pool, progress,
                            [file = *m_reads.file(), scope, folder = what.folder, options](Progress &watched) {
                                return work::exportSymphony(file, scope, folder, options, watched);
                            });
    jobs::deliver(job, this, [this, generation = m_generation](Result<exports::ExportReport> answer) {
        m_job.end();
        if (generation != m_generation)
            return;
        if (answer)
            m_report = std::move(*answer);
        else
            m_exportError = answer.error();
        Q_EMIT exported();
        Q_EMIT changed();
    });
    Q_EMIT changed();
    return true;
}

void MoveController::clear()
{
    ++m_generation;
    m_choices = {};
    m_filter = {};
    m_context = {};
    m_mailboxes.clear();
    m_rehearsal.reset();
    m_known.clear();
    m_stale = false;
    m_report.reset();
    m_exportError.reset();
    m_people.show({});
    m_streams.show({});
    m_findings.show({});
    m_calls.show({});
    Q_EMIT changed();
}

} // namespace casebook::ui
