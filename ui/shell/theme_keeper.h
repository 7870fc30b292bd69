// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme_desktop.h"

#include <QObject>
#include <QPointer>

class Style;

/// Light or dark as the person set it, or as the desktop has it.
enum class SchemeChoice { Auto, Light, Dark };
template <>
inline constexpr auto keysOf<SchemeChoice> =
    std::array {Keyed {SchemeChoice::Auto, "auto"}, Keyed {SchemeChoice::Light, "light"},
                Keyed {SchemeChoice::Dark, "dark"}};

/// Whether things move: as the desktop asks, or never.
enum class MotionChoice { Auto, Reduced };
template <>
inline constexpr auto keysOf<MotionChoice> =
    std::array {Keyed {MotionChoice::Auto, "auto"}, Keyed {MotionChoice::Reduced, "reduced"}};

/// Puts palette and style on the application and keeps them right while the person or the desktop changes
/// its mind. One of it lives in main().
class ThemeKeeper final : public QObject
{
    Q_OBJECT

public:
    /// The person's settings, as the preferences store them.
    struct Choice {
        SchemeChoice scheme = SchemeChoice::Auto;
        MotionChoice motion = MotionChoice::Auto;
        bool usesDesktopAccent = false;
        bool operator==(const Choice &) const = default;
    };

    /// Asks the desktop once (at most 250 ms where it does not answer) and applies the choice.
    explicit ThemeKeeper(const Choice &choice, QObject *parent = nullptr);

    const Theme &theme() const { return m_theme; }
    const Choice &choice() const { return m_choice; }
    void choose(const Choice &choice);

    /// What the theme would be for this choice and this desktop.
    static ThemeWish wishOf(const Choice &choice, const DesktopWish &desktop, Scheme fallback);

Q_SIGNALS:
    /// Style and palette are on the application already.
    void changed(const Theme &theme);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readPalette();
    void apply();

    Choice m_choice;
    DesktopWish m_desktop;
    /// What the palette of the desktop tells where the portal says nothing.
    Scheme m_paletteScheme;
    Theme m_theme;
    QPointer<Style> m_style;
    bool m_isApplying = false;
};
