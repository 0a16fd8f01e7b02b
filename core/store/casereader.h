// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/conversation.h"
#include "core/model/event.h"
#include "core/model/presence.h"
#include "core/query/query.h"
#include "core/store/casefile.h"
#include "core/store/collection.h"
#include "core/store/deliveries.h"
#include "core/store/eventset.h"
#include "core/store/marks.h"
#include "core/store/outline.h"
#include "core/store/readingfigures.h"
#include "core/store/saved.h"
#include "core/store/timeorder.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace casebook::store {

class Database;
struct ReaderState;

struct SourceRow : SourceHead
{
    SourceKey key{};
    std::string sha256; ///< 64 hex digits, over the bytes inside of all wrappings.
    std::string dialect;
    std::int64_t issues = 0; ///< Warnings and errors, not notes.
};

struct IssueRow
{
    std::int64_t key = 0;
    SourceKey source{};
    std::string path;
    Span span;
    Severity severity = Severity::Warning;
    std::string code;
    std::string message;
    bool owns = false; ///< These bytes belong to no record: a gap (Severity::Note) or damage.

    /// What a conversation declares of itself and what is there, where they differ.
    struct Counts
    {
        std::optional<std::int64_t> declaredMessages;
        std::optional<std::int64_t> declaredEvents;
        std::int64_t foundMessages = 0;
        std::int64_t foundEvents = 0;
    };
    std::optional<Counts> counts;
};

/// Sums over sources, as recorded when they were read.
struct Totals
{
    std::int64_t sources = 0;
    std::uint64_t bytes = 0;
    std::map<std::string, std::uint64_t> records; ///< By record type.
    std::int64_t conversations = 0;
    std::map<std::string, std::uint64_t> events; ///< By eventTypeName(), only what occurs.
    std::int64_t duplicates = 0; ///< Records whose event another source (or an earlier record) had given.
    std::int64_t issues = 0;     ///< Warnings and errors.
    std::int64_t notes = 0;
};

struct Overview
{
    Totals totals;
    std::int64_t participants = 0;
    std::optional<Instant> first; ///< The least time of all events.
    std::optional<Instant> last;
};

/// One side of the books against the other (see balance()).
struct Balance
{
    bool balanced = false;
    std::vector<std::string> problems; ///< One sentence each, naming the source and both figures.
};

/// A tenant with the days (UTC, `YYYY-MM-DD`) on which its conversations began.
struct TenantDays
{
    std::string tenant;
    std::int64_t conversations = 0;
    std::vector<std::pair<std::string, std::int64_t>> days; ///< Day and number of conversations, ascending.
};

enum class ConversationOrder { Start, End, Messages, Title };

/// Where a page of conversations begins: after the last row of the page before.
struct ConversationPage
{
    ConversationOrder order = ConversationOrder::Start;
    bool descending = false;
    std::optional<Conversation> after = std::nullopt; ///< None: from the first.
    std::size_t limit = 500;
};

/// How much of a case the full-text index knows.
struct SearchState
{
    std::int64_t indexed = 0; ///< Events.
    std::int64_t pending = 0; ///< Events that searches must look through.
};

/// What an answer stands on, up to now.
struct SearchCoverage
{
    std::int64_t indexed = 0; ///< Events that the index answered for.
    std::int64_t scanned = 0; ///< Events that were looked through, since the index does not know them.
    std::int64_t gaveUp = 0;  ///< Texts on which a regular expression took too many steps: they count as no hits.
    bool words = false;       ///< Used: the index of words,
    bool characters = false;  ///< that of single characters, for scripts that write without blanks,
    bool scan = false;        ///< the texts of all events that the rest of the query leaves.
};

/// Reads a case through a read-only connection of its own: one object a thread; every call sees the state of the
/// last commit. Pages go by key, never by counting rows, so that no call grows with what lies before the page.
class CaseReader
{
public:
    /// Errors as CaseFile::open(). Changes nothing that the case says; the last one to close it may
    /// merge what a writer left in the file beside it (-wal).
    static Result<CaseReader> open(const Path &file);

    ~CaseReader();
    CaseReader(CaseReader &&) noexcept;
    CaseReader &operator=(CaseReader &&) noexcept;

    const CaseInfo &info() const;

    /// For functions of this folder that read rows of their own (marks, the log).
    Database &database() const;

    /// Does `work`; all that it reads through this reader belongs to one state of the case.
    Status inOneState(const std::function<Status()> &work) const;

