// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ask/previewdialog.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/wording.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/timeline/timelineview.h"

#include <QVBoxLayout>

namespace casebook::ui {

PreviewDialog::PreviewDialog(const QString &id, RequestsController::Preview preview, const QTimeZone &zone,
                             QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("previewDialog"));
    setWindowTitle(tr("Preview of %1").arg(id));
    setAttribute(Qt::WA_DeleteOnClose);
    const auto rows = std::ssize(preview.events);
    auto *said = new ToneLabel(
        Tone::Dim, rows < preview.selected
                       ? tr("The first %1 of %2 events, as an export would have them. The log says that you saw them.")
                             .arg(countText(std::int64_t{rows}), countText(preview.selected))
                       : tr("All %1 events, as an export would have them. The log says that you saw them.")
                             .arg(countText(preview.selected)));
    said->setObjectName(QStringLiteral("previewSaid"));
    said->setWordWrap(true);
    auto *view = new TimelineView;
    view->setObjectName(QStringLiteral("previewEvents"));
    view->setAccessibleName(tr("Selected events"));
    view->setZone(zone);
    view->setModel(&m_model);
    view->setEmptyText(tr("Nothing is selected"));
    auto fetch = [events = std::move(preview.events)](std::int64_t first, std::size_t count) {
        TimelineModel::Page page;
        for (auto at = static_cast<std::size_t>(first); at < events.size() && page.size() < count; ++at) {
            TimelineRow row(events[at]);
            row.conversation = toText(row.event.conversationId);
            page.push_back(std::move(row));
        }
        return QtFuture::makeReadyValueFuture(std::move(page));
    };
    m_model.show(rows, std::move(fetch));
    auto *close = button(tr("Close"), QStringLiteral("previewClose"));
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(5), space(5), space(4));
    layout->setSpacing(space(3));
    layout->addWidget(said);
    layout->addWidget(view, 1);
    layout->addWidget(close, 0, Qt::AlignTrailing);
    resize(820, 620);
    view->setFocus();
}

} // namespace casebook::ui
