// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/requests.h"

#include "core/crypto/identity.h"
#include "core/review/systemrules.h"
#include "tests/support/timeauthority.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace casebook;
using namespace casebook::review;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t minute = std::int64_t{60} * 1'000'000'000;

crypto::PrivateKey newKey(const std::string &name)
{
    const crypto::Secret passphrase("a passphrase for tests");
    const auto made = crypto::makeIdentity(
        {.name = name, .email = "someone@pluvius.example", .kind = crypto::KeyKind::EcP256}, passphrase);
    return crypto::PrivateKey::parse(made->keyFile, name, passphrase).value();
}

Request requestOf(const crypto::Certificate &requester, RequestState state)
{
    Request request{.id = "R1",
                    .form = {},
                    .state = state,
                    .requester = requester,
                    .steps = {},
                    .result = {},
                    .submission = {},
                    .approval = {},
                    .until = {}};
    request.steps.push_back({RequestAct::New, 1, {}, {}, requester, {}, {}});
    return request;
}

} // namespace

class TestRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFlippedByteOfASignedStatementIsFound();
    void aStatementOfAnotherCaseMeansNothing();
    void aClockThatWasSetBackIsNoticed();
    void noStepFollowsFromEveryState();
    void fourEyesGoByKeyAndNotByRole();
    void authoritiesOfTheSettingsVouchForPeople();
    void settingsWithAFaultAllowNothing();
    void changesAreSaidInWords();

private:
    const crypto::PrivateKey m_ann = newKey("Ann");
    const crypto::PrivateKey m_bob = newKey("Bob");
    const LogName m_log{"0123", "4567"};
};

void TestRequests::everyFlippedByteOfASignedStatementIsFound()
{
    const auto act = signAct({{"step"_L1, "approve"_L1}}, m_log, m_bob, "2026-03-14T14:02:11Z");
    QVERIFY(act);
    QVERIFY(checkAct(*act, m_log, "the approval"));
    for (std::string SignedAct::*part : {&SignedAct::statement, &SignedAct::signature}) {
        for (std::size_t i = 0; i < ((*act).*part).size(); ++i) {
            SignedAct changed = *act;
            (changed.*part)[i] = static_cast<char>((changed.*part)[i] ^ 1);
            const auto checked = checkAct(changed, m_log, "the approval");
            QVERIFY2(!checked, qPrintable(QString::number(i)));
        }
    }
}

void TestRequests::aStatementOfAnotherCaseMeansNothing()
{
    const auto act = signAct({}, m_log, m_bob, "2026-03-14T14:02:11Z");
    QVERIFY(!checkAct(*act, {"0123", "other"}, "the approval"));
    QVERIFY(!checkAct(*act, {"other", "4567"}, "the approval"));
}

void TestRequests::aClockThatWasSetBackIsNoticed()
{
    CaseRecord record{.roles = Roles({})};
    record.latest = Instant{100 * minute};
    QVERIFY(checkClock(record, Instant{100 * minute}));
    QVERIFY(checkClock(record, Instant{95 * minute})); // two computers are never quite alike
    const Status earlier = checkClock(record, Instant{94 * minute});
    QVERIFY(!earlier);
    QCOMPARE(earlier.error().code, Error::Code::NotPermitted);
}

void TestRequests::noStepFollowsFromEveryState()
{
    using enum RequestState;
    Roles roles({});
    roles.enrol(m_bob.certificate(), Role::Approver);
    const Instant now = momentOf();
    const auto allowed = [&](RequestState state, RequestAct act) {
        const crypto::Certificate person = act == RequestAct::Submit ? m_ann.certificate() : m_bob.certificate();
        return checkPermitted(roles, requestOf(m_ann.certificate(), state), act, person, now).has_value();
    };
    for (const RequestState state :
         {Draft, Submitted, InternalReview, Returned, Approved, Rejected, Processing, Delivered, Expired, Revoked}) {
        QCOMPARE(allowed(state, RequestAct::Review), state == Submitted);
        QCOMPARE(allowed(state, RequestAct::Approve), state == InternalReview);
        QCOMPARE(allowed(state, RequestAct::Reject), state == Submitted || state == InternalReview);
        QCOMPARE(allowed(state, RequestAct::Revoke), state != Rejected && state != Revoked);
        const bool isOver = state == Rejected || state == Revoked || state == Processing || state == Delivered;
        QCOMPARE(allowed(state, RequestAct::Submit), !isOver);
    }
}

