// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/imarchive/declaredsizes.h"
#include "core/archive/imarchive/frame.h"
#include "core/archive/imarchive/lines.h"
#include "core/archive/imarchive/plausibility.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace casebook::archive::imarchive {

/// What the framer saw of the way a file is written.
struct Writing
{
    char delimiter = 0; ///< 0: no record was found.
    bool quotedFields = false;
    bool bareFields = false;
    bool lf = false;
    bool crLf = false;
    bool cr = false;
};

/// Cuts text into frames: records with their fields, and what lies between them. Records are found by their first
/// words and by nothing else; section 3.1 of the format page says what is forgiven.
class Framer
{
public:
    enum class Step : std::uint8_t { Frame, NeedText, End };
    enum class More : std::uint8_t { Yes, No };

    /// Of a longer record (U30) comes a frame of so many bytes, at most three less, and then frames of its rest.
    static constexpr std::size_t longestRecord = std::size_t{16} << 20;

    explicit Framer(const TimeReader &times);

    /// The frame at the beginning of `text`, which the caller then takes away. NeedText: `text` has to grow (it
    /// may then lie elsewhere). With More::No it is all that is left.
    Step next(std::string_view text, More more, Frame &frame);

    /// Has to be called when the text was moved or has grown.
    void textMoved();

    const Writing &writing() const { return m_writing; }

private:
    /// Of a line; what is no record by so much of it is none.
    static constexpr std::size_t judgedBytes = std::size_t{64} << 10;

    struct Extent
    {
        const char *contentEnd = nullptr; ///< Null: the text ends before the record does.
        const char *end = nullptr;        ///< After the line end.
    };
    enum class Follower : std::uint8_t { Other, Continuation, DoubtfulRecord, NeedText };
    enum class Verdict : std::uint8_t { Undecided, Record, Text, NeedText };
    using Judgement = bool (Plausibility::*)(std::string_view line, char delimiter);

    bool takePlainRecord(std::string_view text, Frame &frame);
    Step takeAny(std::string_view text, Frame &frame);
    std::optional<Step> takeGap(std::string_view text, Frame &frame);
    Step takeLine(std::string_view text, Frame &frame);
    Step takeRecord(std::string_view text, RecordType type, Frame &frame);
    Step takeLongRecord(std::string_view text, RecordType type, Frame &frame);
    Step takeRest(std::string_view text, Frame &frame);
    Step restFrame(std::string_view bytes, Frame &frame);
    Step takeUnreadable(std::string_view text, const Line &line, Frame &frame);
    Step gapFrame(std::string_view bytes, IssueCode code, Frame &frame);

    std::optional<RecordType> recordAt(const Line &line, Frame &frame);
    Extent extentOf(const char *at, Frame &frame, bool atFieldStart);
    Extent extentEndingAt(const char *contentEnd, Frame &frame);
    const char *endOfQuoted(const char *open, Frame &frame, Extent &extent);
    const char *endOfDoubtful(const char *from, QuoteScan scan, Frame &frame, Extent &extent);
    const char *firstRecordLine(const char *from, const char *to, char delimiter, Judgement isRecord);
    Follower followerAt(const char *at, const Frame &frame, const char *&lineBegin);
    Follower judge(const Line &line, const Frame &frame, bool incomplete);
    bool learnSizes(std::string_view text, const char *from);
    Verdict askSizes(std::string_view text, Extent &extent);
    Extent extentOfSize(const char *place);
    static bool marksDelimiters(const std::vector<Field> &fields);
    void splitRecord(Frame &frame);
    void splitImitation(Frame &frame);
    void noteLineEnd(std::string_view lineEnd);

    Plausibility m_plausibility;
    LineFinder m_lines;
    Writing m_writing;
    const char *m_end = nullptr; ///< Of the text of the call.
    More m_more = More::Yes;
    const char *m_knownAt = nullptr; ///< Here stands a record of the type m_known.
    RecordType m_known = RecordType::Unknown;
    bool m_atFileStart = true;
    bool m_inLongRecord = false; ///< The beginning of a record was taken, but not its end.
    bool m_inLongLine = false;   ///< The same with an unreadable line.
    DeclaredSizes m_declared;
    std::set<std::string, std::less<>> m_unknownWords;
    bool m_flagNext = false; ///< The next record may be text of the one before it.
};

} // namespace casebook::archive::imarchive
