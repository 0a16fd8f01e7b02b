// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/store/acts.h"
#include "core/store/casefile.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace casebook::store {

/// Texts that people keep in a case under a name. Every change is a new version, and so is a deletion, so that the
/// history says who wanted what and when. What the texts mean is for core/review to say.

/// The numbers are stored in case files.
enum class SavedKind : std::uint8_t { Filter = 0, TermList = 1, MailTarget = 2 };

/// `filter`, `term list`, `mail target`.
std::string_view savedKindName(SavedKind kind);

struct SavedText
{
    std::string text;
    std::string context = {};
    std::string zone = {};

    bool operator==(const SavedText &) const = default;
};

struct SavedVersion
{
    std::int64_t number = 1;
    std::optional<SavedText> content; ///< None: it was deleted.
    Act act;
};

struct Saved
{
    std::string name;  ///< As it was first written; names are compared without regard to case.
    std::string owner; ///< The author of the first version.
    SavedVersion newest;
};

/// Keeps the text as the newest version under this name, and answers its number; a text that is the newest already
/// makes no other. Invalid: the name, see checkName().
Result<std::int64_t> save(CaseFile &file, SavedKind kind, std::string_view name, const SavedText &content,
                          const Act &act);

/// It is not listed any more; its history stays, and a text saved under this name goes on with it. NotFound.
Status removeSaved(CaseFile &file, SavedKind kind, std::string_view name, const Act &act);

} // namespace casebook::store
