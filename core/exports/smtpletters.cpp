// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/smtpletters.h"

#include <algorithm>
#include <iterator>

namespace casebook::exports {

using store::MailDelivery;
using store::MailState;

bool Letter::isOpen() const
{
    return std::ranges::any_of(deliveries, [](const MailDelivery &delivery) {
        return delivery.state == MailState::Deferred || delivery.state == MailState::InFlight;
    });
}

Result<store::CaseFile> LetterLedger::open() const
{
    constexpr std::chrono::seconds patience(10);
    return store::CaseFile::open(m_delivery.caseFile, patience);
}

Result<std::int64_t> LetterLedger::enter(std::span<Letter> letters) const
{
    std::int64_t before = 0;
    if (letters.empty())
        return before;
    auto file = open();
    if (!file)
        return std::unexpected(file.error());
    std::vector<MailDelivery> now;
    for (Letter &letter : letters) {
        const bool isFirst = letter.key == 0;
        if (isFirst) {
            if (Status read = store::readLedger(*file, m_delivery.name, letter.deliveries); !read)
                return std::unexpected(read.error());
        }
        for (MailDelivery &delivery : letter.deliveries) {
            if (isFirst && delivery.state == MailState::Sent) {
                ++before;
                continue;
            }
            const bool isOver = !isFirst && delivery.state != MailState::Deferred;
            if (isOver)
                continue;
            delivery.twice = delivery.twice || (delivery.state == MailState::InFlight && delivery.tries > 0);
            delivery.state = MailState::InFlight;
            ++delivery.tries;
            delivery.time = momentOf(m_clock);
            now.push_back(delivery);
        }
    }
    return store::writeLedger(*file, m_delivery.name, now).transform([before] { return before; });
}

Status LetterLedger::record(std::span<const Letter> letters) const
{
    if (letters.empty())
        return {};
    auto file = open();
    if (!file)
        return std::unexpected(file.error());
    std::vector<MailDelivery> now;
    for (const Letter &letter : letters)
        std::ranges::copy(letter.deliveries, std::back_inserter(now));
    return store::writeLedger(*file, m_delivery.name, now);
}

} // namespace casebook::exports
