// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/imarchive/framer.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::test {

inline std::string describe(const archive::imarchive::Frame &frame)
{
    using archive::imarchive::issueKind;
    std::string text = frame.isRecord ? "record" : std::string(issueKind(frame.gap).name);
    if (frame.isRecord) {
        for (const auto &field : frame.fields) {
            text += '|';
            text += field.text;
        }
        frame.remarks.forEach([&](auto code) {
            text += ' ';
            text += issueKind(code).name;
        });
    }
    return text;
}

/// The frames of a text that comes in portions, each time in another place of the memory; adjacent equal gaps as one.
inline std::vector<std::string> frames(std::string_view text, std::size_t portion)
{
    using archive::imarchive::Framer;
    const archive::imarchive::TimeReader times(nullptr);
    Framer framer(times);
    archive::imarchive::Frame frame;
    std::vector<std::string> found;
    std::string window;
    std::size_t given = 0;
    for (;;) {
        const auto more = given < text.size() ? Framer::More::Yes : Framer::More::No;
        switch (framer.next(window, more, frame)) {
        case Framer::Step::Frame: {
            const std::string described = describe(frame);
            if (frame.isRecord || found.empty() || !found.back().starts_with(described))
                found.push_back(described + "\n");
            found.back() += frame.bytes;
            window = std::string(window, frame.bytes.size());
            framer.textMoved();
            break;
        }
        case Framer::Step::NeedText: {
            std::string longer;
            longer.reserve(window.size() + portion);
            longer += window;
            longer += text.substr(given, portion);
            window = std::move(longer);
            given = std::min(text.size(), given + portion);
            framer.textMoved();
            break;
        }
        case Framer::Step::End: return found;
        }
    }
}

} // namespace casebook::test
