// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/now_words.h"

using namespace Qt::StringLiterals;

const QString &nowPattern()
{
    static const QString pattern =
        uR"((?:present|now|today|current(?:ly)?|ongoing|date|heute|jetzt|aktuell|laufend|dato|heden|nu|vandaag|aujourd['’]?hui|présent|actuel(?:lement)?|ce jour|en cours|maintenant|actualidad|actualmente|presente|hoy|la fecha)\b)"_s;
    return pattern;
}
