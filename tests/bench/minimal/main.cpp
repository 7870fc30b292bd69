// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The least a Qt program with a window can be: what start and memory of the real one are held against.
#include "app/desktop/first_paint.h"

#include <QApplication>
#include <QWidget>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QWidget window;
    window.resize(1440, 900);
    window.show();
    sayWhenPainted(window);
    return QApplication::exec();
}
