// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/partialfolder.h"
#include "core/exports/systemfile.h"
#include "tests/exports/folders.h"

#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;

class TestPartialFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void publishedIsWholeAndNothingElseIsLeft_data();
    void publishedIsWholeAndNothingElseIsLeft();
    void notPublishedLeavesNothing();
    void anEmptyFolderCountsAsNotThere();
    void whatIsThereStaysThere_data();
    void whatIsThereStaysThere();
    void noNameIsInvalid();
    void aMissingParentIsNamed();
    void whatAKilledExportLeftIsRemoved_data();
    void whatAKilledExportLeftIsRemoved();
    void anotherFolderOfThatNameIsLeftAlone_data();
    void anotherFolderOfThatNameIsLeftAlone();
    void aLinkIsNotFollowed();
    void aSecondOneIsRefusedUntilTheFirstIsGone();

private:
    QString text(const QString &name) const { return m_place->filePath(name); }
    Path path(const QString &name) const { return pathFromText(text(name).toStdString()); }
    QStringList entries() const
    {
        return QDir(m_place->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    // Begins, writes one file, publishes.
    Status whole(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_place;
};

void TestPartialFolder::init()
{
    m_place = std::make_unique<QTemporaryDir>();
}

Status TestPartialFolder::whole(const QString &name) const
{
    auto folder = exports::PartialFolder::begin(path(name));
    if (!folder)
        return std::unexpected(folder.error());
    if (Status written = exports::writeFile(folder->path() / "a.txt", "a"); !written)
        return written;
    return folder->publish();
}

void TestPartialFolder::publishedIsWholeAndNothingElseIsLeft_data()
{
    QTest::addColumn<QString>("name");
    QTest::addRow("plain") << u"out"_s;
    QTest::addRow("with a slash at the end") << u"out/"_s;
    QTest::addRow("with dots") << u"x/../out"_s;
}

void TestPartialFolder::publishedIsWholeAndNothingElseIsLeft()
{
    QFETCH(QString, name);
    const Status done = whole(name);
    QVERIFY2(done, done ? "" : done.error().text().c_str());
    QCOMPARE(entries(), QStringList{u"out"_s});
    QCOMPARE(test::filesBelow(text(u"out"_s)), (std::map<QString, QByteArray>{{u"a.txt"_s, "a"_ba}}));
}

void TestPartialFolder::notPublishedLeavesNothing()
{
    {
        auto folder = exports::PartialFolder::begin(path(u"out"_s));
        QVERIFY(folder);
        QVERIFY(exports::writeFile(folder->path() / "a.txt", "a"));
        QCOMPARE(entries(), (QStringList{u"out.partial"_s, u"out.partial.lock"_s}));
    }
    QCOMPARE(entries(), QStringList());
}

void TestPartialFolder::anEmptyFolderCountsAsNotThere()
{
    QVERIFY(QDir(m_place->path()).mkdir(u"out"_s));
    QVERIFY(whole(u"out"_s));
    QCOMPARE(entries(), QStringList{u"out"_s});
    QCOMPARE(test::filesBelow(text(u"out"_s)).size(), std::size_t{1});
}

void TestPartialFolder::whatIsThereStaysThere_data()
{
    QTest::addColumn<QString>("name");
    QTest::addRow("a file in the folder") << u"out/mine.txt"_s;
    QTest::addRow("a hidden file in the folder") << u"out/.mine"_s;
    QTest::addRow("a file of that name") << u"out"_s;
}

void TestPartialFolder::whatIsThereStaysThere()
{
    QFETCH(QString, name);
    test::writeTo(text(name), "mine");
    const Status done = whole(u"out"_s);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Conflict);
    QVERIFY(done.error().subject.ends_with("out"));
    QVERIFY(!done.error().advice.empty());
    QCOMPARE(test::contentOf(text(name)), "mine"_ba);
    QCOMPARE(entries(), QStringList{u"out"_s});
}

void TestPartialFolder::noNameIsInvalid()
{
    for (const char *name : {"", "/"}) {
        const auto folder = exports::PartialFolder::begin(Path(name));
        QVERIFY(!folder);
        QCOMPARE(folder.error().code, Error::Code::Invalid);
    }
}

void TestPartialFolder::aMissingParentIsNamed()
{
    const Status done = whole(u"no/such/out"_s);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::NotFound);
    QVERIFY(done.error().subject.ends_with("such"));
    QCOMPARE(entries(), QStringList());
}

