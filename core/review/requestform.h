// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "core/base/result.h"

#include <QJsonObject>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace casebook::review {

/// A document that supports a request: it stays where it is, and its digest tells later whether it is still the same.
struct SupportingDocument
{
    std::string name;
    std::uint64_t bytes = 0;
    std::string sha256; ///< 64 hex digits.
};

/// An approval that holds for more than one export: see Clearance::Kind::Standing.
struct StandingTerms
{
    std::string until;       ///< RFC 3339, UTC.
    std::int64_t events = 0; ///< At most so many an export.
    std::int64_t conversations = 0;
};

/// What somebody asks for, field by field as in the request file (docs/requests.md).
struct RequestForm
{
    struct Person
    {
        std::string name;
        std::string email;
        std::string role; ///< Of the approver: Legal, Compliance, HR.
    };
    struct Delivery
    {
        std::string format; ///< One of deliveryFormats().
        std::string target;
        int lifespanDays = 14; ///< From 1.
    };

    std::string organisation;
    Person requester;
    std::string reason;
    std::string legalJustification;
    std::vector<SupportingDocument> documents;
    std::string filter;  ///< In the query language; compiled, where the file gave a scope.
    QJsonObject scope;   ///< As given; empty where the file gave a filter.
    std::string context; ///< toText(ContextRule).
    Person approver;
    std::string statement; ///< That the data is necessary.
    std::string notified;  ///< How the people concerned were told, or which law forbids it; may be missing.
    Delivery delivery;
    std::optional<StandingTerms> standing;
};

/// `eml`, `csv`, …: what a request may ask for.
std::vector<std::string> deliveryFormats();

/// Reads a request file. Invalid: no JSON object, a key that is unknown, missing or of another kind (named in the
/// error), a filter, context rule or scope that cannot be read. NotFound: a document cannot be read; their paths count
/// from `folder`. `name` is the subject of errors.
Result<RequestForm> parseRequestFile(std::string_view json, const Path &folder, const std::string &name);

/// As in signed statements, and back; Corrupt where that is not what the program writes.
QJsonObject toJson(const RequestForm &form);
Result<RequestForm> formFromJson(const QJsonObject &object);

/// A scope of switches as a query: see docs/requests.md. Errors name the key.
Result<std::string> compileScope(const QJsonObject &scope, const std::string &name);

} // namespace casebook::review
