// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pack/membername.h"
#include "core/pack/passwordforms.h"

#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;

class TestMemberName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesStayInsideAndReadable_data();
    void namesStayInsideAndReadable();
    void passwordsAreTriedAsPackersWriteThem();
};

void TestMemberName::namesStayInsideAndReadable_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("name");
    QTest::addRow("plain") << "IMArchives/T/a.IMArchive"_ba << "IMArchives/T/a.IMArchive"_ba;
    QTest::addRow("backslashes") << "IMArchives\\T\\a"_ba << "IMArchives/T/a"_ba;
    QTest::addRow("absolute") << "/etc/passwd"_ba << "etc/passwd"_ba;
    QTest::addRow("upwards") << "../../a/./../b"_ba << "a/b"_ba;
    QTest::addRow("drive") << "C:\\a"_ba << "a"_ba;
    QTest::addRow("share") << "\\\\server\\share\\a"_ba << "server/share/a"_ba;
    QTest::addRow("nothing left") << "../.."_ba << ""_ba;
    QTest::addRow("UTF-8") << "B\xC3\xBCro"_ba << "B\xC3\xBCro"_ba;
    QTest::addRow("code page 437") << "B\x81ro"_ba << "B\xC3\xBCro"_ba;
}

void TestMemberName::namesStayInsideAndReadable()
{
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, name);
    QCOMPARE(QByteArray::fromStdString(pack::memberName(raw.toStdString())), name);
}

void TestMemberName::passwordsAreTriedAsPackersWriteThem()
{
    const auto forms = [](const char *text) {
        QByteArrayList list;
        for (const crypto::Secret &form : pack::passwordForms(crypto::Secret(text)))
            list.append(QByteArray(form.text().data(), static_cast<qsizetype>(form.text().size())));
        return list;
    };
    QCOMPARE(forms("plain"), QByteArrayList({"plain"_ba}));
    QCOMPARE(forms("\xC3\xBC"), QByteArrayList({"\xC3\xBC"_ba, "\xFC"_ba, "\x81"_ba}));
    QCOMPARE(forms("\xE9\x8D\xB5"), QByteArrayList({"\xE9\x8D\xB5"_ba}));
}

QTEST_GUILESS_MAIN(TestMemberName)
#include "tst_membername.moc"
