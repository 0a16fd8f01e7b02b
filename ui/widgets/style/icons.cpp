// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/style/icons.h"

#include "ui/widgets/style/colours.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

#include <array>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace casebook::ui {

namespace {

constexpr std::array<QLatin1StringView, iconCount> names{
    "read"_L1,        "find"_L1,        "decide"_L1,      "ask"_L1,      "export"_L1,    "move"_L1,
    "proof"_L1,       "create"_L1,      "destroy"_L1,     "invite"_L1,   "decline"_L1,   "join"_L1,
    "leave"_L1,       "nickchange"_L1,  "kick"_L1,        "ban"_L1,      "message"_L1,   "call"_L1,
    "attachment"_L1,  "deletion"_L1,    "system"_L1,      "other"_L1,    "person"_L1,    "people"_L1,
    "room"_L1,        "tenant"_L1,      "calendar"_L1,    "clock"_L1,    "file"_L1,      "folder"_L1,
    "folderopen"_L1,  "casefile"_L1,    "stop"_L1,        "filter"_L1,   "find"_L1,      "settings"_L1,
    "copy"_L1,        "plus"_L1,        "refresh"_L1,     "paneleft"_L1, "paneright"_L1, "sun"_L1,
    "moon"_L1,        "info"_L1,        "warning"_L1,     "check"_L1,    "cross"_L1,     "chevronup"_L1,
    "chevrondown"_L1, "chevronleft"_L1, "chevronright"_L1};

constexpr std::array<int, 6> drawnSizes{16, 20, 24, 32, 40, 48};

/// The drawing that needs no enlarging, in the colour asked for.
QPixmap tinted(Icon which, const QColor &colour, int pixels)
{
    const QString key = u"casebook-icon-%1-%2-%3"_s.arg(static_cast<int>(which)).arg(colour.rgba()).arg(pixels);
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    int drawn = drawnSizes.back();
    for (const int size : drawnSizes) {
        if (size >= pixels) {
            drawn = size;
            break;
        }
    }
    QImage image(u":/icons/%1-%2.png"_s.arg(names[static_cast<std::size_t>(which)]).arg(drawn));
    if (image.isNull())
        return {};
    image = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    if (drawn != pixels)
        image = image.scaled(pixels, pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();
    picture = QPixmap::fromImage(std::move(image));
    QPixmapCache::insert(key, picture);
    return picture;
}

QColor paletteColour(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled: return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected: return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active: break;
    }
    return palette.color(QPalette::Active, QPalette::WindowText);
}

class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(Icon which, std::optional<QColor> colour) : m_which(which), m_colour(colour) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        const QPixmap picture = scaledPixmap(rect.size(), mode, state, ratio);
        const QSizeF size = picture.deviceIndependentSize();
        painter->drawPixmap(
            QPointF(rect.x() + (rect.width() - size.width()) / 2, rect.y() + (rect.height() - size.height()) / 2),
            picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QColor colour = m_colour ? *m_colour : paletteColour(mode);
        if (m_colour && mode == QIcon::Disabled)
            colour.setAlphaF(colour.alphaF() * 0.5F);
        return iconPixmap(m_which, colour, std::min(size.width(), size.height()), scale);
    }

    QIconEngine *clone() const override { return new TintedIconEngine(*this); }
    QString key() const override { return u"CasebookIcon"_s; }
    bool isNull() override { return false; }

private:
    Icon m_which;
    std::optional<QColor> m_colour;
};

} // namespace

QIcon icon(Icon which)
{
    return QIcon(new TintedIconEngine(which, std::nullopt));
}

QIcon icon(Icon which, const QColor &colour)
{
    return QIcon(new TintedIconEngine(which, colour));
}

QPixmap iconPixmap(Icon which, const QColor &colour, int size, qreal devicePixelRatio)
{
    QPixmap picture = tinted(which, colour, static_cast<int>(std::lround(size * devicePixelRatio)));
    picture.setDevicePixelRatio(devicePixelRatio);
    return picture;
}

QIcon programIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addFile(u":/icons/casebook-%1.png"_s.arg(size), QSize(size, size));
    return icon;
}

} // namespace casebook::ui
