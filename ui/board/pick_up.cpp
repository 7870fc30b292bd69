// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/pick_up.h"

#include <algorithm>

void PickUp::begin(std::vector<ApplicationId> cards, Spot from)
{
    m_cards = std::move(cards);
    m_spot = from;
}

void PickUp::step(int rows, int resting)
{
    m_spot.place = std::clamp(m_spot.place + rows, 0, resting);
}

void PickUp::enter(StageId stage, int resting)
{
    m_spot = {stage, std::clamp(m_spot.place, 0, resting)};
}

std::vector<ApplicationId> PickUp::inserted(std::vector<ApplicationId> resting) const
{
    const auto place = resting.begin() + std::clamp(m_spot.place, 0, int(resting.size()));
    resting.insert(place, m_cards.begin(), m_cards.end());
    return resting;
}
