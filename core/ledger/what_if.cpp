// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/what_if.h"

namespace ledger {
WhatIf compared(const Book &now, const Book &then)
{
    WhatIf whatIf;
    whatIf.skills = then.whatIf();
    whatIf.fullyCovered = {now.fullyCovered(), then.fullyCovered()};
    whatIf.live = now.market().live();
    const std::vector<TrackCover> before = now.tracks();
    const std::vector<TrackCover> after = then.tracks();
    // Placement does not depend on the person, so that both lists go in step.
    for (size_t i = 0; i < before.size(); ++i)
        whatIf.tracks.push_back({{before[i], after[i]}});
    return whatIf;
}

std::vector<AskerShift> askersCompared(const Book &now, const Book &then, const QString &key)
{
    std::vector<AskerShift> shifts;
    const std::vector<Asker> before = now.askers(key);
    const std::vector<Asker> after = then.askers(key);
    for (size_t i = 0; i < before.size(); ++i)
        shifts.push_back({before[i], {before[i].now, after[i].now}});
    return shifts;
}

std::vector<AskerShift> askersOnceHad(const Book &now, const QString &key)
{
    std::vector<AskerShift> shifts;
    for (const Asker &asker : now.askers(key))
        shifts.push_back({asker, {asker.now, asker.withIt}});
    return shifts;
}
} // namespace ledger
