// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "fuzztarget.h"

#include "../support/memorystream.h"
#include "core/crypto/cms.h"
#include "core/crypto/openpgp.h"
#include "testkey.h"

// Encrypted CMS files in DER, PEM and S/MIME, with a key and a password at hand: opening ends, gives the same however
// the bytes come in, and never more than the file could hold.

namespace {

using namespace casebook;
using namespace casebook::test;

const crypto::Keyring &keyring()
{
    static const crypto::Keyring made{{crypto::Secret("casebook")},
                                      {*crypto::PrivateKey::parse(testKey, "key", crypto::Secret("casebook"))}};
    return made;
}

Result<std::string> decrypt(std::string_view bytes, std::size_t portion)
{
    const auto stream = crypto::openCms(opener(bytes, portion), "cms", keyring());
    return stream ? readAll(**stream) : Result<std::string>(std::unexpected(stream.error()));
}

} // namespace

void fuzzOne(std::string_view bytes)
{
    static_cast<void>(crypto::isEncryptedCms(bytes));
    static_cast<void>(crypto::isOpenPgpMessage(bytes));
    const auto recipients = crypto::cmsRecipients(opener(bytes, 4096), "cms");
    const auto content = decrypt(bytes, bytes.size() + 1);
    promise(recipients || !content, "what can be opened names its recipients");
    promise(!content || content->size() <= bytes.size(), "no more comes out than went in");
    promise(content.has_value() == decrypt(bytes, 1 + bytes.size() % 13).has_value(),
            "it does not depend on how much is read at once");
}
