// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/deliveriescontroller.h"

#include "core/work/keptsecrets.h"
#include "ui/presentation/eventtext.h"
#include "ui/presentation/wording.h"

#include <algorithm>
#include <span>

namespace casebook::ui {

namespace {

using work::DeliveryState;

QString stateText(const store::Delivery &delivery, DeliveryState state)
{
    switch (state) {
    case DeliveryState::Living: return DeliveryListModel::tr("lives");
    case DeliveryState::Ending: return DeliveryListModel::tr("ends soon");
    case DeliveryState::Over:
        return delivery.problem.empty() ? DeliveryListModel::tr("over")
                                        : DeliveryListModel::tr("over, not removed: %1").arg(toText(delivery.problem));
    case DeliveryState::Held: return DeliveryListModel::tr("held: %1").arg(toText(delivery.hold));
    case DeliveryState::Purged: return DeliveryListModel::tr("removed");
    }
    return {};
}

} // namespace

const Clock &DeliveryListModel::systemClock()
{
    static const SystemClock clock;
    return clock;
}

DeliveryListModel::DeliveryListModel(QObject *parent, const Clock &clock) : QAbstractTableModel(parent), m_clock(clock)
{
}

void DeliveryListModel::show(std::vector<store::Delivery> deliveries)
{
    beginResetModel();
    m_deliveries = std::move(deliveries);
    std::ranges::reverse(m_deliveries);
    endResetModel();
}

void DeliveryListModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (!m_deliveries.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

DeliveryState DeliveryListModel::state(int row) const
{
    return work::stateOf(delivery(row), momentOf(m_clock));
}

int DeliveryListModel::count(DeliveryState state) const
{
    const Instant now = momentOf(m_clock);
    return static_cast<int>(std::ranges::count_if(
        m_deliveries, [&](const store::Delivery &delivery) { return work::stateOf(delivery, now) == state; }));
}

int DeliveryListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_deliveries.size());
}

int DeliveryListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DeliveryListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &one = delivery(index.row());
    if (role == Qt::ToolTipRole)
        return index.column() == State ? stateText(one, state(index.row())) : toText(one.path);
    if (role == Qt::TextAlignmentRole && index.column() == Size)
        return static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case File: return toText(one.path);
    case State: return stateText(one, state(index.row()));
    case Ends: return shortTime(one.until, m_zone);
    case Made: return shortTime(one.made, m_zone);
    case Size: return bytesText(one.bytes);
    default: return {};
    }
}

QVariant DeliveryListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case File: return tr("File");
    case State: return tr("State");
    case Ends: return tr("Lives until");
    case Made: return tr("Made");
    case Size: return tr("Size");
    default: return {};
    }
}

DeliveriesController::DeliveriesController(CaseReads &reads, CaseWrites &writes, QThreadPool &pool,
                                           KeptSecrets &secrets, QObject *parent)
    : QObject(parent), m_reads(reads), m_writes(writes), m_pool(pool), m_secrets(secrets)
{
}

void DeliveriesController::purge(Asked asked)
{
    if (purging() || !m_reads.file())
        return;
    auto progress = m_job.begin(tr("Remove what is over"));
    jobs::deliver(
        jobs::runJob(m_pool, progress,
                     [file = *m_reads.file()](Progress &watched) { return work::purgeDeliveries(file, watched); }),
        this, [this, asked, generation = m_generation](const Result<work::PurgeReport> &answer) {
            m_job.end();
            if (generation == m_generation)
                finishPurge(answer, asked);
        });
}

void DeliveriesController::finishPurge(const Result<work::PurgeReport> &answer, Asked asked)
{
    reload();
    if (answer) {
        forgetPasswords(answer->removed);
        Q_EMIT purged(purgedText(*answer));
    }
    if (asked == Asked::Yes) {
        if (!answer && answer.error().code != Error::Code::Cancelled)
            Q_EMIT failed(answer.error());
        return;
    }
    const auto outcome = answer ? purgedText(*answer)
                                : tr("Deliveries are over and could not be removed (%1); this is tried again when the "
                                     "case is opened the next time.")
                                      .arg(toText(answer.error().reason));
    Q_EMIT warned(QStringList{outcome, endingText()}.join(u' ').trimmed());
}

