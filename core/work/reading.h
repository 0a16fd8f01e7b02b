// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/crypto/keyring.h"
#include "core/review/selection.h"
#include "core/store/casereader.h"

#include <QJsonObject>

#include <cstddef>
#include <optional>

namespace casebook::work {

/// Whether reading this case on the command line needs a key: those of the policy four-eyes, as they were made.
Result<bool> readingNeedsKey(const store::CaseReader &reader);

/// Puts into the log who is about to read what (verb, filter, how many events), signed with the key. Where reading
/// needs one and there is none, or its certificate is not valid, or the clock was set back: NotPermitted, which is
/// logged, too. What cannot be logged must not be shown. Does nothing where no key is needed and none was given.
Status noteReading(const store::CaseReader &reader, const std::optional<crypto::PrivateKey> &key,
                   const QJsonObject &details, const Clock &clock = SystemClock());

/// What the log says about reading these events: `command`, filter, context rule, and how many are shown.
QJsonObject readingDetails(const char *command, const review::Selection &selection, std::size_t shown);

/// Notes in the log of a four-eyes case that somebody tried and failed.
void noteRefusal(const store::CaseReader &reader, const Error &reason, QJsonObject details);

} // namespace casebook::work
