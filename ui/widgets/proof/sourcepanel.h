// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/reportcontroller.h"
#include "ui/widgets/controls.h"

class QVBoxLayout;

namespace casebook::ui {

class CoverageBar;

/// The side of the reading report: one source, one missing day, or what to choose; below it the 18 months.
class SourcePanel : public Surface
{
    Q_OBJECT

public:
    explicit SourcePanel(ReportController &controller, QWidget *parent = nullptr);

    void showNothing();
    void showSource(const work::SourceReport &source);
    /// The source with the place of the issue in it.
    void showIssue(const store::IssueRow &issue, const work::SourceReport &source);
    /// A day without a file.
    void showDay(const work::UcbCalendar &calendar, const work::CalendarDay &day);

private:
    void begin(const QString &heading);
    QLabel *addSentence(const QString &text, Tone tone);
    void addFields(const work::SourceReport &source);
    void addCoverage(const work::SourceReport &source);
    void addRetention();
    void showExamined();

    ReportController &m_controller;
    QVBoxLayout *m_layout;
    SourceKey m_source{};
    std::uint64_t m_bytes = 0;
    CoverageBar *m_bar = nullptr;
    QLabel *m_dumpTitle = nullptr;
    QLabel *m_dump = nullptr;
};

} // namespace casebook::ui
