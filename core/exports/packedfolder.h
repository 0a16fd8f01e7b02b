// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/exportfolder.h"
#include "core/pack/zipwriter.h"

#include <functional>
#include <memory>
#include <optional>

namespace casebook::exports {

/// How the files of an export are packed into one.
struct Packing
{
    enum class Protection : std::uint8_t {
        Aes256,       ///< A zip with AES-256 (WinZip AE-2).
        ZipCrypto,    ///< A zip that old systems open. Broken: the manifest says so.
        InnerArchive, ///< AES-256 around a zip, so that the names of its files are hidden too.
        Recipient,    ///< A zip encrypted as a whole to a certificate (CMS, AES-256).
    };

    Protection protection = Protection::Aes256;
    crypto::Secret password;   ///< Not for a recipient.
    std::string recipient;     ///< The certificate as PEM.
    std::string recipientName; ///< Of its file: the subject of errors.
};

/// `AES-256 zip (WinZip AE-2)`, …: the words of the manifest.
std::string_view protectionName(Packing::Protection protection);

/// `delivery.zip` or `delivery.zip.p7m`.
std::string_view packName(Packing::Protection protection);

/// The files of an export as entries of one encrypted file, in a folder on disk. Nothing of them is ever there in plain
/// form. Names are refused as by DiskFolder.
class PackedFolder final : public ExportFolder
{
public:
    /// `folder` is that of an unfinished export.
    static Result<std::unique_ptr<PackedFolder>> begin(const Path &folder, const Packing &packing);
    ~PackedFolder() override;

    Status write(const std::string &name, std::string_view content) override;
    Status append(const std::string &name, std::string_view content) override;
    Status close(const std::string &name) override;
    bool holds(const std::string &name) const override;
    Status putAside(std::uint64_t key, std::string_view bytes) override;
    Result<std::string> takeBack(std::uint64_t key) override;

    /// Closes what is open. The files, in order of their names' bytes; nothing but own files can be added then.
    Result<std::vector<ExportedFile>> files();

    /// A file of the pipeline itself, after files().
    Status writeOwn(std::string_view name, std::string_view content);

    Status finish();

private:
    struct Chain;

    explicit PackedFolder(std::unique_ptr<Chain> chain);

    std::unique_ptr<Chain> m_chain; ///< Of writers, from the files to the disk.
    FileBook m_book;
};

} // namespace casebook::exports
