// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/csvreadme.h"

#include "core/exports/transcript.h"

#include <format>

namespace casebook::exports {

namespace {

constexpr std::string_view exactCopy =
    "EXACT COPY, FOR PROGRAMS. The texts are as they were sent. Do not open these tables in a spreadsheet: it would\n"
    "take some texts for formulas and cut long numbers. Ask for a safe copy instead.\n";

constexpr std::string_view safeCopy =
    "SAFE COPY, FOR SPREADSHEETS. An apostrophe stands before texts that a spreadsheet would compute, and before\n"
    "numbers that it would shorten. For programs, ask for an exact copy.\n";

constexpr std::string_view tables =
    "messages.csv       what people wrote\n"
    "room_events.csv    who joined, left, was invited or removed, and other things that happened\n"
    "calls.csv          calls, with begin, end and duration\n"
    "participants.csv   who was in which conversation, from when until when\n"
    "conversations.csv  the conversations\n"
    "attachments.csv    files that were sent; those that are here lie in the folder attachments\n"
    "left_out.csv       what is not here, and why\n"
    "manifest.json      names, sizes and SHA-256 of all files, and what was selected\n"
    "SHA256SUMS         the same digests, for sha256sum\n";

constexpr std::string_view checking =
    "Unpack everything into one folder. Then, in that folder:\n"
    "  Linux, macOS:  sha256sum -c SHA256SUMS\n"
    "  Windows:       certutil -hashfile messages.csv SHA256   (compare with the line in SHA256SUMS)\n"
    "  Casebook:      casebook-cli verify FOLDER\n";

} // namespace

std::string readmeText(const ReadmeFacts &facts, const CsvOptions &options)
{
    std::string text = "Delivery of instant messages\n============================\n\n";
    text += options.copy == CsvCopy::Exact ? exactCopy : safeCopy;
    text += std::format("\n{} events of {} conversations, {} files", facts.exported.events,
                        facts.exported.conversations, facts.files);
    text += facts.filesLeftOut > 0 ? std::format(" ({} files are not here, see left_out.csv).\n", facts.filesLeftOut)
                                   : std::string(".\n");
    text += std::format("Case: {} ({})\n", inQuotes(facts.caseTitle), facts.caseId);
    text += "Request: " + (options.request.empty() ? std::string("none") : inQuotes(options.request)) + "\n";
    text += std::format("Selected by: {}\n{}\n\nContents\n--------\n",
                        facts.query.empty() ? "everything" : inQuotes(facts.query), facts.statement);
    text += tables;
    text += std::format(
        "\nThe tables are UTF-8 with commas (RFC 4180). Times are UTC; columns called \"Local\" are in the\n"
        "zone {}. Where a cell has several items, each stands on a line of its own.\n",
        facts.zone);
    text += "\nHow to open it\n--------------\n" + options.tool + "\n\nHow to check it\n---------------\n";
    text += checking;
    text += "\nHow long it lives\n-----------------\nThe sender removes this delivery when its time is over. Copies "
            "that were already taken live on: remove\n"
            "yours too when you do not need them any more.\n\nSources\n-------\n";
    if (facts.sources.empty())
        text += "none\n";
    for (const std::string &source : facts.sources)
        text += inQuotes(source) + "\n";
    std::string lines;
    for (const char c : text)
        lines += c == '\n' ? std::string("\r\n") : std::string(1, c);
    return lines;
}

} // namespace casebook::exports
