// SPDX-FileCopyrightText: The Foothold developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/level_bars.h"

#include "core/ledger/words.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace {
constexpr int barWidth = 17;
constexpr int barHeight = 7;
constexpr int gap = 3;
constexpr int inset = 3; // room for the focus ring

QRectF bar(int level, qreal height)
{
    return {qreal((level - 1) * (barWidth + gap)), (height - barHeight) / 2.0, barWidth, barHeight};
}
} // namespace

QString levelWords(int level)
{
    return ledger::words::ofSkillLevel(level);
}

void paintLevel(QPainter *painter, const QRectF &rect, int level, const Theme &theme,
                Qt::LayoutDirection direction)
{
    const QRectF whole(rect.topLeft(), QSizeF(levelWidth, rect.height()));
    const QRectF place = mirrored(whole, rect, direction);
    for (int each = 1; each <= LevelBars::most; ++each) {
        const QRectF box = mirrored(bar(each, rect.height()).translated(place.topLeft()), place, direction);
        if (each <= level)
            paintBox(painter, box, {barHeight / 2.0, theme.color(Token::Text2), {}});
        else
            paintBox(painter, box, {barHeight / 2.0, {}, theme.color(Token::LineStrong)});
    }
}

LevelBars::LevelBars(const QString &name, QWidget *parent) : QAbstractSlider(parent)
{
    setAccessibleName(name);
    setOrientation(Qt::Horizontal);
    setRange(0, most);
    setPageStep(1);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractSlider::valueChanged, this,
            [this](int level) { setAccessibleDescription(levelWords(level)); });
}

QSize LevelBars::sizeHint() const
{
    return {levelWidth + 2 * inset, 24};
}

void LevelBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    paintLevel(&painter, QRectF(rect()).adjusted(inset, 0, -inset, 0), value(), theme, layoutDirection());
    if (hasFocus())
        paintFocusRing(&painter, QRectF(rect()).adjusted(inset, 6, -inset, -6), barHeight / 2.0, theme);
}

void LevelBars::choose(int level)
{
    const int wished = std::clamp(level, 0, most);
    if (wished == value())
        return;
    setValue(wished);
    Q_EMIT chosen(wished);
}

void LevelBars::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int x = event->position().toPoint().x();
    const int fromStart = (layoutDirection() == Qt::RightToLeft ? width() - 1 - x : x) - inset;
    const int level = std::clamp(fromStart / (barWidth + gap) + 1, 1, most);
    choose(level == value() ? level - 1 : level);
}

void LevelBars::keyPressEvent(QKeyEvent *event)
{
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_0 + most)
        return choose(event->key() - Qt::Key_0);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int more = isMirrored ? Qt::Key_Left : Qt::Key_Right;
    const int less = isMirrored ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() == more || event->key() == Qt::Key_Up)
        return choose(value() + 1);
    if (event->key() == less || event->key() == Qt::Key_Down)
        return choose(value() - 1);
    QAbstractSlider::keyPressEvent(event);
}
