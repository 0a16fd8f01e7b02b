// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "fuzztarget.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

// Runs the files of the folders named on the command line through the target, each also cut in half.
int main(int argc, char **argv)
{
    std::vector<std::filesystem::path> files;
    for (int i = 1; i < argc; ++i) {
        for (const auto &entry : std::filesystem::directory_iterator(argv[i]))
            files.push_back(entry.path());
    }
    std::ranges::sort(files);
    for (const auto &file : files) {
        std::fprintf(stderr, "%s\n", file.string().c_str());
        std::ifstream stream(file, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
        promise(!stream.bad(), "the input can be read");
        fuzzOne(bytes);
        fuzzOne(std::string_view(bytes).substr(0, bytes.size() / 2));
    }
    return files.empty() ? EXIT_FAILURE : EXIT_SUCCESS;
}
