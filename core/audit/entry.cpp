// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/audit/entry.h"

#include "core/base/json.h"
#include "core/base/qtext.h"

#include <QJsonDocument>

#include <format>
#include <utility>

namespace casebook::audit {

using namespace Qt::StringLiterals;

std::string_view actName(Act act)
{
    switch (act) {
    case Act::New: return "new";
    case Act::Begin: return "begin";
    case Act::Import: return "import";
    case Act::ImportDone: return "import-done";
    case Act::Export: return "export";
    case Act::ExportDone: return "export-done";
    case Act::Refused: return "refused";
    case Act::Verify: return "verify";
    case Act::Sign: return "sign";
    case Act::StampQuery: return "stamp-query";
    case Act::Stamp: return "stamp";
    case Act::Read: return "read";
    case Act::Request: return "request";
    case Act::Enrol: return "enrol";
    case Act::Policy: return "policy";
    case Act::Redact: return "redact";
    case Act::Unredact: return "unredact";
    case Act::Mark: return "mark";
    case Act::Save: return "save";
    case Act::Hold: return "hold";
    case Act::Purge: return "purge";
    case Act::Push: return "push";
    case Act::PushDone: return "push-done";
    }
    std::unreachable();
}

QJsonObject toJson(const Entry &entry)
{
    return {{"account"_L1, toQString(entry.account)},
            {"act"_L1, toQString(entry.act)},
            {"details"_L1, entry.details},
            {"number"_L1, static_cast<qint64>(entry.number)},
            {"program"_L1, toQString(entry.program)},
            {"time"_L1, toQString(entry.time)}};
}

std::string toText(const Entry &entry)
{
    return casebook::toJson(toJson(entry));
}

Result<Entry> parseEntry(std::string_view text, std::int64_t number)
{
    const QJsonObject object =
        QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size()))).object();
    const auto field = [&object](QLatin1StringView name) { return object.value(name).toString().toStdString(); };
    Entry entry{object.value("number"_L1).toInteger(-1),
                field("time"_L1),
                field("account"_L1),
                field("program"_L1),
                field("act"_L1),
                object.value("details"_L1).toObject()};
    if (entry.number != number || entry.act.empty() || toText(entry) != text)
        return failure(Error::Code::Corrupt, std::format("entry {} of the log", number),
                       "it is not as the program writes entries");
    return entry;
}

} // namespace casebook::audit