    Result<Overview> overview() const;
    /// Sums over these sources only: what an import stands for in the case.
    Result<Totals> totals(std::span<const SourceKey> sources) const;
    Result<std::vector<SourceRow>> sources() const;
    /// The files and folders that were named for import, in order.
    Result<std::vector<std::string>> roots() const;
    Result<std::vector<TenantDays>> tenantDays() const;

    enum class Issues : std::uint8_t {
        All,
        NeedLook, ///< Warnings and errors.
        Gaps,     ///< Notes about bytes that belong to no record.
    };
    /// In order of source path and place, after the issue with key `after`; 0: from the first.
    Result<std::vector<IssueRow>> issues(std::int64_t after, std::size_t limit, Issues which = Issues::All) const;
    /// The first bytes of a source, in its order, that belong to no record.
    Result<std::vector<IssueRow>> unreadPlaces(SourceKey source, std::size_t limit) const;

    /// For the reading report: of all sources, in the order of sources(), from the rows themselves.
    Result<std::vector<SourceFigures>> sourceFigures() const;
    /// The days on which the conversations of these sources began, by source and day.
    Result<std::vector<StartDay>> startDays(std::span<const SourceKey> sources) const;
    Result<ConversationSums> conversationSums() const;

    /// Double-entry check over the sources (all when empty), from the rows themselves and not from stored sums: the
    /// bytes of each source against its spans, the records that the scanner counted against rows by type, and the
    /// counts that conversations carry against their events.
    Result<Balance> balance(std::span<const SourceKey> sources = {}) const;

    /// The conversations with at least one event that the query selects; without limits of time also those that have
    /// no event at all.
    Result<std::vector<Conversation>> conversations(const query::Query &query, const ConversationPage &page) const;
    Result<std::int64_t> countConversations(const query::Query &query) const;
    Result<Conversation> conversation(ConversationKey key) const; ///< With `sources` and `links` filled.
    Result<std::vector<Participant>> participants(ConversationKey key) const;

    /// Events of one conversation with ordinals in [first, first + limit).
    Result<std::vector<Event>> events(ConversationKey key, std::int64_t first, std::size_t limit) const;

    /// Number of events that the query selects, and of conversations that have one of them.
    struct Counts
    {
        std::int64_t conversations = 0;
        std::int64_t events = 0;
    };
    Result<Counts> count(const query::Query &query) const;
    /// The same of events at hand; what the case no longer has is not counted.
    Result<Counts> count(const EventSet &events) const;

    /// All events of the query in order of time, source and offset; `visit` returns false to stop early.
    Status forEachEvent(const query::Query &query, const std::function<bool(const Event &)> &visit) const;

    /// All events of the query, conversation by conversation (in order of start, then conversation id), each in its
    /// own order: what exports read.
    Status forEachEventByConversation(const query::Query &query, const std::function<bool(const Event &)> &visit) const;

    /// The events of a set in the same orders.
    Status forEachEvent(const EventSet &events, const std::function<bool(const Event &)> &visit) const;
    Status forEachEventByConversation(const EventSet &events, const std::function<bool(const Event &)> &visit) const;

    /// The events with these keys, in this order; those that are not there are left out.
    Result<std::vector<Event>> events(std::span<const EventKey> keys) const;

    /// The events of the query as they are found, part by part in order of time, source and offset; `visit` returns
    /// false when it has enough. Complete at any moment: what the full-text index does not know is looked through.
    /// Cancelled where it was stopped. Progress is in events. The answer: what all of it stood on.
    Result<SearchCoverage>
    search(const query::Query &query, Progress &progress,
           const std::function<bool(std::span<const EventKey>, const SearchCoverage &)> &visit) const;

    /// How much the query selects, with what that stands on.
    struct Answer
    {
        Counts counts;
        SearchCoverage coverage;
    };
    Result<Answer> count(const query::Query &query, Progress &progress) const;

    /// What each of these queries finds: a list of terms in one run.
    struct TermCounts
    {
        std::int64_t hits = 0;
        std::int64_t unique = 0; ///< Events that none of the others finds.
        std::int64_t conversations = 0;
    };
    Result<std::vector<TermCounts>> countEach(std::span<const query::Query> queries, Progress &progress) const;

    /// All events of the query, in no order.
    Result<EventSet> select(const query::Query &query, Progress &progress) const;

    Result<SearchState> searchState() const;

