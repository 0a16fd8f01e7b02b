// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/navigatormodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace casebook;
using namespace casebook::ui;
using namespace Qt::StringLiterals;

class TestNavigatorModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenantsUnfoldIntoYearsMonthsAndDays();
    void countsAddUpFromTheDays();
    void aDayMeansTheTimeFromItsStartToTheNextOne();
    void theRowOfAQueryIsFoundAgain();
    void keepsTheRulesOfItemModels();

private:
    static std::vector<store::TenantDays> twoTenants()
    {
        return {{"Tenant 100", 7, {{"2016-12-31", 1}, {"2017-03-14", 2}, {"2017-03-15", 4}}},
                {"Tenant 110", 1, {{"2017-03-14", 1}}}};
    }
    static QString name(const NavigatorModel &model, const QModelIndex &index)
    {
        return model.data(index.siblingAtColumn(NavigatorModel::Name), Qt::DisplayRole).toString();
    }
    static int count(const NavigatorModel &model, const QModelIndex &index)
    {
        return model.data(index.siblingAtColumn(NavigatorModel::Count), Qt::DisplayRole).toInt();
    }
};

void TestNavigatorModel::tenantsUnfoldIntoYearsMonthsAndDays()
{
    NavigatorModel model;
    model.show(twoTenants());
    QCOMPARE(model.rowCount(), 3); // all, and two tenants
    const auto tenant = model.index(1, 0);
    QCOMPARE(name(model, tenant), u"Tenant 100"_s);
    QCOMPARE(model.rowCount(tenant), 2);
    const auto year = model.index(1, 0, tenant);
    QCOMPARE(name(model, year), u"2017"_s);
    const auto month = model.index(0, 0, year);
    QCOMPARE(name(model, month), QLocale().standaloneMonthName(3));
    QCOMPARE(model.rowCount(month), 2);
}

void TestNavigatorModel::countsAddUpFromTheDays()
{
    NavigatorModel model;
    model.show(twoTenants());
    QCOMPARE(count(model, model.index(0, 0)), 8);
    const auto tenant = model.index(1, 0);
    QCOMPARE(count(model, tenant), 7);
    const auto year = model.index(1, 0, tenant);
    QCOMPARE(count(model, year), 6);
    QCOMPARE(count(model, model.index(0, 0, year)), 6);
}

void TestNavigatorModel::aDayMeansTheTimeFromItsStartToTheNextOne()
{
    NavigatorModel model;
    model.show(twoTenants());
    const auto day = model.index(0, 0, model.index(0, 0, model.index(0, 0, model.index(1, 0))));
    QCOMPARE(query::toText(model.query(day)),
             std::string("tenant:\"Tenant 100\" after:2016-12-31T00:00:00Z before:2017-01-01T00:00:00Z"));
    QVERIFY(model.query(model.index(0, 0)).selectsAll());
}

void TestNavigatorModel::theRowOfAQueryIsFoundAgain()
{
    NavigatorModel model;
    model.show(twoTenants());
    const auto month = model.index(0, 0, model.index(1, 0, model.index(1, 0)));
    QCOMPARE(model.indexOf(model.query(month)), month);
    QVERIFY(!model.indexOf(query::of(query::Field::Tenant, "Tenant 999")).isValid());
}

void TestNavigatorModel::keepsTheRulesOfItemModels()
{
    NavigatorModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(twoTenants());
    model.show({});
    QCOMPARE(model.rowCount(), 0);
    model.show(twoTenants());
    QCOMPARE(model.rowCount(), 3);
}

QTEST_MAIN(TestNavigatorModel)
#include "tst_navigatormodel.moc"
