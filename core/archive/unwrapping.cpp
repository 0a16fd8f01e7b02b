// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/unwrapping.h"

#include "core/archive/salvage.h"
#include "core/crypto/cms.h"
#include "core/pack/passwordforms.h"

#include <format>
#include <unordered_map>

namespace casebook::archive {

namespace {

Layer::Kind layerKind(ContentKind kind)
{
    switch (kind) {
    case ContentKind::Gzip: return Layer::Kind::Gzip;
    case ContentKind::Cms: return Layer::Kind::Cms;
    case ContentKind::OpenPgp: return Layer::Kind::OpenPgp;
    default: return Layer::Kind::Pack;
    }
}

std::string_view wordFor(ContentKind kind)
{
    switch (kind) {
    case ContentKind::Gzip: return "gzip";
    case ContentKind::Zip: return "zip";
    case ContentKind::SevenZip: return "7z";
    case ContentKind::Tar: return "tar";
    case ContentKind::Cms: return "CMS";
    case ContentKind::OpenPgp: return "OpenPGP";
    case ContentKind::ImArchive:
    case ContentKind::Unknown: break;
    }
    return {};
}

void addWord(std::string &wrapping, std::string_view word)
{
    wrapping += wrapping.empty() || word.empty() ? "" : ", ";
    wrapping += word;
}

pack::PackFormat formatOf(ContentKind kind)
{
    return kind == ContentKind::Zip   ? pack::PackFormat::Zip
           : kind == ContentKind::Tar ? pack::PackFormat::Tar
                                      : pack::PackFormat::SevenZip;
}

/// `daily.IMArchive.gz` holds `daily.IMArchive`, `backup.tgz` something called `backup`.
Path placeInside(const Path &place)
{
    return place.parent_path() / place.stem();
}

/// As readFully(), but what comes before damage will do.
Result<std::size_t> beginningOf(ByteStream &stream, const std::vector<Layer> &layers, std::span<char> room)
{
    SalvagingStream salvaged(stream, layers);
    const auto got = readFully(salvaged, room);
    return got == 0U && salvaged.cut() ? std::unexpected(*salvaged.cut()) : got;
}

/// The beginning of a member. The check value of ZipCrypto is one byte, which a wrong password may pass: what then
/// looks like nothing known is read to its end, where the checksum tells.
Result<std::string> startOf(ByteStream &stream, const std::vector<Layer> &layers, bool encrypted)
{
    std::string start(Unwrapping::startBytes, '\0');
    auto got = beginningOf(stream, layers, start);
    if (!got)
        return std::unexpected(got.error());
    start.resize(*got);
    if (encrypted && sniff(start) == ContentKind::Unknown) {
        for (std::string rest(Unwrapping::startBytes, '\0'); got && *got > 0;)
            got = stream.read(rest);
    }
    return got ? Result<std::string>(std::move(start)) : std::unexpected(got.error());
}

} // namespace

/// What is known about one pack while its members are looked at, once for each password.
struct Unwrapping::PackPass
{
    explicit PackPass(const Inside &looked) : pack(looked) {}

