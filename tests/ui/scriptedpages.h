// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/timelinemodel.h"

#include <QPromise>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace casebook::test {

/// Message `ordinal` of a made-up conversation, one a minute from 2017-03-14T15:00:00Z on; three people take turns,
/// and every seventh text is long.
inline Event madeMessage(std::int64_t ordinal)
{
    constexpr std::int64_t start = 1'489'503'600;
    static constexpr const char *people[]{"priya.raman", "tomas.lind", "mei.sato"};
    Event event;
    event.ordinal = ordinal;
    event.typeName = "Message";
    event.time = Instant{(start + ordinal * 60) * 1'000'000'000, 0, false};
    event.sortTime = *event.time;
    event.senderName = people[static_cast<std::size_t>(ordinal / 2 % 3)];
    event.sender = event.senderName + "@im.corp.example";
    event.text = "message " + std::to_string(ordinal);
    if (ordinal % 7 == 0) {
        for (int i = 0; i < 40; ++i)
            event.text += " with a few words more";
    }
    return event;
}

/// Answers a model's questions at once, or when the test says so, and keeps what was asked.
class ScriptedPages
{
public:
    using Page = ui::TimelineModel::Page;

    enum class Answers { AtOnce, WhenTold };

    explicit ScriptedPages(Answers answers = Answers::AtOnce) : m_answers(answers) {}

    ui::TimelineModel::Fetch fetch()
    {
        return [this](std::int64_t first, std::size_t count) { return ask(first, count); };
    }

    /// First rows of the pages asked for, in that order.
    const std::vector<std::int64_t> &asked() const { return m_asked; }

    int waiting() const
    {
        return static_cast<int>(
            std::ranges::count_if(m_open, [](const Question &question) { return !question.promise->isCanceled(); }));
    }

    void answerAll()
    {
        for (Question &question : std::exchange(m_open, {}))
            answer(question);
    }

    /// Ends all questions without a result.
    void failAll()
    {
        for (Question &question : std::exchange(m_open, {}))
            question.promise->finish();
    }

    /// What is at a row; madeMessage() unless the test says something else.
    std::function<Event(std::int64_t)> event = madeMessage;

private:
    struct Question
    {
        std::int64_t first;
        std::size_t count;
        std::shared_ptr<QPromise<Page>> promise;
    };

    QFuture<Page> ask(std::int64_t first, std::size_t count)
    {
        m_asked.push_back(first);
        Question question{first, count, std::make_shared<QPromise<Page>>()};
        question.promise->start();
        QFuture<Page> future = question.promise->future();
        if (m_answers == Answers::AtOnce)
            answer(question);
        else
            m_open.push_back(std::move(question));
        return future;
    }

    void answer(Question &question) const
    {
        Page page;
        for (std::size_t i = 0; i < question.count; ++i)
            page.push_back(event(question.first + static_cast<std::int64_t>(i)));
        question.promise->addResult(std::move(page));
        question.promise->finish();
    }

    Answers m_answers;
    std::vector<std::int64_t> m_asked;
    std::vector<Question> m_open;
};

} // namespace casebook::test
