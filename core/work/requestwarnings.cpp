// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/requestwarnings.h"

#include "core/base/qtext.h"
#include "core/model/jid.h"

#include <QRegularExpression>

#include <array>
#include <format>
#include <functional>

namespace casebook::work {

namespace {

using namespace Qt::StringLiterals;
using query::Field;

bool hasField(const query::Node &node, const std::function<bool(Field)> &wanted)
{
    return (node.kind == query::Node::Kind::Field && wanted(node.field)) ||
           std::ranges::any_of(node.children, [&](const query::Node &child) { return hasField(child, wanted); });
}

bool namesPeople(Field field)
{
    return field == Field::From || field == Field::To || field == Field::Participant;
}

/// All that the expression finds in what the requester wrote.
std::vector<std::string> mentioned(const review::RequestForm &form, const QRegularExpression &pattern)
{
    std::vector<std::string> found;
    for (const auto &match : pattern.globalMatch(toQString(form.reason + ' ' + form.legalJustification)))
        found.push_back(match.captured().toStdString());
    return found;
}

std::string listed(const std::vector<std::string> &names)
{
    std::string text;
    for (const std::string &name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

/// The days of the first and the last selected event that have a time.
Result<std::pair<std::string, std::string>> daysOf(const store::CaseReader &reader, const query::Query &query)
{
    constexpr std::size_t dayLength = 10; // YYYY-MM-DD
    std::pair<std::string, std::string> days;
    const Status read = reader.forEachEvent(query, [&](const Event &event) {
        if (event.time) {
            days.second = toRfc3339(*event.time).substr(0, dayLength);
            if (days.first.empty())
                days.first = days.second;
        }
        return true;
    });
    return read.transform([&] { return days; });
}

} // namespace

Result<std::vector<std::string>> requestWarnings(const store::CaseReader &reader, const review::RequestForm &form,
                                                 const review::RequestResult &result)
{
    static const QRegularExpression address(uR"([\w.+'-]+@[\w-]+(\.[\w-]+)+)"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression date(uR"(\b\d{4}-\d{2}-\d{2}\b)"_s);
    const auto query = query::parse(result.query);
    if (!query)
        return std::unexpected(query.error());
    std::vector<std::string> warnings;
    if (query->selectsAll())
        warnings.emplace_back("The scope has no limits: it is the whole case.");
    else if (!hasField(query->root, query::isTime))
        warnings.emplace_back("The scope has no limits in time.");
    const auto people = mentioned(form, address);
    if (!people.empty() && !hasField(query->root, namesPeople))
        warnings.push_back(std::format(
            "The reason names {}, and the scope is not limited to people{}.", listed(people),
            result.measure.people > 0 ? std::format(": it has {} senders", result.measure.people) : std::string()));
    if (auto dates = mentioned(form, date); !dates.empty() && result.measure.events > 0) {
        const auto days = daysOf(reader, *query);
        if (!days)
            return std::unexpected(days.error());
        const auto [first, last] = std::ranges::minmax(dates);
        if (!days->first.empty() && (days->first < first || days->second > last))
            warnings.push_back(std::format("The reason speaks of {} to {}, and the scope reaches from {} to {}.", first,
                                           last, days->first, days->second));
    }
    if (form.notified.empty())
        warnings.emplace_back("It is not said whether the people concerned were told, or which law forbids that.");
    constexpr std::array roles{"legal"_L1, "compliance"_L1, "hr"_L1};
    if (std::ranges::find(roles, toQString(form.approver.role).toLower()) == roles.end())
        warnings.emplace_back("The approver is named without a role of Legal, Compliance or HR.");
    return warnings;
}

} // namespace casebook::work
