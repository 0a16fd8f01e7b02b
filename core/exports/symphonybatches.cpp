// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/symphonybatches.h"

#include "core/symphony/csvtable.h"

#include <algorithm>
#include <array>
#include <format>
#include <numeric>
#include <tuple>

namespace casebook::exports {

namespace {

constexpr std::uint64_t besideMessage = 2; ///< Comma and line end.

} // namespace

Status GrowingFile::add(std::string_view text)
{
    constexpr std::size_t enough = std::size_t{1} << 20;
    m_buffer += text;
    if (m_buffer.size() < enough)
        return {};
    Status written = m_folder.append(m_name, m_buffer);
    m_buffer.clear();
    return written;
}

Status GrowingFile::close()
{
    return m_folder.append(m_name, m_buffer).and_then([&] { return m_folder.close(m_name); });
}

Status SymphonyBatches::add(const symphony::StagedMessage &message, const symphony::Target &target, const Event &event)
{
    m_next.json.clear();
    symphony::appendImported(m_next.json, message, target);
    const std::uint64_t size = m_next.json.size() + besideMessage;
    const bool isFull = m_batch.count == m_mostMessages || (m_batch.count > 0 && m_batch.bytes + size > m_mostBytes);
    if (Status handed = isFull ? hand() : Status(); !handed)
        return handed;
    if (m_batch.count == m_batch.items.size())
        m_batch.items.emplace_back();
    Item &item = m_batch.items[m_batch.count++];
    m_batch.bytes += size;
    std::swap(item.json, m_next.json);
    item.index.clear();
    const std::string offset = std::to_string(event.place.span.offset);
    const std::array<std::string_view, 5> row{message.id, event.conversationStableId, event.place.path, offset,
                                              event.rawTime};
    symphony::appendCsvRow(item.index, row);
    item.stream = target.streamId;
    item.time = message.time;
    return {};
}

Status SymphonyBatches::end()
{
    const Status handed = m_batch.count > 0 ? hand() : Status();
    const Status settled = settle();
    return handed ? settled : handed;
}

void SymphonyBatches::abandon()
{
    if (m_writing.valid())
        m_writing.wait();
}

Status SymphonyBatches::settle()
{
    return m_writing.valid() ? m_writing.get() : Status();
}

Status SymphonyBatches::hand()
{
    if (Status before = settle(); !before)
        return before;
    std::swap(m_batch, m_handed);
    m_batch.count = 0;
    m_batch.bytes = 0;
    m_messages += static_cast<std::int64_t>(m_handed.count);
    m_writing =
        std::async(std::launch::async, [this, name = std::format("3-messages/batches/batch-{:05}", ++m_batches)] {
            return write(m_folder, name, m_handed);
        });
    return {};
}

Status SymphonyBatches::write(ExportFolder &folder, const std::string &name, const Batch &batch)
{
    std::vector<std::size_t> order(batch.count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) {
        return std::tuple<std::string_view, std::int64_t>(batch.items[i].stream, batch.items[i].time);
    });
    std::string body;
    body.reserve(batch.bytes + besideMessage);
    std::string index(symphony::csvMark);
    index +=
        symphony::csvRow({"line", "original_message_id", "conversation", "source_file", "offset", "original_time"});
    for (std::size_t line = 0; line < order.size(); ++line) {
        body += line == 0 ? "[" : ",\n";
        body += batch.items[order[line]].json;
        index += std::to_string(line + 1);
        index += ',';
        index += batch.items[order[line]].index;
    }
    body += "]\n";
    return folder.write(name + ".json", body).and_then([&] { return folder.write(name + ".index.csv", index); });
}

} // namespace casebook::exports
