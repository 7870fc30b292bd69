// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLocale;

/// Installs Foothold's and Qt's own sentences in the locale's language for the rest of the program; English
/// where there are none, because its plurals are a translation too.
void installTranslations(const QLocale &locale);
