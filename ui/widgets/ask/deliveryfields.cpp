// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ask/deliveryfields.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/requesttext.h"
#include "ui/widgets/ask/formgrid.h"
#include "ui/widgets/controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace casebook::ui {

using namespace Qt::StringLiterals;

DeliveryFields::DeliveryFields(QWidget *parent)
    : QWidget(parent)
    , m_format(comboBox(u"deliveryFormat"_s, tr("Format")))
    , m_target(lineEdit(u"deliveryTarget"_s, tr("Receiver or place")))
    , m_days(new QSpinBox)
    , m_standing(new QCheckBox(tr("Again and again, for a policy: a standing approval")))
    , m_until(lineEdit(u"standingUntil"_s, tr("Until this day")))
    , m_events(new QSpinBox)
    , m_conversations(new QSpinBox)
    , m_limits(makeLimits())
{
    for (const auto &format : review::deliveryFormats())
        m_format->addItem(deliveryFormatText(format), toText(format));
    m_days->setObjectName(u"deliveryDays"_s);
    m_days->setAccessibleName(tr("Days that it lives"));
    m_days->setRange(1, 3650);
    m_days->setValue(review::RequestForm::Delivery{}.lifespanDays);
    m_days->setSuffix(tr(" days"));
    m_standing->setObjectName(u"deliveryStanding"_s);
    auto *grid = new FormGrid;
    setLayout(grid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->add(tr("&Format"), m_format);
    grid->add(tr("Recei&ver"), m_target);
    grid->add(tr("&Lives"), m_days);
    grid->addWidget(m_standing, grid->rowCount(), 1);
    grid->addWidget(m_limits, grid->rowCount(), 1);
    m_limits->setVisible(false);
    connect(m_format, &QComboBox::currentIndexChanged, this, &DeliveryFields::changed);
    connect(m_target, &QLineEdit::textChanged, this, &DeliveryFields::changed);
    connect(m_days, &QSpinBox::valueChanged, this, &DeliveryFields::changed);
    connect(m_standing, &QCheckBox::toggled, this, [this](bool standing) {
        m_limits->setVisible(standing);
        Q_EMIT changed();
    });
}

QWidget *DeliveryFields::makeLimits()
{
    constexpr int most = 1'000'000'000;
    m_until->setPlaceholderText(u"2026-12-31"_s);
    m_events->setObjectName(u"standingEvents"_s);
    m_events->setAccessibleName(tr("At most so many events an export"));
    m_events->setRange(1, most);
    m_events->setValue(10'000);
    m_events->setGroupSeparatorShown(true);
    m_conversations->setObjectName(u"standingConversations"_s);
    m_conversations->setAccessibleName(tr("At most so many conversations an export"));
    m_conversations->setRange(0, most);
    m_conversations->setSpecialValueText(tr("any number"));
    m_conversations->setGroupSeparatorShown(true);
    auto *holder = new QWidget;
    auto *line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space(2));
    line->addWidget(new ToneLabel(Tone::Dim, tr("until")));
    line->addWidget(m_until);
    line->addWidget(new ToneLabel(Tone::Dim, tr("events each time")));
    line->addWidget(m_events);
    line->addWidget(new ToneLabel(Tone::Dim, tr("conversations")));
    line->addWidget(m_conversations);
    connect(m_until, &QLineEdit::textChanged, this, &DeliveryFields::changed);
    connect(m_events, &QSpinBox::valueChanged, this, &DeliveryFields::changed);
    connect(m_conversations, &QSpinBox::valueChanged, this, &DeliveryFields::changed);
    return holder;
}

void DeliveryFields::show(const review::RequestForm &form)
{
    m_format->setCurrentIndex(qMax(0, m_format->findData(toText(form.delivery.format))));
    m_target->setText(toText(form.delivery.target));
    m_days->setValue(form.delivery.lifespanDays);
    m_standing->setChecked(form.standing.has_value());
    m_until->setText(form.standing ? toText(form.standing->until) : QString());
    if (form.standing) {
        m_events->setValue(static_cast<int>(qMin<std::int64_t>(form.standing->events, m_events->maximum())));
        m_conversations->setValue(
            static_cast<int>(qMin<std::int64_t>(form.standing->conversations, m_conversations->maximum())));
    }
}

void DeliveryFields::addTo(QJsonObject &file) const
{
    file.insert("delivery"_L1, QJsonObject{{"format"_L1, m_format->currentData().toString()},
                                           {"target"_L1, m_target->text().trimmed()},
                                           {"lifespan_days"_L1, m_days->value()}});
    if (!m_standing->isChecked())
        return;
    QJsonObject standing{{"until"_L1, m_until->text().trimmed()}, {"events"_L1, m_events->value()}};
    if (m_conversations->value() > 0)
        standing.insert("conversations"_L1, m_conversations->value());
    file.insert("standing"_L1, standing);
}

QString DeliveryFields::whatIsMissing() const
{
    if (m_standing->isChecked() && m_until->text().trimmed().isEmpty())
        return tr("Say until when the standing approval holds.");
    if (m_standing->isChecked() && m_target->text().trimmed().isEmpty())
        return tr("Say who receives what the standing approval lets out.");
    return {};
}

} // namespace casebook::ui
