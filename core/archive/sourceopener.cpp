// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/sourceopener.h"

#include "core/crypto/cms.h"
#include "core/crypto/openpgp.h"
#include "core/pack/gunzip.h"

#include <algorithm>
#include <span>

namespace casebook::archive {

namespace {

std::shared_ptr<pack::Budget> budgetOf(const FoundSource &source)
{
    std::error_code error;
    const auto bytes = std::filesystem::file_size(source.file, error);
    return std::make_shared<pack::Budget>(pathText(source.file), error ? 0 : bytes);
}

std::unexpected<Error> vanished(const FoundSource &source)
{
    return failure(Error::Code::NotFound, source.head.path, "it is no longer in the pack",
                   "The pack has changed while it was read: import it again");
}

/// Goes on to the member with this number.
Status advance(pack::PackReader &reader, std::uint64_t number, const FoundSource &source)
{
    for (;;) {
        const auto member = reader.next();
        if (!member)
            return std::unexpected(member.error());
        if (!*member)
            return vanished(source);
        if ((*member)->number == number)
            return {};
    }
}

/// Takes one wrapping off. `outside` opens the bytes around it.
Result<std::unique_ptr<ByteStream>> unwrap(const Layer &layer, const StreamOpener &outside, const FoundSource &source)
{
    const std::string name = source.head.path.empty() ? pathText(source.file) : source.head.path;
    if (layer.kind == Layer::Kind::Cms)
        return crypto::openCms(outside, name, *source.keyring);
    auto packed = outside();
    if (!packed)
        return packed;
    if (layer.kind == Layer::Kind::OpenPgp)
        return crypto::openOpenPgp(std::move(*packed), name, layer.password);
    return pack::gunzip(std::move(*packed), name, budgetOf(source));
}

Result<std::unique_ptr<ByteStream>> openLayers(const FoundSource &source, std::size_t layers)
{
    if (layers == 0)
        return FileStream::open(source.file);
    const Layer &last = source.layers[layers - 1];
    if (last.kind != Layer::Kind::Pack)
        return unwrap(last, openerOf(source, layers - 1), source);
    auto reader = packReader(source, layers - 1, last.format, last.password);
    if (const Status status = advance(*reader, last.member, source); !status)
        return std::unexpected(status.error());
    return pack::currentMember(std::move(reader));
}

} // namespace

struct SourceOpener::OpenPack
{
    Path file;
    std::vector<Layer> outside; ///< And the pack itself, whatever the member.
    std::shared_ptr<pack::PackReader> reader;

    bool holds(const FoundSource &source, std::size_t layer) const
    {
        const Layer &wanted = source.layers[layer];
        return file == source.file && outside.size() == layer + 1 && reader->given() <= wanted.member &&
               std::ranges::equal(std::span(outside).first(layer), std::span(source.layers).first(layer)) &&
               outside.back().password == wanted.password;
    }
};

SourceOpener::SourceOpener() = default;
SourceOpener::~SourceOpener() = default;

Result<std::unique_ptr<ByteStream>> SourceOpener::open(const FoundSource &source)
{
    const auto isPack = [](const Layer &layer) { return layer.kind == Layer::Kind::Pack; };
    const auto last = std::ranges::find_last_if(source.layers, isPack);
    if (last.empty())
        return openLayers(source, source.layers.size());
    const auto layer = static_cast<std::size_t>(last.begin() - source.layers.begin());
    const bool canGoOn = std::ranges::none_of(
        last.begin(), last.end(), [](const Layer &inside) { return inside.kind == Layer::Kind::Cms; }); // reads twice
    if (!canGoOn)
        return openLayers(source, source.layers.size());
    auto stream = member(source, layer);
    for (std::size_t inside = layer + 1; stream && inside < source.layers.size(); ++inside) {
        const auto once = [&stream]() -> Result<std::unique_ptr<ByteStream>> { return std::move(*stream); };
        stream = unwrap(source.layers[inside], once, source);
    }
    return stream;
}

Result<std::unique_ptr<ByteStream>> SourceOpener::member(const FoundSource &source, std::size_t layer)
{
    const Layer &wanted = source.layers[layer];
    if (!m_pack || !m_pack->holds(source, layer)) {
        m_pack = std::make_unique<OpenPack>();
        m_pack->file = source.file;
        m_pack->outside.assign(source.layers.begin(), source.layers.begin() + static_cast<std::ptrdiff_t>(layer) + 1);
        m_pack->reader = packReader(source, layer, wanted.format, wanted.password);
    }
    if (const Status status = advance(*m_pack->reader, wanted.member, source); !status) {
        m_pack.reset();
        return std::unexpected(status.error());
    }
    return pack::currentMember(m_pack->reader);
}

StreamOpener openerOf(const FoundSource &source, std::size_t layers)
{
    return [source, layers] { return openLayers(source, layers); };
}

std::shared_ptr<pack::PackReader> packReader(const FoundSource &source, std::size_t layers, pack::PackFormat format,
                                             const crypto::Secret &password)
{
    return std::make_shared<pack::PackReader>(openerOf(source, layers), format, pathText(source.file), password,
                                              budgetOf(source));
}

std::unique_ptr<std::istream> openFile(const requested::PackFile &file)
{
    auto stream = file.inside ? openLayers(*file.inside, file.inside->layers.size()) : FileStream::open(file.file);
    return stream ? std::make_unique<ByteIstream>(std::move(*stream)) : nullptr;
}

} // namespace casebook::archive
