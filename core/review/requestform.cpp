// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/requestform.h"

#include "core/base/hex.h"
#include "core/base/json.h"
#include "core/base/qtext.h"
#include "core/crypto/digest.h"
#include "core/model/instant.h"
#include "core/query/query.h"
#include "core/review/contextrule.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <format>
#include <fstream>
#include <initializer_list>

namespace casebook::review {

namespace {

using namespace Qt::StringLiterals;

/// Reads the keys of one object of a request file; the first fault sticks.
class Keys
{
public:
    Keys(const QJsonObject &object, std::string where, std::string name)
        : m_object(object), m_where(std::move(where)), m_name(std::move(name))
    {
    }

    void allow(std::initializer_list<QLatin1StringView> known)
    {
        for (const QString &key : m_object.keys()) {
            if (std::ranges::find(known, key) == known.end())
                fault("has an unknown key \"" + m_where + key.toStdString() + '"');
        }
    }

    std::string text(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isString())
            fault(std::format("\"{}{}\" is no text", m_where, std::string_view(key)));
        return value.toString().toStdString();
    }

    std::string required(QLatin1StringView key)
    {
        std::string value = text(key);
        if (value.find_first_not_of(" \t\r\n") == std::string::npos)
            missing(key);
        return value;
    }

    std::optional<std::int64_t> number(QLatin1StringView key, std::int64_t least, std::int64_t most)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            return std::nullopt;
        const std::int64_t given = value.toInteger(least - 1);
        if (given < least || given > most)
            fault(
                std::format("\"{}{}\" is no whole number from {} to {}", m_where, std::string_view(key), least, most));
        return given;
    }

    QJsonObject object(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isObject())
            fault(std::format("\"{}{}\" is no object", m_where, std::string_view(key)));
        return value.toObject();
    }

    QJsonArray list(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isArray())
            fault(std::format("\"{}{}\" is no list", m_where, std::string_view(key)));
        return value.toArray();
    }

    void missing(QLatin1StringView key) { fault(std::format("\"{}{}\" is missing", m_where, std::string_view(key))); }

    void fault(std::string reason)
    {
        if (m_status)
            m_status = failure(Error::Code::Invalid, m_name, std::move(reason), "See docs/requests.md for the keys");
    }

    const Status &status() const { return m_status; }

private:
    QJsonObject m_object;
    std::string m_where;
    std::string m_name;
    Status m_status;
};

Result<RequestForm::Person> readPerson(const QJsonObject &object, const std::string &where, const std::string &name,
                                       bool hasRole)
{
    Keys keys(object, where + ".", name);
    if (hasRole)
        keys.allow({"name"_L1, "role"_L1, "email"_L1});
    else
        keys.allow({"name"_L1, "email"_L1});
    RequestForm::Person person{keys.required("name"_L1), keys.text("email"_L1), hasRole ? keys.text("role"_L1) : ""};
    return keys.status().transform([&] { return person; });
}

Result<RequestForm::Delivery> readDelivery(const QJsonObject &object, const std::string &name)
{
    Keys keys(object, "delivery.", name);
    keys.allow({"format"_L1, "target"_L1, "lifespan_days"_L1});
    constexpr std::int64_t longest = 3650;
    RequestForm::Delivery delivery{toQString(keys.required("format"_L1)).toLower().toStdString(),
                                   keys.text("target"_L1), 14};
    if (const auto days = keys.number("lifespan_days"_L1, 1, longest))
        delivery.lifespanDays = static_cast<int>(*days);
    const auto formats = deliveryFormats();
    if (keys.status() && !std::ranges::contains(formats, delivery.format)) {
        std::string known;
        for (const std::string &format : formats)
            known += (known.empty() ? "" : ", ") + format;
        keys.fault(std::format("\"delivery.format\" is \"{}\", and must be one of {}", delivery.format, known));
    }
    return keys.status().transform([&] { return delivery; });
}

Result<std::optional<StandingTerms>> readStanding(const QJsonObject &object, const std::string &name)
{
    if (object.isEmpty())
        return std::nullopt;
    Keys keys(object, "standing.", name);
    keys.allow({"until"_L1, "events"_L1, "conversations"_L1});
    constexpr std::int64_t most = 1'000'000'000'000;
    StandingTerms terms{keys.required("until"_L1), keys.number("events"_L1, 0, most).value_or(0),
                        keys.number("conversations"_L1, 0, most).value_or(0)};
    if (keys.status() && terms.events == 0)
        keys.missing("events"_L1);
    if (!keys.status())
        return std::unexpected(keys.status().error());
    const auto moment = query::parse("before:\"" + terms.until + '"');
    if (!moment || !moment->root.until)
        keys.fault("\"standing.until\" is no date");
    else
        terms.until = toRfc3339(Instant{*moment->root.until});
    return keys.status().transform([&] { return std::optional(terms); });
}

