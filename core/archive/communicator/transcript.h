// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/communicator/draft.h"
#include "core/archive/communicator/settings.h"
#include "core/model/records.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::archive::communicator {

enum class Container : std::uint8_t { Text, Rtf, Html, Mht, Xml, Table };

/// `text`, `RTF`, `HTML`, `MHTML`, `XML`, `CSV`.
std::string_view containerName(Container container);

/// Something that was said, or that is no speech. Spans are disjoint, in order, and together everything behind the byte
/// order mark.
struct Entry
{
    Draft::Kind kind = Draft::Kind::Header;
    Span span = {};
    std::string sender = {}; ///< As written; "Me" is the owner where one is known. Title: the partner.
    std::string text = {};
    std::optional<Instant> time = {};
    std::string rawTime = {};
    bool uncertain = false;
};

/// Where from entry `first` on a session goes.
struct Session
{
    std::size_t first = 0; ///< Index of an entry.
    std::size_t end = 0;
    std::string partner = {};
};

/// Something to tell about the whole file; the reader makes issues of them.
struct Remark
{
    Severity severity = Severity::Warning;
    std::string_view code = {};
    std::string message = {};
};

/// What is to be asked because the file does not say it.
struct OpenQuestions
{
    bool dateOrder = false; ///< There are dates like 3/4/2017 and none with a value above 12.
    bool zone = false;      ///< There are times, and no zone was chosen.
    bool owner = false;     ///< "Me" speaks, or nobody said whose history it is.
    bool pattern = false;   ///< Several patterns fit equally many lines.
};

/// A transcript in the form that was found.
struct Transcript
{
    Container container = Container::Text;
    std::string encoding = {};
    std::size_t mark = 0;                ///< Bytes of the byte order mark.
    std::optional<Pattern> pattern = {}; ///< Of lines.
    std::vector<Pattern> tied = {};
    DateOrder dateOrder = DateOrder::Unknown; ///< What the dates themselves say, else what was chosen.
    std::vector<Entry> entries = {};          ///< Empty: it fits no form (unparsed).
    std::vector<Session> sessions = {};
    std::string whole = {}; ///< Unparsed: all of its text.
    std::vector<Remark> remarks = {};
    OpenQuestions open = {};
};

/// Reads a transcript. A pure function of its arguments; any bytes are taken (at most `mostBytes`). `zone` is that of
/// its times, UTC when null.
Transcript parse(std::string_view bytes, const Settings &settings, const std::chrono::time_zone *zone);

} // namespace casebook::archive::communicator
