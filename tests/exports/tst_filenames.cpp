// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/filenames.h"

#include <QTest>

#include <set>

using namespace casebook;
using namespace Qt::StringLiterals;

class TestFileNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenantFoldersAreSafeEverywhere_data();
    void tenantFoldersAreSafeEverywhere();
    void longTenantsAreCutAndStayApart();
    void differentTenantsHaveDifferentFolders();
    void badNamesAreRefused_data();
    void badNamesAreRefused();
    void goodNamesAreTaken_data();
    void goodNamesAreTaken();
};

void TestFileNames::tenantFoldersAreSafeEverywhere_data()
{
    QTest::addColumn<QByteArray>("tenant");
    QTest::addColumn<QByteArray>("folder");
    QTest::addRow("plain") << "Tenant 1"_ba << "Tenant 1"_ba;
    QTest::addRow("kept signs") << "a.b_c@d+e-f"_ba << "a.b_c@d+e-f"_ba;
    QTest::addRow("none") << ""_ba << "_no-tenant"_ba;
    QTest::addRow("like none") << "_no-tenant"_ba << "%5Fno-tenant"_ba;
    QTest::addRow("up") << ".."_ba << "%2E%2E"_ba;
    QTest::addRow("here") << "."_ba << "%2E"_ba;
    QTest::addRow("up and away") << "../../etc"_ba << "%2E.%2F..%2Fetc"_ba;
    QTest::addRow("absolute") << "/etc"_ba << "%2Fetc"_ba;
    QTest::addRow("backslash and drive") << "C:\\x"_ba << "C%3A%5Cx"_ba;
    QTest::addRow("trailing dot") << "a."_ba << "a%2E"_ba;
    QTest::addRow("trailing blank") << "a "_ba << "a%20"_ba;
    QTest::addRow("leading blank") << " a"_ba << "%20a"_ba;
    QTest::addRow("hidden") << ".git"_ba << "%2Egit"_ba;
    QTest::addRow("percent") << "100%"_ba << "100%25"_ba;
    QTest::addRow("umlaut") << "S\u00FCd"_ba << "S%C3%BCd"_ba;
    QTest::addRow("line break and NUL") << QByteArray("a\n\0b", 4) << "a%0A%00b"_ba;
    QTest::addRow("device") << "CON"_ba << "%43ON"_ba;
    QTest::addRow("device in lower case") << "nul"_ba << "%6Eul"_ba;
    QTest::addRow("device with extension") << "Com1.txt"_ba << "%43om1.txt"_ba;
    QTest::addRow("device with a blank") << "aux x"_ba << "%61ux x"_ba;
    QTest::addRow("no device") << "Concord"_ba << "Concord"_ba;
    QTest::addRow("no device either") << "COM10"_ba << "COM10"_ba;
}

void TestFileNames::tenantFoldersAreSafeEverywhere()
{
    QFETCH(QByteArray, tenant);
    QFETCH(QByteArray, folder);
    const std::string name = exports::tenantFolder(tenant.toStdString());
    QCOMPARE(QByteArray::fromStdString(name), folder);
    QVERIFY(!exports::faultOfName(name + "/x.eml"));
}

void TestFileNames::longTenantsAreCutAndStayApart()
{
    const std::string one = exports::tenantFolder(std::string(5000, 'a'));
    const std::string two = exports::tenantFolder(std::string(5000, 'a') + "b");
    QCOMPARE(one.size(), std::size_t{100});
    QVERIFY(one != two);
    QVERIFY(!exports::faultOfName(exports::tenantFolder(std::string(300, '\xC3'))));
}

void TestFileNames::differentTenantsHaveDifferentFolders()
{
    std::set<std::string> folders;
    const std::string characters = "aA.% _/\\:-~@";
    int count = 0;
    for (const char a : characters) {
        for (const char b : characters) {
            for (const char c : characters) {
                folders.insert(exports::tenantFolder(std::string{a, b, c}));
                ++count;
            }
        }
    }
    QCOMPARE(static_cast<int>(folders.size()), count);
}

void TestFileNames::badNamesAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const QByteArray &name :
         {""_ba,    "/etc/passwd"_ba, "../x"_ba,  "a/../x"_ba, "a/.."_ba, "."_ba,        "./a"_ba,        "a//b"_ba,
          "a/"_ba,  "a\\b"_ba,        "C:x"_ba,   "a\nb"_ba,   "a\tb"_ba, "S\u00FCd"_ba, "a?"_ba,         "a*"_ba,
          "a|b"_ba, "<a>"_ba,         "\"a\""_ba, "a./b"_ba,   "a /b"_ba, "b/nul"_ba,    "b/LPT1.eml"_ba, "x/con/y"_ba})
        QTest::addRow("%s", name.toPercentEncoding().constData()) << name;
}

void TestFileNames::badNamesAreRefused()
{
    QFETCH(QByteArray, name);
    QVERIFY(exports::faultOfName(name.toStdString()).has_value());
}

void TestFileNames::goodNamesAreTaken_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const QByteArray &name : {"a"_ba, "Tenant 1/2024/20240105_7c1f0e2a9b3d4c55.eml"_ba, "%2E%2E/x"_ba, "..a/b"_ba,
                                   "a..b"_ba, ".hidden"_ba, "a~b"_ba})
        QTest::addRow("%s", name.constData()) << name;
}

void TestFileNames::goodNamesAreTaken()
{
    QFETCH(QByteArray, name);
    QVERIFY(!exports::faultOfName(name.toStdString()));
}

QTEST_GUILESS_MAIN(TestFileNames)
#include "tst_filenames.moc"
