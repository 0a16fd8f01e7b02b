// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/proof/sourcepanel.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/prooftables.h"
#include "ui/presentation/reporttext.h"
#include "ui/presentation/wording.h"
#include "ui/widgets/proof/coveragebar.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

constexpr int panelWidth = 360;

/// In groups, so that it may wrap.
QString groupedDigest(const std::string &digest)
{
    QStringList groups;
    for (std::size_t i = 0; i < digest.size(); i += 8)
        groups += toText(std::string_view(digest).substr(i, 8));
    return groups.join(QLatin1Char(' '));
}

} // namespace

SourcePanel::SourcePanel(ReportController &controller, QWidget *parent)
    : Surface(QPalette::Base, Qt::LeftEdge, parent), m_controller(controller), m_layout(new QVBoxLayout)
{
    setObjectName(QStringLiteral("proofSide"));
    setFixedWidth(panelWidth);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space(4), space(4), space(4), space(4));
    m_layout->setSpacing(space(2));
    column->addLayout(m_layout);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false); // which setWidget() switches on
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 1, 0);
    layout->addWidget(scroll);
    connect(&m_controller, &ReportController::examinedChanged, this, &SourcePanel::showExamined);
    showNothing();
}

void SourcePanel::begin(const QString &heading)
{
    clearLayout(m_layout);
    m_bar = nullptr;
    m_dump = m_dumpTitle = nullptr;
    m_source = {};
    m_layout->addWidget(sectionLabel(heading));
}

QLabel *SourcePanel::addSentence(const QString &text, Tone tone)
{
    auto *label = new ToneLabel(tone, text);
    label->setWordWrap(true);
    m_layout->addWidget(label);
    return label;
}

void SourcePanel::showNothing()
{
    begin(tr("One source"));
    addSentence(tr("Choose a source, an issue or a day to see the file, its hash and how it was read."), Tone::Dim);
    addRetention();
}

void SourcePanel::showSource(const work::SourceReport &source)
{
    begin(tr("One source"));
    addFields(source);
    addCoverage(source);
    addRetention();
    m_controller.examine(source, std::nullopt);
}

void SourcePanel::showIssue(const store::IssueRow &issue, const work::SourceReport &source)
{
    begin(IssueListModel::tagText(issue));
    addSentence(toText(issue.message), issue.severity == Severity::Note ? Tone::Dim : Tone::Warning)
        ->setObjectName(QStringLiteral("issueMessage"));
    addSentence(tr("At byte %1, %2 bytes long").arg(countText(issue.span.offset), countText(issue.span.length)),
                Tone::Dim);
    m_layout->addSpacing(space(2));
    m_layout->addWidget(sectionLabel(tr("One source")));
    addFields(source);
    addCoverage(source);
    addRetention();
    m_controller.examine(source, issue.span);
}

void SourcePanel::showDay(const work::UcbCalendar &calendar, const work::CalendarDay &day)
{
    const bool missing = day.state == work::CalendarDay::State::Missing;
    begin(missing ? tr("Missing day") : tr("One day"));
    addSentence(dayText(calendar, day), Tone::Text);
    if (missing && m_controller.report())
        addSentence(missingDayText(day.day, m_controller.report()->retention), Tone::Warning);
    addRetention();
}

void SourcePanel::addFields(const work::SourceReport &source)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space(2));
    grid->setVerticalSpacing(space(1));
    grid->setColumnMinimumWidth(0, space(18));
    grid->setColumnStretch(1, 1);
    m_layout->addLayout(grid);
    const auto add = [grid](const QString &label, const QString &value) {
        if (!value.isEmpty())
            addField(grid, label, value);
    };
    addField(grid, tr("File"), shortPath(source.path), toText(source.path));
    addField(grid, tr("SHA-256"), groupedDigest(source.sha256), toText(source.sha256));
    add(tr("Wrapped"), toText(source.wrapping));
    add(tr("Read as"), toText(source.dialect));
    add(tr("Pointers"), pointersText(source));
    add(tr("Sizes"), sizesText(source));
    add(tr("Counts"), declaredText(source));
    if (source.figures.duplicates > 0)
        add(tr("Copies"), tr("%1 records repeat an event").arg(countText(source.figures.duplicates)));
    if (source.figures.conflictingCopies > 0)
        add(tr("Conflicts"), tr("%1 records differ from their copy").arg(countText(source.figures.conflictingCopies)));
    add(tr("Issues"), source.issues > 0 ? countText(source.issues) : QString());
}

void SourcePanel::addCoverage(const work::SourceReport &source)
{
    m_source = source.key;
    m_bytes = source.bytes;
    m_layout->addSpacing(space(2));
    m_layout->addWidget(sectionLabel(tr("Coverage")));
    m_bar = new CoverageBar;
    m_bar->show(source.bytes, {});
    m_bar->setAccessibleName(coverageText(source));
    m_layout->addWidget(m_bar);
    addSentence(coverageText(source), source.unaccounted() == 0 ? Tone::Dim : Tone::Bad);
    m_dumpTitle = sectionLabel(tr("The place"));
    m_dump = new ToneLabel(Tone::Text);
    m_dump->setObjectName(QStringLiteral("proofBytes"));
    m_dump->setFont(sized(QFontDatabase::systemFont(QFontDatabase::FixedFont), TextSize::Small));
    m_dump->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_dump->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_dump->setLayoutDirection(Qt::LeftToRight);
    m_layout->addWidget(m_dumpTitle);
    m_layout->addWidget(m_dump);
    m_dumpTitle->hide();
    m_dump->hide();
}

void SourcePanel::addRetention()
{
    const auto &report = m_controller.report();
    if (!report || !report->retention.reachesBackTo)
        return;
    m_layout->addSpacing(space(2));
    m_layout->addWidget(sectionLabel(tr("18 months")));
    addSentence(retentionText(report->retention), Tone::Text);
}

void SourcePanel::showExamined()
{
    const auto &examined = m_controller.examined();
    if (!examined || !m_bar || examined->source != m_source)
        return;
    m_bar->show(m_bytes, examined->unread);
    m_dump->setText(examined->bytes.chopped(examined->bytes.endsWith(QLatin1Char('\n')) ? 1 : 0));
    m_dump->setVisible(!m_dump->text().isEmpty());
    m_dumpTitle->setVisible(!m_dump->text().isEmpty());
}

} // namespace casebook::ui