QString DeliveriesController::purgedText(const work::PurgeReport &report)
{
    QStringList sentences;
    if (!report.removed.empty())
        sentences += tr("%n deliveries were over and are removed.", nullptr, static_cast<int>(report.removed.size()));
    if (!report.failed.empty())
        sentences += tr("%n deliveries are over and could not be removed; this is tried again.", nullptr,
                        static_cast<int>(report.failed.size()));
    if (report.held > 0)
        sentences += tr("%n deliveries are over and held.", nullptr, static_cast<int>(report.held));
    return sentences.isEmpty() ? tr("No delivery is over.") : sentences.join(u' ');
}

QString DeliveriesController::endingText() const
{
    const int ending = m_list.count(DeliveryState::Ending);
    return ending > 0 ? tr("%n deliveries end within three days: see Export, Deliveries.", nullptr, ending) : QString();
}

/// When a case was opened.
void DeliveriesController::look()
{
    if (m_list.count(DeliveryState::Over) > 0)
        purge(Asked::No);
    else if (const auto ending = endingText(); !ending.isEmpty())
        Q_EMIT warned(ending);
}

/// Also those of earlier purges, which ran where there was no key store: from a plan of the system, or on another
/// computer.
void DeliveriesController::forgetPasswords(const std::vector<store::Delivery> &purged)
{
    std::ranges::for_each(purged, [this](const auto &gone) { forgetPassword(gone); });
    for (int row = 0; row < m_list.rowCount(); ++row) {
        if (m_list.state(row) == DeliveryState::Purged)
            forgetPassword(m_list.delivery(row));
    }
}

void DeliveriesController::forgetPassword(const store::Delivery &purged)
{
    m_secrets.forget(work::secretName(purged), this,
                     [this, id = purged.id, file = *m_reads.file()](const Result<bool> &forgotten) {
                         if (!forgotten)
                             Q_EMIT failed(forgotten.error());
                         else if (*forgotten)
                             noteForgotten(file, id);
                     });
}

void DeliveriesController::keepPassword(const store::Delivery &delivery, const crypto::Secret &password,
                                        QObject *receiver, std::function<void(const Status &)> done)
{
    m_secrets.keep(work::secretName(delivery), password, receiver, std::move(done));
}

void DeliveriesController::findPassword(const store::Delivery &delivery, QObject *receiver,
                                        std::function<void(const KeptSecrets::Found &)> done)
{
    m_secrets.find(work::secretName(delivery), receiver, std::move(done));
}

void DeliveriesController::noteForgotten(const Path &file, std::int64_t delivery)
{
    jobs::deliver(jobs::runJob(m_pool, [file, delivery](
                                           Progress &) { return work::noteForgotten(file, std::span(&delivery, 1)); }),
                  this, [this](const Status &noted) {
                      if (!noted)
                          Q_EMIT failed(noted.error());
                  });
}

void DeliveriesController::hold(std::int64_t id, const QString &reason)
{
    m_writes.write(
        [id, reason = reason.toStdString()](store::CaseFile &file) { return work::holdDelivery(file, id, reason); },
        [this, generation = m_generation](const Status &outcome) {
            if (generation != m_generation)
                return;
            reload();
            if (!outcome)
                Q_EMIT failed(outcome.error());
        });
}

void DeliveriesController::reload()
{
    m_reads.read(
        this, [](const store::CaseReader &reader) { return reader.deliveries(); },
        [this](Result<std::vector<store::Delivery>> answer) {
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            m_list.show(std::move(*answer));
            Q_EMIT changed();
            if (!std::exchange(m_looked, true))
                look();
        });
}

void DeliveriesController::clear()
{
    ++m_generation;
    stop();
    m_looked = false;
    m_list.show({});
    Q_EMIT changed();
}

} // namespace casebook::ui
