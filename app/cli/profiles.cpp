// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/packchoices.h"
#include "core/base/json.h"
#include "core/base/qtext.h"
#include "core/work/preview.h"
#include "core/work/profilefolder.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <format>

namespace casebook::cli {

namespace {

using namespace Qt::StringLiterals;
using namespace archive::requested;

constexpr std::size_t previewRows = 5;

ExitCode list(Console &console)
{
    const auto saved = work::savedProfiles();
    if (!saved)
        return console.fail(saved.error());
    QJsonArray rows;
    const auto add = [&](const Profile &profile, bool builtIn) {
        rows.append(QJsonObject{{"name"_L1, toQString(profile.name)},
                                {"title"_L1, toQString(profile.title)},
                                {"tables"_L1, static_cast<qint64>(profile.tables.size())},
                                {"built_in"_L1, builtIn}});
        if (!console.json)
            console.text(std::format("{:<24} {:>2} tables   {}{}", profile.name, profile.tables.size(), profile.title,
                                     builtIn ? " (built in)" : ""));
    };
    for (const Profile &profile : *saved)
        add(profile, false);
    for (const Profile &profile : builtInProfiles())
        add(profile, true);
    if (console.json)
        console.line(casebook::toJson(rows));
    return ExitCode::Done;
}

ExitCode show(const std::string &name, Console &console)
{
    const auto profile = work::profileNamed(name);
    if (!profile)
        return console.fail(profile.error());
    console.out(archive::requested::toJson(*profile));
    return ExitCode::Done;
}

ExitCode save(const std::string &name, const std::string &from, Console &console)
{
    auto profile = work::profileNamed(from);
    if (!profile)
        return console.fail(profile.error());
    profile->name = name;
    // Read back, so that a name that is none is refused before anything is written.
    if (const auto checked = profileFromJson(archive::requested::toJson(*profile), name); !checked)
        return console.fail(checked.error());
    const auto file = work::saveProfile(*profile);
    if (!file)
        return console.fail(file.error());
    if (console.json)
        console.line(
            casebook::toJson(QJsonObject{{"name"_L1, toQString(name)}, {"file"_L1, toQString(pathText(*file))}}));
    else
        console.text(std::format("{}: saved as profile {}", pathText(*file), name));
    return ExitCode::Done;
}

ExitCode remove(const std::string &name, Console &console)
{
    if (const Status done = work::deleteProfile(name); !done)
        return console.fail(done.error());
    if (console.json)
        console.line(casebook::toJson(QJsonObject{{"name"_L1, toQString(name)}}));
    else
        console.text(name + ": deleted");
    return ExitCode::Done;
}

// ---- guess ---------------------------------------------------------------------------------------------------

std::string_view nameOf(Trust trust)
{
    switch (trust) {
    case Trust::Profile: return "profile";
    case Trust::Guessed: return "guessed";
    case Trust::Weak: break;
    }
    return "weak";
}

QJsonArray array(const std::vector<std::string> &texts)
{
    QJsonArray list;
    for (const std::string &text : texts)
        list.append(toQString(text));
    return list;
}

QJsonObject questionJson(const Question &question)
{
    switch (question.about) {
    case Question::About::DateOrder:
        return {
            {"about"_L1, "date-order"_L1}, {"choices"_L1, array(question.choices)}, {"option"_L1, "--date-order"_L1}};
    case Question::About::Zone: return {{"about"_L1, "zone"_L1}, {"option"_L1, "--zone"_L1}};
    case Question::About::Column: break;
    }
    return {{"about"_L1, "column"_L1},
            {"field"_L1, toQString(archive::requested::nameOf(question.meaning))},
            {"choices"_L1, array(question.choices)}};
}

QJsonObject tableJson(const PackTable &table, const std::vector<work::PreviewRow> &preview)
{
    const TableSettings &settings = table.table.settings;
    QJsonArray columns;
    for (std::size_t i = 0; i < settings.columns.size(); ++i)
        columns.append(QJsonObject{{"header"_L1, toQString(settings.columns[i].header)},
                                   {"field"_L1, toQString(archive::requested::nameOf(settings.columns[i].meaning))},
                                   {"examples"_L1, array(table.table.shapes[i].examples)}});
    QJsonArray questions;
    for (const Question &question : table.table.questions)
        questions.append(questionJson(question));
    QJsonArray rows;
    for (const work::PreviewRow &row : preview)
        rows.append(QJsonObject{{"conversation"_L1, toQString(row.conversation)},
                                {"type"_L1, toQString(row.type)},
                                {"time"_L1, toQString(row.time)},
                                {"sender"_L1, toQString(row.sender)},
                                {"name"_L1, toQString(row.name)},
                                {"text"_L1, toQString(row.text)}});
    return {{"path"_L1, toQString(table.file.path)},
            {"table"_L1, toQString(archive::requested::nameOf(settings.kind))},
            {"profile"_L1, toQString(settings.profile)},
            {"by"_L1, toQString(nameOf(table.table.trust))},
            {"delimiter"_L1, QString(QLatin1Char(settings.delimiter))},
            {"columns"_L1, columns},
            {"questions"_L1, questions},
            {"preview"_L1, rows}};
}

void print(const PackTable &table, const std::vector<work::PreviewRow> &preview, Console &console)
{
    const TableSettings &settings = table.table.settings;
    console.text(std::format("{}: {} ({})", table.file.path, archive::requested::nameOf(settings.kind),
                             settings.profile.empty() ? nameOf(table.table.trust) : "profile " + settings.profile));
    for (std::size_t i = 0; i < settings.columns.size(); ++i) {
        const auto &examples = table.table.shapes[i].examples;
        console.text(std::format("  {:<24} {:<18} {}", settings.columns[i].header,
                                 archive::requested::nameOf(settings.columns[i].meaning),
                                 examples.empty() ? std::string() : examples.front()));
    }
    for (const Question &question : table.table.questions) {
        std::string choices;
        for (const std::string &choice : question.choices)
            choices += (choices.empty() ? "" : ", ") + choice;
        if (question.about == Question::About::Column)
            console.text(std::format("  not sure which column is the {}: {}",
                                     archive::requested::nameOf(question.meaning), choices));
        else if (question.about == Question::About::DateOrder)
            console.text("  nothing tells the day from the month: use --date-order dmy or mdy");
        else
            console.text("  the times name no zone: use --zone");
    }
    for (const work::PreviewRow &row : preview)
        console.text(std::format("    {}  {:<10} {}: {}", row.time, row.type, row.name.empty() ? row.sender : row.name,
                                 row.text));
}

struct GuessOptions
{
    std::vector<std::string> paths;
    PackChoices packs;
};

ExitCode guess(GuessOptions options, Console &console)
{
    if (options.packs.format == "auto")
        options.packs.format = "export";
    const auto packs = packOptions(options.packs);
    if (!packs)
        return console.fail(packs.error());
    std::vector<Path> paths;
    std::ranges::transform(options.paths, std::back_inserter(paths), absolutePath);
    NoProgress progress;
    const auto found = archive::discover(paths, {}, *packs, progress);
    if (!found)
        return console.fail(found.error());
    if (found->tables.empty())
        return console.fail({Error::Code::NotFound, pathText(paths.front()), "no table of a requested export was found",
                             "Tables are CSV files with a row of headers", std::nullopt});
    Profile profile{"guessed", {}, packs->dateOrder, {}};
    QJsonArray tables;
    for (const PackTable &table : found->tables) {
        const auto rows =
            work::preview(table, table.table.settings, nullptr, previewRows).value_or(std::vector<work::PreviewRow>());
        profile.tables.push_back(profileTableOf(table.table.settings, table.file.path));
        tables.append(tableJson(table, rows));
        if (!console.json)
            print(table, rows, console);
    }
    if (console.json) {
        const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(archive::requested::toJson(profile)));
        console.line(casebook::toJson(QJsonObject{{"profile"_L1, document.object()}, {"tables"_L1, tables}}));
    }
    return ExitCode::Done;
}

} // namespace

