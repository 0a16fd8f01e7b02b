// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/reportcontroller.h"

#include <QWidget>

namespace casebook::ui {

/// A source from its first to its last byte: records as one bar, known gaps as a notch from below, unreadable bytes as
/// a break through it.
class CoverageBar : public QWidget
{
    Q_OBJECT

public:
    explicit CoverageBar(QWidget *parent = nullptr);
    void show(std::uint64_t bytes, std::vector<store::IssueRow> unread);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::uint64_t m_bytes = 0;
    std::vector<store::IssueRow> m_unread;
};

} // namespace casebook::ui
