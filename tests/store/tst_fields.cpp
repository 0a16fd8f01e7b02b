// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/fields.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace casebook;
using namespace casebook::store;

class TestFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlainMessageHasNoFurtherFields();
    void furtherFieldsAreJson();
    void callsAndAttachmentsComeBack_data();
    void callsAndAttachmentsComeBack();
    void whatIsNotOursIsRefused_data();
    void whatIsNotOursIsRefused();
    void canonicalTimesAreThoseThatRfc3339Gives_data();
    void canonicalTimesAreThoseThatRfc3339Gives();
    void theFormOfAMomentComesBack();
};

void TestFields::aPlainMessageHasNoFurtherFields()
{
    EventRecord record;
    record.typeName = "Message";
    std::string json = "left over";
    writeFurtherFields(record, json);
    QCOMPARE(json, "");
}

void TestFields::furtherFieldsAreJson()
{
    EventRecord record;
    record.type = EventType::Other;
    record.typeName = "IMEvent \"MUCSubject\"";
    record.nick = "tab\tand\\";
    const std::vector<std::string_view> extra{"", "ü"};
    record.extra = extra;
    std::string json;
    writeFurtherFields(record, json);
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    QCOMPARE(object.value(QLatin1StringView("type")).toString().toStdString(), record.typeName);
    QCOMPARE(object.value(QLatin1StringView("nick")).toString().toStdString(), record.nick);
    Event event;
    QVERIFY(readFurtherFields(json, event));
    QCOMPARE(event.typeName, record.typeName);
    QCOMPARE(event.nick, record.nick);
    QCOMPARE(event.extra, (std::vector<std::string>{"", "ü"}));
}

void TestFields::callsAndAttachmentsComeBack_data()
{
    QTest::addColumn<std::optional<Instant>>("ended");
    QTest::addColumn<std::string>("rawEnded");
    QTest::addColumn<std::vector<Attachment>>("attachments");
    const Attachment whole{"a \"b\".pdf", "application/pdf", 18'446'744'073'709'551'615U, "media/1", "/pack!/media/1"};
    QTest::addRow("a call") << std::optional(Instant{-5, 3, true}) << std::string("raw") << std::vector<Attachment>{};
    QTest::addRow("no readable end") << std::optional<Instant>() << std::string("soon") << std::vector<Attachment>{};
    QTest::addRow("a file") << std::optional<Instant>() << std::string() << std::vector{whole};
    QTest::addRow("of unknown size") << std::optional<Instant>() << std::string()
                                     << std::vector{Attachment{"", "", std::nullopt, "id 7", ""}, whole};
    QTest::addRow("all") << std::optional(Instant{1}) << std::string("1") << std::vector{whole, whole};
}

void TestFields::callsAndAttachmentsComeBack()
{
    QFETCH(std::optional<Instant>, ended);
    QFETCH(std::string, rawEnded);
    QFETCH(std::vector<Attachment>, attachments);
    std::vector<AttachmentRecord> records;
    for (const Attachment &file : attachments)
        records.push_back({file.name, file.type, file.bytes, file.reference, file.media});
    EventRecord record;
    record.type = EventType::Call;
    record.typeName = "Call";
    record.ended = ended;
    record.rawEnded = rawEnded;
    record.attachments = records;
    std::string json;
    writeFurtherFields(record, json);
    QVERIFY(QJsonDocument::fromJson(QByteArray::fromStdString(json)).isObject());
    Event event;
    QVERIFY(readFurtherFields(json, event));
    QCOMPARE(event.ended, ended);
    QCOMPARE(formOf(event.ended), formOf(ended));
    QCOMPARE(event.rawEnded, rawEnded);
    QCOMPARE(event.attachments, attachments);
}

void TestFields::whatIsNotOursIsRefused_data()
{
    QTest::addColumn<std::string>("json");
    for (const char *json :
         {"{", "[]", "{\"nick\"}", "{\"nick\":\"x", "{\"nick\":\"x\\", "{\"nick\":\"\\u00", "{\"nick\":\"\\uzzzz\"}",
          "{\"other\":\"x\"}", "{\"nick\":[\"x\"]}", "{\"extra\":[}", "{\"extra\":[\"x\"", "{\"nick\":\"x\"} ",
          "{\"ended\":[\"1\",\"0\"]}", "{\"ended\":[\"x\",\"0\",\"\"]}", "{\"ended\":[\"1\",\"\",\"\"]}",
          "{\"attachments\":[]}", "{\"attachments\":[[\"\",\"\",\"-1\",\"\",\"\"]]}",
          "{\"attachments\":[[\"\",\"\",\"\",\"\"]]}", "{\"attachments\":[[\"\",\"\",\"\",\"\",\"\"]"})
        QTest::addRow("%s", json) << std::string(json);
}

void TestFields::whatIsNotOursIsRefused()
{
    QFETCH(std::string, json);
    Event event;
    QVERIFY(!readFurtherFields(json, event));
}

void TestFields::canonicalTimesAreThoseThatRfc3339Gives_data()
{
    QTest::addColumn<qint64>("nanoseconds");
    QTest::addColumn<int>("digits");
    QTest::addRow("whole seconds") << qint64{1489500131} * 1'000'000'000 << 0;
    QTest::addRow("milliseconds") << qint64{1489500131} * 1'000'000'000 + 7'000'000 << 3;
    QTest::addRow("nanoseconds") << qint64{1489500131} * 1'000'000'000 + 999'999'999 << 9;
    QTest::addRow("leap day") << qint64{1456790399} * 1'000'000'000 << 0;
    QTest::addRow("before 1970") << qint64{-1} << 9;
    QTest::addRow("the year 1700") << qint64{-8520336000} * 1'000'000'000 << 1;
}

void TestFields::canonicalTimesAreThoseThatRfc3339Gives()
{
    QFETCH(qint64, nanoseconds);
    QFETCH(int, digits);
    const Instant instant{nanoseconds, static_cast<std::uint8_t>(digits)};
    const std::string canonical = toRfc3339(instant);
    QVERIFY(isCanonicalTime(instant, canonical));
    for (std::size_t i = 0; i < canonical.size(); ++i) {
        std::string other = canonical;
        other[i] = other[i] == '4' ? '5' : '4';
        QVERIFY(!isCanonicalTime(instant, other));
    }
    QVERIFY(!isCanonicalTime(instant, canonical + ' '));
    QVERIFY(!isCanonicalTime(instant, ""));
}

void TestFields::theFormOfAMomentComesBack()
{
    const Instant written{5, 3, true};
    const auto read = toInstant(written.nanoseconds, formOf(written));
    QVERIFY(read);
    QCOMPARE(read->digits, 3);
    QVERIFY(read->zoneAssumed);
    QVERIFY(!toInstant(std::nullopt, formOf(std::nullopt)));
}

QTEST_APPLESS_MAIN(TestFields)
#include "tst_fields.moc"
