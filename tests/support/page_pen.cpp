// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/page_pen.h"

double made::widthOf(const QByteArray &text, double size)
{
    double width = 0;
    for (const char letter : text) {
        const bool isNarrow = QByteArray("ijlft ,.:-/|I").contains(letter);
        width += isNarrow                    ? 270
            : letter >= 'A' && letter <= 'Z' ? 690
            : letter == 'm' || letter == 'w' ? 780
                                             : 545;
    }
    return width * size / 1000;
}

void made::Pen::textEndingAt(double x, const QByteArray &words)
{
    text(x - widthOf(words, 10), words);
}

void made::Pen::wrapped(double x, const QByteArray &words, double edge)
{
    QByteArray rest;
    for (const QByteArray &word : words.split(' ')) {
        if (!rest.isEmpty() && x + widthOf(rest + word, 10) > edge) {
            line(x, rest.trimmed());
            rest = "  ";
        }
        rest += word + ' ';
    }
    line(x, rest.trimmed());
}
