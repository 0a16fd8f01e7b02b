// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/communicator/draft.h"
#include "core/archive/communicator/markup.h"
#include "core/archive/communicator/words.h"

#include <algorithm>
#include <utility>

namespace casebook::archive::communicator {

namespace {

/// Deeper elements count as part of the one above them.
constexpr std::size_t deepest = 1000;

struct Fields
{
    std::string sender = {};
    std::string text = {};
    std::string time = {};
    std::string date = {};
    bool hasSender = false;
    bool hasText = false;
    bool call = false;

    void take(FieldRole role, std::string_view value)
    {
        switch (role) {
        case FieldRole::Sender: takeFirst(sender, hasSender, value); break;
        case FieldRole::Text: takeFirst(text, hasText, value); break;
        case FieldRole::Time: time = time.empty() ? std::string(value) : time; break;
        case FieldRole::Date: date = date.empty() ? std::string(value) : date; break;
        case FieldRole::Call: call = true; break;
        case FieldRole::None: break;
        }
    }

private:
    static void takeFirst(std::string &field, bool &has, std::string_view value)
    {
        if (!std::exchange(has, true))
            field = value;
    }
};

struct Element
{
    std::string name = {};
    std::size_t begin = 0;
    Fields fields = {};
    std::string text = {}; ///< Its own characters.
    bool hasElements = false;
    bool hasMessages = false;
};

class XmlReading
{
public:
    explicit XmlReading(const MappedText &text) : m_text(text), m_scanner(text.text()) {}

    Outline run()
    {
        Markup piece;
        while (m_scanner.next(piece)) {
            switch (piece.kind) {
            case Markup::Kind::Text: addText(decoded(piece.content, Entities::Xml)); break;
            case Markup::Kind::CData: addText(piece.content); break;
            case Markup::Kind::Start: start(piece); break;
            case Markup::Kind::End: end(piece); break;
            case Markup::Kind::Other: break;
            }
        }
        while (!m_open.empty())
            close();
        if (m_callLog && m_outline.drafts.empty())
            m_outline.callLog = true;
        else if (m_outline.drafts.size() == 1)
            m_outline.drafts.clear(); // one alone is no pattern
        return std::move(m_outline);
    }

private:
    void addText(std::string_view characters)
    {
        if (!m_open.empty())
            m_open.back().text += characters;
    }

    void start(const Markup &piece)
    {
        if (m_open.size() >= deepest)
            return;
        if (!m_open.empty())
            m_open.back().hasElements = true;
        Element element{.name = std::string(piece.name), .begin = piece.begin};
        forEachAttribute(piece.content, [&element](std::string_view name, const std::string &value) {
            element.fields.take(roleOf(name), value);
        });
        element.fields.call = element.fields.call || roleOf(piece.name) == FieldRole::Call;
        m_open.push_back(std::move(element));
        if (piece.closed)
            close();
    }

    void end(const Markup &piece)
    {
        // An end tag closes what was left open inside; one without a beginning is passed over.
        std::size_t depth = m_open.size();
        while (depth > 0 && m_open[depth - 1].name != piece.name)
            --depth;
        while (depth > 0 && m_open.size() >= depth)
            close();
    }

    void close()
    {
        Element element = std::move(m_open.back());
        m_open.pop_back();
        const std::string_view own = trimmed(element.text);
        if (!element.hasElements && element.fields.hasSender && !element.fields.hasText && !own.empty())
            element.fields.take(FieldRole::Text, own);
        const bool isMessage = !element.hasMessages && element.fields.hasSender && element.fields.hasText;
        const bool inCallLog = std::ranges::any_of(m_open, [](const Element &outer) { return outer.fields.call; });
        if (isMessage && !element.fields.call && !inCallLog)
            message(element);
        m_callLog = m_callLog || element.fields.call;
        if (m_open.empty())
            return;
        Element &parent = m_open.back();
        parent.hasMessages = parent.hasMessages || isMessage || element.hasMessages;
        parent.fields.call = parent.fields.call ||
                             (element.fields.call && !element.hasElements && !isMessage && !element.fields.hasSender);
        if (!isMessage && !element.hasMessages)
            giveToParent(element, own);
    }

    /// `<from>Tomas</from>`, `<from><name>Tomas</name></from>`
    void giveToParent(const Element &element, std::string_view own)
    {
        const FieldRole role = roleOf(element.name);
        std::string_view value = own;
        if (value.empty() && role == FieldRole::Sender)
            value = element.fields.sender;
        if (role == FieldRole::None)
            m_open.back().text += element.text;
        else if (role != FieldRole::Call)
            m_open.back().fields.take(role, value);
    }

    void message(const Element &element)
    {
        const Fields &fields = element.fields;
        Draft draft{.kind = Draft::Kind::Message,
                    .offset = m_text.origin(element.begin),
                    .name = std::string(trimmed(fields.sender)),
                    .rawTime = std::string(trimmed(fields.time)),
                    .text = std::string(trimmed(fields.text))};
        if (!fields.date.empty())
            draft.rawTime = fields.date + (fields.time.empty() ? "" : " " + draft.rawTime);
        m_outline.drafts.push_back(std::move(draft));
    }

    const MappedText &m_text;
    MarkupScanner m_scanner;
    std::vector<Element> m_open = {};
    Outline m_outline;
    bool m_callLog = false;
};

} // namespace

Outline outlineXml(const MappedText &text)
{
    return XmlReading(text).run();
}

} // namespace casebook::archive::communicator
