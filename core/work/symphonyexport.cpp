// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/symphonyexport.h"

#include "core/store/symphony.h"
#include "core/work/symphonymapping.h"

#include <set>

namespace casebook::work {

namespace {

using Ids = std::set<std::string, std::less<>>;

/// What must go out again.
Result<std::shared_ptr<const Ids>> openIds(const store::CaseReader &reader)
{
    auto ids = std::make_shared<Ids>();
    for (const auto state :
         {store::SymphonyState::NotSent, store::SymphonyState::Unknown, store::SymphonyState::Failed}) {
        const Status read = store::forEachSymphonyMessage(reader, state, [&](const store::SymphonyMessage &message) {
            ids->insert(message.id);
            return true;
        });
        if (!read)
            return std::unexpected(read.error());
    }
    return ids;
}

} // namespace

Result<exports::SymphonyOptions> symphonyOptions(const store::CaseReader &reader, const SymphonyExport &what,
                                                 const Clock &clock)
{
    exports::SymphonyOptions options = what.options;
    auto mapping = symphonyMapping(reader);
    auto tables = readSymphonyTables(what.tables);
    if (!mapping || !tables)
        return std::unexpected(mapping ? tables.error() : mapping.error());
    for (auto &[folded, person] : tables->people)
        mapping->people.insert_or_assign(folded, std::move(person));
    for (auto &[key, stream] : tables->streams)
        mapping->streams.insert_or_assign(key, std::move(stream));
    if (const auto sentences = symphony::doubles(*mapping); !sentences.empty())
        return failure(Error::Code::Invalid, "the mapping", sentences.front() + ", which falsifies who said what",
                       "Give every person a user of their own, or skip one of them");
    options.mapping = std::move(*mapping);
    options.form = what.withMapping || !what.tables.empty() ? exports::SymphonyOptions::Form::Batches
                                                            : exports::SymphonyOptions::Form::Staged;
    options.staging.now = symphony::millisecondsOf(momentOf(clock));
    if (what.repair) {
        auto ids = openIds(reader);
        if (!ids)
            return std::unexpected(ids.error());
        options.wanted = [ids = std::move(*ids)](std::string_view id) { return ids->contains(id); };
    }
    return options;
}

Result<exports::ExportReport> exportSymphony(const Path &caseFile, const ExportScope &scope, const Path &out,
                                             const SymphonyExport &what, Progress &progress, const Clock &clock)
{
    const auto reader = store::CaseReader::open(caseFile);
    if (!reader)
        return std::unexpected(reader.error());
    auto options = symphonyOptions(*reader, what, clock);
    if (!options)
        return std::unexpected(options.error());
    const auto formatter = exports::makeSymphonyFormatter(*reader, std::move(*options));
    return exportLogged(*reader, scope, *formatter, out, progress);
}

} // namespace casebook::work
