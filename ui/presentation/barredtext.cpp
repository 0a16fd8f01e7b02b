// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/barredtext.h"

#include "ui/presentation/eventtext.h"

#include <QStringList>

namespace casebook::ui {

using namespace Qt::StringLiterals;

namespace {

/// Characters that timelines count as one must be one here, too.
QString withLineFeeds(QString text)
{
    return text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

} // namespace

BarredText barredText(const std::string &text, const std::vector<review::HiddenRun> &runs, Barred how)
{
    const auto characters = toText(text).toUcs4();
    const auto part = [&](std::size_t from, std::size_t to) {
        const auto length = static_cast<std::size_t>(characters.size());
        const auto begin = static_cast<qsizetype>(std::min(from, length));
        return withLineFeeds(QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()) + begin,
                                               static_cast<qsizetype>(std::min(to, length)) - begin));
    };
    BarredText shown{.text = {}, .bars = {}, .original = how == Barred::Shown, .reasons = {}};
    QStringList reasons;
    std::size_t at = 0;
    for (const auto &run : runs) {
        shown.text += part(at, run.span.begin);
        const qsizetype begin = shown.text.size();
        const QString reason = toText(run.reason);
        shown.text += shown.original ? part(run.span.begin, run.span.end) : u"\u00A0"_s + reason + u"\u00A0"_s;
        shown.bars.emplace_back(begin, shown.text.size());
        if (!reasons.contains(reason))
            reasons += reason;
        at = run.span.end;
    }
    shown.text += part(at, static_cast<std::size_t>(characters.size()));
    shown.reasons = reasons.join(u", "_s);
    return shown;
}

QString redactionReasonText(const review::RedactionReason &reason)
{
    return u"%1: %2"_s.arg(toText(reason.name), toText(reason.meaning));
}

} // namespace casebook::ui
