// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/communicator/codepage.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::archive::communicator {

/// No transcript is larger; offsets fit into 32 bits.
inline constexpr std::size_t mostBytes = std::size_t{32} << 20;

/// Text that was taken out of a source, and the byte of the source that each of its bytes comes from. The offsets
/// never go back.
class MappedText
{
public:
    MappedText() = default;

    /// The bytes themselves, from `first` on.
    static MappedText verbatim(std::string_view source, std::size_t first = 0);

    const std::string &text() const { return m_text; }
    std::size_t size() const { return m_text.size(); }

    /// Where in the source the byte at `at` comes from; at the end of the text, the end of the source.
    std::uint64_t origin(std::size_t at) const;

    void add(std::string_view bytes, std::uint64_t origin);
    void add(char32_t character, std::uint64_t origin);

    /// The size of the source.
    std::uint64_t sourceBytes() const { return m_sourceBytes; }
    void setSourceBytes(std::uint64_t bytes) { m_sourceBytes = bytes; }

private:
    std::string m_text;
    bool m_verbatim = false;
    std::uint64_t m_first = 0;
    std::vector<std::uint32_t> m_origins; ///< One a byte, unless verbatim.
    std::uint64_t m_sourceBytes = 0;
};

struct DecodedText
{
    MappedText text;      ///< UTF-8.
    std::string encoding; ///< `UTF-8`, `UTF-16 LE`, `windows-1252`, …
    std::size_t mark = 0; ///< Bytes of the byte order mark.
    bool damaged = false; ///< Bytes that are no character of the encoding: half characters, an odd last byte.
};

/// Decodes text by its byte order mark, else by NUL bytes in every second place as UTF-16, else as UTF-8 if all of it
/// is (a cut last character aside), else in `page`. With a mark, what is no UTF-8 is read in `page`.
DecodedText decodeText(const MappedText &bytes, CodePage page);

/// The same for bytes whose encoding a declaration names (`charset=`); an unknown name counts as none.
DecodedText decodeText(const MappedText &bytes, std::string_view declared, CodePage page);

} // namespace casebook::archive::communicator
