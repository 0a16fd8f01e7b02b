// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/redaction.h"

#include "core/review/release.h"
#include "tests/exports/smallcase.h"

#include <QTest>

using namespace casebook;
using namespace casebook::review;

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void spansHideCharactersAndNotBytes();
    void overlappingSpansHideAllThatOneOfThemHides();
    void nothingOfAWholeEventIsLeft();
    void spansAreRead();

private:
    static store::Redaction redaction(const EventId &event, std::optional<store::CharacterSpan> span)
    {
        store::Redaction made;
        made.event = event;
        made.span = span;
        made.reason = "personal";
        made.added = {"ann", Instant{}, {}};
        return made;
    }

    /// The one message, as outputs have it.
    Event released() const
    {
        const auto reader = m_case->reader();
        std::vector<Event> events;
        const auto done = release(reader, test::SmallCase::cleared(reader), {.event = [&](const Event &event) {
                                      events.push_back(event);
                                      return true;
                                  }});
        if (!done || events.size() != 1)
            qFatal("no message");
        return events.front();
    }

    void redact(std::optional<store::CharacterSpan> span)
    {
        auto file = store::CaseFile::open(m_case->reader().info().file);
        if (const auto added = store::addRedaction(*file, redaction(m_id, span)); !added)
            qFatal("%s", added.error().text().c_str());
    }

    std::unique_ptr<test::SmallCase> m_case;
    EventId m_id;
};

void TestRedaction::init()
{
    m_case = std::make_unique<test::SmallCase>();
    Event message = test::message("2024-01-05T09:03:05Z", "Z\u00FCrich \U0001F600 4711 end");
    m_id = message.id;
    m_case->add("Pluvius", {{.id = "c1", .participants = {}, .events = {message}}});
}

void TestRedaction::spansHideCharactersAndNotBytes()
{
    redact(store::CharacterSpan{9, 13});
    QCOMPARE(released().text, std::string("Z\u00FCrich \U0001F600 [redacted: personal] end"));
    QVERIFY(released().id != m_id);
}

void TestRedaction::overlappingSpansHideAllThatOneOfThemHides()
{
    redact(store::CharacterSpan{0, 6});
    redact(store::CharacterSpan{4, 8});
    redact(store::CharacterSpan{5, 6});
    QCOMPARE(released().text, std::string("[redacted: personal] 4711 end"));
}

void TestRedaction::nothingOfAWholeEventIsLeft()
{
    redact(std::nullopt);
    redact(store::CharacterSpan{0, 2});
    const Event event = released();
    QCOMPARE(event.text, std::string("[redacted: personal]"));
    QVERIFY(event.extra.empty());
    QVERIFY(event.id != m_id);
    QCOMPARE(event.sender, std::string("bob@example.com"));
}

void TestRedaction::spansAreRead()
{
    QCOMPARE(parseSpan("6-11")->begin, std::size_t{6});
    QCOMPARE(parseSpan("6-11")->end, std::size_t{11});
    for (const char *wrong : {"", "6", "6-", "-6", "6-6", "7-6", "6-11x", " 6-11", "a-b"})
        QVERIFY2(!parseSpan(wrong), wrong);
}

QTEST_APPLESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
