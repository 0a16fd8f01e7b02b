// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/generator/recordtext.h"

#include "core/base/qtext.h"
#include "core/base/utf8.h"

#include <QByteArray>
#include <QStringEncoder>

#include <array>
#include <chrono>
#include <format>
#include <iterator>
#include <utility>

namespace casebook::test {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> otherSpellings{{{"BeginConv", "ConvBegin"},
                                                                                       {"ConvEnd", "END_CONV"},
                                                                                       {"Pointers", "Pointer"},
                                                                                       {"Participant", "participants"},
                                                                                       {"MessageInfo", "Msg-Info"},
                                                                                       {"IMEvent", "IM Event"}}};

/// The fraction of every second in TimeForm::Fraction.
constexpr std::string_view fraction = "25";

void appendXml(std::string &to, std::string_view text, const Dialect &dialect)
{
    const bool allFive = dialect.escapes != Escapes::MarkupThenCsv;
    for (const char c : text) {
        switch (c) {
        case '&': to += "&amp;"; break;
        case '<': to += "&lt;"; break;
        case '>': to += "&gt;"; break;
        case '"': to += allFive ? "&quot;" : "\""; break;
        case '\'': to += allFive ? "&apos;" : "'"; break;
        case '\n': to += dialect.escapes == Escapes::BareBreaks ? "\n" : "&#10;"; break;
        default:
            if (c == dialect.delimiter &&
                (dialect.escapes == Escapes::References || dialect.escapes == Escapes::XmlOnly))
                std::format_to(std::back_inserter(to), "&#{};", static_cast<int>(c));
            else
                to += c;
        }
    }
}

std::int64_t sinceYear(int year, std::int64_t second)
{
    const std::chrono::sys_days epoch(std::chrono::year(year) / 1 / 1);
    return second - std::chrono::sys_seconds(epoch).time_since_epoch().count();
}

/// The characters of Windows-1252 below 0x100 only, which is what the texts have.
bool toWindows1252(std::string_view text, std::string &bytes)
{
    bytes.clear();
    for (const QChar c : toQString(text)) {
        if (c > QChar(0xFF) || (c >= QChar(0x80) && c < QChar(0xA0)))
            return false;
        bytes += c.toLatin1();
    }
    return true;
}

} // namespace

void Traces::add(const Traces &other)
{
    windows1252 |= other.windows1252;
    csvInsideXml |= other.csvInsideXml;
    backslashes |= other.backslashes;
    continuedLines |= other.continuedLines;
    references |= other.references;
}

void RecordText::begin(std::string_view type, std::string_view subType)
{
    m_record.clear();
    word(type);
    if (!subType.empty()) {
        m_record += m_dialect.delimiter;
        m_record += subType;
    } else if (!m_dialect.lacksSubTypes) {
        m_record += m_dialect.delimiter;
        m_record += m_dialect.noSubType;
    }
}

void RecordText::word(std::string_view type)
{
    for (const auto &[usual, other] : otherSpellings) {
        if (m_dialect.otherWords && usual == type)
            type = other;
    }
    m_record += type;
}

void RecordText::quoted(std::string_view value)
{
    m_record += '"';
    for (const char c : value) {
        m_record += c;
        if (c == '"')
            m_record += c;
    }
    m_record += '"';
}

void RecordText::field(std::string_view value)
{
    m_record += m_dialect.delimiter;
    const std::array special{m_dialect.delimiter, '"', '\n', '\r'};
    if (m_dialect.quoteAll || value.find_first_of(std::string_view(special)) != std::string_view::npos)
        quoted(value);
    else
        m_record += value;
}

