// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/searchcompletion.h"

#include <QLineEdit>
#include <QPointer>

class QListView;

namespace casebook::ui {

class SearchController;

/// The line to type a query into: terms with a field look like chips, a fault is underlined where it stands, and what
/// could come next is offered under it. The keyboard stays in the line all the time, so that no key is lost.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    SearchField(SearchController &search, SearchCompletion &completion, QWidget *parent = nullptr);
    ~SearchField() override;

    bool isOffering() const;

Q_SIGNALS:
    /// The person typed, or took something that was offered.
    void typed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void decorate();
    void offer();
    void offerHistory();
    void open();
    void close();
    void take(const QModelIndex &index);
    void move(int rows);
    bool steer(QKeyEvent &event);

    SearchController &m_search;
    SearchCompletion &m_completion;
    QPointer<QListView> m_list; ///< A child of the window, over its other widgets.
};

} // namespace casebook::ui
