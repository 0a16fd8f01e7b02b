// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"

#include <QDialog>

namespace casebook::ui {

/// The command that makes this system remove every day what is over in a case, whether or not the window is open: for
/// the Task Scheduler of Windows, elsewhere a line for `crontab -e`. Casebook sets nothing up by itself.
class PurgeTask : public QDialog
{
    Q_OBJECT

public:
    PurgeTask(const Path &caseFile, QWidget *parent);

    /// For Windows, and for all other systems; both paths absolute.
    static QString scheduledTask(const QString &program, const QString &caseFile, const QString &name);
    static QString cronLine(const QString &program, const QString &caseFile);
};

} // namespace casebook::ui
