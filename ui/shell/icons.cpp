// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace {
struct IconLook {
    QString name {};
    QColor color {};
    qreal stroke = iconStroke;
    bool isFilled = false;
};

QString pathOf(const QString &name)
{
    return u":/icons/%1.svg"_s.arg(name);
}

QByteArray svgOf(const IconLook &look)
{
    QFile file(pathOf(look.name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    const QByteArray color = look.color.name().toLatin1();
    svg.replace("currentColor", color);
    svg.replace("stroke-width=\"2\"", "stroke-width=\"" + QByteArray::number(look.stroke) + "\"");
    if (look.isFilled)
        svg.replace("fill=\"none\"", "fill=\"" + color + "\"");
    return svg;
}

QPixmap rendered(const QByteArray &svg, QSize pixels)
{
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    if (svg.isEmpty())
        return pixmap;
    QSvgRenderer renderer(svg);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    return pixmap;
}

/// The icon at a size in device pixels; kept until other pictures push it out.
QPixmap pixmapOf(const IconLook &look, QSize pixels)
{
    const QString key = u"icon:%1:%2:%3:%4:%5x%6"_s.arg(look.name, look.color.name())
                            .arg(look.stroke)
                            .arg(look.isFilled ? 1 : 0)
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = rendered(svgOf(look), pixels);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

bool pointsAlongTheLine(const QString &name)
{
    static const QStringList names {u"arrow-right"_s,   u"arrow-left"_s,     u"chevron-left"_s,
                                    u"chevron-right"_s, u"undo-2"_s,         u"redo-2"_s,
                                    u"chevrons-left"_s, u"chevrons-right"_s, u"send"_s,
                                    u"external-link"_s, u"log-out"_s,        u"message-square-reply"_s,
                                    u"list-checks"_s,   u"panel-right"_s};
    return names.contains(name);
}

void paintLook(QPainter *painter, const QRectF &rect, const IconLook &look)
{
    const QTransform device = painter->deviceTransform();
    const QRectF target = device.mapRect(rect);
    const QSize pixels(std::max(1, qRound(target.width())), std::max(1, qRound(target.height())));
    QPixmap pixmap = pixmapOf(look, pixels);
    const bool isMirrored = painter->layoutDirection() == Qt::RightToLeft && pointsAlongTheLine(look.name);
    if (isMirrored)
        pixmap = pixmap.transformed(QTransform::fromScale(-1, 1));
    painter->save();
    painter->setOpacity(painter->opacity() * static_cast<qreal>(look.color.alphaF()));
    const QPointF corner(std::round(target.x()), std::round(target.y()));
    const QTransform back = device.inverted();
    painter->drawPixmap(back.mapRect(QRectF(corner, QSizeF(pixels))), pixmap,
                        QRectF(QPointF(), QSizeF(pixels)));
    painter->restore();
}

/// Paints one icon in the colour of the moment.
class LucideEngine final : public QIconEngine
{
public:
    LucideEngine(QString name, std::optional<Token> token) : m_name(std::move(name)), m_token(token) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintLook(painter, rect, look(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    // Since Qt 5 the size that comes here is in device pixels already.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return pixmapOf(look(mode), size);
    }

    QIconEngine *clone() const override { return new LucideEngine(m_name, m_token); }
    QString iconName() override { return m_name; }

private:
    IconLook look(QIcon::Mode mode) const
    {
        if (m_token && mode != QIcon::Disabled)
            return {m_name, Theme::of().color(*m_token)};
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return {m_name, palette.color(QPalette::Disabled, QPalette::ButtonText)};
        return {m_name, palette.color(QPalette::Active, QPalette::ButtonText)};
    }

    QString m_name;
    std::optional<Token> m_token;
};
} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new LucideEngine(name, std::nullopt));
}

QIcon icon(const QString &name, Token token)
{
    return QIcon(new LucideEngine(name, token));
}

void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color, qreal stroke)
{
    if (!name.isEmpty() && !rect.isEmpty())
        paintLook(painter, rect, {name, color, stroke});
}

void paintFilledIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color)
{
    if (!name.isEmpty() && !rect.isEmpty())
        paintLook(painter, rect, {name, color, iconStroke, true});
}

void paintLogo(QPainter *painter, const QRectF &rect, const Theme &theme)
{
    const QTransform device = painter->deviceTransform();
    const QRectF target = device.mapRect(rect);
    const QSize pixels(qRound(target.width()), qRound(target.height()));
    const QString fill = theme.color(Token::Accent).name();
    const QString key = u"logo:%1:%2:%3"_s.arg(fill).arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        QFile file(pathOf(u"foothold"_s));
        QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        svg.replace("#0B6B5D", fill.toLatin1());
        svg.replace("#FFFFFF", theme.color(Token::OnAccent).name().toLatin1());
        pixmap = rendered(svg, pixels);
        QPixmapCache::insert(key, pixmap);
    }
    painter->drawPixmap(rect, pixmap, QRectF(QPointF(), QSizeF(pixels)));
}

bool iconExists(const QString &name)
{
    return QFile::exists(pathOf(name));
}
