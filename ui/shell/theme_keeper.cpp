// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme_keeper.h"

#include "ui/shell/style.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QStyleHints>
#include <QToolTip>

namespace {
Scheme schemeOf(const QPalette &palette)
{
    const double window = luminance(palette.color(QPalette::Window));
    return window < luminance(palette.color(QPalette::WindowText)) ? Scheme::Dark : Scheme::Light;
}
} // namespace

ThemeKeeper::ThemeKeeper(const Choice &choice, QObject *parent)
    : QObject(parent)
    , m_choice(choice)
    , m_desktop(askDesktop())
    , m_paletteScheme(schemeOf(QGuiApplication::palette()))
{
    apply();
    listenToDesktop(this, [this](const QString &area, const QString &key, const QVariant &value) {
        if (readSetting(m_desktop, area, key, value))
            apply();
    });
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        m_desktop = askDesktop();
        apply();
    });
#endif
    qApp->installEventFilter(this);
}

ThemeWish ThemeKeeper::wishOf(const Choice &choice, const DesktopWish &desktop, Scheme fallback)
{
    ThemeWish wish;
    wish.scheme = desktop.scheme.value_or(fallback);
    if (choice.scheme != SchemeChoice::Auto)
        wish.scheme = choice.scheme == SchemeChoice::Dark ? Scheme::Dark : Scheme::Light;
    wish.contrast = desktop.contrast.value_or(Contrast::Normal);
    wish.motion =
        choice.motion == MotionChoice::Reduced ? Motion::Reduced : desktop.motion.value_or(Motion::Full);
    if (choice.usesDesktopAccent)
        wish.accent = desktop.accent;
    return wish;
}

void ThemeKeeper::choose(const Choice &choice)
{
    m_choice = choice;
    apply();
}

bool ThemeKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && watched == qApp && !m_isApplying)
        readPalette();
    return QObject::eventFilter(watched, event);
}

/// The desktop has painted itself anew. Ours lies over its palette, so that has to be lifted for a moment.
void ThemeKeeper::readPalette()
{
    {
        const QScopedValueRollback<bool> guard(m_isApplying, true);
        QApplication::setPalette(QPalette());
        m_paletteScheme = schemeOf(QGuiApplication::palette());
        QApplication::setPalette(m_theme.palette());
    }
    apply();
}

void ThemeKeeper::apply()
{
    const Theme theme(wishOf(m_choice, m_desktop, m_paletteScheme));
    if (m_style && theme == m_theme)
        return;
    const QScopedValueRollback<bool> guard(m_isApplying, true);
    m_theme = theme;
    if (m_style) {
        m_style->setTheme(theme);
    } else {
        m_style = new Style(theme);
        QApplication::setStyle(m_style);
    }
    QApplication::setPalette(theme.palette());
    QToolTip::setPalette(theme.palette());
    Q_EMIT changed(m_theme);
}
