// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/countingfolder.h"
#include "core/exports/eml.h"
#include "core/exports/smtpdelivery.h"
#include "tests/exports/smallcase.h"

#include <QTest>

#include <optional>

using namespace casebook;
using namespace casebook::test;

/// A dry run tells what an export would make, and is no way out.
class TestRehearsal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itFindsWhatTheExportThenMakes();
    void itWritesNothing();
    void nothingLeavesWithItsClearance();
    void noExportIsTakenForOne();
    void whatGoesElsewhereIsNotRehearsed();
    void namesAreRefusedAsOnADisk();

private:
    std::unique_ptr<exports::MailFormatter> mails() const;
    review::Clearance rehearsed() const;

    std::unique_ptr<SmallCase> m_case;
    std::optional<store::CaseReader> m_reader;
    NoProgress m_progress;
};

namespace {

/// Nobody may reach a server from here.
class NoCarrier final : public exports::MailCarrier
{
public:
    bool asked = false;

    Result<std::uint64_t> open() override
    {
        asked = true;
        return 0;
    }
    Status deliver(std::span<const mail::SmtpMail>, std::vector<std::vector<mail::SmtpOutcome>> &) override
    {
        asked = true;
        return {};
    }
    bool wait(std::chrono::milliseconds) override { return true; }
};

} // namespace

void TestRehearsal::init()
{
    m_case = std::make_unique<SmallCase>();
    m_case->add("Pluvius",
                {{"c-1", {}, {message("2024-01-05T09:01:00Z", "one"), message("2024-01-05T09:02:00Z", "two")}},
                 {"c-2", {}, {message("2024-01-06T09:00:00Z", "three")}}});
    m_reader.emplace(m_case->reader());
}

std::unique_ptr<exports::MailFormatter> TestRehearsal::mails() const
{
    return exports::makeMailFormatter(
        "eml", *m_reader, {},
        exports::makeFolderTarget(exports::MailBasis::Conversations, exports::MailLayout::Folder, "IM Archive"),
        m_progress);
}

review::Clearance TestRehearsal::rehearsed() const
{
    auto clearance = review::select(*m_reader, query::all()).and_then([&](review::Selection selection) {
        return review::clearRehearsal(*m_reader, std::move(selection));
    });
    if (!clearance)
        qFatal("%s", clearance.error().text().c_str());
    return std::move(*clearance);
}

void TestRehearsal::itFindsWhatTheExportThenMakes()
{
    const auto before = mails();
    const auto dry = exports::rehearse(*m_reader, rehearsed(), *before, m_progress);
    QVERIFY2(dry, dry ? "" : dry.error().text().c_str());
    const auto then = mails();
    const auto real =
        exports::runExport(*m_reader, SmallCase::cleared(*m_reader), *then, m_case->path("out"), m_progress);
    QVERIFY(real);
    QCOMPARE(dry->selected, real->selected);
    QCOMPARE(dry->exported, real->exported);
    QCOMPARE(dry->files, real->files);
    QCOMPARE(dry->bytes, real->bytes);
    QVERIFY(dry->balanced);
    QVERIFY(dry->rehearsal && !real->rehearsal);
    QVERIFY(dry->rehearsal->seconds > dry->seconds); // a disk takes its time, too
    QVERIFY(dry->rehearsal->largestFile > 0 && dry->rehearsal->largestFile < dry->bytes);
    QVERIFY(QString::fromStdString(dry->rehearsal->largestName).endsWith(u".eml"));
    QVERIFY(dry->folder.empty() && dry->manifest.empty());
}

void TestRehearsal::itWritesNothing()
{
    const auto formatter = mails();
    QVERIFY(exports::rehearse(*m_reader, rehearsed(), *formatter, m_progress));
    QVERIFY2(m_case->beside().isEmpty(), qPrintable(m_case->beside().join(u' ')));
}

void TestRehearsal::nothingLeavesWithItsClearance()
{
    const auto clearance = rehearsed();
    QVERIFY(clearance.kind() == review::Clearance::Kind::Rehearsal && !clearance.approval());
    const auto formatter = mails();
    const auto files = exports::runExport(*m_reader, clearance, *formatter, m_case->path("out"), m_progress);
    QVERIFY(!files);
    QCOMPARE(files.error().code, Error::Code::NotPermitted);
    QVERIFY(!std::filesystem::exists(m_case->path("out")));
    const auto paper = exports::runWithoutFiles(*m_reader, clearance, *formatter, m_progress);
    QVERIFY(!paper);
    QCOMPARE(paper.error().code, Error::Code::NotPermitted);
}

void TestRehearsal::noExportIsTakenForOne()
{
    const auto formatter = mails();
    const auto dry = exports::rehearse(*m_reader, SmallCase::cleared(*m_reader), *formatter, m_progress);
    QVERIFY(!dry);
    QCOMPARE(dry.error().code, Error::Code::NotPermitted);
}

void TestRehearsal::whatGoesElsewhereIsNotRehearsed()
{
    NoCarrier carrier;
    const SystemClock clock;
    const exports::SmtpDelivery delivery{"house", {}, exports::MailBasis::Participants, m_reader->info().file};
    const auto formatter = exports::makeMailFormatter("smtp", *m_reader, {},
                                                      exports::makeSmtpTarget(delivery, carrier, clock), m_progress);
    const auto dry = exports::rehearse(*m_reader, rehearsed(), *formatter, m_progress);
    QVERIFY(!dry);
    QCOMPARE(dry.error().code, Error::Code::NotPermitted);
    QVERIFY(!carrier.asked);
}

void TestRehearsal::namesAreRefusedAsOnADisk()
{
    exports::CountingFolder folder;
    QVERIFY(folder.write("a/b.txt", "text"));
    QVERIFY(folder.holds("A/B.TXT"));
    QVERIFY(!folder.write("A/B.txt", "again"));
    QVERIFY(!folder.finish()); // the first error sticks
    exports::CountingFolder other;
    QVERIFY(!other.append("manifest.json", "{}"));
    exports::CountingFolder open;
    QVERIFY(open.append("long name.txt", "12") && open.append("long name.txt", "345") && open.write("b", "12"));
    const auto files = open.finish();
    QVERIFY(files);
    QCOMPARE(files->size(), std::size_t{2});
    const auto figures = open.figures(1);
    QCOMPARE(figures.largestFile, std::uint64_t{5});
    QCOMPARE(figures.longestName, std::string("long name.txt"));
}

QTEST_GUILESS_MAIN(TestRehearsal)
#include "tst_rehearsal.moc"
