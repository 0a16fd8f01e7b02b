// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdio>
#include <ctime>
#include <format>
#include <string>
#include <string_view>

namespace casebook::bench {

/// Of this thread, or of all threads (CLOCK_PROCESS_CPUTIME_ID), so that other work on the machine counts little.
inline double processorSeconds(const auto &work, clockid_t clock = CLOCK_THREAD_CPUTIME_ID)
{
    timespec before{};
    timespec after{};
    clock_gettime(clock, &before);
    work();
    clock_gettime(clock, &after);
    return static_cast<double>(after.tv_sec - before.tv_sec) +
           static_cast<double>(after.tv_nsec - before.tv_nsec) / 1e9;
}

inline double seconds(const auto &work)
{
    const auto started = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
}

inline void row(std::string_view what, double value, std::string_view unit, std::string_view bare,
                std::string_view target)
{
    std::puts(std::format("{:<52}{:>10.0f} {:<9} {:<32} {}", what, value, unit, bare, target).c_str());
    std::fflush(stdout);
}

inline std::string against(std::string_view what, double bare, double ratio)
{
    return std::format("{} {:.0f}, ratio {:.2f}", what, bare, ratio);
}

} // namespace casebook::bench
