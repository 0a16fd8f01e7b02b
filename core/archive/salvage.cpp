// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/salvage.h"

#include <algorithm>

namespace casebook::archive {

namespace {

constexpr std::string_view cutWord = ", cut";

bool isEncrypted(const Layer &layer)
{
    return layer.kind == Layer::Kind::Cms || layer.kind == Layer::Kind::OpenPgp || !layer.password.empty();
}

} // namespace

SalvagingStream::SalvagingStream(ByteStream &stream, std::span<const Layer> layers)
    : m_stream(stream), m_salvages(std::ranges::none_of(layers, isEncrypted))
{
}

Result<std::size_t> SalvagingStream::read(std::span<char> room)
{
    if (m_cut)
        return 0;
    auto got = m_stream.read(room);
    if (got || !m_salvages || got.error().code != Error::Code::Corrupt)
        return got;
    m_cut = got.error();
    return 0;
}

bool isCut(const SourceHead &head)
{
    return head.wrapping.ends_with(cutWord);
}

void CutNotingSink::beginSource(const SourceHead &source)
{
    m_wrapping = source.wrapping;
    if (!isCut(source))
        m_wrapping += cutWord;
    m_sink.beginSource(source);
}

void CutNotingSink::endSource(const SourceTail &tail)
{
    if (!m_isCut())
        return m_sink.endSource(tail);
    m_sink.issue(
        {.span = {tail.bytes, 0},
         .severity = Severity::Error,
         .code = "cut-wrapping",
         .message = "The file that it is packed in is cut or damaged: what came behind this byte is missing, and what "
                    "stands before it may be wrong."});
    SourceTail cut = tail;
    cut.wrapping = m_wrapping;
    m_sink.endSource(cut);
}

} // namespace casebook::archive
