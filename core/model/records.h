// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/eventid.h"
#include "core/model/eventtype.h"
#include "core/model/instant.h"

#include <array>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casebook {

/// What a reader finds in a source, in the order of the bytes. All texts are UTF-8; the views in these values live
/// only as long as the call that hands them out.

/// A run of bytes in a source.
struct Span
{
    std::uint64_t offset = 0; ///< From the first byte of the source, a byte order mark included.
    std::uint64_t length = 0; ///< Line end included.

    bool operator==(const Span &) const = default;
};

/// The kind of a source file, in order of precedence: where several hold an event, the first kind names its place
/// (rule U31 of the format page). The numbers are stored in case files.
enum class SourceKind : std::uint8_t {
    Daily = 0,      ///< `*.IMArchive`: one file a UCB and day, with finished conversations.
    Conv = 1,       ///< `*.conv`: one conversation on the appliance.
    LocalOnly = 2,  ///< `*.conv.localONLY`: the appliance's copy that was not handed over yet.
    Requested = 3,  ///< A table of a formally requested export (CSV); all tables of one pack share the tenant.
    Transcript = 4, ///< A client's own history, handed in by its user: no server archive.
    Media = 5,      ///< A file that messages of a pack refer to; kept whole, holds no events.
};

/// `daily`, `conv`, `local-only`, `requested`, `transcript`, `media`.
constexpr std::string_view sourceKindName(SourceKind kind)
{
    constexpr std::string_view names[]{"daily", "conv", "local-only", "requested", "transcript", "media"};
    return names[static_cast<std::size_t>(kind)];
}

struct SourceHead
{
    std::string path;   ///< Absolute, as pathText().
    std::string tenant; ///< The label of the folder (U48).
    SourceKind kind = SourceKind::Daily;
    std::uint64_t bytes = 0;   ///< Size when it was opened; SourceTail has the number that was really read.
    std::int64_t modified = 0; ///< Nanoseconds since 1970, UTC.
    std::string zone;          ///< IANA name of the zone chosen for times that name none; empty = UTC.
    std::string settings;      ///< What else was chosen for reading it, as its reader writes it (JSON); may be empty.

    /// Of a wrapped source: the file that it lies in, and how (`gzip`, `zip, AES-256`, `CMS`). `path` is then the
    /// container for a single stream, else the container, `!/` and the member's name. Empty for a plain file.
    std::string container;
    std::string wrapping;
    std::array<std::byte, 32> containerSha256{}; ///< Over the container as it lies there.
};

struct SourceTail
{
    std::uint64_t bytes = 0;                                   ///< Read and hashed.
    std::array<std::byte, 32> sha256{};                        ///< Over exactly these bytes.
    std::string dialect;                                       ///< What was found, in words: `comma, UTF-8, LF, …`.
    std::map<std::string, std::uint64_t, std::less<>> records; ///< By record type as outputs spell it (`IMEvent`).

    /// In place of SourceHead::wrapping, where the wrapping gave only the beginning: `gzip, cut`. Empty: it stays.
    std::string wrapping{};
};

/// The records of a conversation that are no events. The numbers are stored in case files.
enum class MetadataKind : std::uint8_t {
    BeginConv = 0,
    ConvEnd = 1,
    Pointers = 2,
    Participant = 3,
    MessageInfo = 4,
    Header = 5,  ///< Column titles of a table, the head of a transcript.
    Row = 6,     ///< A row of a table that tells about a conversation and is no event.
    Content = 7, ///< The whole of a SourceKind::Media.
};

/// A conversation, or the part of one, as it stands in one source. Numbered from 0 within the source.
enum class PieceNumber : std::uint32_t {};

/// Of metadata that belongs to a source and to none of its conversations: column titles, a media file.
inline constexpr PieceNumber noPiece{std::numeric_limits<std::uint32_t>::max()};

struct PieceBegin
{
    std::string_view conversationId; ///< Of BeginConv, else of ConvEnd; empty when neither gives one.
    std::string_view type;           ///< Conv Type, raw (U39).
    std::optional<Instant> start;
    std::string_view rawStart;
    std::string_view reason;   ///< Archive reason, raw (U40).
    std::string_view threadId; ///< Empty = not given.
    std::string_view title;    ///< The name that the source gives it (of a private group); empty = none.
    bool hasBeginConv = true;
    std::span<const std::string_view> members{}; ///< Who belongs to it, where the source says so with its name.
};

struct PieceEnd
{
    std::optional<Instant> end;
    std::string_view rawEnd;
    bool hasConvEnd = true;                       ///< False: still open, or cut.
    Span extent;                                  ///< From the first to the last byte of the piece.
    std::optional<std::int64_t> declaredMessages; ///< Of Pointers; none where they hold placeholders (L8).
    std::optional<std::int64_t> declaredEvents;   ///< Likewise.
    bool pointersVerified = false;
    std::int64_t foundMessages =
        0; ///< What the declared numbers stand against: without late records and unknown types.
    std::int64_t foundEvents = 0;
};

