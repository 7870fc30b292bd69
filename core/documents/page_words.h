// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace documents {
/// One word where it stands on its page. Points from the upper left corner.
struct Word {
    QString text {};
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    double size = 0;
    bool bold = false;

    double height() const { return bottom - top; }
    double middle() const { return (top + bottom) / 2; }
};

/// Words on one base line, from left to right.
struct Row {
    std::vector<Word> words {};
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    double height() const { return bottom - top; }
    double middle() const { return (top + bottom) / 2; }
    /// The words with a blank between them, with a tab where the gap is wide.
    QString text() const;
};

/// These words as one line, wherever they stand; at least one.
Row rowOf(const std::vector<Word> &words);

/// Words to lines: what overlaps by half its height stands on the same line.
std::vector<Row> rowsOf(std::vector<Word> words);

/// The height that half of the words do not reach; 0 for none.
double medianHeight(const std::vector<Word> &words);

/// A dot, dash or square that begins an item.
bool isBullet(QStringView word);
} // namespace documents
