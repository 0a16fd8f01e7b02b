// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/audit/check.h"
#include "core/audit/log.h"
#include "core/audit/proof.h"
#include "core/audit/seenheads.h"
#include "core/base/hex.h"
#include "core/crypto/identity.h"
#include "core/store/database.h"
#include "tests/support/casefixture.h"

#include <QFile>
#include <QTemporaryDir>

using namespace casebook;
using namespace casebook::test;
using namespace casebook::audit;
using namespace Qt::StringLiterals;

class TestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aCaseBeginsWithItsGenesisEntry();
    void actsFollowOneAnother();
    void theFirstApproverStandsInTheGenesisEntry();
    void aCaseOlderThanItsLogSaysSo();
    void anEntryReadsBackAsItWasWritten();
    void plainSqlChangesNothing();
    void everyFlippedByteIsFoundWithItsEntry();
    void takenOffTriggersAreFound();
    void twoSwappedEntriesAreFound();
    void aMissingEntryIsFound();
    void cutEntriesAreFound();
    void cutEntriesOfAMovedCaseAreFound();
    void aCopyGoesItsOwnWay();
    void aLogWrittenAnewIsFoundByWhatWasSeen();
    void aLogWrittenAnewIsFoundByItsSignature();
    void anotherPolicyOfTheCaseIsFound();
    void aCheckIsNotRememberedOutside();
    void onlyAKnownSignerIsTrusted();
    void everyFlippedByteOfASignatureIsFound();
    void everyEntryIsProved();
    void anAccountWithoutAFolderOfItsOwnCannotTell();

private:
    Path makeLog(const char *name, int entries = 4);
    LogCheck check(const Path &file, std::span<const crypto::Certificate> known = {});
    static void change(const Path &file, const std::string &sql);
    static void writeAnew(const Path &file, const std::string &fromAccount);
    crypto::Certificate sign(const Path &file);
    static QByteArray bytesOf(const Path &file);
    static void put(const Path &file, const QByteArray &bytes);

    std::optional<CaseFolder> m_cases;
    std::optional<QTemporaryDir> m_seen;
    std::optional<crypto::PrivateKey> m_key;
};

