// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/export/exportresult.h"

#include <QTest>

using namespace casebook;
using namespace casebook::ui;
using namespace Qt::StringLiterals;

class TestExportResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWholeSaysSo();
    void whatDoesNotBalanceNeverLooksLikeASuccess();
    void whatWasLeftOutIsNamedWithItsReason();
    void aFailureTellsWhatAndWhy();
    void aStoppedExportIsNoFailure();
    void theNextResultReplacesTheOneBefore();

private:
    static exports::ExportReport report()
    {
        exports::ExportReport made;
        made.selected = {3, 40};
        made.exported = {3, 40};
        made.folder = "out";
        made.files = 5;
        made.balanced = true;
        return made;
    }
    static QString verdict(const ExportResult &result)
    {
        return result.findChild<QLabel *>(u"exportVerdict"_s)->text();
    }
    static QStringList texts(const ExportResult &result)
    {
        QStringList all;
        for (const auto *label : result.findChildren<QLabel *>())
            all += label->text();
        return all;
    }
};

void TestExportResult::whatIsWholeSaysSo()
{
    ExportResult result;
    result.show(report());
    QVERIFY(verdict(result).contains(u"everything was exported"));
    QVERIFY(texts(result).contains(u"40"_s));
}

void TestExportResult::whatDoesNotBalanceNeverLooksLikeASuccess()
{
    auto lost = report();
    lost.exported.events = 39;
    lost.balanced = false;
    ExportResult result;
    result.show(lost);
    QVERIFY(verdict(result).contains(u"not"));
    QVERIFY(!verdict(result).contains(u"✓"));
    QVERIFY(texts(result).contains(u"39"_s));
}

void TestExportResult::whatWasLeftOutIsNamedWithItsReason()
{
    auto some = report();
    some.exported.events = 38;
    some.leftOut = {{"has no text", 2}};
    ExportResult result;
    result.show(some);
    QVERIFY(verdict(result).contains(u"left out"));
    QVERIFY(texts(result).contains(u"Left out: has no text"_s));
    QVERIFY(texts(result).contains(u"2"_s));
}

void TestExportResult::aFailureTellsWhatAndWhy()
{
    ExportResult result;
    result.show(Error{Error::Code::DiskFull, "/media/stick/out", "no room left", "Choose another disk", std::nullopt});
    QVERIFY(verdict(result).contains(u"Nothing was exported"));
    const auto detail = result.findChild<QLabel *>(u"exportVerdictDetail"_s)->text();
    QVERIFY(detail.contains(u"/media/stick/out"));
    QVERIFY(detail.contains(u"Choose another disk"));
}

void TestExportResult::aStoppedExportIsNoFailure()
{
    ExportResult result;
    result.show(Error{Error::Code::Cancelled, "export", "stopped", "", std::nullopt});
    QCOMPARE(verdict(result), u"Stopped"_s);
}

void TestExportResult::theNextResultReplacesTheOneBefore()
{
    ExportResult result;
    auto some = report();
    some.leftOut = {{"has no text", 2}};
    result.show(some);
    result.show(report());
    QVERIFY(!texts(result).contains(u"Left out: has no text"_s));
    QCOMPARE(texts(result).count(u"Selected"_s), 1);
}

QTEST_MAIN(TestExportResult)
#include "tst_exportresult.moc"
