// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/mailtarget.h"
#include "core/exports/pipeline.h"

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace casebook::exports {

/// How events become mails, wherever these go.
struct MailOptions
{
    MailCut cut = {};
    const std::chrono::time_zone *zone = nullptr; ///< Of days and times; null = UTC.

    /// In bytes as written. A slice with more is split into parts `i/n`, each a mail of its own.
    std::size_t largestMail = std::size_t{10} << 20;

    bool attachments = false; ///< With the files that were sent, as far as the case holds them.
    bool records = false;     ///< With `records.jsonl`: the events exactly as they are, which text and HTML cannot say.
    bool decrypted = true;    ///< With what came out of encrypted sources; else it is left out, and counted.
    MailSettings mail = {};
    MailboxRules mailboxes = {};
    std::size_t threads = 0; ///< That make mails; 0 = as many as the computer has processors. The mails are the same.
};

/// What there is to tell of an export of mails, beside its books.
struct MailFigures
{
    std::int64_t mails = 0;           ///< Each counted once.
    std::int64_t copies = 0;          ///< Written or delivered: with MailBasis::Participants one mail has many.
    std::int64_t attachments = 0;     ///< Files in these mails, each mail counted once.
    std::int64_t filesLeftOut = 0;    ///< Files that the case does not hold, or that were not asked for.
    std::vector<KnownMailbox> people; ///< All who were looked up, by address.
    std::vector<std::string> unused;  ///< What rows of the mapping name that nobody goes by.
};

class MailFormatter : public Formatter
{
public:
    /// After the export.
    virtual MailFigures figures() const = 0;
};

/// Mails of text and HTML (multipart/alternative) with a participant table and every event (docs/format-eml.md). The
/// files of the default layout are `<tenant>/<yyyy>/<yyyymmdd>_<conversation>.eml`. People without a mailbox get an
/// address that can never be delivered (`u-….@unmapped.invalid`).
///
/// A slice whose mail would be larger than `largestMail` becomes `…_1.eml`, `…_2.eml`, each whole in itself and the
/// later ones answers to the first; only a single event, or a list of participants, that is longer than half of it
/// makes a larger mail. Memory holds one part, whatever the size of a conversation: the others wait in the unfinished
/// export. An event without a time goes with the event before it.
///
/// The same events give the same bytes, and the same Message-ID; other content gives another one. `reader`, `progress`
/// and `name` (a literal) outlive the formatter.
std::unique_ptr<MailFormatter> makeMailFormatter(const char *name, const store::CaseReader &reader, MailOptions options,
                                                 std::unique_ptr<MailTarget> target, const Progress &progress);

} // namespace casebook::exports
