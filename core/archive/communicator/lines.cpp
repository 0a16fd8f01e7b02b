// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/communicator/draft.h"
#include "core/archive/communicator/systemline.h"
#include "core/archive/communicator/title.h"
#include "core/archive/communicator/words.h"

#include <algorithm>
#include <map>
#include <set>

namespace casebook::archive::communicator {

namespace {

struct Line
{
    std::string_view text; ///< Without its end.
    std::size_t begin = 0; ///< In the mapped text.
};

std::vector<Line> linesOf(std::string_view text)
{
    std::vector<Line> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
        lines.push_back({text.substr(at, end - at), at});
        at = end + (text.substr(end).starts_with("\r\n") ? 2 : 1);
    }
    return lines;
}

using Names = std::set<std::string, std::less<>>;

/// Folded: those that settings and titles name, and what clients call the owner.
Names knownNames(const std::vector<Line> &lines, const Settings &settings)
{
    Names names{"me", "you", "ich", "moi", "yo", folded(settings.owner), folded(settings.partner)};
    for (const Line &line : lines) {
        if (const auto title = titleOf(line.text))
            names.insert(folded(title->partner));
    }
    names.erase(std::string());
    return names;
}

class Senders
{
public:
    Senders(const std::vector<Line> &lines, Pattern pattern, const Names &known)
        : m_free(pattern != Pattern::Header && pattern != Pattern::Name), m_known(known)
    {
        for (const Line &line : lines) {
            const auto start = m_free ? std::nullopt : startOf(line.text, pattern);
            if (start)
                ++m_count[folded(start->name)];
        }
    }

    bool accepts(const LineStart &start) const
    {
        if (m_free)
            return true;
        const std::string name = folded(start.name);
        if (m_known.contains(name))
            return true;
        const auto count = m_count.find(name);
        return !isLabel(start.name) && ((count != m_count.end() && count->second > 1) || surelyName(start.name));
    }

private:
    bool m_free;
    const Names &m_known;
    std::map<std::string, std::size_t, std::less<>> m_count;
};

/// How many lines begin a message by the pattern; 0 when they are too few to mean it.
std::size_t fitting(const std::vector<Line> &lines, Pattern pattern, const Names &known)
{
    const Senders senders(lines, pattern, known);
    std::size_t fits = 0;
    std::size_t filled = 0;
    for (const Line &line : lines) {
        filled += trimmed(line.text).empty() ? 0 : 1;
        const auto start = startOf(line.text, pattern);
        fits += start && !start->name.empty() && senders.accepts(*start) ? 1 : 0;
    }
    const bool chance = (pattern == Pattern::Header || pattern == Pattern::Name) && fits * 5 < filled;
    return fits < 2 || chance ? 0 : fits;
}

void choosePattern(const std::vector<Line> &lines, const Names &known, const Settings &settings, Outline &outline)
{
    std::size_t most = 0;
    for (const Pattern pattern : allPatterns) {
        const std::size_t fits = fitting(lines, pattern, known);
        if (settings.pattern == pattern && fits > 0) {
            outline.pattern = pattern;
            outline.tied.clear();
            return;
        }
        if (fits == 0 || fits < most)
            continue;
        if (fits > most) {
            outline.tied.clear();
            outline.pattern = pattern;
        }
        most = fits;
        outline.tied.push_back(pattern);
    }
}

class LineReading
{
public:
    LineReading(const MappedText &text, const std::vector<Line> &lines, const Names &known, Outline &outline)
        : m_text(text), m_lines(lines), m_outline(outline), m_senders(lines, *outline.pattern, known)
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            take(i);
        closeMessage();
    }

private:
    void take(std::size_t number)
    {
        const Line &line = m_lines[number];
        const auto start = startOf(line.text, *m_outline.pattern);
        if (start && !start->name.empty() && m_senders.accepts(*start))
            return message(line, *start);
        if (start && start->name.empty())
            return stamped(line, *start);
        if (start && ++m_outline.doubtful == 1)
            m_outline.firstDoubtful = m_text.origin(line.begin);
        if (const auto title = titleOf(line.text); title && beginsSession(number, *title))
            return begin({.kind = title->dateOnly ? Draft::Kind::Header : Draft::Kind::Title,
                          .name = title->partner,
                          .rawTime = title->written,
                          .stamp = title->stamp,
                          .text = std::string(trimmed(line.text))},
                         line);
        if (isSeparator(line.text) && number + 1 < m_lines.size() && titleOf(m_lines[number + 1].text))
            return begin({.kind = Draft::Kind::Header, .text = std::string(line.text)}, line);
        if (isSystemLine(line.text))
            return begin({.kind = Draft::Kind::System, .text = std::string(withoutOrnaments(line.text))}, line);
        if (!m_open)
            return begin({.kind = Draft::Kind::Header, .text = std::string(line.text)}, line);
        m_open->text += '\n';
        m_open->text += line.text;
    }

