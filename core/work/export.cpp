// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/export.h"

#include "core/base/textfile.h"

namespace casebook::work {

Result<exports::ExportReport> exportEml(const Path &caseFile, const ExportScope &scope, const Path &out,
                                        Progress &progress)
{
    return exportMails(caseFile, scope, out, {}, progress).transform([](MailExported exported) {
        return std::move(exported.report);
    });
}

Result<MailExported> exportMails(const Path &caseFile, const ExportScope &scope, const Path &out, const MailExport &how,
                                 Progress &progress)
{
    const auto reader = store::CaseReader::open(caseFile);
    if (!reader)
        return std::unexpected(reader.error());
    const auto formatter = exports::makeMailFormatter(
        "eml", *reader, how.mails, exports::makeFolderTarget(how.basis, how.layout, how.folderName), progress);
    auto report = exportLogged(*reader, scope, *formatter, out, progress);
    if (!report)
        return std::unexpected(report.error());
    return MailExported{std::move(*report), formatter->figures()};
}

Result<MailExported> exportLoadFile(const Path &caseFile, const ExportScope &scope, const Path &out,
                                    exports::MailOptions mails, const exports::LoadFileOptions &how, Progress &progress)
{
    if (Status good = how.check(); !good)
        return std::unexpected(good.error());
    const auto reader = store::CaseReader::open(caseFile);
    if (!reader)
        return std::unexpected(reader.error());
    mails.mail.plainText = true;
    auto target = exports::makeLoadFileTarget(how, mails.zone);
    const auto formatter =
        exports::makeMailFormatter("loadfile", *reader, std::move(mails), std::move(target), progress);
    auto report = exportLogged(*reader, scope, *formatter, out, progress);
    if (!report)
        return std::unexpected(report.error());
    return MailExported{std::move(*report), formatter->figures()};
}

Result<exports::ExportReport> exportRsmf(const Path &caseFile, const ExportScope &scope, const Path &out,
                                         const exports::RsmfOptions &how, Progress &progress)
{
    const auto reader = store::CaseReader::open(caseFile);
    if (!reader)
        return std::unexpected(reader.error());
    const auto formatter = exports::makeRsmfFormatter(*reader, how, progress);
    return exportLogged(*reader, scope, *formatter, out, progress);
}

Result<mail::MailboxMapping> readMapping(const Path &file)
{
    constexpr std::size_t largest = std::size_t{256} << 20;
    return readTextFile(file, largest).and_then([&file](const std::string &text) {
        return mail::MailboxMapping::parse(text, pathText(file));
    });
}

Result<MailboxPreview> previewMailboxes(const Path &caseFile, const query::Query &query,
                                        const exports::MailboxRules &rules, Progress &progress)
{
    const auto reader = store::CaseReader::open(caseFile);
    return reader ? previewMailboxes(*reader, query, rules, progress) : std::unexpected(reader.error());
}

Result<MailboxPreview> previewMailboxes(const store::CaseReader &reader, const query::Query &query,
                                        const exports::MailboxRules &rules, Progress &progress)
{
    exports::Mailboxes mailboxes(rules);
    store::ConversationPage page;
    std::uint64_t done = 0;
    while (true) {
        const auto conversations = reader.conversations(query, page);
        if (!conversations)
            return std::unexpected(conversations.error());
        for (const Conversation &conversation : *conversations) {
            if (progress.stopRequested())
                return failure(Error::Code::Cancelled, "the mailboxes", "the preview was stopped");
            ++done;
            progress.report(done, 0, done, conversation.title);
            auto participants = reader.participants(conversation.key);
            if (!participants)
                return std::unexpected(participants.error());
            for (const std::string &jid : conversation.participants)
                participants->push_back({jid, {}, {}, {}});
            std::vector<exports::Person> people = exports::peopleOf(*participants);
            for (exports::Person &person : people)
                mailboxes.resolve(person, conversation.origin);
        }
        if (conversations->size() < page.limit)
            break;
        page.after = conversations->back();
    }
    MailboxPreview preview{mailboxes.known(), {}};
    for (const mail::MappingRow *row : mailboxes.unused())
        preview.unused.push_back(row->source);
    return preview;
}

} // namespace casebook::work
