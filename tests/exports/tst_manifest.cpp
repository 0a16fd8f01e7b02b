// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/hex.h"
#include "core/exports/manifest.h"

#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;

class TestManifest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBooksBalanceOnlyWhenEveryEventIsAccountedFor_data();
    void theBooksBalanceOnlyWhenEveryEventIsAccountedFor();
    void whatIsWrittenIsReadBack();
    void theIdFollowsTheContents();
    void oneOfBeforeHasExactHits();
    void damageIsNamed_data();
    void damageIsNamed();
    void sumsListEveryFileInOrder();
    void badSumsAreNamed_data();
    void badSumsAreNamed();
};

namespace {

exports::Manifest sample()
{
    exports::Manifest manifest{.id = {},
                               .program = "Casebook",
                               .version = "0.1.0",
                               .format = "eml",
                               .caseId = "00112233445566778899aabbccddeeff",
                               .caseTitle = "R\u00F6ntgen \u2028 \"x\"",
                               .policy = "single",
                               .clearance = "single",
                               .statement = "Because.",
                               .query = "tenant:\"Tenant 1\"",
                               .selected = {2, 10},
                               .exported = {1, 7},
                               .leftOut = {{"too large", 3, 1}},
                               .balanced = true,
                               .files = {{"a/b.eml", 5, crypto::sha256("hello")}, {"z.eml", 0, crypto::sha256("")}}};
    manifest.id = exports::exportId(manifest);
    return manifest;
}

} // namespace

void TestManifest::theBooksBalanceOnlyWhenEveryEventIsAccountedFor_data()
{
    QTest::addColumn<int>("exported");
    QTest::addColumn<int>("leftOut");
    QTest::addColumn<int>("conversations");
    QTest::addColumn<bool>("balanced");
    QTest::addRow("all") << 10 << 0 << 2 << true;
    QTest::addRow("some left out") << 7 << 3 << 2 << true;
    QTest::addRow("one lost") << 9 << 0 << 2 << false;
    QTest::addRow("one twice") << 11 << 0 << 2 << false;
    QTest::addRow("one counted on both sides") << 10 << 1 << 2 << false;
    QTest::addRow("a conversation lost") << 10 << 0 << 1 << false;
}

void TestManifest::theBooksBalanceOnlyWhenEveryEventIsAccountedFor()
{
    QFETCH(int, exported);
    QFETCH(int, leftOut);
    QFETCH(int, conversations);
    QFETCH(bool, balanced);
    const std::vector<exports::LeftOut> parts{{"a", leftOut, 0}};
    QCOMPARE(exports::balances({2, 10}, {conversations, exported}, parts), balanced);
}

void TestManifest::whatIsWrittenIsReadBack()
{
    const exports::Manifest written = sample();
    const std::string json = exports::manifestText(written);
    QVERIFY(!json.contains("\u2028"));
    const auto read = exports::parseManifest(json, "manifest.json");
    QVERIFY2(read, read ? "" : read.error().text().c_str());
    QCOMPARE(exports::manifestText(*read), json);
    QCOMPARE(read->caseTitle, written.caseTitle);
    QCOMPARE(read->selected, written.selected);
    QCOMPARE(read->leftOut.at(0).reason, written.leftOut.at(0).reason);
    QCOMPARE(read->files.at(0).name, written.files.at(0).name);
    QVERIFY(read->files.at(0).sha256 == written.files.at(0).sha256);
    QCOMPARE(exports::exportId(*read), written.id);
    QCOMPARE(written.id.size(), std::size_t{32});
}

void TestManifest::theIdFollowsTheContents()
{
    const std::string id = sample().id;
    const auto changed = [](auto change) {
        exports::Manifest manifest = sample();
        change(manifest);
        return exports::exportId(manifest);
    };
    QCOMPARE(changed([](auto &) {}), id);
    QVERIFY(changed([](auto &m) { m.caseId[0] = 'f'; }) != id);
    QVERIFY(changed([](auto &m) { m.query.clear(); }) != id);
    QVERIFY(changed([](auto &m) { m.context = "day"; }) != id);
    QVERIFY(changed([](auto &m) { m.format = "csv"; }) != id);
    QVERIFY(changed([](auto &m) { m.exported.events = 8; }) != id);
    QVERIFY(changed([](auto &m) { m.files.pop_back(); }) != id);
    QVERIFY(changed([](auto &m) { m.files[0].sha256[0] ^= std::byte{1}; }) != id);
}

