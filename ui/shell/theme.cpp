// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include "ui/shell/style.h"

#include <QApplication>
#include <QFile>
#include <QFontInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStyle>
#include <QWidget>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
QJsonObject resourceObject(const QString &path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// FNV-1a with 32 bits (Fowler, Noll, Vo), over the UTF-8 bytes.
quint32 fnv1a(const QByteArray &bytes)
{
    quint32 hash = 0x811C9DC5u;
    for (const char byte : bytes)
        hash = (hash ^ static_cast<quint8>(byte)) * 0x01000193u;
    return hash;
}

qreal pointsOfApplicationFont()
{
    const QFont font = QApplication::font();
    return font.pointSizeF() > 0 ? font.pointSizeF() : QFontInfo(font).pointSizeF();
}

qreal stepOf(TextSize size)
{
    switch (size) {
    case TextSize::Axis:
        return -1.5;
    case TextSize::Hint:
        return -1.0;
    case TextSize::Body:
        return 0.0;
    case TextSize::Section:
        return 1.5;
    case TextSize::Panel:
        return 3.0;
    case TextSize::Page:
        return 5.0;
    case TextSize::Big:
        return 10.0;
    }
    Q_UNREACHABLE();
}

QFont::Weight weightOf(TextSize size)
{
    const bool isTitle = size == TextSize::Section || size == TextSize::Panel || size == TextSize::Page
        || size == TextSize::Big;
    return isTitle ? QFont::DemiBold : QFont::Normal;
}

void setDisabledRoles(QPalette &palette, const Theme &theme)
{
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText,
                            QPalette::PlaceholderText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, theme.color(Token::TextOff));
    palette.setColor(QPalette::Disabled, QPalette::Base, theme.color(Token::Sunken));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.color(Token::Hover));
}
} // namespace

Theme::Theme(const ThemeWish &wish) : m_wish(wish)
{
    const QString scheme = toKey(wish.scheme);
    const QJsonObject tokens = resourceObject(u":/theme/tokens.json"_s)[scheme].toObject();
    for (const auto &[token, key] : keysOf<Token>)
        at(token) = colorFromText(tokens[QLatin1StringView(key)].toString());
    const QJsonArray tiles = resourceObject(u":/theme/tiles.json"_s)[scheme].toArray();
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const QJsonArray pair = tiles[static_cast<qsizetype>(i)].toArray();
        m_tiles[i] = {colorFromText(pair[0].toString()), colorFromText(pair[1].toString())};
    }
    if (wish.accent)
        adoptAccent(*wish.accent);
    if (hasHighContrast())
        raiseContrast();
}

/// Keeps everything but the accent. It is moved towards the text's end of the scale until it reads on every
/// ground, its tint is made so thin that the quiet texts still read on it, and the text on it is whichever of
/// black and white reads better.
void Theme::adoptAccent(const QColor &accent)
{
    const QColor towards = isDark() ? QColor(Qt::white) : QColor(Qt::black);
    const auto readable = [&](QColor color, std::initializer_list<QColor> grounds, double least) {
        const auto isWeak = [&](const QColor &ground) { return contrastRatio(color, ground) < least; };
        for (int step = 0; step < 60 && std::ranges::any_of(grounds, isWeak); ++step)
            color = blended(color, towards, 0.08);
        return color;
    };
    const QColor card = color(Token::Card);
    const QColor main = readable(
        accent.toRgb(), {card, color(Token::Column), color(Token::Window), color(Token::Raised)}, 4.7);
    QColor tint = blended(card, main, 0.12);
    for (qreal share = 0.11; share > 0.01 && contrastRatio(color(Token::Text3), tint) < 4.5; share -= 0.01)
        tint = blended(card, main, share);
    const QColor ink = blended(QColor(Qt::black), main, 0.12);
    const QColor white(Qt::white);
    at(Token::Accent) = main;
    at(Token::Focus) = main;
    at(Token::AccentTint) = tint;
    at(Token::AccentText) = readable(main, {card, tint}, 4.5);
    at(Token::AccentHover) = blended(main, towards, 0.15);
    at(Token::OnAccent) = contrastRatio(white, main) >= contrastRatio(ink, main) ? white : ink;
}

