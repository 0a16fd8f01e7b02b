// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/read/jumpdialog.h"

#include "ui/presentation/wording.h"
#include "ui/widgets/controls.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace casebook::ui {

JumpDialog::JumpDialog(const QTimeZone &zone, QWidget *parent)
    : QDialog(parent), m_text(lineEdit(QStringLiteral("jumpText"), tr("Date, time or id")))
{
    setObjectName(QStringLiteral("jumpDialog"));
    setWindowTitle(tr("Go to"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setPlaceholderText(tr("2017-03-14 15:05, or an id"));
    auto *hint = new ToneLabel(
        Tone::Dim, tr("A date, a time of the day that is read (15:05), or both, in %1; the id of an event or of a "
                      "conversation; an archive ID.")
                       .arg(zoneText(zone, QDateTime::currentDateTimeUtc())));
    hint->setWordWrap(true);
    auto *go = primaryButton(tr("Go"), QStringLiteral("jumpGo"));
    go->setDefault(true);
    auto *cancel = button(tr("Cancel"), QStringLiteral("jumpCancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, [this] {
        if (m_text->text().trimmed().isEmpty())
            return;
        const auto text = m_text->text();
        accept();
        Q_EMIT chosen(text);
    });
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(5), space(5), space(4));
    layout->setSpacing(space(3));
    layout->addWidget(m_text);
    layout->addWidget(hint);
    layout->addLayout(buttons);
    setMinimumWidth(space(105));
    m_text->setFocus();
}

} // namespace casebook::ui
