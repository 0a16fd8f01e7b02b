// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/redacting.h"
#include "ui/presentation/barredtext.h"
#include "ui/presentation/casereads.h"

#include <QAbstractTableModel>
#include <QObject>
#include <QThreadPool>
#include <QTimeZone>

#include <memory>
#include <optional>

namespace casebook::ui {

/// The redactions of a case that hold, the newest first.
class RedactionListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Reason, Who, When, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<store::Redaction> redactions);
    void setZone(const QTimeZone &zone) { m_zone = zone; }
    const store::Redaction &redaction(int row) const { return m_redactions[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QTimeZone m_zone = QTimeZone::utc();
    std::vector<store::Redaction> m_redactions;
};

/// What is not to leave the case: made and taken off here, as on the command line, each with an entry in the log.
class RedactionsController : public QObject
{
    Q_OBJECT

public:
    RedactionsController(CaseReads &reads, QThreadPool &pool, QObject *parent = nullptr);

    RedactionListModel &list() { return m_list; }
    void setZone(const QTimeZone &zone) { m_list.setZone(zone); }

    /// How a timeline shows the event; nothing where nothing of it is hidden.
    std::optional<BarredText> shown(const Event &event) const;
    /// The event as it may leave the window, by copying.
    Event leaving(const Event &event) const;
    bool isWithheld(const Event &event) const;
    /// Those of one event.
    std::span<const store::Redaction> of(const Event &event) const;

    /// In the timeline, on demand.
    bool originalsShown() const { return m_originals; }
    void showOriginals(bool shown);

    void add(const work::RedactionOrder &order);
    void remove(std::int64_t number);
    /// Takes off the last one that was made here.
    bool canUndo() const { return !m_made.empty(); }
    void undo();
    bool busy() const { return m_writing > 0; }

    void reload();
    void clear();

Q_SIGNALS:
    void changed();
    /// One sentence about what was done.
    void told(const QString &sentence);
    void failed(const casebook::Error &error);

private:
    template <typename T>
    void write(std::function<Result<T>(const Path &)> write, std::function<QString(const T &)> sentence);

    CaseReads &m_reads;
    QThreadPool &m_pool;
    RedactionListModel m_list;
    std::shared_ptr<const review::Redactions> m_holding;
    std::vector<std::int64_t> m_made;
    bool m_originals = false;
    int m_writing = 0;
    quint64 m_generation = 0;
};

} // namespace casebook::ui
