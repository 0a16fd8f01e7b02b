// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pack/packreader.h"
#include "tests/support/memorystream.h"

#include <QTest>

using namespace casebook;
using namespace casebook::test;
using namespace Qt::StringLiterals;

namespace {

const std::string data = CASEBOOK_TEST_DATA;

struct Gone
{
    std::map<std::string, std::string> members; ///< Files that could be read, by name.
    std::vector<Error> errors;
};

Gone goThrough(const StreamOpener &bytes, std::string_view password)
{
    Gone gone;
    const auto budget = std::make_shared<pack::Budget>("a.zip", 1000);
    const auto reader =
        std::make_shared<pack::PackReader>(bytes, pack::PackFormat::Zip, "a.zip", crypto::Secret(password), budget);
    for (;;) {
        const auto member = reader->next();
        if (!member)
            gone.errors.push_back(member.error());
        if (!member || !*member)
            return gone;
        if ((*member)->kind != pack::Member::Kind::File)
            continue;
        const auto content = readAll(*pack::currentMember(reader));
        if (content)
            gone.members[(*member)->name] = *content;
        else
            gone.errors.push_back(content.error());
    }
}

} // namespace

class TestPackReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packsOfOtherProgramsAreRead_data();
    void packsOfOtherProgramsAreRead();
    void aWrongPasswordIsLockedAndNoDamage_data() { packsOfOtherProgramsAreRead_data(); }
    void aWrongPasswordIsLockedAndNoDamage();
    void whateverIsChangedNoOtherContentComesOut();
    void whereverItIsCutItSaysSo();
};

void TestPackReader::packsOfOtherProgramsAreRead_data()
{
    QTest::addColumn<QString>("file");
    for (const auto *name : {"plain", "zip64", "aes256", "zipcrypto", "infozip"})
        QTest::addRow("%s", name) << QString::fromLatin1(name);
}

void TestPackReader::packsOfOtherProgramsAreRead()
{
    QFETCH(QString, file);
    const std::string bytes = contentOfFile(data + "/packs/" + file.toStdString() + ".zip");
    const Gone gone = goThrough(opener(bytes), "casebook");
    QVERIFY(gone.errors.empty());
    QCOMPARE(gone.members.size(), 1U);
    QCOMPARE(gone.members.at("IMArchives/Pluvius/ucb_20240927.IMArchive"),
             contentOfFile(data + "/cms/content.IMArchive"));
}

void TestPackReader::aWrongPasswordIsLockedAndNoDamage()
{
    QFETCH(QString, file);
    if (file == u"plain" || file == u"zip64")
        return;
    const std::string bytes = contentOfFile(data + "/packs/" + file.toStdString() + ".zip");
    for (const std::string_view password : {"", "case", "Casebook"}) {
        const Gone gone = goThrough(opener(bytes), password);
        QVERIFY(gone.members.empty());
        QCOMPARE(gone.errors.size(), 1U);
        QCOMPARE(gone.errors.front().code, Error::Code::Locked);
    }
}

/// With a checksum over the content, a changed byte anywhere is either told or did not matter.
void TestPackReader::whateverIsChangedNoOtherContentComesOut()
{
    const std::string whole = contentOfFile(data + "/cms/content.IMArchive");
    for (const auto *file : {"/packs/plain.zip", "/packs/infozip.zip"}) {
        const std::string bytes = contentOfFile(data + file);
        for (std::size_t at = 0; at < bytes.size(); ++at) {
            std::string changed = bytes;
            changed[at] = static_cast<char>(changed[at] ^ 0x20);
            const Gone gone = goThrough(opener(changed), "casebook");
            for (const auto &[name, content] : gone.members)
                QVERIFY2(content == whole || content.empty() || !gone.errors.empty(),
                         qPrintable(u"%1, byte %2"_s.arg(QLatin1String(file)).arg(at)));
        }
    }
}

void TestPackReader::whereverItIsCutItSaysSo()
{
    const std::string bytes = contentOfFile(data + "/packs/plain.zip");
    const std::string whole = contentOfFile(data + "/cms/content.IMArchive");
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        const Gone gone = goThrough(opener(std::string_view(bytes).substr(0, length)), "");
        const bool isWhole = gone.members.size() == 1 && gone.members.begin()->second == whole;
        QVERIFY2(isWhole || !gone.errors.empty(), qPrintable(QString::number(length)));
    }
}

QTEST_GUILESS_MAIN(TestPackReader)
#include "tst_packreader.moc"
