// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
//
// casebook-corpus: writes a made archive and, if asked, the answer key to it. tests/README.md has the options.

#include "tests/generator/archivegenerator.h"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <format>
#include <fstream>

namespace {

using namespace casebook;

struct Options
{
    test::ArchiveRecipe recipe;
    std::string dialect = "plain";
    std::vector<std::string> faults;
    std::string out;
    std::string key;
    std::string events;
};

/// What is wrong with the names, or nothing.
std::string takeNames(Options &options)
{
    if (options.dialect == "mixed") {
        for (const test::Dialect &dialect : test::dialects())
            options.recipe.dialects.push_back(&dialect);
    } else if (const test::Dialect *dialect = test::dialectNamed(options.dialect)) {
        options.recipe.dialects.push_back(dialect);
    } else {
        return "no such dialect: " + options.dialect;
    }
    for (const std::string &name : options.faults) {
        if (name == "all") {
            const auto all = test::faults();
            options.recipe.faults.assign(all.begin(), all.end());
        } else if (const auto fault = test::faultNamed(name)) {
            options.recipe.faults.push_back(*fault);
        } else if (name != "none") {
            return "no such fault: " + name;
        }
    }
    return {};
}

void addOptions(CLI::App &app, Options &options)
{
    test::ArchiveRecipe &recipe = options.recipe;
    app.add_option("--out", options.out, "Folder to write IMArchives into")->required();
    app.add_option("--messages", recipe.messages, "How many messages")->capture_default_str();
    app.add_option("--seed", recipe.seed, "Another seed, another archive")->capture_default_str();
    app.add_option("--tenants", recipe.tenants)->capture_default_str()->check(CLI::Range(1, 1000));
    app.add_option("--ucbs", recipe.ucbs, "Of each tenant")->capture_default_str()->check(CLI::Range(1, 1000));
    app.add_option("--messages-per-file", recipe.messagesPerFile, "On a working day [so that it makes 18 months]");
    app.add_option("--longest", recipe.longestConversation, "Messages of a room; a tenth of it for most others")
        ->capture_default_str();
    app.add_option("--copies", recipe.copies, "Appliance copies of one conversation in so many; 0: none")
        ->capture_default_str();
    app.add_option("--small-files", recipe.smallFiles, "So many .conv files, and no daily ones");
    std::string names;
    for (const test::Dialect &dialect : test::dialects())
        names += std::format("{} ", dialect.name);
    app.add_option("--dialect", options.dialect, names + "mixed")->capture_default_str();
    names.clear();
    for (const test::Fault fault : test::faults())
        names += std::format("{} ", test::faultName(fault));
    app.add_option("--faults", options.faults, "With commas between them: " + names + "all none")->delimiter(',');
    app.add_option("--key", options.key, "File for the answer key (JSON)");
    app.add_option("--events", options.events, "File for every event that a reader finds (JSON lines)");
}

int fail(std::string_view sentence)
{
    std::fputs(std::format("casebook-corpus: {}\n", sentence).c_str(), stderr);
    return 1;
}

int run(Options &options)
{
    if (const std::string wrong = takeNames(options); !wrong.empty())
        return fail(wrong);
    std::ofstream events;
    if (!options.events.empty()) {
        events.open(pathFromText(options.events), std::ios::binary);
        options.recipe.events = &events;
    }
    const auto made = test::makeArchive(pathFromText(options.out), options.recipe);
    if (!made)
        return fail(made.error().text());
    if (!options.key.empty()) {
        std::ofstream key(pathFromText(options.key), std::ios::binary);
        key << test::answerKey(*made) << '\n';
        if (!key.flush())
            return fail(options.key + " cannot be written");
    }
    if (!events.flush())
        return fail(options.events + " cannot be written");
    std::puts(std::format("{} files, {} bytes, {} conversations, {} messages, {} room events, {} faults", made->files,
                          made->bytes, made->conversations, made->messages, made->roomEvents, made->faults.size())
                  .c_str());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    CLI::App app("Writes a made archive of instant messages: the same options, the same bytes.");
    Options options;
    addOptions(app, options);
    CLI11_PARSE(app, argc, argv);
    return run(options);
}
