// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/communicator/settings.h"

#include "core/archive/communicator/words.h"
#include "core/base/json.h"
#include "core/base/qtext.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <format>

namespace casebook::archive::communicator {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<std::string_view, 4> orderNames{"", "dmy", "mdy", "ymd"};

// Words of file and folder names that name nobody.
constexpr std::array<std::string_view, 36> commonWords{
    "chat",     "chats",     "transcript", "transcripts", "conversation", "conversations", "history",  "session",
    "sessions", "im",        "ims",        "log",         "logs",         "save",          "saved",    "copy",
    "kopie",    "with",      "from",       "and",         "mit",          "untitled",      "document", "documents",
    "desktop",  "downloads", "export",     "exports",     "communicator", "shoretel",      "my",       "instant",
    "message",  "messages",  "home",       "users"};

bool isCommon(std::string_view word)
{
    return std::ranges::find(commonWords, folded(word)) != commonWords.end();
}

struct NamedDay
{
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string day;
};

/// `2017-03-14`, `2017_03_14`, `20170314` in a name.
std::optional<NamedDay> dayIn(std::string_view name)
{
    const auto number = [name](std::size_t at, std::size_t digits) {
        int value = 0;
        for (std::size_t i = at; i < at + digits; ++i) {
            if (i >= name.size() || name[i] < '0' || name[i] > '9')
                return -1;
            value = value * 10 + (name[i] - '0');
        }
        return value;
    };
    for (std::size_t at = 0; at + 8 <= name.size(); ++at) {
        if (at > 0 && name[at - 1] >= '0' && name[at - 1] <= '9')
            continue;
        const bool parted = std::string_view("-_.").contains(name[at + 4]);
        const std::size_t month = at + (parted ? 5 : 4);
        const std::size_t day = month + (parted ? 3 : 2);
        const std::chrono::year_month_day date{std::chrono::year{number(at, 4)},
                                               std::chrono::month{static_cast<unsigned>(number(month, 2))},
                                               std::chrono::day{static_cast<unsigned>(number(day, 2))}};
        if (number(at, 4) >= 1990 && number(at, 4) <= 2100 && date.ok())
            return NamedDay{at, day + 2, std::format("{:%F}", date)};
    }
    return std::nullopt;
}

/// The words of a name that may be somebody's.
std::string personIn(std::string_view name)
{
    std::string text(name);
    if (const auto day = dayIn(name))
        text.replace(day->begin, day->end - day->begin, " ");
    std::string person;
    std::string word;
    const auto take = [&person, &word] {
        const std::string_view bare = trimmed(word);
        const bool counts = std::ranges::any_of(bare, isLetter) || bare.size() >= 3;
        if (counts && !isCommon(bare))
            person += (person.empty() ? "" : " ") + std::string(bare);
        word.clear();
    };
    for (const char c : text) {
        if (c == ' ' || c == '_' || c == '(' || c == ')' || c == '[' || c == ']')
            take();
        else if (c == '-' && word.empty())
            continue;
        else
            word += c;
    }
    take();
    while (person.ends_with('-') || person.ends_with(',') || person.ends_with(' '))
        person.pop_back();
    return maybeName(person) && person.size() > 1 ? person : std::string();
}

std::string_view lastPart(std::string_view &path)
{
    const std::size_t slash = path.find_last_of("/\\");
    const std::string_view part = slash == std::string_view::npos ? path : path.substr(slash + 1);
    path = slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
    return part;
}

std::string dayOf(std::int64_t nanoseconds, const std::chrono::time_zone *zone)
{
    using namespace std::chrono;
    const auto moment = floor<seconds>(sys_time<std::chrono::nanoseconds>(std::chrono::nanoseconds(nanoseconds)));
    const auto local = zone ? zone->to_local(moment) : local_seconds(moment.time_since_epoch());
    return std::format("{:%F}", floor<days>(local));
}

} // namespace

std::string_view dateOrderName(DateOrder order)
{
    return orderNames[static_cast<std::size_t>(order)];
}

std::optional<DateOrder> dateOrderFromName(std::string_view name)
{
    const auto found = std::ranges::find(orderNames, name);
    if (found == orderNames.end())
        return std::nullopt;
    return static_cast<DateOrder>(found - orderNames.begin());
}

std::string settingsText(const Settings &settings)
{
    QJsonObject object;
    const auto put = [&object](QLatin1StringView key, std::string_view value) {
        if (!value.empty())
            object.insert(key, toQString(value));
    };
    put("dateOrder"_L1, dateOrderName(settings.dateOrder));
    put("pattern"_L1, settings.pattern ? patternName(*settings.pattern) : std::string_view());
    put("owner"_L1, settings.owner);
    put("codePage"_L1, settings.codePage);
    put("partner"_L1, settings.partner);
    put("date"_L1, settings.date);
    if (settings.dateFromFileName)
        object.insert("dateFromFileName"_L1, true);
    return object.isEmpty() ? std::string() : toJson(object);
}

Settings settingsFromText(std::string_view json)
{
    const QJsonObject object =
        QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size()))).object();
    const auto text = [&object](QLatin1StringView key) { return object.value(key).toString().toStdString(); };
    return {.dateOrder = dateOrderFromName(text("dateOrder"_L1)).value_or(DateOrder::Unknown),
            .pattern = patternFromName(text("pattern"_L1)),
            .owner = text("owner"_L1),
            .codePage = text("codePage"_L1),
            .partner = text("partner"_L1),
            .date = text("date"_L1),
            .dateFromFileName = object.value("dateFromFileName"_L1).toBool()};
}

void learnFromPath(Settings &settings, std::string_view path, std::int64_t modified, const std::chrono::time_zone *zone)
{
    const std::string_view file = lastPart(path);
    const std::string_view stem = file.substr(0, file.find_last_of('.'));
    settings.partner = personIn(stem);
    if (settings.partner.empty() || folded(settings.partner) == folded(settings.owner))
        settings.partner = personIn(lastPart(path));
    if (folded(settings.partner) == folded(settings.owner))
        settings.partner.clear();
    const auto named = dayIn(stem);
    settings.dateFromFileName = named.has_value();
    settings.date = named ? named->day : modified != 0 ? dayOf(modified, zone) : std::string();
}

} // namespace casebook::archive::communicator
