// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/outputplace.h"

#include "core/crypto/signature.h"
#include "core/exports/layout.h"
#include "core/exports/systemfile.h"

#include <utility>

namespace casebook::exports {

namespace {

/// What may be told of an export to everybody who sees the pack.
Manifest besidePack(const Manifest &inner, std::string_view innerJson, const Packing &packing,
                    std::vector<ExportedFile> files)
{
    Manifest beside = inner;
    beside.caseTitle.clear();
    beside.query.clear();
    beside.files = std::move(files);
    beside.pack = {std::string(protectionName(packing.protection)), inner.id, crypto::sha256(innerJson)};
    beside.id = exportId(beside);
    return beside;
}

} // namespace

Result<OutputPlace> OutputPlace::begin(const Path &path, const PackedExport *packed, const crypto::PrivateKey *signer)
{
    OutputPlace place(path, packed, signer);
    if (packed == nullptr)
        return place;
    auto pack = PackedFolder::begin(path, packed->packing);
    if (!pack)
        return std::unexpected(pack.error());
    place.m_pack = std::move(*pack);
    return place;
}

// Over exactly these bytes; empty where nobody signs.
Result<std::string> OutputPlace::signatureOver(const std::string &manifestJson) const
{
    return m_signer == nullptr ? Result<std::string>() : crypto::sign(manifestJson, *m_signer);
}

Status OutputPlace::writeManifest(const Manifest &manifest) const
{
    const std::string json = manifestText(manifest);
    const auto signature = signatureOver(json);
    if (!signature)
        return std::unexpected(signature.error());
    return writeFile(m_path / layout::manifest, json)
        .and_then([&] { return writeFile(m_path / layout::sums, sumsText(manifest, json)); })
        .and_then(
            [&] { return signature->empty() ? Status() : writeFile(m_path / layout::manifestSignature, *signature); });
}

Status OutputPlace::finish(const Manifest &manifest)
{
    return m_pack ? finishPack(manifest) : writeManifest(manifest);
}

Status OutputPlace::finishPack(const Manifest &manifest)
{
    const std::string json = manifestText(manifest);
    const auto signature = signatureOver(json);
    if (!signature)
        return std::unexpected(signature.error());
    const std::string name(packName(m_packed->packing.protection));
    Status done =
        m_pack->writeOwn(layout::manifest, json)
            .and_then([&] { return m_pack->writeOwn(layout::sums, sumsText(manifest, json)); })
            .and_then(
                [&] { return signature->empty() ? Status() : m_pack->writeOwn(layout::manifestSignature, *signature); })
            .and_then([&] { return m_pack->finish(); })
            .and_then([&] { return m_disk.adopt(name); });
    if (!done)
        return done;
    auto files = m_disk.finish();
    if (!files)
        return std::unexpected(files.error());
    const ExportedFile pack = files->front();
    return writeManifest(besidePack(manifest, json, m_packed->packing, std::move(*files))).and_then([&] {
        return m_packed->note(manifest.id, pack);
    });
}

} // namespace casebook::exports
