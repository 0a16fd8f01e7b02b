// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/smtpdelivery.h"

#include "core/exports/csvtext.h"
#include "core/exports/smtpletters.h"

#include <algorithm>
#include <format>
#include <utility>

namespace casebook::exports {

namespace {

using mail::SmtpFate;
using store::MailDelivery;
using store::MailState;

constexpr std::size_t mostInBatch = 256;
constexpr std::size_t largestBatch = std::size_t{16} << 20;
constexpr std::chrono::minutes longestPause(30);

constexpr std::string_view listName = "deliveries.csv";

MailState stateOf(SmtpFate fate)
{
    switch (fate) {
    case SmtpFate::Sent: return MailState::Sent;
    case SmtpFate::Refused: return MailState::Refused;
    case SmtpFate::Deferred:
    case SmtpFate::Unknown: break;
    }
    return MailState::Deferred;
}

class SmtpTargetOfMails final : public SmtpMailTarget
{
public:
    SmtpTargetOfMails(const SmtpDelivery &delivery, MailCarrier &carrier, const Clock &clock)
        : m_delivery(delivery), m_carrier(carrier), m_ledger(delivery, clock)
    {
    }

    Status begin(ExportFolder &folder) override;
    std::size_t largestMail() const override { return m_largest; }
    Status put(const Conversation &conversation, Mail mail) override;
    Status end(const Mailboxes &mailboxes) override;
    SmtpFigures figures() const override { return m_figures; }

private:
    std::vector<std::string> recipients(const Mail &mail) const;
    Status flush();
    Status offer(std::span<Letter> letters);
    Status settle(Letter letter);
    Status list(const Letter &letter);
    Status retry();
    Status giveUp();

