// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/symphonyledger.h"

namespace casebook::work {

namespace {

constexpr std::chrono::seconds patience(60);

} // namespace

Status SymphonyLedger::put(std::span<const store::SymphonyMessage> rows, store::LedgerLines there) const
{
    auto file = store::CaseFile::open(m_caseFile, patience);
    return file ? store::putSymphonyMessages(*file, rows, there) : std::unexpected(file.error());
}

Result<store::SymphonyMessage> SymphonyLedger::row(std::string_view id) const
{
    return store::symphonyMessage(m_reader, id).transform([&](std::optional<store::SymphonyMessage> found) {
        store::SymphonyMessage row = found.value_or(store::SymphonyMessage());
        row.id = id;
        return row;
    });
}

void SymphonyLedger::apply(std::span<const symphony::ImportAnswer> answers, const std::vector<bool> &sentBefore,
                           std::span<store::SymphonyMessage> rows) const
{
    std::vector<std::string> ids;
    for (const store::SymphonyMessage &row : rows)
        ids.push_back(row.id);
    const auto found = symphony::answersFor(ids, {answers.begin(), answers.end()});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        store::SymphonyMessage &row = rows[i];
        if (!found[i]) {
            row.diagnostic = "the answer says nothing of this message";
            continue;
        }
        row.diagnostic = found[i]->diagnostic;
        row.failure.clear();
        if (!found[i]->messageId.empty())
            row.message = found[i]->messageId;
        else if (row.message.empty())
            row.failure = !row.diagnostic.empty() ? m_diagnostics.classOf(row.diagnostic)
                          : sentBefore[i]         ? "duplicate"
                                                  : "other";
        const bool isIn = row.failure.empty() || row.failure == "duplicate";
        row.state = isIn ? store::SymphonyState::Imported : store::SymphonyState::Failed;
    }
}

} // namespace casebook::work
