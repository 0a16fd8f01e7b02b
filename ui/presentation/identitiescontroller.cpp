// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/identitiescontroller.h"

#include "core/work/identities.h"

#include <QPointer>

#include <map>
#include <ranges>

namespace casebook::ui {

namespace {

using ByFingerprint = std::map<std::string, KnownPerson>;

KnownPerson &personOf(ByFingerprint &people, const crypto::Certificate &certificate)
{
    return people
        .try_emplace(certificate.fingerprint(), KnownPerson{.certificate = certificate, .role = {}, .change = {}})
        .first->second;
}

/// Who stands in the log, with what they may do now.
void addCase(ByFingerprint &people, const review::CasePeople &found)
{
    for (const review::RoleChange &change : found.changes)
        personOf(people, change.person).change = change;
    for (const review::Request &request : found.record.requests)
        ++personOf(people, request.requester).requests;
}

void addRoles(ByFingerprint &people, const review::Roles &roles)
{
    const Instant now = momentOf();
    for (KnownPerson &person : people | std::views::values) {
        const auto member = roles.members().find(person.certificate.fingerprint());
        if (member != roles.members().end())
            person.role = member->second.role;
        else if (roles.isApprover(person.certificate, now))
            person.role = review::Role::Approver;
        if (member == roles.members().end())
            person.change.reset();
        person.mayRequest = roles.mayRequest(person.certificate, now);
    }
}

} // namespace

IdentitiesController::IdentitiesController(CaseReads &reads, QThreadPool &pool, QObject *parent)
    : QObject(parent), m_reads(reads), m_pool(pool)
{
}

Result<IdentitiesController::People> IdentitiesController::readPeople(const store::CaseReader *reader)
{
    const auto known = work::knownIdentities();
    if (!known)
        return std::unexpected(known.error());
    ByFingerprint people;
    for (const crypto::Certificate &certificate : *known)
        personOf(people, certificate).remembered = true;
    People all;
    const auto rules = review::systemRules();
    if (!rules)
        return std::unexpected(rules.error());
    all.singleForbidden = rules->forbidSingle;
    all.requestersRestricted = !rules->requesters.empty();
    if (reader) {
        const auto found = review::readPeople(*reader, momentOf());
        if (!found)
            return std::unexpected(found.error());
        addCase(people, *found);
        addRoles(people, found->record.roles);
        all.policy = found->record.entries > 0 ? found->record.policy : reader->info().policy;
    } else {
        addRoles(people, review::Roles(*rules));
    }
    for (KnownPerson &person : people | std::views::values)
        all.list.push_back(std::move(person));
    return all;
}

void IdentitiesController::reload()
{
    const auto take = [this](Result<People> people) { show(std::move(people)); };
    if (m_reads.file())
        m_reads.read(this, [](const store::CaseReader &reader) { return readPeople(&reader); }, take);
    else
        jobs::deliver(jobs::runJob(m_pool, [](Progress &) { return readPeople(nullptr); }), this, take);
}

void IdentitiesController::show(Result<People> people)
{
    if (!people) {
        Q_EMIT failed(people.error());
        return;
    }
    m_policy = people->policy;
    m_singleForbidden = people->singleForbidden;
    m_requestersRestricted = people->requestersRestricted;
    m_list.show(std::move(people->list));
    Q_EMIT changed();
}

void IdentitiesController::make(const crypto::NewIdentity &identity, const crypto::Secret &passphrase,
                                const Path &keyFile, QObject *context, Done<crypto::Certificate> done)
{
    jobs::deliver(jobs::runJob(m_pool, [identity, passphrase, keyFile](
                                           Progress &) { return work::makeIdentity(identity, passphrase, keyFile); }),
                  context, [this, done = std::move(done)](const Result<crypto::Certificate> &made) {
                      done(made);
                      reload();
                  });
}

void IdentitiesController::remember(const Path &file, const crypto::Secret &passphrase, QObject *context,
                                    Done<crypto::Certificate> done)
{
    jobs::deliver(
        jobs::runJob(m_pool,
                     [file, passphrase](Progress &) {
                         auto read = passphrase.empty() ? crypto::Certificate::read(file)
                                                        : Key::open(file, passphrase).transform(&Key::certificate);
                         return read.and_then([](const crypto::Certificate &certificate) {
                             return work::rememberIdentity(certificate).transform([&] { return certificate; });
                         });
                     }),
        context, [this, done = std::move(done)](const Result<crypto::Certificate> &read) {
            done(read);
            reload();
        });
}

bool IdentitiesController::plan(const work::ApproverAct &act, const Key &key, QObject *context, Done<std::string> done)
{
    if (m_signing || !m_reads.file())
        return false;
    jobs::deliver(jobs::runJob(m_pool, [file = *m_reads.file(), act,
                                        key](Progress &) { return work::planApproverAct(file, act, key); }),
                  context, std::move(done));
    return true;
}

bool IdentitiesController::take(const work::ApproverAct &act, const std::string &statement, const Key &key,
                                QObject *context, std::function<void(const Status &)> done)
{
    if (m_signing || !m_reads.file())
        return false;
    m_signing = true;
    jobs::deliver(jobs::runJob(m_pool, [file = *m_reads.file(), act, statement,
                                        key](Progress &) { return work::takeApproverAct(file, act, statement, key); }),
                  this, [this, context = QPointer<QObject>(context), done = std::move(done)](const Status &taken) {
                      m_signing = false;
                      if (context)
                          done(taken);
                      reload();
                  });
    return true;
}

} // namespace casebook::ui
