// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/answering.h"

#include "tests/bench/figures.h"
#include "ui/presentation/workspace.h"
#include "ui/widgets/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <filesystem>
#include <fstream>
#include <stdexcept>

namespace casebook::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 1'200'000; // milliseconds
constexpr std::uint64_t gibibyte = std::uint64_t{1} << 30;
constexpr std::uint64_t holeBytes = 20'000'000'000;

/// The longest time between two rounds of the event loop.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_since.start();
        m_timer.start();
    }

    double longest() const { return static_cast<double>(m_longest) / 1e6; } ///< In milliseconds.

private:
    void beat()
    {
        m_longest = std::max(m_longest, m_since.nsecsElapsed());
        m_since.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0; ///< In nanoseconds.
};

} // namespace

void addHostileFiles(const Path &archives)
{
    const Path folder = archives / "Hostile";
    std::filesystem::create_directories(folder);
    std::ofstream line(folder / "ucb1_20200101.IMArchive", std::ios::binary);
    const std::string part(1 << 20, 'x');
    for (std::uint64_t bytes = 0; bytes < gibibyte; bytes += part.size())
        line << part;
    line << '\n';
    const Path hole = folder / "ucb1_20200102.IMArchive";
    std::ofstream(hole) << "IMEvent,";
    std::filesystem::resize_file(hole, holeBytes);
}

void measureAnswering(QApplication &application, const Path &archives)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    ui::Theme theme(application);
    ui::Workspace workspace(settings);
    ui::MainWindow window(workspace, theme);
    window.resize(1440, 900);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        throw std::runtime_error("waited in vain for the window");
    const Heartbeat heart;
    const double all = seconds([&] {
        workspace.importInto(pathFromText(folder.filePath(u"answering.casebook"_s).toStdString()),
                             {.title = "Bench", .policy = store::Policy::Single}, {archives});
        if (!QTest::qWaitFor([&] { return workspace.imports().report() && !workspace.busy(); }, patience))
            throw std::runtime_error("waited in vain for the end of the import");
    });
    row("import in the window: longest without an answer", heart.longest(), "ms", std::format("{:.0f} s in all", all),
        "<= 1000");
}

} // namespace casebook::bench