    /// The order of time of all events; looks at every entry of one index.
    Result<TimeOrder> timeOrder(Progress &progress) const;
    /// The rows [first, first + limit) of that order, wherever they are.
    Result<std::vector<Event>> events(const TimeOrder &order, std::int64_t first, std::size_t limit) const;
    /// The first row at this place or behind it; the last one where there is none.
    Result<std::int64_t> rowAt(const TimeOrder &order, const TimePlace &place) const;

    /// The first event of a conversation at this time or behind it (nanoseconds, UTC); the last one where there is
    /// none. Looks at a few events only: where times run backwards, it is one of the places that fit.
    Result<std::int64_t> ordinalAt(ConversationKey conversation, std::int64_t time) const;

    enum class Landmark : std::uint8_t {
        RoomEvent,
        NeedsLook, ///< Marked (no time, late, uncertain, deleted, conflicting), or with an issue in its record.
    };
    /// The next one behind that ordinal, or before it where `step` is below 0.
    Result<std::optional<std::int64_t>> nextOrdinal(ConversationKey conversation, std::int64_t from, int step,
                                                    Landmark landmark) const;

    /// The events of one conversation in its own order, without their times.
    Status forEachOutline(ConversationKey conversation, const std::function<void(const OutlineRow &)> &visit) const;

    /// What happened in `bars` stretches of `width` nanoseconds each, the first of which begins at `from`. Sets that
    /// are null count nothing.
    Result<std::vector<ActivityBar>> activity(std::int64_t from, std::int64_t width, std::size_t bars,
                                              const EventSet *hits, const EventSet *coded, Progress &progress) const;

    /// Who wrote messages that the query selects, and who could read them.
    Result<Talks> talks(const query::Query &query, Progress &progress) const;

    /// All events of each conversation that has one of these, in its own order; `visit` returns false to stop early.
    Status forEachOutline(const EventSet &events, const std::function<bool(std::span<const OutlineRow>)> &visit) const;

    /// The ids of events at hand, in order of row; `visit` returns false to stop early.
    Status forEachId(const EventSet &events, const std::function<bool(const EventId &)> &visit) const;

    Result<Event> event(const EventId &id) const; ///< With its evidence.
    Result<Event> event(EventKey key) const;      ///< With its evidence.

    /// Who could see this event, from the records of its conversation.
    Result<Presence> presence(const Event &event) const;

    /// Fills `places` and `conflicts` of an event that a list gave.
    Status addEvidence(Event &event) const;

    /// The people on the collection list, by name.
    Result<std::vector<Custodian>> custodians() const;
    /// The people of all sources that are server archives, by address.
    Result<std::vector<KnownPerson>> knownPeople() const;

    /// The encrypted deliveries, by id.
    Result<std::vector<Delivery>> deliveries() const;

    /// All tags, by name.
    Result<std::vector<Tag>> tags() const;
    enum class Marks : std::uint8_t {
        Holding,
        All, ///< With those that were taken off.
    };
    /// Of these events, in their order, each in the order in which they were put on.
    Result<std::vector<Mark>> marks(std::span<const EventId> events, Marks which = Marks::Holding) const;
    /// All notes, in the order in which they were written.
    Result<std::vector<Mark>> notes(Marks which = Marks::Holding) const;

    /// What is kept under names now, by name; and all versions of one, the first one first. NotFound.
    Result<std::vector<Saved>> saved(SavedKind kind) const;
    Result<std::vector<SavedVersion>> savedVersions(SavedKind kind, std::string_view name) const;

    /// Where this case says something else than one that was made anew from the same raw bytes in the same order:
    /// one sentence for each row, or for a table that has more or fewer rows. The identity of the case (title,
    /// policy) is not compared, nor are the raw bytes, whose digests are.
    Result<std::vector<std::string>> differences(const CaseReader &rebuilt) const;

    /// What SQLite's own check of the file finds wrong, one sentence each; empty when it is whole.
    Result<std::vector<std::string>> structureProblems() const;

    /// The bytes of a source, from the case itself.
    Result<std::string> raw(SourceKey source, Span span) const;

    /// All blocks of a source in order.
    Status forEachBlock(SourceKey source, const std::function<bool(std::string_view)> &visit) const;

private:
    explicit CaseReader(std::unique_ptr<ReaderState> state);
    std::unique_ptr<ReaderState> m_state;
};

} // namespace casebook::store
