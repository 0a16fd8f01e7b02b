// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

namespace casebook::symphony {

/// Moves messages of one stream that the source has in the same second apart: Symphony shows by time, and may shuffle
/// those of one time. The n-th of a second, in the order in which they come, is moved by n milliseconds, at most by
/// 999.
///
/// Conversations come in the order of their starts. Seconds before the start of the last one are forgotten, and so are
/// the oldest where more than 65,536 are known.
class StreamClock
{
public:
    void beginConversation(std::int64_t startMs);

    /// By how many milliseconds a message of this whole second is moved; more than 999 where there are too many.
    std::int64_t take(std::int64_t timeMs);

private:
    struct Second
    {
        std::int64_t time = 0;
        std::int64_t count = 0;
    };

    std::vector<Second> m_seconds; ///< Ascending.
};

inline constexpr std::int64_t largestShift = 999;

} // namespace casebook::symphony
