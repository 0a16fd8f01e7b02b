// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

/// What every fuzz target defines (README.md beside this file): takes any bytes, and calls brokenPromise() when the
/// code under test breaks one. Deterministic; keeps nothing between calls; reads and writes no files.
void fuzzOne(std::string_view bytes);

/// Ends the process, so that libFuzzer keeps the input.
[[noreturn]] inline void brokenPromise(const std::string &what)
{
    std::fprintf(stderr, "broken promise: %s\n", what.c_str());
    std::abort();
}

inline void promise(bool kept, const char *what)
{
    if (!kept)
        brokenPromise(what);
}
