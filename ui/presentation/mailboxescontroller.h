// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/export.h"
#include "ui/presentation/casereads.h"

#include <QAbstractTableModel>
#include <QObject>

#include <optional>
#include <vector>

namespace casebook::ui {

/// People with the mailboxes that they would get, those without one first.
class MailboxListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Address, Name, Mailbox, Rule, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<exports::KnownMailbox> people);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<exports::KnownMailbox> m_people;
};

/// Where people get their mailboxes from, as somebody chooses it: rules whose mapping is still a file.
struct MailboxSource
{
    Path mapping; ///< Empty: none.
    exports::EmailProperty property = exports::EmailProperty::OfRequests;

    /// Reads the file.
    Result<exports::MailboxRules> rules() const;
};

/// Looks up who in a selection has which mailbox, before anything is written or sent.
class MailboxesController : public QObject
{
    Q_OBJECT

public:
    struct Figures
    {
        std::int64_t people = 0;
        std::int64_t unmapped = 0;
        std::vector<std::string> unused; ///< What rows of the mapping name that nobody goes by.
    };

    explicit MailboxesController(CaseReads &reads, QObject *parent = nullptr);

    /// Ends with changed() or failed(). Stops a look that is under way.
    void look(const query::Query &query, const MailboxSource &source);
    /// None while it is looked up.
    const std::optional<Figures> &figures() const { return m_figures; }
    MailboxListModel &list() { return m_list; }
    void clear();

Q_SIGNALS:
    void changed();
    void failed(const casebook::Error &error);

private:
    void show(work::MailboxPreview found);

    CaseReads &m_reads;
    MailboxListModel m_list;
    std::optional<Figures> m_figures;
    QFuture<Result<work::MailboxPreview>> m_looking;
    quint64 m_generation = 0;
};

} // namespace casebook::ui