/// With the triggers off, and on again as they were: what somebody does who knows of them.
void TestLog::change(const Path &file, const std::string &sql)
{
    auto database = valueOf(store::Database::open(file, store::Database::Mode::Write));
    std::vector<std::pair<std::string, std::string>> triggers;
    store::Statement rows(*database, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
    while (rows.next())
        triggers.emplace_back(rows.text(0), rows.text(1));
    for (const auto &[name, text] : triggers)
        QVERIFY(database->execute("DROP TRIGGER " + name));
    QVERIFY(database->execute(sql));
    for (const auto &[name, text] : triggers)
        QVERIFY(database->execute(text));
}

/// Replaces the account everywhere, and makes all hashes fit again: what somebody can do without a key.
void TestLog::writeAnew(const Path &file, const std::string &fromAccount)
{
    std::string sql =
        "UPDATE log_entry SET entry = replace(entry, '\"account\":\"" + fromAccount + "\"', '\"account\":\"nobody\"');";
    change(file, sql);
    auto reader = valueOf(store::CaseReader::open(file));
    crypto::MerkleRoot tree;
    std::string hashes;
    QVERIFY(forEachEntry(reader, [&](const Entry &entry, const std::string &text) {
        const auto leaf = crypto::leafHash(text);
        tree.append(leaf);
        hashes += "UPDATE log_entry SET leaf = x'" + toHex(leaf) + "', root = x'" + toHex(tree.root()) +
                  "' WHERE number = " + std::to_string(entry.number) + ";";
        return true;
    }));
    change(file, hashes);
}

QByteArray TestLog::bytesOf(const Path &file)
{
    QFile in(QString::fromStdString(pathText(file)));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

void TestLog::put(const Path &file, const QByteArray &bytes)
{
    QFile out(QString::fromStdString(pathText(file)));
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(bytes), bytes.size());
}

void TestLog::initTestCase()
{
    const crypto::Secret passphrase("for this test alone");
    const auto made =
        valueOf(crypto::makeIdentity({"Mei Sato", "mei.sato@pluvius.example", crypto::KeyKind::EcP256}, passphrase));
    m_key = valueOf(crypto::PrivateKey::parse(made.keyFile, "k.p12", passphrase));
}

void TestLog::init()
{
    m_cases.emplace();
    m_seen.emplace();
    qputenv("CASEBOOK_LOGS", m_seen->path().toLocal8Bit());
}

Path TestLog::makeLog(const char *name, int entries)
{
    const Path path = m_cases->path(name);
    auto file = valueOf(makeCase(path, {"Harbour", store::Policy::FourEyes}));
    for (int i = 1; i < entries; ++i) {
        if (const Status added = append(file, Act::Import, {{"paths"_L1, u"quay ü %1"_s.arg(i)}}); !added)
            qFatal("%s", added.error().text().c_str());
    }
    return path;
}

LogCheck TestLog::check(const Path &file, std::span<const crypto::Certificate> known)
{
    return valueOf(checkLog(valueOf(store::CaseReader::open(file)), known));
}

crypto::Certificate TestLog::sign(const Path &file)
{
    auto opened = valueOf(store::CaseFile::open(file));
    static_cast<void>(valueOf(audit::sign(opened, *m_key)));
    return m_key->certificate();
}

void TestLog::aCaseBeginsWithItsGenesisEntry()
{
    const Path file = makeLog("a.casebook", 1);
    const auto reader = valueOf(store::CaseReader::open(file));
    int entries = 0;
    QVERIFY(forEachEntry(reader, [&](const Entry &entry, const std::string &) {
        ++entries;
        [&] {
            QCOMPARE(entry.number, 0);
            QCOMPARE(entry.act, "new");
            QVERIFY(!entry.account.empty());
            QCOMPARE(entry.details.value("policy"_L1).toString(), u"four-eyes"_s);
            QCOMPARE(entry.details.value("title"_L1).toString(), u"Harbour"_s);
            QCOMPARE(entry.details.value("case"_L1).toString().toStdString(), reader.info().id);
        }();
        return true;
    }));
    QCOMPARE(entries, 1);
}

void TestLog::actsFollowOneAnother()
{
    const LogCheck found = check(makeLog("a.casebook", 5));
    QCOMPARE(found.entries, 5);
    QCOMPARE(found.intact, std::optional(true));
    QCOMPARE(found.complete, std::optional(true));
    QCOMPARE(found.trusted, std::nullopt);
    QCOMPARE(found.firstBad, std::nullopt);
    QVERIFY(found.problems.empty());
}

void TestLog::theFirstApproverStandsInTheGenesisEntry()
{
    const Path file = m_cases->path("a.casebook");
    static_cast<void>(valueOf(makeCase(file, {}, m_key->certificate())));
    const auto reader = valueOf(store::CaseReader::open(file));
    QString fingerprint;
    QVERIFY(forEachEntry(reader, [&](const Entry &entry, const std::string &) {
        fingerprint = entry.details.value("approver"_L1)["fingerprint"_L1].toString();
        return true;
    }));
    QCOMPARE(fingerprint.toStdString(), m_key->certificate().fingerprint());
}

void TestLog::aCaseOlderThanItsLogSaysSo()
{
    const Path file = m_cases->path("a.casebook");
    {
        auto made = valueOf(store::CaseFile::create(file, {}));
        const LogCheck none = check(file);
        QCOMPARE(none.entries, 0);
        QVERIFY(!none.intact && !none.complete && !none.trusted && none.problems.empty());
        QVERIFY(append(made, Act::Import, {}));
    }
    std::vector<std::string> acts;
    const auto reader = valueOf(store::CaseReader::open(file));
    QVERIFY(forEachEntry(reader, [&](const Entry &entry, const std::string &) {
        acts.push_back(entry.act);
        return true;
    }));
    QCOMPARE(acts, (std::vector<std::string>{"begin", "import"}));
    QCOMPARE(check(file).intact, std::optional(true));
}

void TestLog::anEntryReadsBackAsItWasWritten()
{
    const Entry entry{7,        "2026-03-14T14:02:11.5Z",        "ü\u2028", "casebook 0.1.0",
                      "import", {{"b"_L1, 1}, {"a"_L1, u"\n"_s}}};
    const std::string text = toText(entry);
    QCOMPARE(text, "{\"account\":\"ü\\u2028\",\"act\":\"import\",\"details\":{\"a\":\"\\n\",\"b\":1},\"number\":7,"
                   "\"program\":\"casebook 0.1.0\",\"time\":\"2026-03-14T14:02:11.5Z\"}");
    QCOMPARE(toText(valueOf(parseEntry(text, 7))), text);
    QVERIFY(!parseEntry(text, 8));
    QVERIFY(!parseEntry(" " + text, 7));
}

void TestLog::plainSqlChangesNothing()
{
    const Path file = makeLog("a.casebook");
    auto database = valueOf(store::Database::open(file, store::Database::Mode::Write));
    for (const char *sql : {"UPDATE log_entry SET entry = ''", "DELETE FROM log_entry WHERE number = 3",
                            "INSERT INTO log_entry VALUES (9, '', x'', x'')",
                            "INSERT OR REPLACE INTO log_entry VALUES (2, '', x'', x'')"})
        QVERIFY2(!database->execute(sql), sql);
}

void TestLog::everyFlippedByteIsFoundWithItsEntry()
{
    const Path file = makeLog("a.casebook", 3);
    std::vector<std::string> entries;
    {
        const auto reader = valueOf(store::CaseReader::open(file));
        QVERIFY(forEachEntry(reader, [&entries](const Entry &, const std::string &text) {
            entries.push_back(text);
            return true;
        }));
    }
    const QByteArray whole = bytesOf(file);
    int flipped = 0;
    for (std::size_t number = 0; number < entries.size(); ++number) {
        // In the file, entry, leaf and root of a row stand side by side.
        const qsizetype at = whole.lastIndexOf(QByteArray::fromStdString(entries[number]));
        QVERIFY(at > 0);
        const auto length = static_cast<qsizetype>(entries[number].size()) + 64;
        for (qsizetype i = 0; i < length; ++i, ++flipped) {
            QByteArray changed = whole;
            changed[at + i] = static_cast<char>(changed[at + i] ^ 1);
            put(file, changed);
            const LogCheck found = check(file);
            QCOMPARE(found.intact, std::optional(false));
            QCOMPARE(found.firstBad, std::optional(static_cast<std::int64_t>(number)));
        }
    }
    QVERIFY(flipped > 600);
    put(file, whole);
    QCOMPARE(check(file).intact, std::optional(true));
}

void TestLog::takenOffTriggersAreFound()
{
    const Path file = makeLog("a.casebook");
    CaseFolder::tamper(file, "DROP TRIGGER log_entry_update");
    QCOMPARE(check(file).intact, std::optional(false));
    CaseFolder::tamper(file, "CREATE TRIGGER log_entry_update BEFORE UPDATE ON log_entry BEGIN SELECT 1; END");
    QCOMPARE(check(file).intact, std::optional(false));
}

void TestLog::twoSwappedEntriesAreFound()
{
    const Path file = makeLog("a.casebook", 5);
    change(file, "UPDATE log_entry SET number = 99 WHERE number = 2; UPDATE log_entry SET number = 2 WHERE number = 3;"
                 "UPDATE log_entry SET number = 3 WHERE number = 99");
    const LogCheck found = check(file);
    QCOMPARE(found.intact, std::optional(false));
    QCOMPARE(found.firstBad, std::optional<std::int64_t>(2));
}

void TestLog::aMissingEntryIsFound()
{
    const Path file = makeLog("a.casebook", 5);
    change(file, "DELETE FROM log_entry WHERE number = 2");
    const LogCheck found = check(file);
    QCOMPARE(found.intact, std::optional(false));
    QCOMPARE(found.complete, std::optional(false));
    QCOMPARE(found.firstBad, std::optional<std::int64_t>(2));
}

void TestLog::cutEntriesAreFound()
{
    const Path file = makeLog("a.casebook", 5);
    change(file, "DELETE FROM log_entry WHERE number >= 3");
    LogCheck found = check(file);
    QCOMPARE(found.intact, std::optional(true));
    QCOMPARE(found.complete, std::optional(false));
    QCOMPARE(found.firstBad, std::optional<std::int64_t>(3));
    auto opened = valueOf(store::CaseFile::open(file)); // new entries in their place do not hide it
    for (int i = 0; i < 3; ++i)
        QVERIFY(append(opened, Act::Import, {}));
    found = check(file);
    QCOMPARE(found.intact, std::optional(false));
}

void TestLog::cutEntriesOfAMovedCaseAreFound()
{
    const Path file = makeLog("a.casebook", 5);
    const Path moved = m_cases->path("moved.casebook");
    std::filesystem::rename(file, moved);
    QCOMPARE(check(moved).complete, std::optional(true));
    std::filesystem::rename(moved, file);
    const Path again = m_cases->path("again.casebook");
    std::filesystem::rename(file, again);
    change(again, "DELETE FROM log_entry WHERE number >= 3");
    QCOMPARE(check(again).complete, std::optional(false));
}

void TestLog::aCopyGoesItsOwnWay()
{
    const Path file = makeLog("a.casebook");
    const Path copy = m_cases->path("copy.casebook");
    std::filesystem::copy_file(file, copy);
    {
        auto opened = valueOf(store::CaseFile::open(copy));
        QVERIFY(append(opened, Act::Import, {}));
    }
    QCOMPARE(check(copy).complete, std::optional(true));
    QCOMPARE(check(file).complete, std::optional(true));
    const Path third = m_cases->path("third.casebook");
    std::filesystem::copy_file(file, third);
    const LogCheck found = check(third);
    QCOMPARE(found.intact, std::optional(true));
    QCOMPARE(found.complete, std::nullopt);
    QCOMPARE(found.problems.size(), 1U);
}

void TestLog::aLogWrittenAnewIsFoundByWhatWasSeen()
{
    const Path file = makeLog("a.casebook");
    const auto reader = valueOf(store::CaseReader::open(file));
    std::string account;
    QVERIFY(forEachEntry(reader, [&account](const Entry &entry, const std::string &) {
        account = entry.account;
        return true;
    }));
    writeAnew(file, account);
    QCOMPARE(check(file).intact, std::optional(false));
    m_seen.emplace(); // on another computer nothing but a signature could tell
    qputenv("CASEBOOK_LOGS", m_seen->path().toLocal8Bit());
    QCOMPARE(check(file).intact, std::optional(true));
    QCOMPARE(check(file).trusted, std::nullopt);
}

void TestLog::aLogWrittenAnewIsFoundByItsSignature()
{
    const Path file = makeLog("a.casebook");
    const auto known = sign(file);
    std::string account;
    QVERIFY(forEachEntry(valueOf(store::CaseReader::open(file)), [&account](const Entry &entry, const std::string &) {
        account = entry.account;
        return true;
    }));
    writeAnew(file, account);
    m_seen.emplace();
    qputenv("CASEBOOK_LOGS", m_seen->path().toLocal8Bit());
    const LogCheck found = check(file, std::span(&known, 1));
    QCOMPARE(found.intact, std::optional(false));
    QCOMPARE(found.trusted, std::optional(false));
    change(file, "DELETE FROM log_entry WHERE number >= 3");
    QCOMPARE(check(file).complete, std::optional(false));
}

void TestLog::anotherPolicyOfTheCaseIsFound()
{
    const Path file = makeLog("a.casebook");
    const store::CaseInfo info = valueOf(store::CaseReader::open(file)).info();
    const std::string fields = info.id + "\n" + info.created + "\nsingle\n" + info.title;
    CaseFolder::tamper(file, "UPDATE meta SET value = 1 WHERE key = 'policy'");
    CaseFolder::tamper(file, "UPDATE meta SET value = '" + toHex(crypto::sha256(fields)) + "' WHERE key = 'seal'");
    const LogCheck found = check(file);
    QCOMPARE(found.intact, std::optional(false));
    QCOMPARE(found.firstBad, std::optional<std::int64_t>(0));
}

void TestLog::aCheckIsNotRememberedOutside()
{
    const Path file = makeLog("a.casebook");
    const QByteArray before = bytesOf(file);
    {
        auto opened = valueOf(store::CaseFile::open(file));
        QVERIFY(append(opened, Act::Verify, {}));
    }
    QCOMPARE(check(file).entries, 5);
    put(file, before);
    QCOMPARE(check(file).complete, std::optional(true));
}

void TestLog::onlyAKnownSignerIsTrusted()
{
    const Path file = makeLog("a.casebook");
    const auto known = sign(file);
    QCOMPARE(check(file).trusted, std::optional(false));
    const LogCheck found = check(file, std::span(&known, 1));
    QCOMPARE(found.trusted, std::optional(true));
    QCOMPARE(found.signedEntries, 5);
    QCOMPARE(found.signer, "CN=Mei Sato");
    QCOMPARE(found.intact, std::optional(true));
}

void TestLog::everyFlippedByteOfASignatureIsFound()
{
    const Path file = makeLog("a.casebook");
    const auto known = sign(file);
    const auto prepared = valueOf(prove(valueOf(store::CaseReader::open(file)), 0)).checkpoint;
    const QByteArray whole = bytesOf(file);
    for (const std::string &part : {prepared.text, prepared.signature}) {
        const qsizetype at = whole.lastIndexOf(QByteArray::fromStdString(part));
        QVERIFY(at > 0);
        for (qsizetype i = 0; i < static_cast<qsizetype>(part.size()); ++i) {
            QByteArray changed = whole;
            changed[at + i] = static_cast<char>(changed[at + i] ^ 1);
            put(file, changed);
            const LogCheck found = check(file, std::span(&known, 1));
            if (found.intact == true) // bytes of the envelope that say nothing: signer and log are the same
                QCOMPARE(found.trusted, std::optional(true));
            else
                QVERIFY(QString::fromStdString(found.problems.front()).contains(u"signature 1"_s));
            QVERIFY(&part != &prepared.text || found.intact == false);
        }
    }
}

void TestLog::everyEntryIsProved()
{
    const Path file = makeLog("a.casebook", 6);
    const auto known = sign(file);
    const auto reader = valueOf(store::CaseReader::open(file));
    for (std::int64_t number = 0; number < 7; ++number) {
        const EntryProof proof = valueOf(prove(reader, number));
        QVERIFY(proof.text.starts_with("c2sp.org/tlog-proof@v1\nindex " + std::to_string(number) + "\n"));
        QVERIFY(proof.text.ends_with("\n\n" + proof.checkpoint.text));
        QCOMPARE(proof.checkpoint.signer, known.pem());
        QVERIFY(parseEntry(proof.entry, number));
    }
    QCOMPARE(prove(reader, 7).error().code, Error::Code::NotFound);
    QCOMPARE(prove(reader, -1).error().code, Error::Code::NotFound);
}

void TestLog::anAccountWithoutAFolderOfItsOwnCannotTell()
{
    const Path taken = m_cases->path("taken");
    put(taken, "a file, no folder");
    qputenv("CASEBOOK_LOGS", QByteArray::fromStdString(pathText(taken)));
    const LogCheck found = check(makeLog("a.casebook"));
    QCOMPARE(found.intact, std::optional(true));
    QCOMPARE(found.complete, std::nullopt);
}

QTEST_APPLESS_MAIN(TestLog)
#include "tst_log.moc"
