// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

FlowLayout::FlowLayout(int horizontalGap, int verticalGap, QWidget *parent)
    : QLayout(parent)
    , m_horizontalGap(horizontalGap)
    , m_verticalGap(verticalGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    const auto place = m_items.begin() + std::clamp(index, 0, count());
    m_items.insert(place, std::make_unique<QWidgetItem>(widget));
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto place = m_items.begin() + index;
    QLayoutItem *item = place->release();
    m_items.erase(place);
    return item;
}

std::vector<FlowLayout::Placed> FlowLayout::placed(const QRect &area) const
{
    std::vector<Placed> rows;
    QPoint at = area.topLeft();
    int rowHeight = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(QSize(std::max(1, area.width()), QLAYOUTSIZE_MAX));
        const bool startsRow = at.x() == area.left();
        if (!startsRow && at.x() + size.width() > area.right() + 1) {
            at = QPoint(area.left(), at.y() + rowHeight + m_verticalGap);
            rowHeight = 0;
        }
        rows.push_back({item.get(), QRect(at, size)});
        at.rx() += size.width() + m_horizontalGap;
        rowHeight = std::max(rowHeight, size.height());
    }
    return rows;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int inner = width - margins.left() - margins.right();
    int bottom = 0;
    for (const Placed &place : placed(QRect(0, 0, inner, 0)))
        bottom = std::max(bottom, place.rect.bottom() + 1);
    return bottom + margins.top() + margins.bottom();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect area = contentsRect();
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (const Placed &place : placed(area))
        place.item->setGeometry(QStyle::visualRect(direction, area, place.rect));
}
