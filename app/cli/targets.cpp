// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/network.h"
#include "app/cli/smtppassword.h"
#include "core/base/json.h"
#include "core/base/qtext.h"
#include "core/work/smtp.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <charconv>
#include <format>
#include <map>

namespace casebook::cli {

namespace {

using namespace Qt::StringLiterals;

const std::map<std::string, mail::SmtpSecurity> securities{
    {"starttls", mail::SmtpSecurity::StartTls}, {"tls", mail::SmtpSecurity::Tls}, {"none", mail::SmtpSecurity::None}};
const std::map<std::string, mail::SmtpLogin> logins{{"plain", mail::SmtpLogin::Plain},
                                                    {"login", mail::SmtpLogin::Login},
                                                    {"xoauth2", mail::SmtpLogin::XOAuth2},
                                                    {"none", mail::SmtpLogin::None}};

struct TargetOptions
{
    std::string file;
    std::string name;
    std::string server;
    std::string security = "starttls";
    std::string login = "none";
    std::string passwordFile;
    std::string to;
    double pause = 5;
    double patience = 300;
    mail::SmtpTarget target;
};

// `mail.example.com:587`, `[::1]:25`; the port may be missing.
Status readServer(TargetOptions &options)
{
    std::string_view text = options.server;
    std::string_view port;
    if (text.starts_with('[') && text.contains(']')) {
        const std::size_t end = text.find(']');
        port = text.substr(end + 1);
        text = text.substr(1, end - 1);
    } else if (const std::size_t colon = text.rfind(':'); colon != std::string_view::npos) {
        port = text.substr(colon);
        text = text.substr(0, colon);
    }
    options.target.host = text;
    options.target.port = options.target.security == mail::SmtpSecurity::Tls ? 465 : 587;
    if (port.empty())
        return {};
    const auto [end, error] = std::from_chars(port.data() + 1, port.data() + port.size(), options.target.port);
    if (error != std::errc() || end != port.data() + port.size() || options.target.port == 0)
        return failure(Error::Code::Invalid, options.server, "the port is no number",
                       "Name the server like mail.example.com:587");
    return {};
}

ExitCode save(TargetOptions options, Console &console)
{
    mail::SmtpTarget &target = options.target;
    target.security = securities.at(options.security);
    target.login = logins.at(options.login);
    constexpr double perSecond = 1000;
    target.pause = std::chrono::milliseconds(static_cast<std::int64_t>(options.pause * perSecond));
    target.patience = std::chrono::milliseconds(static_cast<std::int64_t>(options.patience * perSecond));
    for (std::string *path : {&target.caFile, &target.certificateFile}) {
        if (!path->empty())
            *path = pathText(absolutePath(*path));
    }
    if (Status read = readServer(options); !read)
        return console.fail(read.error());
    const auto version = work::saveMailTarget(absolutePath(options.file), options.name, target);
    if (!version)
        return console.fail(version.error());
    if (console.json)
        console.line(casebook::toJson(
            QJsonObject{{"name"_L1, toQString(options.name)}, {"version"_L1, static_cast<qint64>(*version)}}));
    else
        console.text(std::format("{} is saved, version {}", options.name, *version));
    return ExitCode::Done;
}

QJsonObject toJson(const work::SavedMailTarget &saved)
{
    QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(mail::toText(saved.target))).object();
    object.insert("name"_L1, toQString(saved.name));
    object.insert("version"_L1, static_cast<qint64>(saved.version));
    object.insert("author"_L1, toQString(saved.act.author));
    object.insert("time"_L1, toQString(toRfc3339(saved.act.time)));
    return object;
}

void tell(const work::SavedMailTarget &saved, Console &console)
{
    const mail::SmtpTarget &target = saved.target;
    console.text(std::format("{}: {}:{}, {}, log in {}, bounces to {}, version {} by {}", saved.name, target.host,
                             target.port, mail::smtpSecurityName(target.security), mail::smtpLoginName(target.login),
                             target.envelopeFrom, saved.version, saved.act.author));
}

ExitCode list(const TargetOptions &options, Console &console)
{
    const auto targets = work::mailTargets(absolutePath(options.file));
    if (!targets)
        return console.fail(targets.error());
    QJsonArray array;
    for (const work::SavedMailTarget &target : *targets) {
        array.append(toJson(target));
        if (!console.json)
            tell(target, console);
    }
    if (console.json)
        console.line(casebook::toJson(array));
    return ExitCode::Done;
}

ExitCode show(const TargetOptions &options, Console &console)
{
    const auto target = work::mailTarget(absolutePath(options.file), options.name);
    if (!target)
        return console.fail(target.error());
    if (console.json)
        console.line(casebook::toJson(toJson(*target)));
    else
        tell(*target, console);
    return ExitCode::Done;
}

ExitCode remove(const TargetOptions &options, Console &console)
{
    const Status done = work::removeMailTarget(absolutePath(options.file), options.name);
    if (!done)
        return console.fail(done.error());
    if (console.json)
        console.line(casebook::toJson(QJsonObject{{"deleted"_L1, toQString(options.name)}}));
    return ExitCode::Done;
}

ExitCode test(const TargetOptions &options, Console &console)
{
    const auto target = work::mailTarget(absolutePath(options.file), options.name);
    if (!target)
        return console.fail(target.error());
    const auto password = passwordFor(target->target, options.passwordFile, console);
    if (!password)
        return console.fail(password.error());
    const Network network;
    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    const auto outcome = work::testMailTarget(target->target, *password, options.to, progress);
    if (!outcome)
        return console.fail(outcome.error());
    const bool sent = outcome->fate == mail::SmtpFate::Sent;
    if (console.json)
        console.line(casebook::toJson(QJsonObject{{"sent"_L1, sent}, {"reply"_L1, toQString(outcome->reply)}}));
    else
        console.text(std::format("{}: {}", sent ? "sent" : "NOT sent", outcome->reply));
    return sent ? ExitCode::Done : ExitCode::Incomplete;
}

void addSettings(CLI::App &command, TargetOptions &options)
{
    command.add_option("--server", options.server, "HOST or HOST:PORT [587; 465 for tls]")->required();
    command.add_option("--security", options.security, "starttls, tls, or none [starttls]")
        ->check(CLI::IsMember({"starttls", "tls", "none"}));
    command.add_option("--auth", options.login, "plain, login, xoauth2, or none [none]")
        ->check(CLI::IsMember({"plain", "login", "xoauth2", "none"}));
    command.add_option("--user", options.target.user, "Who logs in");
    command.add_option("--ca-file", options.target.caFile, "PEM of an authority to trust beside those of the system");
    command.add_option("--client-certificate", options.target.certificateFile, "PEM of certificate and key");
    command.add_option("--hello", options.target.helloName, "Name in the greeting [localhost]");
    command.add_option("--envelope-from", options.target.envelopeFrom, "Where bounces go")->required();
    command.add_option("--envelope-to", options.target.envelopeTo,
                       "One address, or a template with {mailbox} or {local} [{mailbox}]");
    command.add_option("--header-from", options.target.headerFrom, "From of all mails [who wrote first]");
    command.add_option("--header-to", options.target.headerTo, "To of all mails [the participants]");
    constexpr int mostConnections = 64;
    constexpr int mostTries = 1000;
    command.add_option("--connections", options.target.connections, "At the same time [2]")
        ->check(CLI::Range(1, mostConnections));
    command.add_option("--per-minute", options.target.perMinute, "Mails at most; 0 = no limit [0]")
        ->check(CLI::NonNegativeNumber);
    command.add_option("--tries", options.target.tries, "How often a mail is offered [5]")
        ->check(CLI::Range(1, mostTries));
    command.add_option("--pause", options.pause, "Seconds before the second try; then twice as long [5]")
        ->check(CLI::NonNegativeNumber);
    command.add_option("--patience", options.patience, "Seconds to wait for an answer [300]")
        ->check(CLI::PositiveNumber);
}

} // namespace

