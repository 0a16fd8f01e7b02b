// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/readingwindow.h"

#include <QAccessible>

#include <set>

using namespace casebook;
using namespace casebook::ui;
using namespace casebook::test;
using namespace Qt::StringLiterals;

/// What an assistive program finds in the whole window.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void everythingInTheTreeOfAccessibilityHasAName();

private:
    std::unique_ptr<ReadingWindow> m_window;
};

void TestAccessibility::init()
{
    m_window = std::make_unique<ReadingWindow>();
    m_window->openSample();
}

/// As an assistive program goes: from the window down, whatever is shown.
void TestAccessibility::everythingInTheTreeOfAccessibilityHasAName()
{
    m_window->openRoom();
    m_window->timeline().setCurrentRow(3);
    QVERIFY(m_window->desk().settled());
    QAccessible::setActive(true);
    const std::set<QAccessible::Role> named{QAccessible::Button,       QAccessible::CheckBox, QAccessible::RadioButton,
                                            QAccessible::EditableText, QAccessible::ListItem, QAccessible::List,
                                            QAccessible::Table,        QAccessible::Tree,     QAccessible::ComboBox,
                                            QAccessible::MenuItem,     QAccessible::PageTab,  QAccessible::TreeItem};
    int seen = 0;
    int rows = 0;
    QStringList nameless;
    const auto walk = [&](const auto &again, QAccessibleInterface *face, int depth) -> void {
        if (!face || !face->isValid() || face->state().invisible || depth > 40)
            return;
        auto *widget = qobject_cast<QWidget *>(face->object());
        const bool inField = widget && widget->parentWidget() && qobject_cast<QLineEdit *>(widget->parentWidget());
        if (named.contains(face->role()) && !inField) {
            ++seen;
            if (face->text(QAccessible::Name).trimmed().isEmpty())
                nameless << u"%1 %2"_s.arg(widget ? widget->objectName() : u"(item)"_s).arg(face->role());
            rows += face->role() == QAccessible::ListItem && face->parent() &&
                            face->parent()->text(QAccessible::Name) == u"Timeline"
                        ? 1
                        : 0;
        }
        for (int i = 0; i < std::min(face->childCount(), 60); ++i)
            again(again, face->child(i), depth + 1);
    };
    for (const auto *page :
         {u"actionPage0", u"actionPage1", u"actionPage2", u"actionPage3", u"actionPage4", u"actionPage5"}) {
        m_window->find<QAction>(QString(page))->trigger();
        QVERIFY(m_window->desk().settled());
        walk(walk, QAccessible::queryAccessibleInterface(&m_window->window()), 0);
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    QVERIFY(seen > 100);
    QVERIFY(rows > 5); // each row of the timeline speaks for itself
    QAccessible::setActive(false);
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
