// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/transcriptpages.h"

#include <QDialog>

class QPushButton;
class QScrollArea;

namespace casebook::ui {

class ToneLabel;

/// One page on white, as wide as there is room.
class PageView : public QWidget
{
    Q_OBJECT

public:
    explicit PageView(const PagePictures &pictures, QWidget *parent = nullptr);

    void setPage(int page);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PagePictures m_pictures;
    int m_page = 0;
};

/// Pages as they will be printed, one after the other.
class PagesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PagesDialog(const PagePictures &pictures, QWidget *parent);

private:
    void show(int page);

    int m_shown;
    int m_total;
    int m_page = 0;
    PageView *m_view;
    QScrollArea *m_scroll;
    ToneLabel *m_number;
    QPushButton *m_previous;
    QPushButton *m_next;
};

} // namespace casebook::ui
