// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pack/packreader.h"
#include "core/pack/zipwriter.h"
#include "tests/support/memorystream.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <format>
#include <map>

using namespace casebook;
using namespace casebook::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(pack::ZipProtection)

namespace {

const crypto::Secret password("Wasserstand-\u00DF-7");

using Entries = std::map<std::string, std::string>;

/// Text of so many bytes that does not repeat itself, and still deflates.
std::string text(std::size_t bytes, unsigned seed)
{
    std::string made;
    made.reserve(bytes + 100);
    while (made.size() < bytes) {
        seed = seed * 1664525 + 1013904223;
        made += std::format("{},2017-03-14T14:02:{:02}Z,\"line {}\"\r\n", seed, seed % 60, made.size());
    }
    made.resize(bytes);
    return made;
}

std::string noise(std::size_t bytes)
{
    std::string made(bytes, '\0');
    std::uint64_t state = 88172645463325252ULL;
    for (char &c : made) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        c = static_cast<char>(state);
    }
    return made;
}

Entries manyKinds()
{
    Entries entries{{"empty.csv", ""}, {"one.txt", "x"}, {"media/noise.bin", noise(3'000'000)}};
    entries["messages.csv"] = text(5'000'000, 1);
    entries["Zo\u00EB \u0430\u0440\u0445\u0438\u0432 \u8A18\u9332 \U0001F600.csv"] = text(70'000, 2);
    return entries;
}

class TestFolder
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    Path file(const char *name) const { return pathFromText(path(QString::fromLatin1(name)).toStdString()); }

    /// Makes the entries grow side by side, a piece of each in turn.
    Path make(const Entries &entries, pack::ZipProtection protection, std::size_t piece = 300'000) const
    {
        const Path zip = file("made.zip");
        QDir().mkpath(path(u"aside"_s));
        auto writer = pack::ZipWriter::create(zip, {protection, password, file("aside")});
        if (!writer)
            qFatal("%s", writer.error().text().c_str());
        write(**writer, entries, piece);
        return zip;
    }

    static void write(pack::ZipWriter &writer, const Entries &entries, std::size_t piece)
    {
        bool more = true;
        for (std::size_t from = 0; more; from += piece) {
            more = false;
            for (const auto &[name, content] : entries) {
                const std::size_t at = std::min(from, content.size());
                const std::string_view part = std::string_view(content).substr(at, piece);
                more = more || at + part.size() < content.size();
                if (const Status done = writer.append(name, part); !done)
                    qFatal("%s", done.error().text().c_str());
            }
        }
        if (const Status done = writer.finish(); !done)
            qFatal("%s", done.error().text().c_str());
    }

private:
    QTemporaryDir m_folder;
};

Entries readBack(const Path &zip, const crypto::Secret &secret)
{
    Entries entries;
    const std::string bytes = contentOfFile(pathText(zip));
    const auto budget = std::make_shared<pack::Budget>("made.zip", bytes.size());
    const auto reader =
        std::make_shared<pack::PackReader>(opener(bytes, 1 << 20), pack::PackFormat::Zip, "made.zip", secret, budget);
    for (;;) {
        const auto member = reader->next();
        if (!member || !*member)
            return entries;
        const auto content = readAll(*pack::currentMember(reader));
        if (content)
            entries[(*member)->name] = *content;
    }
}

struct Ran
{
    int code = -1;
    QByteArray out;
};

Ran run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.closeWriteChannel();
    process.waitForFinished(-1);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAll()};
}

bool isThere(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

QString text(const Path &path)
{
    return QString::fromStdString(pathText(path));
}

QString secretText(const crypto::Secret &secret)
{
    return QString::fromUtf8(secret.text().data(), static_cast<qsizetype>(secret.text().size()));
}

} // namespace

class TestZipWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsReadBack_data();
    void whatWasWrittenIsReadBack();
    void sevenZipFindsEverythingOkAndRefusesAWrongPassword_data() { whatWasWrittenIsReadBack_data(); }
    void sevenZipFindsEverythingOkAndRefusesAWrongPassword();
    void bsdtarOpensItAndRefusesAWrongPassword_data() { whatWasWrittenIsReadBack_data(); }
    void bsdtarOpensItAndRefusesAWrongPassword();
    void infoZipOpensWhatItKnows_data();
    void infoZipOpensWhatItKnows();
    void pythonOpensAPlainOne();
    void anotherSaltGivesOtherBytesAndOneWithoutProtectionTheSame();
    void nothingThatIsPutAsideCanBeRead();
    void aStreamedZipIsReadBack();
    void moreEntriesThan65535AreReadBack();
    void whatIsLargerThan32BitsIsReadBack();
    void aHundredThousandEntriesAreReadBack();
    void anEntryThatIsClosedTakesNoMore();
    void aFileThatIsThereStaysAsItIs();
};

