// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"

#include <QString>

#include <vector>

namespace capture {
/// Finds the places of a normalised text in the text that was typed. Normalising drops bullets, emphasis
/// marks and surplus white space but keeps the letters, so the letters are matched. Linear in both texts.
class TextMatch final
{
public:
    TextMatch(const QString &read, const QString &shown);

    /// Nothing where the place is not in the shown text.
    std::optional<reading::Span> toShown(reading::Span span) const;

private:
    void matchLetters();

    QString m_read;
    QString m_shown;
    bool m_isSame = false;
    /// For each position in the read text where it stands in the shown one, or -1.
    std::vector<int> m_places;
};

/// What an editor can show without freezing: no more than the reader reads, no endless lines, none of the
/// characters that mean something else to a text document.
QString boundedText(const QString &text);
} // namespace capture
