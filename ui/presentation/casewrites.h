// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "core/store/casefile.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <deque>
#include <functional>
#include <optional>

namespace casebook::ui {

/// The small writes of a person at work, one after the other, off the window's thread. Only one may write to a case:
/// while an import or the index does, what is written here waits for it, and is never lost.
class CaseWrites : public QObject
{
    Q_OBJECT

public:
    using Write = std::function<Status(store::CaseFile &)>;
    using Done = std::function<void(const Status &)>;

    explicit CaseWrites(QObject *parent = nullptr);
    /// Writes what waits.
    ~CaseWrites() override;

    /// From now on writes go to this case. Those that wait are written to theirs before this returns.
    void setFile(std::optional<Path> file);
    /// `done` is called on the window's thread.
    void write(Write write, Done done);
    /// Writes what waits, on this thread.
    void flush();

    bool busy() const { return m_running || !m_waiting.empty(); }

Q_SIGNALS:
    void idle();

private:
    struct Waiting
    {
        Write write;
        Done done;
    };
    void next();
    void accept(const Status &outcome);

    QThreadPool m_pool; ///< One thread.
    std::optional<Path> m_file;
    std::deque<Waiting> m_waiting; ///< The first one is being written while m_running.
    bool m_running = false;
    QTimer m_again;
    quint64 m_generation = 0;
};

} // namespace casebook::ui
