// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/eventproof.h"

#include "core/base/hex.h"
#include "core/base/json.h"
#include "core/base/qtext.h"
#include "core/crypto/merkle.h"
#include "core/exports/layout.h"
#include "core/exports/systemfile.h"
#include "core/review/eventleaf.h"
#include "core/review/release.h"
#include "core/review/requests.h"
#include "core/store/secret.h"
#include "core/work/actlog.h"
#include "core/work/reading.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>
#include <optional>

namespace casebook::work {

namespace {

using namespace Qt::StringLiterals;

struct Found
{
    Event event;
    std::uint64_t index = 0;
};

QJsonObject proofJson(const crypto::Sha256Value &salt, const Found &found, std::span<const crypto::Sha256Value> leaves)
{
    QJsonArray path;
    for (const crypto::Sha256Value &step : crypto::inclusionProof(leaves, found.index))
        path.append(toQString(toHex(step)));
    return {{"salt"_L1, toQString(toHex(salt))},
            {"index"_L1, static_cast<qint64>(found.index)},
            {"size"_L1, static_cast<qint64>(leaves.size())},
            {"path"_L1, path}};
}

} // namespace

Result<std::vector<std::string>> proveEvent(const store::CaseReader &reader, std::string_view request,
                                            const EventId &event, const Path &folder, Progress &progress)
{
    const QJsonObject attempt{{"format"_L1, "proof of one event"_L1},
                              {"proof"_L1, toQString(request)},
                              {"event"_L1, toQString(event.text())},
                              {"out"_L1, toQString(pathText(folder))}};
    const auto format = review::CaseRecord::read(reader, momentOf()).and_then([&](const review::CaseRecord &record) {
        return record.find(request, reader.info().file).transform([](const review::Request &found) {
            return found.form.delivery.format;
        });
    });
    if (!format)
        return std::unexpected(format.error());
    const auto clearance = review::clearRequest(reader, request, *format, folder, progress);
    if (!clearance) {
        noteRefusal(reader, clearance.error(), attempt);
        return std::unexpected(clearance.error());
    }
    std::vector<crypto::Sha256Value> leaves;
    std::optional<Found> found;
    const auto released = review::release(reader, *clearance,
                                          {.event =
                                               [&](const Event &each) { // its leaf came just before
                                                   if (each.id == event)
                                                       found = Found{each, leaves.size() - 1};
                                                   return true;
                                               },
                                           .leaf = [&](const crypto::Sha256Value &leaf) { leaves.push_back(leaf); }});
    if (!released)
        return std::unexpected(released.error());
    if (!found)
        return failure(Error::Code::NotFound, "event " + event.text(),
                       "is not among those that were approved, or is redacted", "`request preview` lists them");
    const auto secret = store::caseSecret(reader.database());
    if (!secret)
        return std::unexpected(secret.error());
    const Status logged = logAct(reader.info().file, audit::Act::Export, attempt);
    if (!logged)
        return std::unexpected(logged.error());
    std::error_code error;
    if (!std::filesystem::create_directory(folder, error))
        return failure(Error::Code::Conflict, pathText(folder),
                       "there is something of this name already, or no folder "
                       "for it",
                       "Choose another name");
    const review::Approval &approval = *clearance->approval();
    const std::array<std::pair<std::string, std::string>, 5> files{
        {{"event.json", review::leafText(found->event)},
         {"proof.json", toJson(proofJson(review::leafSalt(*secret, event), *found, leaves))},
         {std::string(exports::layout::statement), approval.statement},
         {std::string(exports::layout::signature), approval.signature},
         {std::string(exports::layout::certificate), approval.certificate}}};
    std::vector<std::string> names;
    for (const auto &[name, content] : files) {
        if (const Status written = exports::writeFile(folder / name, content); !written)
            return std::unexpected(written.error());
        names.push_back(name);
    }
    return names;
}

} // namespace casebook::work
