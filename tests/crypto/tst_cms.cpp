// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/cms.h"
#include "tests/support/memorystream.h"

#include <QTest>

using namespace casebook;
using namespace casebook::test;
using namespace Qt::StringLiterals;

namespace {

const std::string data = std::string(CASEBOOK_TEST_DATA) + "/cms/";

crypto::Keyring theKey()
{
    const auto key = crypto::PrivateKey::open(pathFromText(data + "ec.p12"), crypto::Secret("casebook"));
    return key ? crypto::Keyring{{}, {*key}} : crypto::Keyring();
}

Result<std::string> decrypt(std::string_view bytes, const crypto::Keyring &keyring, std::size_t portion = 11)
{
    const auto stream = crypto::openCms(opener(bytes, portion), "a.p7m", keyring);
    return stream ? readAll(**stream) : Result<std::string>(std::unexpected(stream.error()));
}

} // namespace

class TestCms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesOfOpenSslAreOpened_data();
    void filesOfOpenSslAreOpened();
    void withoutTheKeyTheyAreLocked_data() { filesOfOpenSslAreOpened_data(); }
    void withoutTheKeyTheyAreLocked();
    void recipientsAreNamed();
    void aPasswordOpensWhatIsForOne();
    void noCutFilePassesForAWholeOne_data() { filesOfOpenSslAreOpened_data(); }
    void noCutFilePassesForAWholeOne();
    void authenticatedContentCannotBeChanged();
    void aMillionfoldKeyDerivationIsRefused();
    void aKeyFileSaysWhatIsWrongWithIt();
};

void TestCms::filesOfOpenSslAreOpened_data()
{
    QTest::addColumn<QString>("file");
    for (const auto *name :
         {"cbc-der.p7m", "cbc-stream.p7m", "gcm-der.p7m", "gcm-stream.p7m", "cbc.pem", "gcm-smime.eml"})
        QTest::addRow("%s", name) << QString::fromLatin1(name);
}

void TestCms::filesOfOpenSslAreOpened()
{
    QFETCH(QString, file);
    const std::string bytes = contentOfFile(data + file.toStdString());
    QVERIFY(crypto::isEncryptedCms(bytes));
    const std::string content = contentOfFile(data + "content.IMArchive");
    for (const std::size_t portion : {1U, 11U, 100'000U})
        QCOMPARE(decrypt(bytes, theKey(), portion).value(), content);
}

void TestCms::withoutTheKeyTheyAreLocked()
{
    QFETCH(QString, file);
    const std::string bytes = contentOfFile(data + file.toStdString());
    const auto got = decrypt(bytes, {{crypto::Secret("casebook")}, {}});
    QVERIFY(!got);
    QCOMPARE(got.error().code, Error::Code::Locked);
    QCOMPARE(got.error().subject, "a.p7m");
}

void TestCms::recipientsAreNamed()
{
    const std::string bytes = contentOfFile(data + "cbc-der.p7m");
    const auto names = crypto::cmsRecipients(opener(bytes), "a.p7m");
    QVERIFY(names);
    QCOMPARE(names->size(), 1U);
    QVERIFY(names->front().starts_with("CN=Test key,O=Pluvius, serial "));
}

void TestCms::aPasswordOpensWhatIsForOne()
{
    const std::string bytes = contentOfFile(data + "password.p7m");
    const auto with = [&](std::string_view password) { return decrypt(bytes, {{crypto::Secret(password)}, {}}); };
    QCOMPARE(with("casebook").value(), contentOfFile(data + "content.IMArchive"));
    QCOMPARE(with("Casebook").error().code, Error::Code::Locked);
    QCOMPARE(crypto::cmsRecipients(opener(bytes), "a.p7m").value(), std::vector<std::string>{"a password"});
}

void TestCms::noCutFilePassesForAWholeOne()
{
    QFETCH(QString, file);
    const std::string bytes = contentOfFile(data + file.toStdString());
    const std::string content = contentOfFile(data + "content.IMArchive");
    const crypto::Keyring keyring = theKey();
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        const auto got = decrypt(std::string_view(bytes).substr(0, length), keyring, 100'000);
        QVERIFY2(!got || *got == content, qPrintable(QString::number(length)));
    }
}

void TestCms::authenticatedContentCannotBeChanged()
{
    const std::string bytes = contentOfFile(data + "gcm-der.p7m");
    const std::string content = contentOfFile(data + "content.IMArchive");
    const crypto::Keyring keyring = theKey();
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        std::string changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ 0x04);
        const auto got = decrypt(changed, keyring, 100'000);
        QVERIFY2(!got || *got == content, qPrintable(QString::number(at)));
    }
}

void TestCms::aMillionfoldKeyDerivationIsRefused()
{
    std::string bytes = contentOfFile(data + "password.p7m");
    const std::string rounds("\x02\x02\x08\x00", 4); // 2,048, as OpenSSL writes it
    const auto at = bytes.find(rounds);
    QVERIFY(at != std::string::npos);
    bytes.replace(at, 4, std::string("\x02\x7F\xFF\xFF", 4));
    const auto got = decrypt(bytes, {{crypto::Secret("casebook")}, {}});
    QVERIFY(!got);
}

void TestCms::aKeyFileSaysWhatIsWrongWithIt()
{
    const auto open = [](const std::string &name, const char *password) {
        return crypto::PrivateKey::open(pathFromText(data + name), crypto::Secret(password)).error();
    };
    QCOMPARE(open("ec.p12", "wrong").code, Error::Code::Locked);
    QCOMPARE(open("cbc.pem", "casebook").code, Error::Code::Invalid);
    QCOMPARE(open("missing.p12", "casebook").code, Error::Code::NotFound);
    QVERIFY(open("missing.p12", "casebook").subject.ends_with("missing.p12"));
}

QTEST_GUILESS_MAIN(TestCms)
#include "tst_cms.moc"
