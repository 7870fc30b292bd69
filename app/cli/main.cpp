// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dispatch.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("foothold"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FOOTHOLD_VERSION));
    return int(cli::dispatch(QCoreApplication::arguments().mid(1)));
}
