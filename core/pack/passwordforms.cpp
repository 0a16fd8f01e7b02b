// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pack/passwordforms.h"

#include "core/base/qtext.h"
#include "core/base/utf8.h"
#include "core/pack/codepage437.h"

namespace casebook::pack {

namespace {

std::optional<char> toLatin1(char32_t character)
{
    return character < 0x100 ? std::optional(static_cast<char>(character)) : std::nullopt;
}

void addForm(std::vector<crypto::Secret> &forms, const QString &text, std::optional<char> (*byteOf)(char32_t))
{
    std::string bytes;
    for (const QChar character : text) {
        const auto byte = byteOf(character.unicode());
        if (!byte)
            return crypto::wipe(bytes);
        bytes += *byte;
    }
    forms.emplace_back(bytes);
    crypto::wipe(bytes);
}

} // namespace

std::vector<crypto::Secret> passwordForms(const crypto::Secret &password)
{
    std::vector<crypto::Secret> forms{password};
    if (utf8::isAscii(password.text()))
        return forms;
    QString text = toQString(password.text());
    addForm(forms, text, toLatin1);
    addForm(forms, text, toCodePage437);
    text.fill(QChar(0));
    return forms;
}

} // namespace casebook::pack
