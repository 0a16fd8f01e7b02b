// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/identity.h"
#include "core/crypto/keyring.h"
#include "core/crypto/signature.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace casebook;
using namespace casebook::crypto;
using namespace Qt::StringLiterals;

namespace {

const Secret passphrase("a long passphrase, ü");
constexpr std::string_view content = "what is signed\r\nbyte by byte\n\xFF";

struct Fixed final : Clock
{
    std::chrono::sys_time<std::chrono::nanoseconds> now() const override
    {
        return std::chrono::sys_days{std::chrono::year{2017} / 3 / 14};
    }
};

} // namespace

class TestIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCertificateSaysWhoItIs();
    void validityCountsFromNow();
    void aCertificateWithoutAnEndHolds();
    void theKeyFileOpensWithItsPassphraseAlone();
    void openSslReadsTheKeyFileAndItsStrongDerivation();
    void whatCannotStandInACertificateIsRefused_data();
    void whatCannotStandInACertificateIsRefused();
    void aSignatureNamesItsSigner();
    void openSslChecksTheSignature();
    void aSignatureOfOpenSslIsChecked();
    void everyChangedByteIsFound();
    void whatIsNoDetachedSignatureIsRefused();

private:
    /// Both kinds of keys, made once: an RSA key takes a while.
    struct Person
    {
        std::string name;
        Identity identity;
        PrivateKey key;
    };

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void write(const QString &file, std::string_view bytes) const;
    int openssl(const QStringList &arguments);

    QTemporaryDir m_folder;
    std::vector<Person> m_people;
    QByteArray m_output;
};

void TestIdentity::write(const QString &file, std::string_view bytes) const
{
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(bytes.data(), static_cast<qint64>(bytes.size()));
}

int TestIdentity::openssl(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, arguments);
    process.waitForFinished();
    m_output = process.readAll();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

void TestIdentity::initTestCase()
{
    for (const auto &[kind, name] : {std::pair{KeyKind::Rsa3072, "Mei Sato"}, {KeyKind::EcP256, "Tomáš, Líný = O"}}) {
        auto made = makeIdentity({name, "mei.sato@pluvius.example", kind}, passphrase);
        QVERIFY2(made, made ? "" : made.error().text().c_str());
        auto key = PrivateKey::parse(made->keyFile, "k.p12", passphrase);
        QVERIFY2(key, key ? "" : key.error().text().c_str());
        m_people.push_back({name, std::move(*made), std::move(*key)});
    }
}

void TestIdentity::aCertificateSaysWhoItIs()
{
    QCOMPARE(m_people[0].identity.certificate.subject(), "CN=Mei Sato");
    QCOMPARE(m_people[1].identity.certificate.subject(), "CN=Tomáš\\, Líný = O");
    for (const Person &person : m_people) {
        const Certificate &certificate = person.identity.certificate;
        QCOMPARE(certificate.email(), "mei.sato@pluvius.example");
        QCOMPARE(certificate.fingerprint().size(), 64U);
        QVERIFY(Certificate::parse(certificate.pem(), "k.pem").value() == certificate);
        QVERIFY(person.key.certificate() == certificate);
        write(path("k.pem"), certificate.pem());
        QCOMPARE(openssl({u"x509"_s, u"-in"_s, path("k.pem"), u"-noout"_s, u"-fingerprint"_s, u"-sha256"_s}), 0);
        QVERIFY(m_output.replace(':', "").toLower().contains(certificate.fingerprint().c_str()));
    }
    QCOMPARE(openssl({u"x509"_s, u"-in"_s, path("k.pem"), u"-noout"_s, u"-text"_s}), 0);
    QVERIFY(m_output.contains("prime256v1"));
    write(path("k.pem"), m_people[0].identity.certificate.pem());
    QCOMPARE(openssl({u"x509"_s, u"-in"_s, path("k.pem"), u"-noout"_s, u"-text"_s}), 0);
    QVERIFY(m_output.contains("(3072 bit)"));
    QVERIFY(m_output.contains("CA:FALSE"));
    QVERIFY(m_people[0].identity.certificate.fingerprint() != m_people[1].identity.certificate.fingerprint());
}

