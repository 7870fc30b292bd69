// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QStringList>
#include <vector>

/// The rows of a table beside these tests, as cells, with \n in a cell as a new line. Empty where there is
/// none.
inline std::vector<QStringList> skillTable(const QString &name)
{
    QFile file(QStringLiteral(FOOTHOLD_SOURCE_DIR "/tests/skills/") + name);
    std::vector<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QChar(u'\n'))) {
        if (line.isEmpty() || line.startsWith(QChar(u'#')))
            continue;
        QStringList cells = line.split(QChar(u'\t'));
        cells.front().replace(QStringLiteral("\\n"), QStringLiteral("\n"));
        rows.push_back(cells);
    }
    return rows;
}
