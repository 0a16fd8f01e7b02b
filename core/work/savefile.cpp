// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/savefile.h"

#include "core/base/qtext.h"

#include <QSaveFile>

namespace casebook::work {

Status saveFile(const Path &file, const std::function<void(const std::function<void(std::string_view)> &)> &write)
{
    QSaveFile target(toQString(pathText(file)));
    const auto failed = [&] {
        return failure(Error::Code::Io, pathText(file), "cannot be written: " + target.errorString().toStdString(),
                       "Choose another folder, or make room on the disk");
    };
    if (!target.open(QIODevice::WriteOnly))
        return failed();
    write([&target](std::string_view bytes) {
        target.write(bytes.data(), static_cast<qint64>(bytes.size())); // commit() tells of a failure
    });
    return target.commit() ? Status{} : failed();
}

} // namespace casebook::work
