// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace casebook {

/// How far long work is, and whether it should go on.
///
/// Called from the working threads, often; implementations are thread-safe and cheap.
class Progress
{
public:
    virtual ~Progress() = default;

    /// `done` of `total` units (bytes for an import, events for an export); `total` 0 = not known yet.
    /// `items` counts what people count (events), `what` names the thing in hand, for instance a file.
    virtual void report(std::uint64_t done, std::uint64_t total, std::uint64_t items, std::string_view what) = 0;

    /// True once the person wants the work to stop. The work then ends soon with Error::Code::Cancelled,
    /// and keeps what it finished.
    virtual bool stopRequested() const = 0;
};

/// Nobody is watching, and nobody stops it.
class NoProgress final : public Progress
{
public:
    void report(std::uint64_t, std::uint64_t, std::uint64_t, std::string_view) override {}
    bool stopRequested() const override { return false; }
};

} // namespace casebook
