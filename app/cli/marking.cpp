// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/eventjson.h"
#include "app/cli/eventnames.h"
#include "app/cli/markoutput.h"
#include "app/cli/queryoptions.h"
#include "core/audit/log.h"
#include "core/base/json.h"
#include "core/review/actnow.h"
#include "core/review/selection.h"

#include <CLI/CLI.hpp>

#include <QJsonObject>

#include <format>

namespace casebook::cli {

namespace {

using namespace Qt::StringLiterals;

struct MarkOptions
{
    std::string file;
    store::Label label;
    bool takeOff = false;
    std::vector<std::string> ids;
    QueryOptions which;
    std::string colour;
    bool history = false;
};

using Run = ExitCode (*)(const MarkOptions &, Console &);

struct Changed
{
    std::int64_t selected = 0;
    std::int64_t changed = 0;
};

Result<Changed> changeNamed(store::CaseFile &file, const MarkOptions &options)
{
    const auto ids = eventIds(options.ids);
    if (!ids)
        return std::unexpected(ids.error());
    const auto changed = options.takeOff ? store::removeLabel(file, options.label, *ids, review::actNow())
                                         : store::addLabel(file, options.label, *ids, review::actNow());
    return changed.transform([&](std::int64_t number) { return Changed{std::ssize(*ids), number}; });
}

/// The right to write is taken before the events are chosen, so that nothing changes in between.
Result<Changed> changeSelected(store::CaseFile &file, const MarkOptions &options, Progress &progress)
{
    const auto chosen = options.which.chosen();
    if (!chosen)
        return std::unexpected(chosen.error());
    const auto &[query, rule] = *chosen;
    const auto reader = store::CaseReader::open(absolutePath(options.file));
    if (!reader)
        return std::unexpected(reader.error());
    const auto selected = review::selectEvents(*reader, query, rule, progress);
    if (!selected)
        return std::unexpected(selected.error());
    const store::Act act = review::actNow(review::scopeText(query, rule));
    const auto changed = options.takeOff ? store::removeLabel(file, options.label, selected->events, act)
                                         : store::addLabel(file, options.label, selected->events, act);
    return changed.transform([&](std::int64_t number) { return Changed{selected->counts.events, number}; });
}

/// A decision stands in the log, too.
Status log(store::CaseFile &file, const MarkOptions &options, const Changed &done)
{
    QJsonObject details{{"kind"_L1, toQString(store::markKindName(options.label.kind))},
                        {"change"_L1, options.takeOff ? "taken off"_L1 : "put on"_L1},
                        {"selected"_L1, static_cast<qint64>(done.selected)},
                        {"changed"_L1, static_cast<qint64>(done.changed)}};
    if (!options.label.tag.empty())
        details.insert("tag"_L1, toQString(options.label.tag));
    if (options.ids.empty())
        details.insert("filter"_L1, toQString(options.which.query));
    else
        details.insert("ids"_L1, cli::toJson(options.ids));
    return audit::append(file, audit::Act::Mark, details);
}

ExitCode change(const MarkOptions &options, Console &console)
{
    if (options.ids.empty() == options.which.query.empty())
        return console.fail({Error::Code::Invalid,
                             options.file,
                             "it is not said which events are meant",
                             "Give event ids, or --filter with a query",
                             {}});
    auto file = store::CaseFile::open(absolutePath(options.file));
    if (!file)
        return console.fail(file.error());
    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    const auto done = options.ids.empty() ? changeSelected(*file, options, progress) : changeNamed(*file, options);
    if (!done)
        return console.fail(done.error());
    if (const Status logged = log(*file, options, *done); !logged)
        return console.fail(logged.error());
    if (console.json)
        console.line(casebook::toJson(QJsonObject{{"selected"_L1, static_cast<qint64>(done->selected)},
                                                  {"changed"_L1, static_cast<qint64>(done->changed)}}));
    else
        console.text(std::format("{} of {} events {}", done->changed, done->selected,
                                 options.takeOff ? "had it and have it no longer" : "have it now and had it not"));
    return ExitCode::Done;
}

/// The marks on the events that are named; of one kind, or of all.
ExitCode listMarks(const MarkOptions &options, std::optional<store::MarkKind> kind, Console &console)
{
    const auto reader = store::CaseReader::open(absolutePath(options.file));
    if (!reader)
        return console.fail(reader.error());
    const auto ids = eventIds(options.ids);
    if (!ids)
        return console.fail(ids.error());
    for (const EventId &id : *ids) {
        if (const auto known = reader->event(id); !known)
            return console.fail(known.error());
    }
    auto marks =
        reader->marks(*ids, options.history ? store::CaseReader::Marks::All : store::CaseReader::Marks::Holding);
    if (!marks)
        return console.fail(marks.error());
    std::erase_if(*marks, [kind](const store::Mark &mark) { return kind && mark.kind != *kind; });
    print(*marks, console);
    return ExitCode::Done;
}

ExitCode listAllMarks(const MarkOptions &options, Console &console)
{
    return listMarks(options, std::nullopt, console);
}

ExitCode listTags(const MarkOptions &options, Console &console)
{
    if (!options.ids.empty())
        return listMarks(options, store::MarkKind::Tag, console);
    const auto reader = store::CaseReader::open(absolutePath(options.file));
    if (!reader)
        return console.fail(reader.error());
    const auto tags = reader->tags();
    if (!tags)
        return console.fail(tags.error());
    QJsonArray array;
    for (const store::Tag &tag : *tags) {
        QJsonObject object{{"tag"_L1, toQString(tag.name)}, {"events"_L1, static_cast<qint64>(tag.events)}};
        if (!tag.colour.empty())
            object.insert("colour"_L1, toQString(tag.colour));
        array.append(object);
        if (!console.json)
            console.text(std::format("{:>10}  {:<7}  {}", tag.events, tag.colour, tag.name));
    }
    if (console.json)
        console.line(casebook::toJson(array));
    return ExitCode::Done;
}

ExitCode colour(const MarkOptions &options, Console &console)
{
    auto file = store::CaseFile::open(absolutePath(options.file));
    if (!file)
        return console.fail(file.error());
    const Status done = store::setTagColour(*file, options.label.tag, options.colour == "none" ? "" : options.colour);
    return done ? ExitCode::Done : console.fail(done.error());
}

/// A command on a case; `label` is what it puts on or takes off.
std::shared_ptr<MarkOptions> addVerb(CLI::App &group, Action &action, const char *name, const char *help, Run run)
{
    auto *command = group.add_subcommand(name, help);
    auto options = std::make_shared<MarkOptions>();
    command->add_option("CASE", options->file, "The case file")->required();
    command->callback(
        [&action, options, run] { action = [options, run](Console &console) { return run(*options, console); }; });
    return options;
}

CLI::Option *addIds(CLI::App &command, MarkOptions &options)
{
    return command.add_option("EVENT-ID", options.ids, "32 hexadecimal digits; `events` and `search` print them");
}

void addChoice(CLI::App &command, MarkOptions &options)
{
    addIds(command, options);
    command.add_option("--filter", options.which.query, "All events that the query selects, in place of ids");
    addZone(command, options.which);
    addContext(command, options.which);
}

void addTagVerb(CLI::App &group, Action &action, const char *name, const char *help, bool takeOff)
{
    const auto options = addVerb(group, action, name, help, change);
    options->takeOff = takeOff;
    CLI::App &command = *group.get_subcommand(name);
    command.add_option("TAG", options->label.tag, "Its name, compared without regard to case")->required();
    addChoice(command, *options);
}

void addMarkVerb(CLI::App &group, Action &action, const char *name, const char *help, store::MarkKind kind)
{
    const auto options = addVerb(group, action, name, help, change);
    options->label.kind = kind;
    CLI::App &command = *group.get_subcommand(name);
    addChoice(command, *options);
    command.add_flag("--undo", options->takeOff, "Take the mark off");
}

} // namespace

void addMarking(CLI::App &app, Action &action)
{
    const char *historyHelp = "Also what was taken off, with who did it and when";
    auto *tag = app.add_subcommand("tag", "Tags on events");
    tag->require_subcommand(1);
    addTagVerb(*tag, action, "add", "Put a tag on events; a new name makes the tag", false);
    addTagVerb(*tag, action, "remove", "Take a tag off events; that it was there stays in the history", true);
    const auto tags = addVerb(*tag, action, "list", "All tags, or those of the events named", listTags);
    addIds(*tag->get_subcommand("list"), *tags);
    tag->get_subcommand("list")->add_flag("--history", tags->history, historyHelp);
    const auto tagColour = addVerb(*tag, action, "colour", "Give a tag a colour", colour);
    tag->get_subcommand("colour")->add_option("TAG", tagColour->label.tag, "Its name")->required();
    tag->get_subcommand("colour")->add_option("COLOUR", tagColour->colour, "#rrggbb, or none")->required();

    auto *mark = app.add_subcommand("mark", "Which events somebody opened, and which are reviewed");
    mark->require_subcommand(1);
    addMarkVerb(*mark, action, "opened", "Somebody looked at these events", store::MarkKind::Opened);
    addMarkVerb(*mark, action, "reviewed", "These events are done", store::MarkKind::Reviewed);
    const auto marks =
        addVerb(*mark, action, "list", "All marks on the events named, tags and notes too", listAllMarks);
    addIds(*mark->get_subcommand("list"), *marks)->required();
    mark->get_subcommand("list")->add_flag("--history", marks->history, historyHelp);
}

} // namespace casebook::cli
