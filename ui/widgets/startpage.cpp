// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/startpage.h"

#include "ui/presentation/workspace.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

constexpr int columnWidth = 620;
constexpr int pathRole = Qt::UserRole;

/// The name of a file from its text alone: the disk is not asked.
QString caseName(const QString &file)
{
    auto name = file.mid(qMax(file.lastIndexOf(QLatin1Char('/')), file.lastIndexOf(QLatin1Char('\\'))) + 1);
    if (name.endsWith(QLatin1String(".casebook"), Qt::CaseInsensitive))
        name.chop(9);
    return name;
}

} // namespace

StartPage::StartPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_openFolder(primaryButton(tr("Open archive folder…"), QStringLiteral("startOpenFolder")))
    , m_recentTitle(sectionLabel(tr("Recent cases")))
    , m_recent(new QListWidget)
{
    setObjectName(QStringLiteral("startPage"));
    auto *openCase = button(tr("Open case…"), QStringLiteral("startOpenCase"));
    auto *sample = button(tr("Open the sample"), QStringLiteral("startOpenSample"));
    sample->setVisible(workspace.hasSample());
    sample->setToolTip(tr("A small archive made for this program: chats, rooms, several scripts, one damaged place."));
    connect(m_openFolder, &QPushButton::clicked, this, &StartPage::openFolderWanted);
    connect(openCase, &QPushButton::clicked, this, &StartPage::openCaseWanted);
    connect(sample, &QPushButton::clicked, &workspace, &Workspace::openSample);

    auto *mark = new QLabel;
    mark->setPixmap(programIcon().pixmap(56, 56));
    auto *title = new ToneLabel(Tone::Text, tr("Read an archive, and prove what is in it"));
    auto titleFont = sized(title->font(), TextSize::Title);
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.25);
    title->setFont(titleFont);
    auto *lead = new ToneLabel(
        Tone::Dim, tr("Choose a folder of instant-message archives. Casebook copies what it reads into a case file, "
                      "accounts for every byte, and never changes the originals. Nothing leaves this computer."));
    lead->setWordWrap(true);
    auto *drop = new ToneLabel(Tone::Dim, tr("Or drop a folder, archive files or a case anywhere in this window."));

    m_recent->setObjectName(QStringLiteral("recentCases"));
    m_recent->setAccessibleName(tr("Recent cases"));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setUniformItemSizes(true);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        m_workspace.openCase(pathFromText(item->data(pathRole).toString().toStdString()));
    });
    connect(m_recent, &QListWidget::itemClicked, m_recent, &QListWidget::itemActivated);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    for (auto *each : {m_openFolder, openCase, sample})
        buttons->addWidget(each);
    buttons->addStretch(1);

    auto *column = new QVBoxLayout;
    column->setSpacing(space(3));
    column->addStretch(3);
    column->addWidget(mark);
    column->addWidget(title);
    column->addWidget(lead);
    column->addSpacing(space(2));
    column->addLayout(buttons);
    column->addWidget(drop);
    column->addSpacing(space(6));
    column->addWidget(m_recentTitle);
    column->addWidget(m_recent, 3);
    column->addStretch(4);
    auto *holder = new QWidget;
    holder->setMaximumWidth(columnWidth);
    holder->setLayout(column);
    auto *across = new QHBoxLayout(this);
    across->addStretch(1);
    across->addWidget(holder, 100);
    across->addStretch(1);
    refresh();
}

void StartPage::refresh()
{
    m_recent->clear();
    for (const auto &file : m_workspace.settings().recentCases()) {
        auto *item = new QListWidgetItem(icon(Icon::CaseFile), caseName(file) + QStringLiteral("   ") + file, m_recent);
        item->setData(pathRole, file);
        item->setToolTip(file);
    }
    m_recentTitle->setVisible(m_recent->count() > 0);
    m_recent->setVisible(m_recent->count() > 0);
}

} // namespace casebook::ui
