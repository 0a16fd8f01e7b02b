// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/communicator/html.h"

#include "core/archive/communicator/markup.h"
#include "core/archive/communicator/words.h"

#include <algorithm>
#include <array>

namespace casebook::archive::communicator {

namespace {

constexpr std::size_t glancedBytes = 4096;

constexpr std::array<std::string_view, 30> blocks{
    "p",  "div", "tr", "li",      "ul",      "ol",         "table",  "h1",   "h2",   "h3",
    "h4", "h5",  "h6", "hr",      "br",      "blockquote", "pre",    "body", "html", "title",
    "dt", "dd",  "dl", "section", "article", "header",     "footer", "main", "form", "center"};

bool isBlock(const std::string &name)
{
    return std::ranges::find(blocks, name) != blocks.end();
}

class PageReading
{
public:
    explicit PageReading(const MappedText &html) : m_html(html), m_scanner(html.text()) {}

    MappedText run()
    {
        Markup piece;
        while (m_scanner.next(piece)) {
            switch (piece.kind) {
            case Markup::Kind::Text:
            case Markup::Kind::CData: text(piece); break;
            case Markup::Kind::Start: start(piece); break;
            case Markup::Kind::End: end(piece); break;
            case Markup::Kind::Other: break;
            }
        }
        m_text.setSourceBytes(m_html.sourceBytes());
        return std::move(m_text);
    }

private:
    void start(const Markup &piece)
    {
        const std::string name = folded(piece.name);
        if (name == "script" || name == "style") {
            m_scanner.skipTo(name);
            return;
        }
        if (name == "br" || name == "hr")
            return breakLine(piece.begin);
        if (name == "td" || name == "th") {
            if (m_lineHasText)
                put(U'\t', piece.begin);
            m_space.reset();
        } else if (isBlock(name)) {
            endLine(piece.begin);
        }
        m_pre += name == "pre" ? 1 : 0;
    }

    void end(const Markup &piece)
    {
        const std::string name = folded(piece.name);
        if (isBlock(name))
            endLine(piece.begin);
        if (name == "pre" && m_pre > 0)
            --m_pre;
    }

    void text(const Markup &piece)
    {
        for (std::size_t at = 0; at < piece.content.size();) {
            const char c = piece.content[at];
            const std::size_t place = static_cast<std::size_t>(piece.content.data() - m_html.text().data()) + at;
            const Reference reference = c == '&' && piece.kind == Markup::Kind::Text
                                            ? referenceAt(piece.content.substr(at), Entities::Html)
                                            : Reference{};
            if (reference.length > 0) {
                show(reference.character, place);
                at += reference.length;
                continue;
            }
            if (c == ' ' || c == '\t' || c == '\r' || c == '\n')
                space(c, place);
            else
                show(piece.content.substr(at, 1), place);
            ++at;
        }
    }

    void space(char c, std::size_t place)
    {
        if (m_pre == 0)
            m_space = m_space ? m_space : std::optional(place);
        else if (c == '\n')
            breakLine(place);
        else if (c != '\r')
            show(std::string_view(&c, 1), place);
    }

    template <typename Character> void show(Character character, std::size_t place)
    {
        if (m_space && m_lineHasText)
            put(U' ', *m_space);
        m_space.reset();
        put(character, place);
        m_lineHasText = true;
    }

    template <typename Character> void put(Character character, std::size_t place)
    {
        m_text.add(character, m_html.origin(place));
    }

    void breakLine(std::size_t place)
    {
        put(U'\n', place);
        m_lineHasText = false;
        m_space.reset();
    }

    void endLine(std::size_t place)
    {
        if (m_lineHasText)
            breakLine(place);
    }

    const MappedText &m_html;
    MarkupScanner m_scanner;
    MappedText m_text;
    std::optional<std::size_t> m_space; ///< White space that was seen and not yet shown.
    bool m_lineHasText = false;
    std::size_t m_pre = 0;
};

} // namespace

bool isHtml(std::string_view text)
{
    const std::string start = folded(trimmed(text.substr(0, glancedBytes)));
    if (!start.starts_with('<'))
        return false;
    if (start.starts_with("<?xml"))
        return start.contains("<html");
    return std::ranges::any_of(
        std::array<std::string_view, 8>{"<!doctype html", "<html", "<head", "<body", "<table", "<div", "<p>", "<font"},
        [&start](std::string_view tag) { return start.contains(tag); });
}

std::string declaredEncoding(std::string_view text)
{
    const std::string start = folded(text.substr(0, glancedBytes));
    for (const std::string_view key : {"charset=", "encoding="}) {
        std::size_t at = start.find(key);
        if (at == std::string::npos)
            continue;
        at = start.find_first_not_of(" \"'", at + key.size());
        if (at != std::string::npos)
            return start.substr(at, start.find_first_of(" \"';/>\r\n?", at) - at);
    }
    return {};
}

MappedText htmlText(const MappedText &html)
{
    return PageReading(html).run();
}

} // namespace casebook::archive::communicator
