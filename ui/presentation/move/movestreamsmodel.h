// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/symphony/census.h"
#include "ui/presentation/move/mappingmodel.h"

#include <QTimeZone>

#include <functional>
#include <vector>

namespace casebook::ui {

/// What becomes which stream of Symphony: a table that people complete.
class MoveStreamsModel : public MappingModel
{
    Q_OBJECT

public:
    enum Column {
        Source,
        Kind,
        Conversations,
        Messages,
        Members,
        First,
        Last,
        Action,
        RoomName,
        Description,
        Owner,
        StreamId,
        RemoveAfter,
        DeactivateAfter,
        ColumnCount
    };

    struct Row
    {
        symphony::StreamSeen seen;
        symphony::StreamMapping mapping;
        QString people; ///< Of two people their names.
    };
    using Keep = std::function<bool(std::vector<symphony::StreamMapping>)>;

    explicit MoveStreamsModel(Keep keep, QObject *parent = nullptr) : MappingModel(parent), m_keep(std::move(keep)) {}

    void show(std::vector<Row> rows);
    void setZone(const QTimeZone &zone);
    const Row &row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    bool paste(const std::vector<CsvLine> &lines, const PastePlace &place);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    QString title(int column) const override;
    bool isNumber(int column) const override { return column == Conversations || column == Messages || column == Members; }
    bool put(int row, int column, const QString &text) override;

private:
    static QString assign(symphony::StreamMapping &mapping, int column, const QString &text);
    QString cell(const Row &row, int column) const;
    bool keep(std::vector<symphony::StreamMapping> changed);

    Keep m_keep;
    std::vector<Row> m_rows;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace casebook::ui
