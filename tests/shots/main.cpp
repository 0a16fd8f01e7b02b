// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
// Writes pictures of every page of the window, made with the real program on the sample archive.
#include "app/composition.h"
#include "ui/presentation/languages.h"
#include "ui/widgets/export/exportpage.h"
#include "ui/widgets/find/findpage.h"
#include "ui/widgets/find/hitview.h"
#include "ui/widgets/helpdialogs.h"
#include "ui/widgets/readpage.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/timeline/timelineview.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <cstdlib>

using namespace casebook;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000; // milliseconds

[[noreturn]] void give(const char *why)
{
    std::fprintf(stderr, "casebook-shots: %s\n", why);
    std::exit(1);
}

/// The window with a case of its own in a temporary folder.
class Studio
{
public:
    Studio(QApplication &application, QString sample, QString out)
        : m_sample(std::move(sample))
        , m_out(std::move(out))
        , m_theme(application)
        , m_workspace(m_settings, pathOf(m_sample))
        , m_window(m_workspace, m_theme)
    {
        m_window.resize(1440, 900);
        m_window.show();
        QObject::connect(&m_workspace, &ui::Workspace::failed, [](const Error &error) { give(error.text().c_str()); });
        if (!QTest::qWaitForWindowExposed(&m_window))
            give("the window did not come up");
    }

    void choose(ui::Theme::Choice choice)
    {
        m_theme.choose(choice);
        m_suffix = choice == ui::Theme::Choice::Dark ? u"dark"_s : u"light"_s;
        QTest::qWait(50);
    }
    /// All pictures in the light colours, under this suffix.
    void setSuffix(const QString &suffix)
    {
        m_suffix = suffix;
        m_oneLook = true;
    }
    bool oneLook() const { return m_oneLook; }

    void save(const QString &name) { save(m_window, name); }
    void save(QWidget &widget, const QString &name)
    {
        settle();
        saveNow(widget, name);
    }
    /// While something runs.
    void saveNow(QWidget &widget, const QString &name)
    {
        const auto file = u"%1/%2-%3.png"_s.arg(m_out, name, m_suffix);
        if (!widget.grab().save(file))
            give(qPrintable(file));
        std::printf("%s\n", qPrintable(file));
    }

    void makeCase(const std::string &name, const QString &archive)
    {
        const bool big = archive != m_sample;
        store::NewCase settings{big ? "" : "Sample archive", store::Policy::Single};
        m_workspace.importInto(pathOf(m_folder.filePath(QString::fromStdString(name))), settings, {pathOf(archive)});
    }
    void waitForImport()
    {
        if (!QTest::qWaitFor([this] { return m_workspace.imports().report() && !m_workspace.busy(); }, patience))
            give("the import did not end");
    }
    void settle()
    {
        if (!QTest::qWaitFor([this] { return !m_workspace.busy(); }, patience))
            give("the window did not get ready");
        QTest::qWait(80);
    }

    /// Chooses the first conversation of the kind with the most events, and its message so many from the start.
    void read(ConversationKind kind, int message)
    {
        settle();
        m_window.showPage(u"readPage"_s);
        auto &model = m_workspace.read().conversations();
        int best = -1;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto *one = model.conversation(row);
            if (one->kind == kind && (best < 0 || one->events > model.conversation(best)->events))
                best = row;
        }
        if (best < 0)
            give("the sample has no such conversation");
        child<QListView>(u"conversationList"_s)->setCurrentIndex(model.index(best, 0));
        auto &timeline = m_workspace.read().timeline();
        if (!QTest::qWaitFor([&] { return timeline.event(0) != nullptr; }, patience))
            give("the timeline stayed empty");
        int seen = 0;
        for (int row = 0; row < timeline.rowCount(); ++row) {
            if (timeline.event(row) && timeline.event(row)->type == EventType::Message && seen++ == message)
                child<ui::TimelineView>(u"timeline"_s)->setCurrentRow(row);
        }
        settle();
    }

    template <typename T> T *child(const QString &name)
    {
        auto *found = m_window.findChild<T *>(name);
        if (!found)
            give(qPrintable(name));
        return found;
    }

    ui::Workspace &workspace() { return m_workspace; }
    ui::MainWindow &window() { return m_window; }
    QString folder() const { return m_folder.path(); }
    const QString &sample() const { return m_sample; }

    static Path pathOf(const QString &text) { return pathFromText(text.toStdString()); }

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    QString m_sample;
    QString m_out;
    QString m_suffix = u"light"_s;
    bool m_oneLook = false;
    ui::Theme m_theme;
    ui::Workspace m_workspace;
    ui::MainWindow m_window;
};

