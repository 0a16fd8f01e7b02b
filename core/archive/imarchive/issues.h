// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/records.h"

#include <bit>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace casebook::archive::imarchive {

/// Everything this reader may have to say about a place in a file. Their texts stand in one table, in issues.cpp.
enum class IssueCode : std::uint8_t {
    // These own their bytes: nothing else of the file is in them.
    ByteOrderMark,
    BlankLines,
    NulPadding,
    HeaderLine,
    CommentLine,
    UnreadableLines,
    NotAnArchive,
    CutRecordWord,
    OddLastByte,
    // Remarks about one record.
    RecordTooLong,
    CutRecord,
    ContinuedLine,
    OpenQuote,
    StrayQuote,
    BackslashQuotes,
    BackslashDelimiters,
    CsvInsideXml,
    OtherDelimiter,
    MayBeText,
    ImitatedRecord,
    Windows1252,
    UnknownRecord,
    MissingFields,
    UnreadableTime,
    DecodedReferences,
    TargetUnclear,
    TimesGoBackwards,
    LateRecord,
    OrphanConvEnd,
    RepeatedConvEnd,
    // Remarks about a conversation.
    NoBeginConv,
    NoConvEnd,
    StillOpen,
    Interleaved,
    CountsDiffer,
    PointersDoNotMatch,
    PointersCountCharacters,
    SizesDoNotMatch,
    SizesOfConvertedLineEnds,
    // Remarks about the file, once.
    RecordWordVariant,
    SubTypeColumnMissing,
    ZoneAssumed,
    DateOrderAssumed,
    MixedTimeForms,
    BrokenUtf16,
    EmptyFile,
};

/// How often a remark is made: a hundred records with the same trouble are one sentence, not a hundred.
enum class IssueScope : std::uint8_t { Each, Piece, File };

struct IssueKind
{
    IssueCode code;
    std::string_view name; ///< Stable: outputs and case files have it.
    Severity severity;
    bool ownsBytes;
    IssueScope scope;
    std::string_view sentence;
};

const IssueKind &issueKind(IssueCode code);

/// A set of codes.
class IssueSet
{
public:
    void add(IssueCode code) { m_bits |= bit(code); }
    void remove(IssueCode code) { m_bits &= ~bit(code); }
    bool has(IssueCode code) const { return (m_bits & bit(code)) != 0; }
    bool empty() const { return m_bits == 0; }

    /// Adds the code; false when it was there already.
    bool addNew(IssueCode code)
    {
        const bool isNew = !has(code);
        add(code);
        return isNew;
    }

    template <typename Visit> void forEach(Visit visit) const
    {
        for (std::uint64_t bits = m_bits; bits != 0; bits &= bits - 1)
            visit(static_cast<IssueCode>(std::countr_zero(bits)));
    }

private:
    static std::uint64_t bit(IssueCode code) { return std::uint64_t{1} << static_cast<unsigned>(code); }

    std::uint64_t m_bits = 0;
};

/// Hands issues to the sink: remarks no oftener than their scope says, and adjacent gaps as one.
class IssueLog
{
public:
    explicit IssueLog(RecordSink &sink) : m_sink(sink) {}

    /// A remark with the table's sentence, or another one that has figures in it. `reported` is what the piece
    /// already had.
    void remark(IssueCode code, Span span, IssueSet &reported, std::string_view sentence = {});

    /// Bytes that belong to no record. Later ones that continue them are joined to them.
    void gap(IssueCode code, Span span);

    /// Hands out what gap() still holds; with `nothingRead` unreadable bytes are called no archive at all.
    void flush(bool nothingRead = false);

private:
    struct Gap
    {
        IssueCode code;
        Span span;
    };

    void hand(IssueCode code, Span span, std::string_view sentence);

    RecordSink &m_sink;
    IssueSet m_reported;
    std::optional<Gap> m_gap;
    std::vector<Gap> m_notes; ///< Harmless gaps after unreadable bytes, which join them if more of those follow.
};

} // namespace casebook::archive::imarchive