Result<SupportingDocument> readDocument(const QJsonValue &value, const Path &folder, const std::string &name)
{
    if (!value.isString())
        return failure(Error::Code::Invalid, name, "\"documents\" is no list of paths", "See docs/requests.md");
    const Path path = folder / pathFromText(value.toString().toStdString());
    std::ifstream file(path, std::ios::binary);
    crypto::Sha256 hash;
    std::uint64_t bytes = 0;
    std::string block(std::size_t{1} << 16, '\0');
    while (file) {
        file.read(block.data(), static_cast<std::streamsize>(block.size()));
        const auto count = static_cast<std::size_t>(file.gcount());
        hash.add(std::string_view(block).substr(0, count));
        bytes += count;
    }
    if (!file.eof())
        return failure(Error::Code::NotFound, pathText(path), "the document cannot be read",
                       "Check the path in \"documents\", which counts from the folder of the request file");
    return SupportingDocument{pathText(path.filename()), bytes, toHex(hash.finish())};
}

Result<std::vector<SupportingDocument>> readDocuments(const QJsonArray &paths, const Path &folder,
                                                      const std::string &name)
{
    std::vector<SupportingDocument> documents;
    for (const QJsonValue &path : paths) {
        auto document = readDocument(path, folder, name);
        if (!document)
            return std::unexpected(document.error());
        documents.push_back(std::move(*document));
    }
    return documents;
}

/// The filter itself, or what the scope compiles to.
Result<std::string> readFilter(Keys &keys, const QJsonObject &root, const std::string &name)
{
    const bool hasFilter = root.contains("filter"_L1);
    const bool hasScope = root.contains("scope"_L1);
    if (hasFilter == hasScope)
        return failure(Error::Code::Invalid, name,
                       hasFilter ? "it has both \"filter\" and \"scope\""
                                 : "\"filter\" is missing, and so is \"scope\"",
                       "Give one of the two");
    if (hasScope)
        return compileScope(keys.object("scope"_L1), name);
    const std::string filter = keys.text("filter"_L1);
    const auto query = query::parse(filter);
    if (!query)
        return failure(Error::Code::Invalid, name, "\"filter\": " + query.error().text(), "See docs/search.md");
    return filter;
}

} // namespace

std::vector<std::string> deliveryFormats()
{
    return {"eml", "smtp", "csv", "symphony", "rsmf", "loadfile", "html", "pdf", "print"};
}

Result<RequestForm> parseRequestFile(std::string_view json, const Path &folder, const std::string &name)
{
    QJsonParseError error;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())), &error);
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(Error{Error::Code::Invalid, name, "it is no JSON: " + error.errorString().toStdString(),
                                     "Mend it with a text editor", static_cast<std::uint64_t>(error.offset)});
    if (!document.isObject())
        return failure(Error::Code::Invalid, name, "it is no JSON object", "See docs/requests.md");
    const QJsonObject root = document.object();
    Keys keys(root, {}, name);
    keys.allow({"organisation"_L1, "requester"_L1, "reason"_L1, "legal_justification"_L1, "documents"_L1, "filter"_L1,
                "scope"_L1, "context"_L1, "approver"_L1, "statement"_L1, "notified"_L1, "delivery"_L1, "standing"_L1});
    RequestForm form;
    form.organisation = keys.required("organisation"_L1);
    form.reason = keys.required("reason"_L1);
    form.legalJustification = keys.required("legal_justification"_L1);
    form.statement = keys.required("statement"_L1);
    form.notified = keys.text("notified"_L1);
    for (const auto key : {"requester"_L1, "approver"_L1, "delivery"_L1}) {
        if (!root.contains(key))
            keys.missing(key);
    }
    const QJsonArray paths = keys.list("documents"_L1);
    const auto rule = parseContextRule(keys.text("context"_L1));
    if (!keys.status())
        return std::unexpected(keys.status().error());
    if (!rule)
        return failure(Error::Code::Invalid, name, "\"context\": " + rule.error().text(), rule.error().advice);
    form.context = toText(*rule);
    form.scope = keys.object("scope"_L1);
    auto requester = readPerson(keys.object("requester"_L1), "requester", name, false);
    auto approver = readPerson(keys.object("approver"_L1), "approver", name, true);
    auto delivery = readDelivery(keys.object("delivery"_L1), name);
    auto standing = readStanding(keys.object("standing"_L1), name);
    auto filter = readFilter(keys, root, name);
    auto documents = readDocuments(paths, folder, name);
    for (const Status &part : {keys.status(), requester.transform([](auto &&) {}), approver.transform([](auto &&) {}),
                               delivery.transform([](auto &&) {}), standing.transform([](auto &&) {}),
                               filter.transform([](auto &&) {}), documents.transform([](auto &&) {})}) {
        if (!part)
            return std::unexpected(part.error());
    }
    form.requester = *requester;
    form.approver = *approver;
    form.delivery = *delivery;
    form.standing = *standing;
    form.filter = *filter;
    form.documents = *documents;
    return form;
}

} // namespace casebook::review
