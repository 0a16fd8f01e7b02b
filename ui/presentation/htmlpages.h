// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QPageLayout>
#include <QSizeF>
#include <QString>

#include <functional>
#include <vector>

class QPagedPaintDevice;
class QPainter;
class QTextDocument;

namespace casebook::ui {

/// One line each over and under the text of every page.
struct PageLines
{
    QString head; ///< May be empty.
    QString foot; ///< Before "page n of m".
};

/// A long document of HTML (as far as Qt's rich text goes) on numbered pages, laid out a part at a time: what it keeps
/// of a part is where that stands. Each part is a document of its own, and begins where the one before it ended. Needs
/// a QGuiApplication; any thread.
class HtmlPages
{
public:
    /// Gives a part again, by its number.
    using Parts = std::function<Result<QString>(int part)>;
    /// A painter for the next page, in pixels of the layout; ends the page before.
    using NextPage = std::function<QPainter &()>;

    HtmlPages(const QPageLayout &layout, PageLines lines);

    /// The size of a page with both lines, in pixels of the layout.
    QSizeF paper() const { return m_paper; }

    /// Lays the next part out.
    void add(const QString &html);
    int pages() const { return m_pages; }

    /// Paints the pages, or the first ones of them; each part has to be the same again. Cancelled where `progress` says
    /// so.
    Status paint(const NextPage &next, const Parts &parts, const Progress &progress, int most = -1) const;
    /// The same onto the pages of a device that has the layout.
    Status paint(QPagedPaintDevice &device, const Parts &parts, const Progress &progress) const;

private:
    struct Part
    {
        int page;    ///< On which it begins.
        qreal above; ///< What the part before it has taken of that.
        int pages;
    };

    QSizeF textArea() const;
    void layOut(QTextDocument &document, const QString &html, qreal above) const;
    void paintLines(QPainter &painter, int page) const;

    QSizeF m_paper;
    PageLines m_lines;
    std::vector<Part> m_parts;
    int m_pages = 0;
    qreal m_used = 0; ///< Of the last page.
};

} // namespace casebook::ui
