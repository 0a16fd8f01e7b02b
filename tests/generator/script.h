// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/generator/dialect.h"
#include "tests/generator/random.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::test {

struct Person
{
    std::string jid;
    std::string nick;
    std::string client;
    std::optional<std::int64_t> joined = {}; ///< As the record of presence says; none: with the conversation.
    std::optional<std::int64_t> left = {};
};

/// One event before a dialect gives it a form.
struct ScriptEvent
{
    std::string_view type;           ///< The sub-type of IMEvent.
    std::int64_t second = 0;         ///< Since 1970, UTC.
    std::size_t person = 0;          ///< In Script::people.
    std::vector<std::string> fields; ///< From the fifth on.
    int text = -1;                   ///< Which of `fields` is free text; -1: none.

    bool isMessage() const { return type == "Message"; }
    std::string_view textValue() const
    {
        return text < 0 ? std::string_view() : fields[static_cast<std::size_t>(text)];
    }
};

/// What happens in one conversation.
struct Script
{
    std::string id;
    std::string thread;
    bool room = false;
    std::int64_t start = 0;
    std::int64_t end = 0;
    std::vector<Person> people;
    std::vector<ScriptEvent> events; ///< At least one message.
};

/// Where and how a conversation is to happen.
struct Setting
{
    unsigned tenant = 1;
    unsigned ucb = 1;
    std::uint64_t number = 0; ///< Of the conversation in the archive; gives its Conv ID.
    std::int64_t day = 0;     ///< Its first second.
    unsigned messages = 1;
};

/// A chat of two, or now and then a room with every kind of room event.
Script writeScript(Random &random, const Setting &setting, const Dialect &dialect);

/// Words without any character that a dialect has to escape.
std::string plainWords(Random &random, unsigned count);

} // namespace casebook::test
