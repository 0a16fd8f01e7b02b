// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/eventjson.h"
#include "app/cli/keyoptions.h"
#include "app/cli/verdicts.h"
#include "core/audit/keptcheckpoint.h"
#include "core/audit/log.h"
#include "core/audit/proof.h"
#include "core/base/hex.h"
#include "core/base/json.h"
#include "core/work/checkpoints.h"
#include "core/work/savefile.h"
#include "core/work/verify.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QJsonObject>

#include <format>

namespace casebook::cli {

namespace {

using namespace Qt::StringLiterals;

struct AuditOptions
{
    std::string file;
    std::string out;
    std::string kept;
    std::optional<std::int64_t> entry;
    std::optional<std::int64_t> since;
    std::vector<std::string> trusted;
    bool requireTrusted = false;
    OneKeyOptions key;
};

using Verb = ExitCode (*)(const AuditOptions &, const store::CaseReader &, Console &);

ExitCode list(const AuditOptions &, const store::CaseReader &reader, Console &console)
{
    QJsonArray entries;
    crypto::MerkleRoot tree;
    const Status read = audit::forEachEntry(reader, [&](const audit::Entry &entry, const std::string &text) {
        tree.append(crypto::leafHash(text));
        if (console.json)
            entries.append(audit::toJson(entry));
        else
            console.text(std::format("{:>6}  {:<24}  {:<16}  {:<12}  {}", entry.number, entry.time, entry.account,
                                     entry.act, casebook::toJson(entry.details)));
        return true;
    });
    if (!read)
        return console.fail(read.error());
    if (console.json)
        console.line(
            casebook::toJson(QJsonObject{{"entries"_L1, entries}, {"head"_L1, toQString(toHex(tree.root()))}}));
    return ExitCode::Done;
}

ExitCode verify(const AuditOptions &options, const store::CaseReader &reader, Console &console)
{
    std::vector<crypto::Certificate> trusted;
    for (const std::string &file : options.trusted) {
        auto certificate = crypto::Certificate::read(absolutePath(file));
        if (!certificate)
            return console.fail(certificate.error());
        trusted.push_back(std::move(*certificate));
    }
    const auto check = work::verifyLog(reader, std::move(trusted));
    if (!check)
        return console.fail(check.error());
    if (console.json) {
        console.line(casebook::toJson(toJson(*check)));
    } else {
        for (const std::string &problem : check->problems)
            console.text(problem);
        console.text(std::format("entries   {}", check->entries));
        console.text(std::format("head      {}", toHex(check->head.root)));
        console.text(std::format("intact    {}", verdictWord(check->intact)));
        console.text(std::format("complete  {}", verdictWord(check->complete)));
        console.text(std::format("trusted   {}", verdictWord(check->trusted)));
        if (check->signedEntries > 0)
            console.text(std::format("signed    {} entries, by {}", check->signedEntries, check->signer));
    }
    return exitCode(check->intact, check->complete, check->trusted, options.requireTrusted);
}

/// `result` has what else there is to say.
ExitCode reportFiles(const AuditOptions &options, const std::vector<std::string> &files, QJsonObject result,
                     Console &console)
{
    const Path folder = absolutePath(options.out);
    result.insert("folder"_L1, toQString(pathText(folder)));
    result.insert("files"_L1, cli::toJson(files));
    if (console.json)
        console.line(casebook::toJson(result));
    for (const std::string &file : console.json ? std::vector<std::string>() : files)
        console.text(pathText(folder / pathFromText(file)));
    return ExitCode::Done;
}

ExitCode exportLog(const AuditOptions &options, const store::CaseReader &reader, Console &console)
{
    const auto log = audit::exportLog(reader, absolutePath(options.out));
    if (!log)
        return console.fail(log.error());
    return reportFiles(
        options, log->files,
        {{"entries"_L1, static_cast<qint64>(log->head.size)}, {"head"_L1, toQString(toHex(log->head.root))}}, console);
}

ExitCode prove(const AuditOptions &options, const store::CaseReader &reader, Console &console)
{
    if (options.since) {
        const auto growth = audit::proveGrowth(reader, *options.since);
        if (!growth)
            return console.fail(growth.error());
        console.out(console.json ? casebook::toJson(QJsonObject{{"proof"_L1, toQString(*growth)}}) + '\n' : *growth);
        return ExitCode::Done;
    }
    if (!options.entry)
        return console.fail({Error::Code::Invalid, "audit prove", "what to prove is missing",
                             "Name an entry, or --since with a number of entries", std::nullopt});
    const auto proof = audit::prove(reader, *options.entry);
    if (!proof)
        return console.fail(proof.error());
    if (!options.out.empty()) {
        const auto files = audit::writeProof(*proof, *options.entry, absolutePath(options.out));
        return files ? reportFiles(options, *files, {}, console) : console.fail(files.error());
    }
    if (console.json)
        console.line(
            casebook::toJson(QJsonObject{{"entry"_L1, toQString(proof->entry)}, {"proof"_L1, toQString(proof->text)}}));
    else
        console.out(proof->text);
    return ExitCode::Done;
}

ExitCode checkpoint(const AuditOptions &options, const store::CaseReader &reader, Console &console)
{
    const auto now = audit::checkpointNow(reader);
    if (!now)
        return console.fail(now.error());
    const std::string text = audit::toText(*now);
    if (!options.out.empty()) {
        const Status saved = work::saveFile(absolutePath(options.out), [&text](const auto &write) { write(text); });
        if (!saved)
            return console.fail(saved.error());
    }
    if (console.json)
        console.line(casebook::toJson(QJsonObject{{"entries"_L1, static_cast<qint64>(now->head.size)},
                                                  {"head"_L1, toQString(toHex(now->head.root))},
                                                  {"checkpoint"_L1, toQString(text)}}));
    else
        console.out(text);
    return ExitCode::Done;
}

ExitCode compare(const AuditOptions &options, const store::CaseReader &reader, Console &console)
{
    const auto found = work::compareWithKept(reader, absolutePath(options.kept));
    if (!found)
        return console.fail(found.error());
    if (console.json)
        console.line(casebook::toJson(QJsonObject{{"kept"_L1, static_cast<qint64>(found->kept.head.size)},
                                                  {"entries"_L1, static_cast<qint64>(found->now.head.size)},
                                                  {"fits"_L1, found->fits},
                                                  {"difference"_L1, toQString(found->difference)}}));
    else
        console.text(found->fits ? std::format("The log has only been added to: it had {} entries on {}, and has {}.",
                                               found->kept.head.size, found->kept.time, found->now.head.size)
                                 : found->difference);
    return found->fits ? ExitCode::Done : ExitCode::Integrity;
}

ExitCode sign(const AuditOptions &options, const store::CaseReader &reader, Console &console)
{
    const auto key = readKey(options.key);
    if (!key)
        return console.fail(key.error());
    auto file = store::CaseFile::open(reader.info().file);
    if (!file)
        return console.fail(file.error());
    const auto checkpoint = audit::sign(*file, *key);
    if (!checkpoint)
        return console.fail(checkpoint.error());
    if (console.json)
        console.line(casebook::toJson(QJsonObject{{"entries"_L1, static_cast<qint64>(checkpoint->head.size)},
                                                  {"head"_L1, toQString(toHex(checkpoint->head.root))},
                                                  {"signer"_L1, toQString(key->subject())}}));
    else
        console.out(audit::toText(*checkpoint));
    return ExitCode::Done;
}

} // namespace

void addAuditing(CLI::App &app, Action &action)
{
    auto *group = app.add_subcommand("audit", "The log of all acts: what was done with a case, by whom, when");
    group->require_subcommand(1);
    auto options = std::make_shared<AuditOptions>();
    const auto add = [&](const char *name, const char *help, Verb verb) {
        auto *command = group->add_subcommand(name, help);
        command->add_option("CASE", options->file, "The case file")->required();
        command->callback([&action, options, verb] {
            action = [options, verb](Console &console) {
                const auto reader = store::CaseReader::open(absolutePath(options->file));
                return reader ? verb(*options, *reader, console) : console.fail(reader.error());
            };
        });
        return command;
    };
    add("list", "All entries", list);
    auto *check = add("verify", "Check that nothing in it was changed or cut off", verify);
    check->add_option("--trust", options->trusted, "Certificate of a person whose signature counts; may be repeated")
        ->allow_extra_args(false);
    check->add_flag("--require-trusted", options->requireTrusted, "Fail also when trust cannot be told");
    add("export", "Write it into a new folder, for people without Casebook", exportLog)
        ->add_option("--out", options->out, "The folder to make")
        ->required();
    auto *proving =
        add("prove", "Prove to somebody without the case that one entry is in it, or that it only grew", prove);
    auto *entry = proving->add_option("ENTRY", options->entry, "Its number");
    proving->add_option("--since", options->since, "Instead: that the log was only added to since it had N entries")
        ->option_text("N")
        ->excludes(entry);
    proving->add_option("--out", options->out, "The folder to make, with entry, proof and signature [proof on stdout]");
    addOneKeyOptions(*add("sign", "Sign all that is in it up to now", sign), options->key);
    add("checkpoint", "Its state in five lines, to keep where nobody else can write", checkpoint)
        ->add_option("--out", options->out, "File to write it to, too");
    add("compare", "Compare it with a checkpoint that was kept", compare)
        ->add_option("FILE", options->kept, "The five lines, as `checkpoint` or `sign` gave them")
        ->required();
    addStamping(*group, action);
}

} // namespace casebook::cli
