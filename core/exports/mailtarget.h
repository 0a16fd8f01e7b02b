// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/mailbooks.h"
#include "core/exports/mailtext.h"

#include <cstddef>
#include <limits>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace casebook::exports {

/// Who gets a mail.
enum class MailBasis : std::uint8_t {
    Conversations, ///< One copy of each mail in all.
    Participants,  ///< One copy for each participant, so the same mail stands in many places.
};

/// How mails lie in a folder.
enum class MailLayout : std::uint8_t {
    Folder,    ///< By tenant, or by person: everything, mapped or not.
    Mailboxes, ///< `<mailbox>/<folder>/…`: only what belongs to a mailbox.
    Mbox,      ///< The same with one mbox file a mailbox (`<mailbox>/<folder>.mbox`, in the mboxrd form, LF).
};

/// Where finished mails go. It keeps the books of what it took.
class MailTarget
{
public:
    virtual ~MailTarget() = default;
    virtual Status begin(ExportFolder &folder) = 0;
    /// As Formatter::staysInFolder().
    virtual bool staysInFolder() const { return false; }
    /// What it takes at most, in bytes, after begin().
    virtual std::size_t largestMail() const { return std::numeric_limits<std::size_t>::max(); }
    virtual Status put(const Conversation &conversation, Mail mail) = 0;
    /// After the last mail: what was selected and makes none.
    virtual Status withheld(std::span<const review::Withheld> /*withheld*/) { return {}; }
    /// At the end.
    virtual Status end(const Mailboxes &mailboxes) = 0;

    MailBooks &books() { return m_books; }
    const MailBooks &books() const { return m_books; }
    std::int64_t copies() const { return m_copies; }

protected:
    MailBooks m_books;
    std::int64_t m_copies = 0; ///< Written or delivered; one mail may have many.
};

/// The reason under which events are left out whose mail no mailbox would get.
inline constexpr std::string_view nobodyMapped = "nobody in it has a mailbox";

/// Files in the folder of the export. Of layouts with mailboxes, `unmapped.csv` lists the people who got nothing.
std::unique_ptr<MailTarget> makeFolderTarget(MailBasis basis, MailLayout layout, std::string folderName);

/// The people without a mailbox as a table (RFC 4180): address, name, reason, mails.
std::string unmappedTable(const Mailboxes &mailboxes);

} // namespace casebook::exports
