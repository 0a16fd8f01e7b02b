// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/redactionscontroller.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/wording.h"

namespace casebook::ui {

namespace {

QString whatText(const store::Redaction &redaction)
{
    if (!redaction.event)
        return RedactionListModel::tr("Conversation %1, withheld").arg(toText(redaction.conversation));
    const QString id = toText(redaction.event->text());
    if (!redaction.span)
        return RedactionListModel::tr("Event %1, all of it").arg(id);
    return RedactionListModel::tr("Event %1, characters %2 to %3")
        .arg(id, countText(static_cast<std::int64_t>(redaction.span->begin)),
             countText(static_cast<std::int64_t>(redaction.span->end)));
}

} // namespace

void RedactionListModel::show(std::vector<store::Redaction> redactions)
{
    beginResetModel();
    m_redactions = std::move(redactions);
    std::erase_if(m_redactions, [](const store::Redaction &each) { return each.removed.has_value(); });
    std::ranges::reverse(m_redactions);
    endResetModel();
}

int RedactionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_redactions.size());
}

int RedactionListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RedactionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const auto &one = redaction(index.row());
    switch (index.column()) {
    case What: return whatText(one);
    case Reason: return one.note.empty() ? redactionReasonName(one.reason) : toText(one.note);
    case Who: return toText(one.added.author);
    case When: return shortTime(one.added.time, m_zone);
    default: return {};
    }
}

QVariant RedactionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case What: return tr("What");
    case Reason: return tr("Reason");
    case Who: return tr("Who");
    case When: return tr("When");
    default: return {};
    }
}

RedactionsController::RedactionsController(CaseReads &reads, QThreadPool &pool, QObject *parent)
    : QObject(parent), m_reads(reads), m_pool(pool)
{
}

std::optional<BarredText> RedactionsController::shown(const Event &event) const
{
    if (!m_holding || m_holding->empty())
        return std::nullopt;
    const auto runs = m_holding->hiddenRuns(event);
    if (runs.empty())
        return std::nullopt;
    return barredText(event.text, runs, m_originals ? Barred::Shown : Barred::Hidden);
}

Event RedactionsController::leaving(const Event &event) const
{
    if (!m_holding || m_holding->empty())
        return event;
    Event left = m_holding->redacted(event, {});
    if (const auto *reason = m_holding->withheld(event)) {
        left.text = "[withheld: " + *reason + ']';
        left.attachments.clear();
    }
    return left;
}

bool RedactionsController::isWithheld(const Event &event) const
{
    return m_holding && m_holding->withheld(event) != nullptr;
}

std::span<const store::Redaction> RedactionsController::of(const Event &event) const
{
    return m_holding ? m_holding->of(event) : std::span<const store::Redaction>();
}

void RedactionsController::showOriginals(bool shown)
{
    if (shown == m_originals)
        return;
    m_originals = shown;
    Q_EMIT changed();
}

/// Waits for other writers, and says in the log what was done.
template <typename T>
void RedactionsController::write(std::function<Result<T>(const Path &)> write,
                                 std::function<QString(const T &)> sentence)
{
    if (!m_reads.file())
        return;
    ++m_writing;
    jobs::deliver(jobs::runJob(m_pool, [file = *m_reads.file(), write](Progress &) { return write(file); }), this,
                  [this, sentence, generation = m_generation](const Result<T> &answer) {
                      --m_writing;
                      if (generation != m_generation)
                          return;
                      reload();
                      if (answer)
                          Q_EMIT told(sentence(*answer));
                      else
                          Q_EMIT failed(answer.error());
                  });
}

void RedactionsController::add(const work::RedactionOrder &order)
{
    write<std::int64_t>([order](const Path &file) { return work::redact(file, order); },
                        [this](std::int64_t number) {
                            m_made.push_back(number);
                            return tr("Redacted. It does not leave the case.");
                        });
}

void RedactionsController::remove(std::int64_t number)
{
    write<std::int64_t>(
        [number](const Path &file) { return work::unredact(file, number).transform([number] { return number; }); },
        [this](std::int64_t taken) {
            std::erase(m_made, taken);
            return tr("The redaction is taken off. The log keeps that it was there.");
        });
}

void RedactionsController::undo()
{
    if (canUndo())
        remove(m_made.back());
}

void RedactionsController::reload()
{
    struct Found
    {
        review::Redactions holding;
        std::vector<store::Redaction> all;
    };
    if (!m_reads.file())
        return;
    m_reads.read(
        this,
        [](const store::CaseReader &reader) {
            return review::Redactions::read(reader).and_then([&](review::Redactions holding) {
                return store::redactions(reader.database()).transform([&](std::vector<store::Redaction> all) {
                    return Found{std::move(holding), std::move(all)};
                });
            });
        },
        [this](Result<Found> found) {
            if (!found) {
                Q_EMIT failed(found.error());
                return;
            }
            m_holding = std::make_shared<const review::Redactions>(std::move(found->holding));
            m_list.show(std::move(found->all));
            Q_EMIT changed();
        });
}

void RedactionsController::clear()
{
    ++m_generation;
    m_holding.reset();
    m_made.clear();
    m_originals = false;
    m_list.show({});
    Q_EMIT changed();
}

} // namespace casebook::ui
