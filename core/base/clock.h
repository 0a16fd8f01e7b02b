// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace casebook {

/// The time of day, replaceable in tests. Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual std::chrono::sys_time<std::chrono::nanoseconds> now() const = 0;
};

class SystemClock final : public Clock
{
public:
    std::chrono::sys_time<std::chrono::nanoseconds> now() const override { return std::chrono::system_clock::now(); }
};

} // namespace casebook
