// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/requested/profile.h"

#include "core/archive/requested/profiletexts.h"
#include "core/archive/requested/tabletext.h"
#include "core/base/path.h"
#include "core/base/qtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace casebook::archive::requested {

using namespace Qt::StringLiterals;

namespace {

std::vector<std::string> texts(const QJsonValue &value)
{
    std::vector<std::string> list;
    if (value.isString())
        list.push_back(value.toString().toStdString());
    for (const QJsonValue &text : value.toArray())
        list.push_back(text.toString().toStdString());
    return list;
}

QJsonArray array(const std::vector<std::string> &list)
{
    QJsonArray array;
    for (const std::string &text : list)
        array.append(toQString(text));
    return array;
}

bool isName(std::string_view name)
{
    return !name.empty() && name.size() <= 64 && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

/// Reads the parts of a profile and keeps the first thing that is wrong.
class ProfileReading
{
public:
    Result<Profile> run(const QJsonObject &object, std::string_view subject)
    {
        Profile profile;
        profile.name = object["name"_L1].toString().toStdString();
        if (!isName(profile.name))
            m_fault = "it has no name of letters, digits and hyphens";
        profile.title = object["title"_L1].toString().toStdString();
        const std::string order = object["date_order"_L1].toString().toStdString();
        if (const auto known = dateOrderFromName(order))
            profile.dateOrder = *known;
        else
            m_fault = "date_order is " + order + ", which is none of dmy, mdy, ymd";
        for (const QJsonValue &table : object["tables"_L1].toArray())
            profile.tables.push_back(tableOf(table.toObject()));
        if (profile.tables.empty() && m_fault.empty())
            m_fault = "it has no tables";
        if (!m_fault.empty())
            return failure(Error::Code::Invalid, std::string(subject), "this is no profile: " + m_fault,
                           "Make one with: casebook-cli profile guess --json PATH");
        return profile;
    }

private:
    ProfileTable tableOf(const QJsonObject &object)
    {
        ProfileTable table;
        const std::string kind = object["table"_L1].toString().toStdString();
        if (const auto known = tableKindFromName(kind))
            table.kind = *known;
        else
            m_fault = "it has a table of the kind '" + kind + "', which is not known";
        table.names = texts(object["names"_L1]);
        for (const QJsonValue &column : object["columns"_L1].toArray())
            table.columns.push_back(columnOf(column.toObject()));
        if (table.columns.empty())
            m_fault = "a table has no columns";
        return table;
    }

    ProfileColumn columnOf(const QJsonObject &object)
    {
        ProfileColumn column;
        const std::string field = object["field"_L1].toString().toStdString();
        if (const auto known = meaningFromName(field))
            column.meaning = *known;
        else
            m_fault = "it has a column with the field '" + field + "', which is not known";
        column.headers = texts(object["headers"_L1]);
        for (const std::string &header : column.headers)
            column.keys.push_back(headerKey(header));
        column.required = object["required"_L1].toBool();
        if (column.headers.empty())
            m_fault = "a column has no headers";
        return column;
    }

    std::string m_fault;
};

} // namespace

Result<Profile> profileFromJson(std::string_view json, std::string_view subject)
{
    QJsonParseError error{};
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())), &error);
    if (error.error != QJsonParseError::NoError) {
        auto fault = failure(Error::Code::Invalid, std::string(subject),
                             "this is no JSON: " + error.errorString().toStdString(), "Correct it at this place");
        fault.error().offset = static_cast<std::uint64_t>(error.offset);
        return fault;
    }
    const QJsonObject object = document.object();
    const QJsonValue inside = object["profile"_L1];
    return ProfileReading().run(inside.isObject() ? inside.toObject() : object, subject);
}

std::string toJson(const Profile &profile)
{
    QJsonArray tables;
    for (const ProfileTable &table : profile.tables) {
        QJsonArray columns;
        for (const ProfileColumn &column : table.columns) {
            QJsonObject object{{"field"_L1, toQString(nameOf(column.meaning))}, {"headers"_L1, array(column.headers)}};
            if (column.required)
                object.insert("required"_L1, true);
            columns.append(object);
        }
        tables.append(QJsonObject{
            {"table"_L1, toQString(nameOf(table.kind))}, {"names"_L1, array(table.names)}, {"columns"_L1, columns}});
    }
    QJsonObject object{{"name"_L1, toQString(profile.name)}, {"tables"_L1, tables}};
    if (!profile.title.empty())
        object.insert("title"_L1, toQString(profile.title));
    if (profile.dateOrder != DateOrder::Unknown)
        object.insert("date_order"_L1, toQString(dateOrderNames[static_cast<std::size_t>(profile.dateOrder)]));
    return QJsonDocument(object).toJson().toStdString();
}

std::span<const Profile> builtInProfiles()
{
    static const std::vector<Profile> profiles = [] {
        std::vector<Profile> made;
        for (const std::string_view text : profileTexts)
            made.push_back(profileFromJson(text, "built-in profile").value());
        return made;
    }();
    return profiles;
}

std::optional<std::vector<Column>> columnsFor(const ProfileTable &table, const std::vector<std::string> &headers,
                                              const std::vector<std::string> &headerKeys)
{
    // Most tables are not this one: told before anything is made.
    const auto isMissing = [&headerKeys](const ProfileColumn &wanted) {
        return wanted.required && std::ranges::find_first_of(headerKeys, wanted.keys) == headerKeys.end();
    };
    if (std::ranges::any_of(table.columns, isMissing))
        return std::nullopt;
    std::vector<std::string> keys = headerKeys;
    std::vector<Column> columns;
    for (const std::string &header : headers)
        columns.push_back({header, Meaning::Extra});
    for (const ProfileColumn &wanted : table.columns) {
        bool found = false;
        for (const std::string &name : wanted.keys) {
            const auto at = std::ranges::find(keys, name);
            if (found || at == keys.end())
                continue;
            columns[static_cast<std::size_t>(at - keys.begin())].meaning = wanted.meaning;
            at->clear(); // two columns of one name are told apart by their order
            found = true;
        }
        if (wanted.required && !found)
            return std::nullopt;
    }
    return columns;
}

ProfileTable profileTableOf(const TableSettings &settings, std::string_view fileName)
{
    ProfileTable table{settings.kind, {headerKey(pathText(pathFromText(fileName).stem()))}, {}};
    for (const Column &column : settings.columns) {
        if (!column.header.empty())
            table.columns.push_back(
                {column.meaning, {column.header}, column.meaning != Meaning::Extra, {headerKey(column.header)}});
    }
    return table;
}

} // namespace casebook::archive::requested
