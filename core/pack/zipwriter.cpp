// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pack/zipwriter.h"

#include "core/pack/zipframe.h"

#include <algorithm>
#include <deque>
#include <format>
#include <future>
#include <map>
#include <set>
#include <utility>

namespace casebook::pack {

namespace {

constexpr std::size_t runBytes = std::size_t{1} << 20;
constexpr std::size_t smallRun = 64 * 1024;                 ///< Not worth a thread of its own.
constexpr std::size_t runsUnderWay = 4;                     ///< Two threads, each with the next run at hand.
constexpr std::size_t mostBuffered = std::size_t{32} << 20; ///< Text of all entries together.
constexpr std::size_t mostReady = std::size_t{24} << 20;    ///< Finished bytes of all entries together.

class Writer final : public ZipWriter
{
public:
    Writer(std::unique_ptr<ZipFrame> frame, Options options) : m_frame(std::move(frame)), m_options(std::move(options))
    {
    }

    Status append(const std::string &name, std::string_view content) override;
    Status close(const std::string &name) override;
    Status finish() override;

private:
    struct Entry
    {
        Entry(ZipProtection protection, const crypto::Secret &password, Path spool)
            : body(protection, password, std::move(spool))
        {
        }

        ZipBody body;
        std::string text; ///< Not handed to a thread yet.
    };
    struct Run
    {
        Entry *entry = nullptr;
        std::future<DeflatedRun> work;
    };

    Status keep(Status status);
    Result<Entry *> entryOf(const std::string &name);
    Status hand(Entry &entry, std::string text, bool last);
    Status settle();
    Status settleAll();
    Status handLargest();

    std::unique_ptr<ZipFrame> m_frame;
    Options m_options;
    std::map<std::string, std::unique_ptr<Entry>> m_open;
    std::set<std::string> m_closed;
    std::deque<Run> m_runs;
    std::size_t m_buffered = 0;
    std::size_t m_ready = 0;
    std::uint64_t m_spools = 0;
    Status m_status;
};

Status Writer::keep(Status status)
{
    if (m_status && !status)
        m_status = status;
    return m_status;
}

Result<Writer::Entry *> Writer::entryOf(const std::string &name)
{
    if (const auto found = m_open.find(name); found != m_open.end())
        return found->second.get();
    if (m_closed.contains(name))
        return failure(Error::Code::Conflict, name, "is in the zip already");
    const Path spool = m_options.aside / std::format("entry-{}", ++m_spools);
    auto entry = std::make_unique<Entry>(m_options.protection, m_options.password, spool);
    return m_open.emplace(name, std::move(entry)).first->second.get();
}

Status Writer::append(const std::string &name, std::string_view content)
{
    if (!m_status)
        return m_status;
    const auto entry = entryOf(name);
    if (!entry)
        return keep(std::unexpected(entry.error()));
    std::string &text = (*entry)->text;
    while (m_status && !content.empty()) {
        const std::size_t count = std::min(content.size(), runBytes - text.size());
        text += content.substr(0, count);
        content.remove_prefix(count);
        m_buffered += count;
        if (text.size() == runBytes)
            keep(hand(**entry, std::exchange(text, {}), false));
    }
    while (m_status && m_buffered > mostBuffered)
        keep(handLargest());
    return m_status;
}

Status Writer::handLargest()
{
    const auto largest =
        std::ranges::max_element(m_open, {}, [](const auto &open) { return open.second->text.size(); });
    return hand(*largest->second, std::exchange(largest->second->text, {}), false);
}

Status Writer::hand(Entry &entry, std::string text, bool last)
{
    m_buffered -= text.size();
    const auto how = text.size() < smallRun ? std::launch::deferred : std::launch::async;
    m_runs.push_back({&entry, std::async(how, [text = std::move(text), last] { return deflateRun(text, last); })});
    return m_runs.size() < runsUnderWay ? Status{} : settle();
}

Status Writer::settle()
{
    Run run = std::move(m_runs.front());
    m_runs.pop_front();
    ZipBody &body = run.entry->body;
    const std::size_t before = body.inMemory();
    body.add(run.work.get());
    m_ready += body.inMemory() - before;
    if (m_ready <= mostReady)
        return {};
    m_ready = 0;
    for (const auto &[name, entry] : m_open) {
        if (Status aside = entry->body.putAside(); !aside)
            return aside;
    }
    return {};
}

Status Writer::settleAll()
{
    while (!m_runs.empty()) {
        if (Status settled = settle(); !settled)
            return settled;
    }
    return {};
}

Status Writer::close(const std::string &name)
{
    if (!m_status)
        return m_status;
    const auto entry = entryOf(name);
    if (!entry)
        return keep(std::unexpected(entry.error()));
    Entry &closing = **entry;
    if (!keep(hand(closing, std::exchange(closing.text, {}), true)) || !keep(settleAll()))
        return m_status;
    m_ready -= std::min(m_ready, closing.body.inMemory());
    closing.body.finish();
    keep(m_frame->add(name, closing.body));
    m_open.erase(name);
    m_closed.insert(name);
    return m_status;
}

Status Writer::finish()
{
    while (m_status && !m_open.empty())
        close(std::string(m_open.begin()->first));
    return m_status ? keep(m_frame->finish()) : m_status;
}

} // namespace

Result<std::unique_ptr<ZipWriter>> ZipWriter::create(const Path &file, Options options)
{
    auto frame = ZipFrame::overFile(file, options.protection);
    if (!frame)
        return std::unexpected(frame.error());
    return std::make_unique<Writer>(std::move(*frame), std::move(options));
}

Result<std::unique_ptr<ZipWriter>> ZipWriter::stream(Sink sink, std::string name, Options options)
{
    if (options.protection != ZipProtection::None)
        return failure(Error::Code::Internal, name, "entries of a zip that goes forward only cannot be encrypted");
    auto frame = ZipFrame::overSink(std::move(sink), std::move(name));
    if (!frame)
        return std::unexpected(frame.error());
    return std::make_unique<Writer>(std::move(*frame), std::move(options));
}

} // namespace casebook::pack