void addTargets(CLI::App &app, Action &action)
{
    auto *group = app.add_subcommand("target", "Mail servers that this case delivers to: docs/smtp.md");
    group->require_subcommand(1);
    auto options = std::make_shared<TargetOptions>();
    const auto add = [&](const char *name, const char *help, ExitCode (*act)(TargetOptions, Console &)) {
        auto *command = group->add_subcommand(name, help);
        command->add_option("CASE", options->file, "The case file")->required();
        command->callback(
            [&action, options, act] { action = [options, act](Console &console) { return act(*options, console); }; });
        return command;
    };
    const auto named = [&](const char *name, const char *help, ExitCode (*act)(TargetOptions, Console &)) {
        auto *command = add(name, help, act);
        command->add_option("NAME", options->name, "The target")->required();
        return command;
    };
    addSettings(*named("save", "Save a target, or a new version of it; never its password", save), *options);
    add("list", "All targets", [](TargetOptions given, Console &console) { return list(given, console); });
    named("show", "One target", [](TargetOptions given, Console &console) { return show(given, console); });
    named("delete", "Delete a target", [](TargetOptions given, Console &console) { return remove(given, console); });
    auto *tried = named("test", "Send one labelled mail",
                        [](TargetOptions given, Console &console) { return test(given, console); });
    tried->add_option("--to", options->to, "Whom to send it to")->required();
    tried->add_option("--password-file", options->passwordFile,
                      "File whose first line is the password or token [asked for on the terminal]");
}

} // namespace casebook::cli
