// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pack/packreader.h"

#include "core/pack/membername.h"
#include "core/pack/rewindable.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <cerrno>
#include <format>
#include <new>
#include <string_view>

namespace casebook::pack {

struct PackReader::State
{
    struct Free
    {
        void operator()(::archive *reader) const { archive_read_free(reader); }
    };

    State(StreamOpener opener, std::string subject, std::shared_ptr<Budget> spends)
        : bytes(std::move(opener)), name(std::move(subject)), budget(std::move(spends)), handle(archive_read_new())
    {
        if (!handle)
            throw std::bad_alloc();
    }

    // For libarchive; `client` is the State.
    static la_ssize_t readBytes(::archive *handle, void *client, const void **block);
    static la_int64_t seekTo(::archive *handle, void *client, la_int64_t offset, int whence);
    static la_int64_t skipBytes(::archive *handle, void *client, la_int64_t count);

    Status open();
    Member describe(archive_entry *entry) const;
    std::unexpected<Error> damaged(const char *what) const;
    std::unexpected<Error> memberError() const;

    Rewindable bytes;
    std::string name;
    std::shared_ptr<Budget> budget;
    std::unique_ptr<::archive, Free> handle;
    std::optional<Error> sourceError; ///< Why the pack's own bytes could not be read.
    std::string memberName;
    std::uint64_t given = 0;

    // Of the current member: the block that libarchive gave last, and how much of the member was read.
    const char *block = nullptr;
    std::size_t blockLeft = 0;
    std::uint64_t blockAt = 0;
    std::uint64_t read = 0;
    std::optional<Error> damage;
    std::uint64_t hole() const { return blockAt > read ? blockAt - read : 0; } ///< Before the block, in a sparse file.

