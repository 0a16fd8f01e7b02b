// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/identities.h"
#include "app/cli/commands.h"
#include "app/cli/eventjson.h"
#include "app/cli/keyoptions.h"
#include "core/base/json.h"
#include "core/review/casepeople.h"
#include "core/work/approveracts.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QJsonObject>

#include <format>
#include <map>

namespace casebook::cli {

namespace {

using namespace Qt::StringLiterals;

struct IdentityOptions
{
    crypto::NewIdentity made;
    std::string out;
    std::string file;
    std::string passwordFile;
    std::string caseFile;
    std::string role;
    std::string reason;
    store::Policy policy = store::Policy::FourEyes;
    OneKeyOptions key;
};

QJsonObject toJson(const crypto::Certificate &certificate)
{
    return {{"fingerprint"_L1, toQString(certificate.fingerprint())},
            {"subject"_L1, toQString(certificate.subject())},
            {"email"_L1, toQString(certificate.email())},
            {"valid_from"_L1, toQString(toRfc3339(certificate.notBefore()))},
            {"valid_until"_L1, toQString(toRfc3339(certificate.notAfter()))}};
}

void print(const crypto::Certificate &certificate, Console &console)
{
    console.text(std::format("{}  {}  {}  until {}", certificate.fingerprint(), certificate.subject(),
                             certificate.email(), toRfc3339(certificate.notAfter())));
}

ExitCode give(const Result<crypto::Certificate> &certificate, Console &console)
{
    if (!certificate)
        return console.fail(certificate.error());
    if (console.json)
        console.line(casebook::toJson(toJson(*certificate)));
    else
        print(*certificate, console);
    return ExitCode::Done;
}

ExitCode make(const IdentityOptions &options, Console &console)
{
    const auto passphrase = readPassword(options.passwordFile);
    if (!passphrase)
        return console.fail(passphrase.error());
    return give(work::makeIdentity(options.made, *passphrase, absolutePath(options.out)), console);
}

/// A certificate alone is somebody else; a key file has to open, so that nobody finds out later that it does not.
Result<crypto::Certificate> readIdentity(const IdentityOptions &options)
{
    if (options.passwordFile.empty())
        return crypto::Certificate::read(absolutePath(options.file));
    return readKey({options.file, options.passwordFile}).transform(&crypto::PrivateKey::certificate);
}

ExitCode import(const IdentityOptions &options, Console &console)
{
    const auto certificate = readIdentity(options);
    if (certificate) {
        if (const Status kept = work::rememberIdentity(*certificate); !kept)
            return console.fail(kept.error());
    }
    return give(certificate, console);
}

ExitCode enrol(const IdentityOptions &options, Console &console)
{
    const auto person = crypto::Certificate::read(absolutePath(options.file));
    if (!person)
        return console.fail(person.error());
    const auto key = readKey(options.key);
    if (!key)
        return console.fail(key.error());
    const Status done = work::doAsApprover(absolutePath(options.caseFile),
                                           work::Enrolment{*person, review::roleFromName(options.role)}, *key);
    return done ? give(person, console) : console.fail(done.error());
}

ExitCode changePolicy(const IdentityOptions &options, Console &console)
{
    const auto key = readKey(options.key);
    if (!key)
        return console.fail(key.error());
    const Path file = absolutePath(options.caseFile);
    const Status done = work::doAsApprover(file, work::PolicyChange{options.policy, options.reason}, *key);
    if (!done)
        return console.fail(done.error());
    const std::string_view policy = store::policyName(options.policy);
    if (console.json)
        console.line(
            casebook::toJson(QJsonObject{{"case"_L1, toQString(pathText(file))}, {"policy"_L1, toQString(policy)}}));
    else
        console.text(std::format("{}: policy {}", pathText(file), policy));
    return ExitCode::Done;
}

ExitCode members(const IdentityOptions &options, Console &console)
{
    const auto reader = store::CaseReader::open(absolutePath(options.caseFile));
    if (!reader)
        return console.fail(reader.error());
    const auto people = review::readPeople(*reader, momentOf());
    if (!people)
        return console.fail(people.error());
    std::map<std::string, review::RoleChange> latest;
    for (const review::RoleChange &change : people->changes)
        latest.insert_or_assign(change.person.fingerprint(), change);
    QJsonArray array;
    for (const auto &[fingerprint, member] : people->record.roles.members()) {
        const review::RoleChange &change = latest.at(fingerprint);
        QJsonObject object = toJson(member.person);
        object.insert("role"_L1, toQString(review::roleName(member.role)));
        object.insert("since"_L1, toQString(change.time));
        if (change.by)
            object.insert("enrolled_by"_L1, toQString(change.by->subject()));
        array.append(object);
        if (!console.json)
            console.text(std::format("{:<8}  {}  {}  since {}{}", review::roleName(member.role), fingerprint,
                                     member.person.subject(), change.time,
                                     change.by ? ", by " + change.by->subject() : std::string()));
    }
    if (console.json)
        console.line(casebook::toJson(array));
    return ExitCode::Done;
}

ExitCode list(const IdentityOptions &, Console &console)
{
    const auto known = work::knownIdentities();
    if (!known)
        return console.fail(known.error());
    QJsonArray array;
    for (const crypto::Certificate &certificate : *known) {
        if (console.json)
            array.append(toJson(certificate));
        else
            print(certificate, console);
    }
    if (console.json)
        console.line(casebook::toJson(array));
    return ExitCode::Done;
}

} // namespace

void addIdentities(CLI::App &app, Action &action)
{
    auto *group = app.add_subcommand("identity", "Who signs: keys and certificates");
    group->require_subcommand(1);
    auto options = std::make_shared<IdentityOptions>();
    const auto add = [&](const char *name, const char *help, ExitCode (*verb)(const IdentityOptions &, Console &)) {
        auto *command = group->add_subcommand(name, help);
        command->callback([&action, options, verb] {
            action = [options, verb](Console &console) { return verb(*options, console); };
        });
        return command;
    };
    auto *making = add("new", "Make a key (PKCS #12) and its certificate (PEM, beside it)", make);
    making->add_option("--name", options->made.name, "Name of the person")->required();
    making->add_option("--email", options->made.email, "Address of the person")->required();
    making->add_option("--out", options->out, "The key file to make (*.p12)")->required();
    making
        ->add_option("--key-password-file", options->passwordFile, "File whose first line is the passphrase of the key")
        ->required();
    static const std::map<std::string, crypto::KeyKind> kinds{{"rsa-3072", crypto::KeyKind::Rsa3072},
                                                              {"ec-p256", crypto::KeyKind::EcP256}};
    making->add_option("--kind", options->made.kind, "Kind of the key")
        ->transform(CLI::CheckedTransformer(kinds, CLI::ignore_case))
        ->option_text("rsa-3072|ec-p256 [rsa-3072]");
    making->add_option("--days", options->made.days, "How long it is valid")
        ->check(CLI::Range(1, 3653))
        ->capture_default_str();
    auto *importing = add("import", "Know a person from now on, by certificate or key file", import);
    importing->add_option("FILE", options->file, "Certificate (PEM or DER), or key file (PKCS #12)")->required();
    importing->add_option("--key-password-file", options->passwordFile,
                          "File whose first line is the passphrase of the key file");
    add("list", "The people whom this account knows", list);
    auto *enrolling = add("enrol", "Say who may review or approve requests of a case; for approvers", enrol);
    enrolling->add_option("CASE", options->caseFile, "The case file")->required();
    enrolling->add_option("FILE", options->file, "Certificate (PEM or DER) of the person")->required();
    enrolling->add_option("--role", options->role, "What the person may do from now on")
        ->check(CLI::IsMember({"reviewer", "approver", "none"}))
        ->required()
        ->option_text("reviewer|approver|none");
    addOneKeyOptions(*enrolling, options->key);
    auto *changing = add("policy", "Change the policy of a case; for approvers", changePolicy);
    changing->add_option("CASE", options->caseFile, "The case file")->required();
    static const std::map<std::string, store::Policy> policies{{"four-eyes", store::Policy::FourEyes},
                                                               {"single", store::Policy::Single}};
    changing->add_option("POLICY", options->policy, "Who must agree from now on before something leaves the case")
        ->transform(CLI::CheckedTransformer(policies, CLI::ignore_case))
        ->option_text("four-eyes|single")
        ->required();
    changing->add_option("--reason", options->reason, "Why")->required();
    addOneKeyOptions(*changing, options->key);
    add("members", "Who may review and approve requests of a case", members)
        ->add_option("CASE", options->caseFile, "The case file")
        ->required();
}

} // namespace casebook::cli
