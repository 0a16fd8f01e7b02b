// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "ui/widgets/controls.h"

namespace casebook::ui {

/// A line under the menu that says what did not come about, until it is put away. Nothing waits for it.
class NoticeBar : public Surface
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void showError(const Error &error);
    void put(const QString &headline, const QString &detail, Tone tone);
    void dismiss() { hide(); }

private:
    QLabel *m_mark;
    ToneLabel *m_headline;
    ToneLabel *m_detail;
};

} // namespace casebook::ui
