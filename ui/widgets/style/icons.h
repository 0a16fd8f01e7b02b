// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace casebook::ui {

/// The line icons of the program, drawn for it on a grid of 24 (resources/icons/*.svg).
enum class Icon {
    // pages
    Read,
    Find,
    Decide,
    Ask,
    Export,
    Move,
    Proof,
    // room events
    Create,
    Destroy,
    Invite,
    Decline,
    Join,
    Leave,
    NickChange,
    Kick,
    Ban,
    // other events
    Message,
    Call,
    Attachment,
    Deletion,
    System,
    Other,
    // things
    Person,
    People,
    Room,
    Tenant,
    Calendar,
    Clock,
    File,
    Folder,
    FolderOpen,
    CaseFile,
    // acts
    Stop,
    Filter,
    Search,
    Settings,
    Copy,
    Plus,
    Refresh,
    PaneLeft,
    PaneRight,
    Sun,
    Moon,
    // states
    Info,
    Warning,
    Check,
    Cross,
    // arrows
    ChevronUp,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
};

inline constexpr int iconCount = static_cast<int>(Icon::ChevronRight) + 1;

/// Tinted when it is painted, from the palette of that moment: text, dim where disabled, and in a selected row what
/// the palette writes there. Chevrons do not mirror themselves in right-to-left windows: ask for the other one.
QIcon icon(Icon which);

/// In one colour of the caller's.
QIcon icon(Icon which, const QColor &colour);

/// As a picture of `size` device-independent pixels.
QPixmap iconPixmap(Icon which, const QColor &colour, int size, qreal devicePixelRatio);

/// The icon of the program in all its sizes, in its own colours.
QIcon programIcon();

} // namespace casebook::ui
