// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/timestamp.h"

#include "core/base/hex.h"
#include "core/crypto/asn1time.h"
#include "core/crypto/certificatestate.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ts.h>

#include <algorithm>
#include <cstring>
#include <fstream>
#include <iterator>

namespace casebook::crypto {

namespace {

using RequestPointer = std::unique_ptr<TS_REQ, FreedBy<TS_REQ_free>>;
using AnswerPointer = std::unique_ptr<TS_RESP, FreedBy<TS_RESP_free>>;
using ContextPointer = std::unique_ptr<TS_VERIFY_CTX, FreedBy<TS_VERIFY_CTX_free>>;
using NumberPointer = std::unique_ptr<BIGNUM, FreedBy<BN_free>>;
using IntegerPointer = std::unique_ptr<ASN1_INTEGER, FreedBy<ASN1_INTEGER_free>>;

std::unexpected<Error> unusable(const std::string &name, std::string reason, std::string advice)
{
    ERR_clear_error();
    return failure(Error::Code::Corrupt, name, std::move(reason), std::move(advice));
}

/// The whole of the bytes and nothing behind them, in the one spelling that DER allows; null where it is not.
template <auto read, auto write, typename Pointer> Pointer parse(std::string_view der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.data());
    const auto *end = at + der.size();
    Pointer object(read(nullptr, &at, static_cast<long>(der.size())));
    unsigned char *again = nullptr;
    const int length = object ? write(object.get(), &again) : -1;
    const bool same =
        at == end && length == static_cast<int>(der.size()) && std::memcmp(again, der.data(), der.size()) == 0;
    OPENSSL_free(again);
    ERR_clear_error();
    return same ? std::move(object) : nullptr;
}

RequestPointer parseQuery(std::string_view der)
{
    return parse<d2i_TS_REQ, i2d_TS_REQ, RequestPointer>(der);
}

AnswerPointer parseAnswer(std::string_view der)
{
    return parse<d2i_TS_RESP, i2d_TS_RESP, AnswerPointer>(der);
}

bool isOver(TS_MSG_IMPRINT *imprint, const Sha256Value &digest)
{
    const ASN1_OBJECT *algorithm = nullptr;
    X509_ALGOR_get0(&algorithm, nullptr, nullptr, TS_MSG_IMPRINT_get_algo(imprint));
    const ASN1_OCTET_STRING *bytes = TS_MSG_IMPRINT_get_msg(imprint);
    return OBJ_obj2nid(algorithm) == NID_sha256 && ASN1_STRING_length(bytes) == static_cast<int>(digest.size()) &&
           std::memcmp(ASN1_STRING_get0_data(bytes), digest.data(), digest.size()) == 0;
}

/// RFC 3161, 2.4.2: a stamp is there where the status is `granted`.
std::string refusalOf(TS_RESP *answer)
{
    TS_STATUS_INFO *status = TS_RESP_get_status_info(answer);
    if (ASN1_INTEGER_get(TS_STATUS_INFO_get0_status(status)) == TS_STATUS_GRANTED && TS_RESP_get_tst_info(answer))
        return {};
    std::string reason = "the authority has not granted it";
    const STACK_OF(ASN1_UTF8STRING) *texts = TS_STATUS_INFO_get0_text(status);
    for (int i = 0; i < sk_ASN1_UTF8STRING_num(texts); ++i) {
        const ASN1_UTF8STRING *text = sk_ASN1_UTF8STRING_value(texts, i);
        reason +=
            std::string(i == 0 ? ": " : "; ") + std::string(reinterpret_cast<const char *>(ASN1_STRING_get0_data(text)),
                                                            static_cast<std::size_t>(ASN1_STRING_length(text)));
    }
    return reason;
}

Instant timeOf(TS_RESP *answer)
{
    return instantOf(TS_TST_INFO_get_time(TS_RESP_get_tst_info(answer))).value_or(Instant());
}

std::string serialOf(TS_RESP *answer)
{
    const NumberPointer number(ASN1_INTEGER_to_BN(TS_TST_INFO_get_serial(TS_RESP_get_tst_info(answer)), nullptr));
    char *digits = number ? BN_bn2hex(number.get()) : nullptr;
    std::string text = digits ? digits : "";
    OPENSSL_free(digits);
    return text;
}

/// With trust in these authorities, at the time of the stamp: it stays good when their certificates are over.
ContextPointer contextFor(TS_REQ *query, std::span<const Certificate> authorities, Instant time)
{
    ContextPointer context(TS_REQ_to_TS_VERIFY_CTX(query, nullptr));
    X509_STORE *trusted = X509_STORE_new();
    if (!context || !trusted)
        return nullptr;
    for (const Certificate &authority : authorities) {
        const std::string pem = authority.pem();
        const X509Pointer certificate(PEM_read_bio_X509(bioOver(pem).get(), nullptr, nullptr, nullptr));
        X509_STORE_add_cert(trusted, certificate.get());
    }
    constexpr std::int64_t perSecond = 1'000'000'000;
    X509_VERIFY_PARAM *rules = X509_STORE_get0_param(trusted);
    X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_PARTIAL_CHAIN);
    X509_VERIFY_PARAM_set_time(rules, static_cast<time_t>(time.nanoseconds / perSecond));
    TS_VERIFY_CTX_set0_store(context.get(), trusted);
    TS_VERIFY_CTX_add_flags(context.get(), TS_VFY_SIGNATURE);
    return context;
}

