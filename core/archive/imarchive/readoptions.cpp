// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/imarchive/reader.h"
#include "core/base/json.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace casebook::archive::imarchive {

namespace {

constexpr QLatin1StringView foundKey("date_order");
constexpr QLatin1StringView assumedKey("date_order_assumed");

void insert(QJsonObject &settings, QLatin1StringView key, DateOrder order)
{
    if (order != DateOrder::Unknown)
        settings.insert(key, order == DateOrder::DayFirst ? "dmy"_L1 : "mdy"_L1);
}

DateOrder orderIn(const QJsonObject &settings, QLatin1StringView key)
{
    const QString order = settings[key].toString();
    return order == "dmy"_L1 ? DateOrder::DayFirst : order == "mdy"_L1 ? DateOrder::MonthFirst : DateOrder::Unknown;
}

} // namespace

std::string settingsOf(DateOrder found, DateOrder assumed)
{
    QJsonObject settings;
    insert(settings, foundKey, found);
    insert(settings, assumedKey, assumed);
    return settings.isEmpty() ? std::string() : toJson(settings);
}

Result<const std::chrono::time_zone *> zoneOf(const SourceHead &head)
{
    if (head.zone.empty())
        return nullptr;
    try {
        return std::chrono::locate_zone(head.zone);
    } catch (const std::runtime_error &) {
        return failure(Error::Code::Invalid, head.path, "the time zone " + head.zone + " is not known here",
                       "Bring the time zone data of this computer up to date");
    }
}

Result<ReadOptions> optionsOf(const SourceHead &head)
{
    const QJsonObject settings = QJsonDocument::fromJson(QByteArray::fromStdString(head.settings)).object();
    ReadOptions options;
    options.dateOrder = orderIn(settings, foundKey);
    options.assumedOrder = orderIn(settings, assumedKey);
    if (head.settings != settingsOf(options.dateOrder, options.assumedOrder))
        return failure(Error::Code::Corrupt, head.path, "what was chosen for reading it cannot be understood",
                       "The case was changed, or made by a newer program");
    return zoneOf(head).transform([&options](const std::chrono::time_zone *zone) {
        options.assumedZone = zone;
        return options;
    });
}

} // namespace casebook::archive::imarchive
