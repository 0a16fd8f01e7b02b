// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/pipeline.h"
#include "core/work/loggedexport.h"

#include <QTimeZone>

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace casebook::work {

/// What stands over a transcript, beside what the clearance says.
struct TranscriptHead
{
    QTimeZone zone = QTimeZone::utc();          ///< Of the times beside the stamps, which are UTC.
    std::string who;                            ///< Who makes it.
    std::string when;                           ///< RFC 3339. Two transcripts of the same differ in these two alone.
    std::map<std::string, std::string> digests; ///< SHA-256 of sources by path.
};

/// A transcript for people as one HTML document that needs nothing else: conversation by conversation, a line an event,
/// further lines of what somebody typed four blanks in, so that they pass for no record of their own. Printed, it has
/// page n of m at the foot of each page.
///
/// `sink` takes the document part by part.
class HtmlTranscript
{
public:
    using Sink = std::function<Status(std::string_view)>;

    HtmlTranscript(TranscriptHead head, Sink sink);
    ~HtmlTranscript();

    Status begin(const review::Clearance &clearance);
    Status beginConversation(const Conversation &conversation, const std::vector<Participant> &participants);
    Status event(const Event &event);
    Status endConversation();
    Status end();
    const exports::Tally &written() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Writes it as `transcript.html`.
std::unique_ptr<exports::Formatter> makeHtmlFormatter(TranscriptHead head);

/// Who and when now, and the digests of all sources.
Result<TranscriptHead> transcriptHead(const store::CaseReader &reader, const QTimeZone &zone);

/// Selects the hits of the query with their context, clears and exports them as an HTML transcript. NotPermitted where
/// the policy of the case does not allow it.
Result<exports::ExportReport> exportHtml(const Path &caseFile, const ExportScope &scope, const QTimeZone &zone,
                                         const Path &out, Progress &progress);

} // namespace casebook::work
