// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/terms.h"
#include "app/cli/commands.h"
#include "app/cli/eventjson.h"
#include "app/cli/markoutput.h"
#include "core/base/json.h"
#include "core/review/actnow.h"
#include "core/work/termreport.h"

#include <CLI/CLI.hpp>

#include <format>

namespace casebook::cli {

namespace {

using namespace Qt::StringLiterals;

QJsonObject toJson(const store::CaseReader::Counts &counts)
{
    return {{"conversations"_L1, static_cast<qint64>(counts.conversations)},
            {"events"_L1, static_cast<qint64>(counts.events)}};
}

QJsonObject toJson(const review::TermResult &result)
{
    QJsonObject object{{"line"_L1, static_cast<qint64>(result.term.line)},
                       {"term"_L1, toQString(result.term.name)},
                       {"query"_L1, toQString(result.term.text)}};
    if (!result.counts) {
        object.insert("error"_L1, toQString(work::remark(result)));
        return object;
    }
    object.insert("hits"_L1, static_cast<qint64>(result.counts->hits));
    object.insert("unique_hits"_L1, static_cast<qint64>(result.counts->unique));
    object.insert("conversations"_L1, static_cast<qint64>(result.counts->conversations));
    if (result.term.sameAs)
        object.insert("same_as"_L1, static_cast<qint64>(*result.term.sameAs));
    return object;
}

Result<TermText> listOf(const store::CaseReader &reader, const TermOptions &options)
{
    if (options.name.empty() == options.list.empty())
        return failure(Error::Code::Invalid, "terms run", "it is not said which list is meant",
                       "Give the name of a saved list, or --file");
    if (options.list.empty())
        return savedTerms(reader, options);
    return readText(options.list).transform([&](std::string text) {
        return TermText{options.list == "-" ? "standard input" : pathText(absolutePath(options.list)), std::move(text)};
    });
}

void print(const review::TermReport &report, const TermText &list, const TermOptions &options, Console &console)
{
    QJsonArray array;
    for (const review::TermResult &result : report.terms) {
        array.append(toJson(result));
        if (!console.json)
            console.text(result.counts
                             ? std::format("{:>5} {:>10} {:>10} {:>8}  {}{}", result.term.line, result.counts->hits,
                                           result.counts->unique, result.counts->conversations, result.term.name,
                                           result.term.sameAs ? "  (" + work::remark(result) + ")" : "")
                             : std::format("{:>5} {:>10} {:>10} {:>8}  {}: {}", result.term.line, "-", "-", "-",
                                           result.term.name, work::remark(result)));
    }
    if (console.json)
        console.line(casebook::toJson(QJsonObject{{"list"_L1, toQString(list.title)},
                                                  {"filter"_L1, toQString(options.within.query)},
                                                  {"searched"_L1, toJson(report.searched)},
                                                  {"any"_L1, toJson(report.any)},
                                                  {"faulty"_L1, static_cast<qint64>(report.faulty())},
                                                  {"terms"_L1, array}}));
    else
        console.text(std::format("line       hits     unique  in conversations; {} of {} terms faulty; at least one "
                                 "hits {} events in {} conversations",
                                 report.faulty(), report.terms.size(), report.any.events, report.any.conversations));
}

Status saveReports(const store::CaseReader &reader, const review::TermReport &report, const TermText &list,
                   const TermOptions &options)
{
    if (!options.csv.empty()) {
        if (Status saved = work::saveDocument(work::termReportCsv(report), absolutePath(options.csv)); !saved)
            return saved;
    }
    if (options.html.empty())
        return {};
    const work::TermReportHead head{reader.info(), list.title, options.within.query, review::actNow().time,
                                    options.seed};
    return work::saveDocument(work::termReportHtml(report, head), absolutePath(options.html));
}

ExitCode run(const TermOptions &options, Console &console)
{
    const auto within = options.within.parse();
    if (!within)
        return console.fail(within.error());
    const auto reader = store::CaseReader::open(absolutePath(options.file));
    if (!reader)
        return console.fail(reader.error());
    const auto list = listOf(*reader, options);
    if (!list)
        return console.fail(list.error());
    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    const auto report = review::runTerms(*reader, termsOf(*list, options), *within, progress);
    if (!report)
        return console.fail(report.error());
    if (const Status saved = saveReports(*reader, *report, *list, options); !saved)
        return console.fail(saved.error());
    print(*report, *list, options, console);
    return report->faulty() == 0 ? ExitCode::Done : ExitCode::Incomplete;
}

/// By its name, its text, or its line.
const review::Term *findTerm(const std::vector<review::Term> &terms, const std::string &wanted)
{
    for (const auto matches :
         {+[](const review::Term &term, const std::string &text) { return term.name == text; },
          +[](const review::Term &term, const std::string &text) { return term.text == text; },
          +[](const review::Term &term, const std::string &text) { return std::to_string(term.line) == text; }}) {
        const auto found = std::ranges::find_if(terms, [&](const review::Term &term) { return matches(term, wanted); });
        if (found != terms.end())
            return &*found;
    }
    return nullptr;
}

ExitCode sample(const TermOptions &options, Console &console)
{
    const auto within = options.within.parse();
    if (!within)
        return console.fail(within.error());
    const auto reader = store::CaseReader::open(absolutePath(options.file));
    if (!reader)
        return console.fail(reader.error());
    const auto list = savedTerms(*reader, options);
    if (!list)
        return console.fail(list.error());
    const auto terms = termsOf(*list, options);
    const review::Term *const term = findTerm(terms, options.term);
    if (!term)
        return console.fail({Error::Code::NotFound,
                             options.term,
                             "is no term of " + list->title,
                             "Name it as `terms show` does, or give its line",
                             {}});
    if (!term->query)
        return console.fail(term->query.error());
    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    const auto drawn = review::sampleHits(*reader, query::both(*within, *term->query), options.seed, term->text,
                                          options.count, progress);
    if (!drawn)
        return console.fail(drawn.error());
    const QJsonObject details{{"command"_L1, "terms sample"_L1},
                              {"filter"_L1, toQString(query::toAbsoluteText(*term->query))},
                              {"events"_L1, static_cast<qint64>(drawn->size())}};
    if (const Status noted = noteReading(*reader, options.key, details); !noted)
        return console.fail(noted.error());
    for (const EventId &id : *drawn) {
        const auto event = reader->event(id);
        if (!event)
            return console.fail(event.error());
        console.line(casebook::toJson(cli::toJson(*event)));
    }
    return ExitCode::Done;
}

} // namespace

void addTerms(CLI::App &app, Action &action)
{
    auto *terms = app.add_subcommand("terms", "Term lists: what each of many terms hits");
    terms->require_subcommand(1);
    auto options = std::make_shared<TermOptions>();
    const auto verb = [&](const char *name, const char *help, ExitCode (*act)(const TermOptions &, Console &)) {
        auto *command = terms->add_subcommand(name, help);
        command->add_option("CASE", options->file, "The case file")->required();
        command->callback(
            [&action, options, act] { action = [options, act](Console &console) { return act(*options, console); }; });
        return command;
    };
    const auto named = [&](CLI::App *command) {
        command->add_option("NAME", options->name, "Name of the list, compared without regard to case")->required();
        return command;
    };
    const auto versioned = [&](CLI::App *command) {
        command->add_option("--version", options->version, "Of an older version [the newest]")->option_text("N");
        return command;
    };
    const auto searching = [&](CLI::App *command) {
        command->add_option("--filter", options->within.query, "Look only among what this query selects");
        addZone(*command, options->within);
        command->add_option("--seed", options->seed, "Of the samples: any text [1]")->option_text("S");
    };
    named(verb("save", "Keep a list in the case, or a new version of it", saveTermList))
        ->add_option("FILE", options->list, "One term a line, as a query or as NAME, tab, query; - is standard input")
        ->required();
    verb("list", "All lists", listTermLists);
    versioned(named(verb("show", "The terms of a list", showTermList)));
    named(verb("history", "All versions, with who saved them and when", showTermListHistory));
    named(verb("delete", "Take a list away; its history stays", removeTermList));
    auto *running = versioned(verb("run", "Hits, unique hits and conversations of each term", run));
    running->add_option("NAME", options->name, "Name of a saved list");
    running->add_option("--file", options->list, "A list that is not saved; - is standard input");
    searching(running);
    running->add_option("--csv", options->csv, "Also write the figures as CSV");
    running->add_option("--html", options->html, "Also write a report as HTML");
    auto *sampling =
        versioned(named(verb("sample", "Hits of a term, drawn so that anybody can draw them again", sample)));
    sampling->add_option("TERM", options->term, "Its name, its text, or its line in the list")->required();
    searching(sampling);
    sampling->add_option("--count", options->count, "How many [20]")->option_text("N");
    addReaderKey(*sampling, options->key);
}

} // namespace casebook::cli
