// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/loadfile.h"

#include "core/base/hex.h"
#include "core/crypto/digest.h"
#include "core/exports/csvtext.h"
#include "core/exports/localtimes.h"

#include <algorithm>
#include <format>
#include <utility>

namespace casebook::exports {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::int64_t perFolder = 1000;

std::string joined(const auto &items)
{
    std::string list;
    for (const std::string &item : items)
        list += (list.empty() ? "" : "; ") + item;
    return list;
}

std::string withLineEnds(std::string_view text)
{
    std::string lines(byteOrderMark);
    for (const char c : text)
        lines += c == '\n' ? "\r\n" : std::string(1, c);
    return lines;
}

std::string shown(const Person &person)
{
    const std::string address = addressOf(person);
    return person.name.empty() ? address : std::format("{} <{}>", person.name, address);
}

/// A path as load files have it.
std::string windowsPath(std::string path)
{
    std::ranges::replace(path, '/', '\\');
    return path;
}

class LoadFileTarget final : public MailTarget
{
public:
    LoadFileTarget(LoadFileOptions options, const std::chrono::time_zone *zone)
        : m_options(std::move(options)), m_times(zone)
    {
    }

    bool staysInFolder() const override { return true; }
    Status begin(ExportFolder &folder) override;
    Status put(const Conversation &conversation, Mail mail) override;
    Status withheld(std::span<const review::Withheld> withheld) override;
    Status end(const Mailboxes & /*mailboxes*/) override { return {}; }

private:
    struct Document
    {
        std::string number;
        std::string native;
        std::string text;
    };

    std::string dataFile(std::string_view tail) const { return std::format("DATA/{}{}", m_options.volume, tail); }
    std::string value(LoadFileField field, const Conversation &conversation, const Mail &mail,
                      const Document &document);
    std::string date(const std::optional<Instant> &time);
    std::string timeOfDay(const std::optional<Instant> &time);
    Status log(const std::string &number, std::string_view what, const std::string &reasons, std::int64_t events,
               const std::optional<Instant> &first, const std::optional<Instant> &last,
               const std::string &conversation);

