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
    if (m_count == m_items.size())
        m_items.emplace_back();
    Item item = std::move(m_items[m_count]);
    item.json.clear();
    symphony::appendImported(item.json, message, target);
    item.index.clear();
    const std::string offset = std::to_string(event.place.span.offset);
    const std::array<std::string_view, 5> row{message.id, event.conversationStableId, event.place.path, offset,
                                              event.rawTime};
    symphony::appendCsvRow(item.index, row);
    item.stream = target.streamId;
    item.time = message.time;
    const std::uint64_t size = item.json.size() + besideMessage;
    if (m_count == m_mostMessages || (m_count > 0 && m_bytes + size > m_mostBytes)) {
        if (Status written = write(); !written)
            return written;
    }
    m_items[m_count++] = std::move(item);
    m_bytes += size;
    return {};
}

Status SymphonyBatches::end()
{
    return m_count > 0 ? write() : Status{};
}

Status SymphonyBatches::write()
{
    std::vector<std::size_t> order(m_count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [this](std::size_t i) {
        return std::tuple<std::string_view, std::int64_t>(m_items[i].stream, m_items[i].time);
    });
    std::string body;
    body.reserve(m_bytes + besideMessage);
    std::string index(symphony::csvMark);
    index +=
        symphony::csvRow({"line", "original_message_id", "conversation", "source_file", "offset", "original_time"});
    for (std::size_t line = 0; line < order.size(); ++line) {
        body += line == 0 ? "[" : ",\n";
        body += m_items[order[line]].json;
        std::format_to(std::back_inserter(index), "{},", line + 1);
        index += m_items[order[line]].index;
    }
    body += "]\n";
    m_messages += static_cast<std::int64_t>(m_count);
    m_count = 0;
    m_bytes = 0;
    const std::string name = std::format("3-messages/batches/batch-{:05}", ++m_batches);
    return m_folder.write(name + ".json", body).and_then([&] { return m_folder.write(name + ".index.csv", index); });
}

} // namespace casebook::exports
