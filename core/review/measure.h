// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/crypto/digest.h"
#include "core/review/redaction.h"
#include "core/review/selection.h"

#include <QJsonObject>

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace casebook::review {

/// What a selection holds, as an approver signs it.
struct Measure
{
    std::int64_t conversations = 0;
    std::int64_t events = 0;
    std::map<std::string, std::int64_t> byType;
    std::int64_t people = 0;          ///< Senders, each once.
    std::uint64_t bytes = 0;          ///< Of their texts, UTF-8.
    std::int64_t redacted = 0;        ///< Events of which something is hidden.
    std::int64_t withheld = 0;        ///< Events of withheld conversations.
    crypto::Sha256Value redactions{}; ///< Over all redactions that touch the selection, by leaf.
    crypto::Sha256Value root{};       ///< RFC 6962, over the leaves in order of start of conversation, and ordinal.

    bool operator==(const Measure &) const = default;
};

/// As in signed statements: `counts`, `redactions` and `root`.
QJsonObject toJson(const Measure &measure);
/// Nothing missing, nothing of another kind; else Corrupt.
Result<Measure> measureFromJson(const QJsonObject &object);

/// Reads the selection once. Invalid for a case of an older program that has no secret yet: it gets one with its first
/// request or redaction.
Result<Measure> measure(const store::CaseReader &reader, const Selection &selection, const Redactions &redactions,
                        Progress &progress);

/// What is different now, in plain words, one sentence each; empty where nothing is.
std::vector<std::string> changesSince(const Measure &then, const Measure &now);

} // namespace casebook::review
