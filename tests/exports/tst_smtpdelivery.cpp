// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/smtpdelivery.h"
#include "tests/exports/folders.h"
#include "tests/exports/smallcase.h"

#include <QTest>

#include <deque>

using namespace casebook;
using namespace Qt::StringLiterals;
using mail::SmtpFate;
using store::MailState;

namespace {

/// Answers each offer with the next fate of a list; the last one stays.
class ScriptedCarrier final : public exports::MailCarrier
{
public:
    explicit ScriptedCarrier(std::deque<SmtpFate> script) : fates(std::move(script)) {}

    Result<std::uint64_t> open() override { return 0; }

    Status deliver(std::span<const mail::SmtpMail> mails,
                   std::vector<std::vector<mail::SmtpOutcome>> &outcomes) override
    {
        for (const mail::SmtpMail &mail : mails) {
            auto &own = outcomes.emplace_back();
            for (const std::string &recipient : mail.recipients) {
                offered.push_back(recipient);
                own.push_back({fates.front(), "said"});
                if (fates.size() > 1)
                    fates.pop_front();
            }
        }
        return problem ? Status(std::unexpected(*problem)) : Status();
    }

    bool wait(std::chrono::milliseconds pause) override
    {
        pauses.push_back(pause.count());
        return true;
    }

    std::deque<SmtpFate> fates;
    std::vector<std::string> offered;
    std::vector<std::int64_t> pauses;
    std::optional<Error> problem;
};

exports::Mail mailFor(std::vector<std::string> mailboxes, std::string id = "<1@casebook.invalid>")
{
    exports::Mail mail{.facts = {},
                       .text = {},
                       .id = std::move(id),
                       .bytes = "the bytes",
                       .people = {},
                       .events = 3,
                       .name = "2024/1.eml",
                       .longName = "2024/1long.eml"};
    for (std::string &mailbox : mailboxes)
        mail.people.push_back({mailbox, mailbox, mailbox, {}, mailbox});
    return mail;
}

} // namespace

class TestSmtpDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDeferredIsTriedAgainAfterGrowingPauses();
    void whatIsNeverTakenIsLeftOutAndKept();
    void whatWasSentIsNotOfferedAgain();
    void whatWasInFlightIsOfferedAgainAndListed();
    void anUnknownFateIsListedToo();
    void everyFateIsInTheLedgerEvenWhenTheServerFails();
    void nobodyWithAMailboxIsNoDelivery();
    void oneAddressGetsEverything();

private:
    exports::SmtpFigures run(ScriptedCarrier &carrier, exports::Mail mail)
    {
        m_folder = {};
        m_target = exports::makeSmtpTarget(m_delivery, carrier, m_clock);
        m_status = m_target->begin(m_folder)
                       .and_then([&] { return m_target->put(test::conversation(), std::move(mail)); })
                       .and_then([&] { return m_target->end(exports::Mailboxes(m_rules)); });
        return m_target->figures();
    }

    store::MailDelivery known(const std::string &recipient)
    {
        auto file = store::CaseFile::open(m_delivery.caseFile);
        store::MailDelivery delivery{.messageId = "<1@casebook.invalid>", .recipient = recipient};
        if (!file || !store::readLedger(*file, "sink", std::span(&delivery, 1)))
            qFatal("the ledger cannot be read");
        return delivery;
    }

    void forget(MailState state, std::int64_t tries)
    {
        auto file = store::CaseFile::open(m_delivery.caseFile);
        const store::MailDelivery delivery{
            .messageId = "<1@casebook.invalid>", .recipient = "a@x.example", .state = state, .tries = tries};
        if (!file || !store::writeLedger(*file, "sink", std::span(&delivery, 1)))
            qFatal("the ledger cannot be written");
    }

    test::SmallCase m_case;
    SystemClock m_clock;
    exports::MailboxRules m_rules;
    exports::SmtpDelivery m_delivery{"sink", {}, exports::MailBasis::Participants, m_case.path("case.casebook")};
    test::MemoryFolder m_folder;
    std::unique_ptr<exports::SmtpMailTarget> m_target;
    Status m_status;
};