/// The sample many times over, under tenants of other names: enough to see an import at work.
QString multiply(const QString &sample, const QString &folder)
{
    const auto many = folder + u"/many/IMArchives"_s;
    for (int copy = 0; copy < 400; ++copy) {
        QDirIterator files(sample, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            files.next();
            const auto relative = QDir(sample).relativeFilePath(files.filePath());
            const auto target = u"%1/%2 %3"_s.arg(many).arg(relative.section(u'/', 0, 0)).arg(copy + 1);
            QDir().mkpath(target);
            QFile::copy(files.filePath(), target + u'/' + files.fileName());
        }
    }
    return many;
}

void themed(Studio &studio, auto picture)
{
    if (studio.oneLook())
        return picture();
    for (const auto choice : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark}) {
        studio.choose(choice);
        picture();
    }
}

void beforeAnyCase(Studio &studio)
{
    themed(studio, [&] { studio.save(u"start"_s); });
    studio.workspace().openPaths({Studio::pathOf(studio.sample())});
    themed(studio, [&] { studio.save(u"new-case"_s); });
}

void importAtWork(Studio &studio)
{
    const auto many = multiply(studio.sample(), studio.folder());
    studio.makeCase("many.casebook", many);
    for (const auto choice : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark}) {
        studio.choose(choice);
        auto &job = studio.workspace().imports().job();
        if (!QTest::qWaitFor([&] { return studio.workspace().imports().report() || job.status().permille > 150; },
                             patience))
            give("no import to be seen");
        studio.saveNow(studio.window(), u"import"_s);
    }
    studio.waitForImport();
    studio.settle();
}

/// A CSV delivery, from the question to the list of deliveries.
void showDelivery(Studio &studio)
{
    studio.window().exportPage().ask(ui::ExportController::Scope::WholeCase);
    studio.child<QAbstractButton>(u"formCsv"_s)->click();
    studio.child<QLineEdit>(u"exportFolder"_s)->setText(studio.folder() + u"/delivery"_s);
    themed(studio, [&] { studio.save(u"export-csv"_s); });
    studio.child<QPushButton>(u"exportStart"_s)->click();
    if (!QTest::qWaitFor([&] { return studio.workspace().exporting().delivery().has_value(); }, patience))
        give("the delivery did not end");
    themed(studio, [&] { studio.save(u"export-csv-result"_s); });
    studio.child<QAbstractButton>(u"faceDeliveries"_s)->click();
    themed(studio, [&] { studio.save(u"deliveries"_s); });
}

void pages(Studio &studio)
{
    studio.makeCase("sample.casebook", studio.sample());
    studio.waitForImport();
    themed(studio, [&] { studio.save(u"proof"_s); });
    studio.read(ConversationKind::Chat, 1);
    themed(studio, [&] { studio.save(u"read-chat"_s); });
    studio.read(ConversationKind::Room, 1);
    themed(studio, [&] { studio.save(u"read-room"_s); });
    studio.child<QAbstractButton>(u"rawAsHex"_s)->click();
    themed(studio, [&] { studio.save(*studio.child<QWidget>(u"inspector"_s), u"inspector"_s); });
    studio.child<QAbstractButton>(u"rawAsText"_s)->click();
    studio.workspace().search().setText(u"tenant:\"Tenant 100\" since:2017-03-01"_s);
    themed(studio, [&] { studio.save(u"filter-error"_s); });
    studio.workspace().search().setText({});

    studio.window().exportPage().ask(ui::ExportController::Scope::WholeCase);
    studio.window().showPage(u"exportPage"_s);
    themed(studio, [&] { studio.save(u"export"_s); });
    studio.child<QLineEdit>(u"exportFolder"_s)->setText(studio.folder() + u"/export"_s);
    studio.child<QPushButton>(u"exportStart"_s)->click();
    if (!QTest::qWaitFor([&] { return studio.workspace().exporting().report().has_value(); }, patience))
        give("the export did not end");
    themed(studio, [&] { studio.save(u"export-result"_s); });
    showDelivery(studio);

    themed(studio, [&] {
        auto *about = new ui::AboutDialog(&studio.window());
        about->show();
        studio.save(*about, u"about"_s);
        about->close();
        auto *keys = new ui::KeysDialog(&studio.window());
        keys->show();
        studio.save(*keys, u"keys"_s);
        keys->close();
    });
}

