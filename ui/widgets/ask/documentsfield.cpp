// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ask/documentsfield.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/wording.h"
#include "ui/widgets/controls.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

enum ItemData {
    PathOfFile = Qt::UserRole, ///< Of one to be added.
    Digest,
    Bytes,
    Name,
};

} // namespace

DocumentsField::DocumentsField(QWidget *parent)
    : QWidget(parent), m_list(new QListWidget), m_remove(button(tr("Take off"), QStringLiteral("documentRemove")))
{
    m_list->setObjectName(QStringLiteral("documentList"));
    m_list->setAccessibleName(tr("Supporting documents"));
    m_list->setFixedHeight(space(18));
    auto *add = button(tr("Attach…"), QStringLiteral("documentAdd"));
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space(2));
    line->addWidget(m_list, 1);
    line->addLayout(buttons);
    m_remove->setEnabled(false);
    connect(add, &QPushButton::clicked, this, &DocumentsField::choose);
    connect(m_remove, &QPushButton::clicked, this, &DocumentsField::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
}

void DocumentsField::show(const std::vector<review::SupportingDocument> &kept)
{
    m_list->clear();
    for (const auto &document : kept) {
        auto *item = new QListWidgetItem(
            tr("%1 · %2", "file, size").arg(toText(document.name), bytesText(document.bytes)), m_list);
        item->setData(Name, toText(document.name));
        item->setData(Bytes, static_cast<qulonglong>(document.bytes));
        item->setData(Digest, toText(document.sha256));
        item->setToolTip(tr("SHA-256 %1").arg(toText(document.sha256)));
    }
}

std::vector<review::SupportingDocument> DocumentsField::kept() const
{
    std::vector<review::SupportingDocument> documents;
    for (int row = 0; row < m_list->count(); ++row) {
        const auto *item = m_list->item(row);
        if (item->data(PathOfFile).isNull())
            documents.push_back({item->data(Name).toString().toStdString(), item->data(Bytes).toULongLong(),
                                 item->data(Digest).toString().toStdString()});
    }
    return documents;
}

QStringList DocumentsField::files() const
{
    QStringList paths;
    for (int row = 0; row < m_list->count(); ++row) {
        if (const auto path = m_list->item(row)->data(PathOfFile); !path.isNull())
            paths += path.toString();
    }
    return paths;
}

void DocumentsField::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        auto *item = new QListWidgetItem(tr("%1 · to be attached").arg(QFileInfo(path).fileName()), m_list);
        item->setData(PathOfFile, path);
        item->setToolTip(path);
    }
    Q_EMIT changed();
}

void DocumentsField::choose()
{
    auto *dialog = new QFileDialog(this, tr("Documents that support the request"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &DocumentsField::addFiles);
    dialog->open();
}

void DocumentsField::remove()
{
    delete m_list->takeItem(m_list->currentRow());
    Q_EMIT changed();
}

} // namespace casebook::ui
