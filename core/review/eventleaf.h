// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/merkle.h"
#include "core/model/event.h"

#include <string>
#include <string_view>

namespace casebook::review {

/// What of an event is approved and proved: canonical JSON of event id, conversation identity (tenant and Conv ID),
/// type, time, sender, decoded text and what else its record says. Nothing of it depends on the place of the record, on
/// the order of imports, or on what other records tell (names, rooms, deletions), so that it stays when a conversation
/// moves from its `.conv` into the daily file.
std::string leafText(const Event &event);

/// HMAC of the event id under the secret of the case: without it, nobody can find a short text by trying all that it
/// could be.
crypto::Sha256Value leafSalt(std::string_view secret, const EventId &id);

/// SHA-256(0x00 ‖ salt ‖ leafText()): the leaf of RFC 6962 over both.
crypto::Sha256Value eventLeaf(std::string_view secret, const Event &event);

} // namespace casebook::review