/// What the page for reading shows beside a plain conversation.
void reading(Studio &studio)
{
    studio.read(ConversationKind::Room, 12);
    const auto click = [&studio](const QString &name) { studio.child<QAbstractButton>(name)->click(); };
    const auto choose = [&studio](const QString &name) { studio.child<QAction>(name)->trigger(); };
    choose(u"rowStyle1"_s);
    themed(studio, [&] { studio.save(u"read-bubbles"_s); });
    choose(u"rowStyle2"_s);
    themed(studio, [&] { studio.save(u"read-compact"_s); });
    choose(u"rowStyle0"_s);
    click(u"facePeople"_s);
    themed(studio, [&] { studio.save(u"read-people"_s); });
    click(u"faceTalks"_s);
    themed(studio, [&] { studio.save(u"read-talks"_s); });
    click(u"faceTimeline"_s);
    studio.workspace().search().setText(u"umbrella*"_s);
    studio.settle();
    choose(u"othersGreyed"_s);
    themed(studio, [&] { studio.save(u"read-greyed"_s); });
    choose(u"othersShown"_s);
    click(u"scopeFound"_s);
    themed(studio, [&] { studio.save(u"read-hits"_s); });
    studio.workspace().search().setText({});
    click(u"scopeCase"_s);
    studio.settle();
    studio.workspace().read().jump(u"2024-10-01 12:10"_s);
    studio.settle();
    themed(studio, [&] { studio.save(u"read-case"_s); });
    studio.read(ConversationKind::Room, 12);
    studio.window().readPage().showWhoSaw();
    themed(studio, [&] {
        studio.settle();
        studio.save(*studio.child<QWidget>(u"whoDialog"_s), u"who"_s);
    });
    studio.child<QPushButton>(u"whoClose"_s)->click();
    studio.window().readPage().askWhereTo();
    themed(studio, [&] { studio.save(*studio.child<QWidget>(u"jumpDialog"_s), u"jump"_s); });
    studio.child<QPushButton>(u"jumpCancel"_s)->click();
    choose(u"actionZoneOther"_s);
    themed(studio, [&] { studio.save(*studio.child<QWidget>(u"zoneDialog"_s), u"zone"_s); });
    studio.child<QPushButton>(u"zoneCancel"_s)->click();
    auto *menu = studio.child<QWidget>(u"timelineViewMenu"_s);
    menu->show();
    themed(studio, [&] { studio.save(*menu, u"read-view"_s); });
    menu->hide();
    auto *strip = studio.child<QWidget>(u"activityStrip"_s);
    QTest::keyClick(strip, Qt::Key_T);
    themed(studio, [&] { studio.save(*studio.child<QWidget>(u"activityTable"_s), u"activity-table"_s); });
    studio.child<QPushButton>(u"activityTableClose"_s)->click();
}

/// As systems have it for people who need strong contrast.
QPalette contrastPalette()
{
    QPalette palette(Qt::white, Qt::black, Qt::white, Qt::black, Qt::lightGray, Qt::white, Qt::white, Qt::black,
                     Qt::black);
    palette.setColor(QPalette::Highlight, QColor(0x1aebff));
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Link, Qt::yellow);
    palette.setColor(QPalette::PlaceholderText, Qt::white);
    return palette;
}

void hitsAndContext(Studio &studio)
{
    auto &search = studio.workspace().search();
    studio.window().showPage(u"findPage"_s);
    themed(studio, [&] { studio.save(u"find-empty"_s); });
    auto *field = studio.child<ui::SearchField>(u"findField"_s);
    studio.window().findPage().focusSearch();
    QTest::keyClicks(field, u"warehouse OR umbrellas par"_s);
    themed(studio, [&] {
        QTest::qWait(200);
        studio.saveNow(studio.window(), u"find-completion"_s);
    });
    field->clear();
    QTest::keyClicks(field, u"warehouse OR \"umbrellas"_s);
    QTest::keyClick(field, Qt::Key_Return);
    themed(studio, [&] { studio.save(u"find-error"_s); });
    search.setText(u"warehouse OR umbrellas OR (bucket tenant:\"Pluvius Works\")"_s);
    studio.settle();
    auto *list = studio.child<ui::HitView>(u"hitList"_s);
    auto &marks = studio.workspace().marks();
    const auto tagged = [&](int row) { return search.hits().hit(row)->event.id; };
    list->setCurrentRow(1);
    list->setFocus();
    studio.settle();
    marks.addTag(tagged(1), u"Relevant"_s);
    marks.addTag(tagged(1), u"Issue: umbrellas"_s);
    marks.addNote(tagged(1), u"Ask Jonah who counted them."_s);
    marks.setReviewed(tagged(0), true);
    studio.settle();
    studio.child<QPushButton>(u"contextToggle"_s)->click();
    themed(studio, [&] { studio.save(u"find-hits"_s); });
    search.openHit(1);
    studio.settle();
    QTest::qWait(200);
    themed(studio, [&] { studio.save(u"find-context"_s); });
}

