// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace casebook::archive {

/// What a file is by its content, whatever its name says (rule U15 of the format page).
enum class ContentKind : std::uint8_t { ImArchive, Gzip, Zip, SevenZip, Tar, Cms, OpenPgp, Unknown };

/// `start` is the beginning of the file, 64 KiB are enough. An IM archive is known by a line that begins with one of
/// its record words and a delimiter, in UTF-8, Windows-1252 or UTF-16; garbage before that line does not matter. Of CMS
/// and OpenPGP only what is encrypted is known.
ContentKind sniff(std::string_view start);

} // namespace casebook::archive
