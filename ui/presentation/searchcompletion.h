// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/query/query.h"
#include "ui/presentation/casereads.h"

#include <QAbstractListModel>
#include <QStringList>

#include <vector>

namespace casebook::ui {

/// What could come next in a query: fields, and for each field the values that the case has.
class SearchCompletion : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int DetailRole = Qt::UserRole;

    /// What would be typed instead of [begin, end), in UTF-16 units.
    struct Offer
    {
        QString shown;
        QString detail;
        QString insert;
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    explicit SearchCompletion(CaseReads &reads, QObject *parent = nullptr);

    /// Reads people and rooms of the case again.
    void reload(const QStringList &tenants, const QStringList &sources);
    void setTags(const QStringList &tags);
    void clear();

    /// What fits what stands at the cursor.
    void offer(const QString &text, qsizetype cursor);
    /// Whole queries, to take the place of the text.
    void offerHistory(const QStringList &queries);
    const Offer &offered(int row) const { return m_offers[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// What a field asks for, in a few words.
    static QString meaning(query::Field field);

Q_SIGNALS:
    /// Values of the case are there that were not before.
    void listsChanged();

private:
    struct Value
    {
        QString text;
        QString detail;
    };
    struct Lists
    {
        std::vector<Value> people;
        std::vector<Value> rooms;
    };
    static Result<Lists> readLists(const store::CaseReader &reader);

    void offerFields(const QString &prefix, qsizetype begin, qsizetype end);
    std::vector<Value> valuesOf(query::Field field) const;
    void show(std::vector<Offer> offers);

    CaseReads &m_reads;
    Lists m_lists;
    std::vector<Value> m_tenants;
    std::vector<Value> m_sources;
    std::vector<Value> m_tags;
    std::vector<Offer> m_offers;
};

} // namespace casebook::ui
