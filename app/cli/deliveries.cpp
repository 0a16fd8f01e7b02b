// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/deliveries.h"
#include "app/cli/commands.h"
#include "app/cli/eventjson.h"
#include "app/cli/keptsecrets.h"
#include "app/cli/packpassword.h"
#include "core/base/hex.h"
#include "core/base/json.h"
#include "core/store/casereader.h"
#include "core/work/keptsecrets.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QJsonObject>

#include <format>

namespace casebook::cli {

namespace {

using namespace Qt::StringLiterals;

struct DeliveryOptions
{
    std::string file;
    std::int64_t id = 0;
    std::string reason;
    std::string passwordOut;
};

QJsonObject toJson(const store::Delivery &delivery, Instant now)
{
    QJsonObject object{{"id"_L1, static_cast<qint64>(delivery.id)},
                       {"export"_L1, toQString(delivery.exportId)},
                       {"file"_L1, toQString(delivery.path)},
                       {"bytes"_L1, static_cast<qint64>(delivery.bytes)},
                       {"sha256"_L1, toQString(toHex(delivery.sha256))},
                       {"made"_L1, toQString(toRfc3339(delivery.made))},
                       {"until"_L1, toQString(toRfc3339(delivery.until))},
                       {"state"_L1, toQString(work::deliveryStateName(work::stateOf(delivery, now)))}};
    if (!delivery.hold.empty())
        object.insert("hold"_L1, toQString(delivery.hold));
    if (delivery.purged)
        object.insert("purged"_L1, toQString(toRfc3339(*delivery.purged)));
    if (delivery.tried)
        object.insert("tried"_L1, toQString(toRfc3339(*delivery.tried)));
    if (!delivery.problem.empty())
        object.insert("problem"_L1, toQString(delivery.problem));
    return object;
}

Result<std::vector<store::Delivery>> deliveriesOf(const DeliveryOptions &options)
{
    return store::CaseReader::open(absolutePath(options.file)).and_then([](const store::CaseReader &reader) {
        return reader.deliveries();
    });
}

ExitCode list(const DeliveryOptions &options, Console &console)
{
    const auto deliveries = deliveriesOf(options);
    if (!deliveries)
        return console.fail(deliveries.error());
    const Instant now = momentOf();
    QJsonArray array;
    for (const store::Delivery &delivery : *deliveries) {
        array.append(toJson(delivery, now));
        if (!console.json)
            console.text(std::format("{:>4}  {:<7} until {}  {}{}", delivery.id,
                                     work::deliveryStateName(work::stateOf(delivery, now)), toRfc3339(delivery.until),
                                     delivery.path, delivery.problem.empty() ? "" : "  (" + delivery.problem + ")"));
    }
    if (console.json)
        console.line(casebook::toJson(array));
    return ExitCode::Done;
}

/// The passwords of deliveries that are gone, now or by an earlier purge that had no key store; how many were kept.
Result<int> forgetPasswords(const Path &file, const std::vector<store::Delivery> &deliveries)
{
    std::vector<std::int64_t> forgotten;
    for (const store::Delivery &delivery : deliveries) {
        if (!delivery.purged)
            continue;
        const std::string name = work::secretName(delivery);
        const auto kept = findSecret(name);
        if (!kept)
            return std::unexpected(kept.error());
        if (!*kept)
            continue;
        if (Status removed = removeSecret(name); !removed)
            return std::unexpected(removed.error());
        forgotten.push_back(delivery.id);
    }
    const Status noted = forgotten.empty() ? Status() : work::noteForgotten(file, forgotten);
    return noted.transform([&] { return static_cast<int>(forgotten.size()); });
}

ExitCode purge(const DeliveryOptions &options, Console &console)
{
    ConsoleProgress progress(console, ConsoleProgress::Unit::Items);
    const auto report = work::purgeDeliveries(absolutePath(options.file), progress);
    if (!report)
        return console.fail(report.error());
    const auto deliveries = deliveriesOf(options);
    if (!deliveries)
        return console.fail(deliveries.error());
    const auto forgotten = forgetPasswords(absolutePath(options.file), *deliveries);
    if (!forgotten)
        console.say("Whether passwords of these deliveries are kept is not known. " + forgotten.error().text());
    const Instant now = momentOf();
    for (const store::Delivery &delivery : *deliveries) {
        if (work::stateOf(delivery, now) == work::DeliveryState::Ending)
            console.say(std::format("{} ends at {}, and is removed then", delivery.path, toRfc3339(delivery.until)));
    }
    QJsonArray failed;
    for (const store::Delivery &delivery : report->failed) {
        failed.append(toJson(delivery, now));
        console.say(std::format("{}: {}. It is tried again at the next purge.", delivery.path, delivery.problem));
    }
    if (console.json) {
        QJsonArray removed;
        for (const store::Delivery &delivery : report->removed)
            removed.append(toJson(delivery, now));
        console.line(casebook::toJson(QJsonObject{{"removed"_L1, removed},
                                                  {"failed"_L1, failed},
                                                  {"held"_L1, static_cast<qint64>(report->held)},
                                                  {"passwords_forgotten"_L1, forgotten.value_or(0)}}));
    } else {
        for (const store::Delivery &delivery : report->removed)
            console.text("removed   " + delivery.path);
        console.text(
            std::format("{} removed, {} not, {} held", report->removed.size(), report->failed.size(), report->held));
    }
    return report->failed.empty() ? ExitCode::Done : ExitCode::Incomplete;
}

ExitCode tellPassword(const DeliveryOptions &options, Console &console)
{
    const auto deliveries = deliveriesOf(options);
    if (!deliveries)
        return console.fail(deliveries.error());
    const auto delivery = std::ranges::find(*deliveries, options.id, &store::Delivery::id);
    if (delivery == deliveries->end())
        return console.fail({Error::Code::NotFound, options.file, std::format("has no delivery {}", options.id),
                             "See casebook-cli deliveries list", std::nullopt});
    const auto kept = findSecret(work::secretName(*delivery));
    if (!kept)
        return console.fail(kept.error());
    if (!*kept)
        return console.fail({Error::Code::NotFound, delivery->path, "its password is not kept on this system",
                             "Ask whoever made the delivery", std::nullopt});
    const Status given = giveOut(**kept, options.passwordOut, console);
    return given ? ExitCode::Done : console.fail(given.error());
}

ExitCode hold(const DeliveryOptions &options, Console &console)
{
    const Status done = work::holdDelivery(absolutePath(options.file), options.id, options.reason);
    return done ? ExitCode::Done : console.fail(done.error());
}

} // namespace

void addDeliveries(CLI::App &app, Action &action)
{
    auto *group = app.add_subcommand("deliveries", "Encrypted deliveries and their lifespan");
    group->require_subcommand(1);
    auto options = std::make_shared<DeliveryOptions>();
    const auto verb = [&](const char *name, const char *help, ExitCode (*run)(const DeliveryOptions &, Console &)) {
        auto *command = group->add_subcommand(name, help);
        command->add_option("CASE", options->file, "The case file")->required();
        command->callback(
            [&action, options, run] { action = [options, run](Console &console) { return run(*options, console); }; });
        return command;
    };
    verb("list", "What was delivered, and until when it lives", list);
    verb("purge", "Remove the files of deliveries whose time is over", purge);
    auto *telling = verb("password", "Give out the password that the key store keeps", tellPassword);
    telling->add_option("ID", options->id, "Of the delivery")->required();
    telling->add_option("--password-out", options->passwordOut, "New file for it [shown on the terminal]");
    auto *held = verb("hold", "Keep a delivery beyond its time (a legal hold)", hold);
    held->add_option("ID", options->id, "Of the delivery")->required();
    held->add_option("--reason", options->reason, "Why")->required()->check([](const std::string &reason) {
        return reason.empty() ? std::string("a hold needs a reason") : std::string();
    });
    verb("release", "End a hold", hold)->add_option("ID", options->id, "Of the delivery")->required();
}

} // namespace casebook::cli
