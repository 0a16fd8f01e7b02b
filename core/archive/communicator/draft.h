// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/communicator/linestart.h"
#include "core/archive/communicator/mappedtext.h"
#include "core/archive/communicator/settings.h"

#include <cstdint>
#include <string>
#include <vector>

namespace casebook::archive::communicator {

/// A stretch of a transcript before its times are worked out. It reaches up to the next one.
struct Draft
{
    enum class Kind : std::uint8_t {
        Header,  ///< Nothing that anybody said: a head, a separator, column titles.
        Title,   ///< A session begins here.
        Message, //
        System,  ///< Words of the client.
    };

    Kind kind = Kind::Header;
    std::uint64_t offset = 0; ///< Of the source.
    std::string name = {};    ///< Of the sender; Title: of the partner. May be empty.
    std::string rawTime = {}; ///< As written; empty = none.
    std::optional<Stamp> stamp = {};
    std::string text = {};
    bool uncertain = false; ///< Whether it is the client's or a person's.
};

/// What a transcript's form says.
struct Outline
{
    std::vector<Draft> drafts = {};      ///< Empty: no form was recognised.
    std::optional<Pattern> pattern = {}; ///< Of lines.
    std::vector<Pattern> tied = {};      ///< Patterns that fit as many lines as the one taken, that one among them.
    std::size_t doubtful = 0;            ///< Lines that begin like a message by somebody who is not known otherwise.
    std::uint64_t firstDoubtful = 0;     ///< Offset of the first.
    bool callLog = false;                ///< It looks like a list of calls.
};

/// By lines: the pattern that fits most of them, at least two. `Header` and `Name`, which many a text has by chance,
/// count only lines of people who occur twice, are known from title and settings, or whose names can hardly be anything
/// else; and these must be a fifth of all lines.
Outline outlineLines(const MappedText &text, const Settings &settings);

/// Tables of comma-separated values with a column for the sender and one for the text.
bool isTable(std::string_view text);
Outline outlineTable(const MappedText &text);

/// XML whose innermost elements with a sender and a text are messages.
Outline outlineXml(const MappedText &text);

/// A field that tells who, when or what, by its name in column titles and XML.
enum class FieldRole : std::uint8_t { None, Sender, Text, Time, Date, Call };
FieldRole roleOf(std::string_view fieldName);

} // namespace casebook::archive::communicator
