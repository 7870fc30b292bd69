// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exchange.h"

#include "core/hunt/travel.h"

#include <QFile>

using namespace Qt::StringLiterals;

Result<exchange::ImportReport> exchange::loadDemo(Hunt &hunt, QDate today)
{
    QFile file(u":/demo/demo.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Hunt::tr("This build of Foothold came without its demonstration."));
    const Result<ImportReport> report = importJson(hunt, file.readAll(), Shift::to(today));
    // One step back must not leave an empty board.
    if (const Result<void> begun = report ? beginHistoryHere(hunt) : Result<void>(); !begun)
        return tl::unexpected(begun.error());
    return report;
}
