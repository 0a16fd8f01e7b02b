// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/find/buildergroup.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/searchcompletion.h"
#include "ui/widgets/controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

using query::Operator;

QString operatorText(Operator op)
{
    switch (op) {
    case Operator::Is: return BuilderGroupEdit::tr("is");
    case Operator::StartsWith: return BuilderGroupEdit::tr("begins with");
    case Operator::EndsWith: return BuilderGroupEdit::tr("ends with");
    case Operator::Contains: return BuilderGroupEdit::tr("contains");
    case Operator::Any: return BuilderGroupEdit::tr("is anything");
    case Operator::Near: return BuilderGroupEdit::tr("has near each other");
    case Operator::Regex: return BuilderGroupEdit::tr("matches the expression");
    }
    return {};
}

} // namespace

BuilderRowEdit::BuilderRowEdit(const query::BuilderRow &row, QWidget *parent)
    : QWidget(parent)
    , m_not(new QCheckBox(tr("not")))
    , m_field(new QComboBox)
    , m_operator(new QComboBox)
    , m_value(lineEdit(QStringLiteral("builderValue"), tr("Value")))
    , m_distance(new QSpinBox)
{
    m_not->setChecked(row.negated);
    m_field->setObjectName(QStringLiteral("builderField"));
    m_field->setAccessibleName(tr("Field"));
    m_field->addItem(tr("text"), -1);
    for (const auto name : query::fieldNames) {
        const auto field = *query::fieldFromName(name);
        m_field->addItem(toText(name), static_cast<int>(field));
        m_field->setItemData(m_field->count() - 1, SearchCompletion::meaning(field), Qt::ToolTipRole);
    }
    m_field->setCurrentIndex(row.field ? m_field->findData(static_cast<int>(*row.field)) : 0);
    m_operator->setAccessibleName(tr("Operator"));
    m_operator->setMinimumContentsLength(16);
    fillOperators();
    m_operator->setCurrentIndex(qMax(0, m_operator->findData(static_cast<int>(row.op))));
    m_value->setText(toText(row.value));
    m_distance->setAccessibleName(tr("Words between them at most"));
    m_distance->setToolTip(m_distance->accessibleName());
    m_distance->setRange(0, 1000);
    m_distance->setValue(row.distance);
    auto *remove = crossButton(tr("Remove this condition"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space(2));
    line->addWidget(m_not);
    line->addWidget(m_field);
    line->addWidget(m_operator);
    line->addWidget(m_value, 1);
    line->addWidget(m_distance);
    line->addWidget(remove);
    const auto showParts = [this] {
        const auto op = static_cast<Operator>(m_operator->currentData().toInt());
        m_value->setEnabled(op != Operator::Any);
        m_distance->setVisible(op == Operator::Near);
        Q_EMIT changed();
    };
    connect(m_not, &QCheckBox::toggled, this, &BuilderRowEdit::changed);
    connect(m_field, &QComboBox::currentIndexChanged, this, &BuilderRowEdit::fillOperators);
    connect(m_operator, &QComboBox::currentIndexChanged, this, showParts);
    connect(m_value, &QLineEdit::textChanged, this, &BuilderRowEdit::changed);
    connect(m_distance, &QSpinBox::valueChanged, this, &BuilderRowEdit::changed);
    connect(remove, &QToolButton::clicked, this, &BuilderRowEdit::removed, Qt::QueuedConnection);
    showParts();
}

void BuilderRowEdit::fillOperators()
{
    const auto before = m_operator->currentData();
    const int field = m_field->currentData().toInt();
    m_operator->clear();
    for (const auto op : query::operatorsOf(field < 0 ? std::nullopt : std::optional(static_cast<query::Field>(field))))
        m_operator->addItem(operatorText(op), static_cast<int>(op));
    m_operator->setCurrentIndex(qMax(0, m_operator->findData(before)));
    Q_EMIT changed();
}

query::BuilderRow BuilderRowEdit::row() const
{
    const int field = m_field->currentData().toInt();
    query::BuilderRow row;
    if (field >= 0)
        row.field = static_cast<query::Field>(field);
    row.op = static_cast<Operator>(m_operator->currentData().toInt());
    row.value = m_value->text().toStdString();
    row.distance = m_distance->value();
    row.negated = m_not->isChecked();
    return row;
}

QWidget *BuilderRowEdit::firstFocus() const
{
    return m_value;
}

BuilderGroupEdit::BuilderGroupEdit(const query::BuilderGroup &group, bool outermost, QWidget *parent)
    : QWidget(parent), m_match(new QComboBox), m_parts(new QVBoxLayout)
{
    m_match->setAccessibleName(tr("How many of these must hold"));
    m_match->addItems({tr("All of these hold"), tr("Any of these holds"), tr("None of these holds")});
    m_match->setCurrentIndex(static_cast<int>(group.match));
    auto *addCondition = button(tr("Add a condition"), QStringLiteral("builderAddRow"));
    auto *addPart = button(tr("Add a group"), QStringLiteral("builderAddGroup"));
    auto *head = new QHBoxLayout;
    head->setSpacing(space(2));
    head->addWidget(m_match);
    head->addStretch(1);
    head->addWidget(addCondition);
    head->addWidget(addPart);
    if (!outermost) {
        auto *remove = crossButton(tr("Remove this group"));
        head->addWidget(remove);
        connect(remove, &QToolButton::clicked, this, &BuilderGroupEdit::removed, Qt::QueuedConnection);
    }
    m_parts->setSpacing(space(2));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(3), space(3), space(3), space(3));
    column->setSpacing(space(2));
    column->addLayout(head);
    column->addLayout(m_parts);
    for (const auto &part : group.parts) {
        if (const auto *row = std::get_if<query::BuilderRow>(&part))
            addRow(*row);
        else
            addGroup(std::get<query::BuilderGroup>(part));
    }
    connect(m_match, &QComboBox::currentIndexChanged, this, &BuilderGroupEdit::changed);
    connect(addCondition, &QPushButton::clicked, this, [this] {
        addRow({})->firstFocus()->setFocus();
        Q_EMIT changed();
    });
    connect(addPart, &QPushButton::clicked, this, [this] {
        addGroup({query::BuilderGroup::Match::Any, {query::BuilderRow()}});
        Q_EMIT changed();
    });
}

