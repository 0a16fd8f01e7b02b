// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/loadfiletable.h"
#include "core/exports/mailtarget.h"

#include <memory>
#include <string>
#include <vector>

namespace casebook::exports {

struct LoadFileOptions
{
    ProductionNumbers numbers = {};
    std::string volume = "VOL001"; ///< Name of the load files; as a prefix of numbers.
    std::vector<LoadFileField> fields = allLoadFileFields();

    Status check() const;
};

/// A production for review platforms (docs/format-loadfile.md): each mail is a document with the next number,
/// `NATIVES/0001/<number>.eml` and `TEXT/0001/<number>.txt` (UTF-8 with BOM, CR LF), a row of `DATA/<volume>.dat` and
/// of `DATA/<volume>.opt`. `DATA/<volume>_log.csv` lists what is redacted in which document, and what is withheld, with
/// the reasons. Wants mails with their text (MailSettings::plainText). `zone` is that of the mails, null = UTC.
std::unique_ptr<MailTarget> makeLoadFileTarget(LoadFileOptions options, const std::chrono::time_zone *zone);

} // namespace casebook::exports
