// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dispatch.h"
#include "core/base/translations.h"

#include <QCoreApplication>
#include <QLocale>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("foothold"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FOOTHOLD_VERSION));
    installTranslations(QLocale());
    return int(cli::dispatch(QCoreApplication::arguments().mid(1)));
}
