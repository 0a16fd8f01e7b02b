// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/export/numberfields.h"

#include "ui/presentation/eventtext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/fields.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace casebook::ui {

namespace {

constexpr int mostDigits = 12;
constexpr int largestStart = 2'000'000'000;

} // namespace

NumberFields::NumberFields(QWidget *parent)
    : QWidget(parent)
    , m_prefix(lineEdit(QStringLiteral("numberPrefix"), tr("Before each number")))
    , m_digits(spinBox(QStringLiteral("numberDigits"), tr("Digits of each number"), 1, mostDigits))
    , m_start(spinBox(QStringLiteral("numberStart"), tr("First number"), 0, largestStart))
    , m_volume(lineEdit(QStringLiteral("numberVolume"), tr("Name of the load files")))
    , m_first(new ToneLabel(Tone::Dim))
{
    const exports::LoadFileOptions usual;
    m_prefix->setText(toText(usual.numbers.prefix));
    m_digits->setValue(usual.numbers.digits);
    m_digits->setSuffix(tr(" digits", "behind the number of digits of a production number"));
    m_start->setValue(static_cast<int>(usual.numbers.start));
    m_start->setPrefix(tr("from ", "before the first production number"));
    m_volume->setText(toText(usual.volume));
    m_first->setObjectName(QStringLiteral("numberFirst"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space(2));
    grid->setVerticalSpacing(space(2));
    grid->addWidget(m_prefix, 0, 0);
    grid->addWidget(m_digits, 0, 1);
    grid->addWidget(m_start, 0, 2);
    grid->addWidget(m_volume, 1, 0);
    grid->addWidget(m_first, 1, 1, 1, 2);
    grid->setColumnStretch(0, 1);
    for (auto *field : {m_prefix, m_volume})
        connect(field, &QLineEdit::textChanged, this, &NumberFields::showFirst);
    for (auto *field : {m_digits, m_start})
        connect(field, &QSpinBox::valueChanged, this, &NumberFields::showFirst);
    showFirst();
}

exports::LoadFileOptions NumberFields::options() const
{
    exports::LoadFileOptions chosen;
    chosen.numbers = {m_prefix->text().trimmed().toStdString(), m_digits->value(), m_start->value()};
    chosen.volume = m_volume->text().trimmed().toStdString();
    return chosen;
}

void NumberFields::showFirst()
{
    const auto chosen = options();
    const auto first = chosen.check().and_then([&] { return chosen.numbers.number(0); });
    m_first->setText(first ? tr("The first document is %1, in %2.dat.").arg(toText(*first), toText(chosen.volume))
                           : QString());
    Q_EMIT changed();
}

} // namespace casebook::ui
