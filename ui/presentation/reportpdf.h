// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/readingreport.h"

#include <QString>

#include <string>

namespace casebook::ui {

/// A document of HTML on pages of A4 across (HtmlPages). Writes a new file or replaces one, all or nothing.
Status savePdf(const std::string &html, const QString &title, const QString &foot, const Path &file);

/// The HTML form of the report, the same way.
Status savePdf(const work::ReadingReport &report, const Path &file);

} // namespace casebook::ui
