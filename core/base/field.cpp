// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/field.h"

using namespace Qt::StringLiterals;

QString jsonKey(QStringView column)
{
    if (column.endsWith("_id"_L1))
        column.chop(3);
    QString key;
    bool upper = false;
    for (const QChar c : column) {
        if (c == u'_') {
            upper = true;
            continue;
        }
        key += upper ? c.toUpper() : c;
        upper = false;
    }
    return key;
}