void TestIdentity::aCertificateWithoutAnEndHolds()
{
    QCOMPARE(
        openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
                 u"-subj"_s, u"/CN=Authority"_s, u"-not_before"_s, u"20170314000000Z"_s, u"-not_after"_s,
                 u"99991231235959Z"_s, u"-keyout"_s, path("endless.key"), u"-out"_s, path("endless.pem")}),
        0);
    QFile file(path("endless.pem"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto certificate = Certificate::parse(file.readAll().toStdString(), "endless.pem");
    QVERIFY(certificate);
    QCOMPARE(toRfc3339(certificate->notBefore()), "2017-03-14T00:00:00Z");
    QCOMPARE(toRfc3339(certificate->notAfter()), "2262-04-11T23:47:16Z"); // the last that can be told
    QVERIFY(certificate->isValidAt(momentOf()));
}

void TestIdentity::validityCountsFromNow()
{
    const auto made = makeIdentity({"Ada", "ada@pluvius.example", KeyKind::EcP256, 10}, passphrase, Fixed());
    QVERIFY(made);
    QCOMPARE(toRfc3339(made->certificate.notBefore()), "2017-03-14T00:00:00Z");
    QCOMPARE(toRfc3339(made->certificate.notAfter()), "2017-03-24T00:00:00Z");
    QVERIFY(made->certificate.isValidAt(made->certificate.notAfter()));
    QVERIFY(!made->certificate.isValidAt({made->certificate.notAfter().nanoseconds + 1}));
    QVERIFY(!made->certificate.isValidAt({made->certificate.notBefore().nanoseconds - 1}));
}

void TestIdentity::theKeyFileOpensWithItsPassphraseAlone()
{
    for (const Secret &wrong : {Secret(), Secret("a long passphrase")}) {
        const auto key = PrivateKey::parse(m_people[1].identity.keyFile, "k.p12", wrong);
        QVERIFY(!key);
        QCOMPARE(key.error().code, Error::Code::Locked);
    }
}

void TestIdentity::openSslReadsTheKeyFileAndItsStrongDerivation()
{
    write(path("pass"), passphrase.text());
    for (const Person &person : m_people) {
        write(path("k.p12"), person.identity.keyFile);
        QCOMPARE(openssl({u"pkcs12"_s, u"-in"_s, path("k.p12"), u"-passin"_s, u"file:"_s + path("pass"), u"-info"_s,
                          u"-noout"_s}),
                 0);
        QCOMPARE(m_output.count("PBES2, PBKDF2, AES-256-CBC, Iteration 300000, PRF hmacWithSHA256"), 2);
        QVERIFY2(m_output.contains("MAC: sha256, Iteration 300000"), m_output);
    }
}

void TestIdentity::whatCannotStandInACertificateIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("secret");
    QTest::newRow("no name") << u""_s << u"a@b.example"_s << u"long enough"_s;
    QTest::newRow("long name") << QString(65, u'x') << u"a@b.example"_s << u"long enough"_s;
    QTest::newRow("no address") << u"Ada"_s << u"nobody"_s << u"long enough"_s;
    QTest::newRow("two addresses") << u"Ada"_s << u"a@b.example,c@d.example"_s << u"long enough"_s;
    QTest::newRow("address in several lines") << u"Ada"_s << u"a@b.example\nx"_s << u"long enough"_s;
    QTest::newRow("no ASCII") << u"Ada"_s << u"ä@b.example"_s << u"long enough"_s;
    QTest::newRow("short passphrase") << u"Ada"_s << u"a@b.example"_s << u"1234567"_s;
}

void TestIdentity::whatCannotStandInACertificateIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, email);
    QFETCH(QString, secret);
    const auto made =
        makeIdentity({name.toStdString(), email.toStdString(), KeyKind::EcP256}, Secret(secret.toStdString()));
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::Invalid);
}

