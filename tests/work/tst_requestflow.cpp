// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/audit/log.h"
#include "core/crypto/identity.h"
#include "core/review/clearance.h"
#include "core/work/requests.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;
using review::RequestState;

namespace {

/// Says what the test wants.
class SetClock final : public Clock
{
public:
    std::chrono::sys_time<std::chrono::nanoseconds> now() const override
    {
        return std::chrono::system_clock::now() + offset;
    }

    std::chrono::hours offset{};
};

constexpr std::chrono::hours day(24);

crypto::PrivateKey newKey(const std::string &name)
{
    const auto made =
        crypto::makeIdentity({.name = name, .email = "someone@pluvius.example", .kind = crypto::KeyKind::EcP256},
                             crypto::Secret("passphrase"));
    return crypto::PrivateKey::parse(made->keyFile, name, crypto::Secret("passphrase")).value();
}

} // namespace

/// A request of an empty case while days go by: no clock of the system is waited for.
class TestRequestFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anApprovalThatNobodyUsedIsOver();
    void aClockThatIsSetBackGivesNoMoreTime();
    void anApproverSaysThatTheClockIsRight();
    void aRequestThatWaitsIsOverdue();
    void aStatementIsSignedByteForByteAsItWasShown();
    void aStatementOfAnEarlierStateIsRefused();

private:
    Path path(const char *name) const { return pathFromText(m_folder->path().toStdString()) / name; }

    void submit()
    {
        QVERIFY(work::newRequest(m_case, *work::readRequestFile(path("request.json")), m_ann, m_clock));
        QVERIFY(work::submitRequest(m_case, "R1", m_ann, std::nullopt, m_progress, m_clock));
    }

    void approve()
    {
        submit();
        QVERIFY(work::reviewRequest(m_case, "R1", m_bob, {}, m_clock));
        QVERIFY(work::approveRequest(m_case, "R1", m_bob, "", m_progress, m_clock));
    }

    Result<review::Clearance> clear()
    {
        const auto reader = store::CaseReader::open(m_case);
        return review::clearRequest(*reader, "R1", "eml", path("out"), m_progress, m_clock);
    }

    RequestState state()
    {
        const auto reader = store::CaseReader::open(m_case);
        return review::CaseRecord::read(*reader, momentOf(m_clock))->requests.front().state;
    }

    const crypto::PrivateKey m_ann = newKey("Ann");
    const crypto::PrivateKey m_bob = newKey("Bob");
    std::unique_ptr<QTemporaryDir> m_folder;
    Path m_case;
    SetClock m_clock;
    NoProgress m_progress;
};

void TestRequestFlow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_case = path("a.casebook");
    m_clock.offset = {};
    QVERIFY(audit::makeCase(m_case, {"Harbour", store::Policy::FourEyes}, m_bob.certificate(), m_clock));
    QFile form(m_folder->filePath(u"request.json"_s));
    QVERIFY(form.open(QIODevice::WriteOnly));
    form.write(R"({"organisation": "Pluvius", "requester": {"name": "Ann"}, "reason": "Matter 7",
                   "legal_justification": "Art. 6", "filter": "*", "approver": {"name": "Bob"},
                   "statement": "needed", "delivery": {"format": "eml", "lifespan_days": 14}})");
}

void TestRequestFlow::anApprovalThatNobodyUsedIsOver()
{
    approve();
    QVERIFY(clear());
    m_clock.offset = 13 * day;
    QVERIFY(clear());
    m_clock.offset = 15 * day;
    const auto over = clear();
    QVERIFY(!over);
    QCOMPARE(over.error().code, Error::Code::NotPermitted);
    QVERIFY(over.error().reason.contains("expired"));
    QCOMPARE(state(), RequestState::Expired);
}

void TestRequestFlow::aClockThatIsSetBackGivesNoMoreTime()
{
    approve();
    m_clock.offset = 15 * day;
    auto file = store::CaseFile::open(m_case);
    QVERIFY(audit::append(*file, audit::Act::Verify, {}, m_clock)); // anything that the log notes then
    m_clock.offset = 13 * day;
    const auto refused = clear();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::NotPermitted);
    QVERIFY(refused.error().subject.contains("clock"));
}

void TestRequestFlow::anApproverSaysThatTheClockIsRight()
{
    approve();
    m_clock.offset = 15 * day;
    auto file = store::CaseFile::open(m_case);
    QVERIFY(audit::append(*file, audit::Act::Verify, {}, m_clock));
    m_clock.offset = {};
    QVERIFY(audit::sign(*file, m_ann, m_clock));
    QVERIFY(!clear());
    QVERIFY(audit::sign(*file, m_bob, m_clock));
    QVERIFY(clear());
}

void TestRequestFlow::aRequestThatWaitsIsOverdue()
{
    submit();
    m_clock.offset = (review::patienceDays + 1) * day;
    const auto reader = store::CaseReader::open(m_case);
    QVERIFY(review::CaseRecord::read(*reader, momentOf(m_clock))->requests.front().overdue);
    QVERIFY(!review::CaseRecord::read(*reader, momentOf())->requests.front().overdue);
}

void TestRequestFlow::aStatementIsSignedByteForByteAsItWasShown()
{
    submit();
    const work::StepOrder order{.request = "R1", .act = review::RequestAct::Review, .words = "looked at"};
    const auto statement = work::planStep(m_case, order, m_bob, m_progress, m_clock);
    QVERIFY(statement);
    QCOMPARE(state(), RequestState::Submitted);
    const auto taken = work::takeStep(m_case, order, *statement, m_bob, m_progress, m_clock);
    QVERIFY2(taken, taken ? "" : taken.error().text().c_str());
    QCOMPARE(taken->steps.back().signedAct.statement, *statement);
    QCOMPARE(taken->state, RequestState::InternalReview);
}

void TestRequestFlow::aStatementOfAnEarlierStateIsRefused()
{
    submit();
    const work::StepOrder order{.request = "R1", .act = review::RequestAct::Reject, .words = "too wide"};
    const auto statement = work::planStep(m_case, order, m_bob, m_progress, m_clock);
    QVERIFY(statement);
    QVERIFY(work::submitRequest(m_case, "R1", m_ann, std::nullopt, m_progress, m_clock));
    const auto late = work::takeStep(m_case, order, *statement, m_bob, m_progress, m_clock);
    QVERIFY(!late);
    QCOMPARE(late.error().code, Error::Code::NotPermitted);
    QVERIFY(late.error().reason.contains("gone on"));
    QCOMPARE(state(), RequestState::Submitted);

    const work::StepOrder other{.request = "R1", .act = review::RequestAct::Review};
    const auto now = work::planStep(m_case, order, m_bob, m_progress, m_clock);
    QVERIFY(!work::takeStep(m_case, other, *now, m_bob, m_progress, m_clock)); // it was shown for another step
    QVERIFY(!work::planStep(m_case, order, m_ann, m_progress, m_clock));       // who asked cannot reject
}

QTEST_APPLESS_MAIN(TestRequestFlow)
#include "tst_requestflow.moc"