void RecordText::text(std::string_view decoded)
{
    const bool hasXml = m_dialect.escapes != Escapes::CsvOnly && m_dialect.escapes != Escapes::Backslash;
    m_scratch.clear();
    appendXml(m_scratch, decoded, m_dialect);
    m_traces.references |= hasXml && m_scratch != decoded && m_scratch.contains('&');
    const bool hasDelimiter = decoded.contains(m_dialect.delimiter);
    switch (m_dialect.escapes) {
    case Escapes::CsvOnly: return field(decoded);
    case Escapes::Backslash:
        m_record += m_dialect.delimiter;
        for (const char c : decoded) {
            if (hasDelimiter && (c == m_dialect.delimiter || c == '"'))
                m_record += '\\';
            m_record += c;
        }
        m_traces.backslashes |= hasDelimiter;
        return;
    case Escapes::CsvThenXml: {
        m_record += m_dialect.delimiter;
        const bool quotes = hasDelimiter || decoded.contains('"') || decoded.contains('\n');
        if (!quotes)
            return appendXml(m_record, decoded, m_dialect);
        m_record += "&quot;";
        for (const char c : decoded)
            appendXml(m_record, c == '"' ? std::string_view("\"\"") : std::string_view(&c, 1), m_dialect);
        m_record += "&quot;";
        m_traces.csvInsideXml = true;
        return;
    }
    case Escapes::BareBreaks:
        m_traces.continuedLines |= decoded.contains('\n');
        if (decoded.contains('\n')) {
            m_record += m_dialect.delimiter;
            return appendXml(m_record, decoded, m_dialect);
        }
        break;
    default: break;
    }
    field(m_scratch);
}

void RecordText::openQuote(std::string_view decoded)
{
    m_record += m_dialect.delimiter;
    m_record += '"';
    m_record += decoded;
}

void RecordText::time(std::int64_t second)
{
    const std::chrono::sys_seconds moment{std::chrono::seconds(second)};
    switch (m_dialect.times) {
    case TimeForm::Iso: return field(std::format("{:%FT%T}Z", moment));
    case TimeForm::Fraction: return field(std::format("{:%FT%T}.{}Z", moment, fraction));
    case TimeForm::Offset: return field(std::format("{:%FT%T}+01:00", moment + std::chrono::hours(1)));
    case TimeForm::NoZone: return field(std::format("{:%F %T}", moment));
    case TimeForm::Legacy: return field(std::format("{:%Y%m%dT%T}", moment));
    case TimeForm::Seconds: return field(std::to_string(second));
    case TimeForm::Milliseconds: return field(std::format("{}000", second));
    case TimeForm::Microseconds: return field(std::format("{}000000", second));
    case TimeForm::Nanoseconds: return field(std::format("{}000000000", second));
    case TimeForm::FileTime: return field(std::format("{}0000000", sinceYear(1601, second)));
    case TimeForm::Ticks: return field(std::format("{}0000000", sinceYear(1, second)));
    case TimeForm::DayFirst: return field(std::format("{:%d.%m.%Y %T}", moment));
    case TimeForm::MonthFirst: return field(std::format("{:%m/%d/%Y %I:%M:%S %p}", moment));
    }
}

std::string RecordText::encoded()
{
    const bool isAscii = utf8::isAscii(m_record);
    if (m_dialect.isUtf16()) {
        const auto encoding =
            m_dialect.encoding == Encoding::Utf16LittleEndian ? QStringEncoder::Utf16LE : QStringEncoder::Utf16BE;
        QStringEncoder encoder(encoding);
        const QByteArray bytes = encoder.encode(toQString(m_record));
        return bytes.toStdString();
    }
    if (m_dialect.encoding == Encoding::Windows1252 && !isAscii && toWindows1252(m_record, m_scratch)) {
        m_traces.windows1252 = true;
        return m_scratch;
    }
    return m_record;
}

WrittenRecord RecordText::finish()
{
    m_record += m_dialect.lineEnd;
    WrittenRecord record;
    record.bytes = encoded();
    record.traces = std::exchange(m_traces, {});
    record.length = record.bytes.size() - (m_dialect.convertedLineEnds ? 1 : 0);
    record.distance = m_dialect.countsCharacters ? utf8::codePoints(m_record) : record.length;
    return record;
}

bool canExpress(const Dialect &dialect, std::string_view text)
{
    const bool looksEscaped = text.contains('&') && text.contains(';');
    const bool hasDelimiter = text.contains(dialect.delimiter);
    switch (dialect.escapes) {
    case Escapes::CsvOnly: return !looksEscaped;
    case Escapes::CsvThenXml: return hasDelimiter || text.find_first_of("\"\n") == std::string_view::npos;
    case Escapes::Backslash:
        return !looksEscaped && (hasDelimiter || !text.contains('"')) &&
               text.find_first_of("\\\n") == std::string_view::npos;
    default: return true;
    }
}

std::string trueTime(const Dialect &dialect, std::int64_t second)
{
    const std::chrono::sys_seconds moment{std::chrono::seconds(second)};
    return dialect.times == TimeForm::Fraction ? std::format("{:%FT%T}.{}Z", moment, fraction)
                                               : std::format("{:%FT%T}Z", moment);
}

} // namespace casebook::test