void TestSmtpDelivery::whatIsDeferredIsTriedAgainAfterGrowingPauses()
{
    forget(MailState::Deferred, 0);
    ScriptedCarrier carrier({SmtpFate::Deferred, SmtpFate::Deferred, SmtpFate::Deferred, SmtpFate::Sent});
    const exports::SmtpFigures figures = run(carrier, mailFor({"a@x.example"}));
    QVERIFY2(m_status, m_status ? "" : m_status.error().text().c_str());
    QCOMPARE(carrier.pauses, (std::vector<std::int64_t>{5000, 10000, 20000}));
    QCOMPARE(figures.sent, 1);
    QCOMPARE(known("a@x.example").state, MailState::Sent);
    QCOMPARE(known("a@x.example").tries, 4);
    QCOMPARE(m_target->books().exported(), (exports::Tally{1, 3}));
    QVERIFY(m_folder.aside.empty());
}

void TestSmtpDelivery::whatIsNeverTakenIsLeftOutAndKept()
{
    forget(MailState::Deferred, 0);
    ScriptedCarrier carrier({SmtpFate::Deferred});
    const exports::SmtpFigures figures = run(carrier, mailFor({"a@x.example"}));
    QCOMPARE(figures.deferred, 1);
    QCOMPARE(carrier.offered.size(), std::size_t{5});
    QCOMPARE(m_target->books().exported(), (exports::Tally{0, 0}));
    QCOMPARE(m_target->books().leftOut().front().count, 3);
    QCOMPARE(m_target->books().leftOut().front().conversations, 1);
    QCOMPARE(m_folder.files.at("undelivered/2024/1.eml"), std::string("the bytes"));
}

void TestSmtpDelivery::whatWasSentIsNotOfferedAgain()
{
    forget(MailState::Sent, 1);
    ScriptedCarrier carrier({SmtpFate::Sent});
    const exports::SmtpFigures figures = run(carrier, mailFor({"a@x.example", "b@x.example"}));
    QCOMPARE(carrier.offered, (std::vector<std::string>{"b@x.example"}));
    QCOMPARE(figures.sent, 2);
    QCOMPARE(figures.before, 1);
    QVERIFY(figures.twice.empty());
}

void TestSmtpDelivery::whatWasInFlightIsOfferedAgainAndListed()
{
    forget(MailState::InFlight, 1);
    ScriptedCarrier carrier({SmtpFate::Sent});
    const exports::SmtpFigures figures = run(carrier, mailFor({"a@x.example"}));
    QCOMPARE(carrier.offered.size(), std::size_t{1});
    QCOMPARE(figures.twice, (std::vector<std::string>{"<1@casebook.invalid>"}));
    QVERIFY(m_folder.files.at("deliveries.csv").contains("sent,2,yes"));
}

void TestSmtpDelivery::anUnknownFateIsListedToo()
{
    forget(MailState::Deferred, 0);
    ScriptedCarrier carrier({SmtpFate::Unknown, SmtpFate::Sent});
    QCOMPARE(run(carrier, mailFor({"a@x.example"})).twice.size(), std::size_t{1});
}

void TestSmtpDelivery::everyFateIsInTheLedgerEvenWhenTheServerFails()
{
    forget(MailState::Deferred, 0);
    ScriptedCarrier carrier({SmtpFate::Sent, SmtpFate::Deferred});
    carrier.problem = Error{Error::Code::Locked, "server", "wrong password", {}, {}};
    run(carrier, mailFor({"a@x.example", "c@x.example"}));
    QVERIFY(!m_status);
    QCOMPARE(known("a@x.example").state, MailState::Sent);
    QCOMPARE(known("c@x.example").state, MailState::Deferred);
}

void TestSmtpDelivery::nobodyWithAMailboxIsNoDelivery()
{
    ScriptedCarrier carrier({SmtpFate::Sent});
    run(carrier, mailFor({""}));
    QVERIFY(carrier.offered.empty());
    QCOMPARE(m_target->books().leftOut().front().reason, std::string(exports::nobodyMapped));
}

void TestSmtpDelivery::oneAddressGetsEverything()
{
    ScriptedCarrier carrier({SmtpFate::Sent});
    m_delivery.target.envelopeTo = "archive@x.example";
    run(carrier, mailFor({"", "b@x.example"}));
    m_delivery.target.envelopeTo.clear();
    QCOMPARE(carrier.offered, (std::vector<std::string>{"archive@x.example"}));
}

QTEST_APPLESS_MAIN(TestSmtpDelivery)
#include "tst_smtpdelivery.moc"
