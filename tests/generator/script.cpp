// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/generator/script.h"

#include "tests/generator/recordtext.h"

#include <algorithm>
#include <array>
#include <format>

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

/// What people type, so that every escape is needed somewhere.
constexpr std::array<std::string_view, 14> specialTexts{"Hi, the \"Q1\" sheet says A&B < 5%",
                                                        "caf\u00E9 at the Rue de l'Universit\u00E9",
                                                        "\u4ECA\u65E5\u306F\u4F1A\u8B70",
                                                        "\u0645\u0631\u062D\u0628\u0627 \U0001F600",
                                                        "first line\nsecond line",
                                                        "yes, \"really\"",
                                                        "=SUM(B2:B9)",
                                                        "a;b|c\td",
                                                        "&amp; typed like this",
                                                        "C:\\new\\table",
                                                        "na\u00EFve na\u00EFve na\u00EFve",
                                                        "<b>5 > 4</b>",
                                                        "&nbsp; stays",
                                                        "'quoted', he said"};

constexpr std::array<std::string_view, 16> firstNames{"odette", "bram",  "lucia", "jonah", "samira",  "fiona",
                                                      "keiko",  "wei",   "greta", "ivo",   "dariusz", "maud",
                                                      "nils",   "paola", "rosa",  "teun"};
constexpr std::array<std::string_view, 16> lastNames{"marsh",  "okafor", "ferrante", "pike",   "haddad", "darcy",
                                                     "tanabe", "lun",    "holm",     "renn",   "kot",    "quill",
                                                     "bergen", "santos", "vale",     "wouters"};

std::string capitalized(std::string_view name)
{
    std::string text(name);
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

/// Nicks have no escapes of their own: a comma only where CSV quotes are at hand.
Person person(unsigned tenant, unsigned number, const Dialect &dialect)
{
    const std::string_view first = firstNames[number % firstNames.size()];
    const std::string_view last = lastNames[number / firstNames.size() % lastNames.size()];
    const bool mayQuote = dialect.escapes == Escapes::XmlThenCsv || dialect.escapes == Escapes::CsvOnly;
    const std::string nick = number % 5 == 0 && mayQuote ? capitalized(last) + ", " + capitalized(first)
                             : number % 7 == 0           ? capitalized(first) + " \u00D8st"
                                                         : capitalized(first) + " " + capitalized(last);
    return {std::format("{}.{}@im{}.pluvius.example", first, last, tenant), nick, std::format("desk-{:04x}", number)};
}

/// Makes the events of one conversation.
class Writer
{
public:
    Writer(Random &random, const Setting &setting, const Dialect &dialect)
        : m_random(random), m_setting(setting), m_dialect(dialect)
    {
    }

    Script run()
    {
        m_script.room = m_random.oneIn(10);
        m_script.id = std::format("ucb{}-{:08}", m_setting.ucb, m_setting.number);
        if (m_random.oneIn(2))
            m_script.thread = std::format("th-{:06x}", m_setting.number);
        m_second = m_setting.day + 7 * 3600 + m_random.below(9 * 3600);
        m_script.start = m_second;
        const unsigned first = m_random.below(200);
        for (unsigned i = 0, count = m_script.room ? 4 + m_random.below(5) : 2; i < count; ++i)
            m_script.people.push_back(person(m_setting.tenant, first + i * 3, m_dialect));
        m_script.room ? writeRoom() : writeMessages(m_setting.messages, false);
        m_script.end = m_second;
        return std::move(m_script);
    }

private:
    void add(std::string_view type, std::size_t who, std::vector<std::string> fields = {}, int text = -1)
    {
        m_script.events.push_back({type, m_second, who, std::move(fields), text});
        m_second += m_random.below(90);
    }

    std::string content()
    {
        if (m_random.oneIn(12)) {
            const std::string_view special = specialTexts[m_random.below(specialTexts.size())];
            if (canExpress(m_dialect, special))
                return std::string(special);
        }
        return plainWords(m_random, 3 + m_random.below(14));
    }

    void writeMessages(unsigned count, bool room)
    {
        for (; count > 0; --count) {
            const std::size_t who = m_random.below(static_cast<unsigned>(m_script.people.size()));
            std::vector<std::string> fields{m_script.people[who].client, content(),
                                            std::format("{}.{:04}", m_script.id, ++m_messages)};
            if (!room && !m_random.oneIn(8)) {
                fields.push_back(m_script.people[1 - who].client);
                fields.push_back(std::format("ucb{}", m_setting.ucb));
            } else if (m_dialect.padded) {
                fields.resize(5);
            }
            add("Message", who, std::move(fields), 1);
        }
    }

    void writeRoom()
    {
        const std::vector<Person> &people = m_script.people;
        const auto join = [&](std::size_t who) { add("MUCJoin", who, {people[who].nick, people[who].client}); };
        add("MUCCreate", 0, {m_script.id + "@rooms.pluvius.example", people[0].nick, m_script.thread});
        join(0);
        std::string invited = people[1].jid;
        for (std::size_t i = 2; i < people.size(); ++i)
            invited += ";" + people[i].jid;
        add("MUCInvite", 0, {content(), invited}, 0);
        add("MUCInviteDecline", 1, {people[1].client, content()}, 1);
        for (std::size_t i = 2; i < people.size(); ++i)
            join(i);
        const unsigned before = m_setting.messages / 2;
        writeMessages(before, true);
        add("MUCNickChange", 2, {"Boss", people[2].client, people[2].nick});
        add("MUCKick", 0, {people[3].jid});
        join(3);
        add("MUCBan", 0, {people[3].jid});
        writeMessages(m_setting.messages - before, true);
        add("MUCLeave", 2, {"Boss", people[2].client, content()}, 2);
        add("MUCDestroy", 0);
    }

    Random &m_random;
    const Setting &m_setting;
    const Dialect &m_dialect;
    Script m_script;
    std::int64_t m_second = 0;
    unsigned m_messages = 0;
};

} // namespace

Script writeScript(Random &random, const Setting &setting, const Dialect &dialect)
{
    return Writer(random, setting, dialect).run();
}

std::string plainWords(Random &random, unsigned count)
{
    std::string text;
    for (; count > 0; --count) {
        text += text.empty() ? "" : " ";
        text += words[random.below(words.size())];
    }
    return text;
}

} // namespace casebook::test
