// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/smtpclient.h"

#include "core/mail/dotstuffing.h"

#include <QByteArray>

#include <algorithm>
#include <charconv>
#include <format>
#include <ranges>
#include <utility>

namespace casebook::mail {

namespace {

using std::chrono::milliseconds;

constexpr std::size_t mostRecipients = 100; // RFC 5321, 4.5.3.1.8: what every server takes
constexpr std::size_t mostLines = 1000;     // of one reply
constexpr std::size_t longestReply = std::size_t{1} << 16;
constexpr std::size_t inOnePiece = std::size_t{1} << 15;

std::string base64(std::string_view bytes)
{
    return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())).toBase64().toStdString();
}

std::string upper(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - ('a' - 'A')) : c; });
    return out;
}

} // namespace

SmtpClient::SmtpClient(const SmtpTarget &target, crypto::Secret password, SmtpConnector connect)
    : m_target(target), m_password(std::move(password)), m_connect(std::move(connect))
{
}

SmtpClient::~SmtpClient() = default;

Status SmtpClient::open()
{
    if (isOpen())
        return {};
    auto channel = m_connect();
    if (!channel)
        return std::unexpected(channel.error());
    m_channel = std::move(*channel);
    Status ready =
        read(m_target.patience)
            .and_then([&](const SmtpReply &greeting) { return refusal(greeting, "the server sends us away"); })
            .and_then([&] { return hello(); })
            .and_then([&] { return secure(); })
            .and_then([&] { return logIn(); });
    if (!ready)
        m_channel.reset();
    return ready;
}

void SmtpClient::close()
{
    if (!isOpen())
        return;
    constexpr milliseconds politeness(2000);
    if (m_channel->write("QUIT\r\n"))
        static_cast<void>(read(politeness));
    m_channel.reset();
}

// What an answer that is not good means for the whole connection.
Status SmtpClient::refusal(const SmtpReply &reply, std::string_view what) const
{
    if (reply.isGood())
        return {};
    return failure(reply.isTransient() ? Error::Code::Io : Error::Code::Invalid, m_target.host,
                   std::format("{}: {}", what, reply.text()),
                   reply.isTransient() ? "Try again later" : "Check the settings of the target");
}

Result<SmtpReply> SmtpClient::read(milliseconds patience)
{
    SmtpReply reply;
    for (std::size_t size = 0; reply.lines.size() < mostLines && size < longestReply;) {
        auto line = m_channel->readLine(patience);
        if (!line)
            return std::unexpected(line.error());
        int code = 0;
        const auto [end, error] =
            std::from_chars(line->data(), line->data() + std::min<std::size_t>(line->size(), 3), code);
        const bool isReply = error == std::errc() && end == line->data() + 3 && code >= 200 && code < 600 &&
                             (line->size() == 3 || (*line)[3] == ' ' || (*line)[3] == '-');
        if (!isReply || (reply.code != 0 && reply.code != code))
            break;
        reply.code = code;
        size += line->size();
        const bool more = line->size() > 3 && (*line)[3] == '-';
        reply.lines.push_back(line->substr(std::min<std::size_t>(line->size(), 4)));
        if (!more)
            return reply;
    }
    return failure(Error::Code::Io, m_target.host, "what it answers is not SMTP", "Check host and port");
}

Result<SmtpReply> SmtpClient::command(std::string_view line)
{
    return m_channel->write(std::format("{}\r\n", line)).and_then([&] { return read(m_target.patience); });
}

Status SmtpClient::hello()
{
    const auto reply = command("EHLO " + (m_target.helloName.empty() ? "localhost" : m_target.helloName));
    if (!reply)
        return std::unexpected(reply.error());
    m_extensions.clear();
    m_mechanisms.clear();
    m_largest = 0;
    for (const std::string &line : reply->lines | std::views::drop(1)) {
        const std::string words = upper(line);
        const std::string name = words.substr(0, words.find_first_of(" ="));
        const std::string_view rest = std::string_view(words).substr(std::min(words.size(), name.size() + 1));
        m_extensions.insert(name);
        if (name == "SIZE")
            std::from_chars(rest.data(), rest.data() + rest.size(), m_largest);
        if (name == "AUTH") {
            for (const auto word : rest | std::views::split(' '))
                m_mechanisms.emplace(std::string_view(word));
        }
    }
    return refusal(*reply, "it refuses the greeting");
}

Status SmtpClient::secure()
{
    if (m_target.security != SmtpSecurity::StartTls || m_channel->isEncrypted())
        return {};
    if (!offers("STARTTLS"))
        return failure(Error::Code::Invalid, m_target.host,
                       "the server offers no STARTTLS, and mails must not go over the line in clear",
                       "Ask who runs it, or choose tls for a port that is encrypted from the start");
    return command("STARTTLS")
        .and_then([&](const SmtpReply &reply) { return refusal(reply, "it refuses STARTTLS"); })
        .and_then([&] { return m_channel->startTls(); })
        .and_then([&] { return hello(); });
}

Status SmtpClient::logIn()
{
    if (m_target.login == SmtpLogin::None)
        return {};
    const std::string mechanism = upper(smtpLoginName(m_target.login));
    if (!m_channel->isEncrypted() || !m_mechanisms.contains(mechanism))
        return failure(Error::Code::Invalid, m_target.host,
                       std::format("the server does not offer to log in with {}", mechanism),
                       "Choose another way to log in");
    return logInWith(mechanism);
}

