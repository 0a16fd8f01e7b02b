// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/read/zonedialog.h"

#include "ui/presentation/wording.h"
#include "ui/widgets/controls.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace casebook::ui {

ZoneDialog::ZoneDialog(const QTimeZone &current, QWidget *parent)
    : QDialog(parent)
    , m_text(lineEdit(QStringLiteral("zoneText"), tr("Part of the name of a zone")))
    , m_zones(new QListWidget)
{
    setObjectName(QStringLiteral("zoneDialog"));
    setWindowTitle(tr("Time zone"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setPlaceholderText(tr("Berlin, Tokyo, …"));
    m_text->installEventFilter(this);
    m_zones->setObjectName(QStringLiteral("zoneList"));
    m_zones->setAccessibleName(tr("Time zones"));
    m_zones->setUniformItemSizes(true);
    const auto now = QDateTime::currentDateTimeUtc();
    const auto add = [this, &now](const QTimeZone &zone, const QString &text) {
        auto *item = new QListWidgetItem(text, m_zones);
        item->setData(Qt::UserRole, zone.id());
        item->setToolTip(zoneText(zone, now));
    };
    add(QTimeZone::utc(), QStringLiteral("UTC"));
    for (const auto &id : QTimeZone::availableTimeZoneIds()) {
        const QTimeZone zone(id);
        if (id.contains('/') && !id.startsWith("Etc/") && zone.isValid())
            add(zone,
                tr("%1, now %2", "zone, offset").arg(QString::fromUtf8(id), zoneText(zone, now).section(u' ', 0, 0)));
    }
    for (int row = 0; row < m_zones->count(); ++row) {
        if (m_zones->item(row)->data(Qt::UserRole).toByteArray() == current.id())
            m_zones->setCurrentRow(row);
    }
    connect(m_text, &QLineEdit::textChanged, this, &ZoneDialog::narrow);
    connect(m_zones, &QListWidget::itemActivated, this, &ZoneDialog::choose);
    auto *use = primaryButton(tr("Show times in this zone"), QStringLiteral("zoneUse"));
    use->setDefault(true);
    connect(use, &QPushButton::clicked, this, &ZoneDialog::choose);
    auto *cancel = button(tr("Cancel"), QStringLiteral("zoneCancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(use);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(5), space(5), space(4));
    layout->setSpacing(space(3));
    layout->addWidget(m_text);
    layout->addWidget(m_zones, 1);
    layout->addLayout(buttons);
    resize(420, 460);
    m_text->setFocus();
}

void ZoneDialog::narrow(const QString &text)
{
    auto wanted = text.trimmed();
    wanted.replace(u' ', u'_');
    int first = -1;
    for (int row = 0; row < m_zones->count(); ++row) {
        auto *item = m_zones->item(row);
        item->setHidden(!item->text().contains(wanted, Qt::CaseInsensitive));
        if (!item->isHidden() && first < 0)
            first = row;
    }
    const auto *current = m_zones->currentItem();
    if (first >= 0 && (!current || current->isHidden()))
        m_zones->setCurrentRow(first);
}

/// Up and Down in the field go through the list.
bool ZoneDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int step = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down ? 1
                     : static_cast<QKeyEvent *>(event)->key() == Qt::Key_Up ? -1
                                                                            : 0;
    if (step == 0)
        return QDialog::eventFilter(watched, event);
    for (int row = m_zones->currentRow() + step; row >= 0 && row < m_zones->count(); row += step) {
        if (!m_zones->item(row)->isHidden()) {
            m_zones->setCurrentRow(row);
            break;
        }
    }
    return true;
}

void ZoneDialog::choose()
{
    const auto *item = m_zones->currentItem();
    if (!item || item->isHidden())
        return;
    const QTimeZone zone(item->data(Qt::UserRole).toByteArray());
    accept();
    Q_EMIT chosen(zone.id() == "UTC" ? QTimeZone::utc() : zone);
}

} // namespace casebook::ui
