// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/style.h"

using namespace Qt::StringLiterals;

Style::Style(const Theme &theme) : QProxyStyle(u"Fusion"_s), m_theme(theme) { }