void termsAndFilters(Studio &studio)
{
    auto &page = studio.window().findPage();
    studio.window().showPage(u"findPage"_s);
    page.saveFilter();
    themed(studio, [&] {
        QTest::qWait(200);
        studio.saveNow(*studio.child<QWidget>(u"saveFilterDialog"_s), u"save-filter"_s);
    });
    studio.child<QLineEdit>(u"filterName"_s)->setText(u"Umbrellas at the works"_s);
    studio.child<QPushButton>(u"filterSave"_s)->click();
    studio.settle();
    page.buildQuery();
    themed(studio, [&] {
        QTest::qWait(200);
        studio.saveNow(*studio.child<QWidget>(u"builderDialog"_s), u"builder"_s);
    });
    studio.child<QPushButton>(u"builderCancel"_s)->click();
    studio.workspace().highlights().setSets(
        {{u"People"_s, u"jonah\nfiona"_s, 1}, {u"Things"_s, u"hole*\nhandle*"_s, 2}});
    page.chooseHighlights();
    themed(studio, [&] {
        QTest::qWait(200);
        studio.saveNow(*studio.child<QWidget>(u"highlightsDialog"_s), u"highlights"_s);
    });
    studio.child<QPushButton>(u"highlightsClose"_s)->click();
    studio.workspace().search().setText(u"umbrella* -type:MUCJoin"_s);
    studio.settle();
    studio.workspace().filters().save(u"Umbrellas"_s);
    studio.settle();
    studio.workspace().filters().save(u"Umbrellas at the works"_s);
    studio.settle();
    page.showFace(ui::FindPage::Filters);
    studio.child<QTableView>(u"filterList"_s)->selectRow(1);
    studio.workspace().filters().compare(u"Umbrellas at the works"_s, u"Umbrellas"_s);
    themed(studio, [&] { studio.save(u"find-filters"_s); });
    page.showFace(ui::FindPage::Terms);
    studio.child<QPlainTextEdit>(u"termsText"_s)
        ->setPlainText(u"# from the other side, 12 October\numbrella*\nwarehouse\n\"the quay\"\n\"never closed\n"
                       "bucket OR strap\nhandles\tNEAR(handle* umbrella*, 5)\n北\nno\nzeppelin\n"_s);
    studio.child<QPushButton>(u"termsRun"_s)->click();
    studio.settle();
    studio.child<QTableView>(u"termsTable"_s)->selectRow(1);
    themed(studio, [&] { studio.save(u"find-terms"_s); });
}

void finding(Studio &studio)
{
    hitsAndContext(studio);
    termsAndFilters(studio);
}

/// Histories of clients: the questions before the import, and the list of who handed in what.
void collecting(Studio &studio)
{
    const QString history = u"" CASEBOOK_SOURCE_DIR "/tests/data/communicator"_s;
    studio.workspace().importMore({Studio::pathOf(history)});
    if (!QTest::qWaitFor([&] { return studio.window().findChild<QWidget *>(u"transcriptPreview"_s); }, patience))
        give("nothing was asked");
    studio.child<QLineEdit>(u"transcriptOwner"_s)->setText(u"Priya Raman"_s);
    studio.child<QLineEdit>(u"transcriptComputer"_s)->setText(u"PLUVIUS-0042"_s);
    auto *files = studio.child<QComboBox>(u"transcriptFile"_s);
    files->setCurrentIndex(files->findText(u"american.txt"_s));
    themed(studio, [&] {
        QTest::qWait(500);
        studio.saveNow(*studio.child<QWidget>(u"importQuestions"_s), u"transcripts"_s);
    });
    studio.child<QPushButton>(u"questionsNext"_s)->click();
    studio.waitForImport();
    studio.settle();
    studio.window().findChild<QAction *>(u"actionCollection"_s)->trigger();
    themed(studio, [&] {
        QTest::qWait(500);
        studio.saveNow(*studio.child<QWidget>(u"collectionDialog"_s), u"collection"_s);
    });
    studio.child<QPushButton>(u"collectionClose"_s)->click();
}

