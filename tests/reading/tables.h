// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testing.h"

#include <QFile>
#include <vector>

/// Rows of tests/reading/data/<name>, as cells; "⏎" in a cell stands for a line break.
inline std::vector<QStringList> rowsOf(const QString &name)
{
    QFile file(QStringLiteral(FOOTHOLD_SOURCE_DIR "/tests/reading/data/") + name);
    std::vector<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (QString line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.isEmpty() && !line.startsWith(u'#'))
            rows.push_back(line.replace(u'⏎', u'\n').split(u'\t'));
    }
    return rows;
}

/// One test row for each row of a table: text, then what is expected ("-" for nothing).
inline void tableOfCases(const QString &name)
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    int number = 0;
    for (const QStringList &cells : rowsOf(name)) {
        QVERIFY2(cells.size() == 2, qPrintable(name + QStringLiteral(": ") + cells.join(u'|')));
        QTest::addRow("%s %d: %s", qPrintable(name), ++number, qPrintable(cells[0].left(70)))
            << cells[0] << cells[1];
    }
}
