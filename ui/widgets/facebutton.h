// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace casebook::ui {

/// One of several faces of a page: a word with a line under it while that face is shown.
class FaceButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FaceButton(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace casebook::ui
