// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/transcripts.h"

#include "app/cli/commands.h"
#include "app/cli/eventjson.h"
#include "app/cli/keyoptions.h"
#include "core/base/json.h"

#include <CLI/CLI.hpp>

#include <QJsonObject>

#include <algorithm>
#include <format>
#include <iterator>

namespace casebook::cli {

namespace {

using namespace Qt::StringLiterals;
using archive::communicator::Findings;

struct ExamineOptions : TranscriptOptions
{
    std::vector<std::string> files;
    std::string zone;
    std::string dateOrder;
    KeyOptions keys;
};

std::vector<std::string> questions(const Findings &findings)
{
    std::vector<std::string> open;
    if (findings.open.dateOrder)
        open.emplace_back("date-order");
    if (findings.open.zone)
        open.emplace_back("zone");
    if (findings.open.owner)
        open.emplace_back("owner");
    if (findings.open.pattern)
        open.emplace_back("pattern");
    return open;
}

std::vector<std::string> names(const std::vector<archive::communicator::Pattern> &patterns)
{
    std::vector<std::string> words;
    for (const auto pattern : patterns)
        words.emplace_back(archive::communicator::patternName(pattern));
    return words;
}

QJsonObject toJson(const archive::communicator::PreviewLine &line)
{
    QJsonObject object{{"type"_L1, line.system ? u"System"_s : u"Message"_s}, {"text"_L1, toQString(line.text)}};
    if (!line.sender.empty())
        object.insert("sender"_L1, toQString(line.sender));
    if (!line.rawTime.empty())
        object.insert("raw_time"_L1, toQString(line.rawTime));
    if (line.time)
        object.insert("time"_L1, toQString(toRfc3339(*line.time)));
    return object;
}

QJsonObject toJson(const std::string &file, const Findings &findings)
{
    QJsonArray preview;
    for (const auto &line : findings.preview)
        preview.append(toJson(line));
    QJsonArray remarks;
    for (const auto &remark : findings.remarks)
        remarks.append(QJsonObject{{"code"_L1, toQString(remark.code)}, {"message"_L1, toQString(remark.message)}});
    QJsonObject object{{"file"_L1, toQString(file)},
                       {"container"_L1, toQString(archive::communicator::containerName(findings.container))},
                       {"encoding"_L1, toQString(findings.encoding)},
                       {"parsed"_L1, findings.parsed},
                       {"sessions"_L1, static_cast<qint64>(findings.sessions)},
                       {"messages"_L1, static_cast<qint64>(findings.messages)},
                       {"system_lines"_L1, static_cast<qint64>(findings.systemLines)},
                       {"senders"_L1, cli::toJson(findings.senders)},
                       {"partners"_L1, cli::toJson(findings.partners)},
                       {"questions"_L1, cli::toJson(questions(findings))},
                       {"tied"_L1, cli::toJson(names(findings.tied))},
                       {"remarks"_L1, remarks},
                       {"preview"_L1, preview}};
    if (findings.pattern)
        object.insert("pattern"_L1, toQString(archive::communicator::patternName(*findings.pattern)));
    if (findings.dateOrder != archive::communicator::DateOrder::Unknown)
        object.insert("date_order"_L1, toQString(archive::communicator::dateOrderName(findings.dateOrder)));
    return object;
}

void print(const std::string &file, const Findings &findings, Console &console)
{
    console.text(std::format("{}: {}, {}, {}", file, archive::communicator::containerName(findings.container),
                             findings.encoding,
                             findings.pattern  ? archive::communicator::patternName(*findings.pattern)
                             : findings.parsed ? "records"
                                               : "unparsed"));
    console.text(std::format("  {} messages, {} lines of the client, {} sessions", findings.messages,
                             findings.systemLines, findings.sessions));
    for (const auto &line : findings.preview)
        console.text(std::format("  {:<24}  {:<20}  {}", line.time ? toRfc3339(*line.time) : line.rawTime, line.sender,
                                 line.text.substr(0, line.text.find('\n'))));
    for (const auto &remark : findings.remarks)
        console.text(std::format("  {}: {}", remark.code, remark.message));
    for (const std::string &question : questions(findings))
        console.text(std::format("  to be answered: {}", question));
}

ExitCode examine(const ExamineOptions &options, const std::chrono::time_zone *zone, Console &console)
{
    const auto keyring = readKeyring(options.keys);
    if (!keyring)
        return console.fail(keyring.error());
    std::vector<archive::FoundSource> sources;
    NoProgress progress;
    for (const std::string &argument : options.files) {
        auto found = work::transcriptsAt(absolutePath(argument), *keyring, progress);
        if (!found)
            return console.fail(found.error());
        std::ranges::move(*found, std::back_inserter(sources));
    }
    QJsonArray list;
    for (const archive::FoundSource &source : sources) {
        const auto findings = work::examineTranscript(source, options.all(options.dateOrder), zone);
        if (!findings)
            return console.fail(findings.error());
        if (console.json)
            list.append(toJson(source.head.path, *findings));
        else
            print(source.head.path, *findings, console);
    }
    if (console.json)
        console.line(casebook::toJson(list));
    return ExitCode::Done;
}

} // namespace

void TranscriptOptions::addTo(CLI::App &command)
{
    command.add_option("--owner", answers.owner, "Transcripts: whose history it is");
    command
        .add_option("--code-page", answers.codePage, "Transcripts: code page of text that is no Unicode [windows-1252]")
        ->check([](const std::string &name) {
            return archive::communicator::CodePage::fromName(name) ? std::string() : name + " is no known code page";
        });
    command
        .add_option("--message-start", pattern, "Transcripts: form of the lines that begin a message [the best fit]")
        ->check(CLI::IsMember({"name-time", "bracket", "time-name", "header", "name"}));
}

work::TranscriptAnswers TranscriptOptions::all(const std::string &dateOrder) const
{
    work::TranscriptAnswers all = answers;
    all.dateOrder = *archive::communicator::dateOrderFromName(dateOrder);
    all.pattern = archive::communicator::patternFromName(pattern);
    return all;
}

const std::chrono::time_zone *zoneOption(const std::string &name)
{
    if (name.empty())
        return nullptr;
    try {
        return std::chrono::locate_zone(name);
    } catch (const std::runtime_error &) {
        throw CLI::ValidationError("--zone", name + " is no known time zone");
    }
}

void addTranscripts(CLI::App &app, Action &action)
{
    auto *transcript = app.add_subcommand("transcript", "Look at histories of Communicator clients");
    transcript->require_subcommand(1);
    auto *command = transcript->add_subcommand("examine", "How files would be read, and what only a person can answer");
    auto options = std::make_shared<ExamineOptions>();
    command->add_option("FILE", options->files, "Files, packs, encrypted files")->required();
    addKeyOptions(*command, options->keys);
    command->add_option("--zone", options->zone, "Zone of the PC, for instance Europe/Berlin [UTC]");
    command
        ->add_option("--date-order", options->dateOrder,
                     "Order of day and month in dates that leave it open (12/10/2024) [mdy]")
        ->check(CLI::IsMember({"dmy", "mdy", "ymd"}))
        ->option_text("dmy|mdy|ymd");
    options->addTo(*command);
    command->callback([&action, options] {
        const auto *zone = zoneOption(options->zone);
        action = [options, zone](Console &console) { return examine(*options, zone, console); };
    });
}

} // namespace casebook::cli
