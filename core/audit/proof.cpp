// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/audit/proof.h"

#include "core/audit/base64.h"
#include "core/audit/checkpoint.h"
#include "core/audit/entry.h"
#include "core/audit/timestamps.h"
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

/// The newest signed checkpoint of at least `size` entries and how many it has; else that of the log as it is.
std::pair<std::uint64_t, SignedText> newestAfter(const WholeLog &log, std::uint64_t size)
{
    for (const store::LogSignature &kept : log.signatures | std::views::reverse) {
        const auto checkpoint = parseCheckpoint(kept.checkpoint);
        if (checkpoint && checkpoint->head.size <= log.leaves.size() && checkpoint->head.size >= size)
            return {checkpoint->head.size, withSigner(kept)};
    }
    return {log.leaves.size(), {toText(log.head), {}, {}}};
}

void addHashes(std::string &text, std::span<const crypto::Sha256Value> proof)
{
    for (const crypto::Sha256Value &hash : proof)
        text += toBase64(hash) + '\n';
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
    const auto index = static_cast<std::uint64_t>(number);
    auto [size, checkpoint] = newestAfter(*log, index + 1);
    std::string text = std::format("c2sp.org/tlog-proof@v1\nindex {}\n", number);
    addHashes(text, crypto::inclusionProof(std::span(log->leaves).first(size), index));
    text += '\n' + checkpoint.text;
    return EntryProof{log->entries[index], std::move(text), std::move(checkpoint)};
}

Result<std::string> proveGrowth(const store::CaseReader &reader, std::int64_t size)
{
    const auto log = readLog(reader);
    if (!log)
        return std::unexpected(log.error());
    if (size < 1 || size > std::ssize(log->entries))
        return failure(Error::Code::NotFound, std::format("{} entries", size), "the log never had so many",
                       std::format("Name a number from 1 to {}", log->entries.size()));
    const auto old = static_cast<std::uint64_t>(size);
    const auto [now, checkpoint] = newestAfter(*log, old);
    std::string text = std::format("old {}\n", size);
    addHashes(text, crypto::consistencyProof(std::span(log->leaves).first(now), old));
    return text + '\n' + checkpoint.text;
}

Result<ExportedLog> exportLog(const store::CaseReader &reader, const Path &folder)
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
    const auto stamped = stamps(reader);
    if (!stamped)
        return std::unexpected(stamped.error());
    for (std::size_t i = 0; i < stamped->size(); ++i) {
        made.write(std::format("stamp-{}.txt", i + 1), toText((*stamped)[i].checkpoint));
        made.write(std::format("stamp-{}.tsr", i + 1), (*stamped)[i].answer);
    }
    return std::move(made).names().transform(
        [&log](std::vector<std::string> files) { return ExportedLog{log->head.head, std::move(files)}; });
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