void TestManifest::oneOfBeforeHasExactHits()
{
    std::string json = exports::manifestText(sample());
    const std::string line = "\"context\":\"exact\",\n";
    QVERIFY(json.contains(line));
    json.erase(json.find(line), line.size());
    const auto read = exports::parseManifest(json, "manifest.json");
    QVERIFY(read);
    QCOMPARE(read->context, std::string("exact"));
    QCOMPARE(exports::exportId(*read), read->id);
}

void TestManifest::damageIsNamed_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, Error::Code code) {
        QTest::addRow("%s", name) << from << to << static_cast<int>(code);
    };
    row("cut", "}\n]\n}\n", "", Error::Code::Corrupt);
    row("another JSON", "\"casebook_export\":1", "\"casebook\":1", Error::Code::Corrupt);
    row("newer", "\"casebook_export\":1", "\"casebook_export\":2", Error::Code::NewerVersion);
    row("no id", "\"id\":\"" + QByteArray::fromStdString(sample().id), "\"no\":\"", Error::Code::Corrupt);
    row("negative count", "\"events\":10", "\"events\":-10", Error::Code::Corrupt);
    row("broken count", "\"events\":10", "\"events\":1.5", Error::Code::Corrupt);
    row("count as text", "\"events\":10", "\"events\":\"10\"", Error::Code::Corrupt);
    row("enormous count", "\"events\":10", "\"events\":1e300", Error::Code::Corrupt);
    row("no files", "\"files\":[", "\"filez\":[", Error::Code::Corrupt);
    row("short digest", "\"sha256\":\"2c", "\"sha256\":\"", Error::Code::Corrupt);
    row("balanced as text", "\"balanced\":true", "\"balanced\":\"true\"", Error::Code::Corrupt);
}

void TestManifest::damageIsNamed()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, code);
    QByteArray json = QByteArray::fromStdString(exports::manifestText(sample()));
    QVERIFY(json.contains(from));
    json.replace(from, to);
    const auto read = exports::parseManifest(json.toStdString(), "manifest.json");
    QVERIFY(!read);
    QCOMPARE(static_cast<int>(read.error().code), code);
    QCOMPARE(read.error().subject, std::string("manifest.json"));
    QVERIFY(!read.error().reason.empty());
}

void TestManifest::sumsListEveryFileInOrder()
{
    const std::string json = exports::manifestText(sample());
    const std::string hello = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
    const std::string nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    QCOMPARE(exports::sumsText(sample(), json),
             hello + "  a/b.eml\n" + toHex(crypto::sha256(json)) + "  manifest.json\n" + nothing + "  z.eml\n");
    const auto read = exports::parseSums(exports::sumsText(sample(), json), "SHA256SUMS");
    QVERIFY(read);
    QCOMPARE(read->size(), std::size_t{3});
    QCOMPARE(read->at("a/b.eml"), hello);
}

void TestManifest::badSumsAreNamed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addRow("no digest") << "a  b\n"_ba;
    QTest::addRow("no name") << QByteArray(64, 'a') + "  \n";
    QTest::addRow("one blank") << QByteArray(64, 'a') + " b\n";
    QTest::addRow("no hex") << QByteArray(64, 'g') + "  b\n";
    QTest::addRow("empty line") << "\n"_ba;
    QTest::addRow("twice") << QByteArray(64, 'a') + "  a\n" + QByteArray(64, 'b') + "  a\n";
}

void TestManifest::badSumsAreNamed()
{
    QFETCH(QByteArray, line);
    const auto read = exports::parseSums(line.toStdString(), "SHA256SUMS");
    QVERIFY(!read);
    QVERIFY(read.error().reason.starts_with("line "));
}

QTEST_GUILESS_MAIN(TestManifest)
#include "tst_manifest.moc"
