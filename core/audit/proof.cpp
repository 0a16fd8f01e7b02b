// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/audit/proof.h"

#include "core/audit/base64.h"
#include "core/audit/checkpoint.h"
#include "core/audit/entry.h"
#include "core/base/qtext.h"
#include "core/crypto/signature.h"
#include "core/store/logrows.h"

#include <QFile>

#include <algorithm>
#include <format>
#include <ranges>

namespace casebook::audit {

namespace {

struct WholeLog
{
    std::vector<std::string> entries;
    std::vector<crypto::Sha256Value> leaves;
    std::vector<store::LogSignature> signatures;
    Checkpoint head;
};

Result<WholeLog> readLog(const store::CaseReader &reader)
{
    WholeLog log;
    const auto kept = store::hasLog(reader.database());
    if (!kept)
        return std::unexpected(kept.error());
    const Status read = !*kept ? Status() : store::forEachLogRow(reader.database(), [&log](const store::LogRow &row) {
        log.leaves.push_back(crypto::leafHash(row.entry));
        log.entries.push_back(row.entry);
        return true;
    });
    if (!read)
        return std::unexpected(read.error());
    if (log.entries.empty())
        return failure(Error::Code::NotFound, pathText(reader.info().file), "it has no log yet",
                       "The log of an older case begins with the next act that changes it or takes something out");
    const auto last = parseEntry(log.entries.back(), std::ssize(log.entries) - 1);
    if (!last)
        return std::unexpected(last.error());
    log.head = {reader.info().id, {log.leaves.size(), crypto::merkleRoot(log.leaves)}, log.leaves.front(), last->time};
    auto signatures = store::logSignatures(reader.database());
    if (!signatures)
        return std::unexpected(signatures.error());
    log.signatures = std::move(*signatures);
    return log;
}

/// The checkpoint with the certificate of its signer; without where the signature is broken.
SignedText withSigner(const store::LogSignature &kept)
{
    const auto signer = crypto::verifySignature(kept.checkpoint, kept.signature, "signature");
    return {kept.checkpoint, kept.signature, signer ? signer->certificate.pem() : std::string()};
}

/// Files in a new folder.
class NewFolder
{
public:
    explicit NewFolder(Path folder) : m_folder(std::move(folder))
    {
        std::error_code error;
        if (std::filesystem::exists(m_folder, error))
            m_status = failure(Error::Code::Conflict, pathText(m_folder), "it is there already", "Name a new folder");
        else if (!std::filesystem::create_directories(m_folder, error))
            m_status = failure(Error::Code::Io, pathText(m_folder), "it cannot be made", "Check the permissions");
    }

    void write(const std::string &name, std::string_view content)
    {
        if (!m_status || content.empty())
            return;
        QFile file(toQString(pathText(m_folder / pathFromText(name))));
        const auto size = static_cast<qint64>(content.size());
        if (!file.open(QIODevice::WriteOnly) || file.write(content.data(), size) != size || !file.flush())
            m_status = failure(Error::Code::Io, file.fileName().toStdString(),
                               "cannot be written: " + file.errorString().toStdString(), "Check the disk");
        m_names.push_back(name);
    }

    void write(const std::string &name, const SignedText &checkpoint)
    {
        write(name + ".txt", checkpoint.text);
        write(name + ".p7s", checkpoint.signature);
        write(name + ".pem", checkpoint.signer);
    }

    Result<std::vector<std::string>> names() &&
    {
        if (!m_status)
            return std::unexpected(m_status.error());
        return std::move(m_names);
    }

private:
    Path m_folder;
    Status m_status;
    std::vector<std::string> m_names;
};

} // namespace

Result<EntryProof> prove(const store::CaseReader &reader, std::int64_t number)
{
    const auto log = readLog(reader);
    if (!log)
        return std::unexpected(log.error());
    if (number < 0 || number >= std::ssize(log->entries))
        return failure(Error::Code::NotFound, std::format("entry {}", number), "the log has no such entry",
                       std::format("Entries have the numbers 0 to {}", log->entries.size() - 1));
    SignedText checkpoint{toText(log->head), {}, {}};
    std::uint64_t size = log->head.head.size;
    for (const store::LogSignature &kept : log->signatures | std::views::reverse) {
        const auto parsed = parseCheckpoint(kept.checkpoint);
        if (!parsed || parsed->head.size > log->leaves.size() ||
            parsed->head.size <= static_cast<std::uint64_t>(number))
            continue;
        checkpoint = withSigner(kept);
        size = parsed->head.size;
        break;
    }
    const auto index = static_cast<std::uint64_t>(number);
    std::string text = std::format("c2sp.org/tlog-proof@v1\nindex {}\n", number);
    for (const crypto::Sha256Value &hash : crypto::inclusionProof(std::span(log->leaves).first(size), index))
        text += toBase64(hash) + '\n';
    text += '\n' + checkpoint.text;
    return EntryProof{log->entries[static_cast<std::size_t>(number)], std::move(text), std::move(checkpoint)};
}

Result<std::vector<std::string>> exportLog(const store::CaseReader &reader, const Path &folder)
{
    const auto log = readLog(reader);
    if (!log)
        return std::unexpected(log.error());
    std::string lines;
    for (const std::string &entry : log->entries)
        lines += entry + '\n';
    NewFolder made(folder);
    made.write("log.jsonl", lines);
    made.write("head.txt", toText(log->head));
    for (std::size_t i = 0; i < log->signatures.size(); ++i)
        made.write(std::format("signature-{}", i + 1), withSigner(log->signatures[i]));
    return std::move(made).names();
}

Result<std::vector<std::string>> writeProof(const EntryProof &proof, std::int64_t number, const Path &folder)
{
    NewFolder made(folder);
    made.write(std::format("entry-{}.json", number), proof.entry);
    made.write(std::format("entry-{}.tlog-proof", number), proof.text);
    made.write("checkpoint", proof.checkpoint);
    return std::move(made).names();
}

} // namespace casebook::audit
