// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/eventicon.h"

namespace casebook::ui {

Icon eventIcon(EventType type)
{
    switch (type) {
    case EventType::Message: return Icon::Message;
    case EventType::MucCreate: return Icon::Create;
    case EventType::MucDestroy: return Icon::Destroy;
    case EventType::MucInvite: return Icon::Invite;
    case EventType::MucInviteDecline: return Icon::Decline;
    case EventType::MucJoin: return Icon::Join;
    case EventType::MucLeave: return Icon::Leave;
    case EventType::MucNickChange: return Icon::NickChange;
    case EventType::MucKick: return Icon::Kick;
    case EventType::MucBan: return Icon::Ban;
    case EventType::Call: return Icon::Call;
    case EventType::System: return Icon::System;
    case EventType::Attachment: return Icon::Attachment;
    case EventType::Deletion: return Icon::Deletion;
    case EventType::Other: break;
    }
    return Icon::Other;
}

} // namespace casebook::ui
