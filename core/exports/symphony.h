// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/pipeline.h"
#include "core/symphony/stager.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace casebook::exports {

/// How messages are laid out for Symphony (docs/symphony.md).
struct SymphonyOptions
{
    enum class Form : std::uint8_t {
        Staged,  ///< `staged.jsonl`: addresses and keys of streams in place of Symphony's ids. The mapping only fills
                 ///< tables.
        Batches, ///< Whole request bodies; what the mapping does not know is left out.
    };

    static constexpr std::size_t mostMessages = 5'000; ///< A batch; the vendor's advice.

    Form form = Form::Staged;
    symphony::Mapping mapping = {};
    symphony::StagerOptions staging = {}; ///< Its mapping is set by the formatter.
    std::size_t batchMessages = 1'000;
    std::uint64_t batchBytes = 20'000'000;
    bool withoutRedacted =
        false; ///< Leaves out messages of which something is hidden, in place of what is left of them.
    bool attachments =
        false; ///< With the files that were sent, as far as the case holds them and a message takes them.
    /// For repairs: whether the message with this originalMessageId goes out. All of them, where it is empty.
    std::function<bool(std::string_view id)> wanted = {};
};

/// Messages for Symphony's import, with the tables of people and streams, what was left out, what was changed, and a
/// README. Every file below `batches` is a complete and valid body of `POST /agent/v4/message/import`, ordered by
/// stream and time. Memory holds one batch, and people, streams and members. `reader` gives Room IDs, and outlives the
/// formatter. The same case, clearance and options give the same bytes.
std::unique_ptr<Formatter> makeSymphonyFormatter(const store::CaseReader &reader, SymphonyOptions options);

} // namespace casebook::exports
