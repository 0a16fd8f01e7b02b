// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/prooftables.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/wording.h"

#include <array>
#include <iterator>

namespace casebook::ui {

namespace {

const QVariant toTheRight = QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));

/// The wrapping, from the outside in, then the dialect of what is inside.
QString readAs(const store::SourceRow &row)
{
    return row.wrapping.empty() ? toText(row.dialect)
                                : SourceListModel::tr("%1; %2").arg(toText(row.wrapping), toText(row.dialect));
}

/// Of codes that say more than their severity.
constexpr std::array<std::pair<std::string_view, const char *>, 9> tags{
    {{"counts-differ", QT_TRANSLATE_NOOP("casebook::ui::IssueListModel", "count differs")},
     {"sizes-do-not-match", QT_TRANSLATE_NOOP("casebook::ui::IssueListModel", "size differs")},
     {"pointers-do-not-match", QT_TRANSLATE_NOOP("casebook::ui::IssueListModel", "pointer differs")},
     {"conflicting-copies", QT_TRANSLATE_NOOP("casebook::ui::IssueListModel", "copy differs")},
     {"cut-record", QT_TRANSLATE_NOOP("casebook::ui::IssueListModel", "cut")},
     {"no-begin-conv", QT_TRANSLATE_NOOP("casebook::ui::IssueListModel", "no beginning")},
     {"no-conv-end", QT_TRANSLATE_NOOP("casebook::ui::IssueListModel", "no end")},
     {"zone-assumed", QT_TRANSLATE_NOOP("casebook::ui::IssueListModel", "assumed")},
     {"date-order-assumed", QT_TRANSLATE_NOOP("casebook::ui::IssueListModel", "assumed")}}};

/// The one number that differs, the messages where both do.
QString countsText(const store::IssueRow::Counts &counts, bool declared)
{
    const bool messages = counts.declaredMessages && *counts.declaredMessages != counts.foundMessages;
    if (messages)
        return countText(declared ? *counts.declaredMessages : counts.foundMessages);
    return countText(declared ? counts.declaredEvents.value_or(0) : counts.foundEvents);
}

} // namespace

QString shortPath(const std::string &path)
{
    auto cut = path.find_last_of("/\\");
    if (cut != std::string::npos && cut > 0)
        cut = path.find_last_of("/\\", cut - 1);
    return toText(cut == std::string::npos ? path : path.substr(cut + 1));
}

IssueListModel::IssueListModel(CaseReads &reads, QObject *parent) : QAbstractTableModel(parent), m_reads(reads) {}

void IssueListModel::reload()
{
    clear();
    m_complete = false;
    fetchMore({});
}

void IssueListModel::clear()
{
    beginResetModel();
    ++m_generation;
    m_rows.clear();
    m_last = 0;
    m_asked = false;
    m_complete = true;
    endResetModel();
}

void IssueListModel::setNotesShown(bool shown)
{
    if (shown == m_notesShown)
        return;
    m_notesShown = shown;
    reload();
}

const store::IssueRow *IssueListModel::issue(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

QString IssueListModel::tagText(const store::IssueRow &issue)
{
    for (const auto &[code, tag] : tags) {
        if (issue.code == code)
            return tr(tag);
    }
    switch (issue.severity) {
    case Severity::Note: return tr("note");
    case Severity::Warning: return tr("doubtful");
    case Severity::Error: break;
    }
    return tr("damaged");
}

IssueListModel::Tone IssueListModel::tone(const store::IssueRow &issue)
{
    if (issue.severity == Severity::Note)
        return Tone::Note;
    if (issue.severity == Severity::Error || issue.code == "cut-record")
        return Tone::Damage;
    if (issue.code == "counts-differ" || issue.code == "sizes-do-not-match" || issue.code == "pointers-do-not-match")
        return Tone::Difference;
    return issue.code == "conflicting-copies" ? Tone::Copy : Tone::Doubt;
}

int IssueListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int IssueListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool IssueListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_asked && m_reads.file();
}

void IssueListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = true;
    m_reads.read(
        this,
        [after = m_last, which = m_notesShown ? store::CaseReader::Issues::All : store::CaseReader::Issues::NeedLook](
            const store::CaseReader &reader) { return reader.issues(after, pageRows, which); },
        [this, generation = m_generation](Result<std::vector<store::IssueRow>> page) {
            if (generation != m_generation)
                return;
            m_asked = false;
            m_complete = !page || page->size() < pageRows;
            if (!page) {
                Q_EMIT failed(page.error());
                return;
            }
            accept(std::move(*page));
        });
}

void IssueListModel::accept(std::vector<store::IssueRow> page)
{
    if (page.empty())
        return;
    m_last = page.back().key;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page.size()) - 1);
    std::ranges::move(page, std::back_inserter(m_rows));
    endInsertRows();
}

QVariant IssueListModel::data(const QModelIndex &index, int role) const
{
    const auto *row = index.isValid() ? issue(index.row()) : nullptr;
    if (!row)
        return {};
    const bool number = index.column() >= Offset;
    switch (role) {
    case Qt::TextAlignmentRole: return number ? toTheRight : QVariant();
    case Qt::ToolTipRole: return QString(toText(row->path) + QLatin1Char('\n') + toText(row->message));
    case TagRole: return tagText(*row);
    case ToneRole: return static_cast<int>(tone(*row));
    case Qt::AccessibleTextRole:
        if (index.column() == What)
            return tr("%1: %2", "kind of an issue, sentence").arg(tagText(*row), toText(row->message));
        [[fallthrough]];
    case Qt::DisplayRole: break;
    default: return {};
    }
    switch (index.column()) {
    case Source: return shortPath(row->path);
    case What: return toText(row->message);
    case Offset: return countText(row->span.offset);
    case Length: return countText(row->span.length);
    case Declared: return row->counts ? countsText(*row->counts, true) : QString();
    case Found: return row->counts ? countsText(*row->counts, false) : QString();
    default: return {};
    }
}

QVariant IssueListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return section >= Offset ? toTheRight : QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Source: return tr("Source");
    case What: return tr("What");
    case Offset: return tr("Place");
    case Length: return tr("Length");
    case Declared: return tr("Declared");
    case Found: return tr("Found");
    default: return {};
    }
}

void SourceListModel::show(std::vector<store::SourceRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const store::SourceRow *SourceListModel::source(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int SourceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SourceListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SourceListModel::data(const QModelIndex &index, int role) const
{
    const auto *row = index.isValid() ? source(index.row()) : nullptr;
    if (!row)
        return {};
    const bool number = index.column() == Bytes || index.column() == Issues;
    if (role == Qt::TextAlignmentRole)
        return number ? toTheRight : QVariant();
    if (role == Qt::ToolTipRole)
        return QString(toText(row->path) + QLatin1Char('\n') + readAs(*row));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Path: return shortPath(row->path);
    case Tenant: return toText(row->tenant);
    case Bytes: return countText(row->bytes);
    case Issues: return row->issues == 0 ? QString() : countText(row->issues);
    case Dialect: return readAs(*row);
    case Digest: return toText(row->sha256);
    default: return {};
    }
}

QVariant SourceListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return section == Bytes || section == Issues ? toTheRight
                                                     : QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Path: return tr("Source");
    case Tenant: return tr("Tenant");
    case Bytes: return tr("Bytes");
    case Issues: return tr("Issues");
    case Dialect: return tr("Read as");
    case Digest: return tr("SHA-256");
    default: return {};
    }
}

} // namespace casebook::ui
