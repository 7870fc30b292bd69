// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/marks.h"
#include "ui/widgets/paint.h"

#include <QPainterPath>
#include <array>

namespace {
constexpr int groups = 3;
/// The order inside a group: what is there first, what is missing last.
constexpr std::array<std::optional<GapState>, 6> stateOrder {
    GapState::Have, GapState::Ready, GapState::Learning, GapState::Gap, GapState::NotForMe, std::nullopt};

/// How many segments of each state each group has.
struct Counts {
    std::array<std::array<int, stateOrder.size()>, groups> of {};
    int total = 0;

    explicit Counts(std::span<const MeterSegment> segments) : total(static_cast<int>(segments.size()))
    {
        for (const MeterSegment &segment : segments) {
            const auto place = std::ranges::find(stateOrder, segment.state) - stateOrder.begin();
            ++of[static_cast<std::size_t>(segment.priority)][static_cast<std::size_t>(place)];
        }
    }
    int inGroup(std::size_t group) const
    {
        int sum = 0;
        for (const int count : of[group])
            sum += count;
        return sum;
    }
    int usedGroups() const
    {
        int used = 0;
        for (std::size_t group = 0; group < groups; ++group)
            used += inGroup(group) > 0 ? 1 : 0;
        return used;
    }
};

/// Lengths of one meter in the painter's units.
struct Measure {
    qreal segment = 7;
    qreal gap = 2;
    qreal groupGap = 5;
    /// Every segment no longer has a box of its own.
    bool isBar = false;
    qreal width = 0;
};

std::array<qreal, 2> segmentWidths(MeterSize size)
{
    switch (size) {
    case MeterSize::Table:
        return {4, 3};
    case MeterSize::Card:
        return {7, 5};
    case MeterSize::Panel:
        return {14, 10};
    }
    Q_UNREACHABLE();
}

Measure separate(const Counts &counts, qreal segment, MeterSize size, qreal scale)
{
    const bool isSmall = size == MeterSize::Table;
    Measure measure {segment * scale, (isSmall ? 1 : 2) * scale, (isSmall ? 4 : 5) * scale};
    const int used = std::max(1, counts.usedGroups());
    measure.width =
        counts.total * measure.segment + (counts.total - used) * measure.gap + (used - 1) * measure.groupGap;
    return measure;
}

Measure measured(const Counts &counts, MeterSize size, qreal room, qreal scale)
{
    const auto [wide, narrow] = segmentWidths(size);
    const Measure full = separate(counts, wide, size, scale);
    if (counts.total <= 15 && full.width <= room)
        return full;
    const Measure small = separate(counts, narrow, size, scale);
    if (counts.total <= 22 && small.width <= room)
        return small;
    Measure bar = small;
    bar.isBar = true;
    bar.width = std::min(room, 15 * (wide * scale + small.gap));
    return bar;
}

qreal heightOf(std::size_t group)
{
    constexpr std::array heights {9.0, 7.0, 5.0};
    return heights[group];
}

void paintSegment(QPainter *painter, const QRectF &rect, std::optional<GapState> state, const Theme &theme)
{
    const QColor color = theme.color(skillColor(state));
    const QRectF edge = snapped(painter, rect);
    const qreal radius = std::min<qreal>(1.5, edge.width() / 3);
    const bool isSolid = !state || state == GapState::Have;
    paintBox(painter, edge, {radius, isSolid ? color : QColor(), isSolid ? QColor() : color, 1.2});
    if (state == GapState::Learning) {
        const PainterGuard guard(painter);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        const bool isMirrored = painter->layoutDirection() == Qt::RightToLeft;
        const QRectF inner = edge.adjusted(0.6, 0.6, -0.6, -0.6);
        painter->drawPolygon(QPolygonF(
            {inner.bottomLeft(), isMirrored ? inner.topLeft() : inner.topRight(), inner.bottomRight()}));
    }
    if (state == GapState::Ready && edge.width() > 3) {
        const qreal inset = edge.height() >= 7 ? 2 : 1.5;
        paintBox(painter, edge.adjusted(inset, inset, -inset, -inset), {0.5, color, {}});
    }
}

/// Lays the boxes out from the start; mirrors each for a layout that runs from right to left.
class Row final
{
public:
    Row(QPainter *painter, const QRectF &rect, const Theme &theme, qreal scale)
        : m_painter(painter)
        , m_rect(rect)
        , m_theme(theme)
        , m_scale(scale)
        , m_x(rect.left())
    {
    }
    void skip(qreal width) { m_x += width; }
    void place(qreal width, std::size_t group, std::optional<GapState> state)
    {
        const qreal height = heightOf(group) * m_scale;
        const QRectF box(m_x, m_rect.bottom() - height, width, height);
        paintSegment(m_painter, mirrored(box, m_rect, m_painter->layoutDirection()), state, m_theme);
        m_x += width;
    }

private:
    QPainter *m_painter;
    QRectF m_rect;
    const Theme &m_theme;
    qreal m_scale;
    qreal m_x;
};

void placeGroup(Row &row, const Counts &counts, std::size_t group, const Measure &measure)
{
    const qreal gaps = (counts.usedGroups() - 1) * measure.groupGap;
    const qreal share = (measure.width - gaps) / std::max(1, counts.total);
    for (std::size_t place = 0; place < stateOrder.size(); ++place) {
        const int count = counts.of[group][place];
        if (measure.isBar && count > 0)
            row.place(share * count, group, stateOrder[place]);
        for (int i = 0; i < count && !measure.isBar; ++i) {
            row.place(measure.segment, group, stateOrder[place]);
            row.skip(measure.gap);
        }
    }
    if (!measure.isBar)
        row.skip(-measure.gap);
}
} // namespace

qreal meterWidth(std::span<const MeterSegment> segments, MeterSize size, qreal room, qreal scale)
{
    return segments.empty() ? 0 : measured(Counts(segments), size, room, scale).width;
}

void paintMeter(QPainter *painter, const QRectF &rect, std::span<const MeterSegment> segments, MeterSize size,
                const Theme &theme, qreal scale)
{
    if (segments.empty())
        return;
    const Counts counts(segments);
    const Measure measure = measured(counts, size, rect.width(), scale);
    Row row(painter, rect, theme, scale);
    for (std::size_t group = 0; group < groups; ++group) {
        if (counts.inGroup(group) == 0)
            continue;
        placeGroup(row, counts, group, measure);
        row.skip(measure.groupGap);
    }
}
