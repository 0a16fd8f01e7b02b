// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/clearance.h"
#include "core/store/casefile.h"
#include "core/store/casereader.h"
#include "core/store/ingest.h"
#include "tests/exports/values.h"

#include <QDir>
#include <QRegularExpression>
#include <QString>
#include <QTemporaryDir>

#include <string>
#include <vector>

namespace casebook::test {

/// A conversation for a SmallCase. Only type, times, sender, text and the fields of room events are taken from the
/// events.
struct SmallConversation
{
    std::string id;
    std::vector<Participant> participants;
    std::vector<Event> events;
    std::string type = "chat";
};

/// A case file of a few conversations in a folder of its own, made without any archive.
class SmallCase
{
public:
    explicit SmallCase(store::Policy policy = store::Policy::Single)
    {
        m_file = path("case.casebook");
        auto made = store::CaseFile::create(m_file, {.title = "R\u00F6ntgen", .policy = policy});
        if (!made)
            qFatal("%s", made.error().text().c_str());
    }

    Path path(const char *name) const { return pathFromText(m_place.path().toStdString()) / name; }
    QString text(const char *name) const { return m_place.filePath(QString::fromLatin1(name)); }

    /// What is beside the case file.
    QStringList beside() const
    {
        return QDir(m_place.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
            .filter(QRegularExpression(QStringLiteral("^(?!case\\.casebook)")));
    }

    /// As one source of `tenant`.
    void add(const std::string &tenant, const std::vector<SmallConversation> &conversations)
    {
        auto file = store::CaseFile::open(m_file);
        if (!file)
            qFatal("%s", file.error().text().c_str());
        store::Ingest ingest(*file);
        const std::string source = std::format("/archive/{}/{}.IMArchive", tenant, ++m_sources);
        SourceHead head;
        head.path = source;
        head.tenant = tenant;
        ingest.beginSource(head);
        Span span{0, 10};
        std::uint32_t number = 0;
        for (const SmallConversation &conversation : conversations)
            addConversation(ingest, PieceNumber{number++}, conversation, span);
        SourceTail tail;
        tail.bytes = span.offset;
        tail.sha256 = crypto::sha256(source);
        tail.dialect = "test";
        ingest.endSource(tail);
        if (const Status done = ingest.finish(); !done)
            qFatal("%s", done.error().text().c_str());
    }

    store::CaseReader reader() const
    {
        auto opened = store::CaseReader::open(m_file);
        if (!opened)
            qFatal("%s", opened.error().text().c_str());
        return std::move(*opened);
    }

    static review::Clearance cleared(const store::CaseReader &reader, const query::Query &query = {})
    {
        auto clearance = review::select(reader, query).and_then([&](review::Selection selection) {
            return review::clear(reader, std::move(selection));
        });
        if (!clearance)
            qFatal("%s", clearance.error().text().c_str());
        return std::move(*clearance);
    }

private:
    static void addConversation(store::Ingest &ingest, PieceNumber piece, const SmallConversation &conversation,
                                Span &span)
    {
        const auto next = [&span] {
            const Span here = span;
            span.offset += span.length;
            return here;
        };
        const std::uint64_t begin = span.offset;
        PieceBegin head;
        head.conversationId = conversation.id;
        head.type = conversation.type;
        head.start = conversation.events.front().sortTime;
        ingest.beginPiece(piece, head);
        ingest.metadata(piece, {next(), MetadataKind::BeginConv});
        for (const Participant &who : conversation.participants)
            ingest.participant(piece, record(who, next()));
        for (const Event &event : conversation.events)
            ingest.event(piece, record(event, next()));
        ingest.metadata(piece, {next(), MetadataKind::ConvEnd});
        PieceEnd end;
        end.end = conversation.events.back().sortTime;
        end.extent = {begin, span.offset - begin};
        ingest.endPiece(piece, end);
    }

    static ParticipantRecord record(const Participant &who, Span span)
    {
        ParticipantRecord record;
        record.span = span;
        record.jid = who.jid;
        record.joined = who.joined;
        record.left = who.left;
        record.nick = who.nick;
        return record;
    }

    static EventRecord record(const Event &event, Span span)
    {
        EventRecord record;
        record.id = event.id;
        record.span = span;
        record.type = event.type;
        record.typeName = event.typeName;
        record.time = event.time;
        record.rawTime = event.rawTime;
        record.sender = event.sender;
        record.text = event.text;
        record.nick = event.nick;
        record.oldNick = event.oldNick;
        record.room = event.room;
        record.target = event.target;
        return record;
    }

    QTemporaryDir m_place;
    Path m_file;
    int m_sources = 0;
};

} // namespace casebook::test
