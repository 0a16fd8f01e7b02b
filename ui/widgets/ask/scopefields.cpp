// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ask/scopefields.h"

#include "ui/presentation/contextcontroller.h"
#include "ui/presentation/eventtext.h"
#include "ui/widgets/ask/formgrid.h"
#include "ui/widgets/controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

using namespace Qt::StringLiterals;

/// Titles may have commas, addresses have none of both.
constexpr QChar separator = u';';

QJsonArray listOf(const QLineEdit &field)
{
    QJsonArray values;
    for (const QString &value : field.text().split(separator)) {
        if (!value.trimmed().isEmpty())
            values.append(value.trimmed());
    }
    return values;
}

QString textOf(const QJsonValue &values)
{
    QStringList texts;
    for (const QJsonValue &value : values.toArray())
        texts += value.toString();
    return texts.join(separator + u' ');
}

QString keyOf(const QCheckBox &box)
{
    return box.objectName().section(u'.', -1);
}

} // namespace

ScopeFields::ScopeFields(QWidget *parent)
    : QWidget(parent)
    , m_bySwitches(new QRadioButton(tr("People, groups and dates")))
    , m_byQuery(new QRadioButton(tr("A query")))
    , m_ways(new QStackedWidget)
    , m_users(lineEdit(u"scopeUsers"_s, tr("People")))
    , m_groups(lineEdit(u"scopeGroups"_s, tr("Groups")))
    , m_from(lineEdit(u"scopeFrom"_s, tr("From this day")))
    , m_to(lineEdit(u"scopeTo"_s, tr("To this day")))
    , m_query(lineEdit(u"scopeQuery"_s, tr("Query")))
    , m_context(comboBox(u"scopeContext"_s, tr("Context rule")))
{
    m_bySwitches->setObjectName(u"scopeBySwitches"_s);
    m_byQuery->setObjectName(u"scopeByQuery"_s);
    m_bySwitches->setChecked(true);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(space(6));
    ways->addWidget(m_bySwitches);
    ways->addWidget(m_byQuery);
    ways->addStretch(1);
    auto *query = new QWidget;
    auto *queryGrid = new FormGrid;
    query->setLayout(queryGrid);
    queryGrid->setContentsMargins(0, 0, 0, 0);
    queryGrid->add(tr("&Query"), m_query);
    queryGrid->setRowStretch(queryGrid->rowCount(), 1);
    m_ways->addWidget(makeSwitches());
    m_ways->addWidget(query);
    for (const auto &rule : review::usualContextRules({}))
        m_context->addItem(ContextController::text(rule), toText(review::toText(rule)));
    auto *around = new FormGrid;
    around->add(tr("With them"), m_context);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addLayout(ways);
    column->addWidget(m_ways);
    column->addLayout(around);
    for (auto *field : {m_users, m_groups, m_from, m_to, m_query})
        connect(field, &QLineEdit::textChanged, this, &ScopeFields::changed);
    connect(m_context, &QComboBox::currentIndexChanged, this, &ScopeFields::changed);
    connect(m_byQuery, &QRadioButton::toggled, this, [this](bool chosen) {
        m_ways->setCurrentIndex(chosen ? 1 : 0);
        Q_EMIT changed();
    });
}

QWidget *ScopeFields::makeSwitches()
{
    m_users->setPlaceholderText(tr("all; or addresses, with ; between them"));
    m_groups->setPlaceholderText(tr("all; or titles or rooms, with ; between them"));
    m_from->setPlaceholderText(u"2024-09-01"_s);
    m_to->setPlaceholderText(u"2024-10-31"_s);
    auto *dates = new QWidget;
    auto *line = new QHBoxLayout(dates);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space(2));
    line->addWidget(m_from);
    line->addWidget(new ToneLabel(Tone::Dim, tr("to", "between two dates")));
    line->addWidget(m_to);
    auto *switches = new QWidget;
    auto *boxes = new QHBoxLayout(switches);
    boxes->setContentsMargins(0, space(1), 0, 0);
    boxes->setSpacing(space(4));
    m_kinds = {addSwitch(boxes, tr("Direct messages"), "direct_messages"),
               addSwitch(boxes, tr("Private groups"), "private_groups"),
               addSwitch(boxes, tr("Public groups"), "public_groups")};
    m_types = {addSwitch(boxes, tr("Calls"), "calls"), addSwitch(boxes, tr("Media"), "media")};
    boxes->addStretch(1);
    auto *all = new QWidget;
    auto *grid = new FormGrid;
    all->setLayout(grid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->add(tr("&People"), m_users);
    grid->add(tr("&Groups"), m_groups);
    grid->add(tr("&Days"), dates);
    grid->add(tr("Kinds"), switches);
    return all;
}

QCheckBox *ScopeFields::addSwitch(QLayout *to, const QString &text, const char *key)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(u"scope."_s + QLatin1StringView(key));
    box->setChecked(true);
    connect(box, &QCheckBox::toggled, this, &ScopeFields::changed);
    to->addWidget(box);
    return box;
}

void ScopeFields::show(const review::RequestForm &form)
{
    const bool query = form.scope.isEmpty() && !form.filter.empty();
    const auto &scope = form.scope;
    m_users->setText(textOf(scope.value("users"_L1)));
    m_groups->setText(textOf(scope.value("groups"_L1)));
    m_from->setText(scope.value("from"_L1).toString());
    m_to->setText(scope.value("to"_L1).toString());
    const bool some = std::ranges::any_of(
        m_kinds, [&](const QCheckBox *box) { return scope.contains(keyOf(*box)); }); // then the others are off
    for (auto *box : std::as_const(m_kinds))
        box->setChecked(scope.value(keyOf(*box)).toBool(!some));
    for (auto *box : std::as_const(m_types))
        box->setChecked(scope.value(keyOf(*box)).toBool(true));
    m_query->setText(query ? toText(form.filter) : QString());
    setContext(form.context);
    (query ? m_byQuery : m_bySwitches)->setChecked(true);
}

void ScopeFields::setContext(const std::string &rule)
{
    const QString wanted = rule.empty() ? u"exact"_s : toText(rule);
    if (m_context->findData(wanted) < 0) {
        const auto parsed = review::parseContextRule(wanted.toStdString());
        m_context->addItem(parsed ? ContextController::text(*parsed) : wanted, wanted);
    }
    m_context->setCurrentIndex(m_context->findData(wanted));
}

QJsonObject ScopeFields::scope() const
{
    QJsonObject scope;
    for (const auto &[key, field] : {std::pair("users"_L1, m_users), std::pair("groups"_L1, m_groups)}) {
        if (const auto values = listOf(*field); !values.isEmpty())
            scope.insert(key, values);
    }
    for (const auto &[key, field] : {std::pair("from"_L1, m_from), std::pair("to"_L1, m_to)}) {
        if (const auto day = field->text().trimmed(); !day.isEmpty())
            scope.insert(key, day);
    }
    if (!std::ranges::all_of(m_kinds, &QCheckBox::isChecked)) {
        for (const auto *box : m_kinds)
            scope.insert(keyOf(*box), box->isChecked());
    }
    for (const auto *box : m_types) {
        if (!box->isChecked())
            scope.insert(keyOf(*box), false);
    }
    return scope;
}

void ScopeFields::addTo(QJsonObject &file) const
{
    if (m_byQuery->isChecked())
        file.insert("filter"_L1, m_query->text().trimmed());
    else
        file.insert("scope"_L1, scope());
    file.insert("context"_L1, m_context->currentData().toString());
}

} // namespace casebook::ui