BuilderRowEdit *BuilderGroupEdit::addRow(const query::BuilderRow &row)
{
    auto *edit = new BuilderRowEdit(row);
    m_parts->addWidget(edit);
    connect(edit, &BuilderRowEdit::changed, this, &BuilderGroupEdit::changed);
    connect(edit, &BuilderRowEdit::removed, this, [this, edit] { drop(edit); });
    return edit;
}

void BuilderGroupEdit::addGroup(const query::BuilderGroup &group)
{
    auto *edit = new BuilderGroupEdit(group, false);
    m_parts->addWidget(edit);
    connect(edit, &BuilderGroupEdit::changed, this, &BuilderGroupEdit::changed);
    connect(edit, &BuilderGroupEdit::removed, this, [this, edit] { drop(edit); });
}

void BuilderGroupEdit::drop(QWidget *part)
{
    m_parts->removeWidget(part);
    part->deleteLater();
    Q_EMIT changed();
}

query::BuilderGroup BuilderGroupEdit::group() const
{
    query::BuilderGroup group;
    group.match = static_cast<query::BuilderGroup::Match>(m_match->currentIndex());
    for (int i = 0; i < m_parts->count(); ++i) {
        const auto *part = m_parts->itemAt(i)->widget();
        if (const auto *row = qobject_cast<const BuilderRowEdit *>(part))
            group.parts.emplace_back(row->row());
        else if (const auto *inner = qobject_cast<const BuilderGroupEdit *>(part))
            group.parts.emplace_back(inner->group());
    }
    return group;
}

void BuilderGroupEdit::paintEvent(QPaintEvent *)
{
    const auto from = colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(from.hairline);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace casebook::ui
