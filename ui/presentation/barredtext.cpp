// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/barredtext.h"

#include "ui/presentation/eventtext.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace casebook::ui {

using namespace Qt::StringLiterals;

namespace {

/// A reason of the list for people; the texts are those of tr().
struct Reason
{
    std::string_view name;
    const char *shown;
    const char *meaning;
};

struct Redactions
{
    Q_DECLARE_TR_FUNCTIONS(Redactions)

public:
    static constexpr std::array reasons{
        Reason{"privilege", QT_TRANSLATE_NOOP("Redactions", "privilege"),
               QT_TRANSLATE_NOOP("Redactions", "Talk with lawyers, or made for them")},
        Reason{"personal", QT_TRANSLATE_NOOP("Redactions", "personal"),
               QT_TRANSLATE_NOOP("Redactions", "Personal data that the purpose does not need")},
        Reason{"third-party", QT_TRANSLATE_NOOP("Redactions", "third-party"),
               QT_TRANSLATE_NOOP("Redactions", "About people who have nothing to do with the matter")},
        Reason{"secret", QT_TRANSLATE_NOOP("Redactions", "secret"), QT_TRANSLATE_NOOP("Redactions", "Trade secrets")},
        Reason{"irrelevant", QT_TRANSLATE_NOOP("Redactions", "irrelevant"),
               QT_TRANSLATE_NOOP("Redactions", "Nothing to do with the matter")},
        Reason{"law", QT_TRANSLATE_NOOP("Redactions", "law"),
               QT_TRANSLATE_NOOP("Redactions", "A law or a court forbids to hand it over")},
        Reason{"other", QT_TRANSLATE_NOOP("Redactions", "other"),
               QT_TRANSLATE_NOOP("Redactions", "Another reason, which the note tells")}};
};

const Reason *known(std::string_view name)
{
    const auto found = std::ranges::find(Redactions::reasons, name, &Reason::name);
    return found == Redactions::reasons.end() ? nullptr : &*found;
}

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
        const QString reason = redactionReasonName(run.reason);
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

QString redactionReasonName(std::string_view reason)
{
    const Reason *found = known(reason);
    return found ? Redactions::tr(found->shown) : toText(reason);
}

QString redactionReasonText(const review::RedactionReason &reason)
{
    const Reason *found = known(reason.name);
    return u"%1: %2"_s.arg(redactionReasonName(reason.name),
                           found ? Redactions::tr(found->meaning) : toText(reason.meaning));
}

} // namespace casebook::ui