    bool isOpen = false;
    bool ended = false;
    bool encrypted = false; ///< The current member.
};

la_ssize_t PackReader::State::readBytes(::archive *handle, void *client, const void **block)
{
    auto &state = *static_cast<State *>(client);
    const auto bytes = state.bytes.next();
    if (!bytes) {
        state.sourceError = bytes.error();
        archive_set_error(handle, EIO, "source");
        return ARCHIVE_FATAL;
    }
    *block = bytes->data();
    return static_cast<la_ssize_t>(bytes->size());
}

la_int64_t PackReader::State::seekTo(::archive *handle, void *client, la_int64_t offset, int whence)
{
    auto &state = *static_cast<State *>(client);
    la_int64_t from = 0;
    if (whence == SEEK_CUR)
        from = static_cast<la_int64_t>(state.bytes.position());
    if (whence == SEEK_END) {
        const auto size = state.bytes.size();
        if (!size) {
            state.sourceError = size.error();
            archive_set_error(handle, EIO, "source");
            return ARCHIVE_FATAL;
        }
        from = static_cast<la_int64_t>(*size);
    }
    if (offset < -from)
        return ARCHIVE_FATAL;
    state.bytes.seek(static_cast<std::uint64_t>(from + offset));
    return from + offset;
}

la_int64_t PackReader::State::skipBytes(::archive *, void *client, la_int64_t count)
{
    auto &state = *static_cast<State *>(client);
    if (count < 0)
        return 0;
    state.bytes.seek(state.bytes.position() + static_cast<std::uint64_t>(count));
    return count;
}

namespace {

Member::Kind kindOf(archive_entry *entry)
{
    if (archive_entry_hardlink(entry) != nullptr)
        return Member::Kind::Link;
    switch (archive_entry_filetype(entry)) {
    case AE_IFREG: return Member::Kind::File;
    case AE_IFDIR: return Member::Kind::Folder;
    case AE_IFLNK: return Member::Kind::Link;
    default: return Member::Kind::Special;
    }
}

/// libarchive's words for a method of packing that this build of it does not know (as LZMA) or none (as Deflate64).
bool isUnknownMethod(std::string_view text)
{
    return text.contains("codec is unsupported") || text.contains("Unsupported ZIP compression method");
}

std::unexpected<Error> unknownMethod(const std::string &subject, std::string_view text)
{
    return failure(Error::Code::Invalid, subject, std::format("its way of packing cannot be read here ({})", text),
                   "Unpack it with the program that made it, and import the folder");
}

} // namespace

Status PackReader::State::open()
{
    archive_read_set_callback_data(handle.get(), this);
    archive_read_set_read_callback(handle.get(), readBytes);
    archive_read_set_seek_callback(handle.get(), seekTo);
    archive_read_set_skip_callback(handle.get(), skipBytes);
    isOpen = archive_read_open1(handle.get()) == ARCHIVE_OK;
    return isOpen ? Status() : damaged("it cannot be opened");
}

Member PackReader::State::describe(archive_entry *entry) const
{
    Member member;
    member.number = given;
    const char *utf8 = archive_entry_pathname_utf8(entry);
    const char *raw = utf8 ? utf8 : archive_entry_pathname(entry);
    member.name = pack::memberName(raw ? raw : "");
    member.kind = kindOf(entry);
    if (archive_entry_size_is_set(entry))
        member.bytes = static_cast<std::uint64_t>(archive_entry_size(entry));
    if (archive_entry_mtime_is_set(entry))
        member.modified = archive_entry_mtime(entry) * 1'000'000'000 + archive_entry_mtime_nsec(entry);
    member.encrypted = archive_entry_is_encrypted(entry) > 0;
    if (member.encrypted && archive_format(handle.get()) == ARCHIVE_FORMAT_ZIP)
        member.protection = std::string_view(archive_format_name(handle.get())).contains("(aes)") ? "AES" : "ZipCrypto";
    return member;
}

std::unexpected<Error> PackReader::State::damaged(const char *what) const
{
    if (sourceError)
        return std::unexpected(*sourceError);
    const char *text = archive_error_string(handle.get());
    if (text && isUnknownMethod(text))
        return unknownMethod(name, text);
    // libarchive may only be asked once it is open.
    if (isOpen && archive_read_has_encrypted_entries(handle.get()) > 0 && text &&
        std::string_view(text).contains("not supported"))
        return failure(Error::Code::Invalid, name, "this kind of encryption cannot be read here",
                       "Unpack it with the program that made it, and import the folder");
    return failure(Error::Code::Invalid, name, std::format("{}: {}", what, text ? text : "the pack is damaged"),
                   "Get another copy of the pack");
}

std::unexpected<Error> PackReader::State::memberError() const
{
    const char *said = archive_error_string(handle.get());
    const std::string_view text = said ? said : "the pack is damaged";
    if (sourceError)
        return std::unexpected(*sourceError);
    const std::string subject = name + "!/" + memberName;
    if (encrypted && text.contains("assphrase"))
        return failure(Error::Code::Locked, subject, "no password at hand opens it", "Give the password of the pack");
    if (encrypted && text.contains("not supported"))
        return failure(Error::Code::Invalid, subject, "this kind of encryption cannot be read here",
                       "Unpack it with the program that made it, and import the folder");
    if (isUnknownMethod(text))
        return unknownMethod(subject, text);
    return failure(Error::Code::Corrupt, subject, "it is damaged inside of the pack: " + std::string(text),
                   "Get another copy of the pack");
}

PackReader::PackReader(StreamOpener bytes, PackFormat format, std::string name, const crypto::Secret &password,
                       std::shared_ptr<Budget> budget)
    : m_state(std::make_unique<State>(std::move(bytes), std::move(name), std::move(budget)))
{
    ::archive *handle = m_state->handle.get();
    switch (format) {
    case PackFormat::Zip: archive_read_support_format_zip(handle); break;
    case PackFormat::Tar: archive_read_support_format_tar(handle); break;
    case PackFormat::SevenZip: archive_read_support_format_7zip(handle); break;
    }
    if (!password.empty()) {
        std::string text(password.text());
        archive_read_add_passphrase(handle, text.c_str());
        crypto::wipe(text);
    }
}

PackReader::~PackReader() = default;

Result<std::optional<Member>> PackReader::next()
{
    State &state = *m_state;
    if (!state.isOpen) {
        if (const Status status = state.open(); !status)
            return std::unexpected(status.error());
    }
    if (state.ended)
        return std::nullopt;
    archive_entry *entry = nullptr;
    const int result = archive_read_next_header(state.handle.get(), &entry);
    if (result == ARCHIVE_EOF) {
        state.ended = true;
        return std::nullopt;
    }
    if (result != ARCHIVE_OK && result != ARCHIVE_WARN) { // a warning is about names or times
        state.ended = true;
        return state.damaged("what follows in it cannot be read");
    }
    if (state.given == mostMembers) {
        state.ended = true;
        return failure(Error::Code::Invalid, state.name,
                       std::format("it has more than {} members, of which the others were not read", mostMembers),
                       "Unpack it with another program and import the folder");
    }
    Member member = state.describe(entry);
    state.memberName = member.name;
    state.encrypted = member.encrypted;
    state.blockLeft = 0;
    state.blockAt = state.read = 0;
    state.damage.reset();
    ++state.given;
    return member;
}

// By blocks: where archive_read_data() fails, what it has copied before is lost.
Result<std::size_t> PackReader::read(std::span<char> room)
{
    State &state = *m_state;
    while (state.blockLeft == 0 && state.hole() == 0) {
        if (state.damage)
            return std::unexpected(*state.damage);
        const void *block = nullptr;
        la_int64_t at = 0;
        const int result = archive_read_data_block(state.handle.get(), &block, &state.blockLeft, &at);
        if (result == ARCHIVE_EOF)
            return 0;
        if (result != ARCHIVE_OK)
            state.damage = state.memberError().error(); // of a wrong checksum there is a last block all the same
        state.block = static_cast<const char *>(block);
        state.blockAt = static_cast<std::uint64_t>(std::max<la_int64_t>(at, 0));
    }
    const auto zeros = static_cast<std::size_t>(std::min<std::uint64_t>(state.hole(), room.size()));
    const std::size_t bytes = zeros > 0 ? zeros : std::min(state.blockLeft, room.size());
    if (zeros > 0) {
        std::fill_n(room.data(), bytes, '\0');
    } else {
        std::copy_n(state.block, bytes, room.data());
        state.block += bytes;
        state.blockAt += bytes;
        state.blockLeft -= bytes;
    }
    state.read += bytes;
    if (const Status status = state.budget->spend(bytes); !status)
        return std::unexpected(status.error());
    return bytes;
}

std::uint64_t PackReader::given() const
{
    return m_state->given;
}

namespace {

class MemberStream final : public ByteStream
{
public:
    explicit MemberStream(std::shared_ptr<PackReader> reader) : m_reader(std::move(reader)), m_member(m_reader->given())
    {
    }

    Result<std::size_t> read(std::span<char> room) override
    {
        if (m_reader->given() != m_member)
            return failure(Error::Code::Internal, "Casebook", "the pack went on to another member",
                           "Please report this as a defect");
        return m_reader->read(room);
    }

private:
    std::shared_ptr<PackReader> m_reader;
    std::uint64_t m_member;
};

} // namespace

std::unique_ptr<ByteStream> currentMember(std::shared_ptr<PackReader> reader)
{
    return std::make_unique<MemberStream>(std::move(reader));
}

} // namespace casebook::pack
