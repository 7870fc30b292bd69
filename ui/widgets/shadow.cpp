// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paint.h"

#include <QImage>
#include <QPixmapCache>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace {
struct Layer {
    qreal offset = 0;
    qreal blur = 0;
    Token color = Token::Shadow;
};

std::vector<Layer> layersOf(Elevation elevation)
{
    switch (elevation) {
    case Elevation::Hover:
        return {{1, 3, Token::Shadow}};
    case Elevation::PopUp:
        return {{2, 4, Token::Shadow}, {10, 26, Token::Shadow2}};
    case Elevation::Drag:
        return {{2, 4, Token::Shadow}, {12, 28, Token::Shadow2}};
    case Elevation::Dialog:
        return {{4, 8, Token::Shadow}, {24, 60, Token::Shadow2}};
    }
    Q_UNREACHABLE();
}

/// A picture of opacities, 0 to 255.
struct Plane {
    int width = 0;
    int height = 0;
    std::vector<float> values {};
    float &at(int x, int y) { return values[static_cast<std::size_t>(y * width + x)]; }
};

Plane planeOf(const QImage &mask)
{
    Plane plane {mask.width(), mask.height(), {}};
    plane.values.resize(static_cast<std::size_t>(plane.width * plane.height));
    for (int y = 0; y < plane.height; ++y)
        std::copy_n(mask.constScanLine(y), plane.width, &plane.at(0, y));
    return plane;
}

Plane turned(Plane &plane)
{
    Plane other {plane.height, plane.width, std::vector<float>(plane.values.size())};
    for (int y = 0; y < plane.height; ++y)
        for (int x = 0; x < plane.width; ++x)
            other.at(y, x) = plane.at(x, y);
    return other;
}

/// One pass of a box blur along the lines.
void blurLines(Plane &plane, int reach)
{
    std::vector<float> line(static_cast<std::size_t>(plane.width));
    const float share = 1.0F / static_cast<float>(2 * reach + 1);
    const auto at = [&](int x) {
        return x < 0 || x >= plane.width ? 0.0F : line[static_cast<std::size_t>(x)];
    };
    for (int y = 0; y < plane.height; ++y) {
        std::copy_n(&plane.at(0, y), plane.width, line.begin());
        float sum = 0;
        for (int x = -reach; x <= reach; ++x)
            sum += at(x);
        for (int x = 0; x < plane.width; ++x) {
            plane.at(x, y) = sum * share;
            sum += at(x + reach + 1) - at(x - reach);
        }
    }
}

/// Three box passes come close to a Gaussian.
Plane blurred(Plane plane, qreal sigma)
{
    const int reach = std::max(1, qRound(sigma * 0.94));
    for (int pass = 0; pass < 3; ++pass)
        blurLines(plane, reach);
    Plane other = turned(plane);
    for (int pass = 0; pass < 3; ++pass)
        blurLines(other, reach);
    return turned(other);
}

QImage tinted(Plane plane, const QColor &color)
{
    QImage image(plane.width, plane.height, QImage::Format_ARGB32_Premultiplied);
    const float share = static_cast<float>(color.alpha()) / 255.0F;
    for (int y = 0; y < plane.height; ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < plane.width; ++x) {
            const int alpha = qRound(plane.at(x, y) * share);
            line[x] = qPremultiply(qRgba(color.red(), color.green(), color.blue(), alpha));
        }
    }
    return image;
}

QImage boxMask(QSize size, const QRectF &box, qreal radius)
{
    QImage mask(size, QImage::Format_Alpha8);
    mask.fill(0);
    QPainter painter(&mask);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRoundedRect(box, radius, radius);
    return mask;
}

/// What a kept picture is of: a box of this size, in device pixels of this scale.
struct Patch {
    Elevation elevation = Elevation::Hover;
    QSizeF core {};
    qreal radius = 0;
    qreal scale = 1;
};

QPixmap drawn(const Patch &patch, const Theme &theme)
{
    const QMargins margins = shadowMargins(patch.elevation);
    const QSizeF whole = patch.core.grownBy(QMarginsF(margins));
    const QSize pixels = (whole * patch.scale).toSize();
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    for (const Layer &layer : layersOf(patch.elevation)) {
        const QPointF corner(margins.left(), margins.top() + layer.offset);
        const QRectF box(corner * patch.scale, patch.core * patch.scale);
        const Plane plane =
            blurred(planeOf(boxMask(pixels, box, patch.radius * patch.scale)), layer.blur / 2 * patch.scale);
        painter.drawImage(0, 0, tinted(plane, theme.color(layer.color)));
    }
    painter.end();
    return QPixmap::fromImage(image);
}

QPixmap kept(const Patch &patch, const Theme &theme)
{
    const QString key = u"shadow:%1:%2:%3:%4:%5:%6"_s.arg(static_cast<int>(patch.elevation))
                            .arg(patch.core.width())
                            .arg(patch.core.height())
                            .arg(patch.radius)
                            .arg(patch.scale)
                            .arg(toKey(theme.scheme()));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(patch, theme);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}
} // namespace

QMargins shadowMargins(Elevation elevation)
{
    QMargins margins;
    for (const Layer &layer : layersOf(elevation)) {
        const int side = qRound(layer.blur);
        const int up = qRound(layer.blur - layer.offset);
        const int down = qRound(layer.blur + layer.offset);
        margins = QMargins(std::max(margins.left(), side), std::max(margins.top(), up),
                           std::max(margins.right(), side), std::max(margins.bottom(), down));
    }
    return margins;
}

void paintShadow(QPainter *painter, const QRectF &box, qreal radius, Elevation elevation, const Theme &theme)
{
    const qreal scale = std::abs(painter->deviceTransform().m11());
    const QMargins margins = shadowMargins(elevation);
    const QRectF inner = snapped(painter, box);
    // Past this distance from a corner the shadow of an edge no longer changes along the edge.
    const qreal corner = std::ceil(radius) + margins.bottom();
    const QSizeF core = inner.size().boundedTo(QSizeF(corner * 2 + 2, corner * 2 + 2));
    const QPixmap patch = kept({elevation, core, radius, scale}, theme);
    const QRectF whole = inner.marginsAdded(QMarginsF(margins));
    const auto cuts = [](qreal from, qreal before, qreal after, qreal to) {
        return std::array {from, from + before, to - after, to};
    };
    const qreal left = margins.left() + core.width() / 2;
    const qreal right = margins.right() + core.width() / 2;
    const qreal top = margins.top() + core.height() / 2;
    const qreal bottom = margins.bottom() + core.height() / 2;
    const auto x = cuts(whole.left(), left, right, whole.right());
    const auto y = cuts(whole.top(), top, bottom, whole.bottom());
    const auto fromX = cuts(0, left * scale - 0.5, right * scale - 0.5, patch.width());
    const auto fromY = cuts(0, top * scale - 0.5, bottom * scale - 0.5, patch.height());
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column) {
            const QRectF target(QPointF(x[column], y[row]), QPointF(x[column + 1], y[row + 1]));
            const QRectF source(QPointF(fromX[column], fromY[row]),
                                QPointF(fromX[column + 1], fromY[row + 1]));
            if (!target.isEmpty())
                painter->drawPixmap(target, patch, source);
        }
    }
}
