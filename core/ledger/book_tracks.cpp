// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How much of each career track and level is covered.
#include "core/ledger/book.h"

#include <algorithm>

namespace ledger {
std::vector<TrackCover> Book::trackCovers(const QString &onlyTrack, bool byLevel) const
{
    std::vector<TrackCover> covers;
    for (const Market::Row &row : m_market->rows()) {
        const Placement &placement = row.placement;
        const bool isOut =
            placement.track.isEmpty() || (!onlyTrack.isEmpty() && placement.track != onlyTrack);
        if (!row.isLive || isOut || (byLevel && !placement.level))
            continue;
        const std::optional<CareerLevel> level = byLevel ? placement.level : std::nullopt;
        auto cover = std::ranges::find_if(covers, [&](const TrackCover &each) {
            return each.track == placement.track && each.level == level;
        });
        if (cover == covers.end())
            cover = covers.insert(covers.end(), TrackCover {placement.track, level, 0, 0, 0});
        ++cover->postings;
        for (const Requirement &requirement : row.requirements) {
            if (requirement.priority != Priority::Required)
                continue;
            ++cover->required;
            cover->have += isHad(requirement) ? 1 : 0;
        }
    }
    return covers;
}

std::vector<TrackCover> Book::tracks() const
{
    const std::vector<TrackCover> unordered = trackCovers({}, false);
    std::vector<TrackCover> ordered;
    for (const Track &track : ledger::tracks()) {
        const auto found = std::ranges::find(unordered, track.key, &TrackCover::track);
        if (found != unordered.end())
            ordered.push_back(*found);
    }
    return ordered;
}

std::vector<TrackCover> Book::levels(const QString &track) const
{
    std::vector<TrackCover> covers = trackCovers(track, true);
    std::ranges::sort(covers, {}, [](const TrackCover &cover) { return cover.level; });
    return covers;
}
} // namespace ledger
