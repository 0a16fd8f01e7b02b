// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/read/whodialog.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/inspectorcontroller.h"
#include "ui/presentation/wording.h"
#include "ui/widgets/controls.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace casebook::ui {

WhoDialog::WhoDialog(InspectorController &inspector, QWidget *parent)
    : QDialog(parent)
    , m_inspector(inspector)
    , m_event(new ToneLabel(Tone::Text))
    , m_counts(new ToneLabel(Tone::Dim))
    , m_people(new QTableWidget(0, 4))
{
    setObjectName(QStringLiteral("whoDialog"));
    setWindowTitle(tr("Who could see this?"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_event->setObjectName(QStringLiteral("whoEvent"));
    m_event->setWordWrap(true);
    m_counts->setObjectName(QStringLiteral("whoCounts"));
    m_people->setObjectName(QStringLiteral("whoPeople"));
    m_people->setAccessibleName(tr("People who could see it"));
    m_people->setHorizontalHeaderLabels({tr("Person"), tr("Address"), tr("Could see it"), tr("Why")});
    m_people->verticalHeader()->hide();
    m_people->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_people->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_people->setShowGrid(false);
    m_people->setWordWrap(true);
    m_people->setTabKeyNavigation(false);
    m_people->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_people->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    auto *note =
        new ToneLabel(Tone::Dim, tr("Worked out from the records of presence and the events of the room. Where "
                                    "days of the archive are missing, people may have come or left unseen."));
    note->setWordWrap(true);
    auto *close = button(tr("Close"), QStringLiteral("whoClose"));
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(5), space(5), space(4));
    layout->setSpacing(space(3));
    layout->addWidget(m_event);
    layout->addWidget(m_counts);
    layout->addWidget(m_people, 1);
    layout->addWidget(note);
    layout->addWidget(close, 0, Qt::AlignTrailing);
    resize(720, 440);
    connect(&m_inspector, &InspectorController::changed, this, &WhoDialog::showAgain);
    showAgain();
    m_people->setFocus();
}

void WhoDialog::showAgain()
{
    const auto &event = m_inspector.inspected();
    m_event->setText(event ? eventLine(*event, 200) : tr("No event is chosen."));
    m_people->setRowCount(0);
    if (!event || !m_inspector.knowsWhoSaw()) {
        m_counts->setText(event ? tr("Reading who was there…") : QString());
        return;
    }
    int certain = 0;
    const auto people = m_inspector.seenBy();
    for (const SeenBy &person : people) {
        certain += person.certain ? 1 : 0;
        const int row = m_people->rowCount();
        m_people->insertRow(row);
        const QStringList cells{person.name, person.address, person.certain ? tr("yes") : tr("not sure"), person.note};
        for (int column = 0; column < cells.size(); ++column)
            m_people->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    const auto unsure = std::ssize(people) - certain;
    const auto sure = tr("%1 could see it", "count of people").arg(countText(std::int64_t{certain}));
    m_counts->setText(unsure == 0 ? tr("%1.").arg(sure) : tr("%1; of %2 it is not sure.").arg(sure, countText(unsure)));
    if (m_people->rowCount() > 0)
        m_people->setCurrentCell(0, 0);
}

} // namespace casebook::ui
