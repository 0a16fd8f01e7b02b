// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/proof/calendarlegend.h"

#include "ui/presentation/reporttext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/proof/daypaint.h"

#include <QHBoxLayout>
#include <QPainter>

namespace casebook::ui {

namespace {

using State = work::CalendarDay::State;

class Mark : public QWidget
{
public:
    explicit Mark(State state) : m_state(state) { setFixedSize(7, 14); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintDay(painter, QRectF(rect()), m_state, colours(palette()));
    }

private:
    State m_state;
};

} // namespace

CalendarLegend::CalendarLegend(QWidget *parent) : QWidget(parent)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space(1));
    for (const State state : {State::Full, State::Little, State::Empty, State::NotExpected, State::Missing}) {
        auto *label = new ToneLabel(Tone::Dim, dayStateText(state));
        label->setFont(sized(label->font(), TextSize::Small));
        line->addWidget(new Mark(state));
        line->addWidget(label);
        line->addSpacing(space(2));
    }
    line->addStretch(1);
}

} // namespace casebook::ui
