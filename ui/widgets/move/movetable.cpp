// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/move/movetable.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace casebook::ui {

namespace {

class MoveDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    int toneRole = -1;
    std::function<Tone(int)> toneOf;
    int choicesRole = -1;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto choices = choicesRole < 0 ? QStringList() : index.data(choicesRole).toStringList();
        if (choices.isEmpty())
            return QStyledItemDelegate::createEditor(parent, option, index);
        auto *box = new QComboBox(parent);
        box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        box->addItems(choices);
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            box->setCurrentText(index.data(Qt::EditRole).toString());
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (const auto *box = qobject_cast<QComboBox *>(editor))
            model->setData(index, box->currentText(), Qt::EditRole);
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font = tabular(option->font);
        const auto tone = toneRole < 0 ? QVariant() : index.data(toneRole);
        if (!tone.isValid())
            return;
        const auto colour = toneColour(colours(option->palette), toneOf(tone.toInt()));
        for (const auto role : {QPalette::Text, QPalette::HighlightedText})
            option->palette.setColor(role, colour);
    }
};

} // namespace

MoveTable::MoveTable(const QString &name, const QString &accessibleName, QAbstractItemModel &model, int sortRole,
                     QWidget *parent)
    : QTableView(parent), m_sorted(new QSortFilterProxyModel(this))
{
    m_sorted->setSourceModel(&model);
    m_sorted->setSortRole(sortRole);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setDynamicSortFilter(false); // a row that is being completed stays where it is
    setObjectName(name);
    setAccessibleName(accessibleName);
    setModel(m_sorted);
    setItemDelegate(new MoveDelegate(this));
    setSortingEnabled(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        const int most = space(70);
        m_sorted->sort(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
        resizeColumnsToContents();
        for (int column = 0; column < m_sorted->columnCount(); ++column)
            setColumnWidth(column, qMin(columnWidth(column), most));
    });
}

void MoveTable::setTones(int toneRole, std::function<Tone(int)> toneOf)
{
    auto *delegate = static_cast<MoveDelegate *>(itemDelegate());
    delegate->toneRole = toneRole;
    delegate->toneOf = std::move(toneOf);
}

void MoveTable::setChoices(int choicesRole)
{
    static_cast<MoveDelegate *>(itemDelegate())->choicesRole = choicesRole;
}

std::vector<int> MoveTable::chosenRows() const
{
    std::vector<int> rows;
    const auto chosen = selectionModel()->selectedIndexes();
    for (const auto &index : chosen)
        rows.push_back(m_sorted->mapToSource(index).row());
    std::ranges::sort(rows);
    const auto again = std::ranges::unique(rows);
    rows.erase(again.begin(), again.end());
    return rows;
}

std::vector<int> MoveTable::rowsFromCurrent() const
{
    std::vector<int> rows;
    const int first = currentIndex().row();
    for (int row = qMax(0, first); first >= 0 && row < m_sorted->rowCount(); ++row)
        rows.push_back(m_sorted->mapToSource(m_sorted->index(row, 0)).row());
    return rows;
}

std::vector<int> MoveTable::columnsFromCurrent() const
{
    std::vector<int> columns;
    const int first = currentIndex().column();
    for (int place = horizontalHeader()->visualIndex(first); first >= 0 && place < m_sorted->columnCount(); ++place)
        columns.push_back(horizontalHeader()->logicalIndex(place));
    return columns;
}

void MoveTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasted(QGuiApplication::clipboard()->text());
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    QTableView::keyPressEvent(event);
}

/// The selected cells, tab-separated, as spreadsheets take them.
void MoveTable::copy() const
{
    auto chosen = selectionModel()->selectedIndexes();
    std::ranges::sort(chosen, {}, [](const QModelIndex &index) { return std::pair(index.row(), index.column()); });
    QString text;
    for (qsizetype i = 0; i < chosen.size(); ++i) {
        if (i > 0)
            text += chosen[i].row() == chosen[i - 1].row() ? QLatin1Char('\t') : QLatin1Char('\n');
        text += chosen[i].data(Qt::EditRole).toString();
    }
    QGuiApplication::clipboard()->setText(text);
}

} // namespace casebook::ui
