// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kinds.h"
#include "ui/shell/theme.h"

#include <QRectF>
#include <optional>
#include <span>

class QPainter;

/// How a company's tile is drawn: as it is, greyed for a quiet card, or faded for a closed one.
enum class TileLook { Plain, Quiet, Closed };

/// The first letters of the first two words that begin with a letter or a digit.
QString initialsOf(const QString &name);
/// A company's tile: never mirrored. Radius 8, below 22 pixels 5.
void paintTile(QPainter *painter, const QRectF &rect, const QString &company, const Theme &theme,
               TileLook look = TileLook::Plain);
/// A person's round badge with initials.
void paintPersonBadge(QPainter *painter, const QRectF &rect, const QString &name, const Theme &theme);

/// The round mark of a stage: a ring that fills up, or one of the four endings.
struct StageMark {
    enum class Kind { Saved, Pie, Accepted, Rejected, Withdrawn, NoReply };
    Kind kind = Kind::Saved;
    /// Of a pie: how many of `steps` parts are filled.
    int step = 0;
    int steps = 4;
    Token color = Token::StageSaved;
    bool operator==(const StageMark &) const = default;

    static StageMark saved() { return {}; }
    /// The `step`th of `steps` stages after the intake, in the colour of its place.
    static StageMark active(int step, int steps);
    static StageMark ending(Kind kind);
};
/// By the stage's stored key and kind; an own stage is the `step`th of `steps` active ones.
StageMark stageMark(const QString &key, StageKind kind, int step, int steps);
void paintStage(QPainter *painter, const QRectF &rect, const StageMark &mark, const Theme &theme);

/// The square mark of a skill's state. Without a state it is neutral.
void paintSkill(QPainter *painter, const QRectF &rect, std::optional<GapState> state, const Theme &theme);
/// The colour of a state's marks and underlines, and the tint behind its words.
Token skillColor(std::optional<GapState> state);
Token skillTint(std::optional<GapState> state);

/// One asked skill in a meter.
struct MeterSegment {
    Priority priority = Priority::Required;
    /// Absent where there is no profile yet: the segment is neutral.
    std::optional<GapState> state {};
    bool operator==(const MeterSegment &) const = default;
};

/// Width of one segment: 4, 7 or 14 pixels.
enum class MeterSize { Table, Card, Panel };
/// What a meter would like to be wide; it never takes more than the room it is given.
qreal meterWidth(std::span<const MeterSegment> segments, MeterSize size, qreal room, qreal scale = 1);
/// Segments from the start of `rect`, standing on its bottom edge: required, not stated, nice to have; in
/// each group have, ready, learning, gap. Many skills make narrower segments, very many a proportional bar.
void paintMeter(QPainter *painter, const QRectF &rect, std::span<const MeterSegment> segments, MeterSize size,
                const Theme &theme, qreal scale = 1);

/// The one signal of a card: icon and words on amber, at the start of `room`, at most as wide. Where the
/// words do not fit beside the icon, the icon goes. Gives the pill's rectangle.
struct AmberPill {
    QString icon {};
    QString text {};
    QFont font {};
    qreal scale = 1;
};
QRectF paintAmberPill(QPainter *painter, const QRectF &room, const AmberPill &pill, const Theme &theme);
