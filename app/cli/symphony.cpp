// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/eventjson.h"
#include "app/cli/keyoptions.h"
#include "app/cli/network.h"
#include "core/base/json.h"
#include "core/work/symphonyfolder.h"
#include "core/work/symphonypush.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QJsonObject>

#include <format>

namespace casebook::cli {

namespace {

using namespace Qt::StringLiterals;

struct Command
{
    std::string file;
    std::string folder;
    std::string responses;
    std::string target;
    std::string passwordFile;
    std::string diagnostics;
    std::vector<std::string> classes;
    std::string list;
    bool anyway = false;
};

QJsonValue number(std::int64_t value)
{
    return QJsonValue(static_cast<qint64>(value));
}

Result<crypto::Secret> passwordOf(const Command &command)
{
    return command.passwordFile.empty() ? crypto::Secret() : readPassword(command.passwordFile);
}

Result<symphony::Diagnostics> diagnosticsOf(const Command &command)
{
    symphony::Diagnostics diagnostics;
    if (command.diagnostics.empty())
        return diagnostics;
    const Path path = absolutePath(command.diagnostics);
    const auto text = work::wholeFile(path);
    const Status added = text ? diagnostics.addTable(*text, pathText(path)) : std::unexpected(text.error());
    return added.transform([&] { return diagnostics; });
}

ExitCode pushWith(const Command &command, bool retry, Console &console)
{
    auto target = work::readSymphonyTarget(absolutePath(command.target));
    auto password = passwordOf(command);
    auto diagnostics = diagnosticsOf(command);
    if (!target || !password || !diagnostics)
        return console.fail(!target ? target.error() : !password ? password.error() : diagnostics.error());
    const work::SymphonyPush push{.folder = absolutePath(command.folder),
                                  .target = std::move(*target),
                                  .keyPassword = std::move(*password),
                                  .retry = retry,
                                  .classes = {command.classes.begin(), command.classes.end()},
                                  .diagnostics = std::move(*diagnostics)};
    const Network network;
    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    const auto pushed = work::pushSymphony(absolutePath(command.file), push, progress);
    if (!pushed)
        return console.fail(pushed.error());
    if (!pushed->stopped.empty())
        console.say(std::format("Sending ended before its time: {}. The same command goes on.", pushed->stopped));
    constexpr double perHour = 3600;
    const double rate = pushed->seconds > 0 ? static_cast<double>(pushed->sent) / pushed->seconds * perHour : 0;
    if (console.json)
        console.line(casebook::toJson(QJsonObject{{"messages"_L1, number(pushed->messages)},
                                                  {"sent"_L1, number(pushed->sent)},
                                                  {"imported"_L1, number(pushed->imported)},
                                                  {"failed"_L1, number(pushed->failed)},
                                                  {"left"_L1, number(pushed->left)},
                                                  {"stopped"_L1, toQString(pushed->stopped)},
                                                  {"per_hour"_L1, rate},
                                                  {"seconds"_L1, pushed->seconds}}));
    else
        console.text(std::format("sent {} now; imported {}, failed {}, left {} of {} ({:.0f} an hour)", pushed->sent,
                                 pushed->imported, pushed->failed, pushed->left, pushed->messages, rate));
    if (progress.stopRequested())
        return ExitCode::Cancelled;
    return pushed->failed + pushed->left == 0 ? ExitCode::Done : ExitCode::Incomplete;
}

ExitCode push(const Command &command, Console &console)
{
    return pushWith(command, false, console);
}

ExitCode retry(const Command &command, Console &console)
{
    return pushWith(command, true, console);
}

QJsonObject toJson(const store::SymphonyMessage &message)
{
    return {{"id"_L1, toQString(message.id)},
            {"stream"_L1, toQString(message.stream)},
            {"sender"_L1, toQString(message.sender)},
            {"state"_L1, toQString(store::symphonyStateName(message.state))},
            {"message_id"_L1, toQString(message.message)},
            {"diagnostic"_L1, toQString(message.diagnostic)},
            {"class"_L1, toQString(message.failure)},
            {"attempts"_L1, number(message.attempts)}};
}

/// The lines of the ledger in one state, one object a line.
ExitCode listMessages(const Command &command, const store::CaseReader &reader, Console &console)
{
    std::optional<store::SymphonyState> state;
    for (const auto known : {store::SymphonyState::NotSent, store::SymphonyState::Unknown, store::SymphonyState::Failed,
                             store::SymphonyState::Imported}) {
        if (command.list == store::symphonyStateName(known))
            state = known;
    }
    const Status read = store::forEachSymphonyMessage(reader, state, [&](const store::SymphonyMessage &message) {
        console.line(casebook::toJson(toJson(message)));
        return true;
    });
    return read ? ExitCode::Done : console.fail(read.error());
}

ExitCode status(const Command &command, Console &console)
{
    const auto reader = store::CaseReader::open(absolutePath(command.file));
    if (!reader)
        return console.fail(reader.error());
    if (!command.list.empty())
        return listMessages(command, *reader, console);
    auto counts = store::countSymphony(*reader);
    if (!counts)
        return console.fail(counts.error());
    using enum store::SymphonyState;
    const std::int64_t left = counts->states[NotSent] + counts->states[Unknown];
    const std::int64_t sent = counts->states[Imported] + counts->states[Failed] + counts->states[Unknown];
    QJsonArray classes;
    for (const auto &[name, count] : counts->failures)
        classes.append(QJsonObject{{"class"_L1, toQString(name)},
                                   {"count"_L1, number(count)},
                                   {"remedy"_L1, toQString(symphony::Diagnostics::remedyOf(name))}});
    if (console.json) {
        console.line(casebook::toJson(QJsonObject{{"sent"_L1, number(sent)},
                                                  {"imported"_L1, number(counts->states[Imported])},
                                                  {"failed"_L1, number(counts->states[Failed])},
                                                  {"left"_L1, number(left)},
                                                  {"unknown"_L1, number(counts->states[Unknown])},
                                                  {"classes"_L1, classes}}));
    } else {
        console.text(std::format("imported {}, failed {}, left {} (of them {} without an answer)",
                                 counts->states[Imported], counts->states[Failed], left, counts->states[Unknown]));
        for (const auto &[name, count] : counts->failures)
            console.text(std::format("{:>10}  {:<18} {}", count, name, symphony::Diagnostics::remedyOf(name)));
    }
    return counts->states[Failed] + left == 0 ? ExitCode::Done : ExitCode::Incomplete;
}

ExitCode answers(const Command &command, Console &console)
{
    const auto diagnostics = diagnosticsOf(command);
    if (!diagnostics)
        return console.fail(diagnostics.error());
    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    const auto read = work::readSymphonyAnswers(absolutePath(command.file), absolutePath(command.folder),
                                                absolutePath(command.responses), *diagnostics, progress);
    if (!read)
        return console.fail(read.error());
    if (console.json)
        console.line(casebook::toJson(QJsonObject{{"batches"_L1, number(read->batches)},
                                                  {"waiting"_L1, number(read->waiting)},
                                                  {"messages"_L1, number(read->messages)},
                                                  {"imported"_L1, number(read->imported)},
                                                  {"failed"_L1, number(read->failed)},
                                                  {"left"_L1, number(read->left)}}));
    else
        console.text(std::format("{} batches answered, {} not; imported {}, failed {}, left {}", read->batches,
                                 read->waiting, read->imported, read->failed, read->left));
    return read->failed + read->left == 0 ? ExitCode::Done : ExitCode::Incomplete;
}

ExitCode finish(const Command &command, Console &console)
{
    const auto target = work::readSymphonyTarget(absolutePath(command.target));
    const auto password = passwordOf(command);
    if (!target || !password)
        return console.fail(!target ? target.error() : password.error());
    const Network network;
    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    const auto done = work::finishSymphony(absolutePath(command.file), *target, *password, command.anyway, progress);
    if (!done)
        return console.fail(done.error());
    for (const std::string &problem : done->problems)
        console.say(problem);
    if (console.json)
        console.line(casebook::toJson(QJsonObject{{"promoted"_L1, number(done->promoted)},
                                                  {"members_removed"_L1, number(done->members)},
                                                  {"removed"_L1, number(done->removed)},
                                                  {"deactivated"_L1, number(done->deactivated)},
                                                  {"disabled"_L1, number(done->disabled)},
                                                  {"problems"_L1, number(std::ssize(done->problems))}}));
    else
        console.text(
            std::format("{} owners, {} members removed, {} rooms left, {} rooms deactivated, {} users disabled",
                        done->promoted, done->members, done->removed, done->deactivated, done->disabled));
    return done->problems.empty() ? ExitCode::Done : ExitCode::Incomplete;
}

using Run = ExitCode (*)(const Command &, Console &);

CLI::App *addVerb(CLI::App &group, Action &action, const std::shared_ptr<Command> &options, const char *name,
                  const char *help, Run run)
{
    auto *verb = group.add_subcommand(name, help);
    verb->add_option("CASE", options->file, "The case file")->required();
    verb->callback(
        [&action, options, run] { action = [options, run](Console &console) { return run(*options, console); }; });
    return verb;
}

void addTarget(CLI::App &verb, Command &options)
{
    verb.add_option("--target", options.target, "Where Symphony is, and how to log in (JSON, docs/symphony.md)")
        ->required();
    verb.add_option("--key-password-file", options.passwordFile, "File whose first line is the password of the key");
}

void addDiagnostics(CLI::App &verb, Command &options)
{
    verb.add_option("--diagnostics", options.diagnostics, "Table class,pattern that tells what diagnostics mean");
}

} // namespace

void addSymphony(CLI::App &app, Action &action)
{
    auto *group = app.add_subcommand("symphony", "The move to Symphony: mapping, plan, push, repair");
    group->require_subcommand(1);
    auto options = std::make_shared<Command>();
    addSymphonyPlan(*group, action);
    addSymphonyMapping(*group, action);
    addSymphonyPeople(*group, action);
    addSymphonyStatement(*group, action);
    for (auto *verb :
         {addVerb(*group, action, options, "push", "Send an export to Symphony; goes on where it ended", push),
          addVerb(*group, action, options, "retry", "Send again what failed, with the mapping of today", retry)}) {
        verb->add_option("FOLDER", options->folder, "The export for Symphony")->required();
        addTarget(*verb, *options);
        addDiagnostics(*verb, *options);
        if (verb->get_name() == "retry")
            verb->add_option("--class", options->classes, "Only these classes of failures; may be repeated")
                ->allow_extra_args(false);
    }
    addVerb(*group, action, options, "status", "What became of the messages", status)
        ->add_option("--list", options->list, "The messages in a state, one JSON object a line")
        ->check(CLI::IsMember({"not-sent", "unknown", "failed", "imported", "all"}));
    auto *read = addVerb(*group, action, options, "answers", "Read the answers of a push by hand", answers);
    read->add_option("FOLDER", options->folder, "The export, as batches")->required();
    read->add_option("RESPONSES", options->responses, "The folder with the answers")->required();
    addDiagnostics(*read, *options);
    auto *last = addVerb(*group, action, options, "finish", "Hand rooms over to their owners, disable users", finish);
    addTarget(*last, *options);
    last->add_flag("--anyway", options->anyway, "Even while messages are not sent");
}

} // namespace casebook::cli
