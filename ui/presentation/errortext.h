// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QString>

namespace casebook::ui {

/// An error as the window shows it.
struct ErrorText
{
    QString headline; ///< One translated sentence: what kind of thing went wrong, and with what.
    QString detail;   ///< The place, the reason and the advice, as core said them.

    bool operator==(const ErrorText &) const = default;
};

/// The one place that turns errors of core into words.
ErrorText errorText(const Error &error);

} // namespace casebook::ui
