// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/fields.h"

#include "core/base/qtext.h"

#include <QString>

#include <array>
#include <charconv>
#include <chrono>
#include <utility>

namespace casebook::store {

namespace {

void appendQuoted(std::string &json, std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    json += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (byte < 0x20) {
            json += "\\u00";
            json += digits[byte >> 4U];
            json += digits[byte & 15U];
        } else {
            json += c;
        }
    }
    json += '"';
}

void appendKey(std::string &json, std::string_view key)
{
    json += json.empty() ? '{' : ',';
    appendQuoted(json, key);
    json += ':';
}

void appendText(std::string &json, std::string_view key, std::string_view text)
{
    if (text.empty())
        return;
    appendKey(json, key);
    appendQuoted(json, text);
}

void appendTexts(std::string &json, std::span<const std::string_view> texts)
{
    char before = '[';
    for (const std::string_view text : texts) {
        json += before;
        appendQuoted(json, text);
        before = ',';
    }
    json += ']';
}

void appendList(std::string &json, std::string_view key, std::span<const std::string_view> texts)
{
    if (texts.empty())
        return;
    appendKey(json, key);
    appendTexts(json, texts);
}

/// The moment, formOf() it, and how it was written.
void appendMoment(std::string &json, std::string_view key, const std::optional<Instant> &time, std::string_view raw)
{
    if (!time && raw.empty())
        return;
    const std::string moment = time ? std::to_string(time->nanoseconds) : std::string();
    const std::string form = std::to_string(formOf(time));
    appendList(json, key, std::array<std::string_view, 3>{moment, form, raw});
}

void appendAttachments(std::string &json, std::span<const AttachmentRecord> attachments)
{
    if (attachments.empty())
        return;
    appendKey(json, "attachments");
    char before = '[';
    for (const AttachmentRecord &file : attachments) {
        json += before;
        const std::string bytes = file.bytes ? std::to_string(*file.bytes) : std::string();
        appendTexts(json, std::array<std::string_view, 5>{file.name, file.type, bytes, file.reference, file.media});
        before = ',';
    }
    json += ']';
}

template <typename Number> bool readNumber(std::string_view text, Number &number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

/// Reads what the functions above write: one object of texts, lists of texts and lists of these, without blanks.
class Reading
{
public:
    explicit Reading(std::string_view json) : m_rest(json) {}

    bool take(char c)
    {
        if (!m_rest.starts_with(c))
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    bool text(std::string &value)
    {
        value.clear();
        if (!take('"'))
            return false;
        while (!m_rest.empty() && m_rest.front() != '"') {
            if (!character(value))
                return false;
        }
        return take('"');
    }

    bool list(std::vector<std::string> &values)
    {
        if (!take('['))
            return false;
        do {
            if (!text(values.emplace_back()))
                return false;
        } while (take(','));
        return take(']');
    }

    bool moment(std::optional<Instant> &time, std::string &raw)
    {
        std::vector<std::string> parts;
        if (!list(parts) || parts.size() != 3)
            return false;
        std::int64_t nanoseconds = 0;
        std::int64_t form = 0;
        if (!readNumber(parts[1], form) || (!parts[0].empty() && !readNumber(parts[0], nanoseconds)))
            return false;
        time = toInstant(parts[0].empty() ? std::nullopt : std::optional(nanoseconds), form);
        raw = std::move(parts[2]);
        return true;
    }

    bool attachments(std::vector<Attachment> &files)
    {
        if (!take('['))
            return false;
        do {
            std::vector<std::string> parts;
            if (!list(parts) || parts.size() != 5)
                return false;
            std::uint64_t bytes = 0;
            if (!parts[2].empty() && !readNumber(parts[2], bytes))
                return false;
            files.push_back({std::move(parts[0]), std::move(parts[1]),
                             parts[2].empty() ? std::nullopt : std::optional(bytes), std::move(parts[3]),
                             std::move(parts[4])});
        } while (take(','));
        return take(']');
    }

    bool atEnd() const { return m_rest.empty(); }

private:
    bool character(std::string &value)
    {
        if (!take('\\')) {
            value += m_rest.front();
            m_rest.remove_prefix(1);
            return true;
        }
        if (!take('u')) {
            if (m_rest.empty())
                return false;
            value += m_rest.front();
            m_rest.remove_prefix(1);
            return true;
        }
        unsigned code = 0;
        if (m_rest.size() < 4 || std::from_chars(m_rest.data(), m_rest.data() + 4, code, 16).ptr != m_rest.data() + 4)
            return false;
        value += static_cast<char>(code);
        m_rest.remove_prefix(4);
        return true;
    }

    std::string_view m_rest;
};

} // namespace

void writeFurtherFields(const EventRecord &record, std::string &json)
{
    json.clear();
    if (record.type == EventType::Other || record.typeName != eventTypeName(record.type))
        appendText(json, "type", record.typeName);
    appendText(json, "room", record.room);
    appendText(json, "thread", record.threadId);
    appendText(json, "nick", record.nick);
    appendText(json, "old_nick", record.oldNick);
    appendText(json, "target", record.target);
    appendList(json, "invited", record.invited);
    appendMoment(json, "ended", record.ended, record.rawEnded);
    appendAttachments(json, record.attachments);
    appendList(json, "extra", record.extra);
    if (!json.empty())
        json += '}';
}

bool readFurtherFields(std::string_view json, Event &event)
{
    if (json.empty())
        return true;
    Reading reading(json);
    const std::array<std::pair<std::string_view, std::string *>, 6> texts{{{"type", &event.typeName},
                                                                           {"room", &event.room},
                                                                           {"thread", &event.threadId},
                                                                           {"nick", &event.nick},
                                                                           {"old_nick", &event.oldNick},
                                                                           {"target", &event.target}}};
    std::string key;
    char before = '{';
    while (reading.take(before)) {
        if (!reading.text(key) || !reading.take(':'))
            return false;
        bool read = false;
        if (key == "invited" || key == "extra") {
            read = reading.list(key == "invited" ? event.invited : event.extra);
        } else if (key == "ended") {
            read = reading.moment(event.ended, event.rawEnded);
        } else if (key == "attachments") {
            read = reading.attachments(event.attachments);
        } else {
            for (const auto &[name, value] : texts) {
                if (name == key)
                    read = reading.text(*value);
            }
        }
        if (!read)
            return false;
        before = ',';
    }
    return reading.take('}') && reading.atEnd();
}

std::int64_t formOf(const std::optional<Instant> &instant)
{
    return instant ? instant->digits + (instant->zoneAssumed ? 16 : 0) : 0;
}

std::optional<Instant> toInstant(std::optional<std::int64_t> nanoseconds, std::int64_t form)
{
    if (!nanoseconds)
        return std::nullopt;
    return Instant{*nanoseconds, static_cast<std::uint8_t>(form & 15), (form & 16) != 0};
}

bool isCanonicalTime(Instant instant, std::string_view raw)
{
    using namespace std::chrono;
    constexpr std::string_view shape = "0000-00-00T00:00:00";
    const std::size_t fraction = instant.digits > 0 ? instant.digits + 1U : 0U;
    if (raw.size() != shape.size() + fraction + 1)
        return false;
    const sys_time<nanoseconds> time{nanoseconds{instant.nanoseconds}};
    const auto day = floor<days>(time);
    const year_month_day date{day};
    const auto clock = (time - day).count();
    std::array<char, 32> text{};
    const auto put = [&text](std::size_t at, std::size_t width, std::int64_t value) {
        for (std::size_t i = width; i-- > 0; value /= 10)
            text[at + i] = static_cast<char>('0' + value % 10);
    };
    std::copy(shape.begin(), shape.end(), text.begin());
    put(0, 4, static_cast<int>(date.year()));
    put(5, 2, static_cast<unsigned>(date.month()));
    put(8, 2, static_cast<unsigned>(date.day()));
    constexpr std::int64_t second = 1'000'000'000;
    put(11, 2, clock / (3600 * second));
    put(14, 2, clock / (60 * second) % 60);
    put(17, 2, clock / second % 60);
    put(20, 9, clock % second);
    if (fraction > 0)
        text[shape.size()] = '.';
    text[shape.size() + fraction] = 'Z';
    return raw == std::string_view(text.data(), raw.size());
}

std::string foldText(std::string_view text)
{
    return toQString(text).toCaseFolded().toStdString();
}

} // namespace casebook::store