std::unexpected<Error> explain(const std::string &name)
{
    const unsigned long first = ERR_peek_error();
    switch (ERR_GET_LIB(first) == ERR_LIB_TS ? ERR_GET_REASON(first) : 0) {
    case TS_R_NONCE_MISMATCH:
    case TS_R_NONCE_NOT_RETURNED:
        return unusable(name, "it is the answer to another query: its nonce is another one",
                        "Take in the answer to the query that was written last, or write a new query");
    case TS_R_MESSAGE_IMPRINT_MISMATCH:
        return unusable(name, "it is a stamp over something else: its digest is another one",
                        "Take in the answer to the query that was written last, or write a new query");
    case TS_R_CERTIFICATE_VERIFY_ERROR:
        return unusable(name,
                        "none of the given authorities vouches for whoever signed it, for time stamps and at that time",
                        "Get the authority's certificate from itself, and give the right one");
    default: break;
    }
    return unusable(name, "its signature does not fit: it was changed, or cut",
                    "Get the answer from the authority again");
}

/// Whose certificate the signed attribute of the token names; the check has found it among those in the token.
Result<Certificate> signerOf(TS_RESP *answer, const std::string &name)
{
    STACK_OF(X509) *signers = PKCS7_get0_signers(TS_RESP_get_token(answer), nullptr, 0);
    X509 *signer = signers ? sk_X509_value(signers, 0) : nullptr;
    auto certificate = signer ? Result<Certificate>(certificateOf(signer)) : explain(name);
    sk_X509_free(signers);
    return certificate;
}

} // namespace

