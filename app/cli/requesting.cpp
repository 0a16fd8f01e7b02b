// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/eventjson.h"
#include "app/cli/eventlist.h"
#include "app/cli/exportoutput.h"
#include "app/cli/keyoptions.h"
#include "app/cli/mailoptions.h"
#include "app/cli/requestoutput.h"
#include "core/base/json.h"
#include "core/work/reading.h"
#include "core/work/rehearsal.h"
#include "core/work/requests.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QJsonObject>

#include <format>
#include <limits>

namespace casebook::cli {

namespace {

using namespace Qt::StringLiterals;

struct RequestOptions
{
    std::string file;
    std::string id;
    std::string form;
    std::string reason;
    std::optional<review::ReviewPoint> failed;
    std::size_t limit = std::numeric_limits<std::size_t>::max();
    OneKeyOptions key;
};

/// A step of a request, taken with the person's key.
using Step = Result<review::Request> (*)(const RequestOptions &, const Path &, const crypto::PrivateKey &, Progress &);

ExitCode take(const RequestOptions &options, Step step, Console &console)
{
    const auto reader = store::CaseReader::open(absolutePath(options.file));
    if (!reader)
        return console.fail(reader.error());
    const auto key =
        readerKey(*reader, options.key, {{"command"_L1, "request"_L1}, {"request"_L1, toQString(options.id)}});
    if (!key)
        return console.fail(key.error());
    if (!*key)
        return console.fail({Error::Code::NotPermitted, options.file, "every step of a request is signed",
                             "Give --key with your key (PKCS #12) and --key-password-file", std::nullopt});
    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    const auto request = step(options, reader->info().file, **key, progress);
    if (!request)
        return console.fail(request.error());
    show({*request, {}}, console);
    return ExitCode::Done;
}

Result<review::Request> make(const RequestOptions &options, const Path &file, const crypto::PrivateKey &key, Progress &)
{
    return work::readRequestFile(absolutePath(options.form)).and_then([&](const review::RequestForm &form) {
        return work::newRequest(file, form, key);
    });
}

Result<review::Request> submit(const RequestOptions &options, const Path &file, const crypto::PrivateKey &key,
                               Progress &progress)
{
    if (options.form.empty())
        return work::submitRequest(file, options.id, key, std::nullopt, progress);
    return work::readRequestFile(absolutePath(options.form)).and_then([&](const review::RequestForm &form) {
        return work::submitRequest(file, options.id, key, form, progress);
    });
}

Result<review::Request> reviewIt(const RequestOptions &options, const Path &file, const crypto::PrivateKey &key,
                                 Progress &)
{
    return work::reviewRequest(file, options.id, key, {options.failed, options.reason});
}

Result<review::Request> approve(const RequestOptions &options, const Path &file, const crypto::PrivateKey &key,
                                Progress &progress)
{
    return work::approveRequest(file, options.id, key, options.reason, progress);
}

Result<review::Request> reject(const RequestOptions &options, const Path &file, const crypto::PrivateKey &key,
                               Progress &)
{
    return work::rejectRequest(file, options.id, key, options.reason);
}

Result<review::Request> revoke(const RequestOptions &options, const Path &file, const crypto::PrivateKey &key,
                               Progress &)
{
    return work::revokeRequest(file, options.id, key, options.reason);
}

ExitCode list(const RequestOptions &options, Console &console)
{
    const auto reader = store::CaseReader::open(absolutePath(options.file));
    if (!reader)
        return console.fail(reader.error());
    const auto record = review::CaseRecord::read(*reader, momentOf());
    if (!record)
        return console.fail(record.error());
    QJsonArray array;
    for (const review::Request &request : record->requests) {
        if (console.json)
            array.append(toJson({request, {}}));
        else
            console.text(std::format("{:<5} {:<15} {}  {}: {}{}", request.id, requestStateName(request.state),
                                     request.steps.back().time, request.form.requester.name, request.form.reason,
                                     request.overdue ? "  (OVERDUE)" : ""));
    }
    if (console.json)
        console.line(casebook::toJson(array));
    for (const std::string &problem : record->problems)
        console.say(problem);
    return ExitCode::Done;
}

ExitCode showOne(const RequestOptions &options, Console &console)
{
    const auto reader = store::CaseReader::open(absolutePath(options.file));
    if (!reader)
        return console.fail(reader.error());
    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    const auto standing = work::requestStanding(*reader, options.id, progress);
    if (!standing)
        return console.fail(standing.error());
    show(*standing, console);
    return ExitCode::Done;
}

/// What an export would hold, redacted; the log says who has seen it.
ExitCode preview(const RequestOptions &options, Console &console)
{
    const auto reader = store::CaseReader::open(absolutePath(options.file));
    if (!reader)
        return console.fail(reader.error());
    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    const auto selection = work::requestSelection(*reader, options.id, progress);
    if (!selection)
        return console.fail(selection.error());
    QJsonObject details = work::readingDetails("request preview", *selection, options.limit);
    details.insert("request"_L1, toQString(options.id));
    if (const Status noted = noteReading(*reader, options.key, details); !noted)
        return console.fail(noted.error());
    std::size_t left = options.limit;
    const Status read = work::previewSelection(*reader, *selection, [&](const Event &event) {
        if (left == 0)
            return false;
        --left;
        console.line(casebook::toJson(cli::toJson(event)));
        return true;
    });
    return read ? ExitCode::Done : console.fail(read.error());
}

/// Figures and problems of the export, for those who decide on it.
ExitCode dryRun(const RequestOptions &options, Console &console)
{
    const auto reader = store::CaseReader::open(absolutePath(options.file));
    if (!reader)
        return console.fail(reader.error());
    const auto key = readerKey(*reader, options.key,
                               {{"command"_L1, "request dry-run"_L1}, {"rehearsed"_L1, toQString(options.id)}});
    if (!key)
        return console.fail(key.error());
    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    const auto rehearsed =
        work::rehearseRequest(reader->info().file, options.id, work::Rehearsal::CommandLine, *key, progress);
    if (!rehearsed)
        return console.fail(rehearsed.error());
    if (console.json) {
        QJsonObject object = toJson(rehearsed->report);
        object.insert("request"_L1, toQString(options.id));
        object.insert("format"_L1, toQString(rehearsed->format));
        if (rehearsed->mails)
            addFigures(object, *rehearsed->mails);
        addProblems(object, rehearsed->report, rehearsed->mails);
        console.line(casebook::toJson(object));
    } else {
        console.text(std::format("format    {:>10}", rehearsed->format));
        if (rehearsed->mails)
            print(rehearsed->report, *rehearsed->mails, console);
        else
            print(rehearsed->report, console);
        printProblems(rehearsed->report, console, rehearsed->mails);
    }
    return work::problemsOf(rehearsed->report, rehearsed->mails).empty() ? ExitCode::Done : ExitCode::Incomplete;
}

CLI::App *add(CLI::App &group, const char *name, const char *help, const std::shared_ptr<RequestOptions> &options,
              Action &action, std::function<ExitCode(const RequestOptions &, Console &)> run)
{
    auto *command = group.add_subcommand(name, help);
    command->add_option("CASE", options->file, "The case file")->required();
    command->callback([&action, options, run = std::move(run)] {
        action = [options, run](Console &console) { return run(*options, console); };
    });
    return command;
}

} // namespace

void addRequesting(CLI::App &app, Action &action)
{
    auto *group = app.add_subcommand("request", "Formal requests for exports, and what became of them");
    group->require_subcommand(1);
    auto options = std::make_shared<RequestOptions>();
    const auto step = [&](const char *name, const char *help, Step taken) {
        auto *command =
            add(*group, name, help, options, action,
                [taken](const RequestOptions &given, Console &console) { return take(given, taken, console); });
        if (taken != make)
            command->add_option("ID", options->id, "The request, as `request list` names it")->required();
        addReaderKey(*command, options->key);
        return command;
    };
    step("new", "Make a draft from a request file: docs/requests.md", make)
        ->add_option("--file", options->form, "The request file (JSON)")
        ->required();
    step("submit", "Run the filter, and submit what it selects", submit)
        ->add_option("--file", options->form, "A request file in place of the one before");
    auto *review = step("review", "Sign the three points of the checklist; with --fail, return the request", reviewIt);
    static const std::map<std::string, review::ReviewPoint> points{
        {"legal", review::ReviewPoint::Legal},     {"1", review::ReviewPoint::Legal},
        {"aligned", review::ReviewPoint::Legal},   {"scope", review::ReviewPoint::Scope},
        {"2", review::ReviewPoint::Scope},         {"feasible", review::ReviewPoint::Scope},
        {"details", review::ReviewPoint::Details}, {"3", review::ReviewPoint::Details},
        {"complete", review::ReviewPoint::Details}};
    review->add_option("--fail", options->failed, "The point that does not hold")
        ->transform(CLI::CheckedTransformer(points, CLI::ignore_case))
        ->option_text("legal|scope|details");
    review->add_option("--reason", options->reason, "Why it does not hold, or a comment");
    auto *approving = step("approve", "Approve exactly what was submitted", approve);
    approving->add_option("--comment,--reason", options->reason, "A comment that is signed with it");
    for (auto *command :
         {step("reject", "Reject it", reject), step("revoke", "Take it, or its approval, back", revoke)})
        command->add_option("--reason", options->reason, "Why")->required();
    addReaderKey(*add(*group, "list", "All requests", options, action, list), options->key);
    addRequestFiles(*group, action);
    auto *looking = add(*group, "preview", "The events that it selects, as an export would have them, one a line",
                        options, action, preview);
    looking->add_option("ID", options->id, "The request")->required();
    looking->add_option("--limit", options->limit, "Print at most so many [all]")->option_text("N");
    addReaderKey(*looking, options->key);
    auto *rehearsing = add(*group, "dry-run", "What its export would make, how long it would take, and its problems",
                           options, action, dryRun);
    rehearsing->add_option("ID", options->id, "The request")->required();
    addReaderKey(*rehearsing, options->key);
    auto *showing = add(*group, "show", "One request, its steps, and what has changed since", options, action, showOne);
    showing->add_option("ID", options->id, "The request")->required();
    addReaderKey(*showing, options->key);
}

} // namespace casebook::cli
