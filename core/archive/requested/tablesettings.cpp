// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/requested/tablesettings.h"

#include "core/base/json.h"
#include "core/base/qtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace casebook::archive::requested {

using namespace Qt::StringLiterals;

bool TableSettings::has(Meaning meaning) const
{
    return std::ranges::contains(columns, meaning, &Column::meaning);
}

std::string toJson(const TableSettings &settings)
{
    QJsonArray columns;
    for (const Column &column : settings.columns)
        columns.append(
            QJsonObject{{"header"_L1, toQString(column.header)}, {"field"_L1, toQString(nameOf(column.meaning))}});
    QJsonObject object{{"table"_L1, toQString(nameOf(settings.kind))},
                       {"delimiter"_L1, QString(QLatin1Char(settings.delimiter))},
                       {"columns"_L1, columns}};
    if (!settings.profile.empty())
        object.insert("profile"_L1, toQString(settings.profile));
    if (settings.dateOrder != DateOrder::Unknown)
        object.insert("date_order"_L1, toQString(dateOrderNames[static_cast<std::size_t>(settings.dateOrder)]));
    QJsonObject media;
    for (const auto &[reference, path] : settings.media)
        media.insert(toQString(reference), toQString(path));
    if (!media.isEmpty())
        object.insert("media"_L1, media);
    return casebook::toJson(object);
}

Result<TableSettings> tableSettingsFromJson(std::string_view json, std::string_view subject)
{
    const auto invalid = [&](std::string reason) {
        return failure(Error::Code::Invalid, std::string(subject), std::move(reason),
                       "Import the pack again into a new case");
    };
    const QJsonObject object =
        QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size()))).object();
    const auto text = [](const QJsonObject &from, QLatin1StringView key) { return from[key].toString().toStdString(); };
    TableSettings settings;
    settings.profile = text(object, "profile"_L1);
    const auto kind = tableKindFromName(text(object, "table"_L1));
    const std::string delimiter = text(object, "delimiter"_L1);
    const auto order = dateOrderFromName(text(object, "date_order"_L1));
    if (!kind || delimiter.size() != 1 || !order)
        return invalid("how its table is to be read is not told");
    settings.kind = *kind;
    settings.delimiter = delimiter[0];
    settings.dateOrder = *order;
    for (const QJsonValue &value : object["columns"_L1].toArray()) {
        const auto meaning = meaningFromName(text(value.toObject(), "field"_L1));
        if (!meaning)
            return invalid("the meaning of one of its columns is not known");
        settings.columns.push_back({text(value.toObject(), "header"_L1), *meaning});
    }
    if (settings.columns.size() < 2)
        return invalid("its table has no columns");
    const QJsonObject media = object["media"_L1].toObject();
    for (auto entry = media.begin(); entry != media.end(); ++entry)
        settings.media.emplace(entry.key().toStdString(), entry.value().toString().toStdString());
    return settings;
}

} // namespace casebook::archive::requested
