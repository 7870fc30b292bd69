// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/card_painter.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

/// A card as a picture of its own, for dragging: `card` is where it lies in the picture, around it the
/// shadow.
struct CardPicture {
    QPixmap pixmap {};
    QRect card {};
};

/// Paints the cards of a model that answers CardRole::Face. Every item of one kind has the same height: set
/// uniformItemSizes on lists of open cards.
class CardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The room around a card in its item: at the sides the gutter of the column, above and below half the
    /// gap between cards, where the focus ring and the tick reach into.
    static constexpr QMargins defaultMargins {9, 4, 9, 4};

    explicit CardDelegate(QObject *parent = nullptr);

    CardDensity density() const { return m_layout.density(); }
    int zoom() const { return m_zoom; }
    void setDensity(CardDensity density);
    /// In percent; kept within 80 and 150.
    void setZoom(int percent);
    /// For lists whose scroll bar stands in the gutter.
    void setMargins(const QMargins &margins);
    /// To be called when the application font has changed.
    void refreshFonts();

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Item height of open or closed cards, with its margins.
    int itemHeight(CardKind kind) const;
    /// The card inside an item's rectangle.
    QRect cardRect(const QRect &item) const { return item.marginsRemoved(m_margins); }
    /// What lies under a point of the view; the buttons count only on the hovered, open card.
    CardPart partAt(const QPoint &point, const QRect &item, Qt::LayoutDirection direction) const;
    /// Which button the pointer is over; the view repaints both cards.
    void setHot(const QModelIndex &index, CardPart part);

    CardPicture renderCard(const CardFace &face, int cardWidth, qreal devicePixelRatio, const Theme &theme,
                           Qt::LayoutDirection direction = Qt::LeftToRight) const;
    const CardLayout &layout() const { return m_layout; }

Q_SIGNALS:
    /// Heights may be different now.
    void layoutChanged();

private:
    CardLook lookOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void relay(CardDensity density);

    int m_zoom = 100;
    CardLayout m_layout;
    QMargins m_margins = defaultMargins;
    QPersistentModelIndex m_hotIndex;
    CardPart m_hotPart = CardPart::Nothing;
};
