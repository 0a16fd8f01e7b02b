// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/exports/folders.h"
#include "tests/ui/movedesk.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QJsonArray>
#include <QProcess>
#include <QRadioButton>
#include <QSpinBox>

using namespace casebook;
using namespace casebook::ui;
using namespace casebook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int messages = 12'345;
constexpr int refused = 37;
const QString batchFiles = u"3-messages/batches"_s;

QJsonArray arrayOf(const QString &file)
{
    return QJsonDocument::fromJson(contentOf(file)).array();
}

QString idOf(const QJsonValue &message)
{
    return message["originalMessageId"_L1].toString();
}

} // namespace

/// "Prepare the move to Symphony; tomorrow you get the status file" (task 9 of the reviewers' list), in the window. The
/// push is done by hand: its answers come as files. tests/acceptance/test_symphony_move.py does the same by commands.
class TestMoveTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fromThePlanToTheRepair();

private:
    void openArchive();
    void mapEverybodyWhoIsKnown();
    void theRehearsalNamesWhatStandsInTheWay();
    void exportBatches();
    void answerByHand();
    void repair();

    std::unique_ptr<MoveDesk> m_desk;
    QSet<QString> m_refused; ///< originalMessageIds.
};

void TestMoveTask::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        QSKIP("python3 is not installed");
}