void addProfiles(CLI::App &app, Action &action)
{
    auto *profile = app.add_subcommand("profile", "How tables of requested exports (CSV) are read");
    profile->require_subcommand(1);
    profile->add_subcommand("list", "All profiles, saved and built in")->callback([&action] { action = list; });

    struct Names
    {
        std::string name;
        std::string from;
    };
    auto names = std::make_shared<Names>();
    auto *showOne = profile->add_subcommand("show", "Print a profile as JSON");
    showOne->add_option("NAME", names->name, "The profile")->required();
    showOne->callback([&action, names] { action = [names](Console &console) { return show(names->name, console); }; });
    auto *saveOne = profile->add_subcommand("save", "Keep a profile under a name");
    saveOne->add_option("NAME", names->name, "Letters, digits, hyphens")->required();
    saveOne->add_option("FROM", names->from, "A profile, a file with one, or the output of profile guess --json")
        ->required();
    saveOne->callback(
        [&action, names] { action = [names](Console &console) { return save(names->name, names->from, console); }; });
    auto *deleteOne = profile->add_subcommand("delete", "Delete a saved profile");
    deleteOne->add_option("NAME", names->name, "The profile")->required();
    deleteOne->callback(
        [&action, names] { action = [names](Console &console) { return remove(names->name, console); }; });

    auto options = std::make_shared<GuessOptions>();
    auto *guessAll = profile->add_subcommand("guess", "Show how tables would be read, and what is not sure");
    guessAll->add_option("PATH", options->paths, "Files and folders")->required();
    addPackOptions(*guessAll, options->packs);
    guessAll->callback(
        [&action, options] { action = [options](Console &console) { return guess(*options, console); }; });
}

} // namespace casebook::cli
