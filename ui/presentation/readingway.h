// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/event.h"

#include <optional>
#include <vector>

namespace casebook::ui {

/// What a timeline shows the events of.
enum class ReadingScope : std::uint8_t {
    Conversation,
    Found, ///< What the search finds, across conversations.
    Case,  ///< Everything in order of time.
};

/// A place where somebody read.
struct ReadingStop
{
    ReadingScope scope = ReadingScope::Conversation;
    std::optional<ConversationKey> conversation = {};
    std::int64_t place = 0; ///< TimelineModel::placeOf().

    bool operator==(const ReadingStop &) const = default;
};

/// The way back and forward through the places, as in a browser: leaving a place for a new one forgets the way forward.
class ReadingWay
{
public:
    static constexpr std::size_t longest = 200;

    void leave(const ReadingStop &from)
    {
        if (m_back.empty() || m_back.back() != from)
            m_back.push_back(from);
        if (m_back.size() > longest)
            m_back.erase(m_back.begin());
        m_forward.clear();
    }
    std::size_t stepsBack() const { return m_back.size(); }
    bool canGoBack() const { return !m_back.empty(); }
    bool canGoForward() const { return !m_forward.empty(); }
    /// Only where it can. `from` is where one is now.
    ReadingStop goBack(const ReadingStop &from) { return move(m_back, m_forward, from); }
    ReadingStop goForward(const ReadingStop &from) { return move(m_forward, m_back, from); }
    void clear()
    {
        m_back.clear();
        m_forward.clear();
    }

private:
    static ReadingStop move(std::vector<ReadingStop> &out, std::vector<ReadingStop> &in, const ReadingStop &from)
    {
        in.push_back(from);
        const ReadingStop stop = out.back();
        out.pop_back();
        return stop;
    }

    std::vector<ReadingStop> m_back;
    std::vector<ReadingStop> m_forward;
};

} // namespace casebook::ui
