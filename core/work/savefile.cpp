// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/savefile.h"

#include "core/base/qtext.h"

#include <QSaveFile>

namespace casebook::work {

Status saveTo(const Path &file, const std::function<void(QIODevice &)> &write)
{
    QSaveFile target(toQString(pathText(file)));
    const auto failed = [&] {
        return failure(Error::Code::Io, pathText(file), "cannot be written: " + target.errorString().toStdString(),
                       "Choose another folder, or make room on the disk");
    };
    if (!target.open(QIODevice::WriteOnly))
        return failed();
    write(target);
    return target.commit() ? Status{} : failed();
}

Status saveFile(const Path &file, const std::function<void(const std::function<void(std::string_view)> &)> &write)
{
    return saveTo(file, [&write](QIODevice &target) {
        write([&target](std::string_view bytes) { target.write(bytes.data(), static_cast<qint64>(bytes.size())); });
    });
}

} // namespace casebook::work
