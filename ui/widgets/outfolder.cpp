// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/outfolder.h"

#include "ui/presentation/eventtext.h"

#include <QDateTime>
#include <QFileDialog>
#include <QLineEdit>

namespace casebook::ui {

QString suggestedFolder(Path caseFile, const QString &form)
{
    const auto stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    caseFile.replace_filename(caseFile.stem().concat(QStringLiteral("-%1-%2").arg(form, stamp).toStdString()));
    return toText(pathText(caseFile));
}

void askFolderFor(QLineEdit &field, const QString &title, const QString &name)
{
    auto *dialog = new QFileDialog(&field, title, field.text());
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, &field, [&field](const QString &chosen) {
        field.setText(chosen + QLatin1Char('/') + field.text().section(QLatin1Char('/'), -1));
    });
    dialog->open();
}

} // namespace casebook::ui
