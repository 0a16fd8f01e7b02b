// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/highlights.h"

#include "core/query/snippet.h"
#include "ui/presentation/eventtext.h"

#include <algorithm>

namespace casebook::ui {

namespace {

constexpr std::size_t snippetBytes = 300;

/// Turns ascending places in UTF-8 into places in the UTF-16 of the same text.
class Utf16Places
{
public:
    explicit Utf16Places(const QByteArray &utf8) : m_utf8(utf8) {}

    qsizetype of(qsizetype byte)
    {
        if (byte < m_byte)
            m_byte = m_units = 0;
        for (; m_byte < byte && m_byte < m_utf8.size(); ++m_byte) {
            const auto unit = static_cast<unsigned char>(m_utf8[m_byte]);
            m_units += (unit & 0xC0U) == 0x80U ? 0 : unit >= 0xF0U ? 2 : 1;
        }
        return m_units;
    }

private:
    const QByteArray &m_utf8;
    qsizetype m_byte = 0;
    qsizetype m_units = 0;
};

bool overlaps(const HighlightSpan &one, const HighlightSpan &other)
{
    return one.begin < other.end && other.begin < one.end;
}

QString wholeText(const Event &event)
{
    if (event.type != EventType::Message)
        return eventSentence(event);
    auto text = toText(event.text);
    for (const auto &file : event.attachments)
        text += (text.isEmpty() ? QString() : QStringLiteral(" · ")) + toText(file.name);
    return text;
}

} // namespace

void Highlights::add(query::Matcher matcher, int kind)
{
    m_matchers.push_back(std::move(matcher));
    m_kinds.push_back(kind);
}

std::vector<HighlightSpan> Highlights::in(const QString &text) const
{
    std::vector<HighlightSpan> found;
    if (m_matchers.empty() || text.isEmpty())
        return found;
    const QByteArray utf8 = text.toUtf8();
    const std::string_view bytes(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    Utf16Places places(utf8);
    for (std::size_t i = 0; i < m_matchers.size(); ++i) {
        for (const auto &span : m_matchers[i].spans(bytes)) {
            const auto begin = places.of(static_cast<qsizetype>(span.begin));
            const HighlightSpan one{begin, places.of(static_cast<qsizetype>(span.end)), m_kinds[i]};
            if (std::ranges::none_of(found, [&one](const auto &other) { return overlaps(one, other); }))
                found.push_back(one);
        }
    }
    std::ranges::sort(found, {}, &HighlightSpan::begin);
    return found;
}

SharedHighlights highlightsFor(const query::Query &query, const std::vector<ColouredWords> &sets)
{
    auto highlights = std::make_shared<Highlights>();
    for (auto &matcher : query::highlightsOf(query))
        highlights->add(std::move(matcher), Highlights::queryKind);
    for (const auto &set : sets) {
        for (auto &matcher : query::highlightsOf(set.query))
            highlights->add(std::move(matcher), set.kind);
    }
    return highlights;
}

Snippet snippetOf(const Event &event, const Highlights &highlights)
{
    const auto part = query::snippetOf(wholeText(event).toStdString(), highlights.matchers(), snippetBytes);
    auto text = toText(part.text);
    if (part.cutStart)
        text.prepend(QStringLiteral("… "));
    if (part.cutEnd)
        text.append(QStringLiteral(" …"));
    return {text, highlights.in(text)};
}

} // namespace casebook::ui
