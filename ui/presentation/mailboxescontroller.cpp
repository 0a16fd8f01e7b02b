// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/mailboxescontroller.h"

#include "core/base/qtext.h"

#include <algorithm>

namespace casebook::ui {

namespace {

using exports::KnownMailbox;
using exports::MailboxOrigin;

QString ruleText(MailboxOrigin origin)
{
    switch (origin) {
    case MailboxOrigin::Mapping: return MailboxListModel::tr("in the mapping");
    case MailboxOrigin::Property: return MailboxListModel::tr("the address is a mailbox");
    case MailboxOrigin::Domain: return MailboxListModel::tr("the mapping names the domain");
    case MailboxOrigin::LeftOut: return MailboxListModel::tr("left out by the mapping");
    case MailboxOrigin::None: break;
    }
    return MailboxListModel::tr("no mailbox is known");
}

} // namespace

void MailboxListModel::show(std::vector<KnownMailbox> people)
{
    std::ranges::stable_partition(people, [](const KnownMailbox &person) { return person.mailbox.empty(); });
    beginResetModel();
    m_people = std::move(people);
    endResetModel();
}

int MailboxListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int MailboxListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MailboxListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto &person = m_people[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Address: return toQString(person.jid);
    case Name: return toQString(person.name);
    case Mailbox: return person.mailbox.empty() ? tr("none") : toQString(person.mailbox);
    case Rule: return ruleText(person.origin);
    default: return {};
    }
}

QVariant MailboxListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Address: return tr("Address");
    case Name: return tr("Name");
    case Mailbox: return tr("Mailbox");
    case Rule: return tr("Why");
    default: return {};
    }
}

Result<exports::MailboxRules> MailboxSource::rules() const
{
    exports::MailboxRules rules{{}, property};
    if (mapping.empty())
        return rules;
    return work::readMapping(mapping).transform([&rules](mail::MailboxMapping read) {
        rules.mapping = std::move(read);
        return rules;
    });
}

MailboxesController::MailboxesController(CaseReads &reads, QObject *parent) : QObject(parent), m_reads(reads) {}

void MailboxesController::look(const query::Query &query, const MailboxSource &source)
{
    if (!m_reads.file())
        return;
    clear();
    m_looking = m_reads.read([query, source](const store::CaseReader &reader, Progress &progress) {
        return source.rules().and_then(
            [&](const exports::MailboxRules &rules) { return work::previewMailboxes(reader, query, rules, progress); });
    });
    jobs::deliver(m_looking, this, [this, generation = m_generation](Result<work::MailboxPreview> answer) {
        if (generation != m_generation)
            return;
        if (answer)
            show(std::move(*answer));
        else
            Q_EMIT failed(answer.error());
    });
}

void MailboxesController::show(work::MailboxPreview found)
{
    const auto unmapped = std::ranges::count_if(found.people, &std::string::empty, &KnownMailbox::mailbox);
    m_figures = Figures{static_cast<std::int64_t>(found.people.size()), unmapped, std::move(found.unused)};
    m_list.show(std::move(found.people));
    Q_EMIT changed();
}

void MailboxesController::clear()
{
    ++m_generation;
    m_looking.cancel();
    m_figures.reset();
    m_list.show({});
    Q_EMIT changed();
}

} // namespace casebook::ui
