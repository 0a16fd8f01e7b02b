// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
//
// casebook-bench-window [MESSAGES] [EVENTS]: times the window on a made case with so many messages and one more room of
// so many events. Prints a table; decides nothing. Without a display: QT_QPA_PLATFORM=offscreen.

#include "core/store/ingest.h"
#include "core/work/index.h"
#include "tests/bench/answering.h"
#include "tests/bench/figures.h"
#include "tests/bench/measured.h"
#include "tests/generator/archivegenerator.h"
#include "ui/presentation/workspace.h"
#include "ui/widgets/mainwindow.h"
#include "ui/widgets/timeline/timelineview.h"

#include <QApplication>
#include <QListView>
#include <QProcess>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <random>
#include <stdexcept>

namespace {

using namespace casebook;
using namespace Qt::StringLiterals;
using bench::row;
using bench::seconds;

constexpr const char *windowVerb = "--window";
constexpr const char *answeringVerb = "--answering";
constexpr int patience = 120'000; // milliseconds

template <typename T> T valueOf(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().text());
    return *std::move(result);
}

void demand(bool came, const char *what)
{
    if (!came)
        throw std::runtime_error(std::string("waited in vain for ") + what);
}

/// One room in which people talk, come and go for a year, straight into the case.
void addRoom(const Path &caseFile, std::int64_t events)
{
    constexpr std::uint64_t recordBytes = 100;
    constexpr std::int64_t second = 1'000'000'000;
    const Instant start{1'420'070'400 * second};
    auto file = valueOf(store::CaseFile::open(caseFile));
    store::Ingest ingest(file);
    SourceHead head;
    head.path = "/bench/room.conv";
    head.tenant = "Bench";
    head.kind = SourceKind::Daily;
    head.bytes = static_cast<std::uint64_t>(events) * recordBytes;
    ingest.beginSource(head);
    const std::string bytes(recordBytes * 10'000, '.');
    for (std::uint64_t offset = 0; offset < head.bytes; offset += bytes.size())
        ingest.block(offset,
                     std::string_view(bytes).substr(0, std::min<std::uint64_t>(bytes.size(), head.bytes - offset)));
    const PieceNumber piece{0};
    ingest.beginPiece(piece, {"bench-room", "groupchat", start, toRfc3339(start), "policy", {}, {}, true});
    std::mt19937_64 random(11);
    for (std::int64_t i = 0; i < events; ++i) {
        const Instant time{start.nanoseconds + i * 31 * second};
        const std::string raw = toRfc3339(time);
        const std::string sender = "person" + std::to_string(random() % 40) + "@bench.example";
        std::string text;
        for (std::uint64_t word = random() % 40 + 1; word > 0; --word)
            text += "word" + std::to_string(random() % 5000) + ' ';
        EventRecord record{};
        for (std::size_t byte = 0; byte < record.id.bytes.size(); ++byte)
            record.id.bytes[byte] = static_cast<std::byte>(random() & 0xff);
        record.span = {static_cast<std::uint64_t>(i) * recordBytes, recordBytes};
        record.type = i % 12 == 0 ? (i % 24 == 0 ? EventType::MucJoin : EventType::MucLeave) : EventType::Message;
        record.typeName = eventTypeName(record.type);
        record.time = time;
        record.rawTime = raw;
        record.sender = sender;
        record.text = record.type == EventType::Message ? std::string_view(text) : std::string_view();
        ingest.event(piece, record);
    }
    ingest.endPiece(piece, {std::nullopt, {}, false, {0, head.bytes}, {}, {}, false});
    ingest.endSource({head.bytes, {}, "bench", {{"IMEvent", static_cast<std::uint64_t>(events)}}});
    if (const Status done = ingest.finish(); !done)
        throw std::runtime_error(done.error().text());
}

double megabytes(const char *field)
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        double kibibytes = 0;
        if (word == field && status >> kibibytes)
            return kibibytes * 1024 / 1e6;
    }
    return 0;
}

void rowOf(std::string_view what, std::vector<double> milliseconds, double worst)
{
    std::ranges::sort(milliseconds);
    const auto at = [&](double part) {
        return milliseconds[static_cast<std::size_t>(part * static_cast<double>(milliseconds.size() - 1))];
    };
    row(what, at(0.95), "ms", std::format("95 of 100; half in {:.1f}, worst {:.1f}", at(0.5), milliseconds.back()),
        std::format("<= {:.0f}", worst));
}

/// The window on one case, step by step.
class Bench
{
public:
    Bench(QApplication &application, const char *caseFile) : m_application(application), m_file(pathFromText(caseFile))
    {
    }

    void run()
    {
        startAndOpen();
        auto &view = *m_window->findChild<ui::TimelineView *>(u"timeline"_s);
        selectConversations(view);
        openRoom(view);
        jump(view);
        scroll(view);
        row("memory of the window", megabytes("VmRSS:"), "MB",
            std::format("{:.0f} MB at the peak", megabytes("VmHWM:")), "<= 250");
        m_window.reset();
        m_workspace.reset();
    }

private:
    void startAndOpen()
    {
        const double start = seconds([this] {
            m_theme = std::make_unique<ui::Theme>(m_application);
            m_workspace = std::make_unique<ui::Workspace>(m_settings);
            m_window = std::make_unique<ui::MainWindow>(*m_workspace, *m_theme);
            m_window->resize(1440, 900);
            m_window->show();
            demand(QTest::qWaitForWindowExposed(m_window.get()), "the window");
            m_window->repaint();
        });
        row("start to window", 1000 * start, "ms", "without loading of libraries", "<= 400");
        const double open = seconds([this] {
            m_workspace->openCase(m_file);
            demand(QTest::qWaitFor([this] { return m_workspace->read().conversations().rowCount() > 0; }, patience),
                   "the list of conversations");
            m_window->repaint();
        });
        row("open the case", 1000 * open, "ms", "to the list of conversations", "<= 600");
        demand(QTest::qWaitFor([this] { return !m_workspace->busy(); }, patience), "the end of all reading");
    }

