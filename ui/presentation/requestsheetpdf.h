// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/requests.h"

#include <QString>

namespace casebook::ui {

/// The sheet of a request to print and sign by hand, or to compare on the telephone: what is asked, what was found, the
/// steps with the fingerprints of their authors, and the digest of the submission. No text of a message is in it.
QString requestSheetHtml(const review::Request &request);

/// The same as PDF. Needs a QGuiApplication. Writes a new file or replaces one, all or nothing.
Status saveRequestSheet(const review::Request &request, const QString &caseTitle, const Path &file);

} // namespace casebook::ui
