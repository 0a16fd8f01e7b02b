// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/generator/scriptfaults.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace casebook::test {

namespace {

constexpr std::int64_t secondsOfDay = 86'400;

struct NickPlace
{
    std::string_view type;
    std::size_t field;
};
constexpr std::array<NickPlace, 3> nickPlaces{{{"MUCJoin", 0}, {"MUCCreate", 1}, {"MUCNickChange", 2}}};

void setText(ScriptEvent &event, std::string text)
{
    event.fields[static_cast<std::size_t>(event.text)] = std::move(text);
}

void move(Script &script, std::size_t from, std::int64_t seconds)
{
    for (std::size_t i = from; i < script.events.size(); ++i)
        script.events[i].second += seconds;
    script.end += seconds;
}

Script makePlain(Script script, Random &random)
{
    for (Person &person : script.people)
        person.nick = person.jid.substr(0, person.jid.find('.'));
    for (ScriptEvent &event : script.events) {
        if (event.text >= 0)
            setText(event, plainWords(random, 5));
        if (const auto place = std::ranges::find(nickPlaces, event.type, &NickPlace::type); place != nickPlaces.end())
            event.fields[place->field] = script.people[event.person].nick;
    }
    return script;
}

} // namespace

void prepare(Script &script, Fault fault, Random &random)
{
    auto &events = script.events;
    switch (fault) {
    case Fault::CutEnd:
        setText(*std::ranges::find_last_if(events, &ScriptEvent::isMessage).begin(), plainWords(random, 8));
        break;
    case Fault::OpenQuote:
        setText(*std::ranges::find_if(events, &ScriptEvent::isMessage), plainWords(random, 8));
        break;
    case Fault::ClockJump: move(script, events.size() / 2, -3600); break;
    case Fault::LateRecord: {
        ScriptEvent late = *std::ranges::find_if(events, &ScriptEvent::isMessage);
        late.second = script.end + 30;
        setText(late, "one more thing");
        late.fields[2] += "-late";
        events.push_back(std::move(late));
        break;
    }
    default: break;
    }
}

std::pair<Script, Script> splitAtMidnight(Script script, Random &random)
{
    script = makePlain(std::move(script), random);
    const std::size_t half = script.events.size() / 2;
    const std::int64_t midnight = (script.start / secondsOfDay + 1) * secondsOfDay;
    const std::int64_t shift = midnight - 30 - script.events[half - 1].second;
    script.start += shift;
    move(script, 0, shift);
    move(script, half, std::max<std::int64_t>(0, midnight + 10 - script.events[half].second));

    Script morning = script;
    morning.events.erase(morning.events.begin(), morning.events.begin() + static_cast<std::ptrdiff_t>(half));
    morning.start = morning.events.front().second;
    script.events.resize(half);
    script.end = script.events.back().second;
    return {std::move(script), std::move(morning)};
}

} // namespace casebook::test
