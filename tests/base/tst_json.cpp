// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalValuesGiveEqualBytes();
    void noTextEndsALine_data();
    void noTextEndsALine();
    void aByteOrderMarkInATextStays();
    void oneValueStandsAlone_data();
    void oneValueStandsAlone();
};

void TestJson::equalValuesGiveEqualBytes()
{
    const QJsonObject one{{u"b"_s, 1}, {u"a"_s, u"x"_s}};
    const QJsonObject two{{u"a"_s, u"x"_s}, {u"b"_s, 1}};
    QCOMPARE(toJson(one), std::string("{\"a\":\"x\",\"b\":1}"));
    QCOMPARE(toJson(two), toJson(one));
    QCOMPARE(toJson(QJsonArray{1, true, QJsonValue::Null}), std::string("[1,true,null]"));
}

void TestJson::noTextEndsALine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("line feed") << u"a\nb\r\nc"_s;
    QTest::addRow("next line") << u"a\u0085b"_s;
    QTest::addRow("line separator") << u"a\u2028b"_s;
    QTest::addRow("paragraph separator") << u"\u2029"_s;
    QTest::addRow("neighbours of them") << u"\u0084\u0086\u2027\u202A\u20A8"_s;
    QTest::addRow("form feed and the separators of ASCII") << u"a\f\v\x1C\x1D\x1E"_s;
    QTest::addRow("a backslash before one") << u"\\\u2028"_s;
}

// The characters at which Python's str.splitlines() breaks a line.
void TestJson::noTextEndsALine()
{
    QFETCH(QString, text);
    const QByteArray json = QByteArray::fromStdString(toJson(QJsonObject{{text, text}}));
    for (const char16_t end : u"\n\v\f\r\x1C\x1D\x1E\u0085\u2028\u2029"_s.toStdU16String())
        QVERIFY(!QString::fromUtf8(json).contains(QChar(end)));
    QCOMPARE(QJsonDocument::fromJson(json).object(), (QJsonObject{{text, text}}));
}

void TestJson::aByteOrderMarkInATextStays()
{
    for (const QString &text : {u"\uFEFFTime"_s, u"a\uFEFFb"_s, u"\\\uFEFF"_s}) {
        const QByteArray json = QByteArray::fromStdString(toJson(QJsonObject{{text, text}}));
        QCOMPARE(QJsonDocument::fromJson(json).object(), (QJsonObject{{text, text}}));
    }
}

void TestJson::oneValueStandsAlone_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QByteArray>("json");
    QTest::addRow("text") << QJsonValue(u"a\u2028\"[]"_s) << "\"a\\u2028\\\"[]\""_ba;
    QTest::addRow("whole number") << QJsonValue(qint64{9007199254740993}) << "9007199254740993"_ba;
    QTest::addRow("truth") << QJsonValue(false) << "false"_ba;
    QTest::addRow("nothing") << QJsonValue() << "null"_ba;
    QTest::addRow("list") << QJsonValue(QJsonArray{1}) << "[1]"_ba;
}

void TestJson::oneValueStandsAlone()
{
    QFETCH(QJsonValue, value);
    QFETCH(QByteArray, json);
    QCOMPARE(QByteArray::fromStdString(toJson(value)), json);
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
