// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/discovery.h"

namespace casebook::archive::communicator {

/// Whether the beginning of a file is text of any kind that a client may save: nothing that only programs read.
bool mayBeTranscript(std::string_view start);

/// Makes transcripts of the files among `found` that are no server archives and may be some. Nothing in a text says
/// that it comes from a client, so this is done only where the person says so. Reads the beginnings of these files,
/// also of those in packs and encrypted files.
void claim(Discovery &found);

} // namespace casebook::archive::communicator
