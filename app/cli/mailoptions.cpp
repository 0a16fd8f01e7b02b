// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/mailoptions.h"

#include "app/cli/console.h"
#include "app/cli/eventjson.h"
#include "app/cli/exportoutput.h"
#include "core/base/json.h"
#include "core/base/qtext.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <charconv>
#include <format>

namespace casebook::cli {

namespace {

using namespace Qt::StringLiterals;

// `10MB`: KB, MB, GB of 1000.
Result<std::size_t> sizeOf(const std::string &text)
{
    const std::array<std::pair<std::string_view, std::size_t>, 4> units{
        {{"KB", 1000}, {"MB", 1'000'000}, {"GB", 1'000'000'000}, {"", 1}}};
    constexpr std::size_t least = 20'000;
    constexpr std::size_t most = 2'000'000'000;
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const std::string_view unit(end, text.data() + text.size());
    const auto known = std::ranges::find(units, unit, &std::pair<std::string_view, std::size_t>::first);
    const bool fits = error == std::errc() && known != units.end() && number <= most / known->second;
    if (!fits || number * known->second < least)
        return failure(Error::Code::Invalid, text, "is no size of a mail", "Name one from 20KB to 2GB, like 10MB");
    return number * known->second;
}

QJsonObject toJson(const exports::KnownMailbox &person)
{
    QJsonObject object{{"jid"_L1, toQString(person.jid)},
                       {"name"_L1, toQString(person.name)},
                       {"mails"_L1, static_cast<qint64>(person.mails)}};
    if (person.mailbox.empty())
        object.insert("reason"_L1, person.origin == exports::MailboxOrigin::LeftOut ? "left out by the mapping"_L1
                                                                                    : "no mailbox is known"_L1);
    else
        object.insert("mailbox"_L1, toQString(person.mailbox));
    object.insert("rule"_L1, toQString(exports::mailboxOriginName(person.origin)));
    return object;
}

} // namespace

Result<exports::MailboxRules> MappingOptions::read() const
{
    exports::MailboxRules rules;
    rules.property = property == "never"    ? exports::EmailProperty::Never
                     : property == "always" ? exports::EmailProperty::Always
                                            : exports::EmailProperty::OfRequests;
    if (file.empty())
        return rules;
    auto mapping = work::readMapping(absolutePath(file));
    if (!mapping)
        return std::unexpected(mapping.error());
    rules.mapping = std::move(*mapping);
    return rules;
}

void addMappingOptions(CLI::App &command, MappingOptions &options)
{
    command.add_option("--mapping", options.file, "CSV of who has which mailbox: docs/format-mapping.md");
    command
        .add_option("--email-property", options.property,
                    "Whose address is a mailbox by itself: of requested exports, always, or never [requests]")
        ->check(CLI::IsMember({"requests", "always", "never"}));
}

Result<const std::chrono::time_zone *> zoneNamed(const std::string &name)
{
    if (name.empty() || name == "UTC")
        return nullptr;
    try {
        return std::chrono::locate_zone(name);
    } catch (const std::runtime_error &) {
        return failure(Error::Code::Invalid, name, "is no time zone", "Name one like Europe/Berlin");
    }
}

Result<exports::MailOptions> MailOptions::read() const
{
    exports::MailOptions options;
    const auto parsed = exports::MailCut::parse(cut);
    const auto zone = zoneNamed(times);
    auto rules = mapping.read();
    if (!parsed || !zone || !rules)
        return std::unexpected(!parsed ? parsed.error() : !zone ? zone.error() : rules.error());
    options.cut = *parsed;
    options.zone = *zone;
    options.mailboxes = std::move(*rules);
    options.attachments = attachments;
    options.records = records;
    options.decrypted = !noDecrypted;
    if (!subject.empty()) {
        auto made = exports::SubjectTemplate::parse(subject);
        if (!made)
            return std::unexpected(made.error());
        options.mail.subject = std::move(*made);
    }
    if (largest.empty())
        return options;
    const auto size = sizeOf(largest);
    if (!size)
        return std::unexpected(size.error());
    options.largestMail = *size;
    return options;
}

void addMailOptions(CLI::App &command, MailOptions &options)
{
    command
        .add_option("--based-on", options.basis, "One copy of each mail, or one for each participant [conversations]")
        ->check(CLI::IsMember({"conversations", "participants"}));
    addDocumentOptions(command, options);
}

void addDocumentOptions(CLI::App &command, MailOptions &options)
{
    command.add_option("--per", options.cut,
                       "What a mail holds: day, conversation, session, session:MINUTES or message [day]");
    command.add_option("--times", options.times, "Zone of days and times in the mails, like Europe/Berlin [UTC]");
    command.add_option("--subject", options.subject,
                       "Subject with {title}, {date}, {conversation}, {tenant}, {people}, {messages}, {minutes}, "
                       "{part}, {parts}");
    command.add_option("--largest-mail", options.largest, "What is larger is split, like 25MB [10 MiB]");
    command.add_flag("--attachments", options.attachments, "With the files that were sent");
    command.add_flag("--records", options.records, "With records.jsonl: the events exactly as they are");
    command.add_flag("--no-decrypted", options.noDecrypted, "Leave out what came out of encrypted sources");
    addMappingOptions(command, options.mapping);
}

std::int64_t unmappedCount(const exports::MailFigures &figures)
{
    return std::ranges::count_if(figures.people, [](const auto &person) { return person.mailbox.empty(); });
}

void addFigures(QJsonObject &object, const exports::MailFigures &figures)
{
    object.insert("mails"_L1, static_cast<qint64>(figures.mails));
    object.insert("copies"_L1, static_cast<qint64>(figures.copies));
    object.insert("attachments"_L1, static_cast<qint64>(figures.attachments));
    object.insert("attachments_left_out"_L1, static_cast<qint64>(figures.filesLeftOut));
    QJsonArray unmapped;
    QJsonObject mapped;
    for (const exports::KnownMailbox &person : figures.people) {
        const QString rule = toQString(exports::mailboxOriginName(person.origin));
        if (person.mailbox.empty())
            unmapped.append(toJson(person));
        else
            mapped.insert(rule, mapped.value(rule).toInteger() + 1);
    }
    object.insert("mapped"_L1, mapped);
    object.insert("unmapped"_L1, unmapped);
    object.insert("mapping_unused"_L1, cli::toJson(figures.unused));
}

QJsonObject peopleJson(const work::MailboxPreview &preview)
{
    QJsonArray people;
    for (const exports::KnownMailbox &person : preview.people) {
        QJsonObject object = toJson(person);
        object.remove("mails"_L1);
        people.append(object);
    }
    return {{"people"_L1, people}, {"mapping_unused"_L1, cli::toJson(preview.unused)}};
}

void print(const exports::ExportReport &report, const exports::MailFigures &figures, Console &console)
{
    print(report, console);
    console.text(std::format("mails     {:>10}, in {} copies, with {} files", figures.mails, figures.copies,
                             figures.attachments));
    if (const auto unmapped = unmappedCount(figures); unmapped > 0)
        console.text(std::format("unmapped  {:>10} of {} people", unmapped, figures.people.size()));
    if (!figures.unused.empty())
        console.text(std::format("mapping   {:>10} rows stand for nobody in this export", figures.unused.size()));
}

void tellMails(const exports::ExportReport &report, const exports::MailFigures &figures, Console &console)
{
    if (console.json) {
        QJsonObject object = toJson(report);
        addFigures(object, figures);
        addProblems(object, report, figures);
        console.line(casebook::toJson(object));
    } else {
        print(report, figures, console);
        printProblems(report, console, figures);
    }
}

} // namespace casebook::cli
