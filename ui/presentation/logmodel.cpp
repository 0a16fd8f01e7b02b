// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/logmodel.h"

#include "core/audit/check.h"
#include "core/base/hex.h"
#include "ui/presentation/eventtext.h"
#include "ui/presentation/requesttext.h"
#include "ui/presentation/wording.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace casebook::ui {

namespace {

using namespace Qt::StringLiterals;

Instant timeOf(const audit::Entry &entry)
{
    constexpr std::int64_t perMillisecond = 1'000'000;
    return Instant{QDateTime::fromString(toText(entry.time), Qt::ISODateWithMs).toMSecsSinceEpoch() * perMillisecond};
}

QString signerOf(const audit::Entry &entry)
{
    return entry.details.value("signer"_L1).toObject().value("subject"_L1).toString();
}

QString whoOf(const audit::Entry &entry)
{
    const QString signer = signerOf(entry);
    return signer.isEmpty() ? toText(entry.account)
                            : LogModel::tr("%1 (%2)", "certificate, account").arg(signer, toText(entry.account));
}

/// What is in an entry besides signatures, in one line.
QString summary(const audit::Entry &entry)
{
    QStringList parts;
    for (const QString &key : entry.details.keys()) {
        const QJsonValue value = entry.details.value(key);
        if (key == "statement"_L1 || key == "signature"_L1 || key == "signer"_L1 || value.isObject() || value.isArray())
            continue;
        parts += u"%1: %2"_s.arg(key, value.isString() ? value.toString() : value.toVariant().toString());
    }
    return parts.join(u" · "_s);
}

} // namespace

LogModel::LogModel(QObject *parent) : QAbstractTableModel(parent) {}

void LogModel::show(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    std::ranges::reverse(m_rows);
    choose();
    endResetModel();
}

void LogModel::setFilter(const LogFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    choose();
    endResetModel();
}

void LogModel::choose()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (passes(m_rows[i]))
            m_shown.push_back(i);
    }
}

bool LogModel::passes(const Row &row) const
{
    const auto &entry = row.entry;
    const QDate day = QDate::fromString(toText(entry.time).left(10), Qt::ISODate);
    return (m_filter.act.isEmpty() || toText(entry.act) == m_filter.act) &&
           (m_filter.person.isEmpty() || whoOf(entry).contains(m_filter.person, Qt::CaseInsensitive)) &&
           (m_filter.text.isEmpty() || toText(row.text).contains(m_filter.text, Qt::CaseInsensitive)) &&
           (!m_filter.from.isValid() || day >= m_filter.from) && (!m_filter.to.isValid() || day <= m_filter.to) &&
           (!m_filter.failedOnly || isFailed(entry));
}

void LogModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Time), index(rowCount() - 1, Time));
}

QStringList LogModel::acts() const
{
    QStringList names;
    for (const Row &each : m_rows) {
        if (const QString name = toText(each.entry.act); !names.contains(name))
            names += name;
    }
    names.sort();
    return names;
}

bool LogModel::isFailed(const audit::Entry &entry)
{
    return entry.act == audit::actName(audit::Act::Refused) || entry.details.contains("stopped"_L1);
}

QString LogModel::leafText(const Row &row)
{
    return fingerprintText(toHex(crypto::leafHash(row.text)));
}

QString LogModel::actText(const QString &act)
{
    using enum audit::Act;
    const std::pair<audit::Act, QString> texts[]{{New, tr("Case made")},
                                                 {Begin, tr("Log begun")},
                                                 {Import, tr("Import")},
                                                 {ImportDone, tr("Import ended")},
                                                 {Export, tr("Export")},
                                                 {ExportDone, tr("Export ended")},
                                                 {Refused, tr("Refused")},
                                                 {Verify, tr("Case checked")},
                                                 {Sign, tr("Log signed")},
                                                 {StampQuery, tr("Time stamp asked for")},
                                                 {Stamp, tr("Time stamp taken in")},
                                                 {Read, tr("Read")},
                                                 {Request, tr("Request")},
                                                 {Enrol, tr("Role given or taken")},
                                                 {Policy, tr("Policy changed")},
                                                 {Redact, tr("Redacted")},
                                                 {Unredact, tr("Redaction taken off")},
                                                 {Mark, tr("Marked")},
                                                 {Save, tr("Saved or deleted")},
                                                 {Hold, tr("Hold")},
                                                 {Purge, tr("Removed what was over")},
                                                 {Push, tr("Sent to Symphony")},
                                                 {PushDone, tr("Sending ended")}};
    for (const auto &[each, text] : texts) {
        if (act == toText(audit::actName(each)))
            return text;
    }
    return act;
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &entry = row(index.row()).entry;
    if (role == Qt::TextAlignmentRole && index.column() == Number)
        return static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == Details)
        return summary(entry);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Number: return countText(entry.number);
    case Time: return exactTime(timeOf(entry), m_zone);
    case What: {
        const QString text = actText(toText(entry.act));
        return isFailed(entry) ? tr("✗ %1").arg(text) : text;
    }
    case Who: return whoOf(entry);
    case Details: return summary(entry);
    default: return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Number: return tr("Entry");
    case Time: return tr("Time");
    case What: return tr("What");
    case Who: return tr("Who");
    case Details: return tr("Details");
    default: return {};
    }
}

} // namespace casebook::ui
