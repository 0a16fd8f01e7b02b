// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/archivegenerator.h"

#include <array>
#include <chrono>
#include <format>
#include <fstream>
#include <string_view>
#include <vector>

namespace casebook::test {

namespace {

constexpr std::array<std::string_view, 64> words{
    "the",     "budget",  "meeting", "is",   "at",     "three",   "please",   "send",     "me",     "invoice",
    "for",     "harbour", "project", "and",  "we",     "should",  "talk",     "about",    "it",     "tomorrow",
    "before",  "lunch",   "can",     "you",  "check",  "numbers", "again",    "customer", "called", "twice",
    "today",   "no",      "idea",    "what", "they",   "want",    "contract", "signed",   "yet",    "ask",
    "legal",   "first",   "then",    "ship", "server", "was",     "down",     "restart",  "helped", "thanks",
    "great",   "see",     "later",   "ok",   "sure",   "maybe",   "next",     "week",     "report", "draft",
    "version", "seven",   "looks",   "fine"};

// As they stand in the file: escaped for XML, then quoted for CSV.
constexpr std::array<std::string_view, 6> specialTexts{"\"Hi, the &quot;Q1&quot; sheet says A&amp;B &lt; 5%\"",
                                                       "caf\xC3\xA9 at the Rue de l&apos;Universit\xC3\xA9",
                                                       "\xE4\xBB\x8A\xE6\x97\xA5\xE3\x81\xAF\xE4\xBC\x9A\xE8\xAD\xB0",
                                                       "\xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7 \xF0\x9F\x98\x80",
                                                       "first line&#10;second line",
                                                       "\"yes, \"\"really\"\"\""};

/// xorshift32 (Marsaglia 2003): the same everywhere, unlike the standard library's distributions.
class Random
{
public:
    explicit Random(std::uint32_t seed) : m_state(seed * 2654435761U + 1) {}
    unsigned below(unsigned limit)
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 17;
        m_state ^= m_state << 5;
        return static_cast<unsigned>(std::uint64_t{m_state} * limit >> 32);
    }

private:
    std::uint32_t m_state;
};

std::string timeText(std::chrono::sys_seconds time)
{
    return std::format("{:%FT%TZ}", time);
}

class Generator
{
public:
    Generator(const Path &folder, const ArchiveRecipe &recipe)
        : m_folder(folder), m_recipe(recipe), m_random(recipe.seed)
    {
    }

    MadeArchive run()
    {
        while (m_made.messages < m_recipe.messages)
            writeFile();
        return m_made;
    }

private:
    void writeFile()
    {
        const auto tenant = static_cast<unsigned>(m_made.files % m_recipe.tenants) + 1;
        const unsigned ucb = static_cast<unsigned>(m_made.files / m_recipe.tenants % 2) + 1;
        m_day = std::chrono::sys_days(std::chrono::year(2015) / 1 / 5) +
                std::chrono::days(m_made.files / (m_recipe.tenants * std::uint64_t{2}));
        const Path folder = m_folder / "IMArchives" / std::format("Tenant {}", tenant);
        std::filesystem::create_directories(folder);
        std::ofstream file(folder / std::format("ucb{}_{:%Y%m%d}.IMArchive", ucb, m_day), std::ios::binary);
        const std::uint64_t end = m_made.messages + m_recipe.messagesPerFile;
        while (m_made.messages < std::min(end, m_recipe.messages)) {
            const std::string text = conversation(ucb);
            file << text;
            m_made.bytes += text.size();
        }
        ++m_made.files;
    }

    std::string jid(unsigned person) const { return std::format("person.{:03}@im.corp.example", person); }

    std::string content()
    {
        if (m_random.below(12) == 0)
            return std::string(specialTexts[m_random.below(specialTexts.size())]);
        std::string text;
        for (unsigned left = 3 + m_random.below(14); left > 0; --left)
            text += (text.empty() ? "" : " ") + std::string(words[m_random.below(words.size())]);
        return text;
    }

    void addEvent(const std::string &line)
    {
        m_events += line;
        m_sizes += (m_sizes.empty() ? "" : ":") + std::to_string(line.size());
        ++m_eventCount;
    }

    std::string conversation(unsigned ucb)
    {
        const bool room = m_random.below(10) == 0;
        const unsigned people = room ? 3 + m_random.below(6) : 2;
        const unsigned firstPerson = m_random.below(900);
        const unsigned most = room ? m_recipe.longestConversation : std::max(2U, m_recipe.longestConversation / 10);
        const auto count = static_cast<unsigned>(
            std::min<std::uint64_t>(1 + m_random.below(most), m_recipe.messages - m_made.messages));
        const std::string id = std::format("ucb{}-{:08}", ucb, m_made.conversations);
        auto time = std::chrono::sys_seconds(m_day) + std::chrono::seconds(m_random.below(60'000));
        const std::string start = timeText(time);

        m_events.clear();
        m_sizes.clear();
        m_eventCount = 0;
        if (room) {
            addEvent(std::format("IMEvent,MUCCreate,{},{},{}@conference.im.corp.example,P{},\n", start,
                                 jid(firstPerson), id, firstPerson));
            for (unsigned i = 0; i < people; ++i)
                addEvent(std::format("IMEvent,MUCJoin,{},{},P{},connect-{:04x}\n", start, jid(firstPerson + i),
                                     firstPerson + i, firstPerson + i));
            m_made.roomEvents += 1 + people;
        }
        for (unsigned i = 0; i < count; ++i) {
            const unsigned person = firstPerson + m_random.below(people);
            addEvent(std::format("IMEvent,Message,{},{},connect-{:04x},{},m-{:09},connect-{:04x},ucb{}\n",
                                 timeText(time), jid(person), person, content(), m_made.messages + i, firstPerson,
                                 ucb));
            time += std::chrono::seconds(m_random.below(90));
        }
        m_made.messages += count;
        ++m_made.conversations;
        return assemble(id, room ? "groupchat" : "chat", start, timeText(time), firstPerson, people, count);
    }

    std::string assemble(const std::string &id, std::string_view type, const std::string &start, const std::string &end,
                         unsigned firstPerson, unsigned people, unsigned messages) const
    {
        const std::string begin = std::format("BeginConv,,{},{},{},policy,\n", id, type, start);
        std::string participants;
        for (unsigned i = 0; i < people; ++i)
            participants +=
                std::format("Participant,,{},{},{},P{}\n", jid(firstPerson + i), start, end, firstPerson + i);
        const std::string tail = std::format("MessageInfo,,{}\nConvEnd,,{},{}\n", m_sizes, id, end);
        // The length of the Pointers line depends on the numbers in it: repeat until it stands still.
        std::string pointers = "Pointers,,0,0,0,0,0\n";
        for (std::size_t length = 0; length != pointers.size();) {
            length = pointers.size();
            const std::size_t messagesBegin = begin.size() + length + participants.size();
            const std::size_t metadata = messagesBegin + m_events.size();
            pointers = std::format("Pointers,,{},{},{},{},{}\n", metadata + tail.size(), messagesBegin, metadata,
                                   messages, m_eventCount);
        }
        return begin + pointers + participants + m_events + tail;
    }

    const Path &m_folder;
    const ArchiveRecipe &m_recipe;
    Random m_random;
    MadeArchive m_made;
    std::chrono::sys_days m_day;
    std::string m_events;
    std::string m_sizes;
    unsigned m_eventCount = 0;
};

} // namespace

MadeArchive makeArchive(const Path &folder, const ArchiveRecipe &recipe)
{
    return Generator(folder, recipe).run();
}

} // namespace casebook::test
