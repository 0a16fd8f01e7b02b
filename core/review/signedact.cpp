// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/signedact.h"

#include "core/base/account.h"
#include "core/base/hex.h"
#include "core/base/json.h"
#include "core/base/qtext.h"
#include "core/crypto/digest.h"
#include "core/crypto/signature.h"

#include <QByteArray>
#include <QJsonDocument>

namespace casebook::review {

using namespace Qt::StringLiterals;

QJsonObject completeStatement(QJsonObject statement, const LogName &log, const crypto::Certificate &signer,
                              const std::string &time)
{
    constexpr std::size_t nonceBytes = 16; // what a statement says cannot be guessed from its digest
    const std::string nonce = crypto::randomBytes(nonceBytes);
    statement.insert("nonce"_L1, toQString(toHex(std::as_bytes(std::span(nonce)))));
    statement.insert("case"_L1, toQString(log.caseId));
    statement.insert("genesis"_L1, toQString(log.genesis));
    statement.insert("time"_L1, toQString(time));
    statement.insert("account"_L1, toQString(accountName()));
    statement.insert("signer"_L1, QJsonObject{{"fingerprint"_L1, toQString(signer.fingerprint())},
                                              {"subject"_L1, toQString(signer.subject())},
                                              {"email"_L1, toQString(signer.email())}});
    return statement;
}

Result<SignedAct> signStatement(std::string statement, const crypto::PrivateKey &key)
{
    return crypto::sign(statement, key).transform([&](std::string signature) {
        return SignedAct{std::move(statement), std::move(signature)};
    });
}

Result<SignedAct> signAct(QJsonObject statement, const LogName &log, const crypto::PrivateKey &key,
                          const std::string &time)
{
    return signStatement(toJson(completeStatement(std::move(statement), log, key.certificate(), time)), key);
}

void addTo(QJsonObject &details, const SignedAct &act)
{
    const QByteArray signature(act.signature.data(), static_cast<qsizetype>(act.signature.size()));
    details.insert("statement"_L1, toQString(act.statement));
    details.insert("signature"_L1, QString::fromLatin1(signature.toBase64()));
}

Result<CheckedAct> checkAct(const SignedAct &act, const LogName &log, const std::string &name)
{
    const auto signer = crypto::verifySignature(act.statement, act.signature, name);
    if (!signer)
        return std::unexpected(signer.error());
    const QByteArray text(act.statement.data(), static_cast<qsizetype>(act.statement.size()));
    QJsonObject statement = QJsonDocument::fromJson(text).object();
    const QString named = statement.value("signer"_L1).toObject().value("fingerprint"_L1).toString();
    if (named != toQString(signer->certificate.fingerprint()))
        return failure(Error::Code::Corrupt, name, "it says that somebody else signed it");
    if (statement.value("case"_L1).toString() != toQString(log.caseId) ||
        statement.value("genesis"_L1).toString() != toQString(log.genesis))
        return failure(Error::Code::Corrupt, name, "it is about another case");
    return CheckedAct{act, std::move(statement), signer->certificate, signer->time};
}

SignedAct signedActOf(const QJsonObject &details)
{
    const QByteArray signature = QByteArray::fromBase64(details.value("signature"_L1).toString().toLatin1());
    return {details.value("statement"_L1).toString().toStdString(), signature.toStdString()};
}

Result<CheckedAct> checkAct(const QJsonObject &details, const LogName &log, const std::string &name)
{
    return checkAct(signedActOf(details), log, name);
}

} // namespace casebook::review
