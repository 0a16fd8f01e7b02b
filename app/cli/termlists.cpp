// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/eventjson.h"
#include "app/cli/markoutput.h"
#include "app/cli/terms.h"
#include "core/base/json.h"
#include "core/model/instant.h"
#include "core/review/actnow.h"
#include "core/work/decisions.h"

#include <format>

namespace casebook::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr auto termList = store::SavedKind::TermList;

} // namespace

Result<TermText> savedTerms(const store::CaseReader &reader, const TermOptions &options)
{
    const auto versions = reader.savedVersions(termList, options.name);
    if (!versions)
        return std::unexpected(versions.error());
    const std::int64_t number = options.version.value_or(versions->back().number);
    const auto found = std::ranges::find(*versions, number, &store::SavedVersion::number);
    if (found == versions->end() || !found->content)
        return failure(Error::Code::NotFound, std::format("term list \"{}\"", options.name),
                       options.version ? std::format("has no version {}, or was deleted in it", number) : "was deleted",
                       "`terms history` shows its versions");
    return TermText{std::format("{}, version {}", options.name, number), found->content->text};
}

std::vector<review::Term> termsOf(const TermText &list, const TermOptions &options)
{
    return review::parseTerms(list.text, {momentOf().nanoseconds, options.within.zone});
}

ExitCode saveTermList(const TermOptions &options, Console &console)
{
    const auto text = readText(options.list);
    if (!text)
        return console.fail(text.error());
    const auto terms = termsOf({{}, *text}, options);
    auto file = store::CaseFile::open(absolutePath(options.file));
    if (!file)
        return console.fail(file.error());
    const auto version = work::saveTermList(*file, options.name, {*text}, review::actNow());
    if (!version)
        return console.fail(version.error());
    std::int64_t faulty = 0;
    for (const review::Term &term : terms) {
        faulty += term.query ? 0 : 1;
        if (!term.query)
            console.say(std::format("line {}: {}", term.line, term.query.error().text()));
    }
    if (console.json)
        console.line(casebook::toJson(QJsonObject{{"name"_L1, toQString(options.name)},
                                                  {"version"_L1, static_cast<qint64>(*version)},
                                                  {"terms"_L1, static_cast<qint64>(terms.size())},
                                                  {"faulty"_L1, static_cast<qint64>(faulty)}}));
    else
        console.text(
            std::format("{}: version {}, {} terms, {} of them faulty", options.name, *version, terms.size(), faulty));
    return ExitCode::Done;
}

ExitCode listTermLists(const TermOptions &options, Console &console)
{
    const auto reader = store::CaseReader::open(absolutePath(options.file));
    if (!reader)
        return console.fail(reader.error());
    const auto lists = reader->saved(termList);
    if (!lists)
        return console.fail(lists.error());
    QJsonArray array;
    for (const store::Saved &saved : *lists) {
        const std::size_t terms = termsOf({{}, saved.newest.content->text}, options).size();
        QJsonObject object{{"name"_L1, toQString(saved.name)},
                           {"owner"_L1, toQString(saved.owner)},
                           {"version"_L1, static_cast<qint64>(saved.newest.number)},
                           {"terms"_L1, static_cast<qint64>(terms)}};
        putAct(object, saved.newest.act);
        array.append(object);
        if (!console.json)
            console.text(std::format("{:<24}  {:<12}  version {:>3}, {} terms, {} by {}", saved.name, saved.owner,
                                     saved.newest.number, terms, toRfc3339(saved.newest.act.time),
                                     saved.newest.act.author));
    }
    if (console.json)
        console.line(casebook::toJson(array));
    return ExitCode::Done;
}

ExitCode showTermList(const TermOptions &options, Console &console)
{
    const auto reader = store::CaseReader::open(absolutePath(options.file));
    if (!reader)
        return console.fail(reader.error());
    const auto list = savedTerms(*reader, options);
    if (!list)
        return console.fail(list.error());
    if (!console.json) {
        console.out(list->text);
        return ExitCode::Done;
    }
    QJsonArray array;
    for (const review::Term &term : termsOf(*list, options)) {
        QJsonObject object{{"line"_L1, static_cast<qint64>(term.line)},
                           {"term"_L1, toQString(term.name)},
                           {"query"_L1, toQString(term.text)}};
        if (!term.query)
            object.insert("error"_L1, toQString(term.query.error().text()));
        array.append(object);
    }
    console.line(casebook::toJson(array));
    return ExitCode::Done;
}

ExitCode showTermListHistory(const TermOptions &options, Console &console)
{
    const auto reader = store::CaseReader::open(absolutePath(options.file));
    if (!reader)
        return console.fail(reader.error());
    const auto versions = reader->savedVersions(termList, options.name);
    if (!versions)
        return console.fail(versions.error());
    QJsonArray array;
    for (const store::SavedVersion &version : *versions) {
        QJsonObject object{{"version"_L1, static_cast<qint64>(version.number)}};
        putAct(object, version.act);
        if (version.content)
            object.insert("text"_L1, toQString(version.content->text));
        else
            object.insert("deleted"_L1, true);
        array.append(object);
        if (!console.json)
            console.text(std::format("{:>3}  {}  {}{}", version.number, toRfc3339(version.act.time), version.act.author,
                                     version.content ? "" : "  (deleted)"));
    }
    if (console.json)
        console.line(casebook::toJson(array));
    return ExitCode::Done;
}

ExitCode removeTermList(const TermOptions &options, Console &console)
{
    auto file = store::CaseFile::open(absolutePath(options.file));
    if (!file)
        return console.fail(file.error());
    const Status done = work::removeSaved(*file, termList, options.name, review::actNow());
    return done ? ExitCode::Done : console.fail(done.error());
}

} // namespace casebook::cli
