// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/mailbody.h"
#include "core/exports/mailboxes.h"
#include "core/exports/mailsubject.h"
#include "core/mail/mimewriter.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::exports {

/// What all mails of an export share.
struct MailSettings
{
    SubjectTemplate subject;
    std::string request; ///< Id of the one under which they go out; empty where none was needed.
    mail::Mailbox service{"IM archive", "im-archive@casebook.invalid"}; ///< `Sender`, and `From` where nobody wrote.
    std::optional<mail::Mailbox> from;                                  ///< In place of the first sender.
    std::optional<mail::Mailbox> to;                                    ///< In place of the participants.
    bool plainText = false;                                             ///< Mails come with Mail::text.
};

/// The texts of one mail, whole.
struct MailContent
{
    std::string transcript; ///< Quoted-printable.
    std::string rows;       ///< Quoted-printable.
    std::string records;    ///< JSON, one event a line; empty = they do not go out.
};

struct Mail
{
    /// For tables of mails.
    struct Facts
    {
        std::string subject = {};
        std::string title = {};  ///< Of the conversation.
        std::string sender = {}; ///< Key of a person of `people`; empty where nobody wrote.
        std::optional<Instant> begin = {};
        std::optional<Instant> end = {};
        std::int64_t messages = 0;
        std::vector<std::string> files = {}; ///< Names.
        std::int64_t redacted = 0;           ///< Events of which something is hidden…
        std::set<std::string> reasons = {};  ///< … and why.
    };

    Facts facts;
    std::string text; ///< Head and transcript as they are read, LF; only where the settings want it.
    std::string id;   ///< Message-ID, with its angle brackets.
    std::string bytes;
    std::vector<Person> people; ///< Who gets a copy, each person once: the sender first.
    std::int64_t events = 0;
    std::string name;     ///< `2024/20240105_7c1f0e2a9b3d4c55.eml`
    std::string longName; ///< The same with all digits of the conversation, where `name` is taken.
};

/// Gives the bytes of a file that was sent, in order.
using FileReader = std::function<Status(SourceKey, const std::function<bool(std::string_view)> &)>;

/// Writes the mails of one export.
class MailComposer
{
public:
    /// All outlive this object. `digests` has the SHA-256 of sources in hex.
    MailComposer(const MailSettings &settings, const std::map<SourceKey, std::string> &digests, Mailboxes &mailboxes,
                 LocalTimes &times, FileReader files);

    /// One mail. `firstId` is the id of the first part where this is a later one, else empty.
    Result<Mail> compose(const MailSubject &subject, const MailPlace &place, MailPart &part, const MailContent &content,
                         const std::string &firstId);

private:
    Status writeFiles(mail::MimeWriter &writer, const std::string &boundary, const MailPart &part);
    void writeMarks(mail::MimeWriter &writer, const MailSubject &subject, const MailPlace &place, const MailPart &part,
                    const std::vector<Person> &people);

    const MailSettings &m_settings;
    const std::map<SourceKey, std::string> &m_digests;
    Mailboxes &m_mailboxes;
    LocalTimes &m_times;
    FileReader m_files;
};

/// Who was there in a slice, in order of joining, then who only acted; with their mailboxes.
std::vector<Person> peopleOfMail(const MailSubject &subject, const MailPlace &place, const MailPart &part,
                                 Mailboxes &mailboxes);

/// The digests of the sources of a part, with blanks between them.
std::string sourceDigests(const MailPart &part, const std::map<SourceKey, std::string> &digests);

SubjectFacts subjectFacts(const MailSubject &subject, const MailPlace &place, const MailPart &part, std::size_t people);

/// At least as many bytes as the mails of these people have beside their transcripts.
std::size_t sizeBesideTranscript(const Conversation &conversation, const std::vector<Person> &people);

} // namespace casebook::exports
