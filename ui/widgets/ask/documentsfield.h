// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/requestformcontroller.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace casebook::ui {

/// The documents that support a request: those that it has, and files that are to be added.
class DocumentsField : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentsField(QWidget *parent = nullptr);

    void show(const std::vector<review::SupportingDocument> &kept);
    std::vector<review::SupportingDocument> kept() const;
    QStringList files() const; ///< Paths of those to be added.
    void addFiles(const QStringList &paths);

Q_SIGNALS:
    void changed();

private:
    void choose();
    void remove();

    QListWidget *m_list;
    QPushButton *m_remove;
};

} // namespace casebook::ui
