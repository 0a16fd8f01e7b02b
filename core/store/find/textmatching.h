// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/query/matcher.h"
#include "core/store/fulltext/bits.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace casebook::store {

/// Holds many texts against one matcher: the calling thread reads them, and a second one matches what it has read so
/// far. The calling thread takes its share where the other falls behind.
class TextMatching
{
public:
    explicit TextMatching(const query::Matcher &matcher);
    ~TextMatching();
    TextMatching(const TextMatching &) = delete;
    TextMatching &operator=(const TextMatching &) = delete;

    /// The text is copied.
    void add(std::size_t bit, std::string_view text);

    /// Sets the bits of the texts that match; answers on how many the expression took too many steps.
    std::int64_t finish(Bits &matching);

private:
    struct Batch
    {
        struct Text
        {
            std::size_t bit = 0;
            std::size_t end = 0; ///< In `bytes`; it begins where the one before ends.
        };
        std::string bytes;
        std::vector<Text> texts;
    };
    struct Found
    {
        std::vector<std::size_t> bits;
        std::int64_t gaveUp = 0;
    };

    void work();
    void match(const Batch &batch, Found &found) const;

    const query::Matcher &m_matcher;
    Batch m_batch; ///< Being filled.
    Found m_ours;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_waiting; ///< Under the mutex, and so is what follows.
    bool m_closed = false;
    Found m_theirs;
    std::thread m_thread; ///< The last member: it uses all others.
};

} // namespace casebook::store
