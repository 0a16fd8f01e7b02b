// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
// Writes pictures of every page of the window, made with the real program on the sample archive.
#include "app/composition.h"
#include "core/crypto/identity.h"
#include "core/work/requests.h"
#include "ui/presentation/languages.h"
#include "ui/widgets/ask/askpage.h"
#include "ui/widgets/export/exportpage.h"
#include "ui/widgets/find/findpage.h"
#include "ui/widgets/find/hitview.h"
#include "ui/widgets/helpdialogs.h"
#include "ui/widgets/proofpage.h"
#include "ui/widgets/readpage.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/timeline/timelineview.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
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
    void makeFourEyes(const QString &approver)
    {
        m_workspace.makeCase(pathOf(m_folder.filePath(u"matter.casebook"_s)),
                             {"Pluvius matter", store::Policy::FourEyes}, {pathOf(m_sample)}, pathOf(approver));
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

/// Somebody with a key in a file, and a certificate beside it.
crypto::PrivateKey person(Studio &studio, const std::string &name)
{
    const crypto::Secret passphrase("Ebbe und Flut");
    const auto made = crypto::makeIdentity(
        {.name = name, .email = "someone@pluvius.example", .kind = crypto::KeyKind::EcP256}, passphrase);
    const auto write = [&](const QString &ending, const std::string &bytes) {
        QFile file(studio.folder() + u'/' + QString::fromStdString(name) + ending);
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(bytes)) < 0)
            give("no key");
    };
    write(u".p12"_s, made->keyFile);
    write(u".pem"_s, made->certificate.pem());
    return crypto::PrivateKey::parse(made->keyFile, name, passphrase).value();
}

review::RequestForm formOf(const std::string &organisation, const std::string &reason, const std::string &format)
{
    const std::string json = R"({"organisation": ")" + organisation +
                             R"(", "requester": {"name": "Ann Lovell", "email": "ann@pluvius.example"}, "reason": ")" +
                             reason +
                             R"(", "legal_justification": "Art. 6 (1) f GDPR",
        "scope": {"users": ["odette.marsh@im.pluvius.example"], "from": "2024-09-01", "to": "2024-10-31", "calls": false},
        "context": "messages:5", "approver": {"name": "Bob Hale", "role": "Legal", "email": "bob@pluvius.example"},
        "statement": "The data is necessary, and nothing milder would do.",
        "notified": "Odette Marsh was told on 2024-11-02.",
        "delivery": {"format": ")" +
                             format + R"(", "target": "outside counsel", "lifespan_days": 14}})";
    return review::parseRequestFile(json, {}, "the form").value();
}

/// An inbox with one of each: approved, to approve, to review, rejected, a draft.
void fillInbox(Studio &studio, const crypto::PrivateKey &ann, const crypto::PrivateKey &bob)
{
    const Path file = studio.workspace().caseFile().info().file;
    NoProgress progress;
    const std::pair<const char *, const char *> wanted[]{
        {"Pluvius Legal", "Matter 7: the umbrellas of odette.marsh@im.pluvius.example"},
        {"Pluvius Works", "Access request of Ms Marsh"},
        {"Pluvius Audit", "Quarter 3, 2024-09-01 to 2024-09-30"},
        {"Pluvius HR", "Matter 9"},
        {"Pluvius Legal", "Matter 11"}};
    for (const auto &[organisation, reason] : wanted) {
        if (!work::newRequest(file, formOf(organisation, reason, "eml"), ann))
            give("no request");
    }
    for (const auto id : {"R1", "R2", "R3", "R4"})
        static_cast<void>(work::submitRequest(file, id, ann, std::nullopt, progress));
    for (const auto id : {"R1", "R2"})
        static_cast<void>(work::reviewRequest(file, id, bob, {}));
    static_cast<void>(work::approveRequest(file, "R1", bob, "As agreed", progress));
    static_cast<void>(work::rejectRequest(file, "R4", bob, "The scope has nothing to do with the matter."));
    studio.workspace().requests().reload();
    studio.settle();
}

void signing(Studio &studio)
{
    studio.child<QPushButton>(u"requestApprove"_s)->click();
    studio.child<QLineEdit>(u"keyFile"_s)->setText(studio.folder() + u"/Bob.p12"_s);
    studio.child<QLineEdit>(u"keyPassphrase"_s)->setText(u"Ebbe und Flut"_s);
    studio.child<QPushButton>(u"keyOk"_s)->click();
    if (!QTest::qWaitFor([&] { return studio.child<QPushButton>(u"signSign"_s)->isEnabled(); }, patience))
        give("no statement");
    themed(studio, [&] { studio.save(*studio.child<QWidget>(u"signDialog"_s), u"ask-sign"_s); });
    studio.child<QPushButton>(u"keyCancel"_s)->click();
    studio.settle();
}

