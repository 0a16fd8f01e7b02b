// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/path.h"
#include "core/base/progress.h"

#include <chrono>
#include <mutex>
#include <string>
#include <string_view>

namespace casebook::cli {

/// What a process ends with; docs/command-line.md lists them.
enum class ExitCode : int {
    Done = 0,
    Incomplete = 1, ///< Done, but something was left out or failed; the report says what.
    Usage = 2,
    Unreadable = 3, ///< Input missing, unreadable, or not of the right kind; output cannot be written.
    NotPermitted = 4,
    Integrity = 5,
    Cancelled = 130,
};

/// A path of the command line, made absolute, so that messages and outputs mean the same everywhere.
Path absolutePath(const std::string &argument);

/// Prepares the streams, for as long as it lives, for what this program writes: bytes as they are, UTF-8, and the
/// escape sequences of terminals. Does something on Windows only.
class ConsoleMode
{
public:
    ConsoleMode();
    ~ConsoleMode();
    ConsoleMode(const ConsoleMode &) = delete;
    ConsoleMode &operator=(const ConsoleMode &) = delete;

private:
    [[maybe_unused]] unsigned int m_codePage = 0; ///< Of the console, before.
};

/// The three streams and what the person asked of them.
class Console
{
public:
    bool json = false;  ///< One JSON document on stdout, no progress.
    bool quiet = false; ///< Nothing on stderr but errors.

    /// Bytes for stdout, buffered by the C library.
    void out(std::string_view bytes);
    void line(std::string_view text);
    /// A line for people: control characters that an archive may contain do not reach the terminal.
    void text(std::string_view text);

    /// A message on stderr, unless quiet.
    void say(std::string_view text) const;

    /// Whether messages reach a person at once, and nowhere else.
    bool hasTerminal() const;

    /// The error on stderr, always, and the exit code that stands for it.
    ExitCode fail(const Error &error) const;

    /// Flushes stdout. `code`, or Unreadable when stdout could not take everything.
    ExitCode finish(ExitCode code) const;

private:
    bool m_broken = false;
};

/// A bar on stderr while that is a terminal. Ctrl-C (and SIGTERM, or Ctrl-Break on Windows) asks the work to stop; a
/// second one ends the process as usual, which loses nothing but the transaction under way.
class ConsoleProgress final : public Progress
{
public:
    enum class Unit { Bytes, Items };

    ConsoleProgress(const Console &console, Unit unit);
    ~ConsoleProgress() override;

    void report(std::uint64_t done, std::uint64_t total, std::uint64_t items, std::string_view what) override;
    bool stopRequested() const override;

private:
    Unit m_unit;
    bool m_visible;
    bool m_drawn = false;
    std::mutex m_mutex;
    std::chrono::steady_clock::time_point m_started = std::chrono::steady_clock::now();
    std::chrono::steady_clock::time_point m_lastDrawn;
};

} // namespace casebook::cli
