// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/identity.h"
#include "tests/ui/movedesk.h"

#include <QJsonArray>
#include <QProcess>
#include <QStackedWidget>

using namespace casebook;
using namespace casebook::ui;
using namespace casebook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto passphrase = "Rauschebart 9";

} // namespace

/// The move to Symphony from its export on, against a Symphony on this machine.
class TestMovePush : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_desk.reset(); }
    void everythingIsPushedRepairedAndFinished();
    void aPausedPushGoesOn();
    void passphrasesStayNowhere();

private:
    void writeReport(std::int64_t imported);

    std::unique_ptr<MoveDesk> m_desk;
};

void TestMovePush::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    if (!FakeSymphony::isAvailable())
        QSKIP("python3 or openssl is not installed");
}

void TestMovePush::init()
{
    m_desk = std::make_unique<MoveDesk>();
    QVERIFY(m_desk->desk().openSample());
}

/// Writes the final report, signed, and has OpenSSL check it.
void TestMovePush::writeReport(std::int64_t imported)
{
    const auto identity =
        crypto::makeIdentity({.name = "Iris Vogel", .email = "iris@pluvius.example", .kind = crypto::KeyKind::EcP256},
                             crypto::Secret(passphrase));
    QVERIFY(identity);
    QFile key(m_desk->file(u"iris.p12"_s));
    QVERIFY(key.open(QIODevice::WriteOnly));
    key.write(QByteArray::fromStdString(identity->keyFile));
    key.close();
    const auto out = m_desk->file(u"report.json"_s);
    m_desk->type(u"moveReportFile"_s, out);
    m_desk->type(u"moveReportKey"_s, key.fileName());
    m_desk->type(u"moveReportPassword"_s, u"not this one"_s);
    m_desk->click(u"moveReport"_s);
    QVERIFY(m_desk->desk().settled());
    QVERIFY2(m_desk->textOf(u"moveFinishSaid"_s).contains(u"iris.p12"),
             qPrintable(m_desk->textOf(u"moveFinishSaid"_s)));
    QVERIFY(!QFileInfo::exists(out));
    m_desk->desk().forgetFailure();
    m_desk->type(u"moveReportPassword"_s, QString::fromLatin1(passphrase));
    m_desk->click(u"moveReport"_s);
    QVERIFY(m_desk->desk().settled());
    QVERIFY2(m_desk->textOf(u"moveFinishSaid"_s).contains(u"It balances"),
             qPrintable(m_desk->textOf(u"moveFinishSaid"_s)));
    QVERIFY(m_desk->find<QLineEdit>(u"moveReportPassword"_s)->text().isEmpty());

    QFile report(out);
    QVERIFY(report.open(QIODevice::ReadOnly));
    const auto said = QJsonDocument::fromJson(report.readAll()).object();
    QCOMPARE(said["imported"_L1].toInteger(), imported);
    std::int64_t leftOut = 0;
    for (const auto &part : said["left_out"_L1].toArray())
        leftOut += part["count"_L1].toInteger();
    QCOMPARE(said["events_selected"_L1].toInteger(), said["events_exported"_L1].toInteger() + leftOut);
    QCOMPARE(QProcess::execute(u"openssl"_s,
                               {u"cms"_s, u"-verify"_s, u"-inform"_s, u"DER"_s, u"-binary"_s, u"-noverify"_s,
                                u"-content"_s, out, u"-in"_s, out + u".p7s"_s, u"-out"_s, m_desk->file(u"checked"_s)}),
             0);
}

