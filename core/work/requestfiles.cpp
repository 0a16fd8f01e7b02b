// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/requestfiles.h"

#include "core/audit/log.h"
#include "core/base/hex.h"
#include "core/base/json.h"
#include "core/base/qtext.h"
#include "core/crypto/sealed.h"
#include "core/crypto/signature.h"
#include "core/exports/systemfile.h"
#include "core/review/eventleaf.h"
#include "core/work/requestdesk.h"
#include "core/work/requests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <format>
#include <fstream>
#include <iterator>

namespace casebook::work {

namespace {

using namespace Qt::StringLiterals;
using review::Request;
using review::RequestAct;

constexpr std::string_view heading = "casebook request 1";
constexpr std::size_t previewEvents = 200;
constexpr std::uint8_t millisecondDigits = 3;

Result<std::string> contentOf(const Path &file)
{
    std::ifstream stream(file, std::ios::binary);
    std::string content{std::istreambuf_iterator<char>(stream), {}};
    if (!stream.is_open() || stream.bad())
        return failure(Error::Code::NotFound, pathText(file), "the file cannot be read",
                       "Check the path and the permissions");
    return content;
}

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// Entry 0, all enrolments, and the steps of the request: what its state follows from.
Result<QJsonArray> entriesOf(const store::CaseReader &reader, const Request &request)
{
    QJsonArray entries;
    const Status read = audit::forEachEntry(reader, [&](const audit::Entry &entry, const std::string &text) {
        const bool step = entry.act == audit::actName(audit::Act::Request) &&
                          entry.details.value("request"_L1).toString() == toQString(request.id);
        if (entry.number == 0 || step || entry.act == audit::actName(audit::Act::Enrol))
            entries.append(toQString(text));
        return true;
    });
    return read.transform([&] { return entries; });
}

/// The first events of the selection as an export would have them, one JSON object a line.
Result<std::string> previewOf(const store::CaseReader &reader, const Request &request, Instant now)
{
    NoProgress unseen;
    const auto selection = selectFor(reader, request.result->query, request.result->context, unseen, now);
    if (!selection)
        return std::unexpected(selection.error());
    std::string lines;
    std::size_t left = previewEvents;
    const Status read = previewSelection(reader, *selection, [&](const Event &event) {
        lines += review::leafText(event) + '\n';
        return --left > 0;
    });
    return read.transform([&] { return lines; });
}

/// The proposal: what the approver would sign, with the approver's name in it, for those who sign with OpenSSL.
std::string proposalFor(const Request &request, const review::LogName &log, const crypto::Certificate &approver,
                        Instant now)
{
    QJsonObject statement = stepStatement(request, RequestAct::Approve, approvalStatement(request, approver, false));
    return toJson(review::completeStatement(std::move(statement), log, approver,
                                            toRfc3339({now.nanoseconds, millisecondDigits})));
}

struct Content
{
    std::string proposal;
    QJsonObject rest;
    crypto::Certificate sender;
};

Result<Content> readContent(std::string_view bytes, const std::string &name)
{
    auto opened = crypto::openSigned(bytes, name);
    if (!opened)
        return std::unexpected(opened.error());
    const std::string &text = opened->content;
    const std::size_t first = text.find('\n');
    const std::size_t second = first == std::string::npos ? first : text.find('\n', first + 1);
    if (second == std::string::npos || std::string_view(text).substr(0, first) != heading)
        return failure(Error::Code::Invalid, name, "it is no request of Casebook", "Ask for the file again");
    return Content{text.substr(first + 1, second - first - 1),
                   QJsonDocument::fromJson(bytesOf(std::string_view(text).substr(second + 1))).object(),
                   std::move(opened->signer.certificate)};
}

} // namespace

Result<SentRequest> sendRequest(const Path &caseFile, std::string_view id, const crypto::Certificate &approver,
                                const Path &out, const crypto::PrivateKey &key, const Clock &clock)
{
    const auto reader = store::CaseReader::open(caseFile);
    if (!reader)
        return std::unexpected(reader.error());
    const Instant now = momentOf(clock);
    const auto record = review::CaseRecord::read(*reader, now);
    if (!record)
        return std::unexpected(record.error());
    auto request = record->find(id, caseFile);
    if (!request)
        return std::unexpected(request.error());
    if (request->state != review::RequestState::InternalReview)
        return failure(
            Error::Code::Invalid, "request " + request->id,
            std::format("its state is \"{}\": it waits for no approver", review::requestStateName(request->state)),
            "Submit it, and have it reviewed");
    const auto entries = entriesOf(*reader, *request);
    if (!entries)
        return std::unexpected(entries.error());
    const auto preview = previewOf(*reader, *request, now);
    if (!preview)
        return std::unexpected(preview.error());
    const auto sealed = crypto::seal(*preview, approver);
    if (!sealed)
        return std::unexpected(sealed.error());
    const QJsonObject rest{{"entries"_L1, *entries},
                           {"request"_L1, toQString(request->id)},
                           {"preview"_L1, QString::fromLatin1(bytesOf(*sealed).toBase64())}};
    const std::string content =
        std::format("{}\n{}\n{}\n", heading, proposalFor(*request, record->log, approver, now), toJson(rest));
    const auto file = crypto::signWithContent(content, key);
    if (!file)
        return std::unexpected(file.error());
    if (const Status noted = exports::writeFile(out, *file); !noted)
        return std::unexpected(noted.error());
    return SentRequest{std::move(*request), toHex(crypto::sha256(*file))};
}

Result<OpenedRequest> openRequest(const Path &file, const std::optional<crypto::PrivateKey> &key, const Clock &clock)
{
    const std::string name = pathText(file);
    const auto bytes = contentOf(file);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto content = readContent(*bytes, name);
    if (!content)
        return std::unexpected(content.error());
    std::vector<std::string> entries;
    for (const QJsonValue &entry : content->rest.value("entries"_L1).toArray())
        entries.push_back(entry.toString().toStdString());
    const auto record = review::CaseRecord::fromEntries(entries, momentOf(clock));
    if (!record)
        return std::unexpected(record.error());
    if (!record->problems.empty())
        return failure(Error::Code::Corrupt, name, record->problems.front(), "Ask for the file again");
    auto request = record->find(content->rest.value("request"_L1).toString().toStdString(), file);
    if (!request)
        return std::unexpected(request.error());
    OpenedRequest opened{record->log, std::move(*request), content->sender, toHex(crypto::sha256(*bytes)), {}};
    if (!key)
        return opened;
    const QByteArray sealed = QByteArray::fromBase64(content->rest.value("preview"_L1).toString().toLatin1());
    if (auto preview = crypto::unseal(sealed.toStdString(), *key, name))
        opened.preview = std::move(*preview);
    return opened;
}

Result<std::string> planAnswer(const Path &file, const crypto::PrivateKey &key, RequestAct act,
                               const std::string &reason, const Clock &clock)
{
    const auto opened = openRequest(file, key, clock);
    if (!opened)
        return std::unexpected(opened.error());
    const Request &request = opened->request;
    const crypto::Certificate signer = key.certificate();
    if (signer.keyFingerprint() == request.requester.keyFingerprint())
        return failure(Error::Code::NotPermitted, "request " + request.id,
                       signer.subject() + " asked for it, with this same key, and so cannot decide on it",
                       "Four eyes: another person has to");
    const bool approves = act == RequestAct::Approve;
    QJsonObject parts = approves ? approvalStatement(request, signer, opened->preview.has_value()) : QJsonObject();
    parts.insert(approves ? "comment"_L1 : "reason"_L1, toQString(reason));
    return toJson(review::completeStatement(stepStatement(request, act, std::move(parts)), opened->log, signer,
                                            toRfc3339({momentOf(clock).nanoseconds, millisecondDigits})));
}

Status signAnswer(const std::string &statement, const crypto::PrivateKey &key, const Path &out)
{
    const auto signedAct = review::signStatement(statement, key);
    if (!signedAct)
        return std::unexpected(signedAct.error());
    const auto request = QJsonDocument::fromJson(bytesOf(statement)).object().value("request"_L1);
    QJsonObject answer{{"casebook_answer"_L1, 1}, {"request"_L1, request}};
    review::addTo(answer, *signedAct);
    return exports::writeFile(out, toJson(answer) + '\n');
}

Status answerRequest(const Path &file, const crypto::PrivateKey &key, RequestAct act, const std::string &reason,
                     const Path &out, const Clock &clock)
{
    const auto statement = planAnswer(file, key, act, reason, clock);
    if (!statement)
        return std::unexpected(statement.error());
    return signAnswer(*statement, key, out);
}

Result<review::SignedAct> readAnswer(const Path &file, const std::optional<Path> &signature)
{
    const auto content = contentOf(file);
    if (!content)
        return std::unexpected(content.error());
    if (signature)
        return contentOf(*signature).transform([&](std::string bytes) {
            return review::SignedAct{*content, std::move(bytes)};
        });
    const QJsonObject answer = QJsonDocument::fromJson(bytesOf(*content)).object();
    if (answer.value("casebook_answer"_L1).toInteger() != 1)
        return failure(Error::Code::Invalid, pathText(file), "it is no answer of Casebook to a request",
                       "Name the file that the approver sent back; with --signature, statement and signature");
    return review::signedActOf(answer);
}

Result<Request> receiveAnswer(const Path &caseFile, const review::SignedAct &answer, const crypto::PrivateKey &key,
                              Progress &progress, const Clock &clock)
{
    auto desk = RequestDesk::open(caseFile, key, clock);
    if (!desk)
        return std::unexpected(desk.error());
    const auto said = review::checkAct(answer, desk->record().log, "the answer");
    if (!said)
        return std::unexpected(desk->refuse({.id = "?",
                                             .form = {},
                                             .requester = key.certificate(),
                                             .steps = {},
                                             .result = {},
                                             .submission = {},
                                             .approval = {},
                                             .until = {}},
                                            RequestAct::Approve, key.certificate(), said.error())
                                   .error());
    const auto request = desk->find(said->statement.value("request"_L1).toString().toStdString());
    if (!request)
        return request;
    const bool approves =
        said->statement.value("step"_L1).toString() == toQString(review::requestActName(RequestAct::Approve));
    const RequestAct act = approves ? RequestAct::Approve : RequestAct::Reject;
    const auto refuse = [&](Error::Code code, std::string reason) -> Result<Request> {
        return std::unexpected(desk->refuse(*request, act, said->signer,
                                            {code, "request " + request->id, std::move(reason),
                                             "Send the request anew: casebook-cli request send", std::nullopt})
                                   .error());
    };
    if (const Status allowed = desk->permit(*request, act, said->signer); !allowed)
        return std::unexpected(allowed.error());
    if (said->statement.value("previous"_L1).toString() != toQString(request->lastDigest()))
        return refuse(Error::Code::NotPermitted, "the answer was signed for another state of it");
    if (!said->signer.isValidAt(said->time))
        return refuse(Error::Code::NotPermitted, "the certificate was not valid when the answer was signed");
    if (approves) {
        if (const Status same = desk->checkUnchanged(*request, progress); !same)
            return std::unexpected(same.error());
    }
    return desk->keep(*request, act, answer);
}

} // namespace casebook::work
