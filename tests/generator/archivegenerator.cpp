// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/generator/archivegenerator.h"

#include "tests/generator/archivefile.h"
#include "tests/generator/scriptfaults.h"

#include <algorithm>
#include <chrono>
#include <format>
#include <optional>
#include <utility>

namespace casebook::test {

namespace {

using std::chrono::sys_days;

const Dialect &plain = *dialectNamed("plain");

/// What one UCB of one tenant is about.
struct Desk
{
    Calendar calendar;
    std::optional<Script> tail; ///< Of a conversation that went on over midnight.
};

class Generator
{
public:
    Generator(const Path &folder, const ArchiveRecipe &recipe)
        : m_folder(folder), m_recipe(recipe), m_random(recipe.seed)
    {
        for (unsigned tenant = 1; tenant <= recipe.tenants; ++tenant) {
            for (unsigned ucb = 1; ucb <= recipe.ucbs; ++ucb)
                m_desks.push_back({{tenant, ucb, {}, {}, {}}, std::nullopt});
        }
    }

    Result<MadeArchive> run()
    {
        for (std::uint64_t i = 0; i < m_recipe.smallFiles && m_failed.empty(); ++i)
            writeSmallFile(i);
        for (m_day = firstDay; (left() > 0 || hasTails()) && m_failed.empty(); m_day += std::chrono::days(1)) {
            for (Desk &desk : m_desks) {
                if (left() > 0 || desk.tail)
                    writeDay(desk);
            }
        }
        if (!m_failed.empty())
            return failure(Error::Code::Io, m_failed, "cannot be written", "Look at the room on the disk");
        for (Desk &desk : m_desks)
            keepCalendar(desk.calendar);
        return std::move(m_made);
    }

private:
    static constexpr sys_days firstDay{std::chrono::year(2023) / 1 / 2}; // a Monday

    std::uint64_t left() const { return m_recipe.messages - m_made.messages; }
    bool hasTails() const
    {
        return std::ranges::any_of(m_desks, [](const Desk &desk) { return desk.tail.has_value(); });
    }
    std::string dayText() const { return std::format("{:%F}", m_day); }
    bool isWeekend() const { return std::chrono::weekday(m_day).iso_encoding() > 5; }

