// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/keyring.h"
#include "core/review/redaction.h"

#include <optional>
#include <string>

namespace casebook::work {

/// What is to be redacted, as a person names it.
struct RedactionOrder
{
    std::string id;            ///< Of an event, or (`conversation`) of a conversation, 32 hex digits.
    bool conversation = false; ///< All of it is withheld.
    std::string span;          ///< As review::parseSpan(); empty = all of the event.
    std::string reason;        ///< As review::chooseReason().
};

/// Keeps the redaction, notes it in the log (signed, where there is a key), and answers its number. Invalid: the
/// reason, the id, or a span that the text has not. NotFound, Conflict as store::addRedaction().
Result<std::int64_t> redact(const Path &caseFile, const RedactionOrder &order,
                            const std::optional<crypto::PrivateKey> &key = std::nullopt);

/// Takes off the redaction of this number. NotFound.
Status unredact(const Path &caseFile, std::int64_t number, const std::optional<crypto::PrivateKey> &key = std::nullopt);

/// Takes off those of an event or conversation, all or those of this span; how many. NotFound where none holds.
Result<std::int64_t> unredact(const Path &caseFile, const RedactionOrder &order,
                              const std::optional<crypto::PrivateKey> &key = std::nullopt);

} // namespace casebook::work
