// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/generator/archivefile.h"

#include "core/base/json.h"
#include "core/base/qtext.h"

#include <QJsonObject>

#include <algorithm>
#include <chrono>

namespace casebook::test {

namespace {

using namespace Qt::StringLiterals;

/// Characters of ASCII in the encoding of the dialect.
std::string encodedAscii(const Dialect &dialect, std::string_view text)
{
    if (!dialect.isUtf16())
        return std::string(text);
    std::string bytes;
    for (const char c : text) {
        bytes += dialect.encoding == Encoding::Utf16LittleEndian ? c : '\0';
        bytes += dialect.encoding == Encoding::Utf16LittleEndian ? '\0' : c;
    }
    return bytes;
}

bool hasLateDay(std::int64_t second)
{
    const auto day = std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds(std::chrono::seconds(second)));
    return static_cast<unsigned>(std::chrono::year_month_day(day).day()) > 12;
}

void addAll(Tally &to, const Tally &from)
{
    for (const auto &[name, count] : from)
        to[name] += count;
}

} // namespace

std::string FileName::path() const
{
    return "IMArchives/" + tenantName(tenant) + "/" + name;
}

ArchiveFile::ArchiveFile(const Path &folder, FileName name, const Dialect &dialect, const ArchiveRecipe &recipe,
                         MadeArchive &made)
    : m_name(std::move(name)), m_dialect(dialect), m_recipe(recipe), m_made(made)
{
    const Path path = folder / pathFromText(m_name.path());
    std::filesystem::create_directories(path.parent_path());
    m_file.open(path, std::ios::binary);
    put(markOf(dialect));
    if (dialect.mark)
        addIssue("byte-order-mark");
}

void ArchiveFile::add(const Script &script, Fault fault, bool isCopy)
{
    const std::uint64_t offset = m_bytes;
    const ConversationText text = write(script, fault);
    for (const EventPlace &place : text.events) {
        if (isCopy || place.repeated) {
            ++m_made.duplicates;
            continue;
        }
        count(script, place);
        tell(script, place, offset);
    }
}

void ArchiveFile::addConflicting(const Script &script, std::size_t changed)
{
    const std::uint64_t offset = m_bytes;
    const ConversationText text = write(script, Fault::None);
    count(script, text.events[changed]);
    tell(script, text.events[changed], offset);
    m_made.duplicates += text.events.size() - 1;
    m_made.issues["conflicting-copies"] += 2; // one at each place
}

ConversationText ArchiveFile::write(const Script &script, Fault fault)
{
    ConversationText text = writeConversation(script, m_dialect, m_bytes, fault, m_name.isDaily);
    put(text.bytes);
    addAll(m_made.records, text.records);
    addAll(m_made.issues, text.issues);
    for (const ScriptEvent &event : script.events)
        m_hasLateDay = m_hasLateDay || hasLateDay(event.second);
    return text;
}

void ArchiveFile::count(const Script &script, const EventPlace &place)
{
    const std::string_view type = place.unknown ? std::string_view("Other") : script.events[place.event].type;
    const auto found = m_made.events.find(type);
    ++(found == m_made.events.end() ? m_made.events[std::string(type)] : found->second);
}

void ArchiveFile::tell(const Script &script, const EventPlace &place, std::uint64_t offset)
{
    if (!m_recipe.events)
        return;
    const ScriptEvent &event = script.events[place.event];
    QJsonObject line{{"source"_L1, toQString(m_name.path())},
                     {"offset"_L1, static_cast<qint64>(offset + place.offset)},
                     {"length"_L1, static_cast<qint64>(place.length)},
                     {"tenant"_L1, toQString(tenantName(m_name.tenant))},
                     {"conversation_id"_L1, toQString(script.id)},
                     {"type"_L1, place.unknown ? u"Other"_s : toQString(event.type)},
                     {"time"_L1, toQString(trueTime(m_dialect, event.second))},
                     {"sender"_L1, toQString(script.people[event.person].jid)}};
    if (event.text >= 0 && !place.unknown)
        line.insert("text"_L1, toQString(place.text.value_or(std::string(event.textValue()))));
    if (event.isMessage() && !place.cut && !place.unknown)
        line.insert("uid"_L1, toQString(event.fields[2]));
    *m_recipe.events << toJson(line) << '\n';
}

void ArchiveFile::addGarbage(std::string_view line)
{
    put(encodedAscii(m_dialect, line));
    put(encodedAscii(m_dialect, m_dialect.lineEnd));
    addIssue("unreadable-lines");
}

void ArchiveFile::addPadding(std::size_t characters)
{
    put(std::string(characters * (m_dialect.isUtf16() ? 2 : 1), '\0'));
    addIssue("nul-padding");
}

void ArchiveFile::put(std::string_view bytes)
{
    m_file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    m_bytes += bytes.size();
}

bool ArchiveFile::finish()
{
    m_file.close();
    if (m_dialect.otherWords)
        addIssue("record-word-variant");
    if (m_dialect.lacksSubTypes)
        addIssue("sub-type-column-missing");
    const bool monthFirst = m_dialect.times == TimeForm::MonthFirst;
    if (monthFirst || m_dialect.times == TimeForm::NoZone || m_dialect.times == TimeForm::DayFirst)
        addIssue("zone-assumed");
    if (monthFirst && !m_hasLateDay)
        addIssue("date-order-assumed");
    ++m_made.files;
    m_made.bytes += m_bytes;
    m_made.fileList.push_back({m_name.path(), std::string(m_dialect.name), m_bytes});
    return m_file.good();
}

} // namespace casebook::test
