// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLineEdit;

namespace casebook::ui {

/// The place of a file that exists: to type, or to choose.
class FileField : public QWidget
{
    Q_OBJECT

public:
    /// `name` is that of the field; its button is called the same with `Browse` behind. `what` says which file it is,
    /// `filter` (as of QFileDialog) which files are offered.
    FileField(const QString &name, const QString &what, const QString &filter, QWidget *parent = nullptr);

    QLineEdit &field() { return *m_field; }
    /// Without blanks around it.
    QString file() const;

private:
    void choose();

    const QString m_what;
    const QString m_filter;
    QLineEdit *m_field;
};

} // namespace casebook::ui
