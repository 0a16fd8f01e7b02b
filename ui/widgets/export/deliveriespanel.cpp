// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/export/deliveriespanel.h"

#include "ui/presentation/workspace.h"
#include "ui/widgets/export/purgetask.h"
#include "ui/widgets/keptcolumns.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace casebook::ui {

DeliveriesPanel::DeliveriesPanel(Workspace &workspace, QWidget *parent)
    : Surface(QPalette::Base, {}, parent)
    , m_workspace(workspace)
    , m_stack(new QStackedLayout)
    , m_view(new QTableView)
    , m_purge(button(tr("Remove what is over"), QStringLiteral("deliveryPurge")))
    , m_reason(lineEdit(QStringLiteral("deliveryReason"), tr("Why it must stay")))
    , m_hold(button(tr("Hold"), QStringLiteral("deliveryHold")))
    , m_release(button(tr("End the hold"), QStringLiteral("deliveryRelease")))
    , m_password(button(tr("Password…"), QStringLiteral("deliveryPassword")))
    , m_said(new ToneLabel(Tone::Dim))
{
    setObjectName(QStringLiteral("deliveriesPanel"));
    auto *empty =
        new EmptyState(tr("Nothing was delivered yet"),
                       tr("A CSV delivery stands here with its end. When that has come, its file is removed, and "
                          "the record of both stays."));
    m_stack->addWidget(empty);
    m_stack->addWidget(makeList());
    setLayout(m_stack);
    auto &deliveries = m_workspace.deliveries();
    connect(&deliveries, &DeliveriesController::changed, this, &DeliveriesPanel::showList);
    connect(&deliveries, &DeliveriesController::purged, m_said, &QLabel::setText);
    connect(&deliveries.list(), &QAbstractItemModel::modelReset, this, &DeliveriesPanel::showChoice);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DeliveriesPanel::showChoice);
    connect(m_purge, &QPushButton::clicked, this, [this] { m_workspace.deliveries().purge(); });
    connect(m_reason, &QLineEdit::textChanged, this, &DeliveriesPanel::showChoice);
    connect(m_reason, &QLineEdit::returnPressed, m_hold, &QPushButton::click);
    connect(m_hold, &QPushButton::clicked, this, &DeliveriesPanel::hold);
    connect(m_release, &QPushButton::clicked, this, [this] {
        auto &list = m_workspace.deliveries().list();
        m_workspace.deliveries().hold(list.delivery(m_view->currentIndex().row()).id, {});
    });
    connect(m_password, &QPushButton::clicked, this, &DeliveriesPanel::askForPassword);
    showList();
    showChoice();
}

QWidget *DeliveriesPanel::makeList()
{
    m_view->setObjectName(QStringLiteral("deliveryList"));
    m_view->setAccessibleName(tr("Deliveries"));
    m_view->setModel(&m_workspace.deliveries().list());
    showAsList(*m_view);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setFrameShape(QFrame::NoFrame);
    auto *header = m_view->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(DeliveryListModel::File, QHeaderView::Stretch);
    new KeptColumns(*m_view, m_workspace.settings());
    m_reason->setPlaceholderText(tr("Why the chosen one must stay, for instance: litigation hold of 12 March"));
    m_said->setObjectName(QStringLiteral("deliverySaid"));
    m_said->setWordWrap(true);
    auto *daily = button(tr("Every day…"), QStringLiteral("deliveryDaily"));
    daily->setToolTip(tr("How the system removes by itself what is over"));
    connect(daily, &QPushButton::clicked, this,
            [this] { (new PurgeTask(m_workspace.caseFile().info().file, this))->open(); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addWidget(m_reason, 1);
    buttons->addWidget(m_hold);
    buttons->addWidget(m_release);
    buttons->addWidget(m_password);
    buttons->addSpacing(space(4));
    buttons->addWidget(m_purge);
    buttons->addWidget(daily);
    auto *under = new QVBoxLayout;
    under->setContentsMargins(space(4), space(3), space(4), space(3));
    under->setSpacing(space(2));
    under->addLayout(buttons);
    under->addWidget(m_said);
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addLayout(under);
    return pane;
}

QWidget *DeliveriesPanel::firstFocus()
{
    return m_stack->currentIndex() == 0 ? static_cast<QWidget *>(this) : m_view;
}

void DeliveriesPanel::showList()
{
    const auto &list = m_workspace.deliveries().list();
    m_stack->setCurrentIndex(list.rowCount() > 0 ? 1 : 0);
    m_purge->setEnabled(list.count(work::DeliveryState::Over) > 0);
    if (!m_view->currentIndex().isValid() && list.rowCount() > 0)
        m_view->setCurrentIndex(list.index(0, 0));
}

void DeliveriesPanel::showChoice()
{
    const auto chosen = m_view->currentIndex();
    const auto &list = m_workspace.deliveries().list();
    const bool any = chosen.isValid() && chosen.row() < list.rowCount();
    const auto state = any ? list.state(chosen.row()) : work::DeliveryState::Purged;
    const bool held = any && !list.delivery(chosen.row()).hold.empty();
    m_reason->setEnabled(any && state != work::DeliveryState::Purged);
    m_hold->setEnabled(m_reason->isEnabled() && !m_reason->text().trimmed().isEmpty());
    m_release->setEnabled(held && state != work::DeliveryState::Purged);
    m_password->setEnabled(any && state != work::DeliveryState::Purged);
}

void DeliveriesPanel::askForPassword()
{
    const auto &chosen = m_workspace.deliveries().list().delivery(m_view->currentIndex().row());
    m_workspace.deliveries().findPassword(
        chosen, this, [this, file = toText(pathText(pathFromText(chosen.path).filename()))](const auto &found) {
            if (!found)
                Q_EMIT m_workspace.failed(found.error());
            else if (!*found)
                m_said->setText(
                    tr("The password of %1 is not kept on this system. Ask whoever made the delivery.").arg(file));
            else
                showPassword(file, toText((*found)->text()));
        });
}

void DeliveriesPanel::showPassword(const QString &file, const QString &password)
{
    auto *shown =
        new QMessageBox(QMessageBox::NoIcon, tr("Password of a delivery"),
                        tr("%1 opens with %2", "file, password").arg(file, password), QMessageBox::Close, this);
    shown->setObjectName(QStringLiteral("deliveryPasswordShown"));
    shown->setAttribute(Qt::WA_DeleteOnClose);
    shown->setTextFormat(Qt::PlainText);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *copy = shown->addButton(tr("Copy the password"), QMessageBox::ActionRole);
    copy->setObjectName(QStringLiteral("deliveryPasswordCopy"));
    connect(copy, &QPushButton::clicked, this, [password] { QGuiApplication::clipboard()->setText(password); });
    shown->open();
}

void DeliveriesPanel::hold()
{
    if (!m_hold->isEnabled())
        return;
    const auto &list = m_workspace.deliveries().list();
    m_workspace.deliveries().hold(list.delivery(m_view->currentIndex().row()).id, m_reason->text().trimmed());
    m_reason->clear();
}

} // namespace casebook::ui
