// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <vector>

/// Cards held by keys on their way over the board: where they came from, where they are, where they would
/// land. Knows no widget.
class PickUp final
{
public:
    struct Spot {
        StageId stage {};
        /// Among the resting cards of that stage.
        int place = 0;
        bool operator==(const Spot &) const = default;
    };

    bool isActive() const { return !m_cards.empty(); }
    const std::vector<ApplicationId> &cards() const { return m_cards; }
    const Spot &spot() const { return m_spot; }

    void begin(std::vector<ApplicationId> cards, Spot from);
    /// Up and down within a column of `resting` cards.
    void step(int rows, int resting);
    /// To another column, keeping the height as far as it goes.
    void enter(StageId stage, int resting);
    void end() { m_cards.clear(); }

    /// The column with the held cards in it.
    std::vector<ApplicationId> inserted(std::vector<ApplicationId> resting) const;

private:
    std::vector<ApplicationId> m_cards;
    Spot m_spot;
};
