// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/symphony/diagnostics.h"

#include "core/base/qtext.h"
#include "core/symphony/csvtable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <map>

namespace casebook::symphony {

namespace {

using namespace Qt::StringLiterals;

struct Known
{
    std::string_view failure;
    std::string_view part;
};

// Texts of the open parser (finos/messageml-utils), of the change log of the agent, and words of the documented causes.
constexpr std::array<Known, 24> known{{{"markup", "invalid control characters"},
                                       {"markup", "invalid messageml"},
                                       {"markup", "error parsing freemarker"},
                                       {"markup", "root tag must be"},
                                       {"markup", "cannot be null or empty"},
                                       {"too-large", "limit_message_content_max_total_size_reached"},
                                       {"too-large", "payload_too_large"},
                                       {"too-large", "too large"},
                                       {"dlp", "expression filter"},
                                       {"dlp", "dlp"},
                                       {"dlp", "content rule"},
                                       {"duplicate", "duplicate"},
                                       {"duplicate", "already imported"},
                                       {"duplicate", "already exists"},
                                       {"time-future", "future"},
                                       {"sender-not-member", "not a member"},
                                       {"sender-not-member", "not in the stream"},
                                       {"sender-not-member", "not in the room"},
                                       {"stream-inactive", "stream is not active"},
                                       {"stream-inactive", "room is not active"},
                                       {"stream-inactive", "inactive stream"},
                                       {"stream-inactive", "inactive room"},
                                       {"sender-inactive", "inactive"},
                                       {"sender-inactive", "not active"}}};

struct Remedy
{
    std::string_view failure;
    std::string_view what;
};

constexpr std::array<Remedy, 14> remedies{
    {{"sender-inactive", "enable the user in Symphony, then retry"},
     {"sender-not-member", "add the sender to the stream, then retry"},
     {"stream-inactive", "reactivate the stream, or map it to another one, then retry"},
     {"time-future", "check the time zone that the source was imported with"},
     {"dlp", "the owner of the content rules (DLP) at your company decides"},
     {"markup", "report it to the makers of Casebook, with the message"},
     {"too-large", "make smaller batches, or have long texts split, then retry"},
     {"permission", "give the service account the role Content Management, then retry"},
     {"sender-unmapped", "complete the mapping of people (symphony map people), then retry"},
     {"sender-skipped", "nothing: the mapping leaves this person out"},
     {"stream-unmapped", "complete the mapping of streams (symphony map streams), then retry"},
     {"stream-skipped", "nothing: the mapping leaves this stream out"},
     {"file-type", "allow this kind of file in the pod and retry, or export again without --attachments"},
     {"too-few-users", "map both people of the conversation, then retry"}}};

std::string folded(std::string_view text)
{
    return toQString(text).toLower().toStdString();
}

} // namespace

std::optional<std::vector<ImportAnswer>> parseAnswers(std::string_view body)
{
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray(body.data(), static_cast<qsizetype>(body.size())));
    if (!document.isArray())
        return std::nullopt;
    std::vector<ImportAnswer> answers;
    for (const QJsonValue &entry : document.array()) {
        const auto text = [&](QLatin1StringView key) { return entry[key].toString().toStdString(); };
        answers.push_back({text("messageId"_L1), text("originalMessageId"_L1), text("diagnostic"_L1)});
    }
    return answers;
}

std::vector<std::optional<ImportAnswer>> answersFor(std::span<const std::string> ids,
                                                    const std::vector<ImportAnswer> &answers)
{
    const auto agrees = [](const std::string &id, const ImportAnswer &answer) {
        return answer.originalMessageId.empty() || answer.originalMessageId == id;
    };
    if (std::ranges::equal(ids, answers, agrees))
        return {answers.begin(), answers.end()};
    std::map<std::string_view, const ImportAnswer *> byId;
    for (const ImportAnswer &answer : answers)
        byId.emplace(answer.originalMessageId, &answer);
    std::vector<std::optional<ImportAnswer>> found;
    for (const std::string &id : ids) {
        const auto answer = byId.find(id);
        found.push_back(answer == byId.end() ? std::nullopt : std::optional(*answer->second));
    }
    return found;
}

Diagnostics::Diagnostics()
{
    for (const Known &pattern : known)
        m_patterns.push_back({std::string(pattern.failure), std::string(pattern.part)});
}

Status Diagnostics::addTable(std::string_view csv, const std::string &name)
{
    const auto table = CsvTable::parse(csv, name);
    if (!table)
        return std::unexpected(table.error());
    std::vector<Pattern> own;
    for (std::size_t row = 0; row < table->rows(); ++row) {
        own.push_back({std::string(table->cell(row, "class")), folded(table->cell(row, "pattern"))});
        if (own.back().failure.empty() || own.back().part.empty())
            return table->fault(row, "class", "class or pattern is empty", "Write both");
    }
    m_patterns.insert(m_patterns.begin(), own.begin(), own.end());
    return {};
}

std::string Diagnostics::classOf(std::string_view diagnostic) const
{
    const std::string text = folded(diagnostic);
    const auto found =
        std::ranges::find_if(m_patterns, [&](const Pattern &pattern) { return text.contains(pattern.part); });
    return found == m_patterns.end() ? "other" : found->failure;
}

std::string_view Diagnostics::remedyOf(std::string_view failure)
{
    const auto found = std::ranges::find(remedies, failure, &Remedy::failure);
    return found == remedies.end() ? "read the diagnostic, and ask Symphony's support" : found->what;
}

} // namespace casebook::symphony
