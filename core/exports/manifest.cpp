// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/manifest.h"

#include "core/base/hex.h"
#include "core/base/json.h"
#include "core/exports/layout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <format>

using namespace Qt::StringLiterals;

namespace casebook::exports {

namespace {

constexpr int layoutVersion = 1;
constexpr std::string_view exactHits = "exact";

QJsonValue number(std::int64_t value)
{
    return static_cast<qint64>(value); // another type of the same size on some systems
}

QJsonObject toObject(const Tally &tally)
{
    return {{u"conversations"_s, number(tally.conversations)}, {u"events"_s, number(tally.events)}};
}

QJsonArray toArray(std::span<const LeftOut> leftOut)
{
    QJsonArray array;
    for (const LeftOut &part : leftOut)
        array.append(QJsonObject{{u"reason"_s, QString::fromStdString(part.reason)},
                                 {u"count"_s, number(part.count)},
                                 {u"conversations"_s, number(part.conversations)}});
    return array;
}

QJsonValue text(const std::string &value)
{
    return QString::fromStdString(value);
}

// Reads what must be there; the first thing that is missing or of another kind sticks.
class Fields
{
public:
    std::string text(const QJsonObject &object, const char *key)
    {
        const QJsonValue value = object.value(QLatin1StringView(key));
        if (!value.isString())
            miss(key, "a text");
        return value.toString().toStdString();
    }

    std::int64_t count(const QJsonObject &object, const char *key)
    {
        const std::int64_t value = object.value(QLatin1StringView(key)).toInteger(-1);
        if (value < 0)
            miss(key, "a whole number from 0");
        return value;
    }

    bool truth(const QJsonObject &object, const char *key)
    {
        const QJsonValue value = object.value(QLatin1StringView(key));
        if (!value.isBool())
            miss(key, "true or false");
        return value.toBool();
    }

    QJsonObject object(const QJsonObject &object, const char *key)
    {
        const QJsonValue value = object.value(QLatin1StringView(key));
        if (!value.isObject())
            miss(key, "an object");
        return value.toObject();
    }

    QJsonArray array(const QJsonObject &object, const char *key)
    {
        const QJsonValue value = object.value(QLatin1StringView(key));
        if (!value.isArray())
            miss(key, "a list");
        return value.toArray();
    }

    crypto::Sha256Value digest(const QJsonObject &object, const char *key)
    {
        crypto::Sha256Value value{};
        if (!fromHex(text(object, key), value))
            miss(key, "64 hex digits");
        return value;
    }

    const std::string &missing() const { return m_missing; }

private:
    void miss(const char *key, const char *kind)
    {
        if (m_missing.empty())
            m_missing = std::format("\"{}\" is not {}", key, kind);
    }

