// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/presence.h"

#include <QString>
#include <QTimeZone>

#include <vector>

namespace casebook::ui {

/// A person and whether they could see an event, in words.
struct SeenBy
{
    QString name;
    QString address;
    bool certain = true;
    QString note; ///< Since and until when the record has them there, or why it is not sure.
};

/// Those who were there first, then the uncertain ones.
std::vector<SeenBy> seenBy(const Presence &presence, const Event &event, const std::vector<Participant> &spans,
                           const QTimeZone &zone);

QString doubtText(PresenceDoubt doubt);

} // namespace casebook::ui
