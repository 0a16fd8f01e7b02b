// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/console.h"
#include "core/exports/eml.h"

#include <QJsonObject>

#include <optional>

namespace casebook::cli {

/// The report of an export, as docs/command-line.md has it.
QJsonObject toJson(const exports::ExportReport &report);

/// The same for people.
void print(const exports::ExportReport &report, Console &console);

/// Of a rehearsal: what should be looked at before the export itself. Nothing otherwise.
void addProblems(QJsonObject &object, const exports::ExportReport &report,
                 const std::optional<exports::MailFigures> &mails = {});
void printProblems(const exports::ExportReport &report, Console &console,
                   const std::optional<exports::MailFigures> &mails = {});

/// Says where the books do not balance, and where there was nothing to export.
void warn(const exports::ExportReport &report, const std::string &caseFile, Console &console);

/// All of that, for an export that has nothing more to tell; Incomplete where something was left out.
ExitCode tell(const exports::ExportReport &report, const std::string &caseFile, Console &console);

} // namespace casebook::cli