void previewing(Studio &studio)
{
    studio.child<QPushButton>(u"requestPreview"_s)->click();
    studio.child<QLineEdit>(u"keyPassphrase"_s)->setText(u"Ebbe und Flut"_s);
    themed(studio, [&] { studio.save(*studio.child<QWidget>(u"keyDialog"_s), u"ask-key"_s); });
    studio.child<QPushButton>(u"keyOk"_s)->click();
    if (!QTest::qWaitFor([&] { return studio.window().findChild<QWidget *>(u"previewDialog"_s); }, patience))
        give("no preview");
    themed(studio, [&] { studio.save(*studio.child<QWidget>(u"previewDialog"_s), u"ask-preview"_s); });
    studio.child<QPushButton>(u"previewClose"_s)->click();
    studio.settle();
}

void redacting(Studio &studio)
{
    studio.read(ConversationKind::Room, 3);
    const auto event = *studio.workspace().read().inspector().inspected();
    auto &redactions = studio.workspace().redactions();
    QTest::keyClick(studio.child<QWidget>(u"timeline"_s), Qt::Key_R);
    auto *text = studio.child<QPlainTextEdit>(u"redactText"_s);
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(text, Qt::Key_Right, Qt::ShiftModifier);
    themed(studio, [&] { studio.save(*studio.child<QWidget>(u"redactDialog"_s), u"redact"_s); });
    studio.child<QPushButton>(u"redactDo"_s)->click();
    studio.settle();
    studio.read(ConversationKind::Room, 5);
    redactions.add({.id = studio.workspace().read().inspector().inspected()->id.text(),
                    .conversation = false,
                    .span = {},
                    .reason = "third-party"});
    studio.settle();
    themed(studio, [&] { studio.save(u"read-redacted"_s); });
    redactions.showOriginals(true);
    themed(studio, [&] { studio.save(u"read-originals"_s); });
    redactions.showOriginals(false);
    studio.child<QAction>(u"actionRedactions"_s)->trigger();
    themed(studio, [&] { studio.save(*studio.child<QWidget>(u"redactionsDialog"_s), u"redactions"_s); });
    studio.child<QPushButton>(u"redactionsClose"_s)->click();
}

/// Requests, the log, and redactions, of a case with four eyes.
void asking(Studio &studio)
{
    qputenv("CASEBOOK_IDENTITIES", studio.folder().toLocal8Bit() + "/known");
    qputenv("CASEBOOK_LOGS", studio.folder().toLocal8Bit() + "/logs");
    const auto ann = person(studio, "Ann");
    const auto bob = person(studio, "Bob");
    studio.makeFourEyes(studio.folder() + u"/Bob.pem"_s);
    studio.waitForImport();
    studio.window().showPage(u"askPage"_s);
    themed(studio, [&] { studio.save(u"ask-empty"_s); });
    fillInbox(studio, ann, bob);
    auto &requests = studio.workspace().requests();
    auto *list = studio.child<QListView>(u"requestList"_s);
    list->setCurrentIndex(requests.list().index(requests.list().rowOf(u"R2"_s)));
    list->setFocus();
    themed(studio, [&] { studio.save(u"ask"_s); });
    signing(studio);
    previewing(studio);
    studio.child<QPushButton>(u"requestSend"_s)->click();
    themed(studio, [&] { studio.save(*studio.child<QWidget>(u"sendDialog"_s), u"ask-send"_s); });
    studio.child<QPushButton>(u"keyCancel"_s)->click();
    studio.settle();
    studio.child<QPushButton>(u"requestEdit"_s)->click();
    QTest::qWait(400); // the form counts a moment after the last change
    themed(studio, [&] { studio.save(u"ask-form"_s); });
    studio.child<QPushButton>(u"formCancel"_s)->click();
    redacting(studio);
    studio.window().showPage(u"askPage"_s);
    list->setCurrentIndex(requests.list().index(requests.list().rowOf(u"R1"_s)));
    themed(studio, [&] { studio.save(u"ask-void"_s); });
    studio.window().showPage(u"proofPage"_s);
    studio.window().proofPage().showFace(ui::ProofPage::Log);
    themed(studio, [&] { studio.save(u"log"_s); });
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
        std::fprintf(stderr, "usage: casebook-shots SAMPLE OUT [reading|asking|200|rtl|contrast]\n");
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
        if (how == u"asking") { // likewise
            asking(studio);
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
            return 0;
        }
        beforeAnyCase(studio);
        importAtWork(studio);
        pages(studio);
        reading(studio);
        finding(studio);
        collecting(studio);
        asking(studio);
    }
    again(sample, out, u"200"_s);
    again(sample, out, u"rtl"_s);
    again(sample, out, u"contrast"_s);
    return 0;
}