void TestRequests::fourEyesGoByKeyAndNotByRole()
{
    const Instant now = momentOf();
    Roles roles({});
    const Request request = requestOf(m_ann.certificate(), RequestState::InternalReview);
    QVERIFY(!checkPermitted(roles, request, RequestAct::Approve, m_bob.certificate(), now));
    roles.enrol(m_bob.certificate(), Role::Reviewer);
    QVERIFY(!checkPermitted(roles, request, RequestAct::Approve, m_bob.certificate(), now));
    roles.enrol(m_bob.certificate(), Role::Approver);
    roles.enrol(m_ann.certificate(), Role::Approver);
    QVERIFY(checkPermitted(roles, request, RequestAct::Approve, m_bob.certificate(), now));
    QVERIFY(!checkPermitted(roles, request, RequestAct::Approve, m_ann.certificate(), now));
    const Instant late{m_bob.certificate().notAfter().nanoseconds + minute};
    QVERIFY(!checkPermitted(roles, request, RequestAct::Approve, m_bob.certificate(), late));
    roles.withdraw(m_bob.certificate());
    QVERIFY(!checkPermitted(roles, request, RequestAct::Approve, m_bob.certificate(), now));
}

void TestRequests::authoritiesOfTheSettingsVouchForPeople()
{
    if (!test::TimeAuthority::possible())
        QSKIP("there is no openssl program, which issues certificates");
    test::TimeAuthority authority;
    authority.write("person.ext", "keyUsage = critical,digitalSignature\n");
    authority.makeSigner("person", "person.ext", "-days 2");
    authority.makeAuthority("stranger");
    const auto read = [&](const char *name) {
        return crypto::Certificate::read(pathFromText(authority.file(name).toStdString())).value();
    };
    const crypto::Certificate person = read("person.pem");
    const Instant now = momentOf();
    const Request request = requestOf(m_ann.certificate(), RequestState::InternalReview);
    const auto approves = [&](const Roles &roles, Instant moment) {
        return checkPermitted(roles, request, RequestAct::Approve, person, moment).has_value() &&
               checkApprover(roles, person, moment).has_value();
    };
    QVERIFY(!approves(Roles({}), now));
    Roles known({.forbidSingle = false, .requesters = {read("ca.pem")}, .approvers = {read("ca.pem")}});
    QVERIFY(approves(known, now));
    QVERIFY(!approves(known, {person.notAfter().nanoseconds + minute}));
    QVERIFY(!approves(Roles({.forbidSingle = false, .requesters = {}, .approvers = {read("stranger.pem")}}), now));
    // The authority itself is nobody's approver, and who has a role in the case has that one.
    QVERIFY(!known.isApprover(read("ca.pem"), now));
    known.enrol(person, Role::Reviewer);
    QVERIFY(!approves(known, now));

    QVERIFY(known.mayRequest(person, now));
    QVERIFY(!known.mayRequest(m_ann.certificate(), now));
    QVERIFY(Roles({}).mayRequest(m_ann.certificate(), now));
}

void TestRequests::settingsWithAFaultAllowNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.json"_s);
    const auto read = [&](const QByteArray &json) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
            qFatal("cannot write");
        file.close();
        return readSystemRules(pathFromText(path.toStdString()));
    };
    QVERIFY(read(R"({"forbid_single": true})")->forbidSingle);
    QVERIFY(!read("{}")->forbidSingle);
    for (const char *wrong : {"", "[]", R"({"forbid_single": "yes"})", R"({"forbidSingle": true})",
                              R"({"approvers": "ca.pem"})", R"({"approvers": ["no such.pem"]})"})
        QVERIFY2(!read(wrong), wrong);
}

void TestRequests::changesAreSaidInWords()
{
    Measure then{.conversations = 2, .events = 10, .byType = {{"Message", 10}}, .people = 3, .bytes = 100};
    QCOMPARE(changesSince(then, then), std::vector<std::string>());
    Measure now = then;
    now.events = 12;
    now.byType = {{"Message", 11}, {"MUCJoin", 1}};
    now.root.front() = std::byte{1};
    const std::vector<std::string> expected{
        "The selection has 2 more events than were approved: 12 now, 10 then.",
        "The selection has 1 more events of type MUCJoin than were approved: 1 now, 0 then.",
        "The selection has 1 more events of type Message than were approved: 11 now, 10 then."};
    QCOMPARE(changesSince(then, now), expected);
    now = then;
    now.root.front() = std::byte{1};
    QCOMPARE(changesSince(then, now).size(), std::size_t{1});
    QCOMPARE(measureFromJson(toJson(then)).value(), then);
    QVERIFY(!measureFromJson({}));
}

QTEST_APPLESS_MAIN(TestRequests)
#include "tst_requests.moc"
