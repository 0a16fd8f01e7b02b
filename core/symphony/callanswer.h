// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonValue>

#include <string>

namespace casebook::symphony {

/// What became of one call, after every repetition that is safe.
struct CallAnswer
{
    int status = 0;        ///< 0: no answer came, and whether it arrived is not known.
    std::string body;      ///< Of the answer; where none came, why.
    bool repeated = false; ///< An earlier try may have arrived, too.

    bool done() const { return status >= 200 && status < 300; }
};

/// Null where the text is none.
QJsonValue jsonOf(const std::string &text);

/// What an answer that refuses says, on one line.
std::string messageOf(const CallAnswer &answer);

} // namespace casebook::symphony