Status SmtpClient::logInWith(std::string_view mechanism)
{
    const std::string password(m_password.text());
    Result<SmtpReply> reply;
    if (mechanism == "PLAIN") { // RFC 4616
        reply = command("AUTH PLAIN " + base64(std::string(1, '\0') + m_target.user + '\0' + password));
    } else if (mechanism == "XOAUTH2") {
        reply = command("AUTH XOAUTH2 " + base64(std::format("user={}\1auth=Bearer {}\1\1", m_target.user, password)));
        if (reply && reply->code == 334) // why not, in base64; the answer proper comes after an empty line
            reply = command("");
    } else {
        reply = command("AUTH LOGIN");
        for (const std::string &answer : {m_target.user, password}) {
            if (reply && reply->code == 334)
                reply = command(base64(answer));
        }
    }
    if (!reply)
        return std::unexpected(reply.error());
    if (reply->code == 535 || reply->code == 534)
        return failure(Error::Code::Locked, m_target.host,
                       std::format("the server does not take user and password: {}", reply->text()),
                       "Check both; nothing more is tried, so that the account is not locked");
    return refusal(*reply, "it refuses to log us in");
}

Result<std::vector<SmtpOutcome>> SmtpClient::send(const SmtpMail &mail)
{
    std::vector<SmtpOutcome> outcomes;
    std::span<const std::string> left(mail.recipients);
    while (!left.empty()) {
        if (Status ready = open(); !ready) {
            if (outcomes.empty())
                return std::unexpected(ready.error());
            outcomes.resize(mail.recipients.size(), {SmtpFate::Deferred, ready.error().reason});
            return outcomes;
        }
        const auto now = left.first(std::min(left.size(), mostRecipients));
        left = left.subspan(now.size());
        auto some = transact(mail, now);
        if (!some)
            return some;
        std::ranges::move(*some, std::back_inserter(outcomes));
    }
    return outcomes;
}

// What is not answered because the line broke is deferred, but for a mail that was whole by then.
Result<std::vector<SmtpOutcome>> SmtpClient::transact(const SmtpMail &mail, std::span<const std::string> recipients)
{
    if (m_largest > 0 && mail.bytes.size() > m_largest)
        return std::vector(recipients.size(),
                           SmtpOutcome{SmtpFate::Refused, std::format("not offered: {} bytes, and the server takes {}",
                                                                      mail.bytes.size(), m_largest)});
    std::vector<SmtpOutcome> outcomes(recipients.size());
    const auto settle = [&outcomes](const SmtpOutcome &outcome) {
        for (SmtpOutcome &one : outcomes) {
            if (one.reply.empty())
                one = outcome;
        }
    };
    const auto broken = [&](const Error &error, SmtpFate fate) {
        m_channel.reset();
        settle({fate, error.reason});
        return outcomes;
    };
    const auto ready = envelope(mail, recipients, outcomes);
    if (!ready)
        return broken(ready.error(), SmtpFate::Deferred);
    if (ready->code == 354) {
        const std::string body = dotStuffed(mail.bytes);
        const std::string_view whole(body);
        const std::size_t first = whole.size() > inOnePiece ? whole.size() - 5 : 0; // without `CRLF.CRLF`
        if (const Status begun = m_channel->write(whole.substr(0, first)); !begun)
            return broken(begun.error(), SmtpFate::Deferred);
        // A server may take its time with a whole mail (RFC 5321, 4.5.3.2.6).
        const auto reply = m_channel->write(whole.substr(first)).and_then([&] { return read(m_target.patience * 2); });
        if (!reply)
            return broken(reply.error(), SmtpFate::Unknown);
        settle(outcomeOf(*reply));
        if (reply->code == 421)
            m_channel.reset();
        return outcomes;
    }
    settle(outcomeOf(*ready));
    if (ready->code == 421 || !command("RSET"))
        m_channel.reset();
    return outcomes;
}

// Sender, recipients and DATA, in one go where the server offers it (RFC 2920). The last answer that counts: 354 when
// the mail is to follow. Recipients that were refused have their outcome then.
Result<SmtpReply> SmtpClient::envelope(const SmtpMail &mail, std::span<const std::string> recipients,
                                       std::vector<SmtpOutcome> &outcomes)
{
    std::vector<std::string> lines{
        std::format("MAIL FROM:<{}>{}", m_target.envelopeFrom,
                    offers("SIZE") ? std::format(" SIZE={}", mail.bytes.size()) : std::string())};
    for (const std::string &recipient : recipients)
        lines.push_back(std::format("RCPT TO:<{}>", recipient));
    lines.emplace_back("DATA");
    const bool together = offers("PIPELINING");
    if (together) {
        std::string all;
        for (const std::string &line : lines)
            all += line + "\r\n";
        if (Status written = m_channel->write(all); !written)
            return std::unexpected(written.error());
    }
    const auto next = [&](std::size_t line) { return together ? read(m_target.patience) : command(lines[line]); };

    Result<SmtpReply> from = next(0);
    if (!from || (!from->isGood() && !together))
        return from;
    bool anybody = false;
    for (std::size_t i = 0; i < recipients.size(); ++i) {
        const auto reply = next(1 + i);
        if (!reply)
            return reply;
        const SmtpOutcome outcome = recipientOutcomeOf(*reply);
        if (outcome.fate != SmtpFate::Sent && from->isGood())
            outcomes[i] = outcome;
        anybody = anybody || outcome.fate == SmtpFate::Sent;
        if (reply->code == 421)
            return reply;
    }
    if (!anybody && !together)
        return SmtpReply{503, {"no recipient was taken"}};
    Result<SmtpReply> data = next(1 + recipients.size());
    if (!data || (from->isGood() && anybody))
        return data;
    if (data->code == 354) // although nobody gets it: an empty mail, which the server must refuse
        static_cast<void>(command("."));
    return from->isGood() ? SmtpReply{503, {"no recipient was taken"}} : *from;
}

} // namespace casebook::mail
