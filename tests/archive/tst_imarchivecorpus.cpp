// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/imarchive/reader.h"
#include "core/base/hex.h"
#include "recordlog.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <filesystem>
#include <set>

using namespace casebook;

/// Real conversations, where a folder of them is at hand: CASEBOOK_CORPUS names one with IMArchives/ and truth.json.
class TestImArchiveCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countsAndTextsAreThoseOfTheTruth();

private:
    Path m_folder;
};

void TestImArchiveCorpus::initTestCase()
{
    m_folder = qEnvironmentVariable("CASEBOOK_CORPUS").toStdString();
    if (m_folder.empty() || !std::filesystem::exists(m_folder / "truth.json"))
        QSKIP("no corpus: set CASEBOOK_CORPUS to a folder with IMArchives and truth.json");
}

void TestImArchiveCorpus::countsAndTextsAreThoseOfTheTruth()
{
    std::set<Path> files; // in order of tenant and name
    for (const auto &entry : std::filesystem::recursive_directory_iterator(m_folder / "IMArchives")) {
        if (entry.is_regular_file())
            files.insert(entry.path());
    }
    std::map<std::string, std::uint64_t> records;
    std::map<std::string, std::uint64_t> events;
    std::uint64_t bytes = 0;
    std::size_t conversations = 0;
    crypto::Sha256 texts;
    for (const Path &file : files) {
        test::RecordLog log;
        NoProgress progress;
        SourceHead head;
        head.path = pathText(file);
        head.tenant = pathText(file.parent_path().filename());
        head.bytes = std::filesystem::file_size(file);
        QVERIFY(archive::imarchive::read(file, head, {}, log, progress));
        QCOMPARE(log.fault(), std::string());
        QCOMPARE(log.codes(), std::vector<std::string>());
        for (const auto &piece : log.pieces)
            QVERIFY(piece.pointersVerified);
        bytes += log.tail.bytes;
        conversations += log.pieces.size();
        for (const auto &[type, count] : log.tail.records)
            records[type] += count;
        for (const auto &event : log.events) {
            ++events[event.typeName];
            if (event.type == EventType::Message) {
                texts.add(event.text);
                texts.add(std::string_view("\n"));
            }
        }
    }

    QFile truthFile(QString::fromStdString(pathText(m_folder / "truth.json")));
    QVERIFY(truthFile.open(QIODevice::ReadOnly));
    const QJsonObject truth = QJsonDocument::fromJson(truthFile.readAll())[QStringLiteral("hq")].toObject();
    const auto counts = [&](const QString &key) {
        std::map<std::string, std::uint64_t> numbers;
        const QJsonObject object = truth[key].toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            numbers[it.key().toStdString()] = static_cast<std::uint64_t>(it.value().toInteger());
        return numbers;
    };
    QCOMPARE(records, counts(QStringLiteral("records")));
    QCOMPARE(events, counts(QStringLiteral("events")));
    QCOMPARE(static_cast<qint64>(bytes), truth[QStringLiteral("bytes")].toInteger());
    QCOMPARE(static_cast<qint64>(conversations), truth[QStringLiteral("conversations")].toInteger());
    QCOMPARE(static_cast<qint64>(files.size()), truth[QStringLiteral("sources")].toInteger());
    QCOMPARE(QString::fromStdString(toHex(texts.finish())), truth[QStringLiteral("text_sha256")].toString());
}

QTEST_APPLESS_MAIN(TestImArchiveCorpus)

#include "tst_imarchivecorpus.moc"