    unsigned messagesOfDay() const
    {
        constexpr std::uint64_t workingDays = 390; // in 18 months
        const std::uint64_t spread = std::clamp<std::uint64_t>(
            m_recipe.messages / (std::uint64_t{m_recipe.tenants} * m_recipe.ucbs * workingDays), 20, 20'000);
        const auto usual = m_recipe.messagesPerFile ? m_recipe.messagesPerFile : static_cast<unsigned>(spread);
        return isWeekend() ? std::max(1U, usual / 10) : usual;
    }

    const Dialect &someDialect()
    {
        const auto &choice = m_recipe.dialects;
        return choice.empty() ? plain : *choice[m_random.below(static_cast<unsigned>(choice.size()))];
    }

    // ---- one file

    void writeDay(Desk &desk)
    {
        Calendar &calendar = desk.calendar;
        const FileName name{calendar.tenant, std::format("ucb{}_{:%Y%m%d}.IMArchive", calendar.ucb, m_day)};
        const Fault fault = faultOfDay(desk);
        if (fault == Fault::MissingDay) {
            ++m_nextFault;
            calendar.missing.push_back(dayText());
            m_made.faults.push_back({fault, name.path(), 0, 0, {}});
            return;
        }
        calendar.first = calendar.first.empty() ? dayText() : calendar.first;
        calendar.last = dayText();
        ArchiveFile file(m_folder, name, someDialect(), m_recipe, m_made);
        if (desk.tail)
            file.add(*std::exchange(desk.tail, std::nullopt), Fault::None);
        const std::uint64_t end = m_made.messages + std::min<std::uint64_t>(messagesOfDay(), left());
        for (unsigned number = 0; m_made.messages < end; ++number)
            writeConversation(desk, file, number, end, fault);
        finish(file);
    }

    /// Every second file in turn; a day is missed only if it is one that people work on, between two others.
    Fault faultOfDay(const Desk &desk)
    {
        if (m_recipe.faults.empty() || ++m_filesSeen % 2 != 0)
            return Fault::None;
        const Fault fault = m_recipe.faults[m_nextFault % m_recipe.faults.size()];
        if (fault == Fault::MissingDay && (isWeekend() || desk.tail || desk.calendar.first.empty()))
            return Fault::None;
        return fault;
    }

    void writeConversation(Desk &desk, ArchiveFile &file, unsigned number, std::uint64_t end, Fault fault)
    {
        const unsigned most = std::max(2U, m_recipe.longestConversation / (m_random.oneIn(10) ? 1 : 10));
        const auto messages = static_cast<unsigned>(
            std::min<std::uint64_t>(std::max(2U, 1 + m_random.below(most)), end - m_made.messages));
        Script script = writeScript(m_random, setting(desk, messages), file.dialect());
        m_made.messages += messages;
        m_made.roomEvents += script.events.size() - messages;
        const bool isLast = m_made.messages >= end;
        const bool isChosen = fault == Fault::CutEnd || fault == Fault::MidnightSplit ? isLast : number == 1;
        if (isChosen && messages >= 2 && fault != Fault::None) {
            ++m_made.conversations;
            return plant(desk, file, script, fault);
        }
        write(desk, file, script);
    }

    void write(Desk &desk, ArchiveFile &file, const Script &script)
    {
        ++m_made.conversations;
        file.add(script, Fault::None);
        if (m_random.oneIn(m_recipe.copies))
            copy(desk, file, script, ".conv");
        if (m_random.oneIn(m_recipe.copies))
            copy(desk, file, script, ".conv.localONLY");
    }

    ArchiveFile applianceFile(const Desk &desk, const Script &script, std::string_view ending, const Dialect &dialect)
    {
        return {m_folder, {desk.calendar.tenant, script.id + std::string(ending), false}, dialect, m_recipe, m_made};
    }

    void copy(const Desk &desk, const ArchiveFile &original, const Script &script, std::string_view ending)
    {
        ArchiveFile file = applianceFile(desk, script, ending, original.dialect());
        file.add(script, Fault::None, true);
        finish(file);
    }

    void writeSmallFile(std::uint64_t number)
    {
        Desk &desk = m_desks[number % m_desks.size()];
        m_day = firstDay;
        const std::uint64_t share = m_recipe.messages / m_recipe.smallFiles;
        const bool isLast = number + 1 == m_recipe.smallFiles;
        const auto messages = static_cast<unsigned>(isLast ? left() : share);
        const Dialect &dialect = someDialect();
        const Script script = writeScript(m_random, setting(desk, messages), dialect);
        m_made.messages += messages;
        m_made.roomEvents += script.events.size() - messages;
        ++m_made.conversations;
        ArchiveFile file = applianceFile(desk, script, ".conv", dialect);
        file.add(script, Fault::None);
        finish(file);
    }

    Setting setting(const Desk &desk, unsigned messages)
    {
        return {desk.calendar.tenant, desk.calendar.ucb, m_made.conversations,
                std::chrono::sys_seconds(m_day).time_since_epoch().count(), messages};
    }

    void finish(ArchiveFile &file)
    {
        if (!file.finish())
            m_failed = file.path();
    }

    // ---- faults

    void plant(Desk &desk, ArchiveFile &file, Script &script, Fault fault)
    {
        ++m_nextFault;
        prepare(script, fault, m_random);
        PlantedFault planted{fault, file.path(), file.bytes(), 0, script.id};
        switch (fault) {
        case Fault::Garbage:
        case Fault::Padding:
            fault == Fault::Garbage ? file.addGarbage("%%EOF 0x1f scrap of another file") : file.addPadding(64);
            planted.length = file.bytes() - planted.offset;
            planted.conversation.clear();
            file.add(script, Fault::None);
            break;
        case Fault::StillOpen: {
            ArchiveFile own = applianceFile(desk, script, ".conv", file.dialect());
            own.add(script, fault);
            planted = {fault, own.path(), 0, own.bytes(), script.id};
            finish(own);
            break;
        }
        case Fault::MidnightSplit: {
            auto [evening, morning] = splitAtMidnight(script, m_random);
            file.add(evening, m_random.oneIn(2) ? Fault::NoEnd : Fault::None);
            desk.tail = std::move(morning);
            break;
        }
        case Fault::ConflictingCopy: plantConflict(desk, file, script); break;
        default: file.add(script, fault); break;
        }
        if (planted.length == 0)
            planted.length = file.bytes() - planted.offset;
        m_made.faults.push_back(std::move(planted));
    }

    void plantConflict(const Desk &desk, ArchiveFile &file, Script &script)
    {
        file.add(script, Fault::None);
        const auto message = std::ranges::find_if(script.events, &ScriptEvent::isMessage);
        message->fields[1] = "something else";
        ArchiveFile other = applianceFile(desk, script, ".conv", file.dialect());
        other.addConflicting(script, static_cast<std::size_t>(message - script.events.begin()));
        finish(other);
    }

    /// Days after the last file are no gap.
    void keepCalendar(Calendar &calendar)
    {
        std::erase_if(calendar.missing, [&](const std::string &day) { return day > calendar.last; });
        if (!calendar.first.empty())
            m_made.calendars.push_back(std::move(calendar));
    }

    const Path &m_folder;
    const ArchiveRecipe &m_recipe;
    Random m_random;
    MadeArchive m_made;
    std::vector<Desk> m_desks;
    sys_days m_day;
    std::uint64_t m_filesSeen = 0;
    std::size_t m_nextFault = 0;
    std::string m_failed; ///< The file that could not be written.
};

} // namespace

Result<MadeArchive> makeArchive(const Path &folder, const ArchiveRecipe &recipe)
{
    return Generator(folder, recipe).run();
}

} // namespace casebook::test