void TestMoveTask::fromThePlanToTheRepair()
{
    m_desk = std::make_unique<MoveDesk>();
    openArchive();
    QVERIFY(m_desk->rehearse());
    mapEverybodyWhoIsKnown();
    m_desk->find<QSpinBox>(u"moveBatchSize"_s)->setValue(5'000);
    QVERIFY(m_desk->move().isStale());
    QVERIFY(m_desk->rehearse());
    theRehearsalNamesWhatStandsInTheWay();
    exportBatches();
    answerByHand();
    repair();
}

void TestMoveTask::openArchive()
{
    const auto script = QStringLiteral(CASEBOOK_SOURCE_DIR "/tests/acceptance/migration.py");
    QCOMPARE(QProcess::execute(u"python3"_s, {u"-B"_s, script, m_desk->file(u"."_s)}), 0);
    m_desk->desk().workspace().importInto(toPath(m_desk->file(u"a.casebook"_s)), {"Move", store::Policy::Single},
                                          {toPath(m_desk->file(u"IMArchives"_s))});
    QVERIFY(m_desk->desk().settled());
}

/// Tables from a spreadsheet, pasted; the strangers are not in them.
void TestMoveTask::mapEverybodyWhoIsKnown()
{
    QString people = u"jid\tsymphony_user_id\n"_s;
    for (int row = 0; row < m_desk->move().people().rowCount(); ++row) {
        const auto jid = toText(m_desk->move().people().row(row).seen.jid);
        if (!jid.startsWith(u"stranger"))
            people += u"%1\tuid:%2\n"_s.arg(jid).arg(71'811'853'190'000 + row);
    }
    m_desk->goTo(m_desk->people(), 0, 0);
    m_desk->pasteText(m_desk->people(), people);
    QString streams = u"stream_key\taction\tstream_id\n"_s;
    for (int row = 0; row < m_desk->move().streams().rowCount(); ++row)
        streams +=
            u"%1\tuse\tsid:Z3oQRAZGTCNl5KjiUH2G1n___%2\n"_s.arg(toText(m_desk->move().streams().row(row).seen.key))
                .arg(row, 9, 10, QLatin1Char('0'));
    m_desk->goTo(m_desk->streams(), 0, 0);
    m_desk->pasteText(m_desk->streams(), streams);
    QCOMPARE(m_desk->kept().people.size(), std::size_t{48});
}

void TestMoveTask::theRehearsalNamesWhatStandsInTheWay()
{
    const auto &plan = *m_desk->move().rehearsal();
    QSet<QString> strangers;
    std::map<std::string, int> others;
    for (const auto &finding : plan.findings) {
        if (finding.code == "person-unmapped")
            strangers.insert(toText(finding.item));
        else if (finding.blocks)
            ++others[finding.code];
    }
    QCOMPARE(strangers.size(), 12);
    for (const auto &stranger : std::as_const(strangers))
        QVERIFY2(stranger.startsWith(u"stranger"), qPrintable(stranger));
    QCOMPARE(others, (std::map<std::string, int>{{"time-future", 5}, {"time-missing", 5}}));
    QCOMPARE(plan.messagesOut, messages);
    QCOMPARE(plan.calls.size(), std::size_t{3});
    QVERIFY(plan.presenceSpans > 0 && plan.leftOut.contains("event:MUCCreate"));
    QVERIFY(QDir(m_desk->file(u"out"_s)).isEmpty());
}

void TestMoveTask::exportBatches()
{
    m_desk->click(u"moveWholeBatches"_s);
    QVERIFY(m_desk->exportTo(u"out"_s));
    QVERIFY(m_desk->exportTo(u"again"_s));
    QCOMPARE(filesBelow(m_desk->file(u"again"_s)), filesBelow(m_desk->file(u"out"_s)));
    QVERIFY(contentOf(m_desk->file(u"out/README.txt"_s)).contains("read receipts"));
}

void TestMoveTask::answerByHand()
{
    const QDir batches(m_desk->file(u"out/"_s + batchFiles));
    const QDir responses(m_desk->file(u"responses"_s));
    QVERIFY(responses.mkpath(u"."_s));
    int count = 0;
    for (const auto &name : batches.entryList({u"*.json"_s})) {
        QJsonArray answers;
        for (const auto &message : arrayOf(batches.filePath(name))) {
            QJsonObject answer{{u"originalMessageId"_s, idOf(message)}};
            if (count++ % 333 == 7 && m_refused.size() < refused) {
                m_refused.insert(idOf(message));
                answer.insert(u"diagnostic"_s, u"User is inactive"_s);
            } else {
                answer.insert(u"messageId"_s, u"id-%1"_s.arg(count));
            }
            answers.append(answer);
        }
        const auto stem = responses.filePath(QFileInfo(name).completeBaseName());
        QFile answer(stem + u".response.json"_s);
        QVERIFY(answer.open(QIODevice::WriteOnly));
        answer.write(QJsonDocument(answers).toJson());
        QFile status(stem + u".status.txt"_s);
        QVERIFY(status.open(QIODevice::WriteOnly));
        status.write("200");
    }
    QCOMPARE(count, messages);
    m_desk->page().showFace(MovePage::Push);
    m_desk->type(u"movePushFolder"_s, m_desk->file(u"out"_s));
    Q_EMIT m_desk->find<QLineEdit>(u"movePushFolder"_s)->editingFinished();
    m_desk->click(u"moveAnswers"_s);
    Q_EMIT m_desk->find<QFileDialog>(u"moveAnswersDialog"_s)->fileSelected(responses.path());
    QVERIFY(m_desk->desk().settled());
    QCOMPARE(m_desk->push().count(store::SymphonyState::Imported), messages - refused);
    QCOMPARE(m_desk->push().count(store::SymphonyState::Failed), refused);
    QCOMPARE(m_desk->push().left(), 0);
    QVERIFY2(m_desk->textOf(u"movePushSaid"_s).contains(u"37 failed"), qPrintable(m_desk->textOf(u"movePushSaid"_s)));
    QCOMPARE(m_desk->push().failures().rowCount(), 1);
}

void TestMoveTask::repair()
{
    m_desk->find<QCheckBox>(u"moveRepairOnly"_s)->setChecked(true);
    QVERIFY(m_desk->exportTo(u"repair"_s));
    const QDir batches(m_desk->file(u"repair/"_s + batchFiles));
    QCOMPARE(batches.entryList({u"*.json"_s}).size(), 1);
    QSet<QString> ids;
    for (const auto &message : arrayOf(batches.filePath(u"batch-00001.json"_s)))
        ids.insert(idOf(message));
    QCOMPARE(ids, m_refused);
}

QTEST_MAIN(TestMoveTask)
#include "tst_movetask.moc"
