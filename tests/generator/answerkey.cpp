// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/generator/answerkey.h"

#include "core/base/json.h"
#include "core/base/qtext.h"

#include <QJsonArray>
#include <QJsonObject>

#include <format>

namespace casebook::test {

namespace {

using namespace Qt::StringLiterals;

QJsonValue number(std::uint64_t value)
{
    return static_cast<qint64>(value);
}

QJsonObject json(const Tally &tally)
{
    QJsonObject object;
    for (const auto &[name, count] : tally)
        object.insert(toQString(name), number(count));
    return object;
}

QJsonObject json(const MadeFile &file)
{
    return {
        {"path"_L1, toQString(file.path)}, {"dialect"_L1, toQString(file.dialect)}, {"bytes"_L1, number(file.bytes)}};
}

QJsonObject json(const PlantedFault &fault)
{
    QJsonObject object{{"fault"_L1, toQString(faultName(fault.fault))}, {"path"_L1, toQString(fault.path)}};
    if (fault.fault != Fault::MissingDay) {
        object.insert("offset"_L1, number(fault.offset));
        object.insert("length"_L1, number(fault.length));
    }
    if (!fault.conversation.empty())
        object.insert("conversation_id"_L1, toQString(fault.conversation));
    return object;
}

QJsonObject json(const Calendar &calendar)
{
    QJsonArray missing;
    for (const std::string &day : calendar.missing)
        missing.append(toQString(day));
    return {{"tenant"_L1, toQString(tenantName(calendar.tenant))},
            {"ucb"_L1, toQString(std::format("ucb{}", calendar.ucb))},
            {"first"_L1, toQString(calendar.first)},
            {"last"_L1, toQString(calendar.last)},
            {"missing"_L1, missing}};
}

template <typename T> QJsonArray list(const std::vector<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(json(value));
    return array;
}

} // namespace

std::string answerKey(const MadeArchive &made)
{
    return toJson(QJsonObject{{"sources"_L1, number(made.files)},
                              {"bytes"_L1, number(made.bytes)},
                              {"conversations"_L1, number(made.conversations)},
                              {"messages"_L1, number(made.messages)},
                              {"duplicates"_L1, number(made.duplicates)},
                              {"records"_L1, json(made.records)},
                              {"events"_L1, json(made.events)},
                              {"issues"_L1, json(made.issues)},
                              {"files"_L1, list(made.fileList)},
                              {"faults"_L1, list(made.faults)},
                              {"calendars"_L1, list(made.calendars)}});
}

std::string tenantName(unsigned tenant)
{
    return std::format("Pluvius {}", tenant);
}

} // namespace casebook::test
