// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/checkpoints.h"

#include "core/base/qtext.h"
#include "core/work/openedcase.h"
#include "core/work/savefile.h"

#include <QFile>

namespace casebook::work {

namespace {

constexpr std::chrono::seconds patience(10);
constexpr qint64 longest = 1024 * 1024; ///< Of a checkpoint, or an answer.

Result<std::string> readSmall(const Path &path)
{
    QFile file(toQString(pathText(path)));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::NotFound, pathText(path), "cannot be read: " + file.errorString().toStdString(),
                       "Check the path and the permissions");
    if (file.size() > longest)
        return failure(Error::Code::Invalid, pathText(path), "it is much longer than such a file ever is",
                       "Choose the right one");
    return file.readAll().toStdString();
}

} // namespace

Result<audit::CheckpointComparison> compareWithKept(const store::CaseReader &reader, const Path &kept)
{
    return readSmall(kept).and_then([&](const std::string &text) { return audit::compareWithKept(reader, text); });
}

Result<audit::StampQuery> writeStampQuery(const Path &caseFile, const Path &out)
{
    std::error_code error;
    if (std::filesystem::exists(out, error))
        return failure(Error::Code::Conflict, pathText(out), "there is a file of this name already",
                       "Choose another name");
    auto opened = openCase(caseFile, patience);
    if (!opened)
        return std::unexpected(opened.error());
    return audit::askForStamp(opened->file, opened->reader).and_then([&](const audit::StampQuery &query) {
        return saveFile(out, [&](const auto &write) { write(query.der); }).transform([&] { return query; });
    });
}

Result<audit::Stamp> acceptStamp(const Path &caseFile, const Path &answer, const Path &authorities)
{
    const auto trusted = crypto::readAuthorities(authorities);
    if (!trusted)
        return std::unexpected(trusted.error());
    const auto bytes = readSmall(answer);
    if (!bytes)
        return std::unexpected(bytes.error());
    return openCase(caseFile, patience).and_then([&](OpenedCase opened) {
        return audit::acceptStamp(opened.file, opened.reader, *bytes, *trusted, pathText(answer));
    });
}

} // namespace casebook::work
