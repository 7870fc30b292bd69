// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/card_delegate.h"

#include "ui/widgets/paint.h"

#include <QPainter>
#include <algorithm>

namespace {
CardKind kindOf(const CardFace &face)
{
    return face.ending ? CardKind::Closed : CardKind::Open;
}
} // namespace

CardDelegate::CardDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_layout(CardDensity::Comfortable, m_zoom)
{
}

void CardDelegate::setDensity(CardDensity density)
{
    if (density != m_layout.density())
        relay(density);
}

void CardDelegate::setZoom(int percent)
{
    const int zoom = std::clamp(percent, 80, 150);
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    relay(m_layout.density());
}

void CardDelegate::setMargins(const QMargins &margins)
{
    m_margins = margins;
    Q_EMIT layoutChanged();
}

void CardDelegate::refreshFonts()
{
    relay(m_layout.density());
}

void CardDelegate::relay(CardDensity density)
{
    m_layout = CardLayout(density, m_zoom);
    Q_EMIT layoutChanged();
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const QVariant data = index.data(CardRole::Face);
    const auto *face = static_cast<const CardFace *>(data.constData());
    if (data.metaType() != QMetaType::fromType<CardFace>())
        return;
    const PainterGuard guard(painter);
    painter->setLayoutDirection(option.direction);
    const CardPainter card(m_layout, Theme::of(option.widget));
    card.paint(painter, QRectF(cardRect(option.rect)), *face, lookOf(option, index));
}

CardLook CardDelegate::lookOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CardLook look;
    look.marks = index.data(CardRole::Marks).value<CardMarks>();
    if (option.state.testFlag(QStyle::State_Selected))
        look.marks |= CardMark::Opened;
    look.isHovered = option.state.testFlag(QStyle::State_MouseOver);
    look.isFocused = option.state.testFlag(QStyle::State_HasFocus);
    look.isEnabled = option.state.testFlag(QStyle::State_Enabled);
    if (m_hotIndex == index)
        look.hot = m_hotPart;
    return look;
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QVariant data = index.data(CardRole::Face);
    const bool isFace = data.metaType() == QMetaType::fromType<CardFace>();
    const CardKind kind = isFace ? kindOf(*static_cast<const CardFace *>(data.constData())) : CardKind::Open;
    return QSize(m_layout.preferredWidth() + m_margins.left() + m_margins.right(), itemHeight(kind));
}

int CardDelegate::itemHeight(CardKind kind) const
{
    return m_layout.height(kind) + m_margins.top() + m_margins.bottom();
}

CardPart CardDelegate::partAt(const QPoint &point, const QRect &item, Qt::LayoutDirection direction) const
{
    const QRectF card(cardRect(item));
    const auto isOver = [&](const QRectF &part) { return mirrored(part, card, direction).contains(point); };
    if (isOver(m_layout.moveButton(card)))
        return CardPart::MoveButton;
    if (isOver(m_layout.menuButton(card)))
        return CardPart::MenuButton;
    return card.contains(point) ? CardPart::Body : CardPart::Nothing;
}

void CardDelegate::setHot(const QModelIndex &index, CardPart part)
{
    m_hotIndex = index;
    m_hotPart = part;
}

CardPicture CardDelegate::renderCard(const CardFace &face, int cardWidth, qreal devicePixelRatio,
                                     const Theme &theme, Qt::LayoutDirection direction) const
{
    const QMargins margins = shadowMargins(Elevation::Drag);
    const QRect card(margins.left(), margins.top(), cardWidth, m_layout.height(kindOf(face)));
    CardPicture picture {QPixmap(card.marginsAdded(margins).size() * devicePixelRatio), card};
    picture.pixmap.setDevicePixelRatio(devicePixelRatio);
    picture.pixmap.fill(Qt::transparent);
    QPainter painter(&picture.pixmap);
    painter.setLayoutDirection(direction);
    CardLook look;
    look.marks = CardMark::PickedUp;
    CardPainter(m_layout, theme).paint(&painter, QRectF(card), face, look);
    return picture;
}
