// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/packedfolder.h"

#include "core/crypto/cmswriter.h"
#include "core/exports/layout.h"
#include "core/exports/systemfile.h"

#include <array>
#include <utility>

namespace casebook::exports {

namespace {

constexpr std::string_view innerName = "contents.zip";

Result<Path> asideFolder(const Path &folder, std::string_view name)
{
    const Path aside = folder / layout::aside / name;
    std::error_code failed;
    std::filesystem::create_directories(aside, failed);
    if (failed)
        return std::unexpected(systemError(aside, "cannot be created", failed));
    return aside;
}

} // namespace

std::string_view protectionName(Packing::Protection protection)
{
    constexpr std::array<std::string_view, 4> names{
        "zip with AES-256 (WinZip AE-2)", "zip with ZipCrypto, which is broken: anybody with some effort can open it",
        "zip with AES-256 (WinZip AE-2) around a zip, so that names are hidden",
        "zip, encrypted to a certificate (CMS, AES-256)"};
    return names[static_cast<std::size_t>(protection)];
}

std::string_view packName(Packing::Protection protection)
{
    return protection == Packing::Protection::Recipient ? "delivery.zip.p7m" : "delivery.zip";
}

/// The files go into `zip`; what comes out of that goes into one of the others, where there is one.
struct PackedFolder::Chain
{
    std::unique_ptr<pack::ZipWriter> outer;
    std::unique_ptr<crypto::CmsWriter> cms;
    std::unique_ptr<pack::ZipWriter> zip;
};

PackedFolder::PackedFolder(std::unique_ptr<Chain> chain) : m_chain(std::move(chain)) {}
PackedFolder::~PackedFolder() = default;

Result<std::unique_ptr<PackedFolder>> PackedFolder::begin(const Path &folder, const Packing &packing)
{
    using enum Packing::Protection;
    const Path file = folder / packName(packing.protection);
    const auto aside = asideFolder(folder, "files");
    const auto outerAside = asideFolder(folder, "outer");
    if (!aside || !outerAside)
        return std::unexpected(aside ? outerAside.error() : aside.error());
    auto chain = std::make_unique<Chain>();
    pack::ZipWriter::Sink sink;
    if (packing.protection == InnerArchive) {
        auto outer = pack::ZipWriter::create(file, {pack::ZipProtection::Aes256, packing.password, *outerAside});
        if (!outer)
            return std::unexpected(outer.error());
        chain->outer = std::move(*outer);
        sink = [writer = chain->outer.get()](std::string_view bytes) {
            return writer->append(std::string(innerName), bytes);
        };
    } else if (packing.protection == Recipient) {
        auto cms = crypto::CmsWriter::create(file, packing.recipient, packing.recipientName);
        if (!cms)
            return std::unexpected(cms.error());
        chain->cms = std::move(*cms);
        sink = [writer = chain->cms.get()](std::string_view bytes) { return writer->write(bytes); };
    }
    const pack::ZipProtection how = sink                           ? pack::ZipProtection::None
                                    : packing.protection == Aes256 ? pack::ZipProtection::Aes256
                                                                   : pack::ZipProtection::ZipCrypto;
    auto zip = sink ? pack::ZipWriter::stream(std::move(sink), pathText(file), {how, {}, *aside})
                    : pack::ZipWriter::create(file, {how, packing.password, *aside});
    if (!zip)
        return std::unexpected(zip.error());
    chain->zip = std::move(*zip);
    return std::unique_ptr<PackedFolder>(new PackedFolder(std::move(chain)));
}

bool PackedFolder::holds(const std::string &name) const
{
    return m_book.holds(name);
}

Status PackedFolder::append(const std::string &name, std::string_view content)
{
    return m_book.append(name, content).and_then([&] { return m_chain->zip->append(name, content); });
}

Status PackedFolder::close(const std::string &name)
{
    return m_book.close(name).and_then([&] { return m_chain->zip->close(name); });
}

Status PackedFolder::write(const std::string &name, std::string_view content)
{
    return append(name, content).and_then([&] { return close(name); });
}

Status PackedFolder::putAside(std::uint64_t, std::string_view)
{
    return failure(Error::Code::Internal, "packed export", "nothing is put aside in plain form");
}

Result<std::string> PackedFolder::takeBack(std::uint64_t)
{
    return failure(Error::Code::Internal, "packed export", "nothing was put aside");
}

Result<std::vector<ExportedFile>> PackedFolder::files()
{
    for (const std::string &name : m_book.open()) {
        if (Status closed = close(name); !closed)
            return std::unexpected(closed.error());
    }
    return m_book.files();
}

Status PackedFolder::writeOwn(std::string_view name, std::string_view content)
{
    const std::string file(name);
    return m_chain->zip->append(file, content).and_then([&] { return m_chain->zip->close(file); });
}

Status PackedFolder::finish()
{
    Status done = m_chain->zip->finish();
    if (done && m_chain->outer)
        done = m_chain->outer->finish();
    if (done && m_chain->cms)
        done = m_chain->cms->finish();
    return done;
}

} // namespace casebook::exports
