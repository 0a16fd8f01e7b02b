// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/find.h"

#include "core/query/words.h"
#include "core/work/index.h"
#include "tests/bench/figures.h"

#include <sqlite3.h>

#include <algorithm>
#include <memory>
#include <random>
#include <stdexcept>
#include <vector>

namespace casebook::bench {

namespace {

/// Bare SQLite, which ends the bench where it refuses.
class Bare
{
public:
    explicit Bare(const Path &file)
    {
        sqlite3 *opened = nullptr;
        const int code = sqlite3_open(pathText(file).c_str(), &opened);
        m_database.reset(opened);
        check(code);
    }

    void run(const std::string &sql) const
    {
        check(sqlite3_exec(m_database.get(), sql.c_str(), nullptr, nullptr, nullptr));
    }

    double number(const std::string &sql) const
    {
        sqlite3_stmt *row = nullptr;
        check(sqlite3_prepare_v2(m_database.get(), sql.c_str(), -1, &row, nullptr));
        const double value = sqlite3_step(row) == SQLITE_ROW ? sqlite3_column_double(row, 0) : 0;
        sqlite3_finalize(row);
        return value;
    }

private:
    void check(int code) const
    {
        if (code != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(m_database.get()));
    }

    std::unique_ptr<sqlite3, decltype([](sqlite3 *database) { sqlite3_close(database); })> m_database;
};

/// Of pages, which is what it takes of the disk.
double indexBytes(const Bare &file)
{
    return file.number("SELECT sum(pgsize) FROM dbstat WHERE name GLOB 'search_*'");
}

/// Of the whole process.
struct Time
{
    double seconds = 0;
    double processorSeconds = 0;
};

Time timeOf(const auto &work)
{
    const std::clock_t before = std::clock();
    const double passed = seconds(work);
    return {passed, static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC};
}

template <typename T> T valueOf(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().text());
    return *std::move(result);
}

/// A hit at random, to make queries of that find something.
class Questions
{
public:
    explicit Questions(const store::CaseReader &reader) : m_reader(reader)
    {
        m_events = valueOf(reader.overview()).totals.events.at("Message");
    }

    std::string word() { return anyOf(words(message())); }

    std::string phrase()
    {
        const auto list = words(message());
        const std::size_t at = list.size() > 1 ? m_random() % (list.size() - 1) : 0;
        return '"' + list[at] + (list.size() > 1 ? ' ' + list[at + 1] : "") + '"';
    }

    std::string sender() { return "from:\"" + message().sender + '"'; }

    std::string combination()
    {
        const Event event = message();
        return anyOf(words(event)) + " from:\"" + event.sender + "\" after:" + toRfc3339(event.sortTime).substr(0, 7);
    }

private:
    Event message()
    {
        while (true) {
            const auto event = m_reader.event(EventKey{static_cast<std::int64_t>(1 + m_random() % m_events)});
            if (event && event->type == EventType::Message && !words(*event).empty())
                return *event;
        }
    }

    static std::vector<std::string> words(const Event &event)
    {
        std::vector<std::string> list;
        query::WordReader reader(event.text);
        for (query::Word word; reader.next(word);)
            list.emplace_back(word.text);
        return list;
    }

    std::string anyOf(const std::vector<std::string> &list) { return list[m_random() % list.size()]; }

    const store::CaseReader &m_reader;
    std::uint64_t m_events = 0;
    std::mt19937_64 m_random{1};
};

/// Milliseconds until there are as many hits as asked for, with their events; all where that is 0.
double search(const store::CaseReader &reader, const std::string &text, std::size_t hits)
{
    NoProgress progress;
    return 1000 * seconds([&] {
               const auto query = valueOf(query::parse(text));
               std::size_t found = 0;
               valueOf(reader.search(query, progress, [&](std::span<const EventKey> keys, const auto &) {
                   if (hits != 0)
                       valueOf(reader.events(keys.first(std::min(keys.size(), hits - found))));
                   found += keys.size();
                   return hits == 0 || found < hits;
               }));
           });
}

void rowOfFirstHits(const store::CaseReader &reader, std::string_view what, const auto &question)
{
    std::vector<double> times;
    for (int i = 0; i < 200; ++i)
        times.push_back(search(reader, question(), 50));
    std::ranges::sort(times);
    row(std::format("  first 50 hits: {}", what), times[189], "ms", std::format("95 of 100; half in {:.1f}", times[99]),
        "<= 30");
}

} // namespace

void measureIndex(const Path &caseFile, const Path &folder)
{
    NoProgress progress;
    const Time ours = timeOf([&] { valueOf(work::buildIndex(caseFile, progress, true)); });
    const Bare opened(caseFile);
    const Bare fts(folder / "fts5.sqlite");
    fts.run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; CREATE TABLE message (id INTEGER PRIMARY KEY, text); "
            "CREATE VIRTUAL TABLE words USING fts5(text, content='message', content_rowid='id'); ATTACH '" +
            pathText(caseFile) + "' AS archive; INSERT INTO message SELECT id, text FROM archive.event");
    const Time bare = timeOf([&] { fts.run("INSERT INTO words (words) VALUES ('rebuild')"); });
    const double rows = opened.number("SELECT count(*) FROM event");
    const double text = opened.number("SELECT sum(length(CAST(text AS BLOB))) FROM event");
    row("find: index", rows / ours.seconds, "rows/s",
        std::format("FTS5 {:.0f}, time ratio {:.2f}", rows / bare.seconds, ours.seconds / bare.seconds), "<= 0.20");
    row("  processor time of all its threads", 1000 * ours.processorSeconds, "ms",
        std::format("FTS5 {:.0f}", 1000 * bare.processorSeconds), "");
    row("  size", indexBytes(opened) / 1e6, "MB",
        std::format("text {:.0f} MB, ratio {:.2f}", text / 1e6, indexBytes(opened) / text), "<= 0.60");
}

void measureSearches(const Path &caseFile)
{
    const auto reader = valueOf(store::CaseReader::open(caseFile));
    Questions questions(reader);
    rowOfFirstHits(reader, "a word", [&] { return questions.word(); });
    rowOfFirstHits(reader, "a phrase", [&] { return questions.phrase(); });
    rowOfFirstHits(reader, "a sender", [&] { return questions.sender(); });
    rowOfFirstHits(reader, "word, sender and date", [&] { return questions.combination(); });
    std::vector<double> counts;
    for (int i = 0; i < 20; ++i) {
        const auto query = valueOf(query::parse(questions.combination()));
        counts.push_back(1000 * seconds([&] { valueOf(reader.count(query)); }));
    }
    row("  exact count: word, sender and date", std::ranges::max(counts), "ms", "the slowest of 20", "<= 250");
    const std::string word = questions.word();
    for (const std::string &text : {'*' + word.substr(1) + '*', "/" + word.substr(0, 2) + "[a-z]+ [a-z]*ing/"}) {
        row("  first hits: " + text, search(reader, text, 1), "ms", "", "<= 200");
        row("  all hits: " + text, search(reader, text, 0), "ms", "", "<= 8000");
    }
    std::vector<query::Query> terms;
    for (int i = 0; i < 500; ++i)
        terms.push_back(valueOf(query::parse(i % 10 == 0 ? questions.phrase() : questions.word())));
    NoProgress progress;
    row("  list of 500 terms, all counts", seconds([&] { valueOf(reader.countEach(terms, progress)); }), "s", "",
        "<= 60");
}

} // namespace casebook::bench