void TestIdentity::aSignatureNamesItsSigner()
{
    for (const Person &person : m_people) {
        const auto signature = sign(content, person.key);
        QVERIFY(signature);
        const auto signer = verifySignature(content, *signature, "a.p7s");
        QVERIFY(signer);
        QVERIFY(signer->certificate == person.identity.certificate);
        QVERIFY(signer->wasValid());
    }
}

void TestIdentity::openSslChecksTheSignature()
{
    for (const Person &person : m_people) {
        write(path("a.p7s"), sign(content, person.key).value());
        write(path("a.txt"), content);
        write(path("k.pem"), person.identity.certificate.pem());
        const QStringList check{u"cms"_s,      u"-verify"_s, u"-inform"_s,  u"DER"_s,      u"-in"_s,
                                path("a.p7s"), u"-binary"_s, u"-content"_s, path("a.txt"), u"-CAfile"_s,
                                path("k.pem"), u"-out"_s,    path("out")};
        QVERIFY2(openssl(check) == 0, m_output);
        write(path("a.txt"), "something else");
        QVERIFY(openssl(check) != 0);
    }
}

void TestIdentity::aSignatureOfOpenSslIsChecked()
{
    write(path("pass"), passphrase.text());
    write(path("k.p12"), m_people[0].identity.keyFile);
    write(path("a.txt"), content);
    QCOMPARE(openssl({u"pkcs12"_s, u"-in"_s, path("k.p12"), u"-passin"_s, u"file:"_s + path("pass"), u"-nodes"_s,
                      u"-out"_s, path("both.pem")}),
             0);
    const auto signedBy = [this](const QStringList &more) {
        const QStringList line{u"cms"_s,         u"-sign"_s,    u"-binary"_s, u"-in"_s,  path("a.txt"), u"-signer"_s,
                               path("both.pem"), u"-outform"_s, u"DER"_s,     u"-out"_s, path("a.p7s")};
        QFile file(path("a.p7s"));
        return openssl(line + more) == 0 && file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : "";
    };
    const auto signer = verifySignature(content, signedBy({u"-md"_s, u"sha384"_s}), "a.p7s");
    QVERIFY(signer);
    QVERIFY(signer->certificate == m_people[0].identity.certificate);
    for (const QStringList &more : {QStringList{u"-md"_s, u"sha1"_s}, {u"-nocerts"_s}, {u"-nodetach"_s}}) {
        const auto refused = verifySignature(content, signedBy(more), "a.p7s");
        QVERIFY2(!refused, qPrintable(more.join(u' ')));
    }
}

void TestIdentity::everyChangedByteIsFound()
{
    const Person &person = m_people[1];
    const std::string signature = sign(content, person.key).value();
    for (std::size_t i = 0; i < content.size(); ++i) {
        std::string changed(content);
        changed[i] = static_cast<char>(changed[i] ^ 1);
        QVERIFY(!verifySignature(changed, signature, "a.p7s"));
    }
    for (std::size_t i = 0; i < signature.size(); ++i) {
        std::string changed = signature;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        const auto signer = verifySignature(content, changed, "a.p7s");
        // What OpenSSL does not look at must not change who signed what, or when.
        QVERIFY2(!signer || (signer->certificate == person.identity.certificate &&
                             signer->time == verifySignature(content, signature, "a.p7s")->time),
                 qPrintable(QString::number(i)));
    }
}

void TestIdentity::whatIsNoDetachedSignatureIsRefused()
{
    for (const std::string_view bytes : {std::string_view(), std::string_view("-----BEGIN CMS-----"), content}) {
        const auto signer = verifySignature(content, bytes, "a.p7s");
        QVERIFY(!signer);
        QCOMPARE(signer.error().code, Error::Code::Invalid);
        QCOMPARE(signer.error().subject, "a.p7s");
    }
    QVERIFY(!verifySignature(content, sign(content, m_people[1].key).value() + "x", "a.p7s"));
}

QTEST_APPLESS_MAIN(TestIdentity)
#include "tst_identity.moc"
