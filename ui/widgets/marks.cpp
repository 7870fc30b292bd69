// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/marks.h"

#include "ui/shell/icons.h"
#include "ui/widgets/paint.h"

#include <QPaintDevice>
#include <QPainterPath>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace {
/// The colour with `share` of its saturation left.
QColor muted(const QColor &color, qreal share)
{
    const int grey = qRound(0.2126 * color.red() + 0.7152 * color.green() + 0.0722 * color.blue());
    return blended(QColor(grey, grey, grey), color, share);
}

TileColors tileColors(const QString &company, const Theme &theme, TileLook look)
{
    const TileColors plain = theme.tile(company);
    switch (look) {
    case TileLook::Plain:
        return plain;
    case TileLook::Quiet:
        return {muted(plain.fill, 0.25), blended(muted(plain.text, 0.25), muted(plain.fill, 0.25), 0.2)};
    case TileLook::Closed: {
        const QColor fill = blended(theme.color(Token::Sunken), muted(plain.fill, 0.6), 0.75);
        return {fill, blended(muted(plain.text, 0.6), fill, 0.2)};
    }
    }
    Q_UNREACHABLE();
}

struct Badge {
    QString initials {};
    TileColors colors {};
    qreal radius = 0;
};

void paintBadge(QPainter *painter, const QRectF &rect, const Badge &badge)
{
    paintBox(painter, rect, {badge.radius, badge.colors.fill, {}});
    QFont font = textFont(TextSize::Body, QFont::DemiBold);
    const qreal pixels = rect.height() * 0.375;
    font.setPointSizeF(pixels * 72.0 / painter->device()->logicalDpiY());
    font.setLetterSpacing(QFont::PercentageSpacing, 101);
    paintLine(painter, rect, badge.initials, font, badge.colors.text, Qt::AlignHCenter);
}
} // namespace

QString initialsOf(const QString &name)
{
    QString initials;
    for (const QString &word : name.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const char32_t first = word.toUcs4().constFirst();
        if (QChar::isLetterOrNumber(first))
            initials += QString::fromUcs4(&first, 1).toUpper();
        if (initials.size() >= 2)
            break;
    }
    return initials;
}

void paintTile(QPainter *painter, const QRectF &rect, const QString &company, const Theme &theme,
               TileLook look)
{
    const Badge badge {initialsOf(company), tileColors(company, theme, look), rect.height() < 22 ? 5.0 : 8.0};
    const QString key =
        u"tile:%1:%2:%3"_s.arg(badge.initials, badge.colors.fill.name(), textFont(TextSize::Body).family());
    paintKept(painter, rect, key,
              [&](QPainter *inner, const QRectF &whole) { paintBadge(inner, whole, badge); });
}

void paintPersonBadge(QPainter *painter, const QRectF &rect, const QString &name, const Theme &theme)
{
    const TileColors colors {theme.color(Token::Sunken), theme.color(Token::Text2)};
    paintBadge(painter, rect, {initialsOf(name), colors, rect.height() / 2});
    paintBox(painter, rect, {rect.height() / 2, {}, theme.color(Token::Line)});
}

QRectF paintAmberPill(QPainter *painter, const QRectF &room, const AmberPill &pill, const Theme &theme)
{
    const qreal scale = pill.scale;
    const qreal before = 7 * scale;
    const qreal after = 8 * scale;
    const qreal iconSize = 12 * scale;
    const qreal gap = 5 * scale;
    const qreal text = lineWidth(pill.text, pill.font);
    const bool showsIcon = !pill.icon.isEmpty() && before + iconSize + gap + text + after <= room.width();
    const qreal start = before + (showsIcon ? iconSize + gap : 0);
    const qreal width = std::min(room.width(), start + text + after);
    const Qt::LayoutDirection direction = painter->layoutDirection();
    const QRectF logical(room.left(), room.top(), width, room.height());
    const bool isStrong = theme.hasHighContrast();
    const QRectF box = mirrored(logical, room, direction);
    paintBox(
        painter, box,
        {6 * scale, theme.color(Token::AmberFill), isStrong ? theme.color(Token::AmberLine) : QColor(), 2});
    if (showsIcon) {
        const QRectF icon(logical.left() + before, logical.center().y() - iconSize / 2, iconSize, iconSize);
        paintIcon(painter, mirrored(icon, room, direction), pill.icon, theme.color(Token::AmberIcon),
                  badgeStroke);
    }
    const QRectF line(logical.left() + start, logical.top(), width - start - after + 1, logical.height());
    paintLine(painter, mirrored(line, room, direction), pill.text, pill.font, theme.color(Token::AmberText));
    return box;
}
