// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/redacting.h"
#include "app/cli/commands.h"
#include "app/cli/eventjson.h"
#include "app/cli/keyoptions.h"
#include "core/base/json.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QJsonObject>

#include <format>

namespace casebook::cli {

namespace {

using namespace Qt::StringLiterals;

struct RedactOptions
{
    std::string file;
    work::RedactionOrder what;
    std::optional<std::int64_t> number;
    bool history = false;
    OneKeyOptions key;
};

using Verb = ExitCode (*)(const RedactOptions &, const store::CaseReader &, Console &);

ExitCode say(std::int64_t number, std::string_view key, std::string_view sentence, Console &console)
{
    if (console.json)
        console.line(casebook::toJson(QJsonObject{{toQString(key), static_cast<qint64>(number)}}));
    else
        console.text(std::format("{} {}", number, sentence));
    return ExitCode::Done;
}

ExitCode add(const RedactOptions &options, const store::CaseReader &reader, Console &console)
{
    const auto key = readerKey(reader, options.key, {{"command"_L1, "redact add"_L1}});
    if (!key)
        return console.fail(key.error());
    const auto number = work::redact(reader.info().file, options.what, *key);
    return number ? say(*number, "redaction", "is the number of this redaction", console)
                  : console.fail(number.error());
}

ExitCode remove(const RedactOptions &options, const store::CaseReader &reader, Console &console)
{
    const auto key = readerKey(reader, options.key, {{"command"_L1, "redact remove"_L1}});
    if (!key)
        return console.fail(key.error());
    const Result<std::int64_t> removed =
        options.number
            ? work::unredact(reader.info().file, *options.number, *key).transform([] { return std::int64_t{1}; })
            : work::unredact(reader.info().file, options.what, *key);
    return removed ? say(*removed, "removed", "redactions taken off", console) : console.fail(removed.error());
}

QJsonObject toJson(const store::Redaction &redaction)
{
    const auto actJson = [](const store::Act &act) {
        return QJsonObject{{"author"_L1, toQString(act.author)}, {"time"_L1, toQString(toRfc3339(act.time))}};
    };
    QJsonObject object{{"redaction"_L1, static_cast<qint64>(redaction.number)},
                       {"reason"_L1, toQString(redaction.reason)},
                       {"added"_L1, actJson(redaction.added)}};
    if (redaction.event)
        object.insert("event"_L1, toQString(redaction.event->text()));
    else
        object.insert("conversation"_L1, toQString(redaction.conversation));
    if (redaction.span)
        object.insert("span"_L1, toQString(std::format("{}-{}", redaction.span->begin, redaction.span->end)));
    if (!redaction.note.empty())
        object.insert("note"_L1, toQString(redaction.note));
    if (redaction.removed)
        object.insert("removed"_L1, actJson(*redaction.removed));
    return object;
}

ExitCode list(const RedactOptions &options, const store::CaseReader &reader, Console &console)
{
    const auto all = store::redactions(reader.database());
    if (!all)
        return console.fail(all.error());
    const std::string &id = options.what.id;
    QJsonArray array;
    for (const store::Redaction &each : *all) {
        const std::string target = each.event ? each.event->text() : each.conversation;
        if ((each.removed && !options.history) || (!id.empty() && id != target))
            continue;
        if (console.json)
            array.append(toJson(each));
        else
            console.text(std::format("{:>5}  {} {}  {:<9}  {:<12} {}  {}{}", each.number,
                                     each.event ? "event       " : "conversation", target,
                                     each.span ? std::format("{}-{}", each.span->begin, each.span->end) : "all",
                                     each.reason, each.note, each.added.author, each.removed ? "  (taken off)" : ""));
    }
    if (console.json)
        console.line(casebook::toJson(array));
    return ExitCode::Done;
}

ExitCode listReasons(Console &console)
{
    QJsonArray array;
    for (const review::RedactionReason &reason : review::redactionReasons()) {
        if (console.json)
            array.append(QJsonObject{{"reason"_L1, toQString(reason.name)}, {"meaning"_L1, toQString(reason.meaning)}});
        else
            console.text(std::format("{:<12}  {}", reason.name, reason.meaning));
    }
    if (console.json)
        console.line(casebook::toJson(array));
    return ExitCode::Done;
}

} // namespace

void addRedacting(CLI::App &app, Action &action)
{
    auto *group = app.add_subcommand("redact", "What must not leave the case, though it is selected");
    group->require_subcommand(1);
    auto options = std::make_shared<RedactOptions>();
    const auto command = [&](const char *name, const char *help, Verb verb) {
        auto *made = group->add_subcommand(name, help);
        made->add_option("CASE", options->file, "The case file")->required();
        made->callback([&action, options, verb] {
            action = [options, verb](Console &console) {
                const auto reader = store::CaseReader::open(absolutePath(options->file));
                return reader ? verb(*options, *reader, console) : console.fail(reader.error());
            };
        });
        return made;
    };
    const char *idHelp = "Of an event; with --conversation of a conversation (32 hex digits)";
    const char *spanHelp = "Characters of the text, from 0, the second number behind the last one [all of the event]";
    auto *adding = command("add", "Hide an event, a part of its text, or a conversation from all outputs", add);
    adding->add_option("ID", options->what.id, idHelp)->required();
    adding->add_option("--span", options->what.span, spanHelp)->option_text("FROM-TO");
    adding->add_option("--reason", options->what.reason, "`redact reasons` lists them; other words count as \"other\"")
        ->required();
    adding->add_flag("--conversation", options->what.conversation, "Withhold all of this conversation");
    addReaderKey(*adding, options->key);
    auto *removing = command("remove", "Take redactions off", remove);
    auto *target = removing->add_option("ID", options->what.id, idHelp);
    removing->add_option("--span", options->what.span, spanHelp)->option_text("FROM-TO");
    removing->add_flag("--conversation", options->what.conversation, "The id is that of a conversation");
    removing->add_option("--reason", options->what.reason, "Is passed over");
    auto *number = removing->add_option("--number", options->number, "Only this one, as `redact list` counts them");
    number->excludes(target);
    addReaderKey(*removing, options->key);
    auto *listing = command("list", "The redactions that hold, without the hidden texts", list);
    listing->add_option("ID", options->what.id, "Only those of this event or conversation");
    listing->add_flag("--history", options->history, "Also those that were taken off");
    group->add_subcommand("reasons", "The reasons to choose from")->callback([&action] { action = listReasons; });
}

} // namespace casebook::cli
