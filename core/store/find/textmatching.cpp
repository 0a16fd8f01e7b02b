// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/find/textmatching.h"

#include <optional>
#include <utility>

namespace casebook::store {

namespace {

constexpr std::size_t batchTexts = 256;
constexpr std::size_t mostWaiting = 8;

} // namespace

TextMatching::TextMatching(const query::Matcher &matcher) : m_matcher(matcher), m_thread([this] { work(); }) {}

TextMatching::~TextMatching()
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.clear();
        m_closed = true;
    }
    m_changed.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void TextMatching::add(std::size_t bit, std::string_view text)
{
    m_batch.bytes.append(text);
    m_batch.texts.push_back({bit, m_batch.bytes.size()});
    if (m_batch.texts.size() < batchTexts)
        return;
    Batch batch = std::exchange(m_batch, {});
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.size() < mostWaiting) {
            m_waiting.push_back(std::move(batch));
            batch.texts.clear();
        }
    }
    m_changed.notify_one();
    match(batch, m_ours);
}

std::int64_t TextMatching::finish(Bits &matching)
{
    match(std::exchange(m_batch, {}), m_ours);
    while (true) {
        std::unique_lock lock(m_mutex);
        if (m_waiting.empty()) {
            m_closed = true;
            break;
        }
        const Batch batch = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        match(batch, m_ours);
    }
    m_changed.notify_one();
    m_thread.join();
    for (const Found *found : {&m_ours, &m_theirs}) {
        for (const std::size_t bit : found->bits)
            matching.set(bit);
    }
    return m_ours.gaveUp + m_theirs.gaveUp;
}

void TextMatching::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_closed || !m_waiting.empty(); });
        if (m_waiting.empty())
            return;
        const Batch batch = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        match(batch, m_theirs); // only this thread's until finish() has joined it
        lock.lock();
    }
}

void TextMatching::match(const Batch &batch, Found &found) const
{
    std::size_t begin = 0;
    for (const Batch::Text &text : batch.texts) {
        const auto answer = m_matcher.answer(std::string_view(batch.bytes).substr(begin, text.end - begin));
        begin = text.end;
        if (answer == query::Matcher::Answer::Yes)
            found.bits.push_back(text.bit);
        found.gaveUp += answer == query::Matcher::Answer::GaveUp ? 1 : 0;
    }
}

} // namespace casebook::store
