// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QTimeZone>

class QLineEdit;
class QListWidget;

namespace casebook::ui {

/// All zones of the IANA database to choose from; typing narrows them down.
class ZoneDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ZoneDialog(const QTimeZone &current, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QTimeZone &zone);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &text);
    void choose();

    QLineEdit *m_text;
    QListWidget *m_zones;
};

} // namespace casebook::ui
