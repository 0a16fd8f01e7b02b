// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/exportfolder.h"
#include "core/exports/manifest.h"
#include "core/exports/packedfolder.h"

#include <memory>
#include <vector>

namespace casebook::exports {

/// Where the files of an export go: into a folder, or into a pack that lies in one; at the end with their manifest,
/// digests, and signature.
class OutputPlace
{
public:
    /// `path` is that of an unfinished export. `packed` and `signer` may be null; they outlive this object.
    static Result<OutputPlace> begin(const Path &path, const PackedExport *packed, const crypto::PrivateKey *signer);

    ExportFolder &folder() { return m_pack ? static_cast<ExportFolder &>(*m_pack) : m_disk; }

    /// All files but those of the pipeline. Nothing can be added then.
    Result<std::vector<ExportedFile>> files() { return m_pack ? m_pack->files() : m_disk.finish(); }

    /// Writes the manifest, and ends the export.
    Status finish(const Manifest &manifest);

private:
    OutputPlace(const Path &path, const PackedExport *packed, const crypto::PrivateKey *signer)
        : m_path(path), m_packed(packed), m_signer(signer), m_disk(path, writers)
    {
    }

    Result<std::string> signatureOver(const std::string &manifestJson) const;
    Status writeManifest(const Manifest &manifest) const;
    Status finishPack(const Manifest &manifest);

    static constexpr std::size_t writers = 2; ///< Threads: one cannot create files as fast as mails are made.

    Path m_path;
    const PackedExport *m_packed;
    const crypto::PrivateKey *m_signer;
    DiskFolder m_disk;
    std::unique_ptr<PackedFolder> m_pack;
};

} // namespace casebook::exports