/// The move to Symphony, up to its export. Some people are decided upon, as somebody half way through would have them.
void moving(Studio &studio)
{
    auto &move = studio.workspace().move();
    studio.window().showPage(u"movePage"_s);
    themed(studio, [&] { studio.save(u"move-empty"_s); });
    studio.child<QPushButton>(u"moveRehearse"_s)->click();
    if (!QTest::qWaitFor([&] { return move.rehearsal().has_value() && !move.running(); }, patience))
        give("the rehearsal did not end");
    auto &people = move.people();
    std::vector<int> known;
    for (int row = 2; row < people.rowCount(); ++row)
        known.push_back(row);
    people.confirm(known);
    people.setData(people.index(3, ui::MovePeopleModel::User), u"uid:71811853190567"_s, Qt::EditRole);
    people.setData(people.index(4, ui::MovePeopleModel::Action), u"create"_s, Qt::EditRole);
    people.setData(people.index(5, ui::MovePeopleModel::Action), u"skip"_s, Qt::EditRole);
    studio.settle();
    studio.child<QPushButton>(u"moveRehearse"_s)->click();
    studio.settle();
    for (const auto &[face, name] : {std::pair(u"faceMovePlan"_s, u"move-plan"_s),
                                     {u"faceMoveMapping"_s, u"move-mapping"_s},
                                     {u"faceMoveRehearsal"_s, u"move-rehearsal"_s},
                                     {u"faceMoveBatches"_s, u"move-batches"_s},
                                     {u"faceMovePush"_s, u"move-push"_s},
                                     {u"faceMoveRepair"_s, u"move-repair"_s}}) {
        studio.child<QAbstractButton>(face)->click();
        themed(studio, [&] { studio.save(name); });
    }
    studio.child<QAbstractButton>(u"faceMovePlan"_s)->click();
}

/// One picture under other circumstances, in a process of its own.
void again(const QString &sample, const QString &out, const QString &how)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    if (how == u"200")
        environment.insert(u"QT_SCALE_FACTOR"_s, u"2"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(), {sample, out, how});
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        give(qPrintable(how));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"Casebook"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CASEBOOK_VERSION));
    ui::useLanguage(application, u"en"_s);
    const auto arguments = application.arguments();
    if (arguments.size() < 3) {
        std::fprintf(stderr, "usage: casebook-shots SAMPLE OUT [reading|move|200|rtl|contrast]\n");
        return 2;
    }
    const auto sample = QDir(arguments[1]).absolutePath();
    const auto out = QDir(arguments[2]).absolutePath();
    QDir().mkpath(out);
    const auto how = arguments.value(3);
    if (how == u"rtl")
        application.setLayoutDirection(Qt::RightToLeft);
    if (how == u"contrast")
        application.setPalette(contrastPalette());
    {
        Studio studio(application, sample, out);
        if (how == u"reading") { // this page alone, for who works on it
            studio.makeCase("sample.casebook", sample);
            studio.waitForImport();
            studio.read(ConversationKind::Room, 1);
            themed(studio, [&] { studio.save(u"read-room"_s); });
            reading(studio);
            return 0;
        }
        if (how == u"move") {
            studio.makeCase("sample.casebook", sample);
            studio.waitForImport();
            moving(studio);
            return 0;
        }
        if (!how.isEmpty()) {
            if (how == u"contrast")
                studio.choose(ui::Theme::Choice::SystemPalette);
            studio.setSuffix(how);
            studio.makeCase("sample.casebook", sample);
            studio.waitForImport();
            studio.save(u"proof"_s);
            studio.read(ConversationKind::Room, 1);
            studio.save(u"read-room"_s);
            reading(studio);
            finding(studio);
            moving(studio);
            return 0;
        }
        beforeAnyCase(studio);
        importAtWork(studio);
        pages(studio);
        reading(studio);
        finding(studio);
        collecting(studio);
        moving(studio);
    }
    again(sample, out, u"200"_s);
    again(sample, out, u"rtl"_s);
    again(sample, out, u"contrast"_s);
    return 0;
}
