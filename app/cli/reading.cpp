// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/reading.h"
#include "app/cli/commands.h"
#include "app/cli/eventjson.h"
#include "app/cli/eventlist.h"
#include "app/cli/eventnames.h"
#include "app/cli/keyoptions.h"
#include "app/cli/queryoptions.h"
#include "core/base/json.h"
#include "core/store/casereader.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QJsonObject>

#include <format>
#include <limits>

namespace casebook::cli {

namespace {

using namespace Qt::StringLiterals;

struct ReadOptions
{
    std::string file;
    QueryOptions what;
    std::size_t limit = std::numeric_limits<std::size_t>::max();
    std::string eventId;
    OneKeyOptions key;
};

constexpr std::size_t pageRows = 1000;

// ---- info ----------------------------------------------------------------------------------------------------

QJsonObject toJson(const store::SourceRow &source)
{
    QJsonObject object{{"path"_L1, toQString(source.path)},       {"tenant"_L1, toQString(source.tenant)},
                       {"sha256"_L1, toQString(source.sha256)},   {"bytes"_L1, static_cast<qint64>(source.bytes)},
                       {"dialect"_L1, toQString(source.dialect)}, {"issues"_L1, static_cast<qint64>(source.issues)}};
    const std::pair<QLatin1StringView, const std::string &> choices[]{{"wrapping"_L1, source.wrapping},
                                                                      {"container"_L1, source.container},
                                                                      {"zone"_L1, source.zone},
                                                                      {"settings"_L1, source.settings}};
    for (const auto &[key, value] : choices) {
        if (!value.empty())
            object.insert(key, toQString(value));
    }
    return object;
}

QJsonObject toJson(const store::CaseInfo &info, const store::Overview &overview,
                   const std::vector<store::SourceRow> &sources, const std::vector<store::TenantDays> &tenants,
                   const store::Balance &balance)
{
    QJsonArray sourceList;
    for (const store::SourceRow &source : sources)
        sourceList.append(toJson(source));
    QJsonArray tenantList;
    for (const store::TenantDays &tenant : tenants)
        tenantList.append(toQString(tenant.tenant));
    QJsonObject object{{"case"_L1, toQString(pathText(info.file))},
                       {"case_id"_L1, toQString(info.id)},
                       {"title"_L1, toQString(info.title)},
                       {"policy"_L1, toQString(store::policyName(info.policy))},
                       {"created"_L1, toQString(info.created)},
                       {"conversations"_L1, static_cast<qint64>(overview.totals.conversations)},
                       {"records"_L1, cli::toJson(overview.totals.records)},
                       {"events"_L1, cli::toJson(overview.totals.events)},
                       {"duplicates"_L1, static_cast<qint64>(overview.totals.duplicates)},
                       {"participants"_L1, static_cast<qint64>(overview.participants)},
                       {"tenants"_L1, tenantList},
                       {"sources"_L1, sourceList},
                       {"bytes"_L1, static_cast<qint64>(overview.totals.bytes)},
                       {"issues"_L1, static_cast<qint64>(overview.totals.issues)},
                       {"notes"_L1, static_cast<qint64>(overview.totals.notes)},
                       {"balanced"_L1, balance.balanced},
                       {"problems"_L1, cli::toJson(balance.problems)}};
    if (overview.first)
        object.insert("first"_L1, toQString(toRfc3339(*overview.first)));
    if (overview.last)
        object.insert("last"_L1, toQString(toRfc3339(*overview.last)));
    return object;
}

void print(const store::CaseInfo &info, const store::Overview &overview, const std::vector<store::SourceRow> &sources,
           const store::Balance &balance, Console &console)
{
    console.text(std::format("{}{}{}, policy {}, made {}", pathText(info.file), info.title.empty() ? "" : ": ",
                             info.title, store::policyName(info.policy), info.created));
    console.text(std::format("{} conversations, {} participants, {} sources, {} issues", overview.totals.conversations,
                             overview.participants, sources.size(), overview.totals.issues));
    if (overview.first && overview.last)
        console.text(std::format("from {} to {}", toRfc3339(*overview.first), toRfc3339(*overview.last)));
    for (const auto &[type, count] : overview.totals.events)
        console.text(std::format("  {:<18}{:>12}", type, count));
    for (const store::SourceRow &source : sources)
        console.text(std::format("{}  {:>12}  {}  ({}{}{}; {} issues)", source.sha256, source.bytes, source.path,
                                 source.wrapping, source.wrapping.empty() ? "" : "; ", source.dialect, source.issues));
    console.line(balance.balanced ? "balanced" : "DOES NOT BALANCE");
}

ExitCode info(const ReadOptions &options, Console &console)
{
    const auto reader = store::CaseReader::open(absolutePath(options.file));
    if (!reader)
        return console.fail(reader.error());
    const auto overview = reader->overview();
    if (!overview)
        return console.fail(overview.error());
    const auto sources = reader->sources();
    if (!sources)
        return console.fail(sources.error());
    const auto tenants = reader->tenantDays();
    if (!tenants)
        return console.fail(tenants.error());
    const auto balance = reader->balance();
    if (!balance)
        return console.fail(balance.error());
    const auto search = reader->searchState();
    if (!search)
        return console.fail(search.error());
    if (console.json) {
        QJsonObject object = toJson(reader->info(), *overview, *sources, *tenants, *balance);
        object.insert("search"_L1, QJsonObject{{"indexed"_L1, static_cast<qint64>(search->indexed)},
                                               {"pending"_L1, static_cast<qint64>(search->pending)}});
        console.line(casebook::toJson(object));
    } else {
        print(reader->info(), *overview, *sources, *balance, console);
    }
    for (const std::string &problem : balance->problems)
        console.say(problem);
    return balance->balanced ? ExitCode::Done : ExitCode::Incomplete;
}

// ---- issues --------------------------------------------------------------------------------------------------

QJsonObject toJson(const store::IssueRow &issue)
{
    return {{"source"_L1, toQString(issue.path)},
            {"offset"_L1, static_cast<qint64>(issue.span.offset)},
            {"length"_L1, static_cast<qint64>(issue.span.length)},
            {"severity"_L1, toQString(severityName(issue.severity))},
            {"code"_L1, toQString(issue.code)},
            {"message"_L1, toQString(issue.message)}};
}

/// Prints the elements of a JSON list one by one, so that a long list needs no memory.
class JsonList
{
public:
    explicit JsonList(Console &console) : m_console(console) { m_console.out("["); }
    void add(const QJsonObject &object)
    {
        m_console.out((m_first ? "\n" : ",\n") + casebook::toJson(object));
        m_first = false;
    }
    void end() { m_console.line(m_first ? "]" : "\n]"); }

private:
    Console &m_console;
    bool m_first = true;
};

ExitCode issues(const ReadOptions &options, Console &console)
{
    const auto reader = store::CaseReader::open(absolutePath(options.file));
    if (!reader)
        return console.fail(reader.error());
    std::optional<JsonList> list;
    if (console.json)
        list.emplace(console);
    std::int64_t after = 0;
    while (true) {
        const auto page = reader->issues(after, pageRows);
        if (!page)
            return console.fail(page.error());
        for (const store::IssueRow &issue : *page) {
            if (list)
                list->add(toJson(issue));
            else
                console.text(std::format("{}: {}, at byte {}, {} bytes: {}: {}", severityName(issue.severity),
                                         issue.path, issue.span.offset, issue.span.length, issue.code, issue.message));
        }
        if (page->size() < pageRows)
            break;
        after = page->back().key;
    }
    if (list)
        list->end();
    return ExitCode::Done;
}

// ---- conversations, events, raw --------------------------------------------------------------------------------

ExitCode conversations(const ReadOptions &options, Console &console)
{
    const auto reader = store::CaseReader::open(absolutePath(options.file));
    if (!reader)
        return console.fail(reader.error());
    const auto query = options.what.parse();
    if (!query)
        return console.fail(query.error());
    std::optional<JsonList> list;
    if (console.json)
        list.emplace(console);
    store::ConversationPage page;
    page.limit = pageRows;
    while (true) {
        const auto rows = reader->conversations(*query, page);
        if (!rows)
            return console.fail(rows.error());
        for (const Conversation &row : *rows) {
            if (!list) {
                console.text(std::format("{}  {:<20}  {:<5}  {:>8}  {}  {}",
                                         row.start ? toRfc3339(*row.start) : "                    ", row.tenant,
                                         conversationKindName(row.kind), row.messages, row.conversationId, row.title));
                continue;
            }
            const auto whole = reader->conversation(row.key);
            if (!whole)
                return console.fail(whole.error());
            list->add(cli::toJson(*whole));
        }
        if (rows->size() < pageRows)
            break;
        page.after = rows->back();
    }
    if (list)
        list->end();
    return ExitCode::Done;
}

ExitCode events(const ReadOptions &options, Console &console)
{
    const auto reader = store::CaseReader::open(absolutePath(options.file));
    if (!reader)
        return console.fail(reader.error());
    const auto chosen = options.what.chosen();
    if (!chosen)
        return console.fail(chosen.error());
    const auto &[query, rule] = *chosen;
    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    const bool logged = reader->info().policy == store::Policy::FourEyes || !options.key.key.empty();
    const bool exact = rule.kind == review::ContextRule::Kind::Exact; // then the first one comes before all are counted
    const auto selection =
        exact && !logged ? review::Selection{.query = query} : review::select(*reader, query, rule, progress);
    if (!selection)
        return console.fail(selection.error());
    if (const Status noted =
            noteReading(*reader, options.key, work::readingDetails("events", *selection, options.limit));
        !noted)
        return console.fail(noted.error());
    return printEvents(*reader, *selection, options.limit, console);
}

ExitCode raw(const ReadOptions &options, Console &console)
{
    const auto reader = store::CaseReader::open(absolutePath(options.file));
    if (!reader)
        return console.fail(reader.error());
    const auto event = eventNamed(*reader, options.eventId);
    if (!event)
        return console.fail(event.error());
    if (const Status noted =
            noteReading(*reader, options.key,
                        {{"command"_L1, "raw"_L1}, {"event"_L1, toQString(event->id.text())}, {"events"_L1, 1}});
        !noted)
        return console.fail(noted.error());
    const auto bytes = reader->raw(event->place.source, event->place.span);
    if (!bytes)
        return console.fail(bytes.error());
    console.out(*bytes);
    return ExitCode::Done;
}

} // namespace

void addReading(CLI::App &app, Action &action)
{
    const auto add = [&](const char *name, const char *help, ExitCode (*run)(const ReadOptions &, Console &)) {
        auto *command = app.add_subcommand(name, help);
        auto options = std::make_shared<ReadOptions>();
        command->add_option("CASE", options->file, "The case file")->required();
        command->callback(
            [&action, options, run] { action = [options, run](Console &console) { return run(*options, console); }; });
        return std::pair(command, options);
    };
    const char *filterHelp = "Words and fields of the query language: docs/search.md";
    add("info", "Totals, time span, sources with their digests", info);
    add("issues", "Every reading problem and every noted gap", issues);
    const auto [list, listOptions] = add("conversations", "The conversations, in order of start", conversations);
    list->add_option("--filter", listOptions->what.query, filterHelp);
    addZone(*list, listOptions->what);
    const auto [eventList, eventOptions] = add("events", "Events in time order, one JSON object a line", events);
    eventList->add_option("--filter", eventOptions->what.query, filterHelp);
    addZone(*eventList, eventOptions->what);
    addContext(*eventList, eventOptions->what);
    eventList->add_option("--limit", eventOptions->limit, "Print at most so many [all]")->option_text("N");
    addReaderKey(*eventList, eventOptions->key);
    const auto [rawCommand, rawOptions] = add("raw", "The source record of an event, byte for byte", raw);
    rawCommand->add_option("EVENT-ID", rawOptions->eventId, "32 hexadecimal digits")->required();
    addReaderKey(*rawCommand, rawOptions->key);
}

} // namespace casebook::cli
