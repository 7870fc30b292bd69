// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QProxyStyle>

/// Fusion, redrawn from the tokens: what every widget of the program looks like. Carries the theme, so that
/// Theme::of(widget) finds it.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit Style(const Theme &theme);

    const Theme &theme() const { return m_theme; }

private:
    Theme m_theme;
};
