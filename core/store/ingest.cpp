// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/ingest.h"

#include "core/store/ingeststate.h"
#include "core/store/schema.h"

namespace casebook::store {

Ingest::Ingest(CaseFile &file) : m_state(std::make_unique<State>(file)) {}

Ingest::~Ingest()
{
    if (m_state->database.inTransaction())
        static_cast<void>(m_state->database.execute("ROLLBACK")); // nothing more can be done about an error here
}

bool Ingest::knowsPath(std::string_view path) const
{
    if (m_state->error)
        return false;
    Statement query(m_state->database, "SELECT 1 FROM source WHERE path = ?");
    query.bind(1, path);
    return query.next();
}

std::optional<SourceKey> Ingest::known(std::string_view path, const std::array<std::byte, 32> &sha256) const
{
    if (m_state->error)
        return std::nullopt;
    Statement query(m_state->database, "SELECT id FROM source WHERE path = ? AND sha256 = ?");
    query.bind(1, path).bindBlob(2, sha256);
    return query.next() ? std::optional(SourceKey{query.integer(0)}) : std::nullopt;
}

std::vector<SourceKey> Ingest::knownInside(std::string_view path,
                                           const std::array<std::byte, 32> &containerSha256) const
{
    std::vector<SourceKey> keys;
    if (m_state->error)
        return keys;
    // '0' follows '/': the range of all paths that begin with the path and `!/`.
    Statement query(m_state->database,
                    "SELECT id FROM source WHERE (path = ?1 OR (path >= ?1 || '!/' AND path < ?1 || '!0')) "
                    "AND container_sha256 = ?2");
    query.bind(1, path).bindBlob(2, containerSha256);
    while (query.next())
        keys.push_back(SourceKey{query.integer(0)});
    return keys;
}

Ingest::Choices Ingest::choicesOf(SourceKey source) const
{
    Statement query(m_state->database, "SELECT zone, settings FROM source WHERE id = ?");
    query.bind(1, static_cast<std::int64_t>(source));
    return query.next() ? Choices{std::string(query.text(0)), std::string(query.text(1))} : Choices{};
}

void Ingest::beginSource(const SourceHead &source)
{
    m_state->begin(source, Undo::Possible);
}

void Ingest::beginWholeSource(const SourceHead &source)
{
    m_state->begin(source, Undo::Impossible);
}

void Ingest::beginPiece(PieceNumber piece, const PieceBegin &begin)
{
    if (m_state->ready())
        m_state->open(piece, begin);
}

void Ingest::metadata(PieceNumber piece, const MetadataRecord &record)
{
    const OpenPiece *open = piece == noPiece ? nullptr : m_state->find(piece);
    if (!m_state->ready() || (open == nullptr && piece != noPiece))
        return;
    Statement &insert = m_state->insertMetadata;
    insert.bind(1, m_state->source).bind(2, static_cast<std::int64_t>(record.span.offset));
    insert.bind(3, static_cast<std::int64_t>(record.span.length)).bind(4, static_cast<std::int64_t>(record.kind));
    insert.bind(5, open != nullptr ? open->piece.id : 0);
    m_state->run(insert);
}

void Ingest::participant(PieceNumber piece, const ParticipantRecord &record)
{
    if (OpenPiece *open = m_state->find(piece))
        m_state->add(*open, record);
}

void Ingest::event(PieceNumber piece, const EventRecord &record)
{
    if (OpenPiece *open = m_state->find(piece))
        m_state->add(*open, record);
}

void Ingest::endPiece(PieceNumber piece, const PieceEnd &end)
{
    OpenPiece *open = m_state->find(piece);
    if (open == nullptr)
        return;
    m_state->close(*open, end);
    m_state->pieces.erase(static_cast<std::uint32_t>(piece));
}

void Ingest::issue(const IssueRecord &issue)
{
    if (m_state->ready())
        m_state->count(issue);
}

void Ingest::block(std::uint64_t offset, std::string_view bytes)
{
    if (m_state->ready())
        deflatedBlock(offset, bytes.size(), deflateBlock(bytes));
}

void Ingest::deflatedBlock(std::uint64_t offset, std::uint64_t length, std::string_view deflated)
{
    if (!m_state->ready() || length == 0)
        return;
    Statement &insert = m_state->insertBlock;
    insert.bind(1, m_state->source).bind(2, static_cast<std::int64_t>(offset));
    insert.bind(3, static_cast<std::int64_t>(length));
    insert.bindBlobView(4, deflated);
    m_state->run(insert);
}

void Ingest::endSource(const SourceTail &tail)
{
    if (!m_state->ready() || !m_state->end(tail))
        return;
    // Often enough that a kill costs little, seldom enough that small sources do not wait for the disk each. A commit
    // writes the pages of the indexes that it touched, which are the more the larger the case is.
    const std::int64_t manyRows = 50'000 + m_state->next.event / 16;
    constexpr std::chrono::seconds longTime(2);
    if (m_state->uncommitted >= manyRows || std::chrono::steady_clock::now() - m_state->lastCommit >= longTime)
        m_state->commit();
}

void Ingest::abandonSource()
{
    if (m_state->ready())
        m_state->abandon();
}

bool Ingest::failed() const
{
    return m_state->error.has_value();
}

SourceKey Ingest::lastSource() const
{
    return m_state->last;
}

Status Ingest::finish()
{
    if (m_state->ready())
        m_state->abandon();
    if (!m_state->error && m_state->commit() && m_state->indexesDeferred) {
        if (Status made = createDeferredIndexes(m_state->database); !made)
            m_state->fail(made.error());
        else
            m_state->indexesDeferred = false;
    }
    if (m_state->error)
        return std::unexpected(*m_state->error);
    return {};
}

} // namespace casebook::store
