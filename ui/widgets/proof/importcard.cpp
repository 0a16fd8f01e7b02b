// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/proof/importcard.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/importcontroller.h"
#include "ui/presentation/prooftables.h"
#include "ui/presentation/wording.h"

#include <QLocale>
#include <QVBoxLayout>

#include <numeric>

namespace casebook::ui {

namespace {

constexpr std::size_t mostShown = 6; ///< Skipped files; more are counted.

} // namespace

ImportCard::ImportCard(ImportController &controller, QWidget *parent)
    : Card(parent), m_controller(controller), m_verdict(new ToneLabel(Tone::Text)), m_figures(new ToneLabel(Tone::Dim))
{
    setObjectName(QStringLiteral("importResult"));
    m_verdict->setObjectName(QStringLiteral("importVerdict"));
    m_verdict->setWordWrap(true);
    auto bold = m_verdict->font();
    bold.setWeight(QFont::DemiBold);
    m_verdict->setFont(bold);
    m_figures->setObjectName(QStringLiteral("importFigures"));
    m_figures->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(4), space(3), space(4), space(3));
    layout->setSpacing(space(1));
    layout->addWidget(m_verdict);
    layout->addWidget(m_figures);
    refresh();
}

void ImportCard::refresh()
{
    const auto &report = m_controller.report();
    setVisible(report.has_value());
    if (!report)
        return;
    const auto tone = !report->balance.balanced ? Tone::Bad : report->complete() ? Tone::Good : Tone::Warning;
    m_verdict->setText(m_controller.verdict());
    m_verdict->setTone(tone);
    setOutline(tone);
    const auto events = std::accumulate(report->totals.events.begin(), report->totals.events.end(), std::uint64_t{0},
                                        [](std::uint64_t sum, const auto &entry) { return sum + entry.second; });
    QStringList lines{
        tr("Sources new in this import: %1 of %2")
            .arg(countText(report->newSources), countText(report->totals.sources)) +
        QStringLiteral(" · ") +
        tr("%1 events in %2 conversations").arg(countText(events), countText(report->totals.conversations)) +
        QStringLiteral(" · ") + tr("%1 s").arg(QLocale().toString(report->seconds, 'f', 2))};
    for (std::size_t i = 0; i < report->skipped.size() && i < mostShown; ++i) {
        const auto &file = report->skipped[i];
        lines += tr("Skipped: %1: %2").arg(shortPath(file.path), toText(file.reason));
    }
    if (report->skipped.size() > mostShown)
        lines += tr("and %n more files skipped", nullptr, static_cast<int>(report->skipped.size() - mostShown));
    m_figures->setText(lines.join(QLatin1Char('\n')));
}

} // namespace casebook::ui
