// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/taskarchive.h"

#include "tests/generator/archivefile.h"

#include <format>

namespace casebook::test {

namespace {

constexpr unsigned ownTenant = 4;
constexpr std::int64_t night = 1616889600; // 2021-03-28T00:00:00Z, an hour before the clocks go on
constexpr std::int64_t hour = 3600;

/// One conversation, said by hand.
class Said
{
public:
    Said(std::string id, bool room, std::int64_t start, const std::vector<std::string> &names)
    {
        m_script.id = std::move(id);
        m_script.room = room;
        m_script.start = start;
        for (const auto &name : names)
            m_script.people.push_back({name + "@im.desk.pluvius.example", name, "desk-" + name});
    }
    Person &person(std::size_t who) { return m_script.people[who]; }
    void message(std::int64_t second, std::size_t who, const std::string &text)
    {
        const auto uid = std::format("{}.{:04}", m_script.id, m_script.events.size());
        m_script.events.push_back({"Message", second, who, {m_script.people[who].client, text, uid}, 1});
    }
    void event(std::string_view type, std::int64_t second, std::size_t who, std::vector<std::string> fields)
    {
        m_script.events.push_back({type, second, who, std::move(fields), -1});
    }
    void join(std::int64_t second, std::size_t who)
    {
        event("MUCJoin", second, who, {m_script.people[who].nick, m_script.people[who].client});
    }
    const std::string &jid(std::size_t who) const { return m_script.people[who].jid; }
    const Script &script()
    {
        m_script.end = m_script.events.back().second + 60;
        return m_script;
    }

private:
    Script m_script;
};

/// Ilan comes late; Dana is renamed; Omar is kicked before the code, and Nuri banned after it.
void sayDoorCode(ArchiveFile &file, TaskArchive &archive)
{
    const std::int64_t start = night - 60 * hour;
    Said room("desk-000001", true, start, {"mara", "ilan", "dana", "omar", "nuri"});
    room.event("MUCCreate", start, 0, {"desk@rooms.pluvius.example", "mara"});
    for (const std::size_t who : {0, 2, 3, 4})
        room.join(start + static_cast<std::int64_t>(who) + 1, who);
    room.message(start + 60, 3, "Is somebody still in the building?");
    room.event("MUCKick", start + 90, 0, {room.jid(3)});
    room.event("MUCNickChange", start + 100, 2, {"the night shift", "desk-dana", "dana"});
    room.message(start + 120, 2, "I am. What is the way in?");
    room.message(start + 140, 0, "The door code is 4711, as ever.");
    room.join(start + 150, 1);
    room.event("MUCBan", start + 160, 0, {room.jid(4)});
    room.message(start + 180, 1, "What did I miss?");
    room.person(3).left = start + 90;
    room.person(1).joined = start + 150;
    room.person(4).left = start + 160;
    file.add(room.script(), Fault::None);
    for (const std::size_t who : {0, 2, 4})
        archive.presentAtDoorCode.insert(QString::fromStdString(room.jid(who)));
}

/// Every ten minutes from midnight UTC on. 01:30 there is 00:30Z; 03:45 is 01:45Z, since an hour is left out.
void sayNight(ArchiveFile &file, TaskArchive &archive)
{
    Said chat("desk-000002", false, night, {"mara", "ilan"});
    for (int tenMinutes = 0; tenMinutes < 24; ++tenMinutes)
        chat.message(night + tenMinutes * 600, static_cast<std::size_t>(tenMinutes % 2),
                     std::format("Night watch, entry {}", tenMinutes));
    file.add(chat.script(), Fault::None);
    Said other("desk-000003", false, night, {"mara", "omar"}); // at the same time, with somebody else
    other.message(night + 40 * 60, 0, "Not for this search");
    file.add(other.script(), Fault::None);
    archive.mara = QString::fromStdString(chat.jid(0));
    archive.ilan = QString::fromStdString(chat.jid(1));
    archive.inTheNight = 8; // 00:30, 00:40, 00:50, 01:00, 01:10, 01:20, 01:30 and 01:40 UTC
}

/// Term i is in 2 i messages, which have nothing else in common; what others say has none of them.
void sayTerms(ArchiveFile &file, TaskArchive &archive)
{
    constexpr std::int64_t start = night + 9 * hour;
    Said chat("desk-000004", false, start, {"nuri", "dana"});
    std::int64_t second = start;
    const auto say = [&](const std::string &text) { chat.message(second += 20, 0, text); };
    for (int i = 1; i <= 22; ++i) {
        const auto word = std::format("zz{:02}umbrella", i);
        const auto term = QString::fromStdString(word);
        archive.terms += term;
        archive.hits[term] = archive.unique[term] = 2 * i;
        for (int hit = 0; hit < 2 * i; ++hit)
            say(std::format("About {} number {}", word, hit));
        archive.anyTerm += 2 * i;
    }
    const QString meeting = QStringLiteral("会议"); // inside of a longer run
    const QString letters = QStringLiteral("q7");
    archive.terms += {meeting, letters};
    say("明天会议室见");
    say("Shelf q7 is empty");
    say("zz01umbrella and q7 in one"); // two terms, one message
    archive.hits[meeting] = archive.unique[meeting] = 1;
    archive.hits[letters] = 2;
    archive.unique[letters] = 1;
    ++archive.hits[QStringLiteral("zz01umbrella")];
    archive.anyTerm += 3;
    archive.faultyTerm = QStringLiteral("\"never closed");
    archive.terms += archive.faultyTerm;
    file.add(chat.script(), Fault::None);
}

} // namespace

bool makeTaskArchive(const QString &folder, TaskArchive &archive)
{
    ArchiveRecipe recipe;
    recipe.messages = 4000;
    recipe.messagesPerFile = 60;
    recipe.longestConversation = 300;
    recipe.dialects = {dialectNamed("plain")};
    recipe.faults = {Fault::MissingDay, Fault::Garbage, Fault::CutEnd, Fault::Padding};
    const Path path = pathFromText(folder.toStdString());
    auto made = makeArchive(path, recipe);
    if (!made)
        return false;
    ArchiveFile file(path, {ownTenant, "ucb1_20210328.IMArchive"}, *recipe.dialects.front(), recipe, *made);
    sayDoorCode(file, archive);
    sayNight(file, archive);
    sayTerms(file, archive);
    made->conversations += 4;
    if (!file.finish())
        return false;
    archive.folder = folder + QStringLiteral("/IMArchives");
    archive.key = std::move(*made);
    return true;
}

} // namespace casebook::test