Result<std::string> timeStampQuery(const Sha256Value &digest)
{
    constexpr std::size_t nonceBytes = 8;
    const RequestPointer query(TS_REQ_new());
    const std::unique_ptr<TS_MSG_IMPRINT, FreedBy<TS_MSG_IMPRINT_free>> imprint(TS_MSG_IMPRINT_new());
    const std::unique_ptr<X509_ALGOR, FreedBy<X509_ALGOR_free>> algorithm(X509_ALGOR_new());
    std::string random = randomBytes(nonceBytes);
    random[0] = static_cast<char>((static_cast<unsigned char>(random[0]) & 0x3FU) | 0x40U); // positive, never short
    const auto *bytes = reinterpret_cast<const unsigned char *>(random.data());
    const NumberPointer number(BN_bin2bn(bytes, static_cast<int>(random.size()), nullptr));
    const IntegerPointer nonce(BN_to_ASN1_INTEGER(number.get(), nullptr));
    auto bare = digest; // the call takes bytes that it could change
    const bool whole = X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nullptr) == 1 &&
                       TS_MSG_IMPRINT_set_algo(imprint.get(), algorithm.get()) == 1 &&
                       TS_MSG_IMPRINT_set_msg(imprint.get(), reinterpret_cast<unsigned char *>(bare.data()),
                                              static_cast<int>(bare.size())) == 1 &&
                       TS_REQ_set_version(query.get(), 1) == 1 &&
                       TS_REQ_set_msg_imprint(query.get(), imprint.get()) == 1 &&
                       TS_REQ_set_nonce(query.get(), nonce.get()) == 1 && TS_REQ_set_cert_req(query.get(), 1) == 1;
    const BioPointer out(BIO_new(BIO_s_mem()));
    if (!whole || i2d_TS_REQ_bio(out.get(), query.get()) != 1)
        return failure(Error::Code::Internal, "time stamp", "no query could be made", "Please report this as a defect");
    return textOf(out);
}

Result<Sha256Value> digestOfQuery(std::string_view query, const std::string &name)
{
    const RequestPointer parsed = parseQuery(query);
    const ASN1_OCTET_STRING *bytes = parsed ? TS_MSG_IMPRINT_get_msg(TS_REQ_get_msg_imprint(parsed.get())) : nullptr;
    Sha256Value digest{};
    if (!bytes || ASN1_STRING_length(bytes) != static_cast<int>(digest.size()))
        return failure(Error::Code::Invalid, name, "it is no query for a time stamp over a SHA-256");
    std::memcpy(digest.data(), ASN1_STRING_get0_data(bytes), digest.size());
    return digest;
}

bool isAnswerFor(std::string_view answer, const Sha256Value &digest)
{
    const AnswerPointer parsed = parseAnswer(answer);
    TS_TST_INFO *said = parsed ? TS_RESP_get_tst_info(parsed.get()) : nullptr;
    return said && isOver(TS_TST_INFO_get_msg_imprint(said), digest);
}

Result<std::vector<Certificate>> readAuthorities(const Path &file)
{
    auto first = Certificate::read(file);
    if (!first)
        return std::unexpected(first.error());
    std::ifstream stream(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    const BioPointer in = bioOver(bytes);
    std::vector<Certificate> all;
    while (const X509Pointer next{PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr)})
        all.push_back(certificateOf(next.get()));
    ERR_clear_error();
    if (all.empty())
        all.push_back(*std::move(first));
    return all;
}

Result<TimeStamp> checkTimeStamp(std::string_view answer, std::string_view query,
                                 std::span<const Certificate> authorities, const std::string &name)
{
    const RequestPointer asked = parseQuery(query);
    if (!asked)
        return failure(Error::Code::Corrupt, name, "the query that it answers is none");
    const AnswerPointer parsed = parseAnswer(answer);
    if (!parsed)
        return unusable(name, "it is no answer of a time stamping authority, or it was changed or cut",
                        "Name the file that the authority sent back (TimeStampResp in DER, *.tsr)");
    if (const std::string refusal = refusalOf(parsed.get()); !refusal.empty())
        return unusable(name, refusal, "Ask the authority, or another one");
    const Instant time = timeOf(parsed.get());
    const ContextPointer context = contextFor(asked.get(), authorities, time);
    ERR_clear_error();
    if (!context || TS_RESP_verify_response(context.get(), parsed.get()) != 1)
        return explain(name);
    return signerOf(parsed.get(), name).transform([&](Certificate authority) {
        return TimeStamp{time, std::move(authority), serialOf(parsed.get())};
    });
}

} // namespace casebook::crypto
