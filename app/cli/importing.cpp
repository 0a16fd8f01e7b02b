// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/eventjson.h"
#include "app/cli/keyoptions.h"
#include "app/cli/packchoices.h"
#include "app/cli/transcripts.h"
#include "core/audit/log.h"
#include "core/base/json.h"
#include "core/work/import.h"
#include "core/work/index.h"
#include "core/work/newcase.h"

#include <CLI/CLI.hpp>

#include <QJsonObject>

#include <format>

namespace casebook::cli {

namespace {

using archive::imarchive::DateOrder;

using namespace Qt::StringLiterals;

struct CaseOptions
{
    std::string file;
    std::string title;
    store::Policy policy = store::Policy::FourEyes;
    const CLI::Option *policyGiven = nullptr; ///< Of the command, which outlives this.
    std::string approver;
};

struct ImportOptions : CaseOptions
{
    std::vector<std::string> paths;
    std::string zone;
    PackChoices packs;
    TranscriptOptions transcripts;
    KeyOptions keys;
    bool noIndex = false;
};

/// Nothing, or why a policy named for a case that is there already cannot be had.
std::optional<Error> policyConflict(const CaseOptions &options)
{
    const auto reader = store::CaseReader::open(absolutePath(options.file));
    if (options.policyGiven->count() == 0 || !reader || reader->info().policy == options.policy)
        return std::nullopt;
    return Error{Error::Code::Conflict, pathText(reader->info().file),
                 std::format("its policy is {}, and the policy of a case never changes",
                             store::policyName(reader->info().policy)),
                 "Leave out --policy, or import into a new case", std::nullopt};
}

void addCaseOptions(CLI::App &command, CaseOptions &options)
{
    command.add_option("CASE", options.file, "The case file (*.casebook)")->required();
    command.add_option("--title", options.title, "Title of a new case");
    static const std::map<std::string, store::Policy> policies{{"four-eyes", store::Policy::FourEyes},
                                                               {"single", store::Policy::Single}};
    options.policyGiven =
        command.add_option("--policy", options.policy, "Who must agree before something leaves a new case")
            ->transform(CLI::CheckedTransformer(policies, CLI::ignore_case))
            ->option_text("four-eyes|single [four-eyes]");
    command.add_option("--approver", options.approver,
                       "Certificate (PEM) of the first person who may approve exports of a new case");
}

/// The first approver; a new case of the policy four-eyes needs one.
Result<std::optional<crypto::Certificate>> readApprover(const CaseOptions &options)
{
    std::error_code error;
    const bool isNew = !std::filesystem::exists(absolutePath(options.file), error);
    const Status allowed = isNew ? work::checkNewCase(absolutePath(options.file), options.policy) : Status();
    if (!allowed)
        return std::unexpected(allowed.error());
    if (options.approver.empty() && isNew && options.policy == store::Policy::FourEyes)
        return failure(Error::Code::Invalid, options.file, "a four-eyes case needs its first approver",
                       "Give --approver with the certificate of the person, or --policy single");
    if (options.approver.empty())
        return std::nullopt;
    return crypto::Certificate::read(absolutePath(options.approver));
}

ExitCode makeCase(const CaseOptions &options, Console &console)
{
    const auto approver = readApprover(options);
    if (!approver)
        return console.fail(approver.error());
    const auto file = audit::makeCase(absolutePath(options.file), {options.title, options.policy}, *approver);
    if (!file)
        return console.fail(file.error());
    const std::string path = pathText(file->info().file);
    const std::string_view policy = store::policyName(file->info().policy);
    if (console.json)
        console.line(casebook::toJson(QJsonObject{{"case"_L1, toQString(path)}, {"policy"_L1, toQString(policy)}}));
    else
        console.text(std::format("{}: new case, policy {}", path, policy));
    return ExitCode::Done;
}

QJsonObject toJson(const work::ImportReport &report)
{
    QJsonArray skipped;
    for (const archive::SkippedFile &file : report.skipped)
        skipped.append(QJsonObject{
            {"path"_L1, toQString(file.path)}, {"reason"_L1, toQString(file.reason)}, {"matters"_L1, file.matters}});
    return {{"sources"_L1, static_cast<qint64>(report.totals.sources)},
            {"new_sources"_L1, static_cast<qint64>(report.newSources)},
            {"bytes"_L1, static_cast<qint64>(report.totals.bytes)},
            {"records"_L1, cli::toJson(report.totals.records)},
            {"conversations"_L1, static_cast<qint64>(report.totals.conversations)},
            {"events"_L1, cli::toJson(report.totals.events)},
            {"duplicates"_L1, static_cast<qint64>(report.totals.duplicates)},
            {"issues"_L1, static_cast<qint64>(report.totals.issues)},
            {"notes"_L1, static_cast<qint64>(report.totals.notes)},
            {"skipped"_L1, skipped},
            {"balanced"_L1, report.balance.balanced},
            {"problems"_L1, cli::toJson(report.balance.problems)},
            {"seconds"_L1, report.seconds}};
}

std::uint64_t sum(const std::map<std::string, std::uint64_t> &counts)
{
    std::uint64_t total = 0;
    for (const auto &[name, count] : counts)
        total += count;
    return total;
}

void print(const work::ImportReport &report, Console &console)
{
    const store::Totals &totals = report.totals;
    console.text(std::format("sources        {:>12}   ({} new)", totals.sources, report.newSources));
    console.text(std::format("bytes          {:>12}", totals.bytes));
    console.text(std::format("records        {:>12}", sum(totals.records)));
    console.text(std::format("conversations  {:>12}", totals.conversations));
    console.text(std::format("events         {:>12}", sum(totals.events)));
    for (const auto &[type, count] : totals.events)
        console.text(std::format("  {:<18}{:>7}", type, count));
    console.text(std::format("duplicates     {:>12}", totals.duplicates));
    console.text(std::format("issues         {:>12}   (see: casebook-cli issues CASE)", totals.issues));
    console.text(std::format("balanced       {:>12}", report.balance.balanced ? "yes" : "NO"));
    console.text(std::format("seconds        {:>12.2f}", report.seconds));
}

Result<work::ImportReport> read(const work::ImportRequest &request, const Console &console)
{
    ConsoleProgress progress(console, ConsoleProgress::Unit::Bytes);
    return work::importArchives(request, progress);
}

Status index(const Path &caseFile, const Console &console)
{
    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    return work::buildIndex(caseFile, progress).transform([](const auto &) {});
}

ExitCode import(const ImportOptions &options, const std::chrono::time_zone *zone, Console &console)
{
    if (const auto conflict = policyConflict(options))
        return console.fail(*conflict);
    work::ImportRequest request;
    request.caseFile = absolutePath(options.file);
    request.makeIfMissing = store::NewCase{options.title, options.policy};
    request.assumedZone = zone;
    request.assumedOrder =
        archive::requested::dateOrderFromName(options.packs.dateOrder).value_or(request.assumedOrder);
    std::ranges::transform(options.paths, std::back_inserter(request.paths), absolutePath);
    // Where there is nothing to import, that is what to say first, and no case is made.
    std::error_code error;
    if (std::ranges::any_of(request.paths, [&](const Path &path) { return std::filesystem::exists(path, error); })) {
        auto approver = readApprover(options);
        if (!approver)
            return console.fail(approver.error());
        request.approver = std::move(*approver);
    }
    auto packs = packOptions(options.packs);
    if (!packs)
        return console.fail(packs.error());
    request.packs = std::move(*packs);
    if (options.packs.format == "communicator")
        request.transcripts = options.transcripts.all(options.packs.dateOrder);
    auto keyring = readKeyring(options.keys);
    if (!keyring)
        return console.fail(keyring.error());
    request.keyring = std::move(*keyring);
    const auto report = read(request, console);
    if (!report)
        return console.fail(report.error());
    const Status indexed = options.noIndex ? Status() : index(request.caseFile, console);
    for (const archive::SkippedFile &file : report->skipped) {
        if (file.matters)
            console.say(std::format("{}: left out: {}", file.path, file.reason));
    }
    for (const std::string &problem : report->balance.problems)
        console.say(problem);
    if (console.json)
        console.line(casebook::toJson(toJson(*report)));
    else
        print(*report, console);
    if (!indexed)
        return console.fail(indexed.error());
    return report->complete() ? ExitCode::Done : ExitCode::Incomplete;
}

} // namespace

void addImporting(CLI::App &app, Action &action)
{
    auto *make = app.add_subcommand("new", "Make an empty case file");
    auto makeOptions = std::make_shared<CaseOptions>();
    addCaseOptions(*make, *makeOptions);
    make->callback([&action, makeOptions] {
        action = [makeOptions](Console &console) { return makeCase(*makeOptions, console); };
    });

    auto *read = app.add_subcommand("import", "Read files and folders into a case; safe to repeat and to interrupt");
    auto options = std::make_shared<ImportOptions>();
    addCaseOptions(*read, *options);
    read->add_option("PATH", options->paths, "Files and folders")->required();
    addPackOptions(*read, options->packs);
    options->transcripts.addTo(*read);
    read->add_option("--pc", options->transcripts.answers.computer,
                     "Transcripts: the computer that they come from, for the collection list");
    read->add_option("--zone", options->zone, "Zone of times that name none, for instance Europe/Berlin [UTC]");
    addKeyOptions(*read, options->keys);
    read->add_flag("--no-index", options->noIndex, "Leave the full-text index as it is; searches take longer");
    read->callback([&action, options] {
        const auto *zone = zoneOption(options->zone);
        action = [options, zone](Console &console) { return import(*options, zone, console); };
    });
}

} // namespace casebook::cli