    /// In the middle of a text somebody may write words like those of a title: there it needs a date or a separator,
    /// and a date alone something that sets it off.
    bool beginsSession(std::size_t number, const Title &title) const
    {
        if (!m_hasMessages)
            return true;
        const std::string_view line = trimmed(m_lines[number].text);
        if (title.dateOnly)
            return withoutOrnaments(line).size() != line.size() || trimmed(m_lines[number - 1].text).empty();
        if (title.stamp && title.stamp->date)
            return true;
        const auto isTitle = [this](std::size_t at) { return at < m_lines.size() && titleOf(m_lines[at].text); };
        const auto parts = [this](std::size_t at) { return at < m_lines.size() && isSeparator(m_lines[at].text); };
        return parts(number - 1) || (parts(number + 1) && !isTitle(number + 2));
    }

    void message(const Line &line, const LineStart &start)
    {
        m_hasMessages = true;
        Draft draft{.kind = isSystemName(start.name) ? Draft::Kind::System : Draft::Kind::Message,
                    .name = std::string(start.name),
                    .rawTime = std::string(start.written),
                    .text = std::string(start.text)};
        if (start.stamp.length > 0)
            draft.stamp = start.stamp;
        if (draft.kind == Draft::Kind::System)
            draft.name.clear();
        begin(std::move(draft), line);
    }

    /// A stamp that no name follows: the client wrote the line, or somebody's text looks like that.
    void stamped(const Line &line, const LineStart &start)
    {
        const std::string_view words = withoutOrnaments(start.text);
        if (words.empty() && start.stamp.date)
            return begin({.kind = Draft::Kind::Header,
                          .rawTime = std::string(start.written),
                          .stamp = start.stamp,
                          .text = std::string(line.text)},
                         line);
        begin({.kind = Draft::Kind::System,
               .rawTime = std::string(start.written),
               .stamp = start.stamp,
               .text = std::string(words),
               .uncertain = !isSystemLine(start.text)},
              line);
    }

    void begin(Draft draft, const Line &line)
    {
        closeMessage();
        draft.offset = m_text.origin(line.begin);
        m_open = std::move(draft);
    }

    void closeMessage()
    {
        if (!m_open)
            return;
        m_open->text = trimmed(m_open->text);
        m_outline.drafts.push_back(*std::move(m_open));
        m_open.reset();
    }

    const MappedText &m_text;
    const std::vector<Line> &m_lines;
    Outline &m_outline;
    Senders m_senders;
    std::optional<Draft> m_open;
    bool m_hasMessages = false;
};

} // namespace

Outline outlineLines(const MappedText &text, const Settings &settings)
{
    Outline outline;
    const std::vector<Line> lines = linesOf(text.text());
    const Names known = knownNames(lines, settings);
    choosePattern(lines, known, settings, outline);
    if (outline.pattern)
        LineReading(text, lines, known, outline).run();
    return outline;
}

} // namespace casebook::archive::communicator
