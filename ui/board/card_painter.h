// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/card_face.h"
#include "ui/board/card_layout.h"

class QPainter;

/// How a card stands at the moment of painting.
struct CardLook {
    CardMarks marks {};
    bool isHovered = false;
    bool isFocused = false;
    bool isEnabled = true;
    /// The button under the pointer.
    CardPart hot = CardPart::Nothing;
};

/// Paints one card into a rectangle: frame, marks, words.
class CardPainter final
{
public:
    CardPainter(const CardLayout &layout, const Theme &theme);

    void paint(QPainter *painter, const QRectF &card, const CardFace &face, const CardLook &look) const;
    /// The dashed places: where a card would land, and where it came from.
    void paintDropPlace(QPainter *painter, const QRectF &card) const;
    void paintLeftBehind(QPainter *painter, const QRectF &card) const;

private:
    void paintFrame(QPainter *painter, const QRectF &card, const CardFace &face, const CardLook &look) const;
    void paintHead(QPainter *painter, const QRectF &card, const CardFace &face) const;
    void paintFacts(QPainter *painter, const QRectF &card, const CardFace &face) const;
    void paintSkills(QPainter *painter, const QRectF &card, const CardFace &face) const;
    /// Gives the width it took.
    qreal paintCount(QPainter *painter, const QRectF &row, const CardFace &face) const;
    void paintFooter(QPainter *painter, const QRectF &card, const CardFace &face, qreal taken) const;
    void paintEnding(QPainter *painter, const QRectF &card, const CardEnding &ending) const;
    void paintButtons(QPainter *painter, const QRectF &card, const CardLook &look) const;
    void paintTick(QPainter *painter, const QRectF &card) const;

    const CardLayout &m_layout;
    const Theme &m_theme;
};
