// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/clearance.h"

#include <QTemporaryDir>
#include <QTest>

#include <type_traits>

using namespace casebook;

// Only core/review can make one.
static_assert(!std::is_default_constructible_v<review::Clearance>);
static_assert(!std::is_constructible_v<review::Clearance, review::Clearance::Kind, store::CaseInfo, review::Selection>);

class TestClearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void singleCaseClearsAtOnceAndSaysSo();
    void fourEyesCaseRefuses();

private:
    Result<store::CaseReader> makeCase(store::Policy policy) const
    {
        const Path file = pathFromText(m_folder.path().toStdString()) / std::string(store::policyName(policy));
        if (const auto made = store::CaseFile::create(file, {"Harbour", policy}); !made)
            return std::unexpected(made.error());
        return store::CaseReader::open(file);
    }

    QTemporaryDir m_folder;
};

void TestClearance::singleCaseClearsAtOnceAndSaysSo()
{
    const auto reader = makeCase(store::Policy::Single);
    QVERIFY(reader);
    const auto selection = review::select(*reader, {});
    QVERIFY(selection);
    QCOMPARE(selection->counts.events, 0);
    const auto clearance = review::clear(*reader, *selection);
    QVERIFY(clearance);
    QCOMPARE(clearance->kind(), review::Clearance::Kind::Single);
    QCOMPARE(clearance->caseInfo().title, std::string("Harbour"));
    QVERIFY(clearance->statement().contains("without a second person"));
}

void TestClearance::fourEyesCaseRefuses()
{
    const auto reader = makeCase(store::Policy::FourEyes);
    QVERIFY(reader);
    const auto clearance = review::clear(*reader, {});
    QVERIFY(!clearance);
    QCOMPARE(clearance.error().code, Error::Code::NotPermitted);
    QCOMPARE(clearance.error().subject, pathText(reader->info().file));
}

QTEST_APPLESS_MAIN(TestClearance)
#include "tst_clearance.moc"