    LoadFileOptions m_options;
    LocalTimes m_times;
    ExportFolder *m_folder = nullptr;
    std::int64_t m_documents = 0;
    DatRow m_row;
    CsvRow m_logRow{CsvCopy::Safe};
};

Status LoadFileTarget::begin(ExportFolder &folder)
{
    m_folder = &folder;
    for (const LoadFileField field : m_options.fields)
        m_row.add(loadFileFieldName(field));
    for (const std::string_view title : {"Number", "What", "Reasons", "Events", "From", "To", "Conversation"})
        m_logRow.own(title);
    return m_options.check()
        .and_then([&] { return m_folder->append(dataFile(".dat"), std::string(byteOrderMark) + m_row.take()); })
        .and_then([&] { return m_folder->append(dataFile(".opt"), {}); })
        .and_then([&] { return m_folder->append(dataFile("_log.csv"), m_logRow.take()); });
}

Status LoadFileTarget::put(const Conversation &conversation, Mail mail)
{
    auto number = m_options.numbers.number(m_documents);
    if (!number)
        return std::unexpected(number.error());
    const std::string place = std::format("{:04}/{}", m_documents / perFolder + 1, *number);
    const Document document{std::move(*number), std::format("NATIVES/{}.eml", place),
                            std::format("TEXT/{}.txt", place)};
    ++m_documents;
    ++m_copies;
    for (const LoadFileField field : m_options.fields)
        m_row.add(value(field, conversation, mail, document));
    const std::string page =
        std::format("{},{},{},Y,,,1\r\n", document.number, m_options.volume, windowsPath(document.native));
    m_books.exported(conversation.key, mail.events);
    const Mail::Facts &facts = mail.facts;
    return m_folder->write(document.native, mail.bytes)
        .and_then([&] { return m_folder->write(document.text, withLineEnds(mail.text)); })
        .and_then([&] { return m_folder->append(dataFile(".dat"), m_row.take()); })
        .and_then([&] { return m_folder->append(dataFile(".opt"), page); })
        .and_then([&] {
            return facts.redacted == 0 ? Status()
                                       : log(document.number, "redacted", joined(facts.reasons), facts.redacted,
                                             facts.begin, facts.end, conversation.id);
        });
}

// A withheld conversation gets no number: numbers have no gaps, and what is withheld is no document of the production.
Status LoadFileTarget::withheld(std::span<const review::Withheld> withheld)
{
    for (const review::Withheld &part : withheld) {
        for (const review::WithheldConversation &one : part.conversations) {
            if (Status written = log({}, "withheld", part.reason, one.events, one.first, one.last, one.id); !written)
                return written;
        }
    }
    return {};
}

Status LoadFileTarget::log(const std::string &number, std::string_view what, const std::string &reasons,
                           std::int64_t events, const std::optional<Instant> &first, const std::optional<Instant> &last,
                           const std::string &conversation)
{
    m_logRow.own(number);
    m_logRow.own(what);
    m_logRow.own(reasons);
    m_logRow.own(std::to_string(events));
    m_logRow.own(first ? m_times.shown(*first) : std::string());
    m_logRow.own(last ? m_times.shown(*last) : std::string());
    m_logRow.own(conversation);
    return m_folder->append(dataFile("_log.csv"), m_logRow.take());
}

// `2024-09-02` and `14:02:11` of `2024-09-02T14:02:11+02:00`.
std::string LoadFileTarget::date(const std::optional<Instant> &time)
{
    const std::string text = time ? m_times.shown(*time) : std::string();
    return text.substr(0, text.find('T'));
}

std::string LoadFileTarget::timeOfDay(const std::optional<Instant> &time)
{
    constexpr std::size_t digits = 8;
    const std::string text = time ? m_times.shown(*time) : std::string();
    const std::size_t begin = text.find('T');
    return begin == std::string::npos ? std::string() : text.substr(begin + 1, digits);
}

std::string LoadFileTarget::value(LoadFileField field, const Conversation &conversation, const Mail &mail,
                                  const Document &document)
{
    const Mail::Facts &facts = mail.facts;
    const bool hasSender = !mail.people.empty() && !facts.sender.empty() && mail.people.front().key == facts.sender;
    switch (field) {
    case LoadFileField::BegBates:
    case LoadFileField::EndBates:
    case LoadFileField::BegAttach:
    case LoadFileField::EndAttach: return document.number;
    case LoadFileField::Custodian: return mail.people.empty() ? std::string() : addressOf(mail.people.front());
    case LoadFileField::From: return hasSender ? shown(mail.people.front()) : std::string();
    case LoadFileField::To: {
        std::vector<std::string> receivers;
        for (const Person &person : std::span(mail.people).subspan(hasSender ? 1 : 0))
            receivers.push_back(shown(person));
        return joined(receivers);
    }
    case LoadFileField::Subject: return facts.subject;
    case LoadFileField::DateSent: return date(facts.begin);
    case LoadFileField::TimeSent: return timeOfDay(facts.begin);
    case LoadFileField::DateLast: return date(facts.end);
    case LoadFileField::TimeLast: return timeOfDay(facts.end);
    case LoadFileField::TimeZone: return std::string(m_times.zoneName());
    case LoadFileField::ConversationId: return conversation.conversationId;
    case LoadFileField::Conversation: return facts.title;
    case LoadFileField::Tenant: return conversation.tenant;
    case LoadFileField::Messages: return std::to_string(facts.messages);
    case LoadFileField::Events: return std::to_string(mail.events);
    case LoadFileField::Attachments: return joined(facts.files);
    case LoadFileField::Redacted: return facts.redacted > 0 ? "Y" : "N";
    case LoadFileField::RedactionReasons: return joined(facts.reasons);
    case LoadFileField::MessageId: return mail.id;
    case LoadFileField::Sha256: return toHex(crypto::sha256(mail.bytes));
    case LoadFileField::NativePath: return windowsPath(document.native);
    case LoadFileField::TextPath: return windowsPath(document.text);
    }
    return {};
}

} // namespace

Status LoadFileOptions::check() const
{
    if (volume.empty())
        return failure(Error::Code::Invalid, "the volume", "has no name", "Name it like VOL001");
    return ProductionNumbers{.prefix = volume}.check().and_then([this] { return numbers.check(); });
}

std::unique_ptr<MailTarget> makeLoadFileTarget(LoadFileOptions options, const std::chrono::time_zone *zone)
{
    return std::make_unique<LoadFileTarget>(std::move(options), zone);
}

} // namespace casebook::exports
