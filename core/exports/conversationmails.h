// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/eml.h"
#include "core/exports/mailsources.h"
#include "core/exports/transcript.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace casebook::exports {

/// What all mails of an export share, and nobody changes; all of it outlives what uses it.
struct MailScene
{
    const MailOptions &options;
    const MailSources &sources;
    const Progress &progress;
    ExportFolder &folder; ///< For what does not fit into memory. Takes calls of several threads.
};

/// What becomes known while mails are made.
struct MailFindings
{
    explicit MailFindings(const MailOptions &options) : mailboxes(options.mailboxes) {}

    /// Adds those of later mails.
    void add(const MailFindings &later);

    Mailboxes mailboxes;
    std::int64_t mails = 0;
    std::int64_t attachments = 0;
    std::int64_t filesLeftOut = 0;
};

/// Makes the mails of one conversation.
class ConversationMails
{
public:
    /// Takes each mail, in order of slices and parts.
    using Put = std::function<Status(Mail)>;

    /// `number` tells it from all other conversations that are under way. `files` is asked only where the export takes
    /// files along.
    ConversationMails(const MailScene &scene, MailFindings &findings, std::uint64_t number,
                      const Conversation &conversation, const std::vector<Participant> &participants, FileReader files,
                      Put put);
    ConversationMails(const ConversationMails &) = delete;
    ConversationMails &operator=(const ConversationMails &) = delete;

    /// `redactions`: why something of it is hidden.
    Status event(const Event &event, std::span<const std::string> redactions);
    Status end();

private:
    std::vector<MailFile> filesOf(const Event &event);
    Status writeSlices();
    Status writeSlice(std::int64_t number, std::vector<MailPart> &parts);
    Result<MailContent> contentOf(MailPart &part);

    const MailScene &m_scene;
    MailFindings &m_findings;
    LocalTimes m_times;
    MailComposer m_composer;
    MailSubject m_subject;
    NameBook m_names;
    MailSlicer m_slicer;
    MailParts m_parts;
    Put m_put;
    std::int64_t m_taken = 0;
};

} // namespace casebook::exports
