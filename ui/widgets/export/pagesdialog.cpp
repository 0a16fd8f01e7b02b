// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/export/pagesdialog.h"

#include "ui/presentation/wording.h"
#include "ui/widgets/controls.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

constexpr qreal edge = 40; ///< Of the paper around what is printed, in pixels of the layout.

} // namespace

PageView::PageView(const PagePictures &pictures, QWidget *parent) : QWidget(parent), m_pictures(pictures)
{
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PageView::setPage(int page)
{
    m_page = page;
    update();
}

int PageView::heightForWidth(int width) const
{
    const QSizeF whole(m_pictures.paper.width() + 2 * edge, m_pictures.paper.height() + 2 * edge);
    return qRound(width * whole.height() / whole.width());
}

QSize PageView::sizeHint() const
{
    return {720, heightForWidth(720)};
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), Qt::white); // paper, in every appearance
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const qreal scale = width() / (m_pictures.paper.width() + 2 * edge);
    painter.scale(scale, scale);
    painter.drawPicture(QPointF(edge, edge), m_pictures.pages[static_cast<std::size_t>(m_page)]);
}

PagesDialog::PagesDialog(const PagePictures &pictures, QWidget *parent)
    : QDialog(parent)
    , m_shown(static_cast<int>(pictures.pages.size()))
    , m_total(pictures.total)
    , m_view(new PageView(pictures))
    , m_scroll(new QScrollArea)
    , m_number(new ToneLabel(Tone::Text))
    , m_previous(button(tr("Previous page"), QStringLiteral("pagesPrevious")))
    , m_next(button(tr("Next page"), QStringLiteral("pagesNext")))
{
    setObjectName(QStringLiteral("pagesDialog"));
    setWindowTitle(tr("Preview"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_number->setObjectName(QStringLiteral("pagesNumber"));
    m_scroll->setObjectName(QStringLiteral("pagesScroll"));
    m_scroll->setAccessibleName(tr("Page"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_view);
    m_previous->setShortcut(Qt::Key_PageUp);
    m_next->setShortcut(Qt::Key_PageDown);
    connect(m_previous, &QPushButton::clicked, this, [this] { show(m_page - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { show(m_page + 1); });
    auto *close = button(tr("Close"), QStringLiteral("pagesClose"));
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *line = new QHBoxLayout;
    line->setSpacing(space(2));
    line->addWidget(m_number, 1);
    line->addWidget(m_previous);
    line->addWidget(m_next);
    line->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(4), space(4), space(4), space(3));
    column->setSpacing(space(3));
    column->addWidget(m_scroll, 1);
    column->addLayout(line);
    resize(820, 900);
    show(0);
}

void PagesDialog::show(int page)
{
    m_page = page;
    m_view->setPage(page);
    m_scroll->ensureVisible(0, 0);
    const auto number = tr("Page %1 of %2").arg(countText(std::int64_t{page} + 1), countText(std::int64_t{m_total}));
    m_number->setText(m_shown < m_total && page + 1 == m_shown ? tr("%1. The preview ends here.").arg(number) : number);
    m_scroll->setAccessibleDescription(number);
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < m_shown);
}

} // namespace casebook::ui
