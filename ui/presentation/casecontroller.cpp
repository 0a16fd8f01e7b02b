// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/casecontroller.h"

#include "core/audit/log.h"
#include "core/work/newcase.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/wording.h"

#include <algorithm>
#include <array>

namespace casebook::ui {

namespace {

/// Records that describe a conversation and are no events.
bool isMetadata(std::string_view recordType)
{
    constexpr std::array<std::string_view, 5> names{"BeginConv", "ConvEnd", "Pointers", "Participant", "MessageInfo"};
    return std::ranges::contains(names, recordType);
}

} // namespace

CaseController::CaseController(CaseReads &reads, QObject *parent) : QObject(parent), m_reads(reads) {}

Result<CaseController::Opened> CaseController::readAll(const store::CaseReader &reader)
{
    Opened opened{reader.info(), {}};
    if (auto overview = reader.overview())
        opened.contents.overview = std::move(*overview);
    else
        return std::unexpected(overview.error());
    if (auto tenants = reader.tenantDays())
        opened.contents.tenants = std::move(*tenants);
    else
        return std::unexpected(tenants.error());
    if (auto sources = reader.sources())
        opened.contents.sources = std::move(*sources);
    else
        return std::unexpected(sources.error());
    return opened;
}

void CaseController::open(const Path &file)
{
    m_opening = true;
    const auto generation = ++m_generation;
    jobs::deliver(jobs::runJob(m_reads.pool(),
                               [file](Progress &) -> Result<Opened> {
                                   auto reader = store::CaseReader::open(file);
                                   if (!reader)
                                       return std::unexpected(reader.error());
                                   return readAll(*reader);
                               }),
                  this,
                  [this, generation, file](Result<Opened> answer) { accept(generation, file, std::move(answer)); });
}

void CaseController::make(const Path &file, const store::NewCase &settings, IfThere ifThere,
                          const std::optional<Path> &approver)
{
    m_opening = true;
    const auto generation = ++m_generation;
    jobs::deliver(jobs::runJob(m_reads.pool(),
                               [file, settings, ifThere, approver](Progress &) -> Result<Opened> {
                                   std::optional<crypto::Certificate> first;
                                   if (approver) {
                                       auto read = crypto::Certificate::read(*approver);
                                       if (!read)
                                           return std::unexpected(read.error());
                                       first = std::move(*read);
                                   }
                                   std::error_code error;
                                   const bool isNew = !std::filesystem::exists(file, error);
                                   const Status allowed = isNew ? work::checkNewCase(file, settings.policy) : Status();
                                   if (!allowed)
                                       return std::unexpected(allowed.error());
                                   auto made = audit::makeCase(file, settings, first);
                                   const bool there = !made && made.error().code == Error::Code::Conflict;
                                   if (!made && !(there && ifThere == IfThere::Open))
                                       return std::unexpected(made.error());
                                   auto reader = store::CaseReader::open(file);
                                   if (!reader)
                                       return std::unexpected(reader.error());
                                   return readAll(*reader);
                               }),
                  this,
                  [this, generation, file](Result<Opened> answer) { accept(generation, file, std::move(answer)); });
}

void CaseController::accept(quint64 generation, const Path &file, Result<Opened> answer)
{
    if (generation != m_generation)
        return;
    m_opening = false;
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    m_info = std::move(answer->info);
    m_contents = std::move(answer->contents);
    m_books = Books::Unknown;
    m_bookProblems.clear();
    m_reads.setFile(file);
    Q_EMIT opened();
    Q_EMIT contentsChanged();
    checkBooks();
}

void CaseController::refresh()
{
    if (!isOpen())
        return;
    m_reads.read(this, &CaseController::readAll, [this](Result<Opened> answer) {
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        m_info = std::move(answer->info);
        m_contents = std::move(answer->contents);
        Q_EMIT contentsChanged();
        checkBooks();
    });
}

void CaseController::checkBooks()
{
    if (isEmpty()) {
        m_books = Books::Unknown;
        Q_EMIT booksChanged();
        return;
    }
    m_books = Books::Checking;
    Q_EMIT booksChanged();
    m_reads.readBehind(
        this, [](const store::CaseReader &reader) { return reader.balance(); },
        [this](Result<store::Balance> answer) {
            if (!answer) {
                m_books = Books::Unknown;
                Q_EMIT booksChanged();
                Q_EMIT failed(answer.error());
                return;
            }
            m_books = answer->balanced ? Books::Balanced : Books::Unbalanced;
            m_bookProblems = std::move(answer->problems);
            Q_EMIT booksChanged();
        });
}

void CaseController::close()
{
    ++m_generation;
    m_opening = false;
    m_info.reset();
    m_contents = {};
    m_books = Books::Unknown;
    m_bookProblems.clear();
    m_reads.setFile(std::nullopt);
    Q_EMIT closed();
    Q_EMIT booksChanged();
}

QString CaseController::title() const
{
    if (!m_info)
        return {};
    return m_info->title.empty() ? toText(pathText(m_info->file.stem())) : toText(m_info->title);
}

QString CaseController::policyText(store::Policy policy)
{
    return policy == store::Policy::Single ? tr("single reviewer") : tr("four eyes");
}

QString CaseController::policyExplanation(store::Policy policy)
{
    if (policy == store::Policy::Single) {
        return tr("You may export at once, on your own. Every export says in its manifest that nobody else had to "
                  "agree.");
    }
    return tr("Nothing leaves the case before a second person has approved a written request. The page Ask makes one, "
              "and shows those that there are.");
}

QString CaseController::booksText() const
{
    switch (m_books) {
    case Books::Unknown: return {};
    case Books::Checking: return tr("checking the books…");
    case Books::Unbalanced:
        return tr("books do not balance: %n problems", nullptr, static_cast<int>(m_bookProblems.size()));
    case Books::Balanced: break;
    }
    const auto &totals = m_contents.overview.totals;
    std::uint64_t records = 0;
    for (const auto &[type, count] : totals.records)
        records += isMetadata(type) ? 0 : count;
    std::uint64_t events = 0;
    for (const auto &[type, count] : totals.events)
        events += count;
    const auto duplicates = static_cast<std::uint64_t>(totals.duplicates);
    if (records != events + duplicates)
        return tr("books balance");
    return tr("books balance: %1 = %2 + %3").arg(countText(records), countText(events), countText(duplicates));
}

} // namespace casebook::ui
