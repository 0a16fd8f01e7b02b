// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/readingwindow.h"
#include "tests/ui/taskarchive.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/find/hitview.h"

#include <QAccessible>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QFileDialog>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTableWidget>

#include <algorithm>
#include <numeric>

using namespace casebook;
using namespace casebook::ui;
using namespace casebook::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray digestOf(const QString &folder)
{
    QStringList files;
    for (QDirIterator found(folder, QDir::Files, QDirIterator::Subdirectories); found.hasNext();)
        files += found.next();
    files.sort();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        hash.addData(name.toUtf8());
        hash.addData(&file);
    }
    return hash.result();
}

QString number(std::uint64_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

} // namespace

/// What people are asked to do with an archive they do not know, by the keyboard alone. What is right is known from how
/// the archive was made.
class TestTasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_window = std::make_unique<ReadingWindow>(); }
    void cleanup() { m_window.reset(); }
    void howMuchIsThereAndCanWeRelyOnIt();
    void whoWasThereWhenTheDoorCodeWasSaid();
    void everythingOfTwoPeopleInTheNightOfTheClockChange();
    void whichTermsAreTooBroad();

private:
    template <typename T> T *find(const QString &name) { return m_window->find<T>(name); }
    QString textOf(const QString &name) { return find<QLabel>(name)->text(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { m_window->press(key, modifiers); }
    void search(const QString &query);
    /// In a dialog for files.
    void nameFile(const QString &name);
    /// From the first page to the reading report.
    void openArchive();
    void chooseZone(const QString &name);

    QTemporaryDir m_folder;
    TaskArchive m_archive;
    std::unique_ptr<ReadingWindow> m_window;
};

void TestTasks::initTestCase()
{
    QVERIFY(makeTaskArchive(m_folder.path(), m_archive));
}

void TestTasks::nameFile(const QString &name)
{
    QTRY_VERIFY(m_window->window().findChild<QFileDialog *>());
    QTRY_COMPARE(m_window->focus()->objectName(), u"fileNameEdit"_s);
    // What Qt's dialog offers while one types is a window of its own, and without a window manager it keeps the keys.
    find<QLineEdit>(u"fileNameEdit"_s)->setCompleter(nullptr);
    press(Qt::Key_A, Qt::ControlModifier);
    m_window->type(name);
    press(Qt::Key_Return);
    QTRY_VERIFY(!m_window->window().findChild<QFileDialog *>());
}

void TestTasks::openArchive()
{
    press(Qt::Key_O, Qt::ControlModifier);
    nameFile(m_archive.folder);
    QTRY_VERIFY(find<QWidget>(u"newCasePage"_s)->isVisible());
    QVERIFY(m_window->tabTo(u"newCaseFile"_s));
    press(Qt::Key_A, Qt::ControlModifier);
    m_window->type(m_window->desk().file(u"task.casebook"_s));
    QVERIFY(m_window->tabTo(u"newCaseFourEyes"_s));
    press(Qt::Key_Down); // to the other choice
    press(Qt::Key_Space);
    QVERIFY(find<QRadioButton>(u"newCaseSingle"_s)->isChecked());
    QVERIFY(m_window->tabTo(u"newCaseMake"_s));
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace().imports().report(), 60'000);
    QVERIFY(m_window->desk().settled());
}

void TestTasks::search(const QString &query)
{
    press(Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(m_window->focus()->objectName(), u"findField"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    m_window->type(query);
    press(Qt::Key_Return);
    QVERIFY(m_window->desk().settled());
    QVERIFY2(find<QLabel>(u"findProblem"_s)->isHidden(), qPrintable(textOf(u"findProblem"_s)));
}

void TestTasks::chooseZone(const QString &name)
{
    press(Qt::Key_V, Qt::AltModifier);
    press(Qt::Key_T);
    press(Qt::Key_Z);
    QTRY_COMPARE(m_window->focus()->objectName(), u"zoneText"_s);
    m_window->type(name);
    press(Qt::Key_Return);
}

/// "Open this folder. How many conversations and messages are there, and can we rely on it?"
void TestTasks::howMuchIsThereAndCanWeRelyOnIt()
{
    const auto before = digestOf(m_archive.folder);
    QVERIFY(!before.isEmpty());
    openArchive();
    const auto &key = m_archive.key;
    QTRY_VERIFY2(find<ElidedLabel>(u"proofSubtitle"_s)->wholeText().contains(u"%1 sources"_s.arg(number(key.files))),
                 qPrintable(find<ElidedLabel>(u"proofSubtitle"_s)->wholeText()));
    const auto events = textOf(u"proofEventsCaption"_s);
    QVERIFY2(events.contains(u"in %1 conversations"_s.arg(number(key.conversations))), qPrintable(events));
    QVERIFY2(events.contains(u"%1 messages"_s.arg(number(key.events.at("Message")))), qPrintable(events));
    std::size_t missing = 0;
    for (const auto &calendar : key.calendars)
        missing += calendar.missing.size();
    QVERIFY(missing > 0);
    QVERIFY2(textOf(u"proofDaysFigure"_s).contains(u"%1 day"_s.arg(number(missing))),
             qPrintable(textOf(u"proofDaysFigure"_s)));

    // Every damaged record with its file and its place, harmless notes too.
    QVERIFY(m_window->tabTo(u"proofNotes"_s));
    press(Qt::Key_Space);
    QVERIFY(m_window->desk().settled());
    QVERIFY(m_window->tabTo(u"issueTable"_s));
    const auto *table = find<QTableView>(u"issueTable"_s);
    const auto issues = std::accumulate(key.issues.begin(), key.issues.end(), std::uint64_t{0},
                                        [](std::uint64_t sum, const auto &each) { return sum + each.second; });
    QTRY_COMPARE(static_cast<std::uint64_t>(table->model()->rowCount()), issues);
    std::set<std::pair<QString, QString>> places;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        press(row == 0 ? Qt::Key_Home : Qt::Key_Down, row == 0 ? Qt::ControlModifier : Qt::NoModifier);
        const auto line = table->currentIndex();
        QCOMPARE(line.row(), row);
        places.emplace(line.siblingAtColumn(IssueListModel::Source).data().toString(),
                       line.siblingAtColumn(IssueListModel::Offset).data().toString());
    }
    for (const auto &fault : key.faults) {
        if (fault.fault == Fault::Garbage || fault.fault == Fault::Padding)
            QVERIFY2(places.contains({shortPath(fault.path), number(fault.offset)}), fault.path.c_str());
    }
    QCOMPARE(digestOf(m_archive.folder), before); // nothing was written there
}

/// "Find the message with the door code. Who was in the room when it was sent?"
void TestTasks::whoWasThereWhenTheDoorCodeWasSaid()
{
    openArchive();
    search(u"building OR code OR missing OR miss"_s);
    QTRY_COMPARE(m_window->focus()->objectName(), u"hitList"_s);
    auto *hits = find<HitView>(u"hitList"_s);
    QVERIFY(hits->model()->rowCount() > 2);
    const auto &found = m_window->workspace().search().hits();
    for (int step = 0; step < found.rowCount(); ++step) {
        QTRY_VERIFY(found.hit(hits->currentRow()));
        if (found.hit(hits->currentRow())->event.text.contains(m_archive.doorCode.toStdString()))
            break;
        press(Qt::Key_Down);
    }
    const int row = hits->currentRow();
    QVERIFY(found.hit(row)->event.text.contains("4711"));
    press(Qt::Key_Return); // what was said around it
    QVERIFY(m_window->desk().settled());
    QTRY_VERIFY(m_window->current());
    QCOMPARE(m_window->current()->id, found.hit(row)->event.id);

    press(Qt::Key_W);
    auto *people = find<QTableWidget>(u"whoPeople"_s);
    QTRY_VERIFY(people->rowCount() > 0);
    std::set<QString> present;
    for (int i = 0; i < people->rowCount(); ++i) {
        if (people->item(i, 2)->text() == u"yes")
            present.insert(people->item(i, 1)->text());
    }
    QCOMPARE(QStringList(present.begin(), present.end()),
             QStringList(m_archive.presentAtDoorCode.begin(), m_archive.presentAtDoorCode.end()));
    press(Qt::Key_Escape);
    QTRY_VERIFY(m_window->read().inspector().contents());
    QVERIFY(m_window->read().inspector().contents()->raw.contains(u"4711"));

    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(find<QWidget>(u"findPage"_s)->isVisible());
    QCOMPARE(hits->currentRow(), row);
}

/// "Everything between Mara and Ilan, Sunday 28 March 2021, 01:30 to 03:45 local time (Central Europe), without system
/// lines, not yet coded. Keep this search."
void TestTasks::everythingOfTwoPeopleInTheNightOfTheClockChange()
{
    openArchive();
    chooseZone(u"berlin"_s);
    QCOMPARE(m_window->workspace().zone().id(), "Europe/Berlin");
    search(u"participant:%1 participant:%2 kind:chat type:Message -is:reviewed -tag:* "
           "after:2021-03-28T01:30 before:2021-03-28T03:45"_s.arg(m_archive.mara, m_archive.ilan));
    const auto counts = find<QLabel>(u"findCounts"_s);
    QVERIFY2(counts->text().startsWith(u"%1 hits"_s.arg(m_archive.inTheNight)), qPrintable(counts->text()));
    auto *face = QAccessible::queryAccessibleInterface(counts);
    QVERIFY(face && face->text(QAccessible::Name).startsWith(u"%1 hits"_s.arg(m_archive.inTheNight)));

    // Both times of the first one after the clocks went on: 03:00 there, 01:00 in UTC.
    QTRY_COMPARE(m_window->focus()->objectName(), u"hitList"_s);
    for (int step = 0; step < 3; ++step)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(m_window->desk().settled());
    QTRY_VERIFY(m_window->read().inspector().contents());
    const auto times = m_window->read().inspector().contents()->text();
    QVERIFY2(times.contains(u"03:00:00") && times.contains(u"01:00:00"), qPrintable(times));

    press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(m_window->tabTo(u"saveFilter"_s));
    press(Qt::Key_Space);
    QTRY_COMPARE(m_window->focus()->objectName(), u"filterName"_s);
    m_window->type(u"The night"_s);
    press(Qt::Key_Return);
    QVERIFY(m_window->desk().settled());

    m_window->workspace().closeCase(); // as at the end of a day
    QVERIFY(m_window->desk().settled());
    m_window->makeWindow();
    m_window->workspace().openCase(toPath(m_window->desk().file(u"task.casebook"_s)));
    QVERIFY(m_window->desk().settled());
    m_window->workspace().search().setText({});
    QVERIFY(m_window->desk().settled());
    press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(m_window->tabTo(u"faceHits"_s));
    press(Qt::Key_Right);
    press(Qt::Key_Right); // the saved filters
    QVERIFY(m_window->tabTo(u"filterList"_s));
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    QVERIFY(m_window->desk().settled());
    QTRY_VERIFY2(textOf(u"findCounts"_s).startsWith(u"%1 hits"_s.arg(m_archive.inTheNight)),
                 qPrintable(textOf(u"findCounts"_s)));
}

/// "Here are 25 search terms from the other side. Which ones are too broad?"
void TestTasks::whichTermsAreTooBroad()
{
    openArchive();
    press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(m_window->tabTo(u"faceHits"_s));
    press(Qt::Key_Right); // the term lists
    QVERIFY(m_window->tabTo(u"termsText"_s));
    for (const auto &term : m_archive.terms) {
        QInputMethodEvent written; // as Chinese is typed
        written.setCommitString(term);
        QApplication::sendEvent(m_window->focus(), &written);
        if (term != m_archive.terms.last())
            press(Qt::Key_Return);
    }
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_window->desk().settled());
    QTRY_VERIFY(m_window->workspace().terms().result());

    press(Qt::Key_F6);
    QTRY_COMPARE(m_window->focus()->objectName(), u"termsTable"_s);
    const auto *table = find<QTableView>(u"termsTable"_s);
    QCOMPARE(table->model()->rowCount(), 25);
    std::map<QString, int> hits;
    std::map<QString, int> unique;
    press(Qt::Key_Home, Qt::ControlModifier);
    for (int row = 0; row < 25; ++row) {
        const auto line = table->currentIndex();
        QCOMPARE(line.row(), row);
        const auto term = line.siblingAtColumn(TermTableModel::Term).data().toString();
        if (line.data(Qt::UserRole + 1).toBool()) {
            QCOMPARE(term, m_archive.faultyTerm);
            QVERIFY(!line.siblingAtColumn(TermTableModel::Remark).data().toString().isEmpty());
        } else {
            hits[term] = line.siblingAtColumn(TermTableModel::Hits).data(Qt::UserRole).toInt();
            unique[term] = line.siblingAtColumn(TermTableModel::Unique).data(Qt::UserRole).toInt();
        }
        press(Qt::Key_Down);
    }
    QCOMPARE(hits, m_archive.hits);
    QCOMPARE(unique, m_archive.unique);
    QVERIFY2(
        textOf(u"termsSummary"_s).contains(u" %1 hits"_s.arg(number(static_cast<std::uint64_t>(m_archive.anyTerm)))),
        qPrintable(textOf(u"termsSummary"_s)));

    // The broadest one, and a sample of it that somebody else can draw again.
    const auto broadest = std::ranges::max_element(hits, {}, [](const auto &each) { return each.second; });
    const auto sample = [this] {
        QStringList drawn;
        const auto &hitsDrawn = m_window->workspace().terms().sampled();
        for (int row = 0; row < hitsDrawn.rowCount(); ++row)
            drawn += toText(hitsDrawn.hit(row) ? hitsDrawn.hit(row)->event.id.text() : std::string());
        return drawn;
    };
    while (table->currentIndex().siblingAtColumn(TermTableModel::Term).data().toString() != broadest->first)
        press(Qt::Key_Up);
    QVERIFY(m_window->desk().settled());
    QTRY_COMPARE(sample().size(), 20);
    QTRY_VERIFY(!sample().contains(QString()));
    const auto first = sample();
    press(Qt::Key_Up);
    QVERIFY(m_window->desk().settled());
    press(Qt::Key_Down);
    QVERIFY(m_window->desk().settled());
    QTRY_COMPARE(sample(), first);

    QVERIFY(m_window->tabTo(u"termsReport"_s, Qt::Key_Backtab));
    press(Qt::Key_Space);
    const auto report = m_window->desk().file(u"terms.csv"_s);
    nameFile(report);
    QVERIFY(m_window->desk().settled());
    QTRY_VERIFY(QFile::exists(report));
    QFile saved(report);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(saved.readAll());
    for (const auto &term : m_archive.terms)
        QVERIFY2(text.contains(term.section(u'"', -1)), qPrintable(term));
}

QTEST_MAIN(TestTasks)
#include "tst_tasks.moc"
