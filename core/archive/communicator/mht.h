// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/communicator/mappedtext.h"

namespace casebook::archive::communicator {

/// Whether bytes are a page saved as one file (MHTML, RFC 2557), by their first header fields.
bool isMht(std::string_view bytes);

struct MhtPage
{
    MappedText body;     ///< The page's own bytes, its transfer encoding undone.
    std::string charset; ///< As its header names it; may be empty.
};

/// The first HTML part (else the first text part) of a MIME message; nested at most 8 deep. None when it has no such
/// part. What quoted-printable or base64 does not allow is passed over.
std::optional<MhtPage> mhtPage(std::string_view bytes);

} // namespace casebook::archive::communicator
