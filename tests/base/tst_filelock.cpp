// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/filelock.h"

#include "core/base/path.h"
#include "core/base/qtext.h"

#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace casebook;

class TestFileLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLockOfALivingProcessIsHonoured();
    void whatAKilledProcessLeftEmptyIsNoLock_data();
    void whatAKilledProcessLeftEmptyIsNoLock();

private:
    Path lockFile() const { return Path(m_folder->path().toStdString()) / "a.lock"; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFileLock::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestFileLock::aLockOfALivingProcessIsHonoured()
{
    QLockFile first(toQString(pathText(lockFile())));
    QVERIFY(tryLock(first));
    QLockFile second(toQString(pathText(lockFile())));
    QVERIFY(!tryLock(second, std::chrono::milliseconds(300)));
    QCOMPARE(second.error(), QLockFile::LockFailedError);
    first.unlock();
    QVERIFY(tryLock(second));
}

void TestFileLock::whatAKilledProcessLeftEmptyIsNoLock_data()
{
    QTest::addColumn<int>("secondsOld");
    QTest::newRow("just now") << 0;
    QTest::newRow("yesterday") << 86400;
}

void TestFileLock::whatAKilledProcessLeftEmptyIsNoLock()
{
    QFETCH(const int, secondsOld);
    QFile left(toQString(pathText(lockFile())));
    QVERIFY(left.open(QIODevice::WriteOnly));
    QVERIFY(left.setFileTime(QDateTime::currentDateTime().addSecs(-secondsOld), QFileDevice::FileModificationTime));
    left.close();
    QLockFile lock(left.fileName());
    QVERIFY(tryLock(lock));
}

QTEST_GUILESS_MAIN(TestFileLock)
#include "tst_filelock.moc"
