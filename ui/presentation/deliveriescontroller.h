// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/deliveries.h"
#include "ui/presentation/casereads.h"
#include "ui/presentation/casewrites.h"
#include "ui/presentation/keptsecrets.h"
#include "ui/presentation/runningjob.h"

#include <QAbstractTableModel>
#include <QTimeZone>

#include <vector>

namespace casebook::ui {

/// The encrypted files that left the case, one a row, the newest first.
class DeliveryListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { File, State, Ends, Made, Size, ColumnCount };

    explicit DeliveryListModel(QObject *parent = nullptr, const Clock &clock = systemClock());

    void show(std::vector<store::Delivery> deliveries);
    void setZone(const QTimeZone &zone);
    const store::Delivery &delivery(int row) const { return m_deliveries[static_cast<std::size_t>(row)]; }
    work::DeliveryState state(int row) const;
    int count(work::DeliveryState state) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static const Clock &systemClock();

    const Clock &m_clock;
    QTimeZone m_zone = QTimeZone::utc();
    std::vector<store::Delivery> m_deliveries;
};

/// The lifespan of what left the case: shown, ended where it is over, or held.
class DeliveriesController : public QObject
{
    Q_OBJECT

public:
    DeliveriesController(CaseReads &reads, CaseWrites &writes, QThreadPool &pool, KeptSecrets &secrets,
                         QObject *parent = nullptr);

    DeliveryListModel &list() { return m_list; }
    void setZone(const QTimeZone &zone) { m_list.setZone(zone); }

    enum class Asked : bool { No, Yes };
    /// Removes all files whose time is over. Ends with purged() or failed(); with warned() where nobody asked for it,
    /// since it is tried again (a case may be on a read-only medium, or somebody else write to it).
    void purge(Asked asked = Asked::Yes);
    bool purging() const { return m_job.active(); }
    RunningJob &job() { return m_job; }
    /// In the key store of the system; it goes with the delivery.
    void keepPassword(const store::Delivery &delivery, const crypto::Secret &password, QObject *receiver,
                      std::function<void(const Status &)> done);
    void findPassword(const store::Delivery &delivery, QObject *receiver,
                      std::function<void(const KeptSecrets::Found &)> done);
    /// An empty reason ends the hold.
    void hold(std::int64_t id, const QString &reason);

    /// Reads the list; the first time after a case was opened, what is over is removed.
    void reload();
    void clear();
    void stop() { m_job.stop(); }

Q_SIGNALS:
    void changed();
    /// In words: what was removed, what could not be, and what is held.
    void purged(const QString &sentence);
    /// A case was opened: what ends soon, what was over and is removed, and what is over and could not be.
    void warned(const QString &sentence);
    void failed(const casebook::Error &error);

private:
    void look();
    QString endingText() const;
    static QString purgedText(const work::PurgeReport &report);
    void finishPurge(const Result<work::PurgeReport> &answer, Asked asked);
    void forgetPasswords(const std::vector<store::Delivery> &purged);
    void forgetPassword(const store::Delivery &purged);
    void noteForgotten(const Path &file, std::int64_t delivery);

    CaseReads &m_reads;
    CaseWrites &m_writes;
    QThreadPool &m_pool;
    KeptSecrets &m_secrets;
    RunningJob m_job{RunningJob::Unit::Bytes};
    DeliveryListModel m_list;
    quint64 m_generation = 0;
    bool m_looked = false; ///< For what is over, since the case was opened.
};

} // namespace casebook::ui
