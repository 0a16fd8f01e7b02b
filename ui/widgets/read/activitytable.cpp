// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/read/activitytable.h"

#include "ui/presentation/activitycontroller.h"
#include "ui/presentation/wording.h"
#include "ui/widgets/controls.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace casebook::ui {

ActivityTable::ActivityTable(const ActivityController &activity, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("activityTable"));
    setWindowTitle(tr("Activity over time"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *summary = new ToneLabel(Tone::Text, activity.summary());
    summary->setWordWrap(true);
    auto *table = new QTableWidget(0, 5);
    table->setObjectName(QStringLiteral("activityRows"));
    table->setAccessibleName(tr("Activity over time"));
    table->setHorizontalHeaderLabels({tr("Time"), tr("Events"), tr("Hits"), tr("Tagged"), tr("Files")});
    table->verticalHeader()->hide();
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    const auto &picture = activity.picture();
    for (int bar = 0; bar < static_cast<int>(picture.bars.size()); ++bar) {
        const auto &counts = picture.bars[static_cast<std::size_t>(bar)];
        const bool missing = picture.missing[static_cast<std::size_t>(bar)];
        if (counts.events == 0 && !missing)
            continue;
        const int row = table->rowCount();
        table->insertRow(row);
        const QStringList cells{activity.barTime(bar), countText(counts.events), countText(counts.hits),
                                countText(counts.coded), missing ? tr("missing") : QString()};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            if (column > 0 && column < 4)
                item->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
            item->setData(Qt::UserRole, picture.startOf(bar));
            table->setItem(row, column, item);
        }
    }
    connect(table, &QTableWidget::itemActivated, this,
            [this](const QTableWidgetItem *item) { Q_EMIT jumpWanted(item->data(Qt::UserRole).toLongLong()); });
    auto *close = button(tr("Close"), QStringLiteral("activityTableClose"));
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(5), space(5), space(4));
    layout->setSpacing(space(3));
    layout->addWidget(summary);
    layout->addWidget(table, 1);
    layout->addWidget(new ToneLabel(Tone::Dim, tr("Enter on a row goes to that time. Times are shown in %1.")
                                                   .arg(zoneText(activity.zone(), QDateTime::currentDateTimeUtc()))));
    layout->addWidget(close, 0, Qt::AlignTrailing);
    resize(640, 520);
    table->setFocus();
    if (table->rowCount() > 0)
        table->selectRow(0);
}

} // namespace casebook::ui
