// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/audit/base64.h"

#include <QByteArray>

#include <algorithm>

namespace casebook::audit {

std::string toBase64(const crypto::Sha256Value &hash)
{
    const auto *bytes = reinterpret_cast<const char *>(hash.data());
    return QByteArray::fromRawData(bytes, static_cast<qsizetype>(hash.size())).toBase64().toStdString();
}

bool fromBase64(std::string_view text, crypto::Sha256Value &hash)
{
    const QByteArray bytes = QByteArray::fromBase64(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
    if (bytes.size() != static_cast<qsizetype>(hash.size()))
        return false;
    std::ranges::transform(bytes, hash.begin(), [](char byte) { return static_cast<std::byte>(byte); });
    return true;
}

} // namespace casebook::audit
