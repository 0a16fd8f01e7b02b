// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/eventjson.h"
#include "app/cli/eventlist.h"
#include "app/cli/keyoptions.h"
#include "app/cli/queryoptions.h"
#include "core/base/json.h"
#include "core/query/snippet.h"
#include "core/work/index.h"
#include "core/work/reading.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QJsonObject>

#include <format>
#include <limits>

namespace casebook::cli {

namespace {

using namespace Qt::StringLiterals;

struct SearchOptions
{
    std::string file;
    QueryOptions what;
    std::size_t limit = std::numeric_limits<std::size_t>::max();
    bool count = false;
    bool rebuild = false;
    OneKeyOptions key;
};

// ---- index

ExitCode index(const SearchOptions &options, Console &console)
{
    const auto started = std::chrono::steady_clock::now();
    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    const auto state = work::buildIndex(absolutePath(options.file), progress, options.rebuild);
    if (!state)
        return console.fail(state.error());
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    if (console.json)
        console.line(casebook::toJson(QJsonObject{{"indexed"_L1, static_cast<qint64>(state->indexed)},
                                                  {"pending"_L1, static_cast<qint64>(state->pending)},
                                                  {"seconds"_L1, seconds}}));
    else
        console.text(std::format("{} events indexed in {:.2f} s", state->indexed, seconds));
    return ExitCode::Done;
}

// ---- search

/// What an answer stood on, for those who count on it.
QJsonArray usedBy(const store::SearchCoverage &coverage)
{
    QJsonArray used;
    if (coverage.words)
        used.append("words"_L1);
    if (coverage.characters)
        used.append("characters"_L1);
    if (coverage.scan || coverage.scanned > 0)
        used.append("scan"_L1);
    return used;
}

ExitCode finish(const store::SearchCoverage &coverage, Console &console)
{
    if (coverage.gaveUp == 0)
        return ExitCode::Done;
    console.say(std::format("On {} texts the regular expression took too many steps: they count as no hits. "
                            "Simplify it.",
                            coverage.gaveUp));
    return ExitCode::Incomplete;
}

ExitCode count(const SearchOptions &options, const query::Query &query, const store::CaseReader &reader,
               Console &console)
{
    const auto started = std::chrono::steady_clock::now();
    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    const auto answer = reader.count(query, progress);
    if (!answer)
        return console.fail(answer.error());
    const auto elapsed = std::chrono::steady_clock::now() - started;
    const auto milliseconds = std::chrono::duration<double, std::milli>(elapsed).count();
    const auto &[counts, coverage] = *answer;
    if (console.json)
        console.line(casebook::toJson(QJsonObject{{"count"_L1, static_cast<qint64>(counts.events)},
                                                  {"conversations"_L1, static_cast<qint64>(counts.conversations)},
                                                  {"milliseconds"_L1, milliseconds},
                                                  {"indexed"_L1, static_cast<qint64>(coverage.indexed)},
                                                  {"scanned"_L1, static_cast<qint64>(coverage.scanned)},
                                                  {"used"_L1, usedBy(coverage)}}));
    else
        console.text(
            std::format("{}: {} events in {} conversations", options.what.query, counts.events, counts.conversations));
    return finish(coverage, console);
}

std::string marked(const query::Snippet &snippet)
{
    std::string text = snippet.cutStart ? "…" : "";
    std::size_t at = 0;
    for (const query::TextSpan &hit : snippet.hits) {
        text +=
            snippet.text.substr(at, hit.begin - at) + "«" + snippet.text.substr(hit.begin, hit.end - hit.begin) + "»";
        at = hit.end;
    }
    return text + snippet.text.substr(at) + (snippet.cutEnd ? "…" : "");
}

/// Of the text, or of the name of the first file where only that has a hit.
std::string snippetOf(const Event &event, std::span<const query::Matcher> highlights)
{
    const query::Snippet ofText = query::snippetOf(event.text, highlights);
    if (ofText.hits.empty()) {
        for (const Attachment &file : event.attachments) {
            if (const auto ofName = query::snippetOf(file.name, highlights); !ofName.hits.empty())
                return marked(ofName);
        }
    }
    return marked(ofText);
}

ExitCode list(const SearchOptions &options, const query::Query &query, const store::CaseReader &reader,
              Console &console)
{
    const std::vector<query::Matcher> highlights = query::highlightsOf(query);
    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    std::size_t left = options.limit;
    std::optional<Error> broken;
    const auto print = [&](std::span<const EventKey> keys, const store::SearchCoverage &) {
        auto events = reader.events(keys.first(std::min(keys.size(), left)));
        if (!events) {
            broken = events.error();
            return false;
        }
        for (Event &event : *events) {
            if (const Status added = reader.addEvidence(event); !added) {
                broken = added.error();
                return false;
            }
            QJsonObject object = cli::toJson(event);
            object.insert("snippet"_L1, toQString(snippetOf(event, highlights)));
            console.line(casebook::toJson(object));
        }
        left -= events->size();
        return left > 0;
    };
    if (left == 0)
        return ExitCode::Done;
    const auto coverage = reader.search(query, progress, print);
    if (broken)
        return console.fail(*broken);
    return coverage ? finish(*coverage, console) : console.fail(coverage.error());
}

/// Only the hits have a snippet.
ExitCode withContext(const SearchOptions &options, const query::Query &query, const review::ContextRule &rule,
                     const store::CaseReader &reader, Console &console)
{
    const auto started = std::chrono::steady_clock::now();
    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    const auto selection = review::select(reader, query, rule, progress);
    if (!selection)
        return console.fail(selection.error());
    if (!options.count) {
        const std::vector<query::Matcher> highlights = query::highlightsOf(query);
        return printEvents(reader, *selection, options.limit, console, [&](const Event &hit, QJsonObject &object) {
            object.insert("snippet"_L1, toQString(snippetOf(hit, highlights)));
        });
    }
    const std::chrono::duration<double, std::milli> elapsed = std::chrono::steady_clock::now() - started;
    if (console.json)
        console.line(
            casebook::toJson(QJsonObject{{"count"_L1, static_cast<qint64>(selection->counts.events)},
                                         {"conversations"_L1, static_cast<qint64>(selection->counts.conversations)},
                                         {"milliseconds"_L1, elapsed.count()}}));
    else
        console.text(std::format("{} with context {}: {} events in {} conversations", options.what.query,
                                 review::toText(rule), selection->counts.events, selection->counts.conversations));
    return ExitCode::Done;
}

ExitCode search(const SearchOptions &options, Console &console)
{
    const auto reader = store::CaseReader::open(absolutePath(options.file));
    if (!reader)
        return console.fail(reader.error());
    const auto chosen = options.what.chosen();
    if (!chosen)
        return console.fail(chosen.error());
    const auto &[query, rule] = *chosen;
    if (reader->info().policy == store::Policy::FourEyes || !options.key.key.empty()) {
        ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
        const auto selection = review::select(*reader, query, rule, progress);
        if (!selection)
            return console.fail(selection.error());
        const auto shown = options.count ? 0 : options.limit;
        if (const Status noted = noteReading(*reader, options.key, work::readingDetails("search", *selection, shown));
            !noted)
            return console.fail(noted.error());
    }
    if (rule.kind != review::ContextRule::Kind::Exact)
        return withContext(options, query, rule, *reader, console);
    return options.count ? count(options, query, *reader, console) : list(options, query, *reader, console);
}

} // namespace

void addSearching(CLI::App &app, Action &action)
{
    const auto add = [&](const char *name, const char *help, ExitCode (*run)(const SearchOptions &, Console &)) {
        auto *command = app.add_subcommand(name, help);
        auto options = std::make_shared<SearchOptions>();
        command->add_option("CASE", options->file, "The case file")->required();
        command->callback(
            [&action, options, run] { action = [options, run](Console &console) { return run(*options, console); }; });
        return std::pair(command, options);
    };
    const auto [find, findOptions] =
        add("search", "Events by the query language, in time order, one JSON object a line", search);
    find->add_option("QUERY", findOptions->what.query, "Words, \"phrases\", fields: docs/search.md")->required();
    find->add_option("--limit", findOptions->limit, "Print at most so many [all]")->option_text("N");
    find->add_flag("--count", findOptions->count, "Only count them");
    addZone(*find, findOptions->what);
    addContext(*find, findOptions->what);
    addReaderKey(*find, findOptions->key);
    const auto [build, buildOptions] = add("index", "Bring the full-text index up to date; import does it, too", index);
    build->add_flag("--rebuild", buildOptions->rebuild, "Make all of it anew");
}

} // namespace casebook::cli
