// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "readtranscript.h"

#include "core/archive/communicator/codepage.h"
#include "core/archive/communicator/rtf.h"

#include <QTest>

using namespace casebook;
using namespace casebook::archive::communicator;
using namespace casebook::test;
using namespace Qt::StringLiterals;

// Text that is no Unicode, in the ANSI code pages of Windows. The bytes of East Asia were written by Python's codecs.
class TestCodePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAPageWithTwoBytesACharacter_data();
    void readsAPageWithTwoBytesACharacter();
    void readsHalfACharacterAsDamage();
    void pairsTheBytesOfRtf();
    void knowsPagesByTheirNames();
};

void TestCodePages::readsAPageWithTwoBytesACharacter_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("Shift_JIS") << "\x94\x5C\x95\x5C \xC3\xDE\xBD \x82\xCD\x82\xA2"_ba << u"能表 ﾃﾞｽ はい"_s;
    QTest::newRow("GBK") << QByteArray("\xC4\xE3\xBA\xC3\xA3\xAC\xE9\x46") << u"你好，镕"_s;
    QTest::newRow("windows-949") << QByteArray("\xBE\xC8\xB3\xE7 \x8C\x63") << u"안녕 똠"_s;
    QTest::newRow("Big5") << QByteArray("\xA7\x41\xA6\x6E\xB6\xDC\xA5\x5C\xB3\x5C") << u"你好嗎功許"_s;
}

void TestCodePages::readsAPageWithTwoBytesACharacter()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    Settings settings;
    settings.owner = "Priya Raman";
    settings.codePage = QTest::currentDataTag();
    const std::string line = "[14:02] A B: " + bytes.toStdString() + "\n";
    const RecordLog log = readTranscript(line + "[14:03] A B: x\n", settings);
    QCOMPARE(log.fault(), std::string());
    QCOMPARE(QString::fromStdString(log.events.at(0).text), text);
    QCOMPARE(log.events.at(0).span.length, line.size());
    QCOMPARE(log.events.at(1).text, std::string("x"));
    QVERIFY(log.tail.dialect.contains(CodePage::fromName(settings.codePage)->name()));
}

void TestCodePages::readsHalfACharacterAsDamage()
{
    const CodePage page = CodePage::fromName("Shift_JIS").value();
    const auto decoded = decodeText(MappedText::verbatim("\x94\n\x82\xCD\x82"), page);
    QCOMPARE(decoded.text.text(), std::string("\uFFFD\nは\uFFFD"));
    QVERIFY(decoded.damaged);
    QVERIFY(!decodeText(MappedText::verbatim("\x82\xCD"), page).damaged);
}

void TestCodePages::pairsTheBytesOfRtf()
{
    const auto text = [](const char *body) {
        return rtfText(std::string("{\\rtf1\\ansi\\ansicpg932 ") + body + "}", CodePage()).text();
    };
    QCOMPARE(text("\\'94\\'5c\\'95\\'5c"), std::string("能表"));
    QCOMPARE(text("\\'82\xCD \\'bd"), std::string("は ｽ"));
    QCOMPARE(text("\\uc2\\u33021\\'94\\'5c!"), std::string("能!"));
    QCOMPARE(text("\\'94\\par x"), std::string("\uFFFD\nx"));
    QCOMPARE(text("\\'82\\'cdx\\'82"), std::string("はx\uFFFD"));
}

void TestCodePages::knowsPagesByTheirNames()
{
    for (const char *name : {"932", "cp932", "windows-932", "Shift_JIS", "shift-jis", "SJIS", "windows-31j"})
        QCOMPARE(CodePage::fromName(name).value_or(CodePage()).name(), std::string("windows-932"));
    QCOMPARE(CodePage::fromName("euc-kr").value_or(CodePage()).name(), std::string("windows-949"));
    QVERIFY(CodePage::fromName("ISO-8859-1") == CodePage());
    for (const char *name : {"", "93", "windows-", "windows-1259", "932x", "euc-jp", "99999999999"})
        QVERIFY2(!CodePage::fromName(name), name);
    const auto names = CodePage::names();
    QCOMPARE(names.size(), std::size_t{13});
    for (const std::string &name : names)
        QCOMPARE(CodePage::fromName(name).value_or(CodePage()).name(), name);
}

QTEST_GUILESS_MAIN(TestCodePages)
#include "tst_codepages.moc"
