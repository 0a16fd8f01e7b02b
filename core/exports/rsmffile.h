// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/mailbody.h"
#include "core/exports/mailparts.h"
#include "core/exports/people.h"
#include "core/store/casereader.h"

#include <QJsonObject>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::exports {

/// What one RSMF file holds (docs/format-rsmf.md).
struct RsmfSlice
{
    const MailSubject &subject;
    MailPlace place;
    MailPart &part;
    std::vector<QJsonObject> events; ///< In order of time.
    std::vector<Person> people;
};

/// `lines` has one event a line.
std::vector<QJsonObject> rsmfEventsInOrder(std::string_view lines);

/// rsmf.zip: the manifest, and the files that were sent, which `reader` gives.
Result<std::string> rsmfZip(const store::CaseReader &reader, const RsmfSlice &slice);

/// The mail around it. `digests` are those of all sources of the case, in hex.
std::string rsmfMail(const RsmfSlice &slice, std::string_view transcript, std::string_view zip,
                     const std::map<SourceKey, std::string> &digests);

} // namespace casebook::exports
