// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/columnsstep.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace casebook;
using namespace casebook::ui;
using archive::requested::Meaning;

/// A controller that waits for answers about one table with headers that say nothing.
class TestColumnsStep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theGuessIsShownWithExamplesAndAPreview();
    void aCorrectedColumnChangesThePreviewAndTheRequest();
    void aMeaningStandsForOneColumn();
    void aTableCanBeLeftOut();
    void whatWasSettledIsKeptAsAProfile();

private:
    QString previewed(int column) const
    {
        const auto *cell = m_step->findChild<QTableWidget *>(QStringLiteral("columnsPreview"))->item(0, column);
        return cell ? cell->text() : QString();
    }
    void choose(const QString &box, int index)
    {
        auto *combo = m_step->findChild<QComboBox *>(box);
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }
    void setMeaning(int column, Meaning meaning)
    {
        choose(QStringLiteral("columnsMeaning%1").arg(column), static_cast<int>(meaning));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QThreadPool m_pool;
    std::unique_ptr<ImportController> m_imports;
    std::unique_ptr<ColumnsStep> m_step;
};

void TestColumnsStep::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("CASEBOOK_PROFILES", m_folder->filePath(QStringLiteral("profiles")).toLocal8Bit());
    QFile table(m_folder->filePath(QStringLiteral("log.csv")));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("Sent,From,Remark,Message\n2024-05-01T08:00:00Z,mira@p,low water,the tide is out\n");
    table.close();
    m_imports = std::make_unique<ImportController>(m_pool);
    QSignalSpy asked(m_imports.get(), &ImportController::asked);
    work::ImportRequest request;
    request.caseFile = pathFromText(m_folder->filePath(QStringLiteral("a.casebook")).toStdString());
    request.paths = {pathFromText(table.fileName().toStdString())};
    QVERIFY(m_imports->start(request));
    QVERIFY(asked.wait());
    m_step = std::make_unique<ColumnsStep>(*m_imports);
}

void TestColumnsStep::cleanup()
{
    m_step.reset();
    m_imports->dismiss();
    m_pool.waitForDone();
}

void TestColumnsStep::theGuessIsShownWithExamplesAndAPreview()
{
    const auto *columns = m_step->findChild<QTableWidget *>(QStringLiteral("columnsList"));
    QCOMPARE(columns->rowCount(), 4);
    QCOMPARE(columns->item(3, 0)->text(), QStringLiteral("Message"));
    QCOMPARE(columns->item(3, 2)->text(), QStringLiteral("the tide is out"));
    QTRY_COMPARE(previewed(4), QStringLiteral("the tide is out"));
    QCOMPARE(previewed(0), QStringLiteral("2024-05-01T08:00:00Z"));
    QVERIFY(m_step->isComplete());
}

void TestColumnsStep::aCorrectedColumnChangesThePreviewAndTheRequest()
{
    setMeaning(2, Meaning::Text);
    QTRY_COMPARE(previewed(4), QStringLiteral("low water"));
    auto request = m_imports->request();
    m_step->apply(request);
    QCOMPARE(request.packs.tables.size(), std::size_t{1});
    const auto &columns = request.packs.tables.begin()->second.columns;
    QCOMPARE(columns[2].meaning, Meaning::Text);
    QCOMPARE(columns[3].meaning, Meaning::Extra);
}

void TestColumnsStep::aMeaningStandsForOneColumn()
{
    setMeaning(0, Meaning::Text);
    QVERIFY(!m_step->isComplete()); // no time any more
    setMeaning(0, Meaning::Time);
    setMeaning(3, Meaning::Text);
    QVERIFY(m_step->isComplete());
}

void TestColumnsStep::aTableCanBeLeftOut()
{
    choose(QStringLiteral("columnsKind"), static_cast<int>(archive::requested::tableKindNames.size()));
    QVERIFY(m_step->isComplete());
    auto request = m_imports->request();
    m_step->apply(request);
    NoProgress progress;
    const auto survey = work::survey(request, progress);
    QVERIFY(survey && survey->tables.empty() && survey->sources.empty());
}

void TestColumnsStep::whatWasSettledIsKeptAsAProfile()
{
    m_step->findChild<QLineEdit *>(QStringLiteral("columnsProfile"))->setText(QStringLiteral("tide-log"));
    m_step->findChild<QPushButton *>(QStringLiteral("columnsSave"))->click();
    QTRY_VERIFY(QFile::exists(m_folder->filePath(QStringLiteral("profiles/tide-log.json"))));
}

QTEST_MAIN(TestColumnsStep)
#include "tst_columnsstep.moc"