void TestZipWriter::whatWasWrittenIsReadBack_data()
{
    QTest::addColumn<pack::ZipProtection>("protection");
    QTest::newRow("AES-256") << pack::ZipProtection::Aes256;
    QTest::newRow("ZipCrypto") << pack::ZipProtection::ZipCrypto;
    QTest::newRow("none") << pack::ZipProtection::None;
}

void TestZipWriter::whatWasWrittenIsReadBack()
{
    QFETCH(const pack::ZipProtection, protection);
    const TestFolder folder;
    const Entries entries = manyKinds();
    QVERIFY(readBack(folder.make(entries, protection), password) == entries);
    QVERIFY(QDir(folder.path(u"aside"_s)).isEmpty());
}

void TestZipWriter::sevenZipFindsEverythingOkAndRefusesAWrongPassword()
{
    if (!isThere(u"7z"_s))
        QSKIP("7z is not installed");
    QFETCH(const pack::ZipProtection, protection);
    const TestFolder folder;
    const Path zip = folder.make(manyKinds(), protection);
    const Ran good = run(u"7z"_s, {u"t"_s, u"-p"_s + secretText(password), text(zip)});
    QVERIFY2(good.code == 0 && good.out.contains("Everything is Ok") && !good.out.contains("WARNING"), good.out);
    const Ran list = run(u"7z"_s, {u"l"_s, u"-slt"_s, text(zip)});
    QCOMPARE(list.out.count("Method = AES-256 Deflate"), protection == pack::ZipProtection::Aes256 ? 5 : 0);
    if (protection != pack::ZipProtection::None)
        QVERIFY(run(u"7z"_s, {u"t"_s, u"-pwrong"_s, text(zip)}).code != 0);
}

void TestZipWriter::bsdtarOpensItAndRefusesAWrongPassword()
{
    if (!isThere(u"bsdtar"_s))
        QSKIP("bsdtar is not installed (libarchive-tools)");
    QFETCH(const pack::ZipProtection, protection);
    const TestFolder folder;
    const Entries entries = manyKinds();
    const Path zip = folder.make(entries, protection);
    const auto unpack = [&](const QString &secret) {
        return run(u"bsdtar"_s, {u"-xOf"_s, text(zip), u"--passphrase"_s, secret, u"messages.csv"_s});
    };
    const Ran good = unpack(secretText(password));
    QCOMPARE(good.code, 0);
    QVERIFY(good.out.toStdString() == entries.at("messages.csv"));
    if (protection != pack::ZipProtection::None)
        QVERIFY(unpack(u"wrong"_s).code != 0);
}

void TestZipWriter::infoZipOpensWhatItKnows_data()
{
    QTest::addColumn<pack::ZipProtection>("protection");
    QTest::addColumn<bool>("opens");
    QTest::newRow("ZipCrypto") << pack::ZipProtection::ZipCrypto << true;
    QTest::newRow("none") << pack::ZipProtection::None << true;
    QTest::newRow("AES-256, which it does not know") << pack::ZipProtection::Aes256 << false;
}

void TestZipWriter::infoZipOpensWhatItKnows()
{
    if (!isThere(u"unzip"_s))
        QSKIP("unzip is not installed");
    QFETCH(const pack::ZipProtection, protection);
    QFETCH(const bool, opens);
    const TestFolder folder;
    const Path zip = folder.make(manyKinds(), protection);
    const Ran tested = run(u"unzip"_s, {u"-t"_s, u"-P"_s, secretText(password), text(zip)});
    QVERIFY2((tested.code == 0) == opens, tested.out);
    if (protection == pack::ZipProtection::ZipCrypto)
        QVERIFY(run(u"unzip"_s, {u"-t"_s, u"-P"_s, u"wrong"_s, text(zip)}).code != 0);
}

