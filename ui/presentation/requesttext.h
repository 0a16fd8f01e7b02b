// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/requests.h"

#include <QPair>
#include <QString>
#include <QStringList>
#include <QTimeZone>

namespace casebook::ui {

/// Requests in words: one place for page, dialogs and the printed sheet.

QString requestStateText(review::RequestState state);
/// What somebody did: "Submitted", "Approved".
QString requestActText(review::RequestAct act);
QString reviewPointText(review::ReviewPoint point);
/// "Mail files (EML)".
QString deliveryFormatText(const std::string &format);
/// The common name of a certificate, or all of its subject where there is none.
QString personText(const crypto::Certificate &person);
/// In groups that can be compared by telephone: `7f3a 91c0 …`.
QString fingerprintText(std::string_view hex);
/// The SHA-256 of these bytes, 64 hex digits.
QString digestText(std::string_view bytes);
/// "ends in 9 days", "over since 2 March"; empty where nothing ends.
QString lifeText(const review::Request &request, Instant now, const QTimeZone &zone);
/// "messages of odette.marsh@…, 2024-09-01 to 2024-10-31": the switches in words, else the query.
QString scopeText(const review::RequestForm &form);

using RequestFields = QList<QPair<QString, QString>>;
/// Who asks for what, why, for whom, and how it is delivered: what the requester wrote.
RequestFields askedFields(const review::RequestForm &form);
/// What is to leave, as it will be exported.
RequestFields scopeFields(const review::Request &request);
/// What was found when it was submitted; empty before.
RequestFields foundFields(const review::Request &request);

} // namespace casebook::ui