void Theme::raiseContrast()
{
    at(Token::Line) = color(Token::Text);
    at(Token::LineStrong) = color(Token::Text);
    at(Token::Text2) = color(Token::Text);
    at(Token::Text3) = color(Token::Text);
    at(Token::AmberText) = color(Token::Text);
    at(Token::AmberIcon) = color(Token::Text);
    for (const auto tint : {Token::AccentTint, Token::HaveTint, Token::LearningTint, Token::GapTint,
                            Token::AmberFill, Token::Sunken})
        at(tint) = color(Token::Card);
}

const Theme &Theme::of(const QWidget *widget)
{
    if (widget) {
        if (const auto *style = qobject_cast<const Style *>(widget->style()))
            return style->theme();
    }
    if (const auto *style = qobject_cast<const Style *>(QApplication::style()))
        return style->theme();
    static const Theme plain;
    return plain;
}

TileColors Theme::tile(const QString &company) const
{
    return m_tiles[fnv1a(company.toUtf8()) % m_tiles.size()];
}

QPalette Theme::palette() const
{
    QPalette palette(color(Token::Text), color(Token::Card), color(Token::Card), color(Token::LineStrong),
                     color(Token::Line), color(Token::Text), color(Token::Text), color(Token::Card),
                     color(Token::Window));
    palette.setColor(QPalette::AlternateBase, color(Token::Sunken));
    palette.setColor(QPalette::Highlight, color(Token::Accent));
    palette.setColor(QPalette::HighlightedText, color(Token::OnAccent));
    palette.setColor(QPalette::Link, color(Token::AccentText));
    palette.setColor(QPalette::LinkVisited, color(Token::AccentText));
    palette.setColor(QPalette::ToolTipBase, color(Token::Raised));
    palette.setColor(QPalette::ToolTipText, color(Token::Text));
    palette.setColor(QPalette::PlaceholderText, color(Token::Text3));
    palette.setColor(QPalette::Shadow, color(Token::Shadow));
    setDisabledRoles(palette, *this);
    return palette;
}

QFont textFont(TextSize size)
{
    return textFont(size, weightOf(size));
}

QFont textFont(TextSize size, QFont::Weight weight, qreal scale)
{
    QFont font = QApplication::font();
    const qreal smallest = pointsOfApplicationFont() - 1.5;
    font.setPointSizeF(std::max(pointsOfApplicationFont() + stepOf(size), smallest) * scale);
    font.setWeight(weight);
    if (weight >= QFont::DemiBold)
        font.setLetterSpacing(QFont::PercentageSpacing, 99);
    return font;
}

QColor colorFromText(QStringView text)
{
    if (!text.startsWith(u"rgba("))
        return QColor(text.toString());
    const auto parts = text.sliced(5).chopped(1).split(u',');
    if (parts.size() != 4)
        return {};
    QColor color(parts[0].toInt(), parts[1].toInt(), parts[2].toInt());
    color.setAlphaF(parts[3].toFloat());
    return color;
}

QColor blended(const QColor &under, const QColor &over, qreal share)
{
    const auto mix = [share](int low, int high) { return qRound(low + (high - low) * share); };
    return QColor(mix(under.red(), over.red()), mix(under.green(), over.green()),
                  mix(under.blue(), over.blue()));
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(static_cast<double>(color.redF()))
        + 0.7152 * linear(static_cast<double>(color.greenF()))
        + 0.0722 * linear(static_cast<double>(color.blueF()));
}

double contrastRatio(const QColor &first, const QColor &second)
{
    const auto [low, high] = std::minmax({luminance(first), luminance(second)});
    return (high + 0.05) / (low + 0.05);
}
