// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/communicator/transcript.h"

namespace casebook::archive::communicator {

/// A line of the preview.
struct PreviewLine
{
    bool system = false;
    std::string sender = {};
    std::string text = {};
    std::string rawTime = {};
    std::optional<Instant> time = {};
};

/// What reading a transcript with these settings would give, without any case.
struct Findings
{
    Container container = Container::Text;
    std::string encoding = {};
    bool parsed = false;
    std::optional<Pattern> pattern = {};
    std::vector<Pattern> tied = {};
    DateOrder dateOrder = DateOrder::Unknown;
    std::size_t sessions = 0;
    std::size_t messages = 0;
    std::size_t systemLines = 0;
    std::vector<std::string> partners = {}; ///< Of the sessions; empty ones left out.
    std::vector<std::string> senders = {};  ///< As written, each once, in order of their first message.
    std::vector<PreviewLine> preview = {};  ///< The first lines; of an unparsed transcript one with the beginning.
    std::vector<Remark> remarks = {};
    OpenQuestions open = {};
};

/// Reads with `settings` and tells what came of it. Any bytes; stateless; any thread.
Findings examine(std::string_view bytes, const Settings &settings, const std::chrono::time_zone *zone,
                 std::size_t previewLines = 12);

} // namespace casebook::archive::communicator
