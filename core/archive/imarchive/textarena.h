// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace casebook::archive::imarchive {

/// Room for the decoded fields of one record. Views into it stay valid until the next reset(): the room is reserved
/// beforehand and never grows in between.
class TextArena
{
public:
    /// Forgets everything and makes sure that `bytes` fit.
    void reset(std::size_t bytes)
    {
        m_bytes.clear();
        if (m_bytes.capacity() < bytes || m_bytes.capacity() > bytes + keptRoom)
            m_bytes = {};
        m_bytes.reserve(bytes);
        m_begin = 0;
    }

    /// The text under construction goes to the end of this; finish() turns it into a view.
    std::string &buffer() { return m_bytes; }

    std::string_view finish()
    {
        const std::string_view text = std::string_view(m_bytes).substr(m_begin);
        m_begin = m_bytes.size();
        return text;
    }

private:
    static constexpr std::size_t keptRoom = std::size_t{1} << 20;

    std::string m_bytes;
    std::size_t m_begin = 0;
};

} // namespace casebook::archive::imarchive
