// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/requestfiles.h"
#include "app/cli/commands.h"
#include "app/cli/eventjson.h"
#include "app/cli/eventnames.h"
#include "app/cli/keyoptions.h"
#include "app/cli/requestoutput.h"
#include "core/base/json.h"
#include "core/work/eventproof.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QJsonObject>

#include <format>

namespace casebook::cli {

namespace {

using namespace Qt::StringLiterals;

struct FileOptions
{
    std::string caseFile;
    std::string id;
    std::string event;
    std::string file;
    std::string signature;
    std::string approver;
    std::string reason;
    std::string out;
    bool approve = false;
    bool reject = false;
    OneKeyOptions key;
};

using Verb = ExitCode (*)(const FileOptions &, Console &);

ExitCode send(const FileOptions &options, Console &console)
{
    const auto approver = crypto::Certificate::read(absolutePath(options.approver));
    if (!approver)
        return console.fail(approver.error());
    const auto key = readKey(options.key);
    if (!key)
        return console.fail(key.error());
    const Path out = absolutePath(options.out);
    const auto sent = work::sendRequest(absolutePath(options.caseFile), options.id, *approver, out, *key);
    if (!sent)
        return console.fail(sent.error());
    if (console.json) {
        console.line(casebook::toJson(QJsonObject{{"file"_L1, toQString(pathText(out))},
                                                  {"sha256"_L1, toQString(sent->sha256)},
                                                  {"request"_L1, toQString(sent->request.id)}}));
        return ExitCode::Done;
    }
    show({sent->request, {}}, console);
    console.text(std::format("file       {}", pathText(out)));
    console.text(std::format("SHA-256    {}", sent->sha256));
    return ExitCode::Done;
}

ExitCode open(const FileOptions &options, Console &console)
{
    std::optional<crypto::PrivateKey> key;
    if (!options.key.key.empty()) {
        auto read = readKey(options.key);
        if (!read)
            return console.fail(read.error());
        key = std::move(*read);
    }
    const auto opened = work::openRequest(absolutePath(options.file), key);
    if (!opened)
        return console.fail(opened.error());
    if (console.json) {
        QJsonObject object = toJson({opened->request, {}});
        object.insert("sender"_L1, toQString(opened->sender.subject()));
        object.insert("sender_fingerprint"_L1, toQString(opened->sender.fingerprint()));
        object.insert("sha256"_L1, toQString(opened->sha256));
        object.insert("preview"_L1, opened->preview ? QJsonValue(toQString(*opened->preview)) : QJsonValue());
        console.line(casebook::toJson(object));
        return ExitCode::Done;
    }
    show({opened->request, {}}, console);
    console.text(std::format("sent by    {} ({})", opened->sender.subject(), opened->sender.fingerprint()));
    console.text(std::format("SHA-256    {}", opened->sha256));
    console.out(opened->preview.value_or("preview    not opened: it takes the approver's key\n"));
    return ExitCode::Done;
}

ExitCode answer(const FileOptions &options, Console &console)
{
    if (options.approve == options.reject)
        return console.fail({Error::Code::Invalid, options.file, "it is not said what the answer is",
                             "Give --approve, or --reject with --reason", std::nullopt});
    if (options.reject && options.reason.empty())
        return console.fail(
            {Error::Code::Invalid, options.file, "the reason is missing", "Give one with --reason", std::nullopt});
    const auto key = readKey(options.key);
    if (!key)
        return console.fail(key.error());
    const Path out = absolutePath(options.out);
    const Status done = work::answerRequest(absolutePath(options.file), *key,
                                            options.approve ? review::RequestAct::Approve : review::RequestAct::Reject,
                                            options.reason, out);
    if (!done)
        return console.fail(done.error());
    console.line(console.json ? casebook::toJson(QJsonObject{{"file"_L1, toQString(pathText(out))}}) : pathText(out));
    return ExitCode::Done;
}

ExitCode receive(const FileOptions &options, Console &console)
{
    const auto key = readKey(options.key);
    if (!key)
        return console.fail(key.error());
    const auto signature = options.signature.empty() ? std::nullopt : std::optional(absolutePath(options.signature));
    const auto given = work::readAnswer(absolutePath(options.file), signature);
    if (!given)
        return console.fail(given.error());
    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    const auto request = work::receiveAnswer(absolutePath(options.caseFile), *given, *key, progress);
    if (!request)
        return console.fail(request.error());
    show({*request, {}}, console);
    return ExitCode::Done;
}

ExitCode prove(const FileOptions &options, Console &console)
{
    const auto reader = store::CaseReader::open(absolutePath(options.caseFile));
    if (!reader)
        return console.fail(reader.error());
    const auto event = eventNamed(*reader, options.event);
    if (!event)
        return console.fail(event.error());
    const QJsonObject details{
        {"command"_L1, "request prove"_L1}, {"event"_L1, toQString(event->id.text())}, {"events"_L1, 1}};
    if (const Status noted = noteReading(*reader, options.key, details); !noted)
        return console.fail(noted.error());
    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    const Path out = absolutePath(options.out);
    const auto files = work::proveEvent(*reader, options.id, event->id, out, progress);
    if (!files)
        return console.fail(files.error());
    if (console.json)
        console.line(
            casebook::toJson(QJsonObject{{"folder"_L1, toQString(pathText(out))}, {"files"_L1, cli::toJson(*files)}}));
    else
        for (const std::string &name : *files)
            console.text(pathText(out / name));
    return ExitCode::Done;
}

} // namespace

void addRequestFiles(CLI::App &requests, Action &action)
{
    auto options = std::make_shared<FileOptions>();
    const auto add = [&](const char *name, const char *help, Verb verb) {
        auto *command = requests.add_subcommand(name, help);
        command->callback([&action, options, verb] {
            action = [options, verb](Console &console) { return verb(*options, console); };
        });
        return command;
    };
    auto *sending = add("send", "Make a signed file of a request for an approver at another computer", send);
    sending->add_option("CASE", options->caseFile, "The case file")->required();
    sending->add_option("ID", options->id, "The request")->required();
    sending->add_option("--to", options->approver, "Certificate (PEM) of the approver")->required();
    sending->add_option("--out", options->out, "The file to make")->required();
    addOneKeyOptions(*sending, options->key);
    auto *opening = add("open", "Look into such a file, on a computer without the case", open);
    opening->add_option("FILE", options->file, "The file that was sent")->required();
    addReaderKey(*opening, options->key);
    auto *answering = add("answer", "Sign the answer to such a file, as a file", answer);
    answering->add_option("FILE", options->file, "The file that was sent")->required();
    answering->add_flag("--approve", options->approve, "Approve exactly what was submitted");
    answering->add_flag("--reject", options->reject, "Reject it");
    answering->add_option("--reason,--comment", options->reason, "Why");
    answering->add_option("--out", options->out, "The file to make")->required();
    addOneKeyOptions(*answering, options->key);
    auto *receiving = add("receive", "Take an answer into the case", receive);
    receiving->add_option("CASE", options->caseFile, "The case file")->required();
    receiving->add_option("FILE", options->file, "The answer; with --signature the statement that was signed")
        ->required();
    receiving->add_option("--signature", options->signature, "Detached CMS signature (DER), as OpenSSL makes it");
    addOneKeyOptions(*receiving, options->key);
    auto *proving = add("prove", "Show one message, and prove that it is among those that were approved", prove);
    proving->add_option("CASE", options->caseFile, "The case file")->required();
    proving->add_option("ID", options->id, "The request")->required();
    proving->add_option("EVENT-ID", options->event, "32 hexadecimal digits")->required();
    proving->add_option("--out", options->out, "The folder to make")->required();
    addReaderKey(*proving, options->key);
}

} // namespace casebook::cli
