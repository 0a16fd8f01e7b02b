// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/communicator/transcript.h"

#include "core/archive/communicator/html.h"
#include "core/archive/communicator/mht.h"
#include "core/archive/communicator/resolve.h"
#include "core/archive/communicator/rtf.h"
#include "core/archive/communicator/words.h"

#include <array>

namespace casebook::archive::communicator {

namespace {

constexpr std::array<std::string_view, 6> containerNames{"text", "RTF", "HTML", "MHTML", "XML", "CSV"};

/// The text of a source, and what it was taken from.
struct Extract
{
    Container container = Container::Text;
    std::string encoding;
    std::size_t mark = 0;
    bool damaged = false;
    MappedText text;
};

Extract extractPage(const MappedText &bytes, std::string_view charset, CodePage page, Container container)
{
    const std::string declared = charset.empty() ? declaredEncoding(bytes.text()) : std::string(charset);
    const DecodedText html = decodeText(bytes, declared, page);
    return {container, html.encoding, html.mark, html.damaged, htmlText(html.text)};
}

Extract extract(std::string_view bytes, CodePage page)
{
    if (isRtf(bytes))
        return {Container::Rtf, "RTF", 0, false, rtfText(bytes, page)};
    if (isMht(bytes)) {
        if (const auto part = mhtPage(bytes))
            return extractPage(part->body, part->charset, page, Container::Mht);
    }
    const MappedText raw = MappedText::verbatim(bytes);
    DecodedText decoded = decodeText(raw, page);
    if (isHtml(decoded.text.text()))
        return extractPage(raw, {}, page, Container::Html);
    const std::string start = folded(trimmed(std::string_view(decoded.text.text()).substr(0, 256)));
    if (start.starts_with("<?xml") || (start.starts_with('<') && start.size() > 1 && isLetter(start[1]))) {
        DecodedText xml = decodeText(raw, declaredEncoding(decoded.text.text()), page);
        return {Container::Xml, xml.encoding, xml.mark, xml.damaged, std::move(xml.text)};
    }
    const Container container = isTable(decoded.text.text()) ? Container::Table : Container::Text;
    return {container, decoded.encoding, decoded.mark, decoded.damaged, std::move(decoded.text)};
}

Outline outlineOf(const Extract &extract, const Settings &settings)
{
    switch (extract.container) {
    case Container::Xml: return outlineXml(extract.text);
    case Container::Table: return outlineTable(extract.text);
    case Container::Text:
    case Container::Rtf:
    case Container::Html:
    case Container::Mht: break;
    }
    return outlineLines(extract.text, settings);
}

/// What stands before the first draft (a document's own head) is a header.
void coverFront(Outline &outline, std::size_t mark)
{
    if (outline.drafts.front().offset > mark)
        outline.drafts.insert(outline.drafts.begin(), {.kind = Draft::Kind::Header, .offset = mark});
    else
        outline.drafts.front().offset = mark;
}

} // namespace

std::string_view containerName(Container container)
{
    return containerNames[static_cast<std::size_t>(container)];
}

Transcript parse(std::string_view bytes, const Settings &settings, const std::chrono::time_zone *zone)
{
    const CodePage page = CodePage::fromName(settings.codePage).value_or(CodePage());
    const Extract found = extract(bytes, page);
    Transcript transcript{.container = found.container, .encoding = found.encoding, .mark = found.mark};
    if (found.damaged)
        transcript.remarks.push_back({Severity::Warning, "damaged-text",
                                      "Some bytes are no characters of its encoding (" + found.encoding + ")."});
    Outline outline = outlineOf(found, settings);
    transcript.pattern = outline.pattern;
    transcript.tied = outline.tied;
    if (outline.callLog)
        transcript.remarks.push_back(
            {Severity::Warning, "call-log", "It looks like a list of calls, which is no instant-message history."});
    if (outline.drafts.empty()) {
        transcript.whole = found.container == Container::Xml ? htmlText(found.text).text() : found.text.text();
        transcript.remarks.push_back({Severity::Warning, "unparsed-transcript",
                                      "It fits no form of a transcript, and is kept as one block of text."});
        return transcript;
    }
    coverFront(outline, found.mark);
    resolve(outline, settings, zone, bytes.size(), transcript);
    return transcript;
}

} // namespace casebook::archive::communicator
