// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/identities.h"

#include "core/base/qtext.h"

#include <QFile>
#include <QStandardPaths>

#include <algorithm>

namespace casebook::work {

namespace fs = std::filesystem;
using crypto::Certificate;

namespace {

/// Makes a file that is not there yet, and that only this account may read.
Status writeNew(const Path &path, std::string_view content)
{
    QFile file(toQString(pathText(path)));
    const auto size = static_cast<qint64>(content.size());
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) &&
        file.write(content.data(), size) == size && file.flush())
        return {};
    if (file.error() == QFileDevice::OpenError && file.exists())
        return failure(Error::Code::Conflict, pathText(path), "there is a file of this name already",
                       "Choose another name");
    return failure(Error::Code::Io, pathText(path), "cannot be written: " + file.errorString().toStdString(),
                   "Check the permissions and the room on the disk");
}

} // namespace

Path identityFolder()
{
    const QString chosen = qEnvironmentVariable("CASEBOOK_IDENTITIES");
    if (!chosen.isEmpty())
        return pathFromText(chosen.toStdString());
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return pathFromText(data.toStdString()) / "Casebook" / "identities";
}

Result<std::vector<Certificate>> knownIdentities()
{
    std::vector<Certificate> known;
    std::error_code error;
    for (fs::directory_iterator entry(identityFolder(), error), end; !error && entry != end; entry.increment(error)) {
        if (entry->path().extension() != ".pem")
            continue;
        auto certificate = Certificate::read(entry->path());
        if (!certificate)
            return std::unexpected(certificate.error());
        known.push_back(std::move(*certificate));
    }
    std::ranges::sort(known, {}, &Certificate::subject);
    return known;
}

Status rememberIdentity(const Certificate &certificate)
{
    const Path file = identityFolder() / (certificate.fingerprint() + ".pem");
    std::error_code error;
    fs::create_directories(file.parent_path(), error);
    return fs::exists(file, error) ? Status() : writeNew(file, certificate.pem());
}

Result<Certificate> makeIdentity(const crypto::NewIdentity &identity, const crypto::Secret &passphrase,
                                 const Path &keyFile)
{
    Path certificateFile = keyFile;
    certificateFile.replace_extension(".pem");
    std::error_code error;
    for (const Path &file : {keyFile, certificateFile}) {
        if (fs::exists(file, error))
            return failure(Error::Code::Conflict, pathText(file), "there is a file of this name already",
                           "Choose another name");
    }
    const auto made = crypto::makeIdentity(identity, passphrase);
    if (!made)
        return std::unexpected(made.error());
    if (const Status written = writeNew(keyFile, made->keyFile); !written)
        return std::unexpected(written.error());
    if (const Status written = writeNew(certificateFile, made->certificate.pem()); !written)
        return std::unexpected(written.error());
    static_cast<void>(rememberIdentity(made->certificate)); // an account without a folder of its own has its two files
    return made->certificate;
}

} // namespace casebook::work
