// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"

#include <atomic>
#include <csignal>
#include <cstdio>
#include <format>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#else
#include <unistd.h>
#endif

namespace casebook::cli {

namespace {

#ifdef _WIN32
constexpr int otherStop = SIGBREAK; // a console program is never sent a SIGTERM there
#else
constexpr int otherStop = SIGTERM;
#endif

std::atomic<bool> stopAsked = false; // Windows runs the handler in a thread of its own
static_assert(std::atomic<bool>::is_always_lock_free);

void askToStop(int signal)
{
    stopAsked = true;
    std::signal(signal, SIG_DFL);
}

/// C0 and C1 control characters (UTF-8: C2 80 to C2 9F) as question marks.
std::string printable(std::string_view text)
{
    std::string shown;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const bool c1 = byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
        shown += byte < 0x20 || byte == 0x7F || c1 ? '?' : text[i];
        i += c1 ? 1 : 0;
    }
    return shown;
}

std::string duration(double seconds)
{
    const auto whole = static_cast<long>(seconds + 0.5);
    return std::format("{}:{:02}", whole / 60, whole % 60);
}

} // namespace

Path absolutePath(const std::string &argument)
{
    const Path path = pathFromText(argument);
    std::error_code error;
    const Path absolute = std::filesystem::absolute(path, error);
    return error ? path : absolute;
}

#ifdef _WIN32
ConsoleMode::ConsoleMode() : m_codePage(GetConsoleOutputCP())
{
    _setmode(_fileno(stdout), _O_BINARY);
    SetConsoleOutputCP(CP_UTF8);
    const HANDLE console = GetStdHandle(STD_ERROR_HANDLE);
    DWORD mode = 0;
    if (GetConsoleMode(console, &mode) != 0)
        SetConsoleMode(console, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
}

ConsoleMode::~ConsoleMode()
{
    if (m_codePage != 0) // 0: there is no console
        SetConsoleOutputCP(m_codePage);
}
#else
ConsoleMode::ConsoleMode() = default;
ConsoleMode::~ConsoleMode() = default;
#endif

void Console::out(std::string_view bytes)
{
    if (std::fwrite(bytes.data(), 1, bytes.size(), stdout) != bytes.size())
        m_broken = true;
}

void Console::line(std::string_view text)
{
    out(text);
    out("\n");
}

void Console::text(std::string_view text)
{
    line(printable(text));
}

void Console::say(std::string_view text) const
{
    if (!quiet)
        std::fputs(std::format("{}\n", printable(text)).c_str(), stderr);
}

bool Console::hasTerminal() const
{
    return isatty(fileno(stderr)) != 0;
}

ExitCode Console::fail(const Error &error) const
{
    std::fputs(std::format("casebook-cli: {}\n", printable(error.text())).c_str(), stderr);
    switch (error.code) {
    case Error::Code::Invalid:
    case Error::Code::Conflict: return ExitCode::Usage;
    case Error::Code::NotPermitted: return ExitCode::NotPermitted;
    case Error::Code::Cancelled: return ExitCode::Cancelled;
    case Error::Code::NotFound:
    case Error::Code::AccessDenied:
    case Error::Code::Io:
    case Error::Code::DiskFull:
    case Error::Code::Locked:
    case Error::Code::Corrupt:
    case Error::Code::NewerVersion: return ExitCode::Unreadable;
    case Error::Code::Internal: break;
    }
    return ExitCode::Incomplete;
}

ExitCode Console::finish(ExitCode code) const
{
    if (std::fflush(stdout) == 0 && !m_broken)
        return code;
    std::fputs("casebook-cli: standard output: could not be written completely. Check the disk or the next program\n",
               stderr);
    return ExitCode::Unreadable;
}

ConsoleProgress::ConsoleProgress(const Console &console, Unit unit)
    : m_unit(unit), m_visible(!console.json && !console.quiet && isatty(fileno(stderr)) != 0)
{
    std::signal(SIGINT, askToStop);
    std::signal(otherStop, askToStop);
}

ConsoleProgress::~ConsoleProgress()
{
    if (m_drawn)
        std::fputs("\r\033[K", stderr);
    std::signal(SIGINT, SIG_DFL);
    std::signal(otherStop, SIG_DFL);
}

void ConsoleProgress::report(std::uint64_t done, std::uint64_t total, std::uint64_t items, std::string_view what)
{
    if (!m_visible)
        return;
    const std::lock_guard lock(m_mutex);
    const auto now = std::chrono::steady_clock::now();
    if (now - m_lastDrawn < std::chrono::milliseconds(100))
        return;
    m_lastDrawn = now;
    m_drawn = true;
    const double seconds = std::chrono::duration<double>(now - m_started).count();
    const double share = total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 0;
    constexpr std::size_t width = 24;
    const auto full = static_cast<std::size_t>(share * width);
    const std::string left = share > 0.01 ? duration(seconds / share - seconds) + " left" : "";
    const auto rate = static_cast<long>(static_cast<double>(m_unit == Unit::Bytes ? items : done) / (seconds + 1e-9));
    const std::string_view name = what.substr(what.find_last_of("/\\") + 1);
    std::fputs(std::format("\r\033[K[{}{}] {:3.0f} %  {}/s  {}  {}", std::string(full, '#'),
                           std::string(width - std::min(full, width), '.'), share * 100, rate, left, name)
                   .c_str(),
               stderr);
}

bool ConsoleProgress::stopRequested() const
{
    return stopAsked;
}

} // namespace casebook::cli
