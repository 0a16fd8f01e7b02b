// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/find/contextstrip.h"

#include "ui/presentation/contextcontroller.h"
#include "ui/presentation/wording.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QSpinBox>
#include <QStyle>

namespace casebook::ui {

namespace {

constexpr int corner = 6;

/// A choice of two lines: what it is, and what it would select.
class RuleButton : public QAbstractButton
{
public:
    RuleButton()
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
    }

    void setTexts(const QString &rule, const QString &counts)
    {
        setText(rule);
        m_counts = counts;
        setToolTip(rule);
        setAccessibleName(counts.isEmpty() ? rule : rule + QStringLiteral(": ") + counts);
        update();
    }

    QSize sizeHint() const override { return {space(30), fontMetrics().height() * 2 + space(4)}; }
    QSize minimumSizeHint() const override { return {space(20), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto from = colours(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(isChecked() ? from.selection : underMouse() ? from.hover : from.pane);
        const bool strong = isChecked() || hasFocus();
        painter.setPen(QPen(strong ? from.accent : from.edge, hasFocus() ? 2 : 1));
        const qreal inset = hasFocus() ? 1 : 0.5;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), corner, corner);
        const auto flags = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
        const QRect inner = rect().adjusted(space(2) + 2, space(2), -space(2) - 2, -space(2));
        const int line = fontMetrics().height();
        auto bold = font();
        bold.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(bold);
        painter.setPen(from.text);
        painter.drawText(QRect(inner.left(), inner.top(), inner.width(), line), flags,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, inner.width()));
        painter.setFont(tabular(sized(font(), TextSize::Small)));
        painter.setPen(from.dim);
        painter.drawText(QRect(inner.left(), inner.top() + line, inner.width(), line), flags,
                         painter.fontMetrics().elidedText(m_counts, Qt::ElideRight, inner.width()));
    }

private:
    QString m_counts;
};

} // namespace

ContextStrip::ContextStrip(ContextController &context, QWidget *parent)
    : Surface(QPalette::Base, Qt::BottomEdge, parent)
    , m_context(context)
    , m_rules(new QButtonGroup(this))
    , m_amount(new QSpinBox)
{
    setObjectName(QStringLiteral("contextStrip"));
    setAccessibleName(tr("How much around the hits belongs to the selection"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(space(3) + 2, space(2), space(3) + 2, space(2) + 1);
    line->setSpacing(space(2));
    for (std::size_t row = 0; row < m_context.rules().size(); ++row) {
        auto *rule = new RuleButton;
        rule->setObjectName(QStringLiteral("contextRule%1").arg(row));
        m_rules->addButton(rule, static_cast<int>(row));
        line->addWidget(rule, 1);
    }
    m_amount->setObjectName(QStringLiteral("contextAmount"));
    m_amount->setAccessibleName(tr("Messages or minutes of the chosen rule"));
    m_amount->setToolTip(m_amount->accessibleName());
    m_amount->setRange(1, 100'000);
    m_amount->setKeyboardTracking(false);
    auto policy = m_amount->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_amount->setSizePolicy(policy);
    line->addWidget(m_amount);
    connect(m_rules, &QButtonGroup::idClicked, this,
            [this](int row) { m_context.choose(static_cast<std::size_t>(row)); });
    connect(m_amount, &QSpinBox::valueChanged, this,
            [this](int amount) { m_context.setAmount(m_context.chosenRow(), amount); });
    connect(&m_context, &ContextController::changed, this, &ContextStrip::showRules);
    connect(&m_context, &ContextController::chosenChanged, this, &ContextStrip::showRules);
    showRules();
}

void ContextStrip::showEvent(QShowEvent *event)
{
    Surface::showEvent(event);
    m_context.setWatched(true);
}

void ContextStrip::hideEvent(QHideEvent *event)
{
    Surface::hideEvent(event);
    m_context.setWatched(false);
}

void ContextStrip::showRules()
{
    const auto &rules = m_context.rules();
    const auto &counts = m_context.counts();
    for (std::size_t row = 0; row < rules.size(); ++row) {
        auto *button = static_cast<RuleButton *>(m_rules->button(static_cast<int>(row)));
        QString figures;
        if (row < counts.size())
            figures = tr("%1 events").arg(countText(counts[row].events));
        else if (m_context.counting())
            figures = tr("counting…");
        button->setTexts(ContextController::text(rules[row]), figures);
        button->setChecked(row == m_context.chosenRow());
    }
    const QSignalBlocker quiet(m_amount);
    const auto amount = m_context.chosen().amount;
    m_amount->setVisible(amount > 0);
    m_amount->setValue(static_cast<int>(amount));
}

} // namespace casebook::ui
