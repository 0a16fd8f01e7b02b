// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/smtptarget.h"

#include "core/base/json.h"
#include "core/base/qtext.h"
#include "core/mail/mailboxaddress.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <format>
#include <span>

namespace casebook::mail {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<std::string_view, 3> securityNames{"starttls", "tls", "none"};
constexpr std::array<std::string_view, 4> loginNames{"none", "plain", "login", "xoauth2"};
constexpr std::array<std::string_view, 2> fields{"{mailbox}", "{local}"};

template <typename Enum> Enum named(std::span<const std::string_view> names, const QJsonValue &value, Enum fallback)
{
    const auto found = std::ranges::find(names, value.toString().toStdString());
    return found == names.end() ? fallback : static_cast<Enum>(found - names.begin());
}

Status fault(const SmtpTarget &target, std::string reason, std::string advice)
{
    return failure(Error::Code::Invalid, target.host.empty() ? "the target" : target.host, std::move(reason),
                   std::move(advice));
}

void replaceAll(std::string &text, std::string_view what, std::string_view with)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

} // namespace

std::string_view smtpSecurityName(SmtpSecurity security)
{
    return securityNames.at(static_cast<std::size_t>(security));
}

std::string_view smtpLoginName(SmtpLogin login)
{
    return loginNames.at(static_cast<std::size_t>(login));
}

std::string recipientFor(const SmtpTarget &target, std::string_view mailbox)
{
    std::string address = target.envelopeTo.empty() ? "{mailbox}" : target.envelopeTo;
    replaceAll(address, "{mailbox}", mailbox);
    replaceAll(address, "{local}", mailbox.substr(0, mailbox.rfind('@')));
    return address;
}

bool hasOneRecipient(const SmtpTarget &target)
{
    return !target.envelopeTo.empty() && std::ranges::none_of(fields, [&target](std::string_view field) {
        return target.envelopeTo.contains(field);
    });
}

Status checkTarget(const SmtpTarget &target)
{
    if (target.host.empty() || target.host.find_first_of(" \t\r\n/:@") != std::string::npos)
        return fault(target, "it names no server", "Name one like mail.example.com:587");
    if (!mailboxAddress(target.envelopeFrom))
        return fault(target, std::format("\"{}\" is no address for bounces", target.envelopeFrom),
                     "Name the mailbox that undeliverable mails go back to");
    if (!mailboxAddress(recipientFor(target, "somebody@example.com")))
        return fault(target, std::format("\"{}\" gives no address", target.envelopeTo),
                     "Name one address, or a template with {mailbox} or {local}");
    for (const std::string &address : {target.headerFrom, target.headerTo}) {
        if (!address.empty() && !mailboxAddress(address))
            return fault(target, std::format("\"{}\" is no address", address), "Name one like archive@example.com");
    }
    if (target.login != SmtpLogin::None && target.user.empty())
        return fault(target, "there is a way to log in and no user", "Name the user");
    if (target.login != SmtpLogin::None && target.security == SmtpSecurity::None)
        return fault(target, "a password would go over the line in clear", "Choose starttls or tls");
    if (target.helloName.find_first_of(" \t\r\n") != std::string::npos)
        return fault(target, "the name for the greeting is more than one word", "Name a host, or nothing");
    return {};
}

std::string toText(const SmtpTarget &target)
{
    const QJsonObject object{{"host"_L1, toQString(target.host)},
                             {"port"_L1, target.port},
                             {"security"_L1, toQString(smtpSecurityName(target.security))},
                             {"login"_L1, toQString(smtpLoginName(target.login))},
                             {"user"_L1, toQString(target.user)},
                             {"ca_file"_L1, toQString(target.caFile)},
                             {"certificate_file"_L1, toQString(target.certificateFile)},
                             {"hello_name"_L1, toQString(target.helloName)},
                             {"envelope_from"_L1, toQString(target.envelopeFrom)},
                             {"envelope_to"_L1, toQString(target.envelopeTo)},
                             {"header_from"_L1, toQString(target.headerFrom)},
                             {"header_to"_L1, toQString(target.headerTo)},
                             {"connections"_L1, target.connections},
                             {"per_minute"_L1, target.perMinute},
                             {"tries"_L1, target.tries},
                             {"pause"_L1, static_cast<qint64>(target.pause.count())},
                             {"patience"_L1, static_cast<qint64>(target.patience.count())}};
    return toJson(object);
}

Result<SmtpTarget> parseTarget(std::string_view json, const std::string &subject)
{
    const auto document =
        QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size()))).object();
    const auto text = [&](QLatin1StringView key) { return document.value(key).toString().toStdString(); };
    const SmtpTarget defaults;
    SmtpTarget target{.host = text("host"_L1),
                      .port = static_cast<std::uint16_t>(document.value("port"_L1).toInt(defaults.port)),
                      .security = named(securityNames, document.value("security"_L1), defaults.security),
                      .login = named(loginNames, document.value("login"_L1), defaults.login),
                      .user = text("user"_L1),
                      .caFile = text("ca_file"_L1),
                      .certificateFile = text("certificate_file"_L1),
                      .helloName = text("hello_name"_L1),
                      .envelopeFrom = text("envelope_from"_L1),
                      .envelopeTo = text("envelope_to"_L1),
                      .headerFrom = text("header_from"_L1),
                      .headerTo = text("header_to"_L1),
                      .connections = std::clamp(document.value("connections"_L1).toInt(defaults.connections), 1, 64),
                      .perMinute = std::max(0, document.value("per_minute"_L1).toInt()),
                      .tries = std::clamp(document.value("tries"_L1).toInt(defaults.tries), 1, 1000)};
    target.pause = std::chrono::milliseconds(document.value("pause"_L1).toInteger(defaults.pause.count()));
    target.patience = std::chrono::milliseconds(document.value("patience"_L1).toInteger(defaults.patience.count()));
    if (Status good = checkTarget(target); !good)
        return failure(Error::Code::Corrupt, subject, good.error().text(), "Save the target again");
    return target;
}

} // namespace casebook::mail
