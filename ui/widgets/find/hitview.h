// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemView>

namespace casebook::ui {

class HitListModel;
class MarksController;
struct Hit;

/// Events found by a query, two lines each. Any number of rows: only what is in view is asked for, and nothing is kept
/// of the others. Qt's own views keep something of every row.
class HitView : public QAbstractItemView
{
    Q_OBJECT

public:
    explicit HitView(QWidget *parent = nullptr);

    /// Takes a HitListModel only.
    void setModel(QAbstractItemModel *model) override;
    HitListModel *hits() const;

    /// Whose marks the rows show; must outlive the view.
    void setMarks(MarksController &marks);

    int currentRow() const { return currentIndex().row(); }
    void setCurrentRow(int row);
    int rowHeight() const;

    // QAbstractItemView
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    /// Enter, or a double click.
    void opened(int row);
    void copyWanted(int row);
    void currentRowChanged(int row);

public Q_SLOTS:
    void reset() override;

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;

protected Q_SLOTS:
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    MarksController *m_marks = nullptr;
    int m_under = -1; ///< The row under the mouse.
};

} // namespace casebook::ui
