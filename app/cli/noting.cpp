// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/eventnames.h"
#include "app/cli/markoutput.h"
#include "core/base/json.h"
#include "core/base/qtext.h"
#include "core/review/actnow.h"
#include "core/store/casereader.h"
#include "core/work/decisions.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>

#include <format>

namespace casebook::cli {

namespace {

using namespace Qt::StringLiterals;

struct NoteOptions
{
    std::string file;
    std::string id;
    std::string text;
    std::string textFile;
    std::int64_t number = 0;
    bool history = false;
};

ExitCode add(const NoteOptions &options, Console &console)
{
    const auto ids = eventIds({options.id});
    if (!ids)
        return console.fail(ids.error());
    if (options.text.empty() == options.textFile.empty())
        return console.fail({Error::Code::Invalid,
                             "note on " + options.id,
                             "has no text, or two",
                             "Give the text, or --file with the file that holds it",
                             {}});
    const auto text = options.textFile.empty() ? options.text : readText(options.textFile);
    if (!text)
        return console.fail(text.error());
    auto file = store::CaseFile::open(absolutePath(options.file));
    if (!file)
        return console.fail(file.error());
    const auto number = work::addNote(*file, ids->front(), *text, review::actNow());
    if (!number)
        return console.fail(number.error());
    if (console.json)
        console.line(casebook::toJson(QJsonObject{{"note"_L1, static_cast<qint64>(*number)}}));
    else
        console.text(std::format("note {}", *number));
    return ExitCode::Done;
}

ExitCode list(const NoteOptions &options, Console &console)
{
    const auto reader = store::CaseReader::open(absolutePath(options.file));
    if (!reader)
        return console.fail(reader.error());
    auto marks = reader->notes(options.history ? store::CaseReader::Marks::All : store::CaseReader::Marks::Holding);
    if (!marks)
        return console.fail(marks.error());
    if (!options.id.empty()) {
        const auto ids = eventIds({options.id});
        if (!ids)
            return console.fail(ids.error());
        if (const auto known = reader->event(ids->front()); !known)
            return console.fail(known.error());
        std::erase_if(*marks, [&](const store::Mark &mark) { return mark.event != ids->front(); });
    }
    print(*marks, console);
    return ExitCode::Done;
}

ExitCode remove(const NoteOptions &options, Console &console)
{
    auto file = store::CaseFile::open(absolutePath(options.file));
    if (!file)
        return console.fail(file.error());
    const Status done = work::removeNote(*file, options.number, review::actNow());
    return done ? ExitCode::Done : console.fail(done.error());
}

} // namespace

void addNoting(CLI::App &app, Action &action)
{
    auto *note = app.add_subcommand("note", "Notes on events");
    note->require_subcommand(1);
    auto options = std::make_shared<NoteOptions>();
    const auto verb = [&](const char *name, const char *help, ExitCode (*run)(const NoteOptions &, Console &)) {
        auto *command = note->add_subcommand(name, help);
        command->add_option("CASE", options->file, "The case file")->required();
        command->callback(
            [&action, options, run] { action = [options, run](Console &console) { return run(*options, console); }; });
        return command;
    };
    auto *adding = verb("add", "Put a note on an event", add);
    adding->add_option("EVENT-ID", options->id, "32 hexadecimal digits")->required();
    adding->add_option("TEXT", options->text, "What it says");
    adding->add_option("--file", options->textFile, "A file that holds the text; - is standard input");
    auto *listing = verb("list", "All notes, or those on one event", list);
    listing->add_option("EVENT-ID", options->id, "32 hexadecimal digits");
    listing->add_flag("--history", options->history, "Also those that were removed");
    verb("remove", "Take off a note of one's own; it stays in the history", remove)
        ->add_option("NUMBER", options->number, "Of the note, as `note list` shows it")
        ->required();
}

} // namespace casebook::cli
