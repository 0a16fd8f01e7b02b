// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/find/eventtexts.h"

#include "core/query/words.h"
#include "core/store/find/textmatching.h"

#include <algorithm>

namespace casebook::store {

namespace {

/// Rows between two candidates that are rather read over than jumped over.
constexpr std::int64_t nearRows = 4;

/// From here on a second thread is worth its while.
constexpr std::size_t manyTexts = 2048;

} // namespace

EventTexts::EventTexts(Database &database)
    : m_range(database, "SELECT id, text, extra, uid FROM event WHERE id >= ? AND id <= ? ORDER BY id")
{
}

Status EventTexts::clearOthers(const Condition &condition, std::vector<Candidate> &candidates, Bits &bits)
{
    std::ranges::sort(candidates, {}, &Candidate::event);
    if (condition.kind == Condition::Kind::Text && candidates.size() >= manyTexts) {
        TextMatching matching(*condition.matcher);
        const Status read = forEachRow(candidates, [&](const Candidate &candidate, const Statement &row) {
            for (const std::string_view text : m_texts.read(row.text(1), row.text(2)))
                matching.add(candidate.bit, text);
        });
        if (!read)
            return read;
        Bits found(bits.words().size() * 64);
        m_gaveUp += matching.finish(found);
        bits = std::move(found);
        return {};
    }
    Bits found(bits.words().size() * 64);
    const Status read = forEachRow(candidates, [&](const Candidate &candidate, const Statement &row) {
        if (holds(condition, row))
            found.set(candidate.bit);
    });
    bits = std::move(found);
    return read;
}

bool EventTexts::holds(const Condition &condition, const Statement &row)
{
    if (condition.kind == Condition::Kind::Uid)
        return !row.isNull(3) && condition.pattern.matches(query::fold(row.text(3)));
    return matchesAny(*condition.matcher, m_texts.read(row.text(1), row.text(2)), m_gaveUp);
}

Status EventTexts::forEachRow(std::span<const Candidate> candidates,
                              const std::function<void(const Candidate &, const Statement &)> &visit)
{
    for (std::size_t next = 0; next < candidates.size();) {
        std::size_t end = next + 1;
        while (end < candidates.size() && candidates[end].event - candidates[end - 1].event <= nearRows)
            ++end;
        m_range.bind(1, candidates[next].event).bind(2, candidates[end - 1].event);
        while (next < end && m_range.next()) {
            while (next < end && candidates[next].event < m_range.integer(0))
                ++next;
            if (next < end && candidates[next].event == m_range.integer(0))
                visit(candidates[next++], m_range);
        }
        if (m_range.failed())
            return m_range.status();
        m_range.reset();
        next = end;
    }
    return {};
}

} // namespace casebook::store