    std::string m_missing;
};

Tally readTally(Fields &fields, const QJsonObject &object)
{
    return {fields.count(object, "conversations"), fields.count(object, "events")};
}

Manifest readManifest(Fields &fields, const QJsonObject &root)
{
    const QJsonObject program = fields.object(root, "program");
    const QJsonObject from = fields.object(root, "case");
    const QJsonObject clearance = fields.object(root, "clearance");
    Manifest manifest{.id = fields.text(root, "id"),
                      .program = fields.text(program, "name"),
                      .version = fields.text(program, "version"),
                      .format = fields.text(root, "format"),
                      .caseId = fields.text(from, "id"),
                      .caseTitle = fields.text(from, "title"),
                      .policy = fields.text(from, "policy"),
                      .clearance = fields.text(clearance, "kind"),
                      .statement = fields.text(clearance, "statement"),
                      .query = fields.text(root, "query"),
                      .context = root.contains("context"_L1) ? fields.text(root, "context") : std::string(exactHits),
                      .selected = readTally(fields, fields.object(root, "selected")),
                      .exported = readTally(fields, fields.object(root, "exported")),
                      .leftOut = {},
                      .balanced = fields.truth(root, "balanced"),
                      .files = {}};
    for (const QJsonValue &value : fields.array(root, "left_out")) {
        const QJsonObject part = value.toObject();
        manifest.leftOut.push_back(
            {fields.text(part, "reason"), fields.count(part, "count"), fields.count(part, "conversations")});
    }
    if (const QJsonObject approval = root.value("approval"_L1).toObject(); !approval.isEmpty()) {
        manifest.request = fields.text(approval, "request");
        manifest.root = fields.digest(approval, "root");
    }
    if (const QJsonObject pack = root.value("pack"_L1).toObject(); !pack.isEmpty())
        manifest.pack = {fields.text(pack, "protection"), fields.text(pack, "export"), fields.digest(pack, "manifest")};
    for (const QJsonValue &value : fields.array(root, "files")) {
        const QJsonObject file = value.toObject();
        manifest.files.push_back({fields.text(file, "name"), static_cast<std::uint64_t>(fields.count(file, "bytes")),
                                  fields.digest(file, "sha256")});
    }
    return manifest;
}

void addField(crypto::Sha256 &hash, std::string_view field)
{
    hash.add(std::format("{}:", field.size()));
    hash.add(field);
}

} // namespace

bool balances(const Tally &selected, const Tally &exported, std::span<const LeftOut> leftOut)
{
    // Unsigned, since the figures of a manifest from outside may be of any size.
    auto conversations = static_cast<std::uint64_t>(exported.conversations);
    auto events = static_cast<std::uint64_t>(exported.events);
    for (const LeftOut &part : leftOut) {
        conversations += static_cast<std::uint64_t>(part.conversations);
        events += static_cast<std::uint64_t>(part.count);
    }
    return conversations == static_cast<std::uint64_t>(selected.conversations) &&
           events == static_cast<std::uint64_t>(selected.events);
}

std::string exportId(const Manifest &manifest)
{
    crypto::Sha256 hash;
    for (const std::string_view field : {std::string_view("casebook export 1"), std::string_view(manifest.caseId),
                                         std::string_view(manifest.format), std::string_view(manifest.query)})
        addField(hash, field);
    if (manifest.context != exactHits) // which those of before had alone, and so did not name
        addField(hash, manifest.context);
    for (const Tally &tally : {manifest.selected, manifest.exported})
        addField(hash, toJson(toObject(tally)));
    addField(hash, toJson(toArray(manifest.leftOut)));
    for (const ExportedFile &file : manifest.files) {
        addField(hash, file.name);
        addField(hash, std::format("{}", file.bytes));
        hash.add(file.sha256);
    }
    return toHex(hash.finish()).substr(0, 32);
}

std::string manifestText(const Manifest &manifest)
{
    std::string json = std::format("{{\n\"casebook_export\":{},\n", layoutVersion);
    const auto add = [&](std::string_view key, const auto &value) {
        json += std::format("\"{}\":{},\n", key, toJson(value));
    };
    add("id", text(manifest.id));
    add("program", QJsonObject{{u"name"_s, text(manifest.program)}, {u"version"_s, text(manifest.version)}});
    add("format", text(manifest.format));
    add("case", QJsonObject{{u"id"_s, text(manifest.caseId)},
                            {u"title"_s, text(manifest.caseTitle)},
                            {u"policy"_s, text(manifest.policy)}});
    add("clearance", QJsonObject{{u"kind"_s, text(manifest.clearance)}, {u"statement"_s, text(manifest.statement)}});
    if (!manifest.request.empty())
        add("approval", QJsonObject{{u"request"_s, text(manifest.request)}, {u"root"_s, text(toHex(manifest.root))}});
    add("query", text(manifest.query));
    add("context", text(manifest.context));
    add("selected", toObject(manifest.selected));
    add("exported", toObject(manifest.exported));
    add("left_out", toArray(manifest.leftOut));
    add("balanced", QJsonValue(manifest.balanced));
    if (manifest.pack)
        add("pack", QJsonObject{{u"protection"_s, text(manifest.pack->protection)},
                                {u"export"_s, text(manifest.pack->exportId)},
                                {u"manifest"_s, text(toHex(manifest.pack->manifest))}});
    json += "\"files\":[";
    for (std::size_t i = 0; i < manifest.files.size(); ++i) {
        const ExportedFile &file = manifest.files[i];
        const QJsonObject object{{u"name"_s, text(file.name)},
                                 {u"bytes"_s, number(static_cast<std::int64_t>(file.bytes))},
                                 {u"sha256"_s, text(toHex(file.sha256))}};
        json += (i == 0 ? "\n" : ",\n") + toJson(object);
    }
    return json + "\n]\n}\n";
}

Result<Manifest> parseManifest(std::string_view json, const std::string &subject)
{
    QJsonParseError error;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())), &error);
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(Error{Error::Code::Corrupt, subject,
                                     "it is no JSON: " + error.errorString().toStdString(), "Ask for the export again",
                                     static_cast<std::uint64_t>(error.offset)});
    const QJsonObject root = document.object();
    const std::int64_t version = root.value("casebook_export"_L1).toInteger(0);
    if (version > layoutVersion)
        return failure(Error::Code::NewerVersion, subject, "a newer Casebook wrote it", "Check it with that version");
    if (version != layoutVersion)
        return failure(Error::Code::Corrupt, subject, "it is no manifest of a Casebook export",
                       "Name the folder of an export");
    Fields fields;
    Manifest manifest = readManifest(fields, root);
    if (!fields.missing().empty())
        return failure(Error::Code::Corrupt, subject, fields.missing(), "Ask for the export again");
    return manifest;
}

std::string sumsText(const Manifest &manifest, std::string_view manifestJson)
{
    std::string text;
    const std::string own = std::format("{}  {}\n", toHex(crypto::sha256(manifestJson)), layout::manifest);
    bool written = false;
    for (const ExportedFile &file : manifest.files) {
        if (!written && file.name > layout::manifest) {
            text += own;
            written = true;
        }
        text += std::format("{}  {}\n", toHex(file.sha256), file.name);
    }
    return written ? text : text + own;
}

Result<std::map<std::string, std::string>> parseSums(std::string_view text, const std::string &subject)
{
    constexpr std::size_t digits = 64;
    std::map<std::string, std::string> sums;
    for (int number = 1; !text.empty(); ++number) {
        const std::size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        crypto::Sha256Value value;
        const bool formed = line.size() > digits + 2 && fromHex(line.substr(0, digits), value) && line[digits] == ' ' &&
                            (line[digits + 1] == ' ' || line[digits + 1] == '*');
        if (!formed || !sums.emplace(line.substr(digits + 2), toHex(value)).second)
            return failure(Error::Code::Corrupt, subject,
                           std::format("line {} is not a digest and a name of its own", number),
                           "Ask for the export again");
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return sums;
}

} // namespace casebook::exports
