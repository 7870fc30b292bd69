// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/marks.h"

#include <QMetaType>
#include <QString>
#include <vector>

/// The last line of a card; the only place that can turn amber.
struct CardFooter {
    QString icon {};
    QString text {};
    bool isAmber = false;
    bool operator==(const CardFooter &) const = default;
};

/// How a card ended: its glyph and one line, what and when.
struct CardEnding {
    StageMark mark {};
    QString text {};
    bool operator==(const CardEnding &) const = default;
};

/// Everything a card shows, ready to paint: words are translated, dates and money already text.
struct CardFace {
    QString role {};
    QString company {};
    /// "Copenhagen, hybrid" and, where that is too wide, "Copenhagen".
    QString placeLong {};
    QString placeShort {};
    QString pay {};
    std::vector<MeterSegment> skills {};
    /// "9 of 12", without a profile "12 skills", without skills nothing.
    QString skillsText {};
    bool isFullyCovered = false;
    CardFooter footer {};
    /// Past 30 days without a word.
    bool isQuiet = false;
    /// Present on a closed card: it is lower and muted.
    std::optional<CardEnding> ending {};
    /// The stage's name, for tool tips and screen readers.
    QString stage {};
    bool operator==(const CardFace &) const = default;
};
Q_DECLARE_METATYPE(CardFace)

/// What is going on with a card just now.
enum class CardMark {
    /// Its detail panel is open.
    Opened = 0x1,
    Ticked = 0x2,
    PickedUp = 0x4,
    /// The place it was picked up from.
    LeftBehind = 0x8,
    /// The place where it would land; nothing of the face is shown.
    DropPlace = 0x10,
};
Q_DECLARE_FLAGS(CardMarks, CardMark)
Q_DECLARE_OPERATORS_FOR_FLAGS(CardMarks)
Q_DECLARE_METATYPE(CardMarks)

/// The roles a model of cards answers beside the usual ones (Qt::AccessibleTextRole: cardAccessibleName;
/// Qt::ToolTipRole: cardToolTip).
namespace CardRole {
inline constexpr int Face = Qt::UserRole + 100;
/// QVariant of CardMarks; nothing is none.
inline constexpr int Marks = Face + 1;
} // namespace CardRole

/// "Role, company, stage, footer, 9 of 12 skills, needs you".
QString cardAccessibleName(const CardFace &face);
/// Everything a compact or elided card leaves out, a line each; plain text.
QString cardToolTip(const CardFace &face);
