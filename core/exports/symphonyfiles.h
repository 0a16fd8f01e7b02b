// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/mailsources.h"
#include "core/symphony/stager.h"

namespace casebook::exports {

/// The files that go along with messages to Symphony: those that the case holds, up to what one message takes.
class SymphonyFiles
{
public:
    static constexpr std::uint64_t mostBytes = 30'000'000; ///< Of all files of a message; the vendor's limit.
    static constexpr std::size_t mostFiles = 25;           ///< Likewise.

    enum class Contents : bool { Leave, Read };

    /// The reader outlives this object. Without contents only names and sizes are told.
    static Result<SymphonyFiles> open(const store::CaseReader &reader, Contents contents);

    Result<symphony::FilesSent> of(const Event &event) const;

private:
    SymphonyFiles(const store::CaseReader &reader, Contents contents) : m_reader(reader), m_contents(contents) {}

    const store::CaseReader &m_reader;
    Contents m_contents;
    MailSources m_sources;
};

} // namespace casebook::exports
