// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/find/builderdialog.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/workspace.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/find/buildergroup.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

/// What is being looked for; with a row to begin with where that is nothing.
query::BuilderGroup firstGroup(const query::Query &query)
{
    auto group = query::toGroup(query);
    if (group.parts.empty() || query.selectsAll())
        group.parts = {query::BuilderRow()};
    return group;
}

} // namespace

BuilderDialog::BuilderDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_group(new BuilderGroupEdit(firstGroup(workspace.search().query()), true))
    , m_text(new ToneLabel(Tone::Dim))
    , m_take(primaryButton(tr("Look for it"), QStringLiteral("builderTake")))
{
    setObjectName(QStringLiteral("builderDialog"));
    setWindowTitle(tr("Build a search"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *inside = new QWidget;
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_group);
    rows->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("builderScroll"));
    scroll->setAccessibleName(tr("Conditions"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    m_text->setObjectName(QStringLiteral("builderText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_take->setDefault(true);
    auto *cancel = button(tr("Cancel"), QStringLiteral("builderCancel"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(5), space(5), space(4));
    layout->setSpacing(space(3));
    layout->addWidget(scroll, 1);
    layout->addWidget(sectionLabel(tr("In the language of the search")));
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    resize(space(200), space(120));
    connect(m_group, &BuilderGroupEdit::changed, this, &BuilderDialog::showQuery);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &BuilderDialog::take);
    showQuery();
}

void BuilderDialog::showQuery()
{
    const auto query = query::toQuery(m_group->group(), m_workspace.search().context());
    m_take->setEnabled(query.has_value());
    m_text->setTone(query ? Tone::Text : Tone::Bad);
    if (query)
        m_query = toText(query::toText(*query));
    m_text->setText(
        query ? m_query
              : tr("%1: %2", "place, reason").arg(toText(query.error().subject), toText(query.error().reason)));
}

void BuilderDialog::take()
{
    m_workspace.search().setText(m_query);
    m_workspace.search().remember();
    accept();
}

} // namespace casebook::ui
