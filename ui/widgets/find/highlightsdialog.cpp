// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/find/highlightsdialog.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/style/highlightformat.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

/// How the words of a set look, as a picture: colour and the line under them.
QIcon sampleOf(int colour, const QWidget &widget)
{
    const auto from = colours(widget.palette());
    const QSize size(36, 18);
    QPixmap picture(size * widget.devicePixelRatioF());
    picture.setDevicePixelRatio(widget.devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QTextLayout text(QStringLiteral(" abc "), sized(widget.font(), TextSize::Small));
    text.setFormats({{0, 5, highlightFormat(colour, from)}});
    text.beginLayout();
    text.createLine();
    text.endLayout();
    text.draw(&painter, {0, 0});
    QIcon icon(picture);
    icon.addPixmap(picture, QIcon::Selected); // else it is tinted in the chosen row
    return icon;
}

} // namespace

HighlightsDialog::HighlightsDialog(HighlightSets &sets, QWidget *parent)
    : QDialog(parent)
    , m_sets(sets)
    , m_list(new QListWidget)
    , m_remove(button(tr("Remove"), QStringLiteral("highlightRemove")))
    , m_set(new QWidget)
    , m_name(lineEdit(QStringLiteral("highlightName"), tr("Name of the set")))
    , m_colour(new QComboBox)
    , m_text(new QPlainTextEdit)
    , m_fault(new ToneLabel(Tone::Bad))
    , m_keep(new QCheckBox(tr("Remember on this computer")))
{
    setObjectName(QStringLiteral("highlightsDialog"));
    setWindowTitle(tr("Highlights"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(space(4));
    halves->addWidget(makeList());
    halves->addWidget(makeSet(), 1);
    auto *close = button(tr("Close"), QStringLiteral("highlightsClose"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(5), space(5), space(4));
    layout->setSpacing(space(3));
    auto *lead = new ToneLabel(Tone::Dim, tr("Words that stand out in every text, each set in its own colour. What is "
                                             "being looked for is always highlighted as well."));
    lead->setWordWrap(true);
    layout->addWidget(lead);
    layout->addLayout(halves, 1);
    layout->addWidget(close, 0, Qt::AlignTrailing);
    resize(space(165), space(100));
    fillList();
    showSet();
}

QWidget *HighlightsDialog::makeList()
{
    m_list->setObjectName(QStringLiteral("highlightList"));
    m_list->setAccessibleName(tr("Highlight sets"));
    m_list->setIconSize({36, 18});
    auto *add = button(tr("Add"), QStringLiteral("highlightAdd"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *pane = new QWidget;
    pane->setFixedWidth(space(55));
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &HighlightsDialog::showSet);
    connect(m_list, &QListWidget::itemChanged, this, &HighlightsDialog::keepSet);
    connect(add, &QPushButton::clicked, this, [this] {
        auto sets = m_sets.sets();
        const int number = static_cast<int>(sets.size());
        sets.push_back({tr("Set %1").arg(number + 1), {}, number % HighlightSet::colours + 1});
        m_sets.setSets(std::move(sets));
        fillList();
        m_list->setCurrentRow(number);
        m_text->setFocus();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        auto sets = m_sets.sets();
        sets.erase(sets.begin() + chosen());
        m_sets.setSets(std::move(sets));
        fillList();
    });
    return pane;
}

QWidget *HighlightsDialog::makeSet()
{
    m_colour->setObjectName(QStringLiteral("highlightColour"));
    m_colour->setAccessibleName(tr("Colour"));
    m_colour->setIconSize({36, 18});
    for (int colour = 1; colour <= HighlightSet::colours; ++colour)
        m_colour->addItem(sampleOf(colour, *this), tr("Colour %1").arg(colour));
    m_text->setObjectName(QStringLiteral("highlightText"));
    m_text->setAccessibleName(tr("Words of the set"));
    m_text->setPlaceholderText(tr("One a line: a word, \"a phrase\", part* of a word"));
    m_text->setTabChangesFocus(true);
    m_fault->setWordWrap(true);
    m_keep->setObjectName(QStringLiteral("highlightKeep"));
    m_keep->setToolTip(tr("Without this the words are forgotten when the program ends. With it they are written to "
                          "your settings on this computer, never to the case."));
    auto *head = new QHBoxLayout;
    head->setSpacing(space(2));
    head->addWidget(m_name, 1);
    head->addWidget(m_colour);
    auto *column = new QVBoxLayout(m_set);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addLayout(head);
    column->addWidget(m_text, 1);
    column->addWidget(m_fault);
    column->addWidget(m_keep);
    connect(m_name, &QLineEdit::textChanged, this, &HighlightsDialog::keepSet);
    connect(m_colour, &QComboBox::currentIndexChanged, this, &HighlightsDialog::keepSet);
    connect(m_text, &QPlainTextEdit::textChanged, this, &HighlightsDialog::keepSet);
    connect(m_keep, &QCheckBox::toggled, this, &HighlightsDialog::keepSet);
    return m_set;
}

void HighlightsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (int i = 0; i < m_colour->count(); ++i)
        m_colour->setItemIcon(i, sampleOf(i + 1, *this));
    fillList();
}

int HighlightsDialog::chosen() const
{
    return m_list->currentRow();
}

void HighlightsDialog::fillList()
{
    const int row = qMax(0, chosen());
    m_showing = true;
    m_list->clear();
    for (const auto &set : m_sets.sets()) {
        auto *item = new QListWidgetItem(sampleOf(set.colour, *this), set.name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(set.shown ? Qt::Checked : Qt::Unchecked);
    }
    m_showing = false;
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
}

void HighlightsDialog::showSet()
{
    const int row = chosen();
    m_set->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    if (m_showing)
        return;
    m_showing = true;
    const auto set = row >= 0 ? m_sets.sets()[static_cast<std::size_t>(row)] : HighlightSet();
    m_name->setText(set.name);
    m_colour->setCurrentIndex(set.colour - 1);
    m_text->setPlainText(set.text);
    m_keep->setChecked(set.keep);
    m_fault->setText(HighlightSets::fault(set));
    m_showing = false;
}

void HighlightsDialog::keepSet()
{
    const int row = chosen();
    if (m_showing || row < 0)
        return;
    auto sets = m_sets.sets();
    for (std::size_t i = 0; i < sets.size(); ++i)
        sets[i].shown = m_list->item(static_cast<int>(i))->checkState() == Qt::Checked;
    auto &set = sets[static_cast<std::size_t>(row)];
    set.name = m_name->text();
    set.colour = m_colour->currentIndex() + 1;
    set.text = m_text->toPlainText();
    set.keep = m_keep->isChecked();
    m_fault->setText(HighlightSets::fault(set));
    m_showing = true;
    m_list->item(row)->setText(set.name);
    m_list->item(row)->setIcon(sampleOf(set.colour, *this));
    m_showing = false;
    m_sets.setSets(std::move(sets));
}

} // namespace casebook::ui
