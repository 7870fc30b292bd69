// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/made_files.h"

namespace made {
constexpr double lead = 14;
const QByteArray bullet = "\x95 ";

/// About what Helvetica takes.
double widthOf(const QByteArray &text, double size);

/// Writes a page from top to bottom.
class Pen final
{
public:
    explicit Pen(double top) : y(top) { }

    void text(double x, const QByteArray &words, bool bold = false, double size = 10)
    {
        page.push_back({x, y, words, size, bold});
    }
    void textEndingAt(double x, const QByteArray &words);
    void line(double x, const QByteArray &words, bool bold = false)
    {
        text(x, words, bold);
        y -= lead;
    }
    void heading(double x, const QByteArray &words)
    {
        text(x, words, true, 12);
        y -= lead + 4;
    }
    /// A long line goes on below where it would cross the edge.
    void wrapped(double x, const QByteArray &words, double edge);

    PdfPage page {};
    double y = 0;
};
} // namespace made
