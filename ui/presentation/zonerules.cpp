// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/zonerules.h"

#include <QCoreApplication>

namespace casebook::ui {

Result<const std::chrono::time_zone *> zoneRules(const QByteArray &id)
{
    try {
        return std::chrono::locate_zone(id.toStdString());
    } catch (const std::runtime_error &) {
        const auto text = [](const char *source) { return QCoreApplication::translate("ZoneRules", source); };
        return failure(
            Error::Code::Invalid, id.toStdString(),
            text(QT_TRANSLATE_NOOP("ZoneRules", "This computer has no rules for this time zone.")).toStdString(),
            text(QT_TRANSLATE_NOOP("ZoneRules", "Choose UTC in the menu View, and export again.")).toStdString());
    }
}

} // namespace casebook::ui
