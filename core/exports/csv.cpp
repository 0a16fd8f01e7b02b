// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/csv.h"

#include "core/base/hex.h"
#include "core/crypto/digest.h"
#include "core/exports/csvreadme.h"
#include "core/exports/csvtables.h"

#include <algorithm>
#include <charconv>
#include <format>
#include <map>
#include <utility>

namespace casebook::exports {

namespace {

class CsvFormatter final : public Formatter
{
public:
    CsvFormatter(const store::CaseReader &reader, CsvOptions options, const Progress &progress)
        : m_reader(reader), m_options(std::move(options)), m_progress(progress), m_local(m_options.zone)
    {
    }

    std::string name() const override { return m_options.copy == CsvCopy::Exact ? "csv" : "csv-safe"; }
    bool staysInFolder() const override { return true; }
    Status begin(const review::Clearance &clearance, ExportFolder &folder) override;
    Status beginConversation(const Conversation &conversation, const std::vector<Participant> &participants) override;
    Status event(const Event &event) override;
    Status endConversation() override;
    Status end() override;
    Tally exported() const override { return m_exported; }
    std::vector<LeftOut> leftOut() const override { return {}; } // a table can say every event

private:
    Result<std::vector<PackedMedia>> packMedia(const Event &event);
    Result<PackedMedia> packFile(const Event &event, std::size_t number, SourceKey source);
    Status leaveOut(const Event &event, const Attachment &attachment, std::string_view reason);

    const store::CaseReader &m_reader;
    CsvOptions m_options;
    const Progress &m_progress;
    LocalTimes m_local;
    ExportFolder *m_folder = nullptr;
    std::optional<CsvTables> m_tables;
    std::map<std::string, SourceKey> m_media;
    Conversation m_conversation;
    std::int64_t m_taken = 0;
    Tally m_exported;
    ReadmeFacts m_facts;
};

Status CsvFormatter::begin(const review::Clearance &clearance, ExportFolder &folder)
{
    m_folder = &folder;
    m_exported = {};
    m_media.clear();
    const auto sources = m_reader.sources();
    if (!sources)
        return std::unexpected(sources.error());
    for (const store::SourceRow &source : *sources) {
        if (source.kind == SourceKind::Media)
            m_media.emplace(source.path, source.key);
    }
    m_facts = {};
    m_facts.caseTitle = clearance.caseInfo().title;
    m_facts.caseId = clearance.caseInfo().id;
    m_facts.statement = clearance.statement();
    m_facts.query = clearance.queryText();
    m_tables.emplace(folder, m_options, m_local);
    return m_tables->begin();
}

Status CsvFormatter::beginConversation(const Conversation &conversation, const std::vector<Participant> &participants)
{
    m_conversation = conversation;
    m_taken = 0;
    m_facts.sources.insert(conversation.sources.begin(), conversation.sources.end());
    return m_tables->participants(conversation, participants);
}

Status CsvFormatter::event(const Event &event)
{
    const auto media = packMedia(event);
    if (!media)
        return std::unexpected(media.error());
    if (Status written = m_tables->event({event, m_conversation, *media, m_local}); !written)
        return written;
    ++m_taken;
    ++m_exported.events;
    return {};
}

Result<std::vector<PackedMedia>> CsvFormatter::packMedia(const Event &event)
{
    std::vector<PackedMedia> media(event.attachments.size());
    for (std::size_t i = 0; i < media.size(); ++i) {
        const Attachment &attachment = event.attachments[i];
        const auto source = m_media.find(attachment.media);
        if (!m_options.files || source == m_media.end()) {
            const std::string_view reason =
                source == m_media.end() ? "the file is not in the case" : "files were left out of this delivery";
            if (Status written = leaveOut(event, attachment, reason); !written)
                return std::unexpected(written.error());
        } else {
            auto packed = packFile(event, i + 1, source->second);
            if (!packed)
                return std::unexpected(packed.error());
            media[i] = std::move(*packed);
        }
        if (Status written = m_tables->attachment(event, m_conversation, attachment, media[i]); !written)
            return std::unexpected(written.error());
    }
    return media;
}

Status CsvFormatter::leaveOut(const Event &event, const Attachment &attachment, std::string_view reason)
{
    ++m_facts.filesLeftOut;
    return m_tables->leftOut("file", event, m_conversation, attachment.name, reason);
}

Result<PackedMedia> CsvFormatter::packFile(const Event &event, std::size_t number, SourceKey source)
{
    PackedMedia packed;
    packed.name = mediaName(event, number);
    crypto::Sha256 hash;
    Status written = m_folder->append(packed.name, {});
    const Status read = m_reader.forEachBlock(source, [&](std::string_view bytes) {
        if (m_progress.stopRequested()) // files may be large
            written = failure(Error::Code::Cancelled, packed.name, "the export was stopped, and nothing was written");
        if (!written)
            return false;
        hash.add(bytes);
        packed.bytes += bytes.size();
        written = m_folder->append(packed.name, bytes);
        return written.has_value();
    });
    if (written)
        written = m_folder->close(packed.name);
    if (!written || !read)
        return std::unexpected(written ? read.error() : written.error());
    packed.sha256 = toHex(hash.finish());
    ++m_facts.files;
    return packed;
}

Status CsvFormatter::endConversation()
{
    m_exported.conversations += m_taken > 0 ? 1 : 0;
    return m_tables->endConversation(m_conversation, m_taken);
}

Status CsvFormatter::end()
{
    if (Status ended = m_tables->end(); !ended)
        return ended;
    m_facts.exported = m_exported;
    m_facts.zone = m_options.zone == nullptr ? "UTC" : std::string(m_options.zone->name());
    return m_folder->write("README.txt", readmeText(m_facts, m_options));
}

} // namespace

Result<CsvSplit> CsvSplit::parse(std::string_view text)
{
    if (text.empty() || text == "none")
        return CsvSplit{};
    if (text == "day")
        return CsvSplit{By::Day, 0};
    if (text == "conversation")
        return CsvSplit{By::Conversation, 0};
    constexpr std::string_view size = "size:";
    const std::array<std::pair<std::string_view, std::uint64_t>, 4> units{
        {{"KB", 1000}, {"MB", 1'000'000}, {"GB", 1'000'000'000}, {"", 1}}};
    if (text.starts_with(size)) {
        const std::string_view rest = text.substr(size.size());
        std::uint64_t number = 0;
        const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
        const std::string_view unit = rest.substr(static_cast<std::size_t>(end - rest.data()));
        const auto known = std::ranges::find(units, unit, &std::pair<std::string_view, std::uint64_t>::first);
        constexpr std::uint64_t most = 1'000'000'000;
        if (error == std::errc() && known != units.end() && number > 0 && number <= most)
            return CsvSplit{By::Size, number * known->second};
    }
    return failure(Error::Code::Invalid, std::string(text), "is no way to split",
                   "Name none, day, conversation, or a size like size:50MB");
}

std::unique_ptr<Formatter> makeCsvFormatter(const store::CaseReader &reader, CsvOptions options,
                                            const Progress &progress)
{
    return std::make_unique<CsvFormatter>(reader, std::move(options), progress);
}

} // namespace casebook::exports
