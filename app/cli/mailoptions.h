// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/queryoptions.h"
#include "core/work/export.h"

#include <QJsonObject>

#include <string>

namespace casebook::cli {

class Console;

/// How people get mailboxes, as the person gives it.
struct MappingOptions
{
    std::string file;
    std::string property = "requests";

    Result<exports::MailboxRules> read() const;
};

/// `--mapping F.csv`, `--email-property P`.
void addMappingOptions(CLI::App &command, MappingOptions &options);

/// What exports of mails share.
struct MailOptions
{
    std::string basis = "conversations";
    std::string cut;
    std::string times;
    std::string subject;
    std::string largest;
    MappingOptions mapping;
    bool attachments = false;
    bool records = false;
    bool noDecrypted = false;

    Result<exports::MailOptions> read() const;
    bool byParticipants() const { return basis == "participants"; }
    exports::MailBasis basisOfCopies() const
    {
        return byParticipants() ? exports::MailBasis::Participants : exports::MailBasis::Conversations;
    }
};

/// All of them but the basis: for what makes one copy of each mail.
void addDocumentOptions(CLI::App &command, MailOptions &options);
void addMailOptions(CLI::App &command, MailOptions &options);

/// A zone by its IANA name; null for none.
Result<const std::chrono::time_zone *> zoneNamed(const std::string &name);

/// `mails`, `copies`, `mapped`, `unmapped`, …: what docs/command-line.md adds for mails.
void addFigures(QJsonObject &object, const exports::MailFigures &figures);
void print(const exports::ExportReport &report, const exports::MailFigures &figures, Console &console);

/// Report, figures and, of a rehearsal, problems: as JSON, or in lines.
void tellMails(const exports::ExportReport &report, const exports::MailFigures &figures, Console &console);

/// `people` and `mapping_unused`.
QJsonObject peopleJson(const work::MailboxPreview &preview);

/// People without a mailbox.
std::int64_t unmappedCount(const exports::MailFigures &figures);

} // namespace casebook::cli
