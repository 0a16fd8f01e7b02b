// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/controls.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QResizeEvent>
#include <QTableView>
#include <QTextLayout>
#include <QVBoxLayout>

#include <cmath>

namespace casebook::ui {

namespace {

Colours themeColours()
{
    return colours(QApplication::palette());
}

/// Sets one role on top of the program's palette, only where it differs: changing a palette tells the widget so.
void setRole(QWidget *widget, QPalette::ColorRole role, const QColor &colour)
{
    if (widget->palette().color(role) == colour)
        return;
    QPalette own;
    own.setColor(role, colour);
    widget->setPalette(own);
}

} // namespace

QColor toneColour(const Colours &colours, Tone tone)
{
    switch (tone) {
    case Tone::Text: return colours.text;
    case Tone::Dim: return colours.dim;
    case Tone::Accent: return colours.accent;
    case Tone::Good: return colours.good;
    case Tone::Warning: return colours.warning;
    case Tone::Bad: return colours.bad;
    }
    return colours.text;
}

ToneLabel::ToneLabel(Tone tone, const QString &text, QWidget *parent) : QLabel(text, parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    paintTone();
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    paintTone();
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintTone();
}

void ToneLabel::paintTone()
{
    setRole(this, QPalette::WindowText, toneColour(themeColours(), m_tone));
}

ElidedLabel::ElidedLabel(Tone tone, QWidget *parent, Qt::TextElideMode mode) : ToneLabel(tone, {}, parent), m_mode(mode)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void ElidedLabel::setWholeText(const QString &text)
{
    m_whole = text;
    setToolTip(text);
    setAccessibleName(text);
    updateGeometry();
    elide();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_whole) + 2, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, fontMetrics().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    ToneLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::elide()
{
    setText(fontMetrics().elidedText(m_whole, m_mode, width()));
}

ValueLabel::ValueLabel(const QString &text, QWidget *parent) : QWidget(parent), m_text(text)
{
    auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ValueLabel::layOut(int width, QPainter *painter) const
{
    qreal top = 0;
    const auto paragraphs = m_text.split(QLatin1Char('\n'));
    for (const auto &paragraph : paragraphs) {
        QTextLayout layout(paragraph, font());
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading));
        layout.setTextOption(option);
        layout.beginLayout();
        for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, top});
            top += std::ceil(line.height());
        }
        layout.endLayout();
        if (painter)
            layout.draw(painter, {0, 0});
    }
    return static_cast<int>(std::ceil(top));
}

int ValueLabel::heightForWidth(int width) const
{
    return layOut(width, nullptr);
}

QSize ValueLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text), fontMetrics().height()};
}

QSize ValueLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, fontMetrics().height()};
}

void ValueLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    layOut(width(), &painter);
}

void ValueLabel::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, [this] { QGuiApplication::clipboard()->setText(m_text); });
    menu->popup(event->globalPos());
}

Surface::Surface(QPalette::ColorRole ground, Qt::Edges lines, QWidget *parent)
    : QWidget(parent), m_ground(ground), m_lines(lines)
{
}

void Surface::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(m_ground));
    const auto line = themeColours().hairline;
    const bool mirrored = isRightToLeft();
    if (m_lines & Qt::TopEdge)
        painter.fillRect(0, 0, width(), 1, line);
    if (m_lines & Qt::BottomEdge)
        painter.fillRect(0, height() - 1, width(), 1, line);
    if (m_lines & (mirrored ? Qt::RightEdge : Qt::LeftEdge))
        painter.fillRect(0, 0, 1, height(), line);
    if (m_lines & (mirrored ? Qt::LeftEdge : Qt::RightEdge))
        painter.fillRect(width() - 1, 0, 1, height(), line);
}

Card::Card(QWidget *parent) : QWidget(parent) {}

void Card::setOutline(Tone tone)
{
    m_outline = tone;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const auto from = themeColours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_outline == Tone::Text ? from.hairline : toneColour(from, m_outline));
    painter.setBrush(from.pane);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

Chip::Chip(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setContentsMargins(space(2) + 2, 3, space(2) + 2, 3);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(sized(font(), TextSize::Small));
    paintTone();
}

