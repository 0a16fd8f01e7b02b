// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <vector>

namespace casebook::archive::communicator {

/// The characters above ASCII of a code page of Windows with one or two bytes a character. They are asked of the
/// system's converter (ICU through Qt; Windows itself there) once a run, character by character, so that a reader has
/// the offset of each. Immutable; any thread.
class DoubleBytes
{
public:
    /// The table of 932, 936, 949 or 950, for as long as the program runs; null for other pages, and where the system
    /// has no converter for it.
    static const DoubleBytes *ofPage(int number);

    /// Whether the system has a converter for that page, without making the table.
    static bool isKnown(int number);

    /// What the byte is alone; 0 = no character. `byte` is above 0x7F.
    char16_t single(unsigned char byte) const { return m_singles[byte - 0x80U]; }

    /// What the two bytes are together; 0 = no character. `lead` is above 0x7F.
    char16_t pair(unsigned char lead, unsigned char trail) const { return m_pairs[(lead - 0x80U) * 256U + trail]; }

    /// True if the byte is no character alone, and one with some other byte behind it.
    bool isLead(unsigned char byte) const;

private:
    explicit DoubleBytes(int number);

    template <int number> static const DoubleBytes *made(); ///< By the first who asks; null without a converter.

    std::array<char16_t, 128> m_singles{};
    std::vector<char16_t> m_pairs;
};

} // namespace casebook::archive::communicator