    const SmtpDelivery &m_delivery;
    MailCarrier &m_carrier;
    LetterLedger m_ledger;
    ExportFolder *m_folder = nullptr;
    std::vector<Letter> m_batch;
    std::size_t m_batchBytes = 0;
    std::size_t m_largest = std::numeric_limits<std::size_t>::max();
    std::vector<Letter> m_waiting;                    ///< Their bytes are put aside.
    std::uint64_t m_lastKey = std::uint64_t{1} << 40; // beyond those of the parts of mails
    SmtpFigures m_figures;
};

Status SmtpTargetOfMails::begin(ExportFolder &folder)
{
    m_folder = &folder;
    const auto largest = m_carrier.open();
    if (!largest)
        return std::unexpected(largest.error());
    if (*largest > 0)
        m_largest = *largest;
    CsvRow row(CsvCopy::Exact);
    for (const std::string_view title :
         {"Message-ID", "Recipient", "State", "Tries", "Possibly twice", "Time", "Reply"})
        row.own(title);
    return m_folder->append(std::string(listName), row.take());
}

std::vector<std::string> SmtpTargetOfMails::recipients(const Mail &mail) const
{
    if (mail::hasOneRecipient(m_delivery.target))
        return {m_delivery.target.envelopeTo};
    std::vector<std::string> list;
    for (const Person &person : mail.people) {
        if (person.mailbox.empty())
            continue;
        std::string address = mail::recipientFor(m_delivery.target, person.mailbox);
        if (!std::ranges::contains(list, address))
            list.push_back(std::move(address));
        if (m_delivery.basis == MailBasis::Conversations)
            break; // one copy in all
    }
    return list;
}

Status SmtpTargetOfMails::put(const Conversation &conversation, Mail mail)
{
    Letter letter{conversation.key, std::move(mail), 0, {}};
    for (std::string &recipient : recipients(letter.mail))
        letter.deliveries.push_back({.messageId = letter.mail.id, .recipient = std::move(recipient)});
    if (letter.deliveries.empty()) {
        m_books.leftOut(conversation.key, letter.mail.events, std::string(nobodyMapped));
        return {};
    }
    m_batchBytes += letter.mail.bytes.size();
    m_batch.push_back(std::move(letter));
    return m_batch.size() >= mostInBatch || m_batchBytes >= largestBatch ? flush() : Status();
}

Status SmtpTargetOfMails::flush()
{
    std::vector<Letter> letters = std::exchange(m_batch, {});
    m_batchBytes = 0;
    if (Status offered = offer(letters); !offered)
        return offered;
    for (Letter &letter : letters) {
        if (Status settled = settle(std::move(letter)); !settled)
            return settled;
    }
    return {};
}

Status SmtpTargetOfMails::offer(std::span<Letter> letters)
{
    const auto before = m_ledger.enter(letters);
    if (!before)
        return std::unexpected(before.error());
    m_figures.before += *before;
    std::vector<mail::SmtpMail> mails;
    std::vector<std::vector<MailDelivery *>> open;
    for (Letter &letter : letters) {
        mail::SmtpMail offered{letter.mail.bytes, {}};
        std::vector<MailDelivery *> deliveries;
        for (MailDelivery &delivery : letter.deliveries) {
            if (delivery.state != MailState::InFlight)
                continue;
            offered.recipients.push_back(delivery.recipient);
            deliveries.push_back(&delivery);
        }
        if (deliveries.empty())
            continue;
        mails.push_back(std::move(offered));
        open.push_back(std::move(deliveries));
    }
    std::vector<std::vector<mail::SmtpOutcome>> outcomes;
    const Status delivered = m_carrier.deliver(mails, outcomes);
    for (std::size_t i = 0; i < open.size(); ++i) {
        for (std::size_t k = 0; k < open[i].size(); ++k) {
            const mail::SmtpOutcome outcome = i < outcomes.size() && k < outcomes[i].size()
                                                  ? outcomes[i][k]
                                                  : mail::SmtpOutcome{SmtpFate::Deferred, "not offered"};
            open[i][k]->state = stateOf(outcome.fate);
            open[i][k]->twice = open[i][k]->twice || outcome.fate == SmtpFate::Unknown;
            open[i][k]->reply = outcome.reply;
        }
    }
    Status recorded = m_ledger.record(letters);
    return delivered ? recorded : delivered;
}

// Counts a letter whose fate is known, and puts aside one that is to be offered again.
Status SmtpTargetOfMails::settle(Letter letter)
{
    if (letter.isOpen()) {
        letter.key = ++m_lastKey;
        if (Status aside = m_folder->putAside(letter.key, letter.mail.bytes); !aside)
            return aside;
        letter.mail.bytes = {};
        m_waiting.push_back(std::move(letter));
        return {};
    }
    return list(letter);
}

Status SmtpTargetOfMails::list(const Letter &letter)
{
    CsvRow row(CsvCopy::Exact);
    const auto count = [&letter](MailState state) {
        return std::ranges::count(letter.deliveries, state, &MailDelivery::state);
    };
    for (const MailDelivery &delivery : letter.deliveries) {
        row.given(delivery.messageId);
        row.given(delivery.recipient);
        row.own(store::mailStateName(delivery.state));
        row.own(std::to_string(delivery.tries));
        row.own(delivery.twice ? "yes" : "no");
        row.own(toRfc3339(delivery.time));
        row.given(delivery.reply);
        if (Status written = m_folder->append(std::string(listName), row.take()); !written)
            return written;
    }
    const auto sent = count(MailState::Sent);
    const auto refused = count(MailState::Refused);
    const auto deferred = std::ssize(letter.deliveries) - sent - refused;
    m_copies += sent;
    m_figures.sent += sent;
    m_figures.refused += refused;
    m_figures.deferred += deferred;
    if (std::ranges::any_of(letter.deliveries, &MailDelivery::twice))
        m_figures.twice.push_back(letter.mail.id);
    if (sent > 0)
        m_books.exported(letter.conversation, letter.mail.events);
    else
        m_books.leftOut(letter.conversation, letter.mail.events,
                        deferred > 0 ? "the server did not take it for the time being" : "the server refused it");
    if (sent == std::ssize(letter.deliveries))
        return {};
    const std::string name = "undelivered/" + letter.mail.name;
    return m_folder->write(m_folder->holds(name) ? "undelivered/" + letter.mail.longName : name, letter.mail.bytes);
}

// Further tries, each after a pause twice as long as the one before.
Status SmtpTargetOfMails::retry()
{
    auto pause = m_delivery.target.pause;
    for (int round = 1; round < m_delivery.target.tries && !m_waiting.empty(); ++round) {
        if (!m_carrier.wait(pause))
            return failure(Error::Code::Cancelled, m_delivery.name,
                           "the delivery was stopped; the same command goes on with it");
        pause = std::min<std::chrono::milliseconds>(pause * 2, longestPause);
        std::vector<Letter> letters = std::exchange(m_waiting, {});
        for (std::size_t done = 0; done < letters.size();) {
            std::size_t bytes = 0;
            std::size_t count = 0;
            for (; done + count < letters.size() && count < mostInBatch && bytes < largestBatch; ++count) {
                Letter &letter = letters[done + count];
                auto back = m_folder->takeBack(letter.key);
                if (!back)
                    return std::unexpected(back.error());
                letter.mail.bytes = std::move(*back);
                bytes += letter.mail.bytes.size();
            }
            const std::span<Letter> some = std::span(letters).subspan(done, count);
            if (Status offered = offer(some); !offered)
                return offered;
            for (Letter &letter : some) {
                if (Status settled = settle(std::move(letter)); !settled)
                    return settled;
            }
            done += count;
        }
    }
    return giveUp();
}

Status SmtpTargetOfMails::giveUp()
{
    for (Letter &letter : std::exchange(m_waiting, {})) {
        auto back = m_folder->takeBack(letter.key);
        if (!back)
            return std::unexpected(back.error());
        letter.mail.bytes = std::move(*back);
        if (Status listed = list(letter); !listed)
            return listed;
    }
    return {};
}

Status SmtpTargetOfMails::end(const Mailboxes &mailboxes)
{
    return flush()
        .and_then([&] { return retry(); })
        .and_then([&] { return m_folder->close(std::string(listName)); })
        .and_then([&] { return m_folder->write("unmapped.csv", unmappedTable(mailboxes)); });
}

} // namespace

std::unique_ptr<SmtpMailTarget> makeSmtpTarget(const SmtpDelivery &delivery, MailCarrier &carrier, const Clock &clock)
{
    return std::make_unique<SmtpTargetOfMails>(delivery, carrier, clock);
}

} // namespace casebook::exports
