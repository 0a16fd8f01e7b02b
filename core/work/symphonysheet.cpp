// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/symphonysheet.h"

#include "core/model/jid.h"
#include "core/work/export.h"
#include "core/work/symphonyfolder.h"

namespace casebook::work {

namespace {

Result<exports::MailboxRules> rulesOf(const Path &file)
{
    exports::MailboxRules rules;
    if (file.empty())
        return rules;
    const auto text = wholeFile(file);
    auto mapping = text ? mail::MailboxMapping::parse(*text, pathText(file)) : std::unexpected(text.error());
    return mapping.transform([&](mail::MailboxMapping &read) {
        rules.mapping = std::move(read);
        return rules;
    });
}

} // namespace

Result<SymphonySheet> symphonySheet(const Path &caseFile, const query::Query &query, const review::ContextRule &context,
                                    const SymphonyExport &what, const Path &mailboxes, Progress &progress)
{
    const auto rules = rulesOf(mailboxes);
    if (!rules)
        return std::unexpected(rules.error());
    auto rehearsal = rehearseSymphony(caseFile, query, context, what, progress);
    if (!rehearsal)
        return std::unexpected(rehearsal.error());
    auto people = previewMailboxes(caseFile, query, *rules, progress);
    if (!people)
        return std::unexpected(people.error());
    SymphonySheet sheet{.rehearsal = std::move(*rehearsal), .mailboxes = {}};
    for (exports::KnownMailbox &person : people->people)
        sheet.mailboxes.emplace(foldJid(person.jid), std::move(person));
    return sheet;
}

} // namespace casebook::work