struct ParticipantRecord
{
    Span span;
    std::string_view jid; ///< As written.
    std::optional<Instant> joined;
    std::string_view rawJoined;
    std::optional<Instant> left;
    std::string_view rawLeft; ///< Empty while present.
    std::string_view nick;
};

struct MetadataRecord
{
    Span span;
    MetadataKind kind = MetadataKind::BeginConv; ///< Never Participant: those come as ParticipantRecord.
};

/// A file that was sent. Texts as written.
struct AttachmentRecord
{
    std::string_view name;
    std::string_view type; ///< Media type, or what the source calls it.
    std::optional<std::uint64_t> bytes;
    std::string_view reference; ///< Where the source says that it is: a path in the pack, an address, an ID.
    std::string_view media;     ///< SourceHead::path of the SourceKind::Media that holds it; empty = not in the case.
};

/// One event. Fields that a type does not have, or that were not given, are empty.
struct EventRecord
{
    EventId id;
    Span span;
    EventType type = EventType::Message;
    std::string_view typeName; ///< As outputs show it; for Other the record type and sub-type as written.
    std::optional<Instant> time;
    std::string_view rawTime;
    std::string_view sender;       ///< Sender or acting user, as written (may have a resource).
    std::string_view client;       ///< Sender's or acting user's client.
    std::string_view text;         ///< Message content, invite or decline message, leaving note; decoded once.
    std::string_view uid;          ///< Archive UID.
    std::string_view targetClient; ///< Message only.
    std::string_view archivedBy;   ///< Message only.
    std::string_view room;         ///< MUCCreate only: Room ID.
    std::string_view threadId;     ///< MUCCreate only: converted thread ID.
    std::string_view nick;         ///< MUCCreate, MUCJoin, MUCLeave; MUCNickChange: the new one.
    std::string_view oldNick;      ///< MUCNickChange only.
    std::string_view target;       ///< MUCKick, MUCBan: who was removed.
    std::span<const std::string_view> invited;     ///< MUCInvite: the addresses, split (U45); Call: who else took part;
                                                   ///< Message: to whom, where its record says so.
    std::optional<Instant> ended;                  ///< Call only.
    std::string_view rawEnded;                     ///< Call only.
    std::span<const AttachmentRecord> attachments; ///< Of Message and Attachment.
    std::span<const std::string_view> extra;       ///< Further fields (U5); for Other all fields from the third.
    bool repeated = false;  ///< Same archive UID, time, sender and text stood earlier in this piece (U36): same id.
    bool late = false;      ///< Stands after the ConvEnd of its conversation (U28).
    bool uncertain = false; ///< Attribution to the conversation is uncertain (U27).
    bool deleted = false;   ///< The source says that it was deleted, and still holds it.
};

/// The numbers are stored in case files.
enum class Severity : std::uint8_t {
    Note = 0,    ///< Expected and harmless: a blank line, a byte order mark.
    Warning = 1, ///< Repaired or doubtful; nothing is lost.
    Error = 2,   ///< Bytes that could not be read as a record; they are kept.
};

/// `note`, `warning`, `error`.
constexpr std::string_view severityName(Severity severity)
{
    constexpr std::string_view names[]{"note", "warning", "error"};
    return names[static_cast<std::size_t>(severity)];
}

/// Something to know about a place in a source.
struct IssueRecord
{
    Span span;
    Severity severity = Severity::Warning;
    std::string_view code;    ///< Stable, lower-case with hyphens: `cut-record`, `pointers-do-not-match`.
    std::string_view message; ///< English, one sentence.
    bool ownsBytes = false; ///< True: these bytes belong to no record (a gap or damage); false: a remark about records.
};

/// Takes what a reader finds. Calls come in source order: beginSource, then the pieces (which may overlap) with
/// their records, issues and blocks at any time between, then endSource or abandonSource.
///
/// The coverage map: the spans of metadata, participants, events and byte-owning issues of a source are disjoint and
/// together are all its bytes.
class RecordSink
{
public:
    virtual ~RecordSink() = default;

    virtual void beginSource(const SourceHead &source) = 0;
    virtual void beginPiece(PieceNumber piece, const PieceBegin &begin) = 0;
    virtual void metadata(PieceNumber piece, const MetadataRecord &record) = 0; ///< `piece` may be noPiece.
    virtual void participant(PieceNumber piece, const ParticipantRecord &record) = 0;
    virtual void event(PieceNumber piece, const EventRecord &record) = 0;
    virtual void endPiece(PieceNumber piece, const PieceEnd &end) = 0;
    virtual void issue(const IssueRecord &issue) = 0;

    /// All bytes of the source in order, without holes: `bytes` start at `offset`.
    virtual void block(std::uint64_t offset, std::string_view bytes) = 0;

    virtual void endSource(const SourceTail &tail) = 0;

    /// The source turned out unreadable half-way, or the person stopped: nothing of it counts.
    virtual void abandonSource() = 0;

    /// True once the sink can take no more (disk full, stop): the reader abandons the source and returns.
    virtual bool failed() const = 0;
};

} // namespace casebook
