// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/generator/archivegenerator.h"

#include <QString>
#include <QStringList>

#include <map>
#include <set>

namespace casebook::test {

/// An archive for the tasks that people are given (tests/ui/tst_tasks.cpp), and what is true of it: a made archive with
/// missing days and damaged records, and beside it a tenant of its own with
/// - a room in which somebody says the door code, after one person took another name, and before and after one is
///   thrown out;
/// - a chat of two over the night of 28 March 2021, when the clocks of Central Europe go from two to three;
/// - a chat with words for a term list.
struct TaskArchive
{
    QString folder; ///< `…/IMArchives`
    MadeArchive key;

    QString doorCode = QStringLiteral("door code");
    std::set<QString> presentAtDoorCode; ///< Addresses.

    QString mara;
    QString ilan;
    int inTheNight = 0; ///< Messages between the two from 01:30 to 03:45 on the clocks of Central Europe.

    QStringList terms;             ///< 25, of which one is faulty.
    QString faultyTerm;            ///< An open quote.
    std::map<QString, int> hits;   ///< Of every other term.
    std::map<QString, int> unique; ///< Hits that no other term has.
    int anyTerm = 0;               ///< Messages with at least one of them.
};

/// Writes it into `folder`. False when it could not be written.
bool makeTaskArchive(const QString &folder, TaskArchive &archive);

} // namespace casebook::test
