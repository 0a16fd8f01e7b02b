// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/requested/guess.h"

#include "core/archive/requested/profiletexts.h"
#include "core/base/path.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_set>

namespace casebook::archive::requested {

using namespace Qt::StringLiterals;

namespace {

constexpr int exactName = 100;
constexpr int partOfName = 40;
constexpr int shapeAlone = 20;
constexpr int fitsShape = 15;
constexpr int nearlyEqual = 10;

struct Synonyms
{
    std::vector<std::pair<Meaning, std::vector<std::string>>> fields; ///< Header keys.
    std::vector<std::pair<TableKind, std::vector<std::string>>> tables;
    std::unordered_set<std::string> all; ///< The keys of all fields.
};

std::vector<std::string> keysOf(const QJsonValue &list)
{
    std::vector<std::string> keys;
    for (const QJsonValue &text : list.toArray())
        keys.push_back(headerKey(text.toString().toStdString()));
    return keys;
}

const Synonyms &synonyms()
{
    static const Synonyms known = [] {
        const QJsonObject object =
            QJsonDocument::fromJson(QByteArray(synonymsText.data(), static_cast<qsizetype>(synonymsText.size())))
                .object();
        Synonyms made;
        const QJsonObject fields = object["fields"_L1].toObject();
        for (std::size_t i = 1; i < meaningNames.size(); ++i)
            made.fields.emplace_back(static_cast<Meaning>(i), keysOf(fields[QLatin1StringView(meaningNames[i])]));
        for (const auto &[meaning, keys] : made.fields)
            made.all.insert(keys.begin(), keys.end());
        const QJsonObject tables = object["tables"_L1].toObject();
        // The more special words first: `deleted_messages`, `group_members`.
        for (const TableKind kind :
             {TableKind::Deleted, TableKind::Attachments, TableKind::Calls, TableKind::Participants,
              TableKind::DirectMessages, TableKind::Groups, TableKind::Messages})
            made.tables.emplace_back(kind, keysOf(tables[QLatin1StringView(nameOf(kind))]));
        return made;
    }();
    return known;
}

int nameScore(const std::string &key, const std::vector<std::string> &names)
{
    int best = 0;
    for (const std::string &name : names) {
        if (key == name)
            return exactName;
        // Short words are part of too many others.
        if (name.size() >= 4 && key.contains(name))
            best = std::max(best, partOfName + static_cast<int>(std::min<std::size_t>(name.size(), 20)));
    }
    return best;
}

/// What the values say about a meaning: nothing for `nullopt` of an empty column, else a bonus; negative = impossible.
int shapeScore(Meaning meaning, const Shape &shape)
{
    if (shape.filled == 0)
        return 0;
    const auto likely = [](double share) { return share > 0.8 ? fitsShape : share > 0.4 ? 0 : -1; };
    switch (meaning) {
    case Meaning::Time:
    case Meaning::Date:
    case Meaning::End:
    case Meaning::DeletedAt: return likely(shape.times);
    case Meaning::Clock: return likely(shape.clocks);
    case Meaning::Duration: return likely(shape.durations);
    case Meaning::AttachmentSize: return likely(shape.numbers);
    case Meaning::Deleted: return likely(std::max(shape.yesNo, shape.times));
    case Meaning::Sender:
    case Meaning::Recipients:
        return shape.times > 0.8 || shape.yesNo > 0.8 ? -1 : shape.addresses > 0.5 ? fitsShape : 0;
    case Meaning::SenderName: return shape.addresses > 0.8 || shape.times > 0.8 ? -1 : 0;
    case Meaning::Text: return shape.times > 0.8 || shape.numbers > 0.95 ? -1 : shape.words > 0.3 ? fitsShape : 0;
    case Meaning::MessageId: return shape.times > 0.8 || shape.words > 0.5 ? -1 : shape.distinct > 0.9 ? 5 : -1;
    case Meaning::Conversation: return shape.times > 0.8 ? -1 : 0;
    default: return 0;
    }
}

/// For columns whose header says nothing.
int shapeOnly(Meaning meaning, const Shape &shape)
{
    if (shape.filled == 0)
        return 0;
    if (meaning == Meaning::Time && shape.times > 0.9 && shape.numbers < 0.5)
        return shapeAlone;
    if (meaning == Meaning::Text && shape.words > 0.5 && shape.length > 12 && shape.distinct > 0.5)
        return shapeAlone;
    return meaning == Meaning::Sender && shape.addresses > 0.9 ? shapeAlone : 0;
}

struct Candidate
{
    int score = 0;
    std::size_t column = 0;
    Meaning meaning = Meaning::Extra;
};

std::vector<Candidate> candidatesOf(const std::vector<std::string> &headers, const std::vector<Shape> &shapes)
{
    std::vector<Candidate> candidates;
    for (std::size_t column = 0; column < headers.size(); ++column) {
        const std::string key = headerKey(headers[column]);
        for (const auto &[meaning, names] : synonyms().fields) {
            const int name = nameScore(key, names);
            const int shape = shapeScore(meaning, shapes[column]);
            if (shape < 0)
                continue;
            const int score = name > 0 ? name + shape : shapeOnly(meaning, shapes[column]);
            if (score > 0)
                candidates.push_back({score, column, meaning});
        }
    }
    std::ranges::stable_sort(candidates, std::greater{}, &Candidate::score);
    return candidates;
}

void assignColumns(const std::vector<Candidate> &candidates, std::vector<Column> &columns)
{
    for (const Candidate &candidate : candidates) {
        const bool taken = columns[candidate.column].meaning != Meaning::Extra ||
                           std::ranges::contains(columns, candidate.meaning, &Column::meaning);
        if (!taken)
            columns[candidate.column].meaning = candidate.meaning;
    }
}

TableKind kindOf(std::string_view fileName, const TableSettings &settings)
{
    const std::string key = headerKey(pathText(pathFromText(fileName).stem()));
    if (settings.has(Meaning::DeletedAt))
        return TableKind::Deleted;
    for (const auto &[kind, words] : synonyms().tables) {
        if (std::ranges::none_of(words, [&key](const std::string &word) { return key.contains(word); }))
            continue;
        TableSettings named = settings;
        named.kind = kind;
        if (isComplete(named))
            return kind;
    }
    if (!settings.has(Meaning::Text) && settings.has(Meaning::Duration))
        return TableKind::Calls;
    if (!settings.has(Meaning::Text) &&
        (settings.has(Meaning::AttachmentName) || settings.has(Meaning::AttachmentPath)))
        return TableKind::Attachments;
    if (!settings.has(Meaning::Text) && settings.has(Meaning::ConversationName))
        return TableKind::Groups;
    return TableKind::Messages;
}

/// Two columns that may both be the text, the sender, the time: the guess takes one, the person knows.
std::vector<Question> questionsAbout(const std::vector<Candidate> &candidates, const TableSettings &settings)
{
    std::vector<Question> questions;
    for (const Meaning meaning : {Meaning::Time, Meaning::Sender, Meaning::Text, Meaning::Conversation}) {
        Question question{Question::About::Column, meaning, {}};
        int best = 0;
        for (const Candidate &candidate : candidates) {
            const Meaning given = settings.columns[candidate.column].meaning;
            if (candidate.meaning != meaning || (given != meaning && given != Meaning::Extra))
                continue;
            best = std::max(best, candidate.score);
            if (candidate.score + nearlyEqual >= best)
                question.choices.push_back(settings.columns[candidate.column].header);
        }
        if (question.choices.size() > 1)
            questions.push_back(std::move(question));
    }
    return questions;
}

bool namesSender(const TableSettings &settings)
{
    return settings.has(Meaning::Sender) || settings.has(Meaning::SenderId) || settings.has(Meaning::SenderName);
}

} // namespace

bool isComplete(const TableSettings &settings)
{
    const bool timed = settings.has(Meaning::Time) || settings.has(Meaning::Date);
    const bool conversation = settings.has(Meaning::Conversation) || settings.has(Meaning::ConversationName);
    switch (settings.kind) {
    case TableKind::Messages:
    case TableKind::DirectMessages: return timed && namesSender(settings) && settings.has(Meaning::Text);
    case TableKind::RoomEvents:
    case TableKind::Index: return false; // those come with a profile
    case TableKind::Groups: return conversation && !settings.has(Meaning::Text);
    case TableKind::Participants: return conversation && namesSender(settings) && !settings.has(Meaning::Text);
    case TableKind::Calls:
        return timed && namesSender(settings) &&
               (settings.has(Meaning::Recipients) || settings.has(Meaning::Duration) || settings.has(Meaning::End));
    case TableKind::Attachments:
        return settings.has(Meaning::AttachmentName) || settings.has(Meaning::AttachmentPath) ||
               settings.has(Meaning::AttachmentUrl);
    case TableKind::Deleted:
        return (timed || settings.has(Meaning::DeletedAt)) &&
               (namesSender(settings) || settings.has(Meaning::MessageId));
    }
    return false;
}

std::size_t knownHeaders(const std::vector<std::string> &row)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        row, [](const std::string &header) { return synonyms().all.contains(headerKey(header)); }));
}

Guess guessTable(std::string_view fileName, const TableStart &table, std::size_t header,
                 const std::vector<Shape> &shapes)
{
    const std::vector<std::string> &headers = table.rows[header];
    Guess guess;
    guess.settings.delimiter = table.delimiter;
    for (const std::string &text : headers)
        guess.settings.columns.push_back({text, Meaning::Extra});
    const std::vector<Candidate> candidates = candidatesOf(headers, shapes);
    assignColumns(candidates, guess.settings.columns);
    guess.settings.kind = kindOf(fileName, guess.settings);
    guess.questions = questionsAbout(candidates, guess.settings);
    guess.complete = isComplete(guess.settings);
    return guess;
}

} // namespace casebook::archive::requested
