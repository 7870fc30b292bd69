// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paint.h"

#include <QCache>
#include <QFontMetricsF>
#include <QPixmapCache>
#include <QStaticText>
#include <QTextOption>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
struct LaidOutLine {
    QStaticText text {};
    qreal width = 0;
    qreal height = 0;
};

struct LineKey {
    QString text {};
    QFont font {};
    int width = 0;
    bool operator==(const LineKey &) const = default;
};

size_t qHash(const LineKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.text, key.font.pointSizeF(), static_cast<int>(key.font.weight()), key.width);
}

LaidOutLine *laidOut(const LineKey &key)
{
    auto *line = new LaidOutLine;
    const QFontMetricsF metrics(key.font);
    const QString shown = metrics.elidedText(key.text, Qt::ElideRight, key.width);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    line->text.setTextFormat(Qt::PlainText);
    line->text.setTextOption(option);
    line->text.setText(shown);
    line->text.prepare(QTransform(), key.font);
    line->width = metrics.horizontalAdvance(shown);
    line->height = metrics.height();
    return line;
}

/// A cache only: what it holds can always be made again. For the GUI thread, as all painting of widgets is.
const LaidOutLine &lineOf(const LineKey &key)
{
    static QCache<LineKey, LaidOutLine> lines(4000);
    if (const auto *known = lines.object(key))
        return *known;
    auto *line = laidOut(key);
    lines.insert(key, line);
    return *line;
}
} // namespace

QRectF snapped(const QPainter *painter, const QRectF &rect)
{
    const QTransform device = painter->deviceTransform();
    if (device.type() > QTransform::TxScale)
        return rect;
    const QRectF mapped = device.mapRect(rect);
    const QPointF from(std::round(mapped.left()), std::round(mapped.top()));
    const QPointF to(std::round(mapped.right()), std::round(mapped.bottom()));
    return device.inverted().mapRect(QRectF(from, to));
}

qreal snappedWidth(const QPainter *painter, qreal width)
{
    const qreal scale = std::abs(painter->deviceTransform().m11());
    return scale > 0 ? std::max<qreal>(1, std::round(width * scale)) / scale : width;
}

void paintBox(QPainter *painter, const QRectF &rect, const RoundBox &box)
{
    const PainterGuard guard(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
    const QRectF edge = snapped(painter, rect);
    if (!box.line.isValid() || box.lineWidth <= 0) {
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(edge, box.radius, box.radius);
        return;
    }
    const qreal width = snappedWidth(painter, box.lineWidth);
    QPen pen(box.line, width, box.lineStyle, Qt::FlatCap);
    if (box.lineStyle == Qt::DashLine)
        pen.setDashPattern({3.0 / width, 3.0 / width});
    painter->setPen(pen);
    const qreal inset = width / 2;
    const qreal radius = std::max<qreal>(0, box.radius - inset);
    painter->drawRoundedRect(edge.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void paintKept(QPainter *painter, const QRectF &rect, const QString &key,
               const std::function<void(QPainter *, const QRectF &)> &paint)
{
    const qreal scale = painter->deviceTransform().m11();
    const QRectF target = snapped(painter, rect);
    const QSize pixels(qRound(target.width() * scale), qRound(target.height() * scale));
    const QString full = u"%1:%2x%3:%4"_s.arg(key).arg(pixels.width()).arg(pixels.height()).arg(scale);
    QPixmap pixmap;
    if (!QPixmapCache::find(full, &pixmap)) {
        pixmap = QPixmap(pixels);
        pixmap.fill(Qt::transparent);
        QPainter inner(&pixmap);
        inner.scale(scale, scale);
        paint(&inner, QRectF(QPointF(), target.size()));
        inner.end();
        QPixmapCache::insert(full, pixmap);
    }
    painter->drawPixmap(target, pixmap, QRectF(QPointF(), QSizeF(pixels)));
}

void paintFocusRing(QPainter *painter, const QRectF &box, qreal radius, const Theme &theme)
{
    const QRectF ring = snapped(painter, box).adjusted(-focusReach, -focusReach, focusReach, focusReach);
    paintBox(painter, ring, {radius + focusReach, {}, theme.color(Token::Focus), 2});
}

void paintLine(QPainter *painter, const QRectF &box, const QString &text, const QFont &font,
               const QColor &color, Qt::Alignment alignment)
{
    if (text.isEmpty() || box.width() < 1)
        return;
    const LaidOutLine &line = lineOf({text, font, static_cast<int>(std::ceil(box.width()))});
    const bool atEnd = (alignment & Qt::AlignTrailing) != 0;
    const bool isRightToLeft = painter->layoutDirection() == Qt::RightToLeft;
    qreal x = box.left();
    if (alignment & Qt::AlignHCenter)
        x = box.center().x() - line.width / 2;
    else if (atEnd != isRightToLeft)
        x = box.right() - line.width;
    const qreal y = box.top() + (box.height() - line.height) / 2;
    painter->setFont(font);
    painter->setPen(color);
    painter->drawStaticText(QPointF(x, std::round(y)), line.text);
}

int lineWidth(const QString &text, const QFont &font)
{
    return static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

QRectF mirrored(const QRectF &rect, const QRectF &whole, Qt::LayoutDirection direction)
{
    if (direction == Qt::LeftToRight)
        return rect;
    return QRectF(whole.left() + whole.right() - rect.right(), rect.top(), rect.width(), rect.height());
}
