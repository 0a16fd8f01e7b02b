// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/records.h"

#include <istream>

namespace casebook::archive {

/// Takes a SourceKind::Media whole: its bytes are one record, Content. Contract as for all readers (readsource.h).
Status readMedia(std::istream &bytes, const SourceHead &head, RecordSink &sink, Progress &progress);

} // namespace casebook::archive
