// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/searchfield.h"

#include "ui/presentation/searchcontroller.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/find/offerdelegate.h"

#include <QAccessible>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QListView>
#include <QTextCharFormat>

namespace casebook::ui {

namespace {

constexpr int mostShown = 9;

} // namespace

SearchField::SearchField(SearchController &search, SearchCompletion &completion, QWidget *parent)
    : QLineEdit(parent), m_search(search), m_completion(completion)
{
    setAccessibleDescription(tr("Words, phrases in quotes, and fields such as from: or before:. Down shows what could "
                                "come next, or what was looked for before."));
    connect(this, &QLineEdit::textChanged, this, &SearchField::decorate);
    connect(this, &QLineEdit::textEdited, this, [this] {
        offer();
        Q_EMIT typed();
    });
    connect(&m_search, &SearchController::queryChanged, this, &SearchField::decorate);
    connect(&m_completion, &SearchCompletion::listsChanged, this, [this] {
        if (isOffering())
            offer();
    });
}

SearchField::~SearchField()
{
    delete m_list;
}

/// Formats of the text go in by the way that input methods use: QLineEdit has no other.
void SearchField::decorate()
{
    if (m_search.text() != text())
        return; // the query is that of a text before this one
    const auto from = colours(palette());
    QTextCharFormat chip;
    chip.setForeground(from.accent);
    chip.setBackground(from.selection);
    QList<QInputMethodEvent::Attribute> attributes;
    const auto add = [&](qsizetype begin, qsizetype length, const QTextCharFormat &format) {
        attributes.append({QInputMethodEvent::TextFormat, static_cast<int>(begin) - cursorPosition(),
                           static_cast<int>(length), format});
    };
    if (const auto &problem = m_search.problem()) {
        QTextCharFormat fault;
        fault.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        fault.setUnderlineColor(from.bad);
        fault.setForeground(from.bad);
        if (problem->column >= 0 && !text().isEmpty()) {
            const auto begin = qMin(problem->column, text().size() - 1);
            auto end = text().indexOf(u' ', begin + 1);
            add(begin, (end < 0 ? text().size() : end) - begin, fault);
        }
    } else {
        for (const auto &term : m_search.fieldTerms())
            add(term.begin, term.end - term.begin, chip);
    }
    QInputMethodEvent event(QString(), attributes);
    QLineEdit::inputMethodEvent(&event);
}

bool SearchField::isOffering() const
{
    return m_list && m_list->isVisible();
}

void SearchField::offer()
{
    m_completion.offer(text(), cursorPosition());
    if (m_completion.rowCount() > 0)
        open();
    else
        close();
}

void SearchField::offerHistory()
{
    m_completion.offerHistory(m_search.history());
    if (m_completion.rowCount() > 0)
        open();
}

void SearchField::open()
{
    if (!m_list) {
        m_list = new QListView(window());
        m_list->setObjectName(objectName() + QStringLiteral("Offers"));
        m_list->setAccessibleName(tr("What could come next"));
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setModel(&m_completion);
        m_list->setItemDelegate(new OfferDelegate(m_list));
        m_list->setUniformItemSizes(true);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setMouseTracking(true);
        connect(m_list, &QListView::clicked, this, &SearchField::take);
    }
    const int rows = qMin(mostShown, m_completion.rowCount());
    const int height = m_list->sizeHintForRow(0) * rows + 2 * m_list->frameWidth();
    const int width = qMin(this->width(), space(130));
    const int left = isRightToLeft() ? this->width() - width : 0;
    m_list->setGeometry(QRect(mapTo(window(), QPoint(left, this->height() + 2)), QSize(width, height)));
    m_list->setCurrentIndex({});
    m_list->scrollToTop();
    m_list->show();
    m_list->raise();
}

void SearchField::close()
{
    if (m_list)
        m_list->hide();
}

void SearchField::move(int rows)
{
    const int count = m_completion.rowCount();
    const int from = m_list->currentIndex().row();
    const int row = from < 0 ? (rows > 0 ? 0 : count - 1) : qBound(0, from + rows, count - 1);
    m_list->setCurrentIndex(m_completion.index(row));
    m_list->scrollTo(m_list->currentIndex());
    QAccessibleAnnouncementEvent said(this, m_list->currentIndex().data().toString());
    QAccessible::updateAccessibility(&said);
}

void SearchField::take(const QModelIndex &index)
{
    const auto offered = m_completion.offered(index.row());
    close();
    auto changed = text();
    changed.replace(offered.begin, offered.end - offered.begin, offered.insert);
    setText(changed);
    setCursorPosition(static_cast<int>(offered.begin + offered.insert.size()));
    setFocus();
    Q_EMIT typed();
    if (offered.insert.endsWith(u':'))
        offer();
}

/// Keys that mean the list while it is open.
bool SearchField::steer(QKeyEvent &event)
{
    const bool chosen = m_list->currentIndex().isValid();
    switch (event.key()) {
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_PageDown: move(mostShown); return true;
    case Qt::Key_PageUp: move(-mostShown); return true;
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (chosen)
            take(m_list->currentIndex());
        else
            close();
        return chosen;
    default: return false;
    }
}

bool SearchField::event(QEvent *event)
{
    // Tab takes the first of what is offered; without an offer it goes on to the next widget, as everywhere.
    if (event->type() == QEvent::KeyPress && isOffering()) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (key.key() == Qt::Key_Tab && key.modifiers() == Qt::NoModifier) {
            take(m_list->currentIndex().isValid() ? m_list->currentIndex() : m_completion.index(0));
            return true;
        }
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (isOffering() && steer(*event))
        return;
    if (!isOffering() && event->key() == Qt::Key_Down) {
        if (text().isEmpty())
            offerHistory();
        else
            offer();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    close();
    QLineEdit::focusOutEvent(event);
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        decorate();
}

} // namespace casebook::ui
