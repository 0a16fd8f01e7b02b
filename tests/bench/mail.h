// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"

namespace casebook::bench {

/// Mails of the events of a case: serialised in memory, against Python's generator over the same contents; written to
/// files, against bare creation of files of the same names and sizes; and delivered to a sink on loopback, against
/// Postfix's smtp-source with as many connections, where that is installed. `folder` is for what is written.
void measureMail(const Path &caseFile, const Path &folder);

} // namespace casebook::bench
