// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QTranslator>

#include <functional>

namespace casebook::test {

/// A language in which every text is ⟦in brackets⟧ and a third longer: what shows without them cannot be translated.
class PseudoLanguage : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        // Names of keys are read back, and the direction is no text.
        const QByteArray where(context);
        if (where == "QShortcut" || where == "QGuiApplication")
            return {};
        const auto text = QString::fromUtf8(source);
        return QChar(0x27E6) + text + QString(text.size() / 3, QLatin1Char('~')) + QChar(0x27E7);
    }

    /// What stands outside of all brackets.
    static QString untranslated(const QString &text)
    {
        QString outside;
        int depth = 0;
        for (const auto character :
             Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text) {
            depth -= character == QChar(0x27E7) ? 1 : 0;
            if (depth == 0 && character != QChar(0x27E7) && character != QChar(0x27E6))
                outside += character;
            depth += character == QChar(0x27E6) ? 1 : 0;
        }
        return outside;
    }
};

/// Hands over every text of the program in and under this widget, shown or not: with the widget, and what it is.
using TextVisitor = std::function<void(const QObject &, const char *what, const QString &text)>;

inline void visitHeader(const QHeaderView &header, const TextVisitor &visit)
{
    for (int section = 0; header.model() && section < header.count(); ++section)
        visit(header, "header", header.model()->headerData(section, header.orientation()).toString());
}

inline void visitTexts(const QWidget &widget, const TextVisitor &visit)
{
    visit(widget, "tool tip", widget.toolTip());
    visit(widget, "accessible name", widget.accessibleName());
    visit(widget, "accessible description", widget.accessibleDescription());
    for (const auto *action : widget.actions()) {
        visit(*action, "action", action->text());
        visit(*action, "tool tip", action->toolTip());
    }
    if (widget.isWindow())
        visit(widget, "title", widget.windowTitle());
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        visit(widget, "label", label->text());
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        visit(widget, "button", button->text());
    else if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        visit(widget, "title", box->title());
    else if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        visit(widget, "placeholder", field->placeholderText());
    else if (const auto *area = qobject_cast<const QPlainTextEdit *>(&widget))
        visit(widget, "placeholder", area->placeholderText());
    else if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        visitHeader(*header, visit);
    else if (const auto *choices = qobject_cast<const QComboBox *>(&widget))
        for (int item = 0; item < choices->count(); ++item)
            visit(widget, "choice", choices->itemText(item));
    else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        for (int tab = 0; tab < tabs->count(); ++tab)
            visit(widget, "tab", tabs->tabText(tab));
}

inline void visitAllTexts(const QWidget &root, const TextVisitor &visit)
{
    visitTexts(root, visit);
    for (const auto *widget : root.findChildren<const QWidget *>())
        visitTexts(*widget, visit);
}

} // namespace casebook::test
