// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include <optional>

namespace capture {
/// Where a job board answers programs about what a page of it shows.
struct BoardInterface {
    QUrl url {};
    /// Which posting of the answer is meant, where the answer holds several: an id or a part of its address.
    QString wanted {};
    bool operator==(const BoardInterface &) const = default;
};

/// Nothing for an address that is no posting and no list of a known board.
std::optional<BoardInterface> interfaceOf(const QUrl &page);
} // namespace capture
