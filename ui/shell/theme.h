// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme_tokens.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <array>
#include <optional>

class QWidget;

enum class Contrast { Normal, High };
enum class Motion { Full, Reduced };

/// What a theme is made of: what the person or the desktop asked for.
struct ThemeWish {
    Scheme scheme = Scheme::Light;
    Contrast contrast = Contrast::Normal;
    Motion motion = Motion::Full;
    /// The desktop's own accent colour, where the person wants it.
    std::optional<QColor> accent {};
    bool operator==(const ThemeWish &) const = default;
};

/// The sizes of text, each relative to the application font.
enum class TextSize { Axis, Hint, Body, Section, Panel, Page, Big };

/// Fill and text of a company's tile.
struct TileColors {
    QColor fill {};
    QColor text {};
    bool operator==(const TileColors &) const = default;
};

/// Every colour, text size and duration of one look. A value: copy it, compare it.
class Theme final
{
public:
    explicit Theme(const ThemeWish &wish = {});

    /// The theme the widget is drawn with: that of its Style, else plain light.
    static const Theme &of(const QWidget *widget = nullptr);

    const ThemeWish &wish() const { return m_wish; }
    Scheme scheme() const { return m_wish.scheme; }
    bool isDark() const { return m_wish.scheme == Scheme::Dark; }
    bool hasHighContrast() const { return m_wish.contrast == Contrast::High; }

    QColor color(Token token) const { return m_colors[static_cast<std::size_t>(token)]; }
    /// The tile of a company; the same name has the same hue in every run and on every machine.
    TileColors tile(const QString &company) const;
    /// For Fusion and for every widget that knows nothing of tokens.
    QPalette palette() const;
    /// Milliseconds of an animation; 0 where motion is reduced.
    int duration(int milliseconds) const { return m_wish.motion == Motion::Reduced ? 0 : milliseconds; }

    bool operator==(const Theme &) const = default;

private:
    void adoptAccent(const QColor &accent);
    void raiseContrast();
    QColor &at(Token token) { return m_colors[static_cast<std::size_t>(token)]; }

    ThemeWish m_wish {};
    std::array<QColor, tokenCount> m_colors {};
    std::array<TileColors, 10> m_tiles {};
};

/// A font of the given size, made from the application font; section and title sizes are semibold.
QFont textFont(TextSize size);
/// The same with a weight of its own, and 1 % tighter where it is semibold. `scale` is the zoom, 1 = 100 %.
QFont textFont(TextSize size, QFont::Weight weight, qreal scale = 1.0);

/// A token's colour in a file: #RRGGBB or rgba(r,g,b,alpha).
QColor colorFromText(QStringView text);
/// `share` of `over` laid on `under`, 0 to 1, opaque.
QColor blended(const QColor &under, const QColor &over, qreal share);
/// Relative luminance and contrast ratio as WCAG 2 defines them.
double luminance(const QColor &color);
double contrastRatio(const QColor &first, const QColor &second);