void Chip::paintTone()
{
    setRole(this, QPalette::WindowText, themeColours().dim);
}

void Chip::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintTone();
}

void Chip::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(themeColours().edge);
        const auto box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    }
    QLabel::paintEvent(event);
}

FigureCard::FigureCard(const QString &name, QWidget *parent)
    : Card(parent), m_figure(new ToneLabel(Tone::Text)), m_caption(new ToneLabel(Tone::Dim))
{
    setObjectName(name);
    m_figure->setObjectName(name + QStringLiteral("Figure"));
    auto big = tabular(sized(m_figure->font(), TextSize::Title));
    big.setPointSizeF(big.pointSizeF() * 1.2);
    m_figure->setFont(big);
    m_caption->setObjectName(name + QStringLiteral("Caption"));
    m_caption->setWordWrap(true);
    m_caption->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_caption->setFont(sized(m_caption->font(), TextSize::Small));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(4), space(3), space(4), space(3));
    layout->setSpacing(space(1));
    layout->addWidget(m_figure);
    layout->addWidget(m_caption, 1);
}

void FigureCard::show(const QString &figure, const QString &caption, Tone tone)
{
    m_figure->setText(figure);
    m_figure->setTone(tone);
    m_caption->setText(caption);
    setAccessibleName(figure + QStringLiteral(", ") + caption);
}

QLabel *sectionLabel(const QString &text, QWidget *parent)
{
    auto *label = new ToneLabel(Tone::Dim, text, parent);
    label->setFont(sectionFont(label->font()));
    return label;
}

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    auto spoken = text;
    spoken.remove(QLatin1Char('&'));
    made->setAccessibleName(spoken);
    made->setAutoDefault(false);
    return made;
}

QPushButton *primaryButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = button(text, name, parent);
    made->setDefault(true);
    return made;
}

QToolButton *crossButton(const QString &what)
{
    auto *made = new QToolButton;
    made->setIcon(icon(Icon::Cross));
    made->setIconSize({12, 12});
    made->setAutoRaise(true);
    made->setAccessibleName(what);
    made->setToolTip(what);
    return made;
}

QLineEdit *lineEdit(const QString &name, const QString &accessibleName)
{
    auto *made = new QLineEdit;
    made->setObjectName(name);
    made->setAccessibleName(accessibleName);
    made->setTextMargins(space(1), 0, space(1), 0);
    made->setMinimumHeight(space(7));
    return made;
}

void showAsList(QTableView &table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setHighlightSections(false);
}

QComboBox *comboBox(const QString &name, const QString &accessibleName)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->view()->setObjectName(name + QStringLiteral("List"));
    box->view()->setAccessibleName(accessibleName);
    return box;
}

ValueLabel *addField(QGridLayout *grid, const QString &label, const QString &value, const QString &toolTip)
{
    const int row = grid->rowCount();
    auto *name = new ToneLabel(Tone::Dim, label);
    name->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *text = new ValueLabel(value);
    text->setToolTip(toolTip);
    text->setAccessibleName(label + QStringLiteral(": ") + value);
    grid->addWidget(name, row, 0);
    grid->addWidget(text, row, 1);
    return text;
}

void clearLayout(QLayout *layout)
{
    while (auto *item = layout->takeAt(0)) {
        if (item->layout())
            clearLayout(item->layout());
        delete item->widget();
        delete item;
    }
}

EmptyState::EmptyState(const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_title(new ToneLabel(Tone::Text))
    , m_sentence(new ToneLabel(Tone::Dim))
    , m_layout(new QVBoxLayout(this))
{
    auto titleFont = m_title->font();
    titleFont.setWeight(QFont::DemiBold);
    m_title->setFont(titleFont);
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setWordWrap(true);
    m_layout->setContentsMargins(space(5), space(5), space(5), space(5));
    m_layout->setSpacing(space(2));
    m_layout->addStretch(2);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_sentence);
    m_layout->addStretch(3);
    setTexts(title, sentence);
}

void EmptyState::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

void EmptyState::addButton(QPushButton *next)
{
    m_layout->insertSpacing(m_layout->count() - 1, space(2));
    m_layout->insertWidget(m_layout->count() - 1, next, 0, Qt::AlignHCenter);
}

} // namespace casebook::ui