    /// Until all rows in view have their events and are painted.
    double shown(ui::TimelineView &view, const auto &act)
    {
        return 1000 * seconds([&] {
                   act();
                   demand(QTest::qWaitFor(
                              [&] {
                                  const auto [first, last] = view.visibleRows();
                                  return first >= 0 && view.timelineModel()->peek(first) &&
                                         view.timelineModel()->peek(last);
                              },
                              patience),
                          "the rows");
                   view.viewport()->repaint();
               });
    }

    void selectConversations(ui::TimelineView &view)
    {
        auto &list = *m_window->findChild<QListView *>(u"conversationList"_s);
        std::vector<double> times;
        for (int i = 0; i < 60; ++i) {
            times.push_back(
                shown(view, [&] { list.setCurrentIndex(list.model()->index(i * 7 % list.model()->rowCount(), 0)); }));
            demand(QTest::qWaitFor([this] { return !m_workspace->busy(); }, patience), "the end of all reading");
        }
        rowOf("select a conversation", times, 60);
    }

    void openRoom(ui::TimelineView &view)
    {
        const auto found = m_workspace->reads().read([](const store::CaseReader &reader) {
            return reader.conversations(query::of(query::Field::Conversation, "bench-room"), {});
        });
        demand(QTest::qWaitFor([&] { return found.isFinished(); }, patience), "the room");
        const auto room = found.result();
        const double opened = shown(view, [&] { m_workspace->read().showConversation(room->front()); });
        row("open the room", opened, "ms", std::format("{} events", view.model()->rowCount()), "<= 80");
        const double outlined =
            1000 * seconds([this] {
                demand(QTest::qWaitFor([this] { return !m_workspace->busy(); }, patience), "its outline");
            });
        row("  its outline, meanwhile", outlined, "ms", "", "");
    }

    void jump(ui::TimelineView &view)
    {
        std::mt19937 random(3);
        std::vector<double> times;
        for (int i = 0; i < 100; ++i) {
            const auto to = static_cast<int>(random() % static_cast<unsigned>(view.model()->rowCount()));
            times.push_back(shown(view, [&] { view.scrollToRow(to); }));
        }
        rowOf("jump anywhere", times, 80);
    }

    void scroll(ui::TimelineView &view)
    {
        view.scrollToRow(view.model()->rowCount() / 2);
        QTest::qWait(200);
        std::vector<double> frames;
        for (int i = 0; i < 1500; ++i) {
            frames.push_back(1000 * seconds([&] {
                                 view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 90);
                                 QCoreApplication::processEvents();
                                 view.viewport()->repaint();
                             }));
        }
        rowOf("scroll: a frame", frames, 16);
    }

    QApplication &m_application;
    Path m_file;
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
};

void runWindow(const char *self, const char *verb, const Path &file)
{
    QProcess window;
    window.setProcessChannelMode(QProcess::ForwardedChannels);
    window.start(QString::fromLocal8Bit(self), {QString::fromLatin1(verb), QString::fromStdString(pathText(file))});
    if (!window.waitForFinished(-1) || window.exitCode() != 0)
        throw std::runtime_error("the window failed");
}

void measureImport(const char *self, std::uint64_t messages)
{
    const QTemporaryDir folder;
    const Path place = pathFromText(folder.path().toStdString());
    valueOf(test::makeArchive(place, {.messages = messages}));
    bench::addHostileFiles(place / "IMArchives");
    runWindow(self, answeringVerb, place / "IMArchives");
}

void makeAndMeasure(const char *self, std::uint64_t messages, std::int64_t events)
{
    measureImport(self, messages / 10);
    const QTemporaryDir folder;
    const Path place = pathFromText(folder.path().toStdString());
    valueOf(test::makeArchive(place, {.messages = messages, .copies = 0}));
    const Path caseFile = place / "bench.casebook";
    if (!bench::importInProcess(self, place / "IMArchives", caseFile))
        throw std::runtime_error("the import failed");
    addRoom(caseFile, events);
    NoProgress progress;
    valueOf(work::buildIndex(caseFile, progress, false));
    runWindow(self, windowVerb, caseFile);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 4 && std::strcmp(argv[1], bench::importVerb) == 0)
        return bench::importHere(pathFromText(argv[2]), pathFromText(argv[3]));
    try {
        if (argc == 3 && std::strcmp(argv[1], windowVerb) == 0) {
            QApplication application(argc, argv);
            Bench(application, argv[2]).run();
            return 0;
        }
        if (argc == 3 && std::strcmp(argv[1], answeringVerb) == 0) {
            QApplication application(argc, argv);
            bench::measureAnswering(application, pathFromText(argv[2]));
            return 0;
        }
        const std::uint64_t messages = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 500'000;
        const std::int64_t events = argc > 2 ? std::strtoll(argv[2], nullptr, 10) : 1'000'000;
        makeAndMeasure(argv[0], messages, events);
    } catch (const std::exception &error) {
        std::fputs(std::format("casebook-bench-window: {}\n", error.what()).c_str(), stderr);
        return 1;
    }
    return 0;
}
