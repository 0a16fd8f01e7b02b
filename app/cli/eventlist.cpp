// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/eventlist.h"

#include "app/cli/eventjson.h"
#include "core/base/json.h"

namespace casebook::cli {

using namespace Qt::StringLiterals;

ExitCode printEvents(const store::CaseReader &reader, const review::Selection &selection, std::size_t limit,
                     Console &console, const std::function<void(const Event &, QJsonObject &)> &addToHit)
{
    std::optional<Error> broken;
    const Status read = review::forEachEvent(reader, selection, [&](const Event &row) {
        if (limit == 0)
            return false;
        --limit;
        Event event = row;
        if (const Status added = reader.addEvidence(event); !added) {
            broken = added.error();
            return false;
        }
        QJsonObject object = toJson(event);
        if (selection.events && !selection.hits.contains(event.key))
            object.insert("context"_L1, true);
        else if (addToHit)
            addToHit(event, object);
        console.line(casebook::toJson(object));
        return true;
    });
    if (broken)
        return console.fail(*broken);
    return read ? ExitCode::Done : console.fail(read.error());
}

} // namespace casebook::cli