void TestPartialFolder::whatAKilledExportLeftIsRemoved_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QByteArray>("marker");
    const QByteArray marker = "An unfinished export of Casebook. It may be deleted.\n";
    QTest::addRow("in the middle") << QStringList{u"Tenant 1/2023/x.eml"_s, u".casebook-aside/1"_s} << marker;
    QTest::addRow("at the beginning") << QStringList() << marker;
    QTest::addRow("before the beginning") << QStringList() << QByteArray();
    QTest::addRow("at the very end") << QStringList{u"manifest.json"_s, u"Tenant 1/2023/x.eml"_s} << QByteArray();
}

void TestPartialFolder::whatAKilledExportLeftIsRemoved()
{
    QFETCH(QStringList, files);
    QFETCH(QByteArray, marker);
    QVERIFY(QDir(m_place->path()).mkdir(u"out.partial"_s));
    for (const QString &name : files)
        test::writeTo(text(u"out.partial/"_s + name), "{\n\"casebook_export\":1,\n");
    if (!marker.isEmpty())
        test::writeTo(text(u"out.partial/.casebook-partial"_s), marker);
    // The lock file of a process that lives no more; no process can have this number.
    test::writeTo(text(u"out.partial.lock"_s), "4194305\ncasebook\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    const Status done = whole(u"out"_s);
    QVERIFY2(done, done ? "" : done.error().text().c_str());
    QCOMPARE(entries(), QStringList{u"out"_s});
    QCOMPARE(test::filesBelow(text(u"out"_s)).size(), std::size_t{1});
}

void TestPartialFolder::anotherFolderOfThatNameIsLeftAlone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addRow("a folder of somebody else") << u"out.partial/mine.txt"_s << "mine"_ba;
    QTest::addRow("a file") << u"out.partial"_s << "mine"_ba;
    QTest::addRow("another marker") << u"out.partial/.casebook-partial"_s << "mine"_ba;
    QTest::addRow("another manifest") << u"out.partial/manifest.json"_s << "{\"files\":[]}"_ba;
}

void TestPartialFolder::anotherFolderOfThatNameIsLeftAlone()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    test::writeTo(text(name), content);
    const Status done = whole(u"out"_s);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Conflict);
    QVERIFY(done.error().subject.ends_with("out.partial"));
    QCOMPARE(test::contentOf(text(name)), content);
    QCOMPARE(entries(), QStringList{u"out.partial"_s});
}

void TestPartialFolder::aLinkIsNotFollowed()
{
    test::writeTo(text(u"away/.casebook-partial"_s), "An unfinished export of Casebook. It may be deleted.\n");
    QVERIFY(QFile::link(text(u"away"_s), text(u"out.partial"_s)));
    Status done = whole(u"out"_s);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Conflict);
    QCOMPARE(test::filesBelow(text(u"away"_s)).size(), std::size_t{1});

    QVERIFY(QFile::link(text(u"nowhere"_s), text(u"link"_s)));
    done = whole(u"link"_s);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Conflict);
}

void TestPartialFolder::aSecondOneIsRefusedUntilTheFirstIsGone()
{
    {
        const auto first = exports::PartialFolder::begin(path(u"out"_s));
        QVERIFY(first);
        const Status second = whole(u"out"_s);
        QVERIFY(!second);
        QCOMPARE(second.error().code, Error::Code::Conflict);
        QVERIFY(QFileInfo::exists(text(u"out.partial/.casebook-partial"_s)));
    }
    QVERIFY(whole(u"out"_s));
}

QTEST_GUILESS_MAIN(TestPartialFolder)
#include "tst_partialfolder.moc"
