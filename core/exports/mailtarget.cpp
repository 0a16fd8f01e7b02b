// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/mailtarget.h"

#include "core/exports/csvtext.h"
#include "core/exports/filenames.h"

#include <format>
#include <utility>

namespace casebook::exports {

namespace {

class FolderTarget final : public MailTarget
{
public:
    FolderTarget(MailBasis basis, MailLayout layout, const std::string &folderName)
        : m_basis(basis), m_layout(layout), m_folderName(tenantFolder(folderName))
    {
    }

    bool staysInFolder() const override { return true; }
    Status begin(ExportFolder &folder) override
    {
        m_folder = &folder;
        return {};
    }

    Status put(const Conversation &conversation, Mail mail) override;
    Status end(const Mailboxes &mailboxes) override;

private:
    std::set<std::string> places(const Conversation &conversation, const Mail &mail) const;
    Status write(const std::string &place, const Mail &mail);
    Status append(const std::string &place, const Mail &mail);

    MailBasis m_basis;
    MailLayout m_layout;
    std::string m_folderName;
    ExportFolder *m_folder = nullptr;
};

// The folders that get a copy.
std::set<std::string> FolderTarget::places(const Conversation &conversation, const Mail &mail) const
{
    const bool onlyMapped = m_layout != MailLayout::Folder;
    if (m_basis == MailBasis::Conversations && !onlyMapped)
        return {tenantFolder(conversation.tenant)};
    std::set<std::string> places;
    for (const Person &person : mail.people) {
        if (onlyMapped && person.mailbox.empty())
            continue;
        places.insert(tenantFolder(foldedName(addressOf(person))));
        if (m_basis == MailBasis::Conversations)
            break; // one copy in all: of the first who has a mailbox
    }
    return places;
}

// Sixteen digits tell conversations apart unless somebody made two on purpose; then all digits are taken.
Status FolderTarget::write(const std::string &place, const Mail &mail)
{
    const std::string prefix =
        m_layout == MailLayout::Folder ? place + '/' : std::format("{}/{}/", place, m_folderName);
    const std::string name = prefix + mail.name;
    return m_folder->write(m_folder->holds(name) ? prefix + mail.longName : name, mail.bytes);
}

// mboxrd: no line of ours begins with `From `, which quoted-printable and base64 see to, so nothing needs a `>`.
Status FolderTarget::append(const std::string &place, const Mail &mail)
{
    std::string entry = "From MAILER-DAEMON Thu Jan  1 00:00:00 1970\n";
    entry.reserve(entry.size() + mail.bytes.size() + 1);
    for (std::string_view rest = mail.bytes; !rest.empty();) {
        const std::size_t end = rest.find("\r\n");
        entry += rest.substr(0, end);
        entry += '\n';
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 2);
    }
    entry += '\n';
    return m_folder->append(std::format("{}/{}.mbox", place, m_folderName), entry);
}

Status FolderTarget::put(const Conversation &conversation, Mail mail)
{
    const std::set<std::string> where = places(conversation, mail);
    for (const std::string &place : where) {
        if (Status written = m_layout == MailLayout::Mbox ? append(place, mail) : write(place, mail); !written)
            return written;
        ++m_copies;
    }
    if (where.empty())
        m_books.leftOut(conversation.key, mail.events, std::string(nobodyMapped));
    else
        m_books.exported(conversation.key, mail.events);
    return {};
}

Status FolderTarget::end(const Mailboxes &mailboxes)
{
    return m_layout == MailLayout::Folder ? Status() : m_folder->write("unmapped.csv", unmappedTable(mailboxes));
}

} // namespace

std::unique_ptr<MailTarget> makeFolderTarget(MailBasis basis, MailLayout layout, std::string folderName)
{
    return std::make_unique<FolderTarget>(basis, layout, std::move(folderName));
}

std::string unmappedTable(const Mailboxes &mailboxes)
{
    CsvRow row(CsvCopy::Safe);
    for (const std::string_view title : {"Address", "Name", "Reason", "Mails"})
        row.own(title);
    std::string table(row.take());
    for (const KnownMailbox &known : mailboxes.known()) {
        if (!known.mailbox.empty())
            continue;
        row.given(known.jid);
        row.given(known.name);
        row.own(known.origin == MailboxOrigin::LeftOut ? "the mapping leaves this person out"
                                                       : "no mailbox is known for this person");
        row.own(std::to_string(known.mails));
        table += row.take();
    }
    return table;
}

} // namespace casebook::exports
