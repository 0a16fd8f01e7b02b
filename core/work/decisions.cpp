// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/decisions.h"

#include "core/audit/log.h"
#include "core/base/qtext.h"

#include <QJsonArray>

namespace casebook::work {

namespace {

using namespace Qt::StringLiterals;

Status logLabel(store::CaseFile &file, const store::Label &label, std::span<const EventId> events, bool on,
                std::int64_t changed)
{
    QJsonArray ids;
    for (const EventId &event : events)
        ids.append(toQString(event.text()));
    QJsonObject details{{"kind"_L1, toQString(store::markKindName(label.kind))},
                        {"change"_L1, on ? "put on"_L1 : "taken off"_L1},
                        {"selected"_L1, static_cast<qint64>(events.size())},
                        {"changed"_L1, static_cast<qint64>(changed)},
                        {"ids"_L1, ids}};
    if (!label.tag.empty())
        details.insert("tag"_L1, toQString(label.tag));
    return audit::append(file, audit::Act::Mark, details);
}

Result<std::int64_t> logSaved(store::CaseFile &file, store::SavedKind kind, const std::string &name,
                              std::int64_t version, QJsonObject details)
{
    details.insert("kind"_L1, toQString(store::savedKindName(kind)));
    details.insert("name"_L1, toQString(name));
    details.insert("version"_L1, static_cast<qint64>(version));
    return audit::append(file, audit::Act::Save, details).transform([version] { return version; });
}

} // namespace

Status putLabel(store::CaseFile &file, const store::Label &label, std::span<const EventId> events,
                const store::Act &act)
{
    return store::addLabel(file, label, events, act).and_then([&](std::int64_t changed) {
        return logLabel(file, label, events, true, changed);
    });
}

Status takeLabelOff(store::CaseFile &file, const store::Label &label, std::span<const EventId> events,
                    const store::Act &act)
{
    return store::removeLabel(file, label, events, act).and_then([&](std::int64_t changed) {
        return logLabel(file, label, events, false, changed);
    });
}

Result<std::int64_t> addNote(store::CaseFile &file, const EventId &event, std::string_view text, const store::Act &act)
{
    return store::addNote(file, event, text, act).and_then([&](std::int64_t number) {
        return audit::append(file, audit::Act::Mark,
                             {{"kind"_L1, "note"_L1},
                              {"change"_L1, "put on"_L1},
                              {"note"_L1, static_cast<qint64>(number)},
                              {"ids"_L1, QJsonArray{toQString(event.text())}}})
            .transform([number] { return number; });
    });
}

Status removeNote(store::CaseFile &file, std::int64_t number, const store::Act &act)
{
    return store::removeNote(file, number, act).and_then([&] {
        return audit::append(
            file, audit::Act::Mark,
            {{"kind"_L1, "note"_L1}, {"change"_L1, "taken off"_L1}, {"note"_L1, static_cast<qint64>(number)}});
    });
}

Result<std::int64_t> saveFilter(store::CaseFile &file, const std::string &name, const review::FilterText &filter,
                                const store::Act &act)
{
    return review::saveFilter(file, name, filter, act).and_then([&](std::int64_t version) {
        return logSaved(file, store::SavedKind::Filter, name, version, {{"query"_L1, toQString(filter.query)}});
    });
}

Result<std::int64_t> saveTermList(store::CaseFile &file, const std::string &name, const store::SavedText &list,
                                  const store::Act &act)
{
    return store::save(file, store::SavedKind::TermList, name, list, act).and_then([&](std::int64_t version) {
        return logSaved(file, store::SavedKind::TermList, name, version, {});
    });
}

Status removeSaved(store::CaseFile &file, store::SavedKind kind, const std::string &name, const store::Act &act)
{
    return store::removeSaved(file, kind, name, act).and_then([&] {
        return audit::append(
            file, audit::Act::Save,
            {{"kind"_L1, toQString(store::savedKindName(kind))}, {"name"_L1, toQString(name)}, {"deleted"_L1, true}});
    });
}

} // namespace casebook::work
