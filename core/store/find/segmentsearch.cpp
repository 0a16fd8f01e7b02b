// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/find/segmentsearch.h"

#include "core/query/words.h"

#include <algorithm>

namespace casebook::store {

namespace {

using Column = SegmentReader::Column;

/// More people are looked for by going through all senders of the segment.
constexpr std::int64_t fewPeople = 32;

} // namespace

Result<Bits> SegmentSearch::slice(Doc begin, Doc end)
{
    m_begin = begin;
    Bits within(end - begin);
    within.fill(0, end - begin);
    if (!m_stale.empty()) {
        const auto isFresh = [this](std::int64_t event) { return !m_stale.contains(EventKey{event}); };
        if (const Status done = narrowByColumn(Column::Events, isFresh, within); !done)
            return std::unexpected(done.error());
    }
    if (const Status done = narrow(m_condition, within); !done)
        return std::unexpected(done.error());
    return within;
}

Status SegmentSearch::narrow(const Condition &condition, Bits &within)
{
    if (!within.any())
        return {};
    switch (condition.kind) {
    case Condition::Kind::All: return {};
    case Condition::Kind::And: return narrowToAll(condition, within);
    case Condition::Kind::Or: return narrowToAny(condition, within);
    case Condition::Kind::Not: {
        Bits holding = within;
        if (Status done = narrow(condition.children.front(), holding); !done)
            return done;
        within -= holding;
        return {};
    }
    case Condition::Kind::Conversation:
        return narrowByColumn(
            Column::Conversations,
            [&](std::int64_t key) { return condition.conversations->contains(ConversationKey{key}); }, within);
    case Condition::Kind::Event:
        return narrowByColumn(
            Column::Events, [&](std::int64_t key) { return condition.events->contains(EventKey{key}); }, within);
    case Condition::Kind::Time: return narrowByTime(condition, within);
    case Condition::Kind::Text:
    case Condition::Kind::Uid:
    case Condition::Kind::Sender:
    case Condition::Kind::Type:
    case Condition::Kind::Client:
    case Condition::Kind::Mark: break;
    }
    if (Status done = narrowByTerms(condition, within); !done)
        return done;
    return condition.needsText() || condition.kind == Condition::Kind::Uid ? narrowByTexts(condition, within)
                                                                           : Status();
}

Status SegmentSearch::narrowToAll(const Condition &condition, Bits &within)
{
    // Texts are looked at last, and only where all the words are there.
    for (const Condition &child : condition.children) {
        if (!child.needsText())
            continue;
        if (Status done = narrowByTerms(child, within); !done)
            return done;
    }
    for (const Condition &child : condition.children) {
        if (Status done = narrow(child, within); !done)
            return done;
    }
    return {};
}

Status SegmentSearch::narrowToAny(const Condition &condition, Bits &within)
{
    Bits left = within;
    for (const Condition &child : condition.children) {
        Bits holding = left;
        if (Status done = narrow(child, holding); !done)
            return done;
        left -= holding;
    }
    within -= left;
    return {};
}

Status SegmentSearch::narrowByTerms(const Condition &condition, Bits &within)
{
    if (m_bits.size() <= condition.slot)
        m_bits.resize(condition.slot + 1);
    std::optional<Bits> &bits = m_bits[condition.slot];
    if (!bits) {
        Bits found(m_segment.docs());
        if (Status done = lookUp(condition, found); !done)
            return done;
        bits = std::move(found);
    }
    within.intersect(*bits, m_begin / 64);
    return {};
}

Status SegmentSearch::lookUp(const Condition &condition, Bits &bits)
{
    switch (condition.kind) {
    case Condition::Kind::Text: return lookUpWords(condition, bits);
    case Condition::Kind::Sender: return lookUpPeople(*condition.people, bits);
    case Condition::Kind::Type:
        return m_segment.addTerm(fieldTerm(FieldTerm::Type, std::string(1, static_cast<char>(condition.type))), bits);
    case Condition::Kind::Mark: return m_segment.addTerm(fieldTerm(FieldTerm::Mark, {&condition.mark, 1}), bits);
    case Condition::Kind::Uid:
        if (condition.pattern.isExact())
            return m_segment.addTerm(uidTerm(condition.pattern.text), bits);
        bits.fill(0, m_segment.docs());
        return {};
    case Condition::Kind::Client: {
        const std::string prefix = fieldTerm(FieldTerm::Client);
        return m_segment.addTerms(
            prefix, prefix, [&](std::string_view term) { return condition.pattern.matches(term.substr(1)); }, bits);
    }
    default: return {};
    }
}

Status SegmentSearch::lookUpWords(const Condition &condition, Bits &bits)
{
    bits.fill(0, m_segment.docs());
    for (const Pattern &word : condition.words) {
        Bits having(m_segment.docs());
        if (Status done = lookUpWord(word, having); !done)
            return done;
        bits &= having;
    }
    return {};
}

Status SegmentSearch::lookUpWord(const Pattern &word, Bits &bits)
{
    if (word.isExact())
        return m_segment.addTerm(word.text, bits);
    return m_segment.addTerms(
        std::string(1, leastWord), word.openStart ? std::string_view() : std::string_view(word.text),
        [&word](std::string_view term) { return word.matches(term); }, bits);
}

Status SegmentSearch::lookUpPeople(const PersonSet &people, Bits &bits)
{
    if (people.count() > fewPeople) {
        const std::string prefix = fieldTerm(FieldTerm::Sender);
        return m_segment.addTerms(
            prefix, prefix, [&](std::string_view term) { return people.contains(PersonKey{personOf(term)}); }, bits);
    }
    Status done;
    people.forEach([&](PersonKey person) {
        if (done)
            done = m_segment.addTerm(senderTerm(static_cast<std::int64_t>(person)), bits);
    });
    return done;
}

template <typename Wanted> Status SegmentSearch::narrowByColumn(Column column, const Wanted &wanted, Bits &within)
{
    constexpr std::size_t blockWords = columnBlock / 64;
    std::vector<std::uint64_t> &words = within.words();
    for (std::size_t begin = 0; begin < words.size(); begin += blockWords) {
        const std::size_t end = std::min(begin + blockWords, words.size());
        if (std::all_of(words.begin() + static_cast<std::ptrdiff_t>(begin),
                        words.begin() + static_cast<std::ptrdiff_t>(end), [](std::uint64_t word) { return word == 0; }))
            continue;
        const auto values = m_segment.column(column, (m_begin + begin * 64) / columnBlock);
        if (!values)
            return std::unexpected(values.error());
        for (std::size_t i = begin; i < end; ++i) {
            for (std::uint64_t word = words[i]; word != 0; word &= word - 1) {
                const auto bit = static_cast<std::size_t>(std::countr_zero(word));
                if (!wanted((*values)[(i - begin) * 64 + bit]))
                    words[i] &= ~(std::uint64_t{1} << bit);
            }
        }
    }
    return {};
}

Status SegmentSearch::narrowByTexts(const Condition &condition, Bits &within)
{
    m_candidates.clear();
    Status listed;
    within.forEach([&](std::size_t bit) {
        if (!listed)
            return;
        const std::size_t doc = m_begin + bit;
        const auto events = m_segment.column(Column::Events, doc / columnBlock);
        if (events)
            m_candidates.push_back({(*events)[doc % columnBlock], bit});
        else
            listed = std::unexpected(events.error());
    });
    return listed ? m_texts.clearOthers(condition, m_candidates, within) : listed;
}

Status SegmentSearch::narrowByTime(const Condition &condition, Bits &within)
{
    const std::size_t size = within.words().size() * 64;
    const auto place = [&](std::int64_t time) -> Result<std::size_t> {
        const auto doc = m_segment.earlierThan(time);
        if (!doc)
            return std::unexpected(doc.error());
        return std::clamp<std::size_t>(*doc, m_begin, m_begin + size) - m_begin;
    };
    const auto first = condition.from <= m_segment.interval().first ? Result<std::size_t>(0) : place(condition.from);
    const bool reachesEnd =
        condition.until > m_segment.interval().last || condition.until == std::numeric_limits<std::int64_t>::max();
    const auto last = reachesEnd ? Result<std::size_t>(size) : place(condition.until);
    for (const auto *limit : {&first, &last}) {
        if (!*limit)
            return std::unexpected(limit->error());
    }
    Bits between(size);
    between.fill(*first, std::max(*first, *last));
    within &= between;
    Bits untimed(size);
    untimed.fill(0, size);
    Condition isUntimed;
    isUntimed.kind = Condition::Kind::Mark;
    isUntimed.mark = mark::untimed;
    isUntimed.slot = condition.slot;
    if (Status done = narrowByTerms(isUntimed, untimed); !done)
        return done;
    within -= untimed;
    return {};
}

} // namespace casebook::store
