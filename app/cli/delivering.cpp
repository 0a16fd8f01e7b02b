// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/eventjson.h"
#include "app/cli/exportoutput.h"
#include "app/cli/keptsecrets.h"
#include "app/cli/keyoptions.h"
#include "app/cli/mailoptions.h"
#include "app/cli/packpassword.h"
#include "app/cli/scopeoptions.h"
#include "core/base/hex.h"
#include "core/base/json.h"
#include "core/base/textfile.h"
#include "core/work/csvdelivery.h"
#include "core/work/keptsecrets.h"

#include <CLI/CLI.hpp>

#include <format>

namespace casebook::cli {

namespace {

using namespace Qt::StringLiterals;

struct CsvCommand
{
    std::string file;
    std::string out;
    ScopeOptions what; ///< Its zone is also that of the local times.
    std::string columns;
    std::string split;
    std::string recipient;
    PackPasswordOptions password;
    bool safe = false;
    bool noFiles = false;
    bool innerArchive = false;
    bool zipCrypto = false;
    bool keepPassword = false;
    int lifespan = 14;
};

ExitCode misuse(const Console &console, std::string reason)
{
    console.fail({Error::Code::Invalid, "export csv", std::move(reason), "See casebook-cli export csv --help", {}});
    return ExitCode::Usage;
}

Status readOptions(const CsvCommand &command, work::CsvDelivery &delivery)
{
    delivery.csv.copy = command.safe ? exports::CsvCopy::Safe : exports::CsvCopy::Exact;
    delivery.csv.files = !command.noFiles;
    delivery.lifespanDays = command.lifespan;
    auto columns = exports::CsvColumns::parse(command.columns);
    auto split = exports::CsvSplit::parse(command.split);
    if (!columns || !split)
        return std::unexpected(columns ? split.error() : columns.error());
    delivery.csv.columns = std::move(*columns);
    delivery.csv.split = *split;
    const auto zone = zoneNamed(command.what.zone);
    if (!zone)
        return std::unexpected(zone.error());
    delivery.csv.zone = *zone;
    if (command.recipient.empty())
        return {};
    constexpr std::size_t largest = std::size_t{1} << 16;
    auto certificate = readTextFile(absolutePath(command.recipient), largest);
    if (!certificate)
        return std::unexpected(certificate.error());
    delivery.packing.recipient = std::move(*certificate);
    delivery.packing.recipientName = pathText(absolutePath(command.recipient));
    return {};
}

exports::Packing::Protection protectionOf(const CsvCommand &command)
{
    using enum exports::Packing::Protection;
    return !command.recipient.empty() ? Recipient
           : command.zipCrypto        ? ZipCrypto
           : command.innerArchive     ? InnerArchive
                                      : Aes256;
}

void tell(const work::CsvDelivered &delivered, Console &console)
{
    const store::Delivery &delivery = delivered.delivery;
    if (!console.json) {
        print(delivered.report, console);
        console.text(
            std::format("delivery  {:>10} {}, lives until {}", delivery.id, delivery.path, toRfc3339(delivery.until)));
        return;
    }
    QJsonObject object = toJson(delivered.report);
    object.insert("delivery"_L1, QJsonObject{{"id"_L1, static_cast<qint64>(delivery.id)},
                                             {"file"_L1, toQString(delivery.path)},
                                             {"bytes"_L1, static_cast<qint64>(delivery.bytes)},
                                             {"sha256"_L1, toQString(toHex(delivery.sha256))},
                                             {"until"_L1, toQString(toRfc3339(delivery.until))}});
    console.line(casebook::toJson(object));
}

ExitCode refuse(const Error &error, Console &console)
{
    return error.code == Error::Code::Invalid ? misuse(console, error.text()) : console.fail(error);
}

/// The tables before they are packed, so that it takes no password.
ExitCode rehearse(const CsvCommand &command, Console &console)
{
    work::CsvDelivery delivery;
    if (Status read = readOptions(command, delivery); !read)
        return refuse(read.error(), console);
    const auto scope = command.what.scope();
    if (!scope)
        return console.fail(scope.error());
    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    const auto rehearsed = work::deliverCsv(absolutePath(command.file), *scope, {}, delivery, progress);
    return rehearsed ? tell(rehearsed->report, command.file, console) : console.fail(rehearsed.error());
}

ExitCode deliver(const CsvCommand &command, Console &console)
{
    if (command.what.dryRun)
        return rehearse(command, console);
    const int ways = (command.recipient.empty() ? 0 : 1) + command.password.ways();
    if (ways != 1)
        return misuse(console, "name one of --password-file, --generate-password and --recipient");
    work::CsvDelivery delivery;
    delivery.packing.protection = protectionOf(command);
    if (Status read = readOptions(command, delivery); !read)
        return refuse(read.error(), console);
    const auto scope = command.what.scope();
    if (!scope)
        return console.fail(scope.error());
    auto password = PackPassword::take(command.password, console);
    if (!password)
        return console.fail(password.error());
    delivery.packing.password = password->secret();
    if (command.zipCrypto)
        console.say("ZipCrypto is broken: anybody with some effort can open this delivery. The manifest says so.");

    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    const auto delivered =
        work::deliverCsv(absolutePath(command.file), *scope, absolutePath(command.out), delivery, progress);
    if (!delivered)
        return console.fail(delivered.error());
    password->keep();
    tell(*delivered, console);
    const Status kept =
        command.keepPassword ? keepSecret(work::secretName(delivered->delivery), password->secret()) : Status();
    if (!kept)
        console.say("The password is not kept. " + kept.error().text());
    const exports::ExportReport &report = delivered->report;
    if (report.selected.events == 0)
        console.say("The filter selects nothing: the tables are empty.");
    return kept && report.balanced && report.leftOut.empty() ? ExitCode::Done : ExitCode::Incomplete;
}

} // namespace

void addCsvExport(CLI::App &exports, Action &action)
{
    auto *csv = exports.add_subcommand("csv", "CSV tables in an encrypted pack, with a lifespan");
    auto options = std::make_shared<CsvCommand>();
    csv->add_option("CASE", options->file, "The case file")->required();
    csv->add_option("--out", options->out, "The folder to make; must not exist")->required();
    addScope(*csv, options->what);
    addPackPasswordOptions(*csv, options->password);
    auto *recipient =
        csv->add_option("--recipient", options->recipient, "Certificate (PEM) of the receiver, in place of a password");
    csv->add_flag("--keep-password", options->keepPassword, "Keep the password in the key store of this system")
        ->excludes(recipient);
    csv->add_flag("--inner-archive", options->innerArchive, "Hide the names of the files too")->excludes(recipient);
    csv->add_flag("--zip-crypto", options->zipCrypto, "Exception for old systems: an encryption that is broken")
        ->excludes(recipient)
        ->excludes("--inner-archive");
    csv->add_flag("--safe", options->safe, "A copy for spreadsheets, in which nothing computes [an exact copy]");
    csv->add_option("--columns", options->columns, "full, standard, minimal, or headers with commas between [full]");
    csv->add_option("--split", options->split, "none, day, conversation, or size:50MB [none]");
    csv->add_flag("--no-files", options->noFiles, "Leave out the files that were sent");
    constexpr int longest = 3650;
    csv->add_option("--lifespan", options->lifespan, "Days until the delivery is purged [14]")
        ->check(CLI::Range(1, longest));
    csv->callback([&action, options] { action = [options](Console &console) { return deliver(*options, console); }; });
}

} // namespace casebook::cli