void TestZipWriter::pythonOpensAPlainOne()
{
    if (!isThere(u"python3"_s))
        QSKIP("python3 is not installed");
    const TestFolder folder;
    const Entries entries = manyKinds();
    const Path zip = folder.make(entries, pack::ZipProtection::None);
    const Ran ran = run(u"python3"_s, {u"-c"_s,
                                       u"import sys, zipfile\n"
                                       "z = zipfile.ZipFile(sys.argv[1])\n"
                                       "assert z.testzip() is None\n"
                                       "print(sum(len(z.read(n)) for n in z.namelist()), len(z.namelist()))"_s,
                                       text(zip)});
    std::size_t bytes = 0;
    for (const auto &[name, content] : entries)
        bytes += content.size();
    QCOMPARE(ran.out.trimmed(), QByteArray::fromStdString(std::format("{} {}", bytes, entries.size())));
}

void TestZipWriter::anotherSaltGivesOtherBytesAndOneWithoutProtectionTheSame()
{
    const auto twice = [](pack::ZipProtection protection) {
        const TestFolder first;
        const TestFolder second;
        return std::pair(contentOfFile(pathText(first.make(manyKinds(), protection, 100'000))),
                         contentOfFile(pathText(second.make(manyKinds(), protection, 100'000))));
    };
    const auto plain = twice(pack::ZipProtection::None);
    QVERIFY(plain.first == plain.second);
    const auto sealed = twice(pack::ZipProtection::Aes256);
    QVERIFY(sealed.first != sealed.second);
    QCOMPARE(sealed.first.size(), sealed.second.size());
}

void TestZipWriter::nothingThatIsPutAsideCanBeRead()
{
    const TestFolder folder;
    QDir().mkpath(folder.path(u"aside"_s));
    const auto writer = pack::ZipWriter::stream([](std::string_view) { return Status(); }, "out",
                                                {pack::ZipProtection::None, {}, folder.file("aside")});
    QVERIFY(writer.has_value());
    const std::string secret = noise(40'000'000); // does not deflate: it would stand there as it is
    for (std::size_t from = 0; from < secret.size(); from += 1'000'000) {
        QVERIFY((*writer)->append("a", std::string_view(secret).substr(from, 1'000'000)).has_value());
        QVERIFY((*writer)->append("b", "x").has_value());
    }
    const QStringList aside = QDir(folder.path(u"aside"_s)).entryList(QDir::Files);
    QVERIFY(!aside.isEmpty());
    for (const QString &name : aside) {
        const std::string bytes = contentOfFile(folder.path(u"aside/"_s + name).toStdString());
        QVERIFY(!bytes.contains(std::string_view(secret).substr(5000, 64)));
    }
    QVERIFY((*writer)->finish().has_value());
}

void TestZipWriter::aStreamedZipIsReadBack()
{
    const TestFolder folder;
    QDir().mkpath(folder.path(u"aside"_s));
    std::string bytes;
    const auto take = [&bytes](std::string_view part) {
        bytes += part;
        return Status();
    };
    const auto writer = pack::ZipWriter::stream(take, "out", {pack::ZipProtection::None, {}, folder.file("aside")});
    QVERIFY(writer.has_value());
    Entries entries = manyKinds();
    entries["more.bin"] = noise(30'000'000); // enough to be put aside
    TestFolder::write(**writer, entries, 2'000'000);
    const Path zip = folder.file("streamed.zip");
    QFile file(zip);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes.data(), std::ssize(bytes)) == std::ssize(bytes));
    file.close();
    QVERIFY(readBack(zip, {}) == entries);
    if (isThere(u"7z"_s)) {
        const Ran tested = run(u"7z"_s, {u"t"_s, text(zip)});
        QVERIFY2(tested.code == 0, tested.out);
    }
}

void TestZipWriter::moreEntriesThan65535AreReadBack()
{
    const TestFolder folder;
    QDir().mkpath(folder.path(u"aside"_s));
    const Path zip = folder.file("many.zip");
    const auto writer = pack::ZipWriter::create(zip, {pack::ZipProtection::None, {}, folder.file("aside")});
    QVERIFY(writer.has_value());
    constexpr int count = 70'000;
    for (int i = 0; i < count; ++i) {
        const std::string name = std::format("{}.txt", i);
        QVERIFY((*writer)->append(name, name).has_value() && (*writer)->close(name).has_value());
    }
    QVERIFY((*writer)->finish().has_value());
    QCOMPARE(readBack(zip, {}).size(), std::size_t{count});
    if (isThere(u"7z"_s))
        QVERIFY(run(u"7z"_s, {u"t"_s, text(zip)}).out.contains("Files: 70000"));
}

void TestZipWriter::whatIsLargerThan32BitsIsReadBack()
{
    if (!qEnvironmentVariableIsSet("CASEBOOK_LONG") || !isThere(u"7z"_s))
        QSKIP("takes a minute, 9 GB of disk, and 7z");
    const TestFolder folder;
    QDir().mkpath(folder.path(u"aside"_s));
    const Path zip = folder.file("wide.zip");
    const auto writer = pack::ZipWriter::create(zip, {pack::ZipProtection::Aes256, password, folder.file("aside")});
    QVERIFY(writer.has_value());
    const std::string zeros(1 << 20, '\0');
    const std::string random = noise(1 << 20);
    constexpr int megabytes = 4200;
    for (int i = 0; i < megabytes; ++i)
        QVERIFY((*writer)->append("zeros", zeros).has_value() && (*writer)->append("noise", random).has_value());
    for (const char *name : {"noise", "zeros", "behind"}) {
        QVERIFY((*writer)->append(name, "end").has_value());
        QVERIFY((*writer)->close(name).has_value());
    }
    QVERIFY((*writer)->finish().has_value());
    const Ran tested = run(u"7z"_s, {u"t"_s, u"-p"_s + secretText(password), text(zip)});
    QVERIFY2(tested.code == 0 && tested.out.contains("Everything is Ok"), tested.out);
    QVERIFY2(tested.out.contains("Size:       8808038409"), tested.out); // twice 4200 MiB, and three times "end"
}

// More than 16 bits count: Zip64 by number alone.
void TestZipWriter::aHundredThousandEntriesAreReadBack()
{
    if (!qEnvironmentVariableIsSet("CASEBOOK_LONG") || !isThere(u"7z"_s))
        QSKIP("takes minutes (a key is derived 300,000 times), and 7z");
    const TestFolder folder;
    QDir().mkpath(folder.path(u"aside"_s));
    const Path zip = folder.file("many.zip");
    const auto writer = pack::ZipWriter::create(zip, {pack::ZipProtection::Aes256, password, folder.file("aside")});
    QVERIFY(writer.has_value());
    constexpr int count = 100'000;
    for (int i = 0; i < count; ++i) {
        const std::string name = "conversations/" + std::to_string(i) + ".csv";
        QVERIFY((*writer)->append(name, name).has_value() && (*writer)->close(name).has_value());
    }
    QVERIFY((*writer)->finish().has_value());
    const Ran tested = run(u"7z"_s, {u"t"_s, u"-p"_s + secretText(password), text(zip)});
    QVERIFY2(tested.code == 0 && tested.out.contains("Files: 100000"), tested.out.right(500));
    const Entries back = readBack(zip, password);
    QCOMPARE(back.size(), std::size_t{count});
    for (const auto &[name, content] : back)
        QVERIFY2(name == content, name.c_str());
}

void TestZipWriter::anEntryThatIsClosedTakesNoMore()
{
    const TestFolder folder;
    QDir().mkpath(folder.path(u"aside"_s));
    const auto writer =
        pack::ZipWriter::create(folder.file("a.zip"), {pack::ZipProtection::Aes256, password, folder.file("aside")});
    QVERIFY((*writer)->append("a", "1").has_value());
    QVERIFY((*writer)->close("a").has_value());
    QCOMPARE((*writer)->append("a", "2").error().code, Error::Code::Conflict);
    QVERIFY(!(*writer)->finish().has_value());
}

void TestZipWriter::aFileThatIsThereStaysAsItIs()
{
    const TestFolder folder;
    QFile file(folder.path(u"a.zip"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    const auto writer = pack::ZipWriter::create(folder.file("a.zip"), {});
    QCOMPARE(writer.error().code, Error::Code::Conflict);
    QCOMPARE(contentOfFile(folder.path(u"a.zip"_s).toStdString()), std::string("mine"));
}

QTEST_GUILESS_MAIN(TestZipWriter)
#include "tst_zipwriter.moc"
