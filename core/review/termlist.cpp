// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/termlist.h"

#include "core/base/utf8.h"
#include "core/crypto/digest.h"

#include <QStringDecoder>

#include <algorithm>
#include <format>
#include <ranges>
#include <set>
#include <unordered_map>

namespace casebook::review {

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r";
    const std::size_t begin = std::min(text.find_first_not_of(blanks), text.size());
    const std::size_t end = text.find_last_not_of(blanks);
    return end == std::string_view::npos ? std::string_view() : text.substr(begin, end + 1 - begin);
}

/// The list without byte order mark, and as UTF-8.
std::string plainText(std::string_view list)
{
    if (list.starts_with("\xEF\xBB\xBF"))
        return std::string(list.substr(3));
    const bool wide = list.starts_with("\xFF\xFE") || list.starts_with("\xFE\xFF");
    if (!wide)
        return std::string(list);
    QStringDecoder decoder(QStringDecoder::Utf16); // follows the mark, and takes it off
    const QString text = decoder(QByteArrayView(list.data(), static_cast<qsizetype>(list.size())));
    return text.toStdString();
}

Result<query::Query> parseTerm(std::string_view text, const query::Context &context)
{
    if (const std::size_t valid = utf8::validPrefix(text); valid < text.size())
        return failure(Error::Code::Invalid,
                       std::format("term, at character {}", utf8::codePoints(text.substr(0, valid)) + 1), "is no UTF-8",
                       "Save the list as UTF-8");
    return query::parse(text, context);
}

Term toTerm(std::size_t line, std::string_view written, const query::Context &context)
{
    const std::size_t tab = written.find('\t');
    const std::string_view name = tab == std::string_view::npos ? written : trimmed(written.substr(0, tab));
    const std::string_view text = tab == std::string_view::npos ? written : trimmed(written.substr(tab + 1));
    return {line, std::string(name), std::string(text), parseTerm(text, context), {}};
}

void markRepeated(std::vector<Term> &terms)
{
    std::unordered_map<std::string, std::size_t> lines;
    for (Term &term : terms) {
        if (!term.query)
            continue;
        const auto [first, isNew] = lines.emplace(query::toText(*term.query), term.line);
        if (!isNew)
            term.sameAs = first->second;
    }
}

Status countAny(const store::CaseReader &reader, std::span<const query::Query> queries, Progress &progress,
                TermReport &report)
{
    if (queries.empty())
        return {};
    query::Query any = queries.front();
    if (queries.size() > 1) {
        any.root = {};
        any.root.kind = query::Node::Kind::Or;
        std::ranges::transform(queries, std::back_inserter(any.root.children), &query::Query::root);
    }
    const auto answer = reader.count(any, progress);
    if (!answer)
        return std::unexpected(answer.error());
    report.any = answer->counts;
    return {};
}

} // namespace

std::size_t TermReport::faulty() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(terms, [](const TermResult &result) { return !result.counts.has_value(); }));
}

std::size_t TermReport::withoutHits() const
{
    return static_cast<std::size_t>(std::ranges::count_if(
        terms, [](const TermResult &result) { return result.counts && result.counts->hits == 0; }));
}

std::vector<Term> parseTerms(std::string_view list, const query::Context &context)
{
    const std::string text = plainText(list);
    std::vector<Term> terms;
    std::size_t line = 0;
    for (const auto part : std::views::split(text, '\n')) {
        ++line;
        const std::string_view written = trimmed(std::string_view(part));
        if (!written.empty() && !written.starts_with('#'))
            terms.push_back(toTerm(line, written, context));
    }
    markRepeated(terms);
    return terms;
}

Result<TermReport> runTerms(const store::CaseReader &reader, std::vector<Term> terms, const query::Query &within,
                            Progress &progress)
{
    std::vector<query::Query> queries;
    for (const Term &term : terms) {
        if (term.query)
            queries.push_back(query::both(within, *term.query));
    }
    TermReport report;
    const Status counted = reader.inOneState([&] -> Status {
        const auto counts = reader.countEach(queries, progress);
        if (!counts)
            return std::unexpected(counts.error());
        auto next = counts->begin();
        for (Term &term : terms) {
            const bool sound = term.query.has_value();
            report.terms.push_back({std::move(term), sound ? std::optional(*next++) : std::nullopt});
        }
        const auto searched = reader.count(within);
        if (!searched)
            return std::unexpected(searched.error());
        report.searched = *searched;
        return countAny(reader, queries, progress, report);
    });
    if (!counted)
        return std::unexpected(counted.error());
    return report;
}

Result<std::vector<EventId>> sampleHits(const store::CaseReader &reader, const query::Query &hits,
                                        std::string_view seed, std::string_view term, std::size_t count,
                                        Progress &progress)
{
    using Drawn = std::pair<crypto::Sha256Value, EventId>;
    const std::string prefix = std::format("{}\n{}\n", seed, term);
    crypto::Sha256 hash;
    std::set<Drawn> least; // an id that stands in two conversations is one hit
    const auto draw = [&](const EventId &id) {
        hash.add(prefix);
        hash.add(id.text());
        least.emplace(hash.finish(), id);
        if (least.size() > count)
            least.erase(std::prev(least.end()));
        return !progress.stopRequested();
    };
    const Status read = reader.inOneState([&] -> Status {
        const auto events = reader.select(hits, progress);
        return events ? reader.forEachId(*events, draw) : std::unexpected(events.error());
    });
    if (!read)
        return std::unexpected(read.error());
    if (progress.stopRequested())
        return failure(Error::Code::Cancelled, pathText(reader.info().file), "drawing the sample was stopped");
    std::vector<EventId> sample;
    std::ranges::transform(least, std::back_inserter(sample), &Drawn::second);
    return sample;
}

} // namespace casebook::review
