// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pack/zipbody.h"

namespace casebook::pack {

/// The headers and the directory of a zip, which QuaZip writes, around entries that are ready made (its raw mode).
///
/// QuaZip refuses method 99, by which AES entries are known, and knows no encryption but its own: entries are written
/// as deflated, and version, method and the flag for encryption are set behind it, in each local header and in the
/// directory. Only its classes are used: its library for Windows exports nothing else.
class ZipFrame
{
public:
    static Result<std::unique_ptr<ZipFrame>> overFile(const Path &file, ZipProtection protection);
    static Result<std::unique_ptr<ZipFrame>> overSink(ZipWriter::Sink sink, std::string name);

    ~ZipFrame();

    Status add(const std::string &name, ZipBody &body);
    Status finish();

private:
    struct State;
    explicit ZipFrame(std::unique_ptr<State> state);

    Status broken() const;
    bool markEncrypted(std::uint64_t version);

    std::unique_ptr<State> m_state;
};

} // namespace casebook::pack