void TestMovePush::everythingIsPushedRepairedAndFinished()
{
    FakeSymphony symphony;
    QVERIFY(symphony.start());
    QVERIFY(m_desk->rehearse());
    QVERIFY(m_desk->everybodyHasAUser(symphony));
    QVERIFY(m_desk->exportTo(u"staged"_s));
    const auto exported = m_desk->move().report()->exported.events;
    QFile staged(m_desk->file(u"staged/staged.jsonl"_s));
    QVERIFY(staged.open(QIODevice::ReadOnly));
    const auto refused = QJsonDocument::fromJson(staged.readLine()).object()["originalMessageId"_L1].toString();
    symphony.say(u"refuse %1 User is inactive"_s.arg(refused));

    QVERIFY(m_desk->pushTo(symphony));
    QVERIFY(m_desk->find<QLineEdit>(u"movePushPassword"_s)->text().isEmpty());
    QCOMPARE(m_desk->push().count(store::SymphonyState::Imported), exported - 1);
    QCOMPARE(m_desk->push().count(store::SymphonyState::Failed), 1);
    QCOMPARE(symphony.state()["imported"_L1].toArray().size(), exported - 1);
    QCOMPARE(m_desk->push().failures().rowCount(), 1);
    QVERIFY(
        m_desk->push().failures().index(0, FailureListModel::Remedy).data().toString().contains(u"Enable the user"));
    QCOMPARE(m_desk->push().messages().index(0, FailedMessageModel::Id).data().toString(), refused);
    QVERIFY(!m_desk->move().rehearsal()->mapping.streams.empty()); // what the push learned

    symphony.say(u"forgive"_s);
    m_desk->page().showFace(MovePage::Repair);
    m_desk->click(u"moveRetry"_s);
    QCOMPARE(m_desk->find<QStackedWidget>(u"moveFaces"_s)->currentIndex(), static_cast<int>(MovePage::Push));
    QVERIFY(m_desk->find<QLabel>(u"moveRetrySaid"_s)->isVisible());
    QVERIFY(m_desk->pushTo(symphony));
    QCOMPARE(m_desk->push().count(store::SymphonyState::Imported), exported);
    QCOMPARE(m_desk->push().failures().rowCount(), 0);
    QVERIFY(!m_desk->find<QLabel>(u"moveRetrySaid"_s)->isVisible());

    QTest::keyClicks(m_desk->find<QLineEdit>(u"moveFinishPassword"_s), FakeSymphony::password());
    m_desk->click(u"moveFinish"_s);
    QVERIFY(m_desk->desk().settled());
    QVERIFY2(m_desk->textOf(u"moveFinishSaid"_s).contains(u"promoted"),
             qPrintable(m_desk->textOf(u"moveFinishSaid"_s)));
    writeReport(exported);
    const auto state = symphony.state();
    QCOMPARE(state["imported"_L1].toArray().size(), exported);
    QVERIFY(state["problems"_L1].toArray().isEmpty());
    QVERIFY(!m_desk->desk().failure());
}

void TestMovePush::aPausedPushGoesOn()
{
    FakeSymphony symphony;
    QVERIFY(symphony.start());
    QVERIFY(m_desk->rehearse());
    QVERIFY(m_desk->everybodyHasAUser(symphony));
    QVERIFY(m_desk->exportTo(u"staged"_s));
    symphony.say(u"fault none"_s);
    symphony.say(u"fault gate"_s); // the second request waits for its answer
    auto *pause = m_desk->find<QPushButton>(u"movePause"_s);
    const auto asked = connect(&m_desk->push().job(), &RunningJob::changed, pause, [&symphony, pause] {
        if (symphony.state()["imports"_L1].toInt() == 2)
            pause->click();
    });
    QVERIFY(m_desk->pushTo(symphony));
    disconnect(asked);
    symphony.say(u"open"_s);
    QCOMPARE(m_desk->push().count(store::SymphonyState::Imported), 20);
    QVERIFY(m_desk->push().left() > 0);
    QCOMPARE(m_desk->find<QPushButton>(u"movePush"_s)->text(), u"Go on"_s);
    QVERIFY2(m_desk->textOf(u"movePushSaid"_s).contains(u"goes on"), qPrintable(m_desk->textOf(u"movePushSaid"_s)));
    QVERIFY(m_desk->pushTo(symphony));
    QCOMPARE(m_desk->push().left(), 0);
    const auto state = symphony.state();
    QCOMPARE(state["imported"_L1].toArray().size(), m_desk->move().report()->exported.events);
    QVERIFY(state["problems"_L1].toArray().isEmpty());
}

void TestMovePush::passphrasesStayNowhere()
{
    FakeSymphony symphony;
    QVERIFY(symphony.start());
    QVERIFY(m_desk->rehearse());
    QVERIFY(m_desk->everybodyHasAUser(symphony));
    QVERIFY(m_desk->exportTo(u"staged"_s));
    QVERIFY(m_desk->pushTo(symphony));
    QVERIFY(m_desk->push().count(store::SymphonyState::Imported) > 0);
    for (const auto *field : m_desk->page().findChildren<QLineEdit *>())
        QVERIFY2(!field->text().contains(FakeSymphony::password()), qPrintable(field->objectName()));
    m_desk->desk().workspace().closeCase();
    for (const auto &entry : QDir(m_desk->file({})).entryInfoList(QDir::Files)) {
        QFile file(entry.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(FakeSymphony::password().toUtf8()), qPrintable(entry.fileName()));
    }
}

QTEST_MAIN(TestMovePush)
#include "tst_movepush.moc"
