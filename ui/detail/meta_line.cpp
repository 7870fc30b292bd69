// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/meta_line.h"

#include "ui/shell/icons.h"
#include "ui/widgets/paint.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {
constexpr int iconSize = 14;
constexpr int iconGap = 6;
constexpr int itemGap = 16;
/// Nothing wider is ever laid out: a field of a stranger may hold megabytes.
constexpr int longestText = 200;
constexpr int leastWidth = 40;

int before(const MetaLine::Item &item)
{
    return item.icon.isEmpty() ? 0 : iconSize + iconGap;
}
} // namespace

MetaLine::MetaLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void MetaLine::setTextSize(TextSize size)
{
    m_size = size;
    updateGeometry();
    update();
}

void MetaLine::setItems(std::vector<Item> items)
{
    std::erase_if(items, [](const Item &item) { return item.text.isEmpty(); });
    for (Item &item : items)
        item.text.truncate(longestText);
    if (items == m_items)
        return;
    m_items = std::move(items);
    QStringList texts;
    for (const Item &item : m_items)
        texts << item.text;
    setAccessibleName(texts.join(u", "_s));
    setToolTip(texts.join(u"\n"_s).toHtmlEscaped());
    updateGeometry();
    update();
}

QSize MetaLine::sizeHint() const
{
    int wide = 0;
    for (const Item &item : m_items)
        wide += before(item) + lineWidth(item.text, textFont(m_size)) + (wide > 0 ? itemGap : 0);
    const QMargins around = contentsMargins();
    return {wide + around.left() + around.right(), std::max(18, QFontMetrics(textFont(m_size)).height() + 2)};
}

/// The width of each item's text: as wide as it is, the widest cut first until all fit.
std::vector<int> MetaLine::widths(int room) const
{
    std::vector<int> wide;
    int fixed = 0;
    for (const Item &item : m_items) {
        wide.push_back(lineWidth(item.text, textFont(m_size)));
        fixed += before(item) + itemGap;
    }
    const int free = room - fixed + itemGap;
    const auto sum = [&] { return std::accumulate(wide.begin(), wide.end(), 0); };
    while (!wide.empty() && sum() > free) {
        const auto widest = std::ranges::max_element(wide);
        if (*widest <= leastWidth)
            break;
        *widest = std::max(leastWidth, *widest - (sum() - free));
    }
    return wide;
}

void MetaLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const auto place = [&](const QRectF &box) {
        return mirrored(box.translated(contentsRect().topLeft()), rect(), layoutDirection());
    };
    const std::vector<int> wide = widths(contentsRect().width());
    qreal x = 0;
    for (size_t at = 0; at < m_items.size(); ++at) {
        const Item &item = m_items[at];
        if (!item.icon.isEmpty())
            paintIcon(&painter, place({x, (height() - iconSize) / 2.0, iconSize, iconSize}), item.icon,
                      theme.color(Token::Text3));
        x += before(item);
        paintLine(&painter, place({x, 0, qreal(wide[at]) + 1, qreal(height())}), item.text, textFont(m_size),
                  theme.color(Token::Text2));
        x += wide[at] + itemGap;
    }
}