    const Inside &pack;
    std::map<std::uint64_t, std::string> locked; ///< Members that no password so far opens, with their paths.
    std::string protection;
    std::unordered_map<std::string, int> names;            ///< How often each name was there.
    std::unordered_map<std::uint64_t, std::string> labels; ///< Of members whose name was there before.
    std::vector<Inside> wrapped;                           ///< Members to be looked into.
    bool isFirst = true;
};

Unwrapping::Unwrapping(const crypto::Keyring &keyring, UnwrappedSink &sink, const Progress &progress)
    : m_keyring(std::make_shared<crypto::Keyring>(keyring)), m_sink(sink), m_progress(progress)
{
}

bool Unwrapping::isWrapping(ContentKind kind)
{
    return !wordFor(kind).empty();
}

void Unwrapping::look(const Path &file, ContentKind kind)
{
    m_members = 0;
    m_packs = 0;
    Inside wrapped;
    wrapped.source.file = file;
    wrapped.source.keyring = m_keyring;
    wrapped.source.head.path = pathText(file);
    wrapped.source.head.container = wrapped.source.head.path;
    refresh(wrapped.source);
    wrapped.place = file;
    wrapped.kind = kind;
    enter(wrapped);
}

void Unwrapping::enter(const Inside &wrapped)
{
    if (m_progress.stopRequested())
        return;
    if (wrapped.source.layers.size() == deepest) {
        m_sink.skipped(
            wrapped.source.head.path, wrapped.place,
            std::format("it lies in more than {} packs inside of each other; unpack the outer ones first", deepest),
            true);
        return;
    }
    if (layerKind(wrapped.kind) == Layer::Kind::Pack && ++m_packs > mostPacks) {
        if (m_packs == mostPacks + 1)
            m_sink.skipped(pathText(wrapped.source.file), wrapped.source.file,
                           std::format("it holds more than {} packs, of which the others were not looked into; unpack "
                                       "it first",
                                       mostPacks),
                           true);
        return;
    }
    if (layerKind(wrapped.kind) == Layer::Kind::Pack)
        enterPack(wrapped);
    else
        enterStream(wrapped);
}

/// A wrapping around one file.
void Unwrapping::enterStream(const Inside &wrapped)
{
    Inside inside = wrapped;
    inside.place = placeInside(wrapped.place);
    addWord(inside.source.head.wrapping, wordFor(wrapped.kind));
    inside.source.layers.push_back({layerKind(wrapped.kind), {}, 0, {}});
    std::vector<crypto::Secret> passwords{crypto::Secret()};
    if (wrapped.kind == ContentKind::OpenPgp)
        passwords.insert(passwords.end(), m_keyring->passwords.begin(), m_keyring->passwords.end());
    for (const crypto::Secret &password : passwords) {
        inside.source.layers.back().password = password;
        const auto stream = m_opener.open(inside.source);
        std::string start(startBytes, '\0');
        const auto got = stream ? beginningOf(**stream, inside.source.layers, start) : std::unexpected(stream.error());
        if (got) {
            start.resize(*got);
            take(std::move(inside), start);
            return;
        }
        if (got.error().code != Error::Code::Locked) {
            skip(inside, got.error());
            return;
        }
    }
    lock(inside, wrapped.kind == ContentKind::OpenPgp ? Lock::OpenPgp : Lock::Key);
}

void Unwrapping::enterPack(const Inside &packed)
{
    PackPass state(packed);
    std::vector<crypto::Secret> passwords{crypto::Secret()};
    for (const crypto::Secret &password : m_keyring->passwords)
        std::ranges::copy(pack::passwordForms(password), std::back_inserter(passwords));
    for (std::size_t i = 0; i < passwords.size() && (i == 0 || !state.locked.empty()); ++i) {
        pass(state, passwords[i], i + 1 == passwords.size());
        state.isFirst = false;
    }
    for (const Inside &member : state.wrapped)
        enter(member);
    if (state.locked.empty())
        return;
    Inside locked = packed;
    addWord(locked.source.head.wrapping, wordFor(packed.kind));
    addWord(locked.source.head.wrapping, state.protection);
    std::vector<std::string> members;
    for (auto &[number, path] : state.locked)
        members.push_back(std::move(path));
    lock(locked, Lock::Password, std::move(members));
}

/// Goes through the pack once, with one password.
void Unwrapping::pass(PackPass &state, const crypto::Secret &password, bool isLast)
{
    const FoundSource &source = state.pack.source;
    const auto reader = packReader(source, source.layers.size(), formatOf(state.pack.kind), password);
    for (;;) {
        const auto member = reader->next();
        if (!member) {
            if (state.isFirst)
                skip(state.pack, member.error());
            return;
        }
        if (!*member || m_progress.stopRequested())
            break;
        if (state.isFirst && ++m_members > mostMembers) {
            m_sink.skipped(source.head.path, state.pack.place,
                           std::format("the packs in it have more than {} members; unpack it first", mostMembers),
                           true);
            return;
        }
        if (state.isFirst || state.locked.contains((*member)->number))
            takeMember(state, **member, reader, password, isLast);
    }
    if (state.isFirst && reader->given() == 0)
        m_sink.skipped(source.head.path, state.pack.place, "the pack is empty", false);
}

void Unwrapping::takeMember(PackPass &state, const pack::Member &member,
                            const std::shared_ptr<pack::PackReader> &reader, const crypto::Secret &password,
                            bool isLast)
{
    if (member.kind == pack::Member::Kind::Folder)
        return;
    Inside inside = insideOf(state, member, password);
    if (member.kind != pack::Member::Kind::File) {
        m_sink.skipped(inside.source.head.path, inside.place, "links and devices in packs are not followed", false);
        return;
    }
    const auto start = startOf(*pack::currentMember(reader), inside.source.layers, member.encrypted);
    const bool triesOn = !start && (start.error().code == Error::Code::Locked || (member.encrypted && !isLast));
    if (triesOn) {
        state.locked[member.number] = inside.source.head.path;
        state.protection = member.protection;
        return;
    }
    state.locked.erase(member.number);
    if (!start)
        return skip(inside, start.error());
    inside.kind = sniff(*start);
    if (isWrapping(inside.kind))
        state.wrapped.push_back(std::move(inside));
    else
        m_sink.found(std::move(inside.source), inside.place, *start);
}

/// A member as a source; one whose name was there before gets a number behind it.
Unwrapping::Inside Unwrapping::insideOf(PackPass &state, const pack::Member &member,
                                        const crypto::Secret &password) const
{
    Inside inside = state.pack;
    const std::string name = member.name.empty() ? "unnamed" : member.name;
    if (state.isFirst) {
        if (const int times = ++state.names[name]; times > 1)
            state.labels[member.number] = std::format("{}#{}", name, times);
    }
    const auto label = state.labels.find(member.number);
    inside.source.head.path += "!/" + (label == state.labels.end() ? name : label->second);
    inside.place = placeInside(state.pack.place) / pathFromText(name);
    addWord(inside.source.head.wrapping, wordFor(state.pack.kind));
    addWord(inside.source.head.wrapping, member.protection);
    inside.source.head.bytes = member.bytes.value_or(0);
    inside.source.head.modified = member.modified;
    inside.source.layers.push_back(
        {Layer::Kind::Pack, formatOf(state.pack.kind), member.number, member.encrypted ? password : crypto::Secret()});
    return inside;
}

void Unwrapping::take(Inside inside, std::string_view start)
{
    inside.kind = sniff(start);
    if (isWrapping(inside.kind))
        enter(inside);
    else
        m_sink.found(std::move(inside.source), inside.place, start);
}

void Unwrapping::lock(const Inside &wrapped, Lock lock, std::vector<std::string> members)
{
    LockedSource source{.file = wrapped.source.file,
                        .path = wrapped.source.head.path,
                        .wrapping = wrapped.source.head.wrapping,
                        .lock = lock,
                        .members = std::move(members)};
    const bool nothingGiven = m_keyring->passwords.empty() && m_keyring->keys.empty();
    source.reason = nothingGiven ? "it is encrypted, and no password or key was given"
                                 : "it is encrypted, and nothing of what was given opens it";
    if (lock == Lock::Key) {
        const auto recipients =
            crypto::cmsRecipients(openerOf(wrapped.source, wrapped.source.layers.size() - 1), source.path);
        source.recipients = recipients.value_or(std::vector<std::string>());
        for (const std::string &recipient : source.recipients)
            source.reason += (&recipient == &source.recipients.front() ? "; it is for " : ", ") + recipient;
    }
    m_sink.locked(std::move(source));
}

void Unwrapping::skip(const Inside &at, const Error &error)
{
    std::string reason = error.reason;
    if (!error.advice.empty())
        reason += ". " + error.advice;
    m_sink.skipped(at.source.head.path, at.place, std::move(reason), true);
}

} // namespace casebook::archive
