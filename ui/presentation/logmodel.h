// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/audit/entry.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QTimeZone>

#include <vector>

namespace casebook::ui {

/// Which entries of a log are shown; what is empty lets all through.
struct LogFilter
{
    QString act;    ///< audit::actName().
    QString person; ///< Part of the account, or of the subject of a certificate.
    QString text;   ///< Part of the entry.
    QDate from;     ///< UTC, as in the log.
    QDate to;       ///< The last day.
    bool failedOnly = false;

    bool operator==(const LogFilter &) const = default;
};

/// The entries of the audit log, the newest first.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Time, What, Who, Details, ColumnCount };

    struct Row
    {
        audit::Entry entry;
        std::string text; ///< Canonical JSON: what its leaf is a hash over.
    };

    explicit LogModel(QObject *parent = nullptr);

    void show(std::vector<Row> rows);
    void setFilter(const LogFilter &filter);
    void setZone(const QTimeZone &zone);

    const Row &row(int row) const { return m_rows[m_shown[static_cast<std::size_t>(row)]]; }
    std::int64_t entries() const { return std::ssize(m_rows); }
    /// The acts that are there, by name.
    QStringList acts() const;
    /// An attempt that was refused, or an act that did not come to its end.
    static bool isFailed(const audit::Entry &entry);
    /// Its leaf in the tree, in groups of hex digits.
    static QString leafText(const Row &row);
    static QString actText(const QString &act);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool passes(const Row &row) const;
    void choose();

    QTimeZone m_zone = QTimeZone::utc();
    LogFilter m_filter;
    std::vector<Row> m_rows;
    std::vector<std::size_t> m_shown;
};

} // namespace casebook::ui
