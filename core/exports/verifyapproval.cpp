// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/verifyapproval.h"

#include "core/base/hex.h"
#include "core/base/qtext.h"
#include "core/crypto/merkle.h"
#include "core/crypto/signature.h"
#include "core/exports/layout.h"
#include "core/exports/manifest.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace casebook::exports {

namespace {

using namespace Qt::StringLiterals;

std::string contentOf(const Path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// The root over one leaf a line; nothing where a line is none.
std::optional<crypto::TreeHead> rootOf(const Path &file)
{
    std::ifstream stream(file, std::ios::binary);
    crypto::MerkleRoot tree;
    for (std::string line; std::getline(stream, line);) {
        crypto::Sha256Value leaf;
        if (!fromHex(line, leaf))
            return std::nullopt;
        tree.append(leaf);
    }
    return crypto::TreeHead{tree.size(), tree.root()};
}

} // namespace

void checkApproval(const Path &folder, std::span<const crypto::Certificate> known, Verdict &verdict)
{
    const auto manifest = parseManifest(contentOf(folder / layout::manifest), pathText(folder));
    if (!manifest || manifest->request.empty() || manifest->pack)
        return;
    const auto broken = [&verdict](std::string problem) {
        verdict.intact = false;
        verdict.trusted = false;
        verdict.problems.push_back(std::move(problem));
    };
    const Path files = folder / layout::approval;
    const std::string statement = contentOf(files / layout::statement);
    const auto signer =
        crypto::verifySignature(statement, contentOf(files / layout::signature), pathText(files / layout::signature));
    if (!signer)
        return broken(signer.error().text());
    const QJsonObject said =
        QJsonDocument::fromJson(QByteArray(statement.data(), static_cast<qsizetype>(statement.size()))).object();
    const QJsonObject result = said.value("result"_L1).toObject();
    const auto leaves = rootOf(files / layout::leaves);
    const bool standing = said.value("kind"_L1).toString() == "standing"_L1;
    if (said.value("request"_L1).toString() != toQString(manifest->request) ||
        said.value("case"_L1).toString() != toQString(manifest->caseId) ||
        result.value("root"_L1).toString() != toQString(toHex(manifest->root)))
        return broken("The approval is not the one that the manifest speaks of.");
    if (!leaves || static_cast<std::int64_t>(leaves->size) != manifest->selected.events ||
        (!standing && leaves->root != manifest->root))
        return broken("The leaves of the events do not give the root that was approved.");
    verdict.trusted = signer->wasValid() && std::ranges::contains(known, signer->certificate);
}

void checkManifestSignature(const Path &folder, std::span<const crypto::Certificate> known, Verdict &verdict)
{
    const Path file = folder / layout::manifestSignature;
    std::error_code failed;
    if (!std::filesystem::is_regular_file(std::filesystem::symlink_status(file, failed)))
        return;
    const auto signer = crypto::verifySignature(contentOf(folder / layout::manifest), contentOf(file), pathText(file));
    if (!signer) {
        verdict.intact = false;
        verdict.trusted = false;
        verdict.problems.push_back(signer.error().text());
        return;
    }
    ++verdict.checked;
    const bool isKnown = signer->wasValid() && std::ranges::contains(known, signer->certificate);
    verdict.trusted = verdict.trusted.value_or(true) && isKnown;
}

} // namespace casebook::exports
