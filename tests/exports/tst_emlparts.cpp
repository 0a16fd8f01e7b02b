// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/eml.h"
#include "tests/exports/mailmaker.h"
#include "tests/mail/mailreader.h"

#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;

class TestEmlParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLargeDayIsSplitIntoParts();
    void memoryIsBoundedByPuttingPartsAside();
    void anEventLongerThanAMailIsKeptWhole();

private:
    test::MailMaker m_maker;
};

namespace {

const char *const morning = "2024-01-05T09:03:05Z";

QString body(const QJsonObject &mail)
{
    return mail.value("body"_L1).toString();
}

} // namespace

void TestEmlParts::aLargeDayIsSplitIntoParts()
{
    std::vector<Event> events;
    for (int i = 0; i < 300; ++i)
        events.push_back(test::message("2024-01-05T12:00:00Z", std::format("message {} {}", i, std::string(200, 'x'))));
    const exports::MailOptions options{.largestMail = 20'000};
    const auto written = m_maker.mails(events, {}, options);
    QVERIFY(written.size() > 3);
    QCOMPARE(m_maker.exported, (exports::Tally{1, 300}));
    const QJsonArray read = test::readMails(written);
    QString firstId;
    QString all;
    int counted = 0;
    for (std::size_t i = 0; i < written.size(); ++i) {
        const std::size_t number = i + 1;
        const std::string name = std::format("Tenant 1/2024/20240105_7c1f0e2a9b3d4c55_{}.eml", number);
        QVERIFY2(m_maker.folder.files.contains(name), name.c_str());
        QVERIFY2(m_maker.folder.files[name].size() <= options.largestMail, name.c_str());
        const QJsonObject mail = test::readMail(m_maker.folder.files[name]);
        QCOMPARE(test::header(mail, u"X-IMArchive-Part"_s), u"%1/%2"_s.arg(number).arg(written.size()));
        QVERIFY(test::header(mail, u"Subject"_s).endsWith(u", part %1 of %2"_s.arg(number).arg(written.size())));
        counted += test::header(mail, u"X-IMArchive-EventCount"_s).toInt();
        if (number == 1)
            firstId = test::header(mail, u"Message-ID"_s);
        else
            QCOMPARE(test::header(mail, u"In-Reply-To"_s), firstId);
        all += body(mail).section(u"Transcript (times are UTC)\n"_s, 1);
    }
    QCOMPARE(read.size(), static_cast<qsizetype>(written.size()));
    QCOMPARE(counted, 300);
    const QStringList lines = all.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 300);
    for (int i = 0; i < 300; ++i)
        QVERIFY(lines.at(i).startsWith(u"[2024-01-05T12:00:00Z] Bob: message %1 "_s.arg(i)));
}

void TestEmlParts::memoryIsBoundedByPuttingPartsAside()
{
    std::vector<Event> events; // two days in turn, so that both stay open
    for (int i = 0; i < 200; ++i)
        events.push_back(test::message(i % 2 == 0 ? "2024-01-05T12:00:00Z" : "2024-01-06T12:00:00Z",
                                       std::format("message {} {}", i, std::string(200, 'x'))));
    const auto roomy = m_maker.mails(events);
    QCOMPARE(m_maker.folder.timesPutAside, 0);
    QCOMPARE(roomy.size(), std::size_t{2});

    const auto parts = m_maker.mails(events, {}, {.largestMail = 24'000});
    QVERIFY(m_maker.folder.timesPutAside > 2);
    QVERIFY(m_maker.folder.aside.empty()); // all came back
    QCOMPARE(m_maker.exported, (exports::Tally{1, 200}));
    QString all;
    for (const auto &[name, content] : m_maker.folder.files)
        all += body(test::readMail(content)).section(u"Transcript (times are UTC)\n"_s, 1);
    const QStringList lines = all.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 200);
    for (int i = 0; i < 200; ++i)
        QVERIFY(lines.at(i).contains(u"Bob: message %1 "_s.arg(i < 100 ? 2 * i : 2 * (i - 100) + 1)));
}

void TestEmlParts::anEventLongerThanAMailIsKeptWhole()
{
    const std::string text(100'000, 'z');
    const auto written =
        m_maker.mails({test::message(morning, "before"), test::message(morning, text), test::message(morning, "after")},
                      {}, {.largestMail = 20'000});
    QCOMPARE(written.size(), std::size_t{3});
    QVERIFY(body(test::readMail(written[1])).contains(QString::fromStdString(text)));
    QCOMPARE(m_maker.exported, (exports::Tally{1, 3}));
}

QTEST_GUILESS_MAIN(TestEmlParts)
#include "tst_emlparts.moc"
