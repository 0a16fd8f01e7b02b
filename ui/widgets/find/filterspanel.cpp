// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/find/filterspanel.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/wording.h"
#include "ui/presentation/workspace.h"
#include "ui/widgets/keptcolumns.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

constexpr int detailsWidth = space(85);

} // namespace

FiltersPanel::FiltersPanel(Workspace &workspace, QWidget *parent)
    : Surface(QPalette::Base, {}, parent)
    , m_workspace(workspace)
    , m_stack(new QStackedLayout)
    , m_view(new QTableView)
    , m_take(primaryButton(tr("Look for it"), QStringLiteral("filterTake")))
    , m_save(button(tr("Save what is looked for…"), QStringLiteral("filterKeep")))
    , m_remove(button(tr("Delete"), QStringLiteral("filterRemove")))
    , m_other(new QComboBox)
    , m_onlyFirst(new FigureCard(QStringLiteral("onlyFirst")))
    , m_both(new FigureCard(QStringLiteral("inBoth")))
    , m_onlySecond(new FigureCard(QStringLiteral("onlySecond")))
    , m_history(new QVBoxLayout)
{
    setObjectName(QStringLiteral("filtersPanel"));
    auto *empty = new EmptyState(tr("No filter is saved yet"),
                                 tr("Look for something and save it under a name. Filters keep their versions, so that "
                                    "it can be said later what was looked for, by whom and when."));
    auto *list = new QWidget;
    auto *line = new QHBoxLayout(list);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(makeList(), 1);
    line->addWidget(makeDetails());
    m_stack->addWidget(empty);
    m_stack->addWidget(list);
    setLayout(m_stack);

    auto &filters = m_workspace.filters();
    connect(&filters.list(), &QAbstractItemModel::modelReset, this, &FiltersPanel::showChoice);
    connect(&filters, &FiltersController::historyChanged, this, &FiltersPanel::showHistory);
    connect(&filters, &FiltersController::differenceChanged, this, &FiltersPanel::showDifference);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FiltersPanel::showChoice);
    connect(m_view, &QTableView::activated, this, &FiltersPanel::take);
    connect(m_take, &QPushButton::clicked, this, &FiltersPanel::take);
    connect(m_save, &QPushButton::clicked, this, &FiltersPanel::saveWanted);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_workspace.filters().remove(chosen()); });
    connect(m_other, &QComboBox::activated, this, [this](int row) {
        if (row > 0)
            m_workspace.filters().compare(chosen(), m_other->itemText(row));
    });
    auto *removeKey = new QShortcut(QKeySequence::Delete, m_view);
    removeKey->setContext(Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, m_remove, &QPushButton::click);
    showChoice();
    showDifference();
}

QWidget *FiltersPanel::makeList()
{
    m_view->setObjectName(QStringLiteral("filterList"));
    m_view->setAccessibleName(tr("Saved filters"));
    m_view->setModel(&m_workspace.filters().list());
    showAsList(*m_view);
    m_view->setFrameShape(QFrame::NoFrame);
    auto *header = m_view->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(FilterListModel::Query, QHeaderView::Stretch);
    new KeptColumns(*m_view, m_workspace.settings());
    auto *pane = new QWidget;
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space(3) + 2, space(2), space(3) + 2, space(2));
    buttons->setSpacing(space(2));
    buttons->addWidget(m_take);
    buttons->addWidget(m_save);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(buttons);
    column->addWidget(m_view, 1);
    return pane;
}

QWidget *FiltersPanel::makeDetails()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space(3) + 2, space(3), space(3) + 2, space(3));
    column->setSpacing(space(2));
    m_other->setObjectName(QStringLiteral("filterOther"));
    m_other->setAccessibleName(tr("Compare with"));
    column->addWidget(sectionLabel(tr("Compare with")));
    column->addWidget(m_other);
    for (auto *card : {m_onlyFirst, m_both, m_onlySecond})
        column->addWidget(card);
    column->addSpacing(space(2));
    column->addWidget(sectionLabel(tr("History")));
    m_history->setSpacing(space(1));
    column->addLayout(m_history);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("filterDetails"));
    scroll->setAccessibleName(tr("History and comparison"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(detailsWidth);
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

QString FiltersPanel::chosen() const
{
    const auto now = m_view->currentIndex();
    return now.isValid() ? now.siblingAtColumn(FilterListModel::Name).data().toString() : QString();
}

void FiltersPanel::take()
{
    const auto now = m_view->currentIndex();
    if (!now.isValid())
        return;
    if (const auto &text = m_workspace.filters().list().filter(now.row()).newest.text) {
        m_workspace.filters().use(*text);
        Q_EMIT taken();
    }
}

void FiltersPanel::showChoice()
{
    const auto &list = m_workspace.filters().list();
    m_stack->setCurrentIndex(list.rowCount() > 0 ? 1 : 0);
    const auto name = chosen();
    for (auto *act : {m_take, m_remove})
        act->setEnabled(!name.isEmpty());
    m_other->clear();
    m_other->addItem(name.isEmpty() ? tr("choose a filter in the list") : tr("another filter"));
    for (int row = 0; row < list.rowCount(); ++row) {
        const auto other = toText(list.filter(row).name);
        if (other != name)
            m_other->addItem(other);
    }
    m_other->setEnabled(!name.isEmpty() && m_other->count() > 1);
    if (!name.isEmpty())
        m_workspace.filters().readHistory(name);
}

void FiltersPanel::showHistory()
{
    clearLayout(m_history);
    const auto &history = m_workspace.filters().history();
    if (!history)
        return;
    for (auto version = history->versions.rbegin(); version != history->versions.rend(); ++version) {
        auto *head = new ToneLabel(
            Tone::Dim, tr("Version %1 · %2 · %3", "number, author, time")
                           .arg(version->number)
                           .arg(toText(version->act.author), shortTime(version->act.time, m_workspace.zone())));
        head->setFont(sized(head->font(), TextSize::Small));
        m_history->addWidget(head);
        if (!version->text) {
            m_history->addWidget(new ToneLabel(Tone::Warning, tr("Deleted")));
            continue;
        }
        m_history->addWidget(new ValueLabel(toText(version->text->query)));
        auto *again = button(tr("Look for this version"), QStringLiteral("filterVersion%1").arg(version->number));
        connect(again, &QPushButton::clicked, this, [this, text = *version->text] {
            m_workspace.filters().use(text);
            Q_EMIT taken();
        });
        m_history->addWidget(again, 0, Qt::AlignLeading);
        m_history->addSpacing(space(2));
    }
}

void FiltersPanel::showDifference()
{
    const auto &difference = m_workspace.filters().difference();
    for (auto *card : {m_onlyFirst, m_both, m_onlySecond})
        card->setVisible(difference.has_value());
    if (!difference)
        return;
    const bool counting = m_workspace.filters().comparing();
    const auto show = [counting](FigureCard *card, const store::CaseReader::Counts &counts, const QString &what) {
        card->show(counting ? tr("…") : countText(counts.events),
                   counting ? what : tr("%1, in %2 conversations").arg(what, countText(counts.conversations)));
    };
    show(m_onlyFirst, difference->onlyFirst, tr("events only in %1").arg(difference->first));
    show(m_both, difference->both, tr("events in both"));
    show(m_onlySecond, difference->onlySecond, tr("events only in %1").arg(difference->second));
}

} // namespace casebook::ui
