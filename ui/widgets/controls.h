// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/style/colours.h"
#include "ui/widgets/style/icons.h"
#include "ui/widgets/style/type.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace casebook::ui {

/// What the colour of a text says; the text says it too.
enum class Tone { Text, Dim, Accent, Good, Warning, Bad };

QColor toneColour(const Colours &colours, Tone tone);

/// A text in a tone, which follows the palette when it changes.
class ToneLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ToneLabel(Tone tone, const QString &text = {}, QWidget *parent = nullptr);
    void setTone(Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintTone();
    Tone m_tone;
};

/// One line that is cut with an ellipsis where it does not fit; the whole stands in the tool tip.
class ElidedLabel : public ToneLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(Tone tone, QWidget *parent = nullptr, Qt::TextElideMode mode = Qt::ElideRight);
    void setWholeText(const QString &text);
    QString wholeText() const { return m_whole; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();
    QString m_whole;
    Qt::TextElideMode m_mode;
};

/// A value that breaks anywhere rather than widen its pane: addresses, hashes, paths. Its menu copies it.
class ValueLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ValueLabel(const QString &text, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    /// Lays the text out and paints it where there is a painter; the height it takes.
    int layOut(int width, QPainter *painter) const;
    QString m_text;
};

/// A surface of panes (lists, bars), or of the window; with hairlines along some of its edges.
class Surface : public QWidget
{
    Q_OBJECT

public:
    explicit Surface(QPalette::ColorRole ground, Qt::Edges lines = {}, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPalette::ColorRole m_ground;
    Qt::Edges m_lines;
};

/// A rounded box with a hairline around, for what belongs together on a page.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    void setOutline(Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_outline = Tone::Text;
};

/// A small rounded label: "four eyes", "UTC+01:00 Berlin".
class Chip : public QLabel
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintTone();
};

/// A big figure over what it counts.
class FigureCard : public Card
{
    Q_OBJECT

public:
    explicit FigureCard(const QString &name, QWidget *parent = nullptr);
    void show(const QString &figure, const QString &caption, Tone tone = Tone::Text);

private:
    ToneLabel *m_figure;
    ToneLabel *m_caption;
};

QLabel *sectionLabel(const QString &text, QWidget *parent = nullptr);
QPushButton *button(const QString &text, const QString &name, QWidget *parent = nullptr);
/// The one button of a page that is the natural next step.
QPushButton *primaryButton(const QString &text, const QString &name, QWidget *parent = nullptr);

/// A small cross that takes something away; `what` says what.
QToolButton *crossButton(const QString &what);

/// A field to type into, with room before the text.
QLineEdit *lineEdit(const QString &name, const QString &accessibleName);

/// A list with columns: rows are chosen one at a time, Tab leaves it, and nothing but its header stands between them.
void showAsList(QTableView &table);

/// A choice of one; its list has the same names.
QComboBox *comboBox(const QString &name, const QString &accessibleName);

/// Label and value in two columns of `grid`.
ValueLabel *addField(QGridLayout *grid, const QString &label, const QString &value, const QString &toolTip = {});

/// Takes all widgets out of a layout and deletes them.
void clearLayout(QLayout *layout);

/// What stands where nothing is: a title, a sentence on what to do next, and room for a button.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &title, const QString &sentence, QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &sentence);
    void addButton(QPushButton *next);

private:
    ToneLabel *m_title;
    ToneLabel *m_sentence;
    QVBoxLayout *m_layout;
};

} // namespace casebook::ui
